import Chat
import Domain
import Testing

@Suite struct MatrixConnectorTests {
    private static let connector = MatrixConnector(
        homeserver: "https://hs.example/",
        asToken: Secret("as-hidden"),
        hsToken: Secret("hs-hidden"),
        user: "@duologue:lab"
    )
    private static let wall = Instant(seconds: 1_700_000_000)

    private static func posting(
        _ blocks: [Message.Block],
        route: String? = "!r/1:lab",
        errand: OutboundMessage.Errand? = nil
    ) -> Posting {
        Posting(
            id: 7,
            handle: "@ana:lab",
            route: route,
            message: Message(blocks),
            errand: errand,
            replyLinkURL: "https://d.example/r/abc?a&b",
            replyLinkLabel: "Answer here"
        )
    }

    private static func request(_ preparation: Preparation) -> ChatRequest? {
        switch preparation {
        case .open(let request), .post(let request): request
        case .local: nil
        }
    }

    // MARK: Out

    @Test(arguments: [nil, ""] as [String?]) func withoutARouteADirectRoomIsMade(route: String?) throws {
        let preparation = try Self.connector.prepare(Self.posting([], route: route), at: Self.wall)

        guard case .open(let request) = preparation else {
            Issue.record("not opened")
            return
        }
        #expect(request.method == "POST")
        #expect(
            request.url.revealed
                == "https://hs.example/_matrix/client/v3/createRoom?user_id=%40duologue%3Alab"
        )
        #expect(
            try Json(reading: request.body)
                == ["invite": ["@ana:lab"], "is_direct": true, "preset": "trusted_private_chat"]
        )
        #expect(request.headers.first?.value.revealed == "Bearer as-hidden")
    }

    @Test func aMessageIsPutUnderItsOwnName() throws {
        let preparation = try Self.connector.prepare(
            Self.posting([
                .paragraph([
                    .plain("A <b> & @room\nnext"), .emphasis("x\"'"), .link(label: "go", url: "https://x.example/?a&b"),
                ]),
                .quote([.plain("<script>")]), .list([[.plain("one")]]),
                .choices(.init(ask: 1, options: [.init(key: "a", label: "Yes"), .init(key: "b", label: "<No>")])),
                .scale(.init(ask: 2, low: "low", high: "high")), .input(.init(ask: 3, label: "Write")),
                .paragraph([.link(label: "bad", url: "javascript:alert(1)")]),
            ]),
            at: Self.wall
        )

        let request = try #require(Self.request(preparation))
        let content = try Json(reading: request.body)
        #expect(request.method == "PUT")
        #expect(
            request.url.revealed
                == "https://hs.example/_matrix/client/v3/rooms/%21r%2F1%3Alab/send/m.room.message/duologue-7"
                + "?user_id=%40duologue%3Alab"
        )
        #expect(content["msgtype"].string == "m.text")
        #expect(content["m.mentions"] == [:])
        #expect(content["format"].string == "org.matrix.custom.html")
        #expect(
            content["formatted_body"].string
                == "<p>A &lt;b&gt; &amp; @room<br>next<strong>x&quot;&#39;</strong>"
                + "<a href=\"https://x.example/?a&amp;b\">go</a></p><blockquote>&lt;script&gt;</blockquote>"
                + "<ul><li>one</li></ul><ol><li>Yes</li><li>&lt;No&gt;</li></ol>"
                + "<p>1 low · 2 · 3 · 4 · 5 high</p><p><a href=\"https://d.example/r/abc?a&amp;b\">Write</a></p>"
                + "<p>bad (javascript:alert(1))</p>"
        )
        #expect(content["body"].string?.contains("1 Yes") == true)
        #expect(content["body"].string?.contains("https://d.example/r/abc?a&b") == true)
    }

    @Test func aLongMessageLosesItsMarkupAndThenItsChance() throws {
        let long = Self.posting([.paragraph([.plain(String(repeating: "é", count: 20_000))])])
        let tooLong = Self.posting([.paragraph([.plain(String(repeating: "é", count: 33_000))])])

        let request = try #require(Self.request(try Self.connector.prepare(long, at: Self.wall)))

        #expect(request.body.count < 65_536)
        #expect(try Json(reading: request.body)["formatted_body"].isNull)
        #expect(throws: ChatError(.tooLong)) { try Self.connector.prepare(tooLong, at: Self.wall) }
    }

    @Test func anInvitationIsTakenByAnErrand() throws {
        let posting = Self.posting([], route: nil, errand: .join(conversation: "!n:lab"))

        let preparation = try Self.connector.prepare(posting, at: Self.wall)

        #expect(
            Self.request(preparation)?.url.revealed
                == "https://hs.example/_matrix/client/v3/join/%21n%3Alab?user_id=%40duologue%3Alab"
        )
        #expect(
            Self.connector.judge(ChatResponse(status: 200), to: preparation, at: Self.wall)
                == .delivered(platformMessage: nil)
        )
    }

    @Test func whatCannotBeSentIsSaidSo() {
        let form = Self.posting([], errand: .openForm(ask: 1, trigger: "t"))
        var nobody = Self.posting([.paragraph([.plain("x")])], route: nil)
        nobody.handle = "ana"
        let empty = Posting(id: 1, handle: "@ana:lab", route: "!r:lab", message: Message([]))

        #expect(throws: ChatError.self) { try Self.connector.prepare(form, at: Self.wall) }
        #expect(throws: ChatError.self) { try Self.connector.prepare(nobody, at: Self.wall) }
        #expect(throws: ChatError.self) { try Self.connector.prepare(empty, at: Self.wall) }
    }

    @Test func thePingNamesTheService() {
        #expect(
            Self.connector.ping(service: "duo/1").url.revealed
                == "https://hs.example/_matrix/client/v1/appservice/duo%2F1/ping"
        )
    }

    /// How homeservers answer, as seen from Synapse: to a send, then to an opening.
    @Test(arguments: [
        (
            200, #"{"event_id":"$e"}"#, Verdict.delivered(platformMessage: "$e"),
            Verdict.retry(after: nil, .malformedAnswer)
        ),
        (200, #"{"room_id":"!n:lab"}"#, .retry(after: nil, .malformedAnswer), .opened(route: "!n:lab")),
        (200, "<html>", .retry(after: nil, .malformedAnswer), .retry(after: nil, .malformedAnswer)),
        (401, #"{"errcode":"M_UNKNOWN_TOKEN"}"#, .refused(.unauthorized), .refused(.unauthorized)),
        (403, #"{"errcode":"M_FORBIDDEN"}"#, .reopen, .refused(.unauthorized)),
        (404, #"{"errcode":"M_NOT_FOUND"}"#, .reopen, .refused(.notFound)),
        (404, #"{"errcode":"M_UNRECOGNIZED"}"#, .refused(.misconfigured), .refused(.misconfigured)),
        (404, "<html>", .refused(.misconfigured), .refused(.misconfigured)),
        (413, #"{"errcode":"M_TOO_LARGE"}"#, .refused(.tooLong), .refused(.tooLong)),
        (
            429, #"{"errcode":"M_LIMIT_EXCEEDED","retry_after_ms":4179}"#, .retry(after: .seconds(5), .throttled),
            .retry(after: .seconds(5), .throttled)
        ),
        (429, "", .retry(after: nil, .throttled), .retry(after: nil, .throttled)),
        (302, "", .refused(.misconfigured), .refused(.misconfigured)),
        (400, #"{"errcode":"M_BAD_JSON"}"#, .refused(.rejected), .refused(.rejected)),
        (502, "", .retry(after: nil, .serverFailed), .retry(after: nil, .serverFailed)),
    ])
    func anAnswerIsJudged(status: Int, body: String, toSend: Verdict, toOpen: Verdict) throws {
        let send = try Self.connector.prepare(Self.posting([.paragraph([.plain("x")])]), at: Self.wall)
        let open = try Self.connector.prepare(Self.posting([], route: nil), at: Self.wall)
        let response = ChatResponse(status: status, body: Array(body.utf8))

        #expect(Self.connector.judge(response, to: send, at: Self.wall) == toSend)
        #expect(Self.connector.judge(response, to: open, at: Self.wall) == toOpen)
    }

    @Test func theHeaderSaysHowLongToWait() throws {
        let send = try Self.connector.prepare(Self.posting([.paragraph([.plain("x")])]), at: Self.wall)
        let response = ChatResponse(
            status: 429,
            headers: ["retry-after": "7"],
            body: Array(#"{"retry_after_ms":100}"#.utf8)
        )

        #expect(Self.connector.judge(response, to: send, at: Self.wall) == .retry(after: .seconds(7), .throttled))
    }

    @Test func noSecretIsInAnyDescription() throws {
        let preparation = try Self.connector.prepare(Self.posting([.paragraph([.plain("x")])]), at: Self.wall)
        var dumped = ""
        dump(Self.connector, to: &dumped)
        dump(preparation, to: &dumped)

        let shown = "\(Self.connector)\(String(reflecting: Self.connector))\(preparation)\(dumped)"

        #expect(!shown.contains("hidden"))
    }
}
