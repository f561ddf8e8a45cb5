import Foundation
import PromptLibrary
import Testing

@testable import Daemon

/// The words of pages as files of the library.
@Suite struct PageFilesTests {
    private static let right = Assets.prompts.first { $0.path == "en/pages.yaml" }?.text ?? ""

    @Test func theFileInsideTheProgramHasNoFinding() async throws {
        let fixture = try await DemoFixture.made()
        let configuration = try Configuration.read(fixture.context.configurationFile, secrets: nil)

        let findings = try PromptFiles.library(of: configuration, embedded: Assets.prompts).findings

        #expect(!Self.right.isEmpty)
        #expect(findings.map(\.description).filter { $0.contains("pages.yaml") } == [])
    }

    // The rows: a line that is changed, what it becomes, and the finding.
    @Test(arguments: [
        (
            "product: Duologue", "prodct: Duologue",
            ["prodct\" is not known. Did you mean product?", "product is missing"]
        ),
        ("product: Duologue", "product: [a]", ["product is a list, not a text"]),
        ("product: Duologue", "product: a\nproduct: b", ["\"product\" stands twice in one place"]),
        ("product: Duologue", "product: \"", ["this is not YAML"]),
    ])
    func whatIsWrongIsAFindingWithItsLine(line: String, replacement: String, expected: [String]) {
        let text = Self.right.replacing(line, with: replacement)

        let findings = PageFiles.findings(in: [LibraryFile(path: "en/pages.yaml", text: text)]).map(\.description)

        #expect(findings.count == expected.count, "\(findings)")
        for part in expected { #expect(findings.contains { $0.contains(part) }, "\(findings)") }
        for finding in findings { #expect(finding.hasPrefix("en/pages.yaml:")) }
    }

    @Test func lintAndCheckTellOfThem() async throws {
        let fixture = try await DemoFixture.made()
        try fixture.folder.write("demo/p/en/pages.yaml", "product: D\n")
        let text = try fixture.folder.read("demo/duologue.yaml")
        try fixture.folder.write("demo/duologue.yaml", text + "prompts_dir: p\n")

        let lint = await PromptsCommands.lint(messages: [], asJSON: false, in: fixture.context)
        let check = CheckCommand.run(asJSON: false, messages: [], in: fixture.context)

        for result in [lint, check] {
            #expect(result.status != .fine)
            #expect(result.diagnostics.contains { $0.hasPrefix("en/pages.yaml:1: reply_title is missing.") })
        }
    }
}
