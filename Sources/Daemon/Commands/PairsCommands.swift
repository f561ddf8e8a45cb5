package import Domain
import Facilitation
import Store
import Timetable

/// The subcommands of `duologue pairs`.
package enum PairsCommands {
    /// Makes and publishes the pairs of a file: all of them, or none if a row is wrong.
    package static func importFile(
        _ file: String,
        isDryRun: Bool,
        asJSON: Bool,
        in context: CommandContext
    ) async -> CommandResult {
        await context.run { installation in
            let faults = FaultList()
            let bytes = try wrappingFault { () throws(Fault) in try TextFile.bytes(file, limit: CSVTable.fileLimit) }
            let entries = PairsFile.read(
                bytes,
                file: file,
                programmes: installation.configuration.programmes.map(\.id),
                faults: faults
            )
            try faults.throwErrors()
            return try await publish(
                entries,
                file: file,
                isDryRun: isDryRun,
                asJSON: asJSON,
                installation,
                context
            )
        }
    }

    /// Makes and publishes one pair.
    ///
    /// - Parameter isShort: Whether fewer than two sessions until the end of the season are accepted.
    package static func add(
        programme: ProgrammeID,
        first: PersonID,
        second: PersonID,
        isShort: Bool,
        asJSON: Bool,
        in context: CommandContext
    ) async -> CommandResult {
        await context.run { installation in
            let names = installation.configuration.programmes.map(\.id.rawValue)
            guard names.contains(programme.rawValue) else {
                let otherwise = "Configured: \(names.joined(separator: ", "))"
                throw Faults([
                    Fault(
                        quoted(programme.rawValue),
                        "there is no such programme",
                        remedy(for: programme.rawValue, among: names, otherwise: otherwise)
                    )
                ])
            }
            let entry = PairsFile.Entry(line: 0, programme: programme, first: first, second: second, isShort: isShort)
            return try await publish([entry], file: "duologue", isDryRun: false, asJSON: asJSON, installation, context)
        }
    }

    package static func list(
        programme: ProgrammeID?,
        includingEnded: Bool,
        asJSON: Bool,
        in context: CommandContext
    ) async -> CommandResult {
        await context.run { installation in
            let configured = installation.configuration.programmes.map(\.id)
            let rows = try await installation.database.read { transaction in
                var programmes = try transaction.programmes().map(\.id)
                if let programme {
                    let names = (configured + programmes).map(\.rawValue)
                    guard names.contains(programme.rawValue) else {
                        throw Faults([
                            Fault(
                                quoted(programme.rawValue),
                                "there is no such programme",
                                remedy(for: programme.rawValue, among: names, otherwise: "See duologue check")
                            )
                        ])
                    }
                    programmes = programmes.filter { $0 == programme }
                }
                var rows: [PairRow] = []
                for programme in programmes {
                    for id in try transaction.pairs(in: programme, includingEnded: includingEnded) {
                        if let state = try transaction.pairState(id) { rows.append(PairRow(state)) }
                    }
                }
                return rows
            }
            if asJSON { return try .json(rows) }
            return .table(
                ["ID", "PROGRAMME", "FIRST", "SECOND", "PHASE", "HELD", "PLANNED"],
                rows.map { row in
                    [
                        row.id, row.programme, row.first, row.second, row.standing, String(row.heldSessions),
                        String(row.plannedSessions),
                    ]
                },
                empty: "There are no pairs. Make some with duologue pairs import FILE.csv."
            )
        }
    }

    package static func show(_ id: String, asJSON: Bool, in context: CommandContext) async -> CommandResult {
        await context.run { installation in
            let row = try await installation.database.read { transaction in
                PairRow(try transaction.known(pair: id))
            }
            if asJSON { return try .json(row) }
            return .details([
                ("id", row.id), ("programme", row.programme), ("people", "\(row.first) and \(row.second)"),
                ("phase", "\(row.phase) since \(row.phaseSince)"), ("week one", row.weekOne),
                ("sessions", "\(row.heldSessions) held of \(row.plannedSessions) planned"),
                ("next session", row.nextSession), ("rests until", row.pausedUntil), ("ended", row.ending),
            ])
        }
    }

    /// Ends a pair without fault; both are told by the daemon in the words of the library.
    package static func end(_ id: String, in context: CommandContext) async -> CommandResult {
        await context.run { installation in
            let vault = installation.vault
            let wasLive = try await installation.database.write { transaction in
                let state = try transaction.known(pair: id)
                guard state.ending == nil else { return false }
                var ids = IdentifierSource(maker: context.maker)
                try context.insert(.endPair(state.id), &ids, transaction, vault: vault)
                return true
            }
            return .line(wasLive ? "Pair \(id) ends." : "Pair \(id) has ended already.")
        }
    }

    private static func publish(
        _ entries: [PairsFile.Entry],
        file: String,
        isDryRun: Bool,
        asJSON: Bool,
        _ installation: Installation,
        _ context: CommandContext
    ) async throws -> CommandResult {
        let programmes = installation.configuration.programmes
        let vault = installation.vault
        let summary = try await installation.database.write { transaction in
            let plan = try PairsPlan(entries, file: file, programmes: programmes, context, transaction)
            if !isDryRun { try plan.carryOut(context, transaction, vault: vault) }
            return plan.summary(isDryRun: isDryRun)
        }
        return asJSON ? try .json(summary) : .line(summary.description)
    }
}

extension Transaction {
    /// Returns the state of a pair by its identifier as it is typed.
    func known(pair text: String) throws -> PairState {
        if let number = Int64(text), let state = try pairState(PairID(number)) { return state }
        throw Faults([Fault(quoted(text), "there is no such pair", "List them with duologue pairs list")])
    }
}
