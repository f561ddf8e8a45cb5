import CAssets
package import PromptLibrary

/// The files that are inside the program.
package enum Assets {
    /// A file with its path below some folder of the source tree.
    package struct File: Hashable, Sendable {
        package let path: String
        package let bytes: [UInt8]
    }

    /// Lists the files below a folder of the source tree, such as `Prompts`, sorted by path.
    package static func files(in folder: String) -> [File] {
        (0..<duologue_asset_count()).compactMap { index in
            let asset = unsafe duologue_asset_at(index)
            let path = unsafe String(cString: asset.path)
            guard path.hasPrefix(folder + "/") else { return nil }
            let bytes = unsafe UnsafeBufferPointer(start: asset.bytes, count: asset.size)
            return unsafe File(path: String(path.dropFirst(folder.count + 1)), bytes: Array(bytes))
        }
    }

    /// The prompt library that is delivered with the program.
    package static var prompts: [LibraryFile] {
        files(in: "Prompts").map { LibraryFile(path: $0.path, bytes: $0.bytes) }
    }
}
