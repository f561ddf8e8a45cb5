import Domain
import Facilitation
import Foundation
import PromptLibrary
import Testing

/// What the code asks for, what the catalogue lists and what ships are one and the same.
@Suite struct MessageCatalogueTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        .standardizedFileURL
    /// The answer to the command `pace`, whose place the review's question `pace` takes until the command asks for it.
    private static let paceAnswer = "pace-now"
    private let ids = MessageCatalogue.all.map(\.id)

    /// The sources that speak: everything of Facilitation but the catalogue itself.
    private static func sources() throws -> [(file: String, text: String)] {
        let folder = root.appending(path: "Sources/Facilitation")
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
            .filter { $0.hasSuffix(".swift") && !$0.hasPrefix("MessageCatalogue") }
            .map { ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
    }

    @Test func theShippedTextsHoldAllThatTheCodeAsksFor() throws {
        let folder = Self.root.appending(path: "Prompts")
        var files: [LibraryFile] = []
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() {
            let parts = path.split(separator: "/")
            // Pages of the web are held against their own list elsewhere.
            guard parts.count == 3 && path.hasSuffix(".md") || parts.last == "locale.yaml" else { continue }
            // The export and the forms are asked for by other rooms, and held against the program's whole list there.
            if ["export-about.md", "form.md"].contains(parts.last ?? "") { continue }
            let bytes = Array(try Data(contentsOf: folder.appending(path: path)))
            files.append(LibraryFile(path: path, bytes: bytes))
        }
        let (library, findings) = Library.read(files, defaultLocale: "en")
        let options = LintOptions(
            messages: MessageCatalogue.all,
            limits: [PlatformLimit(name: "slack", messageLength: 3000)]
        )

        #expect(findings.map(\.description) == [])
        #expect(library.lint(options).filter { !$0.isTranslationDue }.map(\.description) == [])
    }

    @Test func noMessageIsListedTwice() {
        #expect(Set(ids).count == ids.count)
    }

    @Test func everyKeyInTheSourcesIsListed() throws {
        var found = 0
        for (file, text) in try Self.sources() {
            for key in Self.keys(in: text) {
                found += 1
                #expect(ids.contains { Self.matches($0, key) }, "\(file): \(key)")
            }
        }
        // Guards the reading itself: a scan that finds nothing proves nothing.
        #expect(found > 300)
    }

    @Test func everyListedMessageIsAskedFor() throws {
        var literals: [String] = SittingStep.allCases.map(\.rawValue)
        for (_, text) in try Self.sources() { literals += Self.literals(in: text) }

        for id in ids where id != Self.paceAnswer {
            #expect(literals.contains { Self.matches(id, $0) }, "\(id)")
        }
    }

    @Test(arguments: Kind.allCases)
    func everyKindSaysWhyItCame(kind: Kind) {
        #expect(ids.contains("why-\(kind.rawValue)"))
    }

    /// Steps that are put in words of a prompt, of a pulse question, or by times have no text of their own.
    @Test(arguments: SittingStep.allCases.filter { ![.pulse, .reflection, .times].contains($0) })
    func everyStepHasItsQuestion(step: SittingStep) {
        #expect(ids.contains(step.rawValue))
    }

    @Test(arguments: DigestLine.Part.allCases)
    func everyPartOfADigestHasItsHeading(part: DigestLine.Part) {
        #expect(ids.contains("digest-part-\(part.rawValue)"))
    }

    @Test func aMessageWithSeveralFormsKeepsItsChoices() {
        let sameChoices = [
            ["welcome", "welcome-again", "welcome-reminder"], ["did", "did-reminder"],
            ["both-in", "both-in-answer", "both-in-reminder", "both-in-reminder-last"], ["hours", "hours-reminder"],
            ["agree", "merged-reminder", "merged-reminder-last"],
            [
                "times-next", "active", "times-last", "times-once-more", "times-round-two", "slots-reminder",
                "slots-reminder-last",
            ],
        ]
        for family in sameChoices {
            let choices = family.map { id in MessageCatalogue.all.first { $0.id == id }?.choices }
            #expect(Set(choices).count == 1, "\(family)")
        }
    }

    // MARK: Reading the sources

    /// Calls that name a message, with the place of the key among their arguments.
    private static let calls: [(name: String, place: Int)] = [
        ("say", 1), ("ask", 1), ("phrase", 1), ("label", 1), ("rendered", 1), ("again", 0), ("offerSlots", 2),
        ("stepAsk", 1), ("askBegin", 2), ("askStatements", 2), ("text", 0),
    ]

    /// The keys that calls pass, with `*` for what is filled in.
    private static func keys(in text: String) -> [String] {
        var found: [String] = []
        for (name, place) in calls {
            for range in text.ranges(of: "\(name)(") {
                if let before = text[..<range.lowerBound].last, before.isLetter || before.isNumber { continue }
                let arguments = arguments(of: text[range.upperBound...])
                guard arguments.indices.contains(place) else { continue }
                found += literals(in: arguments[place])
            }
        }
        for label in ["key: String = ", "key: String? = ", "answerKey: String = ", "key: "] {
            for range in text.ranges(of: label) {
                let value = arguments(of: text[range.upperBound...]).first ?? ""
                // Keys of options stand after the same word, but only where an option or a cell is made.
                let before = text[..<range.lowerBound].suffix(16)
                if before.hasSuffix("Option(") || before.hasSuffix("OfferedOption(") { continue }
                found += literals(in: value)
            }
        }
        // Keys of options made on the spot are a letter and a number.
        return found.filter { !$0.contains("*") || $0.contains("-") }
    }

    /// The arguments of a call, split at the commas of its own level.
    private static func arguments(of text: Substring) -> [String] {
        var arguments = [""]
        var depth = 0
        var isQuoted = false
        var isEscaped = false
        for character in text.prefix(2000) {
            if isQuoted {
                if character == "\"", !isEscaped { isQuoted = false }
                isEscaped = character == "\\" && !isEscaped
            } else if character == "\"" {
                isQuoted = true
            } else if "([{".contains(character) {
                depth += 1
            } else if ")]}".contains(character) {
                depth -= 1
                if depth < 0 { break }
            } else if character == ",", depth == 0 {
                arguments.append("")
                continue
            } else if character == "\n", depth == 0, arguments.count == 1, !arguments[0].allSatisfy(\.isWhitespace) {
                break
            }
            arguments[arguments.count - 1].append(character)
        }
        return arguments
    }

    /// The strings in a piece of code that no comparison stands before, with `*` for what is filled in.
    private static func literals(in code: String) -> [String] {
        var found: [String] = []
        var rest = Substring(code)
        while let quote = rest.firstIndex(of: "\"") {
            let before = rest[..<quote].suffix(8).trimmingCharacters(in: .whitespaces)
            rest = rest[rest.index(after: quote)...]
            let key = literal(&rest)
            let isCompared = before.hasSuffix("==") || before.hasSuffix("!=") || before.hasSuffix("case")
            if !isCompared, key.wholeMatch(of: /[a-z0-9*-]+/) != nil, key != "*" { found.append(key) }
        }
        return found
    }

    /// Reads a string up to its closing quote, or to the end of the line where it is none.
    private static func literal(_ rest: inout Substring) -> String {
        var key = ""
        while let character = rest.popFirst(), character != "\"", character != "\n" {
            guard character == "\\" else {
                key.append(character)
                continue
            }
            guard rest.popFirst() == "(" else { continue }
            var depth = 1
            while depth > 0, let inner = rest.popFirst(), inner != "\n" {
                depth += inner == "(" ? 1 : inner == ")" ? -1 : 0
            }
            key.append("*")
        }
        return key
    }

    /// True if an identifier is what a key says, `*` standing for any words; keys of options such as `t*` say nothing.
    private static func matches(_ id: String, _ key: String) -> Bool {
        let parts = key.split(separator: "*", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return id == key }
        return parts[0].contains("-") && id.hasPrefix(parts[0]) && id.hasSuffix(parts[1])
    }
}
