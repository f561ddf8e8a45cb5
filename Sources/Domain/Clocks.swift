/// The clock that decides what is due; an admin may shift or speed it in a rehearsal.
package struct ProgrammeClock: Sendable {
    private let reading: @Sendable () -> Instant

    package init(_ reading: @escaping @Sendable () -> Instant) {
        self.reading = reading
    }

    package var now: Instant { reading() }
}

/// The time of day in UTC: for signatures, `Retry-After` and stored times of a next attempt.
///
/// It is a type of its own so that it is never passed where ``ProgrammeClock`` is meant.
package struct WallClock: Sendable {
    private let reading: @Sendable () -> Instant

    package init(_ reading: @escaping @Sendable () -> Instant) {
        self.reading = reading
    }

    package var now: Instant { reading() }
}
