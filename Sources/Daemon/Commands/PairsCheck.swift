import Conduct
import Domain
import Facilitation
import Timetable

/// What keeps wanted pairs from being made, told of all rows at once.
///
/// The desk checks again what must hold; this adds the rows, and what only a file can be wrong about.
struct PairsCheck {
    let file: String
    let programmes: [Programme]
    let zones: Zones
    /// The programme clock.
    let now: Instant

    private struct Wish: Hashable {
        let programme: ProgrammeID
        let members: [PersonID]
    }

    /// - Parameter ids: Everybody, for the nearest name of one who is not there.
    /// - Throws: `Faults` of every row that cannot be.
    func run(
        _ entries: [PairsFile.Entry],
        among ids: [PersonID],
        _ shelf: borrowing some Shelf & ~Copyable
    ) throws {
        let faults = FaultList()
        var lines: [Wish: Int] = [:]
        for entry in entries {
            let line = entry.line > 0 ? entry.line : nil
            guard let programme = programmes.first(where: { $0.id == entry.programme }) else { continue }
            var found = try self.faults(of: entry, in: programme, among: ids, shelf)
            let wish = Wish(programme: entry.programme, members: [entry.first, entry.second].sorted())
            if let earlier = lines[wish] {
                faults.add(
                    Fault(file, line: line, "this pair stands on line \(earlier) already", "Keep one of the two")
                )
            } else {
                lines[wish] = entry.line
            }
            if found.isEmpty, let fault = try tooLate(entry, programme, shelf) { found.append(fault) }
            faults.add(found.map { Fault(file, line: line, $0.problem, $0.remedy) })
        }
        try faults.throwErrors()
    }

    private func tooLate(
        _ entry: PairsFile.Entry,
        _ programme: Programme,
        _ shelf: borrowing some Shelf & ~Copyable
    ) throws -> Fault? {
        do {
            // The weeks of a season are those of the first person's wall.
            let zone = try shelf.state(ofPerson: entry.first).flatMap { zones[$0.person.zone] } ?? .utc
            _ = try newPair(
                id: 0,
                programme: programme,
                members: [entry.first, entry.second],
                today: zone.date(at: now),
                short: entry.isShort
            )
            return nil
        } catch let error as NewPairError {
            return Fault("", error.problem, error.remedy)
        }
    }

    private func faults(
        of entry: PairsFile.Entry,
        in programme: Programme,
        among ids: [PersonID],
        _ shelf: borrowing some Shelf & ~Copyable
    ) throws -> [Fault] {
        if entry.first == entry.second {
            return [Fault("", "\(entry.first) cannot be a pair with themselves", "Name two people")]
        }
        var faults: [Fault] = []
        for id in [entry.first, entry.second] {
            if let fault = try self.fault(of: id, in: programme, among: ids, shelf) { faults.append(fault) }
        }
        for id in try shelf.pairIDs(of: entry.first) {
            guard let pair = try shelf.state(ofPair: id), pair.phase != .ended, pair.programme == programme.id,
                pair.side(of: entry.second) != nil
            else { continue }
            faults.append(
                Fault("", "\(entry.first) and \(entry.second) are a pair in \(programme.id) already", "Leave it out")
            )
        }
        let overseers = programme.supervisors.filter { supervision in
            supervision.follows.map { $0.contains(entry.first) || $0.contains(entry.second) } ?? true
        }.map(\.supervisor)
        if programme.helpContacts.allSatisfy(overseers.contains) {
            faults.append(
                Fault(
                    "",
                    "every help contact of \(programme.id) supervises \(entry.first) or \(entry.second)",
                    "Add a contact who does not to help.contacts"
                )
            )
        }
        return faults
    }

    /// What keeps a person from being one of a pair of a programme.
    private func fault(
        of id: PersonID,
        in programme: Programme,
        among ids: [PersonID],
        _ shelf: borrowing some Shelf & ~Copyable
    ) throws -> Fault? {
        guard let state = try shelf.state(ofPerson: id) else {
            let fault = Fault.noPerson(id, among: ids)
            return Fault("", "there is no person \(fault.file)", fault.remedy)
        }
        guard state.standing == .active else {
            return Fault("", "\(id) is not active but \(state.standing.rawValue)", "Pair somebody else")
        }
        guard state.person.role == .participant else {
            return Fault("", "\(id) is no participant but \(state.person.role.rawValue)", "Correct the column role")
        }
        guard let quiet = programme.quiet, state.person.workHours.minutes(outside: quiet) < PeopleFile.leastMinutes
        else { return nil }
        return Fault(
            "",
            "the quiet hours of \(programme.id) leave \(id) less than two working hours",
            "Shorten quiet, or widen the working hours"
        )
    }
}

extension DayHours {
    /// The minutes of these hours that are not in others, on the circle of a day.
    func minutes(outside other: DayHours) -> Int {
        (0..<length).count { offset in
            let minute = (start.minutes + offset) % 1440
            return (minute - other.start.minutes + 1440) % 1440 >= other.length
        }
    }
}
