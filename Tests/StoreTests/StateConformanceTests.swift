import Domain
import Store
import Testing

@Suite("State of people, pairs and programmes")
struct StateConformanceTests {
    @Test(arguments: TestStore.allCases)
    func aPersonComesBackAsSaved(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            var ana = StoredPerson(
                id: "ana",
                state: [0, 1, 255],
                due: .at(5),
                address: Address(workspace: "acme", handle: "U1"),
                role: .supervisor,
                locale: "pt-BR"
            )
            try await store.write { [ana] in try $0.save(ana) }
            #expect(try await store.read { try $0.person("ana") } == ana)
            ana.due = nil
            ana.address = nil
            ana.state = []
            try await store.write { [ana] in try $0.save(ana) }
            #expect(try await store.read { try $0.person("ana") } == ana)
            #expect(try await store.read { try $0.countPeople() } == 1)
            #expect(try await store.read { try $0.person("bo") } == nil)
        }
    }

    @Test(arguments: TestStore.allCases)
    func aPersonIsFoundByAddress(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            try await store.savePeople("ana", "bo")
            let found = try await store.read { try $0.person(at: Address(workspace: "try", handle: "bo")) }
            #expect(found == "bo")
            #expect(try await store.read { try $0.person(at: Address(workspace: "acme", handle: "bo")) } == nil)
        }
    }

    @Test(arguments: TestStore.allCases)
    func peopleAreListedInPages(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            try await store.savePeople("d", "a", "c", "b")
            let first = try await store.read { try $0.people(limit: 3).map(\.id) }
            #expect(first == ["a", "b", "c"])
            #expect(try await store.read { try $0.people(after: "c", limit: 3).map(\.id) } == ["d"])
        }
    }

    @Test(arguments: TestStore.allCases)
    func whatIsDueComesInOrderOfItsTime(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            try await store.write { transaction in
                for (id, due) in [("a", 30), ("b", 10), ("c", 20)] {
                    try transaction.save(StoredPerson(id: PersonID(id), state: [], due: .at(due)))
                }
                try transaction.save(StoredPerson(id: "never", state: []))
                try transaction.save(StoredProgramme(id: "p", state: [], due: .at(5)))
                try transaction.save(StoredPair(id: 1, programme: "p", persons: ["a", "b"], state: [], due: .at(7)))
            }
            #expect(try await store.read { try $0.duePersons(at: .at(20), limit: 10) } == ["b", "c"])
            #expect(try await store.read { try $0.duePersons(at: .at(99), limit: 1) } == ["b"])
            #expect(try await store.read { try $0.duePairs(at: .at(7), limit: 1) } == [1])
            #expect(try await store.read { try $0.dueProgrammes(at: .at(4), limit: 1) } == [])
            #expect(try await store.read { try $0.nextTimer() } == .at(5))
        }
    }

    @Test(arguments: TestStore.allCases)
    func aPairIsFoundByItsPeopleAndProgramme(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            var pair = StoredPair(id: 4, programme: "p", persons: ["bo", "ana"], state: [9])
            try await store.write { [pair] transaction in
                try transaction.save(StoredProgramme(id: "p", state: []))
                try transaction.save(pair)
            }
            #expect(pair.persons == ["ana", "bo"])
            #expect(try await store.read { try $0.pair(4) } == pair)
            #expect(try await store.read { try $0.pairs(of: "bo") } == [4])
            #expect(try await store.read { try $0.pairs(in: "p") } == [4])
            pair.isEnded = true
            try await store.write { [pair] in try $0.save(pair) }
            #expect(try await store.read { try $0.pairs(of: "bo") } == [])
            #expect(try await store.read { try $0.pairs(of: "bo", includingEnded: true) } == [4])
        }
    }

    @Test(arguments: TestStore.allCases)
    func aPairOfAnUnknownProgrammeIsRefused(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            let error = try await #require(throws: DatabaseError.self) {
                try await store.write { try $0.save(StoredPair(id: 1, programme: "p", persons: [], state: [])) }
            }
            #expect(error.reason == .constraint)
        }
    }
}

@Suite("Installation")
struct InstallationConformanceTests {
    @Test(arguments: TestStore.allCases)
    func theRoleGoesToWhoClaimedItLast(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            let first = try await store.write { try $0.claimRole(token: "one") }
            try await store.write { try $0.checkRole(epoch: first, token: "one") }
            let second = try await store.write { try $0.claimRole(token: "two") }
            #expect(second == first + 1)
            await #expect(throws: RoleLost(epoch: first)) {
                try await store.write { try $0.checkRole(epoch: first, token: "one") }
            }
            try await store.write { try $0.checkRole(epoch: second, token: "two") }
        }
    }

    @Test(arguments: TestStore.allCases)
    func theClockIsKept(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            #expect(try await store.read { try $0.clock() } == .wall)
            let clock = StoredClock(anchor: .start, offset: .days(3), rate: 60)
            try await store.write { try $0.setClock(clock) }
            #expect(try await store.read { try $0.clock() } == clock)
            #expect(clock.programme(at: .at(2)) == .at(120) + .days(3))
            #expect(clock.wall(at: .at(120) + .days(3)) == .at(2))
            #expect(StoredClock.wall.programme(at: .start) == .start)
        }
    }

    @Test(arguments: TestStore.allCases)
    func theStoreKnowsItsMasterKey(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            let vault = try Vault.test()
            #expect(try await store.write { try $0.open(storeID: "s1", vault: vault) } == "s1")
            #expect(try await store.write { try $0.open(storeID: "s2", vault: vault) } == "s1")
            let other = try Vault.test(key: 8)
            let error = try await #require(throws: VaultError.self) {
                try await store.write { try $0.open(storeID: "s3", vault: other) }
            }
            #expect(error.reason == .wrongMasterKey)
            #expect("\(error)".contains("another master key"))
        }
    }
}
