import Domain

/// How easy a text is to read, by the length of its sentences and words.
///
/// The formula of Rudolf Flesch and its versions for other languages: 100 is very
/// easy, 0 very hard. In English and German, 70 and more is what pupils of twelve
/// read; the bands of the Portuguese version differ.
///
/// * English: R. Flesch, A new readability yardstick. Journal of Applied Psychology 32 (1948).
/// * German: T. Amstad, Wie verständlich sind unsere Zeitungen? Diss. Zürich 1978.
/// * Spanish: J. Fernández Huerta, Medidas sencillas de lecturabilidad. Consigna 214 (1959).
/// * Portuguese: T. Martins, C. Ghiraldelo, M. Nunes, O. de Oliveira Jr., Readability formulas applied to textbooks
///   in Brazilian Portuguese. ICMSC-USP 1996.
///
/// A text of a few words says little, so only texts of `leastWords` and more are measured.
struct ReadingEase {
    static let leastWords = 20

    /// The least ease that readers of twelve need, in the language.
    let wanted: Int
    private let constant, perSentenceWord, perSyllable: Double
    private let language: String

    /// The measure of a locale's language, or nil where none is known.
    init?(_ locale: LocaleTag) {
        language = String(locale.lowercased().prefix { $0 != "-" && $0 != "_" })
        switch language {
        case "en": (constant, perSentenceWord, perSyllable, wanted) = (206.835, 1.015, 84.6, 70)
        case "de": (constant, perSentenceWord, perSyllable, wanted) = (180, 1, 58.5, 70)
        case "es": (constant, perSentenceWord, perSyllable, wanted) = (206.84, 1.02, 60, 70)
        case "pt": (constant, perSentenceWord, perSyllable, wanted) = (248.835, 1.015, 84.6, 60)
        default: return nil
        }
    }

    /// Measures a text, or nil where it is too short.
    ///
    /// - Parameter runs: Paragraphs and items of lists; each ends a sentence.
    func of(_ runs: [String]) -> Int? {
        var words = 0
        var sentences = 0
        var syllables = 0
        for run in runs {
            for sentence in run.split(whereSeparator: { [".", "?", ":", ";"].contains($0) }) {
                let found = sentence.split { !$0.isLetter && $0 != "'" && $0 != "’" && $0 != "-" }
                    .filter { $0.contains(where: \.isLetter) }
                guard !found.isEmpty else { continue }
                sentences += 1
                words += found.count
                syllables += found.reduce(0) { $0 + self.syllables(in: $1.lowercased()) }
            }
        }
        guard words >= Self.leastWords else { return nil }
        let perSentence = Double(words) / Double(sentences)
        let perWord = Double(syllables) / Double(words)
        return Int((constant - perSentenceWord * perSentence - perSyllable * perWord).rounded())
    }

    /// Counts vowels that sound by themselves; vowels that make one sound count once.
    private func syllables(in word: String) -> Int {
        let letters = Array(word)
        var count = 0
        var index = 0
        while index < letters.count {
            guard Self.isVowel(letters[index]) else {
                index += 1
                continue
            }
            count += 1
            index += 1
            while index < letters.count, Self.isVowel(letters[index]), isOneSound(letters[index - 1], letters[index]) {
                index += 1
            }
        }
        guard language == "en", count > 1 else { return max(count, 1) }
        // A final e is silent, but not in "table"; so is that of "asked", but not of "wanted".
        if word.hasSuffix("e"), !word.hasSuffix("le") { count -= 1 }
        if word.hasSuffix("ed"), !word.hasSuffix("ted"), !word.hasSuffix("ded") { count -= 1 }
        return max(count, 1)
    }

    private func isOneSound(_ first: Character, _ second: Character) -> Bool {
        switch language {
        case "de": ["eu", "äu", "ei", "ie", "au", "ai", "aa", "ee", "oo"].contains("\(first)\(second)")
        case "en": true
        // Two strong vowels are two syllables, but for nasal pairs.
        default:
            ["ão", "ãe", "õe"].contains("\(first)\(second)")
                || !"aeoáéóâêô".contains(first) || !"aeoáéóâêô".contains(second)
        }
    }

    private static func isVowel(_ letter: Character) -> Bool { "aeiouyäöüáéíóúàâêôãõ".contains(letter) }
}
