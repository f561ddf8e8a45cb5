package import Domain
import Facilitation
import Timetable

/// A season run with modelled people under a virtual clock, with what every message was and whether the rules held.
package struct Simulation: Sendable {
    /// One message as it was decided.
    package struct Line: Sendable, Codable {
        package let at: Instant
        package let person: PersonID
        /// The reader's wall clock, as in `2026-09-07 09:30`.
        package let local: String
        package let zone: ZoneName
        package let messageClass: MessageClass
        package let kind: String
        package let reason: String
        package let text: String
        /// Messages counted against the budget of that day and of the seven days, this one included.
        package let dayUse: Int
        package let weekUse: Int
    }

    /// What a person's season weighed.
    package struct Load: Sendable, Codable {
        package let person: PersonID
        package var nudges = 0
        package var news = 0
        package var answers = 0
        package var fullestDay = 0
        package var fullestWeek = 0
    }

    package private(set) var world: World
    package private(set) var loads: [Load] = []
    /// Broken rules, each with who and when; empty unless there is a fault.
    package private(set) var broken: [String] = []
    private var crowd: Crowd
    private var position: [PersonID: Int] = [:]
    /// Counted messages by person: local dates and classes of the last seven days.
    private var counted: [[(date: CivilDate, isNudge: Bool)]] = []
    private let zones: Zones

    package init(world: World, seed: UInt64) {
        self.world = world
        zones = world.context.zones
        crowd = Crowd(people: world.persons.map(\.person), seed: seed, zones: zones)
        for state in world.persons {
            position[state.id] = loads.count
            loads.append(Load(person: state.id))
            counted.append([])
        }
    }

    /// Runs to an instant; `print` gets every message in order of time.
    package mutating func run(until end: Instant, _ print: (Line) -> Void = { _ in }) {
        while world.now < end {
            let day = CivilDate(dayNumber: Int(world.now.milliseconds.flooredQuotient(dividingBy: 86_400_000)))
            crowd.live(through: day, in: &world)
            let midnight = Instant(milliseconds: Int64(day.dayNumber + 1) * 86_400_000)
            while let due = world.nextDue, due < min(midnight, end), let happening = world.runNext() {
                for message in happening.messages { print(weigh(message)) }
                crowd.react(to: happening, in: &world)
            }
            world.advance(to: min(midnight, end))
        }
    }

    /// Checks a message against the rules from outside, independent of what decided it.
    private mutating func weigh(_ message: OutboundMessage) -> Line {
        let at = message.notBefore
        let k = position[message.person] ?? 0
        let state = world.person(message.person)
        let zone = state.flatMap { zones[$0.person.zone] } ?? .utc
        let reading = zone.reading(at: at)
        var day = 0
        var week = 0
        if message.messageClass == .answer {
            loads[k].answers += 1
        } else {
            let isNudge = message.messageClass == .nudge
            if isNudge { loads[k].nudges += 1 } else { loads[k].news += 1 }
            counted[k].removeAll { $0.date <= reading.date - 7 }
            counted[k].append((reading.date, isNudge))
            day = counted[k].count { $0.date == reading.date }
            week = counted[k].count
            loads[k].fullestDay = max(loads[k].fullestDay, day)
            loads[k].fullestWeek = max(loads[k].fullestWeek, week)
            check(message, state, reading, k)
        }
        return Line(
            at: at, person: message.person, local: reading.description, zone: zone.name,
            messageClass: message.messageClass, kind: message.kind, reason: message.reason,
            text: Self.text(of: message.message), dayUse: day, weekUse: week)
    }

    private mutating func check(_ message: OutboundMessage, _ state: PersonState?, _ reading: WallReading, _ k: Int) {
        let limits = world.context.programmes.first?.budget ?? Programme.Budget()
        let who = "\(message.person) \(message.kind) \(reading)"
        let nudges = counted[k].filter(\.isNudge)
        // A hand-over has a unit of its own.
        let spare = message.kind == Kind.handOver.rawValue ? 1 : 0
        if counted[k].count > limits.week + spare { broken.append("over the week's budget: \(who)") }
        if counted[k].count(where: { $0.date == reading.date }) > limits.day + spare {
            broken.append("over the day's budget: \(who)")
        }
        if nudges.count > limits.nudgesWeek { broken.append("too many nudges in seven days: \(who)") }
        if nudges.count(where: { $0.date == reading.date }) > limits.nudgesDay {
            broken.append("two nudges on a day: \(who)")
        }
        guard let state else { return broken.append("nobody to send to: \(who)") }
        let hours = state.person.workHours
        let isInside =
            hours.end > hours.start
            ? hours.start <= reading.time && reading.time < hours.end
            : hours.start <= reading.time || reading.time < hours.end
        if !isInside { broken.append("outside the working hours: \(who)") }
        if hours.end > hours.start, !state.person.workDays.contains(reading.date.weekday) {
            broken.append("on a day off: \(who)")
        }
        if state.absences.contains(where: { $0.contains(reading.date) }) { broken.append("during an absence: \(who)") }
    }

    /// A message as plain text with its buttons in brackets.
    package static func text(of message: Message) -> String {
        var parts: [String] = []
        func plain(_ inlines: [Message.Inline]) -> String {
            inlines.map { inline in
                switch inline {
                case .plain(let text), .emphasis(let text): text
                case .link(let label, _), .replyLink(let label, _): label
                case .entry: "\u{201C}…\u{201D}"
                }
            }.joined()
        }
        for block in message.blocks {
            switch block {
            case .paragraph(let inlines): parts.append(plain(inlines))
            case .quote(let inlines): parts.append("> \(plain(inlines))")
            case .list(let items): parts.append(items.map { "- \(plain($0))" }.joined(separator: " "))
            case .choices(let choices): parts.append(choices.options.map { "[\($0.label)]" }.joined(separator: " "))
            case .scale(let scale): parts.append("[1 \(scale.low)] [2] [3] [4] [5 \(scale.high)]")
            case .input(let input): parts.append("[\(input.label)]")
            }
        }
        return parts.joined(separator: " ")
    }
}
