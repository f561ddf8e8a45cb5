import Chat
import Conduct
import Facilitation
package import PromptLibrary

/// Every message that the code asks the library for.
package enum Messages {
    package static let all: [MessageSpec] = MessageCatalogue.all + JournalExport.messages + [form]

    /// The words of forms and of the link to the reply form; its text is never shown.
    private static let form = MessageSpec(
        "form",
        choices: [
            "title", "send", "cancel", "words", "audience", "only-me", "partner", "anonymous", "supervisor", "choose",
            "empty",
            "reply-link",
        ],
        shortChoices: ["title", "send", "cancel"]
    )

    /// What a library is held against: the code's messages, the commands, and the limits of every platform, whichever
    /// of them an installation uses now.
    ///
    /// - Parameter messages: Every message that the code asks for; empty leaves messages unchecked against it.
    package static func lintOptions(_ messages: [MessageSpec] = all) -> LintOptions {
        var options = LintOptions(
            messages: messages,
            limits: TextLimits.texts.map { PlatformLimit(name: $0.platform, messageLength: $0.length) },
            commandKeys: CommandReader.keys,
            dateKeys: DateKey.allCases.map(\.rawValue)
        )
        options.labelLength = TextLimits.label
        options.shortLabelLength = TextLimits.formLabel
        return options
    }
}
