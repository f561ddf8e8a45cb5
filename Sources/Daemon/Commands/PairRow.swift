import Domain
import Facilitation

/// One pair in a list.
struct PairRow: Codable, Sendable {
    let id: String
    let programme: String
    let first: String
    let second: String
    let phase: String
    let phaseSince: String
    let weekOne: String
    let plannedSessions: Int
    let heldSessions: Int
    let nextSession: String?
    let pausedUntil: String?
    let ending: String?

    init(_ state: PairState) {
        id = state.id.description
        programme = state.programme.rawValue
        first = state.members.first?.rawValue ?? ""
        second = state.members.last?.rawValue ?? ""
        phase = state.phase.rawValue
        phaseSince = state.phaseSince.description
        weekOne = state.weekOne.description
        plannedSessions = state.planned
        heldSessions = state.held
        if case .booked(let booking) = state.loop {
            nextSession = booking.start.description
        } else {
            nextSession = nil
        }
        pausedUntil = state.pausedUntil?.description
        ending = state.ending?.rawValue
    }

    /// The phase with what stands beside it.
    var standing: String {
        if let ending { return "ended: \(ending)" }
        return pausedUntil.map { "\(phase), rests until \($0)" } ?? phase
    }
}
