package import Domain

extension WorkCalendar {
    /// Returns the send window of a date: the working hours less quiet hours, or nil if the person doesn't work.
    ///
    /// Where quiet hours cut the working hours in two it is the longer part, and
    /// of two equal parts the first; `windows` has both.
    package func sendWindow(on date: CivilDate) -> OutboundMessage.Window? {
        openings(on: date).longest
    }

    /// Returns whether a message may reach the person at an instant.
    package func isOpen(at now: Instant) -> Bool {
        nextOpening(from: now, within: 0) == now
    }

    /// Returns an instant itself if it is open, else when the next window opens; nil if none does within the horizon.
    package func nextOpening(from now: Instant) -> Instant? {
        nextOpening(from: now, within: WorkCalendar.horizon)
    }

    /// Returns the windows that close after an instant and open before another, in order.
    ///
    /// The first may have opened already. The search ends at the horizon.
    package func windows(from start: Instant, until end: Instant?, limit: Int) -> [OutboundMessage.Window] {
        var found: [OutboundMessage.Window] = []
        let today = today(at: start)
        for days in -1...WorkCalendar.horizon where found.count < limit {
            let openings = openings(on: today + days)
            if let end, let first = openings.first, first.opens >= end { break }
            found += openings.filter { window in
                window.closes > start && end.map { window.opens < $0 } ?? true
            }
        }
        return Array(found.prefix(max(limit, 0)))
    }

    private func nextOpening(from now: Instant, within days: Int) -> Instant? {
        let today = today(at: now)
        for day in -1...days {
            if let window = openings(on: today + day).first(where: { $0.closes > now }) {
                return max(window.opens, now)
            }
        }
        return nil
    }

    // MARK: Parts of a day

    /// The open stretches of a date, in order; empty where the person doesn't work.
    ///
    /// - Parameter extra: an hour that the person lends, for slots only.
    func openings(on date: CivilDate, extra: DayHours? = nil) -> [OutboundMessage.Window] {
        guard isWorkingDay(date) else { return [] }
        let open =
            extra.map { WorkCalendar.openMinutes(of: workHours, quiet: quiet, extra: $0) } ?? usualMinutes
        return open.compactMap { window($0, on: date) }
    }

    /// The working hours of a date as instants, with a lent hour and with quiet hours still in them.
    func hours(on date: CivilDate, extra: DayHours?) -> OutboundMessage.Window? {
        window(WorkCalendar.workMinutes(workHours, extra: extra), on: date)
    }

    /// The open stretches of any working day in minutes after its midnight, which may pass 1440 or lie before 0.
    static func openMinutes(of workHours: DayHours, quiet: DayHours?, extra: DayHours?) -> [Range<Int>] {
        let work = workMinutes(workHours, extra: extra)
        guard let quiet else { return [work] }
        let start = quiet.start.minutes
        // Quiet hours come every day, so those of the neighbouring days count where work runs over midnight.
        return [-1440, 0, 1440].reduce([work]) { open, shift in
            open.flatMap { $0.without(start + shift..<start + shift + quiet.length) }
        }
    }

    private static func workMinutes(_ workHours: DayHours, extra: DayHours?) -> Range<Int> {
        let start = workHours.start.minutes
        let work = start..<start + workHours.length
        guard let extra else { return work }
        if extra.end.minutes % 1440 == start { return start - extra.length..<work.upperBound }
        if extra.start.minutes == work.upperBound % 1440 { return start..<work.upperBound + extra.length }
        return work
    }

    private func window(_ minutes: Range<Int>, on date: CivilDate) -> OutboundMessage.Window? {
        let opens = zone.instant(of: WallReading(date, TimeOfDay(minutes: minutes.lowerBound)))
        let closes = zone.instant(of: WallReading(date, TimeOfDay(minutes: minutes.upperBound)))
        return opens < closes ? OutboundMessage.Window(opens: opens, closes: closes) : nil
    }
}

extension [OutboundMessage.Window] {
    /// The longest window, and of equal ones the first.
    var longest: OutboundMessage.Window? {
        reduce(nil) { best, next in
            guard let best else { return next }
            return next.closes - next.opens > best.closes - best.opens ? next : best
        }
    }
}

extension Range<Int> {
    /// What is left of a range when another is taken away: nothing, one part or two.
    fileprivate func without(_ other: Range<Int>) -> [Range<Int>] {
        guard overlaps(other) else { return [self] }
        var parts: [Range<Int>] = []
        if lowerBound < other.lowerBound { parts.append(lowerBound..<other.lowerBound) }
        if other.upperBound < upperBound { parts.append(other.upperBound..<upperBound) }
        return parts
    }
}
