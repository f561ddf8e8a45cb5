import Conduct
import Domain
import Facilitation
import Logging
import PromptLibrary
import SQLiteDatabase
import Store
import Testing
import Timetable

@testable import Daemon

/// What people wrote goes when the time of keeping of their programme is over, and not before.
@Suite struct RetentionTests {
    @Test(arguments: [(day: "2028-03-07", isKept: true), (day: "2028-03-09", isKept: false)])
    func wordsAreKeptForAsLongAsItWasSaid(day: String, isKept: Bool) async throws {
        let start = try #require(CivilDate(iso: "2026-09-07"))
        let programme = Programme(id: "mutual-growth", name: "Mutual Growth", start: start)
        let date = try #require(CivilDate(iso: day))
        let now = Instant(seconds: Int64(date.dayNumber) * 86_400)
        let store = try SQLiteStore.inMemory()
        try await store.migrate()
        let vault = try Vault(masterKey: [UInt8](repeating: 7, count: 32), random: SystemRandomSource())
        let keeper = ClockKeeper(wall: WallClock { now })
        let context = Context(programmes: [programme], library: .empty, zones: Zones([]))
        let conductor = Conductor(context: context, vault: vault, ids: IdentifierSource(maker: 0))
        try await store.write { transaction in
            try transaction.save(
                StoredProgramme(id: programme.id, state: try StoredForm.bytes(of: ProgrammeState(id: programme.id)))
            )
            try transaction.save(StoredPair(id: 1, programme: programme.id, persons: ["a", "b"], state: []))
            let entry = Effect.Entry(id: 5, writer: "a", pair: 1, at: now - .days(400), subject: "note")
            _ = try transaction.keep(entry, words: "what I wrote", vault: vault)
        }
        let upkeep = Upkeep(
            programmes: [programme],
            database: store,
            conductor: conductor,
            keeper: keeper,
            logger: Logger(label: "test")
        )

        try await upkeep.forget()

        let left = try await store.read { try $0.entries(of: "a").count }
        #expect(left == (isKept ? 1 : 0))
        await store.close()
    }
}
