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
        guard let at = instant(of: rule, for: p, side: side) ?? fixed else { return }
        snapshot.pairs[p].timers.append(PairTimer(name: name, side: side, at: at, rule: rule))
    }

    mutating func set(_ name: PairTimer.Name, of p: Int, side: Int? = nil, at fixed: Instant) {
        set(name, of: p, side: side, .fixed, at: fixed)
    }

    /// Cancels a timer; without a side those of both.
    mutating func cancel(_ name: PairTimer.Name, of p: Int, side: Int? = nil) {
        snapshot.pairs[p].timers.removeAll { $0.name == name && (side == nil || $0.side == side) }
    }

    private mutating func instant(of rule: PairTimer.Rule, for p: Int, side: Int?) -> Instant? {
        switch rule {
        case .fixed:
            return nil
        case .workingDay(let count, let date):
            let calendar = sideCalendar(p, side ?? 0)
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

    /// Computes again what follows from calendars, after hours, zones, absences or holidays changed.
    mutating func replan(_ p: Int) {
        for k in snapshot.pairs[p].timers.indices {
            let timer = snapshot.pairs[p].timers[k]
            if let at = instant(of: timer.rule, for: p, side: timer.side) {
                snapshot.pairs[p].timers[k].at = max(at, now)
            }
        }
        for side in 0...1 {
            let i = person(side, of: p)
            for k in snapshot.persons[i].asks.indices {
                let ask = snapshot.persons[i].asks[k]
                guard ask.isSnoozed != true, let days = ask.reminders.first else { continue }
                let at = reminderInstant(i, after: ask.sentOn, days)
                // Nothing overdue comes on the first day back.
                let isPast = at.map { $0 <= now } ?? false
                snapshot.persons[i].asks[k].remindAt = isPast ? reminderInstant(i, after: today(i), 1) : at
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
        case .paceExpire: break
        case .endedTell: tellEnded(p, i)
        case .closingDue: closingDue(p)
        case .seasonEnd: seasonEnded(p)
        case .closingMax: close(p)
        case .followDue: followDue(p, i)
        case .followClose: endFollowUp(p)
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
