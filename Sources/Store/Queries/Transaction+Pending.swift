package import Domain

extension Transaction {
    /// Lists the identifiers of events that are not yet worked, in order.
    package func pendingEventIDs(limit: Int) throws(DatabaseError) -> [EventID] {
        try query("SELECT id FROM event WHERE set_aside IS NULL ORDER BY id LIMIT $1", [.count(limit)])
            .map { row throws(DatabaseError) in EventID(try row.int(0)) }
    }

    /// The kind of an event that is still there, a bounded label; nil if it was worked.
    package func eventKind(_ id: EventID) throws(DatabaseError) -> String? {
        try query("SELECT kind FROM event WHERE id = $1", [.id(id)]).first?.text(0)
    }

    /// Opens one event that is still there, worked or set aside ones not.
    ///
    /// - Throws: `VaultError` or `DatabaseError` if its bytes cannot be read.
    package func pendingEvent(_ id: EventID, vault: Vault) throws -> Event? {
        let rows = try query("SELECT at, sealed FROM event WHERE id = $1 AND set_aside IS NULL", [.id(id)])
        guard let row = rows.first else { return nil }
        let place = "event \(id)"
        let bytes = try vault.openDaily(try row.bytes(1), place: place)
        return Event(id: id, at: try row.instant(0), body: try StoredForm.read(from: bytes, place: place))
    }

    /// Has an event worked after all that was set aside; false if there is none.
    @discardableResult
    package func takeUp(_ id: EventID) throws(DatabaseError) -> Bool {
        try !query(
            "UPDATE event SET set_aside = NULL WHERE id = $1 AND set_aside IS NOT NULL RETURNING id",
            [.id(id)]
        ).isEmpty
    }
}
