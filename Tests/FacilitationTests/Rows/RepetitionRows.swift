import Domain
import Facilitation
import TestSupport
import Testing

/// What is said once and not twice, and words that stay with their writer: found by seasons of people who do anything.
@Suite struct RepetitionRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo
    private let nadia = SeasonBench.nadia

    @Test(.row("7.4/remind")) func eachReminderOfTheDraftsHasWordsOfItsOwn() throws {
        var bench = try SeasonBench.begun()
        try bench.bothIn()
        try bench.advance(minutes: 5)
        try bench.answerSeven(ruth, show: false)
        let question = try #require(bench.last(ruth)?.text)
        let reminders = try (0..<2).map { _ in
            try #require(try bench.advance(until: .reminder, to: ruth, within: 20)).text
        }
        #expect(Set(reminders + [question]).count == 3)
        #expect(reminders.last?.hasPrefix("One more time, then I leave it") == true)
    }

    @Test(.row("2.2/pause")) func aNudgeThatWasPlannedBeforeTheRestWaitsForItsEnd() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(to: "2026-09-14 12:30")
        // The question to take along would be due on the second day of the rest; the date stays, on the day after it.
        try bench.type(ruth, "pause until 17 sep")
        try bench.tap(ruth, "pause", of: .pauseConfirm)
        try bench.advance(to: "2026-09-16 23:00")
        for person in [ruth, ivo] { #expect(bench.lines(person, .prepare).isEmpty) }
        #expect(bench.pair()?.isPaused == true)
    }

    @Test(.row("2.2/pace-faster")) func theSameFasterPaceIsAskedForOnce() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        for _ in 0..<2 {
            try bench.type(ruth, "pace 2 weeks")
            try bench.advance(to: bench.now + .days(4))
        }
        #expect(bench.lines(ivo, .pace).count == 1)
        #expect(bench.lines(ruth).contains { $0.text.contains("has that question") })
    }

    @Test(.row("2.3/finding-tap")) func aTimeThatIsTypedIsAnsweredEachTime() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        for words in ["1", "2"] {
            let mark = bench.mark
            try bench.type(ruth, words)
            #expect(bench.since(mark, ruth).map(\.messageClass) == [.answer])
        }
    }

    @Test(.row("5.7/middle")) func aNameThatNobodyKnowsIsPartOfTheAnswer() throws {
        var bench = try SeasonBench.begun()
        try bench.bothIn()
        try bench.advance(minutes: 5)
        try bench.tap(ruth, "begin", of: .begin)
        try bench.type(ruth, "What I would like is a", finish: false)
        try bench.type(ruth, "zone xyzzy", finish: false)
        #expect(bench.open(ruth, .partOrCommand) == nil)
        #expect(bench.person(ruth)?.gathering != nil)
        #expect(bench.effects.contains { if case .append(_, "zone xyzzy") = $0 { true } else { false } })
    }

    // MARK: Help

    private func asked() throws -> SeasonBench {
        var bench = try SeasonBench.begun()
        try bench.booked()
        // In the evening: nothing reaches the contact before the next morning.
        try bench.advance(to: "2026-09-14 21:00")
        return bench
    }

    private func wish(_ bench: inout SeasonBench) throws {
        try bench.type(ruth, "help")
        try bench.tap(ruth, "person", of: .help)
        try bench.tap(ruth, "c1", of: .helpWho)
    }

    @Test(.row("9.3/send")) func aWishThatIsSentTwiceReachesTheContactOnce() throws {
        var bench = try asked()
        for _ in 0..<2 {
            try wish(&bench)
            try bench.tap(ruth, "send", of: .helpSend)
        }
        _ = try bench.reached(nadia, .handOver)
        try bench.advance(minutes: 60)
        #expect(bench.lines(nadia, .handOver).count == 1)
    }

    @Test(.row("9.3/sentence", "5.2/narrow")) func aSentenceThatIsTakenBackInTimeDoesNotGo() throws {
        var bench = try asked()
        try wish(&bench)
        try bench.tap(ruth, "sentence", of: .helpSend)
        try bench.type(ruth, "It is about last week")
        try bench.tap(ruth, "send", of: .helpSend)
        try bench.type(ruth, "private")
        let line = try bench.reached(nadia, .handOver)
        #expect(line?.text.contains("Ruth Achieng") == true)
        #expect(line?.message.entries == [])
    }

    // MARK: One audience

    @Test(.row("5.2/copy")) func anOlderButtonDoesNotGiveAnAnswerToTwo() throws {
        var bench = try SeasonBench.sharing()
        try bench.asked()
        try bench.type(ruth, "What I heard")
        try bench.tap(ruth, "share", of: .receipt)
        let older = try #require(bench.open(ruth, .audienceTap))
        try bench.type(ruth, "to supervisor")
        try bench.tap(ruth, "yes", of: .audienceTap)
        #expect(bench.person(ruth)?.entries.last?.audience == .supervisor)
        bench.feed(.tap(ruth, Event.Tap(ask: older.id, option: "yes")))
        #expect(bench.person(ruth)?.entries.last?.audience == .supervisor)
        #expect(bench.round()?.sides.allSatisfy { $0.shared == nil } == true)
    }
}
