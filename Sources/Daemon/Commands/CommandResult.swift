import Domain
import Foundation
import Store

/// What a subcommand has to say, and how it ended.
package struct CommandResult: Hashable, Sendable {
    /// The exit statuses of the command line; see sysexits(3) for 64 and 78.
    package enum Status: Int32, Sendable {
        case fine = 0
        /// Findings, or something that could not be done.
        case failed = 1
        case wrongUsage = 64
        case wrongConfiguration = 78
    }

    /// For standard output, with its line ends.
    package var output: String
    /// For standard error, a line each.
    package var diagnostics: [String]
    package var status: Status

    package init(_ output: String = "", diagnostics: [String] = [], status: Status = .fine) {
        self.output = output
        self.diagnostics = diagnostics
        self.status = status
    }

    /// One line of output.
    static func line(_ text: String) -> CommandResult { CommandResult(text + "\n") }

    /// A command that was given something that makes no sense.
    static func usage(_ problem: String, _ remedy: String) -> CommandResult {
        CommandResult(diagnostics: [Fault("duologue", problem, remedy).description], status: .wrongUsage)
    }

    init(_ faults: Faults, status: Status) {
        self.init(diagnostics: faults.all.map(\.description), status: status)
    }
}

extension CommandResult {
    /// Output as JSON: keys in snake case and sorted, so that the same data give the same bytes.
    static func json(_ value: some Encodable) throws -> CommandResult {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return CommandResult(String(decoding: try encoder.encode(value), as: UTF8.self) + "\n")
    }

    /// Output as columns that are as wide as their longest text.
    static func table(_ header: [String], _ rows: [[String]], empty: String) -> CommandResult {
        if rows.isEmpty { return .line(empty) }
        let all = [header] + rows
        let widths = header.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        let lines = all.map { row in
            let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            return String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
        }
        return CommandResult(lines.joined(separator: "\n") + "\n")
    }

    /// Output as one `name: value` a line; values that are nil are left out.
    static func details(_ pairs: [(String, String?)]) -> CommandResult {
        let width = pairs.filter { $0.1 != nil }.map(\.0.count).max() ?? 0
        let lines = pairs.compactMap { name, value in
            value.map { "\(name):\(String(repeating: " ", count: width - name.count)) \($0)\n" }
        }
        return CommandResult(lines.joined())
    }
}
