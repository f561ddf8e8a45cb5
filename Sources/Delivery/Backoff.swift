package import Domain

/// How long a message waits after an attempt that failed.
///
/// The longest wait doubles with each attempt up to a cap, and the wait is drawn
/// evenly from nothing to that ("full jitter"), so that many messages that
/// failed together don't come back together.
package struct Backoff: Hashable, Sendable {
    package var base: Instant.Span
    package var cap: Instant.Span
    /// The longest time that a platform may ask for; a longer `Retry-After` is cut to it.
    package var longestAsked: Instant.Span
    /// After this many attempts a message is dead.
    package var attempts: Int

    package init(
        base: Instant.Span = .seconds(2),
        cap: Instant.Span = .minutes(15),
        longestAsked: Instant.Span = .hours(1),
        attempts: Int = 12
    ) {
        precondition(base > .seconds(0) && base <= cap && cap <= longestAsked, "a back-off grows from base to cap")
        precondition(attempts > 0, "a message has at least one attempt")
        self.base = base
        self.cap = cap
        self.longestAsked = longestAsked
        self.attempts = attempts
    }

    /// The longest wait after the n-th attempt, counted from 1.
    package func ceiling(after attempt: Int) -> Instant.Span {
        // 2^40 milliseconds is beyond any cap, so the shift cannot overflow.
        let doubled = min(base.milliseconds, 1 << 22) << min(max(attempt - 1, 0), 40)
        return min(Instant.Span(milliseconds: doubled), cap)
    }

    /// The wait after the n-th attempt, counted from 1.
    ///
    /// - Parameters:
    ///   - asked: What the platform asked for; the wait is never shorter, except for the cut.
    ///   - random: Any 64 bits.
    package func wait(after attempt: Int, asked: Instant.Span?, random: UInt64) -> Instant.Span {
        let ceiling = UInt64(ceiling(after: attempt).milliseconds)
        let drawn = Instant.Span(milliseconds: Int64(random.multipliedFullWidth(by: ceiling + 1).high))
        guard let asked else { return drawn }
        // The jitter is added, or all that were throttled together come back together.
        let bounded = max(min(asked, longestAsked), Instant.Span(milliseconds: 0))
        return Instant.Span(milliseconds: bounded.milliseconds + min(drawn, .seconds(2)).milliseconds)
    }
}
