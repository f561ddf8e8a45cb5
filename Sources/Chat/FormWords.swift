package import Domain

/// What a connector's forms and menus say, in one language.
///
/// Connectors hold no words of their own: these come from the prompt library.
/// Slack cuts titles and buttons to 24 characters.
package struct FormWords: Hashable, Sendable {
    /// The heading of the form, at most 24 characters.
    package var title: String
    /// The button that sends the form, at most 24 characters.
    package var send: String
    /// The button that closes the form, at most 24 characters.
    package var cancel: String
    /// The label of the field for words.
    package var words: String
    /// The label over the audiences.
    package var audience: String
    /// The audiences offered, in order, each with what it says; at most 75 characters each.
    package var audiences: [AudienceLabel]
    /// What an unopened menu of options says.
    package var choose: String
    /// What is said where the field for words was left empty.
    package var empty: String

    package struct AudienceLabel: Hashable, Sendable {
        package var audience: Audience
        package var label: String

        package init(_ audience: Audience, _ label: String) {
            self.audience = audience
            self.label = label
        }
    }

    package init(
        title: String,
        send: String,
        cancel: String,
        words: String,
        audience: String,
        audiences: [AudienceLabel],
        choose: String,
        empty: String
    ) {
        self.title = title
        self.send = send
        self.cancel = cancel
        self.words = words
        self.audience = audience
        self.audiences = audiences
        self.choose = choose
        self.empty = empty
    }
}
