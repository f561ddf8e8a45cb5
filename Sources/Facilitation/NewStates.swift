package import Domain
import Timetable

/// A pair that cannot be made.
package enum NewPairError: Error, Hashable, Sendable {
    /// A pair is two different people.
    case notTwo
    /// The season leaves room for fewer than two sessions, or for none at all.
    case tooLate(sessions: Int, weeksLeft: Int)
}

extension NewPairError {
    /// What is wrong, without a full stop.
    package var problem: String {
        switch self {
        case .notTwo: "a pair is two different people"
        case .tooLate(let sessions, let weeks):
            "the season has \(weeks == 1 ? "1 week" : "\(weeks) weeks") left, "
                + (sessions == 0 ? "too few for a session" : "room for \(sessions) of the least 2 sessions")
        }
    }

    /// What to do about it, without a full stop.
    package var remedy: String {
        switch self {
        case .notTwo: "Name two people"
        case .tooLate(0, _): "Wait for the next season"
        case .tooLate: "Write yes in a column short, or use --short, if the two want that"
        }
    }
}

extension NewPairError: CustomStringConvertible {
    package var description: String { "\(problem). \(remedy)." }
}

/// A pair as it is before it is published.
///
/// Somebody who joins after the season began has a week one of their own and as many sessions as the weeks left allow.
///
/// - Parameters:
///   - today: The date on the programme clock.
///   - short: True allows fewer than two sessions, but one at least.
/// - Throws: ``NewPairError`` if the two are one or the season leaves no room.
package func newPair(
    id: PairID,
    programme: Programme,
    members: [PersonID],
    today: CivilDate,
    short: Bool = false
) throws(NewPairError) -> PairState {
    guard members.count == 2, members[0] != members[1] else { throw .notTwo }
    guard today > programme.start else {
        return PairState(
            id: id,
            programme: programme.id,
            members: members,
            weekOne: programme.start,
            planned: programme.season.sessions
        )
    }
    let daysLeft = max(0, programme.end + 1 - today)
    let planned = min(programme.season.sessions, daysLeft / programme.cadence.approximateDays)
    guard planned >= (short ? 1 : 2) else {
        throw .tooLate(sessions: planned, weeksLeft: daysLeft / 7)
    }
    return PairState(
        id: id,
        programme: programme.id,
        members: members,
        weekOne: today,
        planned: planned,
        isLateJoiner: true
    )
}

/// A person as they are before anything was said to them.
package func newPerson(_ person: Person) -> PersonState {
    PersonState(person: person)
}
