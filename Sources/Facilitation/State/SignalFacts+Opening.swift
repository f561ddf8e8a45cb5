package import Domain

/// When a rule that is true opens a signal: never twice at once, never on the same evidence, never in a rest.
extension SignalFacts {
    /// Until when a rule is silent because of what was cleared before; nil if it may speak today or never will on this
    /// evidence.
    package func mayOpen(
        _ rule: SignalRule,
        side: Int?,
        on evidence: Signal.Evidence,
        beside signals: [Signal],
        _ rules: Programme.SignalRules
    ) -> Opening {
        var from = waits(rule)
        for signal in signals where signal.rule == rule && signal.side == side {
            guard let cleared = signal.clearedOn else { return .never }
            if signal.evidence == evidence { return .never }
            let rest = signal.wasFine == true ? rules.fineDays : rules.restDays
            let over = days.day(rest, after: cleared)
            from = max(from ?? over, over)
        }
        guard let from, from > today else { return .now }
        return .from(from)
    }

    /// Until when nothing is said of a rule because its cause has just been seen to; nil if nobody has.
    package func waits(_ rule: SignalRule) -> CivilDate? {
        switch rule {
        case .firstDateMissing, .nextDateMissing: searchUntil
        case .stuckInPhase: stayUntil
        default: nil
        }
    }

    package enum Opening: Hashable, Sendable {
        case now
        case from(CivilDate)
        /// One is open, or it rests on what was noticed before.
        case never
    }

    /// The signals that open today, in table order.
    package func opening(beside signals: [Signal], _ rules: Programme.SignalRules) -> [Signal] {
        var made: [Signal] = []
        for rule in SignalRule.allCases where !rules.off.contains(rule) {
            for side in Self.sides(rule) {
                guard let found = found(rule, side: side, after: rules.after(rule)),
                    mayOpen(rule, side: side, on: found.evidence, beside: signals, rules) == .now
                else { continue }
                var signal = Signal(rule, side: side, since: found.since)
                signal.evidence = found.evidence
                if signal.isFirstOfTwoViews(rules) {
                    // Both were asked already, by the question about their session.
                    signal.isSettled = true
                    signal.asked = [found.since, found.since]
                }
                made.append(signal)
            }
        }
        return made
    }

    /// The first day on which a signal would open if nothing happened from now on.
    package func nextOpening(beside signals: [Signal], _ rules: Programme.SignalRules) -> CivilDate? {
        var next: CivilDate?
        for rule in SignalRule.allCases where !rules.off.contains(rule) {
            for side in Self.sides(rule) {
                guard let first = first(rule, side: side, after: rules.after(rule)) else { continue }
                var then = self
                then.today = max(today, first)
                guard let evidence = then.found(rule, side: side, after: rules.after(rule))?.evidence else { continue }
                switch mayOpen(rule, side: side, on: evidence, beside: signals, rules) {
                case .never: continue
                case .now: next = min(next ?? first, first)
                case .from(let date): next = min(next ?? max(first, date), max(first, date))
                }
            }
        }
        return next
    }
}

extension Signal {
    /// Of sessions that stay unclear the first asks nothing more than was asked about it.
    func isFirstOfTwoViews(_ rules: Programme.SignalRules) -> Bool {
        rule == .twoViews && (evidence.count ?? 0) <= rules.after(.twoViews)
    }
}
