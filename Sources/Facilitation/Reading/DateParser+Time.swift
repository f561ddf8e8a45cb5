import Domain

/// A time as it was typed: one value, or two where morning and afternoon are both possible.
struct ParsedTime {
    var values: [TimeOfDay]
    var confirm = false
}

extension DateParser {
    typealias FoundTime = (time: ParsedTime, next: Int)

    /// Times that begin at a position, the longest first.
    func times(at start: Int) -> [FoundTime] {
        let start = skip(start)
        if let match = words.noon.match(lexemes, at: start) {
            return [(ParsedTime(values: [TimeOfDay(hour: 12)]), match.next)]
        }
        if let match = words.midnight.match(lexemes, at: start) {
            return [(ParsedTime(values: [TimeOfDay(hour: 0)], confirm: true), match.next)]
        }
        if let match = words.halfBefore.match(lexemes, at: start) {
            guard let (hour, next) = hourOfTwelve(at: match.next) else { return [] }
            return [(half((hour + 11) % 12), afterHour(next))]
        }
        if let (hour, next) = hourOfTwelve(at: start), let match = words.halfAfter.match(lexemes, at: next) {
            return [(half(hour % 12), match.next)]
        }
        guard let hour = number(at: start, digits: 1...2), hour < 24 else { return wordedHour(at: start) }
        var found: [FoundTime] = []
        if let (minute, next) = minute(at: start + 1) {
            found += halves(hour, minute, at: next)
            let end = words.oclock.match(lexemes, at: next)?.next ?? next
            found.append((clock(hour, minute, isPadded: number(at: start, digits: 2...2) != nil), end))
        }
        found += halves(hour, 0, at: start + 1)
        if let match = words.oclock.match(lexemes, at: start + 1) {
            found.append((clock(hour, 0, isPadded: false), match.next))
            // "14 Uhr 30"
            if let minute = number(at: match.next, digits: 2...2), minute < 60 {
                found.append((clock(hour, minute, isPadded: false), match.next + 1))
            }
        }
        found.append((bare(hour), start + 1))
        return found.sorted { $0.next > $1.next }
    }

    /// An hour from 1 to 12 in digits or in a word.
    private func hourOfTwelve(at index: Int) -> (hour: Int, next: Int)? {
        guard let (hour, next) = count(at: index), (1...12).contains(hour) else { return nil }
        return (hour, next)
    }

    /// "drei Uhr"; a number in words alone is no time.
    private func wordedHour(at start: Int) -> [FoundTime] {
        guard let match = words.numbers.match(lexemes, at: start),
            let end = words.oclock.match(lexemes, at: match.next)
        else { return [] }
        return [(clock(match.value + 1, 0, isPadded: false), end.next)]
    }

    private func afterHour(_ index: Int) -> Int { words.oclock.match(lexemes, at: index)?.next ?? index }

    /// Half past an hour from 0 to 11, in either half of the day: the one inside working hours, always confirmed.
    private func half(_ hour: Int) -> ParsedTime {
        let both = [TimeOfDay(hour: hour, minute: 30), TimeOfDay(hour: hour + 12, minute: 30)]
        let inside = both.filter(reader.contains)
        return ParsedTime(values: inside.isEmpty ? both : inside, confirm: true)
    }

    /// ":30", ".30" or "h30".
    private func minute(at index: Int) -> (minute: Int, next: Int)? {
        guard index < lexemes.count, !lexemes[index].isSpaced,
            lexemes[index].isMark([":", "."]) || lexemes[index].content == .word("h"),
            let minute = number(at: index + 1, digits: 2...2), minute < 60, !lexemes[index + 1].isSpaced
        else { return nil }
        return (minute, index + 2)
    }

    /// Hours of half a day, if "am" or "pm" stands at the position. Twelve is asked: people mean either.
    private func halves(_ hour: Int, _ minute: Int, at index: Int) -> [FoundTime] {
        let am = words.am.match(lexemes, at: index)
        guard (1...12).contains(hour), let match = am ?? words.pm.match(lexemes, at: index) else { return [] }
        let time = TimeOfDay(hour: hour % 12 + (am == nil ? 12 : 0), minute: minute)
        return [(ParsedTime(values: [time], confirm: hour == 12), match.next)]
    }

    /// A time on a clock of 24 hours; "2:30" of somebody who works in the afternoon only may mean either half.
    private func clock(_ hour: Int, _ minute: Int, isPadded: Bool) -> ParsedTime {
        let typed = TimeOfDay(hour: hour, minute: minute)
        guard (1...11).contains(hour), !isPadded else { return ParsedTime(values: [typed]) }
        let later = TimeOfDay(hour: hour + 12, minute: minute)
        let isOpen = !reader.contains(typed) && reader.contains(later)
        return ParsedTime(values: isOpen ? [typed, later] : [typed])
    }

    /// A number alone: the reading inside working hours, always confirmed.
    private func bare(_ hour: Int) -> ParsedTime {
        let typed = TimeOfDay(hour: hour)
        guard (1...11).contains(hour) else { return ParsedTime(values: [typed], confirm: true) }
        let both = [typed, TimeOfDay(hour: hour + 12)]
        let inside = both.filter(reader.contains)
        return ParsedTime(values: inside.isEmpty ? both : inside, confirm: true)
    }
}
