import Domain

@testable import Chat

/// A connector of a made-up workspace, and requests to it.
enum SlackFixture {
    static let signingSecret = "0123456789abcdef0123456789abcdef"
    static let botToken = "xoxb-not-a-token"
    static let wall = Instant(seconds: 1_700_000_000)

    static let words = FormWords(
        title: "Your answer",
        send: "Send",
        cancel: "Cancel",
        words: "What would you like to say?",
        audience: "Who may read it?",
        audiences: [.init(.onlyMe, "Only me"), .init(.partner, "My partner")],
        choose: "Choose one",
        empty: "Please write something."
    )

    static func connector(team: String? = "T1", apiURL: String = "https://slack.com/api") -> SlackConnector {
        SlackConnector(
            botToken: Secret(botToken),
            signingSecret: Secret(signingSecret),
            team: team,
            apiURL: apiURL,
            words: { _ in words }
        )
    }

    static func posting(
        _ blocks: [Message.Block],
        context: [Message.Inline] = [],
        route: String? = "D1",
        errand: OutboundMessage.Errand? = nil,
        link: Bool = false
    ) -> Posting {
        Posting(
            id: 7,
            handle: "U1",
            route: route,
            message: Message(blocks, context: context),
            errand: errand,
            kind: "prepare",
            replyLinkURL: link ? "https://d.example/r/token" : nil,
            replyLinkLabel: link ? "Read it all" : nil
        )
    }

    /// The JSON of the request that a posting becomes.
    static func body(_ posting: Posting) throws -> Json {
        switch try connector().prepare(posting, at: wall) {
        case .open(let request), .post(let request): try Json(reading: request.body)
        case .local: .null
        }
    }

    static func request(_ body: [UInt8], signature: String, stamp: String = "1700000000") -> InboundRequest {
        InboundRequest(
            method: "POST",
            headers: ["x-slack-signature": signature, "x-slack-request-timestamp": stamp],
            body: body
        )
    }

    static func event(_ event: Json, id: String = "Ev1", team: String = "T1") -> [UInt8] {
        let json: Json = ["event": event, "event_id": .string(id), "team_id": .string(team), "type": "event_callback"]
        return json.encoded
    }

    /// A form body with one `payload`, every byte escaped.
    static func interaction(_ payload: Json) -> [UInt8] {
        form([("payload", payload.text)])
    }

    static func form(_ fields: [(String, String)]) -> [UInt8] {
        let parts = fields.map { name, value in
            name + "=" + value.utf8.map { "%" + ($0 < 0x10 ? "0" : "") + String($0, radix: 16) }.joined()
        }
        return Array(parts.joined(separator: "&").utf8)
    }
}
