import Domain

/// Turns messages into what the templates show.
struct MessageView {
    let words: PageWords

    /// The blocks that say something, in order; those that ask are left out.
    static func saying(_ blocks: [Message.Block]) -> [[String: Any]] {
        blocks.compactMap { block in
            switch block {
            case .paragraph(let inlines): ["paragraph": ["inlines": inlines.map(inline)]]
            case .quote(let inlines): ["quote": ["inlines": inlines.map(inline)]]
            case .list(let items): ["list": ["items": items.map { ["inlines": $0.map(inline)] }]]
            case .choices, .scale, .input: nil
            }
        }
    }

    static func inline(_ inline: Message.Inline) -> [String: Any] {
        switch inline {
        case .plain(let text): return ["plain": text]
        case .emphasis(let text): return ["emphasis": text]
        case .link(let label, let url):
            // Anything else, `javascript:` above all, is shown as words.
            guard ["https://", "http://", "/r/"].contains(where: url.hasPrefix) else {
                return ["plain": "\(label) (\(url))"]
            }
            return ["link": ["label": label, "url": url]]
        // Resolved by the caller; what is left over must not pretend to say something.
        case .entry, .entryEnd: return ["plain": "…"]
        case .replyLink(let label, _): return ["plain": label]
        }
    }

    /// One message of a sandbox conversation.
    func view(_ message: SandboxMessage, isNewDay: Bool) -> [String: Any] {
        var view: [String: Any] = ["id": message.id, "time": message.localTime]
        if isNewDay { view["day"] = message.localDay }
        if let origin = message.origin {
            let className: PageWords.Key =
                switch origin.messageClass {
                case .nudge: .classNudge
                case .news: .classNews
                case .answer: .classAnswer
                }
            view["origin"] = [
                "class": words[className], "classKey": origin.messageClass.rawValue, "kind": origin.kind,
                "reason": origin.reason,
            ]
        }
        switch message.content {
        case .ours(let content): view["ours"] = ours(content, of: message)
        case .theirs(let text): view["theirs"] = ["text": text]
        case .tapped(let label): view["tapped"] = ["text": words.text(.sandboxTapped, ["label": label])]
        }
        return view
    }

    private func ours(_ content: Message, of message: SandboxMessage) -> [String: Any] {
        let blocks: [[String: Any]] = content.blocks.map { block in
            switch block {
            case .choices(let choices):
                let chosen = message.chosen(choices.ask)
                return [
                    "choices": [
                        "ask": choices.ask, "closed": message.closed.contains(choices.ask),
                        "options": choices.options.map {
                            ["key": $0.key, "label": $0.label, "chosen": chosen.contains($0.key)]
                        },
                    ] as [String: Any]
                ]
            case .scale(let scale):
                let chosen = message.chosen(scale.ask)
                return [
                    "scale": [
                        "ask": scale.ask, "closed": message.closed.contains(scale.ask), "low": scale.low,
                        "high": scale.high,
                        "options": (1...5).map {
                            ["key": "\($0)", "label": "\($0)", "chosen": chosen.contains("\($0)")]
                        },
                    ] as [String: Any]
                ]
            // An answer that is given needs no form.
            case .input(let input) where message.closed.contains(input.ask): return [:]
            case .input(let input):
                return [
                    "input": [
                        "ask": input.ask, "label": input.label, "maximum": WebLimits.words,
                        "readers": Self.readers(message.readers, prefix: "m\(message.id)-\(input.ask)"),
                    ] as [String: Any]
                ]
            case .paragraph, .quote, .list:
                return Self.saying([block]).first ?? [:]
            }
        }
        var view: [String: Any] = ["blocks": blocks]
        if !content.context.isEmpty { view["context"] = ["inlines": content.context.map(Self.inline)] }
        return view
    }

    /// The audiences as radio buttons, the first one chosen; none where there is no choice.
    static func readers(
        _ readers: [ReplyForm.Reader],
        prefix: String,
        chosen: Audience? = nil
    ) -> [[String: Any]] {
        guard readers.count > 1 else { return [] }
        return [
            [
                "list": readers.enumerated().map { index, reader in
                    [
                        "id": "\(prefix)-\(reader.audience.rawValue)", "value": reader.audience.rawValue,
                        "label": reader.label, "note": reader.note.isEmpty ? [] : [reader.note],
                        "checked": chosen.map { $0 == reader.audience } ?? (index == 0),
                    ] as [String: Any]
                }
            ]
        ]
    }
}

extension SandboxMessage {
    fileprivate func chosen(_ ask: Int) -> [String] {
        chosen.first { $0.ask == ask }?.options ?? []
    }
}
