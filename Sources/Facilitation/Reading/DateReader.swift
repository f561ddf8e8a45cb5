package import Domain

/// Reads typed dates and times as a person means them, future first.
///
/// The words are those of the person's language and of English; day and month stand in
/// the order of the locale (month first in `en-US`, both asked in plain `en`, day
/// first in all others), and ISO 8601 is always read. A text that is too long to be
/// a date is `nonsense`. Source of the rules: the commands of a season, "Dates".
package struct DateReader: Sendable {
    let today: CivilDate
    let now: TimeOfDay
    let workHours: DayHours
    let order: Order
    let words: DateLexicons

    enum Order {
        case dayFirst, monthFirst, either
    }

    /// Creates a reader for one person at one moment.
    ///
    /// - Parameters:
    ///   - today: The date where the person is.
    ///   - now: The time of day there.
    ///   - locale: Decides the order of day and month only.
    ///   - words: The words of the person's language and English.
    ///   - workHours: Decide which reading of a bare "2" is meant.
    package init(
        today: CivilDate,
        now: TimeOfDay,
        locale: LocaleTag,
        words: DateLexicons,
        workHours: DayHours
    ) {
        self.today = today
        self.now = now
        self.workHours = workHours
        switch locale.lowercased() {
        case "en": order = .either
        case "en-us", "en_us": order = .monthFirst
        default: order = .dayFirst
        }
        self.words = words
    }

    /// Reads a single date, as after `pause until`.
    package func date(_ text: String) -> DateReading {
        guard let lexemes = DateLexer.lexemes(text) else { return .nonsense }
        if lexemes.isEmpty { return .incomplete(nil) }
        let parser = DateParser(lexemes: lexemes, reader: self)
        for found in parser.dates(at: parser.skipLeading(0)) where found.next == lexemes.count {
            return resolve(found.date)
        }
        return .nonsense
    }

    /// Reads a date and a time in either order, as after `meet`.
    ///
    /// A date without a year that passed at most seven days ago is `past`: people report what they have held.
    package func moment(_ text: String) -> MomentReading {
        guard let lexemes = DateLexer.lexemes(text) else { return .nonsense }
        if lexemes.isEmpty { return .incomplete(nil) }
        let parser = DateParser(lexemes: lexemes, reader: self)
        let dates = parser.dates(at: parser.skipLeading(0))
        for found in dates {
            for time in parser.times(at: found.next) where time.next == lexemes.count {
                return moment(resolve(found.date, lookingBack: 7), time.time)
            }
        }
        let times = parser.times(at: 0)
        for time in times {
            for found in parser.dates(at: parser.skipLeading(time.next)) where found.next == lexemes.count {
                return moment(resolve(found.date, lookingBack: 7), time.time)
            }
        }
        for found in dates where found.next == lexemes.count {
            switch resolve(found.date, lookingBack: 7) {
            case .understood(let date, _): return .incomplete(date)
            default: return .incomplete(nil)
            }
        }
        return times.contains { $0.next == lexemes.count } ? .incomplete(nil) : .nonsense
    }

    private func moment(_ date: DateReading, _ time: ParsedTime) -> MomentReading {
        func all(_ dates: [CivilDate]) -> [WallReading] {
            dates.flatMap { date in time.values.map { WallReading(date, $0) } }.sorted()
        }
        switch date {
        case .understood(let date, let confirm):
            let moments = all([date])
            let open = moments.filter { $0 > WallReading(today, now) }
            guard let first = open.first else { return moments.last.map { .past($0) } ?? .nonsense }
            if open.count > 1 { return .ambiguous(open) }
            return .understood(first, confirm: confirm || time.confirm || open.count < moments.count)
        case .ambiguous(let dates): return .ambiguous(all(dates))
        case .wrongWeekday(let dates): return .wrongWeekday(all(dates))
        case .past(let date):
            let moments = all([date])
            return (moments.first { contains($0.time) } ?? moments.first).map { .past($0) } ?? .nonsense
        case .reversed, .incomplete, .nonsense: return .nonsense
        }
    }

    /// True for a time within working hours, which may go past midnight.
    func contains(_ time: TimeOfDay) -> Bool {
        workHours.start < workHours.end
            ? workHours.start <= time && time < workHours.end
            : workHours.start <= time || time < workHours.end
    }
}
