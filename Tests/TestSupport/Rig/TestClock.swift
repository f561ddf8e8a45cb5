package import Domain
import Synchronization

/// A clock that stands still until it is moved; it never goes back.
package final class TestClock: Sendable {
    private let instant: Mutex<Instant>

    package init(_ start: Instant) {
        instant = Mutex(start)
    }

    package var now: Instant { instant.withLock { $0 } }

    package var wall: WallClock { WallClock { self.now } }

    package func advance(to later: Instant) {
        instant.withLock { $0 = max($0, later) }
    }
}

/// A clock for pauses that are over at once.
package struct ImmediateClock: Clock {
    package typealias Instant = ContinuousClock.Instant

    package init() {}

    package var now: Instant { ContinuousClock.now }
    package var minimumResolution: Duration { .zero }

    package func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        await Task.yield()
    }
}
