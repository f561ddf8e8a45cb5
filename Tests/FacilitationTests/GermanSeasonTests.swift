import Domain
import Facilitation
import PromptLibrary
import TestSupport
import Testing

/// A season in which one of the two reads and types German.
@Suite struct GermanSeasonTests {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    private func bench(_ locale: LocaleTag = "de") throws -> SeasonBench {
        try SeasonBench.begun(
            people: { people in
                for k in people.indices where people[k].id == SeasonBench.ruth { people[k].locale = locale }
            },
            programme: { $0.languages = ["en", "de"] }
        )
    }

    private func said(_ bench: SeasonBench) -> String { bench.lines(ruth).map(\.text).joined(separator: "\n\n") }

    @Test(arguments: ["de", "de-AT"]) func theWelcomeIsGerman(locale: LocaleTag) throws {
        var bench = try bench(locale)
        try bench.advance(to: "2026-09-07 09:30")
        let first = try #require(bench.last(ruth))

        #expect(
            first.text.hasPrefix(
                "Hallo Ruth. Du und Ivo Silva, ihr seid ein Tandem in Mutual Growth: etwa ein Gespräch im Monat bis "
                    + "März, und ihr lernt voneinander."
            )
        )
        #expect(first.labels == ["Ja", "Erzähl mir mehr", "Nein danke"])
        try bench.type(ruth, "ja")
        #expect(
            bench.last(ruth)?.text.contains(
                "Für dich habe ich diese Arbeitszeiten: Mo bis Fr, 09:00 bis 17:00, Nairobi. Dort ist es jetzt 09:30. "
                    + "Stimmt das?"
            ) == true
        )
        try bench.type(ruth, "ändern")
        try bench.type(ruth, "Mo bis Do 9 bis 17 Uhr")
        #expect(bench.last(ruth)?.text.contains("Mo bis Do, 09:00 bis 17:00") == true)
    }

    @Test func aSeasonSpeaksGermanToOneAndEnglishToTheOther() throws {
        var bench = try bench()
        try bench.booked()
        try bench.advance(to: "2026-09-14 13:00")
        let date = try #require(bench.lines(ruth).last { $0.keys == ["move"] })
        #expect(date.text.contains("Do 17. Sep, 13:00 (11:00 für Ivo), 60 Minuten."))
        #expect(date.labels == ["Verschieben"])

        try bench.advance(to: "2026-09-18 09:50")
        let did = try #require(bench.lines(ruth).last { $0.keys.contains("cut-short") })
        #expect(did.text.hasPrefix("Hast du am Do 17. Sep mit Ivo gesprochen?"))
        try bench.type(ruth, "ja")
        try bench.type(ruth, "4")
        try bench.type(ruth, "Ich habe zugehört.")
        try bench.advance(minutes: 6)
        #expect(bench.last(ruth)?.text.contains("Gespeichert, nur für dich.") == true)
        #expect(bench.last(ruth)?.text.contains("Das nächste Gespräch:") == true)

        for (typed, expected) in [
            ("hilfe", "Was brauchst du?"), ("warum", "Heute hast du"),
            ("wer sieht was", "Ivo sieht: dass du teilnimmst"),
            ("weg 9. Nov bis 13. Nov", "Abwesend Mo 9. bis Fr 13. Nov, zurück am Mo 16. Nov. Ivo erfährt davon nur"),
            ("rückgängig", "Zurückgenommen: die Abwesenheit."), ("pause", "Bis wann?"),
            ("zeitzone Lissabon", "Lissabon, dort ist es jetzt"), ("rückgängig", "Zurückgenommen: die neue Zeitzone."),
            ("sprache klingonisch", "Hier spreche ich diese Sprachen: Englisch (en) und Deutsch (de)."),
        ] {
            let mark = bench.log.count
            try bench.type(ruth, typed)
            let answer = bench.since(mark, ruth).map(\.text).joined(separator: "\n")
            #expect(answer.contains(expected), "\(typed): \(answer)")
        }
        // What was said in German holds no words of English, and Ivo still reads English.
        for text in bench.lines(ruth).map(\.text) {
            for word in [" the ", " you ", " your ", " and ", "Kept", "Thank"] {
                #expect(!text.contains(word), "\(text)")
            }
        }
        try bench.advance(to: "2026-09-18 12:00")
        #expect(bench.lines(ivo).contains { $0.text.contains("Did you and Ruth talk on Thu 17 Sep?") })

        try bench.type(ruth, "sprache en")
        #expect(bench.last(ruth)?.text.contains("From now on in this language: English.") == true)
        try bench.type(ruth, "language deutsch")
        #expect(bench.last(ruth)?.text.contains("Ab jetzt in dieser Sprache: Deutsch.") == true)
    }
}

/// The German texts as a whole.
@Suite struct GermanTextsTests {
    private let library = SeasonBench.shippedLibrary

    private func sample(_ spec: MessageSpec) -> [String: Phrase] {
        Dictionary(
            uniqueKeysWithValues: spec.variables.map { name in
                (name, ["n", "m", "minutes", "others", "count"].contains(name) ? .number(3) : .text("Ivo"))
            }
        )
    }

    /// False for a message that holds nothing but what is filled in.
    private func hasWords(_ spec: MessageSpec) -> Bool {
        let empty = Dictionary(uniqueKeysWithValues: spec.variables.map { ($0, Phrase.text("")) })
        let rendered = library.render(spec.id, locale: "en", empty)
        return !rendered.choices.isEmpty || rendered.plainText.contains(where: \.isLetter)
    }

    @Test(arguments: ["de", "pt"]) func noMessageIsLeftInEnglish(locale: LocaleTag) {
        for spec in MessageCatalogue.all where hasWords(spec) {
            let own = library.render(spec.id, locale: locale, sample(spec))
            let english = library.render(spec.id, locale: "en", sample(spec))
            #expect(own.blocks != english.blocks, "\(spec.id)")
        }
    }

    /// German repeats the name or turns the sentence: no word for a person says man or woman.
    @Test func noTextSaysHeOrShe() {
        let pronouns = [
            "er", "ihm", "ihn", "ihrer", "ihrem", "ihren", "seine", "seinem", "seinen", "seiner", "seines", "partner",
            "partnerin", "mentor", "mentorin", "kollege", "kollegin",
        ]
        func check(_ text: String, _ id: String) {
            let words = text.lowercased().split { !$0.isLetter }.map(String.init)
            for word in pronouns { #expect(!words.contains(word), "\(id): \(word)") }
            #expect(!text.contains("*in") && !text.contains(":in") && !text.contains("/in"), "\(id)")
        }
        for spec in MessageCatalogue.all {
            let rendered = library.render(spec.id, locale: "de", sample(spec))
            check(rendered.plainText + " " + rendered.choices.map(\.label).joined(separator: " "), spec.id)
        }
        for prompt in library.prompts {
            for part in prompt.parts {
                let text = library.render(prompt, part: part, locale: "de", ["partner": .text("Ivo")])
                check(text.plainText, prompt.id.rawValue)
            }
        }
    }

    @Test func aNameFitsUnchangedInEveryCase() {
        for prompt in library.prompts {
            for part in prompt.parts {
                let text = library.render(prompt, part: part, locale: "de", ["partner": .text("Ivo")]).plainText
                #expect(!text.contains("Ivos") && !text.contains("Ivo's") && !text.contains("Ivo’"), "\(prompt.id)")
            }
        }
        for spec in MessageCatalogue.all {
            let text = library.render(spec.id, locale: "de", sample(spec)).plainText
            #expect(!text.contains("Ivos") && !text.contains("Ivo's") && !text.contains("Ivo’"), "\(spec.id)")
        }
    }

    @Test func datesAreWrittenTheGermanWay() throws {
        let words = library.words("de-AT")
        let day = try #require(CivilDate(iso: "2026-09-17"))

        #expect(words.dateTime(WallReading(day, TimeOfDay(hour: 13))) == "Do 17. Sep, 13:00")
        #expect(words.dateWithYear(try #require(CivilDate(iso: "2028-03-07"))) == "7. März 2028")
        #expect(words.dateLong(day) == "Donnerstag, 17. September 2026")
        #expect(words.dayOfMonth(day) == "17. Sep")
        #expect(words.range(day, day + 4) == "Do 17. bis Mo 21. Sep")
        #expect(words.weekdays(.mondayToFriday) == "Mo bis Fr")
        #expect(words.list("a", "b", "c") == "a, b und c")
        #expect(words.decimal(tenths: 42) == "4,2")
        #expect(words.city("Europe/Vienna") == "Wien")
        #expect(words.languageName("de-AT") == "Deutsch")
        #expect(words.joints == ["und", "oder"])
    }
}
