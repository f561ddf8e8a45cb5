import Domain
import Facilitation
import TestSupport
import Testing

/// The replay looks at what was recorded and finds what the daily check found; with another threshold, what it would have.
@Suite struct SignalReplayTests {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    private func records(_ bench: SeasonBench) -> [Effect.Record] {
        bench.effects.compactMap { if case .record(let record) = $0 { record } else { nil } }
    }

    private func replay(_ bench: SeasonBench) throws -> SignalReplay {
        let pair = try #require(bench.pair())
        let members = pair.members.compactMap { bench.person($0) }
        return try #require(
            SignalReplay(pair: pair, members: members, records: records(bench), context: bench.context)
        )
    }

    /// The days on which the check opened a signal.
    private func found(_ rule: SignalRule, _ bench: SeasonBench) -> [String] {
        var days: [String] = []
        for record in records(bench) where record.kind == "signal" {
            guard record.detail.hasPrefix("rule=\(rule.rawValue) since=") else { continue }
            let day = String(bench.local(record.at, ruth).prefix(10))
            if days.last != day { days.append(day) }
        }
        return days
    }

    private func replayed(_ rule: SignalRule, after: Int? = nil, _ bench: SeasonBench) throws -> [String] {
        let until = try #require(CivilDate(iso: bench.local(bench.now, ruth).prefix(10)))
        return try replay(bench).openings(of: rule, after: after, until: until).map(\.description)
    }

    private func check(_ bench: SeasonBench, _ rules: [SignalRule]) throws {
        for rule in rules {
            let live = found(rule, bench)
            #expect(!live.isEmpty, "\(rule) shows nothing here")
            #expect(try replayed(rule, bench) == live, "\(rule)")
        }
    }

    @Test func noFirstDate() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.advance(to: "2026-10-20 12:00")
        try check(bench, [.firstDateMissing])
        #expect(try replayed(.firstDateMissing, after: 5, bench) == ["2026-09-16"])
        #expect(try replayed(.firstDateMissing, after: 15, bench) == ["2026-09-26"])
        #expect(try replayed(.firstDateMissing, after: 90, bench) == [])
        #expect(try replayed(.nextDateMissing, bench) == [])
    }

    @Test func anAbsenceAndAPauseStopTheClock() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        let from = try #require(CivilDate(iso: "2026-09-14"))
        bench.feed(.admin(.setAway(ivo, from: from, through: from + 2)))
        try bench.type(ruth, "pause until 2026-09-28")
        try bench.tap(ruth, "pause", of: .pauseConfirm)
        try bench.advance(to: "2026-10-20 12:00")
        try check(bench, [.firstDateMissing])
    }

    @Test func threeAsksInARow() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        let until = try #require(CivilDate(iso: "2026-09-28"))
        bench.feed(.admin(.pause(ruth, until: until)))
        try bench.advance(to: "2026-10-20 12:00")
        try check(bench, [.quiet])
    }

    @Test func contractingRests() throws {
        var bench = try SeasonBench.begun()
        try bench.bothIn()
        try bench.advance(to: "2026-11-20 12:00")
        try check(bench, [.stuckInPhase])
    }

    @Test func noNextDate() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.advance(minutes: 150)
        for person in [ruth, ivo] { try bench.tap(person, "no", of: .did) }
        try bench.advance(to: "2026-12-01 12:00")
        try check(bench, [.nextDateMissing])
        #expect(
            try replayed(.nextDateMissing, after: 42, bench) == ["2026-10-29"],
            "one and a half cadences are longer"
        )
    }

    @Test func lowAndUnheard() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.advance(minutes: 150)
        try bench.tap(ruth, "yes", of: .did)
        try bench.tap(ruth, "3", of: .step)
        try bench.advance(to: "2026-09-20 12:00")
        #expect(try replayed(.lowAfterTalk, bench) == [])
        #expect(try replayed(.lowAfterTalk, after: 3, bench).count == 1)
        #expect(try replayed(.lowAfterTalk, after: 2, bench).isEmpty)
    }

    @Test func movedOnTheDay() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(to: "2026-09-17 09:10")
        try bench.tap(ruth, "move", of: .date)
        try bench.bookFirst()
        let second = try #require(bench.booking)
        try bench.advance(to: second.start - .hours(3))
        try bench.tap(ruth, "move", of: .date)
        try bench.advance(to: bench.now + .days(5))
        try check(bench, [.movedLate])
        #expect(try replayed(.movedLate, after: 1, bench).first == "2026-09-18")
    }

    @Test func whatNeverHappenedIsNotFound() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(3)
        for rule in SignalRule.allCases {
            #expect(try replayed(rule, bench) == found(rule, bench), "\(rule)")
        }
    }

    @Test func itSaysSinceWhenThereIsSomethingToLookAt() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        #expect(SignalReplay.since(.firstDateMissing, in: records(bench)) != nil)
        #expect(SignalReplay.since(.movedLate, in: records(bench)) == nil)
    }
}
