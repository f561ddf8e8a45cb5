import Domain
import Foundation
import SQLiteDatabase
import Store
import Synchronization
import Testing

/// The engines that the conformance suites run over; PostgreSQL joins here.
enum TestStore: CaseIterable, Sendable, CustomTestStringConvertible {
    case sqliteMemory, sqliteGroup, sqliteSingle

    var testDescription: String { "\(self)" }

    /// Opens an empty store with the newest schema, runs the test in it and takes it away.
    func with(_ body: (any Database) async throws -> Void) async throws {
        switch self {
        case .sqliteMemory: try await Self.run(SQLiteStore.inMemory(), body)
        case .sqliteGroup: try await Folder.with { try await Self.run(SQLiteStore.open(path: $0.path), body) }
        case .sqliteSingle:
            try await Folder.with { try await Self.run(SQLiteStore.open(path: $0.path, mode: .single), body) }
        }
    }

    private static func run(_ store: SQLiteStore, _ body: (any Database) async throws -> Void) async throws {
        try await store.migrate()
        do {
            try await body(store)
        } catch {
            await store.close()
            throw error
        }
        await store.close()
    }
}

/// A folder for one test.
struct Folder {
    let url: URL
    var path: String { url.appending(path: "store.db").path }

    static func with(_ body: (Folder) async throws -> Void) async throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "duologue-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: url) }
        try await body(Folder(url: url))
    }

    /// True if any file of the store has these bytes.
    func contains(_ bytes: [UInt8]) throws -> Bool {
        for file in try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
        where try Data(contentsOf: file).range(of: Data(bytes)) != nil {
            return true
        }
        return false
    }
}

/// A generator whose bytes are the same in each run.
final class SeededRandomSource: RandomSource {
    private let generator: Mutex<SplitMix>

    init(seed: UInt64) {
        generator = Mutex(SplitMix(seed: seed))
    }

    func bytes(_ count: Int) -> [UInt8] {
        generator.withLock { generator in
            (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        }
    }
}

extension Vault {
    static func test(key: UInt8 = 7) throws -> Vault {
        try Vault(masterKey: [UInt8](repeating: key, count: 32), random: SeededRandomSource(seed: UInt64(key)))
    }
}

extension Instant {
    static let start = Instant(seconds: 1_800_000_000)
    static func at(_ seconds: Int) -> Instant { start + .seconds(seconds) }
}

extension OutboundMessage {
    static func test(
        _ id: MessageID,
        to person: PersonID = "ana",
        pair: PairID? = nil,
        notBefore: Instant = .start,
        notAfter: Instant? = nil,
        windows: [Window] = [],
        errand: Errand? = nil
    ) -> OutboundMessage {
        OutboundMessage(
            id: id,
            person: person,
            pair: pair,
            messageClass: .nudge,
            kind: "prepare",
            reason: "because",
            message: Message([.paragraph([.plain("Hello")])]),
            notBefore: notBefore,
            notAfter: notAfter,
            windows: windows,
            errand: errand
        )
    }
}

extension Database {
    /// Saves people who are reached in workspace `try` under their own identifier.
    func savePeople(_ ids: PersonID...) async throws {
        try await write { transaction in
            for id in ids {
                try transaction.save(
                    StoredPerson(id: id, state: [1], address: Address(workspace: "try", handle: id.rawValue))
                )
            }
        }
    }

    func enqueue(_ messages: OutboundMessage...) async throws {
        try await write { transaction in
            for message in messages { try transaction.enqueue(message, at: .start) }
        }
    }

    /// The identifiers of the messages that could be sent.
    func heads(now: Instant = .start, wall: Instant = .start, limit: Int = 100) async throws -> [MessageID] {
        try await write { try $0.dueHeads(now: now, wall: wall, limit: limit).map(\.message.id) }
    }

    func attempt(_ id: MessageID, _ end: AttemptEnd, isAmbiguous: Bool = false) async throws {
        try await write { transaction in
            _ = try transaction.markSending(id)
            _ = try transaction.recordAttempt(
                of: id,
                end: end,
                isAmbiguous: isAmbiguous,
                now: .start,
                wall: .start
            )
        }
    }
}
