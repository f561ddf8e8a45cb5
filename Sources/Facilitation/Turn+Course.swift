import Domain
import Timetable

/// Where a pair stands in its season: what was held, what is still to come, and which sitting that makes.
extension Turn {
    /// Days before a mid-point within which a review has asked the same already.
    private static let reviewedLately = 42

    /// Which sitting follows on a session that took place.
    mutating func sittingAfter(_ p: Int, for reader: Int? = nil) -> Sitting.Name {
        let pair = snapshot.pairs[p]
        if !mayMeetAgain(p, for: reader) { return .closing }
        // The session of this sitting counts as held, whatever the other has answered.
        let held = pair.held + (pair.after == nil ? 0 : 1)
        // Who has answered these questions is not asked again where the two told the session in two ways.
        if let reader, pair.reviews[side(of: reader, in: p)].isDone { return .usual }
        if pair.reviewAt == nil, pair.phase == .early, held >= programme(of: p).phases.reviewAfter { return .review }
        if pair.midpointAt == nil, let after = midpointAfter(p), held >= after, pair.phase == .working,
            !isLastNext(p, for: reader)
        {
            return .midpoint
        }
        return .usual
    }

    /// The sessions after which half of the season is looked at; nil where only the last would be left.
    func midpointAfter(_ p: Int) -> Int? {
        let programme = programme(of: p)
        let planned = snapshot.pairs[p].planned
        let after = programme.phases.midpointAfter ?? max((planned + 1) / 2, programme.phases.reviewAfter + 2)
        return after < planned - 1 ? after : nil
    }

    /// True if the conversation that comes next is the last one.
    mutating func isLastNext(_ p: Int, for reader: Int? = nil) -> Bool {
        let from = lastTalk(p, for: reader) ?? today(person(0, of: p))
        return isLast(p, nextTarget(p, from: from), for: reader)
    }

    /// True if a review of the two is less than six weeks old, so that a mid-point need not ask the same.
    func wasReviewedLately(_ p: Int) -> Bool {
        let held = snapshot.pairs[p].sessions.filter { $0.outcome == .held }
        guard let at = snapshot.pairs[p].reviewAt, held.indices.contains(at - 1) else { return false }
        let zone = context.zones[snapshot.persons[person(0, of: p)].person.zone] ?? .utc
        return zone.date(at: now) - held[at - 1].date < Self.reviewedLately
    }

    /// True when more than three quarters of the season are over.
    mutating func isLateInSeason(_ p: Int) -> Bool {
        let season = programme(of: p)
        return (today(person(0, of: p)) - season.start) * 4 > (season.end - season.start) * 3
    }

    /// The date of the last session, from which the next is counted.
    mutating func lastDate(_ p: Int, _ i: Int) -> CivilDate {
        snapshot.pairs[p].after.map { date(of: $0.start, for: person(0, of: p)) }
            ?? snapshot.pairs[p].sessions.last { $0.outcome == .held }?.date ?? today(i)
    }

    /// The date of the last session that took place, as far as is known; one whose outcome is open among them.
    ///
    /// - Parameter reader: Whose answer counts alone, so that nothing shows the other's.
    private mutating func lastTalk(_ p: Int, for reader: Int?) -> CivilDate? {
        if let after = snapshot.pairs[p].after, heldSoFar(p, for: reader) > snapshot.pairs[p].held {
            return date(of: after.start, for: person(0, of: p))
        }
        return snapshot.pairs[p].sessions.last { $0.outcome == .held }?.date
    }

    /// The sessions held so far, one whose outcome is open among them unless somebody has said that it was not held.
    ///
    /// - Parameter reader: Whose answer counts alone, so that nothing shows the other's.
    func heldSoFar(_ p: Int, for reader: Int? = nil) -> Int {
        let pair = snapshot.pairs[p]
        guard let after = pair.after else { return pair.held }
        let answers = reader.map { [after.answers[side(of: $0, in: p)]] } ?? after.answers
        return pair.held + (answers.contains { $0?.isHeld == false } ? 0 : 1)
    }

    /// True while sessions of the plan are left and the season is long enough for one.
    mutating func mayMeetAgain(_ p: Int, for reader: Int? = nil) -> Bool {
        guard heldSoFar(p, for: reader) < snapshot.pairs[p].planned else { return false }
        // What was called the last one is the last one.
        if let last = lastTalk(p, for: reader), !leavesTime(p, after: last) { return false }
        let date = today(person(0, of: p))
        guard let earliest = calendar(ofPair: p).workingDay(3, after: date) else { return false }
        return earliest <= programme(of: p).end
    }

    /// True if the session looked for is the last that fits into plan and season.
    func isLast(_ p: Int, _ target: CivilDate, for reader: Int? = nil) -> Bool {
        heldSoFar(p, for: reader) >= snapshot.pairs[p].planned - 1 || !leavesTime(p, after: target)
    }

    /// True if the season has room for another conversation after a date: at the pace of the two, or somewhat sooner.
    func leavesTime(_ p: Int, after date: CivilDate) -> Bool {
        let next = nextTarget(p, from: date)
        return next - min(7, (next - date) / 4) <= programme(of: p).end
    }

    func nextTarget(_ p: Int, from date: CivilDate) -> CivilDate {
        if let weeks = snapshot.pairs[p].agreement?.weeks { return date + weeks * 7 }
        return programme(of: p).cadence.next(after: date)
    }
}
