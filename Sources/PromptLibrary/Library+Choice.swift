import Crypto
import Domain

extension Library {
    /// Chooses the prompt of a slot, or nil where none is left.
    ///
    /// Candidates fit kind, phase, depth, form and locale, and the pair had none of them in any form. The one with
    /// the least rank is chosen; the same request on the same library always has the same answer.
    package func choose(_ request: PromptRequest) -> PromptChoice? {
        // Only looked up, never gone through.
        let seen = Set(request.seen)
        let seenLately = Set(request.seenLately)
        var best: (place: Int, rank: PromptRank)?
        var second: (place: Int, rank: PromptRank)?
        for place in prompts.indices where isCandidate(place, request) && !seen.contains(prompts[place].id) {
            let rank = PromptRank(of: prompts[place], for: request, isSeen: seenLately.contains(prompts[place].id))
            if let known = best, known.rank < rank {
                if second.map({ rank < $0.rank }) ?? true { second = (place, rank) }
            } else {
                second = best
                best = (place, rank)
            }
        }
        return best.map {
            PromptChoice(prompt: prompts[$0.place], rank: $0.rank, runnerUp: second.map { prompts[$0.place].id })
        }
    }

    /// Every prompt has a text in the default locale, so none is left out for a reader's language.
    private func isCandidate(_ place: Int, _ request: PromptRequest) -> Bool {
        prompts[place].kind == request.kind && prompts[place].depth <= request.depthMax
            && prompts[place].phases.contains(request.phase) && request.forms.contains(prompts[place].audience)
    }
}

/// The place of a candidate; the least is chosen, the first number that differs decides.
package struct PromptRank: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// In this order: without the preferred tag (0 or 1), or for other phases too where that comes after (2 more); seen by either reader in the last twelve months (0 or 1);
    /// times the pair met its skill; pair days since then, negated; distance from the depth aimed at; the same
    /// audience form as the last prompt of the kind (0 or 1); longer than the programme wants (0 or 1); times used in
    /// the season by all pairs.
    package let numbers: [Int]
    /// What the lot is drawn of: as a hash is slow, only where all numbers are alike.
    private let drawn: [UInt8]

    /// Stands for a skill that was never met: longer ago than any other.
    private static let never = 1_000_000

    init(of prompt: Prompt, for request: PromptRequest, isSeen: Bool) {
        let met = request.skills.first { $0.skill == prompt.skill }
        numbers = [
            (request.preferredTag.map { prompt.tags.contains($0) ? 0 : 1 } ?? 0)
                + (request.prefersOwnPhase && prompt.phases.count > 1 ? 2 : 0),
            isSeen ? 1 : 0,
            met?.count ?? 0,
            -(met?.pairDays ?? PromptRank.never),
            abs(prompt.depth - request.depthWanted),
            prompt.audience == request.lastForm ? 1 : 0,
            prompt.minutes > request.minutesMax ? 1 : 0,
            request.uses[prompt.id] ?? 0,
        ]
        drawn = PromptRank.drawn(prompt.id, request)
    }

    /// Tells apart what else is equal.
    package var lot: UInt64 { SHA256.hash(data: drawn).prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }

    package static func < (left: PromptRank, right: PromptRank) -> Bool {
        for (a, b) in zip(left.numbers, right.numbers) where a != b { return a < b }
        return left.lot < right.lot
    }

    /// The numbers and the lot, such as `0 0 2 -41 0 1 0 3 9f86d081884c7d65`.
    package var description: String {
        (numbers.map(String.init) + [String(lot, radix: 16)]).joined(separator: " ")
    }

    /// The lot is the first 8 bytes of SHA-256(seed ‖ pair ‖ slot ‖ prompt), numbers as 8 bytes, high byte first.
    ///
    /// A zero byte ends the slot, so that no slot and prompt run into one another.
    private static func drawn(_ prompt: PromptID, _ request: PromptRequest) -> [UInt8] {
        var bytes: [UInt8] = []
        for number in [request.seed, UInt64(bitPattern: request.pair.rawValue)] {
            for shift in stride(from: 56, through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: number >> shift))
            }
        }
        bytes += request.slot.utf8
        bytes.append(0)
        bytes += prompt.rawValue.utf8
        return bytes
    }
}
