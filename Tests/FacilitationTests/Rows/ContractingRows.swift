import Domain
import Facilitation
import TestSupport
import Testing

/// Contracting, section 3.
@Suite struct ContractingRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    private func drafted(_ a: SeasonBench.Draft = .init(), _ b: SeasonBench.Draft = .init()) throws -> SeasonBench {
        var bench = try SeasonBench.begun()
        try bench.drafted(a, b)
        try bench.advance(to: "2026-09-10 11:45")
        return bench
    }

    @Test(.row("3/questions")) func sevenQuestionsInOneSitting() throws {
        var bench = try SeasonBench.begun()
        try bench.bothIn()
        try bench.advance(to: "2026-09-08 12:20")
        let mark = bench.mark
        try bench.answerSeven(ruth, show: false)
        let firsts = bench.since(mark, ruth).compactMap { $0.text.first.flatMap { Int(String($0)) } }
        #expect(firsts == [1, 2, 3, 4, 5, 6, 7])
        #expect(bench.last(ruth)?.keys == ["show", "back"])
    }

    @Test(.row("3/show", "3/show-moment")) func showingWaitsForBothAndForTheSharedMoment() throws {
        let bench = try drafted()
        for person in [ruth, ivo] { #expect(bench.lines(person, .merged).count == 1) }
        #expect(bench.lines(ruth, .merged).first?.at == bench.lines(ivo, .merged).first?.at)
        #expect(bench.lines(ruth, .merged).first?.local == "2026-09-10 11:30")
    }

    @Test(.row("3/show-moment")) func showingInsideTheSharedWindowComesAfterTheSettleTime() throws {
        var bench = try SeasonBench.begun()
        try bench.bothIn()
        try bench.advance(to: "2026-09-08 12:20")
        for person in [ruth, ivo] { try bench.answerSeven(person) }
        let at = bench.now
        try bench.advance(minutes: 10)
        #expect(bench.lines(ruth, .merged).first?.at == at + .minutes(2))
    }

    @Test(.row("3/seventh")) func theSeventhAnswerIsNeverShown() throws {
        let bench = try drafted(.init { $0.gently = "My last job." })
        let gently = try #require(bench.pair()?.contract.drafts[0].gently)
        #expect(!bench.log.contains { $0.message.entries.contains(gently) })
        let goal = try #require(bench.pair()?.contract.drafts[0].goal)
        #expect(bench.lines(ivo, .merged).first?.message.entries.contains(goal) == true)
    }

    @Test(.row("3/merge-alike", "3/merge-differ", "3/merge-count")) func mergingPencilsTheGentlerIn() throws {
        var bench = try drafted(
            .init {
                $0.weeks = "4"; $0.minutes = "60"; $0.notice = "same-day"; $0.leaves = "asking";
                $0.talk = ["video", "phone"]
            },
            .init {
                $0.weeks = "3"; $0.minutes = "45"; $0.notice = "a-day"; $0.leaves = "ideas"; $0.talk = ["phone"];
                $0.finder = "suggest"
            }
        )
        #expect(
            bench.last(ruth)?.text.contains("in four places") == true
                || bench.last(ruth)?.text.contains("4 places") == true
        )
        for person in [ruth, ivo] { try bench.agree(person) }
        let agreement = try #require(bench.pair()?.agreement)
        #expect(agreement.weeks == 4 && agreement.minutes == 45 && agreement.talk == ["phone"])
        #expect(agreement.notice == "a-day" && agreement.finder == "in-turns" && agreement.leaves == "asking")
    }

    @Test(.row("3/statements", "3/confirm")) func confirmingNeedsBothStatements() throws {
        var bench = try drafted()
        try bench.tap(ruth, "agree", of: .agree)
        #expect(bench.pair()?.contract.confirmed == [nil, nil])
        #expect(bench.last(ruth)?.keys == ["read", "so-it-is", "not-sure", "agree", "change", "talk"])
        bench.state(ruth, independent: "not-sure")
        #expect(bench.last(ruth)?.text.contains("Nadia Boutros") == true)
        try bench.tap(ruth, "agree", of: .agree)
        #expect(bench.pair()?.contract.confirmed == [nil, nil])
        // What was said already is not asked again.
        #expect(bench.last(ruth)?.keys.contains("read") == false)
        try bench.tap(ruth, "so-it-is", of: .statements)
        try bench.tap(ruth, "agree", of: .agree)
        #expect(bench.pair()?.contract.confirmed == [1, nil])
        #expect(bench.has(ruth, .agree) == false)
    }

    @Test(.row("3/change")) func aChangeMakesANewVersionAndConfirmationsLapse() throws {
        var bench = try drafted()
        try bench.agree(ruth)
        try bench.tap(ivo, "change", of: .agree)
        try bench.tap(ivo, "3", of: .changeWhich)
        try bench.tap(ivo, "6", of: .contract)
        try bench.tap(ivo, "60", of: .contract)
        #expect(bench.pair()?.contract.version == 2)
        #expect(bench.pair()?.contract.confirmed == [nil, nil])
        try bench.advance(to: "2026-09-11 12:00")
        for person in [ruth, ivo] {
            let shown = bench.lines(person, .merged).map(\.text)
            #expect(shown.count == 2)
            #expect(shown.first?.hasPrefix("Your drafts, side by side.") == true)
            #expect(shown.last?.hasPrefix("The agreement has changed in question 3.") == true)
        }
        try bench.tap(ruth, "agree", of: .agree)
        try bench.agree(ivo)
        #expect(bench.pair()?.agreement?.weeks == 6)
        try bench.advance(to: "2026-09-30 12:00")
        #expect(!bench.log.contains { $0.kind == "reminder" && $0.keys.contains("agree") })
    }

    @Test(.row("3/three-versions")) func afterThreeVersionsItIsBetterSpokenAbout() throws {
        var bench = try drafted()
        for weeks in ["6", "3"] {
            try bench.tap(ivo, "change", of: .agree)
            try bench.tap(ivo, "3", of: .changeWhich)
            try bench.tap(ivo, weeks, of: .contract)
            try bench.tap(ivo, "60", of: .contract)
            try bench.advance(to: bench.now + .days(1))
        }
        try bench.tap(ivo, "change", of: .agree)
        #expect(bench.last(ivo)?.keys == ["find-time", "take"])
    }

    @Test(.row("3/talk-first")) func talkFirstFindsHalfAnHourAndTheDraftsComeAgain() throws {
        var bench = try drafted()
        try bench.agree(ruth)
        try bench.tap(ivo, "talk", of: .agree)
        try bench.advance(to: "2026-09-11 12:00")
        guard case .finding(let search)? = bench.pair()?.loop else { return #expect(Bool(false), "not finding") }
        #expect(search.minutes == 30 && search.isTalkFirst)
        try bench.bookFirst()
        let mark = bench.mark
        try bench.advance(to: "2026-09-25 00:00")
        let kinds = bench.since(mark).filter { $0.messageClass != .answer && $0.person != SeasonBench.sam }.map(\.kind)
        #expect(!kinds.contains("prepare") && !kinds.contains("did") && !kinds.contains("day"))
        #expect(bench.since(mark, ivo).contains { $0.kind == "merged" })
        #expect(!bench.since(mark, ruth).contains { $0.kind == "merged" })
        #expect(bench.pair()?.sessions.isEmpty == true)
        bench.state(ivo, independent: "so-it-is")
        try bench.tap(ivo, "agree", of: .agree)
        #expect(bench.pair()?.phase == .early)
    }

    @Test(.row("3/show")) func goBackStartsTheQuestionsAgain() throws {
        var bench = try SeasonBench.begun()
        try bench.bothIn()
        try bench.advance(to: "2026-09-08 12:20")
        try bench.answerSeven(ruth, show: false)
        try bench.tap(ruth, "back", of: .showDrafts)
        #expect(bench.last(ruth)?.text.hasPrefix("1 of 7") == true)
    }

    @Test(.row("3/midpoint")) func againAtMidpointAChangeIsConfirmedByBothAndBothHear() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.converse(3)
        try bench.converse(1, yes: [])
        for person in [ruth, ivo] {
            if !bench.has(person, .did) { try bench.advance(until: .did, to: person) }
        }
        try bench.tap(ruth, "yes", of: .did)
        for option in ["same", "pass", "as-now", "change"] { try bench.tap(ruth, option, of: .step) }
        try bench.tap(ruth, "3", of: .changeWhich)
        try bench.tap(ruth, "6", of: .contract)
        try bench.tap(ruth, "60", of: .contract)
        #expect(bench.pair()?.agreement?.weeks == 4)
        try bench.advance(to: bench.now + .days(2))
        #expect(bench.lines(ivo, .merged).last?.keys == ["agree", "change"])
        try bench.tap(ruth, "agree", of: .agree)
        try bench.tap(ivo, "agree", of: .agree)
        #expect(bench.pair()?.agreement?.weeks == 6)
        try bench.advance(to: bench.now + .days(2))
        #expect(bench.lines(ruth).contains { $0.kind == "merged" && $0.text.hasPrefix("Agreed by both") })
    }
}
