package import Domain

/// Named dates on which people of a place don't work.
package struct HolidayCalendar: Sendable, Hashable {
    package let name: String
    /// In order, each once.
    package let dates: [CivilDate]

    /// - Parameter dates: in any order.
    package init(name: String, dates: [CivilDate]) {
        self.name = name
        self.dates = dates.sorted().reduce(into: []) { unique, date in
            if unique.last != date { unique.append(date) }
        }
    }

    /// Returns whether a date is a holiday.
    package func contains(_ date: CivilDate) -> Bool {
        dates.hasSorted(date)
    }
}
