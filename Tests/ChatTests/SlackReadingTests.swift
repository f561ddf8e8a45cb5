import Domain
import Testing

@testable import Chat

@Suite struct SlackReadingTests {
    private let connector = SlackFixture.connector()

    private func read(event: Json) -> [InboundItem] {
        connector.read(SlackFixture.event(event))
    }

    private func message(_ more: KeyValuePairs<String, Json>) -> Json {
        var object = Json.Object([
            ("channel", "D1"), ("channel_type", "im"), ("text", "all good"), ("ts", "1700000099.000200"),
            ("type", "message"), ("user", "U1"),
        ])
        for (name, value) in more { object[name] = value }
        return .object(object)
    }

    private func text(
        _ words: String,
        inReplyTo: String? = nil,
        hadFile: Bool = false
    ) -> InboundItem {
        .text(
            handle: "U1",
            words: words,
            platformMessage: "D1:1700000099.000200",
            inReplyTo: inReplyTo,
            isCommand: false,
            hadFile: hadFile
        )
    }

    @Test func aDirectMessageIsText() {
        #expect(read(event: message([:])) == [text("all good")])
        #expect(read(event: message(["text": "a &amp;lt; b\r\n&lt;c&gt;\u{0}"])) == [text("a &lt; b\n<c>")])
    }

    @Test func aReplyInAThreadNamesTheMessageThatBeganIt() {
        #expect(
            read(event: message(["thread_ts": "1700000000.000100"]))
                == [text("all good", inReplyTo: "D1:1700000000.000100")]
        )
        #expect(read(event: message(["thread_ts": "1700000099.000200"])) == [text("all good")])
        #expect(
            read(event: message(["subtype": "thread_broadcast", "thread_ts": "1700000000.000100"]))
                == [text("all good", inReplyTo: "D1:1700000000.000100")]
        )
    }

    @Test func aFileIsToldAndItsWordsKept() {
        let files: Json = [["id": "F1", "name": "secret.pdf"]]

        #expect(
            read(event: message(["files": files, "subtype": "file_share"])) == [text("all good", hadFile: true)]
        )
        #expect(read(event: message(["files": files, "subtype": "file_share", "text": ""])) == [.file(handle: "U1")])
        #expect(read(event: message(["files": files, "text": " "])) == [.file(handle: "U1")])
    }

    @Test func anEditAndADeletionNameTheMessage() {
        let edited = message([
            "message": ["text": "better", "ts": "1.5", "user": "U1"],
            "previous_message": ["text": "good", "ts": "1.5", "user": "U1"], "subtype": "message_changed",
        ])
        let unfolded = message([
            "message": ["text": "same", "ts": "1.5", "user": "U1"],
            "previous_message": ["text": "same", "ts": "1.5", "user": "U1"], "subtype": "message_changed",
        ])
        let deleted = message([
            "deleted_ts": "1.5", "previous_message": ["text": "good", "user": "U1"], "subtype": "message_deleted",
        ])
        let stone = message([
            "message": ["subtype": "tombstone", "ts": "1.5", "user": "USLACKBOT"],
            "previous_message": ["text": "good", "ts": "1.5", "user": "U1"], "subtype": "message_changed",
        ])

        #expect(read(event: edited) == [.edit(handle: "U1", platformMessage: "D1:1.5", words: "better")])
        #expect(read(event: unfolded) == [.ignored(reason: "unchanged")])
        #expect(read(event: deleted) == [.delete(handle: "U1", platformMessage: "D1:1.5")])
        #expect(read(event: stone) == [.delete(handle: "U1", platformMessage: "D1:1.5")])
    }

    @Test func whatNobodyWroteToUsIsIgnored() {
        let rows: [(Json, String)] = [
            (message(["bot_id": "B1"]), "bot"),
            (message(["subtype": "bot_message"]), "bot"),
            (message(["message": ["bot_id": "B1", "text": "x", "ts": "1"], "subtype": "message_changed"]), "bot"),
            (message(["previous_message": ["bot_id": "B1"], "subtype": "message_deleted"]), "bot"),
            (message(["channel_type": "channel"]), "not-direct"),
            (message(["channel": 7]), "not-direct"),
            (message(["subtype": "channel_join"]), "subtype"),
            (message(["user": .null]), "no-user"),
            (message(["ts": 1]), "no-user"),
            (message(["text": ""]), "empty"),
            (["type": "reaction_added"], "event"),
            (.null, "event"),
        ]
        for (event, reason) in rows { #expect(read(event: event) == [.ignored(reason: reason)]) }
        #expect(connector.read([]) == [.ignored(reason: "malformed")])
        #expect(connector.read(Array("{\"type\":\"x\"}".utf8)) == [.ignored(reason: "envelope")])
    }

    // Tokens of Slack's notation as they come in, one row each.
    @Test(arguments: [
        ("<@U2>", "@U2"), ("<@U2|bo>", "@bo"), ("<#C1|general>", "#general"), ("<#C1|>", "#C1"), ("<!here>", "@here"),
        ("<!subteam^S1|@team>", "@team"), ("<!date^1700000000^{date}|14 Nov>", "14 Nov"),
        ("<https://a.example/?a=1&amp;b=2>", "https://a.example/?a=1&b=2"),
        ("see <https://a.example|a.example> now", "see a.example now"),
        ("<https://a.example|this>", "this (https://a.example)"),
        ("<mailto:a@b.example|a@b.example>", "a@b.example"),
        ("1 < 2", "1 < 2"), ("<", "<"), ("a > b", "a > b"), ("<>", ""),
    ]) func notationIsReadAsThePersonSawIt(text: String, words: String) {
        #expect(SlackText.words(from: text) == words)
    }

    @Test func emojiBecomeTheCharactersTheyShow() {
        let blocks: Json = [
            [
                "elements": [
                    [
                        "elements": [
                            ["name": "wave", "skin_tone": 3, "type": "emoji", "unicode": "1f44b-1f3fc"],
                            ["name": "wave", "type": "emoji", "unicode": "1f44b"],
                            ["name": "party-parrot", "type": "emoji"],
                            ["name": "bad", "type": "emoji", "unicode": "110000"],
                        ], "type": "rich_text_section",
                    ]
                ], "type": "rich_text",
            ]
        ]
        let event = message(["blocks": blocks, "text": ":wave::skin-tone-3: :wave: :party-parrot: 10:30:00 :bad:"])

        #expect(read(event: event) == [text("👋🏼 👋 :party-parrot: 10:30:00 :bad:")])
    }

    @Test func aTapIsReadFromAButtonAndFromAMenu() {
        func tap(_ action: Json) -> [InboundItem] {
            connector.read(
                SlackFixture.interaction([
                    "actions": [action], "team": ["id": "T1"], "trigger_id": "13.a", "type": "block_actions",
                    "user": ["id": "U1"],
                ])
            )
        }

        #expect(tap(["action_id": "pick:0", "value": "3|yes"]) == [.tap(handle: "U1", ask: 3, option: "yes")])
        #expect(
            tap(["action_id": "pick", "selected_option": ["value": "3|no"]]) == [
                .tap(handle: "U1", ask: 3, option: "no")
            ]
        )
        #expect(
            tap(["action_id": "write", "value": "4|"]) == [.errand(handle: "U1", .openForm(ask: 4, trigger: "13.a"))]
        )
        for action: Json in [
            .null, ["action_id": "pick:0"], ["action_id": "pick:0", "value": "x|yes"],
            ["action_id": "pick:0", "value": "3"],
            ["action_id": "other", "value": "3|yes"], ["action_id": "pick:0", "value": "3|"],
            ["action_id": "pick:0", "value": "99999999999999999999|yes"],
        ] {
            #expect(tap(action) == [.ignored(reason: "action")])
        }
    }

    @Test func aSubmittedFormCarriesItsAskAndAudience() {
        func submit(_ state: Json, metadata: String) -> [InboundItem] {
            connector.read(
                SlackFixture.interaction([
                    "type": "view_submission", "user": ["id": "U1", "team_id": "T1"],
                    "view": [
                        "callback_id": "reply", "hash": "h", "id": "V1", "private_metadata": .string(metadata),
                        "state": ["values": state],
                    ],
                ])
            )
        }
        let words: Json = ["value": ["value": " CI is\u{1} red & <late>\n"]]

        #expect(
            submit(
                ["audience": ["value": ["selected_option": ["value": "partner"]]], "words": words],
                metadata: #"{"ask":12,"locale":"en"}"#
            )
                == [.form(handle: "U1", ask: 12, words: "CI is red & <late>", option: nil, audience: .partner)]
        )
        #expect(
            submit(
                ["audience": ["value": ["selected_option": .null]], "words": words],
                metadata: #"{"ask":12}"#
            )
                == [.form(handle: "U1", ask: 12, words: "CI is red & <late>", option: nil, audience: nil)]
        )
        #expect(submit(["words": words], metadata: "p-81") == [.ignored(reason: "form")])
    }

    @Test func aSlashCommandIsACommand() {
        let body = SlackFixture.form([
            ("command", "/duologue"), ("team_id", "T1"), ("text", " help &amp; more "), ("trigger_id", "9.z"),
            ("user_id", "U1"),
        ])
        let bare = Array("command=%2Fduologue&user_id=U1&text=".utf8)

        #expect(
            connector.read(body) == [
                .text(
                    handle: "U1",
                    words: "help & more",
                    platformMessage: nil,
                    inReplyTo: nil,
                    isCommand: true,
                    hadFile: false
                )
            ]
        )
        #expect(
            connector.read(bare) == [
                .text(handle: "U1", words: "", platformMessage: nil, inReplyTo: nil, isCommand: true, hadFile: false)
            ]
        )
    }

    @Test func formFieldsAreDecodedAsBrowsersEncodeThem() {
        let fields = FormFields(reading: Array("a=1+2&b=%C3%A9%2b&c&=d&a=3".utf8))

        #expect(fields?["a"] == "1 2")
        #expect(fields?["b"] == "é+")
        #expect(fields?["c"] == "")
        #expect(fields?["d"] == nil)
        for broken in ["a=%", "a=%4", "a=%g0", "a=%FF", String(repeating: "a&", count: 200)] {
            #expect(FormFields(reading: Array(broken.utf8)) == nil)
        }
    }
}
