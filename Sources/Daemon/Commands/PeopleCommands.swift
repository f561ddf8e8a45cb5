import Conduct
package import Domain
import Facilitation
import Store

/// The subcommands of `duologue people`.
package enum PeopleCommands {
    /// Brings people of a file into the store: all of them, or none if a row is wrong.
    ///
    /// People who are there already are changed where the file says otherwise;
    /// those who are not in the file stay as they are unless they are to be removed.
    package static func importFile(
        _ file: String,
        isDryRun: Bool,
        removesMissing: Bool = false,
        asJSON: Bool,
        in context: CommandContext
    ) async -> CommandResult {
        await context.run { installation in
            let faults = FaultList()
            let bytes = try wrappingFault { () throws(Fault) in try TextFile.bytes(file, limit: CSVTable.fileLimit) }
            let rules = ImportRules(installation.configuration, zones: HostZones.names(in: context.zonesFolder))
            let entries = PeopleFile.read(bytes, file: file, rules: rules, faults: faults)
            try faults.throwErrors()
            let summary = try await context.act(file, installation) { desk, now, ids, transaction in
                let plan = try PeoplePlan(entries, file: file, removesMissing: removesMissing, transaction)
                if !isDryRun { try plan.carryOut(desk, at: now, &ids, transaction) }
                return plan.summary(isDryRun: isDryRun)
            }
            return asJSON ? try .json(summary) : .line(summary.description)
        }
    }

    /// Notes that a person has left: the pairs end, words stay the person's until they are erased or expire.
    package static func remove(_ id: PersonID, in context: CommandContext) async -> CommandResult {
        await context.run { installation in
            let pairs = try await context.act(id.rawValue, installation) { desk, now, ids, transaction in
                _ = try transaction.known(id)
                try desk.leave(id, at: now, ids: &ids, transaction)
                return try transaction.pairs(of: id).count
            }
            let ending = pairs > 0 ? " \(counted(pairs, "pair")) of theirs will end." : ""
            return .line("\(id) has left.\(ending) Their words stay sealed; duologue journal erase destroys them.")
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
                [
                    "ID", "NAME", "ROLE", "WORKSPACE", "ADDRESS", "TIME ZONE", "HOURS", "PAIRS", "STANDING",
                    "WISHES A PAIR",
                ],
                rows.map { row in
                    [
                        row.id, row.name, row.role, row.workspace, row.address, row.timeZone, row.workHours,
                        String(row.pairs), row.standing, row.wishesPairSince ?? "",
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
            try await context.act(id.rawValue, installation) { desk, now, ids, transaction in
                _ = try transaction.known(id)
                try desk.setAway(id, DateRange(from, through: through), at: now, ids: &ids, transaction)
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
            try await context.act(id.rawValue, installation) { desk, now, ids, transaction in
                _ = try transaction.known(id)
                try desk.pause(id, until: until, at: now, ids: &ids, transaction)
            }
            return .line("All pairs of \(id) rest until \(until).")
        }
    }

    /// Ends absence and rest of a person.
    package static func resume(_ id: PersonID, in context: CommandContext) async -> CommandResult {
        await context.run { installation in
            let isResting = try await context.act(id.rawValue, installation) { desk, now, ids, transaction in
                let state = try transaction.known(id)
                let rests = try transaction.pairStates(of: id).contains(where: \.isPaused) || !state.absences.isEmpty
                if rests { try desk.resume(id, at: now, ids: &ids, transaction) }
                return rests
            }
            return .line(isResting ? "The pairs of \(id) go on." : "Nothing of \(id) is paused.")
        }
    }
}
