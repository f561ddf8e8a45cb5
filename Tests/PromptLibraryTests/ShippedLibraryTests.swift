import Domain
import Foundation
import PromptLibrary
import Testing

/// The library that ships, as it lies in the folder `Prompts`.
@Suite struct ShippedLibraryTests {
    private let library: Library
    private let findings: [Finding]

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Prompts")
            .standardizedFileURL
        var files: [LibraryFile] = []
        for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
            let url = root.appending(path: path)
            // The words of the pages are held against their own list elsewhere.
            guard url.pathExtension == "md" || url.lastPathComponent == "locale.yaml" else { continue }
            files.append(LibraryFile(path: path, bytes: Array(try Data(contentsOf: url))))
        }
        (library, findings) = Library.read(files, defaultLocale: "en")
    }

    @Test func itIsClean() {
        // The strictest platform takes 3,000 characters in a block of text.
        let options = LintOptions(limits: [PlatformLimit(name: "slack", messageLength: 3000)])

        #expect(findings.map(\.description) == [])
        // Whether each language has all texts is asked elsewhere, once.
        #expect(library.lint(options).filter { !$0.isTranslationDue }.map(\.description) == [])
    }

    @Test(arguments: [(PromptKind.prepare, 14), (.reflection, 16), (.optional, 14), (.closing, 4)])
    func everyKindHasEnoughPrompts(kind: PromptKind, least: Int) {
        #expect(library.prompts.count { $0.kind == kind } >= least)
    }

    @Test func everySkillIsPractisedInConversationOrAfterIt() {
        for skill in Prompt.skills {
            #expect(library.prompts.contains { $0.skill == skill && $0.kind != .optional }, "\(skill)")
        }
    }

    @Test func aSeasonNeverRunsOutOfPrompts() {
        // Twelve conversations with two prompts each, at a ceiling of 2, none seen twice.
        for kind in [PromptKind.prepare, .reflection] {
            var seen: [PromptID] = []
            for slot in 0..<12 {
                let phase: PhaseName = slot < 2 ? .early : .working
                let request = PromptRequest(
                    kind: kind,
                    phase: phase,
                    depthMax: 2,
                    locales: ["en"],
                    seen: seen,
                    seed: 3,
                    pair: 1,
                    slot: "\(slot)"
                )
                guard let choice = library.choose(request) else {
                    Issue.record("no \(kind) prompt left for conversation \(slot + 1)")
                    return
                }
                seen.append(choice.prompt.id)
            }
        }
    }

    @Test func noTextUsesAPronounForTheOther() {
        let pronouns = ["he", "she", "him", "her", "his", "hers", "himself", "herself"]
        for prompt in library.prompts {
            for part in prompt.parts {
                let text = library.render(prompt, part: part, locale: "en", ["partner": .text("Ivo")]).plainText
                let words = text.lowercased().split { !$0.isLetter }.map(String.init)
                #expect(words.allSatisfy { !pronouns.contains($0) }, "\(prompt.id)")
            }
        }
    }

    @Test func datesAreWrittenAsInTheSampleSeason() {
        let words = library.words("en-GB")

        #expect(words.date(CivilDate(dayNumber: 20_713)) == "Thu 17 Sep")
        #expect(words.yes.contains("yes") && words.no.contains("no") && words.thanks.contains("thanks"))
        #expect(words.commands.contains { $0.key == "stop" && $0.words.contains("unsubscribe") })
        #expect(words.number("three") == 3)
    }
}
