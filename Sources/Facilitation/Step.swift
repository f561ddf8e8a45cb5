package import Domain
package import PromptLibrary
package import Timetable

/// What stays the same while the daemon runs: programmes, words and zone rules.
package struct Context: Sendable {
    package var programmes: [Programme]
    package let library: Library
    package var zones: Zones
    /// Help contacts and supervisors by id, as in the people list, in order of id.
    package var staff: [Person]
    let languages: Languages

    package init(programmes: [Programme], library: Library, zones: Zones, staff: [Person] = []) {
        self.programmes = programmes
        self.library = library
        self.zones = zones
        self.staff = staff
        languages = Languages(library)
    }
}

/// Decides what follows from one event. The only place where Duologue decides.
///
/// It is pure: the same snapshot, event, instant, context and identifiers give
/// the same new snapshot and the same effects, and nothing else happens.
///
/// - Parameters:
///   - snapshot: The states that the event can touch; changed in place.
///   - event: What happened.
///   - now: The programme clock.
///   - ids: Where identifiers of messages and entries come from.
/// - Returns: What is to be done, in order; it commits together with the states.
package func step(
    _ snapshot: inout Snapshot,
    _ event: Event,
    at now: Instant,
    in context: Context,
    ids: inout IdentifierSource
) -> [Effect] {
    var turn = Turn(snapshot, now: now, context: context, ids: ids)
    snapshot = Snapshot()
    turn.handle(event)
    turn.finish()
    snapshot = turn.snapshot
    ids = turn.ids
    return turn.effects
}
