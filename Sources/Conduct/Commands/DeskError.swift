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
    case past(CivilDate)
    case tooLong(weeks: Int)
}

extension DeskError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unknownPerson(let id): "There is no person \(id). See duologue people list."
        case .unknownPair(let id): "There is no pair \(id). See duologue pairs list."
        case .unknownProgramme(let id): "There is no programme \(id). See duologue check."
        case .hasEnded(let id): "Pair \(id) has ended already. Nothing is left to do."
        case .programmeHasEnded(let id): "Programme \(id) has ended already. Nothing is left to do."
        case .hasLeft(let id): "\(id) has left. Import them again first."
        case .erased(let id): "\(id) was erased. Give a person who comes back a new id."
        case .alreadyPaired(let id): "The two are pair \(id) already. End it first, or leave them as they are."
        case .noPair(let id): "\(id) has no pair that could rest. Use duologue people away."
        case .reversed(let range): "The absence ends on \(range.last), before it begins. Write the first date first."
        case .past(let date): "\(date) is in the past. Give a later date."
        case .tooLong(let weeks): "This is longer than \(weeks) weeks. Give a shorter time."
        }
    }
}
