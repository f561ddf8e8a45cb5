import Chat
import Conduct
import Domain
import Facilitation
package import Store
import Timetable

/// The subcommands of `duologue deliveries`.
package enum DeliveriesCommands {
    /// Lists the outbox.
    ///
    /// - Parameter statuses: Only these; empty means what waits or went wrong.
    package static func list(
        _ statuses: [OutboxStatus],
        limit: Int,
        asJSON: Bool,
        in context: CommandContext
    ) async -> CommandResult {
        await context.run { installation in
            let open: [OutboxStatus] = [.queued, .sending, .lapsed, .refused, .dead, .held]
            let rows = try await installation.database.read { transaction in
                try transaction.outbox(statuses: statuses.isEmpty ? open : statuses, limit: limit)
            }.map(DeliveryRow.init)
            if asJSON { return try .json(rows) }
            return .table(
                ["ID", "PERSON", "WORKSPACE", "KIND", "STATUS", "ATTEMPTS", "REASON", "CREATED"],
                rows.map { row in
                    [
                        row.id, row.person, row.workspace ?? "-", row.kind, row.status, String(row.attempts),
                        row.reason ?? "-", row.createdAt,
                    ]
                },
                empty: "Nothing waits and nothing went wrong."
            )
        }
    }

    package static func show(_ id: String, asJSON: Bool, in context: CommandContext) async -> CommandResult {
        await context.run { installation in
            let details = try await installation.database.read { transaction in
                let row = try transaction.known(message: id)
                return DeliveryDetails(row, attempts: try transaction.attempts(of: row.message.id))
            }
            return asJSON ? try .json(details) : details.text
        }
    }

    /// Sends a message again that was given up, in its person's next open hours.
    package static func retry(_ id: String, in context: CommandContext) async -> CommandResult {
        await context.run { installation in
            let configuration = installation.configuration
            try await installation.database.write { transaction in
                let row = try transaction.known(message: id)
                guard let state = try transaction.state(ofPerson: row.message.person), state.standing == .active else {
                    throw Faults([Fault(quoted(id), "its person is no longer there", "Discard it")])
                }
                let now = try context.now(transaction)
                let programme = try row.message.pair.flatMap { id throws in try transaction.pair(id)?.programme }
                let windows = context.openHours(
                    of: state,
                    in: programme.flatMap(configuration.programme) ?? configuration.programmes.first,
                    from: now
                )
                var ids = IdentifierSource(maker: context.maker)
                let isQueued = try transaction.retry(
                    row.message.id,
                    orderKey: ids.next(at: now),
                    windows: windows,
                    now: now
                )
                guard isQueued else {
                    throw Faults([
                        Fault(
                            quoted(id),
                            "it is \(row.status.rawValue), so it cannot be sent again",
                            "Leave it as it is"
                        )
                    ])
                }
            }
            return .line("Message \(id) goes out in the next open hours of its person, after all others.")
        }
    }

    /// Gives a message up for good.
    package static func discard(_ id: String, in context: CommandContext) async -> CommandResult {
        await context.run { installation in
            try await installation.database.write { transaction in
                let row = try transaction.known(message: id)
                guard try transaction.discard(row.message.id, at: try context.now(transaction)) else {
                    throw Faults([
                        Fault(
                            quoted(id),
                            "it is \(row.status.rawValue), so it cannot be discarded",
                            "Leave it as it is"
                        )
                    ])
                }
            }
            return .line("Message \(id) is discarded.")
        }
    }
}

extension CommandContext {
    /// The open hours of a person in the next two weeks; none of them means any hour, where the zone is unknown.
    func openHours(
        of state: PersonState,
        in programme: Programme?,
        from now: Instant
    ) -> [OutboundMessage.Window] {
        guard let zone = HostZones.read([state.person.zone], in: zonesFolder).zones[state.person.zone] else {
            return []
        }
        let name = state.person.holidays ?? programme?.defaultHolidays
        let holidays = programme?.holidayCalendars.first { $0.name == name }?.dates ?? []
        let calendar = WorkCalendar(
            zone: zone,
            workDays: state.person.workDays,
            workHours: state.person.workHours,
            quiet: state.quiet ?? programme?.quiet,
            holidays: holidays,
            rest: programme?.season.restPeriods ?? [],
            absences: state.absences,
            sendAt: programme?.send.at ?? TimeOfDay(hour: 9, minute: 30),
            jitterMinutes: 0,
            jitterKey: state.id.rawValue
        )
        return calendar.windows(from: now, until: now + .days(60), limit: 10)
    }
}

extension Transaction {
    /// Returns a message by its identifier as it is typed.
    func known(message text: String) throws -> OutboxRow {
        if let number = Int64(text), let row = try outboxRow(MessageID(number)) { return row }
        throw Faults([Fault(quoted(text), "there is no such message", "List them with duologue deliveries list")])
    }
}

/// One message in a list.
struct DeliveryRow: Codable, Sendable {
    let id: String
    let person: String
    let workspace: String?
    let address: String?
    let kind: String
    let messageClass: String
    let status: String
    let attempts: Int
    let ambiguousAttempts: Int
    let isResent: Bool
    let reason: String?
    let createdAt: String
    let notBefore: String
    let notAfter: String?
    let nextAttempt: String?
    let endedAt: String?

    init(_ row: OutboxRow) {
        id = row.message.id.description
        person = row.message.person.rawValue
        workspace = row.address?.workspace.rawValue
        address = row.address?.handle
        kind = row.message.kind
        messageClass = row.message.messageClass.rawValue
        status = row.status.rawValue
        attempts = row.attempts
        ambiguousAttempts = row.ambiguous
        isResent = row.isResent
        reason = row.lastReason
        createdAt = row.createdAt.description
        notBefore = row.message.notBefore.description
        notAfter = row.message.notAfter?.description
        nextAttempt = row.nextAttempt?.description
        endedAt = row.endedAt?.description
    }
}

/// A message with its attempts; words of people are not in it, for the outbox has none.
struct DeliveryDetails: Codable, Sendable {
    struct Attempt: Codable, Sendable {
        let number: Int
        let at: String
        let result: String
        let reason: String?
        let isAmbiguous: Bool
    }

    let message: DeliveryRow
    let why: String
    let attempts: [Attempt]
    let body: String

    init(_ row: OutboxRow, attempts: [StoredAttempt]) {
        message = DeliveryRow(row)
        why = row.message.reason
        self.attempts = attempts.map { attempt in
            Attempt(
                number: attempt.number,
                at: attempt.at.description,
                result: attempt.result.rawValue,
                reason: attempt.reason,
                isAmbiguous: attempt.isAmbiguous
            )
        }
        body = PlainText.render(row.message.message)
    }

    var text: CommandResult {
        let known: [(String, String?)] = [
            ("id", message.id), ("person", message.person),
            ("address", message.address.map { "\($0) in \(message.workspace ?? "-")" }), ("kind", message.kind),
            ("class", message.messageClass), ("why", why), ("status", message.status), ("reason", message.reason),
            ("created", message.createdAt), ("not before", message.notBefore), ("not after", message.notAfter),
            ("next attempt", message.nextAttempt), ("ended", message.endedAt),
        ]
        let tried = attempts.map { attempt in
            let reason = attempt.reason.map { ", \($0)" } ?? ""
            let doubt = attempt.isAmbiguous ? ", may have arrived" : ""
            return ("attempt \(attempt.number)", "\(attempt.at) \(attempt.result)\(reason)\(doubt)" as String?)
        }
        var result = CommandResult.details(known + tried)
        result.output += "\n\(body)\n"
        return result
    }
}
