import Domain

/// Text as Slack's rich text blocks.
///
/// Rich text and not `mrkdwn`, because its text elements are literal: no
/// asterisk, mention, channel or address that somebody wrote can come alive in
/// them, and nothing needs an escape.
///
/// Related: <https://docs.slack.dev/reference/block-kit/blocks/rich-text-block>
struct SlackRichText {
    /// The longest text of one block, as Slack has it for sections.
    static let maximumBlock = 3000
    /// Roughly what the frame of an element adds to the length that Slack counts.
    private static let frame = 40

    struct Run: Hashable {
        var text: String
        var isBold = false
        var url: String?
    }

    /// How many UTF-16 code units may still be used.
    private(set) var room: Int
    /// True once text was left out; nothing is taken any more.
    private(set) var isFull = false
    private(set) var blocks: [Json] = []

    init(room: Int) {
        self.room = room
    }

    mutating func addParagraph(_ inlines: [Message.Inline]) {
        for part in parts(of: take(inlines)) { addBlock(Self.element("rich_text_section", part)) }
    }

    mutating func addQuote(_ inlines: [Message.Inline]) {
        for part in parts(of: take(inlines)) { addBlock(Self.element("rich_text_quote", part)) }
    }

    mutating func addList(_ items: [[Message.Inline]]) {
        var sections: [Json] = []
        var size = 0
        func flush(into blocks: inout [Json]) {
            guard !sections.isEmpty else { return }
            let list: Json = [
                "elements": .array(sections), "indent": 0, "style": "bullet", "type": "rich_text_list",
            ]
            blocks.append(["elements": [list], "type": "rich_text"])
            sections = []
            size = 0
        }
        for item in items {
            for part in parts(of: take(item)) {
                let length = part.reduce(0) { $0 + $1.text.utf16.count }
                if size + length > Self.maximumBlock { flush(into: &blocks) }
                sections.append(Self.element("rich_text_section", part))
                size += length
            }
        }
        flush(into: &blocks)
    }

    /// Adds a line that is a link, whatever room is left.
    mutating func addLink(label: String, url: String) {
        guard let run = Self.run(.link(label: label, url: url)) else { return }
        addBlock(Self.element("rich_text_section", [run]))
    }

    private mutating func addBlock(_ element: Json) {
        blocks.append(["elements": [element], "type": "rich_text"])
    }

    /// Turns inlines into runs as far as there is room, and ends with an ellipsis where there is no more.
    private mutating func take(_ inlines: [Message.Inline]) -> [Run] {
        var taken: [Run] = []
        for var run in inlines.compactMap(Self.run) where !isFull {
            let size = run.text.utf16.count + Self.frame
            if size > room {
                isFull = true
                run.text = room > 2 * Self.frame ? run.text.cut(toUTF16: room - Self.frame) : "…"
            }
            room = max(0, room - size)
            taken.append(run)
        }
        return taken
    }

    /// Divides runs so that each part fits into a block.
    private func parts(of runs: [Run]) -> [[Run]] {
        var parts: [[Run]] = []
        var part: [Run] = []
        var size = 0
        for run in runs {
            for piece in run.text.pieces(ofUTF16: Self.maximumBlock) {
                if size + piece.utf16.count > Self.maximumBlock {
                    parts.append(part)
                    part = []
                    size = 0
                }
                part.append(Run(text: piece, isBold: run.isBold, url: run.url))
                size += piece.utf16.count
            }
        }
        return part.isEmpty ? parts : parts + [part]
    }

    static func run(_ inline: Message.Inline) -> Run? {
        let run: Run =
            switch inline {
            case .plain(let text): Run(text: text)
            case .emphasis(let text): Run(text: text, isBold: true)
            case .link(let label, let url): Run(text: label.isEmpty ? url : label, url: safe(url))
            case .replyLink(let label, _): Run(text: label)
            case .entry, .entryEnd: Run(text: "")
            }
        // Slack refuses empty text elements.
        return run.text.isEmpty ? nil : run
    }

    /// The address, if it is one that may be followed and that Slack takes.
    static func safe(_ url: String) -> String? {
        let schemes = ["https://", "http://", "mailto:"]
        guard url.utf8.count <= 3000, schemes.contains(where: { url.lowercased().hasPrefix($0) }),
            !url.unicodeScalars.contains(where: { $0.value <= 0x20 || $0 == "<" || $0 == ">" || $0 == "|" })
        else { return nil }
        return url
    }

    private static func element(_ type: String, _ runs: [Run]) -> Json {
        ["elements": .array(runs.map(element)), "type": .string(type)]
    }

    private static func element(_ run: Run) -> Json {
        .present([
            "style": run.isBold ? ["bold": true] : nil,
            "text": .string(run.text),
            "type": run.url == nil ? "text" : "link",
            "url": run.url.map(Json.string),
        ])
    }
}
