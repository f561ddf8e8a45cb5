import Domain
import Facilitation
import Foundation
import TestSupport
import Testing
import Timetable

/// How times are found where they are hard to find, and what a changed clock does (section 2.4).
@Suite struct TimesRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    /// Agreed, with hours of the two as given, Ivo's last tap being at 09:20 in Lisbon.
    private func agreed(ruth hours: String, ivo others: String) throws -> SeasonBench {
        let mine = try #require(DayHours(hours))
        let theirs = try #require(DayHours(others))
        var bench = try SeasonBench.begun()
        try bench.drafted()
        try bench.advance(to: "2026-09-10 11:52")
        try bench.agree(ruth)
        for (id, hours) in [(ruth, mine), (ivo, theirs)] {
            var record = try #require(bench.person(id)?.person)
            record.workHours = hours
            bench.feed(.admin(.change(id, record)))
        }
        try bench.advance(to: "2026-09-11 09:20", for: ivo)
        try bench.agree(ivo)
        return bench
    }

    private func search(_ bench: SeasonBench) -> Loop.Search? {
        switch bench.pair()?.loop {
        case .finding(let search), .typing(let search): search
        default: nil
        }
    }

    @Test(.row("2.4/none-extend")) func withoutATimeFourWeeksAreLookedThrough() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        // All dates near the target are taken by an absence; the first after it is beyond the usual window.
        let first = try #require(CivilDate(iso: "2026-09-14"))
        bench.feed(.admin(.setAway(ivo, from: first, through: first + 11)))
        let offered = bench.offered(ruth)
        #expect(offered.first.map { $0 > "2026-09-29" } == true)
    }

    @Test(.row("2.4/none-shorten")) func aShortCommonHourIsUsedAndSaid() throws {
        // Nairobi is two hours ahead: 40 minutes are common.
        let bench = try agreed(ruth: "09:00-13:40", ivo: "11:00-19:00")
        #expect(search(bench)?.minutes == 30)
        #expect(bench.last(ivo)?.text.contains("30 minutes") == true)
    }

    @Test(.row("2.4/none-widen"), arguments: ["before", "after", "no"])
    func withoutACommonHourEachIsAskedForOneInPrivate(answer: String) throws {
        var bench = try agreed(ruth: "07:00-12:00", ivo: "10:30-18:00")
        #expect(bench.last(ivo)?.keys == ["before", "after", "no"])
        try bench.tap(ivo, answer)
        if answer == "before" {
            // Half past nine to half past ten in Lisbon is half past eleven to half past twelve in Nairobi.
            #expect(bench.offered(ivo).allSatisfy { $0.hasSuffix("09:30") })
            #expect(search(bench)?.minutes == 30)
        } else {
            #expect(bench.offered(ivo).isEmpty)
        }
    }

    @Test(.row("2.4/none-typing")) func whereNobodyCanBendItSaysSoAndTheyFixOneThemselves() throws {
        var bench = try agreed(ruth: "06:00-10:00", ivo: "12:00-20:00")
        for person in [ivo, ruth] {
            while !bench.has(person, .widenHours), bench.now < (try bench.instant("2026-09-15 18:00")) {
                try bench.advanceToNext()
            }
            try bench.tap(person, "no", of: .widenHours)
        }
        try bench.advance(to: "2026-09-15 18:00")
        for person in [ruth, ivo] {
            #expect(bench.lines(person).contains { $0.text.contains(bench.says("no-common-hour")) })
        }
        if case .typing? = bench.pair()?.loop {} else { Issue.record("they should be typing") }
        try bench.type(ruth, "meet 2026-09-18 10:00")
        #expect(bench.last(ruth)?.text.contains("Fri 18 Sep") == true)
    }

    @Test(.row("2.4/clock-change")) func aClockThatChangesBeforeTheTimesIsNamed() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(1)
        try bench.bookFirst()
        try bench.advance(until: .did, to: ruth)
        try bench.tap(ruth, "yes", of: .did)
        try bench.finishSitting(ruth)
        #expect(bench.log.contains { $0.person == ruth && $0.text.contains("clocks change on 25 Oct") })
    }

    // MARK: Rules that change

    /// The zones of a bench, with the rules of one read from the file of another.
    private func zones(_ bench: SeasonBench, _ name: ZoneName, from other: ZoneName) throws -> Zones {
        let data = try #require(FileManager.default.contents(atPath: "/usr/share/zoneinfo/\(other)"))
        let rules = try ZoneRules(name: name, tzif: Array(data))
        return Zones(bench.context.zones.names.compactMap { $0 == name ? rules : bench.context.zones[$0] })
    }

    @Test(.row("2.4/rules-change")) func theAnchorsWallTimeStaysAndBothHear() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(minutes: 5)
        // Nairobi gives up an hour: Ruth's wall time stays, and in Lisbon it is an hour later.
        bench.context.zones = try zones(bench, "Africa/Nairobi", from: "Africa/Cairo")
        let offset = try #require(bench.context.zones["Africa/Nairobi"]?.offset(at: bench.now))
        try #require(offset == 3 * 3600, "Cairo keeps summer time in September")
        bench.context.zones = try zones(bench, "Africa/Nairobi", from: "Africa/Johannesburg")
        bench.feed(.admin(.replan(1)))
        guard case .booked(let booking)? = bench.pair()?.loop else { return #expect(Bool(false), "no date") }
        #expect(bench.local(booking.start, ruth) == "2026-09-17 13:00")
        #expect(bench.local(booking.start, ivo) == "2026-09-17 12:00")
        try bench.advance(to: "2026-09-14 18:00")
        for person in [ruth, ivo] {
            #expect(bench.lines(person, .moved).count == 1)
            #expect(bench.lines(person, .moved).first?.keys == ["move"])
        }
        #expect(bench.lines(ivo, .moved).first?.text.contains("Thu 17 Sep, 12:00 (13:00 for Ruth)") == true)
        // The question to take along keeps to the date, and nothing is said twice.
        bench.feed(.admin(.replan(1)))
        try bench.advance(to: "2026-09-15 12:00")
        #expect(bench.lines(ivo, .moved).count == 1 && bench.lines(ivo, .prepare).count == 1)
    }

    @Test(.row("2.4/rules-change")) func theOthersRulesMoveTheirWallTimeAlone() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        bench.context.zones = try zones(bench, "Europe/Lisbon", from: "Africa/Abidjan")
        bench.feed(.admin(.replan(1)))
        guard case .booked(let booking)? = bench.pair()?.loop else { return #expect(Bool(false), "no date") }
        #expect(bench.local(booking.start, ruth) == "2026-09-17 13:00")
        #expect(bench.local(booking.start, ivo) == "2026-09-17 10:00")
        try bench.advance(to: "2026-09-15 18:00")
        #expect(bench.lines(ruth, .moved).count == 1 && bench.lines(ivo, .moved).count == 1)
    }

    @Test(.row("2.4/rules-change")) func rulesThatMoveNothingAreNotMentioned() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        let loop = bench.pair()?.loop
        bench.feed(.admin(.replan(1)))
        try bench.advance(minutes: 10)
        #expect(bench.pair()?.loop == loop)
        #expect(bench.lines(ruth, .moved).isEmpty && bench.lines(ivo, .moved).isEmpty)
    }

    @Test(.row("2.4/rules-change")) func anotherZoneOfAPersonIsNoChangeOfRules() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.type(ruth, "zone Lisbon")
        bench.feed(.admin(.replan(1)))
        guard case .booked(let booking)? = bench.pair()?.loop else { return #expect(Bool(false), "no date") }
        #expect(bench.local(booking.start, ivo) == "2026-09-17 11:00")
        try bench.advance(minutes: 10)
        #expect(bench.lines(ivo, .moved).isEmpty)
    }
}
