import Yams

/// Reads one YAML document into nodes that know their lines.
enum YAMLDocument {
    static let sizeLimit = 1 << 20
    /// Stands before a key that was found twice, so that reading can go on and find the rest.
    static let duplicateMark: Character = "\u{E000}"

    /// Returns the document's mapping as a section, or nil after a fault that stops the reading.
    static func read(_ text: String, file: String, faults: FaultList) -> Section? {
        var text = text
        // Each round finds one key that stands twice; a file with more than twenty is given up.
        for _ in 0..<20 {
            do {
                guard let node = try Parser(yaml: text).singleRoot(), node.scalar?.string != "" else {
                    faults.add(Fault(file, "this file is empty", "Begin with the example in Config/"))
                    return nil
                }
                guard case .mapping(let mapping) = node else {
                    faults.add(Fault(file, line: 1, "this is not a list of keys", "Write lines such as key: value"))
                    return nil
                }
                return Section(mapping, path: "", line: 1, file: file, faults: faults)
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                let name = keys.first ?? ""
                faults.add(
                    Fault(
                        file,
                        line: context.mark.line,
                        "\(quoted(name)) stands twice in one place",
                        "Keep one of the two"
                    )
                )
                guard let marked = marking(text, line: context.mark.line, column: context.mark.column) else {
                    return nil
                }
                text = marked
            } catch {
                faults.add(fault(error, file: file))
                return nil
            }
        }
        return nil
    }

    private static func marking(_ text: String, line: Int, column: Int) -> String? {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.indices.contains(line - 1) else { return nil }
        var scalars = Array(lines[line - 1].unicodeScalars)
        guard scalars.indices.contains(column - 1) else { return nil }
        let isQuoted = scalars[column - 1] == "\"" || scalars[column - 1] == "'"
        scalars.insert(contentsOf: duplicateMark.unicodeScalars, at: column - 1 + (isQuoted ? 1 : 0))
        lines[line - 1] = String(String.UnicodeScalarView(scalars))
        return lines.joined(separator: "\n")
    }

    private static func fault(_ error: any Error, file: String) -> Fault {
        let remedy = "Look at the indentation, quotes and colons just before it"
        switch error {
        case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _):
            return Fault(file, line: mark.line, "this is not YAML: \(problem)", remedy)
        case YamlError.reader(let problem, let offset, _, let yaml):
            let line = offset.map { yaml.prefix($0).count(where: \.isNewline) + 1 }
            return Fault(file, line: line, "this is not YAML: \(problem)", "Remove the control character")
        default:
            return Fault(file, "this is not YAML", remedy)
        }
    }
}
