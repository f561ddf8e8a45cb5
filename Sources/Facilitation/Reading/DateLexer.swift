/// One piece of a typed date.
struct Lexeme: Hashable {
    enum Content: Hashable {
        case number(Int, digits: Int)
        case word(String)
        case mark(Unicode.Scalar)
    }

    var content: Content
    /// True if white space stood before it.
    var isSpaced: Bool

    var number: Int? {
        if case .number(let value, _) = content { return value }
        return nil
    }

    func isMark(_ marks: [Unicode.Scalar]) -> Bool {
        if case .mark(let scalar) = content { return marks.contains(scalar) }
        return false
    }
}

enum DateLexer {
    /// The pieces of a text, or nil where it is too long to be a date or holds a number of more than six digits.
    static func lexemes(_ text: String) -> [Lexeme]? {
        // Folding what is certainly no date would cost for nothing.
        guard text.utf8.count <= 400 else { return nil }
        var found: [Lexeme] = []
        for word in Folding.words(text) {
            let scalars = Array(word.unicodeScalars)
            var index = 0
            while index < scalars.count {
                let start = index
                let isSpaced = start == 0
                if isDigit(scalars[index]) {
                    while index < scalars.count, isDigit(scalars[index]) { index += 1 }
                    guard index - start <= 6 else { return nil }
                    let value = scalars[start..<index].reduce(0) { $0 * 10 + Int($1.value - 48) }
                    found.append(Lexeme(content: .number(value, digits: index - start), isSpaced: isSpaced))
                } else if isLetter(scalars[index]) {
                    while index < scalars.count, isLetter(scalars[index]) { index += 1 }
                    found.append(Lexeme(content: .word(Folding.string(scalars[start..<index])), isSpaced: isSpaced))
                } else {
                    index += 1
                    found.append(Lexeme(content: .mark(scalars[start]), isSpaced: isSpaced))
                }
            }
            guard found.count <= 40 else { return nil }
        }
        while let last = found.last, last.isMark([".", "!", "?", ",", ";", "…", "。"]) { found.removeLast() }
        return found
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        guard !isDigit(scalar), scalar.value > 64 else { return false }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark:
            return true
        default:
            return false
        }
    }
}

/// Words that stand for one of several values, found in a sequence of pieces.
struct Lexicon {
    private var entries: [(pieces: [Lexeme.Content], value: Int)] = []

    /// Creates a lexicon; each word of the n-th list means `n`. Longer words are preferred.
    init(_ lists: [[String]]) {
        for (value, words) in lists.enumerated() {
            for word in words {
                let pieces = Lexicon.pieces(word)
                if !pieces.isEmpty { entries.append((pieces, value)) }
            }
        }
        entries = entries.enumerated()
            .sorted { ($1.element.pieces.count, $0.offset) < ($0.element.pieces.count, $1.offset) }
            .map(\.element)
    }

    init(_ words: [String]) {
        self.init([words])
    }

    /// The value at a position and the position behind it; a full stop after an abbreviation belongs to it.
    func match(_ lexemes: [Lexeme], at start: Int) -> (value: Int, next: Int)? {
        for (pieces, value) in entries {
            let end = start + pieces.count
            guard end <= lexemes.count, lexemes[start..<end].map(\.content).elementsEqual(pieces) else { continue }
            return (value, end)
        }
        return nil
    }

    private static func pieces(_ word: String) -> [Lexeme.Content] {
        guard word != "," else { return [.mark(",")] }
        return DateLexer.lexemes(word)?.map(\.content) ?? []
    }
}
