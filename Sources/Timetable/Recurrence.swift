package import Domain

/// A wall-clock time that comes again and again in one zone, such as Tuesdays at 09:30 in London.
///
/// The wall reading is the truth and stays through changes of the clock. A
/// reading in a gap fires at the first instant after it, a repeated one once,
/// at its first pass, and a date that the zone left out has none.
package struct Recurrence: Hashable, Sendable {
    /// The dates on which it comes.
    package enum Rule: Hashable, Sendable, Codable {
        /// Each week on these days.
        case weekly(Weekdays)
        /// Every so many weeks, counted from a date on which it comes.
        case everyWeeks(Int, from: CivilDate)
        /// Each month on a day from 1 to 31; a shorter month has it on its last day.
        case monthlyDay(Int)
        /// Each month on the n-th of a weekday, 1 to 4, or on the last for 5 or -1.
        case monthlyWeekday(Int, Weekday)
    }

    package let rule: Rule
    package let time: TimeOfDay
    package let zone: ZoneRules

    package init(_ rule: Rule, at time: TimeOfDay, in zone: ZoneRules) {
        self.rule = rule
        self.time = time
        self.zone = zone
    }

    /// Creates the recurrence of a cadence, counted from a date.
    package init(_ cadence: Cadence, from date: CivilDate, at time: TimeOfDay, in zone: ZoneRules) {
        let rule: Rule =
            switch cadence {
            case .weeks(let count): .everyWeeks(count, from: date)
            case .monthlyDay(let day): .monthlyDay(day)
            case .monthlyWeekday(let number, let weekday): .monthlyWeekday(number, weekday)
            }
        self.init(rule, at: time, in: zone)
    }

    /// Returns the first occurrence strictly later than an instant.
    ///
    /// It is the distant future for a rule without any day.
    package func next(after instant: Instant) -> Instant {
        // A gap can push an occurrence of yesterday's date into today.
        var from = zone.date(at: instant) - 1
        while let date = rule.first(onOrAfter: from) {
            if zone.has(date) {
                let occurrence = zone.instant(of: WallReading(date, time))
                if occurrence > instant { return occurrence }
            }
            from = date + 1
        }
        return .distantFuture
    }
}

extension Recurrence.Rule {
    /// Returns the first date of the rule at or after a date, or nil for a rule without any day.
    package func first(onOrAfter date: CivilDate) -> CivilDate? {
        switch self {
        case .weekly(let days):
            return (0..<7).first { days.contains((date + $0).weekday) }.map { date + $0 }
        case .everyWeeks(let count, let anchor):
            let step = 7 * max(count, 1)
            let behind = (date - anchor) - (date - anchor).flooredQuotient(dividingBy: step) * step
            return behind == 0 ? date : date + (step - behind)
        case .monthlyDay, .monthlyWeekday:
            var (year, month, _) = date.components
            for _ in 0..<3 {
                if let found = day(inMonth: month, of: year), found >= date { return found }
                (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
            }
            return nil
        }
    }

    private func day(inMonth month: Int, of year: Int) -> CivilDate? {
        let length = CivilDate.days(inMonth: month, of: year)
        switch self {
        case .weekly, .everyWeeks:
            return nil
        case .monthlyDay(let day):
            return CivilDate(year: year, month: month, day: min(max(day, 1), length))
        case .monthlyWeekday(let number, let weekday):
            guard let start = CivilDate(year: year, month: month, day: 1) else { return nil }
            let ahead = (weekday.number - start.weekday.number + 7) % 7
            let offset = ahead + 7 * ((1...4).contains(number) ? number - 1 : 4)
            return start + (offset < length ? offset : offset - 7)
        }
    }
}
