package import Domain

extension Event {
    /// Whose states an event needs.
    package enum Subject: Hashable, Sendable {
        case person(PersonID)
        case pair(PairID)
        case programme(ProgrammeID, isEnding: Bool)
    }
}

extension Event.Body {
    package var subject: Event.Subject {
        switch self {
        case .text(let id, _), .tap(let id, _), .form(let id, _), .edit(let id, _, _), .delete(let id, _),
            .file(let id), .encrypted(let id), .personDue(let id), .delivery(let id, _, _):
            .person(id)
        case .pairDue(let id):
            .pair(id)
        case .programmeDue(let id):
            .programme(id, isEnding: false)
        case .admin(let act):
            switch act {
            case .publish(let id), .endPair(let id), .replan(let id): .pair(id)
            case .endProgramme(let id): .programme(id, isEnding: true)
            case .change(let id, _), .setAway(let id, _, _), .pause(let id, _), .resume(let id), .erase(let id),
                .leave(let id):
                .person(id)
            }
        }
    }
}
