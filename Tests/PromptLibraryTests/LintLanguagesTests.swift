import Domain
import PromptLibrary
import Testing

/// What a second language is held against: its original, its own words, and the reading of twelve-year-olds.
@Suite struct LintLanguagesTests {
    private static let german = """
        weekdays_short: [Mo, Di, Mi, Do, Fr, Sa, So]
        weekdays_long: [Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag]
        months_short: [Jan, Feb, Mär, Apr, Mai, Jun, Jul, Aug, Sep, Okt, Nov, Dez]
        months_long: [Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember]
        "yes": [ja]
        "no": [nein]
        thanks: [danke]
        """

    private func lint(_ german: String, _ files: LibraryFile..., options: LintOptions = LintOptions()) -> [Finding] {
        let words = LibraryFile(path: "de/locale.yaml", text: Self.german + "\n" + german)
        return Library.read([Fixture.locale, words] + files, defaultLocale: "en").library.lint(options)
            .filter { $0.line > 0 }
    }

    private static let tone = "tone: [leider]"

    @Test func aLanguageWithoutToneWordsIsAnError() {
        let found = lint("tone: []")

        #expect(
            found.map(\.description) == [
                "de/locale.yaml:8: `tone` has no words. List what no text of this language may say."
            ]
        )
        #expect(found.map(\.isError) == [true])
    }

    @Test func unknownAndDoubledWordsOfALanguageAreFound() {
        let options = LintOptions(commandKeys: ["help", "pause", "stop"], dateKeys: ["today", "until"])
        let yaml =
            Self.tone + """

                commands:
                  help: [hilfe]
                  pause: [pause, halt]
                  stopp: [halt]
                date_words:
                  until: [bis]
                  todya: [heute]
                """
        let found = lint(yaml, options: options).filter { $0.file.hasPrefix("de/") }

        #expect(
            found.map(\.description) == [
                "de/locale.yaml:10: no words for the command `stop`. Add `stop: [word]`.",
                "de/locale.yaml:12: `halt` for both `pause` and `stopp`. Take it from one of them.",
                "de/locale.yaml:12: unknown key `stopp` under `commands`. Did you mean `stop`?",
                "de/locale.yaml:15: unknown key `todya` under `date_words`. Did you mean `today`?",
            ]
        )
        #expect(found.map(\.isError) == [false, true, true, true])
        #expect(found.map(\.isTranslationDue) == [true, false, false, false])
    }

    @Test func aTranslationThatLeavesOutOrSwellsIsAdvisedAbout() {
        let found = lint(
            Self.tone,
            Fixture.message("late", front: "choices: {go: Go on}", body: "{partner} knows."),
            Fixture.message(
                "late",
                front: "choices: {go: Wir machen ganz bestimmt so weiter}",
                body: "Deinem Gegenüber ist das schon lange bekannt, und zwar ganz genau.",
                locale: "de"
            )
        ).map(\.description)

        #expect(
            found == [
                "de/messages/late.md:4: about 34 characters, where the original has 5. Stay under 19.",
                "de/messages/late.md:6: about 68 characters, where the original has 33. Stay under 58.",
                "de/messages/late.md:6: no {partner}, which the original has. Use it here too, or the reader knows less.",
            ]
        )
    }

    @Test func aLabelThatIsAnotherCommandIsAdvisedAbout() {
        let words =
            Self.tone + """

                commands: {resume: [zurück], pause: [pause]}
                """
        let found = lint(
            words,
            Fixture.message("ask", front: "choices: {back: Go back, pause: Pause}", body: "Which?"),
            Fixture.message("ask", front: "choices: {back: Zurück, pause: Pause}", body: "Was?", locale: "de")
        ).map(\.description)

        #expect(
            found == [
                "de/messages/ask.md:4: who types this label gives the command `resume`. "
                    + "Choose another label, or take the word from the command."
            ]
        )
    }

    @Test func titlesAndButtonsOfFormsHaveLessRoom() {
        let options = LintOptions(messages: [MessageSpec("form", choices: ["send", "words"], shortChoices: ["send"])])
        let found = lint(
            Self.tone,
            Fixture.message("form", front: "choices: {send: Send it, words: Your own words here}", body: "x"),
            Fixture.message(
                "form",
                front: "choices: {send: Bitte jetzt gleich absenden, words: Deine eigenen Worte}",
                body: "y",
                locale: "de"
            ),
            options: options
        ).filter(\.isError).map(\.description)

        #expect(found == ["de/messages/form.md:4: a label of about 27 characters. Keep it under 24."])
    }

    /// One text a language that is hard, and the same in plain words.
    @Test(arguments: [
        (
            "en",
            "The implementation of comprehensive organisational communication necessitates continuous participation of "
                + "all responsible representatives, notwithstanding considerable administrative obligations of everyone concerned here.",
            "We talk about it with all who have a part in it. It takes time, and it is worth it, since each of you "
                + "sees what the others do not."
        ),
        (
            "de",
            "Die Berücksichtigung unterschiedlicher Kommunikationsgewohnheiten erfordert kontinuierliche Aufmerksamkeit "
                + "aller verantwortlichen Beteiligten, ungeachtet erheblicher organisatorischer Verpflichtungen im Alltag "
                + "und in der Zusammenarbeit mit anderen.",
            "Wir sprechen mit allen, die damit zu tun haben. Das braucht Zeit, und es ist die Zeit wert. Denn ihr "
                + "seht alle etwas, was die anderen nicht sehen."
        ),
        (
            "pt",
            "A implementação de procedimentos organizacionais diferenciados necessita da participação continuada de "
                + "todos os representantes responsáveis, independentemente das obrigações administrativas consideráveis "
                + "no quotidiano.",
            "Falamos com quem tem parte nisto. Leva tempo, e vale a pena, pois cada um de nós vê o que o outro não "
                + "vê. É só isto, e é bom que seja assim."
        ),
    ])
    func hardTextsAreFound(locale: LocaleTag, hard: String, plain: String) {
        let yaml = locale == "en" ? Fixture.localeYAML : Self.german + "\n" + Self.tone
        let files = [("hard", hard), ("plain", plain)].flatMap { id, text in
            // The original is plain in both, so that only the language in question is looked at.
            (locale == "en" ? [] : [Fixture.message(id, body: "Short.")])
                + [Fixture.message(id, body: text, locale: locale)]
        }
        let library = Library.read(
            [Fixture.locale, LibraryFile(path: "\(locale)/locale.yaml", text: yaml)].suffix(locale == "en" ? 1 : 2)
                + files,
            defaultLocale: "en"
        ).library
        let found = library.lint().filter { $0.problem.hasPrefix("hard to read") }

        #expect(found.map(\.file) == ["\(locale)/messages/hard.md"])
        #expect(found.map(\.isError) == [false])
        #expect(found.map(\.line) == [6])
    }

    /// People of a language that the library lacks read that of the programme, and no mixture of three.
    @Test func theFallbackComesBeforeTheDefault() {
        let files = [
            Fixture.locale, LibraryFile(path: "de/locale.yaml", text: Self.german + "\n" + Self.tone),
            Fixture.message("m", body: "Hello."), Fixture.message("m", body: "Hallo.", locale: "de"),
            Fixture.message("n", body: "Bye."), Fixture.message("o", body: "Olá.", locale: "pt"),
            Fixture.message("o", body: "Hello again."),
        ]
        let library = Library.read(files, defaultLocale: "en", fallback: "de").library

        #expect(library.render("m", locale: "fr").plainText == "Hallo.")
        #expect(library.render("n", locale: "fr").plainText == "Bye.")
        #expect(library.render("m", locale: "pt").plainText == "Hello.")
        #expect(library.render("m", locale: "en-GB").plainText == "Hello.")
        #expect(library.words("fr").months(1) == "Januar")
    }
}

extension LocaleWords {
    fileprivate func months(_ number: Int) -> String { monthLong(number) }
}
