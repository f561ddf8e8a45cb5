package import Domain

/// Who may read words besides their writer: the second lock before words leave the house.
///
/// What `step` decides is checked once more where it is stored: an entry of
/// somebody else gets into a message only with the audience that its writer
/// chose, at the moment of that decision.
extension Transaction {
    /// Subjects of entries that are written to be read by others: the two answers of the agreement that are shown,
    /// the goal in other words, and a sentence to a contact.
    private static let openSubjects = ["contract-1", "contract-2", "goal-words", "help-sentence"]

    /// Lets a person read one wording of an entry that its writer has set to share with the partner.
    ///
    /// - Returns: False if the entry is not set so, or if there is no such wording; nobody may read it then.
    @discardableResult
    package func reveal(_ id: EntryID, revision: Int, to reader: PersonID) throws(DatabaseError) -> Bool {
        let rows = try query(
            """
            SELECT 1 FROM entry JOIN entry_revision ON entry_revision.entry = entry.id
            WHERE entry.id = $1 AND entry.audience = $2 AND entry_revision.sequence = $3
            """,
            [.id(id), .text(Audience.partner.rawValue), .optional(revision)]
        )
        guard !rows.isEmpty else { return false }
        try setReader(reader, of: id, sequence: revision)
        return true
    }

    /// Lets the person to whom a message goes read the entries in it that others wrote for such eyes.
    func admit(_ message: OutboundMessage) throws(DatabaseError) {
        for id in message.message.entries {
            guard let entry = try entry(id), entry.writer != message.person, try isMeant(entry, for: message),
                try sequence(of: id, for: message.person) == nil
            else { continue }
            try setReader(message.person, of: id, sequence: nil)
        }
    }

    private func isMeant(_ entry: Effect.Entry, for message: OutboundMessage) throws(DatabaseError) -> Bool {
        switch entry.audience {
        case .anonymous, .supervisor: true
        case .onlyMe, .partner: Self.openSubjects.contains(entry.subject)
        }
    }

    private func setReader(_ reader: PersonID, of id: EntryID, sequence: Int?) throws(DatabaseError) {
        try query("DELETE FROM entry_reader WHERE entry = $1 AND reader = $2", [.id(id), .text(reader.rawValue)])
        try query(
            "INSERT INTO entry_reader (entry, reader, sequence) VALUES ($1, $2, $3)",
            [.id(id), .text(reader.rawValue), .optional(sequence)]
        )
    }

    /// The wording that a person may read, nil inside for the newest; nil for none.
    private func sequence(of id: EntryID, for reader: PersonID) throws(DatabaseError) -> Int64?? {
        try query(
            "SELECT sequence FROM entry_reader WHERE entry = $1 AND reader = $2",
            [.id(id), .text(reader.rawValue)]
        ).first.map { row throws(DatabaseError) in try row.optionalInt(0) }
    }

    /// The words of an entry as a message to a person shows them.
    ///
    /// - Returns: The wording that was shared; the newest for the writer and for whom it was written; nil where the
    ///   entry is gone or not for this person's eyes.
    package func words(of id: EntryID, for reader: PersonID, vault: Vault) throws -> String? {
        let known = try sequence(of: id, for: reader)
        if let sequence = known.flatMap(\.self) { return try words(of: id, sequence: sequence, vault: vault) }
        let isNewest = known != nil ? true : try entry(id)?.writer == reader
        return isNewest ? try words(of: id, vault: vault) : nil
    }
}
