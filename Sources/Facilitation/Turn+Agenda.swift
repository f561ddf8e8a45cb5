import Domain
import PromptLibrary
import Timetable

/// The agenda: every nudge and every news passes through here, and nowhere else
/// are hours, absences and the attention budget looked at.
extension Turn {
    /// Between an act and the news of it, so that second thoughts are free.
    static let settle = Instant.Span.minutes(2)
    /// The most items that may wait for one person; beyond it the lowest rank is dropped and recorded.
    static let agendaLimit = 40

    /// Puts a nudge or news on a person's agenda.
    ///
    /// News goes after the settle time where that lies in the person's open
    /// hours, else at the next nudge time; a nudge is due at once, and its
    /// moment was chosen by the caller.
    mutating func post(
        _ kind: Kind, to i: Int, pair p: Int? = nil, useBy: Instant? = nil, due: Instant? = nil,
        configure: (inout AgendaItem) -> Void = { _ in }
    ) {
        guard snapshot.persons[i].standing == .active else { return }
        let number = snapshot.persons[i].nextItem
        snapshot.persons[i].nextItem += 1
        var item = AgendaItem(
            number: number, kind: kind, pair: p.map { snapshot.pairs[$0].id }, due: now, useBy: useBy, created: now)
        item.cause = actor.map { snapshot.persons[$0].id }
        if kind.messageClass == .news {
            let settled = actor == nil ? now : now + Self.settle
            item.due = openingForNews(i, from: settled)
        }
        if let due { item.due = due }
        configure(&item)
        snapshot.persons[i].agenda.append(item)
        posted.append((i, number))
        if snapshot.persons[i].agenda.count > Self.agendaLimit { dropLowest(i) }
    }

    /// The first moment for news from an instant on: then, if it is open, else the next nudge time.
    mutating func openingForNews(_ i: Int, from instant: Instant) -> Instant {
        let calendar = calendar(i)
        if calendar.isOpen(at: instant) { return instant }
        return calendar.nextNudgeTime(onOrAfter: instant) ?? instant + .days(1)
    }

    /// The end of a person's open hours on the n-th working day from today.
    mutating func windowEnd(_ i: Int, inDays days: Int) -> Instant? {
        let calendar = calendar(i)
        return calendar.workingDay(days, after: today(i)).flatMap { calendar.sendWindow(on: $0)?.closes }
    }

    private mutating func dropLowest(_ i: Int) {
        guard let worst = snapshot.persons[i].agenda.indices.max(by: { precedes(i, $0, $1) }) else { return }
        record(i, "dropped", "kind=\(snapshot.persons[i].agenda[worst].kind.rawValue) cause=full")
        snapshot.persons[i].agenda.remove(at: worst)
    }

    /// Takes items of some kinds about a pair off a person's agenda.
    mutating func unpost(_ kinds: [Kind], to i: Int, pair p: Int) {
        let id = snapshot.pairs[p].id
        snapshot.persons[i].agenda.removeAll { $0.pair == id && kinds.contains($0.kind) }
    }

    /// Order on one day: rank, use-by, creation, number.
    private func precedes(_ i: Int, _ a: Int, _ b: Int) -> Bool {
        let x = snapshot.persons[i].agenda[a]
        let y = snapshot.persons[i].agenda[b]
        return (x.kind.rank, x.useBy ?? .distantFuture, x.created, x.number)
            < (y.kind.rank, y.useBy ?? .distantFuture, y.created, y.number)
    }

    /// Sends what is due to a person and fits, and moves the rest to the next time with room.
    mutating func flushAgenda(_ i: Int) {
        dropExpired(i)
        let due = snapshot.persons[i].agenda.indices.filter { snapshot.persons[i].agenda[$0].due <= now }
            .sorted { precedes(i, $0, $1) }.map { snapshot.persons[i].agenda[$0] }
        guard !due.isEmpty else { return }
        guard calendar(i).isOpen(at: now) else {
            let next = calendar(i).nextNudgeTime(onOrAfter: now) ?? now + .days(1)
            return defer_(due, of: i, to: next)
        }
        let late = sendNews(due.filter { $0.kind.messageClass == .news }, to: i)
        let later = sendNudge(due.filter { $0.kind.messageClass == .nudge }, to: i)
        guard !(late + later).isEmpty else { return }
        let tomorrow = today(i) + 1
        let calendar = calendar(i)
        let start = calendar.zone.instant(of: WallReading(tomorrow, TimeOfDay(minutes: 0)))
        defer_(late + later, of: i, to: calendar.nextNudgeTime(onOrAfter: start) ?? start)
    }

    private mutating func defer_(_ items: [AgendaItem], of i: Int, to instant: Instant) {
        for k in snapshot.persons[i].agenda.indices
        where items.contains(where: { $0.number == snapshot.persons[i].agenda[k].number }) {
            snapshot.persons[i].agenda[k].due = instant
        }
        dropExpired(i)
    }

    /// Drops what has passed its use-by, or will have by the time it is due, with a record; news is never dropped.
    private mutating func dropExpired(_ i: Int) {
        for item in snapshot.persons[i].agenda where item.kind.messageClass == .nudge {
            guard let useBy = item.useBy, max(item.due, now) > useBy else { continue }
            remove(item, from: i)
            record(i, "dropped", "kind=\(item.kind.rawValue) cause=use-by")
        }
    }

    private mutating func remove(_ item: AgendaItem, from i: Int) {
        snapshot.persons[i].agenda.removeAll { $0.number == item.number }
    }

    /// Sends all waiting news as one message; returns what found no room.
    private mutating func sendNews(_ items: [AgendaItem], to i: Int) -> [AgendaItem] {
        guard let first = items.first else { return [] }
        let isForContact = items.contains { $0.kind == .handOver }
        guard isForContact || hasRoom(.news, for: i) else {
            tellCauseOfDelay(items, to: i)
            return items
        }
        for item in items {
            remove(item, from: i)
            render(item, to: i)
        }
        dispatch(first, to: i)
        return []
    }

    /// Sends the nudge of highest rank; returns those that must wait.
    private mutating func sendNudge(_ items: [AgendaItem], to i: Int) -> [AgendaItem] {
        var waiting = items
        while let item = waiting.first {
            guard hasRoom(.nudge, for: i, isDigest: item.kind == .digest) else { return waiting }
            waiting.removeFirst()
            remove(item, from: i)
            // Of two asks of one rank for one pair only the later is kept.
            let isSuperseded = waiting.contains {
                $0.kind == item.kind && $0.pair == item.pair && $0.session == item.session && item.kind != .reminder
                    && item.kind != .digest
            }
            if isSuperseded { continue }
            render(item, to: i)
            // A nudge that has nothing left to say makes room for the next.
            if dispatch(item, to: i) { return waiting }
        }
        return []
    }

    mutating func hasRoom(_ messageClass: MessageClass, for i: Int, isDigest: Bool = false) -> Bool {
        let supervises = context.programmes.contains { programme in
            programme.supervisors.contains { $0.supervisor == snapshot.persons[i].id }
        }
        return snapshot.persons[i].budget.hasRoom(
            for: messageClass, on: today(i), limits: programme(ofPerson: i).budget,
            keepingForDigest: supervises && !isDigest)
    }

    /// Turns the draft into a message in the outbox and counts it; false if there was nothing to say.
    @discardableResult
    private mutating func dispatch(_ item: AgendaItem, to i: Int) -> Bool {
        guard let draft = takeDraft(i), !draft.blocks.isEmpty else { return false }
        let messageClass = item.kind.messageClass
        let calendar = calendar(i)
        let date = today(i)
        snapshot.persons[i].budget.forget(before: date - 7)
        snapshot.persons[i].budget.spend(messageClass, on: date, message: draft.id)
        snapshot.persons[i].sent.append(
            SentMark(
                message: draft.id, at: now, messageClass: messageClass, kind: item.kind, pair: item.pair,
                session: item.session))
        if snapshot.persons[i].sent.count > 8 { snapshot.persons[i].sent.removeFirst() }
        effects.append(
            .send(
                OutboundMessage(
                    id: draft.id, person: snapshot.persons[i].id, pair: item.pair, messageClass: messageClass,
                    kind: item.kind.rawValue, reason: reason(item.kind, pair: item.pair, for: i),
                    message: Message(draft.blocks, context: draft.context), notBefore: now, notAfter: item.useBy,
                    windows: calendar.windows(from: now, until: item.useBy ?? now + .days(14), limit: 8)
                )))
        return true
    }

    /// Why a message of a kind comes, and how to stop such messages.
    func reason(_ kind: Kind, pair: PairID?, for i: Int) -> String {
        var variables: Variables = ["partner": .text("")]
        if let p = pair.flatMap({ index(of: $0) }) {
            variables["partner"] = .text(partnerName(for: i, in: p))
        }
        return phrase(i, "why-\(kind.rawValue)", variables)
    }

    /// Tells those who caused news that it will come late, once.
    private mutating func tellCauseOfDelay(_ items: [AgendaItem], to i: Int) {
        for item in items where item.kind == .date || item.kind == .moved || item.kind == .unbooked {
            guard item.number2 == nil, let cause = item.cause.flatMap({ index(of: $0) }), cause == actor,
                let p = item.pair.flatMap({ index(of: $0) }), partner(of: cause, in: p) == i
            else { continue }
            if let k = snapshot.persons[i].agenda.firstIndex(where: { $0.number == item.number }) {
                snapshot.persons[i].agenda[k].number2 = 1
            }
            let next = calendar(i).nextNudgeTime(onOrAfter: now + .hours(12)) ?? now + .days(1)
            say(
                cause, "news-late",
                ["partner": .text(partnerName(for: cause, in: p)), "when": .text(inWords(next, for: cause))])
            flushAnswer(cause)
        }
    }

    /// A message that lapsed or was refused gives its place in the budget back.
    mutating func delivery(of message: MessageID, ended end: Event.DeliveryEnd, to i: Int) {
        snapshot.persons[i].budget.giveBack(message)
        let mark = snapshot.persons[i].sent.first { $0.message == message }
        snapshot.persons[i].sent.removeAll { $0.message == message }
        record(i, "delivery", "end=\(end.rawValue) kind=\(mark?.kind.rawValue ?? "answer")")
        if end == .refused { effects.append(.notice("delivery-refused")) }
    }

    /// Does what is due for a person: gathered text, asks to repeat or to close.
    mutating func personDue(_ i: Int) {
        if let quiet = snapshot.persons[i].gathering?.quietAt, quiet <= now { finishGathering(i) }
        for ask in snapshot.persons[i].asks {
            if let closes = ask.closesAt, closes <= now { close(ask, of: i) }
        }
        for ask in snapshot.persons[i].asks {
            if let at = ask.remindAt, at <= now { remind(ask, of: i) }
        }
    }

    /// Puts a repetition on the agenda and plans the next.
    private mutating func remind(_ ask: Ask, of i: Int) {
        guard let k = snapshot.persons[i].asks.firstIndex(where: { $0.id == ask.id }) else { return }
        var rest = ask.reminders
        if !rest.isEmpty { rest.removeFirst() }
        snapshot.persons[i].asks[k].reminders = rest
        snapshot.persons[i].asks[k].remindAt = rest.first.flatMap { reminderInstant(i, after: ask.sentOn, $0) }
        snapshot.persons[i].agenda.removeAll { $0.kind == .reminder && $0.ask == ask.id }
        post(.reminder, to: i, pair: ask.pair.flatMap { index(of: $0) }, useBy: ask.closesAt) {
            $0.ask = ask.id
            $0.label = rest.isEmpty ? "last" : "again"
        }
    }


    /// Forgets what no longer matters, so that a state stays small for years.
    mutating func tidy(_ i: Int) {
        let kept = 24
        if snapshot.persons[i].asks.count > kept {
            let surplus = snapshot.persons[i].asks.count - kept
            // Oldest first, text questions last: they take answers until the season is closed.
            var dropped = 0
            snapshot.persons[i].asks.removeAll { ask in
                guard dropped < surplus, !ask.takesText, ask.remindAt == nil else { return false }
                dropped += 1
                return true
            }
        }
        if snapshot.persons[i].entries.count > 12 {
            snapshot.persons[i].entries.removeFirst(snapshot.persons[i].entries.count - 12)
        }
        if snapshot.persons[i].tokenSpent.count > 12 {
            snapshot.persons[i].tokenSpent.removeFirst(snapshot.persons[i].tokenSpent.count - 12)
        }
        snapshot.persons[i].undoable.removeAll { $0.until < now }
        if snapshot.persons[i].undoable.count > 3 { snapshot.persons[i].undoable.removeFirst() }
    }
}
