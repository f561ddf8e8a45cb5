import Domain
import PromptLibrary
import Testing

@Suite struct LocaleWordsTests {
    private let words = LocaleWords.fallback

    private func date(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

    @Test func datesAndTimesAreWrittenOut() throws {
        let day = try date("2026-09-17")

        #expect(words.date(day) == "Thu 17 Sep")
        #expect(words.dateWithYear(try date("2028-03-07")) == "7 Mar 2028")
        #expect(words.dateLong(day) == "Thursday 17 September 2026")
        #expect(words.time(TimeOfDay(hour: 9, minute: 5)) == "09:05")
        #expect(words.dateTime(WallReading(day, TimeOfDay(hour: 13))) == "Thu 17 Sep, 13:00")
        #expect(words.weekdayTime(WallReading(day, TimeOfDay(hour: 13))) == "Thu 13:00")
    }

    @Test(
        arguments: [
            ("2026-11-09", "2026-11-13", "Mon 9 to Fri 13 Nov"),
            ("2026-11-30", "2026-12-04", "Mon 30 Nov to Fri 4 Dec"),
            ("2026-11-09", "2026-11-09", "Mon 9 Nov"),
            ("2026-12-31", "2027-01-01", "Thu 31 Dec 2026 to Fri 1 Jan 2027"),
        ])
    func aRangeNamesWhatDiffers(first: String, last: String, text: String) throws {
        #expect(words.range(try date(first), try date(last)) == text)
    }

    @Test func listsAndDaysOfTheWeekReadAsASentence() {
        #expect(words.list("a", "b", "c") == "a, b and c")
        #expect(words.list("a") == "a")
        #expect(words.list([]) == "")
        #expect(words.alternatives(["a", "b"]) == "a or b")
        #expect(words.weekdays(.mondayToFriday) == "Mon to Fri")
        #expect(words.weekdays(Weekdays([.monday, .wednesday, .friday])) == "Mon, Wed and Fri")
        #expect(words.hours(DayHours(start: TimeOfDay(hour: 9), end: TimeOfDay(hour: 17))) == "09:00 to 17:00")
    }

    @Test func patternsOfALanguageAreUsed() throws {
        let yaml =
            Fixture.localeYAML + """

                patterns: {date: "{weekday}, {day}/{month_number} {nothing}", time: "{h12}.{mm} {ampm}"}
                numbers: {3: [three, drei]}
                """
        let (library, findings) = Library.read([LibraryFile(path: "en/locale.yaml", text: yaml)], defaultLocale: "en")

        #expect(findings.isEmpty)
        #expect(library.words("en").date(try date("2026-09-17")) == "Thu, 17/9 {nothing}")
        #expect(library.words("en").time(TimeOfDay(hour: 0, minute: 5)) == "12.05 am")
        #expect(library.words("en").number("drei") == 3)
        #expect(library.words("en").number("12") == 12)
        #expect(library.words("en").number("99999") == nil)
        #expect(library.words("de-AT").yes == ["yes"])
    }
}
