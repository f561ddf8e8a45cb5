import Foundation

/// A folder of its own for one test, gone when the test lets go of it.
final class TemporaryFolder: Sendable {
    let path: String

    /// - Parameter inMemory: True for many small writes, where the host has a file system for that.
    init(inMemory: Bool = false) throws {
        let shared = "/dev/shm"
        let isThere = inMemory && FileManager.default.isWritableFile(atPath: shared)
        let parent = isThere ? URL(fileURLWithPath: shared) : FileManager.default.temporaryDirectory
        path = parent.appendingPathComponent("duologue-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        try write(name, bytes: Array(text.utf8))
    }

    @discardableResult
    func write(_ name: String, bytes: [UInt8]) throws -> String {
        let file = "\(path)/\(name)"
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent,
            withIntermediateDirectories: true
        )
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        return file
    }

    func read(_ name: String) throws -> String {
        try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
    }

    /// The text without the path of this folder, which differs each time.
    func shortened(_ text: String) -> String {
        text.replacingOccurrences(of: path + "/", with: "")
    }
}

/// The top of the source tree, for the files that are delivered with it.
let sourceTree = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
