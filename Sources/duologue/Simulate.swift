import ArgumentParser
import Daemon
import Foundation

struct Simulate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run a season with modelled people under a virtual clock, and print every message.",
        discussion: """
            Nothing is stored and nothing is sent. The same files and the same seed give the same bytes. The \
            exit status is 1 if a rule was broken. With --json each line is an object of its own.
            """
    )

    @Option(help: "The programme file.", completion: .file(extensions: ["yaml"]))
    var programme: String
    @Option(help: "The people, as for people import.", completion: .file(extensions: ["csv"]))
    var people: String
    @Option(help: "The pairs, as for pairs import.", completion: .file(extensions: ["csv"]))
    var pairs: String
    @Option(help: "How many weeks from the first day of the season, 1 to 156.")
    var weeks: Int
    @Option(help: "What makes the modelled people do what they do.")
    var seed: UInt64 = 1
    @Flag(help: "Print only how it went, not the messages.")
    var summary = false
    @OptionGroup var json: JSONFlag

    func run() async throws {
        var options = SimulateCommand.Options(
            programme: programme,
            people: people,
            pairs: pairs,
            weeks: weeks,
            seed: seed
        )
        options.asJSON = json.isOn
        options.isSummary = summary
        let isTerminal = isatty(STDERR_FILENO) == 1 && isatty(STDOUT_FILENO) == 0
        let weeks = weeks
        let result = SimulateCommand.run(options) { week in
            guard isTerminal else { return }
            // One line that is written over, and gone at the end.
            let text = week < weeks ? "\rWeek \(week) of \(weeks)" : "\r\u{1B}[K"
            FileHandle.standardError.write(Data(text.utf8))
        } write: { piece in
            print(piece, terminator: "")
        }
        try finish(result)
    }
}
