package import Domain
package import Facilitation

/// A whole installation in memory under a virtual clock, for simulation and tests.
///
/// It calls the same `step` with the same snapshots as the daemon does; the
/// same calls give the same effects and identifiers.
package struct World: Sendable {
    /// What one event led to.
    package struct Happening: Sendable {
        package let event: Event
        package let effects: [Effect]

        package init(event: Event, effects: [Effect]) {
            self.event = event
            self.effects = effects
        }

        package var at: Instant { event.at }
        /// The messages that were decided, in order.
        package var messages: [OutboundMessage] {
            effects.compactMap { if case .send(let message) = $0 { message } else { nil } }
        }
    }

    package var context: Context
    /// The programme clock.
    package private(set) var now: Instant
    /// Words by entry; empty while `keepsWords` is false.
    package private(set) var journal = Journal()
    package private(set) var persons: [PersonState] = []
    package private(set) var pairs: [PairState] = []
    package private(set) var programmes: [ProgrammeState] = []
    /// Timers that were due again and again at one instant and so were put off; 0 unless `step` has a fault.
    package private(set) var timersPutOff = 0
    /// The first of these with what was still due, for whoever looks for the fault.
    package private(set) var putOffFirst: [String] = []
    package private(set) var steps = 0

    private let keepsWords: Bool
    private var ids: IdentifierSource
    private var personAt: [PersonID: Int] = [:]
    private var pairAt: [PairID: Int] = [:]
    private var programmeAt: [ProgrammeID: Int] = [:]
    private var pairsOfPerson: [[PairID]] = []
    private var queue = DueQueue()
    private var personDue: [Instant?] = []
    private var pairDue: [Instant?] = []
    private var programmeDue: [Instant?] = []
    /// What is still to come in, by the order of scheduling; only looked up.
    private var scheduled: [Int: Event.Body] = [:]
    private var nextScheduled = 0
    private var spins = SpinGuard<DueQueue.Subject>()

    /// Creates an empty world with a state for each programme of the context.
    ///
    /// - Parameter keepsWords: False leaves the journal empty, for long runs.
    package init(context: Context, now: Instant, maker: Int = 0, keepsWords: Bool = true) {
        self.context = context
        self.now = now
        self.keepsWords = keepsWords
        ids = IdentifierSource(maker: maker)
        for programme in context.programmes { set(ProgrammeState(id: programme.id)) }
    }

    // MARK: States

    package func person(_ id: PersonID) -> PersonState? { personAt[id].map { persons[$0] } }
    package func pair(_ id: PairID) -> PairState? { pairAt[id].map { pairs[$0] } }
    package func programme(_ id: ProgrammeID) -> ProgrammeState? { programmeAt[id].map { programmes[$0] } }

    /// Adds a person, or replaces what is known of one.
    package mutating func set(_ state: consuming PersonState) {
        let position: Int
        if let known = personAt[state.person.id] {
            position = known
            persons[known] = state
        } else {
            position = persons.count
            personAt[state.id] = position
            persons.append(state)
            personDue.append(nil)
            pairsOfPerson.append([])
        }
        schedule(person: position, at: persons[position].due)
    }

    private mutating func schedule(person position: Int, at due: Instant?) {
        guard let due else { return personDue[position] = nil }
        guard due != personDue[position] else { return }
        personDue[position] = due
        queue.insert(.person(position), at: due)
    }

    /// Adds a pair of people who are there already, or replaces what is known of one.
    package mutating func set(_ state: PairState) {
        let position: Int
        if let known = pairAt[state.id] {
            position = known
            pairs[known] = state
        } else {
            position = pairs.count
            pairAt[state.id] = position
            pairs.append(state)
            pairDue.append(nil)
            for member in state.members {
                guard let person = personAt[member] else { continue }
                pairsOfPerson[person].append(state.id)
                pairsOfPerson[person].sort()
            }
        }
        schedule(pair: position, at: pairs[position].due)
    }

    private mutating func schedule(pair position: Int, at due: Instant?) {
        guard let due else { return pairDue[position] = nil }
        guard due != pairDue[position] else { return }
        pairDue[position] = due
        queue.insert(.pair(position), at: due)
    }

    /// Adds a programme, or replaces what is known of one.
    package mutating func set(_ state: ProgrammeState) {
        let position: Int
        if let known = programmeAt[state.id] {
            position = known
            programmes[known] = state
        } else {
            position = programmes.count
            programmeAt[state.id] = position
            programmes.append(state)
            programmeDue.append(nil)
        }
        guard let due = state.due else { return programmeDue[position] = nil }
        guard due != programmeDue[position] else { return }
        programmeDue[position] = due
        queue.insert(.programme(position), at: due)
    }

    /// An identifier larger than all that this world has given.
    package mutating func nextID() -> Int64 { ids.next(at: now) }

    // MARK: Time

    /// The instant of the next event or timer, never before `now`.
    package var nextDue: Instant? {
        mutating get {
            dropOutdated()
            return queue.first.map { max($0.at, now) }
        }
    }

    /// What `runNext` is going to work, and when, for whoever looks at the world right before it; nil if nothing comes.
    package var next: (at: Instant, body: Event.Body)? {
        mutating get {
            dropOutdated()
            guard let mark = queue.first else { return nil }
            let body: Event.Body? =
                switch mark.subject {
                case .event(let position): scheduled[position]
                case .person(let position): .personDue(persons[position].id)
                case .pair(let position): .pairDue(pairs[position].id)
                case .programme(let position): .programmeDue(programmes[position].id)
                }
            return body.map { (max(mark.at, now), $0) }
        }
    }

    /// Works an event at once, without moving the clock.
    ///
    /// - Parameter receivedAt: When it came in, for one that had to wait; nil means now.
    @discardableResult
    package mutating func insert(_ body: Event.Body, receivedAt: Instant? = nil) -> Happening {
        let event = Event(id: EventID(ids.next(at: now)), at: receivedAt ?? now, body: body)
        return work(event)
    }

    /// Sets the clock without working what is due on the way, as after an outage, or back, as when a clock is put right.
    package mutating func jump(to instant: Instant) { now = instant }

    /// Has an event come in later.
    package mutating func schedule(_ body: Event.Body, at instant: Instant) {
        scheduled[nextScheduled] = body
        queue.insert(.event(nextScheduled), at: max(instant, now))
        nextScheduled += 1
    }

    /// Moves the clock to what comes next and works it; nil if nothing comes any more.
    @discardableResult
    package mutating func runNext() -> Happening? {
        dropOutdated()
        guard let mark = queue.popFirst() else { return nil }
        now = max(now, mark.at)
        switch mark.subject {
        case .event(let position):
            guard let body = scheduled.removeValue(forKey: position) else { return nil }
            return insert(body)
        case .person(let position):
            personDue[position] = nil
            let happening = insert(.personDue(persons[position].id))
            if let due = persons[position].due, due <= now { putOff(mark.subject) }
            return happening
        case .pair(let position):
            pairDue[position] = nil
            let happening = insert(.pairDue(pairs[position].id))
            if let due = pairs[position].due, due <= now { putOff(mark.subject) }
            return happening
        case .programme(let position):
            programmeDue[position] = nil
            let happening = insert(.programmeDue(programmes[position].id))
            if let due = programmes[position].due, due <= now { putOff(mark.subject) }
            return happening
        }
    }

    /// Works everything up to and including an instant and leaves the clock there.
    ///
    /// - Parameter observe: Called after each event; it may schedule what follows from it.
    package mutating func advance(to instant: Instant, _ observe: (inout World, Happening) -> Void = { _, _ in }) {
        while let due = nextDue, due <= instant, let happening = runNext() { observe(&self, happening) }
        now = max(now, instant)
    }

    // MARK: Machinery

    /// Stands where somebody is being worked on.
    private static let nobody = PersonState(
        person: Person(id: "nobody", name: "", address: Address(workspace: "", handle: ""), zone: "UTC")
    )

    private mutating func work(_ event: Event) -> Happening {
        steps += 1
        // The shelf never throws, so there is no other reason for an empty snapshot than an unknown subject.
        guard var gathered = try? Gathered.states(for: event.body, at: now, from: self, in: context) else {
            return Happening(event: event, effects: [])
        }
        // They leave the world meanwhile: what only one holds is changed in place and not copied.
        let places = gathered.people.map { personAt[$0] }
        for case let position? in places { persons[position] = Self.nobody }
        let effects = step(&gathered.snapshot, event, at: now, in: context, ids: &ids)
        gathered.restore()
        for (k, next) in gathered.snapshot.personDues.enumerated() {
            guard k < places.count, let position = places[k] else {
                set(gathered.snapshot.persons[k])
                continue
            }
            // Changes places with nobody: nothing is copied.
            swap(&persons[position], &gathered.snapshot.persons[k])
            schedule(person: position, at: next.due)
        }
        for (k, next) in gathered.snapshot.pairDues.enumerated() {
            guard let position = pairAt[next.id] else {
                set(gathered.snapshot.pairs[k])
                continue
            }
            swap(&pairs[position], &gathered.snapshot.pairs[k])
            schedule(pair: position, at: next.due)
        }
        for state in gathered.snapshot.programmes { set(state) }
        if keepsWords { journal.apply(effects, of: event) }
        return Happening(event: event, effects: effects)
    }

    /// Keeps a timer that is due again at once from holding up all others.
    private mutating func putOff(_ subject: DueQueue.Subject) {
        guard !spins.mayRunAgain(subject, at: now) else { return }
        timersPutOff += 1
        if putOffFirst.count < 100 { putOffFirst.append("\(now) \(whatIsDue(subject))") }
        let later = now + SpinGuard<DueQueue.Subject>.delay
        switch subject {
        case .person(let position): personDue[position] = later
        case .pair(let position): pairDue[position] = later
        case .programme(let position): programmeDue[position] = later
        case .event: return
        }
        queue.insert(subject, at: later)
    }

    private func whatIsDue(_ subject: DueQueue.Subject) -> String {
        switch subject {
        case .pair(let position):
            let names = pairs[position].timers.filter { $0.at <= now }.map(\.name.rawValue)
            return "pair \(pairs[position].id): \(names.joined(separator: " "))"
        case .person(let position):
            let state = persons[position]
            let items = state.agenda.filter { $0.due <= now }.map(\.kind.rawValue)
            let asks = state.asks.filter { [$0.remindAt, $0.closesAt].contains { $0.map { $0 <= now } ?? false } }
            return "person \(state.id): \((items + asks.map(\.kind.rawValue)).joined(separator: " "))"
        case .programme(let position): return "programme \(programmes[position].id)"
        case .event: return "event"
        }
    }

    private mutating func dropOutdated() {
        while let mark = queue.first, isOutdated(mark) { _ = queue.popFirst() }
    }

    private func isOutdated(_ mark: DueQueue.Mark) -> Bool {
        switch mark.subject {
        case .event(let position): scheduled[position] == nil
        case .person(let position): personDue[position] != mark.at
        case .pair(let position): pairDue[position] != mark.at
        case .programme(let position): programmeDue[position] != mark.at
        }
    }
}

extension World: Shelf {
    package func state(ofPerson id: PersonID) -> PersonState? { person(id) }
    package func state(ofPair id: PairID) -> PairState? { pair(id) }
    package func state(ofProgramme id: ProgrammeID) -> ProgrammeState? { programme(id) }
    package func pairIDs(of person: PersonID) -> [PairID] { personAt[person].map { pairsOfPerson[$0] } ?? [] }
    package func pairIDs(in programme: ProgrammeID) -> [PairID] {
        pairs.filter { $0.programme == programme }.map(\.id).sorted()
    }
}
