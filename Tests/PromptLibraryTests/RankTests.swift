import Domain
import PromptLibrary
import TestSupport
import Testing

/// The order of the rank, section 4.4: each number decides over all that follow it, and over no number before it.
@Suite struct RankTests {
    /// One prompt that is better in one number alone, and one that is better in all that follow.
    ///
    /// Numbers before the one in question are equal.
    private static let steps = 8

    /// A library of two: `good` wins at a step, `bad` at all later ones.
    private func chosen(at step: Int) -> PromptChoice? {
        // What makes a prompt better (true) at each step, for good and bad.
        func isBetter(_ number: Int, good: Bool) -> Bool { number < step ? true : (number == step) == good }
        func file(_ id: String, good: Bool) -> LibraryFile {
            Fixture.prompt(
                id,
                // Steps 2 and 3 look at the skill.
                skill: good ? "curiosity" : "goal-progress",
                depth: isBetter(4, good: good) ? "2" : "1",
                audience: isBetter(5, good: good) ? "solo" : "share",
                extra: isBetter(0, good: good) ? "tags: [voice]" : ""
            )
        }
        let library = Fixture.read(
            minutes(file("good", good: true), isBetter(6, good: true)),
            minutes(file("bad", good: false), isBetter(6, good: false))
        ).library
        var request = PromptRequest(
            kind: .reflection,
            phase: .working,
            depthMax: 2,
            locales: ["en"],
            seen: [],
            seed: 1,
            pair: 1,
            slot: "1"
        )
        request.preferredTag = "voice"
        request.lastForm = .share
        request.minutesMax = 5
        for (id, good) in [(PromptID("good"), true), ("bad", false)] {
            if !isBetter(1, good: good) { request.seenLately.append(id) }
            request.skills.append(
                PromptRequest.SkillMet(
                    skill: good ? "curiosity" : "goal-progress",
                    count: isBetter(2, good: good) ? 1 : 2,
                    pairDays: isBetter(3, good: good) ? 40 : 30
                )
            )
            request.uses[id] = isBetter(7, good: good) ? 0 : 1
        }
        return library.choose(request)
    }

    private func minutes(_ file: LibraryFile, _ isShort: Bool) -> LibraryFile {
        LibraryFile(path: file.path, text: file.text.replacing("minutes: 4", with: "minutes: \(isShort ? 4 : 6)"))
    }

    @Test(.row("4.4/rank"), arguments: 0..<steps) func eachNumberDecidesOverAllThatFollow(step: Int) throws {
        let choice = try #require(chosen(at: step))
        #expect(choice.prompt.id == "good")
        #expect(choice.runnerUp == "bad")
        let numbers = choice.rank.numbers
        let best = [0, 0, 1, -40, 0, 0, 0, 0]
        let worst = [1, 1, 2, -30, 1, 1, 1, 1]
        #expect(numbers == best.indices.map { $0 <= step ? best[$0] : worst[$0] })
    }

    @Test(.row("4.4/rank")) func aSkillNeverMetGoesBeforeAllOthers() {
        let library = Fixture.read(
            Fixture.prompt("new", skill: "closing-well"),
            Fixture.prompt("old", skill: "curiosity")
        ).library
        var request = PromptRequest(
            kind: .reflection,
            phase: .working,
            depthMax: 2,
            locales: ["en"],
            seen: [],
            seed: 1,
            pair: 1,
            slot: "1"
        )
        request.skills = [PromptRequest.SkillMet(skill: "curiosity", count: 1, pairDays: 300)]
        #expect(library.choose(request)?.prompt.id == "new")
    }

    @Test(.row("4.4/rank")) func depthThreeIsNeverLookedFor() {
        let library = Fixture.read(
            Fixture.prompt("one", depth: "1"),
            Fixture.prompt("two", depth: "2"),
            Fixture.prompt("three", depth: "3")
        ).library
        func chosen(_ depth: Int) -> PromptID? {
            let request = PromptRequest(
                kind: .reflection,
                phase: .working,
                depthMax: depth,
                locales: ["en"],
                seen: [],
                seed: 1,
                pair: 1,
                slot: "1"
            )
            return library.choose(request)?.prompt.id
        }
        #expect([1, 2, 3].map(chosen) == ["one", "two", "two"])
    }
}
