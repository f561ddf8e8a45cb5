import GRDB
import Store

extension SQLiteStore {
    /// A number that changes when another process has written to the file.
    ///
    /// The daemon compares it to notice what the command line did.
    /// Related: <https://www.sqlite.org/pragma.html#pragma_data_version>
    package func foreignChanges() async throws -> Int64 {
        try await onWriter { try Int64.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
    }

    /// Copies the store to a new file while it is in use.
    package func backUp(to path: String) async throws {
        try await onWriter { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
    }

    /// Moves the log into the file and cuts it to nothing, so that what was erased is in neither.
    ///
    /// - Throws: `busy` if a reader still needs the log.
    package func emptyLog() async throws {
        try await onWriter { database in
            let row = try GRDB.Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            guard (row?[0] as Int?) != 1 else {
                throw Store.DatabaseError(.busy, detail: "a reader still needs the log. Try again.")
            }
        }
    }

    /// Looks for damage in the whole file; takes seconds for a gigabyte and keeps nobody waiting.
    ///
    /// - Throws: `corrupt` with what SQLite found first.
    package func checkFile() async throws {
        let findings = try await read { try $0.query("PRAGMA quick_check(1)").first?.text(0) }
        guard findings == "ok" else {
            throw Store.DatabaseError(.corrupt, detail: "\(findings ?? "nothing readable"). Restore a backup.")
        }
    }
}
