import Foundation

/// Reads what an admin names, with a clear fault for each way in which that fails.
enum TextFile {
    /// Reads a regular file of at most `limit` bytes.
    static func bytes(_ path: String, as shown: String? = nil, limit: Int) throws(Fault) -> [UInt8] {
        let shown = shown ?? path
        guard FileManager.default.fileExists(atPath: path) else {
            throw Fault(shown, "there is no such file", "Give the path of a file that exists")
        }
        // A pipe or a device would block or never end.
        guard kind(of: path) == .typeRegular else {
            throw Fault(shown, "this is not a regular file", "Give the path of a file")
        }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw Fault(shown, "this file cannot be read", "Give the user that runs Duologue the right to read it")
        }
        defer { try? handle.close() }  // Nothing was written, so nothing can be lost.
        guard let data = try? handle.read(upToCount: limit + 1) ?? Data() else {
            throw Fault(shown, "this file cannot be read", "Look at the disk and at the rights of the file")
        }
        guard data.count <= limit else {
            throw Fault(shown, "this file is larger than \(limit / 1024) KiB", "Split it, or name the right one")
        }
        return Array(data)
    }

    /// Reads UTF-8 text, without a byte order mark at its start.
    static func text(_ path: String, as shown: String? = nil, limit: Int) throws(Fault) -> String {
        try text(of: bytes(path, as: shown, limit: limit), file: shown ?? path)
    }

    /// Decodes UTF-8, and names the line with the first byte that is not.
    static func text(of bytes: [UInt8], file: String) throws(Fault) -> String {
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if body.starts(with: [0xFF, 0xFE]) || body.starts(with: [0xFE, 0xFF]) {
            throw Fault(file, line: 1, "this file is UTF-16", "Save it as UTF-8")
        }
        if let text = String(validating: body, as: UTF8.self) { return text }
        throw Fault(file, line: lineOfFirstBadByte(in: body), "this is not UTF-8", "Save the file as UTF-8")
    }

    private static func lineOfFirstBadByte(in body: [UInt8]) -> Int {
        var line = 1
        for part in body.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if String(validating: part, as: UTF8.self) == nil { return line }
            line += 1
        }
        return line
    }

    static func isFolder(_ path: String) -> Bool { kind(of: path) == .typeDirectory }

    private static func kind(of path: String) -> FileAttributeType? {
        let path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        // A path that cannot be looked at has no kind.
        return (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
    }
}
