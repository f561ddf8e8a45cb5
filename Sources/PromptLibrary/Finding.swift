/// Something in the library that an admin should know, with its place and its remedy.
package struct Finding: Hashable, Sendable {
    /// The file's place below the folder of the library.
    package let file: String
    /// Counted from 1; 0 where the finding is about the library as a whole.
    package let line: Int
    /// What is wrong, without a full stop.
    package let problem: String
    /// What to do, without a full stop; may be empty.
    package let remedy: String
    /// True if the library must not be used like this; else it is advice.
    package let isError: Bool
    /// True where a translation is missing or older than its original; the default language is shown until it comes.
    package let isTranslationDue: Bool

    package init(
        file: String,
        line: Int,
        problem: String,
        remedy: String,
        isError: Bool = true,
        isTranslationDue: Bool = false
    ) {
        self.file = file
        self.line = line
        self.problem = problem
        self.remedy = remedy
        self.isError = isError
        self.isTranslationDue = isTranslationDue
    }
}

extension Finding: CustomStringConvertible {
    /// The finding as in `file:line: problem. remedy.`
    package var description: String {
        var text = "\(file):\(line): \(problem)."
        if !remedy.isEmpty { text += " \(remedy)" + (remedy.hasSuffix("?") ? "" : ".") }
        return text
    }
}

extension Finding: Comparable {
    package static func < (left: Finding, right: Finding) -> Bool {
        (left.file, left.line, left.problem) < (right.file, right.line, right.problem)
    }
}

extension Finding {
    /// The remedy for a misspelt word: the nearest of the known ones, or all of them.
    static func nearest(to word: String, in known: [String], otherwise: String = "") -> String {
        if let match = nearestWord(to: word, in: known) { return "Did you mean `\(match)`?" }
        if !otherwise.isEmpty { return otherwise }
        return "Known are: \(known.joined(separator: ", "))"
    }
}

/// Returns the known word with the fewest edits from a misspelt one, or nil if none is near.
func nearestWord(to word: String, in known: [String]) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars.prefix(40))
    var best: (word: String, distance: Int)?
    for candidate in known {
        let distance = editDistance(wanted, Array(candidate.unicodeScalars.prefix(40)))
        if distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    guard let best, best.distance <= max(1, min(3, best.word.utf8.count / 3)) else { return nil }
    return best.word
}

/// The number of insertions, deletions, changes and swaps of neighbours that make one word the other.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var above: [Int] = []
    var last: [Int] = Array(0...right.count)
    for (i, scalar) in left.enumerated() {
        var row = [i + 1]
        for (j, other) in right.enumerated() {
            var least = min(last[j] + (scalar == other ? 0 : 1), row[j] + 1, last[j + 1] + 1)
            if i > 0, j > 0, scalar == right[j - 1], left[i - 1] == other { least = min(least, above[j - 1] + 1) }
            row.append(least)
        }
        (above, last) = (last, row)
    }
    return last[right.count]
}
