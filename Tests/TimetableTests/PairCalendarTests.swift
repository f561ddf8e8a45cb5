import Domain
import TestSupport
import Testing

@testable import Timetable

@Suite struct PairCalendarTests {
    @Test(.row("7.1/pair")) func aPairWorksWhenBothDo() throws {
        let pair = try SampleSeason().pair

        #expect(try !pair.isWorkingDay(date("2026-10-20")))
        #expect(try !pair.isWorkingDay(date("2026-12-01")))
        #expect(try pair.isWorkingDay(date("2026-12-02")))
        #expect(try pair.isPairDay(date("2026-10-20")))
        #expect(try !pair.isPairDay(date("2026-11-14") - 1))
        #expect(try pair.isPairDay(date("2026-11-14")))
        #expect(try pair.workingDay(5, after: date("2026-09-11")) == date("2026-09-18"))
        #expect(try pair.workingDay(5, after: date("2026-11-27")) == date("2026-12-07"))
        #expect(try pair.workingDays(after: date("2026-11-30"), through: date("2026-12-09")) == 5)
    }

    /// Row 10 of the sample season; after 25 October Lisbon's nine o'clock is Nairobi's noon.
    @Test(arguments: [
        ("2026-09-09 17:34", "2026-09-10 09:30", "2026-09-10 11:30"),
        ("2026-09-10 09:30", "2026-09-10 09:30", "2026-09-10 11:30"),
        ("2026-10-30 12:00", "2026-11-02 09:30", "2026-11-02 12:30"),
        ("2026-11-06 12:00", "2026-11-16 09:30", "2026-11-16 12:30"),
    ])
    func theSharedMomentIsHalfAnHourIntoTheSharedWindow(now: String, lisbon: String, nairobi: String) throws {
        let season = try SampleSeason()

        let moment = try #require(
            season.pair.nextSharedMoment(onOrAfter: season.ivo.zone.instant(now), within: 30)
        )

        #expect(season.ivo.zone.reading(at: moment).description == lisbon)
        #expect(season.ruth.zone.reading(at: moment).description == nairobi)
    }

    @Test func aShortSharedWindowHasItsMomentAtItsStart() throws {
        let early = try SampleSeason.person("UTC", hours: "06:00-12:00")
        let late = try SampleSeason.person("UTC", hours: "11:15-19:00")
        let day = try date("2026-09-07")

        #expect(try PairCalendar(early, late).sharedMoment(on: day) == ZoneRules.utc.instant("2026-09-07 11:15"))
        #expect(try PairCalendar(early, late).sharedMoment(on: date("2026-09-12")) == nil)
    }

    @Test func hoursThatNeverMeetHaveNoSharedMoment() throws {
        let early = try SampleSeason.person("UTC", hours: "06:00-12:00")
        let late = try SampleSeason.person("UTC", hours: "12:00-19:00")
        let pair = PairCalendar(early, late)

        #expect(try pair.sharedWindow(on: date("2026-09-07")) == nil)
        #expect(try pair.nextSharedMoment(onOrAfter: ZoneRules.utc.instant("2026-09-07 00:00"), within: 400) == nil)
    }

    /// Tuesday morning in Auckland is Monday afternoon in Los Angeles.
    @Test func hoursOfNeighbouringDatesMeetAcrossTheDateLine() throws {
        let auckland = try SampleSeason.person("Pacific/Auckland", hours: "08:00-18:00")
        let angeles = try SampleSeason.person("America/Los_Angeles")
        let pair = PairCalendar(auckland, angeles)

        let window = try #require(pair.sharedWindow(on: date("2026-09-08")))

        #expect(auckland.zone.reading(at: window.opens).description == "2026-09-08 08:00")
        #expect(angeles.zone.reading(at: window.opens).description == "2026-09-07 13:00")
        #expect(angeles.zone.reading(at: window.closes).description == "2026-09-07 17:00")
    }
}
