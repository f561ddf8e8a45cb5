package import Conduct
package import Domain
import Facilitation
import Foundation
import Timetable

/// Looks at every event of a season from outside and holds it against the rules.
///
/// It keeps its own account of what was said to whom and of who wrote what, and takes nothing from the code that it
/// watches but the states and the effects. Dictionaries and sets are only looked up.
package struct SeasonWatch: Sendable {
    package internal(set) var findings = SeasonFindings()
    /// Changes with every message; the same for the same season in any process.
    package private(set) var fingerprint: UInt64 = 0xcbf2_9ce4_8422_2325

    struct Counted {
        let message: MessageID
        let date: CivilDate
        let isNudge: Bool
    }

    struct Said {
        let date: CivilDate
        let message: MessageID
        /// The event at which it was said.
        let event: Int
        let pair: PairID?
        let text: String
    }

    /// What is known of an entry from the effects.
    struct Entry {
        let writer: PersonID
        let pair: PairID?
        let subject: String
        var audience = Audience.onlyMe
        var isGone = false
        /// From 1, by one with each change of its words.
        var revision = 1
        /// The wording that its writer has set to share.
        var sharedRevision: Int?
        /// Given to the supervisors without a name: from then on it cannot be taken back.
        var isReleased = false
        /// Passed on with a wish for a talk.
        var isForContact = false
    }

    var counted: [PersonID: [Counted]] = [:]
    /// Requests for a talk that reached somebody.
    var handedOver: [PersonID: [Counted]] = [:]
    var lastSaid: [PersonID: Said] = [:]
    /// When each last did something, and as which event that was worked.
    var lastAct: [PersonID: (at: Instant, event: Int)] = [:]
    var entries: [EntryID: Entry] = [:]
    /// Who may see which entry by a reveal.
    var revealed: [EntryID: [PersonID]] = [:]
    private var seenMessages: Set<MessageID> = []
    private(set) var looked = 0
    /// How often in a row something was due again at the instant at which it was worked.
    private var spins: [Event.Body: (at: Instant, count: Int)] = [:]
    /// Anonymous entries that wait for enough others.
    var anonymous: [EntryID] = []
    /// The person as they were before the event that is being worked, for its words.
    private var before: PersonState?
    private var hadQuestion = false

    init(_ world: World) {}

    // MARK: Before an event

    /// Notes what has to be known of the state before an event of a person.
    mutating func expect(_ body: Event.Body, in world: World) {
        before = nil
        if case .text(let id, _) = body { before = world.person(id) }
        if case .form(let id, _) = body { before = world.person(id) }
    }

    // MARK: After an event

    /// Looks at one event and all that followed from it.
    mutating func look(at happening: World.Happening, in world: World) {
        looked += 1
        let people = Self.people(of: happening.event.body, in: world)
        if let actor = happening.event.body.actor {
            let known = lastAct[actor]?.at ?? .distantPast
            lastAct[actor] = (max(known, happening.event.at), looked)
        }
        if case .delivery(let id, let message, _) = happening.event.body {
            counted[id]?.removeAll { $0.message == message }
            handedOver[id]?.removeAll { $0.message == message }
            // What did not arrive was not said.
            if lastSaid[id]?.message == message { lastSaid[id] = nil }
        }
        if case .programmeDue = happening.event.body { releaseAnonymous(in: world) }
        if case .admin(.erase(let id)) = happening.event.body { anonymous.removeAll { entries[$0]?.writer == id } }
        for effect in happening.effects { account(for: effect, of: happening, people, in: world) }
        lookForAnswers(happening, in: world)
        for message in happening.messages { look(at: message, of: happening, in: world) }
        lookForWords(happening, before, in: world)
        before = nil
        lookAtStates(of: people, happening, in: world)
    }

    private mutating func account(
        for effect: Effect,
        of happening: World.Happening,
        _ people: [PersonID],
        in world: World
    ) {
        switch effect {
        case .send(let message):
            findings.note(.identifiers)
            if !seenMessages.insert(message.id).inserted {
                fail(.identifiers, world, [message.person], "message \(message.id)")
            }
        case .keep(let entry, _):
            findings.note(.identifiers)
            if entries[entry.id] != nil { fail(.identifiers, world, [entry.writer], "entry \(entry.id)") }
            entries[entry.id] = Entry(writer: entry.writer, pair: entry.pair, subject: entry.subject)
        case .copy(let id, let copy, _):
            findings.note(.identifiers)
            if entries[copy] != nil { fail(.identifiers, world, people, "entry \(copy)") }
            lookAtChange(of: id, "is copied", isWider: true, happening, world)
            guard let source = entries[id] else { return }
            entries[copy] = Entry(writer: source.writer, pair: source.pair, subject: source.subject)
        case .append(let id, _), .revise(let id, _): entries[id]?.revision += 1
        case .setAudience(let id, let audience):
            lookAtChange(of: id, "becomes \(audience)", isWider: audience != .onlyMe, happening, world)
            let revision = entries[id]?.revision
            entries[id]?.audience = audience
            entries[id]?.sharedRevision = audience == .partner ? revision : nil
            // A sentence for somebody from whom help was asked.
            if audience == .supervisor { entries[id]?.isForContact = happening.effects.contains(where: \.asksForHelp) }
            anonymous.removeAll { $0 == id }
            if audience == .anonymous { anonymous.append(id) }
        case .reveal(let id, let revision, let reader): lookAtReveal(of: id, revision, to: reader, happening, world)
        case .delete(let id):
            lookAtChange(of: id, "is deleted", isWider: true, happening, world)
            entries[id]?.isGone = true
            anonymous.removeAll { $0 == id }
        case .record(let record):
            if record.detail.holdsMark || record.kind.holdsMark {
                fail(.wordsInMessages, world, [record.person], "record \(record.kind): \(record.detail)")
            }
        case .notice(let label):
            if label.holdsMark { fail(.wordsInMessages, world, people, "notice \(label)") }
        default: break
        }
    }

    /// An entry is deleted or gets readers only by an act of its writer; an admin may erase all.
    private mutating func lookAtChange(
        of id: EntryID,
        _ what: String,
        isWider: Bool,
        _ happening: World.Happening,
        _ world: World
    ) {
        guard isWider else { return }
        findings.note(.wordsGo)
        let writer = entries[id]?.writer
        switch happening.event.body {
        case .personDue(let person) where person == writer: return
        case .admin(.erase(let person)) where person == writer: return
        case let body where body.actor == writer && writer != nil: return
        default: fail(.wordsGo, world, [writer].compactMap(\.self), "entry \(id) \(what) by \(happening.event.body)")
        }
    }

    // MARK: States

    private mutating func lookAtStates(of people: [PersonID], _ happening: World.Happening, in world: World) {
        findings.note(.timers)
        switch happening.event.body {
        case .personDue(let id): lookForSpin(happening, world.person(id)?.due, in: world)
        case .pairDue(let id): lookForSpin(happening, world.pair(id)?.due, in: world)
        default: break
        }
        if world.timersPutOff > 0 { fail(.timers, world, people, world.putOffFirst.first ?? "") }
        for person in people { for pair in world.pairIDs(of: person) { lookForWayOn(pair, in: world) } }
        if looked % 150 == 0 {
            for person in people { world.person(person).map { lookAtBytes($0, [person], world) } }
            for id in people.first.map({ world.pairIDs(of: $0) }) ?? [] {
                world.pair(id).map { lookAtBytes($0, $0.members, world) }
            }
        }
    }

    /// What was due may bring something that is due at once, after an outage above all; that comes to an end.
    private mutating func lookForSpin(_ happening: World.Happening, _ due: Instant?, in world: World) {
        let body = happening.event.body
        guard let due, due < world.now else { return spins[body] = nil }
        let before = spins[body].flatMap { $0.at == world.now ? $0.count : nil } ?? 0
        spins[body] = (world.now, before + 1)
        guard before >= 8 else { return }
        fail(.timers, world, Self.people(of: body, in: world), "\(body) is still due, since \(due)")
    }

    private mutating func lookAtBytes<State: Codable & Equatable>(_ state: State, _ people: [PersonID], _ world: World)
    {
        findings.note(.wordsInStates)
        let what = String("\(State.self)")
        guard let bytes = try? JSONEncoder().encode(state) else { return fail(.wordsInStates, world, people, what) }
        if bytes.count > 24 * 1024 { fail(.wordsInStates, world, people, "\(what) has \(bytes.count) bytes") }
        if String(decoding: bytes, as: UTF8.self).holdsMark {
            fail(.wordsInStates, world, people, "\(what) holds words")
        }
        guard let read = try? JSONDecoder().decode(State.self, from: bytes), read == state else {
            return fail(.wordsInStates, world, people, "\(what) does not come back from its bytes")
        }
    }

    mutating func lookForWayOn(_ id: PairID, in world: World) {
        guard let pair = world.pair(id), pair.phase != .ended, pair.started || pair.phase != .readiness else { return }
        findings.note(.wayOn)
        guard pair.timers.isEmpty else { return }
        let hasAsk = pair.members.contains { member in
            world.person(member)?.asks.contains { $0.pair == id } ?? false
        }
        if !hasAsk { fail(.wayOn, world, pair.members, "pair \(id) in \(pair.phase), \(pair.loop)") }
    }

    // MARK: Help

    /// Whom an event is about: the person, or the two of a pair.
    package static func people(of body: Event.Body, in world: World) -> [PersonID] {
        switch body.subject {
        case .person(let id): [id]
        case .pair(let id): world.pair(id)?.members ?? []
        case .programme: []
        }
    }

    mutating func fail(_ rule: SeasonRule, _ world: World, _ people: [PersonID], _ text: String) {
        findings.fail(rule, at: world.now, people, text)
    }

    mutating func mix(_ text: String) {
        fingerprint = text.utf8.reduce(fingerprint) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }
}

extension Effect {
    fileprivate var asksForHelp: Bool {
        if case .record(let record) = self { record.kind == "help" } else { false }
    }
}

extension Event.Body {
    /// Who did something, for events of people.
    var actor: PersonID? {
        switch self {
        case .text(let id, _), .tap(let id, _), .form(let id, _), .edit(let id, _, _), .delete(let id, _),
            .file(let id), .encrypted(let id):
            id
        default: nil
        }
    }
}

extension String {
    /// Whether a mark of somebody's words stands in it.
    var holdsMark: Bool {
        var matched = 0
        let mark = Array(WildTexts.mark.utf8)
        for byte in utf8 {
            if byte == mark[matched] {
                matched += 1
                if matched == mark.count { return true }
            } else {
                matched = byte == mark[0] ? 1 : 0
            }
        }
        return false
    }
}
