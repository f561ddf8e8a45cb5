import Crypto
import Domain

extension Library {
    /// Chooses the prompt of a slot, or nil where none is left.
    ///
    /// Candidates fit kind, phase, depth, form and locale and were seen by neither reader. Skills that the
    /// pair met least come first; among equals a hash decides, so the same request on the same library
    /// always has the same answer.
    package func choose(_ request: PromptRequest) -> PromptChoice? {
        var best: (prompt: Prompt, rank: PromptRank)?
        for prompt in prompts where isCandidate(prompt, request) {
            let rank = PromptRank(of: prompt, for: request)
            if let current = best, !(rank < current.rank) { continue }
            best = (prompt, rank)
        }
        return best.map { PromptChoice(prompt: $0.prompt.id, revision: $0.prompt.revision, skill: $0.prompt.skill) }
    }

    private func isCandidate(_ prompt: Prompt, _ request: PromptRequest) -> Bool {
        prompt.kind == request.kind && prompt.depth <= request.depthMax && prompt.phases.contains(request.phase)
            && (request.forms.contains(prompt.audience)
                || request.forms.contains(.solo) && prompt.parts.contains(.solo))
            && !request.seen.contains(prompt.id)
            && request.locales.allSatisfy { promptText(prompt.id, $0) != nil }
    }
}

/// The place of a candidate; the least is chosen.
struct PromptRank: Comparable {
    /// How often the pair had the skill.
    let timesMet: Int
    /// Tells apart what else is equal.
    let lot: UInt64

    init(of prompt: Prompt, for request: PromptRequest) {
        timesMet = request.skillsMet.first { $0.skill == prompt.skill }?.count ?? 0
        lot = PromptRank.lot(prompt.id, request)
    }

    static func < (left: PromptRank, right: PromptRank) -> Bool {
        (left.timesMet, left.lot) < (right.timesMet, right.lot)
    }

    /// The first 8 bytes of SHA-256(seed ‖ pair ‖ slot ‖ prompt), numbers as 8 bytes, high byte first.
    ///
    /// A zero byte ends the slot, so that no slot and prompt run into one another.
    private static func lot(_ prompt: PromptID, _ request: PromptRequest) -> UInt64 {
        var bytes: [UInt8] = []
        for number in [request.seed, UInt64(bitPattern: request.pair.rawValue)] {
            for shift in stride(from: 56, through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: number >> shift))
            }
        }
        bytes += Array(request.slot.utf8) + [0] + Array(prompt.rawValue.utf8)
        return SHA256.hash(data: bytes).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
