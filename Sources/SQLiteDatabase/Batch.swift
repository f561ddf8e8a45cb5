import GRDB
import Store

/// A body that waits for the writer.
struct Job: Sendable {
    /// Tells the caller how it ended; an error means that nothing of it was committed.
    typealias Finish = @Sendable (Store.DatabaseError?) -> Void

    /// Runs the body and returns what tells the caller, to be called after the commit.
    let run: @Sendable (SQLiteSession) -> Finish
    /// Tells the caller that the body is not run at all.
    let refuse: @Sendable (Store.DatabaseError) -> Void
}

/// Bodies that are committed together.
struct Batch {
    private let database: GRDB.Database

    init(_ database: GRDB.Database) {
        self.database = database
    }

    /// Runs the jobs in one transaction and tells each caller after the commit, never before.
    func run(_ jobs: [Job]) {
        var finishes: [Job.Finish] = []
        finishes.reserveCapacity(jobs.count)
        do {
            try execute("BEGIN IMMEDIATE")
        } catch {
            for job in jobs { job.refuse(Store.DatabaseError(translating: error)) }
            return
        }
        do {
            for job in jobs { try runMember(job, isAlone: jobs.count == 1, finishes: &finishes) }
            if database.isInsideTransaction { try execute("COMMIT") }
            for finish in finishes { finish(nil) }
        } catch {
            let failure = Store.DatabaseError(translating: error)
            if database.isInsideTransaction { try? execute("ROLLBACK") }
            for finish in finishes { finish(failure) }
            for job in jobs.dropFirst(finishes.count) { job.refuse(failure) }
        }
    }

    /// Runs one body; its own failure is its caller's alone.
    ///
    /// - Parameter finishes: Gets what tells the caller as soon as the body has run, whatever happens then.
    /// - Throws: What ends the whole batch.
    private func runMember(_ job: Job, isAlone: Bool, finishes: inout [Job.Finish]) throws {
        let session = SQLiteSession(database)
        if !isAlone { try execute("SAVEPOINT member") }
        finishes.append(job.run(session))
        guard database.isInsideTransaction else {
            // SQLite rolls everything back by itself when the disk is full or fails.
            if isAlone { return }
            throw session.failure ?? Store.DatabaseError(.unavailable, detail: "SQLite rolled back")
        }
        if session.hasFailed {
            try execute(isAlone ? "ROLLBACK" : "ROLLBACK TO member")
        }
        if !isAlone { try execute("RELEASE member") }
    }

    private func execute(_ sql: String) throws {
        try database.cachedStatement(sql: sql).execute()
    }
}
