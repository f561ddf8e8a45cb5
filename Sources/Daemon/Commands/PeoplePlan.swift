import Conduct
import Domain
import Facilitation
import Store

/// What importing a people file would do, checked against the store.
struct PeoplePlan {
    private let entries: [PeopleFile.Entry]
    private var new: [PersonID] = []
    private var changed: [PersonID] = []
    private var unchanged = 0
    /// Those of the store who are not in the file and still take part, in order of id.
    private var absent: [PersonID] = []
    private let removesMissing: Bool

    /// - Throws: `Faults` for every row that cannot go together with what is stored.
    init(
        _ entries: [PeopleFile.Entry],
        file: String,
        removesMissing: Bool,
        _ transaction: borrowing Transaction
    ) throws {
        self.entries = entries
        self.removesMissing = removesMissing
        let faults = FaultList()
        var listed: [PersonID: Bool] = [:]
        for entry in entries { listed[entry.person.id] = true }
        for entry in entries {
            let person = entry.person
            if let holder = try transaction.person(at: person.address), listed[holder] == nil {
                faults.add(
                    Fault(
                        file,
                        line: entry.line,
                        "address \(quoted(person.address.handle)) belongs to \(holder) already",
                        "Correct it, or give \(holder) another in this file"
                    )
                )
                continue
            }
            switch try transaction.state(ofPerson: person.id) {
            case nil: new.append(person.id)
            case let state? where state.standing == .erased:
                let error = DeskError.erased(person.id)
                faults.add(Fault(file, line: entry.line, error.problem, error.remedy))
            case let state? where state.person == person && state.standing == .active: unchanged += 1
            case _?: changed.append(person.id)
            }
        }
        try faults.throwErrors()
        absent = try transaction.personStates().filter { $0.standing == .active && listed[$0.id] == nil }.map(\.id)
    }

    /// Puts everybody of the file at the desk, and notes that those left out have gone if that is wanted.
    func carryOut(
        _ desk: AdminDesk,
        at now: Instant,
        _ ids: inout IdentifierSource,
        _ transaction: borrowing Transaction
    ) throws {
        for entry in entries { try desk.put(entry.person, at: now, ids: &ids, transaction) }
        guard removesMissing else { return }
        for id in absent { try desk.leave(id, at: now, ids: &ids, transaction) }
    }

    func summary(isDryRun: Bool) -> Summary {
        Summary(
            new: new.count,
            changed: changed.count,
            unchanged: unchanged,
            absent: absent.map(\.rawValue),
            removed: removesMissing ? absent.count : 0,
            dryRun: isDryRun
        )
    }

    struct Summary: Codable, Sendable, CustomStringConvertible {
        let new: Int
        let changed: Int
        let unchanged: Int
        /// Active people of the store who are not in the file.
        let absent: [String]
        let removed: Int
        let dryRun: Bool

        /// More names than this are counted, not listed.
        private static let named = 10

        var description: String {
            let counts = "\(new) new, \(changed) changed, \(unchanged) as before"
            return (dryRun ? "Nothing was imported. It would be: " : "Imported: ") + counts + rest + "."
        }

        private var rest: String {
            if absent.isEmpty { return "" }
            let people = counted(absent.count, "person", "people")
            if removed > 0 { return "; \(people) not in the file removed" }
            let names = absent.prefix(Self.named).joined(separator: ", ")
            let more = absent.count > Self.named ? " and \(absent.count - Self.named) more" : ""
            return "; \(people) not in the file stay as they are: \(names)\(more).\n"
                + "Whoever has left: duologue people remove PERSON, or all of them: people import --remove-missing"
        }
    }
}
