import Domain

extension DateReader {
    /// Finds the year, or the week, of a typed date.
    ///
    /// - Parameters:
    ///   - base: The date from which on the next occurrence counts; nil means today.
    ///   - lookingBack: How many days before today a date without a year may lie.
    func resolve(_ date: ParsedDate, from base: CivilDate? = nil, lookingBack: Int = 0) -> DateReading {
        let start = base ?? today - lookingBack
        var candidates: [CivilDate]
        var confirm = date.confirm
        switch date.shape {
        case .weekday(let weekday, let which):
            let reading = resolve(weekday, which, from: base)
            guard confirm, case .understood(let date, _) = reading else { return reading }
            return .understood(date, confirm: true)
        case .full(let dates):
            candidates = dates
        case .yearless(let dates):
            candidates = dates.compactMap { occurrence($0, from: start) }
        case .day(let day):
            candidates = occurrence(ofDay: day, from: start).map { [$0] } ?? []
        }
        candidates.sort()
        if let weekday = date.weekday {
            let fitting = candidates.filter { $0.weekday == weekday }
            if fitting.isEmpty { return wrongWeekday(candidates, weekday) }
            candidates = fitting
        }
        let open = candidates.filter { $0 >= today }
        guard let first = open.first else { return candidates.last.map { .past($0) } ?? .nonsense }
        if open.count > 1, open.last != first { return .ambiguous(open) }
        confirm = confirm || open.count < candidates.count
        if case .full = date.shape { return .understood(first, confirm: confirm) }
        // Without a year, a date most of a year away is more often a slip than a plan.
        return .understood(first, confirm: confirm || first - today > 300)
    }

    private func resolve(_ weekday: Weekday, _ which: ParsedDate.Which, from base: CivilDate?) -> DateReading {
        let monday = today - (today.weekday.number - 1)
        // Around the turn of a week "tue" and "next tue" differ from what people mean.
        let isTurn = today.weekday == .sunday || today.weekday == .monday
        switch which {
        case .plain:
            guard let base else { return .understood(following(weekday, today + 1), confirm: isTurn) }
            return .understood(following(weekday, base), confirm: false)
        case .next:
            return .understood(monday + 7 + (weekday.number - 1), confirm: isTurn)
        case .this:
            let date = monday + (weekday.number - 1)
            if date > today { return .understood(date, confirm: isTurn) }
            return .understood(date == today ? date : date + 7, confirm: true)
        }
    }

    private func following(_ weekday: Weekday, _ date: CivilDate) -> CivilDate {
        date + (weekday.number - date.weekday.number + 7) % 7
    }

    /// The first such date on or after a date; the 29th of February may be eight years away.
    func occurrence(_ date: ParsedDate.MonthDay, from start: CivilDate) -> CivilDate? {
        let year = start.components.year
        for year in year...(year + 8) {
            if let found = CivilDate(year: year, month: date.month, day: date.day), found >= start { return found }
        }
        return nil
    }

    private func occurrence(ofDay day: Int, from start: CivilDate) -> CivilDate? {
        let (year, month, _) = start.components
        for total in (year * 12 + month - 1)...(year * 12 + month + 1) {
            if let found = CivilDate(year: total / 12, month: total % 12 + 1, day: day), found >= start {
                return found
            }
        }
        return nil
    }

    /// The typed dates and, for each, the nearest day of the typed name that has not passed.
    private func wrongWeekday(_ dates: [CivilDate], _ weekday: Weekday) -> DateReading {
        var values: [CivilDate] = []
        for date in dates {
            var nearest = following(weekday, date - 3)
            if nearest < today { nearest = following(weekday, today) }
            for value in [date, nearest] where value >= today && !values.contains(value) { values.append(value) }
        }
        if values.isEmpty { return dates.last.map { .past($0) } ?? .nonsense }
        return .wrongWeekday(values.sorted())
    }
}
