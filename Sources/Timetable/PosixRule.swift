import Domain

/// The rule for all times after the last listed one, as in `EST5EDT,M3.2.0,M11.1.0`.
///
/// Source: the variable TZ of POSIX, with the extensions of RFC 9636, section
/// 3.3.2: hours of a change from -167 to 167.
struct PosixRule {
    struct Daylight {
        /// Seconds east of UTC.
        var offset: Int32
        var start: Change
        var end: Change
    }

    struct Change {
        enum Day {
            /// The day 1 to 365, never 29 February.
            case julian(Int)
            /// The day 0 to 365, 29 February counted.
            case ordinal(Int)
            /// The week 1 to 5 of a month, 5 for the last, and the day, 0 for Sunday.
            case monthly(month: Int, week: Int, day: Int)
        }

        var day: Day
        /// Seconds after midnight on the clock before the change.
        var time: Int
    }

    /// Seconds east of UTC.
    let standard: Int32
    let daylight: Daylight?

    /// Parses the text, or returns nil if it is not such a rule.
    init?(_ text: ArraySlice<UInt8>) {
        var scanner = Scanner(rest: text)
        guard scanner.skipName(), let west = scanner.time(maxHours: 24) else { return nil }
        standard = Int32(-west)
        guard !scanner.rest.isEmpty else {
            daylight = nil
            return
        }
        guard scanner.skipName() else { return nil }
        var offset = -west + 3600
        if scanner.rest.first != UInt8(ascii: ",") {
            guard let own = scanner.time(maxHours: 24) else { return nil }
            offset = -own
        }
        guard let start = scanner.change(), let end = scanner.change(), scanner.rest.isEmpty else { return nil }
        daylight = Daylight(offset: Int32(offset), start: start, end: end)
    }

    /// Returns the two changes of a year, the one that ends daylight saving first.
    ///
    /// Where both fall on the same second, as in zones with daylight saving all
    /// year, the one that begins it holds.
    func transitions(in year: Int) -> [ZoneFile.Transition] {
        guard let daylight else { return [] }
        let end = daylight.end.localSeconds(in: year) - Int64(daylight.offset)
        let start = daylight.start.localSeconds(in: year) - Int64(standard)
        return [
            ZoneFile.Transition(at: end, offset: standard),
            ZoneFile.Transition(at: start, offset: daylight.offset),
        ]
    }
}

extension PosixRule.Change {
    /// Returns the seconds since 1970 on the local clock.
    fileprivate func localSeconds(in year: Int) -> Int64 {
        Int64(dayNumber(in: year)) * 86_400 + Int64(time)
    }

    private func dayNumber(in year: Int) -> Int {
        func first(of month: Int) -> CivilDate {
            CivilDate(year: year, month: month, day: 1) ?? CivilDate(dayNumber: 0)
        }
        switch day {
        case .julian(let number):
            let isAfterFebruary = number >= 60 && CivilDate.days(inMonth: 2, of: year) == 29
            return first(of: 1).dayNumber + number - (isAfterFebruary ? 0 : 1)
        case .ordinal(let number):
            return first(of: 1).dayNumber + number
        case .monthly(let month, let week, let day):
            let start = first(of: month)
            let ahead = (day - start.weekday.number % 7 + 7) % 7
            let number = ahead + (week - 1) * 7
            return start.dayNumber + (number < CivilDate.days(inMonth: month, of: year) ? number : number - 7)
        }
    }
}

/// Reads a rule from the front, byte by byte.
private struct Scanner {
    var rest: ArraySlice<UInt8>

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest.removeFirst()
        return true
    }

    /// Skips a name of letters, or one of letters, digits and signs between `<` and `>`.
    mutating func skipName() -> Bool {
        if skip("<") {
            guard let end = rest.firstIndex(of: UInt8(ascii: ">")), end > rest.startIndex else { return false }
            rest = rest[(end + 1)...]
            return true
        }
        let end = rest.firstIndex { !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0 & 0xDF) } ?? rest.endIndex
        let length = end - rest.startIndex
        rest = rest[end...]
        return length >= 3
    }

    /// Reads hours, and minutes and seconds if given, as signed seconds.
    mutating func time(maxHours: Int) -> Int? {
        let isNegative = skip("-")
        if !isNegative { _ = skip("+") }
        guard let hours = number(max: maxHours) else { return nil }
        var seconds = hours * 3600
        for unit in [60, 1] where skip(":") {
            guard let part = number(max: 59) else { return nil }
            seconds += part * unit
        }
        return isNegative ? -seconds : seconds
    }

    mutating func change() -> PosixRule.Change? {
        guard skip(","), let day = day() else { return nil }
        guard skip("/") else { return PosixRule.Change(day: day, time: 7200) }
        guard let time = time(maxHours: 167) else { return nil }
        return PosixRule.Change(day: day, time: time)
    }

    private mutating func day() -> PosixRule.Change.Day? {
        if skip("J") {
            guard let day = number(max: 365), day >= 1 else { return nil }
            return .julian(day)
        }
        guard skip("M") else { return number(max: 365).map { .ordinal($0) } }
        guard let month = number(max: 12), month >= 1, skip("."), let week = number(max: 5), week >= 1, skip("."),
            let day = number(max: 6)
        else { return nil }
        return .monthly(month: month, week: week, day: day)
    }

    /// Reads one to three digits.
    private mutating func number(max: Int) -> Int? {
        var value = 0
        var digits = 0
        while let byte = rest.first, (0x30...0x39).contains(byte), digits < 3 {
            value = value * 10 + Int(byte) - 0x30
            digits += 1
            rest.removeFirst()
        }
        return digits > 0 && value <= max ? value : nil
    }
}
