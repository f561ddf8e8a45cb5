import Domain

/// One event of the Events API; only messages in direct conversations mean something to us.
///
/// Related: <https://docs.slack.dev/reference/events/message>
struct SlackEvent {
    private let event: Json

    init(_ event: Json) {
        self.event = event
    }

    var item: InboundItem {
        guard event["type"].string == "message" else { return .ignored(reason: "event") }
        guard event["channel_type"].string == "im", let channel = event["channel"].string else {
            return .ignored(reason: "not-direct")
        }
        switch event["subtype"].string {
        case nil, "file_share", "thread_broadcast", "me_message": return written(event, in: channel)
        case "message_changed": return changed(in: channel)
        case "message_deleted": return deleted(event["deleted_ts"].string, event["previous_message"], in: channel)
        case "bot_message": return .ignored(reason: "bot")
        default: return .ignored(reason: "subtype")
        }
    }

    private func written(_ message: Json, in channel: String) -> InboundItem {
        guard !Self.isOfBot(message) else { return .ignored(reason: "bot") }
        guard let user = message["user"].string, !user.isEmpty, let stamp = message["ts"].string else {
            return .ignored(reason: "no-user")
        }
        let words = Self.words(of: message)
        let hadFile = !(message["files"].array ?? []).isEmpty || message["subtype"].string == "file_share"
        if words.isEmpty { return hadFile ? .file(handle: user) : .ignored(reason: "empty") }
        // The first message of a thread names itself as its thread.
        let thread = message["thread_ts"].string.flatMap { $0 == stamp ? nil : $0 }
        return .text(
            handle: user,
            words: words,
            platformMessage: SlackConnector.messageName(channel: channel, stamp: stamp),
            inReplyTo: thread.map { SlackConnector.messageName(channel: channel, stamp: $0) },
            isCommand: false,
            hadFile: hadFile
        )
    }

    private func changed(in channel: String) -> InboundItem {
        let message = event["message"]
        // What began a thread leaves a stone behind when it is deleted.
        if message["subtype"].string == "tombstone" {
            return deleted(message["ts"].string, event["previous_message"], in: channel)
        }
        guard !Self.isOfBot(message) else { return .ignored(reason: "bot") }
        guard let user = message["user"].string, !user.isEmpty, let stamp = message["ts"].string else {
            return .ignored(reason: "no-user")
        }
        // Slack also reports that it unfolded a link or counted a reply.
        let previous = event["previous_message"]
        guard previous["text"].string == nil || previous["text"] != message["text"] else {
            return .ignored(reason: "unchanged")
        }
        return .edit(
            handle: user,
            platformMessage: SlackConnector.messageName(channel: channel, stamp: stamp),
            words: Self.words(of: message)
        )
    }

    private func deleted(_ stamp: String?, _ previous: Json, in channel: String) -> InboundItem {
        guard !Self.isOfBot(previous) else { return .ignored(reason: "bot") }
        guard let user = previous["user"].string, !user.isEmpty, let stamp else { return .ignored(reason: "no-user") }
        return .delete(
            handle: user,
            platformMessage: SlackConnector.messageName(channel: channel, stamp: stamp)
        )
    }

    private static func isOfBot(_ message: Json) -> Bool {
        message["bot_id"].string != nil || message["subtype"].string == "bot_message"
    }

    private static func words(of message: Json) -> String {
        SlackText.words(from: message["text"].string ?? "", emoji: SlackText.emoji(in: message["blocks"]))
    }
}
