import Domain

/// One event of a room, as a homeserver pushes it.
///
/// Related: <https://spec.matrix.org/v1.15/client-server-api/#room-events>
struct MatrixEvent {
    let id: String?
    private let type: String
    private let sender: String
    private let room: String
    private let body: Json

    /// Reads an event, or nil for what is none.
    init?(_ bytes: [UInt8]) {
        // Bytes that are no JSON are no event, whatever the reason.
        guard let body = try? Json(reading: bytes), let type = body["type"].string,
            let sender = body["sender"].string, let room = body["room_id"].string
        else { return nil }
        id = body["event_id"].string
        self.type = type
        self.sender = sender
        self.room = room
        self.body = body
    }

    private var content: Json { body["content"] }

    /// What the event means, where `user` is our own name in the homeserver.
    func items(for user: String) -> [InboundItem] {
        guard sender != user else { return [.ignored(reason: "own")] }
        switch type {
        case "m.room.message": return [message]
        case "m.sticker": return [.file(handle: sender)]
        case "m.room.redaction":
            // Rooms since version 11 have it in the content.
            guard let target = body["redacts"].string ?? content["redacts"].string else { break }
            return [.delete(handle: sender, platformMessage: target)]
        case "m.room.member": return membership(of: user)
        case "m.room.encrypted": return [.encrypted(handle: sender)]
        default: break
        }
        return [.ignored(reason: "other")]
    }

    private var message: InboundItem {
        guard let text = content["body"].string, let kind = content["msgtype"].string else {
            return .ignored(reason: "redacted")
        }
        let relation = content["m.relates_to"]
        if relation["rel_type"].string == "m.replace" {
            guard let target = relation["event_id"].string, let words = content["m.new_content"]["body"].string else {
                return .ignored(reason: "incomplete")
            }
            return .edit(handle: sender, platformMessage: target, words: Self.withoutFallback(words))
        }
        let target = Self.target(of: relation)
        let words = target == nil ? text : Self.withoutFallback(text)
        switch kind {
        case "m.text", "m.emote":
            return .text(
                handle: sender,
                words: words,
                platformMessage: id,
                inReplyTo: target,
                isCommand: false,
                hadFile: false
            )
        case "m.notice":
            // Notices are what programs say; to answer them could go on for ever.
            return .ignored(reason: "notice")
        case "m.image", "m.file", "m.audio", "m.video":
            // With a file name of its own the body is a caption.
            guard let name = content["filename"].string, name != text else { return .file(handle: sender) }
            return .text(
                handle: sender,
                words: words,
                platformMessage: id,
                inReplyTo: target,
                isCommand: false,
                hadFile: true
            )
        case "m.location":
            return .file(handle: sender)
        default:
            return .ignored(reason: "other")
        }
    }

    /// The event that a reply, or else a thread, belongs to.
    private static func target(of relation: Json) -> String? {
        let reply = relation["m.in_reply_to"]["event_id"].string
        guard relation["rel_type"].string == "m.thread" else { return reply }
        // Within a thread the reply is mostly a makeshift for old clients.
        if relation["is_falling_back"].bool == true { return relation["event_id"].string ?? reply }
        return reply ?? relation["event_id"].string
    }

    /// The words without the quotation that clients put before a reply.
    ///
    /// Related: <https://spec.matrix.org/v1.12/client-server-api/#fallbacks-for-rich-replies>
    static func withoutFallback(_ text: String) -> String {
        guard text.hasPrefix("> <@") || text.hasPrefix("> * <@") else { return text }
        var rest = text[...]
        while rest.hasPrefix("> ") || rest == ">" || rest.hasPrefix(">\n") {
            guard let end = rest.firstIndex(of: "\n") else { return "" }
            rest = rest[rest.index(after: end)...]
        }
        return String(rest.hasPrefix("\n") ? rest.dropFirst() : rest)
    }

    private func membership(of user: String) -> [InboundItem] {
        let target = body["state_key"].string
        switch content["membership"].string {
        case "invite" where target == user:
            // In a room of several we would take what is said among them for answers to us.
            guard content["is_direct"].bool == true else { return [.ignored(reason: "invite")] }
            return [.errand(handle: sender, .join(conversation: room)), .route(handle: sender, route: room)]
        case "leave" where target == sender && body["unsigned"]["prev_content"]["membership"].string == "join":
            // The homeserver would go on to take what nobody reads: the next message opens a new room.
            return [.route(handle: sender, route: "")]
        default:
            return [.ignored(reason: "member")]
        }
    }
}
