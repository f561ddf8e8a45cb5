package import Domain

/// Messages as plain text, for platforms without buttons and for notifications.
///
/// Choices and scales are numbered from 1, as in `1 Yes  2 Not this time`; a
/// person answers with the number. A reference to an entry that was not
/// resolved shows nothing.
package enum PlainText {
    /// An address behind which the same reply can be given.
    package struct ReplyLink: Hashable, Sendable {
        package let label: String
        package let url: String

        package init(label: String, url: String) {
            self.label = label
            self.url = url
        }
    }

    /// Renders a message, its blocks separated by empty lines.
    ///
    /// - Parameter replyLink: Takes the place of an input's button, or else comes before the small line.
    package static func render(_ message: Message, replyLink: ReplyLink? = nil) -> String {
        var parts: [String] = []
        var pendingLink = replyLink
        for block in message.blocks {
            switch block {
            case .paragraph(let inlines):
                parts.append(render(inlines))
            case .quote(let inlines):
                let words = render(inlines)
                if words.isEmpty { continue }
                parts.append(
                    words.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
                        .joined(separator: "\n")
                )
            case .list(let items):
                parts.append(items.map { "- " + render($0) }.joined(separator: "\n"))
            case .choices(let choices):
                parts.append(number(choices.options.map(\.label)))
            case .scale(let scale):
                parts.append(number([scale.low, "", "", "", scale.high]))
            case .input(let input):
                guard let link = pendingLink else { continue }
                parts.append("\(input.label): \(link.url)")
                pendingLink = nil
            }
        }
        if let link = pendingLink { parts.append("\(link.label): \(link.url)") }
        parts.append(render(message.context))
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// Renders inlines as one text.
    package static func render(_ inlines: [Message.Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .plain(let text), .emphasis(let text): text
            case .link(let label, let url): label.isEmpty || label == url ? url : "\(label) (\(url))"
            case .entry, .entryEnd: ""
            case .replyLink(let label, _): label
            }
        }.joined()
    }

    /// Numbers labels from 1, on one line where they are short.
    private static func number(_ labels: [String]) -> String {
        let numbered = labels.enumerated().map { index, label in
            label.isEmpty ? "\(index + 1)" : "\(index + 1) \(label)"
        }
        let length = numbered.reduce(0) { $0 + $1.count + 2 }
        return numbered.joined(separator: length <= 80 ? "  " : "\n")
    }
}
