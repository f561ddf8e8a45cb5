package import Domain
package import Store

/// Opens what people wrote, for Delivery and for the writer's own export.
package struct Words: Sendable {
    private let vault: Vault

    package init(vault: Vault) {
        self.vault = vault
    }

    /// The newest words of an entry; nil if the entry is gone or its writer's key was destroyed.
    package func words(of id: EntryID, _ transaction: borrowing Transaction) throws -> String? {
        try transaction.words(of: id, vault: vault)
    }

    /// All entries of a person with their words, the oldest first; empty if the key was destroyed.
    ///
    /// - Parameter person: The writer; entries of others are never among them.
    package func own(
        _ person: PersonID,
        _ transaction: borrowing Transaction
    ) throws -> [(entry: Effect.Entry, revisions: [StoredRevision])] {
        guard try transaction.key(of: person, vault: vault) != nil else { return [] }
        var own: [(Effect.Entry, [StoredRevision])] = []
        for entry in try transaction.entries(of: person) {
            own.append((entry, try transaction.revisions(of: entry.id, vault: vault)))
        }
        return own
    }
}
