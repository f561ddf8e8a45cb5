import Domain

/// A repetition of an all-day event, year after year (RFC 5545, section 3.3.10).
///
/// Read are `FREQ=YEARLY` with `INTERVAL`, `COUNT`, `UNTIL`, and `BYMONTH` with
/// one `BYMONTHDAY` or one numbered `BYDAY`.
struct YearlyRule {
    private var interval = 1
    private var count: Int?
    private var until: CivilDate?
    private var month: Int?
    private var day: Int?
    private var weekday: (number: Int, day: Weekday)?

    /// - Throws: `Unreadable` with the part that is not understood.
    init(_ text: String) throws(Unreadable) {
        var isYearly = false
        for part in text.uppercased().split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { throw Unreadable(part: String(part)) }
            let value = String(pair[1])
            switch pair[0] {
            case "FREQ":
                guard value == "YEARLY" else { throw Unreadable(part: String(part)) }
                isYearly = true
            case "INTERVAL": interval = try YearlyRule.number(value, in: 1...100, part)
            case "COUNT": count = try YearlyRule.number(value, in: 1...1000, part)
            case "BYMONTH": month = try YearlyRule.number(value, in: 1...12, part)
            case "BYMONTHDAY": day = try YearlyRule.number(value, in: 1...31, part)
            case "UNTIL":
                guard let date = CivilDate(basic: value.prefix(8)) else { throw Unreadable(part: String(part)) }
                until = date
            case "BYDAY": weekday = try YearlyRule.weekday(value, part)
            case "WKST": break
            default: throw Unreadable(part: String(part))
            }
        }
        guard isYearly, weekday == nil || month != nil && day == nil else { throw Unreadable(part: text) }
    }

    struct Unreadable: Error, Hashable {
        var part: String
    }

    /// Returns the dates of an event that is first on a date, that date first, up to a last year.
    ///
    /// A year without the day, such as one without 29 February, has none.
    func dates(from first: CivilDate, throughYear lastYear: Int) -> [CivilDate] {
        var dates = [first]
        let start = first.components
        for year in stride(from: start.year + interval, through: lastYear, by: interval) {
            if let count, dates.count >= count { break }
            guard let date = date(in: year, like: start) else { continue }
            if let until, date > until { break }
            dates.append(date)
        }
        return dates
    }

    private func date(in year: Int, like start: (year: Int, month: Int, day: Int)) -> CivilDate? {
        guard let weekday else { return CivilDate(year: year, month: month ?? start.month, day: day ?? start.day) }
        let rule = Recurrence.Rule.monthlyWeekday(weekday.number, weekday.day)
        return CivilDate(year: year, month: month ?? start.month, day: 1).flatMap { rule.first(onOrAfter: $0) }
    }

    private static func number(_ text: String, in range: ClosedRange<Int>, _ part: Substring) throws(Unreadable) -> Int
    {
        guard let number = Int(text), range.contains(number) else { throw Unreadable(part: String(part)) }
        return number
    }

    /// Reads `1MO` to `4SU`, and `-1MO` for the last.
    private static func weekday(_ text: String, _ part: Substring) throws(Unreadable) -> (Int, Weekday) {
        let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
        guard let index = names.firstIndex(of: String(text.suffix(2))), let number = Int(text.dropLast(2)),
            (1...4).contains(number) || number == -1
        else { throw Unreadable(part: String(part)) }
        return (number, Weekday.allCases[index])
    }
}

extension CivilDate {
    /// Creates a date from eight digits as in `20261225`, or nil for anything else.
    init?(basic text: some StringProtocol) {
        let digits = Array(text.utf8)
        guard digits.count == 8, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1) - 0x30 } }
        self.init(year: number(0..<4), month: number(4..<6), day: number(6..<8))
    }
}
