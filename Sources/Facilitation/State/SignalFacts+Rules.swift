package import Domain

/// The rules: what must be true, since when it is, and on what it rests.
extension SignalFacts {
    /// A rule that is true.
    package struct Found: Hashable, Sendable {
        package var since: CivilDate
        package var evidence: Signal.Evidence
    }

    /// The sides that a rule looks at one by one; one nil for rules about both.
    package static func sides(_ rule: SignalRule) -> [Int?] {
        rule.isFromAnswers || rule == .quiet ? [0, 1] : [nil]
    }

    /// Says whether a rule is true today.
    ///
    /// - Parameters:
    ///   - side: Whose acts are looked at, for rules that look at one.
    ///   - n: The threshold, in the rule's own unit.
    package func found(_ rule: SignalRule, side: Int?, after n: Int) -> Found? {
        let found: Found? =
            switch rule {
            case .firstDateMissing: firstDateMissing(n)
            case .nextDateMissing: nextDateMissing(n)
            case .stuckInPhase: stuckInPhase(n)
            case .quiet: quiet(side ?? 0, n)
            case .unansweredMessage: unansweredMessage(side ?? 0, n)
            case .movedLate: movedLate(n)
            case .twoViews: twoViews(n)
            case .cutShort: cutShort(side ?? 0, n)
            case .lowAfterTalk: lowAfterTalk(side ?? 0, n)
            case .actionsResting: actionsResting(side ?? 0, n)
            case .oneSided: oneSided(n)
            case .askedForHelp: nil
            }
        return found.flatMap { $0.since <= today ? $0 : nil }
    }

    /// The first day from which a rule would be true if nothing happened from now on; nil if time alone makes it never
    /// true.
    package func first(_ rule: SignalRule, side: Int?, after n: Int) -> CivilDate? {
        switch rule {
        case .firstDateMissing: firstDateMissing(n)?.since
        case .nextDateMissing: nextDateMissing(n)?.since
        case .stuckInPhase: stuckInPhase(n)?.since
        case .quiet: quiet(side ?? 0, n)?.since
        default: found(rule, side: side, after: n)?.since
        }
    }

    private static func evidence(_ fill: (inout Signal.Evidence) -> Void) -> Signal.Evidence {
        var made = Signal.Evidence()
        fill(&made)
        return made
    }

    // MARK: What the diary shows

    private func firstDateMissing(_ n: Int) -> Found? {
        guard phase == .early, !isBooked, !isPaused, lastTalk == nil, skipped == nil else { return nil }
        return Found(
            since: days.day(n, after: phaseSince),
            evidence: Self.evidence {
                $0.from = phaseSince
                $0.dates = [openSince].compactMap(\.self)
            }
        )
    }

    private func nextDateMissing(_ n: Int) -> Found? {
        guard [.early, .review, .working, .midpoint].contains(phase), !isBooked, !isPaused,
            let from = [lastTalk, skipped].compactMap(\.self).max()
        else { return nil }
        let wait = max(n, (cadenceDays * 3 + 1) / 2)
        return Found(
            since: days.day(wait, after: from),
            evidence: Self.evidence {
                $0.from = lastTalk ?? from
                $0.dates = [skipped, openSince].compactMap(\.self)
            }
        )
    }

    private func stuckInPhase(_ n: Int) -> Found? {
        let since: CivilDate
        switch phase {
        case .readiness, .contracting, .closing:
            // The last day of the stay belongs to it: it is over on the day after.
            guard let last = stayEnds, !isPaused else { return nil }
            since = last + 1
        case .early: since = days.day(stayDays + n, after: phaseSince)
        case .review, .working, .midpoint, .followUp, .ended: return nil
        }
        return Found(
            since: since,
            evidence: Self.evidence {
                $0.from = phaseSince
                $0.phase = phase
            }
        )
    }

    private func movedLate(_ n: Int) -> Found? {
        let last = Array(dates.suffix(max(3, n)))
        let late = last.filter { $0.fate == .late }
        guard late.count >= n, let newest = late.last else { return nil }
        // The next conversation that takes place clears it.
        guard !talks.contains(where: { $0.outcome == .held && $0.date >= newest.on }) else { return nil }
        return Found(
            since: newest.on,
            evidence: Self.evidence {
                $0.dates = late.map(\.date)
                $0.count = late.count
                $0.of = last.count
            }
        )
    }

    private func twoViews(_ n: Int) -> Found? {
        let unclear = talks.filter { $0.outcome == .unclear }
        guard unclear.count >= n, let newest = unclear.last else { return nil }
        let later = talks.drop { $0 != newest }.dropFirst()
        guard !later.contains(where: { $0.outcome == .held || $0.outcome == .notHeld }) else { return nil }
        return Found(
            since: newest.date,
            evidence: Self.evidence {
                $0.dates = unclear.map(\.date)
                $0.count = unclear.count
            }
        )
    }

    private func oneSided(_ n: Int) -> Found? {
        for count in [Ledger.Count.initiated, .led] {
            guard let side = ledger.leaning(count, ledgerRules, least: n) else { continue }
            let last = ledger.last(count, ledgerRules.window)
            return Found(
                since: today,
                evidence: Self.evidence {
                    $0.leaning = count
                    $0.count = last.count { $0.side == side }
                    $0.of = last.count
                    $0.session = last.last?.session
                }
            )
        }
        return nil
    }

    // MARK: What one person does or says

    private func quiet(_ side: Int, _ n: Int) -> Found? {
        let asks = silent[side]
        guard asks.count >= n, let last = asks.last else { return nil }
        // The day of the last ask is still the person's own.
        return Found(
            since: last + 1,
            evidence: Self.evidence {
                $0.dates = asks
                $0.count = asks.count
            }
        )
    }

    private func unansweredMessage(_ side: Int, _ n: Int) -> Found? {
        guard let said = waiting[side], let unheard = unheard[side] else { return nil }
        return Found(
            since: max(days.day(n, after: said), unheard),
            evidence: Self.evidence {
                $0.from = said
                $0.dates = [unheard]
            }
        )
    }

    private func cutShort(_ side: Int, _ n: Int) -> Found? {
        let told = talks.filter { $0.answers[side]?.isHeld == true }.suffix(max(3, n))
        let short = told.filter { $0.answers[side] == .cutShort }
        // A conversation held in full clears it.
        guard short.count >= n, let newest = told.last, newest.answers[side] == .cutShort else { return nil }
        return Found(
            since: newest.date,
            evidence: Self.evidence {
                $0.dates = short.map(\.date)
                $0.count = short.count
                $0.of = told.count
            }
        )
    }

    private func lowAfterTalk(_ side: Int, _ n: Int) -> Found? {
        let last = marks[side].suffix(3)
        guard let newest = last.last else { return nil }
        let isFalling = last.count == 3 && zip(last, last.dropFirst()).allSatisfy { $0.value > $1.value }
        guard newest.value <= n || isFalling else { return nil }
        return Found(
            since: newest.date,
            evidence: Self.evidence {
                $0.dates = (newest.value <= n ? [newest] : Array(last)).map(\.date)
                $0.count = newest.value
            }
        )
    }

    private func actionsResting(_ side: Int, _ n: Int) -> Found? {
        guard putOff[side].count >= n, let newest = putOff[side].last else { return nil }
        return Found(
            since: newest,
            evidence: Self.evidence {
                $0.dates = putOff[side]
                $0.count = putOff[side].count
            }
        )
    }
}
