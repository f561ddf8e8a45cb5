extension String {
    /// The text in pieces of at most `limit` UTF-16 code units, broken after a line or a word where one ends.
    ///
    /// Joined, the pieces are the text. Characters stay whole, but for those
    /// that carry a heap of marks, which are taken apart so that they fit.
    package func pieces(ofUTF16 limit: Int) -> [String] {
        // Below this a single scalar might not fit.
        let limit = Swift.max(limit, 4)
        guard utf16.count > limit else { return isEmpty ? [] : [self] }
        var pieces: [String] = []
        // The piece in the making: up to where it may be broken, and from there on.
        var head = ""
        var headSize = 0
        var tail = ""
        var tailSize = 0
        for unit in units(ofUTF16: Swift.min(limit, 32)) {
            let size = unit.utf16.count
            if headSize + tailSize + size > limit {
                // A break near the beginning would waste most of a piece.
                if headSize > limit / 2 {
                    pieces.append(head)
                } else {
                    pieces.append(head + tail)
                    tail = ""
                    tailSize = 0
                }
                head = ""
                headSize = 0
            }
            tail += unit
            tailSize += size
            if unit.first?.isWhitespace == true {
                head += tail
                headSize += tailSize
                tail = ""
                tailSize = 0
            }
        }
        return pieces + [head + tail]
    }

    /// The text, or its beginning and an ellipsis if it has more than `limit` UTF-16 code units.
    package func cut(toUTF16 limit: Int) -> String {
        guard utf16.count > limit else { return self }
        let beginning = pieces(ofUTF16: limit - 1).first ?? ""
        return beginning.trimmed + "…"
    }

    /// The text without white space at its ends.
    package var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }

    private func units(ofUTF16 limit: Int) -> [String] {
        flatMap { character in
            character.utf16.count <= limit ? [String(character)] : character.unicodeScalars.map { String($0) }
        }
    }
}
