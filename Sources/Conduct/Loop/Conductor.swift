package import Domain
package import Facilitation
package import Store
import Synchronization

/// Turns stored events and due timers into new states and effects, each in one transaction with its mark.
///
/// It is the synchronous heart of the loop: no clock, no waiting, no randomness but that of the vault.
package final class Conductor: Sendable {
    package struct Options: Sendable {
        /// Events and timers of one transaction at most.
        package var batch = 64
        /// How often an event is tried before it is set aside.
        package var tries = 3

        package init() {}
    }

    private struct State {
        var context: Context
        var ids: IdentifierSource
        var spins = SpinGuard<ConductTask>()
    }

    package let options: Options
    let vault: Vault
    private let state: Mutex<State>

    /// - Parameter ids: For messages, entries and timer events; its maker must be nobody else's on this store.
    package init(context: Context, vault: Vault, ids: IdentifierSource, options: Options = Options()) {
        self.vault = vault
        self.options = options
        state = Mutex(State(context: context, ids: ids))
    }

    package var context: Context { state.withLock { $0.context } }

    /// Uses new programmes, words or zone rules from the next event on.
    package func use(_ context: Context) {
        state.withLock { $0.context = context }
    }

    // MARK: Working

    /// Works what is pending and due: stored events in order, then timers of pairs, people and programmes.
    ///
    /// - Parameters:
    ///   - now: The programme clock.
    ///   - limit: Events and timers at most; nil means the batch of the options.
    /// - Throws: ``WorkFailure`` for an event that cannot be worked, and what the store throws; nothing of the
    ///   transaction may be committed then.
    package func work(
        _ transaction: borrowing Transaction,
        at now: Instant,
        limit: Int? = nil
    ) throws -> Worked {
        let limit = limit ?? options.batch
        var worked = Worked()
        for id in try transaction.pendingEventIDs(limit: limit) {
            try work(.event(id), transaction, at: now, into: &worked)
        }
        for id in try transaction.duePairs(at: now, limit: limit - worked.count) {
            try work(.pair(id), transaction, at: now, into: &worked)
        }
        for id in try transaction.duePersons(at: now, limit: limit - worked.count) {
            // The timer of their pair may have done what was due.
            guard let due = try transaction.person(id)?.due, due <= now else { continue }
            try work(.person(id), transaction, at: now, into: &worked)
        }
        for id in try transaction.dueProgrammes(at: now, limit: limit - worked.count) {
            try work(.programme(id), transaction, at: now, into: &worked)
        }
        worked.nextDue = try transaction.nextTimer()
        worked.isMore = worked.count >= limit || worked.nextDue.map { $0 <= now } ?? false
        return worked
    }

    /// Works one event or timer, if it is still there.
    package func work(
        _ task: ConductTask,
        _ transaction: borrowing Transaction,
        at now: Instant,
        into worked: inout Worked
    ) throws {
        do {
            try carryOut(task, transaction, at: now, into: &worked)
        } catch let error as DatabaseError where error.isPassing {
            throw error
        } catch {
            throw WorkFailure(task: task, reason: .init(error), detail: "\(error)")
        }
    }

    /// Puts an event or a timer that cannot be worked out of the way of all others; nothing of it is lost.
    package func setAside(_ failure: WorkFailure, _ transaction: borrowing Transaction) throws {
        switch failure.task {
        case .event(let id):
            try transaction.setAside(id, reason: failure.reason.rawValue)
        case .person(let id):
            guard var row = try transaction.person(id) else { return }
            row.due = nil
            try transaction.save(row)
        case .pair(let id):
            guard var row = try transaction.pair(id) else { return }
            row.due = nil
            try transaction.save(row)
        case .programme(let id):
            guard var row = try transaction.programme(id) else { return }
            row.due = nil
            try transaction.save(row)
        }
    }

    private func carryOut(
        _ task: ConductTask,
        _ transaction: borrowing Transaction,
        at now: Instant,
        into worked: inout Worked
    ) throws {
        let event: Event
        switch task {
        case .event(let id):
            guard let pending = try transaction.pendingEvent(id, vault: vault), try transaction.markDone(id) else {
                return
            }
            event = pending
        case .person(let id): event = timer(.personDue(id), at: now)
        case .pair(let id): event = timer(.pairDue(id), at: now)
        case .programme(let id): event = timer(.programmeDue(id), at: now)
        }
        try run(event, transaction, at: now, into: &worked)
        worked.add(event.body.label)
    }

    private func timer(_ body: Event.Body, at now: Instant) -> Event {
        Event(id: EventID(state.withLock { $0.ids.next(at: now) }), at: now, body: body)
    }

    private func run(
        _ event: Event,
        _ transaction: borrowing Transaction,
        at now: Instant,
        into worked: inout Worked
    ) throws {
        var (context, ids) = state.withLock { ($0.context, $0.ids) }
        var gathered = try Gathered.states(for: event.body, at: now, from: transaction, in: context)
        let before = gathered.snapshot
        let effects = step(&gathered.snapshot, event, at: now, in: context, ids: &ids)
        state.withLock { $0.ids = ids }
        worked.note(gathered.broken)
        let changes = Changes(from: before, to: gathered.snapshot)
        gathered.restore()
        try write(changes, of: gathered.snapshot, after: event, transaction, at: now, into: &worked)
        try carryOut(effects, of: gathered.snapshot, transaction, at: now, into: &worked)
    }

    // MARK: Writing

    private func write(
        _ changes: Changes,
        of snapshot: Snapshot,
        after event: Event,
        _ transaction: borrowing Transaction,
        at now: Instant,
        into worked: inout Worked
    ) throws {
        for i in snapshot.persons.indices {
            let person = snapshot.persons[i]
            let isTimed = event.body == .personDue(person.id)
            guard changes.persons[i] || isTimed else { continue }
            let due = isTimed ? putOff(.person(person.id), due: person.due, at: now, &worked) : nil
            try transaction.save(person, due: due)
        }
        for p in snapshot.pairs.indices {
            let pair = snapshot.pairs[p]
            let isTimed = event.body == .pairDue(pair.id)
            guard changes.pairs[p] || isTimed else { continue }
            let due = isTimed ? putOff(.pair(pair.id), due: pair.due, at: now, &worked) : nil
            try transaction.save(pair, due: due)
        }
        for g in snapshot.programmes.indices {
            let programme = snapshot.programmes[g]
            let isTimed = event.body == .programmeDue(programme.id)
            guard changes.programmes[g] || isTimed else { continue }
            let due = isTimed ? putOff(.programme(programme.id), due: programme.due, at: now, &worked) : nil
            try transaction.save(programme, due: due)
        }
    }

    /// When a timer is to fire next if it must be put off; nil if not.
    private func putOff(_ task: ConductTask, due: Instant?, at now: Instant, _ worked: inout Worked) -> Instant? {
        guard let due, due <= now else { return nil }
        guard !state.withLock({ $0.spins.mayRunAgain(task, at: now) }) else { return nil }
        worked.timersPutOff += 1
        return now + SpinGuard<ConductTask>.delay
    }

    private func carryOut(
        _ effects: [Effect],
        of snapshot: Snapshot,
        _ transaction: borrowing Transaction,
        at now: Instant,
        into worked: inout Worked
    ) throws {
        let erased = snapshot.persons.filter { $0.standing == .erased }.map(\.id)
        for effect in effects {
            switch effect {
            case .send(let message):
                // Nothing is written to or kept of somebody who was erased.
                guard !erased.contains(message.person) else { continue }
                try transaction.enqueue(message, at: now)
                worked.messages += 1
            case .withdraw(let id):
                try transaction.withdraw(id, at: now)
                worked.messages += 1
            case .keep(let entry, let words):
                guard !erased.contains(entry.writer) else { continue }
                try transaction.keep(entry, words: words, vault: vault)
            case .append(let id, let words):
                try transaction.append(to: id, words: words, at: now, vault: vault)
            case .revise(let id, let words):
                try transaction.revise(id, words: words, at: now, vault: vault)
            case .setAudience(let id, let audience):
                try transaction.setAudience(of: id, to: audience)
            case .copy(let id, let new, let at):
                try transaction.copy(id, to: new, at: at, vault: vault)
            case .reveal(let id, let revision, let reader):
                try transaction.reveal(id, revision: revision, to: reader)
            case .delete(let id):
                try transaction.delete(id)
            case .record(let record):
                guard !erased.contains(record.person) else { continue }
                try transaction.record(record)
            case .notice(let label):
                worked.add(notice: label)
            }
        }
    }
}

/// Which states of a snapshot an event has changed, by position.
private struct Changes {
    var persons: [Bool]
    var pairs: [Bool]
    var programmes: [Bool]

    init(from before: Snapshot, to after: Snapshot) {
        persons = Self.compare(before.persons, after.persons)
        pairs = Self.compare(before.pairs, after.pairs)
        programmes = Self.compare(before.programmes, after.programmes)
    }

    private static func compare<State: Equatable>(_ before: [State], _ after: [State]) -> [Bool] {
        after.indices.map { !before.indices.contains($0) || before[$0] != after[$0] }
    }
}
