import Foundation
import Testing

/// The built program and its sandbox page, driven by headless Chromium as a newcomer would.
///
/// `Tests/Oracles/browser_check_in.py` is the newcomer. The program is the one that
/// `DUOLOGUE_PROGRAM` names, else the debug build of this tree; the interpreter is
/// the one that `DUOLOGUE_PYTHON` names, else `python3`.
struct BrowserTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let script = "\(sourceTree)/Tests/Oracles/browser_check_in.py"

    @Test(
        .enabled(
            "Chromium, chromedriver and Python's selenium are needed; name the interpreter in DUOLOGUE_PYTHON"
        ) { try run([script, "--ready"]).status == 0 },
        .timeLimit(.minutes(3))
    )
    func aWholeCheckInGoesThroughTheSandboxPage() throws {
        let program = Self.environment["DUOLOGUE_PROGRAM"] ?? "\(sourceTree)/.build/debug/duologue"
        try #require(
            FileManager.default.isExecutableFile(atPath: program),
            "Build the program first, with swift build, or name it in DUOLOGUE_PROGRAM."
        )
        let folder = try TemporaryFolder()
        let (status, output) = try Self.run([Self.script, program, folder.path])
        #expect(status == 0, "\(output)")
        #expect(output.contains("the digest has the note and nobody else's words"))
    }

    /// Runs the interpreter to its end; the script bounds its own time.
    private static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let folder = try TemporaryFolder()
        // A file and not a pipe: nothing can fill up and block.
        let file = try folder.write("output", "")
        let output = try #require(FileHandle(forWritingAtPath: file))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [environment["DUOLOGUE_PYTHON"] ?? "python3"] + arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = output
        try process.run()
        process.waitUntilExit()
        try output.close()
        return (process.terminationStatus, try folder.read("output"))
    }
}
