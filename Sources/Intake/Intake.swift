package import Chat
import Crypto
package import Domain
package import Logging
import ServiceLifecycle
package import Store
import Synchronization

/// Takes what platforms send: verified, deduplicated, durable, answered, and only then worked.
///
/// ```
///   request ─► caps ─► signature ─► one transaction: keys and sealed bytes ─► answer
///                                              │
///                                   worker: one transaction: row goes, events come
/// ```
///
/// A request is answered with success only once it is durable, and its events
/// are stored in the transaction that removes it: each exactly once, however
/// often the platform repeats itself and wherever the process dies.
package final class Intake: Service {
    package struct Options: Hashable, Sendable {
        /// The longest body of a request, in bytes, where the platform has no other.
        package var bodyBytes = 1024 * 1024
        /// Of path and query together, in bytes.
        package var targetBytes = 16 * 1024
        package var headers = 128
        /// Items that wait to be worked; with more than this, platforms are asked to come again.
        package var backlog = 100_000
        /// Items that are worked in one transaction.
        package var batch = 64
        /// How often the store is looked at when nobody rings.
        package var poll = Duration.seconds(1)
        /// The longest text of an event, in bytes of UTF-8; the rest is cut off.
        package var textBytes = 200_000
        /// How long an errand is worth doing.
        package var errandLife = Instant.Span.seconds(3)
        /// How long the keys are kept by which repetitions are known.
        package var keyLife = Instant.Span.days(30)

        package init() {}
    }

    /// What Intake works with.
    package struct Parts: Sendable {
        package var database: any Database
        package var vault: Vault
        package var connectors: [WorkspaceID: any Connector]
        package var programme: ProgrammeClock
        package var wall: WallClock
        /// For pauses only.
        package var clock: any Clock<Duration>
        /// Makes identifiers that rise.
        package var identifier: @Sendable (Instant) -> Int64
        /// Called after events or errands were stored.
        package var worked: @Sendable () -> Void
        package var logger: Logger

        package init(
            database: any Database,
            vault: Vault,
            connectors: [WorkspaceID: any Connector],
            programme: ProgrammeClock,
            wall: WallClock,
            clock: any Clock<Duration>,
            identifier: @escaping @Sendable (Instant) -> Int64,
            worked: @escaping @Sendable () -> Void,
            logger: Logger
        ) {
            self.database = database
            self.vault = vault
            self.connectors = connectors
            self.programme = programme
            self.wall = wall
            self.clock = clock
            self.identifier = identifier
            self.worked = worked
            self.logger = logger
        }
    }

    package let metrics = IntakeMetrics()
    let parts: Parts
    let options: Options
    let bell = Bell()
    private let isStopping = Mutex(false)

    package init(_ parts: Parts, _ options: Options = Options()) {
        self.parts = parts
        self.options = options
    }

    /// Receives one request and says what to answer.
    ///
    /// The answer is the connector's own once the request is durable; 404 for an
    /// unknown workspace, 413 for a request beyond the caps, 503 where it could
    /// not be stored and should be sent again.
    package func receive(_ workspace: WorkspaceID, _ request: InboundRequest) async -> Verification.Answer {
        guard let connector = parts.connectors[workspace] else {
            metrics.count(request: "unknown-workspace", in: nil)
            return .init(status: 404)
        }
        guard isWithinCaps(request, of: connector) else {
            metrics.count(request: "too-large", in: workspace)
            return .init(status: 413)
        }
        switch connector.verify(request, at: parts.wall.now) {
        case .refused(let answer, let reason):
            metrics.count(request: reason.rawValue, in: workspace)
            parts.logger.notice(
                "An inbound request was refused",
                metadata: ["workspace": "\(workspace)", "reason": "\(reason.rawValue)"]
            )
            return answer
        case .accepted(let items, let answer):
            guard await store(items, of: workspace, keepsKeys: connector.kind == "matrix") else {
                return .init(status: 503)
            }
            return answer
        }
    }

    /// Works what is stored until the service group shuts down.
    package func run() async throws {
        await withGracefulShutdownHandler {
            var purgedAt: Instant?
            while !isEnding {
                let count = await look()
                let now = parts.programme.now
                if purgedAt.map({ now - $0 >= .hours(1) || now < $0 }) ?? true {
                    await purge(at: now)
                    purgedAt = now
                }
                if count == 0 { await bell.listen(for: options.poll, on: parts.clock) }
            }
        } onGracefulShutdown: {
            self.stop()
        }
    }

    /// Ends ``run()`` after the transaction in hand.
    package func stop() {
        isStopping.withLock { $0 = true }
        bell.ring()
    }

    /// The bytes by which a repetition of an item is recognised, in one workspace.
    ///
    /// A key and bytes that happen to be equal to it are told apart.
    package static func keyHash(of item: Verification.Item, in workspace: WorkspaceID) -> [UInt8] {
        var hash = SHA256()
        // No workspace has a zero byte in its name, so the parts cannot be mistaken.
        hash.update(data: Array(workspace.rawValue.utf8) + [0])
        if let key = item.key {
            hash.update(data: [1] + Array(key.utf8))
        } else {
            hash.update(data: [2] + item.bytes)
        }
        return Array(hash.finalize())
    }

    private var isEnding: Bool { isStopping.withLock { $0 } || Task.isCancelled }

    /// The longest body that a workspace may send, in bytes.
    package func bodyLimit(of workspace: WorkspaceID) -> Int {
        parts.connectors[workspace]?.maximumBody ?? options.bodyBytes
    }

    private func isWithinCaps(_ request: InboundRequest, of connector: any Connector) -> Bool {
        request.body.count <= connector.maximumBody ?? options.bodyBytes && request.headers.count <= options.headers
            && request.path.utf8.count + request.query.utf8.count <= options.targetBytes
    }

    /// Makes items durable; false if the platform has to send them again.
    private func store(_ items: [Verification.Item], of workspace: WorkspaceID, keepsKeys: Bool) async -> Bool {
        if items.isEmpty {
            metrics.count(request: "nothing", in: workspace)
            return true
        }
        guard metrics.figures.backlog < options.backlog else {
            metrics.count(request: "backlog", in: workspace)
            parts.logger.error("Too much waits to be worked", metadata: ["workspace": "\(workspace)"])
            return false
        }
        let now = parts.programme.now
        do {
            var sealed: [IntakeItem] = []
            for item in items {
                let id = parts.identifier(now)
                let place = IntakeRow.place(workspace: workspace, id: id)
                sealed.append(
                    IntakeItem(
                        id: id,
                        keyHash: Self.keyHash(of: item, in: workspace),
                        sealed: try parts.vault.sealDaily(item.bytes, at: now, place: place)
                    )
                )
            }
            let rows = sealed
            let new = try await parts.database.write { transaction in
                try transaction.storeIntake(workspace: workspace, items: rows, at: now, keepsKeys: keepsKeys)
            }
            metrics.count(request: new == 0 ? "repeated" : "stored", in: workspace)
            metrics.changeBacklog(by: new)
            if new > 0 { bell.ring() }
            return true
        } catch {
            metrics.count(request: "failed", in: workspace)
            parts.logger.error(
                "An inbound request could not be stored",
                metadata: ["workspace": "\(workspace)", "error": "\(error)"]
            )
            return false
        }
    }

    /// As ``pass()``, but a store that fails is logged and looked at again later.
    private func look() async -> Int {
        do {
            return try await pass()
        } catch {
            parts.logger.error("What came in could not be worked", metadata: ["error": "\(error)"])
            return 0
        }
    }

    private func purge(at now: Instant) async {
        let before = now - options.keyLife
        do {
            let waiting = try await parts.database.write { transaction in
                try transaction.purgeDedupe(before: before, limit: 10_000)
                return try transaction.countIntake()
            }
            metrics.setBacklog(waiting)
        } catch {
            parts.logger.warning("Old keys could not be purged", metadata: ["error": "\(error)"])
        }
    }
}
