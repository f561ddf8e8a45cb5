import Domain
import Facilitation
import Foundation
import PromptLibrary
import TestSupport
import Testing
import Timetable

/// Seasons of three pairs whose people tap and type whatever comes to mind, with clocks that jump and outages.
@Suite struct AnyInputTests {
    static let seeds = 300

    @Test(arguments: 0..<seeds)
    func noInputBreaksARule(seed: Int) throws {
        var season = try AnySeason(seed: UInt64(seed))
        try season.run(acts: 48)
        #expect(season.broken == [], "seed \(seed)")
    }

    @Test func aStateComesBackFromItsBytes() throws {
        var season = try AnySeason(seed: 7)
        try season.run(acts: 120)
        for state in season.bench.snapshot.persons {
            #expect(try JSONDecoder().decode(PersonState.self, from: JSONEncoder().encode(state)) == state)
        }
        for state in season.bench.snapshot.pairs {
            #expect(try JSONDecoder().decode(PairState.self, from: JSONEncoder().encode(state)) == state)
        }
        for state in season.bench.snapshot.programmes {
            #expect(try JSONDecoder().decode(ProgrammeState.self, from: JSONEncoder().encode(state)) == state)
        }
    }
}

/// One season of people who do anything, and what it broke.
struct AnySeason {
    private(set) var bench: SeasonBench
    private(set) var broken: [String] = []
    private var random: SplitMix
    private var checked = 0
    private var counted: [PersonID: [Counted]] = [:]
    private var seen: Set<MessageID> = []
    private var entries: Set<EntryID> = []

    private struct Counted {
        var date: CivilDate
        var isNudge: Bool
    }

    private static let people = [
        SeasonBench.ruth, SeasonBench.ivo, SeasonBench.mei, SeasonBench.tom, "ada", "noor",
    ]
    static let largest = 16 * 1024

    init(seed: UInt64) throws {
        random = SplitMix(seed: seed &* 0x9e37_79b9_7f4a_7c15 &+ 1)
        let p = Self.people
        bench = try SeasonBench.begun(
            pairs: [[p[0], p[1]], [p[2], p[3]], [p[4], p[5]]],
            people: { people in
                for (number, id) in ["ada", "noor"].enumerated() {
                    people.append(
                        Person(
                            id: PersonID(id),
                            name: "\(id.capitalized) Example",
                            address: Address(workspace: "sandbox", handle: id),
                            locale: number == 0 ? "de-AT" : "en",
                            zone: number == 0 ? "America/New_York" : "Asia/Kolkata"
                        )
                    )
                }
            }
        )
        // Two thirds of the seasons begin where the loop of the first pair runs.
        if seed % 3 == 1 { try bench.agreed() }
        if seed % 3 == 2 { try bench.booked() }
        checked = bench.effects.count
        note(bench.effects[...])
    }

    mutating func run(acts: Int) throws {
        for act in 0..<acts {
            try pass()
            check()
            let from = bench.log.count
            try doSomething()
            check()
            for line in bench.since(from) { checkAsks(of: line) }
            if act % 9 == 8 { checkStates() }
        }
        checkStates()
    }

    // MARK: What they do

    private mutating func below(_ count: Int) -> Int { Int(random.next() % UInt64(max(1, count))) }
    private mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

    private mutating func pass() throws {
        switch below(12) {
        case 0...3: try bench.advance(minutes: below(5))
        case 4...6: try bench.advance(minutes: below(600))
        case 7...9: try bench.advance(minutes: below(4 * 1440))
        case 10: try bench.advance(minutes: below(24 * 1440))
        default:
            // An outage: what was due meanwhile is done later.
            let at = bench.now + .minutes(below(21 * 1440))
            try bench.jump(to: bench.local(at, SeasonBench.ruth))
        }
    }

    private mutating func doSomething() throws {
        let person = pick(Self.people)
        let from = bench.log.count
        switch below(10) {
        case 0...4: tapSomething(person)
        case 5: bench.feed(.text(person, Event.Text(words: pick(Self.commands), isCommand: below(4) == 0)))
        case 6, 7: write(person)
        case 8: other(person)
        default:
            let ask = bench.person(person)?.asks.last
            let form = Event.Form(
                ask: ask?.id ?? below(40),
                words: below(2) == 0 ? words() : "",
                option: below(3) == 0 ? "yes" : nil,
                audience: pick(Audience.allCases)
            )
            bench.feed(.form(person, form))
        }
        let answers = bench.since(from).filter { $0.messageClass == .answer }
        if answers.count > 1 { fail("\(answers.count) answers to one event: \(answers.map(\.text))") }
    }

    /// Any option of any message, of the last ones most often.
    private mutating func tapSomething(_ person: PersonID) {
        let lines = bench.lines(person)
        guard !lines.isEmpty else { return }
        let back = below(4) > 0 ? below(min(3, lines.count)) : below(lines.count)
        let line = lines[lines.count - 1 - back]
        guard !line.keys.isEmpty else { return write(person) }
        var taps: [Event.Tap] = []
        for block in line.message.blocks {
            if case .choices(let choices) = block {
                taps += choices.options.map { Event.Tap(ask: choices.ask, option: $0.key) }
            }
            if case .scale(let scale) = block {
                taps += (0...6).map { Event.Tap(ask: scale.ask, option: "\($0)") }
            }
        }
        var tap = pick(taps)
        if below(20) == 0 { tap.option = pick(["", "t9223372036854775807", "d9", "p1", "zz", "-1", "private", "end"]) }
        bench.feed(.tap(person, tap))
    }

    private mutating func write(_ person: PersonID) {
        let words = words()
        let before = bench.person(person)
        let from = bench.effects.count
        let replies = bench.log.indices.isEmpty ? nil : bench.sent(to: person).randomElement(using: &random)
        bench.feed(
            .text(
                person,
                Event.Text(
                    words: words,
                    platformMessage: "m\(below(1000))",
                    inReplyTo: below(4) == 0 ? replies : nil,
                    hadFile: below(20) == 0
                )
            )
        )
        guard let before, !isAccountedFor(words, before, bench.effects[from...]) else { return }
        fail("lost: \(words.prefix(40)) with \(before.asks.map(\.kind.rawValue))")
    }

    /// Words end in an entry, a command, an option, or are among what is listed to be left alone.
    private func isAccountedFor(_ words: String, _ person: PersonState, _ effects: ArraySlice<Effect>) -> Bool {
        let trimmed = words.trimmingCharacters(in: .whitespacesAndNewlines)
        if trimmed.isEmpty { return true }
        for effect in effects {
            switch effect {
            case .keep(_, let kept), .append(_, let kept), .revise(_, let kept):
                if trimmed.hasPrefix(kept) || trimmed == "answer \(kept)" || kept.hasPrefix(trimmed) { return true }
            case .record(let record) where record.person == person.id: return true
            default: break
            }
        }
        if !trimmed.contains(where: { $0.isLetter || $0.isNumber }) { return true }
        if case .command = ReadingCommandTests.english.read(trimmed, isCommand: false) { return true }
        let bare = trimmed.lowercased().filter { $0.isLetter || $0.isNumber }
        if ["thanks", "ok", "thankyou"].contains(bare) { return true }
        // Words where hours, a date or a number from 1 to 5 was asked are read as that.
        let structured = person.asks.contains { $0.kind == .hours || $0.kind == .dateGuess || $0.kind == .slots }
        return structured && trimmed.count <= 60 || trimmed.count <= 12 && trimmed.contains(where: \.isNumber)
    }

    private mutating func other(_ person: PersonID) {
        switch below(7) {
        case 0: bench.feed(.edit(person, platformMessage: "m\(below(1000))", words: words()))
        case 1: bench.feed(.delete(person, platformMessage: "m\(below(1000))"))
        case 2: bench.feed(.file(person))
        case 3:
            if let sent = bench.sent(to: person).randomElement(using: &random) {
                bench.feed(.delivery(person, sent, below(2) == 0 ? .lapsed : .refused))
            }
        case 4:
            let days = below(20)
            let today = bench.today(person)
            bench.feed(.admin(.setAway(person, from: today + days, through: today + days + below(14))))
        case 5 where below(6) == 0: bench.feed(.admin(.endPair(PairID(Int64(1 + below(3))))))
        case 6 where below(6) == 0: bench.feed(.admin(.pause(person, until: bench.today(person) + 1 + below(20))))
        default: bench.feed(.admin(.replan(PairID(Int64(1 + below(3))))))
        }
    }

    private mutating func words() -> String {
        switch below(8) {
        case 0: return pick(["thanks", "👍", "", "  ", "yes", "No.", "3", "7", "2026", "4 weeks", "mon-fri 9-17", "me"])
        case 1: return String((0..<below(30)).map { _ in Character(scalar()) })
        case 2: return "line one\nstop\n" + "\(below(1000))"
        case 3 where below(10) == 0: return String(repeating: "long ", count: 9000)
        case 4: return pick(["Ivo, are you there?", "Ruth is kind", "help was what I needed", "answer stop"])
        default: return "What I take with me is thought \(below(100_000))"
        }
    }

    private mutating func scalar() -> Unicode.Scalar {
        let blocks: [ClosedRange<UInt32>] = [
            0x20...0x7e, 0x300...0x36f, 0x600...0x6ff, 0x4e00...0x4eff, 0x1f600...0x1f64f, 0xfe00...0xfe0f,
            0x200b...0x200f,
        ]
        let block = pick(blocks)
        return Unicode.Scalar(block.lowerBound + UInt32(below(block.count))) ?? "x"
    }

    static let commands = [
        "help", "?", "next", "skip", "snooze 2h", "snooze tomorrow", "snooze", "snooze sat", "snooze 99999999999d",
        "pause", "pause until 4 jan", "pause 2 weeks", "pause until 1 jan 9999", "resume", "away tomorrow",
        "away 9 nov to 13 nov", "away 13 nov to 9 nov", "away", "away until 2099-01-01", "meet", "meet tomorrow 14:00",
        "meet 2026-10-14 10:00", "meet 31 feb 25:00", "meet 9999-12-31 23:59", "pace 6 weeks", "pace 2 weeks",
        "monthly", "pace 99", "lighter", "pass", "private", "share", "anonymous", "to supervisor", "undo",
        "what do they see", "why", "balance", "note", "note a thing of mine", "waiting", "export", "stop",
        "language de", "language tlh", "language en", "zone lisbon", "zone CET", "zone Asia/Kolkata", "zone", "erase",
        "yes", "no", "nonsense", "",
    ]

    // MARK: What must hold

    private mutating func fail(_ text: String) {
        if broken.count < 5 { broken.append("\(bench.local(bench.now, SeasonBench.ruth)): \(text)") }
    }

    private mutating func note(_ effects: ArraySlice<Effect>) {
        for effect in effects {
            switch effect {
            case .send(let message): note(message)
            case .keep(let entry, _):
                if !entries.insert(entry.id).inserted { fail("entry \(entry.id) twice") }
            default: break
            }
        }
    }

    private mutating func note(_ message: OutboundMessage) {
        if !seen.insert(message.id).inserted { fail("message \(message.id) twice") }
        guard message.messageClass != .answer, message.kind != Kind.handOver.rawValue else { return }
        let zone = bench.calendar(message.person).zone
        counted[message.person, default: []]
            .append(Counted(date: zone.date(at: message.notBefore), isNudge: message.messageClass == .nudge))
    }

    private mutating func check() {
        let fresh = bench.effects[checked...]
        checked = bench.effects.count
        let marks = counted.mapValues(\.count)
        note(fresh)
        for case .send(let message) in fresh {
            if message.message.blocks.isEmpty || message.message.blocks.contains(where: Self.isEmpty) {
                fail("empty block in \(message.kind): \(message.message.blocks)")
            }
            if message.reason.isEmpty { fail("no reason: \(message.kind)") }
        }
        for (person, list) in counted where list.count > marks[person] ?? 0 { checkBudget(person, list) }
        for pair in bench.snapshot.pairs where pair.phase != .ended {
            let hasAsk = bench.snapshot.persons.contains { $0.asks.contains { $0.pair == pair.id } }
            if pair.timers.isEmpty, !hasAsk { fail("pair \(pair.id) in \(pair.phase) has no way on") }
        }
    }

    private static func isEmpty(_ block: Message.Block) -> Bool {
        switch block {
        case .paragraph(let inlines), .quote(let inlines): inlines.isEmpty || inlines == [.plain("")]
        case .list(let items): items.isEmpty || items.contains(where: \.isEmpty)
        case .choices(let choices): choices.options.isEmpty || choices.options.contains { $0.label.isEmpty }
        case .scale, .input: false
        }
    }

    private mutating func checkBudget(_ person: PersonID, _ list: [Counted]) {
        guard let date = list.last?.date else { return }
        let limits = bench.context.programmes[0].budget
        let week = list.filter { $0.date <= date && $0.date > date - 7 }
        let day = week.filter { $0.date == date }
        if day.count > limits.day || day.count(where: \.isNudge) > limits.nudgesDay || week.count > limits.week
            || week.count(where: \.isNudge) > limits.nudgesWeek
        {
            fail("over the budget of \(person) on \(date): \(day.count) a day, \(week.count) a week")
        }
    }

    private mutating func checkAsks(of line: SeasonBench.Line) {
        guard line.at == bench.now, let state = bench.person(line.person) else { return }
        for block in line.message.blocks {
            let ask: Int
            switch block {
            case .choices(let choices): ask = choices.ask
            case .scale(let scale): ask = scale.ask
            case .input(let input): ask = input.ask
            default: continue
            }
            if !state.asks.contains(where: { $0.id == ask }) { fail("no ask \(ask) behind \(line.text)") }
        }
    }

    private mutating func checkStates() {
        let encoder = JSONEncoder()
        for state in bench.snapshot.persons {
            let size = (try? encoder.encode(state).count) ?? .max
            if size > Self.largest { fail("state of \(state.id) has \(size) bytes") }
        }
        for state in bench.snapshot.pairs {
            let size = (try? encoder.encode(state).count) ?? .max
            if size > Self.largest { fail("state of pair \(state.id) has \(size) bytes") }
        }
        // Times that have just been sent lie in the open hours of their reader.
        for line in bench.log.suffix(20) where line.messageClass != .answer && line.kind != Kind.answer.rawValue {
            guard line.at == bench.now else { continue }
            if !bench.calendar(line.person).isOpen(at: line.at) {
                fail("\(line.kind) at \(line.local) to \(line.person)")
            }
        }
    }
}

extension SeasonBench {
    func sent(to person: PersonID) -> [MessageID] {
        effects.suffix(200).compactMap { effect in
            if case .send(let message) = effect, message.person == person { message.id } else { nil }
        }
    }

    func today(_ person: PersonID) -> CivilDate { calendar(person).today(at: now) }

    /// The calendar of a person as it stands.
    func calendar(_ id: PersonID) -> WorkCalendar {
        let programme = context.programmes[0]
        let state = person(id)
        let name = state?.person.holidays ?? programme.defaultHolidays
        return WorkCalendar(
            zone: (state?.person.zone).flatMap { context.zones[$0] } ?? .utc,
            workDays: state?.person.workDays ?? .mondayToFriday,
            workHours: state?.person.workHours ?? DayHours(start: TimeOfDay(hour: 9), end: TimeOfDay(hour: 17)),
            quiet: state?.quiet,
            holidays: programme.holidayCalendars.first { $0.name == name }?.dates ?? [],
            rest: programme.season.restPeriods,
            absences: state?.absences ?? [],
            sendAt: programme.send.at,
            jitterMinutes: programme.send.jitterMinutes,
            jitterKey: id.rawValue
        )
    }
}
