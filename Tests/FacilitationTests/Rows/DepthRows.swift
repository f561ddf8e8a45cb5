import Domain
import Facilitation
import PromptLibrary
import TestSupport
import Testing

/// The depth ladder, section 4.2.
@Suite struct DepthRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    /// The depth of the newest prompt that was chosen for the two.
    private func depth(_ bench: SeasonBench) -> Int? { bench.pair()?.prompts.last?.depth }

    // MARK: Ceiling

    @Test(.row("4.2/ceiling"), arguments: [(true, 2), (false, 1)])
    func twoFromTheAgreementOn(isAgreed: Bool, depth: Int) throws {
        let middle = PromptShelf.prepare("middle", "goal-progress", depth: 2)
        var bench = try SeasonBench.talked(0, library: PromptShelf.plain + [middle])
        if !isAgreed { bench.snapshot.pairs[0].agreement = nil }
        try bench.prepare(for: "2026-09-17")
        #expect(self.depth(bench) == depth)
    }

    @Test(
        .row("4.2/ceiling"),
        arguments: [
            (["deeper", "deeper"], 3), (["deeper", "as-now"], 1), (["as-now", "deeper"], 1), (["as-now", "as-now"], 1),
        ]
    )
    func threeIfBothWantIt(questions: [String], depth: Int) throws {
        var bench = try SeasonBench.talked(2, library: PromptShelf.deep, questions: questions)
        try bench.prepare(for: "2026-10-15")
        #expect(bench.pair()?.phase == .working)
        #expect(self.depth(bench) == depth)
        for person in [ruth, ivo] { #expect(bench.lastPrepare(person).contains("deeper") == (depth == 3)) }
    }

    @Test(.row("4.2/ceiling")) func threeNotBeforeTwoHeldSessions() throws {
        var bench = try SeasonBench.talked(1, library: PromptShelf.deep)
        bench.snapshot.pairs[0].phase = .working
        try bench.prepare(for: "2026-10-15")
        #expect(depth(bench) == 1)
    }

    @Test(.row("4.2/ceiling")) func aProgrammeMayStayAbove() throws {
        var bench = try SeasonBench.talked(2, library: PromptShelf.deep) { $0.prompts.depthMax = 2 }
        try bench.prepare(for: "2026-10-15")
        #expect(depth(bench) == 1)
    }

    @Test(.row("4.2/ceiling")) func neitherHearsOfTheOthersChoice() throws {
        var stories: [[String]] = []
        for choice in ["as-now", "deeper"] {
            var bench = try SeasonBench.begun()
            try bench.agreed()
            try bench.converse(1)
            try bench.converse(1, yes: [])
            for person in [ruth, ivo] where !bench.has(person, .did) { try bench.advance(until: .did, to: person) }
            for (person, questions) in [(ruth, choice), (ivo, "as-now")] {
                try bench.tap(person, "yes", of: .did)
                for option in ["right", "4", questions] { try bench.tap(person, option, of: .step) }
                try bench.finishSitting(person)
            }
            try bench.bookFirst()
            try bench.advance(until: .prepare, to: ivo)
            stories.append(bench.lines(ivo).map(\.text))
        }
        #expect(stories[0] == stories[1])
    }

    @Test(.row("4.2/lighter-questions")) func whoAskedForLighterQuestionsGetsThem() throws {
        var bench = try SeasonBench.talked(2, library: PromptShelf.middle, questions: ["as-now", "lighter"])
        try bench.prepare(for: "2026-10-15")
        #expect(depth(bench) == 2)
        let given = try #require(bench.person(ivo)?.prompting.last(in: 1))
        #expect(given.depth == 1 && given.part == "solo")
        #expect(bench.person(ruth)?.prompting.last(in: 1)?.depth == 2)
    }

    // MARK: After depth 3

    @Test(.row("4.2/never-twice", "4.2/cool-down"), arguments: [false, true])
    func afterDepthThreeComesDepthOne(isPassed: Bool) throws {
        let deep = PromptShelf.reflection("deep-think", "giving-feedback", depth: 3, in: "working")
        let middle = PromptShelf.reflection("mid-think", "goal-progress", depth: 2, in: "working")
        var bench = try SeasonBench.talked(2, library: PromptShelf.deep + [deep, middle])
        try bench.prepare(for: "2026-10-15")
        if isPassed { for person in [ruth, ivo] { try bench.type(person, "pass") } }
        try bench.talk()
        let depths = try #require(bench.pair()).prompts.map(\.depth)
        #expect(depths.suffix(2) == [3, 1])
        for person in [ruth, ivo] { #expect(bench.person(person)?.prompting.last(in: 1)?.depth == 1) }
    }

    @Test(.row("4.2/cool-down")) func theNextDepthThreeComesTwoHeldSessionsLater() throws {
        var bench = try SeasonBench.talked(2, library: PromptShelf.deep)
        for date in ["2026-10-15", "2026-10-29", "2026-11-12"] {
            try bench.prepare(for: date)
            try bench.talk()
        }
        let chosen = try #require(bench.pair()).prompts.filter { $0.kind == .prepare }
        #expect(chosen.map(\.depth) == [1, 1, 3, 1, 3])
        #expect(chosen.last?.held == 4)
    }

    @Test(.row("4.2/cool-down")) func aPersonalPromptAfterDepthThreeIsOfDepthOneToo() throws {
        let more = [
            PromptShelf.optional("more-one", "curiosity"), PromptShelf.optional("more-two", "goal-progress", depth: 2),
        ]
        var bench = try SeasonBench.talked(2, library: PromptShelf.deep + more)
        try bench.prepare(for: "2026-10-15")
        try bench.type(ruth, "next")
        #expect(bench.last(ruth)?.text.contains("more-one") == true, "\(bench.last(ruth)?.text ?? "")")
        try bench.type(ruth, "next")
        #expect(bench.last(ruth)?.text.contains("more-two") == true)
    }

    // MARK: Timing

    @Test(.row("4.2/timing"), arguments: [("2026-10-15", 3), ("2026-10-20", 1)])
    func notOnTheLastWorkingDayOfTheWeek(session: String, depth: Int) throws {
        // Two working days before a Tuesday is a Friday.
        var bench = try SeasonBench.talked(2, library: PromptShelf.deep)
        try bench.prepare(for: session)
        #expect(self.depth(bench) == depth)
    }

    @Test(.row("4.2/timing"), arguments: [("2026-10-16", 1), ("2026-10-19", 3)])
    func notWithinTwoWorkingDaysBeforeAnAbsence(first: String, depth: Int) throws {
        // The prompt comes on Wednesday 14 October: two working days before Friday 16.
        var bench = try SeasonBench.talked(2, library: PromptShelf.deep) { $0.loop.prepareDays = 1 }
        try bench.type(ruth, "meet 2026-10-15 13:00")
        let from = try #require(CivilDate(iso: first))
        bench.feed(.admin(.setAway(ivo, from: from, through: from + 6)))
        try bench.advance(to: "2026-10-15 08:00")
        #expect(self.depth(bench) == depth)
    }

    @Test(.row("4.2/timing")) func notInTheFirstMessageAfterAnAbsence() throws {
        var bench = try SeasonBench.talked(2, library: PromptShelf.deep)
        try bench.type(ruth, "meet 2026-11-19 13:00")
        try bench.type(ivo, "away 9 nov to 16 nov")
        try bench.advance(to: "2026-11-18 08:00")
        #expect(bench.lines(ivo, .prepare).count == 3)
        #expect(depth(bench) == 1)
    }

    @Test(.row("4.2/timing")) func notWhileASignalIsOpen() throws {
        for isOpen in [true, false] {
            var bench = try SeasonBench.talked(2, library: PromptShelf.deep)
            let since = try #require(CivilDate(iso: "2026-10-12"))
            var signal = Signal(.askedForHelp, side: 0, since: since)
            if !isOpen { signal.clearedOn = since }
            bench.snapshot.pairs[0].signals = [signal]
            try bench.type(ruth, "meet 2026-10-15 13:00")
            try bench.advance(to: "2026-10-13 16:00")
            #expect(depth(bench) == (isOpen ? 1 : 3))
        }
    }

    @Test(.row("4.2/timing")) func notInClosing() throws {
        let closing = PromptShelf.prepare("deep-end", "closing-well", depth: 3, in: "working, closing")
        var bench = try SeasonBench.talked(2, library: PromptShelf.plain + [closing])
        bench.snapshot.pairs[0].phase = .closing
        try bench.prepare(for: "2026-10-15")
        #expect(depth(bench) == 1)
    }

    @Test(.row("4.2/timing")) func whatIsNoLongerRightOnTheDayIsReplacedForThatPersonAlone() throws {
        var bench = try SeasonBench.talked(2, library: PromptShelf.deep) { $0.loop.prepareDays = 1 }
        try bench.type(ruth, "meet 2026-10-15 13:00")
        // Ivo gets it two hours later than Ruth, and has let it be known meanwhile that days off are ahead.
        try bench.advance(to: "2026-10-14 09:40")
        let mark = bench.mark
        let first = try #require(CivilDate(iso: "2026-10-16"))
        bench.feed(.admin(.setAway(ivo, from: first, through: first + 3)))
        try bench.advance(to: "2026-10-14 16:00")
        #expect(bench.lastPrepare(ruth).contains("This one goes deeper."))
        #expect(bench.lastPrepare(ivo).contains("Alone: plain-"))
        #expect(bench.since(mark, ruth).isEmpty)
    }

    // MARK: Ways out

    @Test(.row("4.2/always-with")) func depthThreeComesWithTheWaysOutAndAPersonToTurnTo() throws {
        var bench = try SeasonBench.talked(2, library: PromptShelf.deep)
        try bench.prepare(for: "2026-10-15")
        for person in [ruth, ivo] {
            let line = try #require(bench.lines(person, .prepare).last)
            #expect(line.text.contains("This one goes deeper."))
            #expect(line.text.contains("for a person: help."))
            #expect(line.keys == ["pass", "lighter"])
        }
    }

    @Test(.row("4.2/lighter")) func lighterIsOfLowerDepthTwiceAtMost() throws {
        let files = [
            PromptShelf.prepare("three", "power-and-voice", depth: 3, in: "working"),
            PromptShelf.prepare("two", "curiosity", depth: 2, in: "working"),
        ]
        var bench = try SeasonBench.talked(2, library: PromptShelf.plain + files)
        try bench.prepare(for: "2026-10-15")
        var depths: [Int?] = []
        for _ in 0..<3 {
            let ask = try #require(bench.open(ruth, .step)?.prompt)
            depths.append(bench.context.library.prompt(ask.id)?.depth)
            try bench.type(ruth, "lighter")
        }
        #expect(depths == [3, 2, 1])
        #expect(bench.last(ruth)?.text.contains(bench.says("lighter-enough")) == true)
        #expect(bench.person(ruth)?.prompting.last(in: 1)?.lighter == 2)
    }

    @Test(.row("4.2/lighter")) func atDepthOneItIsAnotherOfDepthOne() throws {
        var bench = try SeasonBench.talked(0, library: PromptShelf.plain)
        try bench.prepare(for: "2026-09-17")
        let first = try #require(bench.open(ruth, .step)?.prompt)
        try bench.type(ruth, "lighter")
        let second = try #require(bench.open(ruth, .step)?.prompt)
        #expect(second.id != first.id && second.part == "solo" && second.form == .solo)
    }

    @Test(.row("4.2/lighter")) func thePartnerKeepsTheirsAndHearsNothing() throws {
        var bench = try SeasonBench.talked(2, library: PromptShelf.middle, questions: ["as-now", "as-now"])
        try bench.prepare(for: "2026-10-15")
        let before = bench.lines(ivo).count
        let ask = bench.open(ivo, .step)?.prompt
        try bench.type(ruth, "lighter")
        #expect(bench.last(ruth)?.text.hasPrefix("A lighter one:\nAlone: plain-") == true)
        #expect(bench.lines(ivo).count == before)
        #expect(bench.open(ivo, .step)?.prompt == ask)
    }

    @Test(.row("4.2/lighter")) func theNextSlotIsLighterTooAndTheOneAfterIsNot() throws {
        var bench = try SeasonBench.talked(2, library: PromptShelf.middle, questions: ["as-now", "as-now"])
        try bench.prepare(for: "2026-10-15")
        try bench.type(ruth, "lighter")
        try bench.talk()
        let after = try #require(bench.pair()?.prompts.last)
        #expect(after.kind == .reflection && after.depth == 2 && !after.isTogether)
        #expect(bench.person(ruth)?.prompting.last(in: 1)?.depth == 1)
        #expect(bench.person(ivo)?.prompting.last(in: 1)?.depth == 2)
        try bench.prepare(for: "2026-10-29")
        #expect(bench.pair()?.prompts.last?.isTogether == true)
        #expect(bench.pair()?.prompts.last?.depth == 2)
    }

    @Test(.row("4.2/lighter")) func lighterIsTakenBack() throws {
        var bench = try SeasonBench.talked(2, library: PromptShelf.middle, questions: ["as-now", "as-now"])
        try bench.prepare(for: "2026-10-15")
        let first = try #require(bench.open(ruth, .step))
        try bench.type(ruth, "lighter")
        let second = try #require(bench.open(ruth, .step))
        try bench.type(ruth, "undo")
        #expect(bench.open(ruth, .step)?.id == first.id)
        #expect(bench.person(ruth)?.asks.contains { $0.id == second.id } == false)
        #expect(bench.person(ruth)?.prompting.last(in: 1)?.lighter == 0)
    }

    @Test(.row("4.2/lighter")) func withNothingLighterLeftThatIsSaid() throws {
        let few = [PromptShelf.prepare("only", "curiosity"), PromptShelf.reflection("alone", "curiosity")]
        var bench = try SeasonBench.talked(0, library: few)
        try bench.prepare(for: "2026-09-17")
        try bench.type(ruth, "lighter")
        #expect(bench.last(ruth)?.text.contains(bench.says("no-lighter")) == true)
        #expect(bench.open(ruth, .step)?.prompt?.id == "only")
    }

    @Test(.row("4.2/pass")) func aPassClosesTheSlotWithoutASubstitute() throws {
        var bench = try SeasonBench.talked(2, library: PromptShelf.middle, questions: ["as-now", "as-now"])
        try bench.prepare(for: "2026-10-15")
        let chosen = bench.chosen
        let before = bench.lines(ivo).count
        try bench.type(ruth, "pass")
        #expect(bench.last(ruth)?.text == "Passed.")
        #expect(bench.open(ruth, .step) == nil)
        #expect(bench.chosen == chosen)
        #expect(bench.lines(ivo).count == before)
    }

    @Test(.row("4.2/passed-twice"), arguments: [1, 2])
    func passedTwiceAtDepthThree(passes: Int) throws {
        var bench = try SeasonBench.talked(2, library: PromptShelf.deep)
        for (number, date) in ["2026-10-15", "2026-10-29", "2026-11-12", "2026-11-26"].enumerated() {
            try bench.prepare(for: date)
            if number == 0 || number == 2 && passes == 2 { try bench.type(ruth, "pass") }
            try bench.talk()
        }
        try bench.prepare(for: "2026-12-10")
        let last = try #require(bench.pair()?.prompts.last)
        #expect(last.depth == 3 && last.isTogether == (passes == 1))
        #expect(bench.person(ruth)?.prompting.last(in: 1)?.depth == (passes == 1 ? 3 : 1))
        #expect(bench.person(ivo)?.prompting.last(in: 1)?.depth == 3)
        #expect(bench.pair()?.signals.isEmpty == true)
    }

    @Test(.row("4.2/passed-twice"), arguments: [("deeper", 0), ("as-now", 2)])
    func aBitDeeperAgainEndsThat(questions: String, left: Int) throws {
        var bench = try SeasonBench.talked(1, library: PromptShelf.deep)
        bench.snapshot.persons[0].prompting.deepPasses = [1, 1]
        try bench.converse(1, yes: [])
        if !bench.has(ruth, .did) { try bench.advance(until: .did, to: ruth) }
        try bench.tap(ruth, "yes", of: .did)
        for option in ["right", "4", questions] { try bench.tap(ruth, option, of: .step) }
        #expect(bench.person(ruth)?.prompting.deepPasses.count == left)
    }
}
