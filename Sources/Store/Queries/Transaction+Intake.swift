package import Domain

/// One item of an inbound request on its way into the store.
package struct IntakeItem: Hashable, Sendable {
    /// Made by an `IdentifierSource`; says the order in which items are worked.
    package var id: Int64
    /// A hash by which a repetition is recognised.
    package var keyHash: [UInt8]
    /// The bytes, sealed with `Vault.sealDaily` at `IntakeRow.place`.
    package var sealed: [UInt8]

    package init(id: Int64, keyHash: [UInt8], sealed: [UInt8]) {
        self.id = id
        self.keyHash = keyHash
        self.sealed = sealed
    }
}

/// A stored item that waits to be worked.
package struct IntakeRow: Hashable, Sendable {
    package var id: Int64
    package var workspace: WorkspaceID
    package var keyHash: [UInt8]
    /// Programme time of its arrival.
    package var at: Instant
    package var sealed: [UInt8]

    /// What the sealed bytes are bound to.
    package static func place(workspace: WorkspaceID, id: Int64) -> String { "intake \(workspace) \(id)" }
    package var place: String { Self.place(workspace: workspace, id: id) }
}

extension Transaction {
    /// Stores the items of a request that were not seen before, with their keys.
    ///
    /// - Parameter keepsKeys: True where a platform may repeat a request after any time (Matrix).
    /// - Returns: How many were new.
    package func storeIntake(
        workspace: WorkspaceID,
        items: [IntakeItem],
        at now: Instant,
        keepsKeys: Bool = false
    ) throws(DatabaseError) -> Int {
        var new = 0
        for item in items {
            let rows = try query(
                """
                INSERT INTO dedupe (workspace, key_hash, at, is_kept) VALUES ($1, $2, $3, $4)
                ON CONFLICT (workspace, key_hash) DO NOTHING RETURNING at
                """,
                [.id(workspace), .bytes(item.keyHash), .instant(now), .bool(keepsKeys)]
            )
            guard !rows.isEmpty else { continue }
            try query(
                "INSERT INTO intake (id, workspace, key_hash, at, sealed) VALUES ($1, $2, $3, $4, $5)",
                [.int(item.id), .id(workspace), .bytes(item.keyHash), .instant(now), .bytes(item.sealed)]
            )
            new += 1
        }
        return new
    }

    /// Lists items that wait to be worked, in the order of their identifiers.
    package func pendingIntake(limit: Int) throws(DatabaseError) -> [IntakeRow] {
        try query(
            "SELECT id, workspace, key_hash, at, sealed FROM intake ORDER BY id LIMIT $1",
            [.count(limit)]
        ).map { row throws(DatabaseError) in
            IntakeRow(
                id: try row.int(0),
                workspace: WorkspaceID(try row.text(1)),
                keyHash: try row.bytes(2),
                at: try row.instant(3),
                sealed: try row.bytes(4)
            )
        }
    }

    /// Removes a worked item.
    ///
    /// - Returns: False if it was already worked: the caller must then do nothing else in this transaction.
    @discardableResult
    package func removeIntake(_ id: Int64) throws(DatabaseError) -> Bool {
        try !query("DELETE FROM intake WHERE id = $1 RETURNING id", [.int(id)]).isEmpty
    }

    package func countIntake() throws(DatabaseError) -> Int {
        Int(try query("SELECT count(*) FROM intake").first?.int(0) ?? 0)
    }

    /// Forgets keys that came before an instant (30 days ago), but for those that are kept.
    ///
    /// - Returns: How many went; as many as `limit` means that there may be more.
    @discardableResult
    package func purgeDedupe(before: Instant, limit: Int) throws(DatabaseError) -> Int {
        try query(
            """
            DELETE FROM dedupe WHERE (workspace, key_hash) IN (
                SELECT workspace, key_hash FROM dedupe WHERE is_kept = 0 AND at < $1 ORDER BY at LIMIT $2)
            RETURNING at
            """,
            [.instant(before), .count(limit)]
        ).count
    }
}
