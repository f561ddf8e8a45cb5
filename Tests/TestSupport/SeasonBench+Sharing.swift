package import Domain
package import Facilitation

/// Ways to where answers are shared.
extension SeasonBench {
    /// The season with questions after each conversation that both are asked and may exchange.
    package static func sharing(
        pairs: [[PersonID]] = [[ruth, ivo]],
        people: (inout [Person]) -> Void = { _ in },
        programme: (inout Programme) -> Void = { _ in }
    ) throws -> SeasonBench {
        try SeasonBench.begun(pairs: pairs, library: sharingLibrary, people: people, programme: programme)
    }

    /// The first conversation is over, both have said yes and given the pulse, and both have the question open.
    package mutating func asked() throws {
        try talked()
        for person in [Self.ruth, Self.ivo] { try comeToQuestion(person) }
    }

    /// Yes and the pulse, as soon as `did` has come.
    package mutating func comeToQuestion(_ person: PersonID) throws {
        while !has(person, .did), let due, due < now + .days(8) { try advanceToNext() }
        try tap(person, "yes", of: .did)
        try tap(person, "4", of: .step)
    }

    /// The first tap and the second, on the newest receipt.
    package mutating func shareNow(_ person: PersonID) throws {
        try tap(person, "share", of: .receipt)
        try tap(person, "yes", of: .audienceTap)
    }

    /// Writes an answer to the open question, waits for the receipt, and shares it.
    package mutating func answerAndShare(_ person: PersonID, _ words: String) throws {
        try type(person, words)
        try shareNow(person)
    }

    /// The newest exchange of a pair.
    package func round(_ id: PairID = pairID) -> RevealRound? { pair(id)?.rounds.last }
}
