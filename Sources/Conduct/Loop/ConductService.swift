import Domain
package import Logging
import ServiceLifecycle
package import Store
import Synchronization

/// Runs the conductor: at once when woken, when the next timer is due, and every second.
///
/// ``run()`` is a thin shell; tests and rehearsals call ``pass()``.
package final class ConductService: Service {
    package struct Parts: Sendable {
        package var database: any Database
        package var conductor: Conductor
        package var keeper: ClockKeeper
        /// For pauses only.
        package var clock: any Clock<Duration>
        package var logger: Logger
        /// Called after a commit that put messages into the outbox or took some back.
        package var messagesDecided: @Sendable () -> Void
        /// Checks within each transaction that the daemon's role is still ours.
        package var checkRole: @Sendable (borrowing Transaction) throws -> Void

        package init(
            database: any Database,
            conductor: Conductor,
            keeper: ClockKeeper,
            clock: any Clock<Duration>,
            logger: Logger,
            messagesDecided: @escaping @Sendable () -> Void = {},
            checkRole: @escaping @Sendable (borrowing Transaction) throws -> Void = { _ in }
        ) {
            self.database = database
            self.conductor = conductor
            self.keeper = keeper
            self.clock = clock
            self.logger = logger
            self.messagesDecided = messagesDecided
            self.checkRole = checkRole
        }
    }

    /// How long it waits at most, since another process may have stored something.
    package static let longestWait = Duration.seconds(1)

    package let metrics = ConductMetrics()
    private let parts: Parts
    private let bell = Bell()
    private let isStopping = Mutex(false)

    package init(_ parts: Parts) {
        self.parts = parts
    }

    /// Says that an event was stored or the clock was moved.
    package func wake() { bell.ring() }

    /// Ends ``run()`` after what is in hand.
    package func stop() {
        isStopping.withLock { $0 = true }
        bell.ring()
    }

    /// Works until the service group shuts down.
    ///
    /// - Throws: `RoleLost` if another daemon took over; failures of the store are logged and tried again.
    package func run() async throws {
        try await withGracefulShutdownHandler {
            while !isEnding {
                let worked = try await attempt()
                if !worked.isMore, !isEnding { await bell.listen(for: pause(worked), on: parts.clock) }
            }
        } onGracefulShutdown: {
            self.stop()
        }
    }

    /// Works one batch and says what was done.
    ///
    /// An event that cannot be worked is tried again by itself and then set aside, so that it holds up nobody.
    @discardableResult
    package func pass() async throws -> Worked {
        let parts = parts
        let worked: Worked
        do {
            worked = try await parts.database.write { transaction in
                try parts.checkRole(transaction)
                let now = try parts.keeper.reload(transaction)
                return try parts.conductor.work(transaction, at: now)
            }
        } catch let failure as WorkFailure {
            worked = try await retry(failure)
        }
        metrics.add(worked)
        log(worked)
        if worked.messages > 0 { parts.messagesDecided() }
        return worked
    }

    /// Works batches until nothing is left to do at this programme time; for rehearsals.
    ///
    /// - Parameter limit: Batches at most.
    package func drain(limit: Int = 10_000) async throws {
        for _ in 0..<limit where try await !pass().isMore { return }
    }

    private var isEnding: Bool { isStopping.withLock { $0 } || Task.isCancelled }

    private func attempt() async throws -> Worked {
        do {
            return try await pass()
        } catch let error as RoleLost {
            throw error
        } catch {
            metrics.storeFailed()
            parts.logger.error("The store did not take what was to be done", metadata: ["error": "\(error)"])
            return Worked()
        }
    }

    private func pause(_ worked: Worked) -> Duration {
        guard let due = worked.nextDue else { return Self.longestWait }
        // Waking a millisecond early would only mean looking twice.
        let wait = Duration.milliseconds(parts.keeper.wait(until: due).milliseconds + 1)
        return min(wait, Self.longestWait)
    }

    private func retry(_ failure: WorkFailure) async throws -> Worked {
        let parts = parts
        var last = failure
        for _ in 1..<max(parts.conductor.options.tries, 1) {
            do {
                return try await parts.database.write { transaction in
                    try parts.checkRole(transaction)
                    let now = try parts.keeper.reload(transaction)
                    var worked = Worked()
                    worked.isMore = true
                    try parts.conductor.work(failure.task, transaction, at: now, into: &worked)
                    return worked
                }
            } catch let failure as WorkFailure {
                last = failure
            }
        }
        let final = last
        return try await parts.database.write { transaction in
            try parts.checkRole(transaction)
            try parts.conductor.setAside(final, transaction)
            var worked = Worked()
            worked.setAside = [final]
            worked.isMore = true
            return worked
        }
    }

    private func log(_ worked: Worked) {
        for state in worked.broken {
            parts.logger.error("A state cannot be read", metadata: ["place": "\(state.place)"])
        }
        for failure in worked.setAside {
            parts.logger.error(
                "Set aside after \(parts.conductor.options.tries) tries",
                metadata: [
                    "task": "\(failure.task)", "reason": "\(failure.reason.rawValue)", "detail": "\(failure.detail)",
                ]
            )
        }
        if worked.timersPutOff > 0 {
            parts.logger.error("Timers were due again at once", metadata: ["count": "\(worked.timersPutOff)"])
        }
        for notice in worked.notices {
            parts.logger.info("Notice", metadata: ["label": "\(notice.label)", "count": "\(notice.count)"])
        }
    }
}
