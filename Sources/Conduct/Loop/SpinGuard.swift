import Domain

/// Lets a timer that is due again right after it fired do so a few times, and no more.
///
/// One timer may set another for the same instant; one that sets itself again
/// for ever would hold up all others.
struct SpinGuard<Key: Hashable & Sendable>: Sendable {
    /// How often in a row within a minute.
    static var limit: Int { 8 }
    /// How long a timer is put off then.
    static var delay: Instant.Span { .minutes(1) }

    private var runs: [Key: (since: Instant, count: Int)] = [:]

    /// Notes that a timer is due again; returns false if it has to be put off.
    mutating func mayRunAgain(_ key: Key, at now: Instant) -> Bool {
        if runs.count > 1_000 { runs = [:] }
        guard let run = runs[key], now - run.since < Self.delay else {
            runs[key] = (now, 1)
            return true
        }
        runs[key] = (run.since, run.count + 1)
        return run.count < Self.limit
    }
}
