package import Domain

/// What fills a variable of a message: a whole phrase, never a part of a word.
///
/// The text of a phrase is shown as it is. It is never read as markup.
package enum Phrase: Hashable, Sendable {
    case text(String)
    /// A count, which also selects the plural form.
    case number(Int)
    /// The words of a journal entry, resolved when the message is sent.
    case entry(EntryID)
    /// The last words of a journal entry.
    case entryEnd(EntryID)
    case link(label: String, url: String)
    case replyLink(label: String, purpose: Message.LinkPurpose)
}

/// A message or prompt with its variables filled in.
package struct Rendered: Sendable {
    /// Paragraphs, quotes and lists.
    package var blocks: [Message.Block]
    /// The labelled options in the order of the file.
    package var choices: [Message.Option]
    /// The words at the ends of a scale, if there is one.
    package var scale: (low: String, high: String)?

    package init(
        blocks: [Message.Block],
        choices: [Message.Option] = [],
        scale: (low: String, high: String)? = nil
    ) {
        self.blocks = blocks
        self.choices = choices
        self.scale = scale
    }

    /// The text of the blocks without markup, a blank line between two, for tests and lists.
    ///
    /// The words of an entry are shown as `…`.
    package var plainText: String {
        blocks.map { block in
            switch block {
            case .paragraph(let inlines), .quote(let inlines): Rendered.plain(inlines)
            case .list(let items): items.map { "- " + Rendered.plain($0) }.joined(separator: "\n")
            case .choices, .scale, .input: ""
            }
        }.joined(separator: "\n\n")
    }

    static func plain(_ inlines: [Message.Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .plain(let text), .emphasis(let text): text
            case .link(let label, _), .replyLink(let label, _): label
            case .entry, .entryEnd: "…"
            }
        }.joined()
    }
}
