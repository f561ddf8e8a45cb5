import Domain
import Facilitation
import TestSupport
import Testing

/// Which question is meant, commands inside text, and who may read an answer.
@Suite struct AnswersMeantRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    // MARK: Which question is meant

    @Test(.row("5.6/thread")) func aThreadBelongsToTheMessageItAnswers() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(until: .prepare, to: ruth)
        let prepare = try #require(bench.person(ruth)?.asks.last { $0.prompt != nil })
        try bench.advance(to: "2026-09-18 10:10")
        try bench.tap(ruth, "yes", of: .did)
        try bench.tap(ruth, "4", of: .step)
        try bench.advance(minutes: 30)
        let mark = bench.words
        bench.feed(.text(ruth, Event.Text(words: "About Tuesday", inReplyTo: prepare.message)))
        #expect(bench.subjects(since: mark.effects) == [prepare.prompt?.id.rawValue])
    }

    @Test(.row("5.6/thread")) func aThreadOfAnAnsweredQuestionAddsToItsEntry() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        let message = try #require(bench.open(ruth, .step)?.message)
        try bench.type(ruth, "What I saw")
        try bench.advance(minutes: 600)
        let mark = bench.words
        bench.feed(.text(ruth, Event.Text(words: "More of it", inReplyTo: message)))
        #expect(bench.appended(since: mark.effects) == ["More of it"])
    }

    @Test(.row("5.6/two-fresh")) func betweenTwoFreshQuestionsThePersonChooses() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.type(ruth, "next")
        try bench.advance(minutes: 3)
        try bench.type(ruth, "next")
        let open = bench.person(ruth)?.asks.filter { $0.takesText } ?? []
        try #require(open.count == 2)
        let mark = bench.words
        try bench.type(ruth, "Which one is it for?")
        #expect(bench.kept(since: mark.effects).count == 1)
        #expect(bench.open(ruth, .whichQuestion) != nil)
        #expect(bench.last(ruth)?.keys.contains("neither") == true)
        try bench.tap(ruth, "q\(open[1].id)", of: .whichQuestion)
        #expect(bench.person(ruth)?.asks.contains { $0.id == open[1].id } == false)
        #expect(bench.open(ruth, .receipt) != nil)
    }

    @Test(.row("5.6/newest")) func afterTenMinutesTheNewestQuestionIsMeant() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        let newest = try #require(bench.open(ruth, .step)?.prompt?.id.rawValue)
        try bench.advance(minutes: 10)
        let mark = bench.words
        try bench.type(ruth, "For the newest")
        #expect(bench.subjects(since: mark.effects) == [newest])
    }

    @Test(.row("5.6/small-talk"), arguments: ["thanks", "Thanks!", "ok", "OK.", "👍"])
    func smallTalkGetsNoReply(words: String) throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        let mark = bench.words
        try bench.type(ruth, words)
        #expect(bench.since(mark.log).isEmpty)
        #expect(bench.kept(since: mark.effects) == [])
    }

    @Test(.row("5.6/nothing-open")) func wordsThatNobodyAskedForAreOfferedAsANote() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        let mark = bench.words
        try bench.type(ruth, "Today I thought of something")
        #expect(bench.kept(since: mark.effects).count == 1)
        #expect(bench.open(ruth, .strayText) != nil)
        #expect(bench.last(ruth)?.keys.contains("drop") == true)
        try bench.tap(ruth, "drop", of: .strayText)
        #expect(bench.deleted(since: mark.effects) == 1)
    }

    @Test(.row("5.6/nothing-open")) func withinTheHourTheyAreKeptInSilence() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.type(ruth, "Today I thought of something")
        try bench.advance(minutes: 10)
        let mark = bench.words
        for number in 0..<20 { try bench.type(ruth, "I am away, automatic reply \(number)") }
        #expect(bench.since(mark.log).isEmpty)
        #expect(bench.kept(since: mark.effects).count == 20)
    }

    @Test(
        .row("5.6/never-passed-on"),
        arguments: [("Ivo, I am late", true), ("ivo: are you there", true), ("Ivory is white", false)]
    )
    func wordsToThePartnerAreNeverPassedOn(words: String, isTold: Bool) throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        let mark = bench.words
        try bench.type(ruth, words)
        #expect(bench.since(mark.log, ivo).isEmpty)
        #expect(bench.last(ruth)?.text.contains("do not pass messages on") == isTold)
        #expect(bench.open(ruth, .strayText) != nil)
    }

    @Test(.row("5.6/reply-to-date")) func aReplyToADateIsNoAnswer() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(minutes: 5)
        let message = try #require(bench.open(ruth, .date)?.message)
        let mark = bench.words
        bench.feed(.text(ruth, Event.Text(words: "Looking forward to it", inReplyTo: message)))
        #expect(bench.open(ruth, .strayText) != nil)
        #expect(bench.since(mark.log, ivo).isEmpty)
    }

    // MARK: Commands inside text

    @Test(
        .row("5.7/whole"),
        arguments: ["Help was what I needed", "stop\nplease", "meet more people", "pause before you speak"]
    )
    func onlyTheWholeOfATextIsACommand(words: String) throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.advance(minutes: 11)
        let mark = bench.words
        try bench.type(ruth, words)
        #expect(bench.kept(since: mark.effects) == [words])
    }

    @Test(.row("5.7/answer")) func answerKeepsACommandAsWords() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.advance(minutes: 11)
        let mark = bench.words
        try bench.type(ruth, "answer stop")
        #expect(bench.kept(since: mark.effects) == ["stop"])
        #expect(bench.open(ruth, .stop) == nil)
    }

    @Test(.row("5.7/middle")) func aCommandWordInTheMiddleOfAnAnswerIsAskedAbout() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.advance(minutes: 11)
        let mark = bench.words
        try bench.type(ruth, "I wanted to", finish: false)
        try bench.type(ruth, "stop", finish: false)
        #expect(bench.open(ruth, .partOrCommand) != nil)
        #expect(bench.open(ruth, .stop) == nil)
        try bench.tap(ruth, "answer", of: .partOrCommand)
        #expect(bench.appended(since: mark.effects) == ["stop"])
    }

    @Test(.row("5.7/middle")) func aCommandWordInTheMiddleCanBeTheCommand() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.advance(minutes: 11)
        try bench.type(ruth, "I wanted to", finish: false)
        try bench.type(ruth, "stop", finish: false)
        try bench.tap(ruth, "command", of: .partOrCommand)
        #expect(bench.open(ruth, .stop) != nil)
        #expect(bench.open(ruth, .receipt) != nil)
    }

    @Test(.row("5.7/slash")) func anUnknownSlashCommandGetsOnePointerAnHour() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.type(ruth, "dance", isCommand: true)
        #expect(bench.last(ruth)?.text.contains(bench.says("pointer")) == true)
        let mark = bench.words
        try bench.type(ruth, "dance", isCommand: true)
        #expect(bench.since(mark.log).isEmpty)
        try bench.advance(minutes: 61)
        try bench.type(ruth, "dance", isCommand: true)
        #expect(bench.since(mark.log, ruth).count { $0.messageClass == .answer } == 1)
    }

    // MARK: Audiences

    @Test(.row("5.2/widen")) func wideningNeedsTwoTaps() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.type(ruth, "What I saw")
        try bench.tap(ruth, "more", of: .receipt)
        try bench.tap(ruth, "anonymous", of: .more)
        #expect(bench.person(ruth)?.entries.last?.audience == .onlyMe)
        try bench.tap(ruth, "yes", of: .audienceTap)
        #expect(bench.person(ruth)?.entries.last?.audience == .anonymous)
        #expect(bench.snapshot.programmes[0].anonymous.count == 1)
    }

    @Test(.row("5.2/keep-mine")) func keepingItMineLeavesItWhereItIs() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.type(ruth, "What I saw")
        try bench.type(ruth, "to supervisor")
        try bench.tap(ruth, "keep", of: .audienceTap)
        #expect(bench.person(ruth)?.entries.last?.audience == .onlyMe)
        #expect(bench.snapshot.programmes[0].digests[0].notes.isEmpty)
    }

    @Test(.row("5.2/one-day")) func theSecondTapIsValidForADay() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.type(ruth, "What I saw")
        try bench.type(ruth, "to supervisor")
        let first = try #require(bench.open(ruth, .audienceTap))
        try bench.advance(minutes: 24 * 60)
        bench.feed(.tap(ruth, Event.Tap(ask: first.id, option: "yes")))
        #expect(bench.person(ruth)?.entries.last?.audience == .onlyMe)
        #expect(bench.open(ruth, .audienceTap) != nil)
    }

    @Test(.row("5.2/that-wording")) func theSecondTapIsValidForThatWordingOnly() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        bench.feed(.text(ruth, Event.Text(words: "What I saw", platformMessage: "m1")))
        try bench.advance(minutes: 2)
        try bench.type(ruth, "anonymous")
        bench.feed(.edit(ruth, platformMessage: "m1", words: "What I see"))
        try bench.tap(ruth, "yes", of: .audienceTap)
        #expect(bench.person(ruth)?.entries.last?.audience == .onlyMe)
        try bench.tap(ruth, "yes", of: .audienceTap)
        #expect(bench.person(ruth)?.entries.last?.audience == .anonymous)
    }

    @Test(.row("5.2/narrow")) func narrowingIsDoneAtOnceAndInTime() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.type(ruth, "What I saw")
        try bench.type(ruth, "to supervisor")
        try bench.type(ruth, "yes")
        #expect(bench.snapshot.programmes[0].digests[0].notes.count == 1)
        try bench.type(ruth, "private")
        #expect(bench.snapshot.programmes[0].digests[0].notes.isEmpty)
        #expect(bench.last(ruth)?.text == bench.says("alone-again") + ".")
        #expect(bench.person(ruth)?.entries.last?.audience == .onlyMe)
    }

    @Test(.row("5.2/seen")) func whatHasBeenSeenIsNotTakenBack() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.type(ruth, "What I saw")
        try bench.type(ruth, "to supervisor")
        try bench.type(ruth, "yes")
        let digest = try bench.advance(until: .digest, to: SeasonBench.sam)
        #expect(digest?.message.entries == bench.person(ruth)?.entries.map(\.id).suffix(1).map { $0 })
        try bench.type(ruth, "private")
        #expect(bench.last(ruth)?.text.contains(bench.says("seen-already")) == true)
    }

    @Test(.row("5.1/pulse")) func aPulseSetPrivateCountsInNoTotal() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.tap(ruth, "yes", of: .did)
        try bench.type(ruth, "private")
        try bench.tap(ruth, "2", of: .step)
        let side = try #require(bench.pair()?.side(of: ruth))
        #expect(bench.pair()?.sessions.last?.pulses[side]?.isPrivate == true)
    }
}
