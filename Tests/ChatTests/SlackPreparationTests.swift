import Domain
import Testing

@testable import Chat

@Suite struct SlackPreparationTests {
    private let connector = SlackFixture.connector()

    private func blocks(_ posting: Posting) throws -> [Json] {
        try SlackFixture.body(posting)["blocks"].array ?? []
    }

    @Test func aConversationIsOpenedBeforeTheFirstMessage() throws {
        let posting = SlackFixture.posting([.paragraph([.plain("x")])], route: nil)

        guard case .open(let request) = try connector.prepare(posting, at: SlackFixture.wall) else {
            Issue.record("nothing is opened")
            return
        }
        #expect(request.url.revealed == "https://slack.com/api/conversations.open")
        #expect(request.headers.map(\.name) == ["authorization", "content-type"])
        #expect(request.headers.first?.value.revealed == "Bearer xoxb-not-a-token")
        #expect(String(decoding: request.body, as: UTF8.self) == #"{"users":"U1"}"#)
    }

    @Test func theBaseAddressCanBeSet() throws {
        let connector = SlackFixture.connector(apiURL: "http://127.0.0.1:8080/api/")
        let preparation = try connector.prepare(
            SlackFixture.posting([.paragraph([.plain("x")])]),
            at: SlackFixture.wall
        )

        guard case .post(let request) = preparation else {
            Issue.record("nothing is posted")
            return
        }
        #expect(request.url.revealed == "http://127.0.0.1:8080/api/chat.postMessage")
        #expect(request.method == "POST")
    }

    @Test func aMessageIsPostedInertAndComplete() throws {
        let body = try SlackFixture.body(
            SlackFixture.posting(
                [
                    .paragraph([
                        .plain("Hi "), .emphasis("Ana"), .plain(" "), .link(label: "here", url: "https://a.example"),
                    ]),
                    .choices(.init(ask: 3, options: [.init(key: "yes", label: "Yes")])),
                ],
                context: [.plain("Why?")]
            )
        )

        let section: Json = [
            "elements": [
                ["text": "Hi ", "type": "text"], ["style": ["bold": true], "text": "Ana", "type": "text"],
                ["text": " ", "type": "text"], ["text": "here", "type": "link", "url": "https://a.example"],
            ], "type": "rich_text_section",
        ]
        let button: Json = [
            "action_id": "pick:0", "text": ["emoji": true, "text": "Yes", "type": "plain_text"], "type": "button",
            "value": "3|yes",
        ]
        #expect(
            body == [
                "blocks": [
                    ["elements": [section], "type": "rich_text"], ["elements": [button], "type": "actions"],
                    ["elements": [["emoji": true, "text": "Why?", "type": "plain_text"]], "type": "context"],
                ],
                "channel": "D1", "link_names": false,
                "metadata": ["event_payload": ["message": "7"], "event_type": "duologue_message"], "mrkdwn": false,
                "parse": "none", "text": "Hi Ana here (https://a.example)\n\n1 Yes\n\nWhy?", "unfurl_links": false,
                "unfurl_media": false,
            ]
        )
    }

    // What must not come alive: mentions, channels, links and escapes, with and without combining marks.
    @Test(arguments: [
        "<!channel>", "<@U2>", "<https://evil.example|bank>", "&lt;!here&gt;", "<\u{338}!channel>\u{338}",
        "<!date^1^x|y>",
    ]) func wordsNeverBecomeNotation(words: String) throws {
        let posting = SlackFixture.posting(
            [.paragraph([.plain(words)]), .quote([.plain(words)]), .list([[.plain(words)]])],
            context: [.plain(words), .emphasis(words), .link(label: words, url: "https://a.example")]
        )
        let body = try SlackFixture.body(posting)

        #expect(body["text"].string?.unicodeScalars.contains { $0 == "<" } == false)
        for block in body["blocks"].array ?? [] where block["type"].string == "rich_text" {
            let elements = block["elements"][0]["elements"]
            #expect(
                (elements[0]["elements"].isNull ? elements : elements[0]["elements"]) == [
                    ["text": .string(words), "type": "text"]
                ]
            )
        }
        let context = body["blocks"].array?.last?["elements"][0]["text"].string ?? ""
        #expect(context.hasSuffix("|\(SlackText.inert(words))>"))
        #expect(context.unicodeScalars.count { $0 == "<" } == 1)
    }

    @Test func bareMentionsAndFormatSignsAreQuietInTheSmallLine() {
        #expect(
            SlackText.inert("@channel *a* _b_ & <c>")
                == "@\u{200B}channel *\u{200B}a*\u{200B} _\u{200B}b_\u{200B} &amp; &lt;c&gt;"
        )
    }

    @Test(arguments: [
        "javascript:alert(1)", "ftp://a.example", "https://a.example/ b", "https://a|b", "", "https://a.example/>",
    ])
    func anAddressThatMayNotBeFollowedIsOnlyItsLabel(url: String) throws {
        let blocks = try blocks(SlackFixture.posting([.paragraph([.link(label: "label", url: url)])]))

        #expect(blocks[0]["elements"][0]["elements"] == [["text": "label", "type": "text"]])
    }

    @Test func upToFiveOptionsAreButtonsAndMoreAMenuUnlessSeveralMayBeChosen() throws {
        func choices(_ count: Int, multiple: Bool = false) throws -> Json {
            let options = (1...count).map { Message.Option(key: "o\($0)", label: "Option \($0)") }
            return try blocks(
                SlackFixture.posting([.choices(.init(ask: 3, options: options, isMultiple: multiple))])
            )[0]
        }

        #expect(try choices(5)["elements"].array?.count == 5)
        #expect(try choices(6)["elements"].array?.count == 1)
        #expect(try choices(6)["elements"][0]["type"] == "static_select")
        #expect(try choices(6)["elements"][0]["options"][5]["value"] == "3|o6")
        #expect(try choices(6)["elements"][0]["placeholder"]["text"] == "Choose one")
        #expect(try choices(6, multiple: true)["elements"].array?.count == 6)
    }

    @Test func aScaleIsFiveButtonsUnderTheWordsOfItsEnds() throws {
        let blocks = try blocks(SlackFixture.posting([.scale(.init(ask: 8, low: "never", high: "always"))]))

        #expect(blocks[0]["elements"][0]["text"] == "1 never – 5 always")
        #expect(blocks[1]["elements"].array?.map { $0["value"].string } == ["8|1", "8|2", "8|3", "8|4", "8|5"])
        #expect(blocks[1]["elements"][4]["accessibility_label"] == "5 always")
    }

    @Test func anInputIsAButtonThatAsksForTheForm() throws {
        let blocks = try blocks(SlackFixture.posting([.input(.init(ask: 9, label: "Write"))]))

        #expect(blocks[0]["elements"][0]["action_id"] == "write")
        #expect(blocks[0]["elements"][0]["value"] == "9|")
    }

    @Test func aLongTextIsDividedAndATooLongOneEndsWithTheReplyLink() throws {
        let sentence = "All work and no play makes for dull reading. "
        let long = String(repeating: sentence, count: 100)
        let tooLong = String(repeating: sentence, count: 1000)

        let whole = try blocks(SlackFixture.posting([.paragraph([.plain(long)])], link: true))
        let cut = try blocks(
            SlackFixture.posting(
                [.paragraph([.plain(tooLong)]), .paragraph([.plain("unseen")]), .input(.init(ask: 1, label: "Write"))],
                link: true
            )
        )

        #expect(whole.count == 2)
        #expect(whole.map { $0["elements"][0]["elements"][0]["text"].string ?? "" }.joined() == long)
        #expect(cut.count >= 5)
        #expect(cut[cut.count - 2]["elements"][0]["elements"][0]["url"] == "https://d.example/r/token")
        #expect(cut[cut.count - 3]["elements"][0]["elements"][0]["text"].string?.hasSuffix("…") == true)
        #expect(cut.last?["type"] == "actions")
    }

    @Test func thereAreAtMostFiftyBlocksAndTheButtonsAreAmongThem() throws {
        let many = (0..<80).map { Message.Block.paragraph([.plain("\($0)")]) }
        let blocks = try blocks(
            SlackFixture.posting(many + [.input(.init(ask: 1, label: "Write"))], context: [.plain("why")], link: true)
        )

        #expect(blocks.count == 50)
        #expect(blocks[48]["type"] == "actions")
        #expect(blocks[49]["type"] == "context")
    }

    @Test func theFallbackTextIsShortHoweverMuchMustBeEscaped() throws {
        for text in [
            String(repeating: "&", count: 5000), String(repeating: "a", count: 5000),
            String(repeating: "a&", count: 1600),
        ] {
            let fallback =
                try SlackFixture.body(SlackFixture.posting([.paragraph([.plain(text)])]))["text"].string ?? ""
            #expect(fallback.utf16.count <= 3000)
            #expect(fallback.hasSuffix("…"))
        }
    }

    @Test func aFormIsOpenedWithItsAskAndItsWords() throws {
        let input = Message.Input(ask: 12, label: "Write", mayShare: true)
        let posting = SlackFixture.posting(
            [.paragraph([.plain("What helped?")]), .input(input)],
            route: nil,
            errand: .openForm(ask: 12, trigger: "13.a")
        )

        guard case .post(let request) = try connector.prepare(posting, at: SlackFixture.wall) else {
            Issue.record("nothing is posted")
            return
        }
        let body = try Json(reading: request.body)
        let view = body["view"]
        #expect(request.url.revealed == "https://slack.com/api/views.open")
        #expect(body["trigger_id"] == "13.a")
        #expect(view["private_metadata"] == #"{"ask":12,"locale":"en"}"#)
        #expect(view["title"]["text"] == "Your answer")
        #expect(view["blocks"].array?.map { $0["type"].string } == ["rich_text", "input", "input"])
        #expect(view["blocks"][1]["element"]["multiline"] == true)
        #expect(view["blocks"][2]["element"]["options"][1]["value"] == "partner")
    }

    @Test func thePartnerIsOfferedInAFormOnlyWhereAnAnswerCanBeShared() throws {
        let posting = SlackFixture.posting(
            [.paragraph([.plain("What helped?")]), .input(Message.Input(ask: 12, label: "Write"))],
            route: nil,
            errand: .openForm(ask: 12, trigger: "13.a")
        )
        guard case .post(let request) = try connector.prepare(posting, at: SlackFixture.wall) else {
            Issue.record("nothing is posted")
            return
        }
        let blocks = try Json(reading: request.body)["view"]["blocks"]
        let values = blocks[2]["element"]["options"].array?.map { $0["value"].string }
        #expect(values == ["only-me"])
    }

    @Test func whatCannotBeSentIsAnErrorThatSaysSo() {
        #expect(throws: ChatError.self) { try connector.prepare(SlackFixture.posting([]), at: SlackFixture.wall) }
        #expect(throws: ChatError.self) {
            try connector.prepare(SlackFixture.posting([], errand: .join(conversation: "x")), at: SlackFixture.wall)
        }
        var nobody = SlackFixture.posting([.paragraph([.plain("x")])], route: nil)
        nobody.handle = ""
        #expect(throws: ChatError.self) { try connector.prepare(nobody, at: SlackFixture.wall) }
    }

    @Test func noSecretIsInAnyDescription() throws {
        let preparation = try connector.prepare(
            SlackFixture.posting([.paragraph([.plain("x")])]),
            at: SlackFixture.wall
        )
        let verification = connector.verify(
            SlackFixture.request(Array("{}".utf8), signature: "v0=x"),
            at: SlackFixture.wall
        )
        var texts: [String] = []
        for value in [connector, preparation, verification] as [Any] {
            texts += ["\(value)", String(reflecting: value)]
            var dumped = ""
            dump(value, to: &dumped)
            texts.append(dumped)
        }

        for text in texts {
            #expect(!text.contains(SlackFixture.botToken))
            #expect(!text.contains(SlackFixture.signingSecret))
            #expect(!text.contains("slack.com/api/chat"))
        }
    }
}

@Suite struct SandboxConnectorTests {
    @Test func nothingLeavesAndNothingComesIn() throws {
        let connector = SandboxConnector()
        let posting = SlackFixture.posting([.paragraph([.plain("x")])], route: nil)
        let request = InboundRequest(method: "POST", headers: [:], body: Array("{}".utf8))

        #expect(try connector.prepare(posting, at: SlackFixture.wall) == .local)
        #expect(
            connector.judge(ChatResponse(status: 200), to: .local, at: SlackFixture.wall)
                == .delivered(platformMessage: nil)
        )
        guard case .refused(let answer, let reason) = connector.verify(request, at: SlackFixture.wall) else {
            Issue.record("accepted")
            return
        }
        #expect(answer.status == 404)
        #expect(reason == .unknownPath)
        #expect(connector.read([1]).isEmpty)
    }
}
