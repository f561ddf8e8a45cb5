import Domain
import Testing

@testable import Timetable

@Suite struct RecurrenceTests {
    /// The wall reading stays through both changes of the clock.
    @Test(arguments: [
        ("2026-03-24 09:30", "2026-03-31T08:30:00Z"), ("2026-03-17 09:30", "2026-03-24T09:30:00Z"),
        ("2026-10-20 09:30", "2026-10-27T09:30:00Z"), ("2026-10-20 09:29", "2026-10-20T08:30:00Z"),
    ])
    func tuesdaysAtHalfPastNineStay(after: String, next: String) throws {
        let london = try HostZones.rules("Europe/London")
        let recurrence = Recurrence(.weekly(Weekdays([.tuesday])), at: TimeOfDay(hour: 9, minute: 30), in: london)

        #expect(recurrence.next(after: try london.instant(after)).description == next)
    }

    @Test func aTimeInAGapFiresAtTheFirstInstantAfterIt() throws {
        let lordHowe = try HostZones.rules("Australia/Lord_Howe")
        let recurrence = Recurrence(.weekly(Weekdays([.sunday])), at: TimeOfDay(hour: 2, minute: 15), in: lordHowe)

        let next = recurrence.next(after: try lordHowe.instant("2026-10-03 12:00"))

        #expect(lordHowe.reading(at: next).description == "2026-10-04 02:30")
        #expect(lordHowe.reading(at: recurrence.next(after: next)).description == "2026-10-11 02:15")
    }

    @Test func aRepeatedTimeFiresOnce() throws {
        let london = try HostZones.rules("Europe/London")
        let recurrence = Recurrence(.weekly(Weekdays([.sunday])), at: TimeOfDay(hour: 1, minute: 30), in: london)

        let first = recurrence.next(after: try london.instant("2026-10-24 12:00"))

        #expect(first.description == "2026-10-25T00:30:00Z")
        #expect(recurrence.next(after: first).description == "2026-11-01T01:30:00Z")
        #expect(recurrence.next(after: first + .minutes(20)).description == "2026-11-01T01:30:00Z")
    }

    @Test func aDateThatTheZoneLeftOutHasNone() throws {
        let apia = try HostZones.rules("Pacific/Apia")
        let recurrence = Recurrence(.weekly(Weekdays([.friday])), at: TimeOfDay(hour: 9), in: apia)

        let next = recurrence.next(after: try apia.instant("2011-12-23 09:00"))

        #expect(apia.reading(at: next).description == "2012-01-06 09:00")
    }

    @Test(arguments: [
        (Recurrence.Rule.everyWeeks(4, from: CivilDate(dayNumber: 20_713)), "2026-09-18", "2026-10-15"),
        (.everyWeeks(4, from: CivilDate(dayNumber: 20_713)), "2026-09-17", "2026-09-17"),
        (.everyWeeks(4, from: CivilDate(dayNumber: 20_713)), "2026-08-01", "2026-08-20"),
        (.everyWeeks(0, from: CivilDate(dayNumber: 20_713)), "2026-09-18", "2026-09-24"),
        (.monthlyDay(31), "2026-02-01", "2026-02-28"), (.monthlyDay(31), "2028-02-01", "2028-02-29"),
        (.monthlyDay(1), "2026-12-02", "2027-01-01"), (.monthlyDay(99), "2026-04-01", "2026-04-30"),
        (.monthlyWeekday(1, .thursday), "2026-10-02", "2026-11-05"),
        (.monthlyWeekday(-1, .friday), "2026-10-02", "2026-10-30"),
        (.monthlyWeekday(4, .friday), "2026-10-24", "2026-11-27"),
        (.weekly([]), "2026-10-24", "none"),
    ])
    func aRuleHasAFirstDate(rule: Recurrence.Rule, from: String, first: String) throws {
        #expect(try rule.first(onOrAfter: date(from))?.description ?? "none" == first)
    }

    @Test func aRuleWithoutDaysNeverFires() {
        let recurrence = Recurrence(.weekly([]), at: TimeOfDay(hour: 9), in: .utc)

        #expect(recurrence.next(after: Instant(seconds: 0)) == .distantFuture)
    }

    /// Every four weeks from the sample season, and monthly sessions held early, late and on the day.
    @Test(arguments: [
        (Cadence.weeks(4), "2026-09-17", "2026-10-15"), (.weeks(4), "2026-11-19", "2026-12-17"),
        (.weeks(0), "2026-11-19", "2026-11-26"),
        (.monthlyDay(15), "2026-10-15", "2026-11-15"), (.monthlyDay(15), "2026-10-12", "2026-11-15"),
        (.monthlyDay(15), "2026-10-28", "2026-11-15"), (.monthlyDay(31), "2026-01-31", "2026-02-28"),
        (.monthlyWeekday(2, .tuesday), "2026-10-13", "2026-11-10"),
        (.monthlyWeekday(-1, .monday), "2026-10-05", "2026-10-26"),
    ])
    func aCadenceGivesTheNextTarget(cadence: Cadence, after: String, next: String) throws {
        #expect(try cadence.next(after: date(after)).description == next)
        #expect(cadence.approximateDays >= 7)
    }

    @Test func aCadenceRecursFromADate() throws {
        let recurrence = Recurrence(
            .weeks(2),
            from: try date("2026-09-07"),
            at: TimeOfDay(hour: 9),
            in: .utc
        )

        #expect(
            recurrence.next(after: try ZoneRules.utc.instant("2026-09-07 09:00")).description == "2026-09-21T09:00:00Z"
        )
    }
}
