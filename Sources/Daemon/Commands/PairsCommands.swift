import Conduct
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
            let known = installation.configuration.programmes.map(\.id)
            guard known.contains(programme) else { throw Faults([.noProgramme(programme, among: known)]) }
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
                    let known = configured + programmes
                    guard known.contains(programme) else { throw Faults([.noProgramme(programme, among: known)]) }
                    programmes = programmes.filter { $0 == programme }
                }
                var rows: [PairRow] = []
                for programme in programmes {
                    rows += try transaction.pairStates(in: programme, includingEnded: includingEnded).map(PairRow.init)
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
            let wasLive = try await context.act(id, installation) { desk, now, ids, transaction in
                let state = try transaction.known(pair: id)
                guard state.phase != .ended else { return false }
                try desk.end(state.id, at: now, ids: &ids, transaction)
                return true
            }
            return .line(wasLive ? "Pair \(id) ends." : "Pair \(id) has ended already.")
        }
    }

    /// Ends a programme before its time: near dates stay, and everybody gets the closing questions once.
    package static func endAll(
        in programme: ProgrammeID,
        isConfirmed: Bool,
        in context: CommandContext
    ) async -> CommandResult {
        guard isConfirmed else {
            return .usage("this ends every pair of \(programme) for good", "Say so with --yes")
        }
        return await context.run { installation in
            let count = try await context.act(programme.rawValue, installation) { desk, now, ids, transaction in
                let count = try transaction.pairs(in: programme).count
                try desk.end(programme, at: now, ids: &ids, transaction)
                return count
            }
            return .line("Programme \(programme) ends with \(counted(count, "live pair")).")
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
        let wanted = entries.map {
            AdminDesk.NewPair(programme: $0.programme, members: [$0.first, $0.second], isShort: $0.isShort)
        }
        let programmes = installation.configuration.programmes
        let zones = HostZones.read(
            try await installation.database.read { transaction in try transaction.personStates().zones },
            in: context.zonesFolder
        ).zones
        let made = try await context.act(file, installation) { desk, now, ids, transaction in
            let check = PairsCheck(file: file, programmes: programmes, zones: zones, now: now)
            try check.run(entries, among: try transaction.people().map(\.id), transaction)
            return isDryRun ? [] : try desk.publish(wanted, at: now, ids: &ids, transaction)
        }
        let summary = PairsSummary(
            new: entries.enumerated().map { index, entry in
                PairsSummary.Pair(
                    id: made.indices.contains(index) ? made[index].description : nil,
                    first: entry.first.rawValue,
                    second: entry.second.rawValue
                )
            },
            dryRun: isDryRun
        )
        return asJSON ? try .json(summary) : .line(summary.description)
    }
}

/// What making pairs has done, or would do.
struct PairsSummary: Codable, Sendable, CustomStringConvertible {
    struct Pair: Codable, Sendable {
        /// Nil where nothing was made.
        let id: String?
        let first: String
        let second: String
    }

    let new: [Pair]
    let dryRun: Bool

    var description: String {
        let count = counted(new.count, "pair")
        if dryRun { return "Nothing was made. It would be: \(count)." }
        if new.count == 1, let pair = new.first, let id = pair.id {
            return "Pair \(id): \(pair.first) and \(pair.second)."
        }
        return "Made \(count)."
    }
}
