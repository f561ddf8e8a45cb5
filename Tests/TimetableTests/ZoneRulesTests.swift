import Domain
import Testing

@testable import Timetable

@Suite struct ZoneRulesTests {
    /// Both nights of a year, half an hour, a quarter of an hour, two hours, a whole day, and plain readings.
    @Test(arguments: [
        ("Europe/London", "2026-03-29 01:30", "2026-03-29T01:00:00Z", Resolved.Kind.gap),
        ("Europe/London", "2026-03-29 02:00", "2026-03-29T01:00:00Z", .plain),
        ("Europe/London", "2026-10-25 01:30", "2026-10-25T00:30:00Z", .repeated),
        ("Europe/London", "2026-10-25 02:00", "2026-10-25T02:00:00Z", .plain),
        ("Australia/Lord_Howe", "2026-10-04 02:15", "2026-10-03T15:30:00Z", .gap),
        ("Australia/Lord_Howe", "2026-04-05 01:45", "2026-04-04T14:45:00Z", .repeated),
        ("Antarctica/Troll", "2026-03-29 02:59", "2026-03-29T01:00:00Z", .gap),
        ("Pacific/Apia", "2011-12-30 09:30", "2011-12-30T10:00:00Z", .gap),
        ("Pacific/Apia", "2011-12-31 00:00", "2011-12-30T10:00:00Z", .plain),
        ("Pacific/Kwajalein", "1993-08-21 12:00", "1993-08-21T12:00:00Z", .gap),
        ("Asia/Kathmandu", "2026-01-01 00:00", "2025-12-31T18:15:00Z", .plain),
        ("America/St_Johns", "2026-07-01 09:30", "2026-07-01T12:00:00Z", .plain),
        ("Africa/Casablanca", "2087-06-01 12:00", "2087-06-01T11:00:00Z", .plain),
        ("America/New_York", "2099-07-01 12:00", "2099-07-01T16:00:00Z", .plain),
    ])
    func aReadingHasOneInstant(zone: String, shown: String, instant: String, kind: Resolved.Kind) throws {
        let rules = try HostZones.rules(zone)

        let resolved = rules.resolve(try wall(shown))

        #expect(resolved.instant.description == instant)
        #expect(resolved.kind == kind)
    }

    @Test(arguments: [
        ("Pacific/Apia", "2011-12-30", false), ("Pacific/Apia", "2011-12-29", true),
        ("Pacific/Apia", "2011-12-31", true),
        ("Pacific/Kwajalein", "1993-08-21", false), ("Europe/Lisbon", "2011-12-30", true),
    ])
    func aZoneKnowsTheDatesItLeftOut(zone: String, day: String, isThere: Bool) throws {
        #expect(try HostZones.rules(zone).has(date(day)) == isThere)
    }

    @Test func aDayThatWasCutShortIsStillThere() throws {
        let noon = try ZoneRules.utc.instant("2026-06-01 12:00")
        let rules = ZoneRules(
            name: "Made/Up",
            initial: 0,
            transitions: [ZoneFile.Transition(at: noon.seconds, offset: 86_400)]
        )

        #expect(try rules.has(date("2026-06-01")) && rules.has(date("2026-06-02")))
        #expect(try rules.resolve(wall("2026-06-02 09:00")) == Resolved(instant: noon, kind: .gap))
    }

    @Test func minutesPastMidnightCountOnIntoTheNextDate() throws {
        let lisbon = try HostZones.rules("Europe/Lisbon")

        let late = lisbon.instant(of: WallReading(try date("2026-10-24"), TimeOfDay(minutes: 1440 + 180)))

        #expect(try late == lisbon.instant("2026-10-25 03:00"))
    }

    @Test func theNextTransitionLiesStrictlyBetween() throws {
        let lisbon = try HostZones.rules("Europe/Lisbon")
        let change = try #require(CivilDate(iso: "2026-10-25")).dayNumber * 86_400 + 3600
        let at = Instant(seconds: Int64(change))

        let found = try #require(lisbon.nextTransition(after: at - .days(30), before: at + .days(1)))

        #expect(found.at == at)
        #expect(found.offset == 0)
        #expect(lisbon.nextTransition(after: at, before: at + .days(30)) == nil)
        #expect(lisbon.nextTransition(after: at - .days(1), before: at) == nil)
        #expect(ZoneRules.utc.nextTransition(after: .distantPast, before: .distantFuture) == nil)
    }

    @Test func theEndsOfTimeHaveAnOffset() throws {
        let newYork = try HostZones.rules("America/New_York")

        #expect(newYork.offset(at: .distantPast) == -17_762)
        #expect(newYork.offset(at: .distantFuture) == -18_000)
        #expect(newYork.reading(at: Instant(milliseconds: -1)).description == "1969-12-31 18:59")
    }

    @Test func zonesAreFoundByName() throws {
        let rules = try ["Europe/Lisbon", "Africa/Nairobi", "Europe/Lisbon"].map { try HostZones.rules($0) }

        let zones = Zones(rules + [.utc])

        #expect(zones.names == ["Africa/Nairobi", "Europe/Lisbon", "UTC"])
        #expect(zones["Africa/Nairobi"] == rules[1])
        #expect(zones["UTC"] == .utc)
        #expect(zones["Europe/Lissabon"] == nil)
        #expect(zones[""] == nil)
        #expect(zones["Zulu"] == nil)
    }
}
