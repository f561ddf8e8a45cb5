import Domain
import Yams

/// A mapping of a file while it is read: keys that nobody asked for are unknown ones.
///
/// Everything wrong goes to the list of faults, and the reading goes on with the
/// default, so that one run tells all.
final class Section {
    let path: String
    let line: Int
    let file: String
    let faults: FaultList
    private let pairs: [(key: Node, value: Node)]
    private var known: [String] = []
    private var children: [Section] = []
    /// Keys of a later version, with what to say about them.
    private var refused: [(key: String, problem: String, remedy: String)] = []

    init(_ mapping: Node.Mapping, path: String, line: Int, file: String, faults: FaultList) {
        self.path = path
        self.line = line
        self.file = file
        self.faults = faults
        pairs = mapping.map { ($0.key, $0.value) }
    }

    /// Returns the value of a key, nil if the key is absent; a key without a value is a fault.
    func entry(_ key: String) -> Entry? {
        known.append(key)
        guard let pair = pairs.first(where: { $0.key.scalar?.string == key }) else { return nil }
        let entry = Entry(
            name: path + key,
            node: pair.value,
            line: pair.key.mark?.line ?? line,
            file: file,
            faults: faults
        )
        if let scalar = pair.value.scalar, scalar.style == .plain, ["", "~", "null"].contains(scalar.string) {
            entry.fault("\(entry.name) has no value", "Write one, or leave the key out")
            return nil
        }
        return entry
    }

    /// Returns the value of a key that must be there.
    func required(_ key: String, _ remedy: String) -> Entry? {
        let found = entry(key)
        let isWritten = pairs.contains { $0.key.scalar?.string == key }
        if found == nil, !isWritten { faults.add(Fault(file, line: line, "\(path)\(key) is missing", remedy)) }
        return found
    }

    /// Returns the mapping below a key, an empty one if the key is absent.
    func section(_ key: String) -> Section {
        let child =
            entry(key)?.section()
            ?? Section(Node.Mapping([]), path: "\(path)\(key).", line: line, file: file, faults: faults)
        children.append(child)
        return child
    }

    /// Returns every key with its value, in order, where the keys are names that the admin chose.
    func named() -> [Entry] {
        pairs.compactMap { pair in
            guard let key = pair.key.scalar?.string else { return nil }
            return entry(key)
        }
    }

    /// Says that a key is known but not taken here.
    func refuse(_ key: String, _ problem: String, _ remedy: String) {
        refused.append((key, problem, remedy))
    }

    /// Adopts a section so that its unknown keys are reported with those of this one.
    func adopt(_ child: Section?) -> Section? {
        if let child { children.append(child) }
        return child
    }

    /// Reports every key that was not asked for, here and below.
    func close() {
        for pair in pairs {
            let keyLine = pair.key.mark?.line ?? line
            guard let key = pair.key.scalar?.string else {
                faults.add(Fault(file, line: keyLine, "a key must be a word", "Write lines such as key: value"))
                continue
            }
            if known.contains(key) || key.first == YAMLDocument.duplicateMark { continue }
            if let refusal = refused.first(where: { $0.key == key }) {
                faults.add(Fault(file, line: keyLine, "\(path)\(key) \(refusal.problem)", refusal.remedy))
                continue
            }
            let name = "\(path)\(quoted(key).dropFirst().dropLast())"
            faults.add(Fault(file, line: keyLine, "\(name) is not known", unknownRemedy(key)))
        }
        children.forEach { $0.close() }
    }

    private func unknownRemedy(_ key: String) -> String {
        let dotted = key.split(separator: ".").map(String.init)
        if dotted.count > 1, known.contains(dotted[0]) {
            return "Write \(dotted.dropFirst().joined(separator: ".")) on a line of its own below \(dotted[0]):"
        }
        let list = known.joined(separator: ", ")
        return remedy(for: key, among: known, otherwise: known.isEmpty ? "Remove it" : "Known here: \(list)")
    }
}
