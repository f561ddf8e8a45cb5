package import Domain
package import PromptLibrary

/// A prompt that was chosen for a slot of a pair: what both may know of it.
///
/// Whether somebody passed it or asked for a lighter one stands with that person; see ``GivenPrompt``.
package struct ChosenPrompt: Hashable, Sendable, Codable {
    /// Session and kind, such as `3.prepare`.
    package var slot: String
    package var kind: PromptKind
    package var session: Int
    package var prompt: PromptID
    package var revision: Int
    package var skill: String
    package var depth: Int
    package var form: AudienceForm
    /// False if it was too deep for one of the two: then it is for the reader alone, and the other gets another one.
    package var isTogether: Bool
    /// The side that was offered the opening part.
    package var opener: Int?
    package var on: CivilDate
    /// The sessions held when it was chosen.
    package var held: Int
    /// What decided, and what would have come without it.
    package var rank: String
    package var runnerUp: PromptID?

    /// The most that are kept: a season has two slots a session and 26 sessions at most.
    static let most = 64
}

/// A prompt that one person got, and what became of it; for that person alone.
package struct GivenPrompt: Hashable, Sendable, Codable {
    package var pair: PairID
    package var slot: String
    package var kind: PromptKind
    package var session: Int?
    package var prompt: PromptID
    package var depth: Int
    package var part: String
    /// The date on which it was first sent.
    package var on: CivilDate
    /// How often a lighter one was asked for in this slot; `prompt` is then the last of them.
    package var lighter = 0
    package var passed = false
}

/// What one person got and how they took it, as far as the next choice depends on it.
package struct Prompting: Hashable, Sendable, Codable {
    /// Oldest first; of each pair at most eight, and one optional.
    package private(set) var given: [GivenPrompt] = []
    /// The pair of each pass at depth 3 since the person last asked for deeper questions.
    package var deepPasses: [PairID] = []

    package init() {}

    /// The last prompt of a pair's slots; optional ones are no slot of the pair.
    package func last(in pair: PairID, kind: PromptKind? = nil) -> GivenPrompt? {
        given.last { $0.pair == pair && ($0.kind == kind || kind == nil && $0.kind != .optional) }
    }

    /// The last prompt of a pair, whatever it was for.
    package func newest(in pair: PairID) -> GivenPrompt? { given.last { $0.pair == pair } }

    mutating func add(_ prompt: GivenPrompt) {
        given.append(prompt)
        let isOptional = prompt.kind == .optional
        let alike = given.indices.filter {
            given[$0].pair == prompt.pair && (given[$0].kind == .optional) == isOptional
        }
        if let oldest = alike.first, alike.count > (isOptional ? 1 : 8) { given.remove(at: oldest) }
    }

    /// Changes what is known of the newest of a pair with this prompt.
    mutating func change(_ prompt: PromptID, in pair: PairID, _ body: (inout GivenPrompt) -> Void) {
        guard let k = given.lastIndex(where: { $0.pair == pair && $0.prompt == prompt }) else { return }
        body(&given[k])
    }
}

/// How often each prompt was chosen in one season by all pairs.
///
/// It is loaded with every event of the programme, so it is one string that is only read where a prompt is chosen.
package struct PromptUses: Hashable, Sendable, Codable {
    /// The first day of the season that is counted.
    package let season: CivilDate
    /// `id=count`, sorted by id, with spaces between.
    private var counts = ""

    package init(season: CivilDate) {
        self.season = season
    }

    /// To be looked up in, never to be iterated.
    package var all: [PromptID: Int] {
        var all: [PromptID: Int] = [:]
        for use in uses {
            guard let (prompt, count) = Self.read(use) else { continue }
            all[PromptID(String(prompt))] = count
        }
        return all
    }

    /// Counts one use more, or one less.
    package mutating func add(_ prompt: PromptID, _ change: Int = 1) {
        let id = prompt.rawValue
        var words = uses
        // The place of the prompt, by bytes as they are sorted.
        let place = words.firstIndex { use in
            guard let (known, _) = Self.read(use) else { return false }
            return !known.utf8.lexicographicallyPrecedes(id.utf8)
        }
        var count = change
        if let place, let (known, before) = Self.read(words[place]), known == id {
            count += before
            words.remove(at: place)
        }
        if count > 0 { words.insert("\(id)=\(count)", at: place ?? words.count) }
        counts = words.joined(separator: " ")
    }

    private var uses: [Substring] { counts.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) } }

    private static func read(_ use: Substring) -> (prompt: Substring, count: Int)? {
        guard let sign = use.utf8.lastIndex(of: UInt8(ascii: "=")), let count = Int(use[use.utf8.index(after: sign)...])
        else { return nil }
        return (use[..<sign], count)
    }
}
