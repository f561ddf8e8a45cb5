package import Domain
package import Facilitation

/// The states for one event, gathered from a shelf, and what has to be put back afterwards.
///
/// *Inner* people are those whom the event concerns and their partners; all
/// pairs of these are there. *Outer* people are the other halves of the
/// partners' further pairs, and staff: they are there for their names and
/// calendars and to get messages. Not all pairs of theirs are there, so what
/// is due to them already is kept back until an event of their own.
package struct Gathered {
    package var snapshot = Snapshot()
    /// Places that could not be read and were left out.
    package private(set) var broken: [BrokenState] = []
    /// Whose states are there, in the order of the snapshot's.
    package fileprivate(set) var people: [PersonID] = []
    private var keptBack: [(person: PersonID, items: [AgendaItem])] = []

    /// Gathers what one event can touch.
    ///
    /// - Throws: ``BrokenState`` if a state that the event is about cannot be read; a state at the edge that cannot
    ///   be read is left out, together with the pairs that need it, and noted in `broken`.
    package static func states(
        for body: Event.Body,
        at now: Instant,
        from shelf: borrowing some Shelf & ~Copyable,
        in context: Context
    ) throws -> Gathered {
        var work = Gathering(now: now, context: context)
        try work.gather(for: body.subject, from: shelf)
        if work.gathered.snapshot.pairs.count > 1 { work.gathered.snapshot.pairs.sort { $0.id < $1.id } }
        return work.gathered
    }

    /// Puts back what was kept from outer people.
    package mutating func restore() {
        for (person, items) in keptBack {
            guard let i = snapshot.persons.firstIndex(where: { $0.id == person }) else { continue }
            snapshot.persons[i].agenda = items + snapshot.persons[i].agenda
        }
        keptBack = []
    }

    fileprivate mutating func addOuter(_ person: consuming PersonState, now: Instant) {
        // By position: to go through an agenda would copy each of its items.
        for k in person.agenda.indices where person.agenda[k].due <= now {
            keptBack.append((person.id, person.agenda.filter { $0.due <= now }))
            person.agenda.removeAll { $0.due <= now }
            break
        }
        snapshot.persons.append(consume person)
    }

    fileprivate mutating func note(_ error: BrokenState) {
        if !broken.contains(error) { broken.append(error) }
    }
}

private struct Gathering {
    var gathered = Gathered()
    let now: Instant
    let context: Context
    private var people: [PersonID] { gathered.people }

    init(now: Instant, context: Context) {
        self.now = now
        self.context = context
        // Two people, their pair and who looks after it: the usual event.
        gathered.snapshot.persons.reserveCapacity(6)
        gathered.snapshot.pairs.reserveCapacity(2)
    }

    mutating func gather(for subject: Event.Subject, from shelf: borrowing some Shelf & ~Copyable) throws {
        switch subject {
        case .person(let id):
            try gatherAround([id], from: shelf)
        case .pair(let id):
            guard let pair = try shelf.state(ofPair: id) else { return }
            try gatherAround(pair.members, from: shelf)
        case .programme(let id, let isEnding):
            try gatherProgramme(id, isEnding: isEnding, from: shelf)
        }
    }

    private mutating func gatherAround(_ ids: [PersonID], from shelf: borrowing some Shelf & ~Copyable) throws {
        for id in ids { try addInner(id, from: shelf) }
        let first = gathered.snapshot.persons.count
        for id in ids {
            for pair in try shelf.pairIDs(of: id) { try addPair(pair, isInner: true, from: shelf) }
        }
        for partner in people[first...] {
            for pair in try shelf.pairIDs(of: partner) { try addPair(pair, isInner: false, from: shelf) }
        }
        // A supervisor acts on pairs of others, which the own asks name.
        for k in people.indices where ids.contains(people[k]) {
            for pair in gathered.snapshot.relatedPairs(ofPerson: k) { try addPair(pair, isInner: false, from: shelf) }
        }
        for k in programmes(around: ids) {
            do {
                guard let state = try shelf.state(ofProgramme: context.programmes[k].id) else { continue }
                gathered.snapshot.programmes.append(state)
            } catch let error as BrokenState {
                gathered.note(error)
            }
            for id in context.programmes[k].staff { addOuter(id, from: shelf) }
        }
        for id in named(by: ids) { addOuter(id, from: shelf) }
    }

    /// People whom messages that wait for the people concerned name: writers of notes, and those who asked for help.
    private func named(by ids: [PersonID]) -> [PersonID] {
        var named: [PersonID] = []
        for programme in gathered.snapshot.programmes.indices {
            for k in gathered.snapshot.programmes[programme].digests.indices {
                let isTheirs = ids.contains(gathered.snapshot.programmes[programme].digests[k].supervisor)
                if isTheirs { named += gathered.snapshot.programmes[programme].digests[k].notes.map(\.writer) }
            }
        }
        return named + gathered.snapshot.relatedPeople
    }

    private mutating func gatherProgramme(
        _ id: ProgrammeID,
        isEnding: Bool,
        from shelf: borrowing some Shelf & ~Copyable
    ) throws {
        guard let state = try shelf.state(ofProgramme: id) else { return }
        gathered.snapshot.programmes.append(state)
        let staff = context.programmes.first { $0.id == id }?.staff ?? []
        for id in staff { try? addInner(id, from: shelf) }
        for id in staff {
            for pair in try shelf.pairIDs(of: id) { try? addPair(pair, isInner: false, from: shelf) }
        }
        var known = KnownPeople(people)
        let found = gathered.snapshot.pairs.map(\.id)
        for id in try shelf.pairIDs(in: id) where !found.contains(id) {
            let pair: PairState?
            do { pair = try shelf.state(ofPair: id) } catch let error as BrokenState {
                gathered.note(error)
                continue
            }
            guard let pair else { continue }
            for member in pair.members where known.isNew(member) {
                try? addPerson(member, isInner: isEnding, from: shelf)
            }
            gathered.snapshot.pairs.append(pair)
        }
        let there = KnownPeople(people)
        gathered.snapshot.pairs.removeAll { pair in !pair.members.allSatisfy(there.contains) }
    }

    /// The positions of the programmes of the pairs that are there, and of those that name one of the people.
    private func programmes(around ids: [PersonID]) -> [Int] {
        let found = context.programmes.indices.filter { k in
            let id = context.programmes[k].id
            return gathered.snapshot.pairs.indices.contains { gathered.snapshot.pairs[$0].programme == id }
                || context.programmes[k].staff.contains { ids.contains($0) }
        }
        return found.isEmpty ? Array(context.programmes.indices) : found
    }

    // MARK: Adding

    private mutating func addInner(_ id: PersonID, from shelf: borrowing some Shelf & ~Copyable) throws {
        guard !has(id) else { return }
        try addPerson(id, isInner: true, from: shelf)
    }

    private mutating func addPerson(
        _ id: PersonID,
        isInner: Bool,
        from shelf: borrowing some Shelf & ~Copyable
    ) throws {
        do {
            guard let state = try shelf.state(ofPerson: id) else { return }
            gathered.people.append(id)
            if isInner {
                gathered.snapshot.persons.append(consume state)
            } else {
                gathered.addOuter(consume state, now: now)
            }
        } catch let error as BrokenState {
            gathered.note(error)
            throw error
        }
    }

    private mutating func addOuter(_ id: PersonID, from shelf: borrowing some Shelf & ~Copyable) {
        // What could not be read was noted.
        if !has(id) { try? addPerson(id, isInner: false, from: shelf) }
    }

    /// Adds a pair and the members that are missing; a pair at the edge with somebody who cannot be read is left out.
    private mutating func addPair(
        _ id: PairID,
        isInner: Bool,
        from shelf: borrowing some Shelf & ~Copyable
    ) throws {
        guard !gathered.snapshot.pairs.indices.contains(where: { gathered.snapshot.pairs[$0].id == id }) else { return }
        do {
            guard let pair = try shelf.state(ofPair: id) else { return }
            for member in pair.members where !has(member) { try addPerson(member, isInner: isInner, from: shelf) }
            if pair.members.allSatisfy(has) { gathered.snapshot.pairs.append(consume pair) }
        } catch let error as BrokenState {
            gathered.note(error)
            if isInner { throw error }
        }
    }

    private func has(_ id: PersonID) -> Bool { people.contains(id) }
}

/// Membership by hash, for programmes of thousands.
private struct KnownPeople {
    private var ids: Set<PersonID>

    init(_ people: [PersonID]) {
        ids = Set(people)
    }

    mutating func isNew(_ id: PersonID) -> Bool { ids.insert(id).inserted }
    func contains(_ id: PersonID) -> Bool { ids.contains(id) }
}

extension Programme {
    /// Supervisors and help contacts, each once, in the order of the file.
    package var staff: [PersonID] {
        var found: [PersonID] = []
        for id in supervisors.map(\.supervisor) + helpContacts where !found.contains(id) { found.append(id) }
        return found
    }
}
