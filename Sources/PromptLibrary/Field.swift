import Yams

/// A value of front matter with its line in the file.
struct Field: Sendable {
    indirect enum Value: Sendable {
        case scalar(String)
        case list([Field])
        /// In the order of the file.
        case map([(key: String, line: Int, field: Field)])
    }

    var value: Value
    var line: Int

    /// The text of a scalar, nil for anything else.
    var text: String? {
        if case .scalar(let text) = value { text } else { nil }
    }

    /// The texts of a list of scalars, or the one text of a scalar; nil for anything else.
    var texts: [String]? {
        switch value {
        case .scalar(let text): return [text]
        case .list(let fields):
            let texts = fields.compactMap(\.text)
            return texts.count == fields.count ? texts : nil
        case .map: return nil
        }
    }

    var pairs: [(key: String, line: Int, field: Field)]? {
        if case .map(let pairs) = value { pairs } else { nil }
    }

    subscript(key: String) -> Field? {
        pairs?.first { $0.key == key }?.field
    }
}

extension Field {
    /// What is wrong with a piece of YAML, with its line.
    struct Failure: Error {
        var line: Int
        var problem: String
        var remedy: String
    }

    private static let maximumBytes = 65_536
    private static let maximumBrackets = 512
    private static let maximumIndent = 120
    private static let maximumNodes = 8192

    /// Reads YAML, with bounds on size and nesting so that no file can exhaust the stack.
    ///
    /// - Parameters:
    ///   - yaml: The text of one document.
    ///   - firstLine: The line of the file on which the text begins, counted from 1.
    static func read(yaml: String, firstLine: Int) throws(Failure) -> Field {
        if let failure = bound(yaml, firstLine: firstLine) { throw failure }
        let node: Node?
        do {
            // The encoding is named, since to find the default one Yams reads the whole environment each time.
            node = try Parser(yaml: yaml, encoding: .utf8).singleRoot()
        } catch {
            throw failure(of: error, firstLine: firstLine)
        }
        guard let node else { return Field(value: .map([]), line: firstLine) }
        var budget = maximumNodes
        return try field(of: node, firstLine: firstLine, depth: 0, budget: &budget)
    }

    private static func bound(_ yaml: String, firstLine: Int) -> Failure? {
        if yaml.utf8.count > maximumBytes {
            return Failure(
                line: firstLine,
                problem: "front matter over 64 KiB",
                remedy: "Put texts below the second ---"
            )
        }
        var brackets = 0
        for (number, line) in yaml.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            brackets += line.reduce(0) { $0 + ($1 == 0x5B || $1 == 0x7B ? 1 : 0) }
            let indent = line.prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x2D || $0 == 0x3F || $0 == 0x3A }.count
            if brackets > maximumBrackets || indent > maximumIndent {
                return Failure(
                    line: firstLine + number,
                    problem: "values nested too deep",
                    remedy: "Write plain keys and lists"
                )
            }
            var previous: UInt8 = 0x20
            for (index, byte) in zip(line.indices, line) {
                let isAtStart = previous == 0x20 || previous == 0x5B || previous == 0x7B || previous == 0x2C
                let next = line.index(after: index)
                if byte == 0x23 && isAtStart { break }
                if (byte == 0x2A || byte == 0x26) && isAtStart && next < line.endIndex && line[next] != 0x20 {
                    return Failure(
                        line: firstLine + number,
                        problem: "a word that begins with & or *",
                        remedy: "Anchors and aliases are not used here: write the value out"
                    )
                }
                previous = byte
            }
        }
        return nil
    }

    private static func field(
        of node: Node,
        firstLine: Int,
        depth: Int,
        budget: inout Int
    ) throws(Failure) -> Field {
        let line = firstLine + (node.mark.map { $0.line - 1 } ?? 0)
        budget -= 1
        guard depth < 16, budget > 0 else {
            throw Failure(line: line, problem: "values nested too deep", remedy: "Write plain keys and lists")
        }
        switch node {
        case .scalar(let scalar): return Field(value: .scalar(scalar.string), line: line)
        case .sequence(let sequence):
            var fields: [Field] = []
            for item in sequence {
                fields.append(try field(of: item, firstLine: firstLine, depth: depth + 1, budget: &budget))
            }
            return Field(value: .list(fields), line: line)
        case .mapping(let mapping):
            var pairs: [(key: String, line: Int, field: Field)] = []
            for (key, value) in mapping {
                let keyLine = firstLine + (key.mark.map { $0.line - 1 } ?? 0)
                guard case .scalar(let name) = key else {
                    throw Failure(line: keyLine, problem: "a key that is not a word", remedy: "Write `key: value`")
                }
                let inner = try field(of: value, firstLine: firstLine, depth: depth + 1, budget: &budget)
                pairs.append((name.string, keyLine, inner))
            }
            return Field(value: .map(pairs), line: line)
        case .alias:
            throw Failure(line: line, problem: "an alias", remedy: "Write the value out")
        }
    }

    private static func failure(of error: any Error, firstLine: Int) -> Failure {
        let remedy = "Put a value with a colon, a # or a quotation mark in \"quotation marks\""
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return Failure(line: firstLine + mark.line - 1, problem: "bad YAML: \(problem)", remedy: remedy)
        case .duplicatedKeysInMapping(let duplicates, let context):
            return Failure(
                line: firstLine + max(0, context.mark.line - 1),
                problem: "the same key twice: \(duplicates.sorted().joined(separator: ", "))",
                remedy: "Keep one of them"
            )
        case .reader(let problem, _, _, _):
            return Failure(line: firstLine, problem: "bad YAML: \(problem)", remedy: "Remove control characters")
        default:
            return Failure(line: firstLine, problem: "bad YAML", remedy: remedy)
        }
    }
}
