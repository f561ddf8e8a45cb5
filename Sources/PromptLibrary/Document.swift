import Domain

/// A file split into its front matter and its body.
struct Document {
    let file: String
    let front: Field
    let body: Substring
    /// The line of the file on which the body begins, counted from 1.
    let bodyLine: Int

    private static let maximumBytes = 262_144

    /// Checks what holds for every file, and returns its text with plain line ends; nil if it cannot be used.
    static func text(of file: LibraryFile, _ findings: inout [Finding]) -> String? {
        guard file.text.utf8.count <= maximumBytes else {
            findings.append(
                Finding(file: file.path, line: 1, problem: "longer than 256 KiB", remedy: "Split it or shorten it")
            )
            return nil
        }
        var text = String.UnicodeScalarView()
        var line = 1
        var isFlagged = false
        for scalar in file.text.unicodeScalars {
            switch scalar {
            case "\n": line += 1
            case "\r", "\u{FEFF}": continue
            case "\u{FFFD}" where !isFlagged:
                isFlagged = true
                findings.append(
                    Finding(
                        file: file.path,
                        line: line,
                        problem: "bytes that are not UTF-8",
                        remedy: "Save it as UTF-8"
                    )
                )
            case "\u{0}"..."\u{8}", "\u{B}"..."\u{1F}", "\u{7F}":
                if !isFlagged {
                    isFlagged = true
                    let problem = "a control character"
                    findings.append(Finding(file: file.path, line: line, problem: problem, remedy: "Remove it"))
                }
                continue
            default: break
            }
            text.append(scalar)
        }
        return String(text)
    }

    /// Splits a file at its two lines of `---`; nil if they or the YAML between them are not right.
    static func read(_ file: LibraryFile, _ findings: inout [Finding]) -> Document? {
        guard let text = text(of: file, &findings) else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first?.trimmed == "---",
            let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" })
        else {
            let remedy = "Begin the file with a line of ---, then the keys, then a second line of ---"
            findings.append(Finding(file: file.path, line: 1, problem: "no front matter", remedy: remedy))
            return nil
        }
        do {
            let yaml = lines[1..<end].joined(separator: "\n")
            let front = try Field.read(yaml: yaml, firstLine: 2)
            guard case .map = front.value else {
                findings.append(
                    Finding(
                        file: file.path,
                        line: 2,
                        problem: "front matter without keys",
                        remedy: "Write `key: value`"
                    )
                )
                return nil
            }
            let body = lines[(end + 1)...].joined(separator: "\n")
            return Document(file: file.path, front: front, body: Substring(body), bodyLine: end + 2)
        } catch {
            findings.append(
                Finding(file: file.path, line: error.line, problem: error.problem, remedy: error.remedy)
            )
            return nil
        }
    }

    /// Reports keys that are not among the known ones.
    func checkKeys(_ known: [String], _ findings: inout [Finding]) {
        for (key, line, _) in front.pairs ?? [] where !known.contains(key) {
            findings.append(
                Finding(
                    file: file,
                    line: line,
                    problem: "unknown key `\(key)`",
                    remedy: Finding.nearest(to: key, in: known)
                )
            )
        }
    }

    /// Returns the text of a key; reports a value that is not one, and a key that must be there and is not.
    func text(_ key: String, isRequired: Bool = false, _ findings: inout [Finding]) -> String? {
        guard let field = front[key] else {
            if isRequired { report(2, "no `\(key)`", "Add `\(key)`", &findings) }
            return nil
        }
        guard let text = field.text, !text.isEmpty else {
            report(field.line, "`\(key)` is not a word or a sentence", "Write `\(key): …`", &findings)
            return nil
        }
        return text
    }

    /// Returns the number of a key inside its bounds, or nil after reporting.
    func number(_ key: String, in bounds: ClosedRange<Int>, _ findings: inout [Finding]) -> Int? {
        guard let text = text(key, isRequired: true, &findings) else { return nil }
        guard let number = Int(text), bounds.contains(number) else {
            let problem = "`\(key)` is not a number from \(bounds.lowerBound) to \(bounds.upperBound)"
            report(front[key]?.line ?? 2, problem, "", &findings)
            return nil
        }
        return number
    }

    func report(_ line: Int, _ problem: String, _ remedy: String, isError: Bool = true, _ findings: inout [Finding]) {
        findings.append(Finding(file: file, line: line, problem: problem, remedy: remedy, isError: isError))
    }

    /// Parses the body, or a part of it that begins on a line of the file.
    func template(_ text: Substring, firstLine: Int, _ findings: inout [Finding]) -> Template {
        var parser = TemplateParser()
        let template = parser.parse(text)
        for found in parser.problems { report(firstLine + found.line, found.problem, found.remedy, &findings) }
        return template
    }

    /// Parses a label in the front matter.
    func label(_ text: String, line: Int, _ findings: inout [Finding]) -> [Template.Segment] {
        var parser = TemplateParser()
        let segments = parser.parseLine(text)
        for found in parser.problems { report(line, found.problem, found.remedy, &findings) }
        return segments
    }
}
