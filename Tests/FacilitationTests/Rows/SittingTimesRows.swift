import Domain
import Facilitation
import TestSupport
import Testing
import Timetable

/// The times at the end of a sitting: how long somebody stays with a question shows in none of them.
@Suite struct SittingTimesRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    private func isResting(_ bench: SeasonBench) -> Bool {
        if case .resting? = bench.pair()?.loop { true } else { false }
    }

    /// Both have the question open and Ruth has passed it; then Ruth leaves the next conversation out.
    private func skipped() throws -> SeasonBench {
        var bench = try SeasonBench.sharing()
        try bench.asked()
        try bench.tap(ruth, "pass", of: .step)
        try bench.advance(to: "2026-09-18 14:00")
        try bench.type(ruth, "skip")
        try bench.advance(to: "2026-09-21 14:00")
        return bench
    }

    @Test(.row("2.7/times", "5.3/non-interference"), arguments: [true, false])
    func anAnswerAfterASkipBeginsNoSearch(isAnswered: Bool) throws {
        var bench = try skipped()
        #expect(isResting(bench))
        let mark = bench.mark
        if isAnswered {
            try bench.type(ivo, "Days later.")
            #expect(bench.since(mark, ivo).last?.text.contains("New times come in the week of Mon 9 Nov") == true)
        }
        #expect(isResting(bench))
        try bench.advance(to: "2026-11-20 12:00")
        #expect(bench.since(mark, ruth).filter { $0.kind == Kind.slots.rawValue }.first?.local == "2026-11-09 09:30")
    }

    @Test(.row("2.7/times")) func theTimesOnOfferAreShown() throws {
        var bench = try SeasonBench.sharing()
        try bench.asked()
        try bench.tap(ruth, "pass", of: .step)
        let offered = bench.pair()?.loop
        try bench.advance(to: "2026-09-21 14:00")
        try bench.type(ivo, "Days later.")
        #expect(bench.last(ivo)?.text.contains("Next conversation:") == true)
        guard case .finding(let before)? = offered, case .finding(let after)? = bench.pair()?.loop else {
            Issue.record("no search")
            return
        }
        #expect(after.slots == before.slots)
    }

    @Test(.row("2.7/times"), arguments: [true, false])
    func theEndOfAReviewThatOneHasLeftBeginsNoSearch(isLeft: Bool) throws {
        var bench = try SeasonBench.sharing()
        try bench.agreed()
        try bench.converse(1)
        try bench.converse(1, yes: [])
        for person in [ruth, ivo] {
            while !bench.has(person, .did), let due = bench.due, due < bench.now + .days(8) {
                try bench.advanceToNext()
            }
            try bench.tap(person, "yes", of: .did)
        }
        try bench.finishSitting(ruth)
        if !isLeft { try bench.finishSitting(ivo) }
        try bench.type(ruth, "skip")
        let mark = bench.mark
        let next = try #require(bench.pair()?.timers.first { $0.name == .proposeDue }?.at)
        #expect(next > bench.now + .days(14))
        try bench.advance(to: next - .hours(1))
        #expect(bench.pair()?.phase == .working)
        #expect(isResting(bench))
        #expect(bench.since(mark, ruth).allSatisfy { $0.kind != Kind.slots.rawValue })
    }

    /// All times have passed before Ivo has seen any; Ruth has seen them.
    private func passed() throws -> SeasonBench {
        var bench = try SeasonBench.sharing()
        try bench.asked()
        try bench.tap(ruth, "pass", of: .step)
        guard case .finding(var search)? = bench.pair()?.loop else { return bench }
        search.slots = search.slots.map { _ in bench.now + .minutes(30) }
        bench.snapshot.pairs[0].loop = .finding(search)
        return bench
    }

    @Test(.row("2.3/slots-passed", "5.3/non-interference")) func timesThatHavePassedAreSentToNobody() throws {
        var bench = try passed()
        let mark = bench.mark
        try bench.advance(to: "2026-09-23 12:00")
        try bench.type(ivo, "Days later.")
        #expect(bench.since(mark).allSatisfy { !$0.text.contains("Next conversation:") })
        #expect(bench.open(ruth, .slots) != nil, "what Ruth sees does not change")
    }

    @Test(.row("2.3/slots-passed")) func nextFindsOthersForBoth() throws {
        var bench = try passed()
        let mark = bench.mark
        try bench.type(ruth, "next")
        #expect(bench.last(ruth)?.text.contains("Next conversation:") == true)
        try bench.tap(ivo, "later", of: .step)
        try bench.advance(to: "2026-09-24 12:00", for: ivo)
        #expect(bench.since(mark, ivo).contains { $0.kind == Kind.slots.rawValue })
    }

    @Test(.row("2.7/times", "5.3/non-interference"), arguments: [true, false])
    func timesThatWereLookedForSinceComeByANudge(isAnswered: Bool) throws {
        var bench = try skipped()
        try bench.type(ruth, "meet 2026-10-14 13:00")
        try bench.tap(ruth, "move", of: .date)
        let mark = bench.mark
        if isAnswered {
            try bench.type(ivo, "Days later.")
            #expect(bench.since(mark, ivo).last?.text.contains("Kept, for you alone.") == true)
            #expect(
                bench.since(mark, ivo).allSatisfy { $0.messageClass != .answer || !$0.text.contains("[None of these]") }
            )
        }
        try bench.advance(to: "2026-09-24 18:00")
        #expect(bench.since(mark, ivo).contains { $0.messageClass != .answer && $0.text.contains("[None of these]") })
    }

    /// What Ruth gets in two weeks after a conversation, where the hours of the two do not meet any more.
    private func withoutACommonHour(isAnswered: Bool) throws -> [String] {
        var bench = try SeasonBench.sharing()
        try bench.talked()
        while [ruth, ivo].contains(where: { !bench.has($0, .did) }) { try bench.advanceToNext() }
        for k in bench.snapshot.persons.indices where bench.snapshot.persons[k].id == ruth {
            bench.snapshot.persons[k].person.workHours = try #require(DayHours("06:00-10:00"))
        }
        let mark = bench.mark
        for person in [ivo, ruth] { try bench.comeToQuestion(person) }
        if isAnswered { try bench.type(ivo, "At once.") }
        try bench.advance(to: "2026-10-02 18:00")
        #expect(bench.since(mark, ivo).contains { $0.text.contains("An hour before my day") })
        return bench.since(mark, ruth).map { "\($0)" }
    }

    @Test(.row("2.4/none-widen", "5.3/non-interference")) func whenTheHourMoreIsAskedForShowsNothing() throws {
        let seen = try withoutACommonHour(isAnswered: true)
        #expect(seen == (try withoutACommonHour(isAnswered: false)))
        #expect(seen.contains { $0.contains("An hour before my day") })
    }
}
