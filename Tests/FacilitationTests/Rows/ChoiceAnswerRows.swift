import Domain
import Facilitation
import PromptLibrary
import TestSupport
import Testing
import Timetable

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

    @Test(.row("3/show-moment")) func theDraftsComeOnADateThatHasRoomForThem() throws {
        var bench = try SeasonBench.begun()
        try bench.bothIn()
        try bench.advance(to: "2026-09-08 12:20")
        try bench.answerSeven(ruth)
        // Ivo's messages of this date and the next are used up.
        let today = CivilDate(dayNumber: Int(bench.now.seconds / 86_400))
        let k = try #require(bench.snapshot.persons.firstIndex { $0.id == ivo })
        for date in [today, today + 1] {
            for _ in 0..<2 { bench.snapshot.persons[k].budget.reserve(on: date) }
        }
        try bench.answerSeven(ivo)
        let promised = try #require(bench.last(ivo)?.text)
        let shown = try #require(try bench.advance(until: .merged, to: ivo))
        #expect(shown.local > "\(today + 2)", "\(shown)")
        #expect(promised.hasSuffix("\(shown.local.suffix(5))."), "\(promised)")
    }
}
