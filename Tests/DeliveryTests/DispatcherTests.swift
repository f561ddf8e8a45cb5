import Chat
import Delivery
import Domain
import Testing

@Suite struct DispatcherTests {
    private let start = Instant(seconds: 1000)
    private let ada = Address(workspace: "acme", handle: "ada")
    private let ben = Address(workspace: "acme", handle: "ben")

    private func after(_ seconds: Int) -> Instant { start + .seconds(seconds) }

    // MARK: Pace

    @Test func aBucketEmptiesAndFillsAtItsRate() {
        var pace = Pace(rate: 2, burst: 3)

        #expect(pace.room(at: start) == 3)
        for _ in 0..<3 { pace.take(at: start) }
        #expect(pace.room(at: start) == 0)
        #expect(pace.wait(at: start) == Instant.Span(milliseconds: 500))
        #expect(pace.room(at: start + Instant.Span(milliseconds: 500)) == 1)
        #expect(pace.room(at: after(60)) == 3)
    }

    @Test func aClockThatIsSetBackFillsNothingAndCountsOn() {
        var pace = Pace(rate: 1, burst: 1)
        pace.take(at: start)

        #expect(pace.room(at: start - .hours(1)) == 0)
        #expect(pace.room(at: start - .hours(1) + .seconds(1)) == 1)
    }

    // MARK: Breaker

    @Test func failuresInARowOpenTheBreakerOnce() {
        var breaker = Breaker()

        let opened = (0..<6).map { _ in breaker.failed(at: start, isCertain: false) }

        #expect(opened == [false, false, false, false, true, false])
        #expect(breaker.state(at: start) == .open)
        #expect(breaker.state(at: after(30)) == .probing)
    }

    @Test func aSuccessBetweenBeginsTheCountAnew() {
        var breaker = Breaker()
        for _ in 0..<4 { _ = breaker.failed(at: start, isCertain: false) }
        breaker.succeeded()
        for _ in 0..<4 { _ = breaker.failed(at: start, isCertain: false) }

        #expect(breaker.state(at: start) == .closed)
    }

    @Test func whatConcernsTheWorkspaceOpensItAtOnce() {
        var breaker = Breaker()

        let hasOpened = breaker.failed(at: start, isCertain: true)

        #expect(hasOpened)
        #expect(breaker.state(at: start) == .open)
    }

    @Test func eachProbeThatFailsDoublesThePauseUpToTheLongest() {
        var breaker = Breaker()
        _ = breaker.failed(at: start, isCertain: true)
        var now = start
        var pauses: [Int64] = []
        for _ in 0..<7 {
            var end = now
            while breaker.state(at: end) == .open { end = end + .seconds(1) }
            pauses.append((end - now).milliseconds / 1000)
            now = end
            _ = breaker.failed(at: now, isCertain: false)
        }

        #expect(pauses == [30, 60, 120, 240, 480, 900, 900])
    }

    @Test func aClockThatIsSetBackDoesNotKeepItOpen() {
        var breaker = Breaker()
        _ = breaker.failed(at: start, isCertain: true)

        #expect(breaker.state(at: start - .days(1)) == .probing)
    }

    // MARK: Dispatcher

    @Test func anAddressIsBusyThenRestsForItsInterval() {
        var dispatcher = Dispatcher()

        dispatcher.started(ada, isErrand: false, at: start)
        #expect(!dispatcher.isFree(ada, at: after(50)))
        #expect(dispatcher.isFree(ben, at: start))

        _ = dispatcher.ended(ada, isErrand: false, .delivered(platformMessage: nil), backoff: Backoff(), at: start)
        #expect(!dispatcher.isFree(ada, at: start + Instant.Span(milliseconds: 999)))
        #expect(dispatcher.isFree(ada, at: after(1)))
    }

    @Test func errandsTakeNoTurn() {
        var dispatcher = Dispatcher()

        dispatcher.started(ada, isErrand: true, at: start)

        #expect(dispatcher.isFree(ada, at: start))
    }

    @Test func aWorkspaceHasRoomForSoManyAtATime() {
        var limits = Dispatcher.Limits()
        limits.inFlight = 2
        var dispatcher = Dispatcher(limits: ["acme": limits])
        dispatcher.started(ada, isErrand: false, at: start)
        #expect(dispatcher.room(of: "acme", at: start) == 1)
        dispatcher.started(ben, isErrand: false, at: start)

        #expect(dispatcher.room(of: "acme", at: start) == 0)
        #expect(dispatcher.room(of: "lab", at: start) == 8)
    }

    @Test func anOpenBreakerLeavesNoRoomAndThenRoomForOneProbe() {
        var dispatcher = Dispatcher()
        dispatcher.started(ada, isErrand: false, at: start)
        let hasOpened = dispatcher.ended(ada, isErrand: false, .refused(.unauthorized), backoff: Backoff(), at: start)

        #expect(hasOpened)
        #expect(dispatcher.room(of: "acme", at: after(29)) == 0)
        #expect(dispatcher.room(of: "acme", at: after(30)) == 1)
        dispatcher.started(ben, isErrand: false, at: after(30))
        #expect(dispatcher.room(of: "acme", at: after(31)) == 0)
        _ = dispatcher.ended(ben, isErrand: false, .delivered(platformMessage: nil), backoff: Backoff(), at: after(31))
        #expect(dispatcher.breaker(of: "acme", at: after(31)) == .closed)
    }

    @Test func aThrottledWorkspaceRestsAsLongAsItAsked() {
        var dispatcher = Dispatcher()
        dispatcher.started(ada, isErrand: false, at: start)
        let end = AttemptOutcome.failed(.throttled, asked: .seconds(20), wasAmbiguous: false)
        _ = dispatcher.ended(ada, isErrand: false, end, backoff: Backoff(), at: start)

        #expect(dispatcher.room(of: "acme", at: after(19)) == 0)
        #expect(dispatcher.room(of: "acme", at: after(20)) == 8)
    }
}
