import Conduct
package import Domain
import Facilitation
import PromptLibrary
import Store
import Timetable
package import Web

/// The programme clock of the sandbox, and what its jumps lead to.
extension LiveBackstage {
    /// Somebody got a message on the way of a jump.
    private struct Arrival: Sendable {
        let at: Instant
        let person: PersonID
        let kind: String
    }

    package func clock() async -> SandboxClock {
        let now = stage.programme.now
        return SandboxClock(now: now, reading: reading(now), refusal: stage.clockRefusal)
    }

    package func jump(for people: [PersonID]) async -> JumpResult {
        if let refusal = stage.clockRefusal { return .refused(refusal) }
        let start = stage.programme.now
        let isBlocked = await isWaiting(for: people)
        let limit = start + .days(isBlocked ? Self.pastReminders : Self.farthest(stage.programmes))
        // Many due things send nothing: go on until somebody got something.
        for _ in 0..<Self.mostSteps {
            let before = stage.programme.now
            guard await jumpToNext(notPast: limit) != nil else { return .refused(pageWords(.sandboxJumpNothing)) }
            let isAtEnd = stage.programme.now >= limit
            await stage.settle()
            let fresh = await arrivals(after: before)
            if fresh.contains(where: { people.isEmpty || people.contains($0.person) }) {
                return await moved(people.isEmpty ? fresh : await arrivals(after: start))
            }
            if isAtEnd { break }
        }
        let key = isBlocked ? PageWords.Key.sandboxJumpBlocked : .sandboxJumpQuiet
        let now = stage.programme.now
        return .moved(to: now, what: pageWords(key, ["when": reading(now)]), people: [])
    }

    package func jump(to moment: Instant) async -> JumpResult {
        if let refusal = stage.clockRefusal { return .refused(refusal) }
        let start = stage.programme.now
        guard moment > start else { return .refused(pageWords(.sandboxJumpBack)) }
        guard moment - start <= .days(400) else { return .refused(pageWords(.sandboxJumpFar)) }
        // Everything on the way happens at its own time.
        for _ in 0..<Self.mostSteps {
            let isTaken = await jumpToNext(notPast: moment) != nil
            await stage.settle()
            if !isTaken || stage.programme.now >= moment { break }
        }
        return await moved(await arrivals(after: start))
    }

    /// Steps of one jump; each is a timer or an opening of somebody.
    private static let mostSteps = 3000

    /// Days after which the last reminder of a question has come.
    private static let pastReminders = 12

    /// Whether a question to one of these people is open without which their pair does not go on.
    ///
    /// A jump for them would otherwise pass half the season by.
    private func isWaiting(for people: [PersonID]) async -> Bool {
        let kinds: [AskKind] = [.welcome, .hours, .begin, .contract, .showDrafts, .agree, .slots]
        let found = try? await stage.database.read { transaction in
            try people.contains { person in
                try self.state(of: person, transaction)?.asks.contains { kinds.contains($0.kind) } ?? false
            }
        }
        return found ?? false
    }

    /// How many days ahead a next message is looked for: the follow-up has the longest silence before it.
    private static func farthest(_ programmes: [Programme]) -> Int {
        (programmes.map(\.phases.followUpDays).max() ?? 91) + 60
    }

    /// Moves the clock to what comes next, or to a limit; nil if nothing comes or the store did not take it.
    private func jumpToNext(notPast limit: Instant) async -> Instant? {
        let (wall, keeper) = (stage.wall.now, stage.keeper)
        let target = try? await stage.database.write { transaction in
            let target = try ClockControl(isAllowed: true).jumpToNext(notPast: limit, wall: wall, transaction)
            try keeper.reload(transaction)
            return target
        }
        return target ?? nil
    }

    /// What came to people after an instant, in order of time.
    private func arrivals(after before: Instant) async -> [Arrival] {
        let found = try? await stage.database.read { transaction -> [Arrival] in
            var found: [Arrival] = []
            for stored in try transaction.people() {
                for row in try transaction.messages(to: stored.id, limit: WebLimits.messages) {
                    guard let at = row.deliveredAt else { continue }
                    guard at > before else { break }
                    found.append(Arrival(at: at, person: stored.id, kind: row.message.kind))
                }
            }
            return found
        }
        return (found ?? []).sorted { ($0.at, $0.person) < ($1.at, $1.person) }
    }

    private func moved(_ arrivals: [Arrival]) async -> JumpResult {
        let now = stage.programme.now
        var people: [PersonID] = []
        for arrival in arrivals where !people.contains(arrival.person) { people.append(arrival.person) }
        let all = await sandboxPeople()
        var groups: [(kind: String, names: [String])] = []
        for arrival in arrivals {
            let name = all.first { $0.id == arrival.person }?.name ?? arrival.person.rawValue
            if let index = groups.firstIndex(where: { $0.kind == arrival.kind }) {
                if !groups[index].names.contains(name) { groups[index].names.append(name) }
            } else {
                groups.append((arrival.kind, [name]))
            }
        }
        let known = stage.library.words(locale)
        let what: String
        switch arrivals.count {
        case 0: what = pageWords(.sandboxJumpNobody, ["when": reading(now)])
        case 1...6:
            let parts = groups.map { group in
                pageWords(.sandboxReached, ["kind": group.kind, "names": known.list(group.names)])
            }
            what = pageWords(.sandboxMoved, ["when": reading(now), "what": parts.joined(separator: ", ")])
        default: what = pageWords(.sandboxMovedFar, ["when": reading(now), "count": "\(arrivals.count)"])
        }
        return .moved(to: now, what: what, people: people)
    }

    private var locale: LocaleTag { stage.programmes.first?.languages.first ?? "en" }

    private func reading(_ instant: Instant) -> String {
        let known = stage.library.words(locale)
        let reading = ZoneRules.utc.reading(at: instant)
        return "\(known.date(reading.date)) \(reading.date.components.year), \(known.time(reading.time)) UTC"
    }

    func pageWords(_ key: PageWords.Key, _ values: [String: String] = [:]) -> String {
        stage.pages.words(locale).text(key, values)
    }
}
