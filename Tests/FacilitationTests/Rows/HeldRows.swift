import Domain
import Facilitation
import TestSupport
import Testing

/// Did it happen: the table of section 2.6.
@Suite struct HeldRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    struct Row: Sendable, CustomTestStringConvertible {
        var a: String?
        var b: String?
        var record: (String?, String?) = (nil, nil)
        var isRecordAsked = false
        var outcome: SessionOutcome
        var testDescription: String { "A \(a ?? "silent"), B \(b ?? "silent") → \(outcome)" }
    }

    static let rows: [Row] = [
        Row(a: "yes", b: "yes", outcome: .held),
        Row(a: "yes", b: "cut-short", outcome: .held),
        Row(a: "no", b: "no", outcome: .notHeld),
        Row(a: "yes", b: "no", isRecordAsked: true, outcome: .unclear),
        Row(a: "no", b: "yes", isRecordAsked: true, outcome: .unclear),
        Row(a: "yes", b: "no", record: ("yes", "briefly"), isRecordAsked: true, outcome: .held),
        Row(a: "yes", b: "no", record: ("no", "no"), isRecordAsked: true, outcome: .notHeld),
        Row(a: "yes", b: "no", record: ("yes", "no"), isRecordAsked: true, outcome: .unclear),
        Row(a: "yes", b: nil, isRecordAsked: true, outcome: .held),
        Row(a: "no", b: nil, isRecordAsked: true, outcome: .notHeld),
        Row(a: "yes", b: nil, record: (nil, "no"), isRecordAsked: true, outcome: .unclear),
        Row(a: nil, b: "yes", isRecordAsked: true, outcome: .held),
        Row(a: nil, b: nil, outcome: .unknown),
        Row(a: "new-date", b: "no", outcome: .moved),
        Row(a: "new-date", b: "new-date", outcome: .moved),
    ]

    @Test(.row("2.6/alike", "2.6/differ", "2.6/one-silent", "2.6/both-silent", "2.6/new-date"), arguments: rows)
    func twoAnswersMake(row: Row) throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.advance(to: "2026-09-18 12:00")
        if let a = row.a { try bench.tap(ruth, a, of: .did) }
        if let b = row.b { try bench.tap(ivo, b, of: .did) }
        try bench.advance(to: "2026-09-25 23:00")
        // `record` goes on the working day after the ask has closed, and never sooner.
        #expect(bench.lines(ruth, .record).isEmpty && bench.lines(ivo, .record).isEmpty)
        try bench.advance(to: "2026-09-28 18:00")
        for person in [ruth, ivo] {
            #expect(bench.lines(person, .record).map(\.local) == (row.isRecordAsked ? ["2026-09-28 09:30"] : []))
        }
        if let a = row.record.0 { try bench.tap(ruth, a, of: .record) }
        if let b = row.record.1 { try bench.tap(ivo, b, of: .record) }
        try bench.advance(to: "2026-10-03 00:00")
        #expect(bench.pair()?.sessions.first?.outcome == row.outcome)
        #expect(bench.pair()?.after == nil)
        #expect(!bench.has(ruth, .record) && !bench.has(ivo, .did))
    }

    @Test(.row("2.6/record")) func recordReadsTheSameToBoth() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.tap(ruth, "yes", of: .did)
        try bench.advance(to: "2026-09-28 18:00")
        #expect(bench.lines(ruth, .record).map(\.text) == bench.lines(ivo, .record).map(\.text))
    }

    @Test(.row("2.6/both-silent")) func anUnknownSessionIsLookedForOnceThenRests() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(to: "2027-02-01 00:00")
        #expect(bench.pair()?.sessions.map(\.outcome) == [.unknown])
        #expect(bench.lines(ruth, .slots).count <= 2)
        #expect(bench.lines(ruth, .slots).isEmpty == false)
    }

    @Test(.row("2.6/own-way")) func notThisTimeOffersTimesAWeekOn() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.tap(ruth, "no", of: .did)
        #expect(bench.last(ruth)?.text.hasPrefix("That happens.") == true)
        #expect(bench.last(ruth)?.keys.contains("none") == true)
        #expect(bench.offered(ruth).allSatisfy { $0 < "2026-10-03" })
    }

    @Test(.row("2.6/own-way", "4.3/carried"), arguments: ["yes", "no"])
    func aQuestionThatComesAgainShowsNothingOfTheOthersAnswer(ivos: String) throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.advance(to: "2026-09-18 12:00")
        try bench.tap(ruth, "no", of: .did)
        try bench.tap(ivo, ivos, of: .did)
        if ivos == "yes" { try bench.finishSitting(ivo) }
        try bench.bookFirst()
        try bench.advance(until: .prepare, to: ivo)
        #expect(bench.lines(ivo, .prepare).last?.text.contains("The question of") == (ivos == "no"))
    }

    @Test(.row("2.6/same-times")) func theTimesAreTheSameForBothWhateverTheyAnswered() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.tap(ruth, "no", of: .did)
        let offered = bench.offered(ruth)
        try bench.advance(to: "2026-09-18 12:09", for: ivo)
        try bench.usualSitting(ivo)
        #expect(bench.offered(ruth) == offered)
        #expect(bench.last(ivo)?.keys.count == 4)
    }

    @Test(.row("2.6/second-not-held")) func aSecondNotHeldInARowOffersAnotherRhythm() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        for person in [ruth, ivo] where bench.has(person, .did) { try bench.tap(person, "no", of: .did) }
        try bench.advance(to: "2026-09-18 12:00")
        if bench.has(ivo, .did) { try bench.tap(ivo, "no", of: .did) }
        #expect(!bench.has(ruth, .rhythm))
        try bench.bookFirst()
        try bench.advance(until: .did, to: ruth)
        try bench.tap(ruth, "no", of: .did)
        #expect(bench.has(ruth, .rhythm))
    }

    @Test(.row("2.6/new-date")) func aNewDateIsAskedForAndBooked() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.tap(ruth, "new-date", of: .did)
        try bench.type(ruth, "2026-09-24 14:00")
        guard case .booked(let booking)? = bench.pair()?.loop else { return #expect(Bool(false), "not booked") }
        #expect(bench.local(booking.start, ruth) == "2026-09-24 14:00")
    }

    @Test(.row("2.6/only-held")) func onlyHeldMovesThePhase() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        for _ in 0..<3 {
            try bench.bookFirst()
            try bench.advance(until: .did, to: ruth)
            try bench.advance(minutes: 300)
            for person in [ruth, ivo] where bench.has(person, .did) { try bench.tap(person, "no", of: .did) }
        }
        #expect(bench.pair()?.phase == .early)
        #expect(bench.pair()?.sessions.contains { $0.outcome == .notHeld } == true)
    }
}
