import Chat
import Domain
import Logging
import Store
import Synchronization

extension Delivery {
    /// What one look at the store led to, handed out once it is committed.
    private struct Look: Sendable {
        var jobs: [Job] = []
        /// Messages that needed no network.
        var settled: [(WorkspaceID, AttemptEnd)] = []
        /// Full or failing workspaces, which the next selection leaves out.
        var exhausted: [WorkspaceID] = []
        var dispatcher: Dispatcher
    }

    /// Records what lapsed and claims what may be sent.
    ///
    /// - Returns: How many messages were moved on, and the attempts that are to be made.
    func gather() async throws -> (moved: Int, jobs: [Job]) {
        let now = parts.programme.now
        let wall = parts.wall.now
        let before = dispatcher.withLock { $0 }
        let (look, oldest) = try await parts.database.write { [self] transaction in
            // A copy, so that a transaction that is run again begins anew.
            var look = Look(dispatcher: before)
            try transaction.boundAttempts(to: wall + options.backoff.longestAsked)
            try lapse(&look, now, transaction)
            try claim(&look, now, wall, transaction)
            return (look, try transaction.oldestReady(now: now))
        }
        for (workspace, end) in look.settled { metrics.count(end, in: workspace) }
        for job in look.jobs {
            dispatcher.withLock { $0.started(job.address, isErrand: job.isErrand, at: wall) }
            metrics.attemptStarted()
        }
        let broken = dispatcher.withLock { dispatcher in
            workspaces.filter { dispatcher.breaker(of: $0, at: wall) != .closed }
        }
        metrics.observe(oldestDueAge: oldest.map { now - $0 } ?? .seconds(0), broken: broken)
        return (look.jobs.count + look.settled.count, look.jobs)
    }

    /// Ends messages whose time has passed, also behind others.
    private func lapse(_ look: inout Look, _ now: Instant, _ transaction: borrowing Transaction) throws {
        for row in try transaction.lapsing(now: now, limit: options.batch) {
            try finish(row, .lapsed, &look, now, transaction)
        }
    }

    /// Claims heads until nothing is due or no workspace has room.
    ///
    /// Each round takes what fits and leaves out the workspaces that are full, so
    /// one that fails or is slow keeps no other waiting.
    private func claim(
        _ look: inout Look,
        _ now: Instant,
        _ wall: Instant,
        _ transaction: borrowing Transaction
    ) throws {
        for workspace in workspaces where look.dispatcher.isBarred(workspace, at: wall) {
            look.exhausted.append(workspace)
        }
        // Each further round leaves out one workspace more, or it is the last.
        for _ in 0...workspaces.count {
            let heads = try transaction.dueHeads(
                now: now,
                wall: wall,
                limit: options.batch,
                excluding: look.exhausted
            )
            let known = look.exhausted.count
            for head in heads { try take(head, &look, now, wall, transaction) }
            if look.exhausted.count == known || heads.count < options.batch { return }
        }
    }

    private func take(
        _ head: OutboxRow,
        _ look: inout Look,
        _ now: Instant,
        _ wall: Instant,
        _ transaction: borrowing Transaction
    ) throws {
        guard let address = head.address else {
            return try finish(head, .refused(reason: "no-address"), &look, now, transaction)
        }
        guard let connector = parts.connectors[address.workspace] else {
            return try finish(head, .held(reason: "no-workspace"), &look, now, transaction)
        }
        // Seconds count for an errand: it passes the limits that are kept for politeness.
        if head.message.errand == nil {
            guard look.dispatcher.isFree(address, at: wall) else { return }
            guard look.dispatcher.room(of: address.workspace, at: wall) > 0 else {
                if !look.exhausted.contains(address.workspace) { look.exhausted.append(address.workspace) }
                return
            }
        }
        guard try transaction.markSending(head.message.id) else { return }
        let attempt = head.attempts + 1
        let tokens = (0..<Resolver.tokensNeeded(for: head.message.message)).map { _ in parts.random.bytes(32) }
        let posting = try parts.resolver.posting(
            for: head,
            to: address,
            route: try transaction.route(to: address),
            ability: connector.ability,
            tokens: tokens,
            now: now,
            vault: parts.vault,
            in: transaction
        )
        let outcome: AttemptOutcome
        do throws(ChatError) {
            let preparation = try connector.prepare(posting, at: wall)
            if preparation != .local {
                look.dispatcher.started(address, isErrand: head.message.errand != nil, at: wall)
                look.jobs.append(
                    Job(row: head, address: address, posting: posting, preparation: preparation, attempt: attempt)
                )
                return
            }
            outcome = .delivered(platformMessage: nil)
        } catch {
            // Nothing was sent, and the same message would fail again in the same way.
            outcome = .refused(error.reason)
        }
        let end = outcome.end(attempt: attempt, backoff: options.backoff, wall: wall, random: .max)
        try transaction.recordAttempt(of: head.message.id, end: end, now: now, wall: wall)
        if let event = event(for: end, of: head.message, at: now) {
            try transaction.insert(event, vault: parts.vault)
        }
        look.settled.append((address.workspace, end))
    }

    /// Ends a queued message without an attempt.
    private func finish(
        _ row: OutboxRow,
        _ end: AttemptEnd,
        _ look: inout Look,
        _ now: Instant,
        _ transaction: borrowing Transaction
    ) throws {
        guard try transaction.markEnded(row.message.id, end, at: now) else { return }
        if let event = event(for: end, of: row.message, at: now) {
            try transaction.insert(event, vault: parts.vault)
        }
        look.settled.append((row.address?.workspace ?? "", end))
    }

    /// The event by which `step` learns of an end; it made no errands, so it hears nothing of them.
    func event(for end: AttemptEnd, of message: OutboundMessage, at now: Instant) -> Event? {
        guard message.errand == nil, let told = end.told else { return nil }
        return Event(id: parts.eventID(now), at: now, body: .delivery(message.person, message.id, told))
    }
}
