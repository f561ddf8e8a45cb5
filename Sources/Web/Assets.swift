/// Files compiled into the program, looked up by relative path.
///
/// For Web the paths are relative to `Sources/Web/Pages`, such as
/// `sandbox.mustache`; ``Assets/required`` lists those that must be there.
package struct Assets: Sendable {
    private let files: [String: [UInt8]]

    package init(_ files: [String: [UInt8]]) {
        self.files = files
    }

    package subscript(_ path: String) -> [UInt8]? { files[path] }

    /// Every template, style sheet, script and picture of the pages.
    package static let required = templates.map { "\($0).mustache" } + [mark, script, style]

    static let templates = [
        "conversation", "export", "form", "happened", "message", "notice", "page", "people", "sandbox", "status",
    ]
    static let mark = "mark.svg"
    static let script = "sandbox.js"
    static let style = "duologue.css"
}
