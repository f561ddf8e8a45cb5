import Crypto
import Domain
import PromptLibrary

/// Who opens and who listens first.
extension Turn {
    /// The coin of a pair: bit 0 of SHA-256(season seed ‖ pair id).
    func openingCoin(_ p: Int) -> Int {
        let text = "\(programme(of: p).seed)\u{1F}\(snapshot.pairs[p].id.rawValue)"
        for byte in SHA256.hash(data: Array(text.utf8)) { return Int(byte & 1) }
        return 0
    }

    /// The side that gets the opening part of the next prompt.
    ///
    /// Being offered it is what alternates, not having done it: a pass never brings it back sooner, and who told
    /// clearly more in what both shared is spared.
    func nextOpener(_ p: Int) -> Int {
        let pair = snapshot.pairs[p]
        let last = pair.prompts.last { $0.opener != nil }
        if let last, let opener = last.opener, hasPassed(last, person(opener, of: p), in: pair.id) { return 1 - opener }
        // Halves: two more are four of them.
        let told = pair.ledger.halves(.disclosed, last: 4)
        if abs(told[0] - told[1]) >= 4 { return told[0] > told[1] ? 1 : 0 }
        return last?.opener.map { 1 - $0 } ?? openingCoin(p)
    }

    private func hasPassed(_ chosen: ChosenPrompt, _ i: Int, in pair: PairID) -> Bool {
        guard let given = snapshot.persons[i].prompting.given.last(where: { $0.slot == chosen.slot && $0.pair == pair })
        else {
            return false
        }
        return given.passed && given.part == Part.opening.rawValue
    }

    /// The part that a side gets of a prompt that was chosen for the two.
    func part(of chosen: ChosenPrompt, _ prompt: Prompt, side: Int) -> Part {
        guard let opener = chosen.opener else { return chosen.isTogether ? .single : alonePart(of: prompt) }
        return side == opener ? .opening : .listening
    }

    /// The part that reads complete for one person.
    func alonePart(of prompt: Prompt) -> Part { prompt.parts.contains(.solo) ? .solo : .single }
}
