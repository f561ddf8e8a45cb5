import Conduct
import Domain
import Facilitation
import Logging
import ServiceLifecycle
import Store

/// What a daemon that runs for years must do now and then: notice changes of staff, and forget what is over.
struct Upkeep: Service {
    let programmes: [Programme]
    let database: any Database
    let conductor: Conductor
    let keeper: ClockKeeper
    let logger: Logger

    private static let pause = Duration.seconds(30)
    /// Rows of one kind that go in one transaction.
    private static let batch = 500

    func run() async throws {
        var rounds = 0
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            do {
                try await refreshStaff()
                if rounds % 120 == 0 { try await forget() }
            } catch {
                logger.error("Upkeep could not be done", metadata: ["error": "\(error)"])
            }
            rounds += 1
            do {
                try await cancelWhenGracefulShutdown { try await Task.sleep(for: Self.pause) }
            } catch is CancellationError {
                return
            }
        }
    }

    /// Supervisors and help contacts as the people list has them now.
    static func staff(of programmes: [Programme], _ database: any Database) async throws -> [Person] {
        var wanted: [PersonID] = []
        for id in programmes.flatMap({ $0.supervisors.map(\.supervisor) + $0.helpContacts }).sorted()
        where wanted.last != id { wanted.append(id) }
        let ids = wanted
        return try await database.read { transaction in
            try transaction.people().compactMap { stored -> Person? in
                guard ids.contains(stored.id) || stored.role == .admin else { return nil }
                let state: PersonState = try StoredForm.read(from: stored.state, place: "person \(stored.id)")
                return state.person
            }
        }
    }

    private func refreshStaff() async throws {
        var context = conductor.context
        let staff = try await Self.staff(of: programmes, database)
        guard staff != context.staff else { return }
        context.staff = staff
        conductor.use(context)
    }

    /// Removes links that have expired, and what people wrote once their programme's time of keeping is over.
    func forget() async throws {
        let now = keeper.now
        let batch = Self.batch
        let programmes = programmes
        try await database.write { transaction in
            for programme in programmes {
                guard var stored = try transaction.programme(programme.id) else { continue }
                // Through the whole last day, wherever on earth that is.
                let expires = Instant(seconds: Int64(programme.keptUntil.dayNumber + 1) * 86_400) + .hours(12)
                guard stored.expires != expires || stored.isEnded != (expires <= now) else { continue }
                stored.expires = expires
                stored.isEnded = expires <= now
                try transaction.save(stored)
            }
            try transaction.purgeLinks(before: now - .days(1), limit: batch)
            try transaction.removeExpired(at: now, limit: batch)
        }
    }
}

extension Upkeep: CustomStringConvertible {
    var description: String { "Upkeep" }
}
