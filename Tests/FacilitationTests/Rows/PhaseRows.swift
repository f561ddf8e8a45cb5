import Domain
import Facilitation
import TestSupport
import Testing

/// The table of phases in section 2.1, a case a row.
@Suite struct PhaseRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    @Test(.row("2.1/readiness")) func readinessSendsAWelcomeToEachAtTheOwnNudgeTimeOfTheFirstWorkingDay() throws {
        var bench = try SeasonBench.begun()
        try bench.advance(to: "2026-09-07 18:00")

        #expect(bench.counted(ruth).map(\.local) == ["2026-09-07 09:30"])
        #expect(bench.counted(ivo).map(\.local) == ["2026-09-07 09:30"])
        #expect(bench.last(ivo)?.keys == ["yes", "more", "no"])
    }

    @Test(.row("2.1/readiness", "2.1/contracting")) func readinessEndsWhenBothAreIn() throws {
        var bench = try SeasonBench.begun()
        try bench.bothIn()

        #expect(bench.pair()?.phase == .contracting)
        #expect(bench.last(ivo)?.messageClass == .answer)
        try bench.advance(to: "2026-09-08 12:06")
        #expect(bench.last(ruth)?.kind == "both-in")
    }

    @Test(.row("2.1/readiness-more")) func readinessTellMeMoreAsksAgain() throws {
        var bench = try SeasonBench.begun()
        try bench.advance(to: "2026-09-07 09:41")
        try bench.tap(ruth, "more")
        #expect(bench.last(ruth)?.keys == ["yes", "no"])
        try bench.tap(ruth, "yes")
        #expect(bench.last(ruth)?.keys == ["right", "change"])
    }

    @Test(.row("2.1/readiness-no")) func readinessANoEndsThePairAfterTwoHours() throws {
        var bench = try SeasonBench.begun()
        try bench.advance(to: "2026-09-07 14:00")
        try bench.tap(ruth, "no")
        try bench.advance(minutes: 119)
        #expect(bench.pair()?.phase == .readiness)
        try bench.advance(minutes: 2)
        #expect(bench.pair()?.ending == .declined)
    }

    @Test(.row("2.1/readiness-late")) func readinessForALateJoinerBeginsOnTheNextWorkingDay() throws {
        var bench = try SeasonBench()
        try bench.advance(to: "2026-10-19 15:00")
        bench.feed(.admin(.publish(SeasonBench.pairID)))
        try bench.advance(to: "2026-10-23 00:00")

        // 20 October is a holiday in Nairobi.
        #expect(bench.lines(ruth, .welcome).map(\.local) == ["2026-10-21 09:30"])
        #expect(bench.lines(ivo, .welcome).map(\.local) == ["2026-10-20 09:30"])
    }

    @Test(.row("2.1/contracting")) func contractingEndsWhenBothConfirmTheSameVersion() throws {
        var bench = try SeasonBench.begun()
        try bench.drafted()
        try bench.advance(to: "2026-09-10 11:52")
        try bench.agree(ruth)
        #expect(bench.pair()?.phase == .contracting)
        try bench.agree(ivo)
        #expect(bench.pair()?.phase == .early)
        #expect(bench.pair()?.agreement?.minutes == 60)
    }

    @Test(.row("2.1/early")) func earlySendsActiveWithThreeTimesToBoth() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()

        for person in [ruth, ivo] { #expect(bench.last(person)?.keys.count == 4) }
        #expect(bench.lines(ruth, .active).count == 1)
    }

    @Test(.row("2.1/early", "2.1/review")) func earlyBecomesReviewAfterTheSecondHeldSession() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(1)
        #expect(bench.pair()?.phase == .early)
        try bench.converse(1, yes: [ruth])
        try bench.tap(ivo, "yes", of: .did)
        #expect(bench.pair()?.phase == .review)
    }

    @Test(.row("2.1/review")) func reviewEndsWhenBothAreDone() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(2)

        #expect(bench.pair()?.phase == .working)
        #expect(bench.pair()?.reviewAt == 2)
    }

    @Test(.row("2.1/review-longest")) func reviewEndsByItselfAfterFivePairWorkingDays() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(1)
        try bench.converse(1, yes: [ruth])
        try bench.tap(ivo, "yes", of: .did)
        let since = try #require(bench.pair()?.phaseSince)
        while bench.pair()?.phase == .review { try bench.advanceToNext() }
        #expect(bench.pair()?.phase == .working)
        #expect(try bench.instant("\(since + 9) 03:00") >= bench.now)
    }

    @Test(.row("2.1/midpoint")) func workingBecomesMidpointAfterTheFourthHeldSession() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(3)
        #expect(bench.pair()?.phase == .working)
        try bench.converse(1, yes: [ruth])
        if !bench.has(ivo, .did) { try bench.advance(until: .did, to: ivo) }
        try bench.tap(ivo, "yes", of: .did)
        #expect(bench.pair()?.phase == .midpoint)
        try bench.finishSitting(ivo)
        #expect(bench.pair()?.phase == .working)
    }

    @Test(.row("2.1/closing")) func workingBecomesClosingWithOneSessionLeft() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(5)

        #expect(bench.pair()?.phase == .closing)
        #expect(bench.lines(ruth).contains { $0.text.hasPrefix("Passed.\nThe next one is your last") })
    }

    @Test(.row("2.1/closing-season-end")) func workingBecomesClosingFourWeeksBeforeTheSeasonEnds() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(1)
        try bench.advance(to: "2027-02-05 00:00")
        #expect(bench.pair()?.phase != .closing)
        try bench.advance(to: "2027-02-08 00:00")
        #expect(bench.pair()?.phase == .closing)
    }

    @Test(.row("2.1/midpoint-short")) func midpointHasNoPlaceInAShortSeason() throws {
        var bench = try SeasonBench.begun(programme: { $0.season.sessions = 3 })
        try bench.agreed()
        try bench.converse(1)
        #expect(bench.pair()?.phase == .early)
        try bench.converse(2)
        #expect(bench.pair()?.midpointAt == nil)
        #expect(bench.lines(ruth).contains { $0.keys.contains("change") && $0.keys.contains("keep") })
        #expect(bench.pair()?.phase == .followUp)
    }

    @Test(.row("2.1/closing")) func closingSendsClosedToBothWhenBothAreDone() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(6)

        #expect(bench.pair()?.phase == .followUp)
        #expect(bench.lines(ruth, .closed).count == 1)
        #expect(bench.lines(ivo, .closed).count == 1)
    }

    @Test(.row("2.1/closing-longest")) func closingWaitsNoLongerThanTenPairWorkingDaysAfterTheLastSession() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(5)
        try bench.converse(1, yes: [ruth])
        let at = try #require(bench.pair()?.timers.first { $0.name == .closingMax }?.at)
        try bench.advance(to: at - .minutes(1))
        #expect(bench.pair()?.phase == .closing)
        try bench.advance(to: at + .days(3))
        #expect(bench.pair()?.phase == .followUp)
        #expect(bench.lines(ivo, .closed).count == 1)
    }

    @Test(.row("2.1/closing-waits")) func closingWithASessionLeftWaitsForIt() throws {
        // Closing begins four weeks before the end; a session in it that is not the last starts no countdown.
        var bench = try SeasonBench.begun(programme: { $0.cadence = .weeks(2) })
        try bench.agreed(.init { $0.weeks = "2" }, .init { $0.weeks = "2" })
        try bench.converse(5)
        #expect(bench.pair()?.phase == .closing)
        #expect(bench.pair()?.timers.contains { $0.name == .closingMax } == false)
    }

    @Test(.row("2.1/follow-up")) func followUpComesNinetyOneDaysAfterTheCloseAndEndsThePair() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(6)
        let closed = try #require(bench.pair()?.closedOn)
        let line = try #require(try bench.advance(until: .followUp, to: ruth))
        #expect(line.local.hasPrefix("\(closed + 91)"))
        for person in [ruth, ivo] {
            try bench.advance(until: .followUp, to: person, within: 1)
            try bench.finishSitting(person)
        }
        #expect(bench.pair()?.ending == .completed)
    }

    @Test(.row("2.1/closed-without")) func withoutAConversationThereIsNoFollowUp() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.advance(to: "2027-08-01 12:00")
        #expect(bench.pair()?.ending == .completed && bench.pair()?.held == 0)
        for person in [ruth, ivo] {
            #expect(bench.lines(person, .closed).count == 1 && bench.lines(person, .followUp).isEmpty)
        }
    }

    @Test(.row("2.1/follow-up-silent")) func followUpUnansweredEndsThePairInSilence() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(6)
        try bench.advance(until: .followUp, to: ruth)
        let mark = bench.mark
        try bench.advance(to: "2028-01-01 00:00")
        #expect(bench.pair()?.ending == .completed)
        #expect(bench.since(mark, ruth).isEmpty)
        #expect(bench.pair()?.due == nil)
    }

    @Test(.row("2.1/follow-up")) func followUpOfOneLeavesTheOthersOpen() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(5)
        try bench.converse(1, yes: [ruth])
        try bench.advance(until: .followUp, to: ruth)
        try bench.advance(until: .followUp, to: ivo, within: 1)
        try bench.finishSitting(ruth)
        #expect(bench.pair()?.phase == .followUp)
        try bench.tap(ivo, "too-early")
        try bench.finishSitting(ivo)
        #expect(bench.pair()?.ending == .completed)
    }

    @Test(.row("2.1/ended")) func endedPairsSayNothingMore() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.type(ruth, "stop")
        try bench.tap(ruth, "end", of: .stop)
        try bench.advance(to: "2027-12-31 00:00")

        #expect(bench.lines(ruth, .pairEnded).count == 1)
        #expect(bench.lines(ivo, .pairEnded).count == 1)
        let after = bench.counted(ivo).filter { $0.kind != "pair-ended" && $0.local > "2026-09-11 12:00" }
        #expect(after.isEmpty)
    }
}
