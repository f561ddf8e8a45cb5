package import Domain

/// Finds the option that a typed text means where a tap was asked.
///
/// Only what is clear counts: the words of a label, its beginning if no other
/// begins so, its number, or a plain yes or no where one option is that. Anything
/// else is nil, and nothing is made of it.
///
/// It holds the words of one language in the form in which they are compared.
package struct TapWords: Sendable {
    private let yes: [[String]]
    private let no: [[String]]
    private let numbers: [(word: String, value: Int)]

    /// - Parameters:
    ///   - yes: Words for yes in the person's language.
    ///   - no: Words for no.
    ///   - numbers: Words for numbers, such as `("two", 2)`.
    package init(yes: [String], no: [String], numbers: [(String, Int)]) {
        self.yes = yes.map(Self.bare)
        self.no = no.map(Self.bare)
        self.numbers = numbers.map { (Folding.phrase($0.0), $0.1) }
    }

    /// The key of the option that a text means.
    ///
    /// - Parameters:
    ///   - text: What the person typed; of several lines nothing is an option.
    ///   - options: The options in the order in which they were shown, counted from 1.
    package func option(for text: String, options: [Message.Option]) -> String? {
        guard let typed = Self.phrase(text), !typed.isEmpty else { return nil }
        let labels = options.map { Self.bare($0.label) }
        if let match = Self.only(options.indices.filter { labels[$0] == typed }) { return options[match].key }
        let joined = typed.joined(separator: " ")
        if let match = Self.only(options.indices.filter { options[$0].key == joined }) { return options[match].key }
        if let number = number(typed) { return Self.numbered(number, options, labels) }
        // "2 Not this time", as it is shown where there are no buttons.
        if let place = number(Array(typed.prefix(1))), options.indices.contains(place - 1),
            labels[place - 1] == Array(typed.dropFirst())
        {
            return options[place - 1].key
        }
        if let key = Self.plain(typed, yes, "yes", options, labels) { return key }
        if let key = Self.plain(typed, no, "no", options, labels) { return key }
        return Self.only(options.indices.filter { labels[$0].starts(with: typed) }).map { options[$0].key }
    }

    /// The key of the one option whose label is typed word for word.
    package static func exact(_ text: String, _ options: [Message.Option]) -> String? {
        guard let typed = phrase(text), !typed.isEmpty else { return nil }
        return only(options.indices.filter { bare(options[$0].label) == typed }).map { options[$0].key }
    }

    /// The keys of several options, as in "1 and 3" or "1, 3"; empty unless every part means one.
    ///
    /// - Parameter and: Words that may stand between two options beside commas.
    package func options(for text: String, options: [Message.Option], and: [String] = ["and"]) -> [String] {
        if let one = option(for: text, options: options) { return [one] }
        guard text.utf8.count <= Self.limit, !text.unicodeScalars.contains(where: Folding.isLineEnd) else { return [] }
        let joints = and.map { Folding.phrase($0) } + [","]
        var parts: [[String]] = [[]]
        for word in Folding.words(Self.spacingCommas(text)) {
            if joints.contains(word) { parts.append([]) } else { parts[parts.count - 1].append(word) }
        }
        parts.removeAll { $0.isEmpty }
        // "1 3" has no joint at all.
        if parts.count == 1 { parts = parts[0].map { [$0] } }
        guard parts.count <= options.count else { return [] }
        var keys: [String] = []
        for part in parts {
            let words = part.joined(separator: " ")
            guard let key = option(for: words, options: options) else { return [] }
            if !keys.contains(key) { keys.append(key) }
        }
        return keys
    }

    /// Longer texts are no option; labels have at most 75 characters.
    private static let limit = 400

    private static func phrase(_ text: String) -> [String]? {
        guard text.utf8.count <= limit else { return nil }
        let scalars = Array(text.unicodeScalars)
        guard !Folding.trim(scalars[...]).contains(where: Folding.isLineEnd) else { return nil }
        return bare(text)
    }

    /// The words without signs, so that "Yes, cut short" is met by "yes cut short". Signs alone stay as they are.
    private static func bare(_ text: String) -> [String] {
        let folded = Folding.words(text)
        // Most words have no sign at all.
        guard folded.contains(where: { $0.unicodeScalars.contains(where: isSign) }) else { return folded }
        let words = folded.flatMap { word in
            word.unicodeScalars.split { isSign($0) }.map { Folding.string($0) }
        }
        return words.isEmpty ? folded : words
    }

    private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII, ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) { return false }
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            return true
        default:
            return false
        }
    }

    private static func spacingCommas(_ text: String) -> String {
        var spaced = ""
        for scalar in text.unicodeScalars {
            if scalar == "," || scalar == "、" || scalar == "،" || scalar == "，" || scalar == ";" || scalar == "+" {
                spaced += " , "
            } else {
                spaced.unicodeScalars.append(scalar)
            }
        }
        return spaced
    }

    private func number(_ typed: [String]) -> Int? {
        guard typed.count == 1, let word = typed.first else { return nil }
        let digits = word.unicodeScalars.first == "#" ? String(word.dropFirst()) : word
        if let number = Int(digits), digits.utf8.allSatisfy({ (48...57).contains($0) }) { return number }
        return numbers.first { $0.word == word }?.value
    }

    /// The option at a place, unless another one's label begins with that very number.
    private static func numbered(_ number: Int, _ options: [Message.Option], _ labels: [[String]]) -> String? {
        let place = options.indices.contains(number - 1) ? number - 1 : nil
        let named = options.indices.filter { labels[$0].first.flatMap { Int($0) } == number }
        if named.count > 1 { return nil }
        guard let name = named.first else { return place.map { options[$0].key } }
        guard let place, place != name else { return options[name].key }
        return nil
    }

    /// The option that is a plain yes or no.
    private static func plain(
        _ typed: [String],
        _ phrases: [[String]],
        _ key: String,
        _ options: [Message.Option],
        _ labels: [[String]]
    ) -> String? {
        guard phrases.contains(typed) else { return nil }
        if options.contains(where: { $0.key == key }) { return key }
        if let match = only(options.indices.filter { phrases.contains(labels[$0]) }) { return options[match].key }
        let beginning = options.indices.filter { index in
            phrases.contains { !$0.isEmpty && labels[index].starts(with: $0) }
        }
        return only(beginning).map { options[$0].key }
    }

    private static func only(_ indices: [Int]) -> Int? {
        indices.count == 1 ? indices.first : nil
    }
}
