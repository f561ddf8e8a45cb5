package import PromptLibrary

/// The words that dates and times are made of, ready to be looked for.
///
/// Made once for a person's language and English. Where a word means one thing in
/// the person's language and another in English, the person's own counts: `mar` is
/// a Tuesday in some languages and March in English, `am` stands before a day in
/// German.
package struct DateLexicons: Sendable {
    let today, tomorrow, dayAfterTomorrow, next, nextAfter, this, inside: Lexicon
    let minutes, hours, days, weeks, months, end, beginning, until, fillers: Lexicon
    let noon, midnight, am, pm, oclock, halfBefore, halfAfter, every, ordinals: Lexicon
    let numbers, monthNames, weekdayNames: Lexicon
    /// Whole rhythms, folded.
    let weekly, fortnightly, monthly: [String]
    /// Words before a rhythm, folded.
    let everyWords: [String]
    /// Single words of which a typed date has at least one, or else a number.
    let telling: [String]
    /// Single words that a typed date may hold besides.
    let small: [String]

    /// - Parameter languages: The person's own first; a repeated language does no harm.
    package init(_ languages: [LocaleWords]) {
        let groups = Self.merged(languages)
        func words(_ key: DateKey) -> [String] {
            groups.filter { $0.meaning == .key(key) }.flatMap(\.words)
        }
        func lexicon(_ key: DateKey) -> Lexicon { Lexicon(words(key)) }
        func names(_ count: Int, _ meaning: (Int) -> DateGroup.Meaning) -> Lexicon {
            Lexicon((1...count).map { number in groups.filter { $0.meaning == meaning(number) }.flatMap(\.words) })
        }
        today = lexicon(.today)
        tomorrow = lexicon(.tomorrow)
        dayAfterTomorrow = lexicon(.dayAfterTomorrow)
        next = lexicon(.next)
        nextAfter = lexicon(.nextAfter)
        this = lexicon(.this)
        inside = lexicon(.inside)
        minutes = lexicon(.minute)
        hours = lexicon(.hour)
        days = lexicon(.day)
        weeks = lexicon(.week)
        months = lexicon(.month)
        end = lexicon(.end)
        beginning = lexicon(.beginning)
        until = lexicon(.until)
        fillers = lexicon(.filler)
        noon = lexicon(.noon)
        midnight = lexicon(.midnight)
        am = lexicon(.am)
        pm = lexicon(.pm)
        oclock = lexicon(.oclock)
        halfBefore = lexicon(.halfBefore)
        halfAfter = lexicon(.halfAfter)
        every = lexicon(.every)
        // Signs of ordinals belong to no language alone.
        ordinals = Lexicon(words(.ordinal) + ["er", "º", "ª", "°"])
        numbers = names(12) { .number($0) }
        monthNames = names(12) { .month($0) }
        weekdayNames = names(7) { .weekday($0) }
        weekly = words(.weekly).map(Folding.phrase)
        fortnightly = words(.fortnightly).map(Folding.phrase)
        monthly = words(.monthly).map(Folding.phrase)
        everyWords = words(.every).map(Folding.phrase)
        (telling, small) = Self.singleWords(languages)
    }

    /// The groups of all languages; a later language gives up a word that an earlier one uses otherwise.
    private static func merged(_ languages: [LocaleWords]) -> [DateGroup] {
        var merged: [DateGroup] = []
        var owners: [String: [DateGroup.Meaning]] = [:]
        for language in languages {
            let groups = DateGroup.all(of: language)
            for group in groups {
                let kept = group.words.filter { word in
                    guard let taken = owners[Folding.phrase(word)] else { return true }
                    return taken.contains(group.meaning.family)
                }
                merged.append(DateGroup(meaning: group.meaning, words: kept))
            }
            for group in groups {
                for word in group.words { owners[Folding.phrase(word), default: []].append(group.meaning.family) }
            }
        }
        return merged
    }

    private static func singleWords(_ languages: [LocaleWords]) -> (telling: [String], small: [String]) {
        var telling: [String] = []
        var small = ["-", "&"]
        for language in languages {
            for list in language.dateWords {
                guard let key = DateKey(rawValue: list.key) else { continue }
                let words = list.words.flatMap(Folding.spellings).flatMap { Folding.words($0) }
                if key.isTelling { telling += words } else { small += words }
            }
            let names =
                language.numbers.filter { $0.value > 0 }.map(\.word) + language.monthsShort + language.monthsLong
                + language.weekdaysShort + language.weekdaysLong
                + (language.monthsOther + language.weekdaysOther).map(\.word)
            telling += names.flatMap(Folding.spellings).flatMap { Folding.words($0) }
        }
        return (telling.filter { !small.contains($0) }.map(Folding.withoutMarks), small.map(Folding.withoutMarks))
    }
}
