import Conduct
import Domain
import Facilitation
import Timetable

/// Two who answer whatever they are asked, in a world of their own.
struct EagerPair {
    /// What they heard, the last thing last.
    private(set) var heard: [String] = []

    private var world: World
    private let before: PairState
    private let begun: Instant
    private var asked: [(member: PersonID, offer: Message.Offer)] = []

    init(_ pair: PairState, in world: World) {
        self.world = world
        before = pair
        begun = world.now
    }

    private var pair: PairState { world.pair(before.id) ?? before }

    /// True once they have a date, have held one, or no longer look for one.
    var isThere: Bool {
        if case .booked = pair.loop { return true }
        return pair.held > before.held || !SeasonWatch.isLooping(pair.phase)
    }

    /// Where they are, for whoever looks for the fault.
    var state: String {
        let timers = pair.timers.map { "\($0.name) \($0.at)" }.joined(separator: ", ")
        return "\(pair.phase) \(pair.loop) silent \(pair.silentRounds) paused \(pair.isPaused) [\(timers)]"
    }

    mutating func live(_ day: Int) {
        let midnight = begun + .days(day)
        while let due = world.nextDue, due <= midnight, let happening = world.runNext() { hear(happening) }
        world.jump(to: max(world.now, midnight))
        // Answers bring further questions.
        for _ in 0..<24 {
            guard !isThere, let (member, offer) = asked.popLast() else { break }
            guard let key = offer.eagerKey(in: before.id) else { continue }
            perform(.tap(member, Event.Tap(ask: offer.ask, option: key)))
        }
        asked = []
        for member in before.members where !isThere { perform(.text(member, Event.Text(words: "next"))) }
        // The other gets some days to answer before another date takes the place of this one.
        if !isThere, day % 4 == 1, case .typing = pair.loop { meet(in: 6 + day % 3, by: before.members[day / 4 % 2]) }
    }

    /// The two take turns to fix a date, in the middle of the own working hours.
    private mutating func meet(in days: Int, by member: PersonID) {
        guard let typist = world.person(member) else { return }
        let zone = world.context.zones[typist.person.zone] ?? .utc
        let hours = typist.person.workHours
        let length = (hours.end.minutes - hours.start.minutes + 1_440) % 1_440
        let time = TimeOfDay(minutes: (hours.start.minutes + length / 2) % 1_440)
        let words = "meet \(zone.date(at: world.now) + days) \(time)"
        perform(.text(typist.person.id, Event.Text(words: words)))
    }

    private mutating func perform(_ body: Event.Body) { hear(world.insert(body)) }

    private mutating func hear(_ happening: World.Happening) {
        for message in happening.messages where before.members.contains(message.person) {
            heard.append("\(message.person) \(Simulation.text(of: message.message).prefix(80))")
            asked += message.message.offers.map { (message.person, $0) }
        }
    }
}

extension Message {
    /// Something that can be tapped.
    struct Offer {
        let ask: Int
        let keys: [String]

        /// What somebody taps who wants to go on with a pair.
        func eagerKey(in pair: PairID) -> String? {
            if keys.contains("p\(pair)") { return "p\(pair)" }
            if let slot = keys.first(where: { $0.hasPrefix("t") && Int($0.dropFirst()) != nil }) { return slot }
            let avoided = [
                "no", "later", "not-sure", "private", "change", "talk", "done", "stop", "end", "none", "move", "delete",
                "pause", "two-weeks", "drop", "anonymous", "supervisor", "partner", "share", "undo",
            ]
            return keys.contains("pass") ? "pass" : keys.first { !avoided.contains($0) }
        }
    }

    var offers: [Offer] {
        blocks.compactMap { block in
            switch block {
            case .choices(let made): Offer(ask: made.ask, keys: made.options.map(\.key))
            case .scale(let scale): Offer(ask: scale.ask, keys: ["4"])
            case .paragraph, .quote, .list, .input: nil
            }
        }
    }
}
