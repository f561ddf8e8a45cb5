package import Domain

extension Transaction {
    /// Pulls in times of a next attempt that lie further ahead than any back-off reaches.
    ///
    /// Such times are left over when the wall clock is set back; without this a
    /// message could wait for as long as the clock was wrong.
    package func boundAttempts(to latest: Instant) throws(DatabaseError) {
        try query(
            "UPDATE outbox SET next_attempt = $1 WHERE is_live = 1 AND next_attempt > $1",
            [.instant(latest)]
        )
    }
}
