import Domain
import Facilitation
import TestSupport
import Testing
import Timetable

/// Rows of several sections that stand beside the others of their table.
@Suite struct FurtherRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo
    private let sam = SeasonBench.sam
    private let nadia = SeasonBench.nadia

    // MARK: 2

    @Test(.row("2.2/pace-talk")) func letUsTalkKeepsThePaceAndPutsALineIntoTheNextPrompt() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.type(ruth, "pace 6 weeks")
        try bench.advance(minutes: 5)
        try bench.tap(ivo, "talk", of: .paceNews)
        #expect(bench.pair()?.agreement?.weeks == 6)
        try bench.bookFirst()
        try bench.advance(to: "2026-09-16 18:00")
        let line = bench.says("talk-about-pace")
        for person in [ruth, ivo] { #expect(bench.lines(person, .prepare).last?.text.contains(line) == true) }
        try bench.converse(1)
        try bench.bookFirst()
        try bench.advance(until: .prepare, to: ruth)
        #expect(bench.lines(ruth, .prepare).last?.text.contains(line) == false)
    }

    @Test(.row("2.2/re-pairing")) func aNewPairHasTheShortWelcomeAndALedgerOfItsOwn() throws {
        var bench = try SeasonBench.begun(pairs: [[ruth, ivo], [ruth, SeasonBench.mei]])
        try bench.advance(to: "2026-09-07 12:00")
        try bench.tap(ruth, "yes", of: .welcome)
        #expect(bench.last(ruth)?.text.contains("What you write here is for you alone") == true)
        try bench.advance(to: "2026-09-09 12:00")
        let mark = bench.mark
        try bench.tap(ruth, "yes", of: .welcome)
        #expect(bench.since(mark, ruth).allSatisfy { !$0.text.contains("What you write here is for you alone") })
        #expect(bench.pair(2)?.ledger == Ledger())
        #expect(bench.pair(2)?.agreement == nil)
    }

    @Test(.row("2.2/supervisor-participant")) func theOwnPairIsLeftOutOfTheOwnDigest() throws {
        let bench = try SeasonBench.begun(
            pairs: [[ruth, sam], [ivo, SeasonBench.mei]],
            programme: { $0.threshold = 3 }
        )
        let programme = try #require(bench.context.programmes.first)
        var pair = try #require(bench.snapshot.pairs.first { $0.members.contains(sam) })
        var signal = Signal(.quiet, since: programme.start)
        signal.noticedOn = programme.start
        pair.signals = [signal]
        func lines(_ supervisor: PersonID) -> [DigestLine] {
            Digest(
                programme: programme,
                pairs: [pair],
                supervision: .init(supervisor: supervisor),
                figures: Figures(),
                hasNotes: false,
                names: bench.snapshot.persons.map { .init(id: $0.id, name: $0.person.name) },
                today: programme.start,
                locale: "en",
                library: bench.context.library
            )
            .lines()
        }
        #expect(lines(sam).isEmpty)
        #expect(lines("lena").map(\.text).first?.hasPrefix("Ruth and Sam · ") == true)
    }

    @Test(.row("2.2/supervisor-participant")) func aNoteByNameNeverGoesToThePartner() throws {
        var bench = try SeasonBench.begun(pairs: [[ruth, sam]])
        try bench.type(ruth, "note something about us")
        try bench.type(ruth, "to supervisor")
        #expect(bench.last(ruth)?.text.hasPrefix(bench.says("no-supervisor")) == true)
        #expect(bench.open(ruth, .audienceTap) == nil)
    }

    @Test(.row("2.3a/unsent")) func theDayNoteSaysOnlyWhatIsTrue() throws {
        var bench = try SeasonBench.begun(programme: { $0.season.dayNote = .always })
        try bench.agreed()
        try bench.converse(2)
        let notes = bench.lines(ruth, .day).map(\.text)
        #expect(notes.count == 2)
        #expect(notes.first?.hasSuffix("Nothing to prepare.") == true)
        // A question was sent two days before: there was something to prepare.
        #expect(bench.lines(ruth, .prepare).count == 2)
        #expect(notes.last?.contains("prepare") == false)
    }

    @Test(.row("2.3a/unsent")) func aPromptThatCouldNotBeSentGivesANote() throws {
        var bench = try SeasonBench.begun()
        bench.context = Context(
            programmes: bench.context.programmes,
            library: SeasonBench.library(of: { !$0.contains("/prompts/prepare-") }),
            zones: bench.context.zones,
            staff: bench.context.staff
        )
        try bench.agreed()
        try bench.converse(2)
        #expect(bench.lines(ruth, .prepare).isEmpty)
        let notes = bench.lines(ruth, .day).map(\.text)
        #expect(notes.count == 2 && notes.allSatisfy { $0.hasSuffix("Nothing to prepare.") })
    }

    @Test(.row("2.7/follow-up")) func theFollowUpAsksThreeShortThings() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(6)
        let line = try bench.advance(until: .followUp, to: ruth)
        #expect(line?.keys == ["yes", "not-really", "too-early", "later"])
        try bench.tap(ruth, "not-really", of: .step)
        #expect(bench.last(ruth)?.text.contains("what is it") == true)
        try bench.tap(ruth, "pass", of: .step)
        #expect(bench.last(ruth)?.keys == ["yes", "no", "later"])
        try bench.tap(ruth, "yes", of: .step)
        #expect(bench.last(ruth)?.text.contains("my last message") == true)
    }

    @Test(.row("2.7/we-are-done"), arguments: [2, 4]) func weAreDoneStandsInTheReviewAndAtMidpoint(held: Int) throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(held - 1)
        let mark = bench.mark
        try bench.converse(1)
        #expect(bench.since(mark, ruth).contains { $0.keys.contains("we-are-done") || $0.keys.contains("done") })
        try bench.type(ruth, "stop")
        #expect(bench.last(ruth)?.keys.contains("done") == true)
    }

    // MARK: 3

    @Test(.row("3/limits")) func whatCannotStayBetweenTwoStandsBelowTheDrafts() throws {
        var bench = try SeasonBench.begun()
        try bench.drafted()
        try bench.advance(to: "2026-09-10 11:45")
        for person in [ruth, ivo] {
            #expect(bench.lines(person, .merged).last?.text.contains(bench.says("confidence-limits")) == true)
        }
    }

    @Test(.row("3/not-sure")) func notSureNamesAContactAndTellsNobody() throws {
        var bench = try SeasonBench.begun()
        try bench.drafted()
        try bench.advance(to: "2026-09-10 11:52")
        let mark = bench.mark
        bench.state(ruth, independent: "not-sure")
        #expect(bench.last(ruth)?.text.contains("Nadia Boutros") == true)
        try bench.tap(ruth, "agree", of: .agree)
        #expect(bench.pair()?.contract.confirmed == [nil, nil])
        try bench.advance(minutes: 30)
        #expect(bench.since(mark).allSatisfy { $0.person == ruth })
    }

    @Test(.row("3/show-apart")) func hoursThatNeverMeetShowTheDraftsToEachAtTheOwnNudgeTime() throws {
        let early = try #require(DayHours("06:00-10:00"))
        let late = try #require(DayHours("12:00-20:00"))
        var bench = try SeasonBench.begun(people: { people in
            for k in people.indices {
                if people[k].id == ruth { people[k].workHours = early }
                if people[k].id == ivo { people[k].workHours = late }
            }
        })
        try bench.advance(to: "2026-09-07 18:00")
        for person in [ruth, ivo] {
            try bench.comeIn(person)
        }
        try bench.advance(to: "2026-09-08 18:00")
        for person in [ruth, ivo] { try bench.answerSeven(person) }
        let done = bench.now
        try bench.advance(to: "2026-09-11 23:00")
        #expect(bench.lines(ruth, .merged).map(\.local) == ["2026-09-09 09:30"])
        #expect(bench.lines(ivo, .merged).map(\.at) == [done + .minutes(2)])
    }

    @Test(.row("3/merge-order")) func whoStandsFirstChangesWithTheQuestion() throws {
        var bench = try SeasonBench.begun()
        try bench.drafted()
        try bench.advance(to: "2026-09-10 11:45")
        let contract = try #require(bench.pair()?.contract)
        let drafts = contract.drafts
        for person in [ruth, ivo] {
            let shown = try #require(bench.lines(person, .merged).last?.message.entries)
            // The coin of this pair falls on Ruth.
            #expect(shown == [drafts[0].goal, drafts[1].goal, drafts[1].offer, drafts[0].offer].compactMap(\.self))
        }
    }

    // MARK: 5 and 6

    @Test(.row("5.2/receipt")) func aReceiptOffersWhatCanBeDone() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.type(ruth, "I had not guessed that.")
        #expect(bench.last(ruth)?.text.contains("Kept, for you alone") == true)
        try bench.tap(ruth, "more", of: .receipt)
        #expect(bench.last(ruth)?.keys == ["anonymous", "supervisor", "change", "delete"])
    }

    @Test(.row("6/audience"), arguments: [("anonymous", Audience.anonymous), ("to supervisor", .supervisor)])
    func anAudienceWordIsAFirstTap(word: String, audience: Audience) throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.type(ruth, "note a thing worth telling")
        try bench.type(ruth, word)
        #expect(bench.person(ruth)?.entries.last?.audience == .onlyMe)
        #expect(bench.open(ruth, .audienceTap)?.audience == audience)
        try bench.tap(ruth, "yes", of: .audienceTap)
        #expect(bench.person(ruth)?.entries.last?.audience == audience)
        try bench.type(ruth, "private")
        #expect(bench.person(ruth)?.entries.last?.audience == .onlyMe)
    }

    @Test(.row("5.2/copy")) func anotherAudienceTakesThePlaceOfTheFirst() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.type(ruth, "note a thing worth telling")
        for word in ["anonymous", "to supervisor"] {
            try bench.type(ruth, word)
            try bench.tap(ruth, "yes", of: .audienceTap)
        }
        #expect(bench.person(ruth)?.entries.last?.audience == .supervisor)
        let programme = try #require(bench.snapshot.programmes.first)
        #expect(programme.anonymous.isEmpty)
        #expect(programme.digests.flatMap(\.notes).count == 1)
    }

    @Test(.row("5.4/cut")) func theEndOfWhatWasKeptIsShown() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.type(ruth, String(repeating: "word ", count: 9_000))
        let entry = try #require(bench.person(ruth)?.entries.last?.id)
        #expect(bench.last(ruth)?.text.contains("It is cut after: “<end of entry \(entry)>”") == true)
        #expect(
            Message.end(of: "one two " + String(repeating: "x", count: 55)) == "two "
                + String(repeating: "x", count: 55)
        )
    }

    @Test(.row("6/away-swapped")) func swappedDatesAreOfferedTheOtherWayRound() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.type(ruth, "away 13 nov to 9 nov")
        #expect(bench.last(ruth)?.labels == ["Mon 9 to Fri 13 Nov"])
        #expect(bench.person(ruth)?.absences.isEmpty == true)
        try bench.tap(ruth, "r0")
        #expect(bench.person(ruth)?.absences.map { "\($0.first)" } == ["2026-11-09"])
        #expect(bench.last(ruth)?.text.contains("back Mon 16") == true)
    }

    @Test(.row("6/undo-told"), arguments: [("pause until 5 oct", "resumed"), ("pace 6 weeks", "pace-how")])
    func whatThePartnerKnowsIsChangedAndNotTakenBack(command: String, says: String) throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.type(ruth, command)
        if bench.has(ruth, .pauseConfirm) { try bench.tap(ruth, "pause", of: .pauseConfirm) }
        try bench.advance(minutes: 5)
        try bench.type(ruth, "undo")
        #expect(bench.last(ruth)?.labels == ["Change it"])
        try bench.tap(ruth, "change", of: .changeAct)
        #expect(bench.last(ruth)?.text.hasPrefix(bench.says(says)) == true)
    }

    // MARK: 7 and 11

    @Test(.row("7.3/one-of-rank")) func ofTwoNudgesOfOneKindForASessionOneIsSent() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(1)
        let did = bench.lines(ruth, .did).count
        #expect(did == 1)
        var twice = try SeasonBench.begun()
        try twice.booked()
        try twice.advance(to: "2026-09-17 14:00")
        // The timer fires again, as after a change of the calendar on the same morning.
        try twice.jump(to: "2026-09-18 09:30")
        let timer = try #require(twice.pair()?.timers.first { $0.name == .askDue && $0.side == 0 })
        twice.snapshot.pairs[0].timers.append(timer)
        try twice.advance(to: "2026-09-21 18:00")
        #expect(twice.lines(ruth, .did).count == 1)
    }

    @Test(.row("7.3/digest-place")) func aPlaceIsKeptForTheDigestAndTheHandOver() throws {
        var bench = try SeasonBench.begun()
        try bench.advance(to: "2026-09-14 12:00", for: nadia)
        let today = try #require(CivilDate(iso: "2026-09-14"))
        // A contact's day is full with one message; a hand-over still goes.
        bench.snapshot.persons[bench.snapshot.persons.firstIndex { $0.id == nadia } ?? 0].budget
            .spend(.news, on: today, message: MessageID(1))
        try bench.type(ruth, "help")
        try bench.tap(ruth, "person", of: .help)
        let who = try #require(bench.last(ruth)?.labels.first { $0.contains("Nadia") })
        try bench.tap(ruth, who)
        try bench.tap(ruth, "send", of: .helpSend)
        try bench.advance(minutes: 10)
        #expect(bench.last(nadia)?.kind == "hand-over")
    }

    @Test(.row("11.1/welcome")) func thePrivacyLinesComeWithTheFirstYesAndAtAnyTime() throws {
        var bench = try SeasonBench.begun()
        try bench.advance(to: "2026-09-07 09:41")
        #expect(bench.last(ruth)?.text.contains("What you write here is for you alone") == false)
        try bench.tap(ruth, "yes", of: .welcome)
        let text = try #require(bench.last(ruth)?.text)
        for part in [
            "What you write here is for you alone", "only if both of you share",
            "Nobody sees what each of you answered",
            "I do not read it either", "stop",
        ] { #expect(text.contains(part), "\(part)") }
        try bench.type(ruth, "what do they see")
        #expect(bench.last(ruth)?.text.contains("Ivo sees") == true)
    }
}
