package import Domain

/// An admin's command that cannot be carried out; nothing of it was done.
package enum DeskError: Error, Hashable, Sendable {
    case unknownPerson(PersonID)
    case unknownPair(PairID)
    case unknownProgramme(ProgrammeID)
    case hasEnded(PairID)
    case programmeHasEnded(ProgrammeID)
    case hasLeft(PersonID)
    case erased(PersonID)
    case alreadyPaired(PairID)
    case noPair(PersonID)
    case reversed(DateRange)
    /// An absence that is over.
    case past(CivilDate)
    /// A rest that would end today or before.
    case notAhead(CivilDate)
    case tooLong(weeks: Int)
    case tooFar(CivilDate, latest: CivilDate, weeks: Int)
    case noIdentifier
}

extension DeskError {
    /// What is wrong, without a full stop.
    package var problem: String {
        switch self {
        case .unknownPerson(let id): "there is no person \(id)"
        case .unknownPair(let id): "there is no pair \(id)"
        case .unknownProgramme(let id): "there is no programme \(id)"
        case .hasEnded(let id): "pair \(id) has ended already"
        case .programmeHasEnded(let id): "programme \(id) has ended already"
        case .hasLeft(let id): "\(id) has left"
        case .erased(let id): "\(id) was erased"
        case .alreadyPaired(let id): "the two are pair \(id) already"
        case .noPair: "this person has no pair that could rest"
        case .reversed(let range): "the absence ends on \(range.last), before it begins"
        case .past(let date): "\(date) is in the past"
        case .notAhead(let date): "\(date) is not after today"
        case .tooLong(let weeks): "this is longer than \(weeks) weeks"
        case .tooFar(let date, _, let weeks): "\(date) is more than \(weeks) weeks away"
        case .noIdentifier: "no identifier is free at this moment"
        }
    }

    /// What to do about it, without a full stop.
    package var remedy: String {
        switch self {
        case .unknownPerson: "List them with duologue people list"
        case .unknownPair: "List them with duologue pairs list"
        case .unknownProgramme: "See duologue check"
        case .hasEnded, .programmeHasEnded: "Nothing is left to do"
        case .hasLeft: "Import them again first"
        case .erased: "Give the person a new id, so that nothing of the old one is taken for theirs"
        case .alreadyPaired: "End it first, or leave them as they are"
        case .noPair: "Use duologue people away"
        case .reversed: "Write the first date first"
        case .past: "Give dates from today on"
        case .notAhead: "Give the day on which it goes on"
        case .tooLong: "Shorten it, or use duologue people pause"
        case .tooFar(_, let latest, _): "Give a date up to \(latest)"
        case .noIdentifier: "Try again"
        }
    }
}

extension DeskError: CustomStringConvertible {
    package var description: String { "\(problem). \(remedy)." }
}
