package import Domain

/// One stage of the words of an entry.
package struct StoredRevision: Hashable, Sendable {
    package var at: Instant
    package var words: String
}

extension Transaction {
    /// Seals words under their writer's key as a new entry.
    ///
    /// - Returns: False if the writer was erased since: nothing is kept then.
    @discardableResult
    package func keep(_ entry: Effect.Entry, words: String, vault: Vault) throws -> Bool {
        guard let key = try key(of: entry.writer, creatingAt: entry.at, vault: vault) else { return false }
        try query(
            """
            INSERT INTO entry (id, writer, pair, at, audience, subject, prompt_revision, platform_message)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                .id(entry.id), .id(entry.writer), .id(entry.pair), .instant(entry.at),
                .text(entry.audience.rawValue), .text(entry.subject), .optional(entry.promptRevision),
                .optional(entry.platformMessage),
            ]
        )
        try insertRevision(entry.id, sequence: 1, words: words, at: entry.at, key: key, vault: vault)
        return true
    }

    /// Puts further words after those of an entry, on a line of their own.
    ///
    /// - Returns: False if there is no such entry.
    @discardableResult
    package func append(to id: EntryID, words: String, at now: Instant, vault: Vault) throws -> Bool {
        guard let last = try lastRevision(of: id, vault: vault) else { return false }
        try insertRevision(
            id,
            sequence: last.sequence + 1,
            words: last.words + "\n" + words,
            at: now,
            key: last.key,
            vault: vault
        )
        try query("DELETE FROM entry_revision WHERE entry = $1 AND sequence = $2", [.id(id), .int(last.sequence)])
        return true
    }

    /// Replaces the words of an entry; the old ones stay as an earlier revision.
    ///
    /// - Returns: False if there is no such entry.
    @discardableResult
    package func revise(_ id: EntryID, words: String, at now: Instant, vault: Vault) throws -> Bool {
        guard let last = try lastRevision(of: id, vault: vault) else { return false }
        try insertRevision(id, sequence: last.sequence + 1, words: words, at: now, key: last.key, vault: vault)
        return true
    }

    package func setAudience(of id: EntryID, to audience: Audience) throws(DatabaseError) {
        try query("UPDATE entry SET audience = $2 WHERE id = $1", [.id(id), .text(audience.rawValue)])
    }

    /// Makes a new entry with the newest words of another, for its writer alone.
    ///
    /// - Returns: False if there is no such entry.
    @discardableResult
    package func copy(_ id: EntryID, to new: EntryID, at now: Instant, vault: Vault) throws -> Bool {
        guard let entry = try entry(id), let words = try lastRevision(of: id, vault: vault)?.words else { return false }
        return try keep(entry.copy(as: new, at: now), words: words, vault: vault)
    }

    /// Removes an entry and all its revisions.
    package func delete(_ id: EntryID) throws(DatabaseError) {
        try query("DELETE FROM entry WHERE id = $1", [.id(id)])
    }

    package func entry(_ id: EntryID) throws(DatabaseError) -> Effect.Entry? {
        try query("SELECT \(Self.entryColumns) FROM entry WHERE id = $1", [.id(id)])
            .map(reading: Effect.Entry.init).first
    }

    /// Lists the entries of a writer, the oldest first.
    package func entries(of writer: PersonID) throws(DatabaseError) -> [Effect.Entry] {
        try query("SELECT \(Self.entryColumns) FROM entry WHERE writer = $1 ORDER BY id", [.id(writer)])
            .map(reading: Effect.Entry.init)
    }

    /// Finds the entry that came by a message of a platform, for edits and deletes.
    package func entry(of writer: PersonID, platformMessage: String) throws(DatabaseError) -> Effect.Entry? {
        try query(
            """
            SELECT \(Self.entryColumns) FROM entry WHERE writer = $1 AND platform_message = $2
            ORDER BY id DESC LIMIT 1
            """,
            [.id(writer), .text(platformMessage)]
        ).map(reading: Effect.Entry.init).first
    }

    /// The newest words of an entry, nil if it is gone.
    package func words(of id: EntryID, vault: Vault) throws -> String? {
        try lastRevision(of: id, vault: vault)?.words
    }

    /// One wording of an entry, nil if it is gone.
    func words(of id: EntryID, sequence: Int64, vault: Vault) throws -> String? {
        guard let writer = try entry(id)?.writer, let key = try key(of: writer, vault: vault) else { return nil }
        let rows = try query(
            "SELECT sealed FROM entry_revision WHERE entry = $1 AND sequence = $2",
            [.id(id), .int(sequence)]
        )
        guard let row = rows.first else { return nil }
        return try vault.words(try row.bytes(0), of: id, sequence: sequence, with: key)
    }

    /// All stages of the words of an entry, the oldest first.
    package func revisions(of id: EntryID, vault: Vault) throws -> [StoredRevision] {
        guard let writer = try entry(id)?.writer, let key = try key(of: writer, vault: vault) else { return [] }
        var revisions: [StoredRevision] = []
        let rows = try query(
            "SELECT sequence, at, sealed FROM entry_revision WHERE entry = $1 ORDER BY sequence",
            [.id(id)]
        )
        for row in rows {
            let words = try vault.words(try row.bytes(2), of: id, sequence: try row.int(0), with: key)
            revisions.append(StoredRevision(at: try row.instant(1), words: words))
        }
        return revisions
    }

    // MARK: Machinery

    private static var entryColumns: String {
        "id, writer, pair, at, audience, subject, prompt_revision, platform_message"
    }

    private func lastRevision(
        of id: EntryID,
        vault: Vault
    ) throws -> (sequence: Int64, words: String, key: Vault.PersonKey)? {
        let rows = try query(
            """
            SELECT entry.writer, entry_revision.sequence, entry_revision.sealed
            FROM entry_revision JOIN entry ON entry.id = entry_revision.entry
            WHERE entry_revision.entry = $1 ORDER BY entry_revision.sequence DESC LIMIT 1
            """,
            [.id(id)]
        )
        guard let row = rows.first, let key = try key(of: PersonID(try row.text(0)), vault: vault) else { return nil }
        let sequence = try row.int(1)
        return (sequence, try vault.words(try row.bytes(2), of: id, sequence: sequence, with: key), key)
    }

    private func insertRevision(
        _ id: EntryID,
        sequence: Int64,
        words: String,
        at now: Instant,
        key: Vault.PersonKey,
        vault: Vault
    ) throws {
        let sealed = try vault.seal(words: words, of: id, sequence: sequence, with: key)
        try query(
            "INSERT INTO entry_revision (entry, sequence, at, sealed) VALUES ($1, $2, $3, $4)",
            [.id(id), .int(sequence), .instant(now), .bytes(sealed)]
        )
    }
}

extension Effect.Entry {
    fileprivate init(_ row: Row) throws(DatabaseError) {
        self.init(
            id: EntryID(try row.int(0)),
            writer: PersonID(try row.text(1)),
            pair: try row.optionalInt(2).map { PairID($0) },
            at: try row.instant(3),
            audience: try row.label(4),
            subject: try row.text(5),
            promptRevision: try row.optionalInt(6).map { Int($0) },
            platformMessage: try row.optionalText(7)
        )
    }
}
