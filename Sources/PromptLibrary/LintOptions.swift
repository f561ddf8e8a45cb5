/// The longest text that a chat platform takes in one message.
package struct PlatformLimit: Sendable, Hashable {
    package let name: String
    /// In UTF-16 code units.
    package let messageLength: Int

    package init(name: String, messageLength: Int) {
        self.name = name
        self.messageLength = messageLength
    }
}

/// What lint measures a library against.
package struct LintOptions: Sendable, Hashable {
    /// Every message that the code will ask for; empty leaves messages unchecked against it.
    package var messages: [MessageSpec]
    package var limits: [PlatformLimit]
    /// The longest label of an option, in UTF-16 code units.
    package var labelLength = 75
    /// The names that a prompt may use in braces.
    package var promptVariables = ["partner"]
    /// How much a text may grow in translation, in per cent.
    package var growth = 40
    /// What a variable is taken to need, in UTF-16 code units.
    package var phraseLength = 64
    package var phraseLengthInLabel = 24

    package init(messages: [MessageSpec] = [], limits: [PlatformLimit] = []) {
        self.messages = messages
        self.limits = limits
    }
}
