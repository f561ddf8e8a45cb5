import Domain
import Facilitation
import PromptLibrary
import TestSupport
import Testing

/// Which prompt comes, section 4.4; the order of the rank itself stands in `RankTests`.
@Suite struct ChoiceRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    // MARK: Candidates

    @Test(.row("4.4/candidates")) func thePhaseFits() throws {
        let files = [
            PromptShelf.prepare("early-one", "curiosity", in: "early"),
            PromptShelf.prepare("late-one", "goal-progress", in: "working"),
        ]
        var bench = try SeasonBench.talked(0, library: files)
        try bench.prepare(for: "2026-09-17")
        #expect(bench.chosen == ["early-one"])
    }

    @Test(.row("4.4/candidates")) func aLanguageWithoutTheTextGetsTheDefault() throws {
        var bench = try SeasonBench.talked(0, library: PromptShelf.plain)
        bench.snapshot.persons[1].person.locale = "de"
        try bench.prepare(for: "2026-09-17")
        #expect(bench.lastPrepare(ivo).contains("You listen first this time. plain-"))
    }

    @Test(.row("4.4/candidates")) func nothingComesTwiceToAPair() throws {
        var bench = try SeasonBench.talked(6, library: PromptShelf.middle)
        for person in [ruth, ivo] { try bench.type(person, "lighter") }
        let given = bench.effects.compactMap { effect -> String? in
            guard case .record(let record) = effect, record.kind == "prompt", record.person == ruth else { return nil }
            return record.detail.split(separator: " ").first { $0.hasPrefix("id=") }.map(String.init)
        }
        #expect(given.count > 8 && Set(given).count == given.count, "\(given)")
        #expect(Set(bench.chosen).count == bench.chosen.count)
    }

    @Test(.row("4.4/candidates")) func depthStaysWithinTheLowerCeilingForWhatIsForBoth() throws {
        for questions in [["as-now", "lighter"], ["lighter", "as-now"], ["lighter", "lighter"]] {
            var bench = try SeasonBench.talked(2, library: PromptShelf.middle, questions: questions)
            try bench.prepare(for: "2026-10-15")
            try bench.talk()
            let chosen = try #require(bench.pair()).prompts.suffix(2)
            #expect(chosen.allSatisfy { !$0.isTogether || $0.depth == 1 })
        }
    }

    // MARK: Rank

    @Test(.row("4.4/rank")) func whatEitherHadWithAnybodyThisYearComesLast() throws {
        for months in [11, 12] {
            var bench = try SeasonBench.talked(0, library: PromptShelf.plain.filter { !$0.path.contains("think") })
            let on = try #require(CivilDate(iso: "2026-09-15")).monthsLater(-months)
            // All but one were had in another pair, by one of the two.
            for letter in ["a", "b", "c", "d", "e", "f", "g", "h"] {
                let seen = SeenPrompt(prompt: PromptID("plain-\(letter)"), on: on, pair: 9)
                bench.snapshot.persons[letter < "e" ? 0 : 1].seen.append(seen)
            }
            try bench.prepare(for: "2026-09-17")
            if months == 11 { #expect(bench.chosen.first == "plain-i") }
            #expect(bench.pair()?.prompts.first?.rank.split(separator: " ")[1] == "0")
            try bench.talk()
            try bench.prepare(for: "2026-10-01")
            let second = bench.pair()?.prompts.last { $0.kind == .prepare }
            #expect(second?.rank.split(separator: " ")[1] == (months == 11 ? "1" : "0"))
        }
    }

    @Test(.row("4.4/rank")) func skillsTurnOver() throws {
        let skills = Prompt.skills.prefix(4)
        let files = skills.flatMap { skill in
            ["x", "y", "z"].map { PromptShelf.prepare("\(skill)-\($0)", skill) }
        }
        var bench = try SeasonBench.talked(0, library: files)
        for date in ["2026-09-17", "2026-10-01", "2026-10-15", "2026-10-29", "2026-11-12", "2026-11-26"] {
            try bench.prepare(for: date)
            try bench.talk()
        }
        let met = try #require(bench.pair()).prompts.map(\.skill)
        #expect(Set(met.prefix(4)) == Set(skills))
        // Among skills met once each, the one that is longest ago comes again first.
        #expect(met.suffix(2) == met.prefix(2))
    }

    @Test(.row("4.4/rank")) func pairDaysCountNoAbsence() throws {
        var bench = try SeasonBench.talked(0, library: PromptShelf.plain)
        try bench.prepare(for: "2026-09-17")
        try bench.talk()
        bench.feed(.admin(.setAway(ivo, from: try date("2026-09-28"), through: try date("2026-10-04"))))
        try bench.prepare(for: "2026-10-15")
        let ranks = try #require(bench.pair()).prompts.map { $0.rank.split(separator: " ")[3] }
        // From Thursday 17 September, when the reflection was chosen, to Tuesday 13 October: 26 days, 7 of them away.
        #expect(ranks.last == "-19", "\(ranks)")
    }

    private func date(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

    @Test(.row("4.4/rank")) func whatOtherPairsHadThisSeasonComesLater() throws {
        var bench = try SeasonBench.talked(0, library: PromptShelf.plain)
        var uses = PromptUses(season: try date("2026-09-07"))
        for letter in ["a", "b", "c", "d", "f", "g", "h", "i"] { uses.add(PromptID("plain-\(letter)")) }
        bench.snapshot.programmes[0].uses = uses
        try bench.prepare(for: "2026-09-17")
        #expect(bench.chosen.first == "plain-e")
        #expect(bench.snapshot.programmes[0].uses?.all["plain-e"] == 1)
    }

    @Test(.row("4.4/rank")) func usesAreThoseOfThisSeasonAndOfAllPairs() throws {
        var bench = try SeasonBench.begun(
            pairs: [[ruth, ivo], [SeasonBench.mei, SeasonBench.tom]],
            library: SeasonBench.library(prompts: [], and: PromptShelf.plain)
        )
        var old = PromptUses(season: try date("2025-09-01"))
        old.add("plain-a", 40)
        bench.snapshot.programmes[0].uses = old
        try bench.agreed()
        try bench.converse(1)
        let uses = try #require(bench.snapshot.programmes[0].uses)
        #expect(uses.season == (try date("2026-09-07")))
        for prompt in try #require(bench.pair()).prompts { #expect(uses.all[prompt.prompt] == 1) }
        #expect(uses.all.values.reduce(0, +) == bench.chosen.count)
    }

    @Test(.row("4.4/rank")) func whatTakesTooLongComesLater() throws {
        let files = [
            PromptShelf.prepare("long-a", "curiosity", minutes: 8),
            PromptShelf.prepare("long-b", "curiosity", minutes: 8),
            PromptShelf.prepare("short", "curiosity", minutes: 4),
        ]
        var bench = try SeasonBench.talked(0, library: files) { $0.prompts.minutesMax = 5 }
        try bench.prepare(for: "2026-09-17")
        #expect(bench.chosen == ["short"])
    }

    @Test(.row("4.4/voice", "8/what-changes")) func whereOneLeadsAQuestionAboutVoiceComesNext() throws {
        let voice = ["a", "b"].map { PromptShelf.prepare("voice-\($0)", "curiosity", tags: "voice") }
        var bench = try SeasonBench.talked(2, library: PromptShelf.middle + voice)
        for session in 1...4 { bench.snapshot.pairs[0].ledger.add(.led, side: 0, session: session - 4) }
        try bench.prepare(for: "2026-10-15")
        #expect(bench.chosen.last?.hasPrefix("voice-") == true)
        try bench.talk()
        // Once is enough, until both say again that it leans.
        try bench.prepare(for: "2026-10-29")
        #expect(bench.chosen.last?.hasPrefix("mid-") == true)
        try bench.talk()
        bench.snapshot.pairs[0].ledger.add(.led, side: 0, session: 4)
        try bench.prepare(for: "2026-11-12")
        #expect(bench.chosen.last?.hasPrefix("voice-") == true)
    }

    @Test(.row("4.4/rank")) func theSameSeasonHasTheSameQuestions() throws {
        let stories = try (0..<2).map { _ in
            var bench = try SeasonBench.talked(0, library: PromptShelf.middle)
            try bench.converse(5)
            return bench.chosen
        }
        #expect(stories[0] == stories[1])
    }

    // MARK: The same for both

    @Test(.row("4.4/same-for-both")) func theReflectionIsTheSameWhoeverComesFirst() throws {
        var chosen: [[PromptID?]] = []
        for order in [[ruth, ivo], [ivo, ruth]] {
            var bench = try SeasonBench.talked(0, library: PromptShelf.plain)
            try bench.prepare(for: "2026-09-17")
            try bench.advance(to: "2026-09-18 13:00")
            for person in order {
                try bench.tap(person, "yes", of: .did)
                try bench.tap(person, "4", of: .step)
                // What one does with the question is nothing to the other.
                if person == order[0] { try bench.type(person, "pass") }
                try bench.advance(minutes: 60)
            }
            chosen.append([order[1]].map { bench.open($0, .step)?.prompt?.id })
            #expect(bench.pair()?.prompts.last?.isTogether == true)
        }
        #expect(chosen[0] == chosen[1] && chosen[0] != [nil])
    }

    // MARK: Kept

    @Test(.row("4.4/kept")) func whatWasChosenIsKeptWithItsReasons() throws {
        var bench = try SeasonBench.talked(0, library: PromptShelf.plain)
        try bench.prepare(for: "2026-09-17")
        let chosen = try #require(bench.pair()?.prompts.last)
        #expect(chosen.slot == "1.prepare" && chosen.revision == 1 && chosen.skill == "curiosity")
        #expect(chosen.form == .joint && chosen.opener == 0 && "\(chosen.on)" == "2026-09-15")
        #expect(chosen.rank.hasPrefix("0 0 0 -1000000 1 0 0 0 "))
        let runnerUp = try #require(chosen.runnerUp)
        #expect(runnerUp != chosen.prompt && runnerUp.rawValue.hasPrefix("plain-"))
    }

    @Test(.row("4.4/kept", "6/why")) func whySaysWhatAQuestionIsAbout() throws {
        var bench = try SeasonBench.talked(0, library: PromptShelf.plain)
        try bench.prepare(for: "2026-09-17")
        try bench.type(ruth, "why")
        #expect(bench.last(ruth)?.text.contains("about curiosity and good questions, which is new to you two.") == true)
        try bench.talk()
        try bench.prepare(for: "2026-10-01")
        try bench.type(ivo, "why")
        let text = try #require(bench.last(ivo)?.text)
        #expect(text.contains("which you two have not met since Thu 17 Sep."), "\(text)")
        #expect(text.hasPrefix("You talk with Ruth soon"))
    }

    @Test(.row("4.4/kept", "6/why")) func whyAfterALighterOneTellsNothingOfThePair() throws {
        var bench = try SeasonBench.talked(0, library: PromptShelf.plain)
        try bench.prepare(for: "2026-09-17")
        try bench.type(ruth, "lighter")
        try bench.type(ruth, "why")
        #expect(bench.last(ruth)?.text.contains("The question is about curiosity and good questions.") == true)
    }

    @Test(.row("4.4/exhausted")) func anEmptyPoolGivesNoPromptAndANotice() throws {
        let few = [PromptShelf.prepare("only", "curiosity"), PromptShelf.reflection("alone", "curiosity")]
        var bench = try SeasonBench.talked(1, library: few)
        #expect(bench.chosen == ["only", "alone"])
        let mark = bench.words
        try bench.prepare(for: "2026-10-15")
        for person in [ruth, ivo] { #expect(bench.lines(person, .prepare).count == 1) }
        #expect(bench.chosen == ["only", "alone"])
        #expect(bench.effects[mark.effects...].contains(.notice("prompt-pool-empty")))
        // The conversation goes on without it, and so does the sitting after it.
        try bench.talk()
        #expect(bench.pair()?.held == 2)
    }

    @Test(.row("4.4/revision")) func anEditHoldsForWhatIsNotChosenYet() throws {
        var bench = try SeasonBench.talked(0, library: [PromptShelf.prepare("only", "curiosity")])
        try bench.type(ruth, "meet 2026-09-17 13:00")
        try bench.advance(to: "2026-09-15 09:40")
        let newer = [
            PromptShelf.prepare("only", "curiosity", revision: 2), PromptShelf.prepare("other", "goal-progress"),
        ]
        bench.context = Context(
            programmes: bench.context.programmes,
            library: SeasonBench.library(prompts: [], and: newer),
            zones: bench.context.zones,
            staff: bench.context.staff
        )
        try bench.advance(to: "2026-09-16 09:00")
        // It was chosen for both; each record tells which text its reader had.
        #expect(bench.chosen == ["only"] && bench.pair()?.prompts.first?.revision == 1)
        #expect([ruth, ivo].map { bench.open($0, .step)?.prompt?.revision } == [1, 2])
        let sent = bench.effects.compactMap { effect -> String? in
            guard case .record(let record) = effect, record.kind == "prompt" else { return nil }
            return "\(record.person) \(record.detail)"
        }
        #expect(
            sent == [
                "achieng slot=1.prepare id=only revision=1 part=opening depth=1",
                "silva slot=1.prepare id=only revision=2 part=listening depth=1",
            ]
        )
        try bench.type(ruth, "Two minutes of silence.")
        let entry = bench.effects.compactMap { if case .keep(let entry, _) = $0 { entry } else { nil } }.last
        #expect(entry?.subject == "only" && entry?.promptRevision == 1)
    }

    @Test(.row("4.4/revision")) func aPromptThatIsGoneIsReplacedForWhoHasNotHadIt() throws {
        var bench = try SeasonBench.talked(0, library: [PromptShelf.prepare("only", "curiosity")])
        try bench.type(ruth, "meet 2026-09-17 13:00")
        try bench.advance(to: "2026-09-15 09:40")
        bench.context = Context(
            programmes: bench.context.programmes,
            library: SeasonBench.library(prompts: [], and: [PromptShelf.prepare("other", "goal-progress")]),
            zones: bench.context.zones,
            staff: bench.context.staff
        )
        try bench.advance(to: "2026-09-16 09:00")
        #expect(bench.lastPrepare(ivo).contains("Alone: other."))
    }
}
