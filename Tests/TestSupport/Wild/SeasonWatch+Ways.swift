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

    /// Two who from now on answer whatever they are asked, and type `next` each day, get to a date within ten weeks.
    mutating func checkEager(_ id: PairID, in world: World) {
        guard let pair = world.pair(id), pair.started, Self.isLooping(pair.phase), !pair.isPaused,
            pair.members.allSatisfy({ world.person($0)?.standing == .active }),
            let end = world.context.programmes.first.map({ Instant(seconds: Int64($0.end.dayNumber) * 86_400) }),
            world.now + .days(98) < end
        else { return }
        findings.note(.unstuck)
        var copy = world
        let begun = copy.now
        var asked: [PersonID: [(ask: Int, keys: [String])]] = [:]
        for day in 1...70 {
            while let due = copy.nextDue, due <= begun + .days(day), let happening = copy.runNext() {
                for message in happening.messages where pair.members.contains(message.person) {
                    asked[message.person, default: []] += message.message.choices
                }
            }
            copy.jump(to: max(copy.now, begun + .days(day)))
            guard let now = copy.pair(id), Self.isLooping(now.phase) else { return }
            for member in pair.members {
                var open = asked[member] ?? []
                asked[member] = []
                for _ in 0..<12 {
                    let happening: World.Happening
                    if let offer = open.popLast() {
                        guard let key = Self.eagerKey(offer.keys) else { continue }
                        happening = copy.insert(.tap(member, Event.Tap(ask: offer.ask, option: key)))
                    } else {
                        break
                    }
                    for message in happening.messages where message.person == member {
                        open += message.message.choices
                    }
                }
                let happening = copy.insert(.text(member, Event.Text(words: "next")))
                for message in happening.messages where pair.members.contains(message.person) {
                    asked[message.person, default: []] += message.message.choices
                }
            }
            if case .booked = copy.pair(id)?.loop { return }
            if let held = copy.pair(id)?.held, held > pair.held { return }
        }
        let now = copy.pair(id)
        fail(
            .unstuck,
            world,
            pair.members,
            "pair \(id) in \(pair.phase), \(pair.loop): after ten weeks \(now?.phase.rawValue ?? "") \(now.map { "\($0.loop)" } ?? "")"
        )
    }

    private static func isLooping(_ phase: PhaseName) -> Bool {
        [.early, .review, .working, .midpoint].contains(phase)
    }

    /// What somebody taps who wants to go on.
    private static func eagerKey(_ keys: [String]) -> String? {
        if let slot = keys.first(where: { $0.hasPrefix("t") && Int($0.dropFirst()) != nil }) { return slot }
        let avoided = [
            "no", "later", "not-sure", "private", "change", "talk", "done", "stop", "end", "none", "move", "delete",
            "pause", "drop", "anonymous", "supervisor", "partner", "share", "undo",
        ]
        return keys.contains("pass") ? "pass" : keys.first { !avoided.contains($0) }
    }

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

extension Message {
    fileprivate var choices: [(ask: Int, keys: [String])] {
        blocks.compactMap { block in
            switch block {
            case .choices(let made): (made.ask, made.options.map(\.key))
            case .scale(let scale): (scale.ask, ["4"])
            default: nil
            }
        }
    }
}
