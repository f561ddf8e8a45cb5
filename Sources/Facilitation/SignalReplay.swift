package import Domain
import Timetable

/// A rule over the recorded past of one pair: on which days it would have been true first, with any threshold.
///
/// The facts come from records and not from states; the rule itself is the function that the daily check uses.
/// Calendars, hours and absences in pair working days are those of today.
package struct SignalReplay: Sendable {
    private let pair: PairState
    private let rules: Programme.SignalRules
    private let ledgerRules: Programme.LedgerRules
    private let zone: ZoneRules
    private let calendar: PairCalendar
    private let phases: Programme.Phases
    private let seasonEnd: CivilDate
    private let restPeriods: [DateRange]
    private let cadenceDays: Int
    private let facts: [RecordedFact]

    /// - Parameters:
    ///   - pair: As it is today.
    ///   - members: Both, the lower id first.
    ///   - records: All that was recorded of both; what belongs to other pairs is left out here.
    /// - Returns: Nil if the two are not the pair's.
    package init?(pair: PairState, members: [PersonState], records: [Effect.Record], context: Context) {
        guard members.map(\.id) == pair.members else { return nil }
        var turn = Turn(
            Snapshot(persons: members, pairs: [pair]),
            now: Instant(seconds: 0),
            context: context,
            ids: IdentifierSource(maker: 0)
        )
        let programme = turn.programme(of: 0)
        self.pair = pair
        rules = programme.signals
        ledgerRules = programme.ledger
        phases = programme.phases
        seasonEnd = programme.end
        restPeriods = programme.season.restPeriods
        cadenceDays = pair.agreement.map { $0.weeks * 7 } ?? programme.cadence.approximateDays
        calendar = turn.calendar(ofPair: 0)
        let zone = calendar.first.zone
        self.zone = zone
        facts = records.filter { $0.pair == pair.id || ($0.pair == nil && $0.kind == "away") }
            .sorted { ($0.at, $0.person) < ($1.at, $1.person) }
            .compactMap { record in
                guard let side = pair.side(of: record.person) else { return nil }
                return RecordedFact(record, side: side, on: zone.date(at: record.at))
            }
    }

    /// The days on which a signal would have opened.
    ///
    /// - Parameters:
    ///   - after: The threshold; nil takes the programme's.
    ///   - until: The last day to look at.
    package func openings(of rule: SignalRule, after threshold: Int?, until: CivilDate) -> [CivilDate] {
        var rules = rules
        rules.off = SignalRule.allCases.filter { $0 != rule }
        if let threshold { rules.after = [.init(rule, threshold)] }
        var past = RecordedPast(pair, cadenceDays: cadenceDays, ledgerRules: ledgerRules)
        past.rests = restPeriods
        var signals: [Signal] = []
        var opened: [CivilDate] = []
        var next = 0
        var day = pair.weekOne
        while day <= until {
            // The check is at 06:00 UTC.
            let at = Instant(seconds: Int64(day.dayNumber) * 86_400) + .hours(6)
            while next < facts.count, facts[next].at <= at {
                past.take(facts[next])
                next += 1
            }
            let today = zone.date(at: at)
            past.reach(today, at: at)
            var known = past.facts(today)
            known.stayEnds = stayEnds(known)
            if ![.followUp, .ended].contains(known.phase) {
                clear(&signals, rule, known, rules)
                for signal in known.opening(beside: signals, rules) {
                    signals.append(signal)
                    // A first unclear note of a session is asked about by the note itself.
                    if signal.isSettled != true { opened.append(today) }
                }
            }
            day = day + 1
        }
        return opened
    }

    private func clear(
        _ signals: inout [Signal],
        _ rule: SignalRule,
        _ facts: SignalFacts,
        _ rules: Programme.SignalRules
    ) {
        for k in signals.indices where signals[k].isOpen {
            guard let found = facts.found(rule, side: signals[k].side, after: rules.after(rule)) else {
                signals[k].clearedOn = facts.today
                continue
            }
            var grown = signals[k]
            grown.evidence = found.evidence
            // The second unclear note is asked about: it opens anew.
            if signals[k].isSettled == true, !grown.isFirstOfTwoViews(rules) { signals.remove(at: k) }
            if signals.isEmpty { return }
        }
    }

    private func stayEnds(_ facts: SignalFacts) -> CivilDate? {
        switch facts.phase {
        case .readiness: calendar.workingDay(phases.readinessMax, after: facts.phaseSince)
        case .contracting: calendar.workingDay(phases.contractingMax, after: facts.phaseSince)
        case .closing: calendar.workingDay(phases.closingMax, after: max(facts.phaseSince, seasonEnd))
        case .early, .review, .working, .midpoint, .followUp, .ended: nil
        }
    }

    /// The kind of record without which a rule has nothing to look at.
    package static func kind(for rule: SignalRule) -> String {
        switch rule {
        case .firstDateMissing, .nextDateMissing, .stuckInPhase: "phase"
        case .quiet: "asked"
        case .movedLate: "date"
        case .twoViews, .cutShort: "session"
        case .lowAfterTalk, .actionsResting: "tap"
        case .unansweredMessage: "command"
        case .oneSided: "ledger"
        case .askedForHelp: "help"
        }
    }

    /// The first moment at which something that a rule looks at was recorded.
    package static func since(_ rule: SignalRule, in records: [Effect.Record]) -> Instant? {
        let kind = kind(for: rule)
        return records.lazy.filter { $0.kind == kind }.map(\.at).min()
    }
}

/// One record, read.
struct RecordedFact {
    var at: Instant
    var on: CivilDate
    var side: Int
    var kind: String
    private var values: [(key: Substring, value: Substring)]
    private var marks: [Substring]

    init(_ record: Effect.Record, side: Int, on date: CivilDate) {
        at = record.at
        on = date
        self.side = side
        kind = record.kind
        values = []
        marks = []
        for part in record.detail.split(separator: " ") {
            let halves = part.split(separator: "=", maxSplits: 1)
            if halves.count == 2 { values.append((halves[0], halves[1])) } else { marks.append(part) }
        }
    }

    subscript(_ key: String) -> String? { values.first { $0.key == key }.map { String($0.value) } }
    func number(_ key: String) -> Int? { self[key].flatMap { Int($0) } }
    func date(_ key: String) -> CivilDate? { self[key].flatMap { CivilDate(iso: $0) } }
    func has(_ mark: String) -> Bool { marks.contains { $0 == mark } }
}

/// The facts of a pair as they build up from records.
struct RecordedPast {
    private struct Booked {
        var number: Int
        var date: CivilDate
        var start: Instant
    }

    private var base: SignalFacts
    private var booked: Booked?
    private var numbers: [Int] = []
    private var absences: [[DateRange]] = [[], []]
    fileprivate var rests: [DateRange] = []
    private var pause: DateRange?

    init(_ pair: PairState, cadenceDays: Int, ledgerRules: Programme.LedgerRules) {
        base = SignalFacts(today: pair.weekOne, phase: .readiness, phaseSince: pair.weekOne)
        base.cadenceDays = cadenceDays
        base.ledgerRules = ledgerRules
    }

    /// The facts on a day.
    func facts(_ today: CivilDate) -> SignalFacts {
        var facts = base
        facts.today = today
        facts.isBooked = booked != nil
        var still = rests + absences.flatMap(\.self)
        if let pause {
            facts.isPaused = pause.contains(today)
            still.append(pause)
        }
        facts.days = PairDays(still)
        return facts
    }

    /// Time goes by: a date that was booked has come, a rest is over.
    mutating func reach(_ today: CivilDate, at instant: Instant) {
        if let known = booked, known.start < instant {
            booked = nil
            numbers.append(known.number)
            base.talks.append(.init(date: known.date, outcome: nil, answers: [nil, nil]))
        }
        if let known = pause, known.last < today {
            rests.append(known)
            pause = nil
            base.openSince = known.last + 1
        }
    }

    mutating func take(_ fact: RecordedFact) {
        reach(fact.on, at: fact.at)
        switch fact.kind {
        case "phase": takePhase(fact)
        case "session": takeSession(fact)
        case "date": takeDate(fact)
        case "pause": takePause(fact)
        case "away": takeAway(fact)
        case "asked": base.silent[fact.side].append(fact.on)
        case "ledger": takeLedger(fact)
        case "tap": takeTap(fact)
        case "answer": takeAnswer(fact)
        case "command", "act", "undo", "help", "wish": act(fact)
        default: break
        }
    }

    private mutating func act(_ fact: RecordedFact) {
        base.silent[fact.side] = []
        if base.unheard[1 - fact.side] != nil {
            base.unheard[1 - fact.side] = nil
            base.waiting[1 - fact.side] = nil
        }
        if fact["command"] == "waiting", base.waiting[fact.side] == nil { base.waiting[fact.side] = fact.on }
    }

    private mutating func takePhase(_ fact: RecordedFact) {
        guard let phase = fact["phase"].flatMap({ PhaseName(rawValue: $0) }), phase != base.phase else { return }
        base.phase = phase
        base.phaseSince = fact.on
    }

    private mutating func takeSession(_ fact: RecordedFact) {
        guard let number = fact.number("number") else { return }
        if let text = fact["booked"], let start = Self.instant(text) {
            booked = Booked(number: number, date: CivilDate(iso: text.prefix(10)) ?? fact.on, start: start)
        } else if fact.has("moved") {
            booked = nil
        } else if fact["outcome"] == SessionOutcome.skipped.rawValue {
            base.skipped = fact.date("of") ?? fact.on
            base.openSince = fact.on
        } else if let k = numbers.lastIndex(of: number) {
            if let outcome = fact["outcome"].flatMap({ SessionOutcome(rawValue: $0) }) {
                base.talks[k].outcome = outcome
            } else if let answer = fact["answer"].flatMap({ DidAnswer(rawValue: $0) }) {
                base.talks[k].answers[fact.side] = answer
            }
        }
        if fact["answer"] != nil || fact["record"] != nil { act(fact) }
    }

    private mutating func takeDate(_ fact: RecordedFact) {
        guard let of = fact.date("of"), let fate = fact["fate"].flatMap({ SignalFacts.BookedDate.Fate(rawValue: $0) })
        else { return }
        let date = SignalFacts.BookedDate(date: of, fate: fate, on: fate == .stood ? of : fact.on)
        // Both have a record of it.
        guard base.dates.last != date else { return }
        base.dates = (base.dates + [date]).suffix(8)
        guard fate != .stood else { return }
        base.openSince = fact.on
        if booked?.date == of { booked = nil }
    }

    private mutating func takePause(_ fact: RecordedFact) {
        if let until = fact.date("until") {
            let first = pause?.first ?? fact.on
            if until > first { pause = DateRange(first, through: max(until - 1, pause?.last ?? until - 1)) }
        } else if let ended = fact.date("ended"), let known = pause {
            if ended > known.first { rests.append(DateRange(known.first, through: ended - 1)) }
            pause = nil
            base.openSince = ended
        }
    }

    private mutating func takeAway(_ fact: RecordedFact) {
        if let from = fact.date("from"), let through = fact.date("through") {
            absences[fact.side].append(DateRange(from, through: through))
        } else if let ended = fact.date("ended") {
            absences[fact.side] = absences[fact.side].compactMap { range in
                guard range.last >= ended else { return range }
                return range.first < ended ? DateRange(range.first, through: ended - 1) : nil
            }
        }
    }

    private mutating func takeLedger(_ fact: RecordedFact) {
        guard let count = fact["count"].flatMap({ Ledger.Count(rawValue: $0) }), let session = fact.number("number")
        else { return }
        let known = base.ledger.events.last { $0.count == count && $0.session == session }
        let isBoth = known.map { $0.side != fact.side } ?? false
        base.ledger.add(count, side: isBoth ? nil : fact.side, session: session)
    }

    private mutating func takeTap(_ fact: RecordedFact) {
        act(fact)
        switch fact["step"] {
        case SittingStep.pulse.rawValue:
            guard let value = fact.number("value"), (1...5).contains(value) else { return }
            base.marks[fact.side] = (base.marks[fact.side] + [.init(date: base.lastTalk ?? fact.on, value: value)])
                .suffix(6)
        case SittingStep.oneThing.rawValue:
            if fact["value"] == "not-now" {
                base.putOff[fact.side].append(fact.on)
            } else {
                base.putOff[fact.side] = []
            }
        default: break
        }
    }

    private mutating func takeAnswer(_ fact: RecordedFact) {
        act(fact)
        switch (fact["ask"], fact["value"]) {
        case (AskKind.heard.rawValue, "no"): base.unheard[fact.side] = fact.on
        case (AskKind.heard.rawValue, "yes"), (AskKind.waiting.rawValue, "no"):
            base.waiting[fact.side] = nil
            base.unheard[fact.side] = nil
        case (AskKind.rung.rawValue, "smaller"), (AskKind.rung.rawValue, "drop"), (AskKind.rung.rawValue, "keep"):
            base.putOff[fact.side] = []
        default: break
        }
    }

    /// A moment as records write it, in UTC.
    private static func instant(_ text: String) -> Instant? {
        guard let date = CivilDate(iso: text.prefix(10)), let time = TimeOfDay(text.dropFirst(11).prefix(5)) else {
            return nil
        }
        return Instant(seconds: Int64(date.dayNumber) * 86_400) + .minutes(time.minutes)
    }
}
