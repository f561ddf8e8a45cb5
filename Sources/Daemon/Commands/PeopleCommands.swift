package import Domain
import Facilitation
import Store

/// The subcommands of `duologue people`.
package enum PeopleCommands {
    /// Brings people of a file into the store: all of them, or none if a row is wrong.
    ///
    /// People who are there already are changed where the file says otherwise;
    /// those who are not in the file stay as they are.
    package static func importFile(
        _ file: String,
        isDryRun: Bool,
        asJSON: Bool,
        in context: CommandContext
    ) async -> CommandResult {
        await context.run { installation in
            let faults = FaultList()
            let bytes = try wrappingFault { () throws(Fault) in try TextFile.bytes(file, limit: CSVTable.fileLimit) }
            let rules = ImportRules(installation.configuration, zones: HostZones.names(in: context.zonesFolder))
            let entries = PeopleFile.read(bytes, file: file, rules: rules, faults: faults)
            try faults.throwErrors()
            let vault = installation.vault
            let summary = try await installation.database.write { transaction in
                let plan = try PeoplePlan(entries, file: file, transaction)
                if !isDryRun { try plan.carryOut(context, transaction, vault: vault) }
                return plan.summary(isDryRun: isDryRun)
            }
            return asJSON ? try .json(summary) : .line(summary.description)
        }
    }

    package static func list(asJSON: Bool, in context: CommandContext) async -> CommandResult {
        await context.run { installation in
            let rows = try await installation.database.read { transaction in
                try transaction.personStates().map { state in
                    PersonRow(state, pairs: try transaction.pairs(of: state.id).count)
                }
            }
            if asJSON { return try .json(rows) }
            return .table(
                ["ID", "NAME", "ROLE", "WORKSPACE", "ADDRESS", "TIME ZONE", "HOURS", "PAIRS", "STANDING"],
                rows.map { row in
                    [
                        row.id, row.name, row.role, row.workspace, row.address, row.timeZone, row.workHours,
                        String(row.pairs), row.standing,
                    ]
                },
                empty: "There are no people. Import some with duologue people import FILE.csv."
            )
        }
    }

    package static func show(_ id: PersonID, asJSON: Bool, in context: CommandContext) async -> CommandResult {
        await context.run { installation in
            let details = try await installation.database.read { transaction in
                let state = try transaction.known(id)
                return PersonDetails(state, pairs: try transaction.pairStates(of: id, includingEnded: true))
            }
            return asJSON ? try .json(details) : details.text
        }
    }

    /// Enters an absence of a person.
    package static func away(
        _ id: PersonID,
        from first: String,
        through last: String?,
        in context: CommandContext
    ) async -> CommandResult {
        guard let from = CivilDate(iso: first), let through = CivilDate(iso: last ?? first) else {
            return .usage(
                "\(quoted(CivilDate(iso: first) == nil ? first : last ?? first)) is not a date",
                "Write it as in 2026-11-09"
            )
        }
        guard from <= through else {
            return .usage("the absence ends on \(through), before it begins", "Write the first date first")
        }
        return await context.run { installation in
            let weeks = installation.configuration.programmes.map(\.awayMaxWeeks).max() ?? 8
            let vault = installation.vault
            try await installation.database.write { transaction in
                let state = try transaction.known(id)
                guard through >= context.today(in: state.person.zone, at: try context.now(transaction)) else {
                    throw Faults([Fault(id.rawValue, "\(through) is in the past", "Give dates from today on")])
                }
                guard through - from < weeks * 7 else {
                    throw Faults([
                        Fault(
                            id.rawValue,
                            "this is longer than \(weeks) weeks",
                            "Shorten it, or use duologue people pause"
                        )
                    ])
                }
                var ids = IdentifierSource(maker: context.maker)
                try context.insert(.setAway(id, from: from, through: through), &ids, transaction, vault: vault)
            }
            return .line("\(id) is away from \(from) through \(through).")
        }
    }

    /// Lets all live pairs of a person rest until a date.
    package static func pause(_ id: PersonID, until text: String, in context: CommandContext) async -> CommandResult {
        guard let until = CivilDate(iso: text) else {
            return .usage("\(quoted(text)) is not a date", "Write it as in 2027-01-04")
        }
        return await context.run { installation in
            let weeks = installation.configuration.programmes.map(\.pauseMaxWeeks).max() ?? 8
            let vault = installation.vault
            try await installation.database.write { transaction in
                let state = try transaction.known(id)
                let today = context.today(in: state.person.zone, at: try context.now(transaction))
                guard until > today else {
                    throw Faults([Fault(id.rawValue, "\(until) is not after today", "Give the day on which it goes on")]
                    )
                }
                guard until - today <= weeks * 7 else {
                    throw Faults([
                        Fault(
                            id.rawValue,
                            "\(until) is more than \(weeks) weeks away",
                            "Give a date up to \(today + weeks * 7)"
                        )
                    ])
                }
                guard try !transaction.pairs(of: id).isEmpty else {
                    throw Faults([
                        Fault(id.rawValue, "this person has no pair that could rest", "Use duologue people away")
                    ])
                }
                var ids = IdentifierSource(maker: context.maker)
                try context.insert(.pause(id, until: until), &ids, transaction, vault: vault)
            }
            return .line("All pairs of \(id) rest until \(until).")
        }
    }

    /// Ends the rest of all pairs of a person.
    package static func resume(_ id: PersonID, in context: CommandContext) async -> CommandResult {
        await context.run { installation in
            let vault = installation.vault
            let isPaused = try await installation.database.write { transaction in
                _ = try transaction.known(id)
                guard try transaction.pairStates(of: id).contains(where: \.isPaused) else { return false }
                var ids = IdentifierSource(maker: context.maker)
                try context.insert(.resume(id), &ids, transaction, vault: vault)
                return true
            }
            return .line(isPaused ? "The pairs of \(id) go on." : "Nothing of \(id) is paused.")
        }
    }
}

/// Turns a single fault into the list that commands report.
func wrappingFault<T>(_ body: () throws(Fault) -> T) throws(Faults) -> T {
    do {
        return try body()
    } catch {
        throw Faults([error])
    }
}

extension Transaction {
    /// Returns the state of a person, or a fault with the nearest id.
    func known(_ id: PersonID) throws -> PersonState {
        if let state = try personState(id) { return state }
        let ids = try people().map(\.id.rawValue)
        throw Faults([
            Fault(
                quoted(id.rawValue),
                "there is no such person",
                remedy(for: id.rawValue, among: ids, otherwise: "List them with duologue people list")
            )
        ])
    }
}
