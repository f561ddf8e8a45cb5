/// A date of the Gregorian calendar without a zone, from year 1 to 9999.
///
/// It is kept as a number of days since 1970-01-01, so arithmetic is exact and
/// cheap. Source of the conversion: Howard Hinnant, "chrono-Compatible Low-Level
/// Date Algorithms".
package struct CivilDate: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before.
    package var dayNumber: Int

    package init(dayNumber: Int) {
        self.dayNumber = dayNumber
    }

    /// Creates the date of a year, month and day, or nil where there is none such.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CivilDate.days(inMonth: month, of: year)
        else { return nil }
        self.init(uncheckedYear: year, month: month, day: day)
    }

    /// Creates a date from `2026-09-07`, or nil for anything else.
    package init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    private init(uncheckedYear year: Int, month: Int, day: Int) {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted.flooredQuotient(dividingBy: 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        dayNumber = era * 146_097 + dayOfEra - 719_468
    }

    /// The year, the month from 1 to 12 and the day from 1 to 31.
    package var components: (year: Int, month: Int, day: Int) {
        let shifted = dayNumber + 719_468
        let era = shifted.flooredQuotient(dividingBy: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
    }

    package var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        let index = (dayNumber + 3) - (dayNumber + 3).flooredQuotient(dividingBy: 7) * 7
        return Weekday(number: index + 1) ?? .monday
    }

    /// The number of days in a month of a year.
    package static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        default: 31
        }
    }

    /// The date so many months later, on the last day where that month is shorter.
    package func monthsLater(_ months: Int) -> CivilDate {
        let (year, month, day) = components
        let index = year * 12 + month - 1 + months
        let last = CivilDate.days(inMonth: index % 12 + 1, of: index / 12)
        return CivilDate(year: index / 12, month: index % 12 + 1, day: min(day, last)) ?? self
    }

    package static func < (left: CivilDate, right: CivilDate) -> Bool { left.dayNumber < right.dayNumber }
    package static func + (date: CivilDate, days: Int) -> CivilDate { CivilDate(dayNumber: date.dayNumber + days) }
    package static func - (date: CivilDate, days: Int) -> CivilDate { CivilDate(dayNumber: date.dayNumber - days) }
    package static func - (later: CivilDate, earlier: CivilDate) -> Int { later.dayNumber - earlier.dayNumber }
}

extension CivilDate: CustomStringConvertible {
    /// The date as in `2026-09-07`.
    package var description: String {
        let (year, month, day) = components
        return year.digits(4) + "-" + month.digits(2) + "-" + day.digits(2)
    }
}

extension CivilDate: Codable {
    package init(from decoder: any Decoder) throws {
        dayNumber = try decoder.singleValueContainer().decode(Int.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(dayNumber)
    }
}

/// A day of the week, Monday first.
package enum Weekday: String, CaseIterable, Comparable, Codable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// 1 for Monday to 7 for Sunday, as in ISO 8601.
    package var number: Int {
        switch self {
        case .monday: 1
        case .tuesday: 2
        case .wednesday: 3
        case .thursday: 4
        case .friday: 5
        case .saturday: 6
        case .sunday: 7
        }
    }

    /// The day of a number from 1 for Monday to 7 for Sunday.
    package init?(number: Int) {
        switch number {
        case 1: self = .monday
        case 2: self = .tuesday
        case 3: self = .wednesday
        case 4: self = .thursday
        case 5: self = .friday
        case 6: self = .saturday
        case 7: self = .sunday
        default: return nil
        }
    }

    package static func < (left: Weekday, right: Weekday) -> Bool { left.number < right.number }
}

/// A set of days of the week.
package struct Weekdays: OptionSet, Hashable, Sendable, Codable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    package init(_ days: some Sequence<Weekday>) {
        rawValue = days.reduce(0) { $0 | 1 << UInt8($1.number - 1) }
    }

    package static let mondayToFriday = Weekdays(rawValue: 0b0001_1111)

    package func contains(_ day: Weekday) -> Bool { rawValue & 1 << UInt8(day.number - 1) != 0 }

    /// The days in order, Monday first.
    package var days: [Weekday] { Weekday.allCases.filter { contains($0) } }
}

/// A reading of a clock on a wall, in minutes after midnight.
///
/// 0 is 00:00 and 1439 is 23:59; 1440 is used as the end of a day only.
package struct TimeOfDay: Hashable, Comparable, Sendable, Codable {
    package var minutes: Int

    package init(minutes: Int) {
        self.minutes = minutes
    }

    package init(hour: Int, minute: Int = 0) {
        minutes = hour * 60 + minute
    }

    /// Creates a time from `09:30` or `9:30`, up to `24:00`; nil for anything else.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60, hour * 60 + minute <= 1440
        else { return nil }
        minutes = hour * 60 + minute
    }

    package var hour: Int { minutes / 60 }
    package var minute: Int { minutes % 60 }

    package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }

    package init(from decoder: any Decoder) throws {
        minutes = try decoder.singleValueContainer().decode(Int.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(minutes)
    }
}

extension TimeOfDay: CustomStringConvertible {
    /// The time as in `09:30`.
    package var description: String {
        hour.digits(2) + ":" + minute.digits(2)
    }
}

/// A stretch of the day, from a start up to but not including an end.
///
/// An end at or before the start lies on the next date, as in a shift from
/// 22:00 to 06:00; such hours belong to the date they begin on.
package struct DayHours: Hashable, Sendable, Codable {
    package var start: TimeOfDay
    package var end: TimeOfDay

    package init(start: TimeOfDay, end: TimeOfDay) {
        self.start = start
        self.end = end
    }

    /// Creates hours from `09:00-17:00` (or with an en dash), nil for anything else.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(whereSeparator: { $0 == "-" || $0 == "–" })
        guard parts.count == 2, let start = TimeOfDay(parts[0].trimmed), let end = TimeOfDay(parts[1].trimmed),
            start != end, start.minutes < 1440
        else { return nil }
        self.init(start: start, end: end)
    }

    /// The length in minutes.
    package var length: Int {
        end > start ? end.minutes - start.minutes : end.minutes + 1440 - start.minutes
    }
}

extension DayHours: CustomStringConvertible {
    package var description: String { "\(start)-\(end)" }
}

extension Int {
    /// At least so many decimal digits, with zeros before.
    fileprivate func digits(_ count: Int) -> String {
        let digits = String(self)
        return digits.utf8.count < count ? String(repeating: "0", count: count - digits.utf8.count) + digits : digits
    }
}

extension StringProtocol {
    /// The text without white space at its ends.
    package var trimmed: SubSequence {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return self[startIndex..<startIndex] }
        return self[first...last]
    }
}

/// A reading of date and time on some wall to the minute, without a zone.
package struct WallReading: Hashable, Comparable, Sendable, Codable {
    package var date: CivilDate
    package var time: TimeOfDay

    package init(_ date: CivilDate, _ time: TimeOfDay) {
        self.date = date
        self.time = time
    }

    package static func < (left: WallReading, right: WallReading) -> Bool {
        (left.date, left.time) < (right.date, right.time)
    }
}

extension WallReading: CustomStringConvertible {
    /// The reading as in `2026-09-07 09:30`.
    package var description: String { date.description + " " + time.description }
}
