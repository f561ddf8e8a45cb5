import Domain
import PromptLibrary
import Timetable

/// One event being worked: the states as they change, and the effects so far.
///
/// Its extensions hold the rules, a file a subject. People and pairs are passed
/// around as positions in the snapshot, `i` or `reader` for a person, `p` for a pair.
struct Turn {
    var snapshot: Snapshot
    let now: Instant
    let context: Context
    var ids: IdentifierSource
    var effects: [Effect] = []
    /// What is being said to each person in answer to this event.
    var drafts: [Draft?]
    /// Who did something just now; only they get answers.
    var actor: Int?
    private var calendars: [WorkCalendar?]
    private var receivedAt = Instant.distantFuture
    private(set) var happened: Event.Body?
    /// When each did the act that is being answered; nil for those who did nothing.
    var actedAt: [Instant?]
    /// True while something is worked that was due long ago.
    var isCatchingUp = false
    /// True once what is done concerns a question that the two may exchange.
    var isAboutQuestion = false
    /// Items posted during this event, so that an act knows what it caused.
    var posted: [(person: Int, item: Int)] = []

    init(_ snapshot: Snapshot, now: Instant, context: Context, ids: IdentifierSource) {
        self.snapshot = snapshot
        self.now = now
        self.context = context
        self.ids = ids
        drafts = Array(repeating: nil, count: snapshot.persons.count)
        calendars = Array(repeating: nil, count: snapshot.persons.count)
        actedAt = Array(repeating: nil, count: snapshot.persons.count)
    }

    /// What is due is done within seconds; beyond this there was an outage, and an answer is news.
    static let patience = Instant.Span.minutes(30)

    mutating func handle(_ event: Event) {
        receivedAt = event.at
        happened = event.body
        switch event.body {
        case .text(let id, let text):
            act(id) { $0.receive(text, from: $1) }
        case .tap(let id, let tap):
            act(id) { $0.receive(tap, from: $1) }
        case .form(let id, let form):
            act(id) { $0.receive(form, from: $1) }
        case .edit(let id, let platformMessage, let words):
            act(id) { $0.receiveEdit(of: platformMessage, words: words, from: $1) }
        case .delete(let id, let platformMessage):
            act(id) { $0.receiveDelete(of: platformMessage, from: $1) }
        case .file(let id):
            act(id) { $0.say($1, "no-files") }
        case .encrypted(let id):
            act(id) { $0.sayEncrypted($1) }
        case .personDue(let id):
            if let i = index(of: id) { personDue(i) }
        case .pairDue(let id):
            if let p = index(of: id) { pairDue(p) }
        case .programmeDue(let id):
            if let g = snapshot.programmes.firstIndex(where: { $0.id == id }) { programmeDue(g) }
        case .delivery(let id, let message, let end):
            if let i = index(of: id) { delivery(of: message, ended: end, to: i) }
        case .admin(let act):
            handle(act)
        }
    }

    /// Runs a reaction to what a person did, if the person is still with us.
    private mutating func act(_ id: PersonID, _ body: (inout Turn, Int) -> Void) {
        guard let i = index(of: id), snapshot.persons[i].standing == .active else { return }
        actor = i
        actedAt[i] = receivedAt
        snapshot.persons[i].actedAt = receivedAt
        isCatchingUp = now - receivedAt > Self.patience
        body(&self, i)
        // What one does with a question that both may exchange shows in nothing: it is no sign of life either.
        if !isAboutQuestion { noteAct(i) }
    }

    /// Sends what was said and what has become due.
    mutating func finish() {
        for i in drafts.indices { flushAnswer(i) }
        for i in drafts.indices where hasDue(i) { flushAgenda(i) }
        // Whoever caused news that comes late hears of it in the same answer.
        for i in drafts.indices { flushAnswer(i) }
        for i in drafts.indices { tidy(i) }
        for p in concerned {
            endInTime(p)
            watch(p)
        }
    }

    /// The pairs that the event was about: what is noticed of them may have changed.
    private var concerned: [Int] {
        switch happened {
        case .text(let id, _), .tap(let id, _), .form(let id, _), .edit(let id, _, _), .delete(let id, _),
            .file(let id), .encrypted(let id), .personDue(let id), .delivery(let id, _, _), .admin(.change(let id, _)),
            .admin(.setAway(let id, _, _)), .admin(.pause(let id, _)), .admin(.resume(let id)), .admin(.erase(let id)),
            .admin(.leave(let id)):
            index(of: id).map { pairs(of: $0) } ?? []
        case .pairDue(let id), .admin(.publish(let id)), .admin(.endPair(let id)), .admin(.replan(let id)):
            index(of: id).map { [$0] } ?? []
        case .programmeDue, .admin(.endProgramme), nil: []
        }
    }

    private func hasDue(_ i: Int) -> Bool {
        for k in snapshot.persons[i].agenda.indices where snapshot.persons[i].agenda[k].due <= now { return true }
        return false
    }

    // MARK: Looking up

    // By position: to look at a state must not copy it.
    func index(of id: PersonID) -> Int? {
        for i in snapshot.persons.indices where snapshot.persons[i].person.id == id { return i }
        return nil
    }

    func index(of id: PairID) -> Int? {
        for p in snapshot.pairs.indices where snapshot.pairs[p].id == id { return p }
        return nil
    }

    /// The position of the person on a side of a pair; both are always loaded.
    func person(_ side: Int, of p: Int) -> Int {
        index(of: snapshot.pairs[p].members[side]) ?? 0
    }

    func side(of i: Int, in p: Int) -> Int {
        snapshot.pairs[p].members.first == snapshot.persons[i].id ? 0 : 1
    }

    func partner(of i: Int, in p: Int) -> Int {
        person(1 - side(of: i, in: p), of: p)
    }

    func programme(of p: Int) -> Programme {
        let id = snapshot.pairs[p].programme
        // By position: to go through programmes would copy each.
        for k in context.programmes.indices where context.programmes[k].id == id { return context.programmes[k] }
        return context.programmes.first ?? .unknown
    }

    /// The programme whose rules of sending hold for a person: that of the newest pair, else one that names them.
    func programme(ofPerson i: Int) -> Programme {
        if let newest = newestPair(of: i) { return programme(of: newest) }
        let id = snapshot.persons[i].id
        return context.programmes.first { programme in
            programme.supervisors.contains { $0.supervisor == id } || programme.helpContacts.contains(id)
        } ?? context.programmes.first ?? .unknown
    }

    /// The pairs of a person that have not ended, oldest first.
    func livePairs(of i: Int) -> [Int] {
        var live = pairs(of: i)
        live.removeAll { snapshot.pairs[$0].phase == .ended }
        return live
    }

    func pairs(of i: Int) -> [Int] {
        let id = snapshot.persons[i].id
        let pairs = snapshot.pairs
        let found = pairs.indices.filter { pairs[$0].members.contains(id) }
        return found.count < 2 ? found : found.sorted { pairs[$0].id < pairs[$1].id }
    }

    private func newestPair(of i: Int) -> Int? {
        let id = snapshot.persons[i].id
        var newest: Int?
        for p in snapshot.pairs.indices where snapshot.pairs[p].members.contains(id) {
            if let known = newest, snapshot.pairs[p].id < snapshot.pairs[known].id { continue }
            newest = p
        }
        return newest
    }

    // MARK: Calendars

    /// A person's calendar with holidays, rest periods and absences.
    mutating func calendar(_ i: Int) -> WorkCalendar {
        if let known = calendars[i] { return known }
        let made = makeCalendar(i, further: [])
        calendars[i] = made
        return made
    }

    /// Forgets a calendar after something in it has changed.
    mutating func forgetCalendar(_ i: Int) { calendars[i] = nil }

    /// The calendars of both, in which a pause of the pair counts as an absence of both.
    mutating func calendar(ofPair p: Int) -> PairCalendar {
        guard let from = snapshot.pairs[p].pausedFrom, let until = snapshot.pairs[p].pausedUntil, until > from else {
            return PairCalendar(calendar(person(0, of: p)), calendar(person(1, of: p)))
        }
        let rest = [DateRange(from, through: until - 1)]
        return PairCalendar(
            makeCalendar(person(0, of: p), further: rest),
            makeCalendar(person(1, of: p), further: rest)
        )
    }

    func makeCalendar(_ i: Int, further: [DateRange]) -> WorkCalendar {
        let person = snapshot.persons[i].person
        let programme = programme(ofPerson: i)
        let name = person.holidays ?? programme.defaultHolidays
        let holidays = programme.holidayCalendars.first { $0.name == name }?.dates ?? []
        return WorkCalendar(
            zone: context.zones[person.zone] ?? .utc,
            workDays: person.workDays,
            workHours: person.workHours,
            quiet: snapshot.persons[i].quiet ?? programme.quiet,
            holidays: holidays,
            rest: programme.season.restPeriods,
            absences: snapshot.persons[i].absences + further,
            sendAt: programme.send.at,
            jitterMinutes: programme.send.jitterMinutes,
            jitterKey: person.id.rawValue
        )
    }

    mutating func today(_ i: Int) -> CivilDate { calendar(i).today(at: now) }
    mutating func date(of instant: Instant, for i: Int) -> CivilDate { calendar(i).zone.date(at: instant) }
}

extension Programme {
    /// Stands in where a state names a programme that is no longer configured; nothing is due in it.
    static let unknown = Programme(id: "unknown", name: "", start: CivilDate(dayNumber: 0))
}
