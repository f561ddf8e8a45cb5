import Domain
import PromptLibrary
import Testing

@Suite struct RenderingTests {
    private func render(_ body: String, _ variables: [String: Phrase] = [:], locale: String = "en") -> [Message.Block] {
        Fixture.read(Fixture.message("m", body: body)).library.render("m", locale: locale, variables).blocks
    }

    @Test func aMessageRendersItsTextAndItsOptionsInTheOrderOfTheFile() {
        let library = Fixture.read(Fixture.welcome).library
        let rendered = library.render(
            "welcome",
            locale: "en",
            [
                "name": .text("Ruth"), "partner_full": .text("Ivo Silva"), "programme": .text("Mutual Growth"),
                "n": .number(6), "end": .text("March"),
            ]
        )

        #expect(
            rendered.blocks == [
                .paragraph([
                    .plain("Hello Ruth. You and Ivo Silva are a pair in "), .emphasis("Mutual Growth"),
                    .plain(": 6 conversations until March."),
                ]),
                .paragraph([.plain("Would you like to take part?")]),
            ]
        )
        #expect(rendered.choices.map(\.key) == ["yes", "more", "no"])
        #expect(rendered.choices.map(\.label) == ["Yes", "Tell me more", "No thanks"])
        #expect(library.label("welcome", choice: "more", locale: "en") == "Tell me more")
    }

    @Test func wordsOfAPersonAreNeverReadAsMarkup() {
        let hostile = "**x** {name} [a](https://example.org) > - \\ #"

        #expect(
            render("You wrote {words}.", ["words": .text(hostile)]) == [.paragraph([.plain("You wrote \(hostile).")])]
        )
    }

    @Test func anEntryStaysAReference() {
        let blocks = render("> {entry}", ["entry": .entry(7)])

        #expect(blocks == [.quote([.entry(7)])])
    }

    @Test func linksQuotesAndListsBecomeBlocks() {
        let body = """
            See [the page of {name}]({url}).

            > said
            > in two lines

            - one
            - two
              and a half
            """
        let blocks = render(body, ["name": .text("Ruth"), "url": .text("https://example.org/r")])

        #expect(
            blocks == [
                .paragraph([
                    .plain("See "), .link(label: "the page of Ruth", url: "https://example.org/r"), .plain("."),
                ]),
                .quote([.plain("said in two lines")]),
                .list([[.plain("one")], [.plain("two and a half")]]),
            ]
        )
    }

    @Test func aReplyLinkKeepsItsPurpose() {
        let phrase = Phrase.replyLink(label: "Write here", purpose: .reply(ask: 3))

        #expect(
            render("{link}", ["link": phrase]) == [
                .paragraph([.replyLink(label: "Write here", purpose: .reply(ask: 3))])
            ]
        )
    }

    @Test func aParagraphWhosePhrasesAreEmptyIsLeftOut() {
        #expect(render("One.\n\n{extra}\n\nTwo.", ["extra": .text("")]).count == 2)
    }

    @Test func escapedMarkupIsShown() {
        #expect(render("\\{a\\} \\*\\*b\\*\\* c\\d") == [.paragraph([.plain("{a} **b** c\\d")])])
    }

    @Test func aMissingMessageRendersItsIdentifier() {
        #expect(Library.empty.render("gone", locale: "en").plainText == "gone")
        #expect(Library.empty.label("gone", choice: "yes", locale: "en") == "yes")
        #expect(render("Hello {name}.") == [.paragraph([.plain("Hello {name}.")])])
    }

    @Test(
        arguments: [
            ("en", 0, "other"), ("en", 1, "one"), ("en", 2, "other"), ("fr", 0, "one"), ("fr", 2, "other"),
            ("pt-BR", 0, "one"), ("pt-PT", 0, "other"), ("ja", 1, "other"), ("ru", 21, "one"), ("ru", 11, "many"),
            ("ru", 3, "few"), ("ru", 12, "many"), ("pl", 21, "many"), ("pl", 22, "few"), ("cs", 4, "few"),
            ("ar", 0, "zero"), ("ar", 2, "two"), ("ar", 103, "few"), ("ar", 111, "many"), ("ar", 100, "other"),
            ("lt", 11, "other"), ("lt", 21, "one"), ("lt", 22, "few"), ("ro", 0, "few"), ("hr", 5, "other"),
        ])
    func aCountTakesTheFormOfItsLanguage(locale: String, number: Int, form: String) {
        let body = "{n|zero: zero|one: one|two: two|few: few|many: many|other: other}"
        let library = Library.read([Fixture.message("m", body: body, locale: locale)], defaultLocale: "en").library

        #expect(library.render("m", locale: locale, ["n": .number(number)]).plainText == form)
    }

    @Test func anExactNumberGoesBeforeTheForms() {
        let body = "{n|0: none|one: one of {who}|other: # of {who}}"
        let who = Phrase.text("you")

        #expect(render(body, ["n": .number(0), "who": who]) == [.paragraph([.plain("none")])])
        #expect(render(body, ["n": .number(1), "who": who]) == [.paragraph([.plain("one of you")])])
        #expect(render(body, ["n": .number(-4), "who": who]) == [.paragraph([.plain("-4 of you")])])
    }

    @Test func aLocaleFallsBackToItsLanguageAndThenToTheDefault() {
        let library = Library.read(
            [
                Fixture.message("a", body: "english a"), Fixture.message("a", body: "português a", locale: "pt"),
                Fixture.message("b", body: "english b"),
            ],
            defaultLocale: "en"
        ).library

        #expect(library.render("a", locale: "pt-BR").plainText == "português a")
        #expect(library.render("b", locale: "pt-BR").plainText == "english b")
        #expect(library.render("a", locale: "xx").plainText == "english a")
        #expect(library.locales == ["en", "pt"])
    }

    @Test func promptsRenderTheirPartsOptionsAndScales() throws {
        let library = Fixture.read(
            Fixture.prompt(
                "ab",
                kind: "prepare",
                audience: "joint",
                body:
                    "## opening\nYou begin.\n\n## listening\nYou listen first this time.\n\n## solo\nThink of {partner}."
            ),
            Fixture.prompt("tap", extra: "response: {choice: [Listen, Ask]}"),
            Fixture.prompt("from", extra: "response: {scale: {low: hard, high: easy}}")
        ).library
        let prompt = try #require(library.prompt("ab"))

        #expect(prompt.parts == [.opening, .listening, .solo])
        #expect(library.render(prompt, part: .opening, locale: "en").plainText == "You begin.")
        #expect(
            library.render(prompt, part: .single, locale: "en", ["partner": .text("Ivo")]).plainText == "Think of Ivo."
        )
        let tap = library.render(try #require(library.prompt("tap")), part: .single, locale: "en")
        #expect(tap.choices == [Message.Option(key: "1", label: "Listen"), Message.Option(key: "2", label: "Ask")])
        let from = try #require(library.prompt("from"))
        let scale = try #require(library.render(from, part: .single, locale: "en").scale)
        #expect(scale.low == "hard" && scale.high == "easy")
    }
}
