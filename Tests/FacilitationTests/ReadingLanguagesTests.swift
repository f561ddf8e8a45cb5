import Domain
import Facilitation
import PromptLibrary
import TestSupport
import Testing

/// Commands, dates and rhythms as people type them in the languages that ship beside English.
@Suite struct ReadingLanguagesTests {
    private static let tables: [LocaleTag: DateLexicons] = ["de": lexicons("de"), "pt": lexicons("pt")]
    private static let commands: [LocaleTag: CommandReader] = ["de": reader("de"), "pt": reader("pt")]

    private static func languages(_ locale: LocaleTag) -> [LocaleWords] {
        [SeasonBench.shippedLibrary.words(locale), SeasonBench.shippedLibrary.words("en")]
    }

    private static func lexicons(_ locale: LocaleTag) -> DateLexicons { DateLexicons(languages(locale)) }

    private static func reader(_ locale: LocaleTag) -> CommandReader {
        CommandReader(languages(locale), dates: lexicons(locale))
    }

    /// Said on Wednesday, 4 November 2026, at 10:00, by somebody who works from nine to five.
    private static func dates(_ locale: LocaleTag) throws -> DateReader {
        DateReader(
            today: try #require(CivilDate(iso: "2026-11-04")),
            now: TimeOfDay(hour: 10),
            locale: locale,
            words: try #require(tables[locale]),
            workHours: DayHours(start: TimeOfDay(hour: 9), end: TimeOfDay(hour: 17))
        )
    }

    private static func show<Value>(_ reading: Understanding<Value>, _ value: (Value) -> String) -> String {
        switch reading {
        case .understood(let one, let confirm): value(one) + (confirm ? "?" : "")
        case .ambiguous(let some): "either " + some.map(value).joined(separator: " ")
        case .wrongWeekday(let some): "weekday " + some.map(value).joined(separator: " ")
        case .past(let one): "past " + value(one)
        case .reversed(let one): "reversed " + value(one)
        case .incomplete(let date): "incomplete" + (date.map { " \($0)" } ?? "")
        case .nonsense: "nonsense"
        }
    }

    // MARK: Dates

    @Test(
        .row("6/dates"),
        arguments: [
            ("heute", "2026-11-04"), ("Morgen", "2026-11-05"), ("übermorgen", "2026-11-06"),
            ("uebermorgen", "2026-11-06"), ("9. November", "2026-11-09"), ("9.11.", "2026-11-09"),
            ("am 9. Nov", "2026-11-09"), ("1. Dez", "2026-12-01"), ("3. März", "2027-03-03"),
            ("3. maerz", "2027-03-03"), ("3. marz", "2027-03-03"), ("1. Jänner 2027", "2027-01-01"),
            ("Dienstag", "2026-11-10"), ("Di", "2026-11-10"), ("nächsten Dienstag", "2026-11-10"),
            ("naechsten dienstag", "2026-11-10"), ("kommenden Freitag", "2026-11-06"),
            ("diesen Freitag", "2026-11-06"), ("in zwei Wochen", "2026-11-18"), ("in einer Woche", "2026-11-11"),
            ("in 14 Tagen", "2026-11-18"), ("in einem Monat", "2026-12-04"), ("Ende November", "2026-11-30"),
            ("Anfang Dezember", "2026-12-01"), ("Ende des Monats", "2026-11-30?"), ("Ende der Woche", "2026-11-06?"),
            ("Ende nächster Woche", "2026-11-13?"), ("Do 5. Nov", "2026-11-05"),
            ("Do 6. Nov", "weekday 2026-11-05 2026-11-06"), ("Sonnabend", "2026-11-07"),
            ("bis zum 4. Januar", "2027-01-04"), ("tomorrow", "2026-11-05"), ("irgendwann", "nonsense"),
        ]
    )
    func germanDates(text: String, expected: String) throws {
        #expect(Self.show(try Self.dates("de").date(text)) { $0.description } == expected)
    }

    @Test(
        .row("6/dates"),
        arguments: [
            ("amanhã", "2026-11-05"), ("amanha", "2026-11-05"), ("depois de amanhã", "2026-11-06"),
            ("terça", "2026-11-10"), ("terça-feira", "2026-11-10"), ("ter", "2026-11-10"),
            ("próxima terça", "2026-11-10"), ("terça que vem", "2026-11-10"), ("sexta que vem", "2026-11-13?"),
            ("daqui a duas semanas", "2026-11-18"), ("daqui a 2 semanas", "2026-11-18"),
            ("dentro de uma semana", "2026-11-11"), ("fim de novembro", "2026-11-30"), ("9 de novembro", "2026-11-09"),
            ("1 de março de 2027", "2027-03-01"), ("9/11", "2026-11-09"), ("até 4 de janeiro", "2027-01-04"),
            ("fim do mês que vem", "2026-12-31?"), ("3 mar", "2027-03-03"),
        ]
    )
    func portugueseDates(text: String, expected: String) throws {
        #expect(Self.show(try Self.dates("pt").date(text)) { $0.description } == expected)
    }

    @Test(arguments: [
        ("de", "9. bis 13. November", "2026-11-09/2026-11-13"), ("de", "vom 9.11. bis 13.11.", "2026-11-09/2026-11-13"),
        ("de", "9. Nov bis 13. Nov", "2026-11-09/2026-11-13"), ("de", "Mo bis Fr", "2026-11-09/2026-11-13"),
        ("de", "von morgen bis Freitag", "2026-11-05/2026-11-06"), ("de", "bis Freitag", "2026-11-04/2026-11-06"),
        ("de", "nächste Woche", "2026-11-09/2026-11-15?"), ("de", "zwei Wochen", "2026-11-04/2026-11-17?"),
        ("de", "21. Dez bis 3. Jan", "2026-12-21/2027-01-03"), ("pt", "9 a 13 de novembro", "2026-11-09/2026-11-13"),
        ("pt", "de 9 a 13 nov", "2026-11-09/2026-11-13"), ("pt", "segunda a sexta", "2026-11-09/2026-11-13"),
        ("pt", "até sexta", "2026-11-04/2026-11-06"), ("pt", "semana que vem", "2026-11-09/2026-11-15?"),
        ("pt", "a próxima semana", "2026-11-09/2026-11-15?"),
    ])
    func ranges(locale: LocaleTag, text: String, expected: String) throws {
        #expect(Self.show(try Self.dates(locale).range(text)) { "\($0.first)/\($0.last)" } == expected)
    }

    @Test(
        .row("6/times"),
        arguments: [
            ("de", "Dienstag 14 Uhr", "2026-11-10 14:00"), ("de", "di um 14:30 Uhr", "2026-11-10 14:30"),
            ("de", "Di 14 Uhr 30", "2026-11-10 14:30"), ("de", "am 1. Dezember um 14 Uhr", "2026-12-01 14:00"),
            ("de", "Dienstag um drei Uhr", "either 2026-11-10 03:00 2026-11-10 15:00"),
            ("de", "Dienstag halb drei", "2026-11-10 14:30?"), ("de", "Dienstag um halb 10", "2026-11-10 09:30?"),
            ("de", "14 Uhr am Dienstag", "2026-11-10 14:00"), ("de", "um 10 am Dienstag", "2026-11-10 10:00?"),
            ("de", "Dienstag Mittag", "2026-11-10 12:00"), ("de", "morgen 14h", "2026-11-05 14:00"),
            ("de", "Do 17. Dez, 13:00", "2026-12-17 13:00"), ("de", "Dienstag", "incomplete 2026-11-10"),
            ("de", "Dienstag um drei", "nonsense"), ("pt", "terça às 14h30", "2026-11-10 14:30"),
            ("pt", "terça às 14h", "2026-11-10 14:00"), ("pt", "quinta às 10 da manhã", "2026-11-05 10:00"),
            ("pt", "terça às duas e meia", "2026-11-10 14:30?"), ("pt", "terça ao meio-dia", "2026-11-10 12:00"),
            ("pt", "qui 17 dez, 13:00", "2026-12-17 13:00"), ("pt", "terça às 2 da tarde", "2026-11-10 14:00"),
        ]
    )
    func moments(locale: LocaleTag, text: String, expected: String) throws {
        #expect(Self.show(try Self.dates(locale).moment(text)) { $0.description } == expected)
    }

    @Test(arguments: [
        ("de", "2h", "120 min"), ("de", "zwei Stunden", "120 min"), ("de", "in einer Stunde", "60 min"),
        ("de", "morgen", "2026-11-05"), ("de", "bis Montag", "2026-11-09"), ("de", "bis 14 Uhr", "2026-11-04 14:00"),
        ("pt", "duas horas", "120 min"), ("pt", "amanhã", "2026-11-05"), ("pt", "até segunda", "2026-11-09"),
    ])
    func lengthsOfSleep(locale: LocaleTag, text: String, expected: String) throws {
        let shown = Self.show(try Self.dates(locale).duration(text)) { snooze in
            switch snooze {
            case .span(let span): "\(span.milliseconds / 60_000) min"
            case .date(let date): "\(date)"
            case .moment(let moment): "\(moment)"
            }
        }

        #expect(shown == expected)
    }

    @Test(arguments: [
        ("de", "6 Wochen", PaceReading.weeks(6)), ("de", "sechs Wochen", .weeks(6)),
        ("de", "alle zwei Wochen", .weeks(2)),
        ("de", "jede Woche", .weeks(1)), ("de", "monatlich", .monthly), ("de", "einmal im Monat", .monthly),
        ("de", "jede zweite Woche", .weeks(2)), ("de", "zweite Woche", .weeks(2)), ("de", "bald", .nonsense),
        ("pt", "6 semanas", .weeks(6)), ("pt", "quinzenal", .weeks(2)), ("pt", "uma vez por mês", .monthly),
        ("pt", "a cada 3 semanas", .weeks(3)), ("de", "weekly", .weeks(1)),
    ])
    func rhythms(locale: LocaleTag, text: String, expected: PaceReading) throws {
        #expect(try Self.dates(locale).pace(text) == expected)
    }

    // MARK: Commands

    @Test(
        .row("6/grammar"),
        arguments: [
            ("Hilfe", Command.help), ("„hilfe“", .help), ("weiter", .next), ("Weiter!", .next), ("Was jetzt?", .next),
            ("auslassen", .skip), ("diesen Monat nicht", .skip), ("später", .snooze("")), ("spaeter", .snooze("")),
            ("später 2h", .snooze("2h")), ("erinnere mich in zwei Stunden", .snooze("in zwei Stunden")),
            ("erinnere mich morgen", .snooze("morgen")), ("pause bis 4. Januar", .pause("bis 4. Januar")),
            ("Pause", .pause("")), ("wieder da", .resume), ("Ich bin zurück.", .resume),
            ("weg 9. Nov bis 13. Nov", .away("9. Nov bis 13. Nov")), ("Urlaub nächste Woche", .away("nächste Woche")),
            ("weg morgen", .away("morgen")), ("termin dienstag 14:00", .meet("dienstag 14:00")),
            ("Treffen am Dienstag um halb drei", .meet("am Dienstag um halb drei")), ("termin", .meet("")),
            ("rhythmus 6 wochen", .pace("6 wochen")), ("alle 6 Wochen", .pace("6 Wochen")),
            ("jede zweite Woche", .pace("jede zweite woche")), ("monatlich", .pace("monatlich")),
            ("leichter", .lighter), ("passen", .pass), ("Ich passe.", .pass), ("diese Frage überspringen", .pass),
            ("privat", .privately), ("nur für mich", .privately), ("teilen", .share), ("anonym", .anonymous),
            ("an die Betreuung", .toSupervisor), ("rückgängig", .undo), ("rueckgaengig", .undo), ("doch nicht", .undo),
            ("Wer sieht was?", .whatDoTheySee), ("Warum?", .why), ("Balance", .balance),
            ("Notiz: Ruhig bleiben.", .note("Ruhig bleiben.")), ("keine Antwort", .waiting), ("meine Daten", .export),
            ("stopp", .stop), ("Ende", .stop), ("sprache en", .language("en")),
            ("Sprache Englisch", .language("Englisch")),
            ("zeitzone Wien", .zone("Wien")), ("alles löschen", .erase), ("nein", .no), ("Nö", .no), ("ja", .yes),
            ("help", .help), ("stop", .stop), ("away tomorrow", .away("tomorrow")),
        ]
    )
    func germanCommands(text: String, command: Command) throws {
        #expect(try #require(Self.commands["de"]).read(text, isCommand: false) == .command(command))
    }

    /// Answers that begin like a command, or are one of its words in another sense.
    @Test(
        .row("5.7/whole"),
        arguments: [
            "Hilfe war, was ich gebraucht habe", "weiter so wie bisher", "alle", "Jede", "Alle waren da",
            "Pause machen fällt mir schwer", "weg vom Schreibtisch denke ich besser", "später habe ich verstanden",
            "Treffen mit vielen Menschen", "frei reden", "passen wir gut zusammen", "warum nicht",
            "Ende gut, alles gut",
            "jede Woche etwas Neues", "„Hilfe“ sagen", "teilen wir uns auf", "Zeitzone von uns beiden ist",
        ]
    )
    func germanAnswersStayAnswers(text: String) throws {
        #expect(try #require(Self.commands["de"]).read(text, isCommand: false) == .text)
    }

    @Test(
        .row("6/grammar"),
        arguments: [
            ("ajuda", Command.help), ("continuar", .next), ("pausa até sexta", .pause("até sexta")),
            ("marcar terça às 14h30", .meet("terça às 14h30")),
            ("ausente 9 a 13 de novembro", .away("9 a 13 de novembro")),
            ("a cada 6 semanas", .pace("6 semanas")), ("quinzenal", .pace("quinzenal")), ("não", .no), ("nao", .no),
            ("quem ve o que", .whatDoTheySee), ("desfazer", .undo), ("idioma inglês", .language("inglês")),
        ]
    )
    func portugueseCommands(text: String, command: Command) throws {
        #expect(try #require(Self.commands["pt"]).read(text, isCommand: false) == .command(command))
    }

    @Test(arguments: ["en", "de", "pt"]) func everyCommandHasWordsThatAreUnderstood(locale: LocaleTag) throws {
        let reader = CommandReader(Self.languages(locale), dates: Self.lexicons(locale))
        let words = SeasonBench.shippedLibrary.words(locale)
        for key in CommandReader.keys where key != "answer" {
            let list = try #require(words.commands.first { $0.key == key }, "\(locale) \(key)")
            for word in list.words {
                #expect(reader.read(word, isCommand: true) != .unknownCommand, "\(locale) \(key): \(word)")
            }
        }
    }

    /// What people see as an example or as a word to type is understood as it stands.
    @Test(
        arguments: [
            ("de", "hours-how", "termin dienstag 16:00"), ("de", "meet-how", "termin dienstag 14:00"),
            ("de", "away-how", "weg 9. Nov bis 13. Nov"), ("de", "pace-how", "rhythmus 6 wochen"),
            ("de", "snooze-how", "später 2h"), ("de", "snooze-how", "erinnere mich morgen"),
            ("de", "language-unknown", "sprache en"), ("de", "zone-how", "zeitzone Wien"),
        ])
    func examplesInTextsAreCommands(locale: LocaleTag, message: String, example: String) throws {
        let text = SeasonBench.shippedLibrary.render(message, locale: locale, [:]).plainText

        #expect(text.contains(example))
        guard case .command = try #require(Self.commands[locale]).read(example, isCommand: false) else {
            Issue.record("\(example) is no command")
            return
        }
    }
}
