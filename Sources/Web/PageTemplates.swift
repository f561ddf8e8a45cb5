import Mustache

/// The pages' templates, parsed once.
struct PageTemplates: Sendable {
    private let library: MustacheLibrary

    /// Parses the templates among the assets.
    ///
    /// Each gets our own way of escaping as its first line: Mustache's goes by
    /// grapheme clusters, and `"` with a combining mark behind it is another
    /// cluster than `"`, so that a text could close the attribute it stands in.
    init(_ assets: Assets) throws(WebError) {
        MustacheContentTypes.register(ScalarEscaping(), named: "SCALARS")
        var library = MustacheLibrary()
        for name in Assets.templates {
            let path = "\(name).mustache"
            guard let bytes = assets[path] else { throw .missingAsset(path: path) }
            do {
                try library.register("{{% CONTENT_TYPE:SCALARS}}" + String(decoding: bytes, as: UTF8.self), named: name)
            } catch {
                throw .brokenTemplate(path: path, problem: "\(error)")
            }
        }
        self.library = library
    }

    func render(_ name: String, _ values: [String: Any]) -> String {
        library.render(values, withTemplate: name) ?? ""
    }
}

/// Escapes by Unicode scalars; safe in text and in quoted attributes.
struct ScalarEscaping: MustacheContentType {
    func escapeText(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            // A parser's replacement character, so that no zero byte reaches a page.
            case "\0": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
