/// What each platform takes at most, for checking texts before they are used.
///
/// Lengths are UTF-16 code units. Longer texts still arrive, cut or in pieces; no text of the library should need that.
package enum TextLimits {
    /// One text in one message: on Slack a block of rich text, elsewhere the whole message.
    package static let texts: [(platform: String, length: Int)] = [
        ("Slack", SlackRichText.maximumBlock), ("Matrix", MatrixConnector.maximumText),
        ("webhook", WebhookConnector.maximumText),
    ]
    /// A button's label, which is Slack's limit; other platforms have room for more.
    package static let label = 75
    /// The title of a Slack form, and its buttons.
    package static let formLabel = 24
}
