import Domain

extension Lint {
    /// Checks a text against the list of its language, and for exclamation marks.
    mutating func checkTone(_ text: String, _ place: TextPlace) {
        if text.unicodeScalars.contains(where: { $0 == "!" || $0 == "¡" || $0 == "！" }) {
            report(place.file, place.line, "an exclamation mark", "End the sentence with a full stop")
        }
        guard let words = localeFile(place.locale)?.toneWords, !words.isEmpty else { return }
        let padded = Lint.padded(text)
        for word in words where padded.contains(Lint.padded(word)) {
            report(place.file, place.line, "`\(word)` is not said here", "Say it without blame and without labels")
        }
    }

    /// The words in lower case with one space before, between and after them.
    private static func padded(_ text: String) -> String {
        var padded = " "
        for scalar in text.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-" {
                padded.unicodeScalars.append(scalar)
            } else if scalar == "'" || scalar == "’" {
                padded.unicodeScalars.append("'")
            } else if padded.unicodeScalars.last != " " {
                padded.unicodeScalars.append(" ")
            }
        }
        if padded.unicodeScalars.last != " " { padded.unicodeScalars.append(" ") }
        return padded
    }

    /// Advises where a text for one sitting is long: over 60 words, 4 sentences, or 20 words in a sentence.
    mutating func checkGrain(_ template: Template, _ place: TextPlace) {
        let text = template.runs.map(Template.words(in:)).joined(separator: " ")
        let sentences = text.split { $0 == "." || $0 == "?" || $0 == ":" || $0 == ";" }
            .map { $0.split(whereSeparator: \.isWhitespace).count }.filter { $0 > 0 }
        let words = sentences.reduce(0, +)
        let ends = text.filter { $0 == "." || $0 == "?" }.count
        if words > 60 || ends > 5 {
            let problem = "\(words) words in \(ends) sentences"
            report(place.file, place.line, problem, "Stay under 60 words and 5 sentences", isError: false)
        }
        if let longest = sentences.max(), longest > 20 {
            let problem = "a sentence of \(longest) words"
            report(place.file, place.line, problem, "Stay under 20 words", isError: false)
        }
    }
}
