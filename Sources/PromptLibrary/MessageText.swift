import Domain

/// One message of the product in one locale.
struct MessageText: Sendable {
    let id: String
    let locale: LocaleTag
    let revision: Int
    let file: String
    let bodyLine: Int
    let body: Template
    let choices: [Choice]
    let scale: ScaleText?

    struct Choice: Sendable {
        let key: String
        let line: Int
        let label: [Template.Segment]
    }

    static let keys = ["id", "revision", "choices", "scale"]

    static func read(_ file: LibraryFile, name: String, locale: LocaleTag, _ findings: inout [Finding]) -> MessageText?
    {
        guard let document = Document.read(file, &findings) else { return nil }
        document.checkKeys(keys, &findings)
        if let id = document.text("id", isRequired: true, &findings), id != name {
            let line = document.front["id"]?.line ?? 2
            document.report(line, "id `\(id)` in a file named `\(name)`", "Give both the same name", &findings)
        }
        let revision = document.number("revision", in: 1...9999, &findings) ?? 1
        var choices: [Choice] = []
        if let field = document.front["choices"] {
            for (key, line, value) in field.pairs ?? [] {
                guard let text = value.text, isKey(key) else {
                    document.report(line, "choice `\(key)` without a label", "Write `key: Label`", &findings)
                    continue
                }
                choices.append(Choice(key: key, line: line, label: document.label(text, line: line, &findings)))
            }
            if field.pairs == nil {
                document.report(field.line, "`choices` without keys", "Write `key: Label`, a line each", &findings)
            }
        }
        return MessageText(
            id: name,
            locale: locale,
            revision: revision,
            file: file.path,
            bodyLine: document.bodyLine,
            body: document.template(document.body, firstLine: document.bodyLine, &findings),
            choices: choices,
            scale: ScaleText.read(document.front["scale"], in: document, &findings)
        )
    }

    /// A key as `Message.Option` wants it.
    static func isKey(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 40
            && text.unicodeScalars.allSatisfy {
                ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" || $0 == "."
            }
    }
}

/// The words at the ends of a scale.
struct ScaleText: Sendable, Hashable {
    let line: Int
    let low: [Template.Segment]
    let high: [Template.Segment]

    static func read(_ field: Field?, in document: Document, _ findings: inout [Finding]) -> ScaleText? {
        guard let field else { return nil }
        guard let low = field["low"]?.text, let high = field["high"]?.text, field.pairs?.count == 2 else {
            let remedy = "Write `{low: not at all, high: fully}`"
            document.report(field.line, "a scale without its two ends", remedy, &findings)
            return nil
        }
        return ScaleText(
            line: field.line,
            low: document.label(low, line: field.line, &findings),
            high: document.label(high, line: field.line, &findings)
        )
    }
}
