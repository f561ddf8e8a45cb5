import Domain
import Facilitation
import TestSupport
import Testing

/// Each rule by itself, on facts: true on the day of its threshold and not a day before, and what clears it.
@Suite struct SignalFactsTests {
    private static let start = CivilDate(dayNumber: 20_700)
    private var start: CivilDate { Self.start }

    private func facts(_ phase: PhaseName = .working, day: Int, _ fill: (inout SignalFacts) -> Void = { _ in })
        -> SignalFacts
    {
        var facts = SignalFacts(today: start + day, phase: phase, phaseSince: start)
        fill(&facts)
        return facts
    }

    private func isTrue(_ rule: SignalRule, _ facts: SignalFacts, side: Int? = nil, after n: Int? = nil) -> Bool {
        facts.found(rule, side: side, after: n ?? rule.defaultAfter) != nil
    }

    private func talk(_ day: Int, _ outcome: SessionOutcome?, _ answers: [DidAnswer?] = [.yes, .yes])
        -> SignalFacts.Talk
    {
        SignalFacts.Talk(date: start + day, outcome: outcome, answers: answers)
    }

    // MARK: Pair days

    @Test(.row("9/absence")) func daysOnWhichSomebodyIsAwayDoNotCount() {
        let days = PairDays([
            DateRange(start + 5, through: start + 7), DateRange(start + 7, through: start + 8),
            DateRange(start + 20, through: start + 20), DateRange(start - 9, through: start),
        ])
        #expect(days.count(after: start, through: start + 4) == 4)
        #expect(days.count(after: start, through: start + 8) == 4)
        #expect(days.count(after: start, through: start + 9) == 5)
        #expect(days.count(after: start + 6, through: start + 9) == 1)
        #expect(days.count(after: start, through: start - 3) == 0)
        #expect(days.day(4, after: start) == start + 4)
        #expect(days.day(5, after: start) == start + 9)
        #expect(days.day(16, after: start) == start + 21)
        for n in 1...40 {
            let day = days.day(n, after: start)
            #expect(days.count(after: start, through: day) == n)
            #expect(days.count(after: start, through: day - 1) == n - 1, "the first day on which it is so many")
        }
    }

    // MARK: Plan

    @Test(.row("9/first-date-missing")) func firstDateMissing() {
        #expect(!isTrue(.firstDateMissing, facts(.early, day: 9)))
        #expect(isTrue(.firstDateMissing, facts(.early, day: 10)))
        #expect(!isTrue(.firstDateMissing, facts(.early, day: 10) { $0.isBooked = true }))
        #expect(!isTrue(.firstDateMissing, facts(.early, day: 10) { $0.isPaused = true }))
        #expect(!isTrue(.firstDateMissing, facts(.working, day: 10)))
        #expect(!isTrue(.firstDateMissing, facts(.early, day: 30) { $0.talks = [talk(4, .held)] }))
        let away = PairDays([DateRange(start + 3, through: start + 5)])
        #expect(!isTrue(.firstDateMissing, facts(.early, day: 12) { $0.days = away }))
        #expect(isTrue(.firstDateMissing, facts(.early, day: 13) { $0.days = away }))
        #expect(isTrue(.firstDateMissing, facts(.early, day: 5), after: 5))
    }

    @Test(.row("9/next-date-missing"), arguments: [(28, 42), (14, 21), (7, 14), (21, 32)])
    func nextDateMissing(cadence: Int, days: Int) {
        func at(_ day: Int, _ fill: (inout SignalFacts) -> Void = { _ in }) -> SignalFacts {
            facts(day: day) {
                $0.cadenceDays = cadence
                $0.talks = [talk(0, .notHeld)]
                fill(&$0)
            }
        }
        #expect(!isTrue(.nextDateMissing, at(days - 1)))
        #expect(isTrue(.nextDateMissing, at(days)))
        #expect(!isTrue(.nextDateMissing, at(days) { $0.isBooked = true }))
        #expect(!isTrue(.nextDateMissing, at(days) { $0.isPaused = true }))
        #expect(!isTrue(.nextDateMissing, at(days) { $0.phase = .closing }))
        #expect(!isTrue(.nextDateMissing, at(days) { $0.skipped = start + 5 }), "skipped: counted from there")
        #expect(isTrue(.nextDateMissing, at(days + 5) { $0.skipped = start + 5 }))
    }

    @Test(.row("9/stuck-in-phase"), arguments: [PhaseName.readiness, .contracting, .closing])
    func stuckWhereAStayEnds(phase: PhaseName) {
        #expect(!isTrue(.stuckInPhase, facts(phase, day: 15) { $0.stayEnds = start + 15 }))
        #expect(isTrue(.stuckInPhase, facts(phase, day: 16) { $0.stayEnds = start + 15 }))
    }

    @Test(.row("9/stuck-in-phase")) func stuckOverTheExpectedStay() {
        #expect(!isTrue(.stuckInPhase, facts(.early, day: 90)))
        #expect(isTrue(.stuckInPhase, facts(.early, day: 91)))
        #expect(!isTrue(.stuckInPhase, facts(.working, day: 300)), "to the end of the season is no stay to exceed")
    }

    @Test(.row("9/moved-late")) func movedLate() {
        func dates(_ fates: [SignalFacts.BookedDate.Fate], talks: [SignalFacts.Talk] = []) -> SignalFacts {
            facts(day: 100) {
                $0.dates = fates.enumerated().map {
                    .init(date: start + $0.offset * 10, fate: $0.element, on: start + $0.offset * 10)
                }
                $0.talks = talks
            }
        }
        #expect(!isTrue(.movedLate, dates([.late])))
        #expect(!isTrue(.movedLate, dates([.late, .early])))
        #expect(isTrue(.movedLate, dates([.late, .late])))
        #expect(isTrue(.movedLate, dates([.late, .early, .late])))
        #expect(!isTrue(.movedLate, dates([.late, .early, .early, .late])), "two of the last three")
        #expect(!isTrue(.movedLate, dates([.late, .late], talks: [talk(20, .held)])), "the next held clears it")
        #expect(isTrue(.movedLate, dates([.late, .stood, .late], talks: [talk(10, .held)])))
    }

    @Test(.row("9/two-views")) func twoViews() {
        let once = facts(day: 60) { $0.talks = [talk(0, .held), talk(20, .unclear)] }
        #expect(once.found(.twoViews, side: nil, after: 1)?.evidence.count == 1)
        #expect(once.opening(beside: [], .init()).first?.isSettled == true, "`record` has asked already")
        #expect(!isTrue(.twoViews, facts(day: 60) { $0.talks = [talk(0, .unclear), talk(20, .notHeld)] }))
        let twice = facts(day: 60) { $0.talks = [talk(0, .unclear), talk(20, .held), talk(40, .unclear)] }
        #expect(twice.found(.twoViews, side: nil, after: 1)?.evidence.count == 2)
        #expect(twice.opening(beside: [], .init()).first?.isSettled == nil)
    }

    @Test(.row("9/one-sided")) func oneSided() {
        func led(_ sides: [Int], _ count: Ledger.Count = .initiated) -> SignalFacts {
            facts(day: 1) {
                for (session, side) in sides.enumerated() { $0.ledger.add(count, side: side, session: session) }
            }
        }
        #expect(!isTrue(.oneSided, led([0, 0, 0])))
        #expect(isTrue(.oneSided, led([0, 0, 0, 0])))
        #expect(!isTrue(.oneSided, led([0, 0, 0, 1])), "75 %")
        #expect(isTrue(.oneSided, led([0, 0, 0, 1, 0])), "80 %")
        #expect(isTrue(.oneSided, led([1, 1, 1, 1], .led)))
        for count in [Ledger.Count.asked, .disclosed, .bent] { #expect(!isTrue(.oneSided, led([0, 0, 0, 0], count))) }
    }

    // MARK: One side

    @Test(.row("9/quiet")) func quiet() {
        let asks = [0, 4, 9].map { start + $0 }
        #expect(!isTrue(.quiet, facts(day: 30) { $0.silent[1] = Array(asks.prefix(2)) }, side: 1))
        #expect(!isTrue(.quiet, facts(day: 9) { $0.silent[1] = asks }, side: 1), "the day of the ask is the person's")
        #expect(isTrue(.quiet, facts(day: 10) { $0.silent[1] = asks }, side: 1))
        #expect(!isTrue(.quiet, facts(day: 10) { $0.silent[1] = asks }, side: 0))
    }

    @Test(.row("9/cut-short")) func cutShort() {
        func told(_ answers: [DidAnswer?]) -> SignalFacts {
            facts(day: 99) { $0.talks = answers.enumerated().map { talk($0.offset * 7, .held, [.yes, $0.element]) } }
        }
        #expect(!isTrue(.cutShort, told([.cutShort]), side: 1))
        #expect(isTrue(.cutShort, told([.cutShort, .cutShort]), side: 1))
        #expect(isTrue(.cutShort, told([.cutShort, .yes, .cutShort]), side: 1))
        #expect(!isTrue(.cutShort, told([.cutShort, .yes, .yes, .cutShort]), side: 1), "two of the last three")
        #expect(!isTrue(.cutShort, told([.cutShort, .cutShort, .yes]), side: 1), "held in full clears it")
        #expect(!isTrue(.cutShort, told([.cutShort, .cutShort]), side: 0), "nothing of it is the other's")
        #expect(isTrue(.cutShort, told([.cutShort, .no, nil, .cutShort]), side: 1), "of those that took place")
    }

    @Test(.row("9/low-after-talk")) func lowAfterTalk() {
        func marked(_ values: [Int]) -> SignalFacts {
            facts(day: 99) {
                $0.marks[0] = values.enumerated().map { .init(date: start + $0.offset, value: $0.element) }
            }
        }
        #expect(!isTrue(.lowAfterTalk, marked([3]), side: 0))
        #expect(isTrue(.lowAfterTalk, marked([2]), side: 0))
        #expect(!isTrue(.lowAfterTalk, marked([5, 4]), side: 0))
        #expect(isTrue(.lowAfterTalk, marked([5, 4, 3]), side: 0), "falling twice in a row")
        #expect(!isTrue(.lowAfterTalk, marked([5, 4, 4]), side: 0))
        #expect(!isTrue(.lowAfterTalk, marked([1, 3]), side: 0), "three clears it")
        #expect(!isTrue(.lowAfterTalk, marked([1]), side: 1))
    }

    @Test(.row("9/actions-resting")) func actionsResting() {
        #expect(!isTrue(.actionsResting, facts(day: 40) { $0.putOff[1] = [start] }, side: 1))
        #expect(isTrue(.actionsResting, facts(day: 40) { $0.putOff[1] = [start, start + 28] }, side: 1))
    }

    @Test(.row("9/unanswered-message")) func unansweredMessage() {
        func waited(_ day: Int, unheard: Int?) -> SignalFacts {
            facts(day: day) {
                $0.waiting[0] = start
                $0.unheard[0] = unheard.map { start + $0 }
            }
        }
        #expect(!isTrue(.unansweredMessage, waited(20, unheard: nil), side: 0))
        #expect(!isTrue(.unansweredMessage, waited(6, unheard: 6), side: 0))
        #expect(isTrue(.unansweredMessage, waited(7, unheard: 7), side: 0))
    }

    // MARK: Never twice

    @Test(.row("9/rests")) func aClearedRuleRestsAndNeverFiresOnTheSameEvidence() throws {
        let rules = Programme.SignalRules()
        func at(_ day: Int, talk: Int) -> SignalFacts {
            facts(day: day) { $0.talks = [self.talk(talk, .notHeld)] }
        }
        var signal = try #require(at(42, talk: 0).opening(beside: [], rules).first)
        #expect(signal.rule == .nextDateMissing)
        #expect(at(50, talk: 0).opening(beside: [signal], rules).isEmpty, "one open signal a rule")
        signal.clearedOn = start + 50
        #expect(at(200, talk: 0).opening(beside: [signal], rules).isEmpty, "never on the same evidence")
        #expect(at(77, talk: 30).opening(beside: [signal], rules).isEmpty, "rests 28 days")
        #expect(at(78, talk: 30).opening(beside: [signal], rules).count == 1)
        signal.wasFine = true
        #expect(at(105, talk: 30).opening(beside: [signal], rules).isEmpty, "we are fine: 56 days")
        #expect(at(106, talk: 30).opening(beside: [signal], rules).count == 1)
        var off = rules
        off.off = [.nextDateMissing]
        #expect(at(106, talk: 30).opening(beside: [signal], off).isEmpty)
    }

    /// The day that is planned for a check is the first on which a check each day would find something.
    @Test func thePlannedDayIsTheFirst() {
        var random = SystemlessRandom(seed: 7)
        let rules = Programme.SignalRules()
        for _ in 0..<400 {
            var facts = facts([.early, .working, .contracting].randomElement(using: &random) ?? .early, day: 0)
            facts.stayEnds = start + Int.random(in: 0...30, using: &random)
            facts.days = PairDays(
                (0..<3).map { _ in
                    let first = start + Int.random(in: 0...80, using: &random)
                    return DateRange(first, through: first + Int.random(in: 0...12, using: &random))
                }
            )
            if Bool.random(using: &random) { facts.talks = [talk(Int.random(in: -20...0, using: &random), .held)] }
            if Bool.random(using: &random) { facts.silent[0] = [start - 3, start - 2, start] }
            var signals: [Signal] = []
            if Bool.random(using: &random) {
                var old = Signal([.nextDateMissing, .quiet].randomElement(using: &random) ?? .quiet, since: start - 40)
                old.side = old.rule == .quiet ? 0 : nil
                old.clearedOn = start - Int.random(in: 0...20, using: &random)
                signals = [old]
            }
            let planned = facts.nextOpening(beside: signals, rules)
            let daily = (0...200).lazy.map { self.start + $0 }.first { day in
                var then = facts
                then.today = day
                return !then.opening(beside: signals, rules).isEmpty
            }
            #expect(planned.map { max($0, start) } == daily)
        }
    }
}

/// A generator with a seed, so that a failure can be seen again.
private struct SystemlessRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
