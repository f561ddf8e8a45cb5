import Domain
import PromptLibrary

/// One language in the forms that `step` needs: what it writes, and the tables by which it reads.
///
/// It is made once, since the tables are large, and shared by reference.
final class Language: Sendable {
    let locale: LocaleTag
    let words: LocaleWords
    /// Reads commands in this language and in English.
    let commands: CommandReader
    let taps: TapWords
    let dates: DateLexicons
    /// Names of each day, Monday first, in lower case.
    let weekdays: [[String]]

    init(_ locale: LocaleTag, _ words: LocaleWords) {
        self.locale = locale
        self.words = words
        commands = CommandReader(synonyms: words.commands.map { ($0.key, $0.words) })
        taps = TapWords(yes: words.yes, no: words.no, numbers: words.numbers.map { ($0.word, $0.value) })
        weekdays = words.weekdayNames
        dates = DateLexicons(DateNames(), months: words.monthNames, weekdays: weekdays)
    }
}

/// The languages of a library, the default first.
struct Languages: Sendable {
    private let all: [Language]
    private let standard: Language

    init(_ library: Library) {
        standard = Language(library.defaultLocale, library.words(library.defaultLocale))
        all =
            [standard]
            + library.locales.filter { $0 != library.defaultLocale }.map { Language($0, library.words($0)) }
    }

    /// The language of a tag: for `pt-BR` that of `pt-BR`, else that of `pt`, else the default.
    subscript(_ locale: LocaleTag) -> Language {
        if let found = all.first(where: { $0.locale == locale }) { return found }
        var shorter = Substring(locale)
        while let cut = shorter.lastIndex(of: "-") {
            shorter = shorter[..<cut]
            if let found = all.first(where: { $0.locale == shorter }) { return found }
        }
        return standard
    }
}
