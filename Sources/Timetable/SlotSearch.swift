package import Domain

/// The search for times that suit both people, from what is known of their days (season.md 2.4, rules 2 to 5).
///
/// Pure: equal inputs give equal times. The dates of the window and the clock
/// that keeps times apart are those of `calendars.first`, the person with the
/// lower id.
package struct SlotSearch: Sendable {
    private let calendars: PairCalendar
    private let minutes: Int
    private let target: CivilDate
    private let today: CivilDate
    private let count: Int
    private let round: Int
    private let offered: [Instant]
    private let busy: [OutboundMessage.Window]
    private let lastHeld: Instant?
    private let extraHours: (first: DayHours?, second: DayHours?)
    private let extendToFourWeeks: Bool

    private static let gapAroundBusy = Instant.Span.minutes(15)
    private static let minutesApart = 90

    /// - Parameters:
    ///   - minutes: the length of the session.
    ///   - target: the date of rule 1; it may lie in an absence or in the past.
    ///   - count: how many times at most.
    ///   - round: 1 for the first times of a search; each further round looks a week further.
    ///   - offered: starts that were shown before in this search.
    ///   - busyFirst: booked sessions of the first person.
    ///   - busySecond: booked sessions of the second person.
    ///   - lastHeld: the start of the last session that took place.
    ///   - extraHours: an hour before or after the working day that a person lends.
    ///   - extendToFourWeeks: looks four weeks past the target, as rule 6a has it.
    package init(
        calendars: PairCalendar,
        minutes: Int,
        target: CivilDate,
        today: CivilDate,
        count: Int,
        round: Int,
        offered: [Instant],
        busyFirst: [OutboundMessage.Window],
        busySecond: [OutboundMessage.Window],
        lastHeld: Instant?,
        extraHours: (first: DayHours?, second: DayHours?),
        extendToFourWeeks: Bool
    ) {
        self.calendars = calendars
        self.minutes = minutes
        self.target = target
        self.today = today
        self.count = count
        self.round = round
        self.offered = offered
        busy = busyFirst + busySecond
        self.lastHeld = lastHeld
        self.extraHours = extraHours
        self.extendToFourWeeks = extendToFourWeeks
    }

    /// Returns the starts of at most `count` times, in order of time; fewer or none where no more are found.
    package func run() -> [Instant] {
        SlotChoice(candidates: candidates(), minutesApart: SlotSearch.minutesApart).best(count)
            .map(\.start).sorted()
    }

    // MARK: Rule 2, the window

    /// The dates to look at, or nil where the calendars leave no day within the horizon.
    private func window() -> ClosedRange<CivilDate>? {
        guard var earliest = calendars.workingDay(3, after: today) else { return nil }
        for period in pauses() where target >= period.first {
            let isSoonAfter = target > period.last && calendars.workingDays(after: period.last, through: target) < 3
            guard period.contains(target) || isSoonAfter else { continue }
            guard let third = calendars.workingDay(3, after: period.last) else { return nil }
            earliest = max(earliest, third)
        }
        let days = extendToFourWeeks ? 28 : 7 * max(round, 1)
        return max(earliest, target - 3)...max(target, earliest) + days
    }

    private func pauses() -> [DateRange] {
        calendars.first.absences + calendars.second.absences + calendars.first.rest + calendars.second.rest
    }

    // MARK: Rule 3, the candidates

    private func candidates() -> [SlotCandidate] {
        guard let window = window() else { return [] }
        return (0...(window.upperBound - window.lowerBound)).flatMap { day -> [SlotCandidate] in
            let date = window.lowerBound + day
            guard calendars.isWorkingDay(date), !isSoonAfterAbsence(date) else { return [] }
            return calendars.overlaps(on: date, extra: extraHours).flatMap { starts(in: $0, on: date) }
        }
    }

    private func starts(in open: OutboundMessage.Window, on date: CivilDate) -> [SlotCandidate] {
        let length = Instant.Span.minutes(minutes)
        var candidates: [SlotCandidate] = []
        var next = open.opens
        while let start = halfHour(from: next, upTo: open.closes - length) {
            next = start + .minutes(1)
            guard isFree(start, length), !offered.contains(start) else { continue }
            candidates.append(
                SlotCandidate(
                    start: start,
                    date: date,
                    localMinute: calendars.first.zone.reading(at: start).time.minutes,
                    cost: cost(of: start, on: date)
                )
            )
        }
        return candidates
    }

    /// Returns the first full or half hour on either clock.
    private func halfHour(from start: Instant, upTo end: Instant) -> Instant? {
        var time = start
        while time <= end {
            let waits = [calendars.first, calendars.second].map { calendar -> Int64 in
                let local = time.seconds + Int64(calendar.zone.offset(at: time))
                return (1800 - local % 1800) % 1800
            }
            guard let wait = waits.min(), wait > 0 else { return time }
            // Looked at again on arrival, since a clock may change on the way.
            time = Instant(seconds: time.seconds + wait)
        }
        return nil
    }

    private func isFree(_ start: Instant, _ length: Instant.Span) -> Bool {
        busy.allSatisfy { session in
            start + length + SlotSearch.gapAroundBusy <= session.opens
                || start >= session.closes + SlotSearch.gapAroundBusy
        }
    }

    /// Whether a date is one of the first two pair working days after three or more working days of absence.
    private func isSoonAfterAbsence(_ date: CivilDate) -> Bool {
        [calendars.first, calendars.second].contains { calendar in
            calendar.absences.contains { absence in
                absence.last < date
                    && calendars.workingDays(after: absence.last, through: date) <= 2
                    && (absence.first - 1).count(through: absence.last, where: calendar.wouldWork) >= 3
            }
        }
    }

    // MARK: Rule 4, the cost

    private func cost(of start: Instant, on date: CivilDate) -> Int {
        let days = 10 * abs(date - target)
        let people =
            burden(of: start, for: calendars.first, extra: extraHours.first)
            + burden(of: start, for: calendars.second, extra: extraHours.second)
        return days + people - (isAsLastTime(start) ? 5 : 0)
    }

    private func burden(of start: Instant, for calendar: WorkCalendar, extra: DayHours?) -> Int {
        let reading = calendar.zone.reading(at: start)
        let begin = reading.time.minutes
        let end = begin + minutes
        var cost = 0
        // The second noon is that of a session that runs over midnight.
        if begin < 780 && end > 720 || end > 2160 { cost += 6 }
        if let hours = hours(around: start, of: calendar, extra: extra) {
            let begins = start - hours.window.opens
            let remains = hours.window.closes - (start + .minutes(minutes))
            if begins < .minutes(30) || remains < .minutes(30) { cost += 4 }
            if end > 900, isLastOfWeek(hours.date, for: calendar) { cost += 8 }
        }
        if reading.time.minute != 0 { cost += 3 }
        return cost
    }

    /// The working hours that a start lies in, and the date they belong to.
    private func hours(around start: Instant, of calendar: WorkCalendar, extra: DayHours?)
        -> (date: CivilDate, window: OutboundMessage.Window)?
    {
        let today = calendar.today(at: start)
        for date in [today, today - 1, today + 1] where calendar.isWorkingDay(date) {
            if let window = calendar.hours(on: date, extra: extra), window.opens <= start, start < window.closes {
                return (date, window)
            }
        }
        return nil
    }

    /// Whether no working day of the person follows before their week ends.
    ///
    /// The week ends with the weekday before the longest run of days off, so
    /// with Thursday for those who work from Sunday to Thursday.
    private func isLastOfWeek(_ date: CivilDate, for calendar: WorkCalendar) -> Bool {
        guard let end = calendar.workDays.endOfWeek else { return false }
        let left = (end.number - date.weekday.number + 7) % 7
        return date.count(through: date + left, where: calendar.isWorkingDay) == 0
    }

    private func isAsLastTime(_ start: Instant) -> Bool {
        guard let lastHeld else { return false }
        return [calendars.first.zone, calendars.second.zone].contains { zone in
            let now = zone.reading(at: start)
            let then = zone.reading(at: lastHeld)
            return now.date.weekday == then.date.weekday && now.time == then.time
        }
    }
}

extension Weekdays {
    /// The working weekday that the most days off follow, of equal ones the last from Monday on; nil if none are off.
    fileprivate var endOfWeek: Weekday? {
        var best: (day: Weekday, off: Int)?
        for day in days {
            let following = (1...7).first { contains(Weekday.allCases[(day.number - 1 + $0) % 7]) } ?? 7
            if following > 1, following - 1 >= best?.off ?? 0 { best = (day, following - 1) }
        }
        return best?.day
    }
}
