package import Domain

extension Transaction {
    /// Keeps a fact about a person.
    package func record(_ record: Effect.Record) throws(DatabaseError) {
        try query(
            """
            INSERT INTO record (person, number, pair, at, kind, detail)
            SELECT $1, COALESCE(max(number), 0) + 1, $2, $3, $4, $5 FROM record WHERE person = $1
            """,
            [
                .id(record.person), .id(record.pair), .instant(record.at), .text(record.kind), .text(record.detail),
            ]
        )
    }

    /// Lists the facts about a person, the oldest first.
    package func records(of person: PersonID) throws(DatabaseError) -> [Effect.Record] {
        try query("SELECT pair, at, kind, detail FROM record WHERE person = $1 ORDER BY number", [.id(person)])
            .map { row throws(DatabaseError) in
                Effect.Record(
                    person: person,
                    pair: try row.optionalInt(0).map { PairID($0) },
                    at: try row.instant(1),
                    kind: try row.text(2),
                    detail: try row.text(3)
                )
            }
    }
}
