package import PromptLibrary

/// Tells commands from text that people mean as an answer.
///
/// A text is a command only if the whole of it is one: "Help was what I needed"
/// is text, and so is "meet more people", since its rest is no date. What is
/// compared is free of case, accents, white space, final punctuation and quotation
/// marks around the whole. The person's own words come before the English ones.
package struct CommandReader: Sendable {
    private struct Entry {
        var words: [String]
        var name: Command.Name
        /// True for a word that is a command only with something behind it, such as "every".
        var needsArgument = false
    }

    /// Longer phrases first, so that "skip this question" is not "skip".
    private let entries: [Entry]
    private let dates: DateLexicons
    private let rhythms: [String]
    private static let longestPhrase = 8

    /// Creates a reader of a person's language and English.
    ///
    /// - Parameters:
    ///   - languages: The person's own first. Keys of commands are what a person types in English, with hyphens for
    ///     spaces (`what-do-they-see`); keys that are no command are left out.
    ///   - dates: What dates and times are made of in these languages.
    package init(_ languages: [LocaleWords], dates: DateLexicons) {
        var entries: [Entry] = []
        for language in languages {
            for (key, words) in language.commands.map({ ($0.key, $0.words) })
                + [("yes", language.yes), ("no", language.no)]
            {
                guard let name = Command.Name(folded: Folding.phrase(key)) else { continue }
                for word in words.flatMap(Folding.spellings) { Self.add(word, name, to: &entries) }
            }
        }
        for word in dates.everyWords {
            entries.append(Entry(words: Folding.words(word), name: .pace, needsArgument: true))
        }
        // A stable order: the person's words stay before the English ones of the same length.
        self.entries = entries.enumerated()
            .sorted { ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset) }
            .map(\.element)
        self.dates = dates
        rhythms = dates.weekly + dates.fortnightly + dates.monthly
    }

    /// The keys of commands in a language's file, each of which needs its words.
    package static let keys = Command.Name.allCases.filter { $0 != .yes && $0 != .no }.map(\.nameInFiles)

    private static func add(_ word: String, _ name: Command.Name, to entries: inout [Entry]) {
        let words = Folding.words(word)
        guard !words.isEmpty, words.count <= longestPhrase else { return }
        entries.append(Entry(words: words, name: name))
    }

    /// Says what a text is.
    ///
    /// - Parameter isCommand: True for the platform's command form, where every text is a command or unknown;
    ///   with no words it is `help`.
    package func read(_ text: String, isCommand: Bool) -> Reading {
        let scalars = Array(text.unicodeScalars)
        let trimmed = Array(Folding.withoutQuotes(Folding.trim(scalars[...])))
        if trimmed.isEmpty { return isCommand ? .command(.help) : .text }
        if !isCommand, trimmed.contains(where: Folding.isLineEnd) { return .text }
        return read(trimmed, isCommand: isCommand, mayBeAnswer: true)
    }

    private func read(_ scalars: [Unicode.Scalar], isCommand: Bool, mayBeAnswer: Bool) -> Reading {
        // One token more than any phrase, to see whether something follows.
        let tokens = Folding.tokens(scalars, limit: Self.longestPhrase + 1)
        // A token longer than this is in no phrase; to fold it would cost for nothing.
        let words = tokens.map { $0.scalars.count > 64 ? "" : Folding.fold($0.scalars) }
        if words.count <= Self.longestPhrase {
            let phrase = Folding.withoutFinalMarks(words.joined(separator: " "))
            if rhythms.contains(phrase) { return .command(.pace(phrase)) }
        }
        for entry in entries where matches(entry, words) {
            let rest = tokens.dropFirst(entry.words.count).first.map { Folding.trim(scalars[$0.start...]) } ?? []
            if entry.name == .answer {
                guard mayBeAnswer, !rest.isEmpty, isReadAsCommand(Array(rest)) else { continue }
                return .answer(Folding.string(rest))
            }
            var argument = Folding.string(rest)
            if case .name = entry.name.argument { argument = Folding.withoutFinalMarks(argument) }
            guard !(entry.needsArgument && argument.isEmpty),
                accepts(entry.name.argument, argument, isCommand: isCommand),
                let command = entry.name.command(argument)
            else { continue }
            return .command(command)
        }
        return isCommand ? .unknownCommand : .text
    }

    private func isReadAsCommand(_ scalars: [Unicode.Scalar]) -> Bool {
        if case .command = read(scalars, isCommand: false, mayBeAnswer: false) { return true }
        return false
    }

    /// True if the phrase stands at the beginning of the words; its last word may carry marks.
    private func matches(_ entry: Entry, _ words: [String]) -> Bool {
        let count = entry.words.count
        // The first byte tells most phrases apart.
        guard words.first?.utf8.first == entry.words[0].utf8.first else { return false }
        guard words.count >= count, words[..<(count - 1)].elementsEqual(entry.words[..<(count - 1)]) else {
            return false
        }
        let last = words[count - 1]
        if last == entry.words[count - 1] { return true }
        if words.count == count { return Folding.withoutFinalMarks(last) == entry.words[count - 1] }
        guard entry.name.argument != .none, let mark = last.unicodeScalars.last, mark == ":" || mark == ","
        else { return false }
        return last.unicodeScalars.dropLast().elementsEqual(entry.words[count - 1].unicodeScalars)
    }

    private func accepts(_ kind: Command.ArgumentKind, _ argument: String, isCommand: Bool) -> Bool {
        switch kind {
        case .none: return argument.isEmpty
        case .anything: return true
        case .time, .pace, .name: break
        }
        if argument.isEmpty || isCommand { return true }
        let words = Folding.words(argument, limit: 13)
        guard words.count <= 12, words.allSatisfy({ $0.unicodeScalars.count <= 40 }) else { return false }
        if case .name(let most) = kind { return words.count <= most }
        let bare = words.map(Folding.withoutMarks)
        return bare.contains(where: isTelling) && bare.allSatisfy { isTelling($0) || dates.small.contains($0) }
    }

    private func isTelling(_ word: String) -> Bool {
        guard let first = word.unicodeScalars.first else { return false }
        return ("0"..."9").contains(first) || dates.telling.contains(word)
    }
}
