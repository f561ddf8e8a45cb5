import Domain

/// The blocks of one message.
///
/// The lengths are Slack's: buttons 75, values 2000, options 75 and 150,
/// elements 25 an actions block, options 100 a menu, blocks 50 a message.
///
/// Related: <https://docs.slack.dev/reference/block-kit/blocks>
struct SlackBlocks {
    /// The longest text of all blocks of a message together, in UTF-16 code units.
    ///
    /// Slack documents no such limit, yet refuses messages whose blocks, with
    /// their frames, have some 13,000 characters as `msg_blocks_too_long`.
    static let maximumText = 9000
    private static let maximumFrames = 12_000
    private static let maximumButtons = 5
    private static let maximumElements = 25
    private static let maximumOptions = 100
    private static let maximumBlocks = 50

    let posting: Posting
    let words: FormWords

    /// The blocks, text first cut where it is too long, with a link to the reply form after the cut.
    var all: [Json] {
        let interactive = posting.message.blocks.map(interactiveBlocks)
        let frames = interactive.joined().reduce(0) { $0 + $1.text.utf16.count }
        let context = contextBlock
        let places = Self.maximumBlocks - interactive.joined().count - (context == nil ? 0 : 1) - 1
        let room = min(Self.maximumText, max(1000, Self.maximumFrames - frames))
        var text = SlackRichText(room: room)
        var blocks: [Json] = []
        var textCount = 0
        var hasLink = false
        for (block, actions) in zip(posting.message.blocks, interactive) {
            let before = text.blocks.count
            Self.add(block, to: &text)
            var new = Array(text.blocks[before...])
            let isCut = text.isFull || textCount + new.count > places
            new = Array(new.prefix(max(0, places - textCount)))
            textCount += new.count
            blocks += new
            if isCut, !hasLink, let url = posting.replyLinkURL {
                hasLink = true
                var link = SlackRichText(room: 0)
                link.addLink(label: posting.replyLinkLabel ?? url, url: url)
                blocks += link.blocks
            }
            blocks += actions
        }
        return Array(blocks.prefix(Self.maximumBlocks - 1)) + (context.map { [$0] } ?? [])
    }

    /// Adds a block to text if it is one.
    static func add(_ block: Message.Block, to text: inout SlackRichText) {
        switch block {
        case .paragraph(let inlines): text.addParagraph(inlines)
        case .quote(let inlines): text.addQuote(inlines)
        case .list(let items): text.addList(items)
        case .choices, .scale, .input: break
        }
    }

    // MARK: What can be tapped

    private func interactiveBlocks(_ block: Message.Block) -> [Json] {
        switch block {
        case .paragraph, .quote, .list: []
        case .choices(let choices):
            choices.options.count <= Self.maximumButtons || choices.isMultiple
                ? buttons(choices) : menus(choices)
        case .scale(let scale): self.scale(scale)
        case .input(let input):
            [
                Self.actions([
                    Self.button(
                        label: input.label,
                        id: SlackAction.write,
                        value: SlackAction.value(ask: input.ask, option: "")
                    )
                ])
            ]
        }
    }

    private func buttons(_ choices: Message.Choices) -> [Json] {
        let buttons = choices.options.enumerated().map { index, option in
            Self.button(
                label: option.label.isEmpty ? option.key : option.label,
                id: "\(SlackAction.pick):\(index)",
                value: SlackAction.value(ask: choices.ask, option: option.key)
            )
        }
        return Self.slices(of: buttons, size: Self.maximumElements).map(Self.actions)
    }

    private func menus(_ choices: Message.Choices) -> [Json] {
        let options: [Json] = choices.options.map { option in
            [
                "text": Self.plain(option.label.isEmpty ? option.key : option.label, 75),
                "value": .string(SlackAction.value(ask: choices.ask, option: option.key)),
            ]
        }
        return Self.slices(of: options, size: Self.maximumOptions).map { slice in
            Self.actions([
                [
                    "action_id": .string(SlackAction.pick), "options": .array(slice),
                    "placeholder": Self.plain(words.choose, 150), "type": "static_select",
                ]
            ])
        }
    }

    private func scale(_ scale: Message.Scale) -> [Json] {
        let buttons = (1...5).map { step in
            let end = step == 1 ? scale.low : step == 5 ? scale.high : ""
            return Self.button(
                label: "\(step)",
                id: "\(SlackAction.pick):\(step)",
                value: SlackAction.value(ask: scale.ask, option: "\(step)"),
                spoken: end.isEmpty ? nil : "\(step) \(end)"
            )
        }
        let ends = Self.plain("1 \(scale.low) – 5 \(scale.high)", 300)
        return [["elements": [ends], "type": "context"], Self.actions(buttons)]
    }

    /// The small line: plain where it can be, else `mrkdwn` with everything escaped.
    private var contextBlock: Json? {
        let runs = posting.message.context.compactMap(SlackRichText.run)
        guard !runs.isEmpty else { return nil }
        if runs.allSatisfy({ $0.url == nil && !$0.isBold }) {
            return ["elements": [Self.plain(runs.map(\.text).joined(), 2000)], "type": "context"]
        }
        // Slack takes 3000. Escaping makes a text at most five times as long.
        let markup = runs.map { run in
            let text = SlackText.inert(run.text.cut(toUTF16: 500))
            guard let url = run.url else { return run.isBold ? "*\(text)*" : text }
            return "<\(SlackText.escaped(url))|\(text)>"
        }
        var fitting = ""
        for part in markup where fitting.utf16.count + part.utf16.count <= 2900 { fitting += part }
        return ["elements": [["text": .string(fitting), "type": "mrkdwn", "verbatim": true]], "type": "context"]
    }

    // MARK: Pieces

    static func plain(_ text: String, _ limit: Int) -> Json {
        // Slack refuses an empty label.
        let cut = text.cut(toUTF16: limit)
        return ["emoji": true, "text": .string(cut.isEmpty ? "–" : cut), "type": "plain_text"]
    }

    private static func actions(_ elements: [Json]) -> Json {
        ["elements": .array(elements), "type": "actions"]
    }

    private static func button(label: String, id: String, value: String, spoken: String? = nil) -> Json {
        .present([
            "accessibility_label": spoken.map { .string($0.cut(toUTF16: 75)) },
            "action_id": .string(id),
            "text": plain(label, 75),
            "type": "button",
            "value": .string(value),
        ])
    }

    private static func slices(of elements: [Json], size: Int) -> [[Json]] {
        stride(from: 0, to: elements.count, by: size).map { Array(elements[$0..<min($0 + size, elements.count)]) }
    }
}

/// How taps are named in what we send, and found again in what comes back.
enum SlackAction {
    static let pick = "pick"
    static let write = "write"

    static func value(ask: Int, option: String) -> String { "\(ask)|\(option)" }

    /// The ask and the option of a value, or nil if it is none of ours.
    static func parse(_ value: String) -> (ask: Int, option: String)? {
        let parts = value.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let ask = Int(parts[0]), parts[1].utf8.count <= 40 else { return nil }
        return (ask, String(parts[1]))
    }
}
