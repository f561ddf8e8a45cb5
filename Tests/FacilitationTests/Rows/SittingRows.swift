import Domain
import Facilitation
import TestSupport
import Testing

/// Sittings after a session, section 2.7, and the kinds of responses of 4.1.
@Suite struct SittingRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    private func steps(_ bench: SeasonBench) -> [SittingStep] { bench.person(ruth)?.sittings.first?.steps ?? [] }

    /// So many held sessions, and Ruth has said yes to one more.
    private func after(_ held: Int, planned: Int = 6) throws -> SeasonBench {
        var bench = try SeasonBench.begun(programme: { $0.season.sessions = planned })
        try bench.agreed()
        try bench.converse(held)
        try bench.converse(1, yes: [])
        if !bench.has(ruth, .did) { try bench.advance(until: .did, to: ruth) }
        try bench.tap(ruth, "yes", of: .did)
        return bench
    }

    @Test(.row("2.7/usual", "2.3/after-answer")) func usual() throws {
        #expect(steps(try after(0)) == [.pulse, .reflection, .times])
    }

    @Test(.row("2.7/review")) func review() throws {
        #expect(steps(try after(1)) == [.pace, .sayWhatIMean, .questions, .aim, .times])
    }

    /// "Lighter" is a word of the review and a command too; here it is the answer.
    @Test(.row("2.7/review"), arguments: ["lighter", "as-now", "deeper"])
    func whatIsWantedOfQuestionsIsAnAnswer(option: String) throws {
        var bench = try after(1)
        for tap in ["right", "4", option] { try bench.tap(ruth, tap, of: .step) }
        #expect(bench.pair()?.reviews[bench.pair()?.side(of: ruth) ?? 0].questions == option)
        #expect(steps(bench) == [.aim, .times])
    }

    @Test(.row("2.7/midpoint")) func midpoint() throws {
        #expect(steps(try after(3)) == [.ownGoal, .aim, .questions, .keepAgreement, .times])
    }

    @Test(.row("2.7/closing")) func closing() throws {
        #expect(steps(try after(5)) == [.takeAway, .differently, .whatNext])
    }

    @Test(.row("2.7/same-closing")) func closingIsTheSameWhateverTheOtherAnswered() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(5)
        try bench.converse(1, yes: [])
        try bench.tap(ivo, "no", of: .did)
        try bench.tap(ruth, "yes", of: .did)
        #expect(steps(bench) == [.takeAway, .differently, .whatNext])
    }

    @Test(.row("2.7/pulse")) func thePulseTurnsOver() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(5)
        let pulses = bench.lines(ruth).filter { $0.text.contains("totals of five people") }.map { $0.text.prefix(8) }
        #expect(pulses == ["How far ", "How safe", "How much"])
    }

    @Test(.row("2.7/what-next")) func aWishCountsOnlyIfBothHaveIt() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(5)
        try bench.converse(1, yes: [])
        for (person, wish) in [(ruth, "together"), (ivo, "rest")] {
            try bench.tap(person, "yes", of: .did)
            try bench.tap(person, "pass", of: .step)
            try bench.tap(person, "pass", of: .step)
            try bench.tap(person, wish, of: .step)
        }
        try bench.advance(to: bench.now + .days(4))
        for person in [ruth, ivo] {
            let text = bench.lines(person, .closed).first?.text ?? ""
            #expect(text.isEmpty == false && text.contains("You both") == false)
        }
    }

    @Test(.row("2.7/later")) func laterEndsTheSittingAndNextOpensIt() throws {
        var bench = try after(1)
        try bench.tap(ruth, "later", of: .step)
        #expect(bench.person(ruth)?.sittings.first?.rests == true)
        try bench.type(ruth, "next")
        #expect(bench.last(ruth)?.keys.contains("too-close") == true)
    }

    @Test(.row("2.7/later-once")) func laterIsOfferedAgainOnce() throws {
        var bench = try after(5)
        try bench.tap(ruth, "later", of: .step)
        let mark = bench.mark
        try bench.advance(minutes: 60 * 24 * 12)
        #expect(bench.since(mark, ruth).count { $0.text.contains("what do you take with you") } == 1)
    }

    @Test(.row("2.7/one-message")) func receiptAndTimesAreOneMessage() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.tap(ruth, "yes", of: .did)
        try bench.tap(ruth, "4", of: .step)
        let mark = bench.mark
        try bench.type(ruth, "That a role decides who speaks first.", finish: false)
        try bench.advance(minutes: 1)
        try bench.type(ruth, "And that silence helps.")
        #expect(bench.since(mark, ruth).count == 1, "\(bench.since(mark, ruth))")
        #expect(bench.last(ruth)?.text.hasPrefix("Kept, for you alone.") == true)
        #expect(bench.last(ruth)?.keys.contains("none") == true)
    }

    @Test(.row("4.1/scale"), arguments: ["4", "four", "Four"])
    func aTypedScaleCounts(words: String) throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.tap(ruth, "yes", of: .did)
        try bench.type(ruth, words)
        #expect(steps(bench).first == .reflection)
        #expect(bench.pair()?.sessions.first?.pulses[0]?.value == 4)
    }

    @Test(.row("4.1/scale"), arguments: ["0", "6", "3-4"])
    func aTypedScaleOutsideIsAskedAgain(words: String) throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.tap(ruth, "yes", of: .did)
        try bench.type(ruth, words)
        #expect(bench.last(ruth)?.text.hasPrefix("A number from 1 to 5") == true)
        #expect(steps(bench).first == .pulse)
    }

    @Test(.row("4.1/change")) func aScaleCanBeChangedByAnotherTap() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.tap(ruth, "yes", of: .did)
        let ask = try #require(bench.person(ruth)?.asks.last { $0.step == .pulse })
        bench.feed(.tap(ruth, .init(ask: ask.id, option: "4")))
        bench.feed(.tap(ruth, .init(ask: ask.id, option: "2")))
        #expect(bench.pair()?.sessions.first?.pulses[0]?.value == 2)
    }

    @Test(.row("4.3/turns")) func whoOpensTurnsOver() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(4)
        let openings = bench.lines(ruth, .prepare).map { $0.text.contains("You begin this time") }
        #expect(openings == [true, false, true, false])
        #expect(bench.lines(ivo, .prepare).map { $0.text.contains("You begin this time") } == openings.map { !$0 })
    }

    @Test(.row("4.3/carried")) func aPromptOfASessionThatWasNotHeldIsCarriedOver() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.advance(to: "2026-09-18 12:00")
        for person in [ruth, ivo] { try bench.tap(person, "no", of: .did) }
        try bench.bookFirst()
        try bench.advance(until: .prepare, to: ruth)
        #expect(bench.last(ruth)?.text.contains("The question of Tue 15 Sep fits here too:") == true)
        #expect(bench.last(ruth)?.text.contains("You begin this time") == true)
    }
}
