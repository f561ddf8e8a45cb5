import Chat
import Conduct
import Delivery
import Domain
import Facilitation
import Foundation
import Intake
import Logging
import SQLiteDatabase
import Store
import Synchronization
import TestSupport

/// A whole season in process: the real store, the real machines, people and platforms in memory, one test clock.
///
/// Nothing runs by itself: the rig lets each machine do what is due, in turn, and then moves the clock to whatever
/// comes next. Every inbound request comes one to three times, and some transactions are lost at their end.
final class SeasonRig {
    /// A message as it came before its reader, copies included.
    struct Arrival: Sendable {
        let message: MessageID
        let person: PersonID
        let at: Instant
        let isCopy: Bool
        /// What stands in it, where it crossed the network.
        let text: String
        /// The absences of the person as they were then.
        let absences: [DateRange]
    }

    private struct Request {
        let at: Instant
        let workspace: WorkspaceID
        let id: String
        let body: [UInt8]
    }

    static let start = Instant(seconds: 1_788_523_200)  // Friday 4 September 2026, 12:00 UTC

    let seed: UInt64
    let folder: TemporaryFolder
    let clock = TestClock(SeasonRig.start)
    let log = LogBook()
    let store: SQLiteStore
    let vault: Vault
    let network: ChatNetwork
    let stumbling: [StumblingStore]
    let conduct: ConductService
    let delivery: Delivery
    let intake: Intake
    var people: ModelledPeople
    private(set) var arrivals: [Arrival] = []
    /// Everything that anyone did, once each, by kind of event.
    private(set) var acts: [String: Int] = [:]
    /// Deliveries of inbound requests, repetitions included.
    private(set) var requests = 0
    /// What the checks on the way found.
    private(set) var found: [String] = []
    private var draw: SplitMix
    private var plans: [ModelledPeople.Plan] = []
    private var inbound: [Request] = []
    private var acknowledged: [String: Bool] = [:]
    private var lastText: [PersonID: String] = [:]
    private var doneToday: [PersonID: (day: CivilDate, count: Int)] = [:]
    private var seenOnNetwork = 0
    private var seenInSandbox: [PersonID: MessageID] = [:]
    private var poll = Instant.Span.seconds(1)
    private var ids = IdentifierSource(maker: 9)

    init(seed: UInt64) async throws {
        self.seed = seed
        draw = SplitMix(seed: seed)
        folder = try TemporaryFolder(inMemory: true)
        let store = try SQLiteStore.open(path: "\(folder.path)/season.db")
        self.store = store
        try await store.migrate()
        let vault = try Vault(masterKey: Array(0..<32), random: SystemRandomSource())
        self.vault = vault
        people = ModelledPeople(SeasonCast.people, seed: seed, zones: SeasonCast.zones)
        network = ChatNetwork(
            sites: [SeasonCast.acme, SeasonCast.bus].map { workspace in
                ChatNetwork.Site(
                    workspace: workspace,
                    url: SeasonCast.addresses[workspace] ?? Secret(""),
                    secret: SeasonCast.secrets[workspace] ?? Secret(""),
                    handles: SeasonCast.people.filter { $0.address.workspace == workspace }.map(\.address.handle)
                )
            },
            seed: seed,
            wall: clock.wall,
            isCommitted: { id in (try? await store.read { try $0.outboxRow(id)?.status == .sending }) ?? false }
        )
        // Only the conductor works alone, so only its lost transactions can be compared.
        stumbling = [
            StumblingStore(store, seed: seed &+ 1, oneOf: 70, compares: true),
            StumblingStore(store, seed: seed &+ 2, oneOf: 50), StumblingStore(store, seed: seed &+ 3, oneOf: 50),
        ]
        var connectors: [WorkspaceID: any Connector] = [SeasonCast.sandbox: SandboxConnector()]
        for workspace in [SeasonCast.acme, SeasonCast.bus] {
            connectors[workspace] = try WebhookConnector(
                url: SeasonCast.addresses[workspace] ?? Secret(""),
                secrets: [SeasonCast.secrets[workspace] ?? Secret("")]
            )
        }
        let programme = SeasonCast.programme
        let staff = SeasonCast.people.filter { $0.role != .participant }
        let context = Context(
            programmes: [programme],
            library: SeasonBench.library,
            zones: SeasonCast.zones,
            staff: staff
        )
        let keeper = ClockKeeper(wall: clock.wall)
        conduct = ConductService(
            .init(
                database: stumbling[0],
                conductor: Conductor(context: context, vault: vault, ids: IdentifierSource(maker: 0)),
                keeper: keeper,
                clock: ImmediateClock(),
                logger: log.logger
            )
        )
        let eventIDs = Mutex(IdentifierSource(maker: 1))
        delivery = Delivery(
            .init(
                database: stumbling[1],
                vault: vault,
                connectors: connectors,
                transport: network,
                resolver: Resolver(publicURL: "https://duologue.example.org") { _ in "Answer here" },
                programme: keeper.programme,
                wall: clock.wall,
                clock: ImmediateClock(),
                random: SystemRandomSource(),
                eventID: { at in EventID(eventIDs.withLock { $0.next(at: at) }) },
                logger: log.logger
            )
        )
        let intakeIDs = Mutex(IdentifierSource(maker: 2))
        intake = Intake(
            .init(
                database: stumbling[2],
                vault: vault,
                connectors: connectors,
                programme: keeper.programme,
                wall: clock.wall,
                clock: ImmediateClock(),
                identifier: { at in intakeIDs.withLock { $0.next(at: at) } },
                worked: {},
                logger: log.logger
            )
        )
        try await publish(context)
    }

    private func publish(_ context: Context) async throws {
        let (vault, now, first) = (vault, clock.now, ids)
        ids = try await store.write { transaction in
            var ids = first
            let desk = AdminDesk(context: context, vault: vault, admin: "test")
            for person in SeasonCast.people { try desk.put(person, at: now, ids: &ids, transaction) }
            let pairs = SeasonCast.pairs.map { AdminDesk.NewPair(programme: SeasonCast.programmeID, members: $0) }
            _ = try desk.publish(pairs, at: now, ids: &ids, transaction)
            return ids
        }
    }

    // MARK: The run

    /// Lives until an instant; `everyFourWeeks` looks at what lies on the disk meanwhile.
    func run(until end: Instant, everyFourWeeks: (SeasonRig) throws -> Void = { _ in }) async throws {
        var day = CivilDate(dayNumber: 0)
        while clock.now < end {
            try await settle()
            try await look()
            let today = SeasonBench.day(of: clock.now)
            if today != day {
                day = today
                plans += people.live(on: day, at: clock.now)
                if (day - CivilDate(dayNumber: 0)) % 28 == 0 { try everyFourWeeks(self) }
            }
            clock.advance(to: min(try await next(), end))
            try await act()
        }
        try await settle()
        try await look()
    }

    /// Lets everything happen that can happen now.
    private func settle() async throws {
        var rounds = 0
        while true {
            rounds += 1
            guard rounds < 500 else { return found.append("never settles at \(clock.now)") }
            let came = try await patiently { try await self.intake.pass() }
            let worked = try await patiently { try await self.conduct.pass() }
            let moved = try await patiently { try await self.delivery.pass() }
            if moved > 0 { poll = .seconds(1) }
            if came == 0, worked.count == 0, !worked.isMore, moved == 0 { return }
        }
    }

    /// As the services do: what the store did not take is tried again.
    private func patiently<T>(_ body: () async throws -> T) async throws -> T {
        for _ in 0..<20 {
            do { return try await body() } catch let error as DatabaseError where error.reason == .busy { continue }
        }
        return try await body()
    }

    /// When something comes next.
    private func next() async throws -> Instant {
        let now = clock.now
        let (pending, timer, wake, ready) = try await store.read { transaction in
            (
                try transaction.countPendingEvents(), try transaction.nextTimer(),
                try transaction.nextWake(now: now, wall: now), try transaction.oldestReady(now: now)
            )
        }
        if pending > 0 { return now }
        var candidates = [timer, wake.programme, wake.wall].compactMap { $0 }.map { max($0, now) }
        candidates += plans.map(\.at) + inbound.map(\.at)
        candidates.append(SeasonBench.midnight(after: now))
        if ready != nil {
            // Kept back by pace or breaker, of which the store knows nothing: the service looks every second.
            candidates.append(now + poll)
            poll = min(Instant.Span(milliseconds: poll.milliseconds * 2), .minutes(2))
        }
        return max(candidates.min() ?? now, now)
    }

    // MARK: People

    /// Shows people what came, and notes what they will do.
    private func look() async throws {
        for arrival in network.arrivals(from: seenOnNetwork) {
            seenOnNetwork += 1
            guard let person = SeasonCast.people.first(where: { $0.address.handle == arrival.handle })?.id,
                let message = ChatNetwork.message(arrival.id)
            else { continue }
            try await show(
                .init(person: person, data: arrival.data),
                message,
                arrival.text,
                isCopy: arrival.isCopy,
                at: arrival.at
            )
        }
        for person in SeasonCast.people where person.address.workspace == SeasonCast.sandbox {
            let last = seenInSandbox[person.id] ?? 0
            let rows = try await store.read { try $0.messages(to: person.id, limit: 10) }.reversed()
            for row in rows where row.status == .delivered && row.message.id > last {
                seenInSandbox[person.id] = row.message.id
                try await show(.init(row.message), row.message.id, "", isCopy: false, at: row.deliveredAt ?? clock.now)
            }
        }
    }

    private func show(
        _ shown: ModelledPeople.Shown,
        _ message: MessageID,
        _ text: String,
        isCopy: Bool,
        at: Instant
    ) async throws {
        let state = try await store.read { try $0.state(ofPerson: shown.person) }
        arrivals.append(
            Arrival(
                message: message,
                person: shown.person,
                at: at,
                isCopy: isCopy,
                text: text,
                absences: state?.absences ?? []
            )
        )
        if !isCopy { plans += people.react(to: shown, asks: state?.asks ?? [], at: clock.now) }
    }

    /// Does what people have planned for now, and brings what platforms have to bring.
    private func act() async throws {
        let now = clock.now
        let due = plans.filter { $0.at <= now }
        plans.removeAll { $0.at <= now }
        for plan in due where isPatient(plan.person) { try await carryOut(plan) }
        let coming = inbound.filter { $0.at <= now }
        inbound.removeAll { $0.at <= now }
        for request in coming { try await bring(request) }
    }

    /// Nobody goes on for ever in one sitting: an answer to each answer would never end.
    private func isPatient(_ person: PersonID) -> Bool {
        let day = SeasonBench.day(of: clock.now)
        let done = doneToday[person].flatMap { $0.day == day ? $0.count : nil } ?? 0
        doneToday[person] = (day, done + 1)
        return done < 40
    }

    private func carryOut(_ plan: ModelledPeople.Plan) async throws {
        guard let person = SeasonCast.people.first(where: { $0.id == plan.person }) else { return }
        let name = "in-\(ids.next(at: clock.now))"
        guard let (label, type, data) = payload(plan, name) else { return }
        if person.address.workspace == SeasonCast.sandbox { return try await insert(plan, label) }
        acts[label, default: 0] += 1
        let content = Json.object(.init([("person", .string(person.address.handle))] + data))
        let body = Json.object(.init([("type", .string(type)), ("data", content)])).encoded
        // Once, or repeated at once, a little later, or when all is long done.
        for after in [0, draw.chance(0.3) ? 1 : -1, draw.chance(0.2) ? 3 * 3600 : -1] where after >= 0 {
            inbound.append(
                Request(at: clock.now + .seconds(after), workspace: person.address.workspace, id: name, body: body)
            )
        }
        if draw.chance(0.02) { await forge(person.address.workspace, body) }
    }

    private func payload(
        _ plan: ModelledPeople.Plan,
        _ name: String
    ) -> (label: String, type: String, data: [(String, Json)])? {
        switch plan.act {
        case .tap(let ask, let option):
            return ("tap", "tap", [("ask", .integer(Int64(ask))), ("option", .string(option))])
        case .text(let words):
            lastText[plan.person] = name
            return ("text", "text", [("text", .string(words)), ("id", .string(name))])
        case .form(let ask, let words, let audience):
            let chosen: [(String, Json)] = audience.map { [("audience", .string($0.rawValue))] } ?? []
            return ("form", "form", [("ask", .integer(Int64(ask))), ("text", .string(words))] + chosen)
        case .edit(let words):
            guard let last = lastText[plan.person] else { return nil }
            return ("edit", "edit", [("id", .string(last)), ("text", .string(words))])
        case .delete:
            guard let last = lastText[plan.person] else { return nil }
            return ("delete", "delete", [("id", .string(last))])
        case .file: return ("file", "file", [])
        }
    }

    /// As the sandbox's page does.
    private func insert(_ plan: ModelledPeople.Plan, _ label: String) async throws {
        let body: Event.Body
        switch plan.act {
        case .tap(let ask, let option): body = .tap(plan.person, .init(ask: ask, option: option))
        case .text(let words): body = .text(plan.person, .init(words: words))
        case .form(let ask, let words, let audience):
            body = .form(plan.person, .init(ask: ask, words: words, audience: audience))
        case .edit, .delete, .file: return
        }
        acts[label, default: 0] += 1
        let event = Event(id: EventID(ids.next(at: clock.now)), at: clock.now, body: body)
        let vault = vault
        _ = try await store.write { try $0.insert(event, vault: vault) }
    }

    private func bring(_ request: Request) async throws {
        requests += 1
        let answer = await intake.receive(request.workspace, signed(request.id, request.workspace, request.body))
        guard answer.status == 200 else {
            if answer.status != 503 { found.append("\(request.id) was answered with \(answer.status)") }
            let again = Request(
                at: clock.now + .seconds(30),
                workspace: request.workspace,
                id: request.id,
                body: request.body
            )
            return inbound.append(again)
        }
        acknowledged[request.id] = true
        let count = acknowledged.count
        let kept = try await store.read { try $0.query("SELECT count(*) FROM dedupe").first?.values.first }
        if kept != .int(Int64(count)) { found.append("\(request.id) was acknowledged and is not durable") }
    }

    private func signed(_ id: String, _ workspace: WorkspaceID, _ body: [UInt8]) -> InboundRequest {
        let timestamp = "\(clock.now.seconds)"
        let signature = try? WebhookConnector.signature(
            secrets: [SeasonCast.secrets[workspace] ?? Secret("")],
            id: id,
            timestamp: timestamp,
            body: body
        )
        return InboundRequest(
            method: "POST",
            headers: ["webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signature ?? ""],
            body: body
        )
    }

    /// Somebody without the secret, and somebody with an old request.
    private func forge(_ workspace: WorkspaceID, _ body: [UInt8]) async {
        var forged = signed("forged-\(requests)", workspace, body)
        forged.body.append(UInt8(ascii: " "))
        var stale = signed("stale-\(requests)", workspace, body)
        stale.headers["webhook-timestamp"] = "\(clock.now.seconds - 600)"
        for request in [forged, stale] {
            let answer = await intake.receive(workspace, request)
            if answer.status != 401 { found.append("a forged request was answered with \(answer.status)") }
        }
    }
}

extension SeasonBench {
    static func day(of instant: Instant) -> CivilDate {
        CivilDate(dayNumber: Int(instant.milliseconds.flooredQuotient(dividingBy: 86_400_000)))
    }

    static func midnight(after instant: Instant) -> Instant {
        Instant(milliseconds: Int64(day(of: instant).dayNumber + 1) * 86_400_000)
    }
}
