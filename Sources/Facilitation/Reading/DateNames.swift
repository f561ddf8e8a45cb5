import PromptLibrary

/// The keys under `date_words` of a language's file.
///
/// A word may consist of several ("day after tomorrow").
package enum DateKey: String, CaseIterable, Sendable {
    case today, tomorrow
    case dayAfterTomorrow = "day-after-tomorrow"
    /// Before a day of the week or "week": the one of next week.
    case next
    /// The same, behind it, as in "terça que vem".
    case nextAfter = "next-after"
    /// Before a day of the week or "week": the one of this week.
    case this
    /// Before a length of time: "in two weeks".
    case inside = "in"
    case minute, hour, day, week, month
    /// The end of a month, before its name.
    case end = "end-of"
    case beginning = "beginning-of"
    /// Between the two dates of a range, or before a single last one.
    case until, to
    /// Words that change nothing.
    case filler, on, at, from
    /// The number one where it says little: "a week".
    case a
    case noon, midnight, am, pm
    /// After an hour: "14 h", "14 Uhr".
    case oclock
    /// Half an hour before the hour that follows: "halb drei".
    case halfBefore = "half-before"
    /// Half an hour after the hour before it: "duas e meia".
    case halfAfter = "half-after"
    /// Before a rhythm: "every 6 weeks".
    case every
    /// Whole rhythms.
    case weekly, fortnightly, monthly
    /// After the number of a day: "9th".
    case ordinal

    /// The key of which this one is another name for the reader.
    var reading: DateKey {
        switch self {
        case .to: .until
        case .on, .at, .from: .filler
        default: self
        }
    }

    /// True for words that no message is a date without, unless it has a number.
    var isTelling: Bool {
        switch self {
        case .today, .tomorrow, .dayAfterTomorrow, .minute, .hour, .day, .week, .month, .noon, .midnight, .am, .pm,
            .oclock, .weekly, .fortnightly, .monthly:
            true
        default: false
        }
    }
}

/// One meaning and its words in one language.
struct DateGroup {
    /// What the words mean.
    enum Meaning: Hashable {
        case key(DateKey)
        case number(Int)
        case month(Int)
        case weekday(Int)

        /// Hours and minutes may share a word: "2 h" is a length and a time.
        var family: Meaning {
            switch self {
            case .key(.oclock), .key(.minute): .key(.hour)
            default: self
            }
        }
    }

    var meaning: Meaning
    var words: [String]

    /// The groups of a language in the order of its file.
    static func all(of language: LocaleWords) -> [DateGroup] {
        var groups: [DateGroup] = []
        for list in language.dateWords {
            guard let key = DateKey(rawValue: list.key) else { continue }
            groups.append(DateGroup(meaning: key == .a ? .number(1) : .key(key.reading), words: list.words))
        }
        for number in language.numbers where (1...12).contains(number.value) {
            groups.append(DateGroup(meaning: .number(number.value), words: [number.word]))
        }
        for (index, names) in zip(language.monthsShort, language.monthsLong).enumerated() {
            groups.append(DateGroup(meaning: .month(index + 1), words: [names.0, names.1]))
        }
        for other in language.monthsOther {
            groups.append(DateGroup(meaning: .month(other.value), words: [other.word]))
        }
        for (index, names) in zip(language.weekdaysShort, language.weekdaysLong).enumerated() {
            groups.append(DateGroup(meaning: .weekday(index + 1), words: [names.0, names.1]))
        }
        for other in language.weekdaysOther {
            groups.append(DateGroup(meaning: .weekday(other.value), words: [other.word]))
        }
        return groups.map { DateGroup(meaning: $0.meaning, words: $0.words.flatMap(Folding.spellings)) }
    }
}
