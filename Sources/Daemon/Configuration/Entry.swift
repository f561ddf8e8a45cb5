import Domain
import Yams

/// One value of a file with its place and its name, such as `season.weeks`.
struct Entry {
    let name: String
    let node: Node
    let line: Int
    let file: String
    let faults: FaultList

    func fault(_ problem: String, _ remedy: String) {
        faults.add(Fault(file, line: line, problem, remedy))
    }

    /// Returns the value as one short text.
    func text(atMost limit: Int = 2_000) -> String? {
        guard let text = scalar("a text", "Write one text") else { return nil }
        guard !text.trimmed.isEmpty else {
            fault("\(name) is empty", "Write one, or leave the key out")
            return nil
        }
        guard text.count <= limit else {
            fault("\(name) is longer than \(limit) characters", "Make it shorter")
            return nil
        }
        let isClean = text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control || $0 == "\n" }
        guard isClean else {
            fault("\(name) holds a control character", "Write it without")
            return nil
        }
        return String(text.trimmed)
    }

    func whole(_ bounds: ClosedRange<Int>) -> Int? {
        let remedy = "Write a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
        guard let text = scalar("a whole number", remedy) else { return nil }
        guard let number = Int(text) else {
            fault("\(name) is \(quoted(text)), not a whole number", remedy)
            return nil
        }
        guard bounds.contains(number) else {
            fault("\(name) is \(number), out of bounds", remedy)
            return nil
        }
        return number
    }

    func flag() -> Bool? {
        guard let text = scalar("on or off", "Write on or off") else { return nil }
        switch text {
        case "on", "true", "yes": return true
        case "off", "false", "no": return false
        default:
            fault("\(name) is \(quoted(text)), neither on nor off", "Write on or off")
            return nil
        }
    }

    /// Returns one of some words.
    func word(_ words: [String]) -> String? {
        let list = "Write one of: \(words.joined(separator: ", "))"
        guard let text = scalar("a word", list) else { return nil }
        guard words.contains(text) else {
            fault("\(name) is \(quoted(text)), which is not known", remedy(for: text, among: words, otherwise: list))
            return nil
        }
        return text
    }

    /// Returns a value that is written as text and read by a rule of its own.
    func value<T>(_ noun: String, asIn example: String, _ read: (String) -> T?) -> T? {
        let remedy = "Write it as in \(example)"
        guard let text = scalar(noun, remedy) else { return nil }
        guard let value = read(text) else {
            fault("\(name) is \(quoted(text)), not \(noun)", remedy)
            return nil
        }
        return value
    }

    func date() -> CivilDate? {
        value("a date", asIn: "2026-09-07") { CivilDate(iso: $0) }
    }

    func time() -> TimeOfDay? {
        value("a time of day", asIn: "09:30") { text in
            TimeOfDay(text).flatMap { $0.minutes < 1440 ? $0 : nil }
        }
    }

    /// Returns a short name of small letters, digits and hyphens.
    func slug() -> String? {
        value("a name of small letters, digits and hyphens", asIn: "mutual-growth") { isSlug($0) ? $0 : nil }
    }

    /// Returns the key of a person.
    func person() -> PersonID? {
        value("the id of a person, without spaces", asIn: "ruth") { isPersonKey($0) ? PersonID($0) : nil }
    }

    func list(atMost limit: Int = 1_000) -> [Entry]? {
        guard case .sequence(let items) = node else {
            fault("\(name) is \(kind), not a list", "Write each item on a line of its own after a hyphen")
            return nil
        }
        guard items.count <= limit else {
            fault("\(name) has more than \(limit) items", "Write fewer")
            return nil
        }
        return items.map {
            Entry(name: name, node: $0, line: $0.mark?.line ?? line, file: file, faults: faults)
        }
    }

    func section() -> Section? {
        guard case .mapping(let mapping) = node else {
            fault("\(name) is \(kind), not a list of keys", "Write its keys below it, indented by two spaces")
            return nil
        }
        return Section(mapping, path: "\(name).", line: line, file: file, faults: faults)
    }

    var isMapping: Bool { node.mapping != nil }
    var isList: Bool { node.sequence != nil }
    var isEmptyList: Bool { node.sequence?.isEmpty ?? false }

    private func scalar(_ noun: String, _ remedy: String) -> String? {
        guard case .scalar(let scalar) = node else {
            fault("\(name) is \(kind), not \(noun)", remedy)
            return nil
        }
        return scalar.string
    }

    private var kind: String {
        switch node {
        case .mapping: "a group of keys"
        case .sequence: "a list"
        case .scalar, .alias: "a single value"
        }
    }
}

/// Whether a text can name a programme or a workspace, which stand in paths and addresses.
func isSlug(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count) && text.first != "-"
        && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 0x2D }
}

/// Whether a text can name a person: letters, digits and `. _ - @ +`, at most 100.
func isPersonKey(_ text: String) -> Bool {
    (1...100).contains(text.count) && text.allSatisfy { $0.isLetter || $0.isNumber || "._-@+".contains($0) }
}

/// Whether a text looks like a language tag such as `en`, `pt-BR` or `zh-Hant`.
func isLocaleTag(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.count), parts.count <= 3 else { return false }
    return language.allSatisfy { $0.isASCII && $0.isLowercase }
        && parts.dropFirst().allSatisfy {
            (2...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
}
