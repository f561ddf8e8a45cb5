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
        var burdens = (
            SlotBurden(calendars.first, extra: extraHours.first, minutes: minutes),
            SlotBurden(calendars.second, extra: extraHours.second, minutes: minutes)
        )
        var candidates: [SlotCandidate] = []
        for day in 0...(window.upperBound - window.lowerBound) {
            let date = window.lowerBound + day
            guard calendars.isWorkingDay(date), !isSoonAfterAbsence(date) else { continue }
            for open in calendars.overlaps(on: date, extra: extraHours) {
                addStarts(in: open, on: date, &burdens, to: &candidates)
            }
        }
        return candidates
    }

    private func addStarts(
        in open: OutboundMessage.Window,
        on date: CivilDate,
        _ burdens: inout (SlotBurden, SlotBurden),
        to candidates: inout [SlotCandidate]
    ) {
        let length = Instant.Span.minutes(minutes)
        var next = open.opens
        while let start = halfHour(from: next, upTo: open.closes - length) {
            next = start + .minutes(1)
            guard isFree(start, length), !offered.contains(start) else { continue }
            let first = calendars.first.zone.reading(at: start)
            let second = calendars.second.zone.reading(at: start)
            // Rule 4, the cost.
            let cost =
                10 * abs(date - target) + burdens.0.cost(of: start, first) + burdens.1.cost(of: start, second)
                - (isAsLastTime(first, second) ? 5 : 0)
            candidates.append(SlotCandidate(start: start, date: date, localMinute: first.time.minutes, cost: cost))
        }
    }

    /// Returns the first full or half hour on either clock.
    private func halfHour(from start: Instant, upTo end: Instant) -> Instant? {
        var time = start
        while time <= end {
            let wait = min(wait(at: time, calendars.first.zone), wait(at: time, calendars.second.zone))
            guard wait > 0 else { return time }
            // Looked at again on arrival, since a clock may change on the way.
            time = Instant(seconds: time.seconds + wait)
        }
        return nil
    }

    private func wait(at time: Instant, _ zone: ZoneRules) -> Int64 {
        let local = time.seconds + Int64(zone.offset(at: time))
        return (1800 - local % 1800) % 1800
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

    private func isAsLastTime(_ first: WallReading, _ second: WallReading) -> Bool {
        guard let lastHeld else { return false }
        func isAlike(_ now: WallReading, _ zone: ZoneRules) -> Bool {
            let then = zone.reading(at: lastHeld)
            return now.date.weekday == then.date.weekday && now.time == then.time
        }
        return isAlike(first, calendars.first.zone) || isAlike(second, calendars.second.zone)
    }
}
