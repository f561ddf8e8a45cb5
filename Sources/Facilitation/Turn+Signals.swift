import Domain
import PromptLibrary
import Timetable

/// What is noticed about a pair: the facts, the check at 06:00 UTC, and when the next one is worth the while.
///
/// A check is planned only for the day on which something can have become true: the outcome is that of a check each
/// day at the same hour.
extension Turn {
    private static let checkHour = Instant.Span.hours(6)
    /// Pair days in which something may come of what was just done.
    private static let daysToSee = 7

    private func isWatched(_ p: Int) -> Bool {
        ![.followUp, .ended].contains(snapshot.pairs[p].phase) && snapshot.pairs[p].started
    }

    /// The facts of a pair as they stand.
    mutating func facts(_ p: Int) -> SignalFacts { facts(p, programme(of: p)) }

    // By position, here and below: to hold a pair or to go through sessions would copy all that is in them.
    private mutating func facts(_ p: Int, _ programme: Programme) -> SignalFacts {
        let first = person(0, of: p)
        var facts = SignalFacts(
            today: today(first),
            phase: snapshot.pairs[p].phase,
            phaseSince: snapshot.pairs[p].phaseSince
        )
        facts.stayEnds = stayEnds(p, programme.phases, end: programme.end)
        facts.days = PairDays(standStill(p, programme.season.restPeriods))
        let rules = programme.signals
        let toSee = min(Self.daysToSee, rules.after(.firstDateMissing), rules.after(.nextDateMissing))
        facts.searchUntil = search(p).map { facts.days.day(toSee, after: $0.sentOn) }
        facts.stayUntil = stayUntil(p, facts.days)
        facts.isPaused = snapshot.pairs[p].isPaused
        facts.isBooked = booking(p) != nil
        facts.openSince = snapshot.pairs[p].openSince
        facts.cadenceDays =
            snapshot.pairs[p].agreement.map { $0.weeks * 7 } ?? programme.cadence.approximateDays
        facts.dates = snapshot.pairs[p].dates ?? []
        let early = snapshot.pairs[p].after?.session
        for k in snapshot.pairs[p].sessions.indices {
            let date = snapshot.pairs[p].sessions[k].date
            let outcome = snapshot.pairs[p].sessions[k].outcome
            if outcome == .skipped { facts.skipped = date }
            // What was marked early stands in for a session whose outcome is still open.
            guard snapshot.pairs[p].sessions[k].number != early || early == nil else { continue }
            facts.talks.append(.init(date: date, outcome: outcome, answers: snapshot.pairs[p].sessions[k].answers))
        }
        if let after = snapshot.pairs[p].after {
            facts.talks.append(.init(date: date(of: after.start, for: first), outcome: nil, answers: after.answers))
        }
        let id = snapshot.pairs[p].id
        for side in 0...1 {
            facts.marks[side] = snapshot.pairs[p].sessions.indices.suffix(6).compactMap { k in
                snapshot.pairs[p].sessions[k].pulses[side].flatMap { pulse in
                    pulse.item == "led" ? nil : .init(date: snapshot.pairs[p].sessions[k].date, value: pulse.value)
                }
            }
            let asks = snapshot.persons[person(side, of: p)].silentAsks ?? []
            // Who was asked last in another pair is noticed there.
            facts.silent[side] = asks.last?.pair == id ? asks.map(\.on) : []
            facts.putOff[side] = snapshot.pairs[p].tries?[side]?.putOff ?? []
        }
        for report in snapshot.pairs[p].reports ?? [] {
            facts.waiting[report.side] = report.saidOn
            facts.unheard[report.side] = report.unheardOn
        }
        facts.ledger = snapshot.pairs[p].ledger
        facts.ledgerRules = programme.ledger
        return facts
    }

    /// The days on which the clock of a pair stands still.
    private func standStill(_ p: Int, _ rest: [DateRange]) -> [DateRange] {
        // A rest period of the programme is nobody's silence.
        var ranges = (snapshot.pairs[p].rests ?? []) + rest
        for side in 0...1 { ranges += snapshot.persons[person(side, of: p)].absences }
        if let from = snapshot.pairs[p].pausedFrom, let until = snapshot.pairs[p].pausedUntil, until > from {
            ranges.append(DateRange(from, through: until - 1))
        }
        return ranges
    }

    /// The last day of a stay that is counted in pair working days.
    private mutating func stayEnds(_ p: Int, _ phases: Programme.Phases, end: CivilDate) -> CivilDate? {
        let since = snapshot.pairs[p].phaseSince
        let (days, from): (Int, CivilDate)
        switch snapshot.pairs[p].phase {
        case .readiness: (days, from) = (phases.readinessMax, since)
        case .contracting: (days, from) = (phases.contractingMax, since)
        case .closing: (days, from) = (phases.closingMax, max(since, end))
        case .early, .review, .working, .midpoint, .followUp, .ended: return nil
        }
        return calendar(ofPair: p).workingDay(days, after: from)
    }

    /// Until when a stay is left alone: something of the agreement went on, the two talk it over, or the closing ends.
    private mutating func stayUntil(_ p: Int, _ days: PairDays) -> CivilDate? {
        switch snapshot.pairs[p].phase {
        case .contracting:
            let talk = booking(p).map { date(of: $0.start, for: person(0, of: p)) } ?? search(p)?.sentOn
            let moved = snapshot.pairs[p].contract.movedOn
            return [talk, moved].compactMap(\.self).max().map { days.day(Self.daysToSee, after: $0) }
        case .closing:
            let zone = calendar(person(0, of: p)).zone
            return snapshot.pairs[p].timers.first { $0.name == .closingMax }.map { zone.date(at: $0.at) + 1 }
        default: return nil
        }
    }

    // MARK: The check

    /// After an event: clears what is over, and plans the next check.
    mutating func watch(_ p: Int) {
        guard isWatched(p) else { return unwatch(p) }
        let programme = programme(of: p)
        let facts = facts(p, programme)
        let rules = programme.signals
        clearEnded(p, facts, rules)
        let next = [
            facts.nextOpening(beside: snapshot.pairs[p].signals, rules), nextRung(p, facts, rules),
            nextQuestion(p, facts),
        ].compactMap(\.self).min()
        guard let next else { return cancel(.signalCheck, of: p) }
        set(.signalCheck, of: p, at: checkTime(next, p))
    }

    /// The first check at which the pair's date is no earlier than this one.
    private mutating func checkTime(_ date: CivilDate, _ p: Int) -> Instant {
        let zone = calendar(person(0, of: p)).zone
        let day = now.seconds >= 0 ? now.seconds / 86_400 : 0
        var at = Instant(seconds: day * 86_400) + Self.checkHour
        if at <= now { at = at + .days(1) }
        let wanted = Instant(seconds: Int64(date.dayNumber - 1) * 86_400) + Self.checkHour
        at = max(at, wanted)
        while zone.date(at: at) < date { at = at + .days(1) }
        return at
    }

    /// A pair that is over is not watched: what was noticed ends with it.
    private mutating func unwatch(_ p: Int) {
        cancel(.signalCheck, of: p)
        let date = today(person(0, of: p))
        for k in snapshot.pairs[p].signals.indices
        where snapshot.pairs[p].signals[k].isOpen && snapshot.pairs[p].signals[k].rule != .askedForHelp {
            snapshot.pairs[p].signals[k].clearedOn = date
        }
    }

    mutating func signalCheck(_ p: Int) {
        guard isWatched(p) else { return }
        let programme = programme(of: p)
        let facts = facts(p, programme)
        let rules = programme.signals
        clearEnded(p, facts, rules)
        for signal in facts.opening(beside: snapshot.pairs[p].signals, rules) { open(signal, p) }
        askWhetherHeard(p, facts)
        climb(p, facts)
    }

    mutating func open(_ signal: Signal, _ p: Int) {
        snapshot.pairs[p].signals.append(signal)
        // Of what is long over the newest are enough to know what was noticed before.
        if snapshot.pairs[p].signals.count > 40, let old = snapshot.pairs[p].signals.firstIndex(where: { !$0.isOpen }) {
            snapshot.pairs[p].signals.remove(at: old)
        }
        recordSignal(signal, "since=\(signal.since)", p)
    }

    /// A fact about what was noticed, kept with those whose evidence it is.
    func recordSignalSides(_ signal: Signal) -> [Int] { signal.side.map { [$0] } ?? [0, 1] }

    mutating func recordSignal(_ signal: Signal, _ detail: String, _ p: Int) {
        for side in recordSignalSides(signal) {
            record(person(side, of: p), "signal", "rule=\(signal.rule.rawValue) \(detail)", pair: p)
        }
    }

    /// Clears what is no longer true.
    mutating func clearEnded(_ p: Int, _ facts: SignalFacts, _ rules: Programme.SignalRules) {
        for k in snapshot.pairs[p].signals.indices {
            let signal = snapshot.pairs[p].signals[k]
            guard signal.isOpen, signal.rule != .askedForHelp, !isHeldForSupervisor(signal, facts, rules) else {
                continue
            }
            guard let found = facts.found(signal.rule, side: signal.side, after: rules.after(signal.rule)),
                !rules.off.contains(signal.rule)
            else {
                clear(k, p, wasFine: isFineBySilence(signal, facts, rules))
                continue
            }
            var grown = signal
            grown.evidence = found.evidence
            if signal.isSettled == true, !grown.isFirstOfTwoViews(rules) {
                // A second session stays unclear: now the two are asked.
                grown.isSettled = nil
                grown.asked = [nil, nil]
                grown.since = found.since
                snapshot.pairs[p].signals[k] = grown
            }
        }
    }

    /// What its writer has passed on stays until a supervisor could read it, whatever was marked since.
    private func isHeldForSupervisor(_ signal: Signal, _ facts: SignalFacts, _ rules: Programme.SignalRules) -> Bool {
        guard signal.isPassedOn == true, let since = signal.noticedOn else { return false }
        return facts.days.count(after: since, through: facts.today) < rules.restDays
    }

    /// One said that all is fine, and the other, asked nothing more, did nothing until the condition ended.
    private func isFineBySilence(_ signal: Signal, _ facts: SignalFacts, _ rules: Programme.SignalRules) -> Bool {
        guard signal.side == nil, signal.choices.contains(where: { $0 == nil }),
            let fine = signal.choices.compactMap(\.self).first, fine.option == "fine"
        else { return false }
        return facts.days.count(after: fine.on, through: facts.today) >= rules.stepDays
    }

    mutating func clear(_ k: Int, _ p: Int, wasFine: Bool) {
        snapshot.pairs[p].signals[k].clearedOn = today(person(0, of: p))
        snapshot.pairs[p].signals[k].wasFine = wasFine ? true : nil
        let signal = snapshot.pairs[p].signals[k]
        recordSignal(signal, wasFine ? "cleared=fine" : "cleared=over", p)
        // What one person is asked by the same rule is another signal, and stays.
        for side in recordSignalSides(signal) {
            let i = person(side, of: p)
            let pair = snapshot.pairs[p].id
            snapshot.persons[i].agenda.removeAll {
                $0.kind == .rung && $0.pair == pair && $0.label == signal.rule.rawValue
            }
        }
    }

    // MARK: What the facts are made of

    /// A date leaves the diary; an absence is no fault of anybody.
    mutating func noteLost(_ booking: Loop.Booking, _ p: Int, isAway: Bool = false) {
        guard !booking.isTalkFirst else { return }
        let day = date(of: booking.start, for: person(0, of: p))
        let today = today(person(0, of: p))
        snapshot.pairs[p].openSince = today
        guard !isAway else { return }
        let isLate = calendar(ofPair: p).workingDays(after: today, through: day) < 1
        noteDate(.init(date: day, fate: isLate ? .late : .early, on: today), booking, p)
    }

    mutating func noteStood(_ booking: Loop.Booking, _ p: Int) {
        guard !booking.isTalkFirst else { return }
        let day = date(of: booking.start, for: person(0, of: p))
        noteDate(.init(date: day, fate: .stood, on: day), booking, p)
    }

    private mutating func noteDate(_ date: SignalFacts.BookedDate, _ booking: Loop.Booking, _ p: Int) {
        var dates = snapshot.pairs[p].dates ?? []
        dates.append(date)
        snapshot.pairs[p].dates = dates.suffix(8)
        for side in 0...1 {
            record(
                person(side, of: p),
                "date",
                "number=\(booking.session) of=\(date.date) fate=\(date.fate.rawValue)",
                pair: p
            )
        }
    }

    /// An ask goes out: it counts until its reader does anything at all.
    ///
    /// Times for which somebody in a sitting stayed at a question count no more than those at its end, which are an
    /// answer: else the line about who is quiet would show it.
    mutating func noteAsk(_ kind: Kind, to i: Int, pair: PairID?) {
        guard let pair, kind.waitsForAnswer else { return }
        if let p = index(of: pair) {
            let isInSitting = search(p)?.inSitting?[side(of: i, in: p)] == true
            if [.slots, .typing, .widenHours].contains(kind), isInSitting { return }
            // Whoever does nothing but answer a question is asked again; what was noticed stays as it is.
            if toldQuiet(i, p) != nil { return }
        }
        let on = today(i)
        var asks = snapshot.persons[i].silentAsks ?? []
        asks.append(SilentAsk(pair: pair, on: on))
        snapshot.persons[i].silentAsks = asks.suffix(12)
        record(i, "asked", "kind=\(kind.rawValue)", pair: index(of: pair))
    }

    /// Any act of a person in any form.
    mutating func noteAct(_ i: Int) {
        if snapshot.persons[i].silentAsks != nil {
            for p in livePairs(of: i) { record(i, "act", "any", pair: p) }
            snapshot.persons[i].silentAsks = nil
        }
        for p in livePairs(of: i) {
            guard let reports = snapshot.pairs[p].reports else { continue }
            // Who was waited for is there: nothing more needs to be asked.
            let partner = 1 - side(of: i, in: p)
            let left = reports.filter { $0.side != partner || $0.unheardOn == nil }
            snapshot.pairs[p].reports = left.isEmpty ? nil : left
        }
    }
}

extension Kind {
    /// True for what waits for an answer: silence after several of them in a row is noticed.
    var waitsForAnswer: Bool {
        switch self {
        case .welcome, .bothIn, .merged, .active, .slots, .typing, .widenHours, .did, .record, .restOver, .sitting: true
        default: false
        }
    }
}
