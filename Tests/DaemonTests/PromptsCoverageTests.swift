import Conduct
import Domain
import Facilitation
import Foundation
import PromptLibrary
import Store
import Testing

@testable import Daemon

/// `duologue prompts coverage`.
@Suite struct PromptsCoverageTests {
    private func text(_ id: String, phases: String = "[early]", skill: String, locale: String = "en") -> LibraryFile {
        let front = "id: \(id)\nrevision: 1\nkind: reflection\nphases: \(phases)\nskill: \(skill)\ndepth: 1"
        let body = "---\n\(front)\naudience: share\nminutes: 3\nsource: a test\n---\nWhat was new?\n"
        return LibraryFile(path: "\(locale)/prompts/\(id).md", text: body)
    }

    private func json(_ result: CommandResult) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    }

    @Test func theShippedLibraryCoversTheDemo() async throws {
        let fixture = try await DemoFixture.made()

        let told = await PromptsCommands.coverage("mutual-growth", asJSON: false, in: fixture.context)
        let data = try json(await PromptsCommands.coverage("mutual-growth", asJSON: true, in: fixture.context))

        #expect(told.status == .fine, "\(told.diagnostics)")
        #expect(told.diagnostics.isEmpty)
        #expect(told.output.hasPrefix("Prompts in en, by skill and phase\n\nSKILL "))
        #expect(told.output.contains("EARLY") && told.output.contains("FOLLOW-UP"))
        let cells = try #require(data["cells"] as? [[String: Any]])
        let languages = Set(cells.compactMap { $0["language"] as? String })
        #expect(cells.count == 60 * languages.count)
        let pairs = try #require(data["pairs"] as? [[String: Any]])
        #expect(pairs.count == 6)
        #expect((pairs.first?["never_met"] as? [String])?.count == 10)
        #expect((data["findings"] as? [String]) == [])
    }

    @Test func emptyAndThinPlacesAreNamed() async throws {
        let fixture = try await DemoFixture.made()
        let files = [text("a", skill: "curiosity"), text("b", phases: "[early, working]", skill: "curiosity")]

        let result = await PromptsCommands.coverage(
            "mutual-growth",
            asJSON: false,
            embedded: files,
            in: fixture.context
        )

        #expect(result.status == .failed)
        let row = result.output.split(separator: "\n").first { $0.hasPrefix("curiosity") }
        let cells = row?.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
        #expect(cells == ["curiosity", "2", "0", "empty", "1", "thin", "0", "empty", "0", "empty", "0", "empty"])
        #expect(
            result.diagnostics.contains(
                "en/prompts: no prompt for the skill closing-well. Write or translate one below en/prompts."
            )
        )
    }

    @Test func aPairThatRanOutIsNamedWithTheSkillsItMet() async throws {
        let fixture = try await DemoFixture.made()
        let files = Assets.prompts.filter { !$0.path.contains("/prompts/prepare-") }
        try await fixture.open { installation in
            try await installation.database.write { transaction in
                let id = try #require(try transaction.pairs(in: "mutual-growth", includingEnded: false).first)
                var pair = try #require(try transaction.state(ofPair: id))
                pair.phase = .early
                let stored = #"""
                    {"slot":"1.reflection","kind":"reflection","session":1,"prompt":"x","revision":1,"depth":1,
                    "skill":"curiosity","form":"share","isTogether":true,"on":"2026-05-01","held":1,"rank":"0"}
                    """#
                let on = String(decoding: try StoredForm.bytes(of: CivilDate(iso: "2026-05-01")), as: UTF8.self)
                let bytes = Array(stored.replacing(#""2026-05-01""#, with: on).utf8)
                pair.prompts = [try StoredForm.read(ChosenPrompt.self, from: bytes, place: "prompt")]
                try transaction.save(pair)
            }
        }

        let result = await PromptsCommands.coverage("mutual-growth", asJSON: true, embedded: files, in: fixture.context)

        #expect(result.status == .failed)
        let data = try json(result)
        let pairs = try #require(data["pairs"] as? [[String: Any]])
        let first = try #require(pairs.first { $0["phase"] as? String == "early" })
        #expect((first["long_ago"] as? [[String: Any]])?.first?["pair_days"] as? Int == 123)
        #expect((first["never_met"] as? [String])?.contains("curiosity") == false)
        let findings = try #require(data["findings"] as? [String])
        let number = try #require(first["pair"] as? String)
        #expect(
            findings == [
                "pair \(number): no prepare prompt is left for the phase early. "
                    + "Add prompts of this kind whose phases name early."
            ]
        )
    }

    @Test func withoutAStoreThePairsAreLeftOut() async throws {
        let fixture = try await DemoFixture.made()
        for file in try FileManager.default.contentsOfDirectory(atPath: "\(fixture.folder.path)/demo")
        where file.contains(".db") {
            try FileManager.default.removeItem(atPath: "\(fixture.folder.path)/demo/\(file)")
        }

        let result = await PromptsCommands.coverage("mutual-growth", asJSON: false, in: fixture.context)

        #expect(result.status == .fine, "\(result.diagnostics)")
        #expect(result.output.hasSuffix("There is no store, so no pairs are shown.\n"))
    }

    @Test func aProgrammeThatIsNotThereIsNamed() async throws {
        let fixture = try await DemoFixture.made()

        let result = await PromptsCommands.coverage("mutual-grow", asJSON: false, in: fixture.context)

        #expect(result.status == .failed)
        #expect(result.diagnostics == ["\"mutual-grow\": there is no such programme. Did you mean mutual-growth?"])
    }
}
