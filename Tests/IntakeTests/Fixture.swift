import Chat
import Domain
import Intake
import Logging
import SQLiteDatabase
import Store
import Synchronization

/// An Intake on a store in memory, with a platform whose requests are lists of items in plain text.
struct Fixture {
    let store: SQLiteStore
    let vault: Vault
    var database: any Database
    var options = Intake.Options()
    let numbers = Numbers()
    let log = LogBook()

    static let start = Instant(seconds: 1_800_000_000)

    init() async throws {
        store = try SQLiteStore.inMemory()
        database = store
        try await store.migrate()
        vault = try Vault(masterKey: Array(0..<32), random: SystemRandomSource())
        for name in ["ada", "ben"] as [PersonID] {
            let address = Address(workspace: "acme", handle: "@\(name)")
            try await store.write { transaction in
                try transaction.save(StoredPerson(id: name, state: [], address: address))
            }
        }
    }

    func intake(kind: String = "plain", connectors: Bool = true) -> Intake {
        let clock = Self.start
        let connector = PlainConnector(kind: kind)
        return Intake(
            Intake.Parts(
                database: database,
                vault: vault,
                connectors: connectors ? ["acme": connector, "lab": connector] : [:],
                programme: ProgrammeClock { clock },
                wall: WallClock { clock },
                clock: ContinuousClock(),
                identifier: { [numbers] _ in numbers.next() },
                worked: { [numbers] in numbers.ring() },
                logger: Logger(label: "intake") { [log] _ in log.handler }
            ),
            options
        )
    }

    /// What was stored for `step`, in order.
    func events() async throws -> [Event] {
        let vault = vault
        return try await store.read { try $0.pendingEvents(limit: 1000, vault: vault) }
    }

    func countWaiting() async throws -> Int {
        try await store.read { try $0.countIntake() }
    }

    func enqueue(_ id: Int64, to person: PersonID, message: Message = Message([]), platformMessage: String? = nil)
        async throws
    {
        let row = OutboundMessage(
            id: MessageID(id),
            person: person,
            pair: nil,
            messageClass: .nudge,
            kind: "prepare",
            reason: "",
            message: message,
            notBefore: Self.start
        )
        try await store.write { transaction in
            try transaction.enqueue(row, at: Self.start)
            try transaction.markSending(row.id)
            try transaction.recordAttempt(
                of: row.id,
                end: .delivered(platformMessage: platformMessage),
                now: Self.start,
                wall: Self.start
            )
        }
    }
}

func request(_ body: String, signed: Bool = true) -> InboundRequest {
    InboundRequest(method: "POST", headers: signed ? ["x-signed": "yes"] : [:], body: Array(body.utf8))
}

final class Numbers: Sendable {
    private let last = Mutex(Int64(1000))
    private let state = Mutex((rings: 0, watcher: CheckedContinuation<Void, Never>?.none))

    func next() -> Int64 {
        last.withLock { last in
            last += 1
            return last
        }
    }

    var rings: Int { state.withLock { $0.rings } }

    func ring() {
        let watcher = state.withLock { state in
            state.rings += 1
            defer { state.watcher = nil }
            return state.watcher
        }
        watcher?.resume()
    }

    func waitForRing() async {
        await withCheckedContinuation { caller in
            let isOver = state.withLock { state in
                if state.rings == 0 { state.watcher = caller }
                return state.rings > 0
            }
            if isOver { caller.resume() }
        }
    }
}

/// A request is lines `key|kind|handle|a|b`; an empty key means none.
struct PlainConnector: Connector {
    var kind = "plain"
    let ability = Ability(hasButtons: true, hasReplies: true, hasForms: true, maximumLength: 1000)

    func prepare(_ posting: Posting, at wall: Instant) throws(ChatError) -> Preparation { .local }
    func judge(_ response: ChatResponse, to preparation: Preparation, at wall: Instant) -> Verdict { .reopen }

    func verify(_ request: InboundRequest, at wall: Instant) -> Verification {
        guard request.headers["x-signed"] == "yes" else { return .refused(.init(status: 401), reason: .badSignature) }
        let items = request.body.split(separator: 10).map { line in
            let key = line.prefix { $0 != UInt8(ascii: "|") }
            return Verification.Item(
                key: key.isEmpty ? nil : String(decoding: key, as: UTF8.self),
                bytes: Array(line.dropFirst(key.count + 1))
            )
        }
        return .accepted(items, .init(status: 202, body: "{\"ok\":true}"))
    }

    func read(_ bytes: [UInt8]) -> [InboundItem] {
        let parts = String(decoding: bytes, as: UTF8.self).split(separator: "|", omittingEmptySubsequences: false).map(
            String.init
        )
        guard parts.count >= 4 else { return [.ignored(reason: "short")] }
        let (handle, first, second) = (parts[1], parts[2], parts[3])
        return switch parts[0] {
        case "text":
            [
                .text(
                    handle: handle,
                    words: first,
                    platformMessage: "in-1",
                    inReplyTo: second,
                    isCommand: false,
                    hadFile: false
                )
            ]
        case "tap": [.tap(handle: handle, ask: 3, option: first)]
        case "form": [.form(handle: handle, ask: 3, words: first, option: second, audience: .partner)]
        case "edit": [.edit(handle: handle, platformMessage: first, words: second)]
        case "delete": [.delete(handle: handle, platformMessage: first)]
        case "file": [.file(handle: handle)]
        case "errand": [.errand(handle: handle, .openForm(ask: 3, trigger: first))]
        case "route": [.route(handle: handle, route: first)]
        case "two": [.file(handle: handle), .tap(handle: handle, ask: 1, option: first)]
        default: [.ignored(reason: "other")]
        }
    }
}

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

/// A store whose writes fail, as many as it is told, before or after they were committed.
final class FailingStore: Database {
    let inner: SQLiteStore
    private let state = Mutex((failures: 0, isAfter: false))

    init(_ inner: SQLiteStore) { self.inner = inner }

    var dialect: Dialect { inner.dialect }

    func failNext(_ count: Int, afterCommit: Bool = false) { state.withLock { $0 = (count, afterCommit) } }

    func read<T: Sendable>(_ body: @escaping @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        try await inner.read(body)
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        let (fails, isAfter) = state.withLock { state in
            state.failures -= 1
            return (state.failures >= 0, state.isAfter)
        }
        if fails && isAfter { _ = try await inner.write(body) }
        if fails { throw Store::DatabaseError(.full, detail: "the disk is full") }
        return try await inner.write(body)
    }

    func close() async { await inner.close() }
}
