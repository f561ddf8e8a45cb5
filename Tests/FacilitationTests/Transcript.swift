import Domain
import Facilitation
import Foundation
import TestSupport
import Testing

/// A season told from top to bottom in a golden file that a person can read: who, when on whose clock, what and why.
///
/// Run with `DUOLOGUE_RECORD=1` to write the files anew; then read the difference.
struct Transcript {
    /// What somebody does at a moment on their own clock.
    struct Act: Sendable {
        enum Deed: Sendable {
            case tap(String)
            /// A time on offer, as it reads on the person's clock.
            case pick(String)
            /// The n-th time on offer, counted from 0.
            case slot(Int)
            case type(String)
            /// Something that an admin does, in words and as it is done.
            case admin(String, @Sendable (inout SeasonBench) throws -> Void)
        }

        let person: PersonID
        let at: String
        let deeds: [Deed]

        init(_ person: PersonID, _ at: String, _ deeds: [Deed]) {
            self.person = person
            self.at = at
            self.deeds = deeds
        }
    }

    private(set) var bench: SeasonBench
    /// Acts in words, each with the position in the log before which it was done.
    private var acts: [(position: Int, words: String)] = []

    init(_ bench: SeasonBench) { self.bench = bench }

    mutating func run(_ script: [Act], until end: String) throws {
        for act in script {
            try bench.advance(to: act.at, for: act.person)
            for deed in act.deeds {
                acts.append((bench.mark, words(deed, of: act.person)))
                switch deed {
                case .tap(let option): try bench.tap(act.person, option)
                case .pick(let reading): try bench.pick(act.person, reading)
                case .slot(let number):
                    try bench.tap(act.person, try #require(slot(number, act.person)).key, of: .slots)
                case .type(let words): try bench.type(act.person, words, finish: false)
                case .admin(_, let body): try body(&bench)
                }
            }
        }
        try bench.advance(to: end)
    }

    private func words(_ deed: Act.Deed, of person: PersonID) -> String {
        let name = name(person)
        return switch deed {
        case .tap(let option): "\(name) taps \(label(option, person))."
        case .pick(let reading): "\(name) taps \(reading)."
        case .slot(let number): "\(name) taps [\(slot(number, person)?.label ?? "a time")]."
        case .type(let words): "\(name) writes: \(words)"
        case .admin(let words, _): words
        }
    }

    /// The label of an option on the newest message that has it.
    private func label(_ option: String, _ person: PersonID) -> String {
        for line in bench.log.reversed() where line.person == person {
            if let k = line.keys.lastIndex(of: option) { return "[\(line.labels[k])]" }
        }
        return "[\(option)]"
    }

    /// A time on the newest message that offers times.
    private func slot(_ number: Int, _ person: PersonID) -> (key: String, label: String)? {
        for line in bench.log.reversed() where line.person == person {
            let slots = zip(line.keys, line.labels).filter { $0.0.hasPrefix("t") && Int($0.0.dropFirst()) != nil }
            if slots.indices.contains(number) { return slots[number] }
        }
        return nil
    }

    private func name(_ person: PersonID) -> String {
        bench.person(person)?.person.firstName ?? person.rawValue
    }

    /// The whole season as text.
    func told(_ title: String, _ header: String, of readers: [PersonID]? = nil) -> String {
        var text = "# \(title)\n\n\(header)\n\n"
        text +=
            "Each message stands with its reader's own date and time. A nudge comes by a timer, news because somebody "
            + "else\ndid something, an answer follows what its reader has just done. Buttons stand in brackets, what "
            + "people do after “›”.\n\n"
        // A message refers to words; here they stand where their reader sees them.
        var kept: [EntryID: String] = [:]
        for case .keep(let entry, let words) in bench.effects { kept[entry.id] = words }
        var month = ""
        var next = acts.startIndex
        for (position, line) in bench.log.enumerated() {
            if line.local.prefix(7) != month {
                month = String(line.local.prefix(7))
                text += "## \(month)\n\n"
            }
            while next < acts.endIndex, acts[next].position <= position {
                text += "› \(acts[next].words)\n\n"
                next += 1
            }
            if let readers, !readers.contains(line.person) { continue }
            let kind = line.kind == "answer" ? "" : " · \(line.kind)"
            text += "**\(line.local) · \(name(line.person)) · \(line.messageClass.rawValue)\(kind)**\n\n"
            var words = line.text
            for entry in line.message.entries {
                words = words.replacing("<entry \(entry)>", with: "\u{201C}\(kept[entry] ?? "")\u{201D}")
            }
            text += words + "\n\n"
        }
        for act in acts[next...] { text += "› \(act.words)\n\n" }
        return text
    }

    /// Compares with a golden file, or writes it where the environment says so.
    static func expect(_ told: String, in name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name).md")
        if ProcessInfo.processInfo.environment["DUOLOGUE_RECORD"] != nil {
            try told.write(to: file, atomically: true, encoding: .utf8)
        }
        let golden = try String(contentsOf: file, encoding: .utf8)
        let lines = golden.split(separator: "\n", omittingEmptySubsequences: false)
        for (number, line) in told.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            try #require(number < lines.count, "The season has more lines than the golden file: \(line)")
            try #require(line == lines[number], "Line \(number + 1) of the golden file \(name) differs.")
        }
        #expect(told == golden)
    }
}
