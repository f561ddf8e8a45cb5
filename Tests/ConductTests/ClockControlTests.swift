import Conduct
import Domain
import Store
import Testing

@Suite struct ClockControlTests {
    private let control = ClockControl(isAllowed: true)

    @Test func theClockJumpsToTheNextTimerAndStopsAtALimit() async throws {
        let house = try await Installation()
        try await house.publish()
        let wall = house.wall.now
        let due = try #require(try await house.store.read { try $0.nextTimer() })

        let control = control
        let early = try await house.store.write { transaction in
            try control.jumpToNext(notPast: Installation.start + .hours(1), wall: wall, transaction)
        }
        let reached = try await house.store.write { try control.jumpToNext(wall: wall, $0) }
        try await house.service.drain()

        #expect(early == Installation.start + .hours(1))
        #expect(reached == due)
        #expect(house.keeper.now == due)
        #expect(house.keeper.programme.now == due)
        #expect(try await house.outbox().contains { $0.message.kind == "welcome" })
    }

    @Test func anEventThatWaitsComesFirst() async throws {
        let house = try await Installation()
        _ = try await house.insert(.text(Installation.ruth, .init(words: "help")))

        let control = control
        let reached = try await house.store.write { try control.jumpToNext(wall: Installation.start, $0) }

        #expect(reached == Installation.start)
    }

    @Test func theClockNeverGoesBack() async throws {
        let house = try await Installation()
        let target = Installation.start - .days(1)
        let control = control

        await #expect(throws: ClockControl.Refusal.backwards(from: Installation.start, to: target)) {
            try await house.store.write { try control.jump(to: target, wall: Installation.start, $0) }
        }
    }

    @Test func aRateCountsFromTheMomentItIsSet() async throws {
        let house = try await Installation()
        let control = control

        try await house.store.write { try control.setRate(60, wall: Installation.start, $0) }
        try await house.store.read { [keeper = house.keeper] transaction in _ = try keeper.reload(transaction) }

        #expect(house.keeper.now == Installation.start)
        #expect(house.keeper.wait(until: Installation.start + .hours(1)) == .minutes(1))
        house.wall.move(to: Installation.start + .minutes(1))
        #expect(house.keeper.now == Installation.start + .hours(1))
        await #expect(throws: ClockControl.Refusal.rate(0)) {
            try await house.store.write { try control.setRate(0, wall: Installation.start, $0) }
        }
    }

    @Test func whereAWorkspaceIsRealNothingMoves() async throws {
        let house = try await Installation()
        let refusing = ClockControl(isAllowed: false)

        await #expect(throws: ClockControl.Refusal.notAllowed) {
            try await house.store.write { try refusing.jump(to: .distantFuture, wall: Installation.start, $0) }
        }
        await #expect(throws: ClockControl.Refusal.notAllowed) {
            _ = try await house.store.write { try refusing.jumpToNext(wall: Installation.start, $0) }
        }
        await #expect(throws: ClockControl.Refusal.notAllowed) {
            try await house.store.write { try refusing.setRate(2, wall: Installation.start, $0) }
        }
    }
}
