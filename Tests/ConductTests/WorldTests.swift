import Conduct
import Domain
import Facilitation
import Store
import TestSupport
import Testing

@Suite struct WorldTests {
    private func world() throws -> World {
        var world = World(context: try Installation.makeContext(), now: Installation.start)
        for person in Installation.people { world.set(newPerson(person)) }
        let programme = try #require(world.context.programmes.first)
        let start = try #require(CivilDate(iso: "2026-09-05"))
        world.set(
            try newPair(
                id: 1,
                programme: programme,
                members: [Installation.ivo, Installation.ruth],
                today: start
            )
        )
        world.insert(.admin(.publish(1)))
        return world
    }

    private func line(_ message: OutboundMessage) -> String {
        "\(message.notBefore) \(message.person) \(message.kind)"
    }

    /// Runs two months in which Ruth answers the welcome and Ivo nothing.
    private func run(_ world: inout World) -> [String] {
        var lines: [String] = []
        world.advance(to: Installation.start + .days(60)) { world, happening in
            for message in happening.messages {
                lines.append(line(message))
                guard message.kind == "welcome", message.person == Installation.ruth else { continue }
                let ask = world.person(message.person)?.asks.last?.id ?? 0
                world.schedule(.tap(message.person, .init(ask: ask, option: "yes")), at: world.now + .minutes(5))
            }
        }
        return lines
    }

    @Test func theSameWorldDoesTheSame() throws {
        var first = try world()
        var second = try world()

        let lines = run(&first)
        #expect(lines == run(&second))
        #expect(first.persons == second.persons)
        #expect(lines.count > 4)
        #expect(first.timersPutOff == 0)
        #expect(first.now == Installation.start + .days(60))
    }

    @Test func theWorldAndTheStoreDecideAlike() async throws {
        var world = try world()
        let expected = run(&world)
        let house = try await Installation()
        try await house.publish()

        while let due = try await house.store.read({ try $0.nextTimer() }), due <= Installation.start + .days(60) {
            house.wall.move(to: due)
            try await house.service.drain()
            let row = try await house.outbox().last { $0.message.person == Installation.ruth }
            guard row?.message.kind == "welcome", row?.message.notBefore == due else { continue }
            house.wall.move(to: due + .minutes(5))
            try await house.tap(Installation.ruth, .welcome, "yes")
        }

        let lines = try await house.outbox().map { line($0.message) }
        #expect(lines.sorted() == expected.sorted())
    }

    @Test func wordsAreKeptAndGoWithTheirWriter() throws {
        var world = try world()
        world.advance(to: Installation.start + .days(3))
        for (kind, option) in [(AskKind.welcome, "yes"), (.hours, "right")] {
            for person in [Installation.ruth, Installation.ivo] {
                let ask = try #require(world.person(person)?.asks.last { $0.kind == kind })
                world.insert(.tap(person, .init(ask: ask.id, option: option)))
            }
        }
        world.advance(to: Installation.start + .days(5))
        let ask = try #require(world.person(Installation.ruth)?.asks.last { $0.kind == .begin })
        world.insert(.tap(Installation.ruth, .init(ask: ask.id, option: "begin")))
        world.insert(.text(Installation.ruth, .init(words: "One.")))
        world.insert(.text(Installation.ruth, .init(words: "Two.")))

        let entry = try #require(world.journal.entries.first)
        #expect(world.journal.entries.count == 1)
        #expect(world.journal.words(of: entry.entry.id) == "One.\nTwo.")
        world.insert(.admin(.erase(Installation.ruth)))
        #expect(world.journal.entries.isEmpty)
        #expect(world.journal.words(of: entry.entry.id) == nil)
    }

    @Test func whatIsDueComesInOrderOfTime() {
        var queue = DueQueue()
        var generator = SplitMix(seed: 3)
        for position in 0..<500 {
            queue.insert(.pair(position), at: Instant(milliseconds: Int64.random(in: 0..<50, using: &generator)))
        }
        queue.insert(.event(1), at: Instant(milliseconds: 0))

        var marks: [DueQueue.Mark] = []
        while let mark = queue.popFirst() { marks.append(mark) }

        #expect(marks.count == 501)
        #expect(marks.first?.subject == .event(1))
        #expect(zip(marks, marks.dropFirst()).allSatisfy { $0.at <= $1.at })
    }
}

@Suite struct NewPairTests {
    @Test(
        .row("2.2/late-joiner"),
        arguments: [
            ("2026-09-01", 6, "2026-09-07", false), ("2026-09-07", 6, "2026-09-07", false),
            ("2026-09-08", 6, "2026-09-08", true), ("2026-11-02", 4, "2026-11-02", true),
            ("2027-01-10", 2, "2027-01-10", true),
        ]
    )
    func aLateJoinerHasAsManySessionsAsFit(today: String, planned: Int, weekOne: String, isLate: Bool) throws {
        let programme = try #require(try Installation.makeContext().programmes.first)
        let date = try #require(CivilDate(iso: today))

        let pair = try newPair(id: 1, programme: programme, members: ["b", "a"], today: date)

        #expect(pair.planned == planned)
        #expect(pair.weekOne == CivilDate(iso: weekOne))
        #expect(pair.isLateJoiner == isLate)
        #expect(pair.members == ["a", "b"])
    }

    @Test(.row("2.2/late-joiner")) func fewerThanTwoSessionsNeedLeave() throws {
        let programme = try #require(try Installation.makeContext().programmes.first)
        let date = try #require(CivilDate(iso: "2027-01-12"))

        #expect(throws: NewPairError.tooLate(sessions: 1, weeksLeft: 7)) {
            try newPair(id: 1, programme: programme, members: ["a", "b"], today: date)
        }
        #expect(try newPair(id: 1, programme: programme, members: ["a", "b"], today: date, short: true).planned == 1)
        #expect(throws: NewPairError.notTwo) {
            try newPair(id: 1, programme: programme, members: ["a", "a"], today: date)
        }
    }
}
