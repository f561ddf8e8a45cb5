import Domain
import Facilitation
import TestSupport
import Testing

/// The table of events that may come in any phase, section 2.2.
@Suite struct EventRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    /// Booked for Thursday 17 September; it is Monday noon.
    private func booked() throws -> SeasonBench {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(to: "2026-09-14 12:30")
        return bench
    }

    private func isFinding(_ bench: SeasonBench) -> Bool {
        if case .finding? = bench.pair()?.loop { true } else { false }
    }

    private func isBooked(_ bench: SeasonBench) -> Bool {
        if case .booked? = bench.pair()?.loop { true } else { false }
    }

    @Test(.row("2.2/away-asks", "2.3/booked-away")) func awayAsksAboutASessionInsideAndThePartnerHearsDatesOnly() throws
    {
        var bench = try booked()
        let mark = bench.mark
        try bench.type(ruth, "away 16 sep to 18 sep")
        #expect(bench.last(ruth)?.keys == ["find", "keep"])
        #expect(bench.since(mark, ivo).isEmpty)
        try bench.tap(ruth, "find")
        try bench.advance(minutes: 3)
        #expect(bench.last(ivo)?.kind == "unbooked")
        #expect(bench.last(ivo)?.text.contains("Ruth is away Wed 16 to Fri 18 Sep") == true)
        #expect(bench.offered(ruth).allSatisfy { $0 > "2026-09-22" })
    }

    @Test(.row("2.2/away-four-hours")) func awayWithoutAnAnswerForFourHoursFindsANewDate() throws {
        var bench = try booked()
        try bench.type(ruth, "away 16 sep to 18 sep")
        try bench.advance(minutes: 239)
        #expect(isBooked(bench))
        try bench.advance(minutes: 2)
        #expect(isFinding(bench))
    }

    @Test(.row("2.2/away-keep")) func awayKeepsTheDateWhereAsked() throws {
        var bench = try booked()
        try bench.type(ruth, "away 16 sep to 18 sep")
        try bench.tap(ruth, "keep")
        try bench.advance(minutes: 300)
        #expect(isBooked(bench))
    }

    @Test(.row("2.2/away-nothing-moves")) func awayThatMovesNothingTellsThePartnerNothing() throws {
        var bench = try booked()
        let mark = bench.mark
        try bench.type(ruth, "away 5 oct to 9 oct")
        try bench.advance(minutes: 60)
        #expect(bench.since(mark, ivo).isEmpty)
    }

    @Test(.row("2.2/return")) func awayGetsNothingAndOnTheFirstDayBackOneMessageAtMost() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.type(ruth, "away 21 sep to 25 sep")
        try bench.usualSitting(ruth)
        try bench.advance(to: "2026-09-29 08:00")
        let lines = bench.counted(ruth).filter { $0.local > "2026-09-19" }
        #expect(lines.allSatisfy { $0.local.hasPrefix("2026-09-28 09:30") })
        #expect(lines.count <= 1)
    }

    @Test(.row("2.2/pause")) func pauseUnbooksAndTellsThePartnerTheDateOnly() throws {
        var bench = try booked()
        try bench.type(ruth, "pause until 12 oct")
        #expect(isBooked(bench))
        try bench.tap(ruth, "pause", of: .pauseConfirm)
        #expect(bench.pair()?.pausedUntil == CivilDate(iso: "2026-10-12"))
        try bench.advance(minutes: 3)
        #expect(bench.last(ruth)?.text.contains("Thu 17 Sep is off.") == true)
        let news = "Your pair rests until Mon 12 Oct. I will write then.\nThe conversation on Thu 17 Sep is off."
        #expect(bench.last(ivo)?.text == news)
        let mark = bench.mark
        try bench.advance(to: "2026-10-12 09:00")
        #expect(bench.since(mark).filter { $0.person != SeasonBench.sam }.isEmpty)
        try bench.advance(to: "2026-10-12 12:30")
        for person in [ruth, ivo] {
            #expect(bench.since(mark, person).map { "\($0.local) \($0.kind)" } == ["2026-10-12 09:30 rest-over"])
        }
        try bench.tap(ruth, "yes")
        try bench.advance(to: "2026-10-16 00:00")
        #expect(isFinding(bench))
    }

    @Test(.row("2.2/pause-both", "2.2/pause-longest")) func pauseOfBothRulesByTheLaterDateAndSumsUpToEightWeeks() throws
    {
        var bench = try booked()
        try bench.type(ruth, "pause until 12 oct")
        try bench.tap(ruth, "pause", of: .pauseConfirm)
        try bench.type(ivo, "pause until 19 oct")
        try bench.tap(ivo, "pause", of: .pauseConfirm)
        #expect(bench.pair()?.pausedUntil == CivilDate(iso: "2026-10-19"))
        #expect(bench.pair()?.pausedDays == 35)
        try bench.type(ivo, "pause until 30 nov")
        #expect(bench.last(ivo)?.keys == ["end", "person"])
    }

    @Test(.row("2.2/pause-end")) func pauseEndsWithAnOpenSessionAndThePairGoesOn() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.tap(ruth, "yes", of: .did)
        try bench.type(ruth, "pause until 12 oct")
        try bench.tap(ruth, "pause", of: .pauseConfirm)
        try bench.advance(to: "2026-11-05 00:00")
        #expect(isFinding(bench) || (bench.pair()?.silentRounds ?? 0) > 0)
    }

    @Test(.row("2.2/resume-pause")) func resumeEndsThePauseOfTheSamePersonOnly() throws {
        var bench = try booked()
        try bench.type(ruth, "pause until 12 oct")
        try bench.tap(ruth, "pause", of: .pauseConfirm)
        try bench.advance(to: "2026-09-16 12:00")
        try bench.type(ivo, "resume")
        #expect(bench.last(ivo)?.text == "The rest goes on until Mon 12 Oct.")
        try bench.type(ruth, "resume")
        #expect(bench.pair()?.pausedUntil == nil)
        // Only the days rested count.
        #expect(bench.pair()?.pausedDays == 2)
        try bench.advance(to: "2026-09-22 00:00")
        #expect(isFinding(bench))
    }

    @Test(.row("2.2/resume-away")) func resumeEndsTheOwnAbsence() throws {
        var bench = try booked()
        try bench.type(ruth, "away 14 sep to 16 sep")
        try bench.type(ruth, "resume")
        #expect(bench.person(ruth)?.absences.isEmpty == true)
    }

    @Test(.row("2.2/skip")) func skipRestsUntilTheNextTargetAndTellsNeutrally() throws {
        var bench = try booked()
        try bench.type(ruth, "skip")
        try bench.advance(minutes: 3)
        #expect(bench.pair()?.sessions.map(\.outcome) == [.skipped])
        #expect(bench.last(ivo)?.kind == "skipped")
        #expect(bench.last(ivo)?.text.contains("Ruth") == false)
        try bench.advance(to: "2026-10-13 00:00")
        #expect(bench.offered(ruth).isEmpty == false)
    }

    @Test(.row("2.2/skip-second")) func skipTwiceInARowOffersASlowerPace() throws {
        var bench = try booked()
        try bench.type(ruth, "skip")
        #expect(bench.person(ruth)?.asks.contains { $0.kind == .slower } == false)
        try bench.advance(to: "2026-09-16 12:00")
        try bench.type(ruth, "skip")
        #expect(bench.person(ruth)?.asks.contains { $0.kind == .slower } == true)
    }

    @Test(.row("2.2/pace-slower")) func paceSlowerNeedsOne() throws {
        var bench = try booked()
        try bench.type(ruth, "pace 6 weeks")
        #expect(bench.pair()?.agreement?.weeks == 6)
        try bench.advance(minutes: 3)
        #expect(bench.last(ivo)?.keys == ["fine", "talk"])
        try bench.tap(ivo, "talk")
        #expect(bench.pair()?.talkAboutPace == true)
        #expect(isBooked(bench))
    }

    @Test(.row("2.2/pace-faster"), arguments: [("yes", 2), ("keep", 4), (nil, 4)])
    func paceFasterNeedsBoth(answer: String?, weeks: Int) throws {
        var bench = try booked()
        try bench.type(ruth, "pace 2 weeks")
        #expect(bench.pair()?.agreement?.weeks == 4)
        try bench.advance(minutes: 3)
        if let answer { try bench.tap(ivo, answer, of: .paceFaster) }
        try bench.advance(to: "2026-09-24 00:00")
        #expect(bench.pair()?.agreement?.weeks == weeks)
        #expect(bench.has(ivo, .paceFaster) == false)
    }

    @Test(.row("2.2/stop", "2.2/pair-ended")) func stopTellsBothTheSameOnTheSecondWorkingDay() throws {
        var bench = try booked()
        try bench.type(ruth, "stop")
        try bench.tap(ruth, "end", of: .stop)
        #expect(bench.pair()?.ending == .left)
        let mark = bench.mark
        try bench.advance(to: "2026-09-18 00:00")
        #expect(bench.since(mark, ivo).map { "\($0.local) \($0.kind)" } == ["2026-09-16 09:30 pair-ended"])
        #expect(bench.since(mark, ruth).map { "\($0.local) \($0.kind)" } == ["2026-09-16 09:30 pair-ended"])
        let texts = [ruth, ivo].compactMap { bench.lines($0, .pairEnded).first?.text }
        #expect(texts.first?.replacing("Ivo", with: "Ruth") == texts.last)
    }

    @Test(.row("2.2/ended-by-admin")) func endedByAnAdminTellsTheSame() throws {
        var bench = try booked()
        bench.feed(.admin(.endPair(SeasonBench.pairID)))
        try bench.advance(to: "2026-09-18 00:00")
        #expect(bench.pair()?.ending == .endedByAdmin)
        for person in [ruth, ivo] { #expect(bench.lines(person, .pairEnded).map(\.local) == ["2026-09-16 09:30"]) }
    }

    @Test(.row("2.2/erased")) func anErasedPersonIsNotNamed() throws {
        var bench = try booked()
        bench.feed(.admin(.erase(ruth)))
        let mark = bench.mark
        try bench.advance(to: "2026-09-18 00:00")
        #expect(bench.since(mark, ruth).isEmpty)
        #expect(bench.lines(ivo, .pairEnded).count == 1)
        #expect(bench.last(ivo)?.text.hasPrefix("Your pair has come to a close.") == true)
    }

    @Test(.row("2.2/pair-ended")) func aLastNoteLeavesTheOtherChoicesOpen() throws {
        var bench = try booked()
        bench.feed(.admin(.endPair(1)))
        try bench.advance(to: "2026-09-18 12:00")
        try bench.tap(ivo, "note", of: .pairEnded)
        try bench.type(ivo, "It was good while it lasted.")
        #expect(bench.kept().last == "It was good while it lasted.")
        let mark = bench.words
        try bench.tap(ivo, "again", of: .pairEnded)
        #expect(bench.effects[mark.effects...].contains(.notice("wish-to-be-paired")))
    }

    @Test(.row("2.2/not-ahead")) func aNoInReadinessIsToldNeutrallyToTheOther() throws {
        var bench = try SeasonBench.begun()
        try bench.advance(to: "2026-09-07 14:00")
        try bench.tap(ruth, "no")
        try bench.advance(to: "2026-09-20 00:00")
        #expect(
            bench.counted(ivo).map { "\($0.local) \($0.kind)" } == [
                "2026-09-07 09:30 welcome", "2026-09-09 09:30 not-ahead",
            ]
        )
        #expect(bench.counted(ruth).map(\.kind) == ["welcome"])
    }

    @Test(.row("2.2/not-ahead")) func aNoOfBothIsToldToNobody() throws {
        var bench = try SeasonBench.begun()
        try bench.advance(to: "2026-09-07 14:00")
        for person in [ruth, ivo] { try bench.tap(person, "no") }
        try bench.advance(to: "2026-09-20 00:00")
        #expect(bench.counted(ivo).map(\.kind) == ["welcome"])
    }

    @Test(.row("2.2/not-ahead")) func whoNeverHeardOfThePairNeedNotHearOfItsEnd() throws {
        var bench = try SeasonBench.begun()
        bench.feed(.admin(.setAway(ivo, from: CivilDate(dayNumber: 20_703), through: CivilDate(dayNumber: 20_720))))
        try bench.advance(to: "2026-09-07 14:00")
        try bench.tap(ruth, "no")
        try bench.advance(to: "2026-10-20 00:00")
        #expect(bench.lines(ivo).isEmpty)
    }

    @Test(.row("2.2/programme-ends")) func programmeEndsEarly() throws {
        var bench = try booked()
        bench.feed(.admin(.endProgramme(SeasonBench.programmeID)))
        #expect(isBooked(bench))
        #expect(bench.pair()?.phase == .closing)
        try bench.advance(to: "2026-09-16 18:00")
        for person in [ruth, ivo] { #expect(bench.lines(person, .programmeEnds).count == 1) }
        try bench.finishSitting(ruth)
        try bench.finishSitting(ivo)
        // The date that is near stays, and the season of the pair is complete after it.
        #expect(bench.pair()?.phase == .closing && isBooked(bench))
        try bench.advance(to: "2026-09-18 12:00")
        for person in [ruth, ivo] { try bench.tap(person, "yes", of: .did) }
        #expect(bench.pair()?.phase == .followUp && bench.pair()?.held == 1)
    }

    @Test(.row("2.2/programme-ends-unready")) func programmeEndsEarlyForAPairThatIsNotActive() throws {
        var bench = try SeasonBench.begun()
        try bench.bothIn()
        bench.feed(.admin(.endProgramme(SeasonBench.programmeID)))
        #expect(bench.pair()?.ending == .programmeEnded)
    }

    @Test(.row("2.2/done")) func weAreDoneNeedsBoth() throws {
        var bench = try booked()
        try bench.type(ruth, "stop")
        try bench.tap(ruth, "done", of: .stop)
        let key = bench.last(ruth)?.keys.first { $0.hasPrefix("yes") }
        try bench.tap(ruth, try #require(key), of: .weAreDone)
        try bench.advance(minutes: 3)
        #expect(bench.pair()?.phase == .early)
        try bench.tap(ivo, "yes", of: .doneAnswer)
        #expect(bench.pair()?.phase == .closing)
        try bench.finishSitting(ivo)
        try bench.advance(to: "2026-09-16 12:00")
        try bench.finishSitting(ruth)
        try bench.advance(to: "2026-09-18 12:00")
        #expect(bench.pair()?.ending == .completedEarly)
        for person in [ruth, ivo] { #expect(bench.lines(person, .closed).count == 1) }
    }

    @Test(.row("2.2/zone")) func zoneChangedKeepsBookedInstants() throws {
        var bench = try booked()
        try bench.type(ivo, "zone Nairobi")
        #expect(isBooked(bench))
        #expect(bench.last(ivo)?.text.contains("13:00") == true)
        try bench.advance(to: "2026-09-15 12:00")
        #expect(bench.lines(ivo, .prepare).map(\.local) == ["2026-09-15 09:30"])
    }

    @Test(.row("2.2/two-pairs")) func aPersonInTwoPairsIsAskedWhich() throws {
        var bench = try SeasonBench.begun(pairs: [[ruth, ivo], [ruth, SeasonBench.mei]])
        try bench.advance(to: "2026-09-08 12:00")
        #expect(bench.lines(ruth, .welcome).map(\.local) == ["2026-09-07 09:30", "2026-09-08 09:30"])
        try bench.type(ruth, "stop")
        #expect(bench.last(ruth)?.keys == ["p1", "p2"])
    }
}
