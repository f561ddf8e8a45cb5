import Crypto
import Domain
import Testing

@testable import Chat

@Suite struct SlackVerificationTests {
    private let connector = SlackFixture.connector()

    private func sign(_ body: [UInt8], stamp: String = "1700000000") -> String {
        let key = SymmetricKey(data: Array(SlackFixture.signingSecret.utf8))
        let code = HMAC<SHA256>.authenticationCode(for: Array("v0:\(stamp):".utf8) + body, using: key)
        return "v0=" + code.map { ($0 < 0x10 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private func verify(_ body: [UInt8], with connector: SlackConnector? = nil) -> Verification {
        (connector ?? self.connector).verify(
            SlackFixture.request(body, signature: sign(body)),
            at: SlackFixture.wall
        )
    }

    private func refusal(_ verification: Verification) -> Verification.Refusal? {
        if case .refused(_, let reason) = verification { return reason }
        return nil
    }

    private func keys(_ verification: Verification) -> [String?] {
        if case .accepted(let items, _) = verification { return items.map(\.key) }
        return []
    }

    private func answer(_ verification: Verification) -> Verification.Answer {
        switch verification {
        case .accepted(_, let answer), .refused(let answer, _): answer
        }
    }

    @Test func acceptsTheVectorOfTheDocumentation() {
        let body =
            "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
            + "&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
            + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
            + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"
        let connector = SlackConnector(
            botToken: Secret("t"),
            signingSecret: Secret("8f742231b10e8888abcd99yyyzzz85a5"),
            words: { _ in SlackFixture.words }
        )
        let request = SlackFixture.request(
            Array(body.utf8),
            signature: "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
            stamp: "1531420618"
        )

        let verification = connector.verify(request, at: Instant(seconds: 1_531_420_618))

        #expect(keys(verification) == ["command:398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"])
        #expect(answer(verification) == Verification.Answer(status: 200, contentType: "text/plain", body: ""))
    }

    @Test func answersAChallenge() {
        let body = Array(#"{"type":"url_verification","token":"x","challenge":"abc123"}"#.utf8)
        let request = SlackFixture.request(
            body,
            signature: "v0=96160a0750c8fc6a1f607c1e4a4681a1d40fa0c1b7acfb33fb39ca25704815d8"
        )

        let verification = connector.verify(request, at: SlackFixture.wall)

        #expect(verification == .accepted([], Verification.Answer(status: 200, body: #"{"challenge":"abc123"}"#)))
    }

    // Five minutes either way are fine, a second more is not; neither is what is no number.
    @Test(
        arguments: [
            ("1699999700", nil), ("1700000300", nil), ("1699999699", .stale), ("1700000301", .stale), ("", .stale),
            ("x", .stale), ("9999999999999", .stale), ("1700000000 ", .stale), ("-1", .stale),
        ] as [(String, Verification.Refusal?)]
    ) func aRequestMustBeFresh(stamp: String, expected: Verification.Refusal?) {
        let body = Array(#"{"type":"url_verification","challenge":"c"}"#.utf8)
        let request = SlackFixture.request(body, signature: sign(body, stamp: stamp), stamp: stamp)

        #expect(refusal(connector.verify(request, at: SlackFixture.wall)) == expected)
    }

    @Test func aSignatureMustFitSecretTimeAndEveryByte() {
        let body = Array(#"{"type":"url_verification","challenge":"c"}"#.utf8)
        let good = sign(body)
        let wrong = [
            "", "v0=", good.uppercased(), String(good.dropLast()), good + "0", "v1" + good.dropFirst(2),
            sign(body + [0x20]), sign(body, stamp: "1700000001"), "v0=" + String(repeating: "0", count: 64),
        ]
        for signature in wrong {
            let verification = connector.verify(
                SlackFixture.request(body, signature: signature),
                at: SlackFixture.wall
            )

            #expect(refusal(verification) == .badSignature)
            #expect(answer(verification).status == 401)
        }
        var bare = SlackFixture.request(body, signature: good)
        bare.headers["x-slack-signature"] = nil
        #expect(refusal(connector.verify(bare, at: SlackFixture.wall)) == .missingHeader)
    }

    @Test func otherPathsMethodsAndHugeBodiesAreRefusedBeforeTheSignature() {
        var request = SlackFixture.request([], signature: "v0=")
        request.path = "/other"
        #expect(refusal(connector.verify(request, at: SlackFixture.wall)) == .unknownPath)
        request.path = ""
        request.method = "GET"
        #expect(answer(connector.verify(request, at: SlackFixture.wall)).status == 405)
        request.method = "POST"
        request.body = [UInt8](repeating: 0x7B, count: 1 << 20 + 1)
        #expect(answer(connector.verify(request, at: SlackFixture.wall)).status == 413)
    }

    @Test(arguments: [
        "", "{", "{}", "[]", #"{"type":1}"#, "payload=%7B", "payload=%zz", "payload=", "a=b", "command=%2Fx", "\u{0}",
        #"{"type":"url_verification"}"#, #"{"type":"url_verification","challenge":{}}"#,
        #"payload=%7B%7D"#, "payload=[[[[",
    ]) func whatIsNoneOfSlacksShapesIsMalformed(body: String) {
        let verification = verify(Array(body.utf8))

        #expect(refusal(verification) == .malformed)
        #expect(answer(verification).status == 400)
    }

    @Test func anotherTeamIsRefusedUnlessAnyIsTaken() {
        let event: Json = [
            "channel": "D1", "channel_type": "im", "text": "hi", "ts": "1.2", "type": "message", "user": "U1",
        ]
        let foreign = SlackFixture.event(event, team: "T2")

        #expect(refusal(verify(foreign)) == .wrongWorkspace)
        #expect(answer(verify(foreign)).status == 403)
        #expect(keys(verify(foreign, with: SlackFixture.connector(team: nil))) == ["event:Ev1"])
        #expect(refusal(verify(SlackFixture.form([("command", "/duologue"), ("user_id", "U1")]))) == .wrongWorkspace)
    }

    @Test func aRepetitionHasTheSameKeyWhateverElseChanged() {
        let event: Json = [
            "channel": "D1", "channel_type": "im", "text": "hi", "ts": "1.2", "type": "message", "user": "U1",
        ]
        let body = SlackFixture.event(event)
        var again = SlackFixture.request(body, signature: sign(body, stamp: "1700000060"), stamp: "1700000060")
        again.headers["x-slack-retry-num"] = "1"

        let first = verify(body)
        let second = connector.verify(again, at: SlackFixture.wall + .seconds(60))

        #expect(keys(first) == ["event:Ev1"])
        #expect(first == second)
        #expect(keys(verify(SlackFixture.event(event, id: "Ev2"))) == ["event:Ev2"])
    }

    @Test func tapsAndFormsAreKeyedByTriggerAndByView() {
        let tap: Json = [
            "actions": [["action_id": "pick:0", "type": "button", "value": "3|yes"]], "team": ["id": "T1"],
            "trigger_id": "13.a", "type": "block_actions", "user": ["id": "U1"],
        ]

        #expect(keys(verify(SlackFixture.interaction(tap))) == ["tap:13.a"])
        #expect(keys(verify(SlackFixture.interaction(submission(words: "fine")))) == ["form:V1:h1"])
        #expect(answer(verify(SlackFixture.interaction(submission(words: "fine")))).body.isEmpty)
    }

    @Test func anEmptyFormStaysOpenAndIsNotStored() throws {
        let verification = verify(SlackFixture.interaction(submission(words: " \n\u{0} ")))

        let body = try Json(reading: Array(answer(verification).body.utf8))
        #expect(keys(verification).isEmpty)
        #expect(body == ["errors": ["words": "Please write something."], "response_action": "errors"])
    }

    @Test func whatMeansNothingIsTakenAndNotStored() {
        let own: Json = [
            "bot_id": "B1", "channel": "D1", "channel_type": "im", "text": "hi", "ts": "1.2", "type": "message",
            "user": "UB",
        ]
        for body in [
            SlackFixture.event(own), SlackFixture.event(["type": "app_home_opened"]),
            Array(#"{"type":"app_rate_limited","team_id":"T1"}"#.utf8), SlackFixture.form([("ssl_check", "1")]),
            SlackFixture.interaction(["team": ["id": "T1"], "type": "view_closed", "user": ["id": "U1"]]),
        ] {
            let verification = verify(body)
            #expect(refusal(verification) == nil)
            #expect(keys(verification).isEmpty)
            #expect(answer(verification).status == 200)
        }
    }

    @Test func noBytesMakeItTrap() {
        var generator = SplitMix(seed: 11)
        let starts = [
            "", "{", "payload=", "payload=%7B%22type%22", #"{"type":"event_callback","event":"#, "command=&user_id=",
        ]
        for round in 0..<3000 {
            let noise = (0..<Int(generator.next() % 64)).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
            let body = Array(starts[round % starts.count].utf8) + noise
            _ = verify(body)
            _ = connector.read(body)
        }
        let deep = String(repeating: #"{"event":"#, count: 50_000)
        #expect(refusal(verify(Array(deep.utf8))) == .malformed)
        #expect(refusal(verify(SlackFixture.form([("payload", String(repeating: "[", count: 200_000))]))) == .malformed)
    }

    private func submission(words: String) -> Json {
        [
            "team": ["id": "T1"], "trigger_id": "14.a", "type": "view_submission", "user": ["id": "U1"],
            "view": [
                "callback_id": "reply", "hash": "h1", "id": "V1",
                "private_metadata": .string(SlackForm.Metadata(ask: 12, locale: "de").text),
                "state": ["values": ["words": ["value": ["type": "plain_text_input", "value": .string(words)]]]],
            ],
        ]
    }
}
