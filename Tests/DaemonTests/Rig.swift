import Foundation
import Testing

/// A Python script under `Tests/Oracles` that plays a story with the built program and tells what it found.
///
/// It writes one JSON object a line: `{"check": …, "fine": …, "detail": …}`, and
/// `{"end": true}` as the last. The interpreter is the one that
/// `DUOLOGUE_PYTHON` names, else `python3`.
struct Rig {
    struct Finding: Decodable {
        let check: String?
        let fine: Bool?
        let detail: String?
        let end: Bool?
    }

    static var interpreter: String { ProcessInfo.processInfo.environment["DUOLOGUE_PYTHON"] ?? "python3" }

    /// The program that `DUOLOGUE_PROGRAM` names, else the one beside the test bundle.
    static var program: String {
        ProcessInfo.processInfo.environment["DUOLOGUE_PROGRAM"]
            ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("duologue").path
    }

    /// Says whether the interpreter can import a module.
    static func canImport(_ module: String) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [interpreter, "-c", "import \(module)"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    /// Plays a story in a folder that is gone afterwards, and records an issue for each check that is not fine.
    ///
    /// A story that lasts too long is told to end, and ends with all that it started.
    ///
    /// - Returns: The names of the checks, in order.
    static func play(_ script: String, atMost limit: Duration) async throws -> [String] {
        let folder = try TemporaryFolder()
        let output = try folder.write("output", "")
        let errors = try folder.write("errors", "")
        try FileManager.default.createDirectory(atPath: "\(folder.path)/story", withIntermediateDirectories: true)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            interpreter, "\(sourceTree)/Tests/Oracles/\(script)", program, sourceTree, "\(folder.path)/story",
        ]
        process.standardInput = FileHandle.nullDevice
        // Files and not pipes: nothing can fill up and block.
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle(forWritingAtPath: errors)
        let (ended, end) = AsyncStream.makeStream(of: Void.self)
        process.terminationHandler = { _ in end.finish() }
        try process.run()
        let pid = process.processIdentifier
        let guardian = Task {
            try await Task.sleep(for: limit)
            kill(pid, SIGTERM)
            try await Task.sleep(for: .seconds(5))
            // Its children end with it: the kernel does that.
            kill(pid, SIGKILL)
        }
        for await _ in ended {}
        guardian.cancel()
        return try tell(folder)
    }

    private static func tell(_ folder: TemporaryFolder) throws -> [String] {
        var names: [String] = []
        var hasEnded = false
        for line in try folder.read("output").split(separator: "\n") {
            let finding = try JSONDecoder().decode(Finding.self, from: Data(line.utf8))
            if finding.end == true { hasEnded = true }
            guard let name = finding.check else { continue }
            names.append(name)
            if finding.fine != true { Issue.record("\(name): \(finding.detail ?? "")") }
        }
        if !hasEnded { Issue.record("The story did not come to its end. \(try folder.read("errors").suffix(4000))") }
        return names
    }
}
