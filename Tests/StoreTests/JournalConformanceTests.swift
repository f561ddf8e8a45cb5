import Domain
import Store
import Testing

@Suite("Journal, keys and erasure")
struct JournalConformanceTests {
    private func entry(_ id: EntryID, by writer: PersonID = "ana", pair: PairID? = 4) -> Effect.Entry {
        Effect.Entry(
            id: id,
            writer: writer,
            pair: pair,
            at: .start,
            subject: "goal",
            promptRevision: 2,
            platformMessage: "m\(id)"
        )
    }

    @Test(arguments: TestStore.allCases)
    func anEntryKeepsItsWordsAndItsFacts(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            let vault = try Vault.test()
            let entry = entry(1)
            #expect(try await store.write { try $0.keep(entry, words: "çà va 👋", vault: vault) })
            #expect(try await store.read { try $0.entry(1) } == entry)
            #expect(try await store.read { try $0.entries(of: "ana") } == [entry])
            #expect(try await store.read { try $0.words(of: 1, vault: vault) } == "çà va 👋")
            #expect(try await store.read { try $0.entry(of: "ana", platformMessage: "m1") } == entry)
            #expect(try await store.read { try $0.entry(of: "bo", platformMessage: "m1") } == nil)
            try await store.write { try $0.setAudience(of: 1, to: .partner) }
            #expect(try await store.read { try $0.entry(1)?.audience } == .partner)
        }
    }

    @Test(arguments: TestStore.allCases)
    func appendedWordsJoinTheLastRevisionAndRevisedOnesMakeAnother(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            let vault = try Vault.test()
            let entry = entry(1)
            let done = try await store.write { transaction in
                try transaction.keep(entry, words: "one", vault: vault)
                return [
                    try transaction.append(to: 1, words: "two", at: .at(1), vault: vault),
                    try transaction.revise(1, words: "three", at: .at(2), vault: vault),
                    try transaction.append(to: 1, words: "four", at: .at(3), vault: vault),
                    try transaction.append(to: 2, words: "x", at: .at(3), vault: vault),
                    try transaction.revise(2, words: "x", at: .at(3), vault: vault),
                ]
            }
            #expect(done == [true, true, true, false, false])
            let revisions = try await store.read { try $0.revisions(of: 1, vault: vault) }
            #expect(revisions.map(\.words) == ["one\ntwo", "three\nfour"])
            #expect(try await store.read { try $0.words(of: 1, vault: vault) } == "three\nfour")
            try await store.write { try $0.delete(1) }
            #expect(try await store.read { try $0.words(of: 1, vault: vault) } == nil)
            #expect(try await store.read { try $0.revisions(of: 1, vault: vault) } == [])
        }
    }

    @Test(arguments: TestStore.allCases)
    func recordsComeBackInOrder(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            let records = ["a", "b", "c"].map {
                Effect.Record(person: "ana", pair: $0 == "b" ? 4 : nil, at: .start, kind: "tap", detail: $0)
            }
            try await store.write { transaction in for record in records { try transaction.record(record) } }
            #expect(try await store.read { try $0.records(of: "ana") } == records)
            #expect(try await store.read { try $0.records(of: "bo") } == [])
        }
    }

    @Test(arguments: TestStore.allCases)
    func erasingTakesOnePersonsThingsAndLeavesTheOthers(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            let vault = try Vault.test()
            let entries = [entry(1), entry(2), entry(3, by: "bo")]
            try await store.savePeople("ana", "bo")
            try await store.enqueue(.test(1), .test(2, to: "bo"))
            try await store.write { transaction in
                for entry in entries { try transaction.keep(entry, words: "words", vault: vault) }
                try transaction.record(.init(person: "ana", pair: 4, at: .start, kind: "tap", detail: "x=1"))
                try transaction.insert(Event(id: 1, at: .start, body: .file("ana")), vault: vault)
                try transaction.insert(Event(id: 2, at: .start, body: .admin(.erase("ana"))), vault: vault)
                try transaction.setRoute("D1", to: Address(workspace: "try", handle: "ana"))
                let link = StoredLink(person: "ana", purpose: .export, ask: nil, expires: .at(9))
                try transaction.mintLink(tokenHash: [1], link)
            }
            let receipt = try await store.write { try $0.erase("ana", at: .at(5)) }
            #expect(receipt == Erasure(person: "ana", at: .at(5), entries: 2, records: 1, messages: 1))
            #expect(try await store.read { try $0.erasures() } == [receipt])
            let address = Address(workspace: "try", handle: "ana")
            #expect(try await store.read { try $0.key(of: "ana", vault: vault)?.person } == nil)
            #expect(try await store.read { try $0.entries(of: "ana") } == [])
            #expect(try await store.read { try $0.words(of: 3, vault: vault) } == "words")
            #expect(try await store.read { try $0.pendingEvents(limit: 9, vault: vault).map(\.id) } == [2])
            #expect(try await store.read { try $0.route(to: address) } == nil)
            #expect(try await store.read { try $0.link(tokenHash: [1]) } == nil)
            #expect(try await store.read { try $0.outboxRow(2)?.message.id } == 2)
            let again = try await store.write { try $0.erase("ana", at: .at(6)) }
            #expect(again.entries == 0)
        }
    }

    @Test(arguments: TestStore.allCases)
    func nothingFromBeforeAnErasureIsKeptAfterIt(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            let vault = try Vault.test()
            let late = entry(1)
            var later = entry(2)
            later.at = .at(9)
            let kept = try await store.write { [later] transaction in
                _ = try transaction.erase("ana", at: .at(5))
                let first = try transaction.keep(late, words: "late", vault: vault)
                return [first, try transaction.keep(later, words: "back again", vault: vault)]
            }
            #expect(kept == [false, true])
            #expect(try await store.read { try $0.entries(of: "ana").map(\.id) } == [2])
        }
    }

    @Test(arguments: TestStore.allCases)
    func aRestoredStoreForgetsAgain(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            let vault = try Vault.test()
            let entries = [entry(1), entry(2, by: "bo")]
            try await store.write { transaction in
                for entry in entries { try transaction.keep(entry, words: "words", vault: vault) }
            }
            let list = [Erasure(person: "ana", at: .at(5)), Erasure(person: "cy", at: .at(5))]
            #expect(try await store.write { try $0.apply(list) } == 1)
            #expect(try await store.read { try $0.words(of: 1, vault: vault) } == nil)
            #expect(try await store.read { try $0.words(of: 2, vault: vault) } == "words")
            let before = [Erasure(person: "bo", at: .start - .days(1))]
            #expect(try await store.write { try $0.apply(before) } == 0)
            #expect(try await store.read { try $0.words(of: 2, vault: vault) } == "words")
        }
    }

    @Test(arguments: TestStore.allCases)
    func expiredProgrammesAreClearedInBatches(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            let vault = try Vault.test()
            let entries = (1...3).map { entry(EntryID(Int64($0))) } + [entry(4, pair: 5), entry(5, pair: nil)]
            try await store.write { transaction in
                try transaction.save(StoredProgramme(id: "old", state: [], isEnded: true, expires: .at(10)))
                try transaction.save(StoredProgramme(id: "new", state: []))
                try transaction.save(StoredPair(id: 4, programme: "old", persons: ["ana", "bo"], state: []))
                try transaction.save(StoredPair(id: 5, programme: "new", persons: ["ana", "bo"], state: []))
                for entry in entries { try transaction.keep(entry, words: "words", vault: vault) }
                try transaction.record(.init(person: "ana", pair: 4, at: .start, kind: "tap", detail: "x=1"))
                try transaction.enqueue(.test(1, pair: 4), at: .start)
                try transaction.enqueue(.test(2, pair: 4), at: .start)
            }
            try await store.attempt(1, .delivered(platformMessage: nil))
            #expect(try await store.write { try $0.removeExpired(at: .at(9), limit: 9) } == 0)
            #expect(try await store.write { try $0.removeExpired(at: .at(10), limit: 2) } == 2)
            #expect(try await store.write { try $0.removeExpired(at: .at(10), limit: 9) } == 3)
            #expect(try await store.write { try $0.removeExpired(at: .at(10), limit: 9) } == 0)
            #expect(try await store.read { try $0.entries(of: "ana").map(\.id) } == [4, 5])
            #expect(try await store.read { try $0.outbox(limit: 9).map(\.message.id) } == [2])

            // A note of no pair goes once every pair of its writer is over that far.
            try await store.write {
                try $0.save(StoredProgramme(id: "new", state: [], isEnded: true, expires: .at(20)))
            }
            #expect(try await store.write { try $0.removeExpired(at: .at(20), limit: 9) } == 2)
            #expect(try await store.read { try $0.entries(of: "ana") }.isEmpty)
        }
    }
}
