package import Domain

/// A person as the store keeps it: the state's bytes and the columns that are looked up.
package struct StoredPerson: Hashable, Sendable {
    package var id: PersonID
    /// `StoredForm` of the person's state.
    package var state: [UInt8]
    /// The earliest timer on the programme clock.
    package var due: Instant?
    package var address: Address?
    package var role: Person.Role
    package var locale: LocaleTag

    package init(
        id: PersonID,
        state: [UInt8],
        due: Instant? = nil,
        address: Address? = nil,
        role: Person.Role = .participant,
        locale: LocaleTag = "en"
    ) {
        self.id = id
        self.state = state
        self.due = due
        self.address = address
        self.role = role
        self.locale = locale
    }
}

extension Transaction {
    private static var columns: String { "id, state, due, workspace, handle, role, locale" }

    package func person(_ id: PersonID) throws(DatabaseError) -> StoredPerson? {
        let rows = try query("SELECT \(Self.columns) FROM person WHERE id = $1", [.id(id)])
        guard let row = rows.first else { return nil }
        return try StoredPerson(row)
    }

    /// Finds who is reached at an address; the first by identifier if several were given the same.
    package func person(at address: Address) throws(DatabaseError) -> PersonID? {
        let rows = try query(
            "SELECT id FROM person WHERE workspace = $1 AND handle = $2 ORDER BY id LIMIT 1",
            [.id(address.workspace), .text(address.handle)]
        )
        guard let row = rows.first else { return nil }
        return PersonID(try row.text(0))
    }

    /// Lists people by identifier, a page at a time.
    ///
    /// - Parameter after: The last identifier of the page before.
    package func people(after: PersonID? = nil, limit: Int = 1_000_000) throws(DatabaseError) -> [StoredPerson] {
        let rows = try query(
            "SELECT \(Self.columns) FROM person WHERE id > $1 ORDER BY id LIMIT $2",
            [.text(after?.rawValue ?? ""), .count(limit)]
        )
        return try rows.map(reading: StoredPerson.init)
    }

    package func countPeople() throws(DatabaseError) -> Int {
        Int(try query("SELECT count(*) FROM person").first?.int(0) ?? 0)
    }

    /// Inserts a person or replaces what is kept of them.
    package func save(_ person: StoredPerson) throws(DatabaseError) {
        try query(
            """
            INSERT INTO person (\(Self.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (id) DO UPDATE SET state = excluded.state, due = excluded.due,
                workspace = excluded.workspace, handle = excluded.handle, role = excluded.role,
                locale = excluded.locale
            """,
            [
                .id(person.id), .bytes(person.state), .instant(person.due), .id(person.address?.workspace),
                .optional(person.address?.handle), .text(person.role.rawValue), .text(person.locale),
            ]
        )
    }

    /// Removes the row of a person; journal, records and outbox are `erase`'s business.
    package func removePerson(_ id: PersonID) throws(DatabaseError) {
        try query("DELETE FROM person WHERE id = $1", [.id(id)])
    }

    /// Lists people with a timer at or before an instant, the longest due first.
    package func duePersons(at now: Instant, limit: Int) throws(DatabaseError) -> [PersonID] {
        let rows = try query(
            "SELECT id FROM person WHERE due IS NOT NULL AND due <= $1 ORDER BY due, id LIMIT $2",
            [.instant(now), .count(limit)]
        )
        return try rows.map { row throws(DatabaseError) in PersonID(try row.text(0)) }
    }

    /// The earliest timer of all people, pairs and programmes.
    package func nextTimer() throws(DatabaseError) -> Instant? {
        var earliest: Instant?
        for table in ["person", "pair", "programme"] {
            let rows = try query("SELECT min(due) FROM \(table) WHERE due IS NOT NULL")
            guard let due = try rows.first?.optionalInstant(0) else { continue }
            earliest = min(earliest ?? due, due)
        }
        return earliest
    }
}

extension StoredPerson {
    fileprivate init(_ row: Row) throws(DatabaseError) {
        var address: Address?
        if let workspace = try row.optionalText(3), let handle = try row.optionalText(4) {
            address = Address(workspace: WorkspaceID(workspace), handle: handle)
        }
        self.init(
            id: PersonID(try row.text(0)),
            state: try row.bytes(1),
            due: try row.optionalInstant(2),
            address: address,
            role: try row.label(5),
            locale: try row.text(6)
        )
    }
}

extension [Row] {
    /// Maps rows by a reader with the errors of this room.
    func map<T>(reading read: (Row) throws(DatabaseError) -> T) throws(DatabaseError) -> [T] {
        var result: [T] = []
        result.reserveCapacity(count)
        for row in self { result.append(try read(row)) }
        return result
    }
}
