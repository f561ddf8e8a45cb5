import Domain

extension DateParser {
    private typealias MonthDay = ParsedDate.MonthDay

    /// Dates with a day of the month: ISO, "3/4", "2 dec 2026", "dec 2nd", "the 9th".
    func calendar(at start: Int) -> [Found] {
        var found = iso(at: start) + numeric(at: start) + dayThenMonth(at: start) + monthThenDay(at: start)
        for (date, next) in found {
            // "2 dec (tue)", "2026-12-01, tue"
            let index = isMark(["("], at: skip(next)) ? skip(next) + 1 : skip(next)
            guard let match = words.weekdayNames.match(lexemes, at: index) else { continue }
            var date = date
            date.weekday = Weekday.allCases[match.value]
            found.append((date, isMark([")"], at: match.next) ? match.next + 1 : match.next))
        }
        return found
    }

    private func iso(at start: Int) -> [Found] {
        guard let year = number(at: start, digits: 4...4), isMark(["-", "/", "."], at: start + 1),
            let month = number(at: start + 2, digits: 1...2), start + 3 < lexemes.count,
            lexemes[start + 3].content == lexemes[start + 1].content,
            let day = number(at: start + 4, digits: 1...2), let date = CivilDate(year: year, month: month, day: day)
        else { return [] }
        return [(ParsedDate(shape: .full([date])), start + 5)]
    }

    /// "3/4", "3.4.", "3/4/2026", "3-4-2026"; a hyphen without a year is a range.
    private func numeric(at start: Int) -> [Found] {
        guard let first = number(at: start, digits: 1...2), isMark(["/", ".", "-"], at: start + 1),
            let second = number(at: start + 2, digits: 1...2)
        else { return [] }
        let mark = lexemes[start + 1]
        let (readings, isUnusual) = inOrder(first, second)
        guard !readings.isEmpty else { return [] }
        var found: [Found] = []
        let afterMark = start + 4
        if start + 3 < lexemes.count, lexemes[start + 3].content == mark.content,
            let (year, isShort) = year(at: afterMark)
        {
            let dates = readings.compactMap { CivilDate(year: year, month: $0.month, day: $0.day) }
            if !dates.isEmpty {
                found.append((ParsedDate(shape: .full(dates), confirm: isShort || isUnusual), afterMark + 1))
            }
        }
        if !mark.isMark(["-"]) {
            let date = ParsedDate(shape: .yearless(readings), confirm: isUnusual)
            // "3.4." has a full stop behind its month.
            if mark.isMark(["."]), isMark(["."], at: start + 3) { found.append((date, start + 4)) }
            found.append((date, start + 3))
        }
        return found
    }

    /// The readings of two numbers in the order of the locale, and true if only the unusual order makes sense.
    private func inOrder(_ first: Int, _ second: Int) -> (readings: [MonthDay], isUnusual: Bool) {
        let dayFirst = MonthDay(month: second, day: first)
        let monthFirst = MonthDay(month: first, day: second)
        let wanted: [MonthDay] =
            switch reader.order {
            case .dayFirst: [dayFirst]
            case .monthFirst: [monthFirst]
            case .either: dayFirst == monthFirst ? [dayFirst] : [dayFirst, monthFirst]
            }
        let usual = wanted.filter(exists)
        if !usual.isEmpty { return (usual, false) }
        return ([dayFirst, monthFirst].filter(exists), true)
    }

    /// True if some year has the date.
    private func exists(_ date: MonthDay) -> Bool {
        (1...12).contains(date.month) && date.day >= 1 && date.day <= CivilDate.days(inMonth: date.month, of: 2000)
    }

    /// A year of four digits, or of two, which is asked.
    private func year(at index: Int) -> (year: Int, isShort: Bool)? {
        if let year = number(at: index, digits: 4...4), year > 0 { return (year, false) }
        return number(at: index, digits: 2...2).map { (2000 + $0, true) }
    }

    private func dayThenMonth(at start: Int) -> [Found] {
        guard let day = number(at: start, digits: 1...2), (1...31).contains(day) else { return [] }
        var index = start + 1
        var isOrdinal = false
        if let match = words.ordinals.match(lexemes, at: index) { (index, isOrdinal) = (match.next, true) }
        if isMark(["."], at: index) { index += 1 }
        if isMark(["-"], at: index) { index += 1 }
        if let match = words.monthNames.match(lexemes, at: skip(index)) {
            return withYear(MonthDay(month: match.value + 1, day: day), at: match.next)
        }
        // "the 9th" is a day of this or the next month; a bare number is none.
        return isOrdinal ? [(ParsedDate(shape: .day(day), confirm: true), index)] : []
    }

    private func monthThenDay(at start: Int) -> [Found] {
        guard let match = words.monthNames.match(lexemes, at: start) else { return [] }
        var index = match.next
        if isMark([".", "-"], at: index) { index += 1 }
        // A month alone is its first day, if nothing follows.
        if index >= lexemes.count {
            let first = ParsedDate.Shape.yearless([MonthDay(month: match.value + 1, day: 1)])
            return [(ParsedDate(shape: first, confirm: true), index)]
        }
        index = skip(index)
        guard let day = number(at: index, digits: 1...2), (1...31).contains(day) else { return [] }
        index += 1
        if let ordinal = words.ordinals.match(lexemes, at: index) { index = ordinal.next }
        return withYear(MonthDay(month: match.value + 1, day: day), at: index)
    }

    /// The date without and, where a year can be read, with it.
    private func withYear(_ date: MonthDay, at start: Int) -> [Found] {
        guard exists(date) else { return [] }
        let plain = isMark(["."], at: start) ? start + 1 : start
        var found: [Found] = [(ParsedDate(shape: .yearless([date])), plain)]
        var index = isMark(["-", "/"], at: plain) ? plain + 1 : skip(plain)
        if isMark(["'"], at: index) { index += 1 }
        if let (year, isShort) = year(at: index),
            let whole = CivilDate(year: year, month: date.month, day: date.day)
        {
            found.append((ParsedDate(shape: .full([whole]), confirm: isShort), index + 1))
        }
        return found
    }
}
