package import Domain
package import Store
import Synchronization

/// Holds the programme clock as the store has it, for everybody who asks for the time.
package final class ClockKeeper: Sendable {
    private let wall: WallClock
    private let stored = Mutex(StoredClock.wall)

    package init(wall: WallClock) {
        self.wall = wall
    }

    package var now: Instant { stored.withLock { $0 }.programme(at: wall.now) }

    /// The clock that others are given; it follows each change.
    package var programme: ProgrammeClock { ProgrammeClock { self.now } }

    /// Takes over the clock as it is kept, which another process may have set.
    ///
    /// - Returns: The programme time.
    @discardableResult
    package func reload(_ transaction: borrowing Transaction) throws(DatabaseError) -> Instant {
        let clock = try transaction.clock()
        stored.withLock { $0 = clock }
        return clock.programme(at: wall.now)
    }

    /// How long it takes on the wall until programme time reaches an instant; zero if it has.
    package func wait(until instant: Instant) -> Instant.Span {
        let clock = stored.withLock { $0 }
        guard clock.rate > 0 else { return .days(1) }
        return max(clock.wall(at: instant) - wall.now, .seconds(0))
    }
}
