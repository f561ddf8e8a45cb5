package import Domain

/// What keeps a workspace that fails from being asked again and again.
///
/// ```
///            failures in a row, or one that concerns the whole workspace
///   closed ────────────────────────────────────────────────────────────► open
///     ▲                                                                    │ its pause is over
///     │ any message got through                                            ▼
///     └──────────────────────────────────────────────────────────────── probing: one message at a time
///                                                                          │ it fails
///                                                       open, twice as long ◄──┘
/// ```
package struct Breaker: Hashable, Sendable {
    package enum State: String, Hashable, Sendable { case closed, open, probing }

    package struct Limits: Hashable, Sendable {
        /// Failures in a row that open it.
        package var failures = 5
        package var firstPause = Instant.Span.seconds(30)
        package var longestPause = Instant.Span.minutes(15)

        package init() {}
    }

    private let limits: Limits
    private var failures = 0
    private var pauses = 0
    private var opensAgainAt: Instant?

    package init(_ limits: Limits = Limits()) {
        self.limits = limits
    }

    package func state(at wall: Instant) -> State {
        guard let end = opensAgainAt else { return .closed }
        // A clock set back must not make the pause longer than the longest.
        return end > wall && end <= wall + limits.longestPause ? .open : .probing
    }

    /// A message got through, or was refused for a reason of its own.
    package mutating func succeeded() {
        self = Breaker(limits)
    }

    /// A message failed; `isCertain` if the reason concerns every message of the workspace.
    ///
    /// - Returns: True if this opened a closed breaker, which an operator wants to know once.
    package mutating func failed(at wall: Instant, isCertain: Bool) -> Bool {
        failures += 1
        let before = state(at: wall)
        // Attempts that began before it opened change nothing.
        if before == .open || (before == .closed && failures < limits.failures && !isCertain) { return false }
        let pause = limits.firstPause.milliseconds << min(pauses, 16)
        opensAgainAt = wall + min(Instant.Span(milliseconds: pause), limits.longestPause)
        pauses += 1
        return before == .closed
    }
}
