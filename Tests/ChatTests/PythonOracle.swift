import Foundation

@testable import Chat

/// A script under `Tests/Oracles` that asks an official SDK, one JSON object in and one out.
///
/// The interpreter is the one that `DUOLOGUE_PYTHON` names, else `python3`.
struct PythonOracle {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    let script: String

    static var interpreter: String { ProcessInfo.processInfo.environment["DUOLOGUE_PYTHON"] ?? "python3" }

    /// Says whether the interpreter can import a module.
    static func canImport(_ module: String) -> Bool {
        (try? run(["-c", "import \(module)"], input: [])) != nil
    }

    func ask(_ question: Json) throws -> Json {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let path = tests.appendingPathComponent("Oracles").appendingPathComponent(script).path
        return try Json(reading: Self.run([path], input: question.encoded))
    }

    private static func run(_ arguments: [String], input: [UInt8]) throws -> [UInt8] {
        // Files and not pipes: nothing can fill up and block.
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("oracle-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (inputFile, outputFile) = (folder.appendingPathComponent("in"), folder.appendingPathComponent("out"))
        let errorFile = folder.appendingPathComponent("error")
        try Data(input).write(to: inputFile)
        try Data().write(to: outputFile)
        try Data().write(to: errorFile)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [interpreter] + arguments
        process.standardInput = try FileHandle(forReadingFrom: inputFile)
        process.standardOutput = try FileHandle(forWritingTo: outputFile)
        process.standardError = try FileHandle(forWritingTo: errorFile)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(description: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self))
        }
        return [UInt8](try Data(contentsOf: outputFile))
    }
}
