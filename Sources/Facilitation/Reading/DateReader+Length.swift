import Domain

extension DateReader {
    /// Reads how long an ask sleeps: "2h", "15 min", "3 days", "tomorrow", "mon", "until 14:00".
    ///
    /// What lies outside 15 minutes and 7 days comes back as the nearest bound, to be confirmed.
    package func duration(_ text: String) -> DurationReading {
        guard let lexemes = DateLexer.lexemes(text) else { return .nonsense }
        if lexemes.isEmpty { return .incomplete(nil) }
        let parser = DateParser(lexemes: lexemes, reader: self)
        var start = parser.skipLeading(0)
        let dateStart = start
        if let match = words.inside.match(lexemes, at: start) { start = match.next }
        if let (count, unit) = parser.count(at: start) {
            if let match = words.minutes.match(lexemes, at: unit), match.next == lexemes.count {
                return bounded(minutes: count)
            }
            if let match = words.hours.match(lexemes, at: unit), match.next == lexemes.count {
                return bounded(minutes: count * 60)
            }
        }
        for found in parser.dates(at: dateStart) where found.next == lexemes.count {
            switch resolve(found.date) {
            case .understood(let date, let confirm): return bounded(date, confirm: confirm)
            case .ambiguous(let dates): return .ambiguous(dates.map { .date($0) })
            case .wrongWeekday(let dates): return .wrongWeekday(dates.map { .date($0) })
            case .past(let date): return .past(.date(date))
            case .reversed, .incomplete, .nonsense: return .nonsense
            }
        }
        for found in parser.times(at: dateStart) where found.next == lexemes.count {
            let moments = found.time.values.map { time in
                WallReading(time > now ? today : today + 1, time)
            }
            guard let first = moments.min() else { return .nonsense }
            if moments.count > 1 { return .ambiguous(moments.sorted().map { .moment($0) }) }
            return .understood(.moment(first), confirm: found.time.confirm || first.date != today)
        }
        return .nonsense
    }

    private func bounded(minutes: Int) -> DurationReading {
        let bounds = 15...(7 * 24 * 60)
        let kept = min(max(minutes, bounds.lowerBound), bounds.upperBound)
        return .understood(.span(.minutes(kept)), confirm: kept != minutes)
    }

    private func bounded(_ date: CivilDate, confirm: Bool) -> DurationReading {
        let kept = min(max(date, today + 1), today + 7)
        return .understood(.date(kept), confirm: confirm || kept != date)
    }

    /// Reads a rhythm: "6 weeks", "every six weeks", "6", "every other week", "monthly".
    package func pace(_ text: String) -> PaceReading {
        let phrase = Folding.withoutFinalMarks(text.utf8.count <= 100 ? Folding.phrase(text) : "?")
        if phrase.isEmpty { return text.utf8.count <= 100 ? .incomplete : .nonsense }
        // "other week", where "every" was the command.
        func isAny(of phrases: [String]) -> Bool {
            phrases.contains(phrase) || words.everyWords.contains { phrases.contains("\($0) \(phrase)") }
        }
        if isAny(of: words.fortnightly) { return .weeks(2) }
        if isAny(of: words.monthly) { return .monthly }
        if isAny(of: words.weekly) { return .weeks(1) }
        guard let lexemes = DateLexer.lexemes(text) else { return .nonsense }
        let parser = DateParser(lexemes: lexemes, reader: self)
        let start = words.every.match(lexemes, at: 0)?.next ?? 0
        guard let (count, unit) = parser.count(at: start) else { return .nonsense }
        let weeks = words.weeks.match(lexemes, at: unit)
        if unit == lexemes.count || weeks?.next == lexemes.count {
            return (1...12).contains(count) ? .weeks(count) : .outOfBounds
        }
        if count == 1, words.months.match(lexemes, at: unit)?.next == lexemes.count { return .monthly }
        return .nonsense
    }
}
