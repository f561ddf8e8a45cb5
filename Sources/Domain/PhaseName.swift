/// A phase in the life of a pair.
///
/// The raw values are written in the store and in prompt files and never change.
package enum PhaseName: String, Codable, CaseIterable, Sendable {
    case readiness
    case contracting
    case early
    case review
    case working
    case midpoint
    case closing
    case followUp = "follow-up"
    case ended
}
