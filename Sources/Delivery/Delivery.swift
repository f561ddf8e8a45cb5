package import Chat
package import Domain
package import Logging
import ServiceLifecycle
package import Store
import Synchronization

/// Takes due messages from the outbox, sends them in order, and records what became of each.
///
/// ```
///              claimed                 told by the platform
///   queued ─────────────► sending ─────────────────────────► delivered, refused
///     ▲  │                   │
///     │  │ its time passed   │ failed, attempts left: queued; none left: dead
///     │  └──► lapsed         │ process died: queued, counted as ambiguous
///     └──────────────────────┘
/// ```
///
/// Every arrow is one transaction, which is durable before anything else
/// happens. Lapsed, dead and refused messages leave an event, so that the
/// decision that made them can be made anew.
///
/// ``run()`` is a thin shell: it looks, hands out attempts, and waits for the
/// bell or a second. Tests and rehearsals call ``pass()``.
package final class Delivery: Service {
    package struct Options: Sendable {
        /// The bounds of workspaces; one that is missing has the usual ones.
        package var limits: [WorkspaceID: Dispatcher.Limits] = [:]
        package var backoff = Backoff()
        /// For one request, connecting included.
        package var timeout = Instant.Span.seconds(15)
        /// Messages that one look takes from the store at most, of each workspace.
        package var batch = 64
        /// How often the store is looked at when nobody rings.
        package var poll = Duration.seconds(1)

        package init() {}
    }

    /// What Delivery works with.
    package struct Parts: Sendable {
        package var database: any Database
        package var vault: Vault
        package var connectors: [WorkspaceID: any Connector]
        package var transport: any Transport
        package var resolver: Resolver
        package var programme: ProgrammeClock
        package var wall: WallClock
        /// For pauses only.
        package var clock: any Clock<Duration>
        package var random: any RandomSource
        /// Makes an identifier for an event that happened at an instant.
        package var eventID: @Sendable (Instant) -> EventID
        package var logger: Logger

        package init(
            database: any Database,
            vault: Vault,
            connectors: [WorkspaceID: any Connector],
            transport: any Transport,
            resolver: Resolver,
            programme: ProgrammeClock,
            wall: WallClock,
            clock: any Clock<Duration>,
            random: any RandomSource,
            eventID: @escaping @Sendable (Instant) -> EventID,
            logger: Logger
        ) {
            self.database = database
            self.vault = vault
            self.connectors = connectors
            self.transport = transport
            self.resolver = resolver
            self.programme = programme
            self.wall = wall
            self.clock = clock
            self.random = random
            self.eventID = eventID
            self.logger = logger
        }
    }

    package let metrics = DeliveryMetrics()
    let parts: Parts
    let options: Options
    /// In their order, since no dictionary is iterated.
    let workspaces: [WorkspaceID]
    let dispatcher: Mutex<Dispatcher>
    private let bell = Bell()
    private let isStopping = Mutex(false)

    package init(_ parts: Parts, _ options: Options = Options()) {
        self.parts = parts
        self.options = options
        workspaces = parts.connectors.keys.sorted()
        dispatcher = Mutex(Dispatcher(limits: options.limits))
    }

    /// Says that there may be something to send; called after a commit that put messages into the outbox.
    package func wake() {
        bell.ring()
    }

    /// Ends ``run()`` after what is in hand.
    package func stop() {
        isStopping.withLock { $0 = true }
        bell.ring()
    }

    /// Sends until the service group shuts down; what is in hand then is finished and recorded.
    ///
    /// - Throws: What the store throws at the start; later failures are logged and tried again.
    package func run() async throws {
        try await recover()
        await withGracefulShutdownHandler {
            await withDiscardingTaskGroup { group in
                while !isEnding {
                    let (moved, jobs) = await look()
                    for job in jobs {
                        group.addTask {
                            await self.carry(job)
                            self.bell.ring()
                        }
                    }
                    if moved == 0 { await bell.listen(for: options.poll, on: parts.clock) }
                }
            }
        } onGracefulShutdown: {
            self.stop()
        }
    }

    /// Looks once, carries what was found to its end, and returns how many messages were moved on.
    @discardableResult
    package func pass() async throws -> Int {
        let (moved, jobs) = try await gather()
        await withDiscardingTaskGroup { group in
            for job in jobs { group.addTask { await self.carry(job) } }
        }
        return moved
    }

    /// Puts back what was being sent when the process died; nobody knows whether it arrived.
    package func recover() async throws {
        let wall = parts.wall.now
        let count = try await parts.database.write { transaction in
            try transaction.recoverSending(wall: wall)
        }
        guard count > 0 else { return }
        metrics.countAmbiguous(count)
        parts.logger.warning(
            "Messages were being sent when the process ended and will be sent again",
            metadata: ["outbox-count": "\(count)"]
        )
    }

    var isEnding: Bool { isStopping.withLock { $0 } || Task.isCancelled }

    /// As ``gather()``, but a store that fails is logged and looked at again later.
    private func look() async -> (moved: Int, jobs: [Job]) {
        do {
            return try await gather()
        } catch {
            parts.logger.error("The outbox could not be read", metadata: ["error": "\(error)"])
            return (0, [])
        }
    }
}

/// An attempt that has been committed and not yet begun.
struct Job: Sendable {
    let row: OutboxRow
    let address: Address
    let posting: Posting
    let preparation: Preparation
    /// The number of this attempt, from 1.
    let attempt: Int

    var isErrand: Bool { row.message.errand != nil }
}
