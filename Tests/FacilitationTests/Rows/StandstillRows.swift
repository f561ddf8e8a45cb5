import Domain
import Facilitation
import TestSupport
import Testing

/// What stands still while one is away, and what happens when somebody is no longer there (section 2.2).
@Suite struct StandstillRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    // MARK: Away

    @Test(.row("2.2/away-frozen")) func anAbsenceOfOneMovesTheRemindersOfTheOther() throws {
        var bench = try SeasonBench.begun()
        // The times went out on Friday 11 September: reminders to Ivo would come on Tuesday and Thursday.
        let draft = SeasonBench.Draft { $0.notice = "same-day" }
        try bench.agreed(draft, draft)
        try bench.advance(to: "2026-09-14 11:30")
        try bench.type(ruth, "away 15 sep")
        let dates = try (0..<2).map { _ in try bench.advance(until: .reminder, to: ivo, within: 20)?.local }
        #expect(dates == ["2026-09-16 09:30", "2026-09-18 09:30"])
    }

    @Test(.row("2.2/away-frozen")) func anAbsenceOfOneMovesTheEndOfARoundAndOfAQuestion() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.advance(to: "2026-09-18 12:00")
        let closes = try #require(bench.open(ivo, .did)?.closesAt)
        let over = try #require(bench.pair()?.timers.first { $0.name == .askClose }?.at)
        try bench.type(ruth, "away 21 sep to 25 sep")
        #expect(bench.open(ivo, .did)?.closesAt == closes + .days(7))
        #expect(bench.pair()?.timers.first { $0.name == .askClose }?.at == over + .days(7))
        #expect(bench.open(ivo, .did)?.remindAt == (try bench.instant("2026-09-29 09:30", for: ivo)))
    }

    @Test(.row("2.2/away-frozen")) func whileOneIsAwayTheOtherGetsNothingOfTheLoop() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.type(ruth, "away 21 sep to 2 oct")
        try bench.advance(to: "2026-10-02 18:00")
        #expect(bench.counted(ivo).filter { $0.local > "2026-09-19" }.isEmpty)
        // Nothing overdue comes on the first day back either.
        try bench.advance(to: "2026-10-05 18:00")
        #expect(bench.counted(ivo).filter { $0.local > "2026-09-19" && $0.kind == "record" }.isEmpty)
    }

    @Test(.row("2.2/away-frozen")) func comingBackEarlyBringsTheDeadlinesBack() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.advance(to: "2026-09-14 11:30")
        try bench.type(ruth, "away 21 sep to 25 sep")
        try bench.type(ruth, "resume")
        #expect(try bench.advance(until: .reminder, to: ivo, within: 20)?.local == "2026-09-15 09:30")
    }

    @Test(.row("2.8/replanned")) func theShowingKeepsToAMomentThatBothShare() throws {
        var bench = try SeasonBench.begun()
        try bench.drafted()
        try bench.type(ivo, "away 10 sep to 11 sep")
        try bench.advance(to: "2026-09-14 18:00")
        for person in [ruth, ivo] { #expect(bench.lines(person, .merged).map(\.at).count == 1) }
        #expect(bench.lines(ruth, .merged).map(\.local) == ["2026-09-14 11:30"])
        #expect(bench.lines(ivo, .merged).map(\.at) == bench.lines(ruth, .merged).map(\.at))
    }

    @Test(.row("2.8/replanned")) func aTimerFollowsTheHoursOfItsPerson() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        var record = try #require(bench.person(ivo)?.person)
        record.workHours = try #require(DayHours("11:00-19:00"))
        bench.feed(.admin(.change(ivo, record)))
        #expect(try bench.advance(until: .prepare, to: ivo, within: 5)?.local == "2026-09-15 11:30")
    }

    // MARK: Entered by an admin

    @Test(.row("2.2/away-admin"), arguments: ["keep", "find", nil])
    func anAbsenceThatAnAdminEntersIsAskedAboutAsIfTyped(answer: String?) throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(to: "2026-09-14 12:30")
        let from = try #require(CivilDate(iso: "2026-09-16"))
        bench.feed(.admin(.setAway(ruth, from: from, through: from + 2)))
        try bench.advance(minutes: 5)
        let line = try #require(bench.last(ruth))
        #expect(line.kind == "away-entered" && line.messageClass == .news && line.keys == ["find", "keep"])
        #expect(line.text.contains("Wed 16 to Fri 18 Sep"))
        if let answer { try bench.tap(ruth, answer) } else { try bench.advance(minutes: 245) }
        try bench.advance(minutes: 5)
        if case .booked? = bench.pair()?.loop { #expect(answer == "keep") } else { #expect(answer != "keep") }
        #expect(bench.lines(ivo, .unbooked).count == (answer == "keep" ? 0 : 1))
    }

    @Test(.row("2.2/away-admin")) func aQuestionThatWouldComeTooLateIsNotAsked() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(to: "2026-09-16 12:30")
        let from = try #require(CivilDate(iso: "2026-09-16"))
        bench.feed(.admin(.setAway(ruth, from: from, through: from + 2)))
        try bench.advance(minutes: 5)
        #expect(bench.last(ivo)?.kind == "unbooked")
        #expect(bench.lines(ruth, .awayEntered).isEmpty)
    }

    // MARK: No longer there

    @Test(.row("2.2/left")) func whoeverLeavesThePairRestsFirstAndThenEndsNeutrally() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(to: "2026-09-14 12:30")
        let mark = bench.words
        bench.feed(.admin(.leave(ruth)))
        #expect(bench.effects[mark.effects...].contains(.notice("person-left")))
        #expect(bench.pair()?.phase == .early && bench.pair()?.isPaused == true)
        try bench.advance(minutes: 5)
        #expect(bench.last(ivo)?.text == "Your pair rests until Wed 23 Sep. I will write then.")
        try bench.advance(to: "2026-09-21 23:00")
        #expect(bench.pair()?.ending == .left)
        #expect(bench.since(mark.log, ivo).count == 1)
        let line = try bench.advance(until: .pairEnded, to: ivo, within: 10)
        #expect(line?.local == "2026-09-23 09:30")
        #expect(line?.text.hasPrefix("Your pair has come to a close.") == true)
        #expect(bench.since(mark.log, ruth).isEmpty)
        #expect(bench.deleted(since: mark.effects) == 0)
    }

    @Test(.row("2.2/left-mistake")) func whoeverIsBackInTimeGoesOn() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(to: "2026-09-14 12:30")
        let record = try #require(bench.person(ruth)?.person)
        bench.feed(.admin(.leave(ruth)))
        try bench.advance(to: "2026-09-16 12:30")
        bench.feed(.admin(.change(ruth, record)))
        try bench.advance(to: "2026-09-24 12:30")
        #expect(bench.pair()?.phase == .early && bench.pair()?.isPaused == false)
        #expect(bench.lines(ivo, .pairEnded).isEmpty)
        #expect(bench.lines(ivo, .restOver).count == 1 && bench.lines(ruth, .restOver).count == 1)
    }
}
