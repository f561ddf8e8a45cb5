import Domain
import Facilitation
import TestSupport
import Testing

/// Typed dates, section 2.5.
@Suite struct MeetRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    private func agreed() throws -> SeasonBench {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        return bench
    }

    private func start(_ bench: SeasonBench) -> String? {
        if case .booked(let booking)? = bench.pair()?.loop { bench.local(booking.start, ruth) } else { nil }
    }

    @Test(.row("2.5/inside", "2.3/meet")) func insideThePartnersHoursItIsBookedAtOnce() throws {
        var bench = try agreed()
        try bench.type(ruth, "meet 2026-09-22 14:00")
        #expect(start(bench) == "2026-09-22 14:00")
        try bench.advance(minutes: 2)
        #expect(bench.last(ivo)?.keys == ["right", "not-agreed"])
        #expect(bench.last(ivo)?.text.contains("Tue 22 Sep, 12:00 (14:00 for Ruth)") == true)
        try bench.advance(to: "2026-09-21 18:00")
        #expect(start(bench) == "2026-09-22 14:00")
    }

    @Test(.row("2.5/not-agreed")) func notAgreedOpensTheDateAgain() throws {
        var bench = try agreed()
        try bench.type(ruth, "meet 2026-09-22 14:00")
        try bench.advance(minutes: 2)
        try bench.tap(ivo, "not-agreed")
        #expect(bench.last(ivo)?.text.hasPrefix("The date is open again. Three times:") == true)
        try bench.advance(minutes: 3)
        #expect(bench.last(ruth)?.kind == "unbooked")
    }

    @Test(.row("2.5/outside", "2.5/outside-silence"), arguments: ["yes", "no", nil])
    func outsideThePartnersHoursItIsAQuestion(answer: String?) throws {
        var bench = try agreed()
        try bench.type(ruth, "meet 2026-09-22 10:00")
        #expect(start(bench) == nil)
        try bench.advance(minutes: 2)
        #expect(bench.has(ivo, .meetQuestion))
        if let answer { try bench.tap(ivo, answer, of: .meetQuestion) }
        try bench.advance(to: "2026-09-18 12:00")
        #expect(start(bench) == (answer == "yes" ? "2026-09-22 10:00" : nil))
        #expect(bench.lines(ruth, .meetDropped).count == (answer == "yes" ? 0 : 1))
        #expect(!bench.has(ivo, .meetQuestion) || answer == "yes")
    }

    @Test(.row("2.5/replaced")) func aQuestionEndsWithAnotherDate() throws {
        var bench = try agreed()
        try bench.type(ruth, "meet 2026-09-22 10:00")
        try bench.advance(minutes: 2)
        let ask = try #require(bench.person(ivo)?.asks.last { $0.kind == .meetQuestion })
        try bench.type(ruth, "meet 2026-09-23 14:00")
        bench.feed(.tap(ivo, .init(ask: ask.id, option: "yes")))
        #expect(start(bench) == "2026-09-23 14:00")
    }

    @Test(.row("2.5/past"), arguments: ["yes", "no"])
    func aDateOfTheLastDaysMayHaveTakenPlace(answer: String) throws {
        var bench = try agreed()
        try bench.advance(to: "2026-09-16 11:00")
        try bench.type(ruth, "meet 2026-09-15 14:00")
        #expect(bench.has(ruth, .meetPast))
        try bench.tap(ruth, answer, of: .meetPast)
        #expect((bench.pair()?.after != nil) == (answer == "yes"))
        try bench.advance(to: "2026-09-17 18:00")
        #expect(bench.lines(ivo, .did).count == (answer == "yes" ? 1 : 0))
    }

    @Test(.row("2.5/past")) func aPastTalkLeavesABookedDateAlone() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(minutes: 5)
        try bench.type(ruth, "meet 2026-09-11 14:00")
        try bench.tap(ruth, "yes", of: .meetPast)
        #expect(start(bench) == "2026-09-17 13:00")
        try bench.tap(ivo, "move", of: .date)
        #expect(start(bench) == nil)
    }

    @Test(.row("2.5/far"), arguments: ["meet 2027-02-01 14:00", "meet 2027-03-15 14:00"])
    func moreThanTwelveWeeksAheadOrAfterTheSeasonIsAskedAgain(text: String) throws {
        var bench = try agreed()
        if text.contains("03-15") { try bench.advance(to: "2027-02-20 12:00") }
        try bench.type(ruth, text)
        #expect(start(bench) == nil)
        #expect(bench.last(ruth)?.messageClass == .answer)
    }

    @Test(.row("2.5/gap")) func aTimeInAGapIsTheFirstInstantAfterItAndIsSaid() throws {
        var bench = try SeasonBench.begun(programme: { $0.start = $0.start + 140 })
        try bench.advance(to: "2027-01-26 12:41")
        try bench.comeIn(ruth)
        try bench.comeIn(ivo)
        try bench.advance(minutes: 3)
        for person in [ruth, ivo] { try bench.answerSeven(person) }
        try bench.advance(to: "2027-01-29 11:30")
        for person in [ruth, ivo] { try bench.agree(person) }
        try bench.advance(to: "2027-03-20 12:00")
        // Lisbon's clocks go from 01:00 to 02:00 on 28 March.
        try bench.type(ivo, "meet 2027-03-28 01:30")
        #expect(bench.last(ivo)?.text.contains("02:00") == true)
    }

    @Test(.row("2.5/repeated")) func aRepeatedHourIsTheFirstPassAndIsSaid() throws {
        var bench = try agreed()
        try bench.advance(to: "2026-10-20 12:00")
        try bench.type(ivo, "meet 2026-10-25 01:30")
        #expect(bench.last(ivo)?.text.contains("Sun 25 Oct, 01:30 (03:30 for Ruth)") == true)
    }
}
