import Domain
import Facilitation
import TestSupport
import Testing

/// The tables of the loop in sections 2.3 and 2.3a.
@Suite struct LoopRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    private func isFinding(_ bench: SeasonBench) -> Int? {
        if case .finding(let search)? = bench.pair()?.loop { search.round } else { nil }
    }

    @Test(.row("2.3/resting-sitting")) func restingTimesComeInTheSittingAfterASession() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.usualSitting(ruth)
        #expect(isFinding(bench) == 1)
        #expect(bench.last(ruth)?.keys.contains("none") == true)
        // Known from season.md 12, row 22.
        #expect(bench.offered(ruth) == ["2026-10-14 13:00", "2026-10-15 13:00", "2026-10-16 11:00"])
    }

    @Test(.row("2.3/resting-nudge")) func restingTimesComeByNudgeOnTheFourthDayToWhoeverHadNoSitting() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.usualSitting(ruth)
        try bench.advance(to: "2026-10-01 00:00")
        // The fourth day is the 23rd; three nudges a week are the limit, so it is the 24th.
        #expect(bench.lines(ivo, .slots).map(\.local) == ["2026-09-24 09:30"])
        #expect(bench.lines(ruth, .slots).isEmpty)
    }

    @Test(.row("2.3/resting-silent")) func restingWithBothSilentLooksForTheNextTarget() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.advance(to: "2026-09-24 12:00")
        #expect(bench.lines(ivo, .slots).count == 1)
        #expect(bench.offered(ruth).allSatisfy { $0 > "2026-10-11" && $0 < "2026-10-20" })
    }

    @Test(.row("2.3/finding-tap")) func findingAPickIsNotedAndHidden() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        let mark = bench.mark
        try bench.pick(ruth, "2026-09-16 15:00")
        try bench.advance(minutes: 30)
        #expect(bench.since(mark).map(\.person) == [ruth])
        #expect(bench.since(mark).map(\.text) == ["Noted. I will come back when there is a date."])
    }

    @Test(.row("2.3/finding-toggle")) func findingTapsToggle() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.pick(ruth, "2026-09-16 15:00")
        try bench.pick(ruth, "2026-09-16 15:00")
        try bench.advance(to: "2026-09-11 10:00", for: ivo)
        try bench.pick(ivo, "2026-09-16 13:00")
        #expect(isFinding(bench) == 1)
    }

    @Test(.row("2.3/finding-common")) func findingTheFirstCommonChoiceWins() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        #expect(bench.last(ivo)?.text.hasPrefix("Thu 17 Sep, 11:00 (13:00 for Ruth), 60 minutes.") == true)
        try bench.advance(minutes: 2)
        #expect(bench.last(ruth)?.kind == "date")
        #expect(bench.pair()?.timers.map(\.name).filter { [.prepareDue, .dayDue].contains($0) }.count == 4)
    }

    @Test(.row("2.3/finding-stale")) func findingAnUnknownOptionBooksNothing() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        let ask = try #require(bench.person(ruth)?.asks.last { $0.kind == .slots })
        for option in ["t1", "t9999999999", "", "x", "t", "none1"] {
            bench.feed(.tap(ruth, .init(ask: ask.id, option: option)))
        }
        #expect(isFinding(bench) == 1)
    }

    @Test(.row("2.3/finding-stale")) func findingATimeThatHasPassedBooksNothing() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.pick(ruth, "2026-09-16 15:00")
        try bench.advance(to: "2026-09-17 12:00")
        try bench.pick(ivo, "2026-09-16 13:00")
        #expect(isFinding(bench) == 1)
    }

    @Test(.row("2.3/finding-again")) func findingBothAnsweredWithoutACommonTimeGivesARoundMore() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.pick(ruth, "2026-09-16 15:00")
        try bench.advance(to: "2026-09-11 11:00", for: ivo)
        try bench.pick(ivo, "2026-09-17 11:00")
        let first = bench.offered(ruth)
        try bench.advance(minutes: 2)
        #expect(isFinding(bench) == 2)
        #expect(first.allSatisfy { !bench.offered(ruth).contains($0) })
        // To the one who tapped just now it is the answer, to the other a nudge.
        #expect(bench.last(ivo)?.messageClass == .answer)
        try bench.advance(to: "2026-09-15 10:00")
        #expect(bench.lines(ruth, .slots).count == 1)
    }

    @Test(.row("2.3/finding-none")) func findingNoneOfTheseGivesARoundMoreAfterTwoDays() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.tap(ruth, "none", of: .slots)
        try bench.advance(to: "2026-09-15 08:00")
        #expect(isFinding(bench) == 1)
        try bench.advance(to: "2026-09-15 12:00")
        #expect(isFinding(bench) == 2)
    }

    @Test(.row("2.3/typing")) func findingTwiceWithoutACommonTimeGoesOverToTyping() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        for _ in 0..<2 {
            for person in [ruth, ivo] { try bench.tap(person, "none", of: .slots) }
            try bench.advance(minutes: 3)
            while let due = bench.due, due < bench.now + .days(4), isFinding(bench) == 2,
                !bench.has(ruth, .slots) || !bench.has(ivo, .slots)
            { try bench.advanceToNext() }
        }
        guard case .typing? = bench.pair()?.loop else { return #expect(Bool(false), "not typing") }
        #expect(bench.last(ruth)?.keys == ["more", "two-weeks", "ourselves"])
        let turn = bench.log.filter { $0.keys.contains("ourselves") }.map { $0.text.contains("your turn") }
        #expect(turn.count(where: { $0 }) == 1)
    }

    @Test(.row("2.3/typing-choices"), arguments: ["more", "two-weeks", "ourselves"])
    func typingGoesOnByEachButton(option: String) throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        for _ in 0..<2 {
            for person in [ruth, ivo] { try bench.tap(person, "none", of: .slots) }
            try bench.advance(minutes: 3)
        }
        try bench.tap(ruth, option, of: .typing)
        switch (option, bench.pair()?.loop) {
        case ("more", .finding?), ("two-weeks", .resting?), ("ourselves", .typing?): break
        default: Issue.record("\(option) leads to \(String(describing: bench.pair()?.loop))")
        }
        try bench.advance(to: "2026-10-20 00:00")
        if option == "two-weeks" { #expect(bench.lines(ivo, .slots).contains { $0.local > "2026-09-20" }) }
        if option == "ourselves" {
            #expect(!bench.lines(ivo).contains { $0.local > "2026-09-15" && $0.kind != Kind.rung.rawValue })
        }
    }

    @Test(.row("2.3/typing-ends")) func typingUnansweredRestsAfterTenDays() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        for _ in 0..<2 {
            for person in [ruth, ivo] { try bench.tap(person, "none", of: .slots) }
            try bench.advance(minutes: 3)
        }
        try bench.advance(to: "2026-09-26 12:00")
        guard case .resting? = bench.pair()?.loop else { return #expect(Bool(false), "not resting") }
        #expect(bench.pair()?.due != nil)
    }

    @Test(.row("2.3/slots-close")) func findingClosesAfterFivePairWorkingDays() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.pick(ruth, "2026-09-16 15:00")
        try bench.advance(to: "2026-09-18 20:00")
        #expect(isFinding(bench) == 1)
        try bench.advance(to: "2026-09-21 12:00")
        #expect(isFinding(bench) == nil)
        #expect(bench.lines(ruth, .searchOver).count == 1)
        #expect(bench.lines(ivo, .searchOver).isEmpty)
        try bench.advance(to: "2026-10-02 18:00")
        #expect(bench.lines(ivo, .slots).map(\.local) == ["2026-09-28 09:30"])
    }

    @Test(.row("2.3/booked-prepare")) func bookedPrepareComesTwoWorkingDaysBefore() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(to: "2026-09-15 18:00")
        for person in [ruth, ivo] { #expect(bench.lines(person, .prepare).map(\.local) == ["2026-09-15 09:30"]) }
        let parts = bench.pair().flatMap { pair -> [String?]? in
            if case .booked(let booking) = pair.loop { booking.prepare.map { $0?.part } } else { nil }
        }
        #expect(parts == ["opening", "listening"])
    }

    @Test(.row("2.3/booked-prepare-late")) func bookedLateThePromptJoinsTheDate() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.advance(to: "2026-09-15 12:00")
        try bench.type(ruth, "meet 2026-09-16 16:00")
        #expect(bench.last(ruth)?.text.contains("To take along:") == true)
        try bench.advance(to: "2026-09-16 15:00")
        #expect(bench.lines(ivo, .prepare).isEmpty)
        #expect(bench.lines(ivo, .meetNews).first?.text.contains("To take along:") == true)
        #expect(bench.lines(ivo).count { $0.text.contains("listen first") } == 1)
    }

    @Test(.row("2.3/booked-prepare-late")) func bookedWithinTwoHoursHasNoPrompt() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.advance(to: "2026-09-15 12:00")
        try bench.type(ruth, "meet today 13:30")
        #expect(bench.lines(ruth).allSatisfy { !$0.text.contains("take along") })
    }

    @Test(.row("2.3/booked-move", "2.3/booked-moved-late")) func bookedMoveItOpensTheDateAgain() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(minutes: 30)
        let before = bench.offered(ruth)
        try bench.tap(ruth, "move")
        #expect(isFinding(bench) == 1)
        #expect(before.isEmpty && !bench.offered(ruth).contains("2026-09-17 13:00"))
        try bench.advance(minutes: 2)
        #expect(bench.last(ivo)?.kind == "unbooked")
        #expect(bench.pair()?.timers.contains { [.prepareDue, .dayDue, .sessionEnd].contains($0.name) } == false)
        try bench.tap(ivo, "move")
        #expect(isFinding(bench) == 1)
    }

    @Test(.row("2.3/booked-two-changes")) func bookedAtMostTwoChangesADayReachAPerson() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(minutes: 5)
        for time in ["2026-09-18 13:00", "2026-09-18 14:00", "2026-09-18 15:00"] {
            try bench.type(ruth, "meet \(time)")
        }
        let start = bench.pair().flatMap { pair -> Instant? in
            if case .booked(let booking) = pair.loop { booking.start } else { nil }
        }
        #expect(start == (try bench.instant("2026-09-18 14:00")))
        #expect(bench.last(ruth)?.text.contains("Two changes went to Ivo today") == true)
    }

    @Test(.row("2.3/booked-over")) func bookedSessionEndPassedAsksOnTheNextWorkingDay() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(to: "2026-09-17 14:00")
        #expect(bench.pair()?.after?.session == 1)
        try bench.advance(to: "2026-09-18 12:00")
        for person in [ruth, ivo] { #expect(bench.lines(person, .did).map(\.local) == ["2026-09-18 09:30"]) }
    }

    @Test(.row("2.3/after-closed")) func afterBothAnsweredAlikeTheOutcomeIsFixed() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.tap(ruth, "yes", of: .did)
        #expect(bench.pair()?.after != nil)
        try bench.advance(to: "2026-09-18 12:09", for: ivo)
        try bench.tap(ivo, "cut-short", of: .did)
        #expect(bench.pair()?.after == nil)
        #expect(bench.pair()?.sessions.map(\.outcome) == [.held])
    }

    // MARK: 2.3a

    @Test(.row("2.3a/first", "2.3a/when")) func dayNoteComesForTheFirstSession() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(to: "2026-09-17 12:00")
        #expect(bench.lines(ruth, .day).map(\.local) == ["2026-09-17 10:00"])
        #expect(bench.lines(ivo, .day).map(\.local) == ["2026-09-17 09:00"])
        #expect(bench.last(ruth)?.text == "Today 13:00 (11:00 for Ivo), 60 minutes. Nothing to prepare.")
    }

    @Test(.row("2.3a/setting"), arguments: [(Programme.DayNote.whenUseful, 1), (.always, 2), (.never, 0)])
    func dayNoteFollowsTheProgramme(rule: Programme.DayNote, count: Int) throws {
        var bench = try SeasonBench.begun(programme: { $0.season.dayNote = rule })
        try bench.agreed()
        try bench.converse(2)
        #expect(bench.lines(ruth, .day).count == count)
    }

    @Test(.row("2.3a/clocks")) func dayNoteComesWhereClocksChangedAfterTheDateWasFixed() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(3)
        // The third was booked in October for November: Lisbon's clocks change on 25 October.
        #expect(bench.lines(ruth, .day).count == 2)
    }
}
