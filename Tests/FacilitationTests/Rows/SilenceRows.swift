import Domain
import Facilitation
import TestSupport
import Testing

/// The table of silence in section 2.1.
@Suite struct SilenceRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    @Test(.row("2.1/silent-readiness")) func readinessOneSilent() throws {
        var bench = try SeasonBench.begun()
        try bench.advance(to: "2026-09-07 09:41")
        try bench.comeIn(ruth)
        try bench.advance(to: "2026-11-01 00:00")

        #expect(
            bench.counted(ivo).map { "\($0.local) \($0.kind)" } == [
                "2026-09-07 09:30 welcome", "2026-09-10 09:30 reminder", "2026-09-22 09:30 rung",
            ]
        )
        #expect(
            bench.counted(ruth).map { "\($0.local) \($0.kind)" } == [
                "2026-09-07 09:30 welcome", "2026-09-15 09:30 not-answered", "2026-09-22 09:30 rung",
            ]
        )
    }

    @Test(.row("2.1/silent-readiness")) func readinessBothSilent() throws {
        var bench = try SeasonBench.begun()
        try bench.advance(to: "2026-11-01 00:00")

        for person in [ruth, ivo] { #expect(bench.counted(person).map(\.kind) == ["welcome", "reminder", "rung"]) }
    }

    @Test(.row("2.1/silent-late")) func readinessLateAnswerStillCounts() throws {
        var bench = try SeasonBench.begun()
        try bench.advance(to: "2026-11-03 10:00")
        try bench.comeIn(ruth)
        try bench.comeIn(ivo)
        #expect(bench.pair()?.phase == .contracting)
    }

    @Test(.row("2.1/silent-contracting")) func contractingOneSilent() throws {
        var bench = try SeasonBench.begun()
        try bench.bothIn()
        try bench.advance(to: "2026-09-08 12:20")
        try bench.answerSeven(ruth)
        try bench.advance(to: "2026-11-01 00:00")

        #expect(
            bench.counted(ivo).map { "\($0.local) \($0.kind)" } == [
                "2026-09-07 09:30 welcome", "2026-09-11 09:30 reminder", "2026-09-16 09:30 reminder",
                "2026-09-30 09:30 rung",
            ]
        )
        #expect(bench.counted(ruth).map(\.kind) == ["welcome", "both-in", "rung"])
        try bench.type(ruth, "next")
        #expect(bench.last(ruth)?.messageClass == .answer)
    }

    @Test(.row("2.1/silent-contracting-middle")) func contractingStoppedInTheMiddleIsRemindedTwice() throws {
        var bench = try SeasonBench.begun()
        try bench.bothIn()
        try bench.advance(to: "2026-09-08 12:20")
        try bench.tap(ruth, "begin")
        try bench.type(ruth, "To see more.")
        try bench.advance(to: "2026-11-01 00:00")

        let reminders = bench.lines(ruth, .reminder)
        #expect(reminders.map(\.local) == ["2026-09-11 09:30", "2026-09-16 09:30"])
        #expect(reminders.allSatisfy { $0.text.contains("2 of 7") })
        #expect(reminders.last?.text.contains("then I leave it") == true)
        try bench.type(ruth, "A view from the field.")
        #expect(bench.last(ruth)?.text.hasPrefix("3 of 7") == true)
    }

    @Test(.row("2.1/silent-contracting-middle")) func contractingBegunByNextIsNotRemindedToBegin() throws {
        var bench = try SeasonBench.begun()
        try bench.bothIn()
        try bench.advance(to: "2026-09-08 12:20")
        try bench.type(ruth, "next")
        #expect(bench.person(ruth)?.asks.contains { $0.kind == .begin } == false)
    }

    @Test(.row("2.1/silent-contracting-middle")) func contractingDraftsThatWaitForTheTapAreReminded() throws {
        var bench = try SeasonBench.begun()
        try bench.bothIn()
        try bench.advance(to: "2026-09-08 12:20")
        try bench.answerSeven(ruth, show: false)
        try bench.advance(to: "2026-11-01 00:00")
        #expect(bench.lines(ruth, .reminder).count == 2)
        #expect(bench.lines(ruth, .reminder).allSatisfy { $0.keys == ["show", "back"] })
    }

    @Test(.row("2.1/silent-merged")) func contractingMergedIsRemindedOnTheThirdAndSixthDay() throws {
        var bench = try SeasonBench.begun()
        try bench.drafted()
        try bench.advance(to: "2026-09-10 11:52")
        try bench.agree(ruth)
        try bench.advance(to: "2026-11-01 00:00")
        #expect(bench.lines(ruth, .reminder).isEmpty)
        #expect(bench.lines(ivo, .reminder).map(\.local) == ["2026-09-15 09:30", "2026-09-18 09:30"])
    }

    @Test(.row("2.1/silent-finding", "2.3/slots-close")) func earlyFindingOneSilent() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.pick(ruth, "2026-09-17 13:00")
        try bench.advance(to: "2026-09-21 12:00")

        // Ivo was sent the times on the 11th: reminders on the second and fourth working day, then the round closes.
        #expect(bench.lines(ivo, .reminder).map(\.local) == ["2026-09-15 09:30", "2026-09-17 09:30"])
        #expect(bench.lines(ruth, .searchOver).map(\.local) == ["2026-09-21 09:30"])
        #expect(bench.lines(ruth, .reminder).isEmpty)
    }

    @Test(.row("2.1/silent-finding")) func aReminderShowsOnlyTimesStillToCome() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.advance(to: "2026-09-18 00:00")
        let last = try #require(bench.lines(ivo, .reminder).last)
        #expect(last.local == "2026-09-17 09:30")
        // Friday and none of these: for that very day a day of notice is too late.
        #expect(last.keys.count == 2)
    }

    @Test(.row("2.1/silent-finding", "2.3/slots-close-twice")) func earlyFindingBothSilentTwiceThenRests() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.advance(to: "2027-01-31 00:00")

        #expect(bench.lines(ivo, .slots).count == 1)
        #expect(bench.pair()?.silentRounds == 2)
        #expect(bench.lines(ivo, .searchOver).isEmpty)
        try bench.type(ivo, "next")
        #expect(bench.last(ivo)?.keys.contains("none") == true)
    }

    @Test(.row("2.1/silent-review")) func reviewOneSilent() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(1)
        try bench.converse(1, yes: [ruth])
        try bench.tap(ivo, "yes", of: .did)
        let mark = bench.mark
        while bench.pair()?.phase == .review { try bench.advanceToNext() }
        try bench.advance(minutes: 60 * 24 * 4)

        let reminders = bench.since(mark, ivo).filter { $0.kind == "reminder" && $0.keys.contains("too-close") }
        #expect(reminders.count == 1)
        // The times of the next conversation still come.
        #expect(bench.since(mark, ivo).contains { $0.kind == "slots" })
    }

    @Test(.row("2.1/silent-midpoint")) func midpointBothSilent() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(3)
        try bench.converse(1, yes: [])
        let agreement = bench.pair()?.agreement
        if !bench.has(ivo, .did) { try bench.advance(until: .did, to: ivo) }
        for person in [ruth, ivo] { try bench.tap(person, "yes", of: .did) }
        #expect(bench.pair()?.phase == .midpoint)
        while bench.pair()?.phase == .midpoint { try bench.advanceToNext() }
        #expect(bench.pair()?.phase == .working)
        #expect(bench.pair()?.agreement == agreement)
    }

    @Test(.row("2.1/silent-closing")) func closingBothSilent() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(5)
        try bench.converse(1, yes: [])
        try bench.advance(to: "2027-03-31 00:00")
        #expect(bench.pair()?.phase == .followUp)
        for person in [ruth, ivo] { #expect(bench.lines(person, .closed).count == 1) }
    }

    @Test(.row("2.1/silent-follow-up")) func followUpNothing() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(6)
        try bench.advance(until: .followUp, to: ruth)
        let mark = bench.mark
        try bench.advance(to: "2027-12-31 00:00")
        #expect(bench.since(mark, ruth).isEmpty)
    }
}
