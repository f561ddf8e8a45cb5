import Domain

/// A date as it was typed, before a year is found for it.
struct ParsedDate {
    enum Shape {
        /// Whole dates; several where the order of day and month is open.
        case full([CivilDate])
        /// A month and a day, or several such.
        case yearless([MonthDay])
        /// Only a day of the month.
        case day(Int)
        case weekday(Weekday, Which)
    }

    enum Which {
        case plain, next, this
    }

    struct MonthDay: Hashable {
        var month: Int
        var day: Int
    }

    var shape: Shape
    /// A day of the week that was typed beside the date.
    var weekday: Weekday?
    var confirm = false
}

/// Finds all readings of a date or time that begin at a position; the longest come first.
struct DateParser {
    typealias Found = (date: ParsedDate, next: Int)

    let lexemes: [Lexeme]
    let reader: DateReader

    var words: DateLexicons { reader.words }

    /// The position behind words that change nothing.
    func skip(_ start: Int) -> Int {
        var index = start
        while let match = words.fillers.match(lexemes, at: index) { index = match.next }
        return index
    }

    /// The position behind words that may stand before a single date, "until" among them.
    func skipLeading(_ start: Int) -> Int {
        let index = skip(start)
        guard let match = words.until.match(lexemes, at: index) else { return index }
        return skip(match.next)
    }

    func isMark(_ marks: [Unicode.Scalar], at index: Int) -> Bool {
        index < lexemes.count && lexemes[index].isMark(marks)
    }

    /// The number at a position, if it has at most so many digits.
    func number(at index: Int, digits: ClosedRange<Int>) -> Int? {
        guard index < lexemes.count, case .number(let value, let count) = lexemes[index].content,
            digits.contains(count)
        else { return nil }
        return value
    }

    /// A number in digits or in words.
    func count(at index: Int) -> (value: Int, next: Int)? {
        if let value = number(at: index, digits: 1...4) { return (value, index + 1) }
        return words.numbers.match(lexemes, at: index).map { ($0.value + 1, $0.next) }
    }

    func dates(at start: Int) -> [Found] {
        let start = skip(start)
        guard start < lexemes.count else { return [] }
        let found = withWeekday(at: start) + relative(at: start) + calendar(at: start)
        return found.sorted { $0.next > $1.next }
    }

    /// "tue", "next tue", "tue, 2 dec".
    private func withWeekday(at start: Int) -> [Found] {
        var which = ParsedDate.Which.plain
        var index = start
        if let match = words.next.match(lexemes, at: index) {
            (which, index) = (.next, match.next)
        } else if let match = words.this.match(lexemes, at: index) {
            (which, index) = (.this, match.next)
        }
        guard let match = words.weekdayNames.match(lexemes, at: index) else { return [] }
        let weekday = Weekday.allCases[match.value]
        index = isMark(["."], at: match.next) ? match.next + 1 : match.next
        if case .plain = which, let behind = words.nextAfter.match(lexemes, at: index) {
            // "sexta que vem" may be the first Friday to come as well.
            let date = ParsedDate(
                shape: .weekday(weekday, .next),
                confirm: weekday.number > reader.today.weekday.number
            )
            return [(date, behind.next)]
        }
        var found: [Found] = [(ParsedDate(shape: .weekday(weekday, which)), index)]
        if case .plain = which {
            for dated in calendar(at: skip(index)) {
                var date = dated.date
                date.weekday = weekday
                found.append((date, dated.next))
            }
        }
        return found
    }

    private func relative(at start: Int) -> [Found] {
        func day(_ days: Int, _ next: Int, confirm: Bool = false) -> [Found] {
            [(ParsedDate(shape: .full([reader.today + days]), confirm: confirm), next)]
        }
        if let match = words.dayAfterTomorrow.match(lexemes, at: start) { return day(2, match.next) }
        if let match = words.today.match(lexemes, at: start) { return day(0, match.next) }
        if let match = words.tomorrow.match(lexemes, at: start) { return day(1, match.next) }
        if let match = words.end.match(lexemes, at: start), let found = edge(at: match.next, isEnd: true) {
            return [found]
        }
        if let match = words.beginning.match(lexemes, at: start), let found = edge(at: match.next, isEnd: false) {
            return [found]
        }
        let index = words.inside.match(lexemes, at: start)?.next ?? start
        guard let (count, unit) = count(at: index) else { return [] }
        if let match = words.weeks.match(lexemes, at: unit), count <= 520 { return day(count * 7, match.next) }
        if let match = words.days.match(lexemes, at: unit), count <= 3650 { return day(count, match.next) }
        if let match = words.months.match(lexemes, at: unit), count <= 120 {
            return [(ParsedDate(shape: .full([month(after: count)])), match.next)]
        }
        return []
    }

    /// The same day so many months later, or the last of a shorter month.
    private func month(after count: Int) -> CivilDate {
        let (year, month, day) = reader.today.components
        let total = year * 12 + month - 1 + count
        let length = CivilDate.days(inMonth: total % 12 + 1, of: total / 12)
        return CivilDate(year: total / 12, month: total % 12 + 1, day: min(day, length)) ?? reader.today
    }

    /// What follows "end of" or "beginning of": a month's name with or without a year, "the month", "next week".
    private func edge(at start: Int, isEnd: Bool) -> Found? {
        var index = skip(start)
        let (year, month, _) = reader.today.components
        if let match = words.monthNames.match(lexemes, at: index) {
            let wanted = match.value + 1
            let typed = number(at: match.next, digits: 4...4)
            let known = typed ?? (wanted < month || (wanted == month && !isEnd) ? year + 1 : year)
            let day = isEnd ? CivilDate.days(inMonth: wanted, of: known) : 1
            guard let date = CivilDate(year: known, month: wanted, day: day) else { return nil }
            return (ParsedDate(shape: .full([date])), typed == nil ? match.next : match.next + 1)
        }
        var isNext = false
        if let match = words.next.match(lexemes, at: index) {
            (isNext, index) = (true, match.next)
        } else if let match = words.this.match(lexemes, at: index) {
            index = match.next
        }
        if let match = words.months.match(lexemes, at: index) {
            let behind = words.nextAfter.match(lexemes, at: match.next)
            isNext = isNext || behind != nil
            let first = CivilDate(year: year, month: month, day: 1) ?? reader.today
            let wanted = isNext ? first + CivilDate.days(inMonth: month, of: year) : first
            let parts = wanted.components
            let last = wanted + (CivilDate.days(inMonth: parts.month, of: parts.year) - 1)
            return (ParsedDate(shape: .full([isEnd ? last : wanted]), confirm: true), behind?.next ?? match.next)
        }
        if let match = words.weeks.match(lexemes, at: index) {
            let behind = words.nextAfter.match(lexemes, at: match.next)
            isNext = isNext || behind != nil
            let monday = reader.today - (reader.today.weekday.number - 1) + (isNext ? 7 : 0)
            let date = ParsedDate(shape: .full([isEnd ? monday + 4 : monday]), confirm: true)
            return (date, behind?.next ?? match.next)
        }
        return nil
    }
}
