import ArgumentParser
import Daemon
import Domain

struct Prompts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The prompt library.",
        subcommands: [List.self, Show.self, Lint.self, Preview.self, Coverage.self]
    )

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the prompts.")

        @OptionGroup var config: ConfigurationOption
        @OptionGroup var json: JSONFlag

        func run() async throws {
            try finish(await PromptsCommands.list(asJSON: json.isOn, in: config.context))
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show one prompt with all its texts.")

        @Argument(help: "The prompt's id.") var id: String
        @OptionGroup var config: ConfigurationOption
        @OptionGroup var json: JSONFlag

        func run() async throws {
            try finish(await PromptsCommands.show(PromptID(id), asJSON: json.isOn, in: config.context))
        }
    }

    struct Lint: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Tell everything that is wrong with the library.")

        @OptionGroup var config: ConfigurationOption
        @OptionGroup var json: JSONFlag

        func run() async throws {
            try finish(await PromptsCommands.lint(messages: Messages.all, asJSON: json.isOn, in: config.context))
        }
    }

    struct Coverage: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Count the prompts by skill, phase and language, and tell which skills pairs have not met.",
            discussion: "Ends with 1 where a language lacks a skill, or a pair has run out of questions."
        )

        @Option(help: "The programme's id.") var programme: String
        @OptionGroup var config: ConfigurationOption
        @OptionGroup var json: JSONFlag

        func run() async throws {
            try finish(
                await PromptsCommands.coverage(ProgrammeID(programme), asJSON: json.isOn, in: config.context)
            )
        }
    }

    struct Preview: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show a prompt as a person would get it, in words and as the platform's JSON."
        )

        @Argument(help: "The prompt's id.") var id: String
        @Option(help: "The workspace; that of the person without it.") var workspace: String?
        @Option(name: .customLong("for"), help: "The person's id.") var person: String
        @OptionGroup var config: ConfigurationOption

        func run() async throws {
            try finish(
                await PromptsCommands.preview(
                    PromptID(id),
                    workspace: workspace.map { WorkspaceID($0) },
                    person: PersonID(person),
                    in: config.context
                )
            )
        }
    }
}
