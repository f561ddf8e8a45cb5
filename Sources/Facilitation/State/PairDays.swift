package import Domain

/// Counts pair days: calendar days on which neither of two is away and the pair does not rest.
package struct PairDays: Hashable, Sendable {
    /// When the clock stands still: in order, and none touching another.
    package let still: [DateRange]

    /// - Parameter ranges: Absences of either and rests of the pair, in any order, overlapping or not.
    package init(_ ranges: [DateRange]) {
        var merged: [DateRange] = []
        for range in ranges.sorted(by: { ($0.first, $0.last) < ($1.first, $1.last) }) where range.last >= range.first {
            if let last = merged.last, range.first <= last.last + 1 {
                merged[merged.count - 1].last = max(last.last, range.last)
            } else {
                merged.append(range)
            }
        }
        still = merged
    }

    /// The pair days later than a date, up to and including another; 0 if that is not later.
    package func count(after date: CivilDate, through last: CivilDate) -> Int {
        guard last > date else { return 0 }
        return still.reduce(last - date) { rest, range in
            rest - max(0, min(range.last, last) - max(range.first, date + 1) + 1)
        }
    }

    /// The n-th pair day after a date, which is day 0.
    ///
    /// - Parameter n: At least 1.
    package func day(_ n: Int, after date: CivilDate) -> CivilDate {
        var found = date + n
        for range in still where range.last > date && range.first <= found {
            found = found + (range.last - max(range.first, date + 1) + 1)
        }
        return found
    }
}
