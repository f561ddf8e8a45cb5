import Domain

/// The JSON of the generic webhook; `README.md` beside this file is its specification.
enum WebhookPayload {
    /// The type of what goes out; it means nothing when it comes in, so a message sent back does no harm.
    private static let messageType = "duologue.message"

    /// How our messages are named outside; also the key by which a receiver knows a repetition.
    static func name(_ message: MessageID) -> String { "msg_\(message)" }

    static func message(_ posting: Posting, at wall: Instant) -> Json {
        let link = posting.replyLinkURL.map { PlainText.ReplyLink(label: posting.replyLinkLabel ?? "", url: $0) }
        let data = Json.present([
            "blocks": .array(posting.message.blocks.map(block)),
            "context": .array(posting.message.context.compactMap(inline)),
            "id": .string(name(posting.id)),
            "kind": .string(posting.kind),
            "locale": .string(posting.locale),
            "person": .string(posting.handle),
            "reply_label": posting.replyLinkLabel.map { .string($0) },
            "reply_url": posting.replyLinkURL.map { .string($0) },
            "text": .string(PlainText.render(posting.message, replyLink: link)),
        ])
        return ["data": data, "timestamp": .string(wall.description), "type": .string(messageType)]
    }

    private static func block(_ block: Message.Block) -> Json {
        switch block {
        case .paragraph(let inlines):
            return ["content": .array(inlines.compactMap(inline)), "type": "paragraph"]
        case .quote(let inlines):
            return ["content": .array(inlines.compactMap(inline)), "type": "quote"]
        case .list(let items):
            return ["items": .array(items.map { .array($0.compactMap(inline)) }), "type": "list"]
        case .choices(let choices):
            let options = choices.options.map { option in
                Json(dictionaryLiteral: ("key", .string(option.key)), ("label", .string(option.label)))
            }
            return [
                "ask": .integer(Int64(choices.ask)), "multiple": .bool(choices.isMultiple),
                "options": .array(options), "type": "choices",
            ]
        case .scale(let scale):
            return [
                "ask": .integer(Int64(scale.ask)), "high": .string(scale.high), "low": .string(scale.low),
                "type": "scale",
            ]
        case .input(let input):
            return ["ask": .integer(Int64(input.ask)), "label": .string(input.label), "type": "input"]
        }
    }

    private static func inline(_ inline: Message.Inline) -> Json? {
        switch inline {
        case .plain(let text): ["text": .string(text), "type": "plain"]
        case .emphasis(let text): ["text": .string(text), "type": "emphasis"]
        case .link(let label, let url): ["label": .string(label), "type": "link", "url": .string(url)]
        case .entry, .entryEnd: nil
        // The address itself is `reply_url`.
        case .replyLink(let label, _): ["text": .string(label), "type": "plain"]
        }
    }

    /// What a body from outside says, or nil if it is no JSON object with `type` and `data`.
    static func items(_ bytes: [UInt8]) -> [InboundItem]? {
        // Bytes that are no JSON are malformed, whatever the reason.
        guard let body = try? Json(reading: bytes), let type = body["type"].string, body["data"].object != nil
        else { return nil }
        return [item(type, body["data"])]
    }

    private static func item(_ type: String, _ data: Json) -> InboundItem {
        guard let person = data["person"].string, !person.isEmpty else { return .ignored(reason: "no-person") }
        let missing = InboundItem.ignored(reason: "incomplete")
        switch type {
        case "text":
            guard let words = data["text"].string else { return missing }
            return .text(
                handle: person,
                words: words,
                platformMessage: data["id"].string,
                inReplyTo: data["in_reply_to"].string,
                isCommand: data["command"].bool ?? false,
                hadFile: data["file"].bool ?? false
            )
        case "tap":
            guard let ask = data["ask"].integer, let option = key(data["option"]) else { return missing }
            return .tap(handle: person, ask: Int(ask), option: option)
        case "form":
            guard let ask = data["ask"].integer, let words = data["text"].string else { return missing }
            let audience = data["audience"].string
            if let audience, Audience(rawValue: audience) == nil { return missing }
            return .form(
                handle: person,
                ask: Int(ask),
                words: words,
                option: data["option"].isNull ? nil : key(data["option"]),
                audience: audience.flatMap { Audience(rawValue: $0) }
            )
        case "edit":
            guard let id = data["id"].string, let words = data["text"].string else { return missing }
            return .edit(handle: person, platformMessage: id, words: words)
        case "delete":
            guard let id = data["id"].string else { return missing }
            return .delete(handle: person, platformMessage: id)
        case "file":
            return .file(handle: person)
        default:
            return .ignored(reason: "unknown-type")
        }
    }

    /// The key of an option; several are an array; a scale's may come as a number.
    private static func key(_ value: Json) -> String? {
        if let keys = value.array { return keys.isEmpty ? nil : keys.compactMap(key).joined(separator: ",") }
        return value.string ?? value.integer.map { String($0) }
    }
}
