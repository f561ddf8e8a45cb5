import Domain
import Facilitation
import TestSupport
import Testing

/// From messages to one entry, words where a tap was asked, and which question is meant.
@Suite struct AnswersRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    // MARK: From messages to one entry

    @Test func theReceiptComesOnceNinetySecondsWereQuiet() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        let mark = bench.words
        try bench.type(ruth, "One thing I saw", finish: false)
        try bench.advance(minutes: 1)
        #expect(bench.since(mark.log, ruth).isEmpty)
        try bench.advance(minutes: 1)
        #expect(bench.kept(since: mark.effects) == ["One thing I saw"])
        #expect(bench.since(mark.log, ruth).map(\.messageClass) == [.answer])
        #expect(bench.last(ruth)?.keys.contains("more") == true)
    }

    @Test func messagesThatFollowAreJoinedIntoOneEntry() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        let mark = bench.words
        try bench.type(ruth, "first", finish: false)
        try bench.advance(minutes: 1)
        try bench.type(ruth, "second", finish: false)
        try bench.advance(minutes: 1)
        try bench.type(ruth, "third")
        #expect(bench.kept(since: mark.effects) == ["first"])
        #expect(bench.appended(since: mark.effects) == ["second", "third"])
        #expect(bench.since(mark.log, ruth).count == 1)
    }

    @Test func theReceiptWaitsFiveMinutesAtMost() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        let start = bench.now
        for number in 0..<5 {
            try bench.type(ruth, "part \(number)", finish: false)
            try bench.advance(minutes: 1)
        }
        #expect(bench.now == start + .minutes(5))
        #expect(bench.person(ruth)?.gathering == nil)
        #expect(bench.last(ruth)?.at == bench.now)
    }

    @Test func textSoonAfterTheReceiptIsAdded() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.type(ruth, "What I saw")
        try bench.advance(minutes: 9)
        let mark = bench.words
        try bench.type(ruth, "and what I heard")
        #expect(bench.kept(since: mark.effects) == [])
        #expect(bench.appended(since: mark.effects) == ["and what I heard"])
        #expect(bench.last(ruth)?.text == bench.says("added") + ".")
    }

    @Test func textLaterThanTenMinutesIsAskedAbout() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.type(ruth, "What I saw")
        try bench.advance(minutes: 11)
        let mark = bench.words
        try bench.type(ruth, "and what I heard")
        #expect(bench.appended(since: mark.effects) == [])
        #expect(bench.kept(since: mark.effects) == ["and what I heard"])
        #expect(bench.open(ruth, .tapText) != nil)
    }

    @Test func buttonsPressedMeanwhileWaitForTheReceipt() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.type(ruth, "help")
        try bench.type(ruth, "first", finish: false)
        let mark = bench.words
        try bench.tap(ruth, "how", of: .help)
        #expect(bench.since(mark.log).isEmpty)
        try bench.advance(minutes: 2)
        #expect(bench.since(mark.log, ruth).count == 1)
        #expect(bench.last(ruth)?.text.contains(bench.says("help-how")) == true)
    }

    @Test func textOverTheLimitIsCutAndSaidSo() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        let mark = bench.words
        try bench.type(ruth, String(repeating: "word ", count: 9000))
        #expect(bench.kept(since: mark.effects).map(\.count) == [40_000])
        #expect(bench.last(ruth)?.text.contains(bench.says("entry-cut")) == true)
    }

    @Test func aFormIsOneEntryAtOnce() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        let ask = try #require(bench.open(ruth, .step))
        let mark = bench.words
        bench.feed(.form(ruth, Event.Form(ask: ask.id, words: "On the form")))
        #expect(bench.kept(since: mark.effects) == ["On the form"])
        #expect(bench.person(ruth)?.gathering == nil)
        #expect(bench.open(ruth, .receipt) != nil)
        #expect(bench.since(mark.log, ruth).count == 1)
    }

    @Test func aFormForWhatIsClosedIsKeptAllTheSame() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        let mark = bench.words
        bench.feed(.form(ruth, Event.Form(ask: 999, words: "Too late")))
        #expect(bench.kept(since: mark.effects) == ["Too late"])
    }

    @Test func anEditOfWordsForTheWriterAloneIsSilent() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        bench.feed(.text(ruth, Event.Text(words: "What I saw", platformMessage: "m1")))
        try bench.advance(minutes: 2)
        let mark = bench.words
        bench.feed(.edit(ruth, platformMessage: "m1", words: "What I see"))
        #expect(bench.revised(since: mark.effects) == 1)
        #expect(bench.since(mark.log).isEmpty)
    }

    @Test func anEditOfSharedWordsFallsBackAndAsks() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        bench.feed(.text(ruth, Event.Text(words: "What I saw", platformMessage: "m1")))
        try bench.advance(minutes: 2)
        try bench.type(ruth, "to supervisor")
        try bench.tap(ruth, "yes", of: .audienceTap)
        #expect(bench.person(ruth)?.entries.last?.audience == .supervisor)
        bench.feed(.edit(ruth, platformMessage: "m1", words: "What I see"))
        #expect(bench.person(ruth)?.entries.last?.audience == .onlyMe)
        #expect(bench.open(ruth, .audienceTap) != nil)
        #expect(bench.snapshot.programmes[0].digests[0].notes.isEmpty)
    }

    @Test func aDeletedMessageFallsBackAndIsAskedAbout() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        bench.feed(.text(ruth, Event.Text(words: "What I saw", platformMessage: "m1")))
        try bench.advance(minutes: 2)
        let mark = bench.words
        bench.feed(.delete(ruth, platformMessage: "m1"))
        #expect(bench.deleted(since: mark.effects) == 0)
        try bench.tap(ruth, "yes", of: .deleted)
        #expect(bench.deleted(since: mark.effects) == 1)
        #expect(bench.person(ruth)?.entries.isEmpty == true)
    }

    @Test func ofAFileNothingIsKeptButTheTextBesideItIs() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        let mark = bench.words
        bench.feed(.file(ruth))
        #expect(bench.kept(since: mark.effects) == [])
        #expect(bench.last(ruth)?.text.contains(bench.says("no-files")) == true)
        bench.feed(.text(ruth, Event.Text(words: "See the picture", hadFile: true)))
        #expect(bench.kept(since: mark.effects) == ["See the picture"])
    }

    @Test(arguments: ["👍", "🙏🏽", "…", "!!"])
    func aLoneSignIsNoAnswer(sign: String) throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        let mark = bench.words
        try bench.type(ruth, sign)
        #expect(bench.kept(since: mark.effects) == [])
        #expect(bench.since(mark.log).isEmpty)
    }

    @Test func aTapAfterTheAnswerIsSettledWithoutBlame() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        let did = try #require(bench.open(ruth, .did))
        bench.feed(.tap(ruth, Event.Tap(ask: did.id, option: "yes")))
        let mark = bench.words
        bench.feed(.tap(ruth, Event.Tap(ask: did.id, option: "yes")))
        #expect(bench.since(mark.log).isEmpty)
        bench.feed(.tap(ruth, Event.Tap(ask: did.id, option: "no")))
        #expect(bench.last(ruth)?.text.contains(bench.says("settled")) == true)
        #expect(bench.pair()?.after?.answers.contains(.no) == false)
    }

    // MARK: Words where a tap was asked

    @Test(arguments: [
        ("yes", DidAnswer.yes), ("Yes, cut short", .cutShort), ("2", .cutShort), ("not this time", .no), ("3", .no),
        ("YES.", .yes),
    ])
    func anOptionInWordsIsTheTap(words: String, expected: DidAnswer) throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        let side = try #require(bench.pair()?.side(of: ruth))
        try bench.type(ruth, words)
        #expect(bench.pair()?.after?.answers[side] == expected)
    }

    @Test func anythingElseIsOfferedAsANoteWithTheButtonsAgain() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        let mark = bench.words
        try bench.type(ruth, "It was a good talk about the field")
        #expect(bench.kept(since: mark.effects) == ["It was a good talk about the field"])
        let keys = bench.last(ruth)?.keys ?? []
        #expect(["keep", "drop", "pause", "yes", "cut-short", "no"].allSatisfy(keys.contains))
        #expect(bench.open(ruth, .did) != nil)
    }

    @Test func aNoteThatIsDroppedIsDeleted() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        let mark = bench.words
        try bench.type(ruth, "It was a good talk about the field")
        try bench.tap(ruth, "drop", of: .tapText)
        #expect(bench.deleted(since: mark.effects) == 1)
    }

    @Test func withoutATapItIsKeptAfterADay() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        let mark = bench.words
        try bench.type(ruth, "It was a good talk about the field")
        try bench.advance(minutes: 24 * 60 + 1)
        #expect(bench.open(ruth, .tapText) == nil)
        #expect(bench.deleted(since: mark.effects) == 0)
        #expect(bench.person(ruth)?.entries.last?.audience == .onlyMe)
    }

    @Test func aDayThatIsNotForThisCanPauseAWeek() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.type(ruth, "My father died and I cannot think")
        try bench.tap(ruth, "pause", of: .tapText)
        let range = try #require(bench.open(ruth, .pauseConfirm)?.range)
        #expect(range.last - range.first == 7)
        #expect(bench.pair()?.isPaused == false)
    }

    @Test(arguments: ["0", "6", "3-4"])
    func aNumberOutsideTheScaleIsAskedAgain(words: String) throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.tap(ruth, "yes", of: .did)
        let mark = bench.words
        try bench.type(ruth, words)
        #expect(bench.last(ruth)?.text == bench.says("scale-range") + ".")
        #expect(bench.kept(since: mark.effects) == [])
        #expect(bench.open(ruth, .step)?.step == .pulse)
    }

    @Test(arguments: [("3", 3), ("three", 3), ("5.", 5)])
    func aNumberInWordsOrDigitsIsAPulse(words: String, expected: Int) throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.tap(ruth, "yes", of: .did)
        try bench.type(ruth, words)
        let side = try #require(bench.pair()?.side(of: ruth))
        #expect(bench.pair()?.sessions.last?.pulses[side]?.value == expected)
    }

    // MARK: Which question is meant

    @Test func aThreadBelongsToTheMessageItAnswers() throws {
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

    @Test func aThreadOfAnAnsweredQuestionAddsToItsEntry() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        let message = try #require(bench.open(ruth, .step)?.message)
        try bench.type(ruth, "What I saw")
        try bench.advance(minutes: 600)
        let mark = bench.words
        bench.feed(.text(ruth, Event.Text(words: "More of it", inReplyTo: message)))
        #expect(bench.appended(since: mark.effects) == ["More of it"])
    }

    @Test func betweenTwoFreshQuestionsThePersonChooses() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
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

    @Test func afterTenMinutesTheNewestQuestionIsMeant() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        let newest = try #require(bench.open(ruth, .step)?.prompt?.id.rawValue)
        try bench.advance(minutes: 10)
        let mark = bench.words
        try bench.type(ruth, "For the newest")
        #expect(bench.subjects(since: mark.effects) == [newest])
    }

    @Test(arguments: ["thanks", "Thanks!", "ok", "OK.", "👍"])
    func smallTalkGetsNoReply(words: String) throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        let mark = bench.words
        try bench.type(ruth, words)
        #expect(bench.since(mark.log).isEmpty)
        #expect(bench.kept(since: mark.effects) == [])
    }

    @Test func wordsThatNobodyAskedForAreOfferedAsANote() throws {
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

    @Test func withinTheHourTheyAreKeptInSilence() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.type(ruth, "Today I thought of something")
        try bench.advance(minutes: 10)
        let mark = bench.words
        for number in 0..<20 { try bench.type(ruth, "I am away, automatic reply \(number)") }
        #expect(bench.since(mark.log).isEmpty)
        #expect(bench.kept(since: mark.effects).count == 20)
    }

    @Test(arguments: [("Ivo, I am late", true), ("ivo: are you there", true), ("Ivory is white", false)])
    func wordsToThePartnerAreNeverPassedOn(words: String, isTold: Bool) throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        let mark = bench.words
        try bench.type(ruth, words)
        #expect(bench.since(mark.log, ivo).isEmpty)
        #expect(bench.last(ruth)?.text.contains("do not pass messages on") == isTold)
        #expect(bench.open(ruth, .strayText) != nil)
    }

    @Test func aReplyToADateIsNoAnswer() throws {
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

    @Test(arguments: ["Help was what I needed", "stop\nplease", "meet more people", "pause before you speak"])
    func onlyTheWholeOfATextIsACommand(words: String) throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.advance(minutes: 11)
        let mark = bench.words
        try bench.type(ruth, words)
        #expect(bench.kept(since: mark.effects) == [words])
    }

    @Test func answerKeepsACommandAsWords() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.advance(minutes: 11)
        let mark = bench.words
        try bench.type(ruth, "answer stop")
        #expect(bench.kept(since: mark.effects) == ["stop"])
        #expect(bench.open(ruth, .stop) == nil)
    }

    @Test func aCommandWordInTheMiddleOfAnAnswerIsAskedAbout() throws {
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

    @Test func aCommandWordInTheMiddleCanBeTheCommand() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.advance(minutes: 11)
        try bench.type(ruth, "I wanted to", finish: false)
        try bench.type(ruth, "stop", finish: false)
        try bench.tap(ruth, "command", of: .partOrCommand)
        #expect(bench.open(ruth, .stop) != nil)
        #expect(bench.open(ruth, .receipt) != nil)
    }

    @Test func anUnknownSlashCommandGetsOnePointerAnHour() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.type(ruth, "dance", isCommand: true)
        #expect(bench.last(ruth)?.text.contains(bench.says("pointer")) == true)
        let mark = bench.words
        try bench.type(ruth, "dance", isCommand: true)
        #expect(bench.since(mark.log).isEmpty)
        try bench.advance(minutes: 61)
        try bench.type(ruth, "dance", isCommand: true)
        #expect(bench.since(mark.log, ruth).count == 1)
    }

    // MARK: Audiences

    @Test func wideningNeedsTwoTaps() throws {
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

    @Test func keepingItMineLeavesItWhereItIs() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.type(ruth, "What I saw")
        try bench.type(ruth, "to supervisor")
        try bench.tap(ruth, "keep", of: .audienceTap)
        #expect(bench.person(ruth)?.entries.last?.audience == .onlyMe)
        #expect(bench.snapshot.programmes[0].digests[0].notes.isEmpty)
    }

    @Test func theSecondTapIsValidForADay() throws {
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

    @Test func theSecondTapIsValidForThatWordingOnly() throws {
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

    @Test func narrowingIsDoneAtOnceAndInTime() throws {
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

    @Test func whatHasBeenSeenIsNotTakenBack() throws {
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

    @Test func aPulseSetPrivateCountsInNoTotal() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.tap(ruth, "yes", of: .did)
        try bench.type(ruth, "private")
        try bench.tap(ruth, "2", of: .step)
        let side = try #require(bench.pair()?.side(of: ruth))
        #expect(bench.pair()?.sessions.last?.pulses[side]?.isPrivate == true)
    }
}
