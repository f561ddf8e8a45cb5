import Domain
import Facilitation
import PromptLibrary
import TestSupport
import Testing

@Suite struct ReadingDateTests {
    private static func reader(
        _ today: String = "2026-11-04",
        now: TimeOfDay = TimeOfDay(hour: 10),
        locale: String = "en-GB",
        hours: String = "09:00-17:00"
    ) -> DateReader {
        DateReader(
            today: CivilDate(iso: today) ?? CivilDate(dayNumber: 0),
            now: now,
            locale: locale,
            words: words,
            workHours: DayHours(hours) ?? DayHours(start: TimeOfDay(hour: 9), end: TimeOfDay(hour: 17))
        )
    }

    /// English, and a few words of two other languages.
    private static let words: DateLexicons = {
        var own = LocaleWords.fallback
        own.dateWords = [
            ("tomorrow", ["morgen", "amanhã"]), ("in", ["em"]), ("week", ["semanas", "wochen"]),
            ("until", ["bis", "até"]),
        ].map { LocaleWords.Words(key: $0.0, words: $0.1) }
        own.monthsOther = [("März", 3), ("março", 3), ("Mai", 5), ("Dezember", 12), ("Dez", 12)]
            .map { LocaleWords.Number(word: $0.0, value: $0.1) }
        own.weekdaysOther = [("Montag", 1), ("segunda-feira", 1), ("Dienstag", 2), ("Di", 2)]
            .map { LocaleWords.Number(word: $0.0, value: $0.1) }
        return DateLexicons([own, SeasonBench.shippedLibrary.words("en")])
    }()

    private static func show(_ reading: DateReading) -> String {
        show(reading) { $0.description }
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

    /// Said on Wednesday, 4 November 2026.
    static let dates: [(String, String)] = [
        ("2026-12-01", "2026-12-01"), ("2026/12/1", "2026-12-01"), ("until 2026-12-01.", "2026-12-01"),
        ("1 dec", "2026-12-01"), ("1 December", "2026-12-01"), ("1st of December", "2026-12-01"),
        ("Dec 1", "2026-12-01"),
        ("dec 1st, 2027", "2027-12-01"), ("1. Dez", "2026-12-01"), ("1. Dezember 2026", "2026-12-01"),
        ("on the 1st of dec", "2026-12-01"), ("1-dec-2026", "2026-12-01"), ("1dec", "2026-12-01"),
        ("4 nov", "2026-11-04"), ("3 nov", "2027-11-03?"), ("3 mar", "2027-03-03"), ("3 März", "2027-03-03"),
        ("29 feb", "2028-02-29?"), ("31 feb", "nonsense"), ("31 nov", "nonsense"), ("0 dec", "nonsense"),
        ("2026-02-29", "nonsense"), ("3 nov 2026", "past 2026-11-03"), ("1/12", "2026-12-01"), ("1.12.", "2026-12-01"),
        ("1.12.2026", "2026-12-01"), ("12/25", "2026-12-25?"), ("1/12/26", "2026-12-01?"), ("1 dec 26", "2026-12-01?"),
        ("1 dec '26", "2026-12-01?"), ("1/12/126", "nonsense"), ("tue", "2026-11-10"), ("Wed", "2026-11-11"),
        ("next tuesday", "2026-11-10"), ("next friday", "2026-11-13"), ("this friday", "2026-11-06"),
        ("this tuesday", "2026-11-10?"), ("Dienstag", "2026-11-10"), ("segunda-feira", "2026-11-09"),
        ("tue 1 dec", "2026-12-01"), ("Tue, 1 Dec 2026", "2026-12-01"), ("1 dec (tue)", "2026-12-01"),
        ("Tue 2 Dec", "weekday 2026-12-01 2026-12-02"), ("Thu 4 nov", "weekday 2026-11-04 2026-11-05"),
        ("tomorrow", "2026-11-05"), ("Morgen", "2026-11-05"), ("today", "2026-11-04"),
        ("day after tomorrow", "2026-11-06"), ("in 2 weeks", "2026-11-18"), ("in two weeks", "2026-11-18"),
        ("em 2 semanas", "2026-11-18"), ("2 weeks", "2026-11-18"), ("in a week", "2026-11-11"),
        ("in 3 days", "2026-11-07"), ("in 1 month", "2026-12-04"), ("in 4 months", "2027-03-04"),
        ("end of november", "2026-11-30"), ("end of feb", "2027-02-28"), ("the end of feb 2028", "2028-02-29"),
        ("end of the month", "2026-11-30?"), ("end of next month", "2026-12-31?"), ("end of the week", "2026-11-06?"),
        ("beginning of december", "2026-12-01"), ("january", "2027-01-01?"), ("the 9th", "2026-11-09?"),
        ("the 3rd", "2026-12-03?"), ("9", "nonsense"), ("", "incomplete"), ("  \0", "incomplete"), ("soon", "nonsense"),
        ("in 99999 weeks", "nonsense"), ("9999-12-31", "9999-12-31"), ("0000-01-01", "nonsense"),
        ("١ dec", "2026-12-01"), ("２０２６-１２-０１", "2026-12-01"), ("until", "nonsense"), ("1/1/2027", "2027-01-01"),
    ]

    @Test(.row("6/dates"), arguments: dates) func aDateIsReadInTheFutureFirst(text: String, expected: String) {
        #expect(Self.show(Self.reader().date(text)) == expected)
    }

    @Test(
        .row("6/dates", "6/dates-asked"),
        arguments: [
            ("en", "3/4", "either 2027-03-04 2027-04-03"), ("en-US", "3/4", "2027-03-04"),
            ("en-GB", "3/4", "2027-04-03"),
            ("de", "3.4.", "2027-04-03"), ("en", "4/4", "2027-04-04"), ("en", "25/12", "2026-12-25"),
            ("en", "12/25", "2026-12-25"), ("en-US", "25/12", "2026-12-25?"), ("en", "13/13", "nonsense"),
            ("en", "3/4/27", "either 2027-03-04 2027-04-03"), ("en", "sat 3/4", "2027-04-03"),
            ("en_US", "12/1", "2026-12-01"),
            ("en", "5/11", "either 2026-11-05 2027-05-11"), ("en", "5/11/2026", "2026-11-05?"),
        ]
    )
    func theOrderOfDayAndMonthFollowsTheLocale(locale: String, text: String, expected: String) {
        #expect(Self.show(Self.reader(locale: locale).date(text)) == expected)
    }

    /// 8 November 2026 is a Sunday, the 9th a Monday.
    @Test(
        .row("6/dates-asked"),
        arguments: [
            ("2026-11-08", "tue", "2026-11-10?"), ("2026-11-08", "next tuesday", "2026-11-10?"),
            ("2026-11-09", "tue", "2026-11-10?"), ("2026-11-09", "next tuesday", "2026-11-17?"),
            ("2026-11-09", "mon", "2026-11-16?"), ("2026-11-10", "next tuesday", "2026-11-17"),
            ("2026-11-10", "tue", "2026-11-17"), ("2026-12-31", "1 jan", "2027-01-01"),
            ("2026-12-31", "in 2 months", "2027-02-28"), ("2028-02-29", "29 feb", "2028-02-29"),
        ]
    )
    func daysOfTheWeekAreConfirmedAtItsTurn(today: String, text: String, expected: String) {
        #expect(Self.show(Self.reader(today).date(text)) == expected)
    }

    @Test(arguments: [
        ("9 nov to 13 nov", "2026-11-09/2026-11-13"), ("9 to 13 nov", "2026-11-09/2026-11-13"),
        ("9-13 nov", "2026-11-09/2026-11-13"), ("9 – 13 November 2026", "2026-11-09/2026-11-13"),
        ("nov 9-13", "2026-11-09/2026-11-13"), ("9.-13.11.", "2026-11-09/2026-11-13"),
        ("from 9/11 until 13/11", "2026-11-09/2026-11-13"), ("9th to 13th of nov", "2026-11-09/2026-11-13"),
        ("2026-11-09 2026-11-13", "nonsense"), ("2026-11-09 to 2026-11-13", "2026-11-09/2026-11-13"),
        ("9.11. bis 13.11.", "2026-11-09/2026-11-13"), ("9 nov", "2026-11-09/2026-11-09"),
        ("mon to fri", "2026-11-09/2026-11-13"), ("tomorrow to friday", "2026-11-05/2026-11-06"),
        ("mon 9 nov to fri 13 nov", "2026-11-09/2026-11-13"), ("until fri", "2026-11-04/2026-11-06"),
        ("next week", "2026-11-09/2026-11-15?"), ("2 weeks", "2026-11-04/2026-11-17?"),
        ("20 dec to 5 jan", "2026-12-20/2027-01-05"), ("13 nov to 9 nov", "reversed 2026-11-09/2026-11-13"),
        ("1 nov to 10 nov", "2026-11-01/2026-11-10?"), ("1 nov 2026 to 10 nov 2026", "2026-11-01/2026-11-10?"),
        ("1 oct 2026 to 5 oct 2026", "past 2026-10-01/2026-10-05"), ("tomorrow", "2026-11-05/2026-11-05"),
        ("Tue 9 nov to 13 nov", "weekday 2026-11-09/2026-11-13 2026-11-10/2026-11-13"), ("", "incomplete"),
        ("9 to 13", "nonsense"), ("to", "nonsense"), ("31 to 45 nov", "nonsense"),
        ("13 nov 2026 to 9 oct 2026", "reversed 2026-10-09/2026-11-13"),
    ])
    func aRangeIsReadWithBothEnds(text: String, expected: String) {
        #expect(
            Self.show(Self.reader().range(text)) { "\($0.first)/\($0.last)" } == expected
        )
    }

    @Test func oneOrderOfDayAndMonthHoldsForBothEndsOfARange() {
        let reading = Self.reader(locale: "en").range("3/4 to 5/4")

        #expect(
            Self.show(reading) { "\($0.first)/\($0.last)" }
                == "either 2027-03-04/2027-05-04 2027-04-03/2027-04-05"
        )
    }

    @Test(
        .row("6/times"),
        arguments: [
            ("2026-12-01 14:00", "2026-12-01 14:00"), ("2026-12-01T14:00", "2026-12-01 14:00"),
            ("1 dec 14.00", "2026-12-01 14:00"), ("1.12. 14.00", "2026-12-01 14:00"),
            ("1 dec at 2pm", "2026-12-01 14:00"),
            ("1 dec 2 pm", "2026-12-01 14:00"), ("1 dec, 2 p.m.", "2026-12-01 14:00"),
            ("1 dec 14h", "2026-12-01 14:00"),
            ("1 dec 14h30", "2026-12-01 14:30"), ("2:30pm tomorrow", "2026-11-05 14:30"),
            ("tue noon", "2026-11-10 12:00"),
            ("tue 2", "2026-11-10 14:00?"), ("tue 10", "2026-11-10 10:00?"),
            ("tue 8", "either 2026-11-10 08:00 2026-11-10 20:00"),
            ("tue 12pm", "2026-11-10 12:00?"), ("tue 12am", "2026-11-10 00:00?"), ("tue midnight", "2026-11-10 00:00?"),
            ("tue 12", "2026-11-10 12:00?"), ("tue 14", "2026-11-10 14:00?"),
            ("tue 2:30", "either 2026-11-10 02:30 2026-11-10 14:30"),
            ("tue 02:30", "2026-11-10 02:30"), ("tue 9:30", "2026-11-10 09:30"), ("tue 24:00", "nonsense"),
            ("tue 25", "nonsense"), ("tue 13pm", "nonsense"), ("tue", "incomplete 2026-11-10"), ("14:00", "incomplete"),
            ("", "incomplete"), ("1 dec 14", "2026-12-01 14:00?"), ("dec 14", "incomplete 2026-12-14"),
            ("1 dec 2026", "incomplete 2026-12-01"), ("today 9:30", "past 2026-11-04 09:30"),
            ("today 2", "2026-11-04 14:00?"),
            ("3 nov 14:00", "past 2026-11-03 14:00"), ("27 oct 14:00", "2027-10-27 14:00?"),
            ("28 oct 14:00", "past 2026-10-28 14:00"),
            ("tue 2 dec 14:00", "weekday 2026-12-01 14:00 2026-12-02 14:00"), ("in 2 weeks 14:00", "2026-11-18 14:00"),
            ("next tuesday 3 pm", "2026-11-10 15:00"), ("tue 14：00", "2026-11-10 14:00"),
            ("tue ١٤:٠٠", "2026-11-10 14:00"),
            ("tue at 2 o'clock", "either 2026-11-10 02:00 2026-11-10 14:00"), ("whenever", "nonsense"),
            ("1 dec 14:60", "nonsense"),
        ]
    )
    func aMomentIsADateAndATimeInEitherOrder(text: String, expected: String) {
        #expect(Self.show(Self.reader().moment(text)) { $0.description } == expected)
    }

    @Test func anAmbiguousDateGivesAMomentForEachReading() {
        let reading = Self.reader(locale: "en").moment("3/4 14:00")

        #expect(Self.show(reading) { $0.description } == "either 2027-03-04 14:00 2027-04-03 14:00")
    }

    @Test(.row("6/times")) func hoursOfANightShiftDecideABareNumber() {
        let reading = Self.reader(hours: "22:00-06:00").moment("tue 2")

        #expect(Self.show(reading) { $0.description } == "2026-11-10 02:00?")
    }

    @Test(arguments: [
        ("2h", "120 min"), ("2 hours", "120 min"), ("15m", "15 min"), ("10m", "15 min?"), ("500h", "10080 min?"),
        ("an hour", "60 min"), ("in 2 hours", "120 min"), ("tomorrow", "2026-11-05"), ("3 days", "2026-11-07"),
        ("1 week", "2026-11-11"), ("2 weeks", "2026-11-11?"), ("mon", "2026-11-09"), ("until monday", "2026-11-09"),
        ("today", "2026-11-05?"), ("until 14:00", "2026-11-04 14:00"), ("9:30", "2026-11-05 09:30?"),
        ("2", "2026-11-04 14:00?"), ("", "incomplete"), ("a while", "nonsense"), ("3 nov 2026", "past 2026-11-03"),
    ])
    func aSnoozeStaysWithinItsBounds(text: String, expected: String) {
        let shown = Self.show(Self.reader().duration(text)) { snooze in
            switch snooze {
            case .span(let span): "\(span.milliseconds / 60_000) min"
            case .date(let date): "\(date)"
            case .moment(let moment): "\(moment)"
            }
        }

        #expect(shown == expected)
    }

    @Test(arguments: [
        ("6 weeks", PaceReading.weeks(6)), ("six weeks", .weeks(6)), ("6", .weeks(6)), ("every 2 weeks", .weeks(2)),
        ("other week", .weeks(2)), ("weekly", .weeks(1)), ("monthly", .monthly), ("1 month", .monthly),
        ("13 weeks", .outOfBounds), ("0", .outOfBounds), ("", .incomplete), ("soon", .nonsense),
        ("2 months", .nonsense),
        ("4 Wochen", .weeks(4)),
    ])
    func aPaceIsANumberOfWeeksOrMonthly(text: String, expected: PaceReading) {
        #expect(Self.reader().pace(text) == expected)
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["en", "en-US", "de"]) func noTextTraps(locale: String) {
        let readers = [
            Self.reader(locale: locale), Self.reader("9999-12-31", locale: locale),
            Self.reader("0001-01-01", locale: locale),
        ]
        for reader in readers {
            for text in Garbage.texts {
                _ = reader.date(text)
                _ = reader.range(text)
                _ = reader.moment(text)
                _ = reader.duration(text)
                _ = reader.pace(text)
            }
        }
    }
}
