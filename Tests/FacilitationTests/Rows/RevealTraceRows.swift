import Domain
import Facilitation
import PromptLibrary
import TestSupport
import Testing
import Timetable

/// What a reveal leaves behind, and the other questions that can be shared: sections 2.7, 5.3, 8 and 11.2.
@Suite struct RevealTraceRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    private func bothShare() throws -> SeasonBench { try .withBothShares() }

    private func reveals(_ bench: SeasonBench) -> [String] { bench.reveals }

    // MARK: What others and the two can look at

    @Test("5.3 and 11.2 what do they see counts what both shared, and nothing else")
    func whatTheySee() throws {
        var bench = try bothShare()
        try bench.type(ruth, "what do they see", isCommand: true)
        #expect(bench.last(ruth)?.text.contains("answers you both shared: none so far") == true)
        try bench.advance(to: "2026-09-24 12:00")
        try bench.type(ruth, "what do they see", isCommand: true)
        #expect(bench.last(ruth)?.text.contains("answers you both shared: 1 so far") == true)
    }

    @Test("6 why, on a reveal")
    func whyAReveal() throws {
        var bench = try bothShare()
        try bench.advance(to: "2026-09-24 12:00")
        try bench.type(ruth, "why", isCommand: true)
        #expect(bench.last(ruth)?.text.contains("You both chose to share an answer.") == true)
    }

    @Test("8 one for who held the opening part of the question of that conversation", .row("8/disclosed"))
    func disclosed() throws {
        var bench = try bothShare()
        #expect(bench.pair()?.ledger.events.contains { $0.count == .disclosed } == false)
        let opener = bench.pair()?.prompts.last { $0.kind == .prepare }?.opener
        #expect(opener != nil)
        try bench.advance(to: "2026-09-24 12:00")
        let event = try #require(bench.pair()?.ledger.events.last { $0.count == .disclosed })
        #expect(event == Ledger.Event(.disclosed, side: opener, session: 1))
    }

    @Test("5.3 the date of a reveal is in the facts of both, the words of neither")
    func facts() throws {
        var bench = try bothShare()
        try bench.advance(to: "2026-09-24 12:00")
        let records = bench.effects.compactMap {
            if case .record(let record) = $0, record.kind == "reveal" { record } else { nil }
        }
        #expect(records.map(\.person) == [ruth, ivo])
        #expect(records.allSatisfy { $0.detail.hasPrefix("question=") && !$0.detail.contains("lunch") })
    }

    // MARK: The other share-form questions

    @Test(
        "2.7 the shared aim goes through the reveal like any share-form answer, and midpoint asks only where none was"
    )
    func aim() throws {
        var bench = try SeasonBench.sharing()
        try bench.agreed()
        try bench.converse(1)
        try bench.converse(1, yes: [])
        for person in [ruth, ivo] {
            while !bench.has(person, .did), let due = bench.due, due < bench.now + .days(8) {
                try bench.advanceToNext()
            }
            try bench.tap(person, "yes", of: .did)
            for option in ["right", "4", "as-now"] { try bench.tap(person, option, of: .step) }
        }
        #expect(bench.pair()?.phase == .working)
        try bench.answerAndShare(ruth, "To disagree in the open.")
        try bench.answerAndShare(ivo, "To ask first.")
        let round = try #require(bench.round())
        #expect(round.step == .aim)
        try bench.advance(to: try #require(round.first?.at))
        #expect(bench.lines(ruth, .reveal).count == 1)
        #expect(bench.lines(ruth, .reveal).first?.text.contains("What is one aim for the two of you") == true)
        try bench.converse(1)
        try bench.converse(1, yes: [])
        while !bench.has(ruth, .did), let due = bench.due, due < bench.now + .days(8) { try bench.advanceToNext() }
        try bench.tap(ruth, "yes", of: .did)
        #expect(bench.person(ruth)?.sittings.first?.steps == [.ownGoal, .questions, .keepAgreement, .times])
    }

    @Test("2.7 and 5.3 the closing question is exchanged after the season has closed too", .row("5.3/finished"))
    func closingQuestion() throws {
        var bench = try SeasonBench.sharing()
        try bench.agreed()
        try bench.converse(5)
        try bench.converse(1, yes: [])
        for person in [ruth, ivo] {
            while !bench.has(person, .did), let due = bench.due, due < bench.now + .days(8) {
                try bench.advanceToNext()
            }
            try bench.tap(person, "yes", of: .did)
            try bench.tap(person, "pass", of: .step)
            try bench.type(person, "Ask who is not in the room.")
            try bench.shareNow(person)
            try bench.tap(person, "rest", of: .step)
        }
        try bench.advance(minutes: 10)
        #expect(bench.pair()?.phase == .followUp)
        let round = try #require(bench.round())
        #expect(round.step == .differently)
        try bench.advance(to: try #require(round.first?.at))
        #expect(reveals(bench).count == 2)
    }

    @Test("5.3 a share from the receipt, after the season has closed", .row("5.3/finished"))
    func receiptAfterClosing() throws {
        var bench = try SeasonBench.sharing()
        try bench.agreed()
        try bench.converse(5)
        try bench.converse(1, yes: [])
        for person in [ruth, ivo] {
            while !bench.has(person, .did), let due = bench.due, due < bench.now + .days(8) {
                try bench.advanceToNext()
            }
            try bench.tap(person, "yes", of: .did)
            try bench.tap(person, "pass", of: .step)
            try bench.type(person, "Ask who is not in the room.")
            try bench.tap(person, "rest", of: .step)
        }
        try bench.advance(minutes: 10)
        #expect(bench.pair()?.phase == .followUp)
        for person in [ruth, ivo] { try bench.shareNow(person) }
        try bench.advance(to: try #require(bench.round()?.first?.at))
        #expect(reveals(bench).count == 2)
    }
}
