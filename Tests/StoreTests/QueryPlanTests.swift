import Domain
import SQLiteDatabase
import Store
import Testing

/// Takes the statements of a query function without running them.
private final class RecordingSession: Session {
    var statements: [(sql: String, arguments: [Value])] = []

    func query(_ sql: String, _ arguments: [Value]) throws(DatabaseError) -> [Row] {
        statements.append((sql, arguments))
        return []
    }
}

@Suite("Hot queries")
struct QueryPlanTests {
    struct Hot: Sendable, CustomTestStringConvertible {
        let name: String
        let index: String
        let run: @Sendable (borrowing Transaction) throws -> Void

        var testDescription: String { name }

        init(_ name: String, _ index: String, _ run: @escaping @Sendable (borrowing Transaction) throws -> Void) {
            self.name = name
            self.index = index
            self.run = run
        }
    }

    @Test(arguments: [
        Hot("due people", "person_due") { _ = try $0.duePersons(at: .start, limit: 9) },
        Hot("due pairs", "pair_due") { _ = try $0.duePairs(at: .start, limit: 9) },
        Hot("due programmes", "programme_due") { _ = try $0.dueProgrammes(at: .start, limit: 9) },
        Hot("next timer", "person_due") { _ = try $0.nextTimer() },
        Hot("person by address", "person_address") {
            _ = try $0.person(at: Address(workspace: "a", handle: "b"))
        },
        Hot("pairs of a person", "sqlite_autoindex_person_pair_1") { _ = try $0.pairs(of: "ana") },
        Hot("pairs in a programme", "pair_programme") { _ = try $0.pairs(in: "p") },
        Hot("due heads", "outbox_ready") { _ = try $0.dueHeads(now: .start, wall: .start, limit: 9) },
        Hot("due heads lane", "outbox_lane") {
            _ = try $0.dueHeads(now: .start, wall: .start, limit: 9, excluding: ["a"])
        },
        Hot("next wake", "outbox_ready") { _ = try $0.nextWake(now: .start, wall: .start) },
        Hot("next attempt", "outbox_attempt") { _ = try $0.nextWake(now: .start, wall: .start) },
        Hot("lapsing", "outbox_lapse") { _ = try $0.lapsing(now: .start, limit: 9) },
        Hot("oldest ready", "outbox_ready") { _ = try $0.oldestReady(now: .start) },
        Hot("interrupted", "outbox_") { _ = try $0.recoverSending(wall: .start) },
        Hot("messages to a person", "outbox_person") { _ = try $0.messages(to: "ana", limit: 9) },
        Hot("message by the platform's name", "outbox_platform") {
            _ = try $0.message(byPlatformMessage: "m", workspace: "a")
        },
        Hot("purge of messages", "outbox_ended") { _ = try $0.purgeOutbox(before: .start, limit: 9) },
        Hot("purge of keys", "dedupe_at") { _ = try $0.purgeDedupe(before: .start, limit: 9) },
        Hot("purge of links", "link_expires") { _ = try $0.purgeLinks(before: .start, limit: 9) },
        Hot("entries of a writer", "entry_writer") { _ = try $0.entries(of: "ana") },
        Hot("entry by the platform's name", "entry_platform") {
            _ = try $0.entry(of: "ana", platformMessage: "m")
        },
        Hot("records of a person", "sqlite_autoindex_record_1") { _ = try $0.records(of: "ana") },
        Hot("erasure", "event_person") { _ = try $0.erase("ana", at: .start) },
    ])
    func aHotQueryUsesItsIndexAndScansNoTable(_ hot: Hot) async throws {
        let session = RecordingSession()
        try hot.run(Transaction(session))
        let statements = session.statements
        let store = try SQLiteStore.inMemory()
        try await store.migrate()
        let plan = try await store.write { transaction in
            var lines: [String] = []
            for (sql, arguments) in statements where !sql.hasPrefix("INSERT") {
                for row in try transaction.query("EXPLAIN QUERY PLAN " + sql, arguments) {
                    lines.append(try row.text(3))
                }
            }
            return lines
        }
        await store.close()
        #expect(plan.contains { $0.contains(hot.index) }, "\(plan)")
        #expect(!plan.contains { $0.hasPrefix("SCAN") && !$0.contains(" USING ") }, "\(plan)")
        #expect(!plan.contains { $0.contains("TEMP B-TREE FOR ORDER BY") }, "\(plan)")
    }

    @Test func pendingEventsAndIntakeAreReadInTheOrderOfTheKey() async throws {
        let store = try SQLiteStore.inMemory()
        try await store.migrate()
        let vault = try Vault.test()
        let session = RecordingSession()
        _ = try Transaction(session).pendingEvents(limit: 9, vault: vault)
        _ = try Transaction(session).pendingIntake(limit: 9)
        _ = try Transaction(session).outbox(limit: 9)
        let statements = session.statements
        for (sql, arguments) in statements {
            let plan = try await store.write { try $0.query("EXPLAIN QUERY PLAN " + sql, arguments) }
            #expect(!plan.contains { "\($0)".contains("TEMP B-TREE") }, "\(plan)")
        }
        await store.close()
    }
}
