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
    /// The longest title or button of a form.
    package var shortLabelLength = 24
    /// The commands that people may type, and the keys of words that dates are made of; empty leaves both unchecked.
    package var commandKeys: [String]
    package var dateKeys: [String]
    /// The names that a prompt may use in braces.
    package var promptVariables = ["partner"]
    /// How much a text may grow in translation, in per cent.
    package var growth = 40
    /// How much it may grow besides, in UTF-16 code units: short words differ more.
    package var growthSlack = 12
    /// What a variable is taken to need, in UTF-16 code units.
    package var phraseLength = 64
    package var phraseLengthInLabel = 24

    package init(
        messages: [MessageSpec] = [],
        limits: [PlatformLimit] = [],
        commandKeys: [String] = [],
        dateKeys: [String] = []
    ) {
        self.messages = messages
        self.limits = limits
        self.commandKeys = commandKeys
        self.dateKeys = dateKeys
    }
}
