package import Domain

/// How an attempt to send a message ended.
package enum AttemptEnd: Hashable, Sendable {
    case delivered(platformMessage: String?)
    /// Tried again at a wall time.
    case retry(at: Instant, reason: String)
    /// Refused by the platform for good.
    case refused(reason: String)
    /// Tried too often.
    case dead(reason: String)
    /// Kept back until a person decides.
    case held(reason: String)
    /// Its time passed.
    case lapsed

    /// The status that it leads to.
    package var status: OutboxStatus {
        switch self {
        case .delivered: .delivered
        case .retry: .queued
        case .refused: .refused
        case .dead: .dead
        case .held: .held
        case .lapsed: .lapsed
        }
    }

    /// A bounded label.
    package var reason: String? {
        switch self {
        case .delivered, .lapsed: nil
        case .retry(_, let reason), .refused(let reason), .dead(let reason), .held(let reason): reason
        }
    }
}

/// One attempt of the past.
package struct StoredAttempt: Hashable, Sendable {
    package var number: Int
    /// Wall time of its end.
    package var at: Instant
    package var result: OutboxStatus
    package var reason: String?
    package var isAmbiguous: Bool
}

extension Transaction {
    /// Notes that an attempt begins; committed before anything leaves the process.
    ///
    /// - Returns: False if the message is no longer queued: it must not be sent then.
    @discardableResult
    package func markSending(_ id: MessageID) throws(DatabaseError) -> Bool {
        try !query(
            "UPDATE outbox SET status = 'sending' WHERE id = $1 AND status = 'queued' RETURNING id",
            [.id(id)]
        ).isEmpty
    }

    /// Puts a message back whose attempt was not begun after all.
    package func unmarkSending(_ id: MessageID) throws(DatabaseError) {
        try query("UPDATE outbox SET status = 'queued' WHERE id = $1 AND status = 'sending'", [.id(id)])
    }

    /// Records the end of an attempt.
    ///
    /// - Parameters:
    ///   - isAmbiguous: True if the message may have arrived although no answer says so.
    ///   - now: The programme clock.
    ///   - wall: The wall clock.
    /// - Returns: False if no attempt of the message was in flight; nothing is changed then.
    @discardableResult
    package func recordAttempt(
        of id: MessageID,
        end: AttemptEnd,
        isAmbiguous: Bool = false,
        now: Instant,
        wall: Instant
    ) throws(DatabaseError) -> Bool {
        var nextAttempt: Instant?
        if case .retry(let at, _) = end { nextAttempt = at }
        var platformMessage: String?
        if case .delivered(let name) = end { platformMessage = name }
        let rows = try query(
            """
            UPDATE outbox SET status = $2, is_live = $3, attempts = attempts + 1, ambiguous = ambiguous + $4,
                next_attempt = $5, platform_message = COALESCE($6, platform_message), last_reason = $7,
                ended_at = $8,
                workspace = (SELECT person.workspace FROM person WHERE person.id = outbox.person)
            WHERE id = $1 AND status = 'sending' RETURNING attempts
            """,
            [
                .id(id), .text(end.status.rawValue), .bool(end.status.isLive), .bool(isAmbiguous),
                .instant(nextAttempt), .optional(platformMessage), .optional(end.reason),
                .instant(end.status.isLive ? nil : now),
            ]
        )
        guard let row = rows.first else { return false }
        try note(id, try row.int(0), end.status, end.reason, isAmbiguous: isAmbiguous, wall: wall)
        return true
    }

    /// Ends a queued message without an attempt: lapsed, or refused or held because it has no way to go.
    ///
    /// - Returns: False if it is not queued.
    @discardableResult
    package func markEnded(_ id: MessageID, _ end: AttemptEnd, at now: Instant) throws(DatabaseError) -> Bool {
        guard !end.status.isLive else { return false }
        return try !query(
            """
            UPDATE outbox SET status = $2, is_live = 0, last_reason = $3, ended_at = $4
            WHERE id = $1 AND status = 'queued' RETURNING id
            """,
            [.id(id), .text(end.status.rawValue), .optional(end.reason), .instant(now)]
        ).isEmpty
    }

    /// Puts messages back into the line whose attempt was in flight when the process died.
    ///
    /// Such an attempt may have arrived: it is counted as ambiguous.
    ///
    /// - Returns: How many there were.
    @discardableResult
    package func recoverSending(wall: Instant) throws(DatabaseError) -> Int {
        let rows = try query(
            """
            UPDATE outbox SET status = 'queued', attempts = attempts + 1, ambiguous = ambiguous + 1,
                last_reason = 'interrupted'
            WHERE is_live = 1 AND status = 'sending' RETURNING id, attempts
            """
        )
        for row in rows {
            try note(MessageID(try row.int(0)), try row.int(1), .queued, "interrupted", isAmbiguous: true, wall: wall)
        }
        return rows.count
    }

    /// Lists the attempts of a message, the first one first.
    package func attempts(of id: MessageID) throws(DatabaseError) -> [StoredAttempt] {
        try query(
            "SELECT number, at, result, reason, is_ambiguous FROM attempt WHERE message = $1 ORDER BY number",
            [.id(id)]
        ).map { row throws(DatabaseError) in
            StoredAttempt(
                number: Int(try row.int(0)),
                at: try row.instant(1),
                result: try row.label(2),
                reason: try row.optionalText(3),
                isAmbiguous: try row.bool(4)
            )
        }
    }

    private func note(
        _ id: MessageID,
        _ number: Int64,
        _ result: OutboxStatus,
        _ reason: String?,
        isAmbiguous: Bool,
        wall: Instant
    ) throws(DatabaseError) {
        try query(
            """
            INSERT INTO attempt (message, number, at, result, reason, is_ambiguous) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (message, number) DO NOTHING
            """,
            [
                .id(id), .int(number), .instant(wall), .text(result.rawValue), .optional(reason), .bool(isAmbiguous),
            ]
        )
    }
}
