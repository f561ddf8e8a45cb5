/// Returns the candidate that a mistyped word most likely meant, if one is near enough.
///
/// Near enough is a third of the longer word's letters, at least one; case does
/// not count. The first of equals wins.
func nearestWord(to word: String, among candidates: [String]) -> String? {
    guard word.count <= 100 else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
        let distance = editDistance(Array(word.lowercased()), Array(candidate.lowercased()))
        guard distance <= max(1, max(word.count, candidate.count) / 3) else { continue }
        if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
}

/// Counts insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 1...left.count {
        var current = [row]
        for column in 1...right.count {
            let cost = left[row - 1] == right[column - 1] ? 0 : 1
            var distance = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
            if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                distance = min(distance, beforeLast[column - 2] + 1)
            }
            current.append(distance)
        }
        beforeLast = last
        last = current
    }
    return last[right.count]
}

/// Returns the remedy for a word that is not known: the nearest one, or what there is.
func remedy(for word: String, among candidates: [String], otherwise: String) -> String {
    if let nearest = nearestWord(to: word, among: candidates) { return "Did you mean \(nearest)?" }
    return otherwise
}
