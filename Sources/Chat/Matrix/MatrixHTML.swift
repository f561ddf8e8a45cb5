import Domain

/// Messages in the HTML that Matrix clients show; everything from outside is escaped.
///
/// Related: <https://spec.matrix.org/v1.15/client-server-api/#mroommessage-msgtypes>
enum MatrixHTML {
    static func render(_ message: Message, replyLink: PlainText.ReplyLink?) -> String {
        var html = ""
        var pendingLink = replyLink
        for block in message.blocks {
            switch block {
            case .paragraph(let inlines): html += "<p>\(render(inlines))</p>"
            case .quote(let inlines): html += "<blockquote>\(render(inlines))</blockquote>"
            case .list(let items): html += "<ul>" + items.map { "<li>\(render($0))</li>" }.joined() + "</ul>"
            case .choices(let choices):
                html += "<ol>" + choices.options.map { "<li>\(escaped($0.label))</li>" }.joined() + "</ol>"
            case .scale(let scale):
                html += "<p>1 \(escaped(scale.low)) · 2 · 3 · 4 · 5 \(escaped(scale.high))</p>"
            case .input(let input):
                guard let link = pendingLink else { continue }
                html += "<p>\(anchor(input.label, link.url))</p>"
                pendingLink = nil
            }
        }
        if let link = pendingLink { html += "<p>\(anchor(link.label, link.url))</p>" }
        if !message.context.isEmpty { html += "<p>\(render(message.context))</p>" }
        return html
    }

    private static func render(_ inlines: [Message.Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .plain(let text): escaped(text)
            case .emphasis(let text): "<strong>\(escaped(text))</strong>"
            case .link(let label, let url): anchor(label, url)
            case .entry, .entryEnd: ""
            case .replyLink(let label, _): escaped(label)
            }
        }.joined()
    }

    /// A link, or its label and address as text where the scheme is not of the web.
    private static func anchor(_ label: String, _ url: String) -> String {
        let shown = label.isEmpty ? url : label
        guard url.hasPrefix("https://") || url.hasPrefix("http://") else {
            return escaped(shown == url ? url : "\(shown) (\(url))")
        }
        return "<a href=\"\(escaped(url))\">\(escaped(shown))</a>"
    }

    /// The text with nothing in it that HTML would take for its own; ends of lines stay.
    static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
            case "\n": escaped.append(contentsOf: "<br>".unicodeScalars)
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
