/// Brings typed text into the one form in which words are compared.
///
/// Letters are lower-case, digits and signs of other writings that mean the same
/// are ASCII, and what cannot be seen is gone. Everything works on scalars, so the
/// work is linear in the length whatever the text is.
package enum Folding {
    /// The text as words: folded, split at white space, without empty ones.
    package static func words(_ text: String, limit: Int = .max) -> [String] {
        tokens(Array(text.unicodeScalars), limit: limit).map { fold($0.scalars) }
    }

    /// The folded text with single spaces, without white space and punctuation at its end.
    package static func phrase(_ text: String) -> String {
        withoutFinalMarks(words(text).joined(separator: " "))
    }

    struct Token {
        var start: Int
        var scalars: ArraySlice<Unicode.Scalar>
    }

    /// The first tokens of a text in their order.
    static func tokens(_ scalars: [Unicode.Scalar], limit: Int) -> [Token] {
        var found: [Token] = []
        var start: Int?
        for (index, scalar) in scalars.enumerated() {
            if isBlank(scalar) {
                if let begin = start {
                    found.append(Token(start: begin, scalars: scalars[begin..<index]))
                    start = nil
                    if found.count >= limit { return found }
                }
            } else if start == nil {
                start = index
            }
        }
        if let start { found.append(Token(start: start, scalars: scalars[start...])) }
        return found
    }

    /// Folds the scalars of one token; scalars that cannot be seen, and accents, are left out.
    static func fold(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var folded: [UInt8] = []
        for scalar in scalars where !isBlank(scalar) && !isInvisible(scalar) && !isAccent(scalar) {
            let plain = plain(scalar)
            if plain.isASCII {
                folded.append(lower(UInt8(truncatingIfNeeded: plain.value)))
            } else {
                for lower in plain.properties.lowercaseMapping.unicodeScalars where !isAccent(lower) {
                    folded.append(contentsOf: String(withoutAccent(lower)).utf8)
                }
            }
        }
        return String(decoding: folded, as: UTF8.self)
    }

    private static func lower(_ ascii: UInt8) -> UInt8 { (0x41...0x5A).contains(ascii) ? ascii | 0x20 : ascii }

    /// A word and the ways in which people write it who have no umlauts at hand: `später` and `spaeter`.
    static func spellings(_ word: String) -> [String] {
        var spelled = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            switch scalar {
            case "ä", "Ä": spelled.append(contentsOf: "ae".unicodeScalars)
            case "ö", "Ö": spelled.append(contentsOf: "oe".unicodeScalars)
            case "ü", "Ü": spelled.append(contentsOf: "ue".unicodeScalars)
            case "ß": spelled.append(contentsOf: "ss".unicodeScalars)
            default: spelled.append(scalar)
            }
        }
        let other = String(spelled)
        return other == word ? [word] : [word, other]
    }

    /// The word without the marks around it, so that "(Fri)," is "fri".
    static func withoutMarks(_ word: String) -> String {
        let marks: [Unicode.Scalar] = [".", ",", ";", "!", "?", "(", ")", "…"]
        let scalars = Array(word.unicodeScalars)
        guard let first = scalars.firstIndex(where: { !marks.contains($0) }),
            let last = scalars.lastIndex(where: { !marks.contains($0) })
        else { return "-" }
        return string(scalars[first...last])
    }

    /// The text inside quotation marks that hold the whole of it, as people copy a word from a text.
    static func withoutQuotes(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        guard scalars.count > 2, let first = scalars.first, let last = scalars.last, isQuote(first), isQuote(last)
        else { return scalars }
        let inside = scalars.dropFirst().dropLast()
        return inside.contains(where: isQuote) ? scalars : trim(inside)
    }

    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "“", "”", "„", "‟", "«", "»", "‹", "›", "‘", "’", "‚", "'", "`": true
        default: false
        }
    }

    /// True for accents that stand as scalars of their own.
    private static func isAccent(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

    /// The letter below an accent: people leave accents out where a keyboard makes them hard.
    private static func withoutAccent(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard scalar.value >= 0xC0, scalar.value < 0x250 else { return scalar }
        return bareLetters[Int(scalar.value) - 0xC0]
    }

    /// Each scalar from U+00C0 to U+024F without its accent, by its name: LATIN SMALL LETTER A WITH DIAERESIS is `a`.
    private static let bareLetters: [Unicode.Scalar] = (0xC0..<0x250).map { (value: UInt32) in
        let scalar = Unicode.Scalar(value) ?? " "
        let prefix = "LATIN SMALL LETTER "
        guard let name = scalar.properties.name, name.hasPrefix(prefix) else { return scalar }
        let words = name.dropFirst(prefix.count).split(separator: " ")
        guard words.count > 2, words[1] == "WITH", words[0].utf8.count == 1,
            let letter = words[0].lowercased().unicodeScalars.first
        else { return scalar }
        return letter
    }

    /// True for white space and control characters, including zero.
    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        // Nearly all that is typed is ASCII, where no table is needed.
        if scalar.isASCII { return scalar.value <= 0x20 || scalar.value == 0x7F }
        return scalar.value <= 0x9F || scalar.properties.isWhitespace
    }

    /// True for a scalar that ends a line.
    static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Trims blank and invisible scalars at both ends.
    static func trim(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        let isNothing = { (scalar: Unicode.Scalar) in isBlank(scalar) || isInvisible(scalar) }
        guard let first = scalars.firstIndex(where: { !isNothing($0) }),
            let last = scalars.lastIndex(where: { !isNothing($0) })
        else { return [] }
        return scalars[first...last]
    }

    static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    static func withoutFinalMarks(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        guard let last = scalars.lastIndex(where: { !isFinalMark($0) && !isBlank($0) }) else { return "" }
        return string(scalars[...last])
    }

    /// Zero-width signs, marks of direction, soft hyphens and variation selectors, which keyboards add unseen.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF: true
        default: false
        }
    }

    private static func isFinalMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "!", "?", ",", ";", ":", "…", "。", "、", "؟", "।", "¡", "¿": true
        default: false
        }
    }

    /// The ASCII scalar that means the same, or the scalar itself.
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        let value = scalar.value
        if scalar.isASCII { return scalar }
        let folded: UInt32 =
            switch value {
            case 0x0660...0x0669: value - 0x0660 + 0x30
            case 0x06F0...0x06F9: value - 0x06F0 + 0x30
            case 0xFF01...0xFF5E: value - 0xFEE0
            case 0x2018, 0x2019, 0x02BC: 0x27
            case 0x2010...0x2015, 0x2212: 0x2D
            default: value
            }
        return Unicode.Scalar(folded) ?? scalar
    }
}
