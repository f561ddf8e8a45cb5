import Conduct
import Domain
import Facilitation
import Timetable

/// What comes to people's minds.
extension WildSeason {
    mutating func doSomething(_ k: Int, receivedAt: Instant? = nil) {
        let id = world.persons[k].person.id
        switch below(24) {
        case 0...8: tap(k, receivedAt)
        case 9...12: perform(.text(id, text(k, texts.command(), isCommand: below(4) == 0)), receivedAt: receivedAt)
        case 13, 14: perform(.text(id, text(k, texts.shortText())), receivedAt: receivedAt)
        case 15...18: write(k, receivedAt)
        case 19: form(k, receivedAt)
        case 20: together(k, receivedAt)
        default: other(k, receivedAt)
        }
    }

    private mutating func text(_ k: Int, _ words: String, isCommand: Bool = false) -> Event.Text {
        platformMessages += 1
        return Event.Text(
            words: words,
            platformMessage: below(5) > 0 ? "m\(platformMessages)" : nil,
            inReplyTo: below(4) == 0 ? pick(messages[k]) : nil,
            isCommand: isCommand,
            hadFile: below(30) == 0
        )
    }

    private mutating func write(_ k: Int, _ receivedAt: Instant?) {
        let id = world.persons[k].person.id
        perform(.text(id, text(k, texts.words())), receivedAt: receivedAt)
        // Now and then in several messages.
        if receivedAt == nil, below(5) == 0 {
            for _ in 0..<below(4) { perform(.text(id, text(k, texts.words()))) }
        }
    }

    /// A tap on something that was shown, of the last things most often.
    private mutating func anyTap(_ k: Int) -> Event.Tap? {
        guard !offers[k].isEmpty else { return nil }
        let last = offers[k].count - 1
        let offer = offers[k][below(4) > 0 ? last - below(min(3, last + 1)) : below(last + 1)]
        guard let key = pick(offer.keys) else { return nil }
        return Event.Tap(ask: offer.ask, option: key)
    }

    private mutating func tap(_ k: Int, _ receivedAt: Instant?) {
        let id = world.persons[k].person.id
        guard var tap = anyTap(k) else { return write(k, receivedAt) }
        switch below(16) {
        case 0: tap.option = ["", "t9223372036854775807", "d9", "p1", "zz", "-1", "private", "end"][below(8)]
        case 1: tap.ask = below(200)
        case 2:
            // What somebody else was shown.
            if let foreign = anyTap(below(offers.count)) { tap = foreign }
        default: break
        }
        perform(.tap(id, tap), receivedAt: receivedAt)
        // The same once more.
        if below(8) == 0 { perform(.tap(id, tap), receivedAt: receivedAt) }
    }

    private mutating func form(_ k: Int, _ receivedAt: Instant?) {
        let id = world.persons[k].person.id
        let ask = below(3) > 0 ? world.persons[k].asks.last?.id : pick(world.persons[k].asks)?.id
        let form = Event.Form(
            ask: ask ?? below(60),
            words: below(3) > 0 ? texts.words() : "",
            option: below(3) == 0 ? pick(["yes", "no", "a,b,c", "4", "pass"]) : nil,
            audience: below(3) == 0 ? pick(Audience.allCases) : nil
        )
        perform(.form(id, form), receivedAt: receivedAt)
    }

    /// The two of a pair at the same instant.
    private mutating func together(_ k: Int, _ receivedAt: Instant?) {
        let id = world.persons[k].person.id
        guard let pair = world.pairs.first(where: { $0.members.contains(id) }),
            let other = world.persons.firstIndex(where: { $0.person.id != id && pair.members.contains($0.person.id) })
        else { return tap(k, receivedAt) }
        let command = texts.command()
        if below(2) == 0 {
            perform(.text(id, text(k, command)), receivedAt: receivedAt)
            perform(.text(world.persons[other].person.id, text(other, command)), receivedAt: receivedAt)
        } else {
            tap(k, receivedAt)
            tap(other, receivedAt)
        }
    }

    private mutating func other(_ k: Int, _ receivedAt: Instant?) {
        let id = world.persons[k].person.id
        let named = world.persons[k].entries.last?.platformMessages.last ?? "m\(below(max(1, platformMessages)))"
        switch below(8) {
        case 0, 1: perform(.edit(id, platformMessage: named, words: texts.words()), receivedAt: receivedAt)
        case 2, 3: perform(.delete(id, platformMessage: named), receivedAt: receivedAt)
        case 4: perform(.file(id), receivedAt: receivedAt)
        case 5: perform(.encrypted(id), receivedAt: receivedAt)
        default:
            guard let message = pick(messages[k]) else { return }
            perform(.delivery(id, message, below(3) > 0 ? .lapsed : .refused), receivedAt: receivedAt)
        }
    }

    // MARK: Admins

    mutating func actOfAdmin() {
        guard let k = pick(Array(world.persons.indices)), let pair = pick(world.pairs) else { return }
        let id = world.persons[k].person.id
        let today = CivilDate(dayNumber: Int(world.now.seconds / 86_400))
        switch below(24) {
        case 0...4: perform(.admin(.replan(pair.id)))
        case 5...8:
            let from = today + below(20)
            perform(.admin(.setAway(id, from: from, through: from + below(16))))
        case 9, 10: perform(.admin(.pause(id, until: today + 1 + below(30))))
        case 11...13: perform(.admin(.resume(id)))
        case 14: perform(.admin(.endPair(pair.id)))
        case 15: perform(.admin(.leave(id)))
        case 16: perform(.admin(.erase(id)))
        case 17...20:
            var record = Self.person(k, &random)
            record = Person(
                id: id,
                name: world.persons[k].person.name,
                address: world.persons[k].person.address,
                locale: record.locale,
                zone: record.zone,
                workDays: record.workDays,
                workHours: record.workHours,
                holidays: record.holidays,
                role: world.persons[k].person.role
            )
            perform(.admin(.change(id, record)))
        case 21: perform(.admin(.publish(pair.id)))
        case 22 where below(12) == 0: perform(.admin(.endProgramme(programme.id)))
        default: pairAnew(today)
        }
    }

    /// Two who may have a pair already get another.
    private mutating func pairAnew(_ today: CivilDate) {
        let people = world.persons.filter { $0.person.role == .participant && $0.standing == .active }.map(\.id)
        guard let a = pick(people), let b = pick(people), a != b else { return }
        let id = PairID(Int64(world.pairs.count + 1))
        guard let state = try? newPair(id: id, programme: programme, members: [a, b], today: today) else { return }
        world.set(state)
        perform(.admin(.publish(id)))
    }
}
