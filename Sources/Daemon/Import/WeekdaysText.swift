import Domain

/// Reads and writes days of the week, as in `mon-fri` or `mon wed fri`.
enum WeekdaysText {
    /// Returns nil for anything that is not a list of days and ranges of days; a range may pass the weekend.
    static func read(_ text: String) -> Weekdays? {
        var days: [Weekday] = []
        let items = text.lowercased().split(whereSeparator: { ",; +/".contains($0) })
        for item in items {
            let ends = item.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "-" || $0 == "–" }).map(day)
            guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1] else { return nil }
            var current = first
            days.append(current)
            while current != last {
                current = Weekday.allCases[current.number % 7]
                days.append(current)
            }
        }
        return days.isEmpty ? nil : Weekdays(days)
    }

    /// Writes days by their first three letters, as in `mon tue fri`.
    static func write(_ days: Weekdays) -> String {
        Weekday.allCases.filter { days.contains(Weekdays([$0])) }.map { String($0.rawValue.prefix(3)) }
            .joined(separator: " ")
    }

    private static func day(_ text: Substring) -> Weekday? {
        text.count < 2 ? nil : Weekday.allCases.first { $0.rawValue.hasPrefix(text) }
    }
}
