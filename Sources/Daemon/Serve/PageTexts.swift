import Domain
import PromptLibrary
import Web
import Yams

/// The words of the pages by language, from `pages.yaml` of each locale.
struct PageTexts: Sendable {
    private let texts: [LocaleTag: PageWords]
    private let fallback: PageWords

    /// A file that cannot be read leaves the English words in place; `prompts lint` tells why.
    static func read(_ files: [LibraryFile]) -> PageTexts {
        var texts: [LocaleTag: PageWords] = [:]
        var english: [String: String] = [:]
        for file in files where file.path.hasSuffix("/pages.yaml") {
            let locale = String(file.path.dropLast("/pages.yaml".count))
            guard let map = (try? Yams.load(yaml: file.text)) as? [String: String] else { continue }
            if locale == "en" { english = map }
            texts[locale] = PageWords(map)
        }
        return PageTexts(texts: texts, fallback: PageWords(english))
    }

    func words(_ locale: LocaleTag) -> PageWords {
        texts[locale] ?? texts[String(locale.prefix { $0 != "-" })] ?? fallback
    }
}
