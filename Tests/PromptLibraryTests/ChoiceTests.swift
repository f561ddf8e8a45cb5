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
        met: [PromptRequest.SkillMet] = []
    ) -> PromptRequest {
        var request = PromptRequest(
            kind: kind,
            phase: .working,
            depthMax: depth,
            locales: ["en", "pt"],
            seen: seen,
            seed: seed,
            pair: 9,
            slot: slot,
            forms: forms
        )
        request.skills = met
        return request
    }

    @Test func everyPromptComesOnceAndThenNone() {
        var seen: [PromptID] = []
        while let choice = library.choose(request(seen: seen))?.prompt.id {
            #expect(!seen.contains(choice))
            seen.append(choice)
            guard seen.count < 10 else { break }
        }

        #expect(seen.sorted() == ["a", "b", "c", "d"])
    }

    @Test func depthKindAndFormBoundTheChoice() {
        #expect(library.choose(request(depth: 1, seen: ["a"]))?.prompt.id == "b")
        #expect(library.choose(request(depth: 0)) == nil)
        #expect(library.choose(request(forms: [.solo])) == nil)
        #expect(library.choose(request(.prepare))?.prompt.id == "g")
        #expect(library.choose(request(.prepare, forms: [.share])) == nil)
        #expect(library.choose(request(.optional))?.prompt.id == "f")
        #expect(library.choose(request(.closing)) == nil)
    }

    @Test func skillsThePairMetLeastComeFirst() {
        let curious = PromptRequest.SkillMet(skill: "curiosity", count: 2)
        let goal = PromptRequest.SkillMet(skill: "goal-progress", count: 3)

        for seed in UInt64(0)..<20 {
            #expect(library.choose(request(seed: seed, met: [curious]))?.prompt.skill == "goal-progress")
            #expect(library.choose(request(seed: seed, met: [curious, goal]))?.prompt.skill == "curiosity")
        }
    }

    @Test func theSameRequestHasTheSameAnswerAndSeedsSpreadIt() {
        var found: [PromptID] = []
        for seed in UInt64(0)..<40 {
            let choice = library.choose(request(depth: 1, seed: seed))
            #expect(choice == library.choose(request(depth: 1, seed: seed)))
            if let id = choice?.prompt.id, !found.contains(id) { found.append(id) }
        }

        #expect(found.sorted() == ["a", "b"])
    }

    @Test func theHashIsTheOneThatIsWrittenDown() {
        // printf '\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0\t1\0X' | sha256sum, for X a and b; for seed 2 begin with \2.
        #expect(library.choose(request(depth: 1))?.prompt.id == "b")
        #expect(library.choose(request(depth: 1, seed: 2))?.prompt.id == "a")
        #expect(library.choose(request(depth: 1, seed: 2))?.rank.description.hasSuffix(" 88b7b5b9efe5031") == true)
    }
}
