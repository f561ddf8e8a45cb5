package import Domain
package import PromptLibrary
package import Store

extension JournalExport {
    /// The message of the library that an export asks for: its text is the first line, its options are headings.
    package static let messages = [
        MessageSpec(
            "export-about",
            variables: ["name", "made", "from", "to"],
            choices: [
                "person", "absences", "pair", "agreement", "own-answers", "sessions", "entries", "records", "messages",
                "written-to-others",
            ]
        )
    ]

    /// JSON with sorted keys, in UTF-8.
    package func json() throws(DatabaseError) -> [UInt8] {
        try StoredForm.bytes(of: self)
    }

    /// The same content to read, as Markdown.
    package func markdown(_ library: Library, locale: LocaleTag) -> String {
        func title(_ key: String) -> String { library.label("export-about", choice: key, locale: locale) }
        var lines = [about, ""]
        func list(_ heading: String, _ fields: [Field]) {
            guard !fields.isEmpty else { return }
            lines += [heading, ""] + fields.map { "- \($0.name): \(Self.inert($0.value))" } + [""]
        }
        list("## \(title("person"))", person)
        list("## \(title("absences"))", absences)
        for pair in pairs {
            list("## \(title("pair")) \(pair.id)", pair.fields)
            list("### \(title("agreement"))", pair.agreement)
            list("### \(title("own-answers"))", pair.ownAnswers)
            list("### \(title("sessions"))", pair.sessions.map(\.field))
        }
        if !entries.isEmpty { lines += ["## \(title("entries"))", ""] }
        for entry in entries {
            lines += ["### \(entry.at) \(entry.subject)", "", entry.facts, ""]
            if let prompt = entry.prompt { lines += Self.quote(prompt) + [""] }
            for revision in entry.revisions { lines += ["\(revision.at):", ""] + Self.quote(revision.words) + [""] }
        }
        list("## \(title("records"))", records.map(\.field))
        if !messages.isEmpty { lines += ["## \(title("messages"))", ""] }
        for message in messages {
            lines += ["### \(message.at) \(message.kind) (\(message.status))", "", Self.inert(message.reason), ""]
            lines += Self.quote(message.text ?? title("written-to-others")) + [""]
        }
        return lines.joined(separator: "\n")
    }

    private static func quote(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "> \(inert(String($0)))" }
    }

    /// Text in which nothing acts as markup.
    private static func inert(_ text: String) -> String {
        var result = ""
        for character in text {
            if "\\`*_{}[]<>#|!".contains(character) { result.append("\\") }
            result.append(character == "\n" || character == "\r\n" || character == "\r" ? " " : character)
        }
        return result
    }
}

extension JournalExport.Pair {
    fileprivate var fields: [JournalExport.Field] {
        [
            ("programme", programme), ("partner", partner), ("phase", phase), ("ending", ending ?? ""),
            ("weekOne", weekOne), ("planned", "\(planned)"),
        ].map { .init(name: $0.0, value: $0.1) }
    }
}

extension JournalExport.Session {
    fileprivate var field: JournalExport.Field {
        let parts = ["minutes=\(minutes)", "outcome=\(outcome)", answer.map { "answer=\($0)" }, pulse]
        return .init(name: "\(number), \(start)", value: parts.compactMap(\.self).joined(separator: " "))
    }
}

extension JournalExport.Entry {
    fileprivate var facts: String {
        ["id=\(id)", pair.map { "pair=\($0)" }, promptRevision.map { "revision=\($0)" }, "audience=\(audience)"]
            .compactMap(\.self).joined(separator: " ")
    }
}

extension JournalExport.Record {
    fileprivate var field: JournalExport.Field {
        .init(name: at, value: [kind, detail, pair.map { "pair=\($0)" }].compactMap(\.self).joined(separator: " "))
    }
}
