import Domain

@testable import Timetable

/// Ruth in Nairobi and Ivo in Lisbon, as season.md 12 has them; Ruth's id is the lower one.
struct SampleSeason {
    static let kenya = ["2026-10-20"]
    static let portugal = ["2026-12-01", "2026-12-08"]

    var ruth: WorkCalendar
    var ivo: WorkCalendar

    var pair: PairCalendar { PairCalendar(ruth, ivo) }

    /// - Parameter isAway: whether Ruth has said that she is away from 9 to 13 November.
    init(isAway: Bool = true) throws {
        ruth = try SampleSeason.person(
            "Africa/Nairobi",
            holidays: SampleSeason.kenya,
            absences: isAway ? [("2026-11-09", "2026-11-13")] : []
        )
        ivo = try SampleSeason.person("Europe/Lisbon", holidays: SampleSeason.portugal)
    }

    /// Creates the calendar of a person of the season's programme.
    static func person(
        _ zone: ZoneName,
        days: Weekdays = .mondayToFriday,
        hours: String = "09:00-17:00",
        quiet: String? = nil,
        holidays: [String] = [],
        absences: [(String, String)] = [],
        sendAt: String = "09:30",
        jitter: Int = 0,
        key: String = "ruth"
    ) throws -> WorkCalendar {
        WorkCalendar(
            zone: try HostZones.rules(zone),
            workDays: days,
            workHours: DayHours(hours) ?? DayHours(start: TimeOfDay(hour: 0), end: TimeOfDay(hour: 1)),
            quiet: quiet.flatMap { DayHours($0) },
            holidays: try holidays.map { try date($0) },
            rest: [DateRange(try date("2026-12-21"), through: try date("2027-01-03"))],
            absences: try absences.map { DateRange(try date($0.0), through: try date($0.1)) },
            sendAt: TimeOfDay(sendAt) ?? TimeOfDay(minutes: 0),
            jitterMinutes: jitter,
            jitterKey: key
        )
    }
}
