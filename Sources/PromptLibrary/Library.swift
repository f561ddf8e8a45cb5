package import Domain

/// All messages, prompts and words of an installation, ready to be rendered.
///
/// A library is a value that is read once. Rendering looks up and joins; it never traps and never fails.
package struct Library: Sendable {
    /// Sorted by identifier.
    package private(set) var prompts: [Prompt] = []
    /// The locales with at least one file, sorted, the default first.
    package private(set) var locales: [LocaleTag] = []
    package let defaultLocale: LocaleTag
    /// The locale that fills gaps before the default one does.
    private let fallback: LocaleTag?

    /// In order of locale, then identifier.
    private(set) var messageTexts: [MessageText] = []
    private(set) var promptTexts: [PromptText] = []
    private(set) var localeFiles: [LocaleFile] = []
    /// Front matter of the default locale's prompts, in the order of `prompts`.
    private(set) var fronts: [Field] = []

    private var messageIndex: [LocaleTag: [String: Int]] = [:]
    private var promptTextIndex: [LocaleTag: [PromptID: Int]] = [:]
    private var promptIndex: [PromptID: Int] = [:]
    private var wordsIndex: [LocaleTag: LocaleWords] = [:]

    /// A library without a text, in which each message renders as its identifier.
    package static let empty = Library(defaultLocale: "en")

    private init(defaultLocale: LocaleTag, fallback: LocaleTag? = nil) {
        self.defaultLocale = defaultLocale
        self.fallback = fallback
    }

    /// Reads the files of a library.
    ///
    /// What cannot be used is left out and reported; the rest of the library stays usable. The result does
    /// not depend on the order of the files.
    ///
    /// - Parameters:
    ///   - files: Every file below the folder of the library; hidden files and `README.md` are passed over.
    ///   - defaultLocale: The language that holds the metadata of prompts and fills gaps of the others.
    ///   - fallback: A language that fills gaps before the default one; nil for none.
    /// - Returns: The library, and findings sorted by file and line.
    package static func read(
        _ files: [LibraryFile],
        defaultLocale: LocaleTag,
        fallback: LocaleTag? = nil
    ) -> (library: Library, findings: [Finding]) {
        var library = Library(defaultLocale: defaultLocale, fallback: fallback)
        var findings: [Finding] = []
        for file in files.sorted(by: { $0.path < $1.path }) {
            library.add(file, &findings)
        }
        library.finish(&findings)
        return (library, findings.sorted())
    }

    // MARK: Reading

    private mutating func add(_ file: LibraryFile, _ findings: inout [Finding]) {
        let steps = file.path.split(separator: "/").map(String.init)
        guard let last = steps.last, !last.hasPrefix("."), last != "README.md" else { return }
        let name = last.hasSuffix(".md") ? String(last.dropLast(3)) : nil
        switch (steps.count, steps.count == 3 ? steps[1] : "", name) {
        case (2, _, nil) where last == "locale.yaml":
            if let words = LocaleFile.read(file, locale: steps[0], &findings) { localeFiles.append(words) }
        case (3, "messages", let name?):
            guard let text = MessageText.read(file, name: name, locale: steps[0], &findings) else { return }
            messageTexts.append(text)
        case (3, "prompts", let name?):
            let isDefault = steps[0] == defaultLocale
            guard let read = PromptFile.read(file, name: name, locale: steps[0], isDefault: isDefault, &findings)
            else { return }
            promptTexts.append(read.text)
            if let prompt = read.prompt {
                prompts.append(prompt)
                fronts.append(read.front)
            }
        default:
            let remedy =
                "Files are <locale>/messages/<id>.md, <locale>/prompts/<id>.md and <locale>/locale.yaml"
            findings.append(Finding(file: file.path, line: 1, problem: "a file without a place", remedy: remedy))
            return
        }
        if !locales.contains(steps[0]) { locales.append(steps[0]) }
    }

    private mutating func finish(_ findings: inout [Finding]) {
        let order = prompts.indices.sorted { prompts[$0].id < prompts[$1].id }
        (prompts, fronts) = (order.map { prompts[$0] }, order.map { fronts[$0] })
        for (index, prompt) in prompts.enumerated() { promptIndex[prompt.id] = index }
        messageTexts.sort { ($0.locale, $0.id, $0.file) < ($1.locale, $1.id, $1.file) }
        for (index, text) in messageTexts.enumerated() {
            if let first = messageIndex[text.locale, default: [:]][text.id] {
                duplicate("message `\(text.id)`", text.file, messageTexts[first].file, &findings)
                continue
            }
            messageIndex[text.locale, default: [:]][text.id] = index
        }
        promptTexts.sort { ($0.locale, $0.id, $0.file) < ($1.locale, $1.id, $1.file) }
        for (index, text) in promptTexts.enumerated() {
            if let first = promptTextIndex[text.locale, default: [:]][text.id] {
                duplicate("prompt `\(text.id)`", text.file, promptTexts[first].file, &findings)
                continue
            }
            promptTextIndex[text.locale, default: [:]][text.id] = index
            guard let place = promptIndex[text.id] else {
                let remedy = "Add \(defaultLocale)/prompts/\(text.id).md, or remove this file"
                findings.append(
                    Finding(file: text.file, line: 1, problem: "a translation of no prompt", remedy: remedy)
                )
                continue
            }
            if text.locale != defaultLocale { prompts[place].locales.append(text.locale) }
        }
        for index in prompts.indices { prompts[index].locales.sort() }
        for file in localeFiles { wordsIndex[file.locale] = file.words }
        locales.sort { ($0 == defaultLocale ? 0 : 1, $0) < ($1 == defaultLocale ? 0 : 1, $1) }
    }

    private func duplicate(_ what: String, _ file: String, _ first: String, _ findings: inout [Finding]) {
        findings.append(
            Finding(file: file, line: 2, problem: "\(what) twice, first in \(first)", remedy: "Rename one of them")
        )
    }

    // MARK: Looking up

    /// True if there are texts in a language, or in the one that it is a kind of, as `de` is for `de-AT`.
    package func speaks(_ locale: LocaleTag) -> Bool {
        locales.contains(locale) || locales.contains { locale.hasPrefix("\($0)-") }
    }

    /// Returns the prompt of an identifier, nil if the library has none.
    package func prompt(_ id: PromptID) -> Prompt? {
        promptIndex[id].map { prompts[$0] }
    }

    /// The words of a locale, or of the nearest one that has them; plain English where there are none.
    package func words(_ locale: LocaleTag) -> LocaleWords {
        resolve(locale) { wordsIndex[$0] } ?? .fallback
    }

    /// Tries `pt-BR`, then `pt`, then the fallback, then the default locale.
    func resolve<Value>(_ locale: LocaleTag, _ look: (LocaleTag) -> Value?) -> Value? {
        if let found = lookNear(locale, look) { return found }
        // What the library has in the person's own language is not mixed with a third one.
        if let fallback, !locales.contains(String(locale.prefix { $0 != "-" })), !locales.contains(locale),
            let found = lookNear(fallback, look)
        {
            return found
        }
        return locale == defaultLocale ? nil : look(defaultLocale)
    }

    private func lookNear<Value>(_ locale: LocaleTag, _ look: (LocaleTag) -> Value?) -> Value? {
        if let found = look(locale) { return found }
        var shorter = Substring(locale)
        while let cut = shorter.lastIndex(of: "-") {
            shorter = shorter[..<cut]
            if let found = look(String(shorter)) { return found }
        }
        return nil
    }

    func message(_ id: String, _ locale: LocaleTag) -> MessageText? {
        resolve(locale) { messageIndex[$0]?[id].map { messageTexts[$0] } }
    }

    func promptText(_ id: PromptID, _ locale: LocaleTag) -> PromptText? {
        resolve(locale) { promptTextIndex[$0]?[id].map { promptTexts[$0] } }
    }

    /// Returns the text of exactly this locale.
    func exactMessage(_ id: String, _ locale: LocaleTag) -> MessageText? {
        messageIndex[locale]?[id].map { messageTexts[$0] }
    }

    func exactPromptText(_ id: PromptID, _ locale: LocaleTag) -> PromptText? {
        promptTextIndex[locale]?[id].map { promptTexts[$0] }
    }
}
