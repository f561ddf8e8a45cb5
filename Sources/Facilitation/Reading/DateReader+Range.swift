import Domain

extension DateReader {
    /// Reads a range of dates, as after `away`: "9 nov to 13 nov", "9-13 nov", "mon to fri", one date, "until fri".
    package func range(_ text: String) -> RangeReading {
        guard let lexemes = DateLexer.lexemes(text) else { return .nonsense }
        if lexemes.isEmpty { return .incomplete(nil) }
        let parser = DateParser(lexemes: lexemes, reader: self)
        let start = parser.skip(0)
        if let match = words.until.match(lexemes, at: start) {
            return map(date(at: match.next, parser)) { DateRange(today, through: $0) }
        }
        if let range = sharedMonth(at: start, parser) ?? week(at: start, parser) { return range }
        if let range = length(at: start, parser) { return range }
        for first in parser.dates(at: start) {
            guard let middle = separator(at: first.next, parser) else { continue }
            for last in parser.dates(at: parser.skip(middle)) where last.next == lexemes.count {
                return range(first.date, last.date)
            }
        }
        return map(date(at: start, parser)) { DateRange($0, through: $0) }
    }

    private func date(at start: Int, _ parser: DateParser) -> DateReading {
        for found in parser.dates(at: start) where found.next == parser.lexemes.count { return resolve(found.date) }
        return .nonsense
    }

    /// The position behind "to" or a dash.
    private func separator(at index: Int, _ parser: DateParser) -> Int? {
        let index = parser.isMark([","], at: index) ? index + 1 : index
        if parser.isMark(["-", "~"], at: index) { return index + 1 }
        return words.until.match(parser.lexemes, at: index)?.next
    }

    /// Two days of one month: "9 to 13 nov", "9.-13.11.", "nov 9-13".
    private func sharedMonth(at start: Int, _ parser: DateParser) -> RangeReading? {
        if let day = parser.number(at: start, digits: 1...2),
            let middle = separator(at: afterDay(start, parser), parser)
        {
            for last in parser.calendar(at: parser.skip(middle)) where last.next == parser.lexemes.count {
                guard let first = replacingDay(of: last.date, by: day) else { continue }
                return range(first, last.date)
            }
        }
        for first in parser.calendar(at: start) {
            guard let middle = separator(at: first.next, parser) else { continue }
            let index = parser.skip(middle)
            guard let day = parser.number(at: index, digits: 1...2), afterDay(index, parser) == parser.lexemes.count,
                let last = replacingDay(of: first.date, by: day)
            else { continue }
            return range(first.date, last)
        }
        return nil
    }

    private func afterDay(_ start: Int, _ parser: DateParser) -> Int {
        let next = words.ordinals.match(parser.lexemes, at: start + 1)?.next ?? start + 1
        return parser.isMark(["."], at: next) ? next + 1 : next
    }

    private func replacingDay(of date: ParsedDate, by day: Int) -> ParsedDate? {
        var other = ParsedDate(shape: date.shape, confirm: date.confirm)
        switch date.shape {
        case .full(let dates):
            let moved = dates.compactMap { date -> CivilDate? in
                let parts = date.components
                return CivilDate(year: parts.year, month: parts.month, day: day)
            }
            guard !moved.isEmpty else { return nil }
            other.shape = .full(moved)
        case .yearless(let dates):
            let moved = dates.filter { day >= 1 && day <= CivilDate.days(inMonth: $0.month, of: 2000) }
                .map { ParsedDate.MonthDay(month: $0.month, day: day) }
            guard !moved.isEmpty else { return nil }
            other.shape = .yearless(moved)
        case .day, .weekday: return nil
        }
        return other
    }

    /// "next week" from Monday to Sunday, "this week" from today; asked, since some mean the working days.
    private func week(at start: Int, _ parser: DateParser) -> RangeReading? {
        var next = words.next.match(parser.lexemes, at: start)
        let before = next ?? words.this.match(parser.lexemes, at: start)
        guard var end = words.weeks.match(parser.lexemes, at: before?.next ?? start) else { return nil }
        if before == nil {
            next = words.nextAfter.match(parser.lexemes, at: end.next)
            guard let behind = next else { return nil }
            end = behind
        }
        guard end.next == parser.lexemes.count else { return nil }
        let sunday = today + (7 - today.weekday.number)
        let range = next == nil ? DateRange(today, through: sunday) : DateRange(sunday + 1, through: sunday + 7)
        return .understood(range, confirm: true)
    }

    /// "2 weeks", "for 3 days" from today on.
    private func length(at start: Int, _ parser: DateParser) -> RangeReading? {
        guard words.inside.match(parser.lexemes, at: start) == nil, let (count, unit) = parser.count(at: start),
            (1...520).contains(count)
        else { return nil }
        let days: Int
        if let match = words.weeks.match(parser.lexemes, at: unit), match.next == parser.lexemes.count {
            days = count * 7
        } else if let match = words.days.match(parser.lexemes, at: unit), match.next == parser.lexemes.count {
            days = count
        } else {
            return nil
        }
        return .understood(DateRange(today, through: today + (days - 1)), confirm: true)
    }

    private func range(_ first: ParsedDate, _ last: ParsedDate) -> RangeReading {
        let from = resolve(first)
        // A day of the week, and a date that belongs to the first, is looked for from there on.
        var base: CivilDate?
        if case .weekday(_, .plain) = last.shape { base = value(from) }
        let through = resolve(last, from: base)
        switch (from, through) {
        case (.understood(let from, let sure), .understood(let through, let sureToo)):
            return ordered(from, through, first, last, confirm: sure || sureToo)
        case (.ambiguous(let froms), .ambiguous(let throughs)) where froms.count == throughs.count:
            // "3/4 to 5/4": the same order of day and month holds for both.
            return pairs(first, last) ?? .nonsense
        case (.wrongWeekday(let froms), .understood(let through, _)):
            return .wrongWeekday(froms.filter { $0 <= through }.map { DateRange($0, through: through) })
        case (.understood(let from, _), .wrongWeekday(let throughs)):
            return .wrongWeekday(throughs.filter { $0 >= from }.map { DateRange(from, through: $0) })
        case (.ambiguous(let froms), .understood(let through, _)):
            return choice(froms.filter { $0 <= through }.map { DateRange($0, through: through) })
        case (.understood(let from, _), .ambiguous(let throughs)):
            return choice(throughs.filter { $0 >= from }.map { DateRange(from, through: $0) })
        case (.past(let from), .understood(let through, _)) where from <= through:
            // It has begun already; what is left of it counts.
            return .understood(DateRange(from, through: through), confirm: true)
        case (.past(let from), .past(let through)):
            return .past(DateRange(min(from, through), through: max(from, through)))
        case (.understood(let from, _), .past(let through)):
            return .reversed(DateRange(through, through: from))
        default:
            return .nonsense
        }
    }

    private func value(_ reading: DateReading) -> CivilDate? {
        if case .understood(let date, _) = reading { return date }
        return nil
    }

    private func choice(_ ranges: [DateRange]) -> RangeReading {
        guard let first = ranges.first else { return .nonsense }
        return ranges.count == 1 ? .understood(first, confirm: true) : .ambiguous(ranges)
    }

    private func ordered(
        _ from: CivilDate,
        _ through: CivilDate,
        _ first: ParsedDate,
        _ last: ParsedDate,
        confirm: Bool
    ) -> RangeReading {
        if from <= through { return .understood(DateRange(from, through: through), confirm: confirm) }
        if case .yearless(let days) = first.shape, let day = days.first,
            let begun = occurrence(day, from: today - 60), begun <= through
        {
            return .understood(DateRange(begun, through: through), confirm: true)
        }
        if case .yearless(let days) = last.shape, let day = days.first,
            let later = occurrence(day, from: from), later - from <= 120
        {
            return .understood(DateRange(from, through: later), confirm: confirm)
        }
        return .reversed(DateRange(through, through: from))
    }

    private func pairs(_ first: ParsedDate, _ last: ParsedDate) -> RangeReading? {
        guard case .yearless(let firsts) = first.shape, case .yearless(let lasts) = last.shape else { return nil }
        var ranges: [DateRange] = []
        for (one, other) in zip(firsts, lasts) {
            guard let from = occurrence(one, from: today), let through = occurrence(other, from: from),
                through - from <= 120
            else { continue }
            ranges.append(DateRange(from, through: through))
        }
        return choice(ranges.sorted { $0.first < $1.first })
    }

    private func map(_ reading: DateReading, _ make: (CivilDate) -> DateRange) -> RangeReading {
        switch reading {
        case .understood(let date, let confirm): .understood(make(date), confirm: confirm)
        case .ambiguous(let dates): .ambiguous(dates.map(make))
        case .wrongWeekday(let dates): .wrongWeekday(dates.map(make))
        case .past(let date): .past(DateRange(date, through: date))
        case .reversed, .nonsense: .nonsense
        case .incomplete: .incomplete(nil)
        }
    }
}
