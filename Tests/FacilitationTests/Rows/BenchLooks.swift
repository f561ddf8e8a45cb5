import Domain
import Facilitation
import PromptLibrary
import TestSupport

/// What the rows of the tables look at.
extension SeasonBench {
    func kinds(_ person: PersonID) -> [AskKind] { self.person(person)?.asks.map(\.kind) ?? [] }

    /// The newest open ask of a kind.
    func open(_ person: PersonID, _ kind: AskKind) -> Ask? { self.person(person)?.asks.last { $0.kind == kind } }

    /// The words kept as new entries since a mark in `effects`.
    func kept(since mark: Int = 0) -> [String] {
        effects[mark...].compactMap { if case .keep(_, let words) = $0 { words } else { nil } }
    }

    func subjects(since mark: Int = 0) -> [String] {
        effects[mark...].compactMap { if case .keep(let entry, _) = $0 { entry.subject } else { nil } }
    }

    func appended(since mark: Int = 0) -> [String] {
        effects[mark...].compactMap { if case .append(_, let words) = $0 { words } else { nil } }
    }

    func deleted(since mark: Int = 0) -> Int {
        effects[mark...].count { if case .delete = $0 { true } else { false } }
    }

    func revised(since mark: Int = 0) -> Int {
        effects[mark...].count { if case .revise = $0 { true } else { false } }
    }

    /// What a message of the library says, without variables, to be told from others.
    func says(_ id: String) -> String {
        let blocks = context.library.render(id, locale: "en", [:]).blocks
        guard case .paragraph(let inlines)? = blocks.first, case .plain(let text)? = inlines.first else { return id }
        return String(text.prefix { $0 != "." })
    }

    /// The pulse of the first conversation is given and its reflection prompt is open.
    mutating func reflecting(_ person: PersonID = ruth) throws {
        try talked()
        try advance(minutes: 20)
        try tap(person, "yes", of: .did)
        try tap(person, "4", of: .step)
    }

    /// The message of a kind that has reached a person or reaches them within a week.
    mutating func reached(_ person: PersonID, _ kind: Kind) throws -> Line? {
        if let line = lines(person, kind).last { return line }
        return try advance(until: kind, to: person, within: 7)
    }

    var words: (effects: Int, log: Int) { (effects.count, log.count) }
}
