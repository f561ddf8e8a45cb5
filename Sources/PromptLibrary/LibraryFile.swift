/// A file of the prompt library as it was read from disk.
package struct LibraryFile: Sendable {
    /// The place below the folder of the library, such as `en/messages/welcome.md` or `en/locale.yaml`.
    package let path: String
    package let text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    /// Creates a file from raw bytes.
    ///
    /// Bytes that are not UTF-8 become U+FFFD, which reading reports with its line.
    package init(path: String, bytes: [UInt8]) {
        self.init(path: path, text: String(decoding: bytes, as: UTF8.self))
    }
}
