import Domain
import Facilitation
import TestSupport
import Testing

/// Lines that readers of whole seasons found untrue or unclear, and what is said instead.
@Suite struct ReaderRows {
    private let ruth = SeasonBench.ruth

    @Test func theNextDayThatSomebodyChoseIsNoLastReminder() throws {
        var bench = try SeasonBench.begun()
        try bench.bothIn()
        try bench.advance(to: "2026-09-08 12:20")
        try bench.tap(ruth, "tomorrow", of: .begin)
        #expect(bench.last(ruth)?.text == "Until tomorrow.")
        let reminder = try #require(try bench.advance(until: .reminder, to: ruth))
        #expect(reminder.text.hasPrefix("Seven short questions for you and Ivo."))
    }

    @Test func aReminderOfHoursNamesThem() throws {
        var bench = try SeasonBench.begun()
        try bench.advance(to: "2026-09-07 09:41")
        try bench.tap(ruth, "yes", of: .welcome)
        let reminder = try #require(try bench.advance(until: .reminder, to: ruth))
        #expect(reminder.text.contains("Mon to Fri"))
        #expect(reminder.text.contains("Nairobi: are these your working hours?"))
    }

    @Test(.row("6/next-pairless")) func aSeasonThatWasEndedIsNotCalledComplete() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        bench.feed(.admin(.endPair(SeasonBench.pairID)))
        try bench.type(ruth, "next")
        #expect(bench.last(ruth)?.text == "You are in no pair at the moment.")
    }

    @Test(.row("6/next-pairless")) func whoseSeasonIsOverIsPromisedNothing() throws {
        var bench = try SeasonBench.begun(programme: { $0.season.sessions = 2 })
        try bench.agreed()
        try bench.converse(2)
        #expect(bench.pair()?.phase == .followUp)
        while bench.pair()?.phase == .followUp { try #require(try bench.advanceToNext()) }
        try bench.type(ruth, "next")
        #expect(bench.last(ruth)?.text == "Your season is complete. Nothing more comes from me.")
    }

    @Test(.row("6/next-pairless")) func aWishToBePairedAgainIsNotForgotten() throws {
        let ivo = SeasonBench.ivo
        var bench = try SeasonBench.begun()
        try bench.advance(until: .welcome, to: ruth)
        try bench.tap(ruth, "yes", of: .welcome)
        try bench.advance(until: .welcome, to: ivo)
        try bench.tap(ivo, "no", of: .welcome)
        try bench.advance(until: .notAhead, to: ruth)
        try bench.tap(ruth, "again", of: .notAhead)
        #expect(bench.person(ruth)?.wishedOn != nil)
        try bench.type(ruth, "next")
        #expect(
            bench.last(ruth)?.text.hasPrefix("You are in no pair at the moment. Your wish to be paired again") == true
        )
        #expect(bench.person(ivo)?.wishedOn == nil)
    }

    @Test(.row("3/merge-differ")) func whoLeavesTheWayToTheOtherGetsTheirs() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed(.init { $0.talk = ["video"] }, .init { $0.talk = ["whatever"] })
        #expect(bench.pair()?.agreement?.talk == ["video"])
    }
}
