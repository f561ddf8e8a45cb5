import Domain
import Facilitation
import PromptLibrary
import TestSupport
import Testing

/// Options and marks as answers to prompts, and taps on what is over.
@Suite struct ChoiceAnswerRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    /// Words that were kept or took the place of others, in order.
    private func words(_ bench: SeasonBench, since mark: Int) -> [String] {
        bench.effects[mark...].compactMap { effect in
            switch effect {
            case .keep(_, let words), .revise(_, let words): words
            default: nil
            }
        }
    }

    private func listening() throws -> SeasonBench {
        let library = SeasonBench.library(prompts: ["more-where-i-listen-best"])
        var bench = try SeasonBench.begun(library: library)
        try bench.booked()
        try bench.type(ruth, "next")
        return bench
    }

    @Test(.row("4.1/choice")) func anOptionOfAPromptIsKeptInTheWordsOfItsButton() throws {
        var bench = try listening()
        let ask = try #require(bench.open(ruth, .step))
        let option = try #require(bench.last(ruth)?.keys.first { !["pass", "lighter", "later"].contains($0) })
        let mark = bench.effects.count
        bench.feed(.tap(ruth, .init(ask: ask.id, option: option)))
        #expect(words(bench, since: mark) == ["With one person"])
        #expect(bench.last(ruth)?.text.hasPrefix("Kept, for you alone.") == true)
        let records = bench.effects[mark...].compactMap {
            if case .record(let record) = $0 { record.detail } else { nil }
        }
        #expect(!records.contains { $0.contains("value=\(option)") }, "what was chosen stands in no record")
        // The same once more says nothing new.
        let log = bench.log.count
        bench.feed(.tap(ruth, .init(ask: ask.id, option: option)))
        #expect(bench.log.count == log)
    }

    @Test(.row("4.1/change")) func anotherOptionTakesThePlaceOfTheFirst() throws {
        var bench = try listening()
        let ask = try #require(bench.open(ruth, .step))
        let options = try #require(bench.last(ruth)?.keys.filter { !["pass", "lighter", "later"].contains($0) })
        let mark = bench.effects.count
        bench.feed(.tap(ruth, .init(ask: ask.id, option: options[0])))
        bench.feed(.tap(ruth, .init(ask: ask.id, option: options[2])))
        #expect(words(bench, since: mark) == ["With one person", "On a walk"])
        #expect(bench.last(ruth)?.text == "Changed.")
        try bench.advance(minutes: 60)
        bench.feed(.tap(ruth, .init(ask: ask.id, option: options[1])))
        #expect(words(bench, since: mark).count == 2)
    }

    @Test(.row("5.4/late-tap")) func furtherTimesTappedAfterTheFirstFittedGetTheDateOnce() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.pick(ruth, "2026-09-17 13:00")
        try bench.advance(to: "2026-09-14 09:05", for: ivo)
        let ask = try #require(bench.open(ivo, .slots))
        let others = try #require(bench.lines(ivo).last { $0.keys.contains("none") }?.keys.filter { $0 != "none" })
        try bench.pick(ivo, "2026-09-17 11:00")
        let mark = bench.mark
        for option in others { bench.feed(.tap(ivo, .init(ask: ask.id, option: option))) }
        #expect(bench.since(mark, ivo).map(\.text) == ["Your date is Thu 17 Sep, 11:00 (13:00 for Ruth)."])
    }
}
