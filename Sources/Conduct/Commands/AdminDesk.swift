package import Domain
package import Facilitation
package import Store
import Timetable

/// What an admin can do, as plain functions for the command line and the console.
///
/// Each works within the caller's transaction, leaves a record with the people
/// concerned, and inserts the event that the daemon works later. Nothing here
/// sends or decides.
package struct AdminDesk: Sendable {
    let context: Context
    let vault: Vault
    /// Who does it, such as `cli` or `console ada`; kept in the records.
    let admin: String

    /// - Parameter admin: Letters, digits and spaces; never words of a participant.
    package init(context: Context, vault: Vault, admin: String) {
        self.context = context
        self.vault = vault
        self.admin = admin
    }

    /// Two people to be paired.
    package struct NewPair: Hashable, Sendable {
        package var programme: ProgrammeID
        package var members: [PersonID]
        /// Allows fewer than two sessions until the end of the season.
        package var isShort: Bool

        package init(programme: ProgrammeID, members: [PersonID], isShort: Bool = false) {
            self.programme = programme
            self.members = members
            self.isShort = isShort
        }
    }

    // MARK: Pairs

    /// Makes pairs and publishes them: all, or none if one cannot be made.
    ///
    /// - Throws: ``DeskError`` or `NewPairError` for the first that cannot be.
    package func publish(
        _ plans: [NewPair],
        at now: Instant,
        ids: inout IdentifierSource,
        _ transaction: borrowing Transaction
    ) throws -> [PairID] {
        var made: [PairID] = []
        for plan in plans {
            let programme = try programme(plan.programme)
            let members = try plan.members.map { id throws in try active(id, transaction) }
            guard let first = members.first else { throw NewPairError.notTwo }
            try refuseSecond(plan, transaction)
            let zone = context.zones[first.person.zone] ?? .utc
            let state = try newPair(
                id: try freePair(at: now, &ids, transaction),
                programme: programme,
                members: plan.members,
                today: zone.date(at: now),
                short: plan.isShort
            )
            if try transaction.programme(programme.id) == nil {
                try transaction.save(ProgrammeState(id: programme.id))
            }
            try transaction.save(state)
            try insert(.publish(state.id), at: now, &ids, transaction)
            for member in state.members { try note(member, state.id, "publish", at: now, transaction) }
            made.append(state.id)
        }
        return made
    }

    /// Ends a pair; both hear of it after the usual delay, and never why.
    package func end(
        _ id: PairID,
        at now: Instant,
        ids: inout IdentifierSource,
        _ transaction: borrowing Transaction
    ) throws {
        guard let state = try transaction.state(ofPair: id) else { throw DeskError.unknownPair(id) }
        guard state.phase != .ended else { throw DeskError.hasEnded(id) }
        try insert(.endPair(id), at: now, &ids, transaction)
        for member in state.members { try note(member, id, "end-pair", at: now, transaction) }
    }

    /// Ends a programme before its time: near dates stay, the closing questions come once.
    package func end(
        _ id: ProgrammeID,
        at now: Instant,
        ids: inout IdentifierSource,
        _ transaction: borrowing Transaction
    ) throws {
        guard let state = try transaction.state(ofProgramme: id) else { throw DeskError.unknownProgramme(id) }
        guard state.endedEarlyOn == nil else { throw DeskError.programmeHasEnded(id) }
        try insert(.endProgramme(id), at: now, &ids, transaction)
        for pair in try transaction.pairs(in: id) {
            for member in try transaction.pair(pair)?.persons ?? [] {
                try note(member, pair, "end-programme", at: now, transaction)
            }
        }
    }

    // MARK: People

    /// Brings a person into the store, or changes what the people list says of one.
    ///
    /// - Returns: True if the person is new.
    @discardableResult
    package func put(
        _ person: Person,
        at now: Instant,
        ids: inout IdentifierSource,
        _ transaction: borrowing Transaction
    ) throws -> Bool {
        guard let known = try transaction.state(ofPerson: person.id) else {
            try transaction.save(newPerson(person))
            try note(person.id, nil, "add", at: now, transaction)
            return true
        }
        guard known.standing != .erased else { throw DeskError.erased(person.id) }
        guard known.person != person || known.standing == .left else { return false }
        try insert(.change(person.id, person), at: now, &ids, transaction)
        try note(person.id, nil, "change", at: now, transaction)
        return false
    }

    /// Enters an absence.
    package func setAway(
        _ id: PersonID,
        _ range: DateRange,
        at now: Instant,
        ids: inout IdentifierSource,
        _ transaction: borrowing Transaction
    ) throws {
        let state = try active(id, transaction)
        let today = (context.zones[state.person.zone] ?? .utc).date(at: now)
        guard range.first <= range.last else { throw DeskError.reversed(range) }
        guard range.last >= today else { throw DeskError.past(range.last) }
        let weeks = context.programmes.map(\.awayMaxWeeks).max() ?? 8
        guard range.last - range.first < weeks * 7 else { throw DeskError.tooLong(weeks: weeks) }
        try insert(.setAway(id, from: range.first, through: range.last), at: now, &ids, transaction)
        try note(id, nil, "away from=\(range.first) through=\(range.last)", at: now, transaction)
    }

    /// Lets all live pairs of a person rest until a date.
    package func pause(
        _ id: PersonID,
        until date: CivilDate,
        at now: Instant,
        ids: inout IdentifierSource,
        _ transaction: borrowing Transaction
    ) throws {
        let state = try active(id, transaction)
        let today = (context.zones[state.person.zone] ?? .utc).date(at: now)
        guard date > today else { throw DeskError.notAhead(date) }
        let weeks = context.programmes.map(\.pauseMaxWeeks).max() ?? 8
        guard date - today <= weeks * 7 else {
            throw DeskError.tooFar(date, latest: today + weeks * 7, weeks: weeks)
        }
        guard try !transaction.pairs(of: id).isEmpty else { throw DeskError.noPair(id) }
        try insert(.pause(id, until: date), at: now, &ids, transaction)
        try note(id, nil, "pause until=\(date)", at: now, transaction)
    }

    /// Ends absence and rest of a person.
    package func resume(
        _ id: PersonID,
        at now: Instant,
        ids: inout IdentifierSource,
        _ transaction: borrowing Transaction
    ) throws {
        _ = try active(id, transaction)
        try insert(.resume(id), at: now, &ids, transaction)
        try note(id, nil, "resume", at: now, transaction)
    }

    /// Notes that a person has left the organisation: pairs rest some days and then end, nothing is destroyed.
    package func leave(
        _ id: PersonID,
        at now: Instant,
        ids: inout IdentifierSource,
        _ transaction: borrowing Transaction
    ) throws {
        _ = try active(id, transaction)
        try insert(.leave(id), at: now, &ids, transaction)
        try note(id, nil, "leave", at: now, transaction)
    }

    /// Destroys the key of a person and with it all their words; the receipt is the record of it.
    ///
    /// The event that ends the pairs is worked by the daemon; the words are gone with this transaction.
    package func erase(
        _ id: PersonID,
        at now: Instant,
        ids: inout IdentifierSource,
        _ transaction: borrowing Transaction
    ) throws -> Erasure {
        guard let row = try transaction.person(id) else { throw DeskError.unknownPerson(id) }
        let receipt = try transaction.erase(id, at: now)
        // A state that cannot be read is no reason to keep somebody's words.
        try insert(.erase(row.id), at: now, &ids, transaction)
        return receipt
    }

    /// Repeats erasures in a store that was restored from before them, the ends of pairs included.
    ///
    /// - Parameter erasures: The list beside the key file.
    /// - Returns: How many were not known to this store.
    @discardableResult
    package func reapply(
        _ erasures: [Erasure],
        ids: inout IdentifierSource,
        _ transaction: borrowing Transaction
    ) throws -> Int {
        let known = try transaction.erasures()
        let missing = erasures.filter { erasure in
            !known.contains { $0.person == erasure.person && $0.at == erasure.at }
        }
        try transaction.apply(missing)
        for erasure in missing {
            // A key made since belongs to someone who came back.
            guard try transaction.key(of: erasure.person, vault: vault) == nil,
                let row = try transaction.person(erasure.person)
            else { continue }
            try insert(.erase(row.id), at: erasure.at, &ids, transaction)
        }
        return missing.count
    }

    // MARK: Rules

    /// Plans every live pair anew if zones, holidays or programmes are not those of the last time.
    ///
    /// - Parameter digest: Tells one set of rules from another.
    /// - Returns: How many pairs are planned anew; none in a store that knew no rules before.
    @discardableResult
    package func noticeRules(
        _ digest: String,
        at now: Instant,
        ids: inout IdentifierSource,
        _ transaction: borrowing Transaction
    ) throws -> Int {
        let known = try transaction.meta(Self.rules)
        guard known != digest else { return 0 }
        try transaction.setMeta(Self.rules, digest)
        guard known != nil else { return 0 }
        var count = 0
        for programme in context.programmes {
            for pair in try transaction.pairs(in: programme.id) {
                try insert(.replan(pair), at: now, &ids, transaction)
                count += 1
            }
        }
        return count
    }

    private static let rules = "rules-digest"

    // MARK: Machinery

    private func programme(_ id: ProgrammeID) throws -> Programme {
        guard let programme = context.programmes.first(where: { $0.id == id }) else {
            throw DeskError.unknownProgramme(id)
        }
        return programme
    }

    private func active(_ id: PersonID, _ transaction: borrowing Transaction) throws -> PersonState {
        guard let state = try transaction.state(ofPerson: id) else { throw DeskError.unknownPerson(id) }
        switch state.standing {
        case .active: return state
        case .left: throw DeskError.hasLeft(id)
        case .erased: throw DeskError.erased(id)
        }
    }

    /// Two people are in one live pair of a programme at most.
    private func refuseSecond(_ plan: NewPair, _ transaction: borrowing Transaction) throws {
        guard let first = plan.members.first else { return }
        for id in try transaction.pairs(of: first) {
            guard let pair = try transaction.pair(id), pair.programme == plan.programme else { continue }
            if pair.persons == plan.members.sorted() { throw DeskError.alreadyPaired(id) }
        }
    }

    /// How many identifiers are tried: another command of the same millisecond may have taken the first ones.
    private static let tries = 100_000

    private func insert(
        _ act: Event.AdminAct,
        at now: Instant,
        _ ids: inout IdentifierSource,
        _ transaction: borrowing Transaction
    ) throws {
        for _ in 0..<Self.tries {
            let event = Event(id: EventID(ids.next(at: now)), at: now, body: .admin(act))
            if try transaction.insert(event, vault: vault) { return }
        }
        throw DeskError.noIdentifier
    }

    private func freePair(
        at now: Instant,
        _ ids: inout IdentifierSource,
        _ transaction: borrowing Transaction
    ) throws -> PairID {
        for _ in 0..<Self.tries {
            let id = PairID(ids.next(at: now))
            if try transaction.pair(id) == nil { return id }
        }
        throw DeskError.noIdentifier
    }

    private func note(
        _ person: PersonID,
        _ pair: PairID?,
        _ act: String,
        at now: Instant,
        _ transaction: borrowing Transaction
    ) throws {
        let detail = "act=\(act) by=\(admin)"
        try transaction.record(.init(person: person, pair: pair, at: now, kind: "admin", detail: detail))
    }
}
