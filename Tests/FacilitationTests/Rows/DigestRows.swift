import Domain
import Facilitation
import TestSupport
import Testing

/// When a digest comes, what of it is new, and the notes at its head.
@Suite struct DigestRows {
    private let ruth = SeasonBench.ruth
    private let sam = SeasonBench.sam

    @Test(.row("10/comes")) func itComesOnItsDayInTheOpenHours() throws {
        var bench = try SeasonBench.begun()
        let line = try bench.advance(until: .digest, to: sam)
        #expect(line?.local.hasPrefix("2026-09-07 09:") == true || line?.local.hasPrefix("2026-09-14 09:") == true)
        #expect(line?.messageClass == .nudge)
    }

    @Test(.row("10.4/nothing-new")) func whereNothingChangedOnlyEveryFourthWeekSaysSo() throws {
        // A line about the pair would be new.
        var bench = try SeasonBench.begun(programme: { $0.signals.off = SignalRule.allCases })
        try bench.bothIn()
        try bench.type(ruth, "pause until 30 oct")
        try bench.tap(ruth, "pause", of: .pauseConfirm)
        let dates = try (0..<3).compactMap { _ in try bench.advance(until: .digest, to: sam, within: 60)?.at }
        try #require(dates.count == 3)
        #expect(dates[2] - dates[1] == .days(28))
    }

    @Test(.row("10/notes", "5.1/supervisor")) func aNoteByNameStandsAtItsHead() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.type(ruth, "What I saw")
        try bench.type(ruth, "to supervisor")
        try bench.type(ruth, "yes")
        let line = try bench.advance(until: .digest, to: sam)
        #expect(line?.message.entries.count == 1)
        #expect(line?.text.contains("Ruth Achieng") == true)
        #expect(bench.snapshot.programmes[0].digests[0].notes.isEmpty)
    }

    @Test(.row("10/too-few")) func withTooFewPeopleNoFigureIsShown() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.usualSitting(ruth)
        try bench.advance(until: .digest, to: sam)
        let first = try #require(bench.lines(sam, .digest).first)
        #expect(first.text.contains("too few people to show"))
        #expect(!first.text.contains("held"))
    }

    @Test(.row("5.1/anonymous"), arguments: [(1, 0), (2, 2)])
    func anonymousWordsWaitForEnoughWriters(threshold: Int, sent: Int) throws {
        var bench = try SeasonBench.begun(programme: { $0.threshold = threshold == 1 ? 3 : 2 })
        try bench.reflecting()
        for person in [ruth, SeasonBench.ivo] {
            try bench.type(person, "note something of \(person)")
            try bench.type(person, "anonymous")
            try bench.type(person, "yes")
        }
        #expect(bench.snapshot.programmes[0].anonymous.count == 2)
        let line = try bench.advance(until: .note, to: sam, within: 20)
        #expect(line?.message.entries.count ?? 0 == sent)
    }

    @Test(.row("5.1/anonymous")) func tooFewUntilTheSeasonEndsFallsBackToTheWriter() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.type(ruth, "What I saw")
        try bench.type(ruth, "anonymous")
        try bench.type(ruth, "yes")
        try bench.advance(to: "2027-03-20 12:00")
        #expect(bench.snapshot.programmes[0].anonymous.isEmpty)
        #expect(bench.person(ruth)?.entries.allSatisfy { $0.audience == .onlyMe } == true)
    }

    @Test(.row("5.1/anonymous")) func aNoteAfterABatchWaitsForEnoughWritersOfItsOwn() throws {
        var bench = try SeasonBench.begun(programme: { $0.threshold = 2 })
        try bench.reflecting()
        func write(_ person: PersonID, _ words: String) throws {
            try bench.type(person, "note \(words)")
            try bench.type(person, "anonymous")
            try bench.type(person, "yes")
        }
        try write(ruth, "one")
        try write(SeasonBench.ivo, "two")
        let first = try bench.advance(until: .note, to: sam, within: 20)
        #expect(first?.message.entries.count == 2)
        // One more writer would be told by what is new.
        try write(ruth, "three")
        try write(ruth, "four")
        let second = try bench.advance(until: .note, to: sam, within: 40)
        #expect(second == nil)
        #expect(bench.snapshot.programmes[0].anonymous.count == 2)
    }
}
