package import Domain

/// A minted link, known by the hash of its token only.
package struct StoredLink: Hashable, Sendable {
    package var person: PersonID
    package var purpose: Message.LinkPurpose
    /// The ask that it answers.
    package var ask: Int?
    package var expires: Instant
    /// When it was used; a link is good once.
    package var usedAt: Instant?

    package init(
        person: PersonID,
        purpose: Message.LinkPurpose,
        ask: Int?,
        expires: Instant,
        usedAt: Instant? = nil
    ) {
        self.person = person
        self.purpose = purpose
        self.ask = ask
        self.expires = expires
        self.usedAt = usedAt
    }

    /// True if it can still be used.
    package func isGood(at now: Instant) -> Bool { usedAt == nil && expires > now }
}

extension Transaction {
    /// Keeps a link under the hash of its token; the token itself is never stored.
    package func mintLink(tokenHash: [UInt8], _ link: StoredLink) throws(DatabaseError) {
        try query(
            "INSERT INTO link (token_hash, person, purpose, ask, expires) VALUES ($1, $2, $3, $4, $5)",
            [
                .bytes(tokenHash), .id(link.person), .bytes(try StoredForm.bytes(of: link.purpose)),
                .optional(link.ask), .instant(link.expires),
            ]
        )
    }

    /// Finds a link, used and expired ones too, so that the page can say which.
    package func link(tokenHash: [UInt8]) throws(DatabaseError) -> StoredLink? {
        try query(
            "SELECT person, purpose, ask, expires, used_at FROM link WHERE token_hash = $1",
            [.bytes(tokenHash)]
        ).map { row throws(DatabaseError) in
            StoredLink(
                person: PersonID(try row.text(0)),
                purpose: try StoredForm.read(from: try row.bytes(1), place: "link"),
                ask: try row.optionalInt(2).map { Int($0) },
                expires: try row.instant(3),
                usedAt: try row.optionalInstant(4)
            )
        }.first
    }

    /// Uses a link up.
    ///
    /// - Returns: False if it is unknown, expired or was used before.
    package func useLink(tokenHash: [UInt8], at now: Instant) throws(DatabaseError) -> Bool {
        try !query(
            """
            UPDATE link SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires > $2
            RETURNING person
            """,
            [.bytes(tokenHash), .instant(now)]
        ).isEmpty
    }

    /// Forgets links that expired before an instant.
    @discardableResult
    package func purgeLinks(before: Instant, limit: Int) throws(DatabaseError) -> Int {
        try query(
            """
            DELETE FROM link WHERE token_hash IN (
                SELECT token_hash FROM link WHERE expires < $1 ORDER BY expires LIMIT $2) RETURNING person
            """,
            [.instant(before), .count(limit)]
        ).count
    }

    // MARK: Routes

    /// The platform's name of the conversation with an address, if it is known.
    package func route(to address: Address) throws(DatabaseError) -> String? {
        try query(
            "SELECT route FROM route WHERE workspace = $1 AND handle = $2",
            [.id(address.workspace), .text(address.handle)]
        ).first?.text(0)
    }

    package func setRoute(_ route: String, to address: Address) throws(DatabaseError) {
        try query(
            """
            INSERT INTO route (workspace, handle, route) VALUES ($1, $2, $3)
            ON CONFLICT (workspace, handle) DO UPDATE SET route = excluded.route
            """,
            [.id(address.workspace), .text(address.handle), .text(route)]
        )
    }

    package func forgetRoute(to address: Address) throws(DatabaseError) {
        try query(
            "DELETE FROM route WHERE workspace = $1 AND handle = $2",
            [.id(address.workspace), .text(address.handle)]
        )
    }
}
