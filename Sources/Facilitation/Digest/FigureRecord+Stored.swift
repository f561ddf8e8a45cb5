package import Domain

/// The figures of a digest, in the order of its lines.
package enum FigureName: String, Hashable, Sendable, CaseIterable {
    case pairs, resting, sessions, answered, heard, safe, learned
}

/// What was published of each figure of a programme, for all its supervisors.
package struct Figures: Hashable, Sendable {
    struct Named: Hashable, Sendable {
        var name: FigureName
        var record: FigureRecord
    }

    /// In the order of `FigureName`.
    var records: [Named] = []
    /// The supervisors, in the order of their bits; who has left keeps the place.
    var supervisors: [PersonID] = []

    package init() {}

    package subscript(name: FigureName) -> FigureRecord {
        get { records.first { $0.name == name }?.record ?? FigureRecord() }
        set {
            records.removeAll { $0.name == name }
            records.append(Named(name: name, record: newValue))
            records.sort { FigureName.position($0.name) < FigureName.position($1.name) }
        }
    }

    /// The place of a supervisor among the bits, or nil for one who was never told anything.
    package func bit(of supervisor: PersonID) -> Int? { supervisors.firstIndex(of: supervisor) }

    /// Gives a supervisor a bit; there are 64, and who comes later is told what is told of the programme.
    package mutating func add(_ supervisor: PersonID) {
        if bit(of: supervisor) == nil, supervisors.count < 64 { supervisors.append(supervisor) }
    }
}

extension FigureName {
    fileprivate static func position(_ name: FigureName) -> Int { allCases.firstIndex(of: name) ?? 0 }
}

// MARK: As it is stored

/// Figures are kept as one text. They are large, and read and written with a digest only, while the state
/// that holds them is read with every event.
extension Figures {
    /// Reads what `text` wrote; nil for anything else.
    package init?(text: String) {
        var lines = text.parts(UInt8(ascii: "\n"), keepingEmpty: true)[...]
        guard let first = lines.popFirst() else { return nil }
        supervisors = first.parts(UInt8(ascii: "\t")).map { PersonID(String($0)) }
        while let line = lines.popFirst() {
            let words = line.parts(UInt8(ascii: " "), keepingEmpty: true)
            switch words.first {
            case "f" where words.count == 4:
                guard let name = FigureName(rawValue: String(words[1])) else { return nil }
                let dates = words[2...].map { Int($0).map { CivilDate(dayNumber: $0) } }
                records.append(
                    Named(name: name, record: FigureRecord(publications: [], lookedOn: dates[0], restsUntil: dates[1]))
                )
            case "p" where words.count == 2:
                guard let day = Int(words[1]), !records.isEmpty else { return nil }
                records[records.count - 1].record.publish(.init(on: CivilDate(dayNumber: day), sets: []))
            case "s" where words.count == 5:
                guard let set = FigureSet(words: words[1...]), !records.isEmpty,
                    records[records.count - 1].record.addToLast(set)
                else { return nil }
            default: return nil
            }
        }
    }

    package var text: String {
        var lines = [supervisors.map(\.rawValue).joined(separator: "\t")]
        for named in records {
            let dates = [named.record.lookedOn, named.record.restsUntil].map { $0.map { "\($0.dayNumber)" } ?? "-" }
            lines.append("f \(named.name.rawValue) \(dates.joined(separator: " "))")
            for publication in named.record.publications {
                lines.append("p \(publication.on.dayNumber)")
                lines += publication.sets.map { "s \($0.text)" }
            }
        }
        return lines.joined(separator: "\n")
    }
}

extension FigureSet {
    /// Who saw it, what it says, then people and values in eight letters and digits each.
    fileprivate var text: String {
        let people = keys.map { $0.people.map(Self.text).joined() }.joined(separator: ",")
        return "\(seenBy.map { "\($0)" } ?? "-") \(values.text) \(keys.map { Self.text($0.token) }.joined()) \(people)"
    }

    fileprivate init?(words: ArraySlice<Substring>) {
        let words = Array(words)
        guard let values = FigureValues(text: words[1]), let tokens = Self.numbers(words[2]) else { return nil }
        let people = words[3].parts(UInt8(ascii: ","), keepingEmpty: true).compactMap(Self.numbers)
        guard people.count == tokens.count || tokens.isEmpty, words[0] == "-" || UInt64(words[0]) != nil else {
            return nil
        }
        self.init(
            keys: zip(tokens, people).map { FigureKey(token: $0, people: $1) },
            seenBy: UInt64(words[0]),
            values: values
        )
    }

    /// Numbers below 2^40, as keyed hashes are cut to.
    private static func text(_ number: UInt64) -> String {
        let text = String(number, radix: 32)
        return String(repeating: "0", count: max(0, 8 - text.count)) + text
    }

    private static func numbers(_ text: Substring) -> [UInt64]? {
        var numbers: [UInt64] = []
        var number: UInt64 = 0
        var count = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 5 | UInt64(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "v"): number = number << 5 | UInt64(byte - UInt8(ascii: "a") + 10)
            default: return nil
            }
            count += 1
            guard count % 8 == 0 else { continue }
            numbers.append(number)
            number = 0
        }
        return count % 8 == 0 ? numbers : nil
    }
}

extension FigureValues {
    /// As in `cells:0-0-43,1-2-9:204-240`, `word:most`, `mean:49-exact`, `count` and `few`.
    fileprivate var text: String {
        switch self {
        case .cells(let groups, let share):
            let list = groups.map { "\($0.first)-\($0.last)-\($0.count)" }.joined(separator: ",")
            return "cells:\(list)" + (share.map { ":\($0.part)-\($0.whole)" } ?? "")
        case .word(let word): return "word:\(word.rawValue)"
        case .mean(let sum, let bound): return "mean:\(sum):\(bound.rawValue)"
        case .count: return "count"
        case .tooFew: return "few"
        }
    }

    fileprivate init?(text: Substring) {
        let words = text.parts(UInt8(ascii: ":"))
        switch (words.first, words.count) {
        case ("count", 1): self = .count
        case ("few", 1): self = .tooFew
        case ("word", 2):
            guard let word = FigureWord(rawValue: String(words[1])) else { return nil }
            self = .word(word)
        case ("mean", 3):
            guard let sum = Int(words[1]), let bound = FigureBound(rawValue: String(words[2])) else { return nil }
            self = .mean(sum: sum, bound)
        case ("cells", 2), ("cells", 3):
            var groups: [FigureGroup] = []
            for text in words[1].parts(UInt8(ascii: ",")) {
                let numbers = text.parts(UInt8(ascii: "-")).compactMap { Int($0) }
                guard numbers.count == 3 else { return nil }
                groups.append(FigureGroup(numbers[0], through: numbers[1], count: numbers[2]))
            }
            let share = words.count == 3 ? words[2].parts(UInt8(ascii: "-")).compactMap { Int($0) } : []
            guard share.count == (words.count == 3 ? 2 : 0) else { return nil }
            self = .cells(groups, share.isEmpty ? nil : FigureShare(share[0], of: share[1]))
        default: return nil
        }
    }
}

extension StringProtocol {
    /// The parts between bytes of one kind: a record is long, and to go through its characters would take many times as long.
    fileprivate func parts(_ byte: UInt8, keepingEmpty: Bool = false) -> [Substring] {
        utf8.split(separator: byte, omittingEmptySubsequences: !keepingEmpty)
            .map { Substring(self[$0.startIndex..<$0.endIndex]) }
    }
}
