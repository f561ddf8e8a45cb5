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

    /// - Parameter english: English is read everywhere; a person's own words come before it.
    init(_ locale: LocaleTag, _ words: LocaleWords, english: LocaleWords) {
        self.locale = locale
        self.words = words
        let read = words.locale == english.locale ? [words] : [words, english]
        dates = DateLexicons(read)
        commands = CommandReader(read, dates: dates)
        taps = TapWords(
            yes: read.flatMap(\.yes),
            no: read.flatMap(\.no),
            numbers: read.flatMap(\.numbers).map { ($0.word, $0.value) }
        )
    }
}

/// The languages of a library, and the one for all others.
struct Languages: Sendable {
    private let all: [Language]
    private let standard: Language

    init(_ library: Library) {
        let english = library.words("en")
        func make(_ locale: LocaleTag) -> Language { Language(locale, library.words(locale), english: english) }
        // No library has a language without a name: its texts are those of whoever speaks none of the others.
        standard = make("und")
        all = library.locales.map(make)
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
