import Domain

/// Reads working days and hours as a person types them, such as `mon-fri 09:00-17:00` or `mon, wed, thu 8:30-14:00`.
struct HoursReader {
    /// The names of each day that are understood, Monday first, in lower case.
    let weekdays: [[String]]

    /// Returns days and hours, or nil where the text does not say both or leaves under two hours a day.
    func read(_ text: String) -> (Weekdays, DayHours)? {
        guard text.utf8.count < 200 else { return nil }
        let tokens = text.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" })
            .flatMap(splitDash)
        var days: [Weekday] = []
        var times: [TimeOfDay] = []
        var isRange = false
        for token in tokens {
            if token == "-" || token == "to" || token == "bis" || token == "a" {
                isRange = !days.isEmpty && times.isEmpty
            } else if let day = weekday(token) {
                if isRange, let last = days.last {
                    var number = last.number
                    while number != day.number {
                        number = number % 7 + 1
                        days.append(Weekday.allCases[number - 1])
                    }
                } else {
                    days.append(day)
                }
                isRange = false
            } else if let time = TimeOfDay(token)
                ?? Int(token).flatMap({ (0...24).contains($0) ? TimeOfDay(hour: $0) : nil })
            {
                times.append(time)
            } else {
                return nil
            }
        }
        guard !days.isEmpty, times.count == 2, times[0] != times[1], times[0].minutes < 1440 else { return nil }
        let hours = DayHours(start: times[0], end: times[1])
        return hours.length >= 120 ? (Weekdays(days), hours) : nil
    }

    private func splitDash(_ token: Substring) -> [String] {
        var parts: [String] = []
        var current = ""
        for character in token {
            if character == "-" || character == "–" {
                if !current.isEmpty { parts.append(current) }
                parts.append("-")
                current = ""
            } else {
                current.append(character)
            }
        }
        if !current.isEmpty { parts.append(current) }
        return parts
    }

    private func weekday(_ token: String) -> Weekday? {
        let bare = token.hasSuffix(".") ? String(token.dropLast()) : token
        return weekdays.firstIndex { $0.contains(bare) }.map { Weekday.allCases[$0] }
    }
}
