import Domain

/// What `locale.yaml` holds: the words of a language, and those that its texts must not use.
struct LocaleFile: Sendable {
    let locale: LocaleTag
    let file: String
    let words: LocaleWords
    /// Words and phrases in lower case.
    let toneWords: [String]
    /// How the text of a listening part begins; nil means anyhow.
    let listeningStart: String?

    private static let keys = [
        "weekdays_short", "weekdays_long", "months_short", "months_long", "patterns", "yes", "no", "thanks",
        "numbers", "commands", "date_words", "tone", "listening_start",
    ]

    private static var patternKeys: [(String, WritableKeyPath<LocaleWords.Patterns, String>)] {
        [
            ("date", \.date), ("date_with_year", \.dateWithYear), ("date_long", \.dateLong), ("time", \.time),
            ("date_time", \.dateTime), ("range_start", \.rangeStart), ("range", \.range),
            ("list_separator", \.listSeparator), ("list_last", \.listLast), ("list_or", \.listOr),
            ("decimal", \.decimal),
        ]
    }

    /// Reads the file of a locale; what is missing in it is taken from plain English and reported.
    static func read(_ file: LibraryFile, locale: LocaleTag, _ findings: inout [Finding]) -> LocaleFile? {
        guard let text = Document.text(of: file, &findings) else { return nil }
        let front: Field
        do {
            front = try Field.read(yaml: text, firstLine: 1)
        } catch {
            findings.append(Finding(file: file.path, line: error.line, problem: error.problem, remedy: error.remedy))
            return nil
        }
        let document = Document(file: file.path, front: front, body: "", bodyLine: 1)
        document.checkKeys(keys, &findings)
        let plain = LocaleWords.fallback
        let words = LocaleWords(
            locale: locale,
            weekdaysShort: names("weekdays_short", 7, document, &findings) ?? plain.weekdaysShort,
            weekdaysLong: names("weekdays_long", 7, document, &findings) ?? plain.weekdaysLong,
            monthsShort: names("months_short", 12, document, &findings) ?? plain.monthsShort,
            monthsLong: names("months_long", 12, document, &findings) ?? plain.monthsLong,
            patterns: patterns(document, &findings),
            yes: list("yes", document, &findings),
            no: list("no", document, &findings),
            thanks: list("thanks", document, &findings),
            numbers: numbers(document, &findings),
            commands: groups("commands", document, &findings),
            dateWords: groups("date_words", document, &findings)
        )
        return LocaleFile(
            locale: locale,
            file: file.path,
            words: words,
            toneWords: list("tone", document, &findings),
            listeningStart: document.text("listening_start", &findings)
        )
    }

    private static func names(
        _ key: String,
        _ count: Int,
        _ document: Document,
        _ findings: inout [Finding]
    ) -> [String]? {
        guard let field = document.front[key] else {
            document.report(1, "no `\(key)`", "Add its \(count) names", &findings)
            return nil
        }
        guard let texts = field.texts, texts.count == count, texts.allSatisfy({ !$0.isEmpty }) else {
            document.report(field.line, "`\(key)` does not have \(count) names", "Write [first, …, last]", &findings)
            return nil
        }
        return texts
    }

    private static func list(_ key: String, _ document: Document, _ findings: inout [Finding]) -> [String] {
        guard let field = document.front[key] else {
            document.report(1, "no `\(key)`", "Add a list; [] for none", &findings)
            return []
        }
        guard let texts = field.texts else {
            document.report(field.line, "`\(key)` is not a list of words", "Write [one, two]", &findings)
            return []
        }
        return texts.map { $0.lowercased() }
    }

    private static func patterns(_ document: Document, _ findings: inout [Finding]) -> LocaleWords.Patterns {
        var patterns = LocaleWords.Patterns()
        for (key, line, field) in document.front["patterns"]?.pairs ?? [] {
            guard let path = patternKeys.first(where: { $0.0 == key })?.1, let text = field.text else {
                document.report(
                    line,
                    "unknown pattern `\(key)`",
                    Finding.nearest(to: key, in: patternKeys.map(\.0)),
                    &findings
                )
                continue
            }
            patterns[keyPath: path] = text
        }
        return patterns
    }

    private static func numbers(_ document: Document, _ findings: inout [Finding]) -> [LocaleWords.Number] {
        (document.front["numbers"]?.pairs ?? []).flatMap { key, line, field -> [LocaleWords.Number] in
            guard let value = Int(key), let words = field.texts else {
                document.report(line, "`\(key)` is not a number with words", "Write `3: [three]`", &findings)
                return []
            }
            return words.map { LocaleWords.Number(word: $0.lowercased(), value: value) }
        }
    }

    private static func groups(
        _ key: String,
        _ document: Document,
        _ findings: inout [Finding]
    ) -> [LocaleWords.Words] {
        (document.front[key]?.pairs ?? []).compactMap { name, line, field in
            guard let words = field.texts, !words.isEmpty else {
                document.report(line, "`\(name)` without words", "Write `\(name): [word, …]`", &findings)
                return nil
            }
            return LocaleWords.Words(key: name, words: words.map { $0.lowercased() })
        }
    }
}
