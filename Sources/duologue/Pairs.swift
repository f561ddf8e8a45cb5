import ArgumentParser
import Daemon
import Domain

struct Pairs: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Who is paired with whom.",
        subcommands: [Import.self, Add.self, List.self, Show.self, End.self, EndAll.self]
    )

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make and publish the pairs of a CSV file: all of them, or none if a row is wrong.",
            discussion: "Columns: programme, first, second, and if wanted short (yes or no)."
        )

        @Argument(help: "The CSV file.", completion: .file(extensions: ["csv"]))
        var file: String
        @Flag(help: "Only tell what would happen.")
        var dryRun = false
        @OptionGroup var config: ConfigurationOption
        @OptionGroup var json: JSONFlag

        func run() async throws {
            try finish(
                await PairsCommands.importFile(file, isDryRun: dryRun, asJSON: json.isOn, in: config.context)
            )
        }
    }

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make and publish one pair.")

        @Argument(help: "The programme's id.") var programme: String
        @Argument(help: "The id of one person.") var first: String
        @Argument(help: "The id of the other.") var second: String
        @Flag(help: "Take a season with a single session left.") var short = false
        @OptionGroup var config: ConfigurationOption
        @OptionGroup var json: JSONFlag

        func run() async throws {
            try finish(
                await PairsCommands.add(
                    programme: ProgrammeID(programme),
                    first: PersonID(first),
                    second: PersonID(second),
                    isShort: short,
                    asJSON: json.isOn,
                    in: config.context
                )
            )
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the pairs.")

        @Option(help: "Only those of this programme.") var programme: String?
        @Flag(help: "Also those that have ended.") var ended = false
        @OptionGroup var config: ConfigurationOption
        @OptionGroup var json: JSONFlag

        func run() async throws {
            try finish(
                await PairsCommands.list(
                    programme: programme.map { ProgrammeID($0) },
                    includingEnded: ended,
                    asJSON: json.isOn,
                    in: config.context
                )
            )
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show one pair.")

        @Argument(help: "The pair's id.") var id: String
        @OptionGroup var config: ConfigurationOption
        @OptionGroup var json: JSONFlag

        func run() async throws {
            try finish(await PairsCommands.show(id, asJSON: json.isOn, in: config.context))
        }
    }

    struct End: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "End a pair without fault.")

        @Argument(help: "The pair's id.") var id: String
        @OptionGroup var config: ConfigurationOption

        func run() async throws {
            try finish(await PairsCommands.end(id, in: config.context))
        }
    }

    struct EndAll: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "End a programme before its time: near dates stay, the closing questions come once."
        )

        @Argument(help: "The programme's id.") var programme: String
        @Flag(help: "Yes, end every pair of it.") var yes = false
        @OptionGroup var config: ConfigurationOption

        func run() async throws {
            try finish(
                await PairsCommands.endAll(in: ProgrammeID(programme), isConfirmed: yes, in: config.context)
            )
        }
    }
}
