package import Domain

/// The words and patterns of one language that are not sentences.
package struct LocaleWords: Sendable, Hashable {
    package let locale: LocaleTag
    /// Seven each, Monday first.
    package var weekdaysShort: [String]
    package var weekdaysLong: [String]
    /// Twelve each.
    package var monthsShort: [String]
    package var monthsLong: [String]
    package var patterns: Patterns
    /// In lower case, as are all lists of words below.
    package var yes: [String]
    package var no: [String]
    /// Whole messages that need no reply.
    package var thanks: [String]
    package var numbers: [Number]
    package var commands: [Words]
    /// Words of typed dates and times, under keys such as `tomorrow` and `until`.
    package var dateWords: [Words]
    /// Further names of days that are understood, by number from 1, Monday first.
    package var weekdaysOther: [Number] = []
    /// Further names of months that are understood, by number from 1.
    package var monthsOther: [Number] = []
    /// What languages are called, by tag; the first is the one that is shown. Written as in the file.
    package var languages: [Words] = []
    /// What cities are called, by zone, as in `Europe/Vienna`; the first is the one that is shown.
    package var cities: [Words] = []

    /// A word for a number, such as `three`.
    package struct Number: Sendable, Hashable {
        package var word: String
        package var value: Int

        package init(word: String, value: Int) {
            self.word = word
            self.value = value
        }
    }

    /// The ways of writing one thing; the first is the one that is shown.
    package struct Words: Sendable, Hashable {
        package var key: String
        package var words: [String]

        package init(key: String, words: [String]) {
            self.key = key
            self.words = words
        }
    }

    /// How dates, times and lists are put together; names in braces are filled in.
    package struct Patterns: Sendable, Hashable {
        package var date = "{weekday} {day} {month}"
        package var dateWithYear = "{day} {month} {year}"
        package var dateLong = "{weekday_long} {day} {month_long} {year}"
        package var time = "{hh}:{mm}"
        package var dateTime = "{date}, {time}"
        /// A date without its day of the week.
        package var dayMonth = "{day} {month}"
        /// A range in one month: what stands for its first date.
        package var rangeStart = "{weekday} {day}"
        package var range = "{from} to {to}"
        package var listSeparator = ", "
        package var listLast = "{first} and {last}"
        package var listOr = "{first} or {last}"
        package var decimal = "{whole}.{tenths}"

        package init() {}
    }

    /// What stands in for a library without any words: English names, no lists.
    package static let fallback = LocaleWords(
        locale: "en",
        weekdaysShort: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
        weekdaysLong: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        monthsShort: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        monthsLong: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        patterns: Patterns(),
        yes: [],
        no: [],
        thanks: [],
        numbers: [],
        commands: [],
        dateWords: []
    )
}

extension LocaleWords {
    /// A date in a sentence, as in `Thu 17 Sep`.
    package func date(_ date: CivilDate) -> String { fill(patterns.date, date) }

    /// A date without its day of the week, as in `25 Oct`.
    package func dayOfMonth(_ date: CivilDate) -> String { fill(patterns.dayMonth, date) }

    /// A date of another year, as in `7 Mar 2028`.
    package func dateWithYear(_ date: CivilDate) -> String { fill(patterns.dateWithYear, date) }

    /// A date in full, as in `Thursday 17 September 2026`.
    package func dateLong(_ date: CivilDate) -> String { fill(patterns.dateLong, date) }

    /// A time of day, as in `13:00`.
    package func time(_ time: TimeOfDay) -> String {
        LocaleWords.fill(patterns.time) { name in
            switch name {
            case "hh": LocaleWords.twoDigits(time.hour)
            case "h": String(time.hour)
            case "mm": LocaleWords.twoDigits(time.minute)
            case "h12": String((time.hour + 11) % 12 + 1)
            case "ampm": time.hour % 24 < 12 ? "am" : "pm"
            default: nil
            }
        }
    }

    /// A date and time, as in `Thu 17 Sep, 13:00`.
    package func dateTime(_ reading: WallReading) -> String {
        LocaleWords.fill(patterns.dateTime) { name in
            switch name {
            case "date": date(reading.date)
            case "time": time(reading.time)
            default: nil
            }
        }
    }

    /// A weekday and time, as in `Thu 13:00`.
    package func weekdayTime(_ reading: WallReading) -> String {
        "\(short(reading.date.weekday)) \(time(reading.time))"
    }

    /// A range of dates, as in `Mon 9 to Fri 13 Nov`; one date if both are the same.
    package func range(_ first: CivilDate, _ last: CivilDate) -> String {
        guard first != last else { return date(first) }
        let (from, to) = (first.components, last.components)
        if from.year != to.year { return span("\(date(first)) \(from.year)", "\(date(last)) \(to.year)") }
        return span(from.month == to.month ? fill(patterns.rangeStart, first) : date(first), date(last))
    }

    /// Hours of a day, as in `09:00 to 17:00`.
    package func hours(_ hours: DayHours) -> String { span(time(hours.start), time(hours.end)) }

    /// Days of the week, as in `Mon to Fri` or `Mon, Wed and Thu`.
    package func weekdays(_ days: Weekdays) -> String {
        let names = days.days
        if let first = names.first, let last = names.last, names.count > 2,
            last.number - first.number == names.count - 1
        {
            return span(short(first), short(last))
        }
        return list(names.map(short))
    }

    package func short(_ weekday: Weekday) -> String { LocaleWords.item(weekdaysShort, weekday.number - 1) }
    package func long(_ weekday: Weekday) -> String { LocaleWords.item(weekdaysLong, weekday.number - 1) }
    /// The name of a month from 1 to 12.
    package func monthLong(_ month: Int) -> String { LocaleWords.item(monthsLong, month - 1) }
    package func monthShort(_ month: Int) -> String { LocaleWords.item(monthsShort, month - 1) }

    /// A number with one place, as in `4.1`, from its tenths, which are not below 0.
    package func decimal(tenths: Int) -> String {
        patterns.decimal.replacing("{whole}", with: "\(tenths / 10)").replacing("{tenths}", with: "\(tenths % 10)")
    }

    /// A list, as in `a, b and c`.
    package func list(_ items: [String]) -> String { join(items, patterns.listLast) }

    /// A list of alternatives, as in `a, b or c`.
    package func alternatives(_ items: [String]) -> String { join(items, patterns.listOr) }

    /// A list, as in `a, b and c`.
    package func list(_ items: String...) -> String { list(items) }

    /// Returns the value of a word for a number, in lower case, or of a number in digits from 0 to 9999.
    package func number(_ word: String) -> Int? {
        if word.utf8.count <= 4, word.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int(word) {
            return value
        }
        return numbers.first { $0.word == word }?.value
    }

    /// The words between the last two items of a list, as in `and` and `or`.
    package var joints: [String] {
        [patterns.listLast, patterns.listOr].map { pattern in
            LocaleWords.fill(pattern) { ["first", "last"].contains($0) ? " " : nil }
        }.map { $0.split(separator: " ").joined(separator: " ") }
    }

    /// What a language is called, or its tag where that is not known; `de-AT` is called like `de`.
    package func languageName(_ tag: LocaleTag) -> String {
        let language = String(tag.prefix { $0 != "-" })
        let found = languages.first { $0.key == tag } ?? languages.first { $0.key == language }
        return found?.words.first ?? tag
    }

    /// What the city of a zone is called, or nil where the zone's own name will do.
    package func city(_ zone: String) -> String? { cities.first { $0.key == zone }?.words.first }

    // MARK: Private

    private func join(_ items: [String], _ pattern: String) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        let first = items.dropLast().joined(separator: patterns.listSeparator)
        return LocaleWords.fill(pattern) { $0 == "first" ? first : $0 == "last" ? last : nil }
    }

    private func span(_ from: String, _ to: String) -> String {
        LocaleWords.fill(patterns.range) { $0 == "from" ? from : $0 == "to" ? to : nil }
    }

    private func fill(_ pattern: String, _ date: CivilDate) -> String {
        let (year, month, day) = date.components
        return LocaleWords.fill(pattern) { name in
            switch name {
            case "weekday": short(date.weekday)
            case "weekday_long": long(date.weekday)
            case "day": String(day)
            case "month": monthShort(month)
            case "month_long": monthLong(month)
            case "month_number": String(month)
            case "year": String(year)
            default: nil
            }
        }
    }

    private static func item(_ items: [String], _ index: Int) -> String {
        items.indices.contains(index) ? items[index] : ""
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    /// Replaces names in braces; a name that is not known stays as it is.
    static func fill(_ pattern: String, _ value: (Substring) -> String?) -> String {
        var filled = ""
        var rest = Substring(pattern)
        // Braces are looked for among bytes: dates are written all the time.
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            filled += rest[..<open]
            let name = rest[rest.utf8.index(after: open)..<close]
            filled += value(name) ?? "{\(name)}"
            rest = rest[rest.utf8.index(after: close)...]
        }
        return filled + rest
    }
}
