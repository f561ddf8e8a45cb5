import Domain
import Store
import Testing

@Suite("Events, intake, links and routes")
struct InboundConformanceTests {
    @Test(arguments: TestStore.allCases)
    func eventsComeBackInOrderUntilTheyAreDone(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            let vault = try Vault.test()
            let first = Event(id: 1, at: .start, body: .text("ana", Event.Text(words: "olá 👋")))
            let second = Event(id: 2, at: .at(90_000), body: .admin(.endPair(4)))
            let inserted = try await store.write { transaction in
                try [second, first, first].map { try transaction.insert($0, vault: vault) }
            }
            #expect(inserted == [true, true, false])
            #expect(try await store.read { try $0.pendingEvents(limit: 9, vault: vault) } == [first, second])
            #expect(try await store.read { try $0.pendingEvents(limit: 1, vault: vault) } == [first])
            #expect(try await store.write { try $0.markDone(1) })
            #expect(try await store.write { try $0.markDone(1) } == false)
            try await store.write { try $0.setAside(2, reason: "unreadable") }
            #expect(try await store.read { try $0.countPendingEvents() } == 0)
            #expect(try await store.read { try $0.eventsSetAside(limit: 9).map(\.reason) } == ["unreadable"])
        }
    }

    @Test(arguments: TestStore.allCases)
    func aRepeatedRequestIsStoredOnce(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            let items = [
                IntakeItem(id: 1, keyHash: [1], sealed: [10]), IntakeItem(id: 2, keyHash: [2], sealed: [20]),
            ]
            let again = [IntakeItem(id: 3, keyHash: [2], sealed: [20]), IntakeItem(id: 4, keyHash: [3], sealed: [30])]
            #expect(try await store.write { try $0.storeIntake(workspace: "a", items: items, at: .start) } == 2)
            #expect(try await store.write { try $0.storeIntake(workspace: "a", items: again, at: .at(1)) } == 1)
            let rows = try await store.read { try $0.pendingIntake(limit: 9) }
            #expect(rows.map(\.id) == [1, 2, 4])
            #expect(rows.map(\.sealed) == [[10], [20], [30]])
            #expect(try await store.write { try $0.removeIntake(1) })
            #expect(try await store.write { try $0.removeIntake(1) } == false)
            #expect(try await store.write { try $0.storeIntake(workspace: "a", items: items, at: .at(2)) } == 0)
            #expect(try await store.write { try $0.storeIntake(workspace: "b", items: [], at: .at(2)) } == 0)
            #expect(try await store.read { try $0.countIntake() } == 2)
        }
    }

    @Test(arguments: TestStore.allCases)
    func oldKeysAreForgottenInBatchesAndKeptOnesAreNot(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            try await store.write { transaction in
                for id in Int64(1)...5 {
                    let item = IntakeItem(id: id, keyHash: [UInt8(id)], sealed: [])
                    _ = try transaction.storeIntake(workspace: "a", items: [item], at: .at(Int(id)))
                }
                let kept = IntakeItem(id: 9, keyHash: [9], sealed: [])
                _ = try transaction.storeIntake(workspace: "m", items: [kept], at: .at(1), keepsKeys: true)
            }
            #expect(try await store.write { try $0.purgeDedupe(before: .at(4), limit: 2) } == 2)
            #expect(try await store.write { try $0.purgeDedupe(before: .at(4), limit: 2) } == 1)
            #expect(try await store.write { try $0.purgeDedupe(before: .at(4), limit: 2) } == 0)
            let repeated = IntakeItem(id: 10, keyHash: [9], sealed: [])
            #expect(try await store.write { try $0.storeIntake(workspace: "m", items: [repeated], at: .at(9)) } == 0)
        }
    }

    @Test(arguments: TestStore.allCases)
    func aLinkIsGoodOnceUntilItExpires(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            let link = StoredLink(person: "ana", purpose: .reply(ask: 3), ask: 3, expires: .at(10))
            try await store.write { transaction in
                try transaction.mintLink(tokenHash: [1], link)
                try transaction.mintLink(tokenHash: [2], link)
            }
            #expect(try await store.read { try $0.link(tokenHash: [1]) } == link)
            #expect(try await store.read { try $0.link(tokenHash: [3]) } == nil)
            #expect(try await store.write { try $0.useLink(tokenHash: [1], at: .at(9)) })
            #expect(try await store.write { try $0.useLink(tokenHash: [1], at: .at(9)) } == false)
            #expect(try await store.write { try $0.useLink(tokenHash: [2], at: .at(10)) } == false)
            #expect(try await store.read { try $0.link(tokenHash: [1])?.isGood(at: .at(9)) } == false)
            #expect(try await store.read { try $0.link(tokenHash: [2])?.isGood(at: .at(9)) } == true)
            #expect(try await store.write { try $0.purgeLinks(before: .at(11), limit: 9) } == 2)
        }
    }

    @Test(arguments: TestStore.allCases)
    func aRouteIsKeptUntilItIsForgotten(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            let address = Address(workspace: "acme", handle: "U1")
            #expect(try await store.read { try $0.route(to: address) } == nil)
            try await store.write { try $0.setRoute("D1", to: address) }
            try await store.write { try $0.setRoute("D2", to: address) }
            #expect(try await store.read { try $0.route(to: address) } == "D2")
            try await store.write { try $0.forgetRoute(to: address) }
            #expect(try await store.read { try $0.route(to: address) } == nil)
        }
    }
}
