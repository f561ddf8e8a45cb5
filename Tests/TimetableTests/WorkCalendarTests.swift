import Domain
import TestSupport
import Testing

@testable import Timetable

@Suite struct WorkCalendarTests {
    @Test(
        .row("7.1/working-day"),
        arguments: [
            ("2026-09-07", true), ("2026-09-12", false), ("2026-10-20", false), ("2026-11-09", false),
            ("2026-11-13", false), ("2026-11-16", true), ("2026-12-18", true), ("2026-12-21", false),
            ("2027-01-01", false),
            ("2027-01-04", true),
        ]
    )
    func weekendsHolidaysRestAndAbsencesAreNoWorkingDays(day: String, works: Bool) throws {
        #expect(try SampleSeason().ruth.isWorkingDay(date(day)) == works)
    }

    @Test func aDateThatTheZoneLeftOutIsNoWorkingDay() throws {
        let apia = try SampleSeason.person("Pacific/Apia")

        #expect(try !apia.isWorkingDay(date("2011-12-30")))
        #expect(try apia.workingDay(1, after: date("2011-12-29"))?.description == "2012-01-02")
    }

    /// Rows of the sample season: reminders, asks and preparation.
    @Test(
        .row("7.1/counting"),
        arguments: [
            ("2026-09-17", 1, "2026-09-18"), ("2026-09-17", -2, "2026-09-15"), ("2026-10-16", 2, "2026-10-21"),
            ("2027-01-07", -2, "2027-01-05"), ("2026-12-18", 1, "2027-01-04"), ("2026-09-19", 1, "2026-09-21"),
            ("2026-11-16", -1, "2026-11-06"),
        ]
    )
    func workingDaysAreCountedFromTheDayAfter(day: String, n: Int, result: String) throws {
        let ruth = try SampleSeason().ruth

        let found = n > 0 ? ruth.workingDay(n, after: try date(day)) : ruth.workingDay(-n, before: try date(day))

        #expect(found?.description == result)
    }

    @Test func workingDaysBetweenCountTheLastOnly() throws {
        let ruth = try SampleSeason().ruth

        #expect(try ruth.workingDays(after: date("2026-10-16"), through: date("2026-10-21")) == 2)
        #expect(try ruth.workingDays(after: date("2026-10-16"), through: date("2026-10-18")) == 0)
        #expect(try ruth.workingDays(after: date("2026-10-21"), through: date("2026-10-16")) == 0)
        #expect(try ruth.workingDays(after: date("2026-10-21"), through: date("2026-10-21")) == 0)
    }

    @Test func nobodyWorksForEver() throws {
        let never = try SampleSeason.person("UTC", days: [])

        #expect(try never.workingDay(1, after: date("2026-01-01")) == nil)
        #expect(never.nextNudgeTime(onOrAfter: Instant(seconds: 0)) == nil)
        #expect(never.nextOpening(from: Instant(seconds: 0)) == nil)
        #expect(never.windows(from: Instant(seconds: 0), until: nil, limit: 3).isEmpty)
    }

    // MARK: Windows

    /// Quiet hours that cut the start, the end, the middle (the longer part stays), nothing, or all.
    @Test(
        .row("7.2/quiet"),
        arguments: [
            ("09:00-17:00", nil, "09:00", "17:00"), ("09:00-17:00", "17:00-10:00", "10:00", "17:00"),
            ("09:00-17:00", "16:00-07:00", "09:00", "16:00"), ("09:00-17:00", "12:00-13:00", "13:00", "17:00"),
            ("09:00-17:00", "14:00-15:00", "09:00", "14:00"), ("09:00-17:00", "20:00-07:00", "09:00", "17:00"),
            ("22:00-06:00", "00:00-01:00", "01:00", "06:00"), ("22:00-06:00", nil, "22:00", "06:00"),
        ] as [(String, String?, String, String)]
    )
    func theSendWindowIsWorkingHoursLessQuietHours(hours: String, quiet: String?, opens: String, closes: String) throws
    {
        let person = try SampleSeason.person("Europe/Lisbon", hours: hours, quiet: quiet)

        let window = try #require(person.sendWindow(on: date("2026-09-07")))

        #expect(person.zone.reading(at: window.opens).time.description == opens)
        #expect(person.zone.reading(at: window.closes).time.description == closes)
    }

    @Test func quietHoursThatCoverAllLeaveNoWindow() throws {
        let person = try SampleSeason.person("UTC", quiet: "08:00-18:00")

        #expect(try person.sendWindow(on: date("2026-09-07")) == nil)
        #expect(try person.nudgeTime(on: date("2026-09-07")) == nil)
        #expect(try SampleSeason().ruth.sendWindow(on: date("2026-09-12")) == nil)
    }

    @Test(.row("7.1/midnight")) func nightHoursBelongToTheDateTheyBeginOn() throws {
        let nurse = try SampleSeason.person("UTC", hours: "22:00-06:00")

        #expect(try nurse.isOpen(at: ZoneRules.utc.instant("2026-09-12 05:59")))
        #expect(try !nurse.isOpen(at: ZoneRules.utc.instant("2026-09-12 06:00")))
        #expect(try !nurse.isOpen(at: ZoneRules.utc.instant("2026-09-07 05:00")))
        #expect(
            try nurse.nextOpening(from: ZoneRules.utc.instant("2026-09-12 06:00")).map(nurse.zone.reading)?.description
                == "2026-09-14 22:00"
        )
    }

    @Test func windowsComeInOrderAndEnd() throws {
        let person = try SampleSeason.person("UTC", quiet: "12:00-13:00")
        let start = try ZoneRules.utc.instant("2026-09-11 12:30")

        let windows = person.windows(from: start, until: try ZoneRules.utc.instant("2026-09-14 13:00"), limit: 10)

        #expect(windows.map { $0.opens.description } == ["2026-09-11T13:00:00Z", "2026-09-14T09:00:00Z"])
        #expect(windows.map { $0.closes.description } == ["2026-09-11T17:00:00Z", "2026-09-14T12:00:00Z"])
        #expect(person.windows(from: start, until: nil, limit: 5).count == 5)
        #expect(person.windows(from: start, until: nil, limit: 0).isEmpty)
        #expect(person.nextOpening(from: start) == windows.first?.opens)
        #expect(person.nextOpening(from: windows[0].opens + .minutes(1)) == windows[0].opens + .minutes(1))
        #expect(!person.isOpen(at: start))
    }

    // MARK: Nudge times

    /// The default; hours that open later; quiet hours over it; hours over before it; a night; a short stretch.
    @Test(
        .row("7.2/late-start"),
        arguments: [
            ("09:00-17:00", nil, "09:30"), ("09:30-17:00", nil, "09:30"), ("10:00-17:00", nil, "10:30"),
            ("09:00-17:00", "08:00-11:00", "11:30"), ("05:00-09:00", nil, "05:30"), ("22:00-06:00", nil, "22:30"),
            ("10:00-10:20", nil, "10:00"), ("07:00-17:00", "09:00-17:00", "07:30"),
        ] as [(String, String?, String)]
    )
    func aNudgeHasItsTimeOfDay(hours: String, quiet: String?, time: String) throws {
        let person = try SampleSeason.person("Europe/Lisbon", hours: hours, quiet: quiet)

        let nudge = try #require(person.nudgeTime(on: date("2026-09-07")))

        #expect(person.zone.reading(at: nudge).description == "2026-09-07 \(time)")
    }

    @Test(.row("7.2/moved")) func theNextNudgeTimeSkipsDaysOff() throws {
        let ruth = try SampleSeason().ruth
        func next(_ text: String) throws -> String? {
            ruth.nextNudgeTime(onOrAfter: try ruth.zone.instant(text)).map { ruth.zone.reading(at: $0).description }
        }

        #expect(try next("2026-09-07 09:30") == "2026-09-07 09:30")
        #expect(try next("2026-09-07 09:31") == "2026-09-08 09:30")
        #expect(try next("2026-10-19 10:00") == "2026-10-21 09:30")
        #expect(try next("2026-11-06 12:00") == "2026-11-16 09:30")
        #expect(try next("2026-12-18 12:00") == "2027-01-04 09:30")
    }

    @Test func aNudgeTimeAfterMidnightBelongsToTheNightBefore() throws {
        let nurse = try SampleSeason.person("UTC", hours: "23:45-06:00")

        let next = nurse.nextNudgeTime(onOrAfter: try ZoneRules.utc.instant("2026-09-12 00:05"))

        #expect(next?.description == "2026-09-12T00:15:00Z")
    }

    @Test(.row("7.2/jitter")) func theSpreadIsSteadyAndStaysInBounds() throws {
        let monday = try date("2026-09-07")
        var offsets: [Instant] = []
        for index in 0..<200 {
            let person = try SampleSeason.person("UTC", jitter: 20, key: "person-\(index)")
            let time = try #require(person.nudgeTime(on: monday))
            #expect(
                try person.nudgeTime(on: monday)
                    == SampleSeason.person("UTC", jitter: 20, key: "person-\(index)").nudgeTime(on: monday)
            )
            offsets.append(time)
        }
        let base = try ZoneRules.utc.instant("2026-09-07 09:30")

        #expect(offsets.allSatisfy { $0 >= base && $0 < base + .minutes(20) })
        #expect(offsets.filter { $0 < base + .minutes(10) }.count > 60)
        #expect(offsets.filter { $0 >= base + .minutes(10) }.count > 60)
        let short = try SampleSeason.person("UTC", hours: "09:25-09:35", jitter: 55)
        #expect(try (0..<5).allSatisfy { try short.isOpen(at: #require(short.nudgeTime(on: monday + $0))) })
    }

    /// No nudge and no window ever touches a day off or quiet hours, in zones whose clocks change.
    @Test(
        .row("7.2/quiet"),
        arguments: ["Europe/Lisbon", "Australia/Lord_Howe", "Antarctica/Troll", "Africa/Casablanca"]
    )
    func nothingReachesAPersonOutsideTheirHours(zone: String) throws {
        let person = try SampleSeason.person(
            zone,
            days: Weekdays([.sunday, .monday, .wednesday]),
            hours: "08:00-16:00",
            quiet: "15:00-09:00",
            holidays: ["2026-03-29"],
            absences: [("2026-04-05", "2026-04-08")],
            jitter: 55
        )
        let start = try ZoneRules.utc.instant("2026-03-01 00:00")
        for hour in 0..<(24 * 300) {
            let now = start + .minutes(hour * 60 + 7)
            let reading = person.zone.reading(at: now)
            let inside = person.isWorkingDay(reading.date) && (540..<900).contains(reading.time.minutes)
            #expect(person.isOpen(at: now) == inside)
            let nudge = try #require(person.nextNudgeTime(onOrAfter: now))
            #expect(nudge >= now && person.isOpen(at: nudge))
        }
    }
}
