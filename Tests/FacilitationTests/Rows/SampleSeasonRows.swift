import Domain
import Facilitation
import TestSupport
import Testing

/// Rows of the sample season in section 12, by their numbers.
@Suite struct SampleSeasonRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    @Test func rows1To20TheFirstConversation() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(to: "2026-09-18 12:00")

        #expect(
            bench.counted(ruth).map { "\($0.local) \($0.kind)" } == [
                "2026-09-07 09:30 welcome", "2026-09-08 12:06 both-in", "2026-09-10 11:30 merged",
                "2026-09-11 11:22 active", "2026-09-14 11:07 date", "2026-09-15 09:30 prepare", "2026-09-17 10:00 day",
                "2026-09-18 09:30 did",
            ]
        )
        #expect(
            bench.counted(ivo).map { "\($0.local) \($0.kind)" } == [
                "2026-09-07 09:30 welcome", "2026-09-10 09:30 merged", "2026-09-15 09:30 prepare",
                "2026-09-17 09:00 day", "2026-09-18 09:30 did",
            ]
        )
    }

    @Test func row13TheTimesAreThoseOfTheSample() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()

        #expect(bench.offered(ruth) == ["2026-09-16 15:00", "2026-09-17 13:00", "2026-09-18 13:00"])
    }

    @Test func aWholeSeasonRunsFromWelcomeToTheLastMessage() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(6)

        #expect(bench.pair()?.held == 6)
        #expect(bench.pair()?.phase == .followUp)
        for person in [ruth, ivo] {
            #expect(bench.lines(person, .closed).count == 1)
            #expect(bench.lines(person, .prepare).count == 6)
            #expect(bench.lines(person, .did).count == 6)
            #expect(bench.lines(person, .reminder).isEmpty)
        }
        try bench.advance(until: .followUp, to: ruth)
        try bench.advance(minutes: 7)
        try bench.tap(ruth, "yes", of: .step)
        try bench.type(ruth, "I ask first.")
        try bench.tap(ruth, "yes", of: .step)
        #expect(bench.pair()?.phase == .followUp)
        try bench.advance(to: "2028-01-01 00:00")
        #expect(bench.pair()?.ending == .completed)
        let late = bench.log.filter { $0.person != SeasonBench.sam }.last
        #expect((late?.local ?? "") < "2027-07-15")
        #expect(bench.broken.isEmpty, "\(bench.broken)")
    }
}
