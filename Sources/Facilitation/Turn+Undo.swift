import Domain
import PromptLibrary
import Timetable

/// Taking an act back while nobody was told.
extension Turn {
    /// Keeps what an act is about to change.
    mutating func noteUndo(_ act: String, _ i: Int, _ p: Int?, ask: Ask? = nil) {
        let minutes = programme(ofPerson: i).entry.undoMinutes
        let isStop = act == "stop" || act == "no"
        posted = []
        // An earlier act on the same pair is final with this one.
        if let p { snapshot.persons[i].undoable.removeAll { $0.pair?.id == snapshot.pairs[p].id } }
        snapshot.persons[i].undoable.append(
            UndoRecord(
                act: act,
                at: now,
                until: now + (isStop ? .days(7) : .minutes(minutes)),
                pair: p.map { snapshot.pairs[$0] },
                actsAfter: p.map { snapshot.pairs[$0].acts } ?? 0,
                absences: snapshot.persons[i].absences,
                locale: snapshot.persons[i].person.locale,
                zone: snapshot.persons[i].person.zone,
                ask: ask,
                partner: p.map { snapshot.persons[partner(of: i, in: $0)].id },
                items: []
            )
        )
    }

    /// Ties the news that an act caused to its undo record.
    mutating func collectUndo(_ i: Int) {
        guard let k = snapshot.persons[i].undoable.indices.last else { return }
        let partner = snapshot.persons[i].undoable[k].partner
        snapshot.persons[i].undoable[k].items = posted.filter { snapshot.persons[$0.person].id == partner }.map(\.item)
    }

    mutating func undo(_ i: Int) {
        guard let record = snapshot.persons[i].undoable.last(where: { $0.until >= now }) else {
            return say(i, "undo-nothing")
        }
        snapshot.persons[i].undoable.removeAll { $0 == record }
        noteQuestion(record.ask, of: i)
        let p = record.pair.flatMap { index(of: $0.id) }
        if let p, wasTold(record, p) {
            let act = OfferedOption(key: record.act)
            ask(i, "undo-told", .changeAct, ["partner": .text(partnerName(for: i, in: p))], pair: p) {
                $0.options = [act]
            }
            return
        }
        if let p, snapshot.pairs[p].acts > record.actsAfter {
            return say(i, "undo-overtaken")
        }
        restore(record, i, p)
        self.record(i, "undo", "act=\(record.act)", pair: p)
        say(i, "undone", ["act": .text(phrase(i, "act-\(record.act)"))])
        if let p, let booking = booking(p) {
            say(i, "settled-date", ["when": .text(inWords(booking.start, for: i, and: p))])
        }
        if let ask = record.ask { reopen(ask, i) }
    }

    /// What the partner knows is not taken back, but changed in the way that the act itself can be.
    mutating func answerChangeAct(_ ask: Ask, _ option: String, of i: Int) {
        settle(ask, of: i, option)
        guard let p = ask.pair.flatMap({ index(of: $0) }) else { return sayClosed(i) }
        guard snapshot.pairs[p].phase != .ended else { return say(i, "ended-already") }
        snapshot.pairs[p].acts += 1
        switch ask.options.first?.key {
        case "pause": resume(i)
        case "away": say(i, "away-how")
        case "skip", "meet": meet("", i, p)
        case "pace": say(i, "pace-how")
        default: sayClosed(i)
        }
    }

    /// True if the partner has been sent what the act caused, or a pair's end has been told.
    private func wasTold(_ record: UndoRecord, _ p: Int) -> Bool {
        if record.act == "stop" || record.act == "no" {
            return !snapshot.pairs[p].timers.contains { $0.name == .endedTell || $0.name == .declineSettle }
        }
        guard let partner = record.partner.flatMap({ index(of: $0) }), !record.items.isEmpty else { return false }
        return !snapshot.persons[partner].agenda.contains { record.items.contains($0.number) }
    }

    private mutating func restore(_ record: UndoRecord, _ i: Int, _ p: Int?) {
        if let p, let old = record.pair {
            let (acts, rounds) = (snapshot.pairs[p].acts, snapshot.pairs[p].rounds)
            snapshot.pairs[p] = old
            snapshot.pairs[p].acts = acts
            // What the two have shared or taken back since is not this act.
            snapshot.pairs[p].rounds = rounds
        }
        if let partner = record.partner.flatMap({ index(of: $0) }) {
            snapshot.persons[partner].agenda.removeAll { record.items.contains($0.number) }
        }
        if record.act == "away" { snapshot.persons[i].absences = record.absences }
        if record.act == "snooze", let ask = record.ask {
            for k in snapshot.persons[i].asks.indices where snapshot.persons[i].asks[k].id == ask.id {
                snapshot.persons[i].asks[k] = ask
            }
        }
        restorePrompt(record, i)
        if record.act == "language" { snapshot.persons[i].person.locale = record.locale }
        if record.act == "zone" { snapshot.persons[i].person.zone = record.zone }
        forgetCalendar(i)
        for p in livePairs(of: i) {
            replan(p)
            if record.act == "zone" { keepWalls(p) }
        }
        if let p { reopenSlots(p) }
        if record.act == "show", let p { reofferShow(i, p) }
        if record.act == "no", let p { renderWelcome(p, to: i) }
    }

    /// Times that were on offer before the act are on offer again, on the messages that showed them.
    private mutating func reopenSlots(_ p: Int) {
        guard case .finding(let search) = snapshot.pairs[p].loop else { return }
        let pair = snapshot.pairs[p].id
        for side in 0...1 where search.told[side] {
            let i = person(side, of: p)
            guard !snapshot.persons[i].asks.contains(where: { $0.kind == .slots && $0.pair == pair }),
                let k = snapshot.persons[i].tokenSpent.lastIndex(where: { $0.kind == .slots && $0.pair == pair })
            else { continue }
            let closed = snapshot.persons[i].tokenSpent.remove(at: k)
            var ask = Ask(id: closed.id, kind: .slots, pair: pair, session: search.round, sent: now, sentOn: today(i))
            ask.message = closed.message
            snapshot.persons[i].asks.append(ask)
        }
    }

    private mutating func reofferShow(_ i: Int, _ p: Int) {
        ask(i, "show-drafts", .showDrafts, ["partner": .text(partnerName(for: i, in: p))], pair: p)
    }

    private mutating func reopen(_ ask: Ask, _ i: Int) {
        guard self.ask(ask.id, of: i) == nil else { return }
        snapshot.persons[i].tokenSpent.removeAll { $0.id == ask.id }
        snapshot.persons[i].asks.append(ask)
    }
}
