package import Domain

/// Something noticed about a pair, and how far up the care ladder it is; facts, never words.
package struct Signal: Hashable, Sendable, Codable {
    package var rule: SignalRule
    /// Whose taps are the evidence, for signals from answers and for `quiet`; nil where it concerns both.
    package var side: Int?
    /// The date on which the condition became true.
    package var since: CivilDate
    /// The date on which it was cleared; nil while it is open.
    package var clearedOn: CivilDate?

    package init(_ rule: SignalRule, side: Int? = nil, since: CivilDate) {
        self.rule = rule
        self.side = side
        self.since = since
    }

    package var isOpen: Bool { clearedOn == nil }
}
