import Domain
import PromptLibrary
import Testing

@Suite struct ChoiceTests {
    private let library = Fixture.read(
        Fixture.prompt("a", skill: "curiosity"),
        Fixture.prompt("b", skill: "curiosity"),
        Fixture.prompt("c", skill: "goal-progress", depth: "2"),
        Fixture.prompt("d", skill: "goal-progress", depth: "3"),
        Fixture.prompt("e", phases: "[early]"),
        Fixture.prompt("f", kind: "optional", audience: "solo"),
        Fixture.prompt(
            "g",
            kind: "prepare",
            audience: "joint",
            body: "## opening\nYou begin.\n## listening\nYou listen first this time.\n## solo\nThink."
        )
    ).library

    private func request(
        _ kind: PromptKind = .reflection,
        depth: Int = 3,
        seen: [PromptID] = [],
        seed: UInt64 = 1,
        slot: String = "1",
        forms: [AudienceForm] = AudienceForm.allCases,
        met: [PromptRequest.SkillCount] = []
    ) -> PromptRequest {
        PromptRequest(
            kind: kind,
            phase: .working,
            depthMax: depth,
            locales: ["en", "pt"],
            seen: seen,
            seed: seed,
            pair: 9,
            slot: slot,
            forms: forms,
            skillsMet: met
        )
    }

    @Test func everyPromptComesOnceAndThenNone() {
        var seen: [PromptID] = []
        while let choice = library.choose(request(seen: seen)) {
            #expect(!seen.contains(choice.prompt))
            seen.append(choice.prompt)
            guard seen.count < 10 else { break }
        }

        #expect(seen.sorted() == ["a", "b", "c", "d"])
    }

    @Test func depthKindAndFormBoundTheChoice() {
        #expect(library.choose(request(depth: 1, seen: ["a"]))?.prompt == "b")
        #expect(library.choose(request(depth: 0)) == nil)
        #expect(library.choose(request(forms: [.solo])) == nil)
        #expect(library.choose(request(.optional))?.prompt == "f")
        #expect(library.choose(request(.closing)) == nil)
    }

    @Test func aSoloPartCanBeUsedWhereOnlySoloIsAllowed() {
        #expect(library.choose(request(.prepare, forms: [.solo]))?.prompt == "g")
        #expect(library.choose(request(.prepare, forms: [.share])) == nil)
    }

    @Test func skillsThePairMetLeastComeFirst() {
        let curious = PromptRequest.SkillCount(skill: "curiosity", count: 2)
        let goal = PromptRequest.SkillCount(skill: "goal-progress", count: 3)

        for seed in UInt64(0)..<20 {
            #expect(library.choose(request(seed: seed, met: [curious]))?.skill == "goal-progress")
            #expect(library.choose(request(seed: seed, met: [curious, goal]))?.skill == "curiosity")
        }
    }

    @Test func theSameRequestHasTheSameAnswerAndSeedsSpreadIt() {
        var found: [PromptID] = []
        for seed in UInt64(0)..<40 {
            let choice = library.choose(request(seed: seed))
            #expect(choice == library.choose(request(seed: seed)))
            if let choice, !found.contains(choice.prompt) { found.append(choice.prompt) }
        }

        #expect(found.sorted() == ["a", "b", "c", "d"])
    }

    @Test func theHashIsTheOneThatIsWrittenDown() {
        // printf '\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0\t1\0X' | sha256sum, for X from a to d: the least of the four.
        #expect(library.choose(request())?.prompt == "c")
    }
}
