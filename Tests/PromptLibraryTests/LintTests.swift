import Domain
import PromptLibrary
import Testing

@Suite struct LintTests {
    private let spec = MessageSpec(
        "welcome",
        variables: ["name", "partner_full", "programme", "n", "end"],
        choices: ["yes", "more", "no"]
    )

    private func lint(_ options: LintOptions = LintOptions(), _ files: LibraryFile...) -> [String] {
        // Advice about an almost empty library is not what these tests look at.
        Library.read([Fixture.locale] + files, defaultLocale: "en").library.lint(options)
            .filter { $0.line > 0 }.map(\.description)
    }

    @Test func aMessageThatHoldsWhatTheCodeAsksForIsClean() {
        #expect(lint(LintOptions(messages: [spec]), Fixture.welcome).isEmpty)
    }

    @Test func aMissingMessageIsNamedWithWhatItNeeds() {
        let options = LintOptions(messages: [MessageSpec("date", variables: ["when"], choices: ["move"])])

        #expect(
            lint(options) == [
                "en/messages/date.md:1: no such message. Add the file with variables {when} and choices move."
            ]
        )
    }

    @Test(
        arguments: [
            ("", "Hello {nmae}.", "en/messages/welcome.md:6: unknown variable {nmae}. Did you mean `name`?"),
            ("", "One.\n\nHello {x|other: y}.", "en/messages/welcome.md:8: unknown variable {x}."),
            ("choices: {yse: a}", "Hi.", "unknown choice `yse`. Did you mean `yes`?"),
            ("choices: {yes: a}", "Hi.", "no choice `more`."),
            ("choices: {yes: a, no: A, more: b}", "Hi.", "two options with the same label"),
            ("scale: {low: a, high: b}", "Hi.", ":4: a scale that is not used"),
            ("", "Well done!", ":6: an exclamation mark."),
            ("", "Ivo is STILL  waiting.", ":6: `still waiting` is not said here."),
            ("choices: {yes: 'Unfortunately, no'}", "Hi.", ":4: `unfortunately` is not said here."),
            ("", "{n|other: # days}", ":6: plural of {n} without the form `one`."),
        ])
    func aBadMessageIsFound(front: String, body: String, finding: String) {
        let found = lint(LintOptions(messages: [spec]), Fixture.message("welcome", front: front, body: body))

        #expect(found.contains { $0.contains(finding) }, "\(found)")
    }

    @Test func aMissingScaleAndAMessageThatNothingUsesAreFound() {
        let options = LintOptions(messages: [MessageSpec("pulse", hasScale: true)])
        let found = lint(options, Fixture.message("pulse", body: "How?"), Fixture.message("pluse", body: "How?"))

        #expect(found.contains { $0.contains("pulse.md:2: no `scale`") })
        #expect(found.contains { $0.contains("no part of the program uses `pluse`. Did you mean `pulse`?") })
    }

    @Test func textsAndLabelsThatAreTooLongForAPlatformAreFound() {
        var options = LintOptions(limits: [PlatformLimit(name: "matrix", messageLength: 100)])
        options.labelLength = 20
        let words = String(repeating: "word ", count: 17)
        let found = lint(
            options,
            Fixture.message("a", body: words),
            Fixture.message("b", body: words + words),
            Fixture.message("c", front: "choices: {x: A label of twenty-odd letters, y: Fifteen letters}", body: "x")
        )

        #expect(
            found.contains { $0.hasPrefix("en/messages/a.md:6: about 86 characters leave no room for translation") }
        )
        #expect(found.contains { $0.hasPrefix("en/messages/b.md:6: about 171 characters, over the 100 of matrix") })
        #expect(found.contains { $0.hasPrefix("en/messages/c.md:4: a label of about") && $0.hasSuffix("under 20.") })
        #expect(found.contains { $0.contains("a label of about 15 characters leaves no room") })
    }

    @Test(
        arguments: [
            (Fixture.prompt("p", skill: "curiousity"), ":6: unknown skill `curiousity`. Did you mean `curiosity`?"),
            (Fixture.prompt("p", phases: "[closing]", depth: "3"), ":7: depth 3 in the phase `closing`."),
            (Fixture.prompt("p", phases: "[early, working]", depth: "3"), ":7: depth 3 in the phase `early`."),
            (Fixture.prompt("p", phases: "[readiness]"), ":5: no prompt is asked in the phase `readiness`."),
            (Fixture.prompt("p", kind: "optional"), ":8: an optional prompt for more than its reader."),
            (Fixture.prompt("p", kind: "optional", depth: "3", audience: "solo"), "of depth 1 or 2."),
            (Fixture.prompt("p", kind: "closing", phases: "[working]"), ":5: a closing prompt outside of closing."),
            (Fixture.prompt("p", kind: "prepare", audience: "joint"), "no part `opening`. Add `## opening`"),
            (Fixture.prompt("p", audience: "joint"), ":8: audience `joint` for this kind."),
            (
                Fixture.prompt("p", body: "## opening\nYou begin."),
                "the part `opening` in a prompt of the kind `reflection`."
            ),
            (Fixture.prompt("p", body: "Hello {name}."), "unknown variable {name}. Known are: partner."),
            (
                Fixture.prompt("p", kind: "prepare", audience: "joint", body: "## listening\nListen now."),
                "a listening part that begins otherwise. Begin with: You listen first this time."
            ),
        ])
    func aPromptThatBreaksARuleIsFound(file: LibraryFile, finding: String) {
        let found = lint(LintOptions(), file)

        #expect(found.contains { $0.contains(finding) }, "\(found)")
    }

    @Test func gapsOfTheLibraryAreFound() {
        let found = Fixture.read(Fixture.prompt("p")).library.lint().map(\.description)

        #expect(!found.contains { $0.hasPrefix("pt/prompts:0:") })
        #expect(found.contains("en/prompts:0: no prompt for the skill `closing-well`. Add one."))
        #expect(found.contains("en/prompts:0: no `prepare` prompt in the phase `early`. Add one."))
        #expect(found.contains { $0.contains("fewer than two `reflection` prompts of depth 1 in `working`") })
    }

    @Test func promptsWithoutATranslationAreNamed() {
        let found = Fixture.read(
            Fixture.prompt("p"),
            Fixture.prompt("q"),
            LibraryFile(path: "pt/prompts/p.md", text: "---\nid: p\nrevision: 1\n---\nO quê?")
        ).library.lint().map(\.description)

        #expect(
            found.contains(
                "pt/prompts:0: 1 of 2 prompts have no text here. Translate q; until then the default language is shown."
            )
        )
    }

    @Test func aTranslationIsMeasuredAgainstItsOriginal() {
        let found = lint(
            LintOptions(messages: [spec, MessageSpec("other")]),
            Fixture.welcome,
            Fixture.message("other", body: "x"),
            LibraryFile(path: "pt/messages/other.md", text: "---\nid: other\nrevision: 2\n---\nx"),
            Fixture.prompt("p"),
            LibraryFile(path: "pt/prompts/p.md", text: "---\nid: p\nrevision: 1\n---\n## solo\nx")
        )

        #expect(found.contains { $0.hasPrefix("pt/locale.yaml:1: no words for the language `pt`") })
        #expect(found.contains { $0.hasPrefix("pt/messages/welcome.md:1: no such message") })
        #expect(found.contains { $0.hasPrefix("pt/messages/other.md:2: revision 2, but the original has 1") })
        #expect(found.contains { $0.hasPrefix("pt/prompts/p.md:1: other parts than the original") })
    }

    @Test func twoFilesOfOnePromptAreFound() {
        let found = Fixture.read(Fixture.prompt("p"), Fixture.prompt("p")).findings

        #expect(found.contains { $0.problem.hasPrefix("prompt `p` twice") })
    }
}
