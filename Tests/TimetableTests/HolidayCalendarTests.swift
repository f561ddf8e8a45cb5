import Domain
import Testing

@testable import Timetable

@Suite struct HolidayCalendarTests {
    private static func read(_ lines: [String], within: Bool = true) throws -> HolidayCalendar {
        let all = within ? ["BEGIN:VCALENDAR", "VERSION:2.0"] + lines + ["END:VCALENDAR"] : lines
        return try HolidayCalendar.read(
            ics: Array((all.joined(separator: "\r\n") + "\r\n").utf8),
            name: "pt",
            file: "pt.ics"
        )
    }

    private static func event(_ lines: String...) -> [String] { ["BEGIN:VEVENT"] + lines + ["END:VEVENT"] }

    @Test func eventsBecomeDatesInOrder() throws {
        let calendar = try Self.read(
            Self.event("SUMMARY:Imaculada Conceição", "DTSTART;VALUE=DATE:20261208", "DTEND;VALUE=DATE:20261209")
                + Self.event(
                    "DTSTART;VALUE=DATE:20261201",
                    "SUMMARY:Restauração: a long",
                    "  line; folded:twice",
                    "\tthus"
                )
        )

        #expect(calendar.name == "pt")
        #expect(try calendar.dates == [date("2026-12-01"), date("2026-12-08")])
        #expect(try calendar.contains(date("2026-12-08")))
        #expect(try !calendar.contains(date("2026-12-02")))
        #expect(try !calendar.contains(date("2027-12-08")))
    }

    /// What one event gives up to 2033; the end is exclusive, and leap days exist in leap years only.
    @Test(arguments: [
        (["DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227"], ["2026-12-24", "2026-12-25", "2026-12-26"]),
        (["DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261224"], ["2026-12-24"]),
        (["DTSTART:20261224"], ["2026-12-24"]),
        (["DTSTART;VALUE=DATE:20261224", "DURATION:P2D"], ["2026-12-24", "2026-12-25"]),
        (["DTSTART;VALUE=DATE:20261224", "STATUS:CANCELLED"], []),
        (
            ["DTSTART;VALUE=DATE:20281224", "RRULE:FREQ=YEARLY;INTERVAL=2;COUNT=3"],
            ["2028-12-24", "2030-12-24", "2032-12-24"]
        ),
        (["DTSTART;VALUE=DATE:20280229", "RRULE:FREQ=YEARLY;UNTIL=20330101"], ["2028-02-29", "2032-02-29"]),
        (
            ["DTSTART;VALUE=DATE:20311127", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH"],
            ["2031-11-27", "2032-11-25", "2033-11-24"]
        ),
        (
            ["DTSTART;VALUE=DATE:20310526", "RRULE:FREQ=YEARLY;WKST=MO;BYMONTH=5;BYDAY=-1MO;UNTIL=20321231T000000Z"],
            ["2031-05-26", "2032-05-31"]
        ),
        (
            [
                "DTSTART;VALUE=DATE:20301224", "RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24;COUNT=3",
                "EXDATE;VALUE=DATE:20311224", "RDATE;VALUE=DATE:20310101,20310102",
            ],
            ["2030-12-24", "2031-01-01", "2031-01-02", "2032-12-24"]
        ),
    ])
    func anEventGivesItsDates(lines: [String], dates: [String]) throws {
        let calendar = try Self.read(["BEGIN:VEVENT"] + lines + ["END:VEVENT"])

        let limit = try date("2033-12-31")
        #expect(calendar.dates.filter { $0 <= limit }.map(\.description) == dates)
    }

    @Test func aYearlyEventEndsWith2100() throws {
        let calendar = try Self.read(Self.event("DTSTART;VALUE=DATE:20260501", "RRULE:FREQ=YEARLY"))

        #expect(calendar.dates.count == 75)
        #expect(calendar.dates.last?.description == "2100-05-01")
    }

    @Test func otherComponentsAreLeftOut() throws {
        let calendar = try Self.read(
            ["BEGIN:VTIMEZONE", "BEGIN:STANDARD", "DTSTART:19701025T020000", "RRULE:FREQ=DAILY", "END:STANDARD"]
                + ["END:VTIMEZONE", "BEGIN:VTODO", "DTSTART;VALUE=DATE:20260102", "END:VTODO", "BEGIN:VEVENT"]
                + ["dtstart;value=date:20260101", "BEGIN:VALARM", "DURATION:PT5M", "END:VALARM", "end:vevent"]
        )

        #expect(calendar.dates.map(\.description) == ["2026-01-01"])
    }

    @Test func aMarkOfOrderAndBareLineFeedsAreFine() throws {
        let text = "\u{FEFF}BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;X=\"a:b\":20260101\n\nEND:VEVENT\nEND:VCALENDAR"

        let calendar = try HolidayCalendar.read(ics: Array(text.utf8), name: "x", file: "x.ics")

        #expect(calendar.dates.map(\.description) == ["2026-01-01"])
    }

    /// The line, and the beginning of what is said; lines are counted from BEGIN:VCALENDAR, the event from line 3.
    @Test(arguments: [
        (["DTSTART:20261224T090000"], "pt.ics:4: DTSTART 20261224T090000 has a time of day."),
        (["SUMMARY:x", "DTSTART;VALUE=DATE:20261301"], "pt.ics:5: DTSTART 20261301 is not a date."),
        (["SUMMARY:x"], "pt.ics:3: the event has no DTSTART."),
        (["DTSTART:20261224", "DTEND:20261223"], "pt.ics:5: the event ends before it starts."),
        (["DTSTART:20261224", "DTEND:20281223"], "pt.ics:3: the event lasts 730 days."),
        (["DTSTART:20261224", "RRULE:FREQ=WEEKLY"], "pt.ics:5: the repetition FREQ=WEEKLY is not read."),
        (["DTSTART:20261224", "RRULE:FREQ=YEARLY;BYSETPOS=1"], "pt.ics:5: the repetition BYSETPOS=1 is not read."),
        (["DTSTART:20261224", "RRULE:FREQ=YEARLY;BYDAY=4TH"], "pt.ics:5: the repetition FREQ=YEARLY;BYDAY=4TH"),
        (["DTSTART:20261224", "RRULE:COUNT=4"], "pt.ics:5: the repetition COUNT=4 is not read."),
        (["DTSTART:20261224", "RRULE:FREQ=YEARLY;COUNT=0"], "pt.ics:5: the repetition COUNT=0 is not read."),
        (["DTSTART:20261224", "DURATION:PT5H"], "pt.ics:5: the duration PT5H is not one of whole days."),
        (["DTSTART:20261224", "RECURRENCE-ID:20261224"], "pt.ics:5: RECURRENCE-ID is not read."),
        (["DTSTART"], "pt.ics:4: the line has no name and value."),
        ([":20261224"], "pt.ics:4: the line has no name and value."),
        (["END:VTODO"], "pt.ics:4: END:VTODO closes nothing that is open."),
        (["BEGIN:VCALENDAR"], "pt.ics:4: BEGIN:VCALENDAR can't stand here."),
    ])
    func aBadEventIsRefusedWithItsLine(lines: [String], message: String) throws {
        let error = try #require(throws: HolidayFileError.self) {
            try Self.read(["BEGIN:VEVENT"] + lines + ["END:VEVENT"])
        }
        #expect(error.description.hasPrefix(message), "\(error)")
    }

    @Test(arguments: [
        ([], "pt.ics:1: this is not a calendar file."),
        (["<html>"], "pt.ics:1: the line has no name and value."),
        (["DTSTART:20260101"], "pt.ics:1: a line stands outside of the calendar."),
        (["BEGIN:VEVENT"], "pt.ics:1: BEGIN:VEVENT can't stand here."),
        (["BEGIN:VCALENDAR", "BEGIN:VEVENT"], "pt.ics:2: VEVENT has no end."),
        (["BEGIN:VCALENDAR"], "pt.ics:1: VCALENDAR has no end."),
    ])
    func aFileThatIsNoCalendarIsRefused(lines: [String], message: String) throws {
        let error = try #require(throws: HolidayFileError.self) { try Self.read(lines, within: false) }
        #expect(error.description.hasPrefix(message), "\(error)")
    }

    @Test func sizesAreBounded() {
        func refuses(_ bytes: [UInt8]) {
            #expect(throws: HolidayFileError.self) {
                try HolidayCalendar.read(ics: bytes, name: "x", file: "x.ics")
            }
        }
        refuses([UInt8](repeating: 0x0A, count: CalendarLine.maxBytes + 1))
        refuses(Array("BEGIN:VCALENDAR\nX:".utf8) + [UInt8](repeating: 0x41, count: CalendarLine.maxLineBytes))
        refuses(Array("BEGIN:VCALENDAR\nX:".utf8) + [0xFF, 0x0A])
        let year = "BEGIN:VEVENT\nDTSTART:20000101\nDTEND:20001231\nRRULE:FREQ=YEARLY\nEND:VEVENT\n"
        refuses(Array("BEGIN:VCALENDAR\n\(year)\(year)END:VCALENDAR\n".utf8))
        let dates = "RDATE:" + (0..<1001).map { _ in "20260101" }.joined(separator: ",")
        refuses(Array("BEGIN:VCALENDAR\nBEGIN:VEVENT\n\(dates)\nEND:VEVENT\nEND:VCALENDAR\n".utf8))
    }

    /// Changes a good file at random: it is read or refused, and never anything else.
    @Test func aDamagedFileIsReadOrRefused() throws {
        let good = Array(
            """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20261208
            DTEND;VALUE=DATE:20261209
            RRULE:FREQ=YEARLY;BYMONTH=12;COUNT=9
            EXDATE:20281208
            END:VEVENT
            END:VCALENDAR
            """.utf8
        )
        let bytes = Array("\n :;=,TEDN0129\u{FF}".utf8) + [0xFF, 0x00]
        var random = SplitMix(seed: 3)
        var accepted = 0
        for _ in 0..<3000 {
            var file = good
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                file[Int.random(in: file.indices, using: &random)] =
                    bytes[Int.random(in: bytes.indices, using: &random)]
            }
            do {
                accepted += try HolidayCalendar.read(ics: file, name: "x", file: "x.ics").dates.count > 0 ? 1 : 0
            } catch let error as HolidayFileError {
                #expect(error.line >= 1 && error.line <= 40)
            }
        }
        #expect(accepted > 50)
    }
}
