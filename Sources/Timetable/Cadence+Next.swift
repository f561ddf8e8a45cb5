package import Domain

extension Cadence {
    /// A monthly cadence keeps so many days from one session to the next target.
    private static let minMonthlyGap = 14

    /// Returns the target date of the session that follows one on a date.
    ///
    /// A monthly cadence gives its first day that is at least two weeks later:
    /// a session held some days early or late does not bring the next one close.
    package func next(after date: CivilDate) -> CivilDate {
        switch self {
        case .weeks(let count):
            date + 7 * max(count, 1)
        case .monthlyDay(let day):
            Recurrence.Rule.monthlyDay(day).first(onOrAfter: date + Cadence.minMonthlyGap) ?? date + 30
        case .monthlyWeekday(let number, let weekday):
            Recurrence.Rule.monthlyWeekday(number, weekday).first(onOrAfter: date + Cadence.minMonthlyGap)
                ?? date + 30
        }
    }

    /// The usual distance of two sessions in days.
    package var approximateDays: Int {
        switch self {
        case .weeks(let count): 7 * max(count, 1)
        case .monthlyDay, .monthlyWeekday: 30
        }
    }
}
