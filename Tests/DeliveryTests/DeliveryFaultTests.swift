import Chat
import Domain
import Store
import Testing

@testable import Delivery

@Suite(.timeLimit(.minutes(1))) struct DeliveryFaultTests {
    private let ok = ScriptedTransport.Answer.status(200)

    // MARK: Limits

    @Test func aWorkspaceThatFailsIsLeftAloneAndKeepsNoOtherWaiting() async throws {
        var fixture = try await Fixture([.status(401)])
        fixture.options.batch = 1
        try await fixture.enqueue(1, to: "ada")
        try await fixture.enqueue(2, to: "ben")
        try await fixture.enqueue(3, to: "zoe")
        let delivery = fixture.delivery()
        try await delivery.pass()

        fixture.time.advance(.seconds(20))
        for _ in 0..<3 { try await delivery.pass() }

        #expect(fixture.transport.bodies.count <= 2)
        #expect(try await fixture.status(3) == .delivered)
        #expect(delivery.metrics.figures.brokenWorkspaces == ["acme"])
        #expect(fixture.log.text.contains("A workspace fails"))
        // Its messages are kept, and go when it is well again.
        fixture.transport.play([ok, ok])
        fixture.time.advance(.minutes(2))
        for _ in 0..<3 { try await delivery.pass() }
        #expect(try await fixture.status(1) == .delivered)
        #expect(try await fixture.status(2) == .delivered)
    }

    @Test func aBurstIsSentAndTheRestAtTheRate() async throws {
        var fixture = try await Fixture(Array(repeating: ok, count: 9))
        fixture.options.limits["acme"] = Fixture.limits(interval: 0, burst: 2)
        for id in 1...5 { try await fixture.enqueue(Int64(id)) }
        let delivery = fixture.delivery()

        for _ in 0..<4 { try await delivery.pass() }
        #expect(fixture.transport.bodies == ["m1", "m2"])
        fixture.time.advance(.seconds(1))
        for _ in 0..<4 { try await delivery.pass() }
        #expect(fixture.transport.bodies == ["m1", "m2", "m3"])
    }

    @Test func anAddressGetsOneMessageAnInterval() async throws {
        var fixture = try await Fixture(Array(repeating: ok, count: 9))
        fixture.options.limits["acme"] = Fixture.limits(interval: 1)
        for id in 1...2 { try await fixture.enqueue(Int64(id)) }
        let delivery = fixture.delivery()

        for _ in 0..<3 { try await delivery.pass() }
        #expect(fixture.transport.bodies == ["m1"])
        fixture.time.advance(wall: .seconds(1))
        try await delivery.pass()
        #expect(fixture.transport.bodies == ["m1", "m2"])
    }

    // MARK: Errands

    @Test func anErrandOvertakesAndSharesNoLimit() async throws {
        var fixture = try await Fixture([.status(503), ok])
        fixture.options.limits["acme"] = Fixture.limits(interval: 60, burst: 1)
        try await fixture.enqueue(1)
        let delivery = fixture.delivery()
        try await delivery.pass()

        try await fixture.enqueue(2, until: .seconds(3), errand: .openForm(ask: 1, trigger: "t"))
        try await delivery.pass()

        #expect(fixture.transport.bodies == ["m1", "errand"])
        #expect(try await fixture.status(2) == .delivered)
    }

    @Test func anErrandThatLapsesIsNotTold() async throws {
        let fixture = try await Fixture()
        try await fixture.enqueue(1, until: .seconds(3), errand: .openForm(ask: 1, trigger: "t"))
        fixture.time.advance(.seconds(4))

        try await fixture.delivery().pass()

        #expect(try await fixture.status(1) == .lapsed)
        #expect(try await fixture.told() == [])
    }

    // MARK: Faults

    @Test func whatWasBeingSentAtACrashIsSentAgainAndCounted() async throws {
        let fixture = try await Fixture([ok])
        try await fixture.enqueue(1)
        _ = try await fixture.delivery().gather()
        #expect(try await fixture.status(1) == .sending)

        let delivery = fixture.delivery()
        try await delivery.recover()
        try await delivery.pass()

        #expect(try await fixture.status(1) == .delivered)
        #expect(try await fixture.row(1)?.ambiguous == 1)
        #expect(delivery.metrics.figures.ambiguous == 1)
    }

    @Test func anEndThatTheStoreRefusesIsRecordedLaterAndNotSentTwice() async throws {
        var fixture = try await Fixture([ok])
        let failing = FailingStore(fixture.store)
        fixture.database = failing
        fixture.options.poll = .zero
        try await fixture.enqueue(1)
        let delivery = Self.awake(fixture)
        let (_, jobs) = try await delivery.gather()
        failing.failNext(3)

        await delivery.carry(try #require(jobs.first))

        #expect(try await fixture.status(1) == .delivered)
        #expect(fixture.transport.bodies == ["m1"])
        #expect(fixture.log.text.contains("could not be recorded"))
    }

    /// A Delivery whose pauses are over at once.
    private static func awake(_ fixture: Fixture) -> Delivery {
        var parts = fixture.delivery().parts
        parts.clock = HastyClock()
        return Delivery(parts, fixture.options)
    }

    @Test func stoppingFinishesWhatIsInHand() async throws {
        let fixture = try await Fixture([.held])
        try await fixture.enqueue(1)
        try await fixture.enqueue(2)
        let delivery = fixture.delivery()
        let running = Task { try await delivery.run() }
        await fixture.transport.waitForHeld()

        delivery.stop()
        fixture.transport.release()
        try await running.value

        #expect(try await fixture.status(1) == .delivered)
        #expect(try await fixture.status(2) == .queued)
    }

    @Test func ringingTheBellEndsAPauseAtOnce() async throws {
        let fixture = try await Fixture([.held])
        let delivery = fixture.delivery()
        // The clock stands, so only the bell can end the pause after the first look.
        let running = Task { try await delivery.run() }
        try await fixture.enqueue(1)

        delivery.wake()

        await fixture.transport.waitForHeld()
        delivery.stop()
        fixture.transport.release()
        try await running.value
        #expect(try await fixture.status(1) == .delivered)
    }

    @Test func noLogLineHoldsWordsAddressesOrWhatCameFromOutside() async throws {
        let fixture = try await Fixture([.error(.unreachable, wasSent: true), .status(404), .status(401), .status(500)])
        for id in 1...4 { try await fixture.enqueue(Int64(id), to: id % 2 == 0 ? "ada" : "ben", "private words") }
        let delivery = fixture.delivery()

        for _ in 0..<4 {
            try await delivery.pass()
            fixture.time.advance(.minutes(20))
        }

        #expect(fixture.log.text.contains("outbox-message"))
        for secret in ["private", "@ada", "@ben", "secret", "hush", "chat.example"] {
            #expect(!fixture.log.text.contains(secret))
        }
    }

    // Random answers, crashes and steps of time from a seed. Whatever happens, the
    // first copies of one person's messages arrive in order, none is lost, and
    // there are no more copies than unknown fates.
    @Test(arguments: 0..<60) func orderAndNumberHoldUnderRandomFaults(seed: UInt64) async throws {
        var random = SplitMix(seed: seed)
        var fixture = try await Fixture()
        fixture.options.backoff = Backoff(attempts: 1000)
        for id in 1...12 { try await fixture.enqueue(Int64(id), to: id % 2 == 0 ? "ada" : "ben") }
        var delivery = fixture.delivery()
        var fates = 0
        var arrived: [String] = []

        for round in 0..<400 {
            let answers: [ScriptedTransport.Answer] = (0..<2).map { _ in
                if round > 300 { return ok }
                return switch UInt64.random(in: 0..<6, using: &random) {
                case 0: .status(503)
                case 1: .error(.unreachable, wasSent: false)
                case 2: .error(.timedOut, wasSent: true)
                case 3: .status(429, retryAfter: 5)
                default: ok
                }
            }
            let script = OneByOne(answers)
            var parts = delivery.parts
            parts.transport = script
            // The dispatcher is lost with the process in any case, so each round may be a new one.
            delivery = Delivery(parts, fixture.options)
            let (_, jobs) = try await delivery.gather()
            for job in jobs {
                // Between claim and record, the process may die before or after the message left.
                switch UInt64.random(in: 0..<8, using: &random) {
                case 0 where round <= 300: fates += 1
                case 1 where round <= 300:
                    fates += 1
                    arrived.append(job.posting.message.text)
                default:
                    await delivery.carry(job)
                }
            }
            arrived += script.arrived
            fates += script.doubts
            try await delivery.recover()
            fixture.time.advance(.seconds(Int.random(in: 0..<1000, using: &random)))
        }

        for first in [1, 2] {
            var firsts: [String] = []
            for text in arrived where Int(text.dropFirst()).map({ $0 % 2 == first % 2 }) == true {
                if !firsts.contains(text) { firsts.append(text) }
            }
            #expect(firsts == stride(from: first, through: 12, by: 2).map { "m\($0)" })
        }
        #expect(arrived.count <= 12 + fates)
        for id in 1...12 { #expect(try await fixture.status(Int64(id)) == .delivered) }
    }
}

/// A clock on which every sleep is over at once.
struct HastyClock: Clock {
    var now: ContinuousClock.Instant { ContinuousClock.now }
    var minimumResolution: Duration { .zero }

    func sleep(until deadline: ContinuousClock.Instant, tolerance: Duration?) async throws {}
}
