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
        ]
    )
}
