import Chat
import Daemon
import Domain
import Facilitation
import TestSupport
import Timetable

/// Twelve people in four zones and on three workspaces, six pairs, a supervisor and a help contact.
enum SeasonCast {
    static let programmeID: ProgrammeID = "mutual-growth"
    static let sam: PersonID = "sam"
    static let nadia: PersonID = "nadia"

    static let acme: WorkspaceID = "acme"
    static let bus: WorkspaceID = "bus"
    static let sandbox: WorkspaceID = "try"

    static let secrets: [WorkspaceID: Secret] = [
        acme: Secret("whsec_c2VjcmV0LW9mLWFjbWUtMDEyMzQ1Njc4OWFiY2RlZg=="),
        bus: Secret("whsec_c2VjcmV0LW9mLWJ1cy0wMTIzNDU2Nzg5YWJjZGVmZw=="),
    ]
    static let addresses: [WorkspaceID: Secret] = [
        acme: Secret("https://acme.example.org/in/hushhush-4711"),
        bus: Secret("https://bus.example.org/in/hushhush-0815"),
    ]

    static let pairs: [[PersonID]] = [
        ["amara", "bruno"], ["camille", "luis"], ["dev", "ines"], ["esther", "farid"], ["grace", "joseph"],
        ["hana", "kavya"],
    ]

    static let people: [Person] = [
        person("amara", acme, "Africa/Nairobi", "08:00-17:00", "kenya"),
        person("bruno", bus, "Europe/Lisbon", "09:30-18:30", "portugal"),
        person(
            "camille",
            acme,
            "America/New_York",
            "09:00-17:00",
            "states",
            [.monday, .tuesday, .wednesday, .thursday]
        ),
        person("dev", bus, "Asia/Kolkata", "10:00-19:00", "india"),
        person("esther", acme, "Africa/Nairobi", "08:30-16:30", "kenya"),
        person("farid", sandbox, "Europe/Lisbon", "09:00-17:30", "portugal"),
        person("grace", bus, "America/New_York", "08:30-16:30", "states"),
        person(
            "hana",
            acme,
            "Asia/Kolkata",
            "09:00-18:00",
            "india",
            [.tuesday, .wednesday, .thursday, .friday, .saturday]
        ),
        person("ines", bus, "Europe/Lisbon", "10:00-18:00", "portugal", [.monday, .tuesday, .wednesday, .thursday]),
        person("joseph", acme, "Africa/Nairobi", "09:00-18:00", "kenya"),
        person("kavya", sandbox, "Asia/Kolkata", "09:30-18:30", "india"),
        person("luis", bus, "America/New_York", "07:00-15:30", "states"),
        person("nadia", bus, "Africa/Nairobi", "08:00-16:30", "kenya", role: .contact),
        person("sam", acme, "Europe/Lisbon", "08:30-17:00", "portugal", role: .supervisor),
    ]

    private static func person(
        _ id: PersonID,
        _ workspace: WorkspaceID,
        _ zone: ZoneName,
        _ hours: String,
        _ holidays: String,
        _ days: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday],
        role: Person.Role = .participant
    ) -> Person {
        let name = id.rawValue.prefix(1).uppercased() + id.rawValue.dropFirst()
        return Person(
            id: id,
            name: "\(name) Example",
            address: Address(workspace: workspace, handle: "u-\(id)"),
            zone: zone,
            workDays: Weekdays(days),
            workHours: DayHours(hours) ?? DayHours(start: TimeOfDay(hour: 9), end: TimeOfDay(hour: 17)),
            holidays: holidays,
            role: role
        )
    }

    static let zones = HostZones.read(
        ["Africa/Nairobi", "America/New_York", "Asia/Kolkata", "Europe/Lisbon"]
    ).zones

    /// What stands in the programme about days, kept here so that the checks need not ask it.
    static let holidays: [String: [CivilDate]] = [
        "kenya": dates("2026-10-20", "2026-12-25", "2027-01-01"),
        "portugal": dates("2026-10-05", "2026-12-01", "2026-12-08", "2027-01-01"),
        "states": dates("2026-09-07", "2026-10-12", "2026-11-11", "2026-11-26", "2027-01-18"),
        "india": dates("2026-10-02", "2026-11-09", "2027-01-26"),
    ]
    static let rest = dates("2026-12-21", "2027-01-01")

    static var programme: Programme {
        var made = Programme(
            id: programmeID,
            name: "Mutual Growth",
            start: CivilDate(iso: "2026-09-07") ?? CivilDate(dayNumber: 0),
            supervisors: [.init(supervisor: sam)],
            helpContacts: [nadia, sam],
            helpLines: [.init(country: "default", emergency: "112", line: "findahelpline.com")]
        )
        made.holidayCalendars = holidays.keys.sorted().map { .init(name: $0, dates: holidays[$0] ?? []) }
        made.season.restPeriods = [DateRange(rest[0], through: rest[1])]
        made.seed = 7
        return made
    }

    private static func dates(_ list: String...) -> [CivilDate] { list.compactMap { CivilDate(iso: $0) } }

    static func zone(of person: PersonID) -> ZoneRules {
        people.first { $0.id == person }.flatMap { zones[$0.zone] } ?? .utc
    }

    static func partner(of person: PersonID) -> PersonID? {
        pairs.first { $0.contains(person) }?.first { $0 != person }
    }
}
