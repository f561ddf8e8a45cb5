package import Conduct
package import Domain
import Facilitation
import Timetable

/// A whole season of people who do anything at any time, over the pure `step`, with a watch that looks at every event.
///
/// Most people answer more or less as people do; on top of that each taps and types whatever comes to mind, some
/// hardly ever and some all day, admins act, the program is away for hours or weeks, and clocks are put right. All
/// of it follows from the seed, so that a season that breaks a rule can be run again.
package struct WildSeason: Sendable {
    var world: World
    package internal(set) var watch: SeasonWatch
    /// What happened, a line each; empty unless it is traced.
    package private(set) var trace: [TraceLine] = []

    package struct TraceLine: Sendable, CustomStringConvertible {
        package let at: Instant
        package let people: [PersonID]
        package let description: String
    }

    let seed: UInt64
    let isTraced: Bool
    var random: SplitMix
    var texts: WildTexts
    /// What each could tap, the newest last, and the messages that brought it; by position in the world.
    var offers: [[Offer]]
    var messages: [[MessageID]]
    /// The names of messages that people sent.
    var platformMessages = 0
    private var crowd: Crowd
    private var positions: [PersonID: Int] = [:]
    /// Changes what the watch sees, to try that it notices.
    package var tamper: (@Sendable (World.Happening) -> World.Happening)?
    /// Acts a day by person.
    private var rates: [Double]
    /// Until when a pair answers nothing, by position of the first of the two.
    private var silentUntil: [Instant]

    struct Offer {
        let ask: Int
        let keys: [String]
    }

    package init(seed: UInt64, pairs: Int, isTraced: Bool = false) throws {
        // Drawn once: generators whose seeds differ by its own step would give the same numbers one draw apart.
        var seeds = SplitMix(seed: seed)
        var random = SplitMix(seed: seeds.next())
        world = try Self.world(pairs: pairs, &random)
        let people = world.persons.map(\.person)
        crowd = Crowd(people: people, seed: random.next(), zones: world.context.zones)
        for (position, person) in people.enumerated() { positions[person.id] = position }
        offers = people.map { _ in [] }
        messages = people.map { _ in [] }
        silentUntil = people.map { _ in .distantPast }
        let usual = [0.02, 0.05, 0.3, 1.5]
        rates = people.enumerated().map { number, _ in usual[Int(random.next() % 4)] / Double(1 + number % 2) }
        watch = SeasonWatch(world)
        texts = WildTexts(seed: random.next())
        self.random = random
        self.seed = seed
        self.isTraced = isTraced
    }

    /// Events that were worked.
    package var steps: Int { world.steps }

    /// These people and those they share a pair with.
    package func circle(of people: [PersonID]) -> [PersonID] {
        people + world.pairs.map(\.members).filter { $0.contains(where: people.contains) }.flatMap { $0 }
    }

    var programme: Programme { world.context.programmes[0] }

    /// Runs the season and, when all have fallen silent, what comes after it.
    package mutating func run() {
        for pair in world.pairs where below(8) > 0 { perform(.admin(.publish(pair.id))) }
        let days = programme.season.weeks * 7 + 24
        let eagerDay = 20 + below(80)
        for day in 0..<days {
            live(on: day)
            if day % 13 == 12 { watch.checkWays(in: world) }
            if day == eagerDay, let pair = pick(world.pairs) { watch.checkEager(pair.id, in: world) }
        }
        // Silence to the end.
        run(until: world.now + .days(300), isSilent: true)
        watch.checkEnd(world)
    }

    // MARK: Days

    private mutating func live(on day: Int) {
        let midnight = Instant(seconds: Int64(programme.start.dayNumber - 3 + day + 1) * 86_400)
        guard world.now < midnight else { return }
        crowd.live(through: programme.start - 3 + day, in: &world)
        if below(90) == 0, let pair = pick(world.pairs) { beginSilence(pair.members) }
        if below(12) == 0 { actOfAdmin() }
        if below(45) == 0 { return outage(until: midnight) }
        if below(60) == 0 { jump(to: world.now - .minutes(below(180))) }
        for act in acts(until: midnight) {
            run(until: act.at)
            doSomething(act.person)
        }
        run(until: midnight)
    }

    private struct Planned {
        let at: Instant
        let person: Int
    }

    private mutating func acts(until end: Instant) -> [Planned] {
        var planned: [Planned] = []
        let minutes = max(1, Int((end - world.now).milliseconds / 60_000))
        for person in rates.indices {
            var left = rates[person]
            while left > 0 {
                if unit() < left { planned.append(Planned(at: world.now + .minutes(below(minutes)), person: person)) }
                left -= 1
            }
        }
        return planned.sorted { ($0.at, $0.person) < ($1.at, $1.person) }
    }

    private mutating func beginSilence(_ people: [PersonID]) {
        let until = world.now + .days(below(40))
        for person in people where below(3) > 0 { if let k = positions[person] { silentUntil[k] = until } }
    }

    /// The program is away; what people did meanwhile is worked late, before or after what was due.
    private mutating func outage(until midnight: Instant) {
        let length = [40, 200, 600, 3_000, 30_000][below(5)]
        let from = world.now
        let to = from + .minutes(1 + below(length))
        jump(to: to)
        if below(2) == 0 { run(until: to) }
        for _ in 0..<below(6) {
            let received = from + .minutes(below(max(1, Int((to - from).milliseconds / 60_000))))
            doSomething(below(rates.count), receivedAt: received)
        }
        if to < midnight { run(until: midnight) }
    }

    private mutating func jump(to instant: Instant) {
        world.jump(to: instant)
        if isTraced {
            trace.append(TraceLine(at: world.now, people: [], description: "\(instant) the clock stands here"))
        }
    }

    // MARK: Running

    private mutating func run(until end: Instant, isSilent: Bool = false) {
        while let due = world.nextDue, due <= end, let happening = world.runNext() { observe(happening, isSilent) }
        if world.now < end { world.jump(to: end) }
    }

    /// Has one event worked.
    @discardableResult
    mutating func perform(_ body: Event.Body, receivedAt: Instant? = nil) -> World.Happening {
        watch.expect(body, in: world)
        let happening = world.insert(body, receivedAt: receivedAt)
        observe(happening, false)
        return happening
    }

    private mutating func observe(_ happening: World.Happening, _ isSilent: Bool) {
        if isTraced { note(happening) }
        watch.look(at: tamper?(happening) ?? happening, in: world)
        for message in happening.messages {
            guard let k = positions[message.person] else { continue }
            messages[k] = messages[k].suffix(7) + [message.id]
            for block in message.message.blocks {
                switch block {
                case .choices(let made): offers[k].append(Offer(ask: made.ask, keys: made.options.map(\.key)))
                case .scale(let scale): offers[k].append(Offer(ask: scale.ask, keys: (0...6).map { "\($0)" }))
                default: break
                }
            }
            if offers[k].count > 16 { offers[k].removeFirst(offers[k].count - 16) }
        }
        guard !isSilent else { return }
        let now = world.now
        crowd.react(to: happening, in: &world) { [positions, silentUntil] id in
            positions[id].map { silentUntil[$0] <= now } ?? false
        }
    }

    private mutating func note(_ happening: World.Happening) {
        let subject = SeasonWatch.people(of: happening.event.body, in: world)
        let readers = happening.messages.map(\.person)
        trace.append(TraceLine(at: world.now, people: subject, description: "\(world.now) <- \(happening.event.body)"))
        for message in happening.messages {
            let text = Simulation.text(of: message.message)
            let line = "\(message.notBefore)   -> \(message.person) \(message.messageClass)/\(message.kind) \(text)"
            trace.append(TraceLine(at: world.now, people: [message.person], description: line))
        }
        for effect in happening.effects {
            if case .send = effect { continue }
            let line = "\(world.now)      \(String("\(effect)".prefix(240)))"
            trace.append(TraceLine(at: world.now, people: subject + readers, description: line))
        }
    }

    // MARK: Chance

    mutating func below(_ count: Int) -> Int { Int(random.next() % UInt64(max(1, count))) }
    mutating func unit() -> Double { Double(random.next() >> 11) / Double(1 << 53) }
    mutating func pick<Value>(_ values: [Value]) -> Value? { values.isEmpty ? nil : values[below(values.count)] }
}
