package import Domain

/// When Delivery has to look again, by each of the two clocks that matter to it.
package struct NextWake: Hashable, Sendable {
    /// The next opening or lapse on the programme clock.
    package var programme: Instant?
    /// The next repeated attempt on the wall clock.
    package var wall: Instant?

    package init(programme: Instant? = nil, wall: Instant? = nil) {
        self.programme = programme
        self.wall = wall
    }
}

extension Transaction {
    /// Puts a message into the outbox.
    ///
    /// - Parameter now: The programme clock, kept as the time of creation.
    /// - Returns: False if a message of this identifier is already there; nothing is changed then.
    @discardableResult
    package func enqueue(_ message: OutboundMessage, at now: Instant) throws(DatabaseError) -> Bool {
        let rows = try query(
            """
            INSERT INTO outbox (id, order_key, person, pair, class, kind, status, is_live, is_urgent, is_resent,
                ready_at, lapse_at, attempts, ambiguous, created_at, body)
            VALUES ($1, $1, $2, $3, $4, $5, $6, 1, $7, 0, $8, $9, 0, 0, $10, $11)
            ON CONFLICT (id) DO NOTHING RETURNING id
            """,
            [
                .id(message.id), .id(message.person), .id(message.pair), .text(message.messageClass.rawValue),
                .text(message.kind), .text(OutboxStatus.queued.rawValue), .bool(message.errand != nil),
                .instant(message.nextOpening(from: message.notBefore) ?? message.notBefore),
                .instant(message.lapsesAt), .instant(now), .bytes(try StoredForm.bytes(of: message)),
            ]
        )
        if !rows.isEmpty { try admit(message) }
        return !rows.isEmpty
    }

    /// Takes a message back.
    ///
    /// - Returns: False if an attempt was made, so that it may have arrived, or if it is not queued.
    @discardableResult
    package func withdraw(_ id: MessageID, at now: Instant) throws(DatabaseError) -> Bool {
        let rows = try query(
            """
            UPDATE outbox SET status = $2, is_live = 0, ended_at = $3
            WHERE id = $1 AND status = $4 AND attempts = 0 AND ambiguous = 0 RETURNING id
            """,
            [
                .id(id), .text(OutboxStatus.withdrawn.rawValue), .instant(now),
                .text(OutboxStatus.queued.rawValue),
            ]
        )
        return !rows.isEmpty
    }

    /// Finds the messages that can be sent now: at most the first of each person, errands before all others.
    ///
    /// A message that is being sent or waits for another try blocks those behind it; errands block nothing and wait
    /// for nothing. Rows whose open hours have passed are put off to the next, so this belongs into `write`; those
    /// without any left are not returned but found by `lapsing`.
    ///
    /// - Parameter excluding: Workspaces to which nothing can go at present.
    package func dueHeads(
        now: Instant,
        wall: Instant,
        limit: Int,
        excluding workspaces: [WorkspaceID] = []
    ) throws(DatabaseError) -> [OutboxRow] {
        var heads: [OutboxRow] = []
        for isUrgent in [true, false] {
            // A row that is put off leaves the selection, so this ends.
            while heads.count < limit {
                let found = try readyRows(
                    isUrgent: isUrgent,
                    now: now,
                    wall: wall,
                    limit: limit - heads.count,
                    excluding: workspaces
                )
                var putOff = 0
                var open: [OutboxRow] = []
                for row in found {
                    if let opening = row.message.nextOpening(from: now), opening > now {
                        try query(
                            "UPDATE outbox SET ready_at = $2 WHERE id = $1",
                            [.id(row.message.id), .instant(opening)]
                        )
                        putOff += 1
                    } else {
                        open.append(row)
                    }
                }
                if putOff == 0 {
                    heads += open
                    break
                }
            }
        }
        return heads
    }

    // `status <> 'sending'` says the same of a live row as `= 'queued'` and
    // keeps planners from the index on the status, which half the table shares.
    private func readyRows(
        isUrgent: Bool,
        now: Instant,
        wall: Instant,
        limit: Int,
        excluding workspaces: [WorkspaceID]
    ) throws(DatabaseError) -> [OutboxRow] {
        let excluded = workspaces.indices.map { "$\($0 + 5)" }.joined(separator: ", ")
        let filter =
            workspaces.isEmpty ? "" : "AND (person.workspace IS NULL OR person.workspace NOT IN (\(excluded)))"
        let rows = try query(
            """
            \(OutboxRow.select)
            WHERE outbox.is_live = 1 AND outbox.is_urgent = $1 AND outbox.ready_at <= $2 AND outbox.status <> 'sending'
                AND (outbox.next_attempt IS NULL OR outbox.next_attempt <= $3)
                AND (outbox.lapse_at IS NULL OR outbox.lapse_at > $2)
                \(isUrgent ? "" : Self.isHead) \(filter)
            ORDER BY outbox.ready_at, outbox.order_key LIMIT $4
            """,
            [.bool(isUrgent), .instant(now), .instant(wall), .count(limit)] + workspaces.map { .id($0) }
        )
        return try rows.map(reading: OutboxRow.init)
    }

    private static var isHead: String {
        """
        AND NOT EXISTS (SELECT 1 FROM outbox AS before WHERE before.is_live = 1 AND before.is_urgent = 0
            AND before.person = outbox.person AND before.order_key < outbox.order_key)
        """
    }

    /// Says when something that can not be sent now could be.
    ///
    /// Either instant may come too early, never too late. What is due now is not in it: it is for `dueHeads`.
    package func nextWake(now: Instant, wall: Instant) throws(DatabaseError) -> NextWake {
        let readyText = "SELECT min(ready_at) FROM outbox WHERE is_live = 1 AND is_urgent = $1 AND ready_at > $2"
        let ready = try [0, 1].map { urgent throws(DatabaseError) in
            try query(readyText, [.int(urgent), .instant(now)]).first?.optionalInstant(0)
        }
        let lapse = try query("SELECT min(lapse_at) FROM outbox WHERE is_live = 1 AND lapse_at > $1", [.instant(now)])
        let attempt = try query(
            "SELECT min(next_attempt) FROM outbox WHERE is_live = 1 AND next_attempt > $1",
            [.instant(wall)]
        )
        let instants = (ready + [try lapse.first?.optionalInstant(0)]).compactMap { $0 }
        return NextWake(programme: instants.min(), wall: try attempt.first?.optionalInstant(0))
    }

    /// Lists queued messages whose time has passed, the longest first; each wants `markEnded(.lapsed)` and an event.
    package func lapsing(now: Instant, limit: Int) throws(DatabaseError) -> [OutboxRow] {
        try query(
            """
            \(OutboxRow.select) WHERE outbox.is_live = 1 AND outbox.lapse_at <= $1 AND outbox.status <> 'sending'
            ORDER BY outbox.lapse_at, outbox.id LIMIT $2
            """,
            [.instant(now), .count(limit)]
        ).map(reading: OutboxRow.init)
    }
}

extension [Int] {
    fileprivate func map<T>(_ body: (Int64) throws(DatabaseError) -> T) throws(DatabaseError) -> [T] {
        var result: [T] = []
        for element in self { result.append(try body(Int64(element))) }
        return result
    }
}
