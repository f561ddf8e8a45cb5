package import Domain

/// When one person works, and so when a message may reach them (season.md 7.1 and 7.2).
///
/// Dates are local to the person. Working hours that run over midnight belong
/// to the date they begin on. A day that the zone left out is no working day.
///
/// A class, so that one is passed around at the cost of a reference; nothing in it changes.
package final class WorkCalendar: Sendable {
    package let zone: ZoneRules
    package let workDays: Weekdays
    package let workHours: DayHours
    /// The person's own quiet hours, which only take away from the working hours.
    package let quiet: DayHours?
    package let rest: [DateRange]
    package let absences: [DateRange]
    private let sendAt: TimeOfDay
    private let jitterSeconds: Int
    private let jitterHash: UInt64
    /// Sorted.
    private let holidays: [CivilDate]
    /// The open stretches of any working day without a lent hour.
    let usualMinutes: [Range<Int>]

    /// Searches for a working day give up after so many days.
    package static let horizon = 400

    /// - Parameters:
    ///   - holidays: in any order.
    ///   - jitterMinutes: nudges are spread over so many minutes after the nudge time; 0 for none.
    ///   - jitterKey: what sets one person's spread apart from another's, such as the person's id.
    package init(
        zone: ZoneRules,
        workDays: Weekdays,
        workHours: DayHours,
        quiet: DayHours?,
        holidays: [CivilDate],
        rest: [DateRange],
        absences: [DateRange],
        sendAt: TimeOfDay,
        jitterMinutes: Int,
        jitterKey: String
    ) {
        self.zone = zone
        self.workDays = workDays
        self.workHours = workHours
        self.quiet = quiet
        self.holidays = holidays.isSorted ? holidays : holidays.sorted()
        self.rest = rest
        self.absences = absences
        self.sendAt = sendAt
        jitterSeconds = max(jitterMinutes, 0) * 60
        jitterHash = WorkCalendar.hash(jitterKey)
        usualMinutes = WorkCalendar.openMinutes(of: workHours, quiet: quiet, extra: nil)
    }

    // MARK: Working days

    /// Returns the person's date at an instant.
    package func today(at now: Instant) -> CivilDate { zone.date(at: now) }

    /// Returns whether the person works on a date: a weekday of theirs, no holiday, no rest, no absence.
    package func isWorkingDay(_ date: CivilDate) -> Bool {
        wouldWork(on: date) && !isAway(date)
    }

    /// Returns whether the person is away on a date, which need not be a working day.
    package func isAway(_ date: CivilDate) -> Bool {
        absences.contains { $0.contains(date) }
    }

    /// Returns whether a date were a working day if the person were not away.
    package func wouldWork(on date: CivilDate) -> Bool {
        workDays.contains(date.weekday) && !holidays.hasSorted(date) && !rest.contains { $0.contains(date) }
            && zone.has(date)
    }

    /// Returns the n-th working day after a date, which is day 0; nil if there is none within the horizon.
    ///
    /// - Parameter n: at least 1.
    package func workingDay(_ n: Int, after date: CivilDate) -> CivilDate? {
        date.day(n, step: 1, where: isWorkingDay)
    }

    /// Returns the n-th working day before a date, which is day 0; nil if there is none within the horizon.
    ///
    /// - Parameter n: at least 1.
    package func workingDay(_ n: Int, before date: CivilDate) -> CivilDate? {
        date.day(n, step: -1, where: isWorkingDay)
    }

    /// Returns the number of working days later than a date, up to and including another.
    package func workingDays(after date: CivilDate, through last: CivilDate) -> Int {
        date.count(through: last, where: isWorkingDay)
    }

    /// Returns whether no working day of the person follows before their week ends.
    ///
    /// The week ends with the weekday before the longest run of days off, so
    /// with Thursday for those who work from Sunday to Thursday.
    package func isLastOfWeek(_ date: CivilDate) -> Bool {
        guard let end = workDays.endOfWeek else { return false }
        let left = (end.number - date.weekday.number + 7) % 7
        return date.count(through: date + left, where: isWorkingDay) == 0
    }

    // MARK: Nudge times

    /// Returns when a nudge reaches the person on a date, or nil if they don't work then.
    ///
    /// It is the programme's time plus the person's spread of that date. Where
    /// hours open later, or quiet hours cover that time, it is half an hour into
    /// the next open stretch of the date; where all are over by then, half an
    /// hour into the first. The spread never leaves the stretch.
    package func nudgeTime(on date: CivilDate) -> Instant? {
        guard isWorkingDay(date) else { return nil }
        let open = usualMinutes
        let sendMinute = sendAt.minutes
        let stretch: Range<Int>
        let minute: Int
        if let current = open.first(where: { $0.contains(sendMinute) }) {
            (stretch, minute) = (current, sendMinute)
        } else if let next = open.first(where: { $0.lowerBound > sendMinute }) ?? open.first {
            (stretch, minute) = (next, next.lowerBound + (next.count > 30 ? 30 : 0))
        } else {
            return nil
        }
        let base = zone.instant(of: WallReading(date, TimeOfDay(minutes: minute)))
        let room = min(jitterSeconds, (stretch.upperBound - minute) * 60)
        guard room > 0 else { return base }
        var generator = SplitMix(seed: jitterHash ^ UInt64(bitPattern: Int64(date.dayNumber)))
        return base + .seconds(Int(generator.next() % UInt64(room)))
    }

    /// Returns the first nudge time at or after an instant, or nil if there is none within the horizon.
    package func nextNudgeTime(onOrAfter now: Instant) -> Instant? {
        let today = today(at: now)
        for days in -1...WorkCalendar.horizon {
            if let time = nudgeTime(on: today + days), time >= now { return time }
        }
        return nil
    }

    /// FNV-1a with 64 bits: the same on every machine and in every process, and in need of no library.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }
}

extension Weekdays {
    /// The working weekday that the most days off follow, of equal ones the last from Monday on; nil if none are off.
    var endOfWeek: Weekday? {
        var best: (day: Weekday, off: Int)?
        for day in days {
            let following = (1...7).first { contains(Weekday.allCases[(day.number - 1 + $0) % 7]) } ?? 7
            if following > 1, following - 1 >= best?.off ?? 0 { best = (day, following - 1) }
        }
        return best?.day
    }
}

extension CivilDate {
    /// Returns the n-th date that fits, one direction, or nil if there is none within the horizon.
    func day(_ n: Int, step: Int, where fits: (CivilDate) -> Bool) -> CivilDate? {
        precondition(n >= 1, "working days are counted from 1")
        var date = self
        var left = n
        for _ in 0..<WorkCalendar.horizon {
            date = date + step
            guard fits(date) else { continue }
            left -= 1
            if left == 0 { return date }
        }
        return nil
    }

    /// Returns how many dates fit, this one left out and the last one included.
    func count(through last: CivilDate, where fits: (CivilDate) -> Bool) -> Int {
        guard self < last else { return 0 }
        return (1...(last - self)).count { fits(self + $0) }
    }
}

extension [CivilDate] {
    var isSorted: Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } }

    /// Returns whether a sorted array holds a date.
    func hasSorted(_ date: CivilDate) -> Bool {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < date { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] == date
    }
}
