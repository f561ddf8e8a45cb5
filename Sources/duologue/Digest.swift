import ArgumentParser
import Daemon
import Domain

struct Digest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "What supervisors see.",
        subcommands: [Show.self]
    )

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show the lines as they are now, and those last published; nothing is written or sent."
        )

        @Option(help: "The programme's id.") var programme: String
        @Option(help: "Only this supervisor's.") var supervisor: String?
        @OptionGroup var config: ConfigurationOption
        @OptionGroup var json: JSONFlag

        func run() async throws {
            try finish(
                await DigestCommands.show(
                    ProgrammeID(programme),
                    supervisor: supervisor.map { PersonID($0) },
                    asJSON: json.isOn,
                    in: config.context
                )
            )
        }
    }
}
