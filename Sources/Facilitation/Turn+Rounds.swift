import Domain
import PromptLibrary
import Timetable

/// When answers are exchanged: the two moments of a round, and the places kept for them in both budgets.
///
/// Everything here follows from calendars, budgets and the clock, and never from what either has done with the question.
extension Turn {
    /// Pair working days to the first moment of a question that follows no conversation, from the later due date.
    static let daysWithoutSession = 3
    /// Pair working days by which a moment may move.
    static let movesAtMost = 5

    /// The round of a question that is being put to one of the two; the first of them fixes its moments.
    ///
    /// - Parameter session: The conversation that the question follows, if any.
    mutating func joinRound(
        _ step: SittingStep,
        prompt: PromptReference? = nil,
        session: Int?,
        of i: Int,
        in p: Int
    ) -> Int {
        let side = side(of: i, in: p)
        let known = snapshot.pairs[p].rounds.lastIndex { round in
            guard round.step == step, round.prompt?.id == prompt?.id else { return false }
            // There is one closing, and one aim at a time, whichever way and after whichever conversation each comes
            // to it.
            let isWaiting = step == .aim && round.sides[side].message == nil && !round.stage.isOver
            return step == .differently || round.session == session || isWaiting
        }
        let k = known ?? openRound(step, prompt, session, in: p)
        openDraft(i)
        snapshot.pairs[p].rounds[k].sides[side].message = drafts[i]?.id
        return snapshot.pairs[p].rounds[k].number
    }

    private mutating func openRound(_ step: SittingStep, _ prompt: PromptReference?, _ session: Int?, in p: Int) -> Int
    {
        let number = (snapshot.pairs[p].rounds.last?.number ?? 0) + 1
        var round = RevealRound(number: number, step: step, session: session, prompt: prompt)
        let rules = programme(of: p).reveal
        let from = dateOfSession(session, p)
        let base = from ?? laterDueDate(p)
        let day = calendar(ofPair: p).workingDay(from == nil ? Self.daysWithoutSession : rules.firstDays, after: base)
        if let day {
            round.first = check(from: day, p, days: Self.movesAtMost + 1)
            if let first = round.first { keepPlaces(first, p) }
            if rules.secondDays > 0,
                let next = calendar(ofPair: p).workingDay(rules.secondDays, after: round.first?.on ?? day)
            {
                round.second = check(from: next, p, days: Self.movesAtMost + 1)
                if let second = round.second { keepPlaces(second, p) }
            }
        }
        round.stage = round.first != nil ? .open : round.second != nil ? .late : .closed
        snapshot.pairs[p].rounds.append(round)
        return snapshot.pairs[p].rounds.count - 1
    }

    /// The pair's date of a session.
    private mutating func dateOfSession(_ number: Int?, _ p: Int) -> CivilDate? {
        guard let number else { return nil }
        if let after = snapshot.pairs[p].after, after.session == number {
            return date(of: after.start, for: person(0, of: p))
        }
        return snapshot.pairs[p].sessions.last { $0.number == number && $0.outcome != .moved }?.date
    }

    /// The later of the dates on which both can have been asked.
    private mutating func laterDueDate(_ p: Int) -> CivilDate {
        let dates = (0...1).map { side -> CivilDate in
            let i = person(side, of: p)
            return date(of: openingForNews(i, from: now + Self.settle), for: i)
        }
        return max(dates[0], dates[1])
    }

    // MARK: Moments

    /// The moment of exchange on a pair's date: shared by both, or, where their hours never meet, the earlier nudge time.
    private mutating func moment(on date: CivilDate, _ p: Int) -> Instant? {
        let pair = calendar(ofPair: p)
        guard pair.isWorkingDay(date) else { return nil }
        if let shared = pair.sharedMoment(on: date) { return shared }
        return [pair.first.nudgeTime(on: date), pair.second.nudgeTime(on: date)].compactMap(\.self).min()
    }

    /// When a moment of exchange reaches one of the two: then, or at the own nudge time after it.
    mutating func ownMoment(_ check: RevealRound.Check, for i: Int) -> Instant {
        let calendar = calendar(i)
        if calendar.isOpen(at: check.at) { return check.at }
        return calendar.nextNudgeTime(onOrAfter: check.at) ?? check.at
    }

    /// The first moment from a date on that is to come and for which both have room.
    ///
    /// - Parameter days: How many pair working days are looked at; those that an absence takes away count.
    private mutating func check(from date: CivilDate, _ p: Int, days: Int) -> RevealRound.Check? {
        let pair = calendar(ofPair: p)
        var counted = 0
        for ahead in 0..<60 {
            let day = date + ahead
            guard pair.first.wouldWork(on: day), pair.second.wouldWork(on: day) else { continue }
            counted += 1
            guard counted <= days else { return nil }
            guard let at = moment(on: day, p), at > now + Self.settle else { continue }
            var made = RevealRound.Check(on: day, at: at, kept: [])
            made.kept = keptDates(made, p)
            if hasRoom(made, p) { return made }
        }
        return nil
    }

    private mutating func keptDates(_ check: RevealRound.Check, _ p: Int) -> [CivilDate] {
        (0...1).map { side in
            let i = person(side, of: p)
            return date(of: ownMoment(check, for: i), for: i)
        }
    }

    private mutating func hasRoom(_ check: RevealRound.Check, _ p: Int) -> Bool {
        (0...1).allSatisfy { side in hasRoom(.news, for: person(side, of: p), on: check.kept[side]) }
    }

    // MARK: Places in the budgets

    private mutating func keepPlaces(_ check: RevealRound.Check, _ p: Int) {
        for side in 0...1 { snapshot.persons[person(side, of: p)].budget.reserve(on: check.kept[side]) }
    }

    mutating func giveUpPlaces(_ check: RevealRound.Check?, _ p: Int) {
        guard let check else { return }
        for side in 0...1 { snapshot.persons[person(side, of: p)].budget.cancelReservation(on: check.kept[side]) }
    }

    // MARK: When things change

    /// Takes the moments of rounds from the calendars again, on the same dates.
    mutating func replanRounds(_ p: Int) {
        for k in snapshot.pairs[p].rounds.indices where !snapshot.pairs[p].rounds[k].stage.isOver {
            snapshot.pairs[p].rounds[k].first = replanned(snapshot.pairs[p].rounds[k].first, p)
            snapshot.pairs[p].rounds[k].second = replanned(snapshot.pairs[p].rounds[k].second, p)
        }
    }

    private mutating func replanned(_ check: RevealRound.Check?, _ p: Int) -> RevealRound.Check? {
        // A date that an absence takes away is looked at when it comes: the absence may end before.
        guard var check, check.at > now, let at = moment(on: check.on, p), at > now else { return check }
        guard at != check.at || keptDates(check, p) != check.kept else { return check }
        giveUpPlaces(check, p)
        check.at = at
        check.kept = keptDates(check, p)
        keepPlaces(check, p)
        return check
    }

    // MARK: The moment comes

    /// Does what is due in the rounds of a pair.
    mutating func roundsDue(_ p: Int) {
        guard snapshot.pairs[p].mayReveal else { return }
        for k in snapshot.pairs[p].rounds.indices {
            // After an outage both moments may have passed.
            for _ in 0..<2 { momentDue(k, p) }
        }
    }

    private mutating func momentDue(_ k: Int, _ p: Int) {
        guard let check = snapshot.pairs[p].rounds[k].check, check.at <= now else { return }
        if isMet(check, p) { return checkShares(k, check, p) }
        giveUpPlaces(check, p)
        if let other = postponed(check, p) { put(other, into: k, p) } else { pass(k, p) }
    }

    /// True if a moment is still one at which both may be written to.
    private mutating func isMet(_ check: RevealRound.Check, _ p: Int) -> Bool {
        guard now - check.at <= Self.patience, let at = moment(on: check.on, p) else { return false }
        return at <= now && (0...1).allSatisfy { snapshot.persons[person($0, of: p)].standing == .active }
    }

    /// Another moment for one that cannot be kept: after an outage, or moved once by an absence, a pause or a holiday.
    private mutating func postponed(_ check: RevealRound.Check, _ p: Int) -> RevealRound.Check? {
        if now - check.at > Self.patience {
            var next = self.check(from: today(person(0, of: p)) - 1, p, days: Self.movesAtMost + 2)
            next?.wasMoved = check.wasMoved
            return next
        }
        guard !check.wasMoved else { return nil }
        var moved = self.check(from: check.on + 1, p, days: Self.movesAtMost)
        moved?.wasMoved = true
        return moved
    }

    private mutating func put(_ check: RevealRound.Check, into k: Int, _ p: Int) {
        guard snapshot.pairs[p].rounds[k].stage == .open else {
            snapshot.pairs[p].rounds[k].second = check
            return keepPlaces(check, p)
        }
        // The first moment comes before the second, or gives way to it.
        if let second = snapshot.pairs[p].rounds[k].second, check.at >= second.at {
            guard second.at <= now else { return pass(k, p) }
            giveUpPlaces(second, p)
            snapshot.pairs[p].rounds[k].second = nil
        }
        snapshot.pairs[p].rounds[k].first = check
        keepPlaces(check, p)
    }

    /// A moment has passed without an exchange.
    mutating func pass(_ k: Int, _ p: Int) {
        guard snapshot.pairs[p].rounds[k].stage == .open, snapshot.pairs[p].rounds[k].second != nil else {
            return closeRound(k, p)
        }
        snapshot.pairs[p].rounds[k].stage = .late
    }
}
