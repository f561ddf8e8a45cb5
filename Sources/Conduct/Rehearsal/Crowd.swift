package import Domain
import Facilitation
package import Timetable

/// Modelled people for a simulation: how often and how late each answers, and what they now and then type.
///
/// Everything follows from the seed: the same crowd in the same world does the same.
package struct Crowd: Sendable {
    /// How one modelled person is.
    package struct Habits: Sendable {
        /// How often an ask is answered at all, 0 to 1.
        package var answers: Double
        /// The usual delay of an answer, in minutes.
        package var delay: Int
        /// How often a question for words is passed.
        package var passes: Double
        /// How often something is typed unasked, a day: an absence, a skip, a pause.
        package var moves: Double
        /// How often, a day, they come back to what they left open.
        package var returns: Double
    }

    private var generators: [PersonID: SplitMix] = [:]
    private var habits: [PersonID: Habits] = [:]
    private let seed: UInt64
    private let zones: Zones

    package init(people: [Person], seed: UInt64, zones: Zones) {
        self.seed = seed
        self.zones = zones
        for person in people {
            var generator = SplitMix(seed: seed ^ Self.mix(person.id.rawValue))
            habits[person.id] = Habits(
                answers: Self.unit(&generator) * 0.4 + 0.58,
                delay: Int(generator.next() % 360) + 10,
                passes: Self.unit(&generator) * 0.25,
                moves: Self.unit(&generator) * 0.02,
                returns: Self.unit(&generator) * 0.15
            )
            generators[person.id] = generator
        }
    }

    /// FNV-1a over the bytes of a text.
    private static func mix(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }

    private static func unit(_ generator: inout SplitMix) -> Double {
        Double(generator.next() >> 11) / Double(1 << 53)
    }

    // MARK: Reacting

    /// Schedules what people do about the messages of a happening.
    ///
    /// - Parameter isThere: False for those who look at nothing just now.
    package mutating func react(
        to happening: World.Happening,
        in world: inout World,
        who isThere: (PersonID) -> Bool = { _ in true }
    ) {
        for message in happening.messages where isThere(message.person) {
            guard var generator = generators[message.person], let habits = habits[message.person] else { continue }
            react(to: message, habits, &generator, &world)
            generators[message.person] = generator
        }
    }

    private func react(
        to message: OutboundMessage,
        _ habits: Habits,
        _ generator: inout SplitMix,
        _ world: inout World
    ) {
        // Who sits and answers mostly goes on, or a chain of ten questions would hardly ever come to its end.
        let isSitting = message.messageClass == .answer
        guard Self.unit(&generator) < (isSitting ? max(habits.answers, 0.985) : habits.answers) else { return }
        var at = world.now + delay(isSitting, habits, &generator)
        if !isSitting { at = awake(at, message.person, world) }
        // A reminder of something longer says `next`, and nothing can be tapped.
        if message.kind == Kind.reminder.rawValue, !message.message.canBeAnswered {
            return world.schedule(.text(message.person, .init(words: "next")), at: at)
        }
        var asksDone: [Int] = []
        for block in message.message.blocks {
            switch block {
            case .scale(let scale):
                let value = [2, 3, 3, 4, 4, 4, 5, 5][Int(generator.next() % 8)]
                world.schedule(.tap(message.person, .init(ask: scale.ask, option: "\(value)")), at: at)
                asksDone.append(scale.ask)
            case .choices(let choices):
                guard !asksDone.contains(choices.ask) else { continue }
                asksDone.append(choices.ask)
                tap(choices, message.person, habits, &generator, &world, at: &at)
            case .input(let input):
                asksDone.append(input.ask)
            case .paragraph, .quote, .list: continue
            }
            at = at + .seconds(Int(generator.next() % 50) + 8)
        }
        // A question for words without any button.
        guard let ask = world.person(message.person)?.asks.last, ask.message == message.id, ask.takesText,
            !asksDone.contains(ask.id)
        else { return }
        write(message.person, &generator, &world, at: at)
    }

    private func tap(
        _ choices: Message.Choices,
        _ person: PersonID,
        _ habits: Habits,
        _ generator: inout SplitMix,
        _ world: inout World,
        at: inout Instant
    ) {
        let ask = world.person(person)?.asks.first { $0.id == choices.ask }
        if ask?.takesText == true {
            guard ask?.number != 1 || Self.unit(&generator) < 0.15 else { return }
            if Self.unit(&generator) < habits.passes, choices.options.contains(where: { $0.key == "pass" }) {
                return world.schedule(.tap(person, .init(ask: choices.ask, option: "pass")), at: at)
            }
            return write(person, &generator, &world, at: at)
        }
        for key in chosen(choices, habits, &generator) {
            world.schedule(.tap(person, .init(ask: choices.ask, option: key)), at: at)
            at = at + .seconds(Int(generator.next() % 20) + 3)
        }
    }

    /// Which options are tapped; none where the way on is to leave the buttons alone.
    private func chosen(_ choices: Message.Choices, _ habits: Habits, _ generator: inout SplitMix) -> [String] {
        let keys = choices.options.map(\.key)
        if choices.isMultiple {
            let slots = keys.filter { $0.hasPrefix("t") && Int($0.dropFirst()) != nil }
            if slots.isEmpty {
                let first = keys.first.map { [$0] } ?? []
                return first + (keys.contains("done") ? ["done"] : [])
            }
            if Self.unit(&generator) < 0.08, keys.contains("none") { return ["none"] }
            let picked = slots.filter { _ in Self.unit(&generator) < 0.6 }
            return picked.isEmpty ? [slots[Int(generator.next() % UInt64(slots.count))]] : picked
        }
        switch keys.first {
        case "move": return Self.unit(&generator) < 0.04 ? ["move"] : []
        case "more" where keys.count == 1: return []
        default: break
        }
        let avoided = ["no", "later", "not-sure", "private", "change", "talk", "done", "stop", "end", "none", "move"]
        let draw = Self.unit(&generator)
        // What was written stays with most; some offer it to the other.
        if keys.contains("share") { return draw < 0.6 ? ["share"] : [] }
        if keys.contains("fine") { return draw < 0.5 ? ["fine"] : draw < 0.6 ? ["rhythm"] : [] }
        if keys.contains("agree") { return draw < 0.9 ? ["agree"] : draw < 0.96 ? ["change"] : ["talk"] }
        if keys.contains("cut-short") { return [draw < 0.84 ? "yes" : draw < 0.9 ? "cut-short" : "no"] }
        if keys.contains("so-it-is") { return ["so-it-is"] }
        let likely = keys.filter { !avoided.contains($0) }
        if draw < 0.02, let rare = keys.last { return [rare] }
        guard !likely.isEmpty else { return keys.first.map { [$0] } ?? [] }
        // The first option is the usual one.
        return [draw < 0.7 ? likely[0] : likely[Int(generator.next() % UInt64(likely.count))]]
    }

    private func write(_ person: PersonID, _ generator: inout SplitMix, _ world: inout World, at: Instant) {
        let words = ["we", "talked", "about", "work", "and", "time", "then", "I", "saw", "it", "another", "way"]
        let count = Int(generator.next() % 30) + 3
        let text = (0..<count).map { _ in words[Int(generator.next() % UInt64(words.count))] }.joined(separator: " ")
        world.schedule(.text(person, .init(words: text)), at: at)
    }

    private func delay(_ isSitting: Bool, _ habits: Habits, _ generator: inout SplitMix) -> Instant.Span {
        if isSitting { return .seconds(Int(generator.next() % 150) + 15) }
        // Most within the usual delay, some within two days.
        let draw = Self.unit(&generator)
        if draw < 0.75 { return .minutes(Int(Self.unit(&generator) * Double(habits.delay)) + 1) }
        return .minutes(Int(Self.unit(&generator) * 2 * 24 * 60) + habits.delay)
    }

    /// Nobody answers at night: such an answer comes in the morning.
    private func awake(_ at: Instant, _ person: PersonID, _ world: World) -> Instant {
        guard let zone = world.person(person).flatMap({ zones[$0.person.zone] }) else { return at }
        let reading = zone.reading(at: at)
        if reading.time.hour >= 22 { return at + .hours(9) }
        if reading.time.hour < 7 { return at + .hours(7 - reading.time.hour) }
        return at
    }

    /// Lets people type something unasked on a day: an absence, a skip, a look at what others see.
    package mutating func live(through date: CivilDate, in world: inout World) {
        for position in world.persons.indices {
            let id = world.persons[position].person.id
            guard var generator = generators[id], let habits = habits[id] else { continue }
            // Most who left something open come back to it some day.
            if Self.unit(&generator) < habits.returns,
                world.persons[position].asks.contains(where: \.kind.isOfThePair)
            {
                let at = awake(world.now + .minutes(Int(generator.next() % 480) + 480), id, world)
                world.schedule(.text(id, .init(words: "next")), at: at)
            }
            if Self.unit(&generator) < habits.moves {
                let from = date + Int(generator.next() % 20) + 2
                let texts = [
                    "away \(from) to \(from + Int(generator.next() % 8))", "away \(from)", "skip", "what do they see",
                    "why", "balance", "lighter", "waiting", "next", "snooze tomorrow", "pause until \(from + 10)",
                ]
                let text = texts[Int(generator.next() % UInt64(texts.count))]
                world.schedule(
                    .text(id, .init(words: text)),
                    at: world.now + .minutes(Int(generator.next() % 480) + 480)
                )
            }
            generators[id] = generator
        }
    }
}

extension AskKind {
    /// Whether a pair waits for the answer, so that its person has a reason to come back to it.
    fileprivate var isOfThePair: Bool {
        switch self {
        case .welcome, .hours, .begin, .contract, .showDrafts, .statements, .agree, .slots, .did, .step: true
        default: false
        }
    }
}

extension Message {
    /// Whether it has anything to tap or a field to write in.
    fileprivate var canBeAnswered: Bool {
        blocks.contains { block in
            switch block {
            case .choices, .scale, .input: true
            case .paragraph, .quote, .list: false
            }
        }
    }
}
