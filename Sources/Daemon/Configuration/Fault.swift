/// Something wrong in what an admin gave, with its place and its remedy.
package struct Fault: Error, Hashable, Sendable {
    /// The file as it was named, or the word for another place such as `--for`.
    package var file: String
    /// The line from 1; nil where the fault is of the whole file.
    package var line: Int?
    /// What is wrong, without a full stop; never a secret.
    package var problem: String
    /// What to do about it, a sentence without its full stop.
    package var remedy: String
    /// False for something that is worth a look and stops nothing.
    package var isError = true

    package init(_ file: String, line: Int? = nil, _ problem: String, _ remedy: String, isError: Bool = true) {
        self.file = file
        self.line = line
        self.problem = problem
        self.remedy = remedy
        self.isError = isError
    }
}

extension Fault: CustomStringConvertible {
    /// The fault as in `duologue.yaml:3: listn is not known. Did you mean listen?`.
    package var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        let end = remedy.hasSuffix("?") ? "" : "."
        return "\(place): \(isError ? "" : "note: ")\(problem). \(remedy)\(end)"
    }
}

/// All faults that were found, in order of file and line; thrown together.
package struct Faults: Error, Hashable, Sendable {
    package let all: [Fault]

    package init(_ all: [Fault]) {
        self.all = all
    }
}

extension Faults: CustomStringConvertible {
    package var description: String { all.map(\.description).joined(separator: "\n") }
}

/// Collects faults while several files are read.
final class FaultList {
    /// More than this many are not worth reading, and a file of garbage must not fill the memory.
    static let limit = 200

    private(set) var all: [Fault] = []

    var hasErrors: Bool { all.contains(where: \.isError) }

    func add(_ fault: Fault) {
        if all.count < FaultList.limit { all.append(fault) }
    }

    func add(_ more: [Fault]) {
        more.forEach(add)
    }

    /// Throws everything that was collected if there is an error among it.
    func throwErrors() throws(Faults) {
        if hasErrors { throw Faults(sorted) }
    }

    /// By line within a file; files in the order they were read.
    var sorted: [Fault] {
        let files = all.map(\.file).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return files.flatMap { file in
            all.filter { $0.file == file }.enumerated()
                .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
                .map(\.element)
        }
    }
}

/// Returns what somebody wrote, in quotes, inert and short enough for a line.
func quoted(_ text: some StringProtocol) -> String {
    var shown = ""
    for scalar in text.unicodeScalars.prefix(40) {
        let isPlain = !scalar.properties.isBidiControl && scalar.properties.generalCategory != .control
        shown += isPlain ? String(scalar) : "\\u{\(String(scalar.value, radix: 16))}"
    }
    return "\"\(shown)\(text.unicodeScalars.count > 40 ? "…" : "")\""
}
