import Conduct
import Domain
import Facilitation
import Foundation
import Logging
import PromptLibrary
import SQLiteDatabase
import Store
import Synchronization
import Testing
import Timetable

/// A store with two participants, a supervisor and a contact, under clocks that stand until they are moved.
struct Installation {
    static let ruth: PersonID = "achieng"
    static let ivo: PersonID = "silva"
    static let programme: ProgrammeID = "mutual-growth"
    /// Saturday 5 September 2026, noon in UTC: two days before the season.
    static let start = Instant(seconds: 1_788_609_600)

    let store: any Store.Database
    let vault: Vault
    let wall: StandingWall
    let service: ConductService
    let conductor: Conductor
    let keeper: ClockKeeper
    let context: Context
    let ids = SharedIDs()
    let rings = Ringing()

    init(path: String? = nil) async throws {
        store = try path.map { path throws in try SQLiteStore.open(path: path) } ?? SQLiteStore.inMemory()
        try await store.migrate()
        vault = try Vault(masterKey: Array(0..<32), random: SeededSource())
        wall = StandingWall(Self.start)
        context = try Self.makeContext()
        keeper = ClockKeeper(wall: WallClock { [wall] in wall.now })
        conductor = Conductor(context: context, vault: vault, ids: IdentifierSource(maker: 1))
        service = ConductService(
            .init(
                database: store,
                conductor: conductor,
                keeper: keeper,
                clock: StillClock(),
                logger: Logger(label: "conduct") { _ in SwiftLogNoOpLogHandler() },
                messagesDecided: { [rings] in rings.ring() }
            )
        )
        let people = Self.people
        try await desk { desk, ids, transaction, now in
            for person in people { try desk.put(person, at: now, ids: &ids, transaction) }
        }
    }

    static let people = [
        Person(
            id: ruth,
            name: "Ruth Achieng",
            email: "ruth@example.org",
            address: .init(workspace: "acme", handle: "U1"),
            zone: "Africa/Nairobi",
            attributes: [.init(name: "grade", value: "7")]
        ),
        Person(id: ivo, name: "Ivo Silva", address: .init(workspace: "acme", handle: "U2"), zone: "Europe/Lisbon"),
        Person(
            id: "sam",
            name: "Sam Lindqvist",
            address: .init(workspace: "acme", handle: "U3"),
            zone: "Europe/Lisbon",
            role: .supervisor
        ),
        Person(
            id: "nadia",
            name: "Nadia Contact",
            address: .init(workspace: "acme", handle: "U4"),
            zone: "Europe/Lisbon",
            role: .contact
        ),
    ]

    static func makeContext() throws -> Context {
        let start = try #require(CivilDate(iso: "2026-09-07"))
        let programme = Programme(
            id: programme,
            name: "Mutual growth",
            start: start,
            supervisors: [.init(supervisor: "sam")],
            helpContacts: ["nadia"]
        )
        let zones = try ["Africa/Nairobi", "Europe/Lisbon"].map { name in
            let url = URL(filePath: "/usr/share/zoneinfo/\(name)")
            return try ZoneRules(name: name, tzif: Array(try Data(contentsOf: url)))
        }
        let library = Library.read(
            try ["en/locale.yaml", "en/messages/export-about.md"].map { path in
                LibraryFile(path: path, bytes: Array(try Data(contentsOf: prompts.appending(path: path))))
            },
            defaultLocale: "en"
        ).library
        return Context(
            programmes: [programme],
            library: library,
            zones: Zones(zones),
            staff: people.filter { $0.role != .participant }
        )
    }

    private static var prompts: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Prompts").standardizedFileURL
    }

    // MARK: Acting

    /// Runs a command of an admin in one transaction.
    @discardableResult
    func desk<T: Sendable>(
        _ body: @escaping @Sendable (AdminDesk, inout IdentifierSource, borrowing Transaction, Instant) throws -> T
    ) async throws -> T {
        let desk = AdminDesk(context: context, vault: vault, admin: "test")
        return try await store.write { [ids, wall] transaction in
            try ids.with { try body(desk, &$0, transaction, wall.now) }
        }
    }

    /// Publishes the pair of Ruth and Ivo and works it.
    @discardableResult
    func publish() async throws -> PairID {
        let made = try await desk { desk, ids, transaction, now in
            try desk.publish(
                [.init(programme: Installation.programme, members: [Self.ivo, Self.ruth])],
                at: now,
                ids: &ids,
                transaction
            )
        }
        try await service.drain()
        return try #require(made.first)
    }

    func insert(_ body: Event.Body) async throws -> EventID {
        let event = Event(id: EventID(ids.next(wall.now)), at: wall.now, body: body)
        try await store.write { [vault] transaction in _ = try transaction.insert(event, vault: vault) }
        return event.id
    }

    func feed(_ body: Event.Body) async throws {
        _ = try await insert(body)
        try await service.drain()
    }

    func tap(_ person: PersonID, _ kind: AskKind, _ option: String) async throws {
        let ask = try #require(try await state(person).asks.last { $0.kind == kind }, "\(person) has no \(kind)")
        try await feed(.tap(person, .init(ask: ask.id, option: option)))
    }

    func write(_ person: PersonID, _ words: String) async throws {
        try await feed(.text(person, .init(words: words)))
        // The words are taken together once it was quiet for a while.
        wall.move(to: wall.now + .minutes(3))
        try await service.drain()
    }

    /// Moves the clock from timer to timer up to an instant.
    func advance(to end: Instant) async throws {
        while let due = try await store.read({ try $0.nextTimer() }), due <= end {
            wall.move(to: max(due, wall.now))
            try await service.drain()
        }
        wall.move(to: end)
    }

    /// Both are asked, say yes, and answer the first of the seven questions.
    func bothBegin(goals: (ruth: String, ivo: String)) async throws {
        try await advance(to: Self.start + .days(3))
        for person in [Self.ruth, Self.ivo] {
            try await tap(person, .welcome, "yes")
            try await tap(person, .hours, "right")
        }
        try await advance(to: Self.start + .days(5))
        for (person, goal) in [(Self.ruth, goals.ruth), (Self.ivo, goals.ivo)] {
            try await tap(person, .begin, "begin")
            try await write(person, goal)
        }
    }

    // MARK: Looking

    func state(_ person: PersonID) async throws -> PersonState {
        try #require(try await store.read { try $0.state(ofPerson: person) })
    }

    func state(_ pair: PairID) async throws -> PairState {
        try #require(try await store.read { try $0.state(ofPair: pair) })
    }

    func outbox() async throws -> [OutboxRow] {
        try await store.read { try $0.outbox(limit: 1000) }
    }

    /// Every row of every table, to see whether anything has changed.
    func contents() async throws -> [[Row]] {
        try await store.read { transaction in
            try [
                "person", "pair", "programme", "event", "outbox", "entry", "entry_revision", "record", "person_key",
            ].map { table in try transaction.query("SELECT * FROM \(table) ORDER BY 1, 2") }
        }
    }

    func run(_ sql: String, _ arguments: [Value] = []) async throws {
        try await store.write { transaction in _ = try transaction.query(sql, arguments) }
    }
}

/// A wall clock that stands until it is moved.
final class StandingWall: Sendable {
    private let instant: Mutex<Instant>

    init(_ start: Instant) { instant = Mutex(start) }

    var now: Instant { instant.withLock { $0 } }
    func move(to later: Instant) { instant.withLock { $0 = max($0, later) } }
}

/// Identifiers for what comes from outside the loop.
final class SharedIDs: Sendable {
    private let source = Mutex(IdentifierSource(maker: 2))

    func next(_ now: Instant) -> Int64 { source.withLock { $0.next(at: now) } }

    func with<T>(_ body: (inout IdentifierSource) throws -> T) rethrows -> T {
        var copy = source.withLock { $0 }
        defer { source.withLock { [copy] in $0 = copy } }
        return try body(&copy)
    }
}

/// Counts rings and lets one waiter know of the next.
final class Ringing: Sendable {
    private let count = Mutex(0)
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() { (stream, continuation) = AsyncStream.makeStream() }

    var hasRung: Bool { count.withLock { $0 > 0 } }

    func ring() {
        count.withLock { $0 += 1 }
        continuation.yield()
    }

    func next() async {
        for await _ in stream {
            count.withLock { $0 -= 1 }
            return
        }
    }
}

/// Bytes from a seed, all different.
final class SeededSource: RandomSource {
    private let generator = Mutex(SplitMix(seed: 7))

    func bytes(_ count: Int) -> [UInt8] {
        generator.withLock { generator in (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) } }
    }
}

/// A clock on which every sleep lasts until it is cancelled.
struct StillClock: Clock {
    var now: ContinuousClock.Instant { ContinuousClock.now }
    var minimumResolution: Duration { .zero }

    func sleep(until deadline: ContinuousClock.Instant, tolerance: Duration?) async throws {
        let (stream, continuation) = AsyncStream.makeStream(of: Never.self)
        for await _ in stream {}
        continuation.finish()
        throw CancellationError()
    }
}
