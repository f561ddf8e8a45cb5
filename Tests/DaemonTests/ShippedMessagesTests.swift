import Daemon
import PromptLibrary
import Testing

/// The texts inside the program against everything that any part of it asks for.
@Suite struct ShippedMessagesTests {
    private let library: Library
    private let findings: [Finding]
    private let lint: [Finding]

    init() {
        (library, findings) = Library.read(
            Assets.prompts.filter { !$0.path.hasSuffix("pages.yaml") },
            defaultLocale: "en"
        )
        lint = library.lint(Messages.lintOptions())
    }

    @Test func theLibraryInsideTheProgramHasNoFinding() {
        #expect(findings.map(\.description) == [])
        #expect(lint.filter { !$0.isTranslationDue }.map(\.description) == [])
        #expect(library.prompts.count >= 48)
    }

    /// The one test that fails while a text of English has no translation, or an older one, in a language that ships.
    @Test func everyShippedLanguageIsComplete() {
        #expect(library.locales == ["en", "de", "pt"])
        #expect(lint.filter(\.isTranslationDue).map(\.description) == [])
    }
}
