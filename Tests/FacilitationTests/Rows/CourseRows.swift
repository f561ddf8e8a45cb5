import Domain
import Facilitation
import PromptLibrary
import TestSupport
import Testing

/// The course of a season: what is called half or last is so, and nothing is asked twice or promised beyond the end.
@Suite struct CourseRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    private func agreed(_ draft: SeasonBench.Draft = .init(), _ programme: (inout Programme) -> Void = { _ in }) throws
        -> SeasonBench
    {
        var bench = try SeasonBench.begun(programme: programme)
        try bench.agreed(draft, draft)
        return bench
    }

    /// Goes on to where both are asked whether the booked conversation took place.
    private func talk(_ bench: inout SeasonBench) throws {
        try bench.bookFirst()
        guard case .booked(let booking)? = bench.pair()?.loop else { return #expect(Bool(false), "not booked") }
        try bench.advance(to: booking.end + .hours(1))
        while let due = bench.due, due < booking.end + .days(8), !bench.has(ruth, .did) || !bench.has(ivo, .did) {
            try bench.advanceToNext()
        }
        try bench.advance(minutes: 20)
    }

    private func texts(_ bench: SeasonBench, _ person: PersonID) -> String {
        bench.lines(person).map(\.text).joined(separator: "\n")
    }

    // MARK: Half and last

    @Test(.row("2.1/closing-last")) func theLastConversationIsAnnouncedOnceAndIsTheLast() throws {
        // Eight weeks, until 1 November: after the second conversation four weeks lead a week and more beyond.
        var bench = try agreed { $0.season.weeks = 8 }
        try bench.converse(1)
        #expect(bench.last(ruth)?.text.contains(bench.says("times-last")) == true)
        try bench.converse(1)
        #expect(bench.pair()?.held == 2)
        #expect(bench.pair()?.phase == .followUp)
        for person in [ruth, ivo] {
            #expect(bench.lines(person).count { $0.text.contains("your last of this season") } == 1)
            #expect(bench.lines(person, .prepare).last?.text.contains("last conversation") == true)
        }
    }

    @Test(.row("4.4/last")) func theLastConversationHasAQuestionOfTheClosing() throws {
        var bench = try agreed { $0.season.weeks = 8 }
        try bench.converse(1)
        try bench.bookFirst()
        try bench.advance(until: .prepare, to: ivo, within: 40)
        let chosen = try #require(bench.pair()?.prompts.last { $0.kind == .prepare })
        #expect(bench.context.library.prompt(chosen.prompt)?.phases == [.closing])
    }

    @Test(.row("2.1/midpoint-last")) func noHalfIsLookedAtBeforeTheLastConversation() throws {
        // Twenty weeks, until 24 January: after the fourth, on 10 December, one more fits.
        var bench = try agreed { $0.season.weeks = 20 }
        try bench.converse(4)
        #expect(bench.pair()?.held == 4)
        #expect(bench.pair()?.midpointAt == nil)
        #expect(bench.last(ruth)?.text.contains(bench.says("times-last")) == true)
        #expect(!texts(bench, ruth).contains("Half of the season"))
    }

    @Test(.row("2.1/midpoint-short")) func ofFiveTheFourthIsNoHalf() throws {
        var bench = try agreed { $0.season.sessions = 5 }
        try bench.converse(2)
        #expect(bench.lines(ruth).contains { $0.keys.contains("change") && $0.keys.contains("keep") })
        try bench.converse(2)
        #expect(bench.pair()?.midpointAt == nil)
        #expect(!texts(bench, ruth).contains("Half of the season"))
    }

    @Test(.row("2.7/midpoint-late")) func aLateMidpointIsNotCalledHalf() throws {
        var bench = try agreed()
        try bench.converse(3)
        // The season began half a year sooner: the fourth conversation falls into its last quarter.
        bench.context.programmes[0].start = bench.context.programmes[0].start - 182
        bench.context.programmes[0].season.weeks = 52
        try bench.converse(1)
        #expect(bench.pair()?.midpointAt == 4)
        #expect(texts(bench, ruth).contains(bench.says("own-goal-late")))
        #expect(!texts(bench, ruth).contains("Half of the season"))
    }

    @Test(.row("2.7/midpoint-lately")) func aMidpointSoonAfterTheReviewAsksNothingAgain() throws {
        var bench = try agreed(.init { $0.weeks = "2" })
        try bench.converse(4)
        #expect(bench.pair()?.midpointAt == 4)
        #expect(texts(bench, ruth).contains("Half of the season"))
        #expect(bench.lines(ruth).count { $0.keys.contains("deeper") } == 1)
        #expect(bench.lines(ruth).count { $0.keys.contains("keep") } == 1)
    }

    @Test(.row("2.1/asked-once", "2.7/pulse")) func whoeverAnsweredTheReviewIsNotAskedAgain() throws {
        var bench = try agreed()
        try bench.converse(1)
        try talk(&bench)
        try bench.tap(ruth, "yes", of: .did)
        #expect(bench.last(ruth)?.keys.contains("too-close") == true)
        try bench.finishSitting(ruth)
        try bench.tap(ivo, "no", of: .did)
        // The second stays unclear, so that the third is the second that was held.
        try talk(&bench)
        #expect(bench.pair()?.sessions.map(\.outcome) == [.held, .unclear])
        try bench.tap(ruth, "yes", of: .did)
        // Two conversations were asked about before, one of them by the review: the third mark is another one.
        #expect(bench.last(ruth)?.text.contains(bench.says("pulse-learned")) == true)
        try bench.finishSitting(ruth)
        try bench.tap(ivo, "yes", of: .did)
        #expect(bench.last(ivo)?.keys.contains("too-close") == true)
        try bench.finishSitting(ivo)
        #expect(bench.pair()?.phase == .working)
        #expect(bench.lines(ruth).count { $0.keys.contains("too-close") } == 1)
    }

    @Test(.row("2.1/last-again")) func whatComesAfterTheLastIsCalledOneMore() throws {
        var bench = try agreed { $0.season.sessions = 2 }
        try bench.converse(1)
        try bench.bookFirst()
        try bench.advance(until: .prepare, to: ruth, within: 40)
        #expect(bench.last(ruth)?.text.contains("last conversation") == true)
        // Neither says whether it took place, so that there is room for another.
        try bench.advance(until: .slots, to: ruth, within: 60)
        try bench.bookFirst()
        for person in [ruth, ivo] {
            let told = bench.lines(person, .prepare).count
            while bench.lines(person, .prepare).count == told { try #require(try bench.advanceToNext()) }
            let text = try #require(bench.lines(person, .prepare).last?.text)
            #expect(text.hasPrefix("There is time for one more conversation with"))
            #expect(!text.contains("last conversation"))
        }
    }

    @Test(.row("2.7/aim-once")) func nobodyIsAskedForAnAimWhoseMomentsHavePassed() throws {
        var bench = try agreed()
        try bench.converse(1)
        try talk(&bench)
        try bench.tap(ruth, "yes", of: .did)
        try bench.finishSitting(ruth)
        try bench.tap(ivo, "no", of: .did)
        #expect(texts(bench, ruth).contains(bench.says("aim")))
        // Four weeks later Ivo comes to his review; Ruth could share no more.
        try talk(&bench)
        try bench.tap(ruth, "yes", of: .did)
        try bench.finishSitting(ruth)
        try bench.tap(ivo, "yes", of: .did)
        try bench.finishSitting(ivo)
        #expect(bench.lines(ivo).contains { $0.keys.contains("too-close") })
        #expect(!texts(bench, ivo).contains(bench.says("aim")))
        #expect(bench.pair()?.rounds.count { $0.step == .aim } == 1)
    }

    @Test(.row("2.7/aim-once")) func whoeverComesLaterJoinsTheExchangeThatIsOpen() throws {
        var bench = try agreed(.init { $0.weeks = "2" })
        try bench.converse(1)
        try talk(&bench)
        try bench.tap(ruth, "yes", of: .did)
        for option in ["right", "4", "as-now"] { try bench.tap(ruth, option, of: .step) }
        let first = try #require(bench.pair()?.rounds.last { $0.step == .aim })
        let second = try #require(first.second)
        try bench.answerAndShare(ruth, "To disagree in the open.")
        try bench.tap(ivo, "no", of: .did)
        // The two meet again before the second moment, and only then Ivo comes to his review.
        try bench.type(ivo, "meet 2026-10-07 13:00")
        try bench.advance(to: "2026-10-08 13:00")
        try bench.tap(ivo, "yes", of: .did)
        for option in ["right", "4", "as-now"] { try bench.tap(ivo, option, of: .step) }
        #expect(bench.now < second.at)
        let round = try #require(bench.pair()?.rounds.last { $0.step == .aim })
        #expect(round.number == first.number)
        #expect(round.sides.allSatisfy { $0.message != nil })
    }

    @Test(.row("6/pace")) func aSlowerPaceIsSaidAndAsksNothing() throws {
        var bench = try agreed()
        try bench.type(ruth, "pace 6 weeks")
        #expect(bench.pair()?.agreement?.weeks == 6)
        #expect(bench.last(ruth)?.text == "Every 6 weeks from now on.")
    }

    // MARK: The end of the season

    @Test(.row("2.6/not-held-end")) func withoutTimeForAnotherTheClosingQuestionsCome() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        // The season ends on Sunday, and the third working day from now lies after it.
        bench.context.programmes[0].season.weeks = 2
        try bench.tap(ruth, "no", of: .did)
        let text = try #require(bench.last(ruth)?.text)
        #expect(text.hasPrefix(bench.says("not-held-closing")))
        #expect(text.contains(bench.says("take-away")))
        #expect(bench.offered(ruth).isEmpty)
        #expect(!text.contains("working hours"))
    }

    @Test(.row("2.3/slots-close-end")) func noTimesArePromisedBeyondTheSeason() throws {
        var bench = try agreed { $0.season.weeks = 3 }
        try bench.pick(ruth, "2026-09-17 13:00")
        try bench.advance(to: "2026-09-21 12:00")
        let over = try #require(bench.lines(ruth, .searchOver).last)
        #expect(over.text.contains("the season ends on Sun 27 Sep"))
        #expect(!over.text.contains("week of"))
    }

    @Test(.row("2.4/none-season")) func theEndOfTheSeasonIsNotCalledHoursThatDoNotMeet() throws {
        var bench = try agreed { $0.season.weeks = 3 }
        // No hour in common until the end, and plenty after it.
        try bench.type(ivo, "away 11 sep to 27 sep")
        try bench.type(ruth, "meet")
        #expect(bench.last(ruth)?.text.contains("before the season ends on Sun 27 Sep") == true)
        #expect(!bench.has(ruth, .widenHours))
    }

    // MARK: Skip

    @Test(.row("2.2/skip")) func skipNamesTheDateThatIsLeftOut() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(minutes: 5)
        try bench.type(ruth, "skip")
        try bench.advance(minutes: 3)
        for person in [ruth, ivo] {
            #expect(bench.last(person)?.text.hasPrefix("The conversation on Thu 17 Sep is left out.") == true)
            #expect(bench.last(person)?.text.contains("week of Mon 12 Oct") == true)
        }
    }

    @Test(.row("2.2/skip")) func skipAtAQuickPaceNamesNoMonth() throws {
        var bench = try agreed(.init { $0.weeks = "2" })
        try bench.type(ruth, "skip")
        #expect(bench.last(ruth)?.text.hasPrefix(bench.says("skipped-next")) == true)
    }
}

/// How times are put: what was chosen is shown, notice is kept, and nobody's turn is claimed against the agreement.
@Suite struct OfferRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    /// Two rounds without a common time.
    private func typing(_ finder: String) throws -> SeasonBench {
        var bench = try SeasonBench.begun()
        let draft = SeasonBench.Draft { $0.finder = finder }
        try bench.agreed(draft, draft)
        try refuseTwice(&bench)
        return bench
    }

    private func refuseTwice(_ bench: inout SeasonBench) throws {
        for _ in 0..<2 {
            for person in [ruth, ivo] { try bench.tap(person, "none", of: .slots) }
            try bench.advance(minutes: 3)
        }
    }

    private func turns(_ bench: SeasonBench) -> [PersonID] {
        bench.log.filter { $0.text.contains("your turn") }.map(\.person)
    }

    @Test(.row("2.3/shown-again")) func timesThatAreShownAgainSayWhatWasChosen() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.pick(ruth, "2026-09-17 13:00")
        try bench.type(ruth, "meet")
        #expect(bench.last(ruth)?.text.hasPrefix("Chosen so far: Thu 17 Sep, 13:00.") == true)
        #expect(bench.last(ruth)?.keys.contains("none") == true)
        try bench.type(ivo, "meet")
        #expect(bench.last(ivo)?.text.contains("Chosen") == false)
    }

    @Test(.row("2.3/notice")) func timesAtShorterNoticeThanAgreedAreNotPutAgain() throws {
        var bench = try SeasonBench.begun()
        let draft = SeasonBench.Draft { $0.notice = "two-days" }
        try bench.agreed(draft, draft)
        try bench.advance(to: "2026-09-15 12:00")
        // Wednesday is too near, Thursday and Friday are not.
        #expect(bench.lines(ivo, .reminder).last?.keys.count == 3)
        try bench.advance(to: "2026-09-18 18:00")
        #expect(bench.lines(ivo, .reminder).map(\.local) == ["2026-09-15 09:30"])
    }

    @Test(.row("2.3/typing"), arguments: ["whoever-moves", "suggest"])
    func nobodysTurnIsClaimedUnlessTheTwoTakeTurns(finder: String) throws {
        let bench = try typing(finder)
        #expect(turns(bench).isEmpty)
        #expect(bench.last(ruth)?.text.hasPrefix("Two rounds, no common time. You could write") == true)
        #expect(bench.last(ruth)?.keys == ["more", "two-weeks", "ourselves"])
    }

    @Test(.row("2.3/typing")) func turnsAreTaken() throws {
        var bench = try typing("in-turns")
        try bench.tap(ruth, "more", of: .typing)
        try bench.advance(minutes: 5)
        for _ in 0..<8 where !bench.has(ivo, .slots) { try bench.advanceToNext() }
        try refuseTwice(&bench)
        #expect(Set(turns(bench)) == [ruth, ivo])
        #expect(turns(bench).count == 2)
    }

    @Test(.row("2.3/asked-for-more")) func whoWasToSuggestLearnsWhyTimesComeAgain() throws {
        var bench = try typing("in-turns")
        try bench.tap(ivo, "ourselves", of: .typing)
        try bench.tap(ruth, "more", of: .typing)
        let mark = bench.mark
        try bench.advance(to: "2026-09-16 12:00")
        let line = try #require(bench.since(mark, ivo).first { $0.keys.contains("none") })
        #expect(line.text.hasPrefix("Ruth asked for more times."))
    }

    // MARK: What is not said to be stuck

    @Test(.row("9/seen-to")) func anAgreementThatGoesOnIsNotCalledUnfinished() throws {
        var bench = try SeasonBench.begun()
        try bench.bothIn()
        try bench.advance(to: "2026-09-28 12:00")
        try bench.answerSeven(ruth)
        try bench.advance(to: "2026-09-29 12:00")
        try bench.answerSeven(ivo)
        // Fifteen working days are over, and the drafts came yesterday.
        try bench.advance(to: "2026-09-30 12:00")
        #expect(bench.lines(ruth, .merged).count + bench.lines(ivo, .merged).count == 2)
        #expect(bench.pair()?.signals.isEmpty == true)
        try bench.advance(to: "2026-10-08 12:00")
        #expect(bench.pair()?.signals.map(\.rule) == [.stuckInPhase])
    }

    @Test(.row("9/seen-to")) func aClosingThatEndsByItselfIsNotCalledOpen() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(1)
        try bench.advance(to: "2027-03-26 12:00")
        #expect(bench.pair()?.phase == .followUp)
        #expect(bench.pair()?.signals.contains { $0.evidence.phase == .closing } == false)
    }
}
