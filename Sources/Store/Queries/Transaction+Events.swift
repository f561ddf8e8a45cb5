package import Domain

extension Transaction {
    /// Stores an event, sealed under the key of its day, to be worked later.
    ///
    /// - Returns: False if an event of this identifier is already there; nothing is changed then.
    @discardableResult
    package func insert(_ event: Event, vault: Vault) throws -> Bool {
        let bytes = try StoredForm.bytes(of: event.body)
        let sealed = try vault.sealDaily(bytes, at: event.at, place: "event \(event.id)")
        let rows = try query(
            """
            INSERT INTO event (id, at, kind, person, sealed) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (id) DO NOTHING RETURNING id
            """,
            [
                .id(event.id), .instant(event.at), .text(event.body.label), .id(event.body.person), .bytes(sealed),
            ]
        )
        return !rows.isEmpty
    }

    /// Lists events that are not yet worked, in the order of their identifiers.
    package func pendingEvents(limit: Int, vault: Vault) throws -> [Event] {
        let rows = try query(
            "SELECT id, at, sealed FROM event WHERE set_aside IS NULL ORDER BY id LIMIT $1",
            [.count(limit)]
        )
        var events: [Event] = []
        for row in rows {
            let id = EventID(try row.int(0))
            let bytes = try vault.openDaily(try row.bytes(2), place: "event \(id)")
            let body = try StoredForm.read(Event.Body.self, from: bytes, place: "event \(id)")
            events.append(Event(id: id, at: try row.instant(1), body: body))
        }
        return events
    }

    /// Removes a worked event together with its sealed words.
    ///
    /// - Returns: False if it was already worked: the caller must then do nothing else in this transaction.
    @discardableResult
    package func markDone(_ id: EventID) throws(DatabaseError) -> Bool {
        try !query("DELETE FROM event WHERE id = $1 RETURNING id", [.id(id)]).isEmpty
    }

    /// Puts an event that can not be worked out of the way of those behind it.
    ///
    /// - Parameter reason: A bounded label; never words.
    package func setAside(_ id: EventID, reason: String) throws(DatabaseError) {
        try query("UPDATE event SET set_aside = $2 WHERE id = $1", [.id(id), .text(reason)])
    }

    /// Lists the identifiers of events that were set aside, with the reason.
    package func eventsSetAside(limit: Int) throws(DatabaseError) -> [(id: EventID, kind: String, reason: String)] {
        try query(
            "SELECT id, kind, set_aside FROM event WHERE set_aside IS NOT NULL ORDER BY id LIMIT $1",
            [.count(limit)]
        ).map { row throws(DatabaseError) in (EventID(try row.int(0)), try row.text(1), try row.text(2)) }
    }

    /// Counts events that wait to be worked.
    package func countPendingEvents() throws(DatabaseError) -> Int {
        Int(try query("SELECT count(*) FROM event WHERE set_aside IS NULL").first?.int(0) ?? 0)
    }
}

extension Event.Body {
    /// The kind of event, a bounded set and a metric label.
    package var label: String {
        switch self {
        case .text: "text"
        case .tap: "tap"
        case .form: "form"
        case .edit: "edit"
        case .delete: "delete"
        case .file: "file"
        case .encrypted: "encrypted"
        case .personDue: "person-due"
        case .pairDue: "pair-due"
        case .programmeDue: "programme-due"
        case .delivery: "delivery"
        case .admin: "admin"
        }
    }

    /// The person that the event is about, if it is about one.
    package var person: PersonID? {
        switch self {
        case .text(let person, _), .tap(let person, _), .form(let person, _), .edit(let person, _, _),
            .delete(let person, _), .file(let person), .encrypted(let person), .personDue(let person),
            .delivery(let person, _, _):
            person
        case .admin(let act):
            switch act {
            case .change(let person, _), .setAway(let person, _, _), .pause(let person, _), .resume(let person),
                .erase(let person), .leave(let person):
                person
            case .publish, .endPair, .endProgramme, .replan: nil
            }
        case .pairDue, .programmeDue: nil
        }
    }
}
