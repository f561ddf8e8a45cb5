import Domain
import Timetable

extension Turn {
    /// Sets a timer of a pair, in place of one of the same name and side.
    mutating func set(
        _ name: PairTimer.Name,
        of p: Int,
        side: Int? = nil,
        _ rule: PairTimer.Rule,
        at fixed: Instant? = nil
    ) {
        cancel(name, of: p, side: side)
        guard let at = instant(of: rule, name, for: p, side: side) ?? fixed else { return }
        snapshot.pairs[p].timers.append(PairTimer(name: name, side: side, at: at, rule: rule))
    }

    mutating func set(_ name: PairTimer.Name, of p: Int, side: Int? = nil, at fixed: Instant) {
        set(name, of: p, side: side, .fixed, at: fixed)
    }

    /// Cancels a timer; without a side those of both.
    mutating func cancel(_ name: PairTimer.Name, of p: Int, side: Int? = nil) {
        snapshot.pairs[p].timers.removeAll { $0.name == name && (side == nil || $0.side == side) }
    }

    private mutating func instant(
        of rule: PairTimer.Rule,
        _ name: PairTimer.Name,
        for p: Int,
        side: Int?
    ) -> Instant? {
        switch rule {
        case .fixed:
            return nil
        case .workingDay(let count, let date):
            let calendar = name.standsStill ? stillCalendar(p, side ?? 0) : sideCalendar(p, side ?? 0)
            return calendar.workingDay(count, after: date).flatMap { calendar.nudgeTime(on: $0) }
        case .workingDayBefore(let count, let date):
            let calendar = sideCalendar(p, side ?? 0)
            return calendar.workingDay(count, before: date).flatMap { calendar.nudgeTime(on: $0) }
        case .pairWorkingDay(let count, let date):
            guard let day = calendar(ofPair: p).workingDay(count, after: date) else { return nil }
            return calendar(person(0, of: p)).zone.instant(of: WallReading(day + 1, TimeOfDay(minutes: 0)))
        }
    }

    /// A side's own calendar; a pause of the pair counts as an absence.
    mutating func sideCalendar(_ p: Int, _ side: Int) -> WorkCalendar {
        let pair = calendar(ofPair: p)
        return side == 0 ? pair.first : pair.second
    }

    /// A side's calendar in which an absence of the partner counts as one's own: timers of the pair stand still.
    mutating func stillCalendar(_ p: Int, _ side: Int) -> WorkCalendar {
        let i = person(side, of: p)
        var further = snapshot.persons[person(1 - side, of: p)].absences
        if let from = snapshot.pairs[p].pausedFrom, let until = snapshot.pairs[p].pausedUntil, until > from {
            further.append(DateRange(from, through: until - 1))
        }
        return further.isEmpty ? calendar(i) : makeCalendar(i, further: further)
    }

    /// Computes again what follows from calendars, after hours, zones, absences or holidays changed.
    mutating func replan(_ p: Int) {
        replanRounds(p)
        for k in snapshot.pairs[p].timers.indices {
            let timer = snapshot.pairs[p].timers[k]
            if let at = instant(of: timer.rule, timer.name, for: p, side: timer.side) {
                snapshot.pairs[p].timers[k].at = max(at, now)
            }
        }
        if snapshot.pairs[p].timers.contains(where: { $0.name == .contractShow && $0.at > now }) { replanShowing(p) }
        for side in 0...1 {
            let i = person(side, of: p)
            for k in snapshot.persons[i].asks.indices {
                let ask = snapshot.persons[i].asks[k]
                guard ask.isSnoozed != true, let days = ask.reminders.first,
                    ask.pair == nil || ask.pair == snapshot.pairs[p].id
                else { continue }
                let at = reminderInstant(i, after: ask.sentOn, days, ask.pair == nil ? nil : p)
                // Nothing overdue comes on the first day back.
                let isPast = at.map { $0 <= now } ?? false
                snapshot.persons[i].asks[k].remindAt =
                    isPast ? reminderInstant(i, after: today(i), 1, ask.pair == nil ? nil : p) : at
            }
        }
    }

    /// The date on which an ask closes, counted on a calendar in which days of both may be lost.
    ///
    /// A closing date keeps the working days that were left when the calendar changed.
    mutating func moveDeadlines(_ p: Int, since before: [WorkCalendar]) {
        let pair = snapshot.pairs[p].id
        for side in 0...1 where before.indices.contains(side) {
            let i = person(side, of: p)
            let after = stillCalendar(p, side)
            func moved(_ closes: Instant) -> Instant {
                let from = before[side].today(at: now)
                let left = before[side].workingDays(after: from, through: before[side].today(at: closes))
                guard left > 0, let date = after.workingDay(left, after: from) else { return closes }
                return max(closes, after.sendWindow(on: date)?.closes ?? closes)
            }
            for k in snapshot.persons[i].asks.indices where snapshot.persons[i].asks[k].pair == pair {
                guard [.did, .paceFaster].contains(snapshot.persons[i].asks[k].kind),
                    let closes = snapshot.persons[i].asks[k].closesAt, closes > now
                else { continue }
                snapshot.persons[i].asks[k].closesAt = moved(closes)
            }
            for k in snapshot.persons[i].agenda.indices where snapshot.persons[i].agenda[k].pair == pair {
                guard [.did, .record, .welcome, .followUp].contains(snapshot.persons[i].agenda[k].kind),
                    let useBy = snapshot.persons[i].agenda[k].useBy, useBy > now
                else { continue }
                snapshot.persons[i].agenda[k].useBy = moved(useBy)
            }
        }
    }

    /// Nudges of a pair that wait for somebody wait on while the other is away; what is news goes its way.
    mutating func holdNudges(_ p: Int) {
        let pair = snapshot.pairs[p].id
        for side in 0...1 {
            let i = person(side, of: p)
            let still = stillCalendar(p, side)
            for k in snapshot.persons[i].agenda.indices where snapshot.persons[i].agenda[k].pair == pair {
                let item = snapshot.persons[i].agenda[k]
                guard [.slots, .reminder, .did, .record, .widenHours, .sitting, .rung].contains(item.kind),
                    still.isAway(still.today(at: max(item.due, now)))
                else { continue }
                snapshot.persons[i].agenda[k].due = still.nextNudgeTime(onOrAfter: max(item.due, now)) ?? item.due
            }
        }
    }

    /// Does what is due for a pair, in order of time.
    mutating func pairDue(_ p: Int) {
        let due = snapshot.pairs[p].timers.filter { $0.at <= now }
            .sorted { ($0.at, $0.name.rawValue, $0.side ?? -1) < ($1.at, $1.name.rawValue, $1.side ?? -1) }
        snapshot.pairs[p].timers.removeAll { $0.at <= now }
        for timer in due {
            isCatchingUp = now - timer.at > Self.patience
            fire(timer, of: p)
        }
        isCatchingUp = false
        roundsDue(p)
    }

    private mutating func fire(_ timer: PairTimer, of p: Int) {
        let side = timer.side ?? 0
        let i = person(side, of: p)
        switch timer.name {
        case .welcome: welcomeDue(p, i)
        case .notAnswered: notAnsweredDue(p, i)
        case .declineSettle: declineSettled(p)
        case .contractShow: showDrafts(p)
        case .phaseMax: phaseMaxDue(p)
        case .proposeDue: proposeDue(p)
        case .slotsDue: slotsDue(p, i)
        case .slotsClose: slotsClose(p)
        case .noneClose, .picksSettle: picksSettled(p)
        case .widenExpire: widenExpired(p)
        case .typingEnd: typingEnded(p)
        case .meetExpire: meetExpired(p)
        case .prepareDue: prepareDue(p, i)
        case .dayDue: dayDue(p, i)
        case .sessionEnd: sessionEnded(p)
        case .askDue: askDue(p, i)
        case .askClose: askClosed(p)
        case .recordDue: recordDue(p)
        case .recordClose: recordClosed(p)
        case .pauseEnd: pauseEnded(p)
        case .leaveEnd: leaveEnded(p)
        case .paceExpire: break
        case .endedTell: tellEnded(p, i)
        case .closingDue: closingDue(p)
        case .seasonEnd: seasonEnded(p)
        case .closingMax: close(p)
        case .followDue: followDue(p, i)
        case .followClose: endFollowUp(p)
        case .signalCheck: signalCheck(p)
        }
    }

    mutating func enter(_ phase: PhaseName, _ p: Int) {
        snapshot.pairs[p].phase = phase
        let date = today(person(0, of: p))
        snapshot.pairs[p].phaseSince = date
        cancel(.phaseMax, of: p)
        for side in 0...1 { record(person(side, of: p), "phase", "phase=\(phase.rawValue)", pair: p) }
        let phases = programme(of: p).phases
        switch phase {
        case .review: set(.phaseMax, of: p, .pairWorkingDay(phases.reviewMax, after: date))
        case .midpoint: set(.phaseMax, of: p, .pairWorkingDay(phases.midpointMax, after: date))
        default: break
        }
    }

    /// Review and mid-point end by themselves: silence keeps things as they are.
    private mutating func phaseMaxDue(_ p: Int) {
        guard [.review, .midpoint].contains(snapshot.pairs[p].phase) else { return }
        for side in 0...1 {
            let i = person(side, of: p)
            // What is left of the review goes; the times of the next session stay.
            let hadTimes = sitting(of: i, in: p).map { [.review, .midpoint].contains($0.name) } ?? false
            dropSitting(of: i, in: p, [.review, .midpoint])
            if hadTimes { planTimes(p, for: i) }
        }
        snapshot.pairs[p].reviews = snapshot.pairs[p].reviews.map {
            PairState.ReviewAnswers(questions: $0.questions, isDone: false)
        }
        enter(.working, p)
        checkClosing(p)
    }
}

extension PairTimer.Name {
    /// True for what waits while either of the two is away.
    ///
    /// The welcome, a question to take along, the note on the day and what follows an end go by the
    /// reader's own calendar.
    var standsStill: Bool {
        switch self {
        case .notAnswered, .slotsDue, .noneClose, .proposeDue, .askDue, .recordDue: true
        default: false
        }
    }
}
