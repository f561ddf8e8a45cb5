package import Domain

extension Transaction {
    package func outboxRow(_ id: MessageID) throws(DatabaseError) -> OutboxRow? {
        try query("\(OutboxRow.select) WHERE outbox.id = $1", [.id(id)]).map(reading: OutboxRow.init).first
    }

    /// Lists the outbox in its order, a page at a time.
    ///
    /// - Parameters:
    ///   - statuses: Only these; empty means all.
    ///   - after: The last message of the page before.
    package func outbox(
        statuses: [OutboxStatus] = [],
        after: MessageID? = nil,
        limit: Int
    ) throws(DatabaseError) -> [OutboxRow] {
        let wanted = statuses.indices.map { "$\($0 + 3)" }.joined(separator: ", ")
        let filter = statuses.isEmpty ? "" : "AND outbox.status IN (\(wanted))"
        return try query(
            "\(OutboxRow.select) WHERE outbox.id > $1 \(filter) ORDER BY outbox.id LIMIT $2",
            [.int(after?.rawValue ?? .min), .count(limit)] + statuses.map { .text($0.rawValue) }
        ).map(reading: OutboxRow.init)
    }

    /// Lists the messages to a person, the newest first.
    package func messages(to person: PersonID, limit: Int) throws(DatabaseError) -> [OutboxRow] {
        try query(
            "\(OutboxRow.select) WHERE outbox.person = $1 ORDER BY outbox.id DESC LIMIT $2",
            [.id(person), .count(limit)]
        ).map(reading: OutboxRow.init)
    }

    /// Finds our message by the platform's name of it.
    package func message(
        byPlatformMessage name: String,
        workspace: WorkspaceID
    ) throws(DatabaseError) -> OutboxRow? {
        try query(
            """
            \(OutboxRow.select) WHERE outbox.workspace = $1 AND outbox.platform_message = $2
            ORDER BY outbox.id DESC LIMIT 1
            """,
            [.id(workspace), .text(name)]
        ).map(reading: OutboxRow.init).first
    }

    /// Counts messages by status, in the order of the cases; zeros included.
    package func outboxCounts() throws(DatabaseError) -> [(status: OutboxStatus, count: Int)] {
        let rows = try query("SELECT status, count(*) FROM outbox GROUP BY status ORDER BY status")
        let found = try rows.map { row throws(DatabaseError) in
            (status: try row.label(0, as: OutboxStatus.self), count: Int(try row.int(1)))
        }
        return OutboxStatus.allCases.map { status in
            (status, found.first { $0.status == status }?.count ?? 0)
        }
    }

    /// Counts attempts of which nobody knows whether they arrived.
    package func countAmbiguous() throws(DatabaseError) -> Int {
        Int(try query("SELECT CAST(COALESCE(sum(ambiguous), 0) AS BIGINT) FROM outbox").first?.int(0) ?? 0)
    }

    /// The programme time since which the longest waiting message could have been sent, nil if none could.
    package func oldestReady(now: Instant) throws(DatabaseError) -> Instant? {
        try query(
            "SELECT min(ready_at) FROM outbox WHERE is_live = 1 AND is_urgent = 0 AND ready_at <= $1",
            [.instant(now)]
        ).first?.optionalInstant(0)
    }

    /// Sends a message again that was given up; it goes last and is marked.
    ///
    /// - Parameters:
    ///   - orderKey: A new identifier, larger than those of all messages.
    ///   - windows: The person's open hours from now on; a second try is bound by them like the first.
    /// - Returns: False if the message is not dead, held, refused or lapsed.
    @discardableResult
    package func retry(
        _ id: MessageID,
        orderKey: Int64,
        windows: [OutboundMessage.Window],
        notAfter: Instant? = nil,
        now: Instant
    ) throws(DatabaseError) -> Bool {
        guard let row = try outboxRow(id), [.dead, .held, .refused, .lapsed].contains(row.status) else { return false }
        var message = row.message
        message.notBefore = now
        message.notAfter = notAfter
        message.windows = windows
        try query(
            """
            UPDATE outbox SET order_key = $2, status = 'queued', is_live = 1, is_resent = 1, ready_at = $3,
                lapse_at = $4, next_attempt = NULL, ended_at = NULL, body = $5
            WHERE id = $1
            """,
            [
                .id(id), .int(orderKey), .instant(message.nextOpening(from: now) ?? now),
                .instant(message.lapsesAt), .bytes(try StoredForm.bytes(of: message)),
            ]
        )
        return true
    }

    /// Gives a message up that is queued, held, dead, refused or lapsed.
    @discardableResult
    package func discard(_ id: MessageID, at now: Instant) throws(DatabaseError) -> Bool {
        try !query(
            """
            UPDATE outbox SET status = 'discarded', is_live = 0, ended_at = $2
            WHERE id = $1 AND status IN ('queued', 'held', 'dead', 'refused', 'lapsed') RETURNING id
            """,
            [.id(id), .instant(now)]
        ).isEmpty
    }

    /// Forgets messages, with their attempts, that ended before an instant.
    ///
    /// - Returns: How many went; as many as `limit` means that there may be more.
    @discardableResult
    package func purgeOutbox(before: Instant, limit: Int) throws(DatabaseError) -> Int {
        try query(
            """
            DELETE FROM outbox WHERE id IN (
                SELECT id FROM outbox WHERE is_live = 0 AND ended_at < $1 ORDER BY ended_at LIMIT $2) RETURNING id
            """,
            [.instant(before), .count(limit)]
        ).count
    }

    /// Keeps everything back that is not yet sent, as after a restore, until a person decides.
    ///
    /// - Returns: How many messages are now held that were not.
    @discardableResult
    package func holdAll(reason: String, at now: Instant) throws(DatabaseError) -> Int {
        try query(
            """
            UPDATE outbox SET status = 'held', is_live = 0, last_reason = $1, ended_at = $2
            WHERE is_live = 1 RETURNING id
            """,
            [.text(reason), .instant(now)]
        ).count
    }
}
