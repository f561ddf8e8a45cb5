package import Domain

/// What an erasure took away.
package struct Erasure: Hashable, Sendable, Codable {
    package var person: PersonID
    package var at: Instant
    package var entries: Int
    package var records: Int
    package var messages: Int

    package init(person: PersonID, at: Instant, entries: Int = 0, records: Int = 0, messages: Int = 0) {
        self.person = person
        self.at = at
        self.entries = entries
        self.records = records
        self.messages = messages
    }
}

extension Transaction {
    /// The key of a person, nil if there is none.
    package func key(of person: PersonID, vault: Vault) throws -> Vault.PersonKey? {
        let rows = try query("SELECT wrapped FROM person_key WHERE person = $1", [.id(person)])
        guard let row = rows.first else { return nil }
        return try vault.unwrap(try row.bytes(0), of: person)
    }

    /// The key of a person, made if there is none.
    ///
    /// - Returns: Nil if the person was erased at or after the given instant: what came before stays gone.
    package func key(of person: PersonID, creatingAt now: Instant, vault: Vault) throws -> Vault.PersonKey? {
        if let key = try key(of: person, vault: vault) { return key }
        let erased = try query(
            "SELECT 1 FROM erasure WHERE person = $1 AND at >= $2 LIMIT 1",
            [.id(person), .instant(now)]
        )
        guard erased.isEmpty else { return nil }
        let (key, wrapped) = try vault.makeKey(of: person)
        try query(
            "INSERT INTO person_key (person, made_at, wrapped) VALUES ($1, $2, $3)",
            [.id(person), .instant(now), .bytes(wrapped)]
        )
        return key
    }

    /// Destroys the key of a person and removes words, facts, links, waiting events and messages.
    ///
    /// The row of the person stays for the caller, as pairs refer to it. What is counted without a name stays.
    /// Erasing again what is already gone gives a receipt of zeros.
    package func erase(_ person: PersonID, at now: Instant) throws(DatabaseError) -> Erasure {
        let id = Value.id(person)
        try query("DELETE FROM person_key WHERE person = $1", [id])
        let entries = try query("DELETE FROM entry WHERE writer = $1 RETURNING id", [id]).count
        let records = try query("DELETE FROM record WHERE person = $1 RETURNING number", [id]).count
        let messages = try query("DELETE FROM outbox WHERE person = $1 RETURNING id", [id]).count
        try query("DELETE FROM link WHERE person = $1", [id])
        // What an admin did, the erasure itself among it, has no words of the person and is still to be worked.
        try query("DELETE FROM event WHERE person = $1 AND kind <> 'admin'", [id])
        try query(
            """
            DELETE FROM route WHERE (workspace, handle) IN (
                SELECT workspace, handle FROM person WHERE id = $1 AND workspace IS NOT NULL)
            """,
            [id]
        )
        let receipt = Erasure(person: person, at: now, entries: entries, records: records, messages: messages)
        try query(
            """
            INSERT INTO erasure (person, at, entries, records, messages) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (person, at) DO NOTHING
            """,
            [id, .instant(now), .count(entries), .count(records), .count(messages)]
        )
        return receipt
    }

    /// Lists all erasures, the oldest first, for the list beside the key file.
    package func erasures() throws(DatabaseError) -> [Erasure] {
        try query("SELECT person, at, entries, records, messages FROM erasure ORDER BY at, person")
            .map { row throws(DatabaseError) in
                Erasure(
                    person: PersonID(try row.text(0)),
                    at: try row.instant(1),
                    entries: Int(try row.int(2)),
                    records: Int(try row.int(3)),
                    messages: Int(try row.int(4))
                )
            }
    }

    /// Repeats erasures in a store that was restored from before them.
    ///
    /// A key made after an erasure belongs to someone who came back and stays.
    ///
    /// - Returns: How many took something away.
    @discardableResult
    package func apply(_ erasures: [Erasure]) throws(DatabaseError) -> Int {
        var applied = 0
        for erasure in erasures {
            let newer = try query(
                "SELECT 1 FROM person_key WHERE person = $1 AND made_at > $2",
                [.id(erasure.person), .instant(erasure.at)]
            )
            guard newer.isEmpty else { continue }
            let receipt = try erase(erasure.person, at: erasure.at)
            if receipt.entries + receipt.records + receipt.messages > 0 { applied += 1 }
        }
        return applied
    }

    /// Removes entries, facts and ended messages of programmes whose time of keeping is over, some at a time.
    ///
    /// - Returns: How many rows went; 0 means that nothing is left to remove.
    @discardableResult
    package func removeExpired(at now: Instant, limit: Int) throws(DatabaseError) -> Int {
        let pairs = """
            SELECT pair.id FROM pair JOIN programme ON programme.id = pair.programme
            WHERE programme.is_ended = 1 AND programme.expires <= $1
            """
        // What belongs to no pair, such as a note, goes when every pair of its person is over that far.
        let persons = """
            SELECT person FROM person_pair GROUP BY person
            HAVING sum(CASE WHEN pair IN (\(pairs)) THEN 0 ELSE 1 END) = 0
            """
        var removed = 0
        for (table, keys, owner, more) in [
            ("entry", "id", "writer", ""), ("record", "person, number", "person", ""),
            ("outbox", "id", "person", "AND is_live = 0"),
        ] {
            for place in ["pair IN (\(pairs))", "pair IS NULL AND \(owner) IN (\(persons))"] where removed < limit {
                removed += try query(
                    """
                    DELETE FROM \(table) WHERE (\(keys)) IN (
                        SELECT \(keys) FROM \(table) WHERE \(place) \(more) LIMIT $2) RETURNING 1
                    """,
                    [.instant(now), .count(limit - removed)]
                ).count
            }
        }
        return removed
    }
}
