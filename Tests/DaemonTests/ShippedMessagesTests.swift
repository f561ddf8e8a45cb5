import Daemon
import PromptLibrary
import Testing

/// The texts inside the program against everything that any part of it asks for.
@Suite struct ShippedMessagesTests {
    @Test func theLibraryInsideTheProgramHasNoFinding() {
        let files = Assets.prompts.filter { !$0.path.hasSuffix("pages.yaml") }

        let (library, findings) = Library.read(files, defaultLocale: "en")
        let options = LintOptions(
            messages: Messages.all,
            limits: [PlatformLimit(name: "slack", messageLength: 3000)]
        )

        #expect(findings.map(\.description) == [])
        #expect(library.lint(options).map(\.description) == [])
        #expect(library.prompts.count >= 48)
    }
}
