import Domain
import Facilitation
import TestSupport
import Testing

/// From messages to one entry, words where a tap was asked, and which question is meant.
@Suite struct AnswersRows {
    private let ruth = SeasonBench.ruth

    // MARK: From messages to one entry

    @Test(.row("5.4/quiet", "5.1/only-me")) func theReceiptComesOnceNinetySecondsWereQuiet() throws {
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

    @Test(.row("5.4/joined", "4.1/text")) func messagesThatFollowAreJoinedIntoOneEntry() throws {
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

    @Test(.row("5.4/longest")) func theReceiptWaitsFiveMinutesAtMost() throws {
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

    @Test(.row("5.4/added")) func textSoonAfterTheReceiptIsAdded() throws {
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

    @Test(.row("5.4/later")) func textLaterThanTenMinutesIsAskedAbout() throws {
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

    @Test(.row("5.4/buttons")) func buttonsPressedMeanwhileWaitForTheReceipt() throws {
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

    @Test(.row("5.4/cut")) func textOverTheLimitIsCutAndSaidSo() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        let mark = bench.words
        try bench.type(ruth, String(repeating: "word ", count: 9000))
        #expect(bench.kept(since: mark.effects).map(\.count) == [40_000])
        #expect(bench.last(ruth)?.text.contains(bench.says("entry-cut")) == true)
    }

    @Test(.row("5.4/form")) func aFormIsOneEntryAtOnce() throws {
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

    @Test(.row("5.4/form")) func aFormForWhatIsClosedIsKeptAllTheSame() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        let mark = bench.words
        bench.feed(.form(ruth, Event.Form(ask: 999, words: "Too late")))
        #expect(bench.kept(since: mark.effects) == ["Too late"])
    }

    @Test(.row("5.4/edit")) func anEditOfWordsForTheWriterAloneIsSilent() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        bench.feed(.text(ruth, Event.Text(words: "What I saw", platformMessage: "m1")))
        try bench.advance(minutes: 2)
        let mark = bench.words
        bench.feed(.edit(ruth, platformMessage: "m1", words: "What I see"))
        #expect(bench.revised(since: mark.effects) == 1)
        #expect(bench.since(mark.log).isEmpty)
    }

    @Test(.row("5.4/edit-shared")) func anEditOfSharedWordsFallsBackAndAsks() throws {
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

    @Test(.row("5.4/delete")) func aDeletedMessageFallsBackAndIsAskedAbout() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        bench.feed(.text(ruth, Event.Text(words: "What I saw", platformMessage: "m1")))
        try bench.advance(minutes: 2)
        let mark = bench.words
        bench.feed(.delete(ruth, platformMessage: "m1"))
        #expect(bench.deleted(since: mark.effects) == 0)
        try bench.tap(ruth, "yes", of: .deleted)
        #expect(bench.deleted(since: mark.effects) == 1)
        #expect(bench.person(ruth)?.entries.contains { $0.platformMessages == ["m1"] } == false)
    }

    @Test(.row("5.4/file")) func ofAFileNothingIsKeptButTheTextBesideItIs() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        let mark = bench.words
        bench.feed(.file(ruth))
        #expect(bench.kept(since: mark.effects) == [])
        #expect(bench.last(ruth)?.text.contains(bench.says("no-files")) == true)
        bench.feed(.text(ruth, Event.Text(words: "See the picture", hadFile: true)))
        #expect(bench.kept(since: mark.effects) == ["See the picture"])
    }

    @Test(.row("5.4/sign"), arguments: ["👍", "🙏🏽", "…", "!!"])
    func aLoneSignIsNoAnswer(sign: String) throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        let mark = bench.words
        try bench.type(ruth, sign)
        #expect(bench.kept(since: mark.effects) == [])
        #expect(bench.since(mark.log).isEmpty)
    }

    @Test(.row("5.4/late-tap")) func aTapAfterTheAnswerIsSettledWithoutBlame() throws {
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

    @Test(
        .row("5.5/option"),
        arguments: [
            ("yes", DidAnswer.yes), ("Yes, cut short", .cutShort), ("2", .cutShort), ("not this time", .no), ("3", .no),
            ("YES.", .yes),
        ]
    )
    func anOptionInWordsIsTheTap(words: String, expected: DidAnswer) throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        let side = try #require(bench.pair()?.side(of: ruth))
        try bench.type(ruth, words)
        #expect(bench.pair()?.after?.answers[side] == expected)
    }

    @Test(.row("5.5/else")) func anythingElseIsOfferedAsANoteWithTheButtonsAgain() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        let mark = bench.words
        try bench.type(ruth, "It was a good talk about the field")
        #expect(bench.kept(since: mark.effects) == ["It was a good talk about the field"])
        let keys = bench.last(ruth)?.keys ?? []
        #expect(["keep", "drop", "pause", "yes", "cut-short", "no"].allSatisfy(keys.contains))
        #expect(bench.open(ruth, .did) != nil)
    }

    @Test(.row("5.5/dropped")) func aNoteThatIsDroppedIsDeleted() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        let mark = bench.words
        try bench.type(ruth, "It was a good talk about the field")
        try bench.tap(ruth, "drop", of: .tapText)
        #expect(bench.deleted(since: mark.effects) == 1)
    }

    @Test(.row("5.5/kept")) func withoutATapItIsKeptAfterADay() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        let mark = bench.words
        try bench.type(ruth, "It was a good talk about the field")
        try bench.advance(minutes: 24 * 60 + 1)
        #expect(bench.open(ruth, .tapText) == nil)
        #expect(bench.deleted(since: mark.effects) == 0)
        #expect(bench.person(ruth)?.entries.last?.audience == .onlyMe)
    }

    @Test(.row("5.5/pause-week")) func aDayThatIsNotForThisCanPauseAWeek() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.type(ruth, "My father died and I cannot think")
        try bench.tap(ruth, "pause", of: .tapText)
        let range = try #require(bench.open(ruth, .pauseConfirm)?.range)
        #expect(range.last - range.first == 7)
        #expect(bench.pair()?.isPaused == false)
    }

    @Test(.row("4.1/scale"), arguments: ["0", "6", "3-4"])
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

    @Test(.row("4.1/scale"), arguments: [("3", 3), ("three", 3), ("5.", 5)])
    func aNumberInWordsOrDigitsIsAPulse(words: String, expected: Int) throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.tap(ruth, "yes", of: .did)
        try bench.type(ruth, words)
        let side = try #require(bench.pair()?.side(of: ruth))
        #expect(bench.pair()?.sessions.last?.pulses[side]?.value == expected)
    }
}
