package import Domain

/// A programme as the store keeps it.
package struct StoredProgramme: Hashable, Sendable {
    package var id: ProgrammeID
    /// `StoredForm` of the programme's state.
    package var state: [UInt8]
    /// The earliest timer on the programme clock.
    package var due: Instant?
    package var isEnded: Bool
    /// Past this instant the words of its pairs are removed; nil keeps them.
    package var expires: Instant?

    package init(
        id: ProgrammeID,
        state: [UInt8],
        due: Instant? = nil,
        isEnded: Bool = false,
        expires: Instant? = nil
    ) {
        self.id = id
        self.state = state
        self.due = due
        self.isEnded = isEnded
        self.expires = expires
    }
}

extension Transaction {
    package func programme(_ id: ProgrammeID) throws(DatabaseError) -> StoredProgramme? {
        let rows = try query(
            "SELECT id, state, due, is_ended, expires FROM programme WHERE id = $1",
            [.id(id)]
        )
        guard let row = rows.first else { return nil }
        return try StoredProgramme(row)
    }

    /// Lists all programmes by identifier.
    package func programmes() throws(DatabaseError) -> [StoredProgramme] {
        try query("SELECT id, state, due, is_ended, expires FROM programme ORDER BY id")
            .map(reading: StoredProgramme.init)
    }

    /// Inserts a programme or replaces what is kept of it.
    package func save(_ programme: StoredProgramme) throws(DatabaseError) {
        try query(
            """
            INSERT INTO programme (id, state, due, is_ended, expires) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (id) DO UPDATE SET state = excluded.state, due = excluded.due,
                is_ended = excluded.is_ended, expires = excluded.expires
            """,
            [
                .id(programme.id), .bytes(programme.state), .instant(programme.due), .bool(programme.isEnded),
                .instant(programme.expires),
            ]
        )
    }

    /// Lists programmes with a timer at or before an instant, the longest due first.
    package func dueProgrammes(at now: Instant, limit: Int) throws(DatabaseError) -> [ProgrammeID] {
        let rows = try query(
            "SELECT id FROM programme WHERE due IS NOT NULL AND due <= $1 ORDER BY due, id LIMIT $2",
            [.instant(now), .count(limit)]
        )
        return try rows.map { row throws(DatabaseError) in ProgrammeID(try row.text(0)) }
    }
}

extension StoredProgramme {
    fileprivate init(_ row: Row) throws(DatabaseError) {
        self.init(
            id: ProgrammeID(try row.text(0)),
            state: try row.bytes(1),
            due: try row.optionalInstant(2),
            isEnded: try row.bool(3),
            expires: try row.optionalInstant(4)
        )
    }
}
