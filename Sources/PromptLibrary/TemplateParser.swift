import Domain

/// Reads the small markup of the library.
///
/// It accepts any text. What it does not understand stays as it is written and is reported.
struct TemplateParser {
    /// A problem with the line it is on, counted from the first line of the text.
    struct Problem: Hashable {
        var line: Int
        var problem: String
        var remedy: String
    }

    private(set) var problems: [Problem] = []
    private var line = 0

    /// How deep plurals and links may hold each other.
    private static let maximumDepth = 4

    /// Splits a text into blocks.
    mutating func parse(_ text: some StringProtocol) -> Template {
        var template = Template.empty
        for chunk in TemplateParser.chunks(of: text) {
            line = chunk.line
            template.runLines.append(contentsOf: chunk.items.map(\.line))
            switch chunk.kind {
            case .paragraph: template.blocks.append(.paragraph(chunk.items.flatMap { segments(of: $0.text) }))
            case .quote: template.blocks.append(.quote(chunk.items.flatMap { segments(of: $0.text) }))
            case .list:
                var items: [[Template.Segment]] = []
                for item in chunk.items {
                    line = item.line
                    items.append(segments(of: item.text))
                }
                template.blocks.append(.list(items))
            }
        }
        return template
    }

    /// Splits a text of one line, such as a label, into segments.
    mutating func parseLine(_ text: String, line: Int = 0) -> [Template.Segment] {
        self.line = line
        return segments(of: text)
    }

    // MARK: Lines

    private struct Chunk {
        enum Kind { case paragraph, quote, list }
        var kind: Kind
        var line: Int
        /// One for a paragraph or quote, one each for the items of a list.
        var items: [(line: Int, text: String)]

        /// True if a line of a kind belongs to what is open: an item may go on over several lines.
        func continues(with next: Kind) -> Bool { next == kind || kind == .list && next == .paragraph }
    }

    private static func chunks(of text: some StringProtocol) -> [Chunk] {
        var chunks: [Chunk] = []
        var isOpen = false
        for (number, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let content = raw.trimmed
            if content.isEmpty {
                isOpen = false
                continue
            }
            let kind: Chunk.Kind
            let item: String
            if content.hasPrefix("- ") {
                (kind, item) = (.list, String(content.dropFirst(2).trimmed))
            } else if content.hasPrefix(">") {
                (kind, item) = (.quote, String(content.dropFirst().trimmed))
            } else {
                (kind, item) = (.paragraph, String(content))
            }
            if isOpen, let last = chunks.indices.last, chunks[last].continues(with: kind) {
                if kind == .list {
                    chunks[last].items.append((number, item))
                } else {
                    chunks[last].items[chunks[last].items.count - 1].text += " \(item)"
                }
            } else {
                chunks.append(Chunk(kind: kind, line: number, items: [(number, item)]))
            }
            isOpen = true
        }
        return chunks
    }

    // MARK: Inside a line

    private mutating func segments(of text: String) -> [Template.Segment] {
        parse(Substring(text).unicodeScalars, count: nil, depth: 0, isEmphasised: false)
    }

    /// Parses a run of text; `count` is the variable that `#` stands for.
    private mutating func parse(
        _ text: Substring.UnicodeScalarView,
        count: String?,
        depth: Int,
        isEmphasised start: Bool
    ) -> [Template.Segment] {
        var rest = text
        var isEmphasised = start
        var run = String.UnicodeScalarView()
        var found: [Template.Segment] = []
        func endRun() {
            if !run.isEmpty { found.append(.text(String(run), isEmphasised: isEmphasised)) }
            run = String.UnicodeScalarView()
        }
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\\":
                if let next = rest.first, TemplateParser.canBeEscaped(next) {
                    run.append(rest.removeFirst())
                } else {
                    run.append(scalar)
                }
            case "*" where rest.first == "*":
                rest.removeFirst()
                endRun()
                isEmphasised.toggle()
            case "#" where count != nil:
                endRun()
                if let count { found.append(.variable(count, isEmphasised: isEmphasised)) }
            case "{":
                let known = problems.count
                if let (inside, after) = TemplateParser.balanced(rest, from: "{", to: "}"),
                    let segment = braced(inside, depth: depth, isEmphasised: isEmphasised)
                {
                    endRun()
                    found.append(segment)
                    rest = after
                } else {
                    if problems.count == known {
                        report("a brace that is not a variable", "Write {name}, or \\{ for a brace that is shown")
                    }
                    run.append(scalar)
                }
            case "[":
                if depth < TemplateParser.maximumDepth,
                    let (label, url, after) = TemplateParser.link(rest)
                {
                    endRun()
                    found.append(
                        .link(
                            label: parse(label, count: count, depth: depth + 1, isEmphasised: false),
                            url: parse(url, count: nil, depth: depth + 1, isEmphasised: false)
                        )
                    )
                    rest = after
                } else {
                    run.append(scalar)
                }
            default: run.append(scalar)
            }
        }
        endRun()
        if isEmphasised != start {
            report("a ** without its partner", "Put ** on both sides of the words, in the same paragraph")
        }
        return found
    }

    /// Reads what stands between braces, or returns nil if it is neither a variable nor a plural.
    private mutating func braced(
        _ inside: Substring.UnicodeScalarView,
        depth: Int,
        isEmphasised: Bool
    ) -> Template.Segment? {
        let pieces = TemplateParser.pieces(of: inside)
        guard let first = pieces.first, TemplateParser.isName(first) else { return nil }
        let name = String(Substring(first))
        guard pieces.count > 1 else { return .variable(name, isEmphasised: isEmphasised) }
        guard depth < TemplateParser.maximumDepth else { return nil }
        var forms: [Template.Plural.Form] = []
        for piece in pieces.dropFirst() {
            guard let colon = piece.firstIndex(of: ":") else {
                report("a plural form without a colon", "Write {\(name)|one: …|other: …}")
                return nil
            }
            let key = String(Substring(piece[..<colon]).trimmed)
            guard PluralForm(rawValue: key) != nil || (!key.isEmpty && key.utf8.allSatisfy { (48...57).contains($0) })
            else {
                let known = PluralForm.allCases.map(\.rawValue)
                report("unknown plural form `\(key)`", Finding.nearest(to: key, in: known))
                return nil
            }
            let body = Substring(piece[piece.index(after: colon)...]).trimmed.unicodeScalars
            let segments = parse(body, count: name, depth: depth + 1, isEmphasised: isEmphasised)
            forms.append(Template.Plural.Form(key: key, segments: segments))
        }
        if !forms.contains(where: { $0.key == PluralForm.other.rawValue }) {
            report("a plural of `\(name)` without the form `other`", "Add |other: …")
        }
        return .plural(Template.Plural(variable: name, forms: forms), isEmphasised: isEmphasised)
    }

    private mutating func report(_ problem: String, _ remedy: String) {
        problems.append(Problem(line: line, problem: problem, remedy: remedy))
    }

    // MARK: Scanning

    private static func canBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\\", "{", "}", "*", "[", "]", "#", "|", ">", "-": true
        default: false
        }
    }

    /// A variable's name: a lower-case letter, then lower-case letters, digits and `_`, at most 40.
    static func isName(_ text: Substring.UnicodeScalarView) -> Bool {
        guard let first = text.first, ("a"..."z").contains(first), text.count <= 40 else { return false }
        return text.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "_" }
    }

    /// Returns what comes before the partner of an opened bracket, and what comes after it.
    private static func balanced(
        _ text: Substring.UnicodeScalarView,
        from open: Unicode.Scalar,
        to close: Unicode.Scalar
    ) -> (Substring.UnicodeScalarView, Substring.UnicodeScalarView)? {
        var depth = 1
        var index = text.startIndex
        while index < text.endIndex {
            let scalar = text[index]
            let next = text.index(after: index)
            if scalar == "\\", next < text.endIndex {
                index = text.index(after: next)
                continue
            }
            if scalar == open { depth += 1 }
            if scalar == close { depth -= 1 }
            if depth == 0 { return (text[..<index], text[next...]) }
            // A scan has an end even where a file is made of opening brackets.
            if depth > 16 { return nil }
            index = next
        }
        return nil
    }

    private static func link(
        _ text: Substring.UnicodeScalarView
    ) -> (label: Substring.UnicodeScalarView, url: Substring.UnicodeScalarView, rest: Substring.UnicodeScalarView)? {
        guard let (label, after) = balanced(text, from: "[", to: "]"), after.first == "(",
            let (url, rest) = balanced(after.dropFirst(), from: "(", to: ")"), !url.isEmpty
        else { return nil }
        return (label, url, rest)
    }

    /// Splits at `|` outside of inner braces.
    private static func pieces(of text: Substring.UnicodeScalarView) -> [Substring.UnicodeScalarView] {
        var pieces: [Substring.UnicodeScalarView] = []
        var start = text.startIndex
        var depth = 0
        var index = text.startIndex
        while index < text.endIndex {
            switch text[index] {
            case "\\":
                let next = text.index(after: index)
                if next < text.endIndex { index = next }
            case "{": depth += 1
            case "}": depth -= 1
            case "|" where depth == 0:
                pieces.append(text[start..<index])
                start = text.index(after: index)
            default: break
            }
            index = text.index(after: index)
        }
        pieces.append(text[start...])
        return pieces
    }
}
