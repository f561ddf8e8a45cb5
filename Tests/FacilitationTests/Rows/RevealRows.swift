import Domain
import Facilitation
import PromptLibrary
import TestSupport
import Testing
import Timetable

/// The mutual reveal, section 5.3, row by row.
///
/// The first conversation is on Thu 17 Sep: R is Thu 24 Sep and R2 is Thu 1 Oct, 11:30 in Nairobi and 09:30 in Lisbon.
@Suite struct RevealRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo
    private static let r = "2026-09-24 11:30"
    private static let second = "2026-10-01 11:30"

    private func asked(
        people: (inout [Person]) -> Void = { _ in },
        programme: (inout Programme) -> Void = { _ in }
    ) throws -> SeasonBench {
        try .withQuestion(people: people, programme: programme)
    }

    private func bothShare() throws -> SeasonBench { try .withBothShares() }

    private func reveals(_ bench: SeasonBench) -> [String] { bench.reveals }

    // MARK: Dates and places

    @Test(
        "5.3 both dates are fixed when the first of the two is sent: the 5th pwd, and the 5th after it",
        .row("5.3/share")
    )
    func dates() throws {
        var bench = try SeasonBench.sharing()
        try bench.talked()
        try bench.comeToQuestion(ruth)
        let round = try #require(bench.round())
        #expect(round.first?.at == (try bench.instant(Self.r)))
        #expect(round.second?.at == (try bench.instant(Self.second)))
        try bench.advance(to: "2026-09-21 12:00")
        try bench.comeToQuestion(ivo)
        #expect(bench.round()?.first == round.first)
        #expect(bench.pair()?.rounds.count == 1)
    }

    @Test(
        "5.3 one unit of both budgets is reserved on R and on R2, and counts as used whatever happens",
        .row("5.3/reserved")
    )
    func places() throws {
        var bench = try asked()
        for date in ["2026-09-24", "2026-10-01"] {
            let date = try #require(CivilDate(iso: date))
            for person in [ruth, ivo] { #expect(bench.person(person)?.budget.use(on: date).day == 1) }
        }
        try bench.advance(to: "2026-10-01 16:00")
        let last = try #require(CivilDate(iso: "2026-10-01"))
        #expect(bench.person(ruth)?.budget.use(on: last).day == 1)
        #expect(reveals(bench).isEmpty)
    }

    @Test("5.3 revealed at R: the place on R is used and the one on R2 given up", .row("5.3/reserved"))
    func placesAfterReveal() throws {
        var bench = try bothShare()
        try bench.bookFirst()
        try bench.advance(to: "2026-09-24 16:00")
        for person in [ruth, ivo] {
            let come = bench.counted(person).count { $0.local.hasPrefix("2026-09-24") }
            let use = bench.person(person)?.budget.use(on: try #require(CivilDate(iso: "2026-09-24"))).day
            #expect(use == come, "\(bench.counted(person).suffix(3))")
            #expect(bench.person(person)?.budget.use(on: try #require(CivilDate(iso: "2026-10-01"))).day == 0)
        }
    }

    @Test("5.3 reveal.second_days 0: there is no second moment", .row("5.3/closed"))
    func noSecond() throws {
        var bench = try asked(programme: { $0.reveal.secondDays = 0 })
        try bench.type(ruth, "An answer")
        try bench.shareNow(ruth)
        try bench.advance(to: Self.r)
        #expect(bench.round()?.stage == .closed)
    }

    @Test("5.3 a prompt outside a session: the 3rd pwd after the later due date", .row("5.3/share"))
    func outsideASession() throws {
        var bench = try SeasonBench.sharing()
        try bench.agreed()
        try bench.converse(2)
        bench.feed(.admin(.endProgramme(SeasonBench.programmeID)))
        _ = try bench.reached(ruth, .programmeEnds)
        try bench.advance(minutes: 30)
        let date = try #require(CivilDate(iso: String(bench.local(bench.now, ruth).prefix(10))))
        try bench.type(ruth, "next", isCommand: true)
        try bench.tap(ruth, "pass", of: .step)
        let round = try #require(bench.round())
        #expect(round.step == .differently)
        let days = (1...8).map { date + $0 }.filter { $0.weekday.number <= 5 }
        #expect(round.first?.on == days[2])
    }

    // MARK: open

    @Test("5.3 open: an answer kept by X is mine, and the receipt goes to X", .row("5.2/receipt"))
    func kept() throws {
        var bench = try asked()
        try bench.type(ruth, "An answer")
        #expect(bench.round()?.sides[0].entries.count == 1)
        #expect(bench.round()?.sides[0].shared == nil)
        #expect(bench.round()?.stage == .open)
    }

    @Test(
        "5.3 open: the second tap before R − settle, in the same words whatever the other side is",
        .row("5.3/share"),
        arguments: [true, false]
    )
    func secondTap(otherHasShared: Bool) throws {
        var bench = try asked()
        if otherHasShared { try bench.answerAndShare(ivo, "On the way to lunch.") }
        try bench.type(ruth, "An answer")
        try bench.tap(ruth, "share", of: .receipt)
        #expect(bench.last(ruth)?.text == SharingRows.firstTap + "\n[Yes, share] [Keep it mine]")
        try bench.tap(ruth, "yes", of: .audienceTap)
        #expect(bench.last(ruth)?.text == SharingRows.secondTap)
    }

    @Test("5.3 open from R − settle: set to share for R2", .row("5.3/share-late"))
    func fromSettleOn() throws {
        var bench = try asked()
        try bench.answerAndShare(ivo, "On the way to lunch.")
        try bench.type(ruth, "An answer")
        try bench.advance(to: "2026-09-24 11:27")
        try bench.tap(ruth, "share", of: .receipt)
        try bench.advance(to: "2026-09-24 11:28")
        try bench.tap(ruth, "yes", of: .audienceTap)
        let late = "Your answer is set to be shared. If you both share by Thu 1 Oct, 11:30, you both see both then."
        #expect(bench.last(ruth)?.text == late)
        try bench.advance(to: "2026-09-24 16:00")
        #expect(reveals(bench).isEmpty)
        #expect(bench.round()?.stage == .late)
        try bench.advance(to: "2026-10-01 11:31")
        #expect(reveals(bench) == [Self.second, "2026-10-01 09:30"])
    }

    @Test(
        "5.3 late: the second tap before R2 − settle; later than that as closed",
        .row("5.3/share-late"),
        arguments: [true, false]
    )
    func whileLate(isInTime: Bool) throws {
        var bench = try asked()
        try bench.type(ruth, "An answer")
        try bench.advance(to: isInTime ? "2026-10-01 11:27" : "2026-10-01 11:28")
        if isInTime {
            try bench.shareNow(ruth)
            let late = "Your answer is set to be shared. If you both share by Thu 1 Oct, 11:30"
            #expect(bench.last(ruth)?.text.hasPrefix(late) == true)
        } else {
            try bench.tap(ruth, "share", of: .receipt)
            let passed = "The moment for this one has passed. It stays with you; you are free to tell Ivo yourself."
            #expect(bench.last(ruth)?.text == passed)
            #expect(bench.person(ruth)?.entries.last?.audience == .onlyMe)
        }
    }

    @Test(
        "5.3 open, late: private, delete or an edit takes a share back, and nothing is revealed",
        .row("5.3/narrow"),
        arguments: ["private", "delete", "edit"]
    )
    func takenBack(how: String) throws {
        var bench = try asked()
        try bench.answerAndShare(ivo, "On the way to lunch.")
        bench.feed(.text(ruth, Event.Text(words: "An answer", platformMessage: "m1")))
        try bench.advance(minutes: 2)
        try bench.shareNow(ruth)
        let mark = bench.mark
        switch how {
        case "private": try bench.type(ruth, "private")
        case "delete":
            bench.feed(.delete(ruth, platformMessage: "m1"))
            try bench.tap(ruth, "yes", of: .deleted)
            #expect(bench.round()?.sides[0].entries == [])
        default: bench.feed(.edit(ruth, platformMessage: "m1", words: "Other words"))
        }
        #expect(!bench.since(mark, ruth).isEmpty)
        #expect(bench.since(mark, ivo).isEmpty)
        try bench.advance(to: "2026-10-02 12:00")
        #expect(reveals(bench).isEmpty)
    }

    // MARK: R and R2

    @Test(
        "5.3 open at R, both share: both texts to both in one commit, own question and answer first",
        .row("5.3/revealed")
    )
    func revealed() throws {
        var bench = try bothShare()
        try bench.advance(to: "2026-09-24 11:29")
        let mark = bench.words
        try bench.advance(to: Self.r)
        let made = Array(bench.effects[mark.effects...])
        #expect(reveals(bench) == [Self.r, "2026-09-24 09:30"])
        let grants = made.compactMap {
            if case .reveal(let id, let revision, let to) = $0 { (id, revision, to) } else { nil }
        }
        #expect(grants.count == 4)
        #expect(grants.allSatisfy { $0.1 == 1 })
        let own = try #require(bench.person(ruth)?.entries.last?.id)
        let other = try #require(bench.person(ivo)?.entries.last?.id)
        let line = try #require(bench.lines(ruth, .reveal).first)
        #expect(line.message.entries == [own, other])
        #expect(line.text.hasPrefix("You both chose to share.\n"))
        #expect(
            line.text.hasSuffix(
                "You wrote:\n> <entry \(own)>\nIvo wrote:\n> <entry \(other)>\nIt is yours to talk about, or not."
            )
        )
        #expect(bench.lines(ivo, .reveal).first?.message.entries == [other, own])
        #expect(bench.round()?.stage == .revealed)
    }

    @Test("5.3 open at R, else: late, and nothing to nobody in no channel", .row("5.3/late"), arguments: [0, 1, 2])
    func nothing(answers: Int) throws {
        var bench = try asked()
        if answers > 0 { try bench.answerAndShare(ruth, "An answer") }
        if answers > 1 { try bench.type(ivo, "On the way to lunch.") }
        // Times on offer are left alone in the meantime.
        try bench.advance(to: "2026-09-24 11:29")
        let mark = bench.words
        try bench.advance(to: Self.r)
        // A repetition of one's own open question is due at the same time of day.
        let made = bench.effects[mark.effects...].filter { effect in
            if case .send(let message) = effect { message.kind != "reminder" } else { true }
        }
        #expect(made.isEmpty)
        #expect(bench.round()?.stage == .late)
    }

    @Test("5.3 late at R2, else: closed, and nothing but that shares fall back", .row("5.3/closed"))
    func closed() throws {
        var bench = try asked()
        try bench.answerAndShare(ruth, "An answer")
        try bench.advance(to: "2026-10-01 11:29")
        let mark = bench.words
        try bench.advance(to: Self.second)
        #expect(bench.since(mark.log).isEmpty)
        #expect(bench.round()?.stage == .closed)
        #expect(bench.person(ruth)?.entries.last?.audience == .onlyMe)
    }

    @Test("5.3 closed: share on that prompt", .row("5.3/after"))
    func shareOnClosed() throws {
        var bench = try asked()
        try bench.type(ruth, "An answer")
        try bench.advance(to: "2026-10-02 12:00")
        try bench.tap(ruth, "share", of: .receipt)
        let passed = "The moment for this one has passed. It stays with you; you are free to tell Ivo yourself."
        #expect(bench.last(ruth)?.text == passed)
    }

    @Test("5.3 revealed: share on that prompt", .row("5.3/after"))
    func shareOnRevealed() throws {
        var bench = try bothShare()
        try bench.advance(to: "2026-09-24 12:00")
        try bench.tap(ruth, "share", of: .receipt)
        #expect(bench.last(ruth)?.text == "You have both seen it.")
    }

    @Test("5.3 what has been seen stays as it was seen: a later edit is for the writer alone", .row("5.3/pinned"))
    func editAfterReveal() throws {
        var bench = try asked()
        try bench.answerAndShare(ivo, "On the way to lunch.")
        bench.feed(.text(ruth, Event.Text(words: "An answer", platformMessage: "m1")))
        try bench.advance(minutes: 2)
        try bench.shareNow(ruth)
        try bench.advance(to: "2026-09-24 12:00")
        bench.feed(.edit(ruth, platformMessage: "m1", words: "Other words"))
        #expect(bench.last(ruth)?.text.hasPrefix("It has been seen") == true)
        #expect(bench.round()?.sides[0].shared?.revision == 1)
        #expect(bench.person(ruth)?.entries.last?.revision == 2)
    }
}

extension SeasonBench {
    /// The first conversation is over, and both have the question open that they may exchange.
    static func withQuestion(
        people: (inout [Person]) -> Void = { _ in },
        programme: (inout Programme) -> Void = { _ in }
    ) throws -> SeasonBench {
        var bench = try SeasonBench.sharing(people: people, programme: programme)
        try bench.asked()
        return bench
    }

    /// Both have answered the first question and shared it.
    static func withBothShares(people: (inout [Person]) -> Void = { _ in }) throws -> SeasonBench {
        var bench = try withQuestion(people: people)
        try bench.answerAndShare(ruth, "That the quiet ones decide.")
        try bench.answerAndShare(ivo, "On the way to lunch.")
        return bench
    }

    /// When each reveal came, on its reader's clock, Ruth's first.
    var reveals: [String] { (lines(Self.ruth, .reveal) + lines(Self.ivo, .reveal)).map(\.local) }
}
