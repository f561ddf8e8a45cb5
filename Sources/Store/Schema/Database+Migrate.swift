extension Database {
    /// Brings the schema up to what this program knows.
    ///
    /// Each migration runs in a transaction of its own together with the note that it ran, so that a crash between
    /// two leaves a schema from which it goes on.
    ///
    /// - Throws: `newerSchema` if another program has migrated further, `corrupt` if a migration that ran is not the
    ///   one that this program knows by its number.
    package func migrate(_ migrations: [Migration] = Migration.all) async throws {
        let dialect = dialect
        _ = try await write { transaction in
            try transaction.query(
                dialect.expand(
                    "CREATE TABLE IF NOT EXISTS migration (number {int} PRIMARY KEY, checksum {text} NOT NULL)"
                )
            )
        }
        for migration in migrations {
            _ = try await write { transaction in
                try transaction.refuseForeignSchema(migrations)
                guard try transaction.schemaVersion() < migration.number else { return }
                for statement in migration.statements {
                    try transaction.query(dialect.expand(statement))
                }
                try transaction.query(
                    "INSERT INTO migration (number, checksum) VALUES ($1, $2)",
                    [.count(migration.number), .text(migration.checksum)]
                )
            }
        }
    }
}

extension Transaction {
    /// The number of the newest migration that ran, 0 for none.
    package func schemaVersion() throws(DatabaseError) -> Int {
        guard let row = try query("SELECT max(number) FROM migration").first else { return 0 }
        return Int(try row.optionalInt(0) ?? 0)
    }

    fileprivate func refuseForeignSchema(_ migrations: [Migration]) throws(DatabaseError) {
        let known = migrations.last?.number ?? 0
        for row in try query("SELECT number, checksum FROM migration ORDER BY number") {
            let number = Int(try row.int(0))
            guard number <= known else {
                throw DatabaseError(
                    .newerSchema,
                    detail: "the store has schema \(number), this program knows \(known). Use a newer program."
                )
            }
            let checksum = try row.text(1)
            guard migrations.contains(where: { $0.number == number && $0.checksum == checksum }) else {
                throw DatabaseError(
                    .corrupt,
                    detail: "schema \(number) was made by a different program. Restore a backup or use that program."
                )
            }
        }
    }
}
