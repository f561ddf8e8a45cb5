package import Domain
import Facilitation
import PromptLibrary
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
    /// How many there are, those beyond the first thousand included.
    package private(set) var brokenCount = 0
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

    /// How the season went, over all pairs and people.
    package struct Coverage: Sendable, Codable {
        package var pairs = 0
        package var sessionsPlanned = 0
        package var sessionsHeld = 0
        /// Prompts that reached somebody by skill, those of none included; a prompt to both counts twice.
        package var prompts: [Skill] = []

        package struct Skill: Sendable, Codable {
            package let skill: String
            package var count: Int
        }
    }

    package var coverage: Coverage {
        var coverage = Coverage()
        for pair in world.pairs {
            coverage.pairs += 1
            coverage.sessionsPlanned += pair.planned
            coverage.sessionsHeld += pair.held
        }
        let library = world.context.library
        coverage.prompts = Prompt.skills.map { Coverage.Skill(skill: $0, count: 0) }
        for seen in world.persons.lazy.flatMap(\.seen) {
            guard let skill = library.prompt(seen.prompt)?.skill,
                let place = coverage.prompts.firstIndex(where: { $0.skill == skill })
            else { continue }
            coverage.prompts[place].count += 1
        }
        return coverage
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
            at: at,
            person: message.person,
            local: reading.description,
            zone: zone.name,
            messageClass: message.messageClass,
            kind: message.kind,
            reason: message.reason,
            text: Self.text(of: message.message),
            dayUse: day,
            weekUse: week
        )
    }

    /// What is looked at in every message, for the report.
    package static let rules = [
        "no more than the budget of a day and of seven days", "no more than the nudges of a day and of seven days",
        "within the working hours, outside quiet hours", "not on a day off, a holiday, in a rest period or an absence",
        "every message has its person and its reason", "no timer fires twice for one thing",
    ]

    /// More broken rules than this are counted only.
    private static let brokenLimit = 1_000

    private mutating func fail(_ rule: String, _ who: String) {
        brokenCount += 1
        if broken.count < Self.brokenLimit { broken.append("\(rule): \(who)") }
    }

    private mutating func check(_ message: OutboundMessage, _ state: PersonState?, _ reading: WallReading, _ k: Int) {
        let programme = world.context.programmes.first
        let limits = programme?.budget ?? Programme.Budget()
        var who: String { "\(message.person) \(message.kind) \(reading)" }
        let nudges = counted[k].filter(\.isNudge)
        // Somebody who asks for a talk is not made to wait, however many asked the same contact before.
        if message.kind != Kind.handOver.rawValue {
            if counted[k].count > limits.week { fail("over the week's budget", who) }
            if counted[k].count(where: { $0.date == reading.date }) > limits.day { fail("over the day's budget", who) }
        }
        if nudges.count > limits.nudgesWeek { fail("too many nudges in seven days", who) }
        if nudges.count(where: { $0.date == reading.date }) > limits.nudgesDay { fail("too many nudges on a day", who) }
        if message.reason.isEmpty { fail("without a reason", who) }
        guard let state else { return fail("nobody to send to", who) }
        let hours = state.person.workHours
        if !hours.holds(reading.time) { fail("outside the working hours", who) }
        if let quiet = state.quiet ?? programme?.quiet, quiet.holds(reading.time) { fail("in quiet hours", who) }
        // Working hours over midnight belong to the date on which they begin.
        let date = hours.end <= hours.start && reading.time < hours.end ? reading.date - 1 : reading.date
        if !state.person.workDays.contains(date.weekday) { fail("on a day off", who) }
        if state.absences.contains(where: { $0.contains(date) }) { fail("during an absence", who) }
        let name = state.person.holidays ?? programme?.defaultHolidays
        let holidays = programme?.holidayCalendars.first { $0.name == name }?.dates ?? []
        if holidays.contains(date) { fail("on a holiday", who) }
        if programme?.season.restPeriods.contains(where: { $0.contains(date) }) ?? false {
            fail("in a rest period", who)
        }
    }

    /// A message as plain text with its buttons in brackets.
    package static func text(of message: Message) -> String {
        var parts: [String] = []
        func plain(_ inlines: [Message.Inline]) -> String {
            inlines.map { inline in
                switch inline {
                case .plain(let text), .emphasis(let text): text
                case .link(let label, _), .replyLink(let label, _): label
                case .entry, .entryEnd: "\u{201C}…\u{201D}"
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

extension DayHours {
    /// Whether a time of day is in these hours, which may go over midnight.
    fileprivate func holds(_ time: TimeOfDay) -> Bool {
        end > start ? start <= time && time < end : start <= time || time < end
    }
}
