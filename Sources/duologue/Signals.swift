import ArgumentParser
import Daemon
import Domain

struct Signals: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The rules by which a pair is asked what would help.",
        subcommands: [Replay.self]
    )

    struct Replay: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Try a rule with another threshold on the recorded past; counts only, nothing is sent.",
            discussion: """
                Says per month how often the rule would have asked, and in how many pairs, with the threshold \
                that the programme has and with the one you try. The rules and their units are those of the \
                programme file, under signals.
                """
        )

        @Option(help: "The rule, such as first-date-missing.") var rule: String
        @Option(help: "The threshold to try, in the rule's own unit.") var after: Int
        @Option(help: "Only this programme.") var programme: String?
        @OptionGroup var config: ConfigurationOption
        @OptionGroup var json: JSONFlag

        func run() async throws {
            try finish(
                await SignalsCommands.replay(
                    rule: rule,
                    after: after,
                    programme: programme.map { ProgrammeID($0) },
                    asJSON: json.isOn,
                    in: config.context
                )
            )
        }
    }
}
