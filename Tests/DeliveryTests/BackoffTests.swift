import Chat
import Delivery
import Domain
import Store
import Testing

@Suite struct BackoffTests {
    @Test(arguments: [
        (1, 2), (2, 4), (3, 8), (4, 16), (5, 32), (6, 64), (7, 128), (8, 256), (9, 512), (10, 900), (11, 900),
        (90, 900), (0, 2),
    ])
    func theLongestWaitDoublesUpToTheCap(attempt: Int, seconds: Int) {
        #expect(Backoff().ceiling(after: attempt) == .seconds(seconds))
    }

    // The ends of the range and its middle.
    @Test(arguments: [(UInt64.min, 0), (.max, 8000), (.max / 2, 4000)] as [(UInt64, Int64)])
    func theWaitIsDrawnFromTheWholeRange(random: UInt64, milliseconds: Int64) {
        #expect(Backoff().wait(after: 3, asked: nil, random: random).milliseconds == milliseconds)
    }

    @Test(
        arguments: [(30, 0, 30_000), (30, UInt64.max, 32_000), (0, 0, 0), (-5, 0, 0), (86_400, 0, 3_600_000)]
            as [(Int, UInt64, Int64)]
    )
    func whatThePlatformAskedForIsKeptWithinReason(asked: Int, random: UInt64, milliseconds: Int64) {
        #expect(Backoff().wait(after: 3, asked: .seconds(asked), random: random).milliseconds == milliseconds)
    }

    // One row for each kind of end, and those of a workspace on both sides of the last attempt.
    @Test(
        arguments: [
            (.delivered(platformMessage: "m"), 1, .delivered(platformMessage: "m")),
            (.refused(.notFound), 1, .refused(reason: "not-found")),
            (.refused(.rejected), 12, .refused(reason: "rejected")),
            (
                .failed(.unreachable, asked: nil, wasAmbiguous: false), 1,
                .retry(at: Instant(seconds: 100), reason: "unreachable")
            ),
            (
                .failed(.throttled, asked: .seconds(7), wasAmbiguous: false), 1,
                .retry(at: Instant(seconds: 107), reason: "throttled")
            ),
            (.failed(.timedOut, asked: nil, wasAmbiguous: true), 12, .dead(reason: "timed-out")),
            (.refused(.unauthorized), 1, .retry(at: Instant(seconds: 100), reason: "unauthorized")),
            (.refused(.blockedAddress), 12, .dead(reason: "blocked-address")),
        ] as [(AttemptOutcome, Int, AttemptEnd)]
    )
    func anAttemptsEndDecides(outcome: AttemptOutcome, attempt: Int, end: AttemptEnd) {
        #expect(
            outcome.end(attempt: attempt, backoff: Backoff(), wall: Instant(seconds: 100), random: 0) == end
        )
    }
}
