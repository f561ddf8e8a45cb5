import Domain
import Testing

@testable import Chat

/// What Slack's official SDK for Python says of what we take and what we send.
@Suite(
    .enabled(
        if: PythonOracle.canImport("slack_sdk"),
        "Python's slack_sdk cannot be imported; install it and name the interpreter in DUOLOGUE_PYTHON"
    )
)
struct SlackOracleTests {
    private let oracle = PythonOracle(script: "slack_oracle.py")
    private let connector = SlackFixture.connector()

    @Test func requestsThatTheSDKSignsAreTakenAndThoseItRefusesAreRefused() throws {
        let bodies = [
            #"{"type":"url_verification","challenge":"c"}"#,
            #"{"type":"event_callback","team_id":"T1","event_id":"E","event":{"text":"é😀"}}"#,
            "command=%2Fduologue&team_id=T1&user_id=U1&text=hello+there&trigger_id=9.z",
        ]
        let stamps = ["1700000000", "1699999700", "1699999699", "1700000300", "1700000301"]
        let pairs = bodies.flatMap { body in stamps.map { (body, $0) } }
        let signed = try oracle.ask([
            "sign": .array(
                pairs.map { body, stamp in
                    ["body": .string(body), "secret": .string(SlackFixture.signingSecret), "timestamp": .string(stamp)]
                }
            )
        ])
        let signatures = signed["signatures"].array?.compactMap(\.string) ?? []
        #expect(signatures.count == pairs.count)
        // Each signature also with the body of the next, which it does not fit.
        let good = zip(pairs, signatures).map { (body: $0.0, stamp: $0.1, signature: $1) }
        let swapped = zip(pairs, signatures).map { (body: $0.0 + " ", stamp: $0.1, signature: $1) }
        let cases = good + swapped

        let verified = try oracle.ask([
            "verify": .array(
                cases.map { body, stamp, signature in
                    [
                        "body": .string(body), "now": .integer(SlackFixture.wall.seconds),
                        "secret": .string(SlackFixture.signingSecret), "signature": .string(signature),
                        "timestamp": .string(stamp),
                    ]
                }
            )
        ])

        for (index, (body, stamp, signature)) in cases.enumerated() {
            let verification = connector.verify(
                SlackFixture.request(Array(body.utf8), signature: signature, stamp: stamp),
                at: SlackFixture.wall
            )
            let isTaken = if case .accepted = verification { true } else { false }
            #expect(isTaken == verified["verified"][index].bool, "\(body) at \(stamp)")
        }
        #expect(verified["verified"].array?.contains(true) == true)
        #expect(verified["verified"].array?.contains(false) == true)
    }

    @Test func theSDKFindsNothingWrongWithOurBlocks() throws {
        let answer = try oracle.ask([
            "blocks": .array(try Self.postings.map { try SlackFixture.body($0)["blocks"] })
        ])

        let problems = answer["blocks"].array ?? []
        #expect(problems.count == Self.postings.count)
        for found in problems { #expect(found == []) }
    }

    @Test func theSDKFindsNothingWrongWithOurForms() throws {
        let views = try Self.postings.map { posting in
            var posting = posting
            posting.errand = .openForm(ask: 12, trigger: "13.a")
            return try SlackFixture.body(posting)["view"]
        }

        let answer = try oracle.ask(["views": .array(views)])

        let problems = answer["views"].array ?? []
        #expect(problems.count == views.count)
        for found in problems { #expect(found == []) }
    }

    // A blind oracle would pass everything.
    @Test func theSDKFindsWhatIsWrong() throws {
        let label = { (text: String) -> Json in ["text": .string(text), "type": "plain_text"] }
        let button = { (text: String) -> Json in
            ["action_id": "a", "text": label(text), "type": "button", "value": "v"]
        }
        let wrong: [Json] = [
            [],
            [["type": "nothing"]],
            [["elements": [button(String(repeating: "x", count: 76))], "type": "actions"]],
            [["elements": [button("x"), button("x")], "type": "actions"]],
            [
                [
                    "elements": [["elements": [["text": "", "type": "text"]], "type": "rich_text_section"]],
                    "type": "rich_text",
                ]
            ],
            [
                [
                    "elements": [["elements": [["text": "x", "type": "tet"]], "type": "rich_text_section"]],
                    "type": "rich_text",
                ]
            ],
            [
                [
                    "elements": [["elements": [["tex": "x", "type": "text"]], "type": "rich_text_section"]],
                    "type": "rich_text",
                ]
            ],
        ]

        let answer = try oracle.ask(["blocks": .array(wrong)])

        for index in wrong.indices { #expect(answer["blocks"][index] != [], "\(wrong[index].text)") }
    }

    /// Postings at and beyond every limit, and with every kind of block.
    private static var postings: [Posting] {
        let long = String(repeating: "A long sentence with an é, a 😀 and an & in it. ", count: 400)
        let option = { (index: Int) in Message.Option(key: "o\(index)", label: "\(index) \(long.prefix(100))") }
        let everything: [Message.Block] = [
            .paragraph([
                .plain("Hi "), .emphasis("Ana"), .plain(", <@U1> & "),
                .link(label: "x", url: "https://a.example/?a=1&b=2"),
            ]),
            .paragraph([.plain("")]),
            .quote([.plain("one\ntwo *three*")]),
            .list([[.plain("a")], [.emphasis("b"), .plain("c")], []]),
            .choices(.init(ask: 1, options: [option(1), option(2), .init(key: "empty", label: "")])),
            .choices(.init(ask: 1, options: (0..<12).map(option), isMultiple: true)),
            .scale(.init(ask: 2, low: long, high: "")),
            .input(.init(ask: 3, label: long)),
        ]
        return [
            SlackFixture.posting(
                everything,
                context: [.plain("Why: "), .link(label: "this", url: "https://a.example")]
            ),
            SlackFixture.posting([.paragraph([.plain(long)]), .input(.init(ask: 3, label: ""))], link: true),
            SlackFixture.posting([.quote([.plain(long)])], context: [.plain(long)], link: true),
            SlackFixture.posting([.list(Array(repeating: [.plain(String(long.prefix(700)))], count: 30))], link: true),
            SlackFixture.posting([.choices(.init(ask: 1, options: (0..<120).map(option)))]),
            SlackFixture.posting([.choices(.init(ask: 1, options: (0..<60).map(option), isMultiple: true))]),
            SlackFixture.posting(
                (0..<90).map { .paragraph([.plain("\($0)")]) },
                context: [.emphasis(long)],
                link: true
            ),
            SlackFixture.posting([.paragraph([.plain("a" + String(repeating: "\u{301}", count: 9000))])]),
        ]
    }
}
