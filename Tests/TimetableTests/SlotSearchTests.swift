import Domain
import TestSupport
import Testing

@testable import Timetable

@Suite struct SlotSearchTests {
    private struct Fixture {
        var pair: PairCalendar
        var minutes = 45
        var count = 3
        var round = 1
        var offered: [Instant] = []
        var busyFirst: [OutboundMessage.Window] = []
        var busySecond: [OutboundMessage.Window] = []
        var lastHeld: Instant?
        var extra: (first: DayHours?, second: DayHours?) = (nil, nil)
        var extend = false

        /// The times on the first person's clock.
        func run(target: String, today: String) throws -> [String] {
            try starts(target: target, today: today).map { pair.first.zone.reading(at: $0).description }
        }

        func starts(target: String, today: String) throws -> [Instant] {
            SlotSearch(
                calendars: pair,
                minutes: minutes,
                target: try date(target),
                today: try date(today),
                count: count,
                round: round,
                offered: offered,
                busyFirst: busyFirst,
                busySecond: busySecond,
                lastHeld: lastHeld,
                extraHours: extra,
                extendToFourWeeks: extend
            ).run()
        }
    }

    /// All times that the sample season offers: rows 13 and 14, 22 and 25, 31 and 33, 37 and 38, 44 and 45, 49 and 50,
    /// 55, 62.
    @Test(
        .row("2.4/three", "2.4/cost"),
        arguments: [
            (
                "2026-09-11", "2026-09-18", nil, false,
                ["2026-09-16 15:00", "2026-09-17 13:00", "2026-09-18 13:00"],
                ["2026-09-16 13:00", "2026-09-17 11:00", "2026-09-18 11:00"]
            ),
            (
                "2026-09-18", "2026-10-15", "2026-09-17 13:00", false,
                ["2026-10-14 13:00", "2026-10-15 13:00", "2026-10-16 11:00"],
                ["2026-10-14 11:00", "2026-10-15 11:00", "2026-10-16 09:00"]
            ),
            (
                "2026-10-16", "2026-11-12", "2026-10-15 13:00", false,
                ["2026-11-11 13:00", "2026-11-12 13:00", "2026-11-13 16:00"],
                ["2026-11-11 10:00", "2026-11-12 10:00", "2026-11-13 13:00"]
            ),
            (
                "2026-11-03", "2026-11-12", "2026-10-15 13:00", true,
                ["2026-11-18 13:00", "2026-11-19 13:00", "2026-11-20 16:00"],
                ["2026-11-18 10:00", "2026-11-19 10:00", "2026-11-20 13:00"]
            ),
            (
                "2026-11-20", "2026-12-17", "2026-11-19 13:00", true,
                ["2026-12-16 13:00", "2026-12-17 13:00", "2026-12-18 16:00"],
                ["2026-12-16 10:00", "2026-12-17 10:00", "2026-12-18 13:00"]
            ),
            (
                "2026-12-18", "2026-12-25", "2026-11-19 13:00", true,
                ["2027-01-06 13:00", "2027-01-07 13:00", "2027-01-08 16:00"],
                ["2027-01-06 10:00", "2027-01-07 10:00", "2027-01-08 13:00"]
            ),
            (
                "2027-01-08", "2027-02-04", "2027-01-07 13:00", true,
                ["2027-02-03 13:00", "2027-02-04 13:00", "2027-02-05 16:00"],
                ["2027-02-03 10:00", "2027-02-04 10:00", "2027-02-05 13:00"]
            ),
            (
                "2027-02-05", "2027-03-04", "2027-02-04 13:00", true,
                ["2027-03-03 13:00", "2027-03-04 13:00", "2027-03-05 16:00"],
                ["2027-03-03 10:00", "2027-03-04 10:00", "2027-03-05 13:00"]
            ),
        ] as [(String, String, String?, Bool, [String], [String])]
    )
    func theSampleSeasonComesOut(
        today: String,
        target: String,
        lastHeld: String?,
        isAway: Bool,
        ruth: [String],
        ivo: [String]
    ) throws {
        let season = try SampleSeason(isAway: isAway)
        var fixture = Fixture(pair: season.pair)
        fixture.lastHeld = try lastHeld.map { try season.ruth.zone.instant($0) }

        let starts = try fixture.starts(target: target, today: today)

        #expect(starts.map { season.ruth.zone.reading(at: $0).description } == ruth)
        #expect(starts.map { season.ivo.zone.reading(at: $0).description } == ivo)
    }

    /// The targets of the rows above that follow from a rule: five pair working days, and the cadence.
    @Test(.row("2.4/target")) func theTargetsOfTheSampleSeasonFollow() throws {
        let pair = try SampleSeason().pair

        #expect(try pair.workingDay(5, after: date("2026-09-11")) == date("2026-09-18"))
        #expect(try Cadence.weeks(4).next(after: date("2026-09-17")) == date("2026-10-15"))
        #expect(try Cadence.weeks(4).next(after: date("2027-01-07")) == date("2027-02-04"))
    }

    @Test(.row("2.4/latest")) func aSecondRoundOffersOtherTimesAndLooksFurther() throws {
        var fixture = Fixture(pair: try SampleSeason(isAway: false).pair)
        fixture.offered = try fixture.starts(target: "2026-09-18", today: "2026-09-11")
        fixture.round = 2

        let second = try fixture.starts(target: "2026-09-18", today: "2026-09-11")

        #expect(second.count == 3)
        #expect(second.allSatisfy { !fixture.offered.contains($0) })
    }

    /// Only one day a week: the first round reaches one, the second two, four weeks four.
    @Test(.row("2.4/latest")) func theWindowGrowsByTheRound() throws {
        let mondays = try SampleSeason.person("UTC", days: Weekdays([.monday]), hours: "09:00-11:00")
        var fixture = Fixture(pair: PairCalendar(mondays, mondays), count: 5)
        fixture.minutes = 120

        // The third Monday after Tuesday 1 September is the 21st, which is also the earliest.
        #expect(try fixture.run(target: "2026-09-03", today: "2026-09-01") == ["2026-09-21 09:00", "2026-09-28 09:00"])
        fixture.round = 2
        #expect(try fixture.run(target: "2026-09-03", today: "2026-09-01").last == "2026-10-05 09:00")
        fixture.extend = true
        #expect(try fixture.run(target: "2026-09-03", today: "2026-09-01").last == "2026-10-19 09:00")
    }

    @Test(.row("2.4/candidates")) func bookedSessionsKeepAQuarterOfAnHour() throws {
        let short = try SampleSeason.person("UTC", days: Weekdays([.monday]), hours: "09:00-12:00")
        var fixture = Fixture(pair: PairCalendar(short, short), minutes: 30, count: 5)
        let nine = try ZoneRules.utc.instant("2026-09-21 09:00")
        fixture.busySecond = [OutboundMessage.Window(opens: nine + .minutes(45), closes: nine + .minutes(75))]

        let starts = try fixture.run(target: "2026-09-21", today: "2026-09-01").filter { $0.hasPrefix("2026-09-21") }
        #expect(starts.contains("2026-09-21 09:00") && starts.contains("2026-09-21 10:30"))

        fixture.busySecond[0].opens = nine + .minutes(44)
        fixture.busySecond[0].closes = nine + .minutes(76)
        let fewer = try fixture.run(target: "2026-09-21", today: "2026-09-01").filter { $0.hasPrefix("2026-09-21") }
        #expect(!fewer.contains("2026-09-21 09:00") && !fewer.contains("2026-09-21 10:30"))
    }

    /// Away Tue to Thu is three working days; away Wed and Thu is two.
    @Test(.row("2.4/candidates", "2.2/return-times")) func theFirstTwoDaysAfterALongAbsenceStayFree() throws {
        let season = try SampleSeason(isAway: false)
        let long = try SampleSeason.person("Africa/Nairobi", absences: [("2026-09-15", "2026-09-17")])
        let short = try SampleSeason.person("Africa/Nairobi", absences: [("2026-09-16", "2026-09-17")])

        let afterLong = try Fixture(pair: PairCalendar(long, season.ivo), count: 5)
            .run(target: "2026-09-22", today: "2026-09-08")
        let afterShort = try Fixture(pair: PairCalendar(short, season.ivo), count: 5)
            .run(target: "2026-09-22", today: "2026-09-08")

        #expect(afterLong.allSatisfy { $0 >= "2026-09-22" })
        #expect(afterShort.contains { $0.hasPrefix("2026-09-21") })
    }

    @Test(.row("2.4/earliest", "2.2/return-times")) func aTargetSoonAfterAnAbsenceWaitsForTheThirdDay() throws {
        let season = try SampleSeason(isAway: false)
        let ruth = try SampleSeason.person("Africa/Nairobi", absences: [("2026-09-16", "2026-09-16")])

        let times = try Fixture(pair: PairCalendar(ruth, season.ivo), count: 5)
            .run(target: "2026-09-18", today: "2026-09-04")

        // Thursday 17 and Friday 18 are the first two; Monday 21 the third.
        #expect(times.first?.hasPrefix("2026-09-21") == true)
    }

    /// Two dates for three times, then one hour for all: the third date goes, and the 90 minutes.
    @Test(.row("2.4/three", "2.4/fewer")) func whatCannotBeHadIsDropped() throws {
        let mondays = try SampleSeason.person("UTC", days: Weekdays([.monday]), hours: "09:00-12:00")
        let narrow = try SampleSeason.person("UTC", hours: "10:00-10:30")
        let one = Fixture(pair: PairCalendar(mondays, mondays), minutes: 60)

        #expect(
            try one.run(target: "2026-09-14", today: "2026-08-25") == [
                "2026-09-14 09:30", "2026-09-14 10:00", "2026-09-21 10:00",
            ]
        )
        #expect(
            try Fixture(pair: PairCalendar(narrow, narrow), minutes: 30).run(target: "2026-09-16", today: "2026-09-01")
                == ["2026-09-15 10:00", "2026-09-16 10:00", "2026-09-17 10:00"]
        )
    }

    @Test func hoursThatNeverMeetGiveNothingUntilSomebodyLendsAnHour() throws {
        let early = try SampleSeason.person("UTC", hours: "06:00-12:00")
        let late = try SampleSeason.person("UTC", hours: "12:00-19:00")
        var fixture = Fixture(pair: PairCalendar(early, late))
        #expect(try fixture.run(target: "2026-09-16", today: "2026-09-07").isEmpty)

        fixture.extra.second = DayHours("11:00-12:00")
        #expect(try fixture.run(target: "2026-09-16", today: "2026-09-07").allSatisfy { $0.hasSuffix("11:00") })
        fixture.extra = (first: DayHours("12:00-13:00"), second: nil)
        #expect(try fixture.run(target: "2026-09-16", today: "2026-09-07").allSatisfy { $0.hasSuffix("12:00") })
        #expect(try fixture.run(target: "2026-09-16", today: "2026-09-07").count == 3)

        let quiet = try SampleSeason.person("UTC", hours: "12:00-19:00", quiet: "19:00-12:00")
        fixture = Fixture(pair: PairCalendar(early, quiet))
        fixture.extra.second = DayHours("11:00-12:00")
        #expect(try fixture.run(target: "2026-09-16", today: "2026-09-07").isEmpty)
    }

    @Test(.row("2.4/candidates")) func startsLieOnAHalfHourOfEitherClock() throws {
        let kathmandu = try SampleSeason.person("Asia/Kathmandu", hours: "12:40-20:00")
        let berlin = try SampleSeason.person("Europe/Berlin")
        let fixture = Fixture(pair: PairCalendar(kathmandu, berlin), minutes: 30, count: 5)

        let starts = try fixture.starts(target: "2026-09-16", today: "2026-09-07")

        #expect(starts.count == 5)
        for start in starts {
            let minutes = [kathmandu, berlin].map { $0.zone.reading(at: start).time.minutes % 30 }
            #expect(minutes.contains(0))
        }
    }

    @Test(.row("2.4/cost")) func theSameHourAsLastTimeWinsATie() throws {
        var fixture = Fixture(pair: try SampleSeason(isAway: false).pair)
        fixture.lastHeld = try HostZones.rules("Africa/Nairobi").instant("2026-09-01 15:00")

        // A Tuesday at 15:00 costs five less, so it goes before 13:00 of the same date.
        #expect(try fixture.run(target: "2026-09-22", today: "2026-09-11").contains("2026-09-22 15:00"))
    }

    @Test(.row("2.4/cost")) func peopleWhoWorkFromSundayEndTheirWeekOnThursday() throws {
        let days = Weekdays([.sunday, .monday, .tuesday, .wednesday, .thursday])
        let person = try SampleSeason.person("Asia/Amman", days: days, hours: "14:30-18:00")
        let fixture = Fixture(pair: PairCalendar(person, person), minutes: 60, count: 2)

        // Thursday 17 costs 8 a person, Wednesday 16 costs 10 for the day; without the 8, Thursday would be first.
        #expect(try fixture.run(target: "2026-09-17", today: "2026-09-07") == ["2026-09-16 15:00", "2026-09-17 15:00"])
        var one = fixture
        one.count = 1
        #expect(try one.run(target: "2026-09-17", today: "2026-09-07") == ["2026-09-16 15:00"])
    }

    @Test func nothingIsAskedForNothing() throws {
        let pair = try SampleSeason().pair
        let never = try SampleSeason.person("UTC", days: [])

        #expect(try Fixture(pair: pair, count: 0).run(target: "2026-09-18", today: "2026-09-11").isEmpty)
        #expect(try Fixture(pair: pair, minutes: 600).run(target: "2026-09-18", today: "2026-09-11").isEmpty)
        #expect(try Fixture(pair: PairCalendar(never, never)).run(target: "2026-09-18", today: "2026-09-11").isEmpty)
    }

    /// Equal inputs give equal times, all within both people's hours, over many days of a year with clock changes.
    @Test(.row("2.4/candidates")) func timesAlwaysLieInBothPeoplesHours() throws {
        let season = try SampleSeason()
        for day in 0..<250 {
            let today = try date("2026-06-01") + day
            let search = SlotSearch(
                calendars: season.pair,
                minutes: 45,
                target: today + 9,
                today: today,
                count: 3,
                round: 1,
                offered: [],
                busyFirst: [],
                busySecond: [],
                lastHeld: nil,
                extraHours: (nil, nil),
                extendToFourWeeks: false
            )
            let starts = search.run()
            #expect(starts == search.run() && starts == starts.sorted() && starts.count == 3)
            for start in starts {
                let end = start + .minutes(45) - .minutes(1)
                #expect(season.ruth.isOpen(at: start) && season.ruth.isOpen(at: end))
                #expect(season.ivo.isOpen(at: start) && season.ivo.isOpen(at: end))
            }
        }
    }
}
