import Domain
import Facilitation
import Store
import Timetable

/// What importing pairs would do, checked against people, programmes and pairs that are there.
struct PairsPlan {
    private struct New {
        let pair: StoredPair
        let first: PersonID
        let second: PersonID
    }

    private var new: [New] = []

    /// - Throws: `Faults` for every row that cannot be.
    init(
        _ entries: [PairsFile.Entry],
        file: String,
        programmes: [Programme],
        _ context: CommandContext,
        _ transaction: borrowing Transaction
    ) throws {
        let faults = FaultList()
        let now = try context.now(transaction)
        var ids = IdentifierSource(maker: context.maker)
        for (index, entry) in entries.enumerated() {
            let line = entry.line > 0 ? entry.line : nil
            guard let programme = programmes.first(where: { $0.id == entry.programme }) else { continue }
            let found = try PairsPlan.faults(of: entry, in: programme, transaction)
            faults.add(found.map { Fault(file, line: line, $0.problem, $0.remedy) })
            if let earlier = entries[..<index].first(where: { $0.isSamePair(as: entry) }) {
                faults.add(
                    Fault(file, line: line, "this pair stands on line \(earlier.line) already", "Keep one of the two")
                )
            }
            guard found.isEmpty else { continue }
            // The weeks of a season are those of the first person's wall.
            let zone = try transaction.personState(entry.first)?.person.zone ?? "UTC"
            let weekOne = max(programme.start, context.today(in: zone, at: now))
            let planned = programme.plannedSessions(from: weekOne)
            guard planned >= 2 || (entry.isShort && planned >= 1) else {
                faults.add(PairsPlan.tooLate(planned, programme: programme, file: file, line: line))
                continue
            }
            let pair = try NewStates.pair(
                try context.newPair(&ids, transaction),
                in: programme,
                members: [entry.first, entry.second],
                weekOne: weekOne,
                planned: planned
            )
            new.append(New(pair: pair, first: entry.first, second: entry.second))
        }
        try faults.throwErrors()
    }

    private static func tooLate(_ planned: Int, programme: Programme, file: String, line: Int?) -> Fault {
        if planned < 1 {
            return Fault(
                file,
                line: line,
                "the season of \(programme.id) ends on \(programme.end), too soon for a session",
                "Wait for the next season"
            )
        }
        return Fault(
            file,
            line: line,
            "only 1 session is left until the season of \(programme.id) ends on \(programme.end)",
            "Write yes in a column short, or use --short, if the two want that"
        )
    }

    private static func faults(
        of entry: PairsFile.Entry,
        in programme: Programme,
        _ transaction: borrowing Transaction
    ) throws -> [Fault] {
        if entry.first == entry.second {
            return [Fault("", "\(entry.first) cannot be a pair with themselves", "Name two people")]
        }
        var faults: [Fault] = []
        for id in [entry.first, entry.second] {
            faults += try transaction.faults(of: id, in: programme)
        }
        let isPaired = try transaction.pairStates(of: entry.first).contains { state in
            state.programme == entry.programme && state.side(of: entry.second) != nil
        }
        if isPaired {
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

    /// Keeps the pairs and tells the daemon to publish them.
    func carryOut(_ context: CommandContext, _ transaction: borrowing Transaction, vault: Vault) throws {
        var ids = IdentifierSource(maker: context.maker)
        for item in new {
            if try transaction.programme(item.pair.programme) == nil {
                try transaction.save(NewStates.programme(item.pair.programme))
            }
            try transaction.save(item.pair)
            try context.insert(.publish(item.pair.id), &ids, transaction, vault: vault)
        }
    }

    func summary(isDryRun: Bool) -> Summary {
        Summary(
            new: new.map { .init(id: $0.pair.id.description, first: $0.first.rawValue, second: $0.second.rawValue) },
            dryRun: isDryRun
        )
    }

    struct Summary: Codable, Sendable, CustomStringConvertible {
        struct Pair: Codable, Sendable {
            let id: String
            let first: String
            let second: String
        }

        let new: [Pair]
        let dryRun: Bool

        var description: String {
            let count = counted(new.count, "pair")
            if dryRun { return "Nothing was made. It would be: \(count)." }
            if new.count == 1, let pair = new.first { return "Pair \(pair.id): \(pair.first) and \(pair.second)." }
            return "Made \(count)."
        }
    }
}

extension PairsFile.Entry {
    func isSamePair(as other: PairsFile.Entry) -> Bool {
        programme == other.programme
            && ((first == other.first && second == other.second) || (first == other.second && second == other.first))
    }
}

extension Programme {
    /// The sessions for a pair whose week one begins on a date: as planned, or as many as there is time for.
    func plannedSessions(from weekOne: CivilDate) -> Int {
        min(season.sessions, max(0, end - weekOne + 1) / cadence.approximateDays)
    }
}

extension Transaction {
    /// What keeps a person from being one of a pair of a programme.
    fileprivate func faults(of id: PersonID, in programme: Programme) throws -> [Fault] {
        let state: PersonState
        do {
            state = try known(id)
        } catch let faults as Faults {
            return faults.all.map { Fault("", "there is no person \($0.file)", $0.remedy) }
        }
        guard state.standing == .active else {
            return [Fault("", "\(id) is not active but \(state.standing.rawValue)", "Pair somebody else")]
        }
        guard state.person.role == .participant else {
            return [Fault("", "\(id) is no participant but \(state.person.role.rawValue)", "Correct the column role")]
        }
        if let quiet = programme.quiet, state.person.workHours.minutes(outside: quiet) < PeopleFile.leastMinutes {
            return [
                Fault(
                    "",
                    "the quiet hours of \(programme.id) leave \(id) less than two working hours",
                    "Shorten quiet, or widen the working hours"
                )
            ]
        }
        return []
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
