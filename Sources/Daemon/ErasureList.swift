import Domain
import Foundation
import Store

/// The list of erasures beside the key file, a line of JSON each, which a restored store is held to.
struct ErasureList: Sendable {
    let path: String

    private static let sizeLimit = 64 << 20

    /// Beside the key where that is a file, else beside the store.
    init(_ configuration: Configuration) {
        if case .file(let key) = configuration.key {
            path = "\(key).erasures"
        } else {
            path = "\(configuration.storePath).erasures"
        }
    }

    /// Reads the list, empty if there is none.
    ///
    /// - Throws: A fault for a line that cannot be read: words that must not come back might.
    func read() throws(Fault) -> [Erasure] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        var erasures: [Erasure] = []
        let lines = try TextFile.text(path, limit: Self.sizeLimit).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        for (index, line) in lines.enumerated() where !line.isEmpty {
            guard let erasure = try? StoredForm.read(Erasure.self, from: Array(line.utf8), place: path) else {
                throw Fault(path, line: index + 1, "this is no erasure", "Restore the list from its backup")
            }
            erasures.append(erasure)
        }
        return erasures
    }

    /// - Throws: A fault if nothing can be added.
    func checkWritable() throws(Fault) {
        let place =
            FileManager.default.fileExists(atPath: path) ? path : folder(of: path).isEmpty ? "." : folder(of: path)
        guard FileManager.default.isWritableFile(atPath: place) else {
            throw Fault(path, "the list of erasures cannot be written", "Run this as a user who may write \(place)")
        }
    }

    /// Adds those that are not in it and writes it to the disk.
    func add(_ erasures: [Erasure]) throws(Fault) {
        let known = try read()
        let new = erasures.filter { erasure in
            !known.contains { $0.person == erasure.person && $0.at == erasure.at }
        }
        if new.isEmpty { return }
        do {
            if !FileManager.default.fileExists(atPath: path) { try NewFile.write([], to: path) }
            guard let handle = FileHandle(forWritingAtPath: path) else { return try checkWritable() }
            var bytes: [UInt8] = []
            for erasure in new { bytes += try StoredForm.bytes(of: erasure) + [0x0A] }
            try handle.seekToEnd()
            try handle.write(contentsOf: Data(bytes))
            try handle.synchronize()
            try handle.close()
        } catch let fault as Fault {
            throw fault
        } catch {
            throw Fault(path, "the list of erasures could not be written", "Look at the disk, then run duologue doctor")
        }
    }
}

/// Makes files that only their owner reads, and overwrites none.
enum NewFile {
    static func write(_ bytes: [UInt8], to path: String) throws(Fault) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            if errno == EEXIST {
                throw Fault(path, "it is there already and nothing is overwritten", "Give another name")
            }
            throw Fault(path, "it cannot be made", "Look at the folder and its rights")
        }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try handle.write(contentsOf: Data(bytes))
            try handle.synchronize()
            try handle.close()
        } catch {
            throw Fault(path, "it cannot be written", "Look at the space of the disk")
        }
    }
}
