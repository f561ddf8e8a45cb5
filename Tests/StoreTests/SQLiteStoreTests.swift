import Domain
import Foundation
import SQLiteDatabase
import Store
import Testing

@Suite("SQLite")
struct SQLiteStoreTests {
    @Test(arguments: [SQLiteStore.Mode.group, .single, .inline])
    func theWriterIsFullyDurable(_ mode: SQLiteStore.Mode) async throws {
        try await Folder.with { folder async throws in
            let store = try SQLiteStore.open(path: folder.path, mode: mode)
            for (pragma, expected) in [
                ("synchronous", Value.int(2)), ("journal_mode", .text("wal")), ("foreign_keys", .int(1)),
                ("secure_delete", .int(1)), ("busy_timeout", .int(5000)),
            ] {
                let rows = try await store.write { try $0.query("PRAGMA \(pragma)") }
                #expect(rows == [Row([expected])], "\(pragma)")
            }
            await store.close()
        }
    }

    @Test func whatWasCommittedIsThereAfterACrash() async throws {
        try await Folder.with { folder async throws in
            let store = try SQLiteStore.open(path: folder.path)
            try await store.migrate()
            try await store.write { try $0.setMeta("a", "1") }
            // A copy of the files as they are is what a killed process leaves.
            let crashed = folder.url.appending(path: "crashed.db").path
            for end in ["", "-wal"] {
                try FileManager.default.copyItem(atPath: folder.path + end, toPath: crashed + end)
            }
            let second = try SQLiteStore.open(path: crashed)
            try await second.migrate()
            #expect(try await second.read { try $0.meta("a") } == "1")
            await second.close()
            await store.close()
        }
    }

    @Test func aReaderSeesTheLastCommitWhileAWriterWorks() async throws {
        try await Folder.with { folder async throws in
            let store = try SQLiteStore.open(path: folder.path)
            try await store.migrate()
            let other = try SQLiteStore.open(path: folder.path)
            try await store.write { try $0.setMeta("a", "1") }
            #expect(try await other.read { try $0.meta("a") } == "1")
            try await other.write { try $0.setMeta("a", "2") }
            #expect(try await store.read { try $0.meta("a") } == "2")
            #expect(try await store.read { try $0.meta("b") } == nil)
            await other.close()
            await store.close()
        }
    }

    @Test func anotherProcessIsNoticed() async throws {
        try await Folder.with { folder async throws in
            let store = try SQLiteStore.open(path: folder.path)
            try await store.migrate()
            let other = try SQLiteStore.open(path: folder.path)
            let before = try await store.foreignChanges()
            try await store.write { try $0.setMeta("a", "1") }
            #expect(try await store.foreignChanges() == before)
            try await other.write { try $0.setMeta("a", "2") }
            #expect(try await store.foreignChanges() != before)
            await other.close()
            await store.close()
        }
    }

    @Test func aReaderCanNotWrite() async throws {
        try await Folder.with { folder async throws in
            let store = try SQLiteStore.open(path: folder.path)
            try await store.migrate()
            await #expect(throws: DatabaseError.self) { try await store.read { try $0.setMeta("a", "1") } }
            await store.close()
        }
    }

    @Test func aBackupIsAWholeStore() async throws {
        try await Folder.with { folder async throws in
            let store = try SQLiteStore.open(path: folder.path)
            try await store.migrate()
            try await store.write { try $0.setMeta("a", "1") }
            let copy = folder.url.appending(path: "copy.db").path
            try await store.backUp(to: copy)
            try await store.checkFile()
            let second = try SQLiteStore.open(path: copy)
            try await second.migrate()
            #expect(try await second.read { try $0.meta("a") } == "1")
            await second.close()
            await store.close()
        }
    }

    @Test(arguments: [SQLiteStore.Mode.group, .single, .inline])
    func aFullDiskFailsWhatDoesNotFitAndNothingElse(_ mode: SQLiteStore.Mode) async throws {
        try await Folder.with { folder async throws in
            let store = try SQLiteStore.open(path: folder.path, mode: mode)
            try await store.migrate()
            let pages = try await store.read { try $0.query("PRAGMA page_count")[0].int(0) }
            _ = try await store.write { try $0.query("PRAGMA max_page_count = \(pages + 20)") }
            let long = String(repeating: "x", count: 10_000)
            let stored = await withTaskGroup(of: DatabaseError.Reason?.self) { group in
                for number in 0..<40 {
                    group.addTask {
                        do {
                            try await store.write { try $0.setMeta("\(number)", long) }
                            return nil
                        } catch { return (error as? DatabaseError)?.reason ?? .usage }
                    }
                }
                return await group.reduce(into: [DatabaseError.Reason?]()) { $0.append($1) }
            }
            #expect(stored.allSatisfy { $0 == nil || $0 == .full })
            #expect(stored.contains(.full))
            let count = try await store.read { try $0.query("SELECT count(*) FROM meta")[0].int(0) }
            #expect(count == Int64(stored.count { $0 == nil }))
            _ = try await store.write { try $0.query("PRAGMA max_page_count = 100000") }
            try await store.write { try $0.setMeta("more", long) }
            try await store.checkFile()
            await store.close()
        }
    }

    @Test func aFileThatIsNoStoreIsRefusedByName() async throws {
        try await Folder.with { folder async throws in
            try Data(repeating: 65, count: 8192).write(to: URL(filePath: folder.path))
            let error = #expect(throws: DatabaseError.self) { _ = try SQLiteStore.open(path: folder.path) }
            #expect(error?.reason == .corrupt)
            #expect(error?.detail.contains("store.db") == true)
        }
    }

    @Test func aMissingFolderIsRefusedByName() {
        let error = #expect(throws: DatabaseError.self) { _ = try SQLiteStore.open(path: "/nowhere/at/all.db") }
        #expect(error?.reason == .unavailable)
        #expect(error?.detail.contains("/nowhere/at/all.db") == true)
    }

    @Test func noWordIsInAnyFileOfTheStore() async throws {
        let words = "a plaintext that must not be found"
        try await Folder.with { folder async throws in
            let vault = try Vault.test()
            let store = try SQLiteStore.open(path: folder.path)
            try await store.migrate()
            try await store.write { transaction in
                let text = Event.Text(words: words)
                try transaction.insert(Event(id: 1, at: .start, body: .text("ana", text)), vault: vault)
                let entry = Effect.Entry(id: 1, writer: "ana", pair: nil, at: .start, subject: "the subject")
                try transaction.keep(entry, words: words, vault: vault)
                try transaction.append(to: 1, words: words, at: .start, vault: vault)
                try transaction.revise(1, words: words, at: .start, vault: vault)
                let place = IntakeRow.place(workspace: "a", id: 1)
                let sealed = try vault.sealDaily(Array(words.utf8), at: .start, place: place)
                _ = try transaction.storeIntake(
                    workspace: "a",
                    items: [IntakeItem(id: 1, keyHash: [1], sealed: sealed)],
                    at: .start
                )
            }
            #expect(try folder.contains(Array("the subject".utf8)))
            #expect(try !folder.contains(Array("plaintext".utf8)))
            #expect(try !folder.contains([UInt8](repeating: 7, count: 32)))
            await store.close()
            #expect(try !folder.contains(Array("plaintext".utf8)))
        }
    }

    @Test func anErasedKeyIsInNoFileOfTheStore() async throws {
        try await Folder.with { folder async throws in
            let vault = try Vault.test()
            let store = try SQLiteStore.open(path: folder.path)
            try await store.migrate()
            let entry = Effect.Entry(id: 1, writer: "ana", pair: nil, at: .start, subject: "goal")
            try await store.write { _ = try $0.keep(entry, words: "words", vault: vault) }
            let wrapped = try await store.read { try $0.query("SELECT wrapped FROM person_key")[0].bytes(0) }
            #expect(try folder.contains(wrapped))
            _ = try await store.write { try $0.erase("ana", at: .at(1)) }
            try await store.emptyLog()
            #expect(try !folder.contains(wrapped))
            await store.close()
            #expect(try !folder.contains(wrapped))
        }
    }
}
