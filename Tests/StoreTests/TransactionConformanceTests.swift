import Store
import Testing

@Suite("Transactions")
struct TransactionConformanceTests {
    private struct Refusal: Error {}

    @Test(arguments: TestStore.allCases)
    func everyKindOfValueComesBack(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            let values: [Value] = [
                .null, .int(.min), .int(.max), .real(0.1), .text("it's $1 – ü"), .bytes([0, 255]), .bytes([]),
                .text(""),
            ]
            let rows = try await store.write { transaction in
                try transaction.query(
                    store.dialect.expand(
                        """
                        CREATE TABLE sample (a {int}, b {int}, c {int}, d {real}, e {text}, f {bytes}, g {bytes},
                            h {text})
                        """
                    )
                )
                try transaction.query("INSERT INTO sample VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", values)
                return try transaction.query("SELECT a, b, c, d, e, f, g, h FROM sample")
            }
            #expect(rows == [Row(values)])
        }
    }

    @Test(arguments: TestStore.allCases)
    func parametersGoByTheirNumberAndNotInsideQuotes(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            let rows = try await store.read { transaction in
                try transaction.query(
                    "SELECT CAST($2 AS TEXT), CAST($1 AS TEXT), CAST($2 AS TEXT), '$1'",
                    [.text("a"), .text("b")]
                )
            }
            #expect(rows == [Row([.text("b"), .text("a"), .text("b"), .text("$1")])])
        }
    }

    @Test(arguments: TestStore.allCases)
    func aBodyThatThrowsLeavesNothing(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            await #expect(throws: Refusal.self) {
                try await store.write { transaction in
                    try transaction.setMeta("a", "1")
                    throw Refusal()
                }
            }
            #expect(try await store.read { try $0.meta("a") } == nil)
        }
    }

    @Test(arguments: TestStore.allCases)
    func aTransactionRefusesFurtherUseAfterAFailure(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            let error = try await #require(throws: DatabaseError.self) {
                try await store.write { transaction in
                    try transaction.setMeta("a", "1")
                    _ = try? transaction.query("SELECT a FROM nowhere")
                    // Fine by itself, and refused with the first failure.
                    try transaction.setMeta("b", "1")
                }
            }
            #expect(error.reason == .usage)
            #expect(error.detail.contains("nowhere"))
            #expect(try await store.read { try $0.meta("a") } == nil)
        }
    }

    @Test(arguments: TestStore.allCases)
    func aBodyThatSwallowsAFailureLeavesNothing(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            await #expect(throws: DatabaseError.self) {
                try await store.write { transaction in
                    try transaction.setMeta("a", "1")
                    _ = try? transaction.query("SELECT a FROM nowhere")
                }
            }
            #expect(try await store.read { try $0.meta("a") } == nil)
        }
    }

    @Test(arguments: TestStore.allCases)
    func aClosedStoreIsUnavailable(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            await store.close()
            let error = await #expect(throws: DatabaseError.self) {
                try await store.write { try $0.setMeta("a", "1") }
            }
            #expect(error?.reason == .unavailable)
        }
    }

    @Test(arguments: TestStore.allCases)
    func sixtyFourWritersLoseNothingAndFailAlone(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            let failed = try await withThrowingTaskGroup(of: Int.self) { group in
                for writer in 0..<64 {
                    group.addTask {
                        var failed = 0
                        for turn in 0..<20 {
                            do {
                                try await store.write { transaction in
                                    try transaction.setMeta("\(writer).\(turn)", "1")
                                    // One in five fails, half of those by a constraint.
                                    if (writer + turn) % 10 == 0 { throw Refusal() }
                                    if (writer + turn) % 10 == 5 {
                                        try transaction.query("INSERT INTO meta (name, value) VALUES ('x', NULL)")
                                    }
                                }
                            } catch { failed += 1 }
                        }
                        return failed
                    }
                }
                return try await group.reduce(0, +)
            }
            #expect(failed == 64 * 4)
            let rows = try await store.read { try $0.query("SELECT count(*) FROM meta") }
            #expect(rows == [Row([.int(64 * 16)])])
        }
    }
}
