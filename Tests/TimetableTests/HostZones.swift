import Domain
import Foundation
import Testing

@testable import Timetable

/// Zone files of the host, which a Debian system has in the package tzdata.
enum HostZones {
    static let folder = "/usr/share/zoneinfo"

    static func bytes(_ name: ZoneName) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
    }

    static func rules(_ name: ZoneName) throws -> ZoneRules {
        try ZoneRules(name: name, tzif: bytes(name))
    }
}

/// Creates a date from its usual form in a test's table.
func date(_ iso: String) throws -> CivilDate {
    try #require(CivilDate(iso: iso))
}

/// Creates a reading from `2026-09-07 09:30`.
func wall(_ text: String) throws -> WallReading {
    let parts = text.split(separator: " ")
    return WallReading(try date(String(parts[0])), try #require(TimeOfDay(parts[1])))
}

extension ZoneRules {
    /// The instant of `2026-09-07 09:30`.
    func instant(_ text: String) throws -> Instant {
        instant(of: try wall(text))
    }
}
