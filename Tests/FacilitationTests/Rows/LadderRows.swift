import Domain
import Facilitation
import TestSupport
import Testing

/// Season 9, the care ladder: what each rung does, and what stops it.
@Suite struct LadderRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo
    private let sam = SeasonBench.sam

    private func date(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

    private func signal(_ bench: SeasonBench, _ rule: SignalRule = .firstDateMissing) -> Signal? {
        bench.pair()?.signals.last { $0.rule == rule }
    }

    private func change(_ bench: inout SeasonBench, _ body: (inout PairState) throws -> Void) rethrows {
        try body(&bench.snapshot.pairs[0])
        bench.feed(.admin(.replan(SeasonBench.pairID)))
    }

    private let joint = "One question for the two of you"

    /// Agreed on Friday 11 September; both are asked on Monday 21 September.
    private func asked(_ configure: (inout Programme) -> Void = { _ in }) throws -> SeasonBench {
        var bench = try SeasonBench.begun(programme: configure)
        try bench.agreed()
        try bench.advance(to: "2026-09-21 12:00")
        return bench
    }

    // MARK: The rungs

    @Test(.row("9/rung-two")) func theQuestionForBothComesInsideAMessageThatIsDue() throws {
        var bench = try asked()
        try bench.advance(to: "2026-09-28 12:00")
        for person in [ruth, ivo] {
            let line = try #require(bench.lines(person, .slots).last)
            #expect(line.local == "2026-09-28 09:30")
            #expect(line.text.contains(joint))
            #expect(bench.lines(person).count { $0.text.contains(joint) } == 1)
            #expect(bench.lines(person, .rung).count == 1)
        }
        #expect(signal(bench)?.jointOn == (try date("2026-09-28")))
        try bench.tap(ruth, "fine", of: .rung)
        #expect(signal(bench)?.choices.first??.option == "fine")
    }

    @Test(.row("9/rung-two")) func ifNothingIsDueTheQuestionPassesInSilence() throws {
        var bench = try asked()
        change(&bench) { $0.timers.removeAll { $0.name == .proposeDue } }
        let mark = bench.mark
        try bench.advance(to: "2026-10-05 12:00")
        #expect(bench.since(mark, ruth).isEmpty && bench.since(mark, ivo).isEmpty)
        #expect(signal(bench)?.noticedOn == (try date("2026-10-05")))
        try bench.type(ruth, "next")
        #expect(!bench.since(mark).contains { $0.text.contains(joint) }, "not later either, nor as an answer")
    }

    @Test(.row("9/rung-three")) func twoWeeksAfterTheFirstItIsNoticed() throws {
        var bench = try asked()
        try bench.advance(to: "2026-10-05 08:59")
        #expect(bench.pair()?.noticed.isEmpty == true)
        try bench.advance(to: "2026-10-05 12:00")
        let noticed = try #require(bench.pair()?.noticed.first)
        #expect(noticed.rule == .firstDateMissing)
        #expect(noticed.askedOn == (try date("2026-09-21")))
        #expect(noticed.bothWereAsked)
        #expect(noticed.asker == nil)
        #expect(try date("2026-10-05") - (noticed.facts.from ?? noticed.since) == 24, "24 days since they agreed")
        try bench.type(ruth, "meet 2026-10-20 13:00")
        #expect(bench.pair()?.noticed.isEmpty == true, "booked: nothing is told any more")
    }

    @Test(.row("9/rung-three")) func theStepIsTheProgrammes() throws {
        var bench = try asked { $0.signals.stepDays = 3 }
        try bench.advance(to: "2026-09-27 12:00")
        #expect(signal(bench)?.jointOn == (try date("2026-09-24")))
        #expect(signal(bench)?.noticedOn == (try date("2026-09-27")))
    }

    @Test(.row("9/quiet", "9/rung-two")) func whoIsQuietIsAskedNothingMore() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        let asks = [try date("2026-09-10"), try date("2026-09-11"), try date("2026-09-12")]
        for k in bench.snapshot.persons.indices where bench.snapshot.persons[k].id == ruth {
            bench.snapshot.persons[k].silentAsks = asks.map { SilentAsk(pair: SeasonBench.pairID, on: $0) }
        }
        bench.feed(.admin(.replan(SeasonBench.pairID)))
        try bench.advance(to: "2026-10-01 12:00")
        #expect(signal(bench, .quiet)?.jointDone == [true, true])
        #expect(!bench.log.contains { $0.text.contains(joint) })
        let noticed = try #require(bench.pair()?.noticed.first { $0.rule == .quiet })
        #expect(noticed.asker == nil, "one side, and not which")
        #expect(noticed.facts.count == 3)
    }

    // MARK: Choices

    @Test(
        .row("9/other-choice"),
        arguments: [
            ("talk", AskKind.helpWho), ("rhythm", .rhythm), ("pause", .pauseLength), ("questions", .questions),
            ("end", .stop),
        ]
    )
    func eachChoiceIsTheCommandOfItsName(option: String, kind: AskKind) throws {
        var bench = try asked()
        let mark = bench.mark
        try bench.tap(ruth, option, of: .rung)
        #expect(bench.open(ruth, kind) != nil)
        #expect(bench.since(mark).allSatisfy { $0.person == ruth }, "the other hears nothing of the choice")
        // The ladder stands still while the choice takes effect.
        try bench.advance(to: "2026-10-18 12:00")
        #expect(signal(bench)?.jointOn == nil)
        #expect(bench.pair()?.noticed.isEmpty == true)
    }

    @Test(.row("9/other-choice")) func aChoiceThatChangedNothingHoldsForFourWeeks() throws {
        var bench = try asked()
        try bench.tap(ruth, "rhythm", of: .rung)
        try bench.advance(to: "2026-10-19 08:59")
        #expect(signal(bench)?.jointOn == nil)
        try bench.advance(to: "2026-10-19 12:00")
        #expect(signal(bench)?.jointOn == (try date("2026-10-19")))
    }

    @Test(.row("9/other-choice")) func otherQuestionsAreWrittenDown() throws {
        var bench = try asked()
        try bench.tap(ruth, "questions", of: .rung)
        try bench.tap(ruth, "lighter", of: .questions)
        #expect(bench.pair()?.reviews.first?.questions == "lighter")
        #expect(bench.pair()?.reviews.last?.questions == nil)
    }

    // MARK: We are fine

    @Test(.row("9/fine", "9/rests")) func bothFineClearsAndIsSilentForEightWeeks() throws {
        var bench = try asked()
        try bench.tap(ruth, "fine", of: .rung)
        #expect(signal(bench)?.isOpen == true)
        let mark = bench.mark
        try bench.tap(ivo, "fine", of: .rung)
        #expect(bench.since(mark, ruth).isEmpty)
        #expect(signal(bench)?.wasFine == true)
        try bench.advance(to: "2026-12-18 12:00")
        #expect(bench.pair()?.signals.count { $0.rule == .firstDateMissing } == 1, "never on the same evidence")
        #expect(bench.pair()?.noticed.contains { $0.rule == .firstDateMissing } == false)
    }

    @Test(.row("9/fine")) func fineAgainstAnotherChoiceClearsNothing() throws {
        var bench = try asked()
        try bench.tap(ruth, "fine", of: .rung)
        try bench.tap(ivo, "rhythm", of: .rung)
        #expect(signal(bench)?.isOpen == true)
        try bench.type(ruth, "meet 2026-10-20 13:00")
        #expect(signal(bench)?.isOpen == false)
        #expect(signal(bench)?.wasFine == nil)
    }

    @Test(.row("9/fine"), arguments: [("2026-09-28 12:00", true), ("2026-09-27 12:00", nil)])
    func oneFineAndAWeekOfNothingCountsWhenTheConditionEnds(at: String, wasFine: Bool?) throws {
        var bench = try asked()
        try bench.tap(ruth, "fine", of: .rung)
        try bench.advance(to: at)
        #expect(!bench.log.contains { $0.text.contains(joint) }, "asked nothing more")
        #expect(signal(bench)?.isOpen == true)
        try bench.type(ruth, "meet 2026-10-20 13:00")
        #expect(signal(bench)?.isOpen == false)
        #expect(signal(bench)?.wasFine == wasFine)
    }

    @Test(.row("9/fine", "9/rung-three")) func oneFineDoesNotHideWhatStaysTrue() throws {
        var bench = try asked()
        try bench.tap(ruth, "fine", of: .rung)
        try bench.advance(to: "2026-10-05 12:00")
        #expect(bench.pair()?.noticed.count == 1)
        #expect(!bench.log.contains { $0.text.contains(joint) })
    }

    // MARK: Never too much

    @Test(.row("9/one-line")) func twoLinesToOnePersonAreTwoWeeksApart() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        let days = [try date("2026-09-10"), try date("2026-09-14")]
        // Both become true on one day: the first in table order goes.
        try bench.advance(to: "2026-09-20 12:00")
        bench.snapshot.pairs[0].dates = days.map { SignalFacts.BookedDate(date: $0, fate: .late, on: $0) }
        try bench.advance(to: "2026-10-04 23:00")
        for person in [ruth, ivo] {
            #expect(bench.lines(person, .rung).map { String($0.text.prefix(20)) } == ["No first conversatio"])
        }
        try bench.advance(to: "2026-10-05 12:00")
        for person in [ruth, ivo] {
            #expect(bench.lines(person, .rung).last?.text.hasPrefix("Dates have moved") == true)
        }
    }

    @Test(.row("9/one-line")) func noLineComesWithAReminder() throws {
        var bench = try SeasonBench.begun(programme: {
            $0.budget.day = 4
            $0.budget.nudgesDay = 2
            $0.budget.nudgesWeek = 6
            $0.budget.week = 10
            $0.signals.after = [.init(.firstDateMissing, 5)]
            $0.reminders = ["slots": [3]]
        })
        try bench.agreed()
        // Both fall on Wednesday 16 September.
        try bench.advance(to: "2026-09-18 12:00")
        for person in [ruth, ivo] {
            let lines = bench.lines(person).filter { ["rung", "reminder"].contains($0.kind) }
            #expect(Set(lines.map(\.kind)) == ["rung", "reminder"])
            let days = lines.map { $0.local.prefix(10) }
            #expect(Set(days).count == days.count, "\(days)")
        }
    }

    @Test(.row("9/absence")) func whatBecameTrueInAPauseWaitsFiveDaysAfterIt() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        bench.feed(.admin(.pause(ruth, until: try date("2026-09-28"))))
        let days = [try date("2026-09-15"), try date("2026-09-16")]
        try bench.advance(to: "2026-09-17 12:00")
        change(&bench) { $0.dates = days.map { SignalFacts.BookedDate(date: $0, fate: .late, on: $0) } }
        try bench.advance(to: "2026-09-29 12:00")
        for person in [ruth, ivo] { try bench.type(person, "note back again") }
        try bench.advance(to: "2026-10-01 23:00")
        #expect(signal(bench, .movedLate)?.isOpen == true)
        #expect(bench.lines(ruth, .rung).isEmpty && bench.lines(ivo, .rung).isEmpty)
        try bench.advance(to: "2026-10-02 12:00")
        for person in [ruth, ivo] { #expect(bench.lines(person, .rung).map(\.local) == ["2026-10-02 09:30"]) }
    }

    @Test(.row("9/rests")) func aRuleThatIsOffIsSilent() throws {
        let bench = try asked { $0.signals.off = [.firstDateMissing] }
        #expect(bench.pair()?.signals.isEmpty == true)
        #expect(bench.lines(ruth, .rung).isEmpty)
    }

    @Test(.row("9/rung-one")) func thresholdsAreTheProgrammes() throws {
        var bench = try SeasonBench.begun(programme: { $0.signals.after = [.init(.firstDateMissing, 5)] })
        try bench.agreed()
        try bench.advance(to: "2026-09-16 08:59")
        #expect(signal(bench)?.isOpen == nil)
        try bench.advance(to: "2026-09-16 12:00")
        #expect(signal(bench)?.since == (try date("2026-09-16")))
    }

    // MARK: Words

    @Test(.row("9/words")) func theRuleIsNamedOnlyWhereSomebodyAsks() throws {
        var bench = try asked()
        for line in bench.lines(ruth, .rung) + bench.lines(ivo, .rung) {
            for word in ["signal", "rung", "rule"] { #expect(!line.text.lowercased().contains(word), "\(line)") }
        }
        try bench.type(ruth, "why")
        let rule = "no first conversation was booked some days after you agreed"
        #expect(bench.last(ruth)?.text.contains(rule) == true)
        try bench.type(ivo, "what do they see")
        #expect(bench.last(ivo)?.text.contains(rule) == true)
    }

    @Test(.row("9/words", "9/low-after-talk")) func whatOnlyOneWasAskedIsShownToThatOneAlone() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        change(&bench) {
            var signal = Signal(.lowAfterTalk, side: 0, since: $0.phaseSince)
            signal.asked[0] = $0.phaseSince
            signal.isPassedOn = true
            signal.noticedOn = $0.phaseSince
            $0.signals = [signal]
        }
        try bench.type(ruth, "what do they see")
        #expect(bench.last(ruth)?.text.contains("I have asked you alone") == true)
        try bench.type(ivo, "what do they see")
        #expect(bench.last(ivo)?.text.contains("I have asked") == false)
    }

    // MARK: The supervisor

    /// The line stands in a digest, and its buttons are Sam's.
    private func noticed() throws -> (bench: SeasonBench, ask: Int) {
        var bench = try asked()
        let rung = try #require(bench.open(ruth, .rung))
        try bench.advance(to: "2026-10-05 12:00")
        var ways = rung
        ways.kind = .noticed
        ways.pair = nil
        ways.options[0].pair = SeasonBench.pairID
        for k in bench.snapshot.persons.indices where bench.snapshot.persons[k].id == sam {
            bench.snapshot.persons[k].asks = [ways]
        }
        return (bench, rung.id)
    }

    @Test(.row("9/rung-four")) func anOfferAsksBothAndEachAnswerIsPrivate() throws {
        var (bench, ask) = try noticed()
        bench.feed(.tap(sam, Event.Tap(ask: ask, option: "offer")))
        let mark = bench.mark
        try bench.advance(minutes: 5)
        for person in [ruth, ivo] {
            #expect(bench.since(mark, person).last?.text.hasPrefix("Sam Lindqvist offers half an hour") == true)
        }
        try bench.tap(ruth, "yes", of: .talkOffer)
        #expect(bench.last(ruth)?.text == "Noted. It is private until both of you have said yes.")
        #expect(bench.pair()?.wantedTalk == nil)
        let between = bench.mark
        try bench.tap(ivo, "yes", of: .talkOffer)
        try bench.advance(minutes: 5)
        #expect(bench.since(between, ruth).last?.text.hasPrefix("You both said yes") == true)
        #expect(bench.since(between, sam).isEmpty, "the supervisor reads of it in the next digest")
        #expect(bench.pair()?.wantedTalk?.talk.agreedOn == (try date("2026-10-05")))
    }

    @Test(.row("9/rung-four"), arguments: ["no", nil])
    func aNoIsToldToNobody(answer: String?) throws {
        var (bench, ask) = try noticed()
        bench.feed(.tap(sam, Event.Tap(ask: ask, option: "offer")))
        try bench.advance(minutes: 5)
        try bench.tap(ruth, "yes", of: .talkOffer)
        let mark = bench.mark
        if let answer { try bench.tap(ivo, answer, of: .talkOffer) }
        try bench.advance(minutes: 60)
        #expect(bench.since(mark, ruth).isEmpty && bench.since(mark, sam).isEmpty)
        #expect(bench.pair()?.wantedTalk == nil)
    }

    @Test(.row("9/rung-four")) func aTimeIsProposedAndTheAnswerComesBack() throws {
        var (bench, ask) = try noticed()
        bench.feed(.tap(sam, Event.Tap(ask: ask, option: "offer")))
        try bench.advance(minutes: 5)
        for person in [ruth, ivo] { try bench.tap(person, "yes", of: .talkOffer) }
        for k in bench.snapshot.persons.indices where bench.snapshot.persons[k].id == sam {
            bench.snapshot.persons[k].asks[0].kind = .talkPropose
        }
        bench.feed(.tap(sam, Event.Tap(ask: ask, option: "propose")))
        try bench.type(sam, "2026-10-13 14:00")
        #expect(bench.pair()?.wantedTalk == nil, "the line in Waiting is done with")
        try bench.advance(minutes: 5)
        #expect(bench.last(ruth)?.text.contains("Tue 13 Oct, 15:00") == true, "on the reader's clock")
        try bench.tap(ruth, "suits", of: .talkSuits)
        try bench.advance(minutes: 5)
        #expect(bench.last(sam)?.text == "Ruth Achieng about the talk of three: Tue 13 Oct, 14:00 suits.")
    }

    @Test(.row("9/rung-five", "2.2/ended-by-admin")) func endingWithoutFaultNeedsASecondTap() throws {
        var (bench, ask) = try noticed()
        let mark = bench.mark
        bench.feed(.tap(sam, Event.Tap(ask: ask, option: "end")))
        #expect(bench.pair()?.phase == .early)
        try bench.tap(sam, "end", of: .noticedEnd)
        #expect(bench.pair()?.ending == .endedByAdmin)
        #expect(bench.since(mark, ruth).isEmpty, "both hear of it on the second working day")
        try bench.advance(to: "2026-10-07 12:00")
        for person in [ruth, ivo] {
            #expect(bench.since(mark, person).map(\.kind) == ["pair-ended"])
            #expect(bench.last(person)?.text.contains("Sam") == false)
        }
    }

    @Test(.row("9/rung-four", "9/low-after-talk")) func whatOnePassedOnIsOfferedToNobodyElse() throws {
        var (bench, ask) = try noticed()
        change(&bench) {
            guard var signal = $0.signals.last else { return }
            signal.rule = .lowAfterTalk
            signal.side = 0
            signal.isPassedOn = true
            $0.signals = [signal]
        }
        for k in bench.snapshot.persons.indices where bench.snapshot.persons[k].id == sam {
            bench.snapshot.persons[k].asks[0].options[0].key = SignalRule.lowAfterTalk.rawValue
        }
        #expect(bench.pair()?.noticed.first?.hasWays == false)
        let mark = bench.mark
        for option in ["offer", "end"] { bench.feed(.tap(sam, Event.Tap(ask: ask, option: option))) }
        try bench.advance(minutes: 10)
        #expect(bench.since(mark, ruth).isEmpty && bench.since(mark, ivo).isEmpty)
        #expect(bench.pair()?.signals.last?.talk == nil)
        #expect(!bench.has(sam, .noticedEnd))
    }

    @Test(.row("9/rung-five")) func whatIsOverCannotBeActedOn() throws {
        var (bench, ask) = try noticed()
        try bench.type(ruth, "meet 2026-10-20 13:00")
        bench.feed(.tap(sam, Event.Tap(ask: ask, option: "end")))
        #expect(!bench.has(sam, .noticedEnd))
        #expect(bench.pair()?.phase == .early)
    }
}
