import Domain
import Facilitation
import PromptLibrary
import TestSupport
import Testing
import Timetable

/// The moments of the mutual reveal, section 5.3: absences, pauses, outages and ends.
///
/// R is Thu 24 Sep and R2 is Thu 1 Oct, 11:30 in Nairobi and 09:30 in Lisbon.
@Suite struct RevealMomentRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    private static let second = "2026-10-01 11:30"

    private func asked(people: (inout [Person]) -> Void = { _ in }) throws -> SeasonBench {
        try .withQuestion(people: people)
    }

    private func bothShare() throws -> SeasonBench { try .withBothShares() }

    private func reveals(_ bench: SeasonBench) -> [String] { bench.reveals }

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
