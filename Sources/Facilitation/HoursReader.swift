import Domain

/// Reads working days and hours as a person types them, such as `mon-fri 09:00-17:00` or `mon, wed, thu 8:30-14:00`.
struct HoursReader {
    let words: DateLexicons

    /// Returns days and hours, or nil where the text does not say both or leaves under two hours a day.
    func read(_ text: String) -> (Weekdays, DayHours)? {
        guard text.utf8.count < 200, let lexemes = DateLexer.lexemes(text) else { return nil }
        var days: [Weekday] = []
        var times: [TimeOfDay] = []
        var isRange = false
        var index = 0
        while index < lexemes.count {
            if let match = words.weekdayNames.match(lexemes, at: index) {
                add(Weekday.allCases[match.value], asRange: isRange, to: &days)
                isRange = false
                index = match.next
            } else if let (time, next) = time(lexemes, at: index) {
                times.append(time)
                index = next
            } else if lexemes[index].isMark(["-"]) {
                isRange = !days.isEmpty && times.isEmpty
                index += 1
            } else if let match = words.until.match(lexemes, at: index) {
                isRange = !days.isEmpty && times.isEmpty
                index = match.next
            } else if lexemes[index].isMark([",", ";", ".", "/"]) {
                index += 1
            } else if let match = words.fillers.match(lexemes, at: index) {
                index = match.next
            } else {
                return nil
            }
        }
        guard !days.isEmpty, times.count == 2, times[0] != times[1], times[0].minutes < 1440 else { return nil }
        let hours = DayHours(start: times[0], end: times[1])
        return hours.length >= 120 ? (Weekdays(days), hours) : nil
    }

    private func add(_ day: Weekday, asRange isRange: Bool, to days: inout [Weekday]) {
        guard isRange, let last = days.last else { return days.append(day) }
        var number = last.number
        while number != day.number {
            number = number % 7 + 1
            days.append(Weekday.allCases[number - 1])
        }
    }

    /// "9", "09:00", "9h30", "9 Uhr" or "5 pm"; 24 is the end of the day.
    private func time(_ lexemes: [Lexeme], at start: Int) -> (TimeOfDay, Int)? {
        guard case .number(var hour, digits: 1...2) = lexemes[start].content, hour <= 24 else { return nil }
        var minute = 0
        var next = start + 1
        if next + 1 < lexemes.count, lexemes[next].isMark([":", "."]) || lexemes[next].content == .word("h"),
            case .number(let typed, digits: 2) = lexemes[next + 1].content, !lexemes[next + 1].isSpaced
        {
            guard typed < 60 else { return nil }
            (minute, next) = (typed, next + 2)
        }
        if (1...12).contains(hour), let half = words.am.match(lexemes, at: next) {
            (hour, next) = (hour % 12, half.next)
        } else if (1...12).contains(hour), let half = words.pm.match(lexemes, at: next) {
            (hour, next) = (hour % 12 + 12, half.next)
        } else if let match = words.oclock.match(lexemes, at: next) {
            next = match.next
        }
        return hour == 24 && minute > 0 ? nil : (TimeOfDay(hour: hour, minute: minute), next)
    }
}
