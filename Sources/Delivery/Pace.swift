package import Domain

/// A bucket of tokens that fills steadily: the rate limit of one workspace.
package struct Pace: Hashable, Sendable {
    /// Messages in a second, in the long run.
    package let rate: Double
    /// Messages at once after a pause.
    package let burst: Int
    private var tokens: Double
    private var filledAt: Instant?

    package init(rate: Double, burst: Int) {
        precondition(rate > 0 && burst > 0, "a pace lets something through")
        self.rate = rate
        self.burst = burst
        self.tokens = Double(burst)
    }

    /// How many messages may go now.
    package mutating func room(at wall: Instant) -> Int {
        fill(at: wall)
        return Int(tokens)
    }

    /// Takes a message's token; errands may overdraw by a burst.
    package mutating func take(at wall: Instant) {
        fill(at: wall)
        tokens = max(tokens - 1, -Double(burst))
    }

    /// How long until there is a token, zero if there is one.
    package mutating func wait(at wall: Instant) -> Instant.Span {
        fill(at: wall)
        return tokens >= 1
            ? .seconds(0) : Instant.Span(milliseconds: Int64(((1 - tokens) / rate * 1000).rounded(.up)))
    }

    private mutating func fill(at wall: Instant) {
        // A wall clock that was set back fills nothing, and counts on from there.
        let passed = max((wall - (filledAt ?? wall)).milliseconds, 0)
        filledAt = wall
        // A hair is added, since sums of fractions fall short of whole tokens.
        tokens = min(tokens + Double(passed) / 1000 * rate + 1e-9, Double(burst))
    }
}
