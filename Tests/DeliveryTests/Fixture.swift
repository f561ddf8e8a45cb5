import Chat
import Domain
import Logging
import SQLiteDatabase
import Store
import Synchronization

@testable import Delivery

/// A Delivery on a store in memory, with clocks that stand until they are moved and a transport that plays a script.
struct Fixture {
    let store: SQLiteStore
    let vault: Vault
    let time: Time
    let transport: ScriptedTransport
    let log: LogBook
    var options = Delivery.Options()
    var connectors: [WorkspaceID: any Connector] = ["acme": PlainConnector(), "try": PlainConnector(isLocal: true)]
    var database: any Database

    static let start = Instant(seconds: 1_800_000_000)

    init(_ script: [ScriptedTransport.Answer] = []) async throws {
        store = try SQLiteStore.inMemory()
        database = store
        try await store.migrate()
        vault = try Vault(masterKey: Array(0..<32), random: CountingSource())
        time = Time()
        transport = ScriptedTransport(script)
        log = LogBook()
        for name in ["ada", "ben"] as [PersonID] { try await add(name, in: "acme") }
        try await add("zoe", in: "try")
        // The tests of the pace set it themselves.
        options.limits["acme"] = Self.limits(interval: 0)
    }

    static func limits(interval: Int, burst: Int = 20, inFlight: Int = 8) -> Dispatcher.Limits {
        var limits = Dispatcher.Limits()
        limits.addressInterval = .seconds(interval)
        limits.burst = burst
        limits.rate = 1
        limits.inFlight = inFlight
        return limits
    }

    func delivery() -> Delivery {
        let parts = Delivery.Parts(
            database: database,
            vault: vault,
            connectors: connectors,
            transport: transport,
            resolver: Resolver(publicURL: "https://d.example/", label: { "answer-\($0)" }),
            programme: ProgrammeClock { [time] in time.programme },
            wall: WallClock { [time] in time.wall },
            clock: StillClock(),
            random: CountingSource(),
            eventID: { [time] _ in EventID(time.nextNumber()) },
            logger: Logger(label: "delivery") { [log] _ in log.handler }
        )
        return Delivery(parts, options)
    }

    func add(_ name: PersonID, in workspace: WorkspaceID?) async throws {
        let address = workspace.map { Address(workspace: $0, handle: "@\(name)") }
        try await store.write { transaction in
            try transaction.save(StoredPerson(id: name, state: [], address: address, locale: "pt"))
        }
    }

    func enqueue(
        _ id: Int64,
        to person: PersonID = "ada",
        _ text: String? = nil,
        message: Message? = nil,
        after: Instant.Span = .seconds(0),
        until: Instant.Span? = nil,
        windows: [(Int, Int)] = [],
        errand: OutboundMessage.Errand? = nil
    ) async throws {
        let start = Self.start
        let row = OutboundMessage(
            id: MessageID(id),
            person: person,
            pair: nil,
            messageClass: .nudge,
            kind: "prepare",
            reason: "because",
            message: message ?? Message([.paragraph([.plain(text ?? "m\(id)")])]),
            notBefore: start + after,
            notAfter: until.map { start + $0 },
            windows: windows.map { .init(opens: start + .minutes($0.0), closes: start + .minutes($0.1)) },
            errand: errand
        )
        _ = try await store.write { transaction in try transaction.enqueue(row, at: start) }
    }

    func row(_ id: Int64) async throws -> OutboxRow? {
        try await store.read { try $0.outboxRow(MessageID(id)) }
    }

    func status(_ id: Int64) async throws -> OutboxStatus? { try await row(id)?.status }

    /// What `step` will be told, such as `3 lapsed`.
    func told() async throws -> [String] {
        let vault = vault
        return try await store.read { transaction in
            try transaction.pendingEvents(limit: 100, vault: vault).map { event in
                guard case .delivery(_, let id, let end) = event.body else { return "\(event.body.label)" }
                return "\(id) \(end.rawValue)"
            }
        }
    }
}

/// The two clocks of a test; both stand until they are moved.
final class Time: Sendable {
    private let state = Mutex((programme: Fixture.start, wall: Fixture.start, number: Int64(0)))

    var programme: Instant { state.withLock { $0.programme } }
    var wall: Instant { state.withLock { $0.wall } }

    func nextNumber() -> Int64 {
        state.withLock { state in
            state.number += 1
            return state.number
        }
    }

    /// Moves both clocks.
    func advance(_ span: Instant.Span) {
        advance(programme: span, wall: span)
    }

    func advance(programme: Instant.Span = .seconds(0), wall: Instant.Span = .seconds(0)) {
        state.withLock { state in
            state.programme = state.programme + programme
            state.wall = state.wall + wall
        }
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

/// Bytes that count up, all different.
final class CountingSource: RandomSource {
    private let last = Mutex(UInt64(0))

    func bytes(_ count: Int) -> [UInt8] {
        last.withLock { last in
            last += 1
            let number = last
            return (0..<count).map { place in UInt8(truncatingIfNeeded: number >> UInt64(place % 8 * 8)) }
        }
    }
}

/// Answers requests by a script and keeps their bodies; says so when the script has ended.
final class ScriptedTransport: Transport {
    enum Answer: Sendable {
        case status(Int, retryAfter: Int? = nil, body: String = "")
        case error(ChatError.Reason, wasSent: Bool, status: Int? = nil)
        /// Waits until `release` is called, then 200.
        case held
    }

    private struct State {
        var script: [Answer]
        var bodies: [String] = []
        var held: [CheckedContinuation<Void, Never>] = []
        var watchers: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>

    init(_ script: [Answer]) {
        state = Mutex(State(script: script))
    }

    /// The bodies of all requests, in order.
    var bodies: [String] { state.withLock { $0.bodies } }

    func play(_ answers: [Answer]) { state.withLock { $0.script += answers } }

    func send(_ request: ChatRequest, timeout: Instant.Span) async throws(TransportError) -> ChatResponse {
        let answer = state.withLock { state in
            state.bodies.append(String(decoding: request.body, as: UTF8.self))
            return state.script.isEmpty ? .error(.misconfigured, wasSent: false) : state.script.removeFirst()
        }
        switch answer {
        case .status(let status, let after, let body):
            let headers = after.map { ["retry-after": "\($0)"] } ?? [:]
            return ChatResponse(status: status, headers: headers, body: Array(body.utf8))
        case .error(let reason, let wasSent, let status):
            throw TransportError(ChatError(reason, status: status, detail: "hush"), wasSent: wasSent)
        case .held:
            await withCheckedContinuation { caller in
                let watchers = state.withLock { state in
                    state.held.append(caller)
                    defer { state.watchers.removeAll() }
                    return state.watchers
                }
                for watcher in watchers { watcher.resume() }
            }
            return ChatResponse(status: 200)
        }
    }

    /// Returns when a request is held.
    func waitForHeld() async {
        await withCheckedContinuation { caller in
            let isThere = state.withLock { state in
                if state.held.isEmpty { state.watchers.append(caller) }
                return !state.held.isEmpty
            }
            if isThere { caller.resume() }
        }
    }

    func release() {
        let held = state.withLock { state in
            defer { state.held.removeAll() }
            return state.held
        }
        for caller in held { caller.resume() }
    }
}

/// A platform without peculiarities: the body is the text, the status is the verdict.
struct PlainConnector: Connector {
    var isLocal = false
    var needsRoute = false
    var ability = Ability(hasButtons: true, hasReplies: true, hasForms: true, maximumLength: 1000)
    var kind: String { isLocal ? "sandbox" : "plain" }

    func prepare(_ posting: Posting, at wall: Instant) throws(ChatError) -> Preparation {
        let text = posting.message.text
        if text == "too long" { throw ChatError(.tooLong) }
        if isLocal { return .local }
        let url = Secret("https://chat.example/secret")
        if needsRoute && posting.route == nil {
            return .open(ChatRequest(url: url, headers: [], body: Array("open \(posting.handle)".utf8)))
        }
        var parts = [posting.errand == nil ? text : "errand"]
        if let route = posting.route { parts.append("in \(route)") }
        if let link = posting.replyLinkURL { parts.append("\(posting.replyLinkLabel ?? "") \(link)") }
        return .post(ChatRequest(url: url, headers: [], body: Array(parts.joined(separator: " ").utf8)))
    }

    func judge(_ response: ChatResponse, to preparation: Preparation, at wall: Instant) -> Verdict {
        if case .open = preparation, response.status == 200 {
            return .opened(route: String(decoding: response.body, as: UTF8.self))
        }
        return switch response.status {
        case 200:
            .delivered(platformMessage: response.body.isEmpty ? nil : String(decoding: response.body, as: UTF8.self))
        case 401: .refused(.unauthorized)
        case 404: .refused(.notFound)
        case 409: .reopen
        case 429: .retry(after: response.headers["retry-after"].flatMap(Int.init).map { .seconds($0) }, .throttled)
        default: .retry(after: nil, .serverFailed)
        }
    }

    func verify(_ request: InboundRequest, at wall: Instant) -> Verification {
        .refused(.init(status: 404), reason: .unknownPath)
    }

    func read(_ bytes: [UInt8]) -> [InboundItem] { [] }
}

extension Message {
    /// All text, run together.
    var text: String {
        blocks.map { block in
            switch block {
            case .paragraph(let inlines), .quote(let inlines):
                inlines.map { inline in
                    switch inline {
                    case .plain(let text), .emphasis(let text): text
                    case .link(let label, let url): "[\(label)](\(url))"
                    case .entry, .entryEnd, .replyLink: "unresolved"
                    }
                }.joined()
            case .list, .choices, .scale, .input: ""
            }
        }.joined()
    }
}

/// Everything that was logged, messages and metadata.
final class LogBook: Sendable {
    private let lines = Mutex<[String]>([])

    var text: String { lines.withLock { $0.joined(separator: "\n") } }
    var handler: any LogHandler { Handler(book: self) }

    private struct Handler: LogHandler {
        let book: LogBook
        var logLevel = Logger.Level.trace
        var metadata: Logger.Metadata = [:]

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            book.lines.withLock { $0.append("\(event.level) \(event.message) \(event.metadata ?? [:])") }
        }
    }
}

/// A store whose next writes fail, as many as it is told.
final class FailingStore: Database {
    let inner: SQLiteStore
    private let failures = Mutex(0)

    init(_ inner: SQLiteStore) { self.inner = inner }

    var dialect: Dialect { inner.dialect }

    func failNext(_ count: Int) { failures.withLock { $0 = count } }

    func read<T: Sendable>(_ body: @escaping @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        try await inner.read(body)
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        let fails = failures.withLock { failures in
            failures -= 1
            return failures >= 0
        }
        if fails { throw Store::DatabaseError(.full, detail: "the disk is full") }
        return try await inner.write(body)
    }

    func close() async { await inner.close() }
}

/// Plays a short script and notes what arrived; where the fate is unknown the message arrives every other time.
final class OneByOne: Transport {
    private let state: Mutex<(script: [ScriptedTransport.Answer], arrived: [String], doubts: Int)>

    init(_ script: [ScriptedTransport.Answer]) {
        state = Mutex((script, [], 0))
    }

    var arrived: [String] { state.withLock { $0.arrived } }
    var doubts: Int { state.withLock { $0.doubts } }

    func send(_ request: ChatRequest, timeout: Instant.Span) async throws(TransportError) -> ChatResponse {
        let answer = state.withLock { state in
            let answer = state.script.isEmpty ? .status(503) : state.script.removeFirst()
            let text = String(decoding: request.body, as: UTF8.self)
            switch answer {
            case .status(200, _, _): state.arrived.append(text)
            case .error(_, wasSent: true, _):
                state.doubts += 1
                if text.utf8.count % 2 == 0 { state.arrived.append(text) }
            default: break
            }
            return answer
        }
        switch answer {
        case .status(let status, let after, _):
            return ChatResponse(status: status, headers: after.map { ["retry-after": "\($0)"] } ?? [:])
        case .error(let reason, let wasSent, _): throw TransportError(ChatError(reason), wasSent: wasSent)
        case .held: return ChatResponse(status: 500)
        }
    }
}
