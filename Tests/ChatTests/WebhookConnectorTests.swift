import Chat
import Domain
import Testing

@Suite struct WebhookConnectorTests {
    private static let secret = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
    private static let other = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    private static let wall = Instant(seconds: 1_700_000_000)

    private static func connector(_ secrets: [String] = [secret]) throws -> WebhookConnector {
        try WebhookConnector(url: Secret("https://bus.example/hook?key=hidden"), secrets: secrets.map { Secret($0) })
    }

    private static func header(_ name: String, _ preparation: Preparation) -> String? {
        guard case .post(let request) = preparation else { return nil }
        return request.headers.first { $0.name == name }?.value.revealed
    }

    private static func posting(_ blocks: [Message.Block]) -> Posting {
        Posting(
            id: 7,
            handle: "ana",
            message: Message(blocks, context: [.plain("Two taps.")]),
            kind: "did",
            locale: "pt",
            replyLinkURL: "https://d.example/r/abc",
            replyLinkLabel: "Answer here"
        )
    }

    /// A request as the other side sends it; its signature is made by the connector itself.
    private static func request(
        _ body: String,
        id: String = "in-1",
        at: Instant = wall,
        secrets: [String] = [secret]
    ) throws -> InboundRequest {
        let signature = try WebhookConnector.signature(
            secrets: secrets.map { Secret($0) },
            id: id,
            timestamp: "\(at.seconds)",
            body: Array(body.utf8)
        )
        return InboundRequest(
            method: "POST",
            headers: ["webhook-id": id, "webhook-timestamp": "\(at.seconds)", "webhook-signature": signature],
            body: Array(body.utf8)
        )
    }

    private static let text = #"{"type":"text","data":{"person":"ana","text":"hello"}}"#

    // MARK: Out

    @Test func aMessageCarriesItsBlocksAndAPlainText() throws {
        let preparation = try Self.connector().prepare(
            Self.posting([
                .paragraph([
                    .plain("Did you "), .emphasis("talk"), .entry(3), .link(label: "here", url: "https://x.example"),
                ]),
                .quote([.plain("q")]), .list([[.plain("a")], [.replyLink(label: "b", purpose: .export)]]),
                .choices(.init(ask: 4, options: [.init(key: "held", label: "Yes")], isMultiple: true)),
                .scale(.init(ask: 5, low: "not", high: "fully")), .input(.init(ask: 6, label: "Write")),
            ]),
            at: Self.wall
        )

        guard case .post(let request) = preparation else { throw ChatError(.rejected) }
        let body = try Json(reading: request.body)
        let blocks = body["data"]["blocks"]
        #expect(request.method == "POST")
        #expect(body["type"].string == "duologue.message")
        #expect(body["timestamp"].string == "2023-11-14T22:13:20Z")
        #expect(body["data"]["person"].string == "ana")
        #expect(body["data"]["id"].string == "msg_7")
        #expect(body["data"]["kind"].string == "did")
        #expect(body["data"]["reply_url"].string == "https://d.example/r/abc")
        #expect(body["data"]["text"].string?.contains("1 Yes") == true)
        #expect(blocks[0]["content"].array?.count == 3)
        #expect(blocks[0]["content"][2] == ["label": "here", "type": "link", "url": "https://x.example"])
        #expect(blocks[1]["type"].string == "quote")
        #expect(blocks[2]["items"][1][0]["text"].string == "b")
        #expect(
            blocks[3]
                == [
                    "ask": 4, "multiple": true, "options": [["key": "held", "label": "Yes"]], "type": "choices",
                ]
        )
        #expect(blocks[4] == ["ask": 5, "high": "fully", "low": "not", "type": "scale"])
        #expect(blocks[5] == ["ask": 6, "label": "Write", "type": "input"])
        #expect(body["data"]["context"][0]["text"].string == "Two taps.")
    }

    @Test func everyAttemptHasTheSameNameAndItsOwnTime() throws {
        let connector = try Self.connector()

        let first = try connector.prepare(Self.posting([]), at: Self.wall)
        let second = try connector.prepare(Self.posting([]), at: Self.wall + .hours(1))

        #expect(Self.header("webhook-id", first) == "msg_7")
        #expect(Self.header("webhook-id", second) == "msg_7")
        #expect(Self.header("webhook-timestamp", first) == "1700000000")
        #expect(Self.header("webhook-timestamp", second) == "1700003600")
    }

    /// From the test suite of the reference library, and one of our own that it confirmed.
    @Test(arguments: [
        (
            other, "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", #"{"test": 2432232314}"#,
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
        ),
        (secret, "msg_1", "1700000000", #"{"a":1}"#, "v1,AMaOha7DUT/0J0JMycRuYOBSvbx3WtwLd2khXXbaVj4="),
    ])
    func signaturesAreThoseOfTheStandard(secret: String, id: String, time: String, body: String, expected: String)
        throws
    {
        let request = InboundRequest(
            method: "POST",
            headers: ["webhook-id": id, "webhook-timestamp": time, "webhook-signature": expected],
            body: Array(body.utf8)
        )
        let wall = Instant(seconds: Int64(time) ?? 0)

        // The body is no message of ours, but the signature has passed.
        let genuine = try Self.connector([secret]).verify(request, at: wall)
        #expect(genuine == .refused(.init(status: 400, body: #"{"error":"malformed"}"#), reason: .malformed))
        #expect(
            try WebhookConnector.signature(secrets: [Secret(secret)], id: id, timestamp: time, body: Array(body.utf8))
                == expected
        )
    }

    @Test func eachSecretSigns() throws {
        let preparation = try Self.connector([Self.secret, Self.other]).prepare(Self.posting([]), at: Self.wall)

        #expect(Self.header("webhook-signature", preparation)?.split(separator: " ").count == 2)
    }

    @Test(arguments: [
        "", "whsec_", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRY=",
        "whsec_!!!!",
        "whsec_" + String(repeating: "AAAA", count: 22),
    ])
    func aSecretOfAnotherFormIsRefused(secret: String) {
        #expect(throws: ChatError.self) { try Self.connector([secret]) }
        #expect(throws: ChatError.self) { try Self.connector([]) }
    }

    @Test func errandsAreNothingForAWebhook() throws {
        let posting = Posting(
            id: 1,
            handle: "ana",
            message: Message([]),
            errand: .openForm(ask: 1, trigger: "t")
        )

        #expect(throws: ChatError.self) { try Self.connector().prepare(posting, at: Self.wall) }
    }

    @Test(arguments: [
        (200, Verdict.delivered(platformMessage: "msg_7")), (204, .delivered(platformMessage: "msg_7")),
        (301, .refused(.misconfigured)), (400, .refused(.rejected)), (401, .refused(.unauthorized)),
        (404, .refused(.notFound)), (408, .retry(after: nil, .timedOut)), (410, .refused(.notFound)),
        (413, .refused(.tooLong)), (422, .refused(.rejected)), (429, .retry(after: nil, .throttled)),
        (500, .retry(after: nil, .serverFailed)), (502, .retry(after: nil, .serverFailed)),
        (504, .retry(after: nil, .serverFailed)),
    ])
    func aStatusIsJudged(status: Int, expected: Verdict) throws {
        let connector = try Self.connector()
        let preparation = try connector.prepare(Self.posting([]), at: Self.wall)

        #expect(connector.judge(ChatResponse(status: status), to: preparation, at: Self.wall) == expected)
    }

    @Test(
        arguments: [
            ("30", Instant.Span.seconds(30)), ("0", .seconds(1)), ("999999999", .days(1)), ("-5", nil), ("soon", nil),
            ("", nil),
            ("Tue, 14 Nov 2023 22:14:20 GMT", .seconds(60)), ("Tue, 14 Nov 2023 22:00:00 GMT", .seconds(1)),
            ("Tue, 31 Nov 2023 22:14:20 GMT", nil), (String(repeating: "9", count: 60), nil),
        ] as [(String, Instant.Span?)]
    )
    func theAskedPauseIsKeptWithinADay(header: String, expected: Instant.Span?) throws {
        let connector = try Self.connector()
        let preparation = try connector.prepare(Self.posting([]), at: Self.wall)

        let verdict = connector.judge(
            ChatResponse(status: 429, headers: ["retry-after": header]),
            to: preparation,
            at: Self.wall
        )

        #expect(verdict == .retry(after: expected, .throttled))
    }

    // MARK: In

    @Test(arguments: [
        (
            #"{"type":"text","data":{"person":"ana","text":"hi","id":"m1","in_reply_to":"msg_7"}}"#,
            InboundItem.text(
                handle: "ana",
                words: "hi",
                platformMessage: "m1",
                inReplyTo: "msg_7",
                isCommand: false,
                hadFile: false
            )
        ),
        (
            #"{"type":"text","data":{"person":"ana","text":"help","command":true,"file":true}}"#,
            .text(handle: "ana", words: "help", platformMessage: nil, inReplyTo: nil, isCommand: true, hadFile: true)
        ),
        (
            #"{"type":"tap","data":{"person":"ana","ask":4,"option":"held"}}"#,
            .tap(handle: "ana", ask: 4, option: "held")
        ),
        (#"{"type":"tap","data":{"person":"ana","ask":4,"option":3}}"#, .tap(handle: "ana", ask: 4, option: "3")),
        (
            #"{"type":"tap","data":{"person":"ana","ask":4,"option":["s1","s2"]}}"#,
            .tap(handle: "ana", ask: 4, option: "s1,s2")
        ),
        (
            #"{"type":"form","data":{"person":"ana","ask":4,"text":"long","audience":"partner"}}"#,
            .form(handle: "ana", ask: 4, words: "long", option: nil, audience: .partner)
        ),
        (
            #"{"type":"edit","data":{"person":"ana","id":"m1","text":"new"}}"#,
            .edit(handle: "ana", platformMessage: "m1", words: "new")
        ),
        (#"{"type":"delete","data":{"person":"ana","id":"m1"}}"#, .delete(handle: "ana", platformMessage: "m1")),
        (#"{"type":"file","data":{"person":"ana"}}"#, .file(handle: "ana")),
    ])
    func whatAPersonDidIsRead(body: String, expected: InboundItem) throws {
        let connector = try Self.connector()

        let verification = connector.verify(try Self.request(body), at: Self.wall)

        #expect(verification == .accepted([.init(key: "in-1", bytes: Array(body.utf8))], .init(status: 200)))
        #expect(connector.read(Array(body.utf8)) == [expected])
    }

    @Test(arguments: [
        #"{"type":"duologue.message","data":{"person":"ana","text":"hi"}}"#, #"{"type":"text","data":{"text":"hi"}}"#,
        #"{"type":"tap","data":{"person":"ana","ask":"4","option":"held"}}"#,
        #"{"type":"new","data":{"person":"ana"}}"#,
        #"{"type":"form","data":{"person":"ana","ask":4,"text":"x","audience":"everybody"}}"#,
    ])
    func whatMeansNothingIsAcceptedAndNotKept(body: String) throws {
        #expect(try Self.connector().verify(try Self.request(body), at: Self.wall) == .accepted([], .init(status: 200)))
    }

    @Test(arguments: [-300, 300]) func aTimeWithinFiveMinutesIsAccepted(seconds: Int) throws {
        let request = try Self.request(Self.text, at: Self.wall + .seconds(seconds))

        guard case .accepted = try Self.connector().verify(request, at: Self.wall) else {
            Issue.record("refused")
            return
        }
    }

    @Test(arguments: [-301, 301, 1_000_000]) func aTimeFurtherOffIsStale(seconds: Int) throws {
        let request = try Self.request(Self.text, at: Self.wall + .seconds(seconds))

        #expect(Self.refusal(try Self.connector().verify(request, at: Self.wall)) == .stale)
    }

    @Test func anySignatureOfAnySecretIsEnough() throws {
        var request = try Self.request(Self.text, secrets: [Self.other])
        let right = request.headers["webhook-signature"] ?? ""
        request.headers["webhook-signature"] = "v2,abc nonsense v1 v1, v1a,AAAA \(right)"

        guard case .accepted = try Self.connector([Self.secret, Self.other]).verify(request, at: Self.wall) else {
            Issue.record("refused")
            return
        }
        #expect(Self.refusal(try Self.connector().verify(request, at: Self.wall)) == .badSignature)
    }

    @Test func whatWasChangedUnderwayIsRefused() throws {
        let connector = try Self.connector()
        let good = try Self.request(Self.text)
        func refusal(_ change: (inout InboundRequest) -> Void) -> Verification.Refusal? {
            var request = good
            change(&request)
            return Self.refusal(connector.verify(request, at: Self.wall))
        }

        #expect(refusal { $0.body.append(32) } == .badSignature)
        #expect(refusal { $0.headers["webhook-id"] = "in-2" } == .badSignature)
        #expect(refusal { $0.headers["webhook-timestamp"] = "1700000001" } == .badSignature)
        #expect(refusal { $0.headers["webhook-timestamp"] = "+1700000000" } == .stale)
        #expect(refusal { $0.headers["webhook-timestamp"] = "99999999999999999999" } == .stale)
        #expect(refusal { $0.headers["webhook-signature"] = "" } == .badSignature)
        #expect(refusal { $0.headers["webhook-signature"] = nil } == .missingHeader)
        #expect(refusal { $0.headers["webhook-id"] = "" } == .missingHeader)
        #expect(refusal { $0.path = "/elsewhere" } == .unknownPath)
        #expect(refusal { $0.method = "GET" } == .malformed)
        #expect(refusal { $0.body = Array(repeating: 32, count: 2 << 20) } == .malformed)
    }

    private static func refusal(_ verification: Verification) -> Verification.Refusal? {
        if case .refused(_, let reason) = verification { return reason }
        return nil
    }

    @Test func noBytesTrap() throws {
        let connector = try Self.connector()
        for bytes in RandomBytes.samples(seed: Array(Self.text.utf8)) {
            _ = connector.read(bytes)
            _ = connector.verify(
                InboundRequest(
                    method: "POST",
                    headers: [
                        "webhook-id": String(decoding: bytes, as: UTF8.self), "webhook-timestamp": "1700000000",
                        "webhook-signature": String(decoding: bytes, as: UTF8.self),
                    ],
                    body: bytes
                ),
                at: Self.wall
            )
        }
    }

    @Test func noSecretIsInAnyDescription() throws {
        let connector = try Self.connector()
        let preparation = try connector.prepare(Self.posting([]), at: Self.wall)
        var dumped = ""
        dump(connector, to: &dumped)
        dump(preparation, to: &dumped)

        let shown = "\(connector)\(String(reflecting: connector))\(preparation)\(dumped)"

        #expect(!shown.contains("AAECAwQF"))
        #expect(!shown.contains("bus.example"))
        #expect(!shown.contains("v1,"))
    }
}

/// Bytes that are nobody's: random ones, and a good body with some of its bytes changed or cut.
enum RandomBytes {
    static func samples(seed: [UInt8]) -> [[UInt8]] {
        var state: UInt64 = 42
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        var samples: [[UInt8]] = [[], [0], Array(repeating: UInt8(ascii: "["), count: 200_000)]
        for _ in 0..<300 { samples.append((0..<next(60)).map { _ in UInt8(next(256)) }) }
        for _ in 0..<1000 {
            var bytes = seed
            for _ in 0...next(4) { bytes[next(bytes.count)] = UInt8(next(256)) }
            samples.append(next(3) == 0 ? Array(bytes.prefix(next(bytes.count))) : bytes)
        }
        return samples
    }
}
