import Domain

extension HolidayCalendar {
    /// Reads the all-day events of an iCalendar file (RFC 5545).
    ///
    /// Each `VEVENT` gives the dates from `DTSTART` up to but not including
    /// `DTEND`, or one date without it; a yearly `RRULE` repeats them up to 2100,
    /// `RDATE` adds and `EXDATE` takes away. Cancelled events and all other
    /// components are left out.
    ///
    /// - Parameter file: the name of the file, for errors.
    /// - Throws: `HolidayFileError` with the line at which something is not understood.
    package static func read(ics: [UInt8], name: String, file: String) throws -> HolidayCalendar {
        var reader = HolidayReader(file: file)
        for line in try CalendarLine.read(ics, file: file) { try reader.take(line) }
        return HolidayCalendar(name: name, dates: try reader.finish())
    }
}

/// Collects the dates of the events while the lines of a calendar file go by.
private struct HolidayReader {
    private struct Event {
        var begin: CalendarLine
        var start: CivilDate?
        var end: (date: CivilDate, line: CalendarLine)?
        var days: Int?
        var rule: YearlyRule?
        var added: [CivilDate] = []
        var left: [CivilDate] = []
        var isCancelled = false
    }

    private let file: String
    private var open: [CalendarLine] = []
    private var event: Event?
    private var sawCalendar = false
    private var lastLine = 1
    private var dates: [CivilDate] = []

    private static let maxDepth = 8
    private static let maxDays = 366
    private static let maxDates = 50_000
    private static let maxListed = 1000
    private static let lastYear = 2100

    init(file: String) {
        self.file = file
    }

    mutating func take(_ line: CalendarLine) throws {
        lastLine = line.number
        switch line.name {
        case "BEGIN":
            try begin(line)
        case "END":
            guard let last = open.popLast(), last.value.uppercased() == line.value.uppercased() else {
                throw failure(line, "END:\(line.shown) closes nothing that is open", "Let each END follow its BEGIN")
            }
            if open.count == 1, last.value.uppercased() == "VEVENT", let event { try add(event) }
            if open.count == 1 { event = nil }
        default:
            guard !open.isEmpty else {
                throw failure(line, "a line stands outside of the calendar", "Begin the file with BEGIN:VCALENDAR")
            }
            if open.count == 2, var event {
                try take(line, into: &event)
                self.event = event
            }
        }
    }

    mutating func finish() throws -> [CivilDate] {
        if let last = open.last {
            throw failure(last, "\(last.shown) has no end", "Add END:\(last.shown); the file may have been cut off")
        }
        guard sawCalendar else {
            throw HolidayFileError(
                file: file,
                line: 1,
                problem: "this is not a calendar file",
                remedy: "Begin it with BEGIN:VCALENDAR, as calendars export it"
            )
        }
        return dates
    }

    private mutating func begin(_ line: CalendarLine) throws {
        let name = line.value.uppercased()
        guard open.isEmpty == (name == "VCALENDAR"), open.count < HolidayReader.maxDepth else {
            throw failure(
                line,
                "BEGIN:\(line.shown) can't stand here",
                "Put events between BEGIN:VCALENDAR and its END"
            )
        }
        open.append(line)
        sawCalendar = true
        if open.count == 2, name == "VEVENT" { event = Event(begin: line) }
    }

    private func take(_ line: CalendarLine, into event: inout Event) throws {
        switch line.name {
        case "DTSTART":
            event.start = try date(line.value, line)
        case "DTEND":
            event.end = (try date(line.value, line), line)
        case "DURATION":
            guard let days = HolidayReader.days(line.value) else {
                throw failure(line, "the duration \(line.shown) is not one of whole days", "Write P1D, or use DTEND")
            }
            event.days = days
        case "RRULE":
            do {
                event.rule = try YearlyRule(line.value)
            } catch {
                throw failure(
                    line,
                    "the repetition \(CalendarLine.shown(error.part)) is not read",
                    "Use FREQ=YEARLY, or write each date as an event"
                )
            }
        case "RDATE", "EXDATE":
            let dates = try line.value.split(separator: ",").map { try date(String($0), line) }
            if line.name == "RDATE" { event.added += dates } else { event.left += dates }
            guard event.added.count <= HolidayReader.maxListed, event.left.count <= HolidayReader.maxListed
            else {
                throw failure(
                    line,
                    "the event lists more than \(HolidayReader.maxListed) dates",
                    "Split it into several events"
                )
            }
        case "EXRULE", "RECURRENCE-ID":
            throw failure(line, "\(line.name) is not read", "Write each date as an event of its own")
        case "STATUS":
            event.isCancelled = line.value.uppercased() == "CANCELLED"
        default:
            break
        }
    }

    private mutating func add(_ event: Event) throws {
        guard !event.isCancelled else { return }
        guard let start = event.start else {
            throw failure(event.begin, "the event has no DTSTART", "Add DTSTART;VALUE=DATE:YYYYMMDD")
        }
        if let end = event.end, end.date < start {
            throw failure(end.line, "the event ends before it starts", "DTEND is the day after the last one")
        }
        // RFC 5545 wants DTEND later than DTSTART; calendars that write them equal mean that one day.
        let days = max(event.end.map { $0.date - start } ?? event.days ?? 1, 1)
        guard days <= HolidayReader.maxDays else {
            throw failure(event.begin, "the event lasts \(days) days", "Keep a holiday within a year")
        }
        let starts = event.rule?.dates(from: start, throughYear: HolidayReader.lastYear) ?? [start]
        for first in starts + event.added where !event.left.contains(first) {
            dates += (0..<days).map { first + $0 }
        }
        guard dates.count <= HolidayReader.maxDates else {
            throw failure(
                event.begin,
                "the file has more than \(HolidayReader.maxDates) dates",
                "Keep only the holidays of the years that you need"
            )
        }
    }

    private func date(_ text: String, _ line: CalendarLine) throws -> CivilDate {
        if let date = CivilDate(basic: text.trimmed) { return date }
        let shown = CalendarLine.shown(text)
        throw text.contains("T")
            ? failure(line, "\(line.name) \(shown) has a time of day", "Make it an all-day event: VALUE=DATE")
            : failure(line, "\(line.name) \(shown) is not a date", "Write it as YYYYMMDD")
    }

    /// Reads `P1D` or `P2W` as days.
    private static func days(_ text: String) -> Int? {
        let body = text.uppercased()
        guard body.hasPrefix("P"), let unit = body.last, unit == "D" || unit == "W",
            let count = Int(body.dropFirst().dropLast()), (1...maxDays).contains(count)
        else { return nil }
        return unit == "W" ? count * 7 : count
    }

    private func failure(_ line: CalendarLine, _ problem: String, _ remedy: String) -> HolidayFileError {
        HolidayFileError(file: file, line: line.number, problem: problem, remedy: remedy)
    }
}

extension CalendarLine {
    /// The value as an error may show it: short and without control characters.
    fileprivate var shown: String { CalendarLine.shown(value) }

    fileprivate static func shown(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(40).filter { $0.value >= 0x20 && $0.value != 0x7F }))
    }
}
