import Conduct
import Domain
import Facilitation
import Logging
import Store
import Testing

@Suite struct ConductorTests {
    @Test func aPublishedPairIsWelcomedWhenItsTimersFire() async throws {
        let house = try await Installation()
        let pair = try await house.publish()
        #expect(try await house.outbox().isEmpty)

        try await house.advance(to: Installation.start + .days(3))

        let welcomes = try await house.outbox().filter { $0.message.kind == "welcome" }
        #expect(welcomes.map(\.message.person.rawValue).sorted() == ["achieng", "silva"])
        let row = try #require(try await house.store.read { try $0.pair(pair) })
        #expect(try await house.state(pair).due == row.due)
        #expect(try await house.state(Installation.ruth).asks.contains { $0.kind == .welcome })
        #expect(house.service.metrics.figures.timersPutOff == 0)
    }

    @Test func anEventIsActedOnExactlyOnce() async throws {
        let house = try await Installation()
        try await house.publish()
        try await house.advance(to: Installation.start + .days(3))
        let ask = try #require(try await house.state(Installation.ruth).asks.last { $0.kind == .welcome })
        let id = try await house.insert(.tap(Installation.ruth, .init(ask: ask.id, option: "yes")))

        try await house.service.drain()
        let after = try await house.contents()
        try await house.service.drain()

        #expect(try await house.contents() == after)
        #expect(try await house.store.read { try $0.eventKind(id) } == nil)
        #expect(house.service.metrics.figures.worked.first { $0.label == "tap" }?.count == 1)
    }

    @Test func nothingOfATransactionThatDiesIsThere() async throws {
        struct Killed: Error {}
        let house = try await Installation()
        try await house.publish()
        try await house.advance(to: Installation.start + .days(3))
        let ask = try #require(try await house.state(Installation.ruth).asks.last { $0.kind == .welcome })
        _ = try await house.insert(.tap(Installation.ruth, .init(ask: ask.id, option: "yes")))
        let before = try await house.contents()

        await #expect(throws: Killed.self) {
            try await house.store.write { [conductor = house.conductor, now = house.wall.now] transaction in
                _ = try conductor.work(transaction, at: now)
                throw Killed()
            }
        }
        #expect(try await house.contents() == before)

        try await house.service.drain()
        #expect(try await house.state(Installation.ruth).asks.contains { $0.kind == .hours })
    }

    @Test(arguments: ["outbox", "record", "person", "entry", "entry_revision", "pair"])
    func whatTheStoreRefusesLeavesNothingHalfDone(table: String) async throws {
        let house = try await Installation()
        try await house.publish()
        try await house.bothBegin(goals: ("To see with other eyes.", "To listen."))
        let pairs = try await house.store.read { try $0.pairs(of: Installation.ruth) }
        let body: Event.Body =
            switch table {
            case "outbox", "record": .text(Installation.ruth, .init(words: "help"))
            case "pair": .admin(.endPair(try #require(pairs.first)))
            default: .text(Installation.ruth, .init(words: "A view from the field."))
            }
        let verb = ["person", "pair"].contains(table) ? "UPDATE" : "INSERT"
        let id = try await house.insert(body)
        let before = try await house.contents()
        try await house.run(
            "CREATE TRIGGER refuse BEFORE \(verb) ON \(table) BEGIN SELECT RAISE(ABORT, 'no'); END"
        )

        try await house.service.drain()

        let failures = try await house.store.read { try $0.eventsSetAside(limit: 9) }
        #expect(failures.map(\.id) == [id])
        #expect(failures.map(\.reason) == ["store-refused"])
        #expect(house.service.metrics.figures.setAside.map(\.count) == [1])
        try await house.run("DROP TRIGGER refuse")
        _ = try await house.store.write { try $0.takeUp(id) }
        #expect(try await house.contents() == before)

        try await house.service.drain()
        #expect(try await house.store.read { try $0.eventKind(id) } == nil)
    }

    @Test func aStateThatCannotBeReadHoldsUpNobodyElse() async throws {
        let house = try await Installation()
        let pair = try await house.publish()
        try await house.run("UPDATE pair SET state = $1", [.bytes([1, 2, 3])])
        let id = try await house.insert(.text(Installation.ruth, .init(words: "hello there")))
        let other = try await house.insert(.text("nadia", .init(words: "help")))

        try await house.advance(to: Installation.start + .days(4))
        try await house.service.drain()

        let failures = try await house.store.read { try $0.eventsSetAside(limit: 9) }
        #expect(failures.map(\.id) == [id])
        #expect(failures.map(\.reason) == ["state-unreadable"])
        #expect(try await house.store.read { try $0.eventKind(other) } == nil)
        let row = try #require(try await house.store.read { try $0.pair(pair) })
        #expect(row.due == nil)
        #expect(row.state == [1, 2, 3])
    }

    @Test func aBrokenSupervisorIsLeftOutAndCounted() async throws {
        let house = try await Installation()
        try await house.run("UPDATE person SET state = $1 WHERE id = 'sam'", [.bytes([0])])

        try await house.publish()
        try await house.advance(to: Installation.start + .days(3))

        #expect(try await house.outbox().count { $0.message.kind == "welcome" } == 2)
        #expect(house.service.metrics.figures.brokenStates > 0)
        #expect(try await house.store.read { try $0.eventsSetAside(limit: 9) }.isEmpty)
    }

    @Test func anEventThatCannotBeOpenedIsSetAside() async throws {
        let house = try await Installation()
        let id = try await house.insert(.text(Installation.ruth, .init(words: "hello there")))
        try await house.run("UPDATE event SET sealed = $1", [.bytes(Array(repeating: 2, count: 60))])

        try await house.service.drain()

        let failures = try await house.store.read { try $0.eventsSetAside(limit: 9) }
        #expect(failures.map(\.id) == [id])
        #expect(failures.map(\.reason) == ["not-openable"])
    }

    @Test func aDaemonThatLostItsRoleStops() async throws {
        let house = try await Installation()
        let service = ConductService(
            .init(
                database: house.store,
                conductor: house.conductor,
                keeper: house.keeper,
                clock: StillClock(),
                logger: .init(label: "test"),
                checkRole: { transaction in try transaction.checkRole(epoch: 1, token: "mine") }
            )
        )

        await #expect(throws: RoleLost.self) { try await service.run() }
    }

    @Test func aWakeUpIsHeardAtOnce() async throws {
        let house = try await Installation()
        try await house.publish()
        try await house.advance(to: Installation.start + .days(3))
        let ask = try #require(try await house.state(Installation.ruth).asks.last { $0.kind == .welcome })
        while house.rings.hasRung { await house.rings.next() }

        async let running: Void = house.service.run()
        _ = try await house.insert(.tap(Installation.ruth, .init(ask: ask.id, option: "yes")))
        house.service.wake()
        await house.rings.next()
        #expect(try await house.state(Installation.ruth).asks.contains { $0.kind == .hours })

        house.service.stop()
        try await running
    }
}
