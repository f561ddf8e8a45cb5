import Conduct
import Domain
import Facilitation
import Foundation
import Store
import TestSupport
import Testing

@Suite struct AdminDeskTests {
    @Test func eachCommandLeavesARecordAndAnEvent() async throws {
        let house = try await Installation()
        let pair = try await house.publish()
        let ruth = Installation.ruth

        try await house.desk { desk, ids, transaction, now in
            let monday = try #require(CivilDate(iso: "2026-09-07"))
            try desk.setAway(ruth, DateRange(monday, through: monday + 4), at: now, ids: &ids, transaction)
            try desk.pause(ruth, until: monday + 20, at: now, ids: &ids, transaction)
            try desk.resume(ruth, at: now, ids: &ids, transaction)
            try desk.end(pair, at: now, ids: &ids, transaction)
            try desk.leave(Installation.ivo, at: now, ids: &ids, transaction)
        }
        let waiting = try await house.store.read { try $0.countPendingEvents() }
        try await house.service.drain()

        let details = try await house.store.read { try $0.records(of: ruth) }.filter { $0.kind == "admin" }.map(
            \.detail
        )
        #expect(waiting == 5)
        #expect(
            details == [
                "act=add by=test", "act=publish by=test", "act=away from=2026-09-07 through=2026-09-11 by=test",
                "act=pause until=2026-09-27 by=test", "act=resume by=test", "act=end-pair by=test",
            ]
        )
        #expect(try await house.state(pair).phase == .ended)
        #expect(try await house.state(Installation.ivo).standing == .left)
    }

    @Test(.row("2.4/rules-change")) func pairsArePlannedAnewOnceWhereRulesDiffer() async throws {
        let house = try await Installation()
        let pair = try await house.publish()
        func notice(_ digest: String) async throws -> Int {
            try await house.desk { desk, ids, transaction, now in
                try desk.noticeRules(digest, at: now, ids: &ids, transaction)
            }
        }
        // A store that knew no rules has nothing to compare with.
        #expect(try await notice("2026a") == 0)
        #expect(try await notice("2026a") == 0)
        #expect(try await notice("2026b") == 1)
        #expect(try await notice("2026b") == 0)
        try await house.service.drain()
        #expect(try await house.state(pair).phase == .readiness)
    }

    @Test func aPersonIsChangedInPlace() async throws {
        let house = try await Installation()
        var ruth = Installation.people[0]
        ruth.address.handle = "U9"

        let changed = ruth
        let isNew = try await house.desk { try $0.put(changed, at: $3, ids: &$1, $2) }
        try await house.service.drain()

        #expect(!isNew)
        #expect(try await house.store.read { try $0.person(at: changed.address) } == ruth.id)
    }

    @Test func whatCannotBeDoneSaysWhyAndDoesNothing() async throws {
        let house = try await Installation()
        let pair = try await house.publish()
        let before = try await house.contents()

        await #expect(throws: DeskError.alreadyPaired(pair)) {
            try await house.desk { desk, ids, transaction, now in
                _ = try desk.publish(
                    [.init(programme: Installation.programme, members: [Installation.ruth, Installation.ivo])],
                    at: now,
                    ids: &ids,
                    transaction
                )
            }
        }
        await #expect(throws: DeskError.unknownPerson("nobody")) {
            try await house.desk { try $0.leave("nobody", at: $3, ids: &$1, $2) }
        }
        await #expect(throws: DeskError.noPair("sam")) {
            try await house.desk { desk, ids, transaction, now in
                let date = try #require(CivilDate(iso: "2026-09-20"))
                try desk.pause("sam", until: date, at: now, ids: &ids, transaction)
            }
        }
        await #expect(throws: NewPairError.notTwo) {
            try await house.desk { desk, ids, transaction, now in
                _ = try desk.publish(
                    [.init(programme: Installation.programme, members: ["sam", "sam"])],
                    at: now,
                    ids: &ids,
                    transaction
                )
            }
        }
        #expect(try await house.contents() == before)
    }

    @Test(.row("2.2/erased")) func erasingDestroysWordsAndNameAndEndsThePair() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "conduct-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "duologue.db").path
        let house = try await Installation(path: path)
        let pair = try await house.publish()
        let words = "a plum-coloured hope"
        try await house.bothBegin(goals: (words, "To listen to marmalade."))
        let entry = try #require(
            try await house.store.read { try $0.entries(of: Installation.ruth) }.first { $0.subject == "contract-1" }
        )
        let vault = house.vault
        #expect(try await house.store.read { try Words(vault: vault).words(of: entry.id, $0) } == words)
        #expect(try !contains(words, in: folder))
        #expect(try !contains("marmalade", in: folder))
        #expect(try contains("Ruth Achieng", in: folder))

        let receipt = try await house.desk { try $0.erase(Installation.ruth, at: $3, ids: &$1, $2) }
        try await house.service.drain()

        #expect(receipt.entries > 0)
        #expect(try await house.store.read { try $0.erasures() } == [receipt])
        #expect(try await house.store.read { try Words(vault: vault).words(of: entry.id, $0) } == nil)
        #expect(try await house.store.read { try $0.key(of: Installation.ruth, vault: vault) } == nil)
        #expect(try await house.store.read { try $0.records(of: Installation.ruth) }.isEmpty)
        #expect(try await house.outbox().allSatisfy { $0.message.person != Installation.ruth })
        let state = try await house.state(Installation.ruth)
        #expect(state.standing == .erased)
        #expect(state.person.name == "")
        #expect(try await house.state(pair).ending == .left)
        #expect(try await house.store.read { try $0.entries(of: Installation.ivo) }.count == 1)
        // The partner is told days later, without the name.
        try await house.advance(to: house.wall.now + .days(5))
        #expect(try await house.outbox().contains { $0.message.kind == "pair-ended" })
        let again = try await house.desk { try $0.erase(Installation.ruth, at: $3, ids: &$1, $2) }
        #expect(again.entries == 0)
    }

    /// Looks for text in all files of a folder.
    private func contains(_ text: String, in folder: URL) throws -> Bool {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).contains { file in
            try Data(contentsOf: file).range(of: Data(text.utf8)) != nil
        }
    }
}
