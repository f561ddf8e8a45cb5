import Domain

/// What a time costs one person (season.md 2.4, rule 4), with what is the same for all times of a date kept.
struct SlotBurden {
    private let calendar: WorkCalendar
    private let extra: DayHours?
    private let minutes: Int
    private let endOfWeek: Weekday?
    private var days: [Day] = []

    private struct Day {
        let date: CivilDate
        /// The working hours, nil on a day off.
        let window: OutboundMessage.Window?
        let isLastOfWeek: Bool
    }

    /// - Parameters:
    ///   - extra: an hour that the person lends.
    ///   - minutes: the length of the session.
    init(_ calendar: WorkCalendar, extra: DayHours?, minutes: Int) {
        self.calendar = calendar
        self.extra = extra
        self.minutes = minutes
        endOfWeek = calendar.workDays.endOfWeek
    }

    /// - Parameter reading: the start on the person's clock.
    mutating func cost(of start: Instant, _ reading: WallReading) -> Int {
        let begin = reading.time.minutes
        let end = begin + minutes
        var cost = 0
        // The second noon is that of a session that runs over midnight.
        if begin < 780 && end > 720 || end > 2160 { cost += 6 }
        if let (window, isLastOfWeek) = hours(around: start, on: reading.date) {
            let begins = start - window.opens
            let remains = window.closes - (start + .minutes(minutes))
            if begins < .minutes(30) || remains < .minutes(30) { cost += 4 }
            if end > 900, isLastOfWeek { cost += 8 }
        }
        if reading.time.minute != 0 { cost += 3 }
        return cost
    }

    /// The working hours that a start lies in, and whether they are the last of the week.
    private mutating func hours(
        around start: Instant,
        on today: CivilDate
    ) -> (window: OutboundMessage.Window, isLastOfWeek: Bool)? {
        for shift in [0, -1, 1] {
            let day = day(today + shift)
            if let window = day.window, window.opens <= start, start < window.closes {
                return (window, day.isLastOfWeek)
            }
        }
        return nil
    }

    private mutating func day(_ date: CivilDate) -> Day {
        if let known = days.last(where: { $0.date == date }) { return known }
        let isWorking = calendar.isWorkingDay(date)
        let day = Day(
            date: date,
            window: isWorking ? calendar.hours(on: date, extra: extra) : nil,
            isLastOfWeek: isWorking && isLastOfWeek(date)
        )
        days.append(day)
        return day
    }

    /// Whether no working day of the person follows before their week ends.
    ///
    /// The week ends with the weekday before the longest run of days off, so
    /// with Thursday for those who work from Sunday to Thursday.
    private func isLastOfWeek(_ date: CivilDate) -> Bool {
        guard let end = endOfWeek else { return false }
        let left = (end.number - date.weekday.number + 7) % 7
        return date.count(through: date + left, where: calendar.isWorkingDay) == 0
    }
}
