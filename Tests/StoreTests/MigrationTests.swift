import SQLiteDatabase
import Store
import Testing

@Suite("Migrations")
struct MigrationTests {
    /// Frozen: a schema that was released never changes, a new one gets the next number.
    private static let checksums = [
        "105e309274d15608e2255fdf9721ea025d00af9834ec93b7d755b06d85385cfc",
        "46c168f7f81f2fee0124d7c76d90c3476d14d3253e631030c3f13227d213d7b1",
    ]

    @Test func releasedMigrationsNeverChange() {
        #expect(Migration.all.map(\.checksum) == Self.checksums)
        #expect(Migration.all.map(\.number) == Array(1...Migration.all.count))
    }

    @Test(arguments: TestStore.allCases)
    func migratingAgainChangesNothing(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            try await store.write { try $0.setMeta("a", "1") }
            try await store.migrate()
            #expect(try await store.read { try $0.schemaVersion() } == Migration.newest)
            #expect(try await store.read { try $0.meta("a") } == "1")
        }
    }

    @Test(arguments: TestStore.allCases)
    func aNewerSchemaIsRefused(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            let next = Migration(number: Migration.newest + 1, statements: ["CREATE TABLE extra (id {int})"])
            try await store.migrate(Migration.all + [next])
            let error = await #expect(throws: DatabaseError.self) { try await store.migrate() }
            #expect(error?.reason == .newerSchema)
            #expect(error?.detail.contains("Use a newer program") == true)
        }
    }

    @Test(arguments: TestStore.allCases)
    func aSchemaOfAnotherProgramIsRefused(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            _ = try await store.write { try $0.query("UPDATE migration SET checksum = 'other'") }
            let error = await #expect(throws: DatabaseError.self) { try await store.migrate() }
            #expect(error?.reason == .corrupt)
        }
    }

    @Test(arguments: TestStore.allCases)
    func aFailedMigrationLeavesTheSchemaBeforeIt(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            let bad = Migration(number: Migration.newest + 1, statements: ["CREATE TABLE extra (id {int})", "OH NO"])
            await #expect(throws: DatabaseError.self) { try await store.migrate(Migration.all + [bad]) }
            #expect(try await store.read { try $0.schemaVersion() } == Migration.newest)
            let error = await #expect(throws: DatabaseError.self) {
                try await store.read { try $0.query("SELECT id FROM extra") }
            }
            #expect(error?.reason == .usage)
        }
    }

    @Test func columnTypesFollowTheEngine() {
        let text = "CREATE TABLE t (a {int}, b {text}, c {bytes}, d {real}, e {other}) -- }{"
        #expect(
            Dialect(.sqlite).expand(text)
                == "CREATE TABLE t (a INTEGER, b TEXT, c BLOB, d REAL, e {other}) -- }{"
        )
        #expect(
            Dialect(.postgres).expand(text)
                == "CREATE TABLE t (a BIGINT, b TEXT COLLATE \"C\", c BYTEA, d DOUBLE PRECISION, e {other}) -- }{"
        )
    }
}
