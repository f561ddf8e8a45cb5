import Domain

/// The texts of one prompt in one locale.
struct PromptText: Sendable {
    let id: PromptID
    let locale: LocaleTag
    let revision: Int
    let file: String
    let parts: [PartText]
    /// Labels of options, in order; empty unless the answer is a choice.
    let options: [[Template.Segment]]
    let scale: ScaleText?
    let responseLine: Int

    struct PartText: Sendable {
        let part: Part
        let line: Int
        let body: Template
    }

    subscript(part: Part) -> Template? {
        parts.first { $0.part == part }?.body
    }
}

/// What a prompt file holds: texts, and the metadata if it is the default locale's.
struct PromptFile {
    let text: PromptText
    let prompt: Prompt?
    /// Lines of keys, for findings.
    let front: Field
    let isMultiple: Bool

    private static let metadataKeys = [
        "kind", "phases", "skill", "depth", "audience", "minutes", "tags", "source",
    ]
    static let keys = ["id", "revision", "response"] + metadataKeys

    static func read(
        _ file: LibraryFile,
        name: String,
        locale: LocaleTag,
        isDefault: Bool,
        _ findings: inout [Finding]
    ) -> PromptFile? {
        guard let document = Document.read(file, &findings) else { return nil }
        document.checkKeys(keys, &findings)
        if let id = document.text("id", isRequired: true, &findings), id != name {
            let line = document.front["id"]?.line ?? 2
            document.report(line, "id `\(id)` in a file named `\(name)`", "Give both the same name", &findings)
        }
        guard MessageText.isKey(name) else {
            document.report(
                1,
                "the name `\(name)` cannot be an id",
                "Use up to 40 of a to z, 0 to 9, - and .",
                &findings
            )
            return nil
        }
        let revision = document.number("revision", in: 1...9999, &findings)
        let parts = parts(of: document, &findings)
        let response = Response.read(document.front["response"], in: document, &findings)
        guard let revision, let response, !parts.isEmpty else { return nil }
        let text = PromptText(
            id: PromptID(name),
            locale: locale,
            revision: revision,
            file: file.path,
            parts: parts,
            options: response.options,
            scale: response.scale,
            responseLine: document.front["response"]?.line ?? 2
        )
        guard isDefault else {
            for (key, line, _) in document.front.pairs ?? [] where metadataKeys.contains(key) {
                let remedy = "Remove it: it stands in the default language's file"
                document.report(line, "`\(key)` in a translation", remedy, &findings)
            }
            return PromptFile(text: text, prompt: nil, front: document.front, isMultiple: response.isMultiple)
        }
        guard let prompt = metadata(of: document, text: text, response: response, &findings) else { return nil }
        return PromptFile(text: text, prompt: prompt, front: document.front, isMultiple: response.isMultiple)
    }

    private static func metadata(
        of document: Document,
        text: PromptText,
        response: Response,
        _ findings: inout [Finding]
    ) -> Prompt? {
        let kind: PromptKind? = word("kind", in: document, &findings)
        let audience: AudienceForm? = word("audience", in: document, &findings)
        let phases = phases(of: document, &findings)
        let skill = document.text("skill", isRequired: true, &findings)
        let depth = document.number("depth", in: 1...3, &findings)
        let minutes = document.number("minutes", in: 1...60, &findings)
        let source = document.text("source", isRequired: true, &findings)
        let tags = document.front["tags"]?.texts ?? []
        guard let kind, let audience, let phases, let skill, let depth, let minutes, let source else { return nil }
        return Prompt(
            id: text.id,
            revision: text.revision,
            kind: kind,
            phases: phases,
            skill: skill,
            depth: depth,
            audience: audience,
            minutes: minutes,
            response: response.kind,
            tags: tags,
            source: source,
            parts: text.parts.map(\.part),
            locales: [text.locale]
        )
    }

    private static func word<Word: RawRepresentable<String> & CaseIterable>(
        _ key: String,
        in document: Document,
        _ findings: inout [Finding]
    ) -> Word? {
        guard let text = document.text(key, isRequired: true, &findings) else { return nil }
        if let word = Word(rawValue: text) { return word }
        let remedy = Finding.nearest(to: text, in: Word.allCases.map(\.rawValue))
        document.report(document.front[key]?.line ?? 2, "unknown \(key) `\(text)`", remedy, &findings)
        return nil
    }

    private static func phases(of document: Document, _ findings: inout [Finding]) -> [PhaseName]? {
        guard let field = document.front["phases"] else {
            document.report(2, "no `phases`", "Add `phases: [early, working]`", &findings)
            return nil
        }
        guard let texts = field.texts, !texts.isEmpty else {
            document.report(field.line, "`phases` is not a list", "Write `phases: [early, working]`", &findings)
            return nil
        }
        for text in texts where PhaseName(rawValue: text) == nil {
            let remedy = Finding.nearest(to: text, in: PhaseName.allCases.map(\.rawValue))
            document.report(field.line, "unknown phase `\(text)`", remedy, &findings)
        }
        let phases = PhaseName.allCases.filter { texts.contains($0.rawValue) }
        return phases.isEmpty ? nil : phases
    }

    /// Splits the body at its `## part` headings; without one it is a single part.
    private static func parts(of document: Document, _ findings: inout [Finding]) -> [PromptText.PartText] {
        var found: [(part: Part, line: Int, text: [Substring])] = []
        var lead: [Substring] = []
        var lines = document.body.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.trimmed.isEmpty == true { lines.removeLast() }
        for (number, line) in lines.enumerated() {
            let fileLine = document.bodyLine + number
            guard line.hasPrefix("#") else {
                if found.isEmpty { lead.append(line) } else { found[found.count - 1].text.append(line) }
                continue
            }
            let name = String(line.drop { $0 == "#" }.trimmed)
            guard let part = Part(rawValue: name) else {
                let remedy = Finding.nearest(to: name, in: Part.allCases.map(\.rawValue))
                document.report(fileLine, "unknown part `\(name)`", remedy, &findings)
                continue
            }
            if found.contains(where: { $0.part == part }) {
                document.report(fileLine, "the part `\(name)` twice", "Keep one of them", &findings)
            }
            found.append((part, fileLine + 1, []))
        }
        if found.isEmpty {
            found = [(.single, document.bodyLine, lead)]
        } else if lead.contains(where: { !$0.trimmed.isEmpty }) {
            document.report(document.bodyLine, "text before the first part", "Put it below a ## heading", &findings)
        }
        let parts = Part.allCases.compactMap { part in
            found.first { $0.part == part }.map { piece in
                let body = document.template(
                    Substring(piece.text.joined(separator: "\n")),
                    firstLine: piece.line,
                    &findings
                )
                return PromptText.PartText(part: part, line: piece.line, body: body)
            }
        }
        for part in parts where part.body.blocks.isEmpty {
            document.report(part.line, "the part `\(part.part.rawValue)` has no text", "Write the question", &findings)
        }
        return parts.filter { !$0.body.blocks.isEmpty }
    }
}

/// The `response` of a prompt file.
private struct Response {
    var kind: ResponseKind
    var options: [[Template.Segment]] = []
    var scale: ScaleText?
    var isMultiple = false

    static func read(_ field: Field?, in document: Document, _ findings: inout [Finding]) -> Response? {
        guard let field else { return Response(kind: .text) }
        if field.text == "text" { return Response(kind: .text) }
        for (key, line, _) in field.pairs ?? [] where !["choice", "multiple", "scale"].contains(key) {
            let remedy = Finding.nearest(to: key, in: ["choice", "multiple", "scale"])
            document.report(line, "unknown key `\(key)`", remedy, &findings)
        }
        if let labels = field["choice"]?.texts, (2...5).contains(labels.count) {
            let isMultiple = field["multiple"]?.text == "true"
            return Response(
                kind: .choice(labels, multiple: isMultiple),
                options: labels.map { document.label($0, line: field.line, &findings) },
                isMultiple: isMultiple
            )
        }
        if let inner = field["scale"], let scale = ScaleText.read(inner, in: document, &findings) {
            let words = (Template.words(in: scale.low), Template.words(in: scale.high))
            return Response(kind: .scale(low: words.0, high: words.1), scale: scale)
        }
        document.report(
            field.line,
            "a response that is not understood",
            "Write `text`, `{choice: [two to five labels]}` or `{scale: {low: …, high: …}}`",
            &findings
        )
        return nil
    }
}
