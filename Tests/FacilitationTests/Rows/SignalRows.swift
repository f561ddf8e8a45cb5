import Domain
import Facilitation
import TestSupport
import Testing

/// Season 9, the signals: who is asked what on which day, what each choice does, and who hears nothing.
@Suite struct SignalRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    private func date(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

    private func signal(_ bench: SeasonBench, _ rule: SignalRule) -> Signal? {
        bench.pair()?.signals.last { $0.rule == rule }
    }

    /// Changes the pair by hand and lets the rules look at it.
    private func change(_ bench: inout SeasonBench, _ body: (inout PairState) throws -> Void) rethrows {
        try body(&bench.snapshot.pairs[0])
        bench.feed(.admin(.replan(SeasonBench.pairID)))
    }

    private func rungs(_ bench: SeasonBench, _ person: PersonID) -> [String] {
        bench.lines(person, .rung).map { "\($0.local) \($0.text.prefix(24))" }
    }

    /// Both are asked on Monday 21 September, ten days after the agreement.
    private func noFirstDate() throws -> SeasonBench {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.advance(to: "2026-09-21 12:00")
        return bench
    }

    // MARK: Plan signals

    @Test(.row("9/first-date-missing", "9/rung-one")) func noFirstDateOnTheTenthDay() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.advance(to: "2026-09-21 08:59")
        #expect(signal(bench, .firstDateMissing) == nil)
        try bench.advance(to: "2026-09-21 12:00")
        for person in [ruth, ivo] { #expect(rungs(bench, person) == ["2026-09-21 09:30 No first conversation in"]) }
        #expect(bench.last(ruth)?.keys == ["talk", "rhythm", "pause", "questions", "end", "fine"])
        #expect(signal(bench, .firstDateMissing)?.since == (try date("2026-09-21")))
        #expect(bench.pair()?.noticed.isEmpty == true)
    }

    @Test(.row("9/first-date-missing")) func bookedInTimeNobodyIsAsked() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.advance(to: "2026-09-18 12:00")
        try bench.type(ruth, "meet 2026-10-06 13:00")
        try bench.advance(to: "2026-10-05 12:00")
        #expect(bench.lines(ruth, .rung).isEmpty && bench.lines(ivo, .rung).isEmpty)
    }

    @Test(.row("9/first-date-missing", "7.4/rung")) func whatIsOverIsNotAskedAbout() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        // It becomes true at 06:00 UTC; Ivo's line is due at 09:30 in Lisbon, and Ruth books in between.
        try bench.advance(to: "2026-09-21 09:40")
        #expect(bench.lines(ruth, .rung).count == 1)
        try bench.type(ruth, "meet 2026-10-06 13:00")
        try bench.advance(to: "2026-09-30 12:00")
        #expect(bench.lines(ivo, .rung).isEmpty)
        #expect(signal(bench, .firstDateMissing)?.isOpen == false)
    }

    @Test(.row("9/absence")) func anAbsenceStopsTheClock() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        bench.feed(.admin(.setAway(ivo, from: try date("2026-09-14"), through: try date("2026-09-16"))))
        try bench.advance(to: "2026-09-24 08:59")
        #expect(signal(bench, .firstDateMissing) == nil)
        try bench.advance(to: "2026-09-24 12:00")
        #expect(bench.lines(ruth, .rung).map(\.local) == ["2026-09-24 09:30"])
    }

    @Test(.row("9/next-date-missing")) func noNextDateSixWeeksAfter() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.advance(minutes: 150)
        for person in [ruth, ivo] { try bench.tap(person, "no", of: .did) }
        // The conversation was to be on 17 September; one and a half times four weeks is 42 days.
        try bench.advance(to: "2026-10-29 08:59")
        #expect(signal(bench, .nextDateMissing) == nil)
        try bench.advance(to: "2026-10-29 13:00")
        for person in [ruth, ivo] { #expect(rungs(bench, person) == ["2026-10-29 09:30 Nothing is booked after "]) }
        #expect(bench.lines(ruth, .rung).last?.text.contains("Thu 17 Sep") == true)
    }

    @Test(.row("9/stuck-in-phase")) func theAgreementIsNotFinished() throws {
        var bench = try SeasonBench.begun()
        try bench.bothIn()
        // Contracting since 8 September: fifteen working days end on the 29th.
        try bench.advance(to: "2026-09-30 08:59")
        #expect(signal(bench, .stuckInPhase) == nil)
        try bench.advance(to: "2026-09-30 12:00")
        #expect(rungs(bench, ivo) == ["2026-09-30 09:30 The agreement is not fin"])
        #expect(bench.lines(ivo, .rung).last?.keys == ["go-on", "talk-over", "talk", "pause", "end", "fine"])
        try bench.tap(ivo, "go-on", of: .rung)
        #expect(bench.last(ivo)?.text.isEmpty == false)
        try bench.tap(ruth, "talk-over", of: .rung)
        #expect(bench.open(ruth, .slots) != nil)
    }

    @Test(.row("9/moved-late"))
    func aMoveOnTheDayIsLateOneBeforeIsNotAndAnAbsenceIsNone() throws {
        for (at, fate) in [("2026-09-17 09:10", SignalFacts.BookedDate.Fate.late), ("2026-09-16 09:10", .early)] {
            var bench = try SeasonBench.begun()
            try bench.booked()
            try bench.advance(to: at)
            try bench.tap(ruth, "move", of: .date)
            #expect(bench.pair()?.dates?.map(\.fate) == [fate])
        }
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(to: "2026-09-17 09:10")
        try bench.type(ruth, "away 2026-09-17")
        try bench.tap(ruth, "find", of: .awaySession)
        #expect(bench.pair()?.dates == nil)
        #expect(bench.booking == nil)
    }

    @Test(.row("9/moved-late")) func twoOfThreeMovedLate() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        let days = [try date("2026-09-10"), try date("2026-09-14")]
        change(&bench) {
            $0.dates = days.map { SignalFacts.BookedDate(date: $0, fate: .late, on: $0) }
        }
        try bench.advance(to: "2026-09-16 12:00")
        for person in [ruth, ivo] { #expect(rungs(bench, person) == ["2026-09-16 09:30 Dates have moved at shor"]) }
        while !bench.has(ruth, .did) || !bench.has(ivo, .did) { try bench.advanceToNext() }
        try bench.advance(minutes: 5)
        for person in [ruth, ivo] { try bench.usualSitting(person) }
        #expect(signal(bench, .movedLate)?.isOpen == false, "the next held clears it")
    }

    @Test(.row("9/two-views")) func theFirstUnclearNoteAsksNothingMore() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.advance(minutes: 150)
        try bench.tap(ruth, "yes", of: .did)
        try bench.tap(ivo, "no", of: .did)
        while !bench.has(ivo, .record) { try bench.advanceToNext() }
        try bench.advance(minutes: 180)
        #expect(bench.lines(ivo, .record).last?.keys == ["yes", "briefly", "no", "person"])
        let ask = bench.open(ivo, .record)
        try bench.tap(ivo, "person", of: .record)
        #expect(bench.open(ivo, .helpWho) != nil)
        #expect(bench.open(ivo, .record) == ask, "it answers nothing")
        try bench.tap(ivo, "no", of: .record)
        try bench.tap(ruth, "yes", of: .record)
        while bench.pair()?.after != nil { try bench.advanceToNext() }
        #expect(bench.pair()?.sessions.last?.outcome == .unclear)
        try bench.advance(minutes: 60 * 24 * 14)
        #expect(signal(bench, .twoViews)?.isSettled == true)
        #expect(!(bench.lines(ruth, .rung) + bench.lines(ivo, .rung)).contains { $0.text.contains("My notes") })
        #expect(bench.pair()?.noticed.contains { $0.rule == .twoViews } == false)
    }

    @Test(.row("9/two-views")) func theSecondUnclearNoteAsksBoth() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.advance(minutes: 150)
        for person in [ruth, ivo] { try bench.usualSitting(person) }
        func unclear(_ pair: inout PairState, _ number: Int) {
            guard var session = pair.sessions.first else { return }
            session.number = number
            session.outcome = .unclear
            session.answers = [.yes, .no]
            pair.sessions.append(session)
        }
        change(&bench) { unclear(&$0, 2) }
        try bench.advance(to: "2026-09-21 12:00")
        #expect(bench.lines(ruth, .rung).isEmpty)
        change(&bench) { unclear(&$0, 3) }
        try bench.advance(to: "2026-09-22 12:00")
        for person in [ruth, ivo] { #expect(rungs(bench, person) == ["2026-09-22 09:30 For two dates I do not k"]) }
    }

    @Test(.row("9/one-sided"), arguments: [Ledger.Count.initiated, .led])
    func aLeaningLedgerIsSaidToBothWithoutAName(count: Ledger.Count) throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        change(&bench) { pair in for session in 1...4 { pair.ledger.add(count, side: 1, session: session) } }
        try bench.advance(to: "2026-09-16 12:00")
        for person in [ruth, ivo] {
            let line = try #require(bench.lines(person, .rung).last)
            #expect(line.text.hasPrefix("Lately one of you has mostly"))
            #expect(!line.text.contains("Ruth") && !line.text.contains("Ivo"))
        }
        try bench.advance(to: "2027-02-01 12:00")
        let noticed = bench.pair()?.noticed.first { $0.rule == .oneSided }
        #expect((noticed != nil) == (count == .initiated), "who led stays between the two")
    }

    @Test(.row("9/one-sided")) func eightWeeksMoreUntilItIsToldAndUnderEightyPercentClears() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        change(&bench) { pair in for session in 1...4 { pair.ledger.add(.initiated, side: 1, session: session) } }
        try bench.advance(to: "2026-09-16 12:00")
        let asked = try date("2026-09-14")
        #expect(signal(bench, .oneSided)?.asked == [asked, asked])
        while signal(bench, .oneSided)?.noticedOn == nil { try bench.advanceToNext() }
        #expect(signal(bench, .oneSided)?.jointOn == asked + 7)
        #expect(signal(bench, .oneSided)?.noticedOn == asked + 7 + 56)
        change(&bench) { $0.ledger.add(.initiated, side: 0, session: 9) }
        #expect(signal(bench, .oneSided)?.isOpen == true, "four of five is 80 %")
        change(&bench) { $0.ledger.add(.initiated, side: 0, session: 10) }
        #expect(signal(bench, .oneSided)?.isOpen == false)
    }

    @Test(.row("9/one-sided")) func whileADateIsInTheDiaryTheLineWaits() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        change(&bench) { pair in for session in 11...14 { pair.ledger.add(.initiated, side: 1, session: session) } }
        try bench.advance(to: "2026-09-16 12:00")
        #expect(signal(bench, .oneSided)?.isOpen == true)
        #expect(bench.lines(ruth, .rung).isEmpty)
    }

    // MARK: One person's acts

    @Test(.row("9/quiet")) func threeAsksWithoutAnActAskThatPersonAlone() throws {
        var bench = try noFirstDate()
        for person in [ruth, ivo] { try bench.tap(person, "pause", of: .rung) }
        let mark = bench.mark
        let asks = [try date("2026-09-21"), try date("2026-09-22"), try date("2026-09-23")]
        for k in bench.snapshot.persons.indices where bench.snapshot.persons[k].id == ruth {
            bench.snapshot.persons[k].silentAsks = asks.map { SilentAsk(pair: SeasonBench.pairID, on: $0) }
            bench.snapshot.persons[k].rungOn = nil
        }
        bench.feed(.admin(.replan(SeasonBench.pairID)))
        try bench.advance(to: "2026-09-23 12:00")
        #expect(signal(bench, .quiet) == nil)
        try bench.advance(to: "2026-09-24 12:00")
        #expect(bench.since(mark, ruth).filter { $0.kind == "rung" }.map(\.local) == ["2026-09-24 09:30"])
        #expect(bench.last(ruth)?.text.hasPrefix("I stop asking for now.") == true)
        #expect(bench.last(ruth)?.keys == ["go-on", "pause", "end"])
        #expect(!bench.since(mark, ivo).contains { $0.kind == "rung" })
        // It keeps its word: the times of 28 September go to Ivo alone.
        try bench.advance(to: "2026-09-29 12:00")
        #expect(bench.since(mark, ivo).contains { $0.kind == "slots" })
        #expect(!bench.since(mark, ruth).contains { $0.kind == "slots" })
        try bench.tap(ruth, "go-on", of: .rung)
        #expect(signal(bench, .quiet)?.isOpen == false, "any act clears it")
    }

    @Test(.row("9/quiet")) func whoIsThereAgainTakesNothingFromTheOther() throws {
        var bench = try noFirstDate()
        for person in [ruth, ivo] { try bench.tap(person, "pause", of: .rung) }
        let asks = [try date("2026-09-21"), try date("2026-09-22"), try date("2026-09-23")]
        for k in bench.snapshot.persons.indices where [ruth, ivo].contains(bench.snapshot.persons[k].id) {
            bench.snapshot.persons[k].silentAsks = asks.map { SilentAsk(pair: SeasonBench.pairID, on: $0) }
            bench.snapshot.persons[k].rungOn = nil
        }
        bench.feed(.admin(.replan(SeasonBench.pairID)))
        try bench.advance(to: "2026-09-24 09:10")
        #expect([ruth, ivo].allSatisfy { bench.person($0)?.agenda.contains { $0.kind == .rung } == true })
        let waiting = bench.person(ivo)?.agenda
        bench.feed(.file(ruth))
        #expect(bench.person(ruth)?.agenda.contains { $0.kind == .rung } == false)
        #expect(bench.person(ivo)?.agenda == waiting)
    }

    @Test(.row("9/quiet")) func asksAreCountedUntilAnyAct() throws {
        var bench = try SeasonBench.begun()
        try bench.advance(to: "2026-09-07 09:40")
        #expect(bench.person(ruth)?.silentAsks?.count == 1, "the welcome")
        try bench.advance(to: "2026-09-11 12:00")
        #expect(bench.person(ruth)?.silentAsks?.count == 1, "a reminder is no ask of its own")
        bench.feed(.file(ruth))
        #expect(bench.person(ruth)?.silentAsks == nil)
    }

    /// Three asks without an act of Ivo, who has the question of the first conversation open.
    private func quietWithAQuestion() throws -> SeasonBench {
        var bench = try SeasonBench.sharing()
        try bench.asked()
        try bench.tap(ruth, "pass", of: .step)
        let asks = [try date("2026-09-18"), try date("2026-09-19"), try date("2026-09-20")]
        for k in bench.snapshot.persons.indices where bench.snapshot.persons[k].id == ivo {
            bench.snapshot.persons[k].silentAsks = asks.map { SilentAsk(pair: SeasonBench.pairID, on: $0) }
        }
        bench.feed(.admin(.replan(SeasonBench.pairID)))
        return bench
    }

    @Test(.row("9/quiet", "5.3/non-interference")) func whatOneDoesWithAQuestionIsNoSignOfLife() throws {
        var bench = try quietWithAQuestion()
        func isCounted() -> Bool { bench.person(ivo)?.silentAsks?.count == 3 }
        let question = bench.person(ivo)?.asks.last { $0.round != nil }?.message
        try bench.type(ivo, "An answer.")
        try bench.shareNow(ivo)
        #expect(isCounted())
        try bench.type(ivo, "private")
        #expect(isCounted())
        for words in ["share", "An answer more."] {
            bench.feed(.text(ivo, Event.Text(words: words, inReplyTo: question)))
            #expect(isCounted())
        }
        try bench.type(ivo, "to supervisor")
        try bench.type(ivo, "yes")
        #expect(isCounted())
        try bench.type(ivo, "note of something else")
        #expect(bench.person(ivo)?.silentAsks == nil)
    }

    @Test(.row("9/quiet", "5.3/non-interference"), arguments: ["pass", "later", "lighter", "undo"])
    func nothingWithoutWordsIsOneEither(way: String) throws {
        var bench = try quietWithAQuestion()
        try bench.tap(ivo, way == "undo" ? "pass" : way, of: .step)
        if way == "undo" { try bench.type(ivo, "undo") }
        #expect(bench.person(ivo)?.silentAsks?.count == 3)
        // To leave the question and go on with something else is one.
        try bench.type(ivo, "balance")
        #expect(bench.person(ivo)?.silentAsks == nil)
    }

    @Test(.row("9/quiet"), arguments: [true, false]) func whoAnswersAQuestionIsWrittenToAgain(isAnswered: Bool) throws {
        var bench = try quietWithAQuestion()
        let question = bench.person(ivo)?.asks.last { $0.round != nil }?.message
        #expect(try bench.advance(until: .rung, to: ivo, within: 20) != nil)
        let mark = bench.mark
        try bench.advance(minutes: 10)
        if isAnswered { bench.feed(.text(ivo, Event.Text(words: "An answer.", inReplyTo: question))) }
        try bench.advance(to: "2026-10-30 12:00")
        #expect(signal(bench, .quiet)?.isOpen == true)
        #expect(bench.since(mark, ivo).contains { $0.kind == Kind.slots.rawValue } == isAnswered)
    }

    @Test(.row("9/quiet", "5.3/non-interference")) func timesInPlaceOfTheEndOfASittingAreNoAsk() throws {
        var bench = try SeasonBench.sharing()
        try bench.asked()
        try bench.tap(ruth, "pass", of: .step)
        let line = try bench.advance(until: .slots, to: ivo, within: 10)
        #expect(line?.local.hasPrefix("2026-09-23") == true)
        #expect(bench.person(ivo)?.silentAsks == nil)
        let next = try bench.advance(until: .slots, to: ivo, within: 30)
        #expect(next != nil)
        #expect(bench.person(ivo)?.silentAsks?.isEmpty == false, "those of the next search are")
    }

    @Test(.row("9/unanswered-message"))
    func aMessageWithoutAnAnswerWritesToThePartnerOnlyByTap() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.type(ruth, "waiting")
        #expect(bench.last(ruth)?.text.hasPrefix("Shall I ask you in a week whether Ivo has written?") == true)
        try bench.tap(ruth, "yes", of: .waiting)
        #expect(bench.last(ruth)?.text == "I will ask you in about a week.")
        let mark = bench.mark
        // Said on Friday 11 September.
        try bench.advance(to: "2026-09-18 09:29")
        #expect(!bench.has(ruth, .heard))
        try bench.advance(to: "2026-09-18 12:00")
        #expect(bench.since(mark, ruth).last { $0.kind == "rung" }?.text.hasPrefix("Have you heard from Ivo?") == true)
        try bench.tap(ruth, "no", of: .heard)
        #expect(bench.last(ruth)?.keys == ["yes", "no", "tell"])
        #expect(!bench.since(mark, ivo).contains { ["rung", "light-word"].contains($0.kind) })
        #expect(signal(bench, .unansweredMessage)?.side == 0)
        try bench.tap(ruth, "yes", of: .lightWord)
        try bench.advance(to: "2026-09-21 12:00", for: ivo)
        let word = bench.since(mark, ivo).first { $0.kind == "light-word" }
        #expect(word?.text == "Ruth may have written to you. In a full week one line is plenty.")
        #expect(bench.pair()?.noticed.isEmpty == true)
        try bench.type(ivo, "note I was busy")
        #expect(signal(bench, .unansweredMessage)?.isOpen == false, "an act by the partner clears it")
    }

    @Test(.row("9/unanswered-message")) func whoHasHeardIsAskedNoMore() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.type(ruth, "waiting")
        try bench.advance(to: "2026-09-18 12:00")
        try bench.tap(ruth, "yes", of: .heard)
        #expect(bench.pair()?.reports == nil)
        try bench.type(ruth, "waiting")
        try bench.tap(ruth, "no", of: .waiting)
        let mark = bench.mark
        try bench.advance(to: "2026-10-10 12:00")
        #expect(!bench.since(mark, ruth).contains { $0.text.contains("Have you heard") })
        #expect(bench.lines(ivo, .lightWord).isEmpty)
    }

    @Test(.row("9/cut-short")) func cutShortTwiceAsksThatPersonAlone() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.advance(minutes: 150)
        for person in [ruth, ivo] { try bench.usualSitting(person, did: person == ivo ? "cut-short" : "yes") }
        change(&bench) { pair in
            guard var second = pair.sessions.first else { return }
            second.number = 2
            pair.sessions.append(second)
        }
        try bench.advance(to: "2026-09-22 12:00")
        #expect(rungs(bench, ivo) == ["2026-09-22 09:30 Two conversations ended "])
        #expect(bench.lines(ruth, .rung).isEmpty)
        try bench.tap(ivo, "shorter", of: .rung)
        #expect(bench.pair()?.agreement?.minutes == 45)
    }

    private func lowTap(_ value: String) throws -> SeasonBench {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.advance(minutes: 150)
        try bench.tap(ruth, "yes", of: .did)
        try bench.tap(ruth, value, of: .step)
        try bench.tap(ruth, "pass", of: .step)
        try bench.usualSitting(ivo)
        try bench.advance(to: "2026-09-22 12:00")
        return bench
    }

    @Test(.row("9/low-after-talk")) func aLowTapStaysWithItsWriter() throws {
        let low = try lowTap("1")
        let high = try lowTap("5")
        // The third nudge of the week was on Friday: there is room on Tuesday.
        #expect(rungs(low, ruth) == ["2026-09-22 09:30 Your last mark was a low"])
        #expect(low.lines(ruth, .rung).last?.text.contains("Nobody reads what you write here") == true)
        #expect(low.lines(ruth, .rung).last?.keys == ["take-along", "talk", "tell", "end", "fine"])
        #expect(high.lines(ruth, .rung).isEmpty)
        #expect(
            low.lines(ivo).map(\.description) == high.lines(ivo).map(\.description),
            "the other gets the same messages at the same instants"
        )
        for person in [SeasonBench.sam, SeasonBench.nadia] {
            #expect(low.lines(person).map(\.description) == high.lines(person).map(\.description))
        }
        #expect(low.pair()?.noticed.isEmpty == true)
    }

    @Test(.row("9/low-after-talk", "9/fine")) func theOwnWordIsEnough() throws {
        var bench = try lowTap("2")
        try bench.tap(ruth, "fine", of: .rung)
        #expect(signal(bench, .lowAfterTalk)?.isOpen == false)
        #expect(signal(bench, .lowAfterTalk)?.wasFine == true)
    }

    @Test(.row("9/low-after-talk", "9/rung-three")) func onlyTheSecondTapPassesItOn() throws {
        var bench = try lowTap("2")
        let mark = bench.mark
        try bench.tap(ruth, "tell", of: .rung)
        #expect(bench.last(ruth)?.text.hasPrefix("Sam Lindqvist gets one line with the next digest") == true)
        #expect(bench.pair()?.noticed.isEmpty == true)
        try bench.tap(ruth, "yes", of: .passOn)
        let noticed = try #require(bench.pair()?.noticed.first)
        #expect(noticed.rule == .lowAfterTalk)
        #expect(noticed.asker == ruth)
        #expect(!noticed.hasWays, "the other knows nothing of it")
        #expect(bench.since(mark, ivo).isEmpty)
    }

    @Test(.row("9/low-after-talk")) func withoutATapItIsNeverNoticed() throws {
        var bench = try lowTap("2")
        try bench.advance(to: "2026-12-01 12:00")
        #expect(bench.pair()?.noticed.contains { $0.rule == .lowAfterTalk } == false)
        #expect(!bench.lines(ivo).contains { $0.text.contains("One question for the two of you") })
    }

    @Test(.row("9/actions-resting")) func theOneThingIsLookedAtInTheNextSitting() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.type(ruth, "note to speak first once")
        let entry = try #require(bench.person(ruth)?.entries.last?.id)
        change(&bench) { $0.tries = [PairState.OneThing(entry: entry, session: 0), nil] }
        try bench.advance(minutes: 150)
        try bench.tap(ruth, "yes", of: .did)
        #expect(bench.person(ruth)?.sittings.first?.steps.first == .oneThing)
        #expect(bench.last(ruth)?.message.entries == [entry])
        #expect(bench.last(ruth)?.keys == ["done", "partly", "not-now", "later"])
        try bench.tap(ruth, "not-now", of: .step)
        #expect(bench.person(ruth)?.sittings.first?.steps.first == .pulse)
        #expect(bench.pair()?.tries?.first??.putOff.count == 1)
        try bench.tap(ivo, "yes", of: .did)
        #expect(bench.person(ivo)?.sittings.first?.steps.first == .pulse, "the other has none")
    }

    @Test(.row("9/actions-resting"), arguments: ["smaller", "drop", "keep"])
    func putOffTwiceAsksItsWriter(option: String) throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.type(ruth, "note to speak first once")
        let entry = try #require(bench.person(ruth)?.entries.last?.id)
        let days = [try date("2026-09-11"), try date("2026-09-18")]
        change(&bench) { $0.tries = [PairState.OneThing(entry: entry, session: 0, putOff: days), nil] }
        try bench.advance(to: "2026-09-22 12:00")
        #expect(rungs(bench, ruth) == ["2026-09-22 09:30 The thing you wanted to "])
        #expect(bench.lines(ivo, .rung).isEmpty)
        try bench.tap(ruth, option, of: .rung)
        #expect(signal(bench, .actionsResting)?.isOpen == false, "any choice clears it")
        switch option {
        case "drop": #expect(bench.pair()?.tries == nil)
        case "keep": #expect(bench.pair()?.tries?.first??.putOff == [])
        default:
            try bench.type(ruth, "to nod once")
            let newer = try #require(bench.person(ruth)?.entries.last?.id)
            #expect(newer != entry)
            #expect(bench.pair()?.tries?.first??.entry == newer)
        }
        #expect(bench.pair()?.noticed.isEmpty == true)
    }

    @Test(.row("9/asked-for-help")) func aHandOverIsKnownToItsContactAlone() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.type(ruth, "help")
        try bench.tap(ruth, "person", of: .help)
        try bench.tap(ruth, "c1", of: .helpWho)
        try bench.tap(ruth, "send", of: .helpSend)
        #expect(signal(bench, .askedForHelp)?.isOpen == true)
        #expect(bench.pair()?.noticed.isEmpty == true)
        while !bench.has(SeasonBench.nadia, .handOver) { try bench.advanceToNext() }
        try bench.tap(SeasonBench.nadia, "in-touch", of: .handOver)
        #expect(signal(bench, .askedForHelp)?.isOpen == false)
    }
}

extension SeasonBench {
    var booking: Loop.Booking? { if case .booked(let booking)? = pair()?.loop { booking } else { nil } }
}
