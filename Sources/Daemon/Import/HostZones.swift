package import Domain
import Foundation
package import Timetable

/// The time zones of this host, from its tzdata.
package enum HostZones {
    /// Where Debian and most others keep them.
    package static let folder = "/usr/share/zoneinfo"

    /// Lists every zone by name, sorted; empty if there is no tzdata.
    package static func names(in folder: String = HostZones.folder) -> [ZoneName] {
        guard let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
        var names: [ZoneName] = []
        while let name = walk.nextObject() as? String {
            // The folders hold the same zones again, with and without leap seconds.
            if name == "posix" || name == "right" {
                walk.skipDescendants()
            } else if isZoneName(name), isZoneFile("\(folder)/\(name)") {
                names.append(name)
            }
        }
        return names.sorted()
    }

    /// Reads the rules of some zones; a zone without readable rules is a fault.
    package static func read(
        _ names: [ZoneName],
        in folder: String = HostZones.folder
    ) -> (zones: Zones, faults: [Fault]) {
        var rules: [ZoneRules] = []
        var faults: [Fault] = []
        for name in names {
            guard isZoneName(name) else {
                faults.append(Fault(folder, "\(quoted(name)) is not a time zone", "Write it as in Europe/Lisbon"))
                continue
            }
            do {
                let bytes = try TextFile.bytes("\(folder)/\(name)", limit: 1 << 20)
                rules.append(try ZoneRules(name: name, tzif: bytes))
            } catch let fault as Fault {
                faults.append(Fault(fault.file, fault.problem, "Install the package tzdata"))
            } catch {
                faults.append(Fault("\(folder)/\(name)", "\(error)", "Install the package tzdata again"))
            }
        }
        return (Zones(rules), faults)
    }

    /// Names stand in a path, so nothing that leads out of the folder is one.
    private static func isZoneName(_ name: ZoneName) -> Bool {
        name.first?.isUppercase == true && name.utf8.count <= 100
            && name.utf8.allSatisfy { byte in
                (65...90).contains(byte) || (97...122).contains(byte) || (48...57).contains(byte)
                    || byte == 0x2F || byte == 0x5F || byte == 0x2D || byte == 0x2B
            }
    }

    private static func isZoneFile(_ path: String) -> Bool {
        guard let handle = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? handle.close() }  // Only read from.
        // A folder opens but cannot be read.
        return (try? handle.read(upToCount: 4)) == Data("TZif".utf8)
    }
}
