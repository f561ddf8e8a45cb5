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
        _ kind: Kind,
        to i: Int,
        pair p: Int? = nil,
        useBy: Instant? = nil,
        due: Instant? = nil,
        configure: (inout AgendaItem) -> Void = { _ in }
    ) {
        guard snapshot.persons[i].standing == .active else { return }
        let number = snapshot.persons[i].nextItem
        snapshot.persons[i].nextItem += 1
        var item = AgendaItem(
            number: number,
            kind: kind,
            pair: p.map { snapshot.pairs[$0].id },
            due: now,
            useBy: useBy,
            created: now
        )
        item.cause = actor.map { snapshot.persons[$0].id }
        if kind.messageClass == .news {
            let settled = actor == nil ? now : now + Self.settle
            item.due = openingForNews(i, from: settled)
        }
        if let due { item.due = due }
        configure(&item)
        if isCatchingUp {
            // All that an outage held up is collected first, so that it goes in order of rank.
            item.isLate = true
            item.due = max(item.due, openingForNews(i, from: now + Self.settle))
        }
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
        markLate(i)
        let due = snapshot.persons[i].agenda.indices.filter { snapshot.persons[i].agenda[$0].due <= now }
            .sorted { precedes(i, $0, $1) }.map { snapshot.persons[i].agenda[$0] }
        guard !due.isEmpty else { return }
        guard calendar(i).isOpen(at: now) else {
            let next = calendar(i).nextNudgeTime(onOrAfter: now) ?? now + .days(1)
            return postpone(due, of: i, to: next)
        }
        let awake = withoutResting(due, i)
        let (sendable, held) = withoutBacklog(awake, i)
        let late = sendNews(sendable.filter { $0.kind.messageClass == .news }, to: i)
        let later = sendNudge(sendable.filter { $0.kind.messageClass == .nudge }, to: i)
        guard !(held + late + later).isEmpty else { return }
        postpone(held + late + later, of: i, to: nextDayNudge(i))
    }

    /// The nudge time of the next working day.
    private mutating func nextDayNudge(_ i: Int) -> Instant {
        let calendar = calendar(i)
        let start = calendar.zone.instant(of: WallReading(today(i) + 1, TimeOfDay(minutes: 0)))
        return calendar.nextNudgeTime(onOrAfter: start) ?? start
    }

    /// A nudge about a pair that rests waits until the rest is over; whatever set it may have been planned before.
    private mutating func withoutResting(_ due: [AgendaItem], _ i: Int) -> [AgendaItem] {
        let date = today(i)
        var awake: [AgendaItem] = []
        for item in due {
            guard item.kind.messageClass == .nudge, let p = item.pair.flatMap({ index(of: $0) }),
                let from = snapshot.pairs[p].pausedFrom, let until = snapshot.pairs[p].pausedUntil,
                from <= date, date < until
            else {
                awake.append(item)
                continue
            }
            let calendar = calendar(i)
            let midnight = calendar.zone.instant(of: WallReading(until, TimeOfDay(minutes: 0)))
            postpone([item], of: i, to: calendar.nextNudgeTime(onOrAfter: midnight) ?? midnight)
        }
        return awake
    }

    /// Notices what should have gone long ago, and gives it one moment together.
    private mutating func markLate(_ i: Int) {
        let at = openingForNews(i, from: now + Self.settle)
        for k in snapshot.persons[i].agenda.indices
        where now - snapshot.persons[i].agenda[k].due > Self.patience {
            snapshot.persons[i].agenda[k].isLate = true
            snapshot.persons[i].agenda[k].due = at
        }
    }

    /// After an outage one message a day goes out, in order of rank: news as one message, else one nudge.
    private mutating func withoutBacklog(_ due: [AgendaItem], _ i: Int) -> (sendable: [AgendaItem], held: [AgendaItem])
    {
        guard due.contains(where: { $0.isLate == true && $0.kind != .handOver }), let first = due.first else {
            return (due, [])
        }
        if snapshot.persons[i].budget.use(on: today(i)).day > 0 {
            return (
                due.filter { $0.isLate != true || $0.kind == .handOver },
                due.filter { $0.isLate == true && $0.kind != .handOver }
            )
        }
        let top = first.kind.messageClass
        return (due.filter { $0.kind.messageClass == top }, due.filter { $0.kind.messageClass != top })
    }

    private mutating func postpone(_ items: [AgendaItem], of i: Int, to instant: Instant) {
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
            if item.kind == .digest { forgetDigest(item, of: i) }
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
        // A place was kept for an exchange; what waits beside it goes along.
        let isReserved = items.contains { $0.kind == .reveal }
        guard isForContact || isReserved || hasRoom(.news, for: i) else {
            tellCauseOfDelay(items, to: i)
            return items
        }
        for item in items {
            remove(item, from: i)
            render(item, to: i)
            joinReview(item, to: i)
        }
        // A request for a talk has a place of its own, and what goes with it needs none.
        let bearer = items.first { $0.kind == .handOver } ?? first
        if dispatch(bearer, to: i, isReserved: isReserved) {
            for item in items { noteAsk(item.kind, to: i, pair: item.pair) }
        }
        return []
    }

    /// Sends the nudge of highest rank; returns those that must wait.
    private mutating func sendNudge(_ items: [AgendaItem], to i: Int) -> [AgendaItem] {
        var waiting = items
        var held: [AgendaItem] = []
        while let item = waiting.first {
            guard hasRoom(.nudge, for: i, isDigest: item.kind == .digest) else { return held + waiting }
            waiting.removeFirst()
            guard !meetsOnOneDay(item, i) else {
                held.append(item)
                continue
            }
            remove(item, from: i)
            if isLeftAlone(i, item) {
                record(i, "dropped", "kind=\(item.kind.rawValue) cause=quiet")
                continue
            }
            // Of two asks of one rank for one pair only the later is kept.
            let isSuperseded = waiting.contains {
                $0.kind == item.kind && $0.pair == item.pair && $0.session == item.session && item.kind != .reminder
                    && item.kind != .digest
            }
            if isSuperseded { continue }
            render(item, to: i)
            joinReview(item, to: i)
            // A nudge that has nothing left to say makes room for the next.
            if dispatch(item, to: i) {
                noteAsk(item.kind, to: i, pair: item.pair)
                return held + waiting
            }
        }
        return held
    }

    mutating func hasRoom(
        _ messageClass: MessageClass,
        for i: Int,
        isDigest: Bool = false,
        on date: CivilDate? = nil
    ) -> Bool {
        let id = snapshot.persons[i].id
        let supervises = context.programmes.contains { programme in
            programme.supervisors.contains { $0.supervisor == id }
        }
        var limits = programme(ofPerson: i).budget
        // A contact keeps a place a day for somebody who asks for a talk.
        if context.programmes.contains(where: { $0.helpContacts.contains(id) }) { limits.day = max(1, limits.day - 1) }
        return snapshot.persons[i].budget.hasRoom(
            for: messageClass,
            on: date ?? today(i),
            limits: limits,
            keepingForDigest: supervises && !isDigest
        )
    }

    /// Turns the draft into a message in the outbox and counts it; false if there was nothing to say.
    @discardableResult
    private mutating func dispatch(_ item: AgendaItem, to i: Int, isReserved: Bool = false) -> Bool {
        guard let draft = takeDraft(i), !draft.blocks.isEmpty else { return false }
        let messageClass = item.kind.messageClass
        let calendar = calendar(i)
        let date = today(i)
        snapshot.persons[i].budget.forget(before: date - 7)
        if isReserved {
            snapshot.persons[i].budget.spendReserved(on: date, message: draft.id)
        } else {
            snapshot.persons[i].budget.spend(messageClass, on: date, message: draft.id)
        }
        snapshot.persons[i].sent.append(
            SentMark(
                message: draft.id,
                at: now,
                messageClass: messageClass,
                kind: item.kind,
                pair: item.pair,
                session: item.session,
                rule: about(item)
            )
        )
        if snapshot.persons[i].sent.count > 8 { snapshot.persons[i].sent.removeFirst() }
        effects.append(
            .send(
                OutboundMessage(
                    id: draft.id,
                    person: snapshot.persons[i].id,
                    pair: item.pair,
                    messageClass: messageClass,
                    kind: item.kind.rawValue,
                    reason: reason(item.kind, pair: item.pair, rule: item.label, for: i),
                    message: Message(draft.blocks, context: draft.context),
                    notBefore: now,
                    notAfter: item.useBy,
                    windows: calendar.windows(from: now, until: item.useBy ?? now + .days(14), limit: 8)
                )
            )
        )
        return true
    }

    /// What a message was about, where the same is not to be said again.
    private func about(_ item: AgendaItem) -> String? {
        switch item.kind {
        case .rung, .handOverSeen, .handOverNext: item.label
        case .rest: item.date?.description
        default: nil
        }
    }

    /// Why a message of a kind comes, and how to stop such messages.
    func reason(_ kind: Kind, pair: PairID?, rule: String? = nil, for i: Int) -> String {
        var variables: Variables = ["partner": .text("")]
        // Asked why, the daemon names the rule in plain words.
        if kind == .rung { variables["rule"] = .text(rule.map { phrase(i, "rule-\($0)") } ?? "") }
        if let p = pair.flatMap({ index(of: $0) }) {
            variables["partner"] = .text(partnerName(for: i, in: p))
        }
        return phrase(i, "why-\(kind.rawValue)", variables)
    }

    /// Tells those who caused news that it will come late, once.
    private mutating func tellCauseOfDelay(_ items: [AgendaItem], to i: Int) {
        var told: [Int] = []
        for item in items where [.date, .moved, .unbooked, .meetNews].contains(item.kind) {
            guard item.causeWasTold != true, now - item.created <= Self.patience,
                let cause = item.cause.flatMap({ index(of: $0) }), let p = item.pair.flatMap({ index(of: $0) }),
                partner(of: cause, in: p) == i,
                // Silence can move a date too: who has done nothing is not answered.
                let acted = snapshot.persons[cause].actedAt, item.created - acted <= Self.patience
            else { continue }
            if let k = snapshot.persons[i].agenda.firstIndex(where: { $0.number == item.number }) {
                snapshot.persons[i].agenda[k].causeWasTold = true
            }
            guard !told.contains(cause) else { continue }
            told.append(cause)
            actedAt[cause] = item.created
            say(
                cause,
                "news-late",
                [
                    "partner": .text(partnerName(for: cause, in: p)),
                    "when": .text(inWords(nextDayNudge(i), for: cause)),
                ]
            )
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
        if let gathering = snapshot.persons[i].gathering, gathering.quietAt <= now {
            actor = i
            actedAt[i] = gathering.actedAt ?? gathering.quietAt
            finishGathering(i)
            actor = nil
        }
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
        let p = ask.pair.flatMap { index(of: $0) }
        if let p, snapshot.pairs[p].phase == .ended {
            snapshot.persons[i].asks[k].remindAt = nil
            return
        }
        if let p, let until = snapshot.pairs[p].pausedUntil, until > today(i) {
            // Deadlines stand still while the pair rests.
            snapshot.persons[i].asks[k].remindAt = reminderInstant(i, after: until, 1)
            return
        }
        var rest = Array(ask.reminders.dropFirst())
        // After an outage only the newest of several is sent.
        while let days = rest.first, let at = reminderInstant(i, after: ask.sentOn, days, p), at <= now {
            rest.removeFirst()
        }
        snapshot.persons[i].asks[k].reminders = rest
        snapshot.persons[i].asks[k].isSnoozed = nil
        snapshot.persons[i].asks[k].remindAt = rest.first.flatMap { reminderInstant(i, after: ask.sentOn, $0, p) }
        snapshot.persons[i].agenda.removeAll { $0.kind == .reminder && $0.ask == ask.id }
        isCatchingUp = ask.remindAt.map { now - $0 > Self.patience } ?? false
        post(.reminder, to: i, pair: p, useBy: ask.closesAt) {
            $0.ask = ask.id
            $0.label = rest.isEmpty ? "last" : "again"
        }
        isCatchingUp = false
    }

    // MARK: Keeping states small

    /// Forgets what no longer matters, so that a state stays small for years.
    mutating func tidy(_ i: Int) {
        tidyAsks(i)
        let surplus = snapshot.persons[i].entries.count - 12
        if surplus > 0 {
            // What may still be exchanged stays at hand.
            let spare = snapshot.persons[i].entries.map(\.id).filter { !isInOpenRound($0, i) }.prefix(surplus)
            snapshot.persons[i].entries.removeAll { spare.contains($0.id) }
        }
        if snapshot.persons[i].tokenSpent.count > 12 {
            snapshot.persons[i].tokenSpent.removeFirst(snapshot.persons[i].tokenSpent.count - 12)
        }
        for k in snapshot.persons[i].undoable.indices.reversed() where snapshot.persons[i].undoable[k].until < now {
            snapshot.persons[i].undoable.remove(at: k)
        }
        if snapshot.persons[i].undoable.count > 3 { snapshot.persons[i].undoable.removeFirst() }
    }

    /// Keeps two dozen asks; those that wait for nothing go first, then taps, then questions for words.
    private mutating func tidyAsks(_ i: Int) {
        let most = 24
        guard snapshot.persons[i].asks.count > most else { return }
        let now = now
        // What words are being asked about keeps its buttons.
        let held = snapshot.persons[i].asks.filter { $0.kind == .tapText }.compactMap(\.number)
        let mayGo: [(Ask) -> Bool] = [
            { Self.isPassive($0) && $0.closesAt == nil }, { !$0.takesText && $0.remindAt == nil && $0.closesAt == nil },
            { $0.remindAt == nil && $0.closesAt == nil }, { _ in true },
        ]
        for isLess in mayGo {
            var surplus = snapshot.persons[i].asks.count - most
            guard surplus > 0 else { return }
            snapshot.persons[i].asks.removeAll { ask in
                guard surplus > 0, ask.sent < now, !held.contains(ask.id), isLess(ask) else { return false }
                surplus -= 1
                return true
            }
        }
    }
}
