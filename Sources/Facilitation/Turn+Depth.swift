import Domain
import PromptLibrary
import Timetable

/// The depth ladder: how deep the next prompt may go, for the pair and for each of the two.
extension Turn {
    /// The deepest a person may get: what agreement and consent allow, less what this person asked for.
    ///
    /// - Parameter held: The sessions held so far.
    func ceiling(of i: Int, in p: Int, held: Int) -> Int {
        let pair = snapshot.pairs[p]
        guard pair.agreement != nil else { return 1 }
        let answers = pair.reviews.map(\.questions)
        var ceiling = held >= 2 && answers.allSatisfy { $0 == "deeper" } ? 3 : 2
        let prompting = snapshot.persons[i].prompting
        // Who passed twice at depth 3 gets none of it until they ask for deeper questions again.
        if prompting.deepPasses.count(where: { $0 == pair.id }) >= 2 { ceiling = min(ceiling, 2) }
        // After `lighter` the next slot is lighter too.
        if let last = prompting.last(in: pair.id), last.lighter > 0 { ceiling -= 1 }
        if answers[side(of: i, in: p)] == "lighter" { ceiling = 1 }
        return max(1, ceiling)
    }

    /// The deepest that a slot allows, whoever the two are.
    ///
    /// - Parameters:
    ///   - held: The sessions held so far.
    ///   - isDeepTime: Whether the dates on which it is sent allow depth 3.
    func slotCap(_ p: Int, held: Int, isDeepTime: Bool) -> Int {
        let pair = snapshot.pairs[p]
        let most = programme(of: p).prompts.depthMax
        // The prompt after one of depth 3 is of depth 1.
        if pair.prompts.last?.depth == 3 { return 1 }
        let isRested = pair.prompts.last { $0.depth == 3 }.map { held >= $0.held + 2 } ?? true
        return isRested && isDeepTime && mayGoDeep(p) ? most : min(2, most)
    }

    /// The deepest that may reach a person at this moment.
    ///
    /// - Parameter prompt: The prompt that is about to be sent; one that comes again is no second one.
    mutating func depthNow(_ i: Int, _ p: Int, held: Int, with prompt: PromptID? = nil) -> Int {
        let newest = snapshot.persons[i].prompting.newest(in: snapshot.pairs[p].id)
        if let newest, newest.depth == 3, newest.prompt != prompt { return 1 }
        let most = programme(of: p).prompts.depthMax
        let cap = mayGoDeep(p) && isDeepDate(today(i), for: i) ? most : min(2, most)
        return min(cap, ceiling(of: i, in: p, held: held))
    }

    /// No depth 3 at the end of a season, nor while something is amiss.
    private func mayGoDeep(_ p: Int) -> Bool {
        let pair = snapshot.pairs[p]
        return ![.closing, .followUp].contains(pair.phase) && !pair.signals.contains(where: \.isOpen)
    }

    /// Whether a person may get depth 3 on a date: not with days off ahead, and not as the first thing after an absence.
    mutating func isDeepDate(_ date: CivilDate, for i: Int) -> Bool {
        let calendar = calendar(i)
        if calendar.isLastOfWeek(date) { return false }
        let absences = snapshot.persons[i].absences
        let isAhead = absences.contains { absence in
            absence.first > date && calendar.workingDays(after: date, through: absence.first - 1) < 2
        }
        guard !isAhead, let last = absences.last(where: { $0.last < date }) else { return !isAhead }
        guard let sent = snapshot.persons[i].sent.last?.at else { return false }
        return calendar.zone.date(at: sent) > last.last
    }

    /// The sessions held before a slot: those that are fixed and, for a reflection, the one that it looks back on.
    ///
    /// An outcome that is still open counts for nobody, so that nothing depends on what one of them answered.
    func held(_ p: Int, before kind: PromptKind, session: Int?) -> Int {
        let others = snapshot.pairs[p].sessions.count { $0.outcome == .held && $0.number != session }
        return kind == .reflection ? others + 1 : snapshot.pairs[p].held
    }
}
