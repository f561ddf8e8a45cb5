import Chat
import Domain
import Testing

@Suite struct MatrixInboundTests {
    private static let connector = MatrixConnector(
        homeserver: "https://hs.example",
        asToken: Secret("as"),
        hsToken: Secret("hs-token"),
        user: "@duologue:lab"
    )
    private static let wall = Instant(seconds: 1_700_000_000)

    private static func event(
        _ type: String,
        _ content: String,
        sender: String = "@ana:lab",
        more: String = ""
    ) -> String {
        #"{"type":"\#(type)","room_id":"!r:lab","sender":"\#(sender)","event_id":"$e","content":\#(content)\#(more)}"#
    }

    private static func request(
        _ method: String = "PUT",
        _ path: String = "/_matrix/app/v1/transactions/1",
        query: String = "",
        headers: [String: String] = ["authorization": "Bearer hs-token"],
        body: String = #"{"events":[]}"#
    ) -> InboundRequest {
        InboundRequest(method: method, path: path, query: query, headers: headers, body: Array(body.utf8))
    }

    private static func text(_ words: String, inReplyTo: String? = nil, hadFile: Bool = false) -> InboundItem {
        .text(
            handle: "@ana:lab",
            words: words,
            platformMessage: "$e",
            inReplyTo: inReplyTo,
            isCommand: false,
            hadFile: hadFile
        )
    }

    /// What clients send, one row for each kind of event that a direct room has.
    static let events: [(String, [InboundItem])] = [
        (event("m.room.message", #"{"msgtype":"m.text","body":"all good"}"#), [text("all good")]),
        (event("m.room.message", #"{"msgtype":"m.emote","body":"nods"}"#), [text("nods")]),
        (
            event("m.room.message", #"{"msgtype":"m.text","body":"x"}"#, sender: "@duologue:lab"),
            [.ignored(reason: "own")]
        ),
        (event("m.room.message", #"{"msgtype":"m.notice","body":"x"}"#), [.ignored(reason: "notice")]),
        (event("m.room.message", "{}"), [.ignored(reason: "redacted")]),
        (
            event(
                "m.room.message",
                ##"{"msgtype":"m.text","body":"> <@duologue:lab> What?\n> more\n\nThis.\n> kept","m.relates_to":{"m.in_reply_to":{"event_id":"$q"}}}"##
            ),
            [text("This.\n> kept", inReplyTo: "$q")]
        ),
        (
            event(
                "m.room.message",
                ##"{"msgtype":"m.text","body":"> mine","m.relates_to":{"m.in_reply_to":{"event_id":"$q"}}}"##
            ),
            [text("> mine", inReplyTo: "$q")]
        ),
        (
            event(
                "m.room.message",
                ##"{"msgtype":"m.text","body":"t","m.relates_to":{"rel_type":"m.thread","event_id":"$root","is_falling_back":true,"m.in_reply_to":{"event_id":"$last"}}}"##
            ),
            [text("t", inReplyTo: "$root")]
        ),
        (
            event(
                "m.room.message",
                ##"{"msgtype":"m.text","body":"t","m.relates_to":{"rel_type":"m.thread","event_id":"$root","is_falling_back":false,"m.in_reply_to":{"event_id":"$q"}}}"##
            ),
            [text("t", inReplyTo: "$q")]
        ),
        (
            event(
                "m.room.message",
                ##"{"msgtype":"m.text","body":"* new","m.new_content":{"msgtype":"m.text","body":"new"},"m.relates_to":{"rel_type":"m.replace","event_id":"$old"}}"##
            ),
            [.edit(handle: "@ana:lab", platformMessage: "$old", words: "new")]
        ),
        (event("m.room.message", #"{"msgtype":"m.image","body":"cat.jpg"}"#), [.file(handle: "@ana:lab")]),
        (
            event("m.room.message", #"{"msgtype":"m.image","body":"my cat","filename":"cat.jpg"}"#),
            [text("my cat", hadFile: true)]
        ),
        (event("m.sticker", #"{"body":"x"}"#), [.file(handle: "@ana:lab")]),
        (
            event("m.room.redaction", "{}", more: ##","redacts":"$old""##),
            [.delete(handle: "@ana:lab", platformMessage: "$old")]
        ),
        (
            event("m.room.redaction", ##"{"redacts":"$old"}"##), [.delete(handle: "@ana:lab", platformMessage: "$old")]
        ),
        (event("m.room.encrypted", #"{"algorithm":"m.megolm.v1.aes-sha2"}"#), [.encrypted(handle: "@ana:lab")]),
        (
            event(
                "m.room.member",
                #"{"membership":"invite","is_direct":true}"#,
                more: #","state_key":"@duologue:lab""#
            ),
            [.errand(handle: "@ana:lab", .join(conversation: "!r:lab")), .route(handle: "@ana:lab", route: "!r:lab")]
        ),
        (
            event("m.room.member", #"{"membership":"invite"}"#, more: #","state_key":"@duologue:lab""#),
            [.ignored(reason: "invite")]
        ),
        (
            event(
                "m.room.member",
                #"{"membership":"leave"}"#,
                more: #","state_key":"@ana:lab","unsigned":{"prev_content":{"membership":"join"}}"#
            ),
            [.route(handle: "@ana:lab", route: "")]
        ),
        (
            event(
                "m.room.member",
                #"{"membership":"leave"}"#,
                more: #","state_key":"@ana:lab","unsigned":{"prev_content":{"membership":"invite"}}"#
            ),
            [.ignored(reason: "member")]
        ),
        (
            event("m.room.member", #"{"membership":"join"}"#, more: #","state_key":"@ana:lab""#),
            [.ignored(reason: "member")]
        ),
        (event("m.reaction", "{}"), [.ignored(reason: "other")]),
        ("{}", [.ignored(reason: "malformed")]), ("", [.ignored(reason: "malformed")]),
    ]

    @Test(arguments: events) func anEventIsRead(event: String, expected: [InboundItem]) {
        #expect(Self.connector.read(Array(event.utf8)) == expected)
    }

    @Test func aTransactionIsOneItemForEachEventThatMatters() {
        let good = Self.event("m.room.message", #"{"msgtype":"m.text","body":"a } ] \" \\"}"#)
        let secret = Self.event("m.room.encrypted", "{}")
        let own = Self.event("m.room.message", #"{"msgtype":"m.text","body":"x"}"#, sender: "@duologue:lab")
        let deep =
            #"{"type":"x","content":"# + String(repeating: "[", count: 500) + String(repeating: "]", count: 500) + "}"
        let body =
            #"{ "ephemeral": [{}], "events" : [ \#(good) , \#(own),\#(deep),\#(secret)], "x": 1.5e3, "y": null }"#

        let verification = Self.connector.verify(Self.request(body: body), at: Self.wall)

        #expect(
            verification
                == .accepted(
                    [.init(key: "$e", bytes: Array(good.utf8)), .init(key: "$e", bytes: Array(secret.utf8))],
                    .init(status: 200)
                )
        )
    }

    @Test(arguments: [
        (request(), 200), (request("PUT", "/transactions/9"), 200), (request(body: "{}"), 200),
        (request(query: "a=b&access_token=hs%2Dtoken", headers: [:]), 200),
        (request("POST", "/_matrix/app/v1/ping", body: "{}"), 200),
        (request("GET", "/_matrix/app/v1/users/@duologue:lab"), 200),
        (request("GET", "/_matrix/app/v1/users/%40duologue%3Alab"), 200), (request("GET", "/users/%40ana%3Alab"), 404),
        (request("GET", "/_matrix/app/v1/rooms/%23x%3Alab"), 404),
    ])
    func whatTheHomeserverAsksIsAnswered(request: InboundRequest, status: Int) {
        guard case .accepted(let items, let answer) = Self.connector.verify(request, at: Self.wall) else {
            Issue.record("refused")
            return
        }
        #expect(items.isEmpty)
        #expect(answer.status == status)
    }

    @Test(arguments: [
        (request(headers: [:]), 401, Verification.Refusal.missingHeader),
        (request(headers: ["authorization": "Basic hs-token"]), 401, .missingHeader),
        (request(headers: ["authorization": "Bearer hs-tokeN"]), 403, .badSignature),
        (request(headers: ["authorization": "Bearer "]), 403, .badSignature),
        (request(query: "access_token=as", headers: [:]), 403, .badSignature),
        (request(query: "access_token=%", headers: [:]), 401, .missingHeader),
        (request("PUT", "/_matrix/app/v1/elsewhere"), 404, .unknownPath), (request("PUT", ""), 404, .unknownPath),
        (request("PUT", "/_matrix/app/v1/transactions/1/2"), 404, .unknownPath),
        (request("GET", "/_matrix/app/v1/transactions/1"), 405, .unknownPath),
        (request(body: "[]"), 400, .malformed), (request(body: #"{"events":[1,"#), 400, .malformed),
        (request(body: #"{"events":[]} x"#), 400, .malformed), (request(body: ""), 400, .malformed),
    ])
    func anythingElseIsRefused(request: InboundRequest, status: Int, reason: Verification.Refusal) {
        guard case .refused(let answer, let found) = Self.connector.verify(request, at: Self.wall) else {
            Issue.record("accepted")
            return
        }
        #expect(answer.status == status)
        #expect(found == reason)
        #expect(answer.body.contains("errcode"))
    }

    @Test func noBytesTrap() {
        let event = Self.event(
            "m.room.message",
            ##"{"msgtype":"m.text","body":"> <@a:b> x\n\ny","m.relates_to":{"m.in_reply_to":{"event_id":"$q"}}}"##
        )
        for bytes in RandomBytes.samples(seed: Array(event.utf8)) {
            _ = Self.connector.read(bytes)
        }
        for bytes in RandomBytes.samples(seed: Array(#"{"x":[],"events":[\#(event)]}"#.utf8)) {
            var request = Self.request()
            request.body = bytes
            _ = Self.connector.verify(request, at: Self.wall)
            request.path = String(decoding: bytes, as: UTF8.self)
            request.headers = [:]
            request.query = "access_token=" + String(decoding: bytes, as: UTF8.self)
            _ = Self.connector.verify(request, at: Self.wall)
        }
    }
}
