import Domain
import Facilitation
import PromptLibrary
import TestSupport
import Testing

/// Who opens and who listens first, section 4.3.
@Suite struct PartsRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    /// Who opened each conversation so far, in order.
    private func openers(_ bench: SeasonBench) -> [Int?] {
        (bench.pair()?.prompts ?? []).filter { $0.kind == .prepare }.map(\.opener)
    }

    /// printf 'SEED\0371' | sha256sum: the lowest bit of the first byte.
    @Test(.row("4.3/coin"), arguments: [(1, 1), (2, 1), (3, 1), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0)])
    func theCoinDecidesTheFirst(seed: UInt64, opener: Int) throws {
        var bench = try SeasonBench.talked(0, library: PromptShelf.plain) { $0.seed = seed }
        try bench.prepare(for: "2026-09-17")
        #expect(openers(bench) == [opener])
    }

    @Test(.row("4.3/turns")) func beingOfferedThePartAlternates() throws {
        var bench = try SeasonBench.talked(0, library: PromptShelf.plain)
        for date in ["2026-09-17", "2026-10-01", "2026-10-15", "2026-10-29"] {
            try bench.prepare(for: date)
            try bench.talk()
        }
        #expect(openers(bench) == [0, 1, 0, 1])
    }

    @Test(.row("4.3/turns")) func aLighterOneDoesNotBringItBackSooner() throws {
        var bench = try SeasonBench.talked(0, library: PromptShelf.plain)
        try bench.prepare(for: "2026-09-17")
        try bench.type(ruth, "lighter")
        try bench.talk()
        try bench.prepare(for: "2026-10-01")
        #expect(openers(bench) == [0, 1])
    }

    /// So many more events of disclosing on one side, over the last reveals.
    private func told(_ bench: inout SeasonBench, _ sides: [Int?]) {
        for (number, side) in sides.enumerated() {
            bench.snapshot.pairs[0].ledger.add(.disclosed, side: side, session: 100 + number)
        }
    }

    @Test(
        .row("4.3/disclosed"),
        arguments: [
            // Ruth opened first, so without a lead Ivo is next.
            ([1, 1], 0), ([1], 1), ([1, 0, 1], 1), ([1, 1, 1, 0], 0),
            // Only the last four count.
            ([1, 1, 1, 0, 0, 1, 0], 1), ([0, 0, 0, 1, 1, 1], 0),
        ] as [([Int], Int)]
    )
    func whoToldMoreIsSpared(sides: [Int], opener: Int) throws {
        var bench = try SeasonBench.talked(0, library: PromptShelf.plain)
        try bench.prepare(for: "2026-09-17")
        try bench.talk()
        told(&bench, sides)
        try bench.prepare(for: "2026-10-01")
        #expect(openers(bench) == [0, opener])
    }

    @Test(.row("4.3/passed"), arguments: [true, false]) func whoPassedTheOpeningPartDoesNotOpen(isPassed: Bool) throws {
        var bench = try SeasonBench.talked(0, library: PromptShelf.plain)
        try bench.prepare(for: "2026-09-17")
        if isPassed { try bench.type(ruth, "pass") }
        try bench.talk()
        // By what was told it were Ruth's turn again; the pass goes before that.
        told(&bench, [1, 1])
        try bench.prepare(for: "2026-10-01")
        #expect(openers(bench) == [0, isPassed ? 1 : 0])
    }

    @Test(.row("4.3/passed")) func aPassOfTheListeningPartChangesNothing() throws {
        var bench = try SeasonBench.talked(0, library: PromptShelf.plain)
        try bench.prepare(for: "2026-09-17")
        try bench.type(ivo, "pass")
        try bench.talk()
        told(&bench, [1, 1])
        try bench.prepare(for: "2026-10-01")
        #expect(openers(bench) == [0, 0])
    }

    @Test(.row("4.3/passed")) func aPassTakenBackIsNone() throws {
        var bench = try SeasonBench.talked(0, library: PromptShelf.plain)
        try bench.prepare(for: "2026-09-17")
        try bench.type(ruth, "pass")
        try bench.type(ruth, "undo")
        #expect(bench.person(ruth)?.prompting.last(in: 1)?.passed == false)
        try bench.talk()
        told(&bench, [1, 1])
        try bench.prepare(for: "2026-10-01")
        #expect(openers(bench) == [0, 0])
    }

    @Test(.row("4.3/listening")) func aListeningTextReadsRightAfterAPass() throws {
        var bench = try SeasonBench.talked(0, library: PromptShelf.plain)
        try bench.type(ruth, "meet 2026-09-17 13:00")
        try bench.advance(to: "2026-09-15 09:40")
        try bench.type(ruth, "pass")
        try bench.advance(to: "2026-09-16 09:00")
        let parts = bench.lastPrepare(ivo).split(separator: "You listen first this time.")
        let line = try #require(parts.dropFirst().first)
        #expect(!line.contains("Ruth"))
    }

    // MARK: Carried over

    @Test(.row("4.3/carried")) func theSameTextComesToEachAgain() throws {
        var bench = try SeasonBench.talked(0, library: PromptShelf.plain)
        try bench.prepare(for: "2026-09-17")
        let first = [ruth, ivo].map { bench.open($0, .step)?.prompt }
        try bench.advance(to: "2026-09-18 12:00")
        for person in [ruth, ivo] { try bench.tap(person, "no", of: .did) }
        try bench.prepare(for: "2026-09-24")
        #expect([ruth, ivo].map { bench.open($0, .step)?.prompt } == first)
        for person in [ruth, ivo] {
            #expect(
                bench.lastPrepare(person).hasPrefix("You two talk on Thursday. The question of Tue 15 Sep fits here")
            )
        }
        #expect(bench.pair()?.prompts.count { $0.kind == .prepare } == 1)
        // The reflection that nobody got is no use of its question.
        #expect(bench.pair()?.prompts.count == 1)
        try bench.talk()
        try bench.prepare(for: "2026-10-08")
        #expect(openers(bench) == [0, 1])
    }

    @Test(.row("4.3/carried", "4.2/lighter")) func aLighterOneIsCarriedOverInItsPlace() throws {
        var bench = try SeasonBench.talked(0, library: PromptShelf.plain)
        try bench.prepare(for: "2026-09-17")
        try bench.type(ruth, "lighter")
        let lighter = try #require(bench.open(ruth, .step)?.prompt)
        let other = try #require(bench.open(ivo, .step)?.prompt)
        try bench.advance(to: "2026-09-18 12:00")
        for person in [ruth, ivo] { try bench.tap(person, "no", of: .did) }
        try bench.prepare(for: "2026-09-24")
        #expect(bench.open(ruth, .step)?.prompt == lighter)
        #expect(bench.open(ivo, .step)?.prompt == other)
    }

    @Test(.row("4.3/carried")) func whoDidNotHaveItGetsItAsNew() throws {
        var bench = try SeasonBench.talked(0, library: PromptShelf.plain)
        try bench.type(ruth, "meet 2026-09-17 13:00")
        // Ruth has it; the date moves before it reaches Ivo.
        try bench.advance(to: "2026-09-15 09:40")
        try bench.type(ruth, "meet 2026-09-24 13:00")
        try bench.advance(to: "2026-09-23 09:00")
        #expect(bench.lastPrepare(ruth).contains("The question of Tue 15 Sep fits here too:"))
        #expect(bench.lastPrepare(ivo).hasPrefix("You talk with Ruth on Thu 24 Sep.\nYou listen first this time."))
    }

    // MARK: Solo forms

    @Test(.row("4.3/solo-form")) func onALowerCeilingEachGetsAQuestionForThemselves() throws {
        var bench = try SeasonBench.talked(2, library: PromptShelf.middle, questions: ["as-now", "as-now"])
        try bench.prepare(for: "2026-10-15")
        try bench.advance(to: "2026-10-16 12:00")
        for person in [ruth, ivo] {
            try bench.tap(person, "yes", of: .did)
            try bench.tap(person, "4", of: .step)
        }
        try bench.type(ruth, "lighter")
        for person in [ruth, ivo] { try bench.finishSitting(person) }
        try bench.prepare(for: "2026-10-29")
        let chosen = try #require(bench.pair()?.prompts.last)
        #expect(chosen.depth == 2 && !chosen.isTogether && chosen.opener == nil)
        #expect(bench.lastPrepare(ivo).contains("Alone: \(chosen.prompt)."))
        #expect(bench.lastPrepare(ruth).contains("Alone: plain-"))
        // Nobody was offered the opening part, so the turn stays where it was.
        try bench.talk()
        try bench.prepare(for: "2026-11-12")
        #expect(openers(bench).suffix(3) == [0, nil, 1])
    }

    @Test(.row("4.3/solo-form")) func aQuestionThatIsLightEnoughForBothStaysForBoth() throws {
        var bench = try SeasonBench.talked(1, library: PromptShelf.plain, questions: ["lighter", "as-now"])
        try bench.prepare(for: "2026-10-15")
        #expect(bench.pair()?.prompts.last?.isTogether == true)
        #expect(bench.lastPrepare(ruth).contains("You ") && bench.lastPrepare(ivo).contains("You "))
    }

    @Test(.row("4.3/solo-form")) func aReflectionForOneAloneCannotBeExchanged() throws {
        var bench = try SeasonBench.talked(2, library: PromptShelf.middle, questions: ["as-now", "lighter"])
        try bench.prepare(for: "2026-10-15")
        try bench.advance(to: "2026-10-16 12:00")
        for person in [ruth, ivo] {
            try bench.tap(person, "yes", of: .did)
            try bench.tap(person, "4", of: .step)
        }
        let forms = [ruth, ivo].map { bench.open($0, .step)?.prompt?.form }
        #expect(forms == [.solo, .solo])
        #expect(bench.open(ruth, .step)?.prompt?.id != bench.open(ivo, .step)?.prompt?.id)
    }
}
