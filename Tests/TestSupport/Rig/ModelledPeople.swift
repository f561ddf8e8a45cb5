package import Chat
package import Domain
package import Facilitation
package import Timetable

/// People who read what they are sent and answer, by seed: some at once, some late, some never.
///
/// All they know is what a message shows and, as any reader would, what it asks
/// for. Every text that they write carries a mark of its own, by which it is
/// recognised wherever it turns up.
package struct ModelledPeople: Sendable {
    package enum Act: Hashable, Sendable {
        case tap(ask: Int, option: String)
        case text(String)
        case form(ask: Int, words: String, audience: Audience?)
        /// New words for the last text.
        case edit(String)
        case delete
        case file
    }

    package struct Plan: Sendable {
        package let at: Instant
        package let person: PersonID
        package let act: Act
    }

    /// A message as it stands before its reader.
    package struct Shown: Sendable {
        package struct Choices: Sendable {
            package let ask: Int
            package let keys: [String]
            package let isMultiple: Bool
        }

        package let person: PersonID
        package let isAnswer: Bool
        package var choices: [Choices] = []
        package var scales: [Int] = []
        package var inputs: [Int] = []

        package init(_ message: OutboundMessage) {
            person = message.person
            isAnswer = message.messageClass == .answer
            for block in message.message.blocks {
                switch block {
                case .choices(let made):
                    choices.append(.init(ask: made.ask, keys: made.options.map(\.key), isMultiple: made.isMultiple))
                case .scale(let scale): scales.append(scale.ask)
                case .input(let input): inputs.append(input.ask)
                case .paragraph, .quote, .list: break
                }
            }
        }

        /// - Parameter data: The `data` of the generic webhook's payload.
        package init(person: PersonID, data: Json) {
            self.person = person
            isAnswer = data["kind"].string == "answer"
            for block in data["blocks"].array ?? [] {
                let ask = Int(block["ask"].integer ?? 0)
                switch block["type"].string {
                case "choices":
                    let keys = (block["options"].array ?? []).compactMap { $0["key"].string }
                    choices.append(.init(ask: ask, keys: keys, isMultiple: block["multiple"].bool ?? false))
                case "scale": scales.append(ask)
                case "input": inputs.append(ask)
                default: break
                }
            }
        }
    }

    /// Who wrote each text, by its mark.
    package private(set) var writers: [(mark: String, person: PersonID)] = []
    /// What stands in every text that anyone writes, and nowhere else.
    package static let sign = "zqm"

    private var generators: [PersonID: SplitMix] = [:]
    private let zones: Zones
    private let people: [Person]
    private var exported: [PersonID] = []

    package init(_ people: [Person], seed: UInt64, zones: Zones) {
        self.people = people
        self.zones = zones
        for (number, person) in people.enumerated() {
            generators[person.id] = SplitMix(seed: seed &* 1009 &+ UInt64(number))
        }
    }

    // MARK: Reading

    /// What a person will do about a message.
    ///
    /// - Parameter asks: The questions that are open to the person.
    package mutating func react(to shown: Shown, asks: [Ask], at now: Instant) -> [Plan] {
        guard var draw = generators[shown.person] else { return [] }
        defer { generators[shown.person] = draw }
        guard draw.chance(shown.isAnswer ? 0.97 : 0.9) else { return [] }
        var at = shown.isAnswer ? now + .seconds(draw.below(150) + 10) : awake(now + delay(&draw), shown.person)
        var plans: [Plan] = []
        var done: [Int] = []
        for ask in shown.scales {
            plans.append(.init(at: at, person: shown.person, act: .tap(ask: ask, option: "\(draw.below(4) + 2)")))
            done.append(ask)
            at = at + .seconds(draw.below(50) + 8)
        }
        for choices in shown.choices where !done.contains(choices.ask) {
            let ask = asks.first { $0.id == choices.ask }
            done.append(choices.ask)
            if ask?.takesText == true {
                // The ways to answer words: pass, or write.
                if ask?.number == 1, !draw.chance(0.2) { continue }
                if choices.keys.contains("pass"), draw.chance(0.12) {
                    plans.append(.init(at: at, person: shown.person, act: .tap(ask: choices.ask, option: "pass")))
                } else {
                    plans += write(shown.person, ask: shown.inputs.contains(choices.ask) ? choices.ask : nil, &draw, at)
                }
            } else {
                for key in chosen(choices, &draw) {
                    plans.append(.init(at: at, person: shown.person, act: .tap(ask: choices.ask, option: key)))
                    at = at + .seconds(draw.below(20) + 3)
                }
            }
            at = at + .seconds(draw.below(50) + 8)
        }
        if let ask = asks.last, ask.takesText, !done.contains(ask.id), shown.isAnswer || shown.inputs.contains(ask.id) {
            plans += write(shown.person, ask: shown.inputs.contains(ask.id) ? ask.id : nil, &draw, at)
        }
        return plans
    }

    private func chosen(_ choices: Shown.Choices, _ draw: inout SplitMix) -> [String] {
        let keys = choices.keys
        if choices.isMultiple {
            let slots = keys.filter { $0.hasPrefix("t") && Int($0.dropFirst()) != nil }
            if slots.isEmpty { return keys.prefix(1) + (keys.contains("done") ? ["done"] : []) }
            if draw.chance(0.06), keys.contains("none") { return ["none"] }
            let picked = slots.filter { _ in draw.chance(0.7) }
            return picked.isEmpty ? [slots[draw.below(slots.count)]] : picked
        }
        if keys.first == "move" { return draw.chance(0.04) ? ["move"] : [] }
        if keys == ["more"] { return draw.chance(0.25) ? ["more"] : [] }
        if keys.first == "anonymous" { return [keys[draw.below(min(keys.count, 3))]] }
        if keys.contains("agree") { return [draw.chance(0.92) ? "agree" : "change"] }
        if keys.contains("cut-short") { return [draw.chance(0.85) ? "yes" : draw.chance(0.5) ? "cut-short" : "no"] }
        if keys.contains("so-it-is") { return ["so-it-is"] }
        if draw.chance(0.02), let rare = keys.last { return [rare] }
        let avoided = ["no", "later", "not-sure", "private", "change", "talk", "done", "stop", "end", "none", "move"]
        let likely = keys.filter { !avoided.contains($0) }
        guard let first = likely.first ?? keys.first else { return [] }
        return [draw.chance(0.75) || likely.isEmpty ? first : likely[draw.below(likely.count)]]
    }

    // MARK: Writing

    private mutating func write(_ person: PersonID, ask: Int?, _ draw: inout SplitMix, _ at: Instant) -> [Plan] {
        var plans: [Plan] = []
        if let ask, draw.chance(0.3) {
            plans.append(
                .init(at: at, person: person, act: .form(ask: ask, words: words(person, &draw), audience: nil))
            )
            return plans
        }
        plans.append(.init(at: at, person: person, act: .text(words(person, &draw))))
        if draw.chance(0.1) {
            plans.append(.init(at: at + .seconds(30), person: person, act: .text(words(person, &draw))))
        }
        if draw.chance(0.06) {
            plans.append(.init(at: at + .minutes(5), person: person, act: .edit(words(person, &draw))))
        } else if draw.chance(0.02) {
            plans.append(.init(at: at + .minutes(6), person: person, act: .delete))
        } else if draw.chance(0.02) {
            plans.append(.init(at: at + .minutes(7), person: person, act: .file))
        }
        return plans
    }

    private mutating func words(_ person: PersonID, _ draw: inout SplitMix) -> String {
        let number = String(writers.count)
        let mark = Self.sign + String(repeating: "0", count: 5 - number.count) + number
        writers.append((mark, person))
        let known = [
            "talked", "about", "work", "saw", "another", "way", "of", "seeing", "it", "<b>", "@here", "ünïcøde",
        ]
        let text = (0..<draw.below(20) + 3).map { _ in known[draw.below(known.count)] }.joined(separator: " ")
        return "\(mark) \(text) \(mark)"
    }

    /// What people type unasked on a day.
    package mutating func live(on date: CivilDate, at now: Instant) -> [Plan] {
        var plans: [Plan] = []
        for person in people where person.role == .participant {
            guard var draw = generators[person.id] else { continue }
            defer { generators[person.id] = draw }
            if date.weekday == .wednesday, !exported.contains(person.id), draw.chance(0.1) {
                exported.append(person.id)
                plans.append(.init(at: awake(now + .hours(12), person.id), person: person.id, act: .text("export")))
            }
            guard draw.chance(0.025) else { continue }
            let from = date + draw.below(20) + 2
            let texts = [
                "away \(from) to \(from + draw.below(8))", "away \(from)", "skip", "what do they see", "why", "next",
                "snooze tomorrow", "pause until \(from + 10)", "help", "privacy", "undo", "supervisor", "anonymous",
                "\(words(person.id, &draw))",
            ]
            let at = now + .minutes(draw.below(480) + 480)
            plans.append(.init(at: at, person: person.id, act: .text(texts[draw.below(texts.count)])))
        }
        return plans
    }

    // MARK: Time

    private func delay(_ draw: inout SplitMix) -> Instant.Span {
        draw.chance(0.75) ? .minutes(draw.below(300) + 1) : .minutes(draw.below(2 * 24 * 60) + 60)
    }

    /// Nobody answers at night: such an answer comes in the morning.
    private func awake(_ at: Instant, _ person: PersonID) -> Instant {
        guard let zone = people.first(where: { $0.id == person }).flatMap({ zones[$0.zone] }) else { return at }
        let hour = zone.reading(at: at).time.hour
        return hour >= 22 ? at + .hours(9) : hour < 7 ? at + .hours(7 - hour) : at
    }
}

extension SplitMix {
    /// A number from 0 to below a bound.
    package mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(bound, 1))) }

    package mutating func chance(_ likelihood: Double) -> Bool {
        Double(next() >> 11) / Double(1 << 53) < likelihood
    }
}
