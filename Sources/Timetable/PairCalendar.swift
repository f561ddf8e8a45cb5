package import Domain

/// When two people both work (season.md, first definitions and 7.1).
///
/// A date is a pair working day if both work on the date of that name, whatever
/// their zones.
package struct PairCalendar: Sendable {
    /// The person with the lower id.
    package let first: WorkCalendar
    package let second: WorkCalendar

    /// - Parameter a: the calendar of the person with the lower id.
    package init(_ a: WorkCalendar, _ b: WorkCalendar) {
        first = a
        second = b
    }

    /// Returns whether both work on a date.
    package func isWorkingDay(_ date: CivilDate) -> Bool {
        first.isWorkingDay(date) && second.isWorkingDay(date)
    }

    /// Returns whether neither is away on a date, working day or not.
    package func isPairDay(_ date: CivilDate) -> Bool {
        !first.isAway(date) && !second.isAway(date)
    }

    /// Returns the n-th pair working day after a date, which is day 0; nil if there is none within the horizon.
    ///
    /// - Parameter n: at least 1.
    package func workingDay(_ n: Int, after date: CivilDate) -> CivilDate? {
        date.day(n, step: 1, where: isWorkingDay)
    }

    /// Returns the number of pair working days later than a date, up to and including another.
    package func workingDays(after date: CivilDate, through last: CivilDate) -> Int {
        date.count(through: last, where: isWorkingDay)
    }

    // MARK: Shared windows

    /// Returns the time in which both can be reached on a pair working day, or nil if there is none.
    package func sharedWindow(on date: CivilDate) -> OutboundMessage.Window? {
        guard isWorkingDay(date) else { return nil }
        return overlaps(on: date).longest
    }

    /// Returns the moment at which both get the same news: half an hour into the shared window.
    ///
    /// It is the start of the window where that is shorter than an hour.
    package func sharedMoment(on date: CivilDate) -> Instant? {
        sharedWindow(on: date).map { window in
            window.closes - window.opens < .hours(1) ? window.opens : window.opens + .minutes(30)
        }
    }

    /// Returns the first shared moment at or after an instant, or nil if there is none within some days.
    package func nextSharedMoment(onOrAfter now: Instant, within days: Int) -> Instant? {
        let today = first.today(at: now)
        for day in -1...max(days, 0) {
            if let moment = sharedMoment(on: today + day), moment >= now { return moment }
        }
        return nil
    }

    /// The stretches in which both are open, from the first person's hours of a date.
    ///
    /// Where the zones lie so far apart that hours of the same date never meet,
    /// those of the second person's neighbouring dates are taken.
    func overlaps(on date: CivilDate, extra: (first: DayHours?, second: DayHours?) = (nil, nil))
        -> [OutboundMessage.Window]
    {
        let mine = first.openings(on: date, extra: extra.first)
        for shift in [0, -1, 1] {
            let theirs = second.openings(on: date + shift, extra: extra.second)
            let common = mine.flatMap { one in theirs.compactMap { one.intersection($0) } }
            if !common.isEmpty { return common }
        }
        return []
    }
}

extension OutboundMessage.Window {
    /// What two windows have in common, or nil if they don't meet.
    fileprivate func intersection(_ other: OutboundMessage.Window) -> OutboundMessage.Window? {
        let opens = max(opens, other.opens)
        let closes = min(closes, other.closes)
        return opens < closes ? OutboundMessage.Window(opens: opens, closes: closes) : nil
    }
}
