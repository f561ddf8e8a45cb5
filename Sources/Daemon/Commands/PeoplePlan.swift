import Domain
import Facilitation
import Store

/// What importing a people file would do, checked against the store.
struct PeoplePlan {
    private var new: [Person] = []
    private var changed: [Person] = []
    private var unchanged = 0
    private var absent = 0

    /// - Throws: `Faults` for every row that cannot go together with what is stored.
    init(_ entries: [PeopleFile.Entry], file: String, _ transaction: borrowing Transaction) throws {
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
            switch try transaction.personState(person.id) {
            case nil: new.append(person)
            case let state? where state.standing == .erased:
                faults.add(
                    Fault(
                        file,
                        line: entry.line,
                        "\(person.id) was erased",
                        "Give the person a new id, so that nothing of the old one is taken for theirs"
                    )
                )
            case let state? where state.person == person && state.standing == .active: unchanged += 1
            case _?: changed.append(person)
            }
        }
        try faults.throwErrors()
        absent = try transaction.countPeople() - changed.count - unchanged
    }

    /// Keeps new people and tells the daemon of changed ones.
    func carryOut(_ context: CommandContext, _ transaction: borrowing Transaction, vault: Vault) throws {
        for person in new { try transaction.save(NewStates.person(person)) }
        var ids = IdentifierSource(maker: context.maker)
        for person in changed {
            try context.insert(.change(person.id, person), &ids, transaction, vault: vault)
        }
    }

    func summary(isDryRun: Bool) -> Summary {
        Summary(new: new.count, changed: changed.count, unchanged: unchanged, absent: absent, dryRun: isDryRun)
    }

    struct Summary: Codable, Sendable, CustomStringConvertible {
        let new: Int
        let changed: Int
        let unchanged: Int
        /// People of the store who are not in the file.
        let absent: Int
        let dryRun: Bool

        var description: String {
            let counts = "\(new) new, \(changed) changed, \(unchanged) as before"
            let rest = absent > 0 ? "; \(counted(absent, "person", "people")) not in the file stay as they are" : ""
            return (dryRun ? "Nothing was imported. It would be: " : "Imported: ") + counts + rest + "."
        }
    }
}
