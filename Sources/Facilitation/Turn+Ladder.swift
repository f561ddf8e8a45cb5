import Domain
import PromptLibrary
import Timetable

/// The care ladder: a private line, a question for both, a line for supervisors.
extension Turn {
    /// Calendar days between two private lines to one person.
    private static let rungPause = 14
    /// Working days for which what began while the pair rested waits.
    private static let afterRest = 5
    /// Pair days more after which leaning in who finds the date is told.
    private static let oneSidedDays = 56

    private func concerned(_ signal: Signal) -> [Int] { recordSignalSides(signal) }

    /// True while a choice other than "we are fine" takes effect.
    private func isInEffect(_ signal: Signal, _ facts: SignalFacts, _ rules: Programme.SignalRules) -> Bool {
        if facts.isPaused { return true }
        return signal.choices.contains { choice in
            guard let choice, choice.option != "fine" else { return false }
            return facts.days.count(after: choice.on, through: facts.today) < rules.restDays
        }
    }

    /// Takes each open signal as far as its time has come, in table order.
    mutating func climb(_ p: Int, _ facts: SignalFacts) {
        let rules = programme(of: p).signals
        for rule in SignalRule.allCases where rule != .askedForHelp {
            for k in snapshot.pairs[p].signals.indices
            where snapshot.pairs[p].signals[k].rule == rule && snapshot.pairs[p].signals[k].isOpen {
                climb(k, p, facts, rules)
            }
        }
    }

    private mutating func climb(_ k: Int, _ p: Int, _ facts: SignalFacts, _ rules: Programme.SignalRules) {
        let signal = snapshot.pairs[p].signals[k]
        guard signal.isSettled != true else { return }
        for side in concerned(signal) where mayAsk(side, signal, p, facts) { postRung(signal.rule, to: side, p) }
        guard !signal.rule.isFromAnswers, !isInEffect(signal, facts, rules) else { return }
        let asked = concerned(signal).compactMap { signal.asked[$0] }
        guard asked.count == concerned(signal).count, let last = asked.max() else { return }
        if signal.jointOn == nil {
            guard facts.days.count(after: last, through: facts.today) >= rules.stepDays else { return }
            snapshot.pairs[p].signals[k].jointOn = facts.today
            // Who said that all is fine is asked nothing more, and neither is the other; one side alone never is.
            let isSpared = signal.rule == .quiet || signal.choices.contains { $0?.option == "fine" }
            snapshot.pairs[p].signals[k].jointDone = [isSpared, isSpared]
            recordSignal(signal, "rung=2", p)
        } else if signal.noticedOn == nil, mayBeNoticed(signal), let joint = signal.jointOn {
            let wait = signal.rule == .oneSided ? Self.oneSidedDays : rules.stepDays
            guard facts.days.count(after: joint, through: facts.today) >= wait else { return }
            snapshot.pairs[p].signals[k].noticedOn = facts.today
            recordSignal(signal, "rung=3", p)
        }
    }

    /// What rests on who led stays between the two.
    private func mayBeNoticed(_ signal: Signal) -> Bool {
        signal.rule != .oneSided || signal.evidence.leaning == .initiated
    }

    /// True if a person may be asked today: not twice in two weeks, not in a rest, not at once after one.
    private mutating func mayAsk(_ side: Int, _ signal: Signal, _ p: Int, _ facts: SignalFacts) -> Bool {
        guard let earliest = earliestRung(side, signal, p, facts) else { return false }
        return earliest <= facts.today
    }

    /// The first day on which a side may be asked; nil if it has been, or is about to be, or has chosen.
    private mutating func earliestRung(_ side: Int, _ signal: Signal, _ p: Int, _ facts: SignalFacts) -> CivilDate? {
        guard signal.asked[side] == nil, signal.choices[side] == nil, !facts.isPaused, !waitsForSearch(signal, p),
            !isTooLate(signal, p)
        else {
            return nil
        }
        let i = person(side, of: p)
        guard
            !snapshot.persons[i].agenda.contains(where: {
                $0.kind == .rung && $0.label == signal.rule.rawValue && $0.pair == snapshot.pairs[p].id
            })
        else { return nil }
        var earliest = max(facts.today, facts.waits(signal.rule) ?? facts.today)
        if let last = snapshot.persons[i].rungOn { earliest = max(earliest, last + Self.rungPause) }
        // The first in table order goes; the others wait.
        if snapshot.persons[i].agenda.contains(where: { $0.kind == .rung && $0.label != "heard" }) {
            earliest = max(earliest, facts.today + 1)
        }
        if let rest = snapshot.pairs[p].rests?.last, rest.contains(signal.since),
            let day = calendar(i).workingDay(Self.afterRest, after: rest.last)
        {
            earliest = max(earliest, day)
        }
        return earliest
    }

    /// "I will ask the other first next time" is said when a date is to be found, and not while one is in the diary.
    private mutating func waitsForSearch(_ signal: Signal, _ p: Int) -> Bool {
        guard signal.rule == .oneSided, signal.evidence.leaning == .initiated else { return false }
        return booking(p) != nil || !mayMeetAgain(p)
    }

    /// What would help the next conversations is not asked when there are none to come.
    private mutating func isTooLate(_ signal: Signal, _ p: Int) -> Bool {
        [.movedLate, .twoViews, .cutShort].contains(signal.rule) && booking(p) == nil && !mayMeetAgain(p)
    }

    private mutating func postRung(_ rule: SignalRule, to side: Int, _ p: Int) {
        let i = person(side, of: p)
        let due = calendar(i).nextNudgeTime(onOrAfter: now) ?? now
        let day = calendar(i).today(at: due)
        let last = calendar(i).workingDay(5, after: day)
        let useBy = last.flatMap { calendar(i).sendWindow(on: $0)?.closes }
        post(.rung, to: i, pair: p, useBy: useBy, due: due) { $0.label = rule.rawValue }
    }

    /// The next day on which an open signal has something to wait for.
    mutating func nextRung(_ p: Int, _ facts: SignalFacts, _ rules: Programme.SignalRules) -> CivilDate? {
        var next: CivilDate?
        func consider(_ date: CivilDate) { next = min(next ?? date, date) }
        for signal in snapshot.pairs[p].signals
        where signal.isOpen && signal.isSettled != true && signal.rule != .askedForHelp {
            for side in concerned(signal) {
                if let earliest = earliestRung(side, signal, p, facts) { consider(earliest) }
            }
            guard !signal.rule.isFromAnswers, !facts.isPaused, signal.noticedOn == nil else { continue }
            let asked = concerned(signal).compactMap { signal.asked[$0] }
            guard asked.count == concerned(signal).count, let last = asked.max() else { continue }
            var date: CivilDate
            if let joint = signal.jointOn {
                guard mayBeNoticed(signal) else { continue }
                date = facts.days.day(signal.rule == .oneSided ? Self.oneSidedDays : rules.stepDays, after: joint)
            } else {
                date = facts.days.day(rules.stepDays, after: last)
            }
            for choice in signal.choices.compactMap(\.self) where choice.option != "fine" {
                date = max(date, facts.days.day(rules.restDays, after: choice.on))
            }
            consider(date)
        }
        return next
    }

    // MARK: The private line

    mutating func renderRung(_ item: AgendaItem, _ p: Int, to i: Int) {
        if item.label == "heard" { return renderHeard(p, to: i) }
        let side = side(of: i, in: p)
        // Looked at once more before it goes: nothing is asked about what is over.
        clearEnded(p, facts(p), programme(of: p).signals)
        guard let rule = item.label.flatMap({ SignalRule(rawValue: $0) }), !snapshot.pairs[p].isPaused,
            let k = snapshot.pairs[p].signals.firstIndex(where: {
                $0.rule == rule && $0.isOpen && ($0.side ?? side) == side && $0.asked[side] == nil
            })
        else { return }
        if let last = snapshot.persons[i].rungOn, today(i) - last < Self.rungPause { return }
        let signal = snapshot.pairs[p].signals[k]
        if waitsForSearch(signal, p) || isTooLate(signal, p) { return }
        let facts = facts(p)
        if let wait = facts.waits(rule), wait > facts.today { return }
        sayRung(snapshot.pairs[p].signals[k], p, to: i)
        snapshot.pairs[p].signals[k].asked[side] = today(i)
        snapshot.persons[i].rungOn = today(i)
        record(i, "signal", "rule=\(rule.rawValue) rung=1", pair: p)
    }

    private mutating func sayRung(_ signal: Signal, _ p: Int, to i: Int) {
        var variables: Variables = ["partner": .text(partnerName(for: i, in: p))]
        let from = signal.evidence.from ?? signal.since
        variables["date"] = .text(inWords(from, for: i))
        variables["n"] = .number(signal.evidence.count ?? 0)
        let key =
            switch (signal.rule, signal.evidence.phase, signal.evidence.leaning) {
            case (.stuckInPhase, let phase?, _): "rung-stuck-\(phase.rawValue)"
            case (.oneSided, _, .led?): "rung-one-sided-led"
            default: "rung-\(signal.rule.rawValue)"
            }
        ask(i, key, .rung, variables, pair: p) {
            $0.options = [OfferedOption(key: signal.rule.rawValue)]
            $0.picks = [key]
        }
        if signal.rule == .lowAfterTalk { say(i, "sign-posting") }
    }

    // MARK: The question for both

    /// Puts the question for both into a message that is due anyway.
    mutating func joinReview(_ item: AgendaItem, to i: Int) {
        guard item.kind.carriesReview, drafts[i]?.blocks.isEmpty == false,
            let p = item.pair.flatMap({ index(of: $0) }), !snapshot.pairs[p].isPaused
        else { return }
        let side = side(of: i, in: p)
        guard snapshot.pairs[p].signals.contains(where: { isJointDue($0, side) }) else { return }
        let facts = facts(p)
        clearEnded(p, facts, programme(of: p).signals)
        let rules = programme(of: p).signals
        guard
            let k = snapshot.pairs[p].signals.firstIndex(where: {
                isJointDue($0, side) && !isInEffect($0, facts, rules) && isTimely($0, facts, rules)
            })
        else { return }
        let rule = snapshot.pairs[p].signals[k].rule
        snapshot.pairs[p].signals[k].jointDone[side] = true
        ask(i, "rung-joint", .rung, ["partner": .text(partnerName(for: i, in: p))], pair: p) {
            $0.options = [OfferedOption(key: rule.rawValue)]
            $0.picks = ["rung-joint"]
        }
    }

    /// If no message is due in the days until the next rung, the question passes silently.
    private func isTimely(_ signal: Signal, _ facts: SignalFacts, _ rules: Programme.SignalRules) -> Bool {
        signal.jointOn.map { facts.days.count(after: $0, through: facts.today) <= rules.stepDays } ?? false
    }

    private func isJointDue(_ signal: Signal, _ side: Int) -> Bool {
        signal.isOpen && signal.jointOn != nil && signal.noticedOn == nil && !signal.jointDone[side]
            && !signal.choices.contains { $0?.option == "fine" }
    }

    // MARK: Quiet

    /// When a person was told that nothing more is asked for now, while that stands.
    func toldQuiet(_ i: Int, _ p: Int) -> CivilDate? {
        let side = side(of: i, in: p)
        return snapshot.pairs[p].signals.last { $0.rule == .quiet && $0.isOpen && $0.side == side }?.asked[side]
    }

    /// True if a person was told that nothing more is asked for now, and has done nothing at all since.
    mutating func isLeftAlone(_ i: Int, _ item: AgendaItem) -> Bool {
        guard [.slots, .did, .record, .widenHours, .reminder].contains(item.kind),
            let p = item.pair.flatMap({ index(of: $0) })
        else { return false }
        guard let asked = toldQuiet(i, p) else { return false }
        return snapshot.persons[i].actedAt.map { date(of: $0, for: i) < asked } ?? true
    }

    /// A private line and a reminder never come on one day.
    mutating func meetsOnOneDay(_ item: AgendaItem, _ i: Int) -> Bool {
        let other: Kind
        switch item.kind {
        case .rung: other = .reminder
        case .reminder: other = .rung
        default: return false
        }
        let date = today(i)
        let zone = calendar(i).zone
        return snapshot.persons[i].sent.contains { $0.kind == other && zone.date(at: $0.at) == date }
    }
}

extension Kind {
    /// True for messages about a pair that may carry a question more: no reminder, and nothing that ends something.
    fileprivate var carriesReview: Bool {
        switch self {
        case .date, .moved, .unbooked, .slots, .active, .searchOver, .prepare, .day, .did, .record, .pace, .skipped,
            .sitting, .merged, .bothIn, .restOver:
            true
        default: false
        }
    }
}
