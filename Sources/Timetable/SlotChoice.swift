import Domain

/// A time at which both could talk.
struct SlotCandidate: Hashable {
    var start: Instant
    /// The date of the first person's working hours.
    var date: CivilDate
    /// The start on the first person's clock, in minutes after midnight.
    var localMinute: Int
    var cost: Int
}

/// The choice of few times among many (season.md 2.4, rule 5).
struct SlotChoice {
    private let candidates: [SlotCandidate]
    private let minutesApart: Int

    init(candidates: [SlotCandidate], minutesApart: Int) {
        self.candidates = candidates.sorted { ($0.cost, $0.start) < ($1.cost, $1.start) }
        self.minutesApart = minutesApart
    }

    /// Returns the best in the order of choice: the cheapest, one on another date, then ones that also differ in hour.
    ///
    /// What can't be had is dropped in this order: another hour, another date.
    func best(_ count: Int) -> [SlotCandidate] {
        var chosen: [SlotCandidate] = []
        while chosen.count < count, let next = next(after: chosen) { chosen.append(next) }
        return chosen
    }

    private func next(after chosen: [SlotCandidate]) -> SlotCandidate? {
        let left = candidates.filter { candidate in !chosen.contains { $0.start == candidate.start } }
        let onOtherDates = left.filter { candidate in !chosen.contains { $0.date == candidate.date } }
        guard chosen.count >= 2 else { return onOtherDates.first ?? left.first }
        let atOtherHours = onOtherDates.first { candidate in
            chosen.allSatisfy { abs($0.localMinute - candidate.localMinute) >= minutesApart }
        }
        return atOtherHours ?? onOtherDates.first ?? left.first
    }
}
