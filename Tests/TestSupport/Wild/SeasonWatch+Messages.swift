import Conduct
import Domain
import Facilitation
import Timetable

/// What is looked at in every message: when it comes, to whom, how often, and whether it says something new.
extension SeasonWatch {
    /// An answer goes to somebody who has just done something, and one event has one answer for each.
    mutating func lookForAnswers(_ happening: World.Happening, in world: World) {
        var answered: [PersonID] = []
        for message in happening.messages where message.messageClass == .answer {
            findings.note(.answersToActor)
            let act = lastAct[message.person]
            let isRecent = act.map { world.now - min($0.at, world.now) <= .minutes(30) } ?? false
            if !isRecent {
                fail(.answersToActor, world, [message.person], "no act of \(message.person): \(text(of: message))")
            }
            if answered.contains(message.person) {
                fail(.answersToActor, world, [message.person], "twice at once: \(text(of: message))")
            }
            answered.append(message.person)
        }
    }

    func text(of message: OutboundMessage) -> String { Simulation.text(of: message.message) }

    mutating func look(at message: OutboundMessage, of happening: World.Happening, in world: World) {
        let text = text(of: message)
        mix(message.person.rawValue)
        mix(text)
        lookAtForm(of: message, text, in: world)
        lookAtAudience(of: message, in: world)
        findings.note(.goneSilent)
        guard let state = world.person(message.person), state.standing == .active else {
            return fail(.goneSilent, world, [message.person], "\(message.kind) to \(message.person): \(text)")
        }
        guard message.messageClass != .answer else { return }
        let zone = world.context.zones[state.person.zone] ?? .utc
        let reading = zone.reading(at: message.notBefore)
        lookAtHours(of: message, state, reading, in: world)
        lookAtBudget(of: message, state, reading.date, in: world)
        lookAtPause(of: message, reading.date, in: world)
        lookForRepeats(of: message, text, reading.date, in: world)
    }

    private mutating func lookAtForm(of message: OutboundMessage, _ text: String, in world: World) {
        findings.note(.reason)
        findings.note(.wordsInMessages)
        let person = message.person
        if message.reason.isEmpty { fail(.reason, world, [person], "no reason: \(text)") }
        if text.contains("{") { fail(.reason, world, [person], "a hole: \(text)") }
        if text.holdsMark || message.reason.holdsMark { fail(.wordsInMessages, world, [person], text) }
        let blocks = message.message.blocks
        if blocks.isEmpty || blocks.contains(where: \.isEmpty) { fail(.reason, world, [person], "empty: \(text)") }
        let asks = blocks.compactMap(\.ask)
        guard !asks.isEmpty, let state = world.person(person) else { return }
        for ask in asks where !state.asks.contains(where: { $0.id == ask }) {
            let isSettled = state.tokenSpent.contains { $0.id == ask }
            if !isSettled { fail(.reason, world, [person], "no ask \(ask) behind \(text)") }
        }
    }

    private mutating func lookAtHours(
        of message: OutboundMessage,
        _ state: PersonState,
        _ reading: WallReading,
        in world: World
    ) {
        findings.note(.openHours)
        let programme = world.context.programmes[0]
        let who = "\(message.kind) to \(message.person) at \(reading)"
        func fault(_ what: String) { fail(.openHours, world, [message.person], "\(what): \(who)") }
        let hours = state.person.workHours
        if !hours.holds(reading.time) { fault("outside the hours \(hours)") }
        if let quiet = state.quiet ?? programme.quiet, quiet.holds(reading.time) { fault("in quiet hours") }
        // Working hours over midnight belong to the date on which they begin.
        let date = hours.end <= hours.start && reading.time < hours.end ? reading.date - 1 : reading.date
        if !state.person.workDays.contains(date.weekday) { fault("on a day off") }
        if state.absences.contains(where: { $0.contains(date) }) { fault("in an absence") }
        let name = state.person.holidays ?? programme.defaultHolidays
        let holidays = programme.holidayCalendars.first { $0.name == name }?.dates ?? []
        if holidays.contains(date) { fault("on a holiday") }
        if programme.season.restPeriods.contains(where: { $0.contains(date) }) { fault("in a rest period") }
    }

    /// No more than the programme allows on the date and in the seven days that end with it.
    private mutating func lookAtBudget(
        of message: OutboundMessage,
        _ state: PersonState,
        _ date: CivilDate,
        in world: World
    ) {
        findings.note(.budget)
        let id = message.person
        let programme = world.context.programmes[0]
        // A request for a talk has a place of its own with a contact.
        guard message.kind != Kind.handOver.rawValue else {
            handedOver[id, default: []].append(Counted(message: message.id, date: date, isNudge: false))
            return
        }
        var mine = counted[id, default: []]
        mine.removeAll { $0.date < date - 14 }
        mine.append(Counted(message: message.id, date: date, isNudge: message.messageClass == .nudge))
        counted[id] = mine
        let limits = programme.budget
        for ahead in 0..<7 {
            let last = date + ahead
            let week = mine.filter { $0.date <= last && $0.date > last - 7 }
            let day = week.filter { $0.date == last }
            if day.count > limits.day || day.count(where: \.isNudge) > limits.nudgesDay || week.count > limits.week
                || week.count(where: \.isNudge) > limits.nudgesWeek
            {
                let use = "\(day.count) on \(last), \(week.count) in seven days"
                fail(.budget, world, [id], "\(use): \(message.kind) to \(id)")
            }
            // Places that are kept for an exchange count as used; those of requests for a talk are beside them.
            let kept = state.budget.use(on: last)
            let talks = (handedOver[id] ?? []).filter { $0.date <= last && $0.date > last - 7 }
            let talksToday = talks.count { $0.date == last }
            if kept.week - talks.count > limits.week || kept.day - talksToday > limits.day {
                fail(.budget, world, [id], "\(kept) with places kept, \(last): \(message.kind) to \(id)")
            }
        }
    }

    private mutating func lookAtPause(of message: OutboundMessage, _ date: CivilDate, in world: World) {
        guard let id = message.pair, let pair = world.pair(id), message.messageClass == .nudge,
            let kind = Kind(rawValue: message.kind)
        else { return }
        findings.note(.pausedPair)
        if pair.phase == .ended, kind != .followUp {
            fail(.pausedPair, world, pair.members, "\(kind) about pair \(id), which has ended")
        }
        if let from = pair.pausedFrom, let until = pair.pausedUntil, from <= date, date < until {
            fail(.pausedPair, world, pair.members, "\(kind) about pair \(id), which rests until \(until)")
        }
    }

    /// A nudge or news never reads like the one before it, unless the reader did something in between or two weeks went by.
    ///
    /// An answer that comes late is news, and belongs to an act of its own.
    private mutating func lookForRepeats(
        of message: OutboundMessage,
        _ text: String,
        _ date: CivilDate,
        in world: World
    ) {
        findings.note(.saidTwice)
        let id = message.person
        // Other words in the same place are something else.
        let shown = message.message.entries.map { "\($0).\(entries[$0]?.revision ?? 0)" }
        let said = Said(
            date: date,
            message: message.id,
            event: looked,
            pair: message.pair,
            text: "\(text) \(shown.joined(separator: " "))"
        )
        if let last = lastSaid[id], last.text == said.text, last.pair == said.pair, date - last.date < 14,
            (lastAct[id]?.event ?? 0) <= last.event, message.kind != Kind.answer.rawValue
        {
            fail(.saidTwice, world, [id], "\(message.kind) to \(id), said on \(last.date): \(text)")
        }
        lastSaid[id] = said
    }
}

extension DayHours {
    /// Whether a time of day is in these hours, which may go over midnight.
    fileprivate func holds(_ time: TimeOfDay) -> Bool {
        end > start ? start <= time && time < end : start <= time || time < end
    }
}

extension Message.Block {
    fileprivate var isEmpty: Bool {
        switch self {
        case .paragraph(let inlines), .quote(let inlines): inlines.isEmpty || inlines == [.plain("")]
        case .list(let items): items.isEmpty || items.contains(where: \.isEmpty)
        case .choices(let choices): choices.options.isEmpty || choices.options.contains { $0.label.isEmpty }
        case .scale, .input: false
        }
    }

    fileprivate var ask: Int? {
        switch self {
        case .choices(let choices): choices.ask
        case .scale(let scale): scale.ask
        case .input(let input): input.ask
        case .paragraph, .quote, .list: nil
        }
    }
}
