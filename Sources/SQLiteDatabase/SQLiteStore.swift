import GRDB
package import Store
import Synchronization

/// The store in one SQLite file, in WAL mode with full durability.
///
/// There is one writer. Whatever waits for it is committed together, so that one fsync serves many: each body runs in
/// a savepoint of its own, and one that fails takes back only itself. Readers see the last commit and wait for
/// nobody. Source of the settings: <https://www.sqlite.org/pragma.html>.
package final class SQLiteStore: Store.Database {
    /// How writes meet the writer.
    package enum Mode: Sendable {
        /// Whatever waits is committed together.
        case group
        /// One transaction a body.
        case single
        /// One transaction a body, on the caller's thread, for simulations and tests.
        case inline
    }

    package let dialect = Dialect(.sqlite)
    private let mode: Mode
    private let writer: any DatabaseWriter
    private let line = Mutex(Line())

    private struct Line {
        var waiting: [Job] = []
        var isDraining = false
    }

    /// The most bodies of one commit; bounds how long the first of them waits.
    private static let mostTogether = 512

    /// The most bodies that may wait; whoever comes then is refused as `busy` at once.
    private static let mostWaiting = 100_000

    /// Opens a file, or makes it.
    ///
    /// - Throws: `Store.DatabaseError` that names the file.
    package static func open(path: String, mode: Mode = .group) throws(Store.DatabaseError) -> SQLiteStore {
        do {
            var configuration = Self.configuration
            configuration.maximumReaderCount = 4
            return try SQLiteStore(DatabasePool(path: path, configuration: configuration), mode: mode)
        } catch {
            let failure = Store.DatabaseError(translating: error)
            throw Store.DatabaseError(failure.reason, detail: "\(path): \(failure.detail)")
        }
    }

    /// Makes an empty store in memory.
    package static func inMemory(mode: Mode = .inline) throws(Store.DatabaseError) -> SQLiteStore {
        do {
            return try SQLiteStore(DatabaseQueue(configuration: Self.configuration), mode: mode)
        } catch {
            throw Store.DatabaseError(translating: error)
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.label = "store"
        return configuration
    }

    private init(_ writer: any DatabaseWriter, mode: Mode) throws {
        self.writer = writer
        self.mode = mode
        try writer.writeWithoutTransaction { database in
            // After opening, because GRDB's pool sets NORMAL at the end of its own
            // set-up, with which a power cut loses the last commits.
            try database.execute(sql: "PRAGMA synchronous = FULL")
            // A destroyed key must not stay in a freed page.
            try database.execute(sql: "PRAGMA secure_delete = ON")
            try database.execute(sql: "PRAGMA journal_size_limit = 67108864")
        }
    }

    package func read<T: Sendable>(
        _ body: @escaping @Sendable (borrowing Transaction) throws -> T
    ) async throws -> T {
        do {
            if case .inline = mode { return try readInline(body) }
            return try await writer.read { database in try SQLiteSession(database).run(body) }
        } catch let error as GRDB.DatabaseError {
            throw Store.DatabaseError(translating: error)
        }
    }

    private func readInline<T>(_ body: (borrowing Transaction) throws -> T) throws -> T {
        try writer.read { database in try SQLiteSession(database).run(body) }
    }

    package func write<T: Sendable>(
        _ body: @escaping @Sendable (borrowing Transaction) throws -> T
    ) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            let run: @Sendable (SQLiteSession) -> Job.Finish = { session in
                let result = Result { try session.run(body) }
                return { failure in
                    if let failure {
                        continuation.resume(throwing: failure)
                    } else {
                        continuation.resume(with: result)
                    }
                }
            }
            submit(Job(run: run, refuse: { continuation.resume(throwing: $0) }))
        }
    }

    private func submit(_ job: Job) {
        if case .inline = mode {
            writer.writeWithoutTransaction { database in Batch(database).run([job]) }
            return
        }
        enum Turn { case drain, wait, refuse }
        let turn: Turn = line.withLock { line in
            guard line.waiting.count < Self.mostWaiting else { return .refuse }
            line.waiting.append(job)
            defer { line.isDraining = true }
            return line.isDraining ? .wait : .drain
        }
        switch turn {
        case .drain: writer.asyncWriteWithoutTransaction { [self] database in drain(database) }
        case .wait: break
        case .refuse: job.refuse(Store.DatabaseError(.busy, detail: "\(Self.mostWaiting) writes already wait"))
        }
    }

    private func drain(_ database: GRDB.Database) {
        let most = if case .single = mode { 1 } else { Self.mostTogether }
        while true {
            let jobs = line.withLock { line in
                let jobs = Array(line.waiting.prefix(most))
                line.waiting.removeFirst(jobs.count)
                line.isDraining = !jobs.isEmpty
                return jobs
            }
            guard !jobs.isEmpty else { return }
            Batch(database).run(jobs)
        }
    }

    /// Runs a body on the writer's connection outside a transaction.
    func onWriter<T: Sendable>(_ body: @escaping @Sendable (GRDB.Database) throws -> T) async throws -> T {
        do {
            if case .inline = mode { return try onWriterInline(body) }
            return try await writer.writeWithoutTransaction(body)
        } catch let error as GRDB.DatabaseError {
            throw Store.DatabaseError(translating: error)
        }
    }

    private func onWriterInline<T>(_ body: (GRDB.Database) throws -> T) throws -> T {
        try writer.writeWithoutTransaction(body)
    }

    /// Closes all connections after what is in hand; what comes later fails with `unavailable`.
    package func close() async {
        await withCheckedContinuation { continuation in
            writer.asyncWriteWithoutTransaction { _ in continuation.resume() }
        }
        // A reader that is still at work keeps its connection; the file is sound either way.
        try? writer.close()
    }
}
