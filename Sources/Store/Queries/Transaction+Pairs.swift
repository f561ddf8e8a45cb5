package import Domain

/// A pair as the store keeps it.
package struct StoredPair: Hashable, Sendable {
    package var id: PairID
    package var programme: ProgrammeID
    /// Both people, in the order of their identifiers.
    package var persons: [PersonID]
    /// `StoredForm` of the pair's state.
    package var state: [UInt8]
    /// The earliest timer on the programme clock.
    package var due: Instant?
    package var isEnded: Bool

    package init(
        id: PairID,
        programme: ProgrammeID,
        persons: [PersonID],
        state: [UInt8],
        due: Instant? = nil,
        isEnded: Bool = false
    ) {
        self.id = id
        self.programme = programme
        self.persons = persons.sorted()
        self.state = state
        self.due = due
        self.isEnded = isEnded
    }
}

extension Transaction {
    /// Lists the pairs of a person in order of identifiers.
    package func pairs(of person: PersonID, includingEnded: Bool = false) throws(DatabaseError) -> [PairID] {
        let rows = try query(
            """
            SELECT pair.id FROM person_pair JOIN pair ON pair.id = person_pair.pair
            WHERE person_pair.person = $1 AND pair.is_ended <= $2 ORDER BY person_pair.pair
            """,
            [.id(person), .bool(includingEnded)]
        )
        return try rows.map { row throws(DatabaseError) in PairID(try row.int(0)) }
    }

    /// Lists the pairs of a programme in order of identifiers.
    package func pairs(
        in programme: ProgrammeID,
        includingEnded: Bool = false
    ) throws(DatabaseError) -> [PairID] {
        let rows = try query(
            "SELECT id FROM pair WHERE programme = $1 AND is_ended <= $2 ORDER BY id",
            [.id(programme), .bool(includingEnded)]
        )
        return try rows.map { row throws(DatabaseError) in PairID(try row.int(0)) }
    }

    package func pair(_ id: PairID) throws(DatabaseError) -> StoredPair? {
        let rows = try query("SELECT programme, state, due, is_ended FROM pair WHERE id = $1", [.id(id)])
        guard let row = rows.first else { return nil }
        let persons = try query("SELECT person FROM person_pair WHERE pair = $1 ORDER BY person", [.id(id)])
        return StoredPair(
            id: id,
            programme: ProgrammeID(try row.text(0)),
            persons: try persons.map { row throws(DatabaseError) in PersonID(try row.text(0)) },
            state: try row.bytes(1),
            due: try row.optionalInstant(2),
            isEnded: try row.bool(3)
        )
    }

    /// Inserts a pair or replaces what is kept of it; its people never change.
    package func save(_ pair: StoredPair) throws(DatabaseError) {
        try query(
            """
            INSERT INTO pair (id, programme, state, due, is_ended) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (id) DO UPDATE SET state = excluded.state, due = excluded.due, is_ended = excluded.is_ended
            """,
            [.id(pair.id), .id(pair.programme), .bytes(pair.state), .instant(pair.due), .bool(pair.isEnded)]
        )
        for person in pair.persons {
            try query(
                "INSERT INTO person_pair (person, pair) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                [.id(person), .id(pair.id)]
            )
        }
    }

    /// Lists pairs with a timer at or before an instant, the longest due first.
    package func duePairs(at now: Instant, limit: Int) throws(DatabaseError) -> [PairID] {
        let rows = try query(
            "SELECT id FROM pair WHERE due IS NOT NULL AND due <= $1 ORDER BY due, id LIMIT $2",
            [.instant(now), .count(limit)]
        )
        return try rows.map { row throws(DatabaseError) in PairID(try row.int(0)) }
    }
}
