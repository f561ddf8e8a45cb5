import ArgumentParser
import Daemon
import Foundation

/// The command line: it parses, calls one plain function of `Daemon`, and prints.
@main
struct Duologue: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "duologue",
        abstract: "Reciprocal mentoring in team chat.",
        discussion: """
            Results go to standard output, diagnostics to standard error. The exit status is 0 when all is \
            well, 1 for findings or a failure, 64 for wrong usage and 78 for a wrong configuration.
            """,
        subcommands: [
            Serve.self,
            Check.self, Init.self, People.self, Pairs.self, Prompts.self, Journal.self, Digest.self, Deliveries.self,
            Signals.self, Simulate.self, Doctor.self,
        ]
    )
}

/// Where the configuration is.
struct ConfigurationOption: ParsableArguments {
    @Option(name: .customLong("config"), help: "The configuration.")
    var file = "Config/duologue.yaml"

    var context: CommandContext { .process(configurationFile: file) }
}

struct JSONFlag: ParsableArguments {
    @Flag(name: .customLong("json"), help: "Print JSON.")
    var isOn = false
}

/// Prints what a subcommand has to say and ends with its status.
func finish(_ result: CommandResult) throws {
    print(result.output, terminator: "")
    for line in result.diagnostics {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
    if result.status != .fine { throw ExitCode(result.status.rawValue) }
}
