import Domain
import PromptLibrary
import Testing

@Suite struct ReadingTests {
    private func findings(_ files: LibraryFile...) -> [String] {
        Library.read(files, defaultLocale: "en").findings.map(\.description)
    }

    @Test func aGoodFileHasNoFindings() {
        #expect(Fixture.read(Fixture.welcome, Fixture.prompt("p")).findings.isEmpty)
    }

    @Test(
        arguments: [
            ("no front", "en/messages/m.md:1: no front matter."),
            (
                "---\nid: m\nrevision: 1\nchoises: {a: b}\n---\nx",
                "en/messages/m.md:4: unknown key `choises`. Did you mean `choices`?"
            ),
            ("---\nid: other\nrevision: 1\n---\nx", "en/messages/m.md:2: id `other` in a file named `m`."),
            ("---\nid: m\nrevision: soon\n---\nx", "en/messages/m.md:3: `revision` is not a number from 1 to 9999."),
            ("---\nid: m\nrevision: 1\n---\nx {a b} y", "en/messages/m.md:5: a brace that is not a variable."),
            ("---\nid: m\nrevision: 1\n---\n\nx\n\n- a\n- **b", "en/messages/m.md:9: a ** without its partner."),
            (
                "---\nid: m\nrevision: 1\n---\n{n|one: x}",
                "en/messages/m.md:5: a plural of `n` without the form `other`."
            ),
            (
                "---\nid: m\nrevision: 1\n---\n{n|oen: x|other: y}",
                "en/messages/m.md:5: unknown plural form `oen`. Did you mean `one`?"
            ),
            ("---\nid: m\nid: m\nrevision: 1\n---\nx", "en/messages/m.md:2: the same key twice: id."),
            ("---\nid: [m\n---\nx", "bad YAML"),
            ("---\nid: *m\n---\nx", "en/messages/m.md:2: a word that begins with & or *."),
            ("---\nid: m\nrevision: 1\n---\nx \u{FFFD}", "en/messages/m.md:5: bytes that are not UTF-8."),
            ("---\nid: m\nrevision: 1\nscale: {low: a}\n---\nx", "en/messages/m.md:4: a scale without its two ends."),
        ])
    func aBadMessageFileIsReportedWithItsLine(text: String, finding: String) {
        let found = findings(LibraryFile(path: "en/messages/m.md", text: text))

        #expect(found.contains { $0.contains(finding) }, "\(found)")
    }

    @Test(
        arguments: [
            ("kind: optional\n", "kind: optoinal\n", "unknown kind `optoinal`. Did you mean `optional`?"),
            ("[early]", "[erly]", "unknown phase `erly`. Did you mean `early`?"),
            ("depth: 1", "depth: 4", "`depth` is not a number from 1 to 3."),
            ("source: a test", "", "no `source`. Add `source`."),
            ("source: a test", "source: a test\nresponse: {choice: [a]}", "a response that is not understood."),
            ("What", "## oppening\nWhat", "unknown part `oppening`. Did you mean `opening`?"),
            ("What", "## solo\n\n## single\nWhat", "the part `solo` has no text."),
        ])
    func aBadPromptFileIsReported(good: String, bad: String, finding: String) {
        let file = Fixture.prompt("p", kind: "optional", phases: "[early]", audience: "solo")
        let (before, after) = (
            file.text, file.text.split(separator: good, maxSplits: 1, omittingEmptySubsequences: false)
        )
        #expect(after.count == 2, "the test changes \(before)")
        let found = findings(LibraryFile(path: file.path, text: after.joined(separator: bad)))

        #expect(found.contains { $0.contains(finding) }, "\(found)")
    }

    @Test func aFileWithoutAPlaceIsReportedAndOthersArePassedOver() {
        #expect(findings(LibraryFile(path: "en/notes.txt", text: "")).count == 1)
        #expect(findings(LibraryFile(path: "README.md", text: ""), LibraryFile(path: "en/.draft.md", text: "")).isEmpty)
    }

    @Test func aTranslationOfNoPromptIsReported() {
        let file = LibraryFile(path: "pt/prompts/p.md", text: "---\nid: p\nrevision: 1\n---\nO quê?")

        #expect(findings(file).contains { $0.contains("a translation of no prompt") })
    }

    @Test func theOrderOfTheFilesDoesNotMatter() {
        let files = [Fixture.prompt("b"), Fixture.welcome, Fixture.prompt("a"), Fixture.locale]
        let forwards = Library.read(files, defaultLocale: "en").library
        let backwards = Library.read(files.reversed(), defaultLocale: "en").library

        #expect(forwards.prompts == backwards.prompts)
        #expect(forwards.prompts.map(\.id) == ["a", "b"])
    }

    @Test func noTextMakesReadingOrRenderingTrap() {
        // Random joints of what the formats are made of, from fixed seeds.
        let pieces = [
            "---\n", "id: m\n", "revision: 1\n", "{", "}", "|", ":", "**", "[", "](", ")", "\\", "#", "n", "one: ",
            "\n",
            "- ", "> ", "## ", "opening", "&a ", "*a ", "\"", "\u{0}", "é", "\u{FFFD}", "\r\n", "\t", "? ", "!!",
            "{n|other: ",
        ]
        for seed in UInt64(1)...600 {
            var random = SplitMix(seed: seed)
            var text = seed % 3 == 0 ? "" : "---\nid: m\nrevision: 1\n" + (seed % 3 == 1 ? "---\n" : "choices:\n")
            for _ in 0..<Int(random.next() % 60) { text += pieces[Int(random.next() % UInt64(pieces.count))] }
            let (library, _) = Library.read(
                [
                    LibraryFile(path: "en/messages/m.md", text: text), LibraryFile(path: "en/prompts/m.md", text: text),
                    LibraryFile(path: "en/locale.yaml", text: text),
                ],
                defaultLocale: "en"
            )
            _ = library.render("m", locale: "en", ["n": .number(3)])
            _ = library.lint(LintOptions(messages: [MessageSpec("m", variables: ["n"])]))
        }
    }

    @Test(arguments: ["[", "{", "- ", "? ", "{a: ", "[[", "{n|other: ", "\\", "**", "](", "> "])
    func deepNestingIsRefusedOrShownButNeverFollowed(piece: String) {
        let deep = String(repeating: piece, count: 20_000)
        let (library, _) = Library.read(
            [
                LibraryFile(path: "en/locale.yaml", text: deep), Fixture.message("m", front: deep, body: "x"),
                Fixture.message("n", body: deep),
            ],
            defaultLocale: "en"
        )

        #expect(library.render("n", locale: "en").blocks.count <= 1)
    }

    @Test func bytesThatAreNotTextAreReported() {
        let bytes = Array("---\nid: m\nrevision: 1\n---\nab".utf8) + [0xFF, 0xFE]

        #expect(
            findings(LibraryFile(path: "en/messages/m.md", bytes: bytes)).contains {
                $0.contains(":5: bytes that are not UTF-8")
            }
        )
    }
}
