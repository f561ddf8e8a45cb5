import Domain
import Facilitation
import TestSupport
import Testing

/// The commands from pass to zone, and what is not there yet.
@Suite struct CommandsFurtherRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    // MARK: pass, lighter, meet, pace

    @Test(.row("6/pass", "4.2/pass"), arguments: ["pass", "skip this question", "no"])
    func passClosesTheQuestion(word: String) throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.advance(minutes: 11)
        let ask = try #require(bench.open(ruth, .step))
        let mark = bench.words
        try bench.type(ruth, word)
        #expect(bench.person(ruth)?.asks.contains { $0.id == ask.id } == false)
        #expect(bench.kept(since: mark.effects) == [])
        #expect(bench.since(mark.log, ivo).isEmpty)
    }

    @Test(.row("6/pass")) func passWithoutAQuestionSaysSo() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.type(ruth, "pass")
        #expect(bench.last(ruth)?.text.contains(bench.says("no-open-question")) == true)
    }

    @Test(.row("6/pass")) func passIsTakenBack() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        let ask = try #require(bench.open(ruth, .step))
        try bench.type(ruth, "pass")
        try bench.type(ruth, "undo")
        #expect(bench.person(ruth)?.asks.contains { $0.id == ask.id } == true)
    }

    @Test(.row("6/lighter")) func lighterGivesAnotherQuestion() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        let first = bench.open(ruth, .step)?.prompt?.id
        try bench.type(ruth, "lighter")
        let second = bench.open(ruth, .step)?.prompt?.id
        #expect(second != nil && second != first)
    }

    @Test(.row("6/meet")) func meetBeforeTheAgreementWaits() throws {
        var bench = try SeasonBench.begun()
        try bench.bothIn()
        try bench.type(ruth, "meet 2026-09-18 13:00")
        #expect(bench.last(ruth)?.text.contains(bench.says("meet-not-yet")) == true)
    }

    @Test(.row("6/meet")) func meetAloneOffersThreeTimes() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.type(ruth, "meet")
        #expect(bench.open(ruth, .slots) != nil)
        #expect((bench.last(ruth)?.keys.count { $0.hasPrefix("t") } ?? 0) == 3)
    }

    @Test(.row("6/pace")) func aSlowerPaceNeedsOneAndAFasterTwo() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.type(ruth, "pace 6 weeks")
        #expect(bench.pair()?.agreement?.weeks == 6)
        try bench.type(ruth, "every 2 weeks")
        #expect(bench.pair()?.agreement?.weeks == 6)
        try bench.advance(minutes: 3)
        #expect(bench.open(ivo, .paceFaster) != nil)
        try bench.tap(ivo, "yes", of: .paceFaster)
        #expect(bench.pair()?.agreement?.weeks == 2)
    }

    @Test(.row("6/pace"), arguments: ["pace 0 weeks", "pace 13 weeks"])
    func aPaceOutOfBoundsIsSaidBack(words: String) throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.type(ruth, words)
        #expect(bench.pair()?.agreement?.weeks == 4)
        #expect(bench.last(ruth)?.text.contains(bench.says("pace-how")) == true)
    }

    // MARK: The rest

    @Test func whatIsTooEarlySaysSoAndTouchesNoAnswer() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.type(ruth, "What I saw")
        let mark = bench.words
        try bench.type(ruth, "balance")
        #expect(bench.last(ruth)?.text.contains(bench.says("balance-early")) == true)
        #expect(bench.since(mark.log).count == 1)
        #expect(bench.person(ruth)?.entries.last?.audience == .onlyMe)
    }

    @Test(.row("6/why")) func whyNamesReasonAndUseOfAttention() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.type(ruth, "why")
        let text = try #require(bench.last(ruth)?.text)
        #expect(text.contains("next working day"))
        #expect(text.contains("of at most 2"))
        #expect(text.contains("pause stops"))
    }

    @Test(.row("6/note")) func aNoteIsKeptForItsWriter() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        let mark = bench.words
        try bench.type(ruth, "note a thing of mine")
        #expect(bench.kept(since: mark.effects) == ["a thing of mine"])
        #expect(bench.subjects(since: mark.effects) == ["note"])
        try bench.type(ruth, "note")
        try bench.type(ruth, "another")
        #expect(bench.kept(since: mark.effects) == ["a thing of mine", "another"])
    }

    @Test(.row("6/export")) func exportGoesThreeTimesADay() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        for _ in 0..<3 {
            try bench.type(ruth, "export")
            #expect(bench.last(ruth)?.text.contains("<") == true)
        }
        try bench.type(ruth, "export")
        #expect(bench.last(ruth)?.text.contains("<") == false)
    }

    @Test(.row("6/stop")) func stopNeedsASecondTapAndIsTakenBackWhole() throws {
        var bench = try SeasonBench.begun()
        try bench.bothIn()
        try bench.type(ruth, "stop")
        #expect(bench.pair()?.phase == .contracting)
        try bench.tap(ruth, "end", of: .stop)
        #expect(bench.pair()?.phase == .ended)
        #expect(bench.last(ruth)?.keys.contains("again") == true)
        let mark = bench.words
        try bench.advance(minutes: 60)
        #expect(bench.since(mark.log, ivo).isEmpty)
        try bench.type(ruth, "undo")
        #expect(bench.pair()?.phase == .contracting)
        try bench.type(ivo, "next")
        #expect(bench.open(ivo, .contract)?.step == .goal)
    }

    @Test(.row("6/stop")) func anEndedPairTakesNoAnswersMeanwhile() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.type(ivo, "stop")
        try bench.tap(ivo, "end", of: .stop)
        let mark = bench.words
        try bench.type(ruth, "My answer to the question")
        #expect(bench.subjects(since: mark.effects) == ["note"])
    }

    @Test(.row("6/language")) func languageChangesToOneThatIsOffered() throws {
        var bench = try SeasonBench.begun(programme: { $0.languages = ["en", "de"] })
        try bench.booked()
        try bench.type(ruth, "language german")
        #expect(bench.person(ruth)?.person.locale == "de")
        try bench.type(ruth, "undo")
        #expect(bench.person(ruth)?.person.locale == "en")
        try bench.type(ruth, "language klingon")
        #expect(bench.person(ruth)?.person.locale == "en")
        #expect(bench.last(ruth)?.text.contains("de") == true)
    }

    @Test(.row("6/zone")) func zoneChangesByCityAndKeepsTheDate() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        func start() -> Instant? {
            if case .booked(let booking)? = bench.pair()?.loop { booking.start } else { nil }
        }
        let before = try #require(start())
        try bench.type(ruth, "zone lisbon")
        #expect(bench.person(ruth)?.person.zone == "Europe/Lisbon")
        #expect(bench.last(ruth)?.text.contains("11:00") == true)
        #expect(start() == before)
        try bench.type(ruth, "undo")
        #expect(bench.person(ruth)?.person.zone == "Africa/Nairobi")
    }

    @Test(.row("6/zone")) func anUnknownZoneOffersTheNearest() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.type(ruth, "zone lisbone")
        #expect(bench.last(ruth)?.labels.contains("Europe/Lisbon") == true)
        #expect(bench.person(ruth)?.person.zone == "Africa/Nairobi")
        try bench.type(ruth, "Europe/Lisbon")
        #expect(bench.person(ruth)?.person.zone == "Europe/Lisbon")
    }

    @Test(.row("6/erase")) func eraseExplainsAndDoesNothing() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.type(ruth, "What I saw")
        let mark = bench.words
        let before = bench.person(ruth)?.entries
        try bench.type(ruth, "erase")
        #expect(bench.deleted(since: mark.effects) == 0)
        #expect(bench.person(ruth)?.entries == before)
        #expect(bench.since(mark.log, ruth).count == 1)
    }

    @Test(.row("6/which-pair")) func withTwoPairsACommandAsksWhichIsMeant() throws {
        var bench = try SeasonBench.begun(pairs: [[ruth, ivo], [ruth, SeasonBench.mei]])
        try bench.advance(to: "2026-09-07 09:41")
        try bench.type(ruth, "pause until 5 oct")
        #expect(Set(bench.last(ruth)?.labels ?? []) == ["Ivo", "Mei"])
        try bench.type(ruth, "Mei")
        try bench.tap(ruth, "pause", of: .pauseConfirm)
        #expect(bench.pair(2)?.isPaused == true)
        #expect(bench.pair(1)?.isPaused == false)
    }

    @Test(.row("6/which-pair")) func aPairOfSomebodyElseCannotBeNamed() throws {
        var bench = try SeasonBench.begun(pairs: [[ruth, ivo], [ruth, SeasonBench.mei], [ivo, SeasonBench.tom]])
        try bench.advance(to: "2026-09-07 09:41")
        try bench.type(ruth, "stop")
        let ask = try #require(bench.open(ruth, .whichPair))
        bench.feed(.tap(ruth, Event.Tap(ask: ask.id, option: "p3")))
        #expect(bench.open(ruth, .stop) == nil)
    }
}
