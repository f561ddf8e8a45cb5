import Conduct
import Domain
import Facilitation
import Foundation
import TestSupport

/// Events as a season brings them, with the snapshots that they meet.
enum Sampling {
    struct Case {
        let kind: Kind
        let met: Measurement.Met
        /// The mean size of its states, encoded.
        let bytes: Int
    }

    enum Kind: String, CaseIterable {
        case tap
        case text
        case personTimer = "timer of a person"
        case pairTimer = "timer of a pair"
        case dailyCheck = "daily check of a pair"
    }

    static let pairs = 200
    static let perKind = 400
    /// Every so-manieth event is looked at, since encoding a state takes longer than a step.
    static let stride = 7
    static let sizes = 1536..<3072

    static func bench() throws -> SeasonBench {
        let zones = ["Africa/Nairobi", "Europe/Lisbon", "Europe/Berlin", "Africa/Lagos", "Asia/Kolkata"]
        let ids = (0..<2 * pairs).map { PersonID("p\($0)") }
        return try SeasonBench(
            pairs: (0..<pairs).map { [ids[2 * $0], ids[2 * $0 + 1]] },
            people: { people in
                for (number, id) in ids.enumerated() {
                    people.append(
                        Person(
                            id: id,
                            name: "P\(number) Person",
                            address: Address(workspace: "sandbox", handle: id.rawValue),
                            zone: ZoneName(zones[(number / 2 + number % 2) % zones.count])
                        )
                    )
                }
            },
            programme: { $0.send.jitterMinutes = 20 }
        )
    }

    static func context() throws -> Context { try bench().context }

    /// Lets the season run and puts some of its events aside.
    static func cases() throws -> [Case] {
        let bench = try bench()
        var world = World(context: bench.context, now: bench.now, keepsWords: false)
        for state in bench.snapshot.persons { world.set(state) }
        for state in bench.snapshot.pairs { world.set(state) }
        var crowd = Crowd(people: world.persons.map(\.person), seed: 1, zones: bench.context.zones)
        for pair in world.pairs { crowd.react(to: world.insert(.admin(.publish(pair.id))), in: &world) }
        var found: [[Case]] = Kind.allCases.map { _ in [] }
        for day in 0..<26 * 7 {
            let midnight = bench.now + .days(day + 1)
            crowd.live(through: bench.context.programmes[0].start + day, in: &world)
            while let next = world.next, next.at < midnight {
                if world.steps % stride == 0, let new = try sample(next.body, at: next.at, in: world) {
                    found[Kind.allCases.firstIndex(of: new.kind) ?? 0].append(new)
                }
                guard let happening = world.runNext() else { break }
                crowd.react(to: happening, in: &world)
            }
            world.advance(to: midnight)
        }
        return found.flatMap(spread)
    }

    private static func spread(_ cases: [Case]) -> [Case] {
        guard cases.count > perKind else { return cases }
        return (0..<perKind).map { cases[$0 * cases.count / perKind] }
    }

    private static func sample(_ body: Event.Body, at now: Instant, in world: World) throws -> Case? {
        let gathered = try Gathered.states(for: body, at: now, from: world, in: world.context)
        guard let kind = kind(of: body, at: now, in: world), let bytes = try size(of: gathered.snapshot),
            sizes.contains(bytes)
        else { return nil }
        let event = Event(id: 1, at: now, body: body)
        return Case(kind: kind, met: .init(snapshot: gathered.snapshot, event: event, now: now), bytes: bytes)
    }

    private static func kind(of body: Event.Body, at now: Instant, in world: World) -> Kind? {
        switch body {
        case .tap: return .tap
        case .text: return .text
        case .personDue: return .personTimer
        case .pairDue(let id):
            let due = world.pair(id)?.timers.filter { $0.at <= now } ?? []
            return due.allSatisfy { $0.name.rawValue == "signal.check" } ? .dailyCheck : .pairTimer
        default: return nil
        }
    }

    /// The mean size of the states that the event is about: those of pairs and their members.
    private static func size(of snapshot: Snapshot) throws -> Int? {
        let encoder = JSONEncoder()
        let members = snapshot.pairs.flatMap(\.members)
        let sizes =
            try snapshot.persons.filter { members.contains($0.id) }.map { try encoder.encode($0).count }
            + snapshot.pairs.map { try encoder.encode($0).count }
        return sizes.isEmpty ? nil : sizes.reduce(0, +) / sizes.count
    }
}
