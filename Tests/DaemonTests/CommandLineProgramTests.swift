import Foundation
import Testing

/// The program itself, for what only it does: arguments, streams and exit statuses.
@Suite struct CommandLineProgramTests {
    private struct Run {
        let output: String
        let diagnostics: String
        let status: Int32
    }

    /// The program beside the test bundle.
    private static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appendingPathComponent("duologue").path

    private func run(_ arguments: [String]) throws -> Run {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLineProgramTests.program)
        process.arguments = arguments
        let output = Pipe()
        let diagnostics = Pipe()
        process.standardOutput = output
        process.standardError = diagnostics
        process.standardInput = FileHandle.nullDevice
        try process.run()
        // What these commands print is shorter than a pipe holds, so one may be read after the other.
        let first = output.fileHandleForReading.readDataToEndOfFile()
        let second = diagnostics.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Run(
            output: String(decoding: first, as: UTF8.self),
            diagnostics: String(decoding: second, as: UTF8.self),
            status: process.terminationStatus
        )
    }

    // The rows: arguments that make no sense.
    @Test(arguments: [
        ["peple"], ["--no-such"], ["people", "show"], ["people", "away", "amara", "soon"],
        ["deliveries", "list", "--status", "gone"], ["deliveries", "list", "--limit", "0"], ["init"],
        ["check", "--config"], ["pairs", "add", "one"],
        ["people", "list", "\u{1F600}", String(repeating: "x", count: 40_000)],
    ])
    func wrongUsageEndsWith64(arguments: [String]) throws {
        let run = try run(arguments)

        #expect(run.status == 64)
        #expect(run.output == "")
        #expect(run.diagnostics != "")
    }

    @Test func aWrongConfigurationEndsWith78AndItsLines() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("d.yaml", "listn: 1\nstore: x\n")

        let run = try run(["check", "--config", file])

        #expect(run.status == 78)
        #expect(run.output == "")
        #expect(
            folder.shortened(run.diagnostics) == """
                d.yaml:1: key is missing. Write key: {file: duologue.key}; duologue init makes one.
                d.yaml:1: workspaces is missing. Name at least one, such as try: {kind: sandbox}.
                d.yaml:1: programmes is missing. List at least one file, such as [programmes/mutual-growth.yaml].
                d.yaml:1: listn is not known. Did you mean listen?
                d.yaml:2: store is "x", not a store. Write it as in sqlite:duologue.db.

                """
        )
    }

    @Test func resultsAndDiagnosticsHaveAStreamEach() throws {
        let folder = try TemporaryFolder()
        let made = try run(["init", "\(folder.path)/demo"])
        let config = ["--config", "\(folder.path)/demo/duologue.yaml"]

        let list = try run(["people", "list", "--json"] + config)
        let missing = try run(["people", "show", "nobody-here"] + config)

        #expect(made.status == 0)
        #expect(list.status == 0)
        #expect(list.diagnostics == "")
        #expect(try JSONSerialization.jsonObject(with: Data(list.output.utf8)) is [Any])
        #expect(missing.status == 1)
        #expect(missing.output == "")
        #expect(missing.diagnostics.hasPrefix("\"nobody-here\": there is no such person. "))
    }
}
