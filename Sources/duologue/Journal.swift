import ArgumentParser
import Daemon
import Domain

struct Journal: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "What a person wrote, for that person alone.",
        subcommands: [Export.self, Erase.self]
    )

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write all that is kept of a person, and nothing of anybody else.",
            discussion:
                "Give the copy to that person only. A file is made for its owner to read, and never overwritten."
        )

        @Argument(help: "The person's id.") var id: String
        @Option(help: "json or markdown.") var format: JournalCommands.Format = .markdown
        @Option(help: "The file to make; standard output without it.", completion: .file()) var output: String?
        @OptionGroup var config: ConfigurationOption

        func run() async throws {
            try finish(await JournalCommands.export(PersonID(id), format, to: output, in: config.context))
        }
    }

    struct Erase: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Destroy a person's key and with it all their words; nobody can bring them back."
        )

        @Argument(help: "The person's id.") var id: String
        @Flag(help: "Yes, destroy them.") var yes = false
        @OptionGroup var config: ConfigurationOption
        @OptionGroup var json: JSONFlag

        func run() async throws {
            try finish(
                await JournalCommands.erase(PersonID(id), isConfirmed: yes, asJSON: json.isOn, in: config.context)
            )
        }
    }
}

extension JournalCommands.Format: ExpressibleByArgument {}
