import Conduct
import Domain
import Facilitation
import Timetable

/// Whether people can always go on: tried on copies of the world, so that the season itself does not change.
extension SeasonWatch {
    /// One of the two of every live pair gets an answer to `next` or to `meet`.
    mutating func checkWays(in world: World) {
        for pair in world.pairs where pair.phase != .ended && pair.started {
            let active = pair.members.filter { world.person($0)?.standing == .active }
            guard !active.isEmpty else { continue }
            findings.note(.answered)
            let isAnswered = active.contains { member in
                ["next", "meet"].contains { words in
                    var copy = world
                    let happening = copy.insert(.text(member, Event.Text(words: words)))
                    return happening.messages.contains { $0.person == member && $0.messageClass == .answer }
                }
            }
            if !isAnswered { fail(.answered, world, pair.members, "pair \(pair.id) in \(pair.phase), \(pair.loop)") }
        }
    }

    /// Two who from now on answer whatever they are asked, and type `next` each day, get to a date within ten weeks, or
    /// within twice their rhythm and two weeks.
    ///
    /// Where no times are left to offer they are told to fix one with `meet`, and one of them does.
    mutating func checkEager(_ id: PairID, in world: World) {
        // One conversation may have been left out just now, at the rhythm that the two have agreed on.
        let days = max(70, (world.pair(id)?.agreement?.weeks ?? 4) * 14 + 14)
        guard let pair = world.pair(id), pair.started, Self.isLooping(pair.phase), !pair.isPaused,
            pair.members.allSatisfy({ world.person($0)?.standing == .active }),
            let end = world.context.programmes.first.map({ Instant(seconds: Int64($0.end.dayNumber) * 86_400) }),
            world.now + .days(days + 28) < end
        else { return }
        findings.note(.unstuck)
        var eager = EagerPair(pair, in: world)
        for day in 1...days where !eager.isThere { eager.live(day) }
        guard !eager.isThere else { return }
        let heard = eager.heard.suffix(8).joined(separator: " / ")
        fail(.unstuck, world, pair.members, "pair \(id) in \(pair.phase), \(pair.loop), then \(eager.state): \(heard)")
    }

    static func isLooping(_ phase: PhaseName) -> Bool { [.early, .review, .working, .midpoint].contains(phase) }

    /// When all have been silent for long, every pair has ended.
    mutating func checkEnd(_ world: World) {
        for pair in world.pairs where pair.started {
            findings.note(.ending)
            if pair.phase != .ended {
                fail(.ending, world, pair.members, "pair \(pair.id) in \(pair.phase), \(pair.loop), \(pair.timers)")
            }
        }
    }
}
