import Domain
import Facilitation
import TestSupport
import Testing

/// Every command: what it does, what it says, where it stops and how it is taken back.
@Suite struct CommandsRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    @Test(.row("6/help", "9.3/menu"), arguments: ["help", "?", "menu", "Help."])
    func helpOpensAMenuAndTellsNobody(word: String) throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        let mark = bench.words
        try bench.type(ruth, word)
        #expect(bench.last(ruth)?.keys == ["how", "commands", "person", "urgent"])
        #expect(bench.since(mark.log).count == 1)
    }

    @Test(.row("6/next")) func nextOpensTheStepOfASitting() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.tap(ruth, "yes", of: .did)
        try bench.tap(ruth, "later", of: .step)
        try bench.type(ruth, "next")
        #expect(bench.open(ruth, .step)?.step == .pulse)
        #expect(bench.last(ruth)?.keys.contains("5") == true)
    }

    @Test(.row("6/next-three")) func nextGivesThreeFurtherPromptsADay() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        var prompts: [String] = []
        for _ in 0..<3 {
            try bench.type(ruth, "next")
            prompts.append(bench.open(ruth, .step)?.prompt?.id.rawValue ?? "none")
        }
        #expect(Set(prompts).count == 3)
        try bench.type(ruth, "more")
        #expect(bench.last(ruth)?.text.contains("plenty") == true)
        try bench.advance(minutes: 24 * 60)
        try bench.type(ruth, "next")
        #expect(bench.last(ruth)?.text.contains("plenty") == false)
    }

    @Test(.row("6/next")) func nextInContractingOpensTheOwnNextQuestion() throws {
        var bench = try SeasonBench.begun()
        try bench.bothIn()
        try bench.type(ruth, "next")
        #expect(bench.open(ruth, .contract)?.step == .goal)
        try bench.answerSevenAfterBegin(ruth)
        try bench.type(ruth, "next")
        #expect(bench.last(ruth)?.text.contains(bench.says("drafts-not-in")) == true)
    }

    @Test(.row("6/next")) func nextInReadinessBringsTheWelcomeAgain() throws {
        var bench = try SeasonBench.begun()
        try bench.advance(to: "2026-09-07 09:41")
        try bench.type(ruth, "next")
        #expect(bench.last(ruth)?.keys.contains("yes") == true)
    }

    @Test(.row("6/skip")) func skipLeavesTheConversationOut() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(minutes: 5)
        let mark = bench.words
        try bench.type(ruth, "skip")
        #expect(bench.pair()?.loop == .resting)
        #expect(bench.pair()?.sessions.last?.outcome == .skipped)
        try bench.advance(minutes: 3)
        #expect(bench.since(mark.log, ivo).map(\.kind) == [Kind.skipped.rawValue])
        #expect(bench.since(mark.log, ivo).first?.text.contains("Ruth") == false)
    }

    @Test(.row("2.2/skip-second")) func aSecondSkipInARowOffersASlowerPace() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.type(ruth, "skip")
        try bench.advance(minutes: 24 * 60)
        try bench.type(ruth, "skip")
        #expect(bench.open(ruth, .slower) != nil)
        #expect(bench.open(ivo, .slower) == nil)
    }

    @Test(.row("6/skip")) func skipBeforeTheAgreementDoesNothing() throws {
        var bench = try SeasonBench.begun()
        try bench.bothIn()
        try bench.type(ruth, "skip")
        #expect(bench.last(ruth)?.text.contains(bench.says("skip-not-yet")) == true)
        #expect(bench.pair()?.sessions.isEmpty == true)
    }

    @Test(.row("6/skip-which")) func skipWithAnOpenQuestionAsksWhichIsMeant() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.type(ruth, "skip")
        #expect(bench.open(ruth, .skipWhich) != nil)
        try bench.tap(ruth, "question", of: .skipWhich)
        #expect(bench.pair()?.sessions.contains { $0.outcome == .skipped } == false)
    }

    // MARK: snooze

    @Test(.row("6/snooze")) func snoozeAsksOnceMoreAtItsTime() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.advance(minutes: 5)
        let ask = try #require(bench.open(ivo, .slots))
        try bench.type(ivo, "snooze 2h")
        let at = try #require(bench.open(ivo, .slots)?.remindAt)
        #expect(at == bench.now + .hours(2))
        #expect(bench.open(ivo, .slots)?.id == ask.id)
        let mark = bench.words
        try bench.advance(to: at)
        #expect(bench.since(mark.log, ivo).map(\.kind) == [Kind.reminder.rawValue])
    }

    @Test(.row("6/snooze-moved")) func snoozeOutsideTheOpenHoursMovesToTheNextNudgeTime() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.advance(to: "2026-09-14 15:30")
        try bench.type(ruth, "snooze 2h")
        let at = try #require(bench.open(ruth, .slots)?.remindAt)
        #expect(bench.local(at, ruth) == "2026-09-15 09:30")
    }

    @Test(.row("6/snooze-moved")) func snoozeToAWeekendAsksForMonday() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        let before = bench.open(ruth, .slots)?.remindAt
        try bench.type(ruth, "snooze tomorrow")
        #expect(bench.open(ruth, .slots)?.remindAt == before)
        try bench.tap(ruth, "yes", of: .snoozeOffer)
        let at = try #require(bench.open(ruth, .slots)?.remindAt)
        #expect(bench.local(at, ruth) == "2026-09-14 09:30")
    }

    @Test(.row("6/snooze-late")) func snoozePastTheUseByIsRefused() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.advance(to: "2026-09-22 10:00")
        try bench.type(ruth, "snooze 6 days")
        #expect(bench.last(ruth)?.text.contains(bench.says("snooze-too-late")) == true)
    }

    @Test(.row("6/snooze")) func snoozeIsTakenBack() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        let before = bench.open(ruth, .slots)?.remindAt
        try bench.type(ruth, "snooze 1h")
        try bench.type(ruth, "undo")
        #expect(bench.open(ruth, .slots)?.remindAt == before)
    }

    @Test(.row("6/snooze")) func snoozeWithNothingOpenSaysSo() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.type(ruth, "snooze 2h")
        #expect(bench.last(ruth)?.text.contains(bench.says("no-open-question")) == true)
    }

    // MARK: pause, resume, away

    @Test(.row("6/pause", "2.2/pause")) func pauseIsConfirmedAndTellsThePartnerTheDateOnly() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(minutes: 5)
        let mark = bench.words
        try bench.type(ruth, "pause until 5 oct")
        #expect(bench.pair()?.isPaused == false)
        try bench.tap(ruth, "pause", of: .pauseConfirm)
        #expect(bench.pair()?.pausedUntil?.description == "2026-10-05")
        #expect(bench.pair()?.loop == .resting)
        try bench.advance(minutes: 3)
        let news = bench.since(mark.log, ivo)
        #expect(news.map(\.kind) == [Kind.rest.rawValue])
        #expect(news.first?.text.contains("Ruth") == false)
    }

    @Test(.row("6/pause")) func pauseWithoutADateAsksHowLong() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.type(ruth, "pause")
        #expect(bench.last(ruth)?.keys.count == 3)
        #expect(bench.open(ruth, .pauseLength) != nil)
    }

    @Test(.row("6/pause")) func theSamePauseAgainSaysWhatIsSo() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        for _ in 0..<2 {
            try bench.type(ruth, "pause until 5 oct")
            if bench.open(ruth, .pauseConfirm) != nil { try bench.tap(ruth, "pause", of: .pauseConfirm) }
        }
        #expect(bench.last(ruth)?.text.contains("5 Oct") == true)
        #expect(bench.open(ruth, .pauseConfirm) == nil)
    }

    @Test(.row("2.2/pause-longest")) func aPauseOverEightWeeksOffersOtherWays() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.type(ruth, "pause until 20 dec")
        #expect(bench.last(ruth)?.keys.contains("end") == true)
        #expect(bench.pair()?.isPaused == false)
    }

    @Test(.row("6/undo")) func pauseIsTakenBackBeforeThePartnerIsTold() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(minutes: 5)
        let booked = bench.pair()?.loop
        try bench.type(ruth, "pause until 5 oct")
        try bench.tap(ruth, "pause", of: .pauseConfirm)
        let mark = bench.words
        try bench.advance(minutes: 1)
        try bench.type(ruth, "undo")
        #expect(bench.pair()?.loop == booked)
        #expect(bench.pair()?.isPaused == false)
        try bench.advance(minutes: 5)
        #expect(bench.since(mark.log, ivo).isEmpty)
    }

    @Test(.row("6/undo-told")) func afterThePartnerWasToldUndoSaysSo() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(minutes: 5)
        try bench.type(ruth, "skip")
        try bench.advance(minutes: 4)
        try bench.type(ruth, "undo")
        #expect(bench.last(ruth)?.text.contains("knows already") == true)
        #expect(bench.pair()?.loop == .resting)
    }

    @Test(.row("6/undo")) func anActOfThePartnerSinceThenStands() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.advance(to: "2026-09-18 11:40")
        try bench.type(ruth, "skip")
        try bench.tap(ivo, "yes", of: .did)
        try bench.type(ruth, "undo")
        let side = try #require(bench.pair()?.side(of: ivo))
        #expect(bench.pair()?.after?.answers[side] == .yes)
    }

    @Test(.row("6/undo-nothing")) func undoWithoutAnActSaysSo() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.type(ruth, "undo")
        #expect(bench.last(ruth)?.text.contains(bench.says("undo-nothing")) == true)
    }

    @Test(.row("6/undo")) func undoEndsAfterTenMinutes() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.type(ruth, "away 9 nov to 13 nov")
        try bench.advance(minutes: 11)
        try bench.type(ruth, "undo")
        #expect(bench.person(ruth)?.absences.count == 1)
    }

    @Test(.row("6/undo")) func aDateTakenBackOffersTheTimesAgain() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        let ask = try #require(bench.open(ivo, .slots))
        try bench.type(ruth, "meet 2026-09-18 13:00")
        #expect(bench.open(ivo, .slots) == nil)
        try bench.type(ruth, "undo")
        #expect(bench.open(ivo, .slots)?.id == ask.id)
        guard case .finding? = bench.pair()?.loop else {
            Issue.record("no search")
            return
        }
    }

    @Test(.row("6/resume")) func resumeEndsTheOwnPauseButNotThePartners() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.type(ruth, "resume")
        #expect(bench.last(ruth)?.text.contains(bench.says("nothing-paused")) == true)
        try bench.type(ivo, "pause until 5 oct")
        try bench.tap(ivo, "pause", of: .pauseConfirm)
        try bench.type(ruth, "resume")
        #expect(bench.pair()?.isPaused == true)
        try bench.type(ivo, "back")
        #expect(bench.pair()?.isPaused == false)
    }

    @Test(.row("6/away")) func awayIsKeptAndToldToNobodyWhereNothingMoves() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(minutes: 5)
        let mark = bench.words
        try bench.type(ruth, "away 9 nov to 13 nov")
        #expect(bench.person(ruth)?.absences.map(\.last.description) == ["2026-11-13"])
        #expect(bench.last(ruth)?.text.contains("Mon 16") == true)
        try bench.advance(minutes: 60)
        #expect(bench.since(mark.log, ivo).isEmpty)
    }

    @Test(.row("6/away")) func awayDatesThatTouchAreMerged() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.type(ruth, "away 9 nov to 13 nov")
        try bench.type(ruth, "away 12 nov to 18 nov")
        #expect(bench.person(ruth)?.absences.count == 1)
        #expect(bench.person(ruth)?.absences.first?.last.description == "2026-11-18")
    }

    @Test(.row("6/away-swapped"), arguments: ["away 13 nov to 9 nov", "away 1 oct to 24 dec"])
    func awayThatCannotBeIsSaidBack(words: String) throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        let mark = bench.words
        try bench.type(ruth, words)
        #expect(bench.person(ruth)?.absences == [])
        #expect(bench.since(mark.log, ruth).count == 1)
    }

    @Test(.row("2.2/away-four-hours")) func anAbsenceOverTheDateAsksAndMovesItAfterFourHours() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(minutes: 5)
        try bench.type(ruth, "away 16 sep to 18 sep")
        #expect(bench.open(ruth, .awaySession) != nil)
        let mark = bench.words
        try bench.advance(minutes: 4 * 60 + 5)
        guard case .finding? = bench.pair()?.loop else {
            Issue.record("still \(String(describing: bench.pair()?.loop))")
            return
        }
        #expect(bench.since(mark.log, ivo).map(\.kind) == [Kind.unbooked.rawValue])
    }
}

extension SeasonBench {
    /// The seven questions where the first is already open.
    fileprivate mutating func answerSevenAfterBegin(_ person: PersonID) throws {
        let draft = Draft()
        try type(person, draft.goal)
        try type(person, draft.offer)
        for option in [draft.weeks, draft.minutes, "video", "done", draft.notice, draft.finder, draft.leaves, "pass"] {
            try tap(person, option, of: .contract)
        }
        try tap(person, "show", of: .showDrafts)
    }
}
