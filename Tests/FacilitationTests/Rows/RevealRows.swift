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
        var bench = try SeasonBench.sharing(people: people, programme: programme)
        try bench.asked()
        return bench
    }

    private func bothShare() throws -> SeasonBench {
        var bench = try asked()
        try bench.answerAndShare(ruth, "That the quiet ones decide.")
        try bench.answerAndShare(ivo, "On the way to lunch.")
        return bench
    }

    private func reveals(_ bench: SeasonBench) -> [String] {
        (bench.lines(ruth, .reveal) + bench.lines(ivo, .reveal)).map(\.local)
    }

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
            #expect(bench.person(person)?.budget.use(on: try #require(CivilDate(iso: "2026-09-24"))).day == 1)
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
        let late = "Set to share. If you both share by Thu 1 Oct, 11:30, you both see both then."
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
            #expect(bench.last(ruth)?.text.hasPrefix("Set to share. If you both share by Thu 1 Oct, 11:30") == true)
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

    // MARK: Absences, pauses, ends

    @Test(
        "5.3 R meets away, pause or a holiday: it moves once to the next shared moment",
        .row("5.3/moves"),
        arguments: ["away", "pause", "holiday"]
    )
    func moves(why: String) throws {
        var bench = try asked(people: { people in
            guard why == "holiday", let k = people.firstIndex(where: { $0.id == SeasonBench.ivo }) else { return }
            people[k].holidays = "pt"
        })
        try bench.answerAndShare(ruth, "That the quiet ones decide.")
        try bench.answerAndShare(ivo, "On the way to lunch.")
        switch why {
        case "away": try bench.type(ivo, "away 24 sep", isCommand: true)
        case "pause":
            try bench.type(ivo, "pause until 25 sep", isCommand: true)
            try bench.tap(ivo, "pause", of: .pauseConfirm)
        default:
            let day = try #require(CivilDate(iso: "2026-09-24"))
            for g in bench.context.programmes.indices {
                for c in bench.context.programmes[g].holidayCalendars.indices {
                    bench.context.programmes[g].holidayCalendars[c].dates.append(day)
                }
            }
        }
        let mark = bench.mark
        try bench.advance(to: "2026-09-24 16:00")
        #expect(bench.since(mark).allSatisfy { $0.kind != "reveal" })
        try bench.advance(to: "2026-09-25 16:00")
        #expect(reveals(bench) == ["2026-09-25 11:30", "2026-09-25 09:30"])
    }

    @Test("5.3 the place in the budgets moves with the moment", .row("5.3/moves"))
    func placeMoves() throws {
        var bench = try asked()
        try bench.type(ivo, "away 24 sep", isCommand: true)
        try bench.advance(to: "2026-09-24 16:00")
        for person in [ruth, ivo] {
            #expect(bench.person(person)?.budget.use(on: try #require(CivilDate(iso: "2026-09-24"))).day == 0)
            #expect((bench.person(person)?.budget.use(on: try #require(CivilDate(iso: "2026-09-25"))).day ?? 0) >= 1)
        }
    }

    @Test("5.3 R moves once: what meets an absence again is left out, and R2 stays", .row("5.3/moves"))
    func movesOnce() throws {
        var bench = try bothShare()
        try bench.type(ivo, "away 24 sep", isCommand: true)
        try bench.advance(to: "2026-09-24 16:00")
        try bench.type(ivo, "away 25 sep", isCommand: true)
        try bench.advance(to: "2026-09-30 16:00")
        #expect(reveals(bench).isEmpty)
        #expect(bench.round()?.stage == .late)
        try bench.advance(to: "2026-10-01 16:00")
        #expect(reveals(bench) == [Self.second, "2026-10-01 09:30"])
    }

    @Test("5.3 no shared moment within 5 pwd: that check is skipped, and nothing is said", .row("5.3/moves"))
    func skipped() throws {
        var bench = try bothShare()
        try bench.type(ivo, "away 24 sep to 9 oct", isCommand: true)
        let mark = bench.mark
        try bench.advance(to: "2026-10-20 16:00")
        #expect(bench.round()?.stage == .closed)
        #expect(bench.since(mark).allSatisfy { $0.kind != "reveal" })
    }

    @Test(
        "5.3 pair ends, one is erased, one leaves: closed, never revealed, not even if both had shared",
        .row("5.3/ends"),
        arguments: ["stop", "erase", "leave", "admin"]
    )
    func ends(how: String) throws {
        var bench = try bothShare()
        switch how {
        case "stop":
            try bench.type(ivo, "stop", isCommand: true)
            try bench.tap(ivo, "end", of: .stop)
        case "erase": bench.feed(.admin(.erase(ivo)))
        case "leave": bench.feed(.admin(.leave(ivo)))
        default: bench.feed(.admin(.endPair(SeasonBench.pairID)))
        }
        try bench.advance(to: "2026-10-20 16:00")
        #expect(reveals(bench).isEmpty)
        #expect(bench.round()?.stage == .closed)
        #expect(bench.person(ruth)?.entries.last?.audience == .onlyMe)
        let revealed = bench.effects.contains { if case .reveal = $0 { true } else { false } }
        #expect(!revealed)
    }

    @Test("5.3 and 2.2 an end that is taken back leaves the exchange as it was", .row("5.3/ends"))
    func endTakenBack() throws {
        var bench = try bothShare()
        try bench.type(ivo, "stop", isCommand: true)
        try bench.tap(ivo, "end", of: .stop)
        try bench.advance(minutes: 5)
        try bench.type(ivo, "undo", isCommand: true)
        try bench.advance(to: "2026-09-24 16:00")
        #expect(reveals(bench).count == 2)
    }

    @Test("5.3 another's undo takes no share back", .row("5.3/undo"))
    func undoOfTheOther() throws {
        var bench = try asked()
        try bench.answerAndShare(ivo, "On the way to lunch.")
        try bench.type(ruth, "An answer")
        try bench.type(ivo, "away 28 sep", isCommand: true)
        try bench.shareNow(ruth)
        try bench.type(ivo, "undo", isCommand: true)
        try bench.advance(to: "2026-09-24 16:00")
        #expect(reveals(bench).count == 2)
    }

    @Test("7.4 reveal after an outage: at the next shared moment", .row("5.3/outage"))
    func outage() throws {
        var bench = try bothShare()
        try bench.advance(to: "2026-09-23 16:00")
        try bench.jump(to: "2026-09-25 15:00")
        try bench.advance(to: "2026-09-28 16:00")
        #expect(reveals(bench) == ["2026-09-28 11:30", "2026-09-28 09:30"])
    }

    @Test("5.3 without any shared window each gets it at the own nudge time, decided once", .row("5.3/revealed"))
    func noSharedWindow() throws {
        var bench = try SeasonBench.sharing(people: { people in
            guard let k = people.firstIndex(where: { $0.id == SeasonBench.ivo }) else { return }
            people[k].workHours = DayHours(start: TimeOfDay(minutes: 60), end: TimeOfDay(minutes: 300))
        })
        for person in [ruth, ivo] {
            bench.feed(.text(person, Event.Text(words: "note Nothing", isCommand: true)))
        }
        try bench.bothInAndTalking()
        for person in [ruth, ivo] { try bench.comeToQuestion(person) }
        try bench.answerAndShare(ruth, "That the quiet ones decide.")
        try bench.answerAndShare(ivo, "On the way to lunch.")
        let at = try #require(bench.round()?.first?.at)
        try bench.advance(to: at + .days(1))
        let lines = [bench.lines(ruth, .reveal), bench.lines(ivo, .reveal)]
        #expect(lines.map(\.count) == [1, 1])
        #expect(lines.flatMap { $0 }.map { String($0.local.suffix(5)) } == ["09:30", "01:30"])
    }

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

    @Test("8 disclosed: one for who held the opening part of the question of that conversation")
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
        #expect(bench.lines(ruth, .reveal).first?.text.contains("One aim for the two of you") == true)
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

extension SeasonBench {
    /// As `talked`, for two whose hours never meet: they fix the first conversation themselves.
    fileprivate mutating func bothInAndTalking() throws {
        try advance(to: "2026-09-07 12:00")
        for person in [Self.ruth, Self.ivo] {
            while !has(person, .welcome) { try advanceToNext() }
            try comeIn(person)
        }
        for person in [Self.ruth, Self.ivo] {
            while !has(person, .begin) { try advanceToNext() }
            try answerSeven(person)
        }
        for person in [Self.ruth, Self.ivo] {
            while !has(person, .agree) { try advanceToNext() }
            try agree(person)
        }
        try advance(minutes: 5)
        try type(Self.ruth, "meet 2026-09-24 09:00", isCommand: true)
        while !has(Self.ivo, .meetQuestion), let due, due < now + .days(3) { try advanceToNext() }
        if has(Self.ivo, .meetQuestion) { try tap(Self.ivo, "yes", of: .meetQuestion) }
        try advance(to: "2026-09-24 12:00")
    }
}
