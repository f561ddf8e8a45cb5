/// What the code asks of one message file.
package struct MessageSpec: Sendable, Hashable {
    package let id: String
    /// The names that the text may use in braces.
    package let variables: [String]
    /// The keys of options that the file must label.
    package let choices: [String]
    package let hasScale: Bool
    /// Those of `choices` that stand as the title or the buttons of a form, where there is less room.
    package let shortChoices: [String]

    package init(
        _ id: String,
        variables: [String] = [],
        choices: [String] = [],
        shortChoices: [String] = [],
        hasScale: Bool = false
    ) {
        self.id = id
        self.variables = variables
        self.choices = choices
        self.shortChoices = shortChoices
        self.hasScale = hasScale
    }

    package init(id: String, variables: [String] = [], choices: [String] = [], hasScale: Bool = false) {
        self.init(id, variables: variables, choices: choices, hasScale: hasScale)
    }
}
