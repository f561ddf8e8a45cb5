import Domain
import Facilitation
import TestSupport
import Testing
import Timetable

/// Working days, quiet hours, the budget, and the table of kinds.
@Suite struct AgendaRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    // MARK: Working days and quiet hours

    @Test(.row("7.2/moved")) func aNudgeOnAHolidayMovesToTheNextDay() throws {
        var bench = try SeasonBench.begun(programme: { $0.holidayCalendars[0].dates.insert($0.start, at: 0) })
        let line = try bench.advance(until: .welcome, to: ruth)
        #expect(line?.local == "2026-09-08 09:30")
        #expect(bench.lines(ivo, .welcome).first?.local == "2026-09-07 09:30")
    }

    @Test(.row("7.2/moved")) func aNudgeInAnAbsenceMovesToTheDayAfter() throws {
        var bench = try SeasonBench.begun()
        try bench.type(ruth, "away 7 sep to 9 sep")
        let line = try bench.advance(until: .welcome, to: ruth)
        #expect(line?.local == "2026-09-10 09:30")
    }

    @Test(.row("7.2/late-start")) func workThatBeginsLateIsNudgedHalfAnHourIntoIt() throws {
        var bench = try SeasonBench.begun(people: { people in
            people[0].workHours = DayHours(start: TimeOfDay(hour: 11), end: TimeOfDay(hour: 19))
        })
        let line = try bench.advance(until: .welcome, to: ruth)
        #expect(line?.local == "2026-09-07 11:30")
    }

    @Test(.row("7.2/news")) func newsInsideTheOpenHoursGoesAfterTwoMinutes() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        let at = bench.now
        let line = try bench.advance(until: .date, to: ruth)
        #expect(line?.at == at + .minutes(2))
    }

    @Test(.row("7.2/news")) func newsOutsideTheOpenHoursWaitsForTheNudgeTime() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.pick(ruth, "2026-09-17 13:00")
        try bench.advance(to: "2026-09-14 16:00", for: ivo)
        try bench.pick(ivo, "2026-09-17 11:00")
        let line = try bench.advance(until: .date, to: ruth)
        #expect(line?.local == "2026-09-15 09:30")
    }

    // MARK: The budget

    @Test(.row("7.3/joined")) func severalNewsBecomeOneMessage() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.type(ivo, "pace 6 weeks")
        let mark = bench.words
        try bench.advance(minutes: 3)
        #expect(bench.since(mark.log, ruth).count == 1)
        #expect(bench.since(mark.log, ruth).first?.kind == Kind.date.rawValue)
        #expect(bench.open(ruth, .paceNews) != nil)
    }

    @Test(.row("7.3/late-news")) func newsWithoutRoomWaitsAndItsCauseIsTold() throws {
        var bench = try SeasonBench.begun(programme: { $0.budget.day = 1 })
        try bench.agreed()
        try bench.advance(to: "2026-09-14 09:35")
        bench.spendTheDay(ruth)
        try bench.pick(ruth, "2026-09-17 13:00")
        try bench.advance(to: "2026-09-14 11:30")
        try bench.pick(ivo, "2026-09-17 11:00")
        let mark = bench.words
        try bench.advance(minutes: 3)
        #expect(bench.since(mark.log, ruth).isEmpty)
        #expect(bench.since(mark.log, ivo).map(\.messageClass) == [.answer])
        #expect(bench.last(ivo)?.text.contains("Tue 15 Sep") == true)
        let line = try bench.advance(until: .date, to: ruth)
        #expect(line?.local == "2026-09-15 09:30")
    }

    @Test(.row("7.3/given-back")) func aMessageThatLapsedGivesItsPlaceBack() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        let today = bench.today(ruth)
        let before = try #require(bench.person(ruth)?.budget.use(on: today).day)
        let message = try #require(bench.person(ruth)?.sent.last?.message)
        bench.feed(.delivery(ruth, message, .lapsed))
        #expect(bench.person(ruth)?.budget.use(on: today).day == before - 1)
    }

    @Test(.row("7.3/answers")) func anAnswerCountsForNothing() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(minutes: 5)
        let before = bench.person(ruth)?.budget
        for _ in 0..<5 { try bench.type(ruth, "help") }
        #expect(bench.person(ruth)?.budget == before)
    }

    // MARK: Reminders

    @Test(.row("7.4/remind")) func aReminderComesOnItsWorkingDayAndTheLastSaysSo() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        let dates = try (0..<2).map { _ in try bench.advance(until: .reminder, to: ivo)?.local }
        #expect(dates == ["2026-09-15 09:30", "2026-09-17 09:30"])
        #expect(bench.last(ivo)?.text.contains("then I leave it") == true)
    }

    @Test(.row("7.4/remind-shift")) func anAbsenceShiftsTheReminder() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.type(ivo, "away 14 sep to 15 sep")
        let line = try bench.advance(until: .reminder, to: ivo)
        #expect(line.map { $0.local >= "2026-09-17" } ?? true)
    }

    @Test(.row("7.4/remind-end")) func anyTapOnTheAskEndsItsReminders() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.pick(ivo, "2026-09-17 11:00")
        let mark = bench.words
        try bench.advance(to: "2026-09-18 09:00")
        #expect(bench.since(mark.log, ivo).contains { $0.kind == Kind.reminder.rawValue } == false)
    }

    // MARK: After an outage

    @Test(.row("7.4/outage"), arguments: [1, 5, 20])
    func afterAnOutageOneMessageADayGoesInOrderOfRank(days: Int) throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.tap(ruth, "yes", of: .did)
        let from = bench.words.log
        let back = bench.now + .days(days)
        try bench.jump(to: bench.local(back, ruth))
        try bench.advance(to: back + .days(6))
        for person in [ruth, ivo] {
            let lines = bench.since(from, person).filter { $0.messageClass != .answer && $0.at < back + .days(3) }
            let dates = lines.map { $0.local.prefix(10) }
            #expect(Set(dates).count == dates.count, "\(lines)")
            #expect(lines.allSatisfy { bench.calendar(person).isOpen(at: $0.at) })
        }
    }

    @Test(.row("7.4/outage-reminders")) func ofSeveralRemindersOnlyTheNewestIsSent() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        let mark = bench.words
        // Both reminders and no close: the round stands open over an outage of four working days.
        try bench.jump(to: "2026-09-17 10:00")
        try bench.advance(to: "2026-09-18 12:00")
        #expect(bench.since(mark.log, ivo).count { $0.kind == Kind.reminder.rawValue } == 1)
        #expect(
            bench.since(mark.log, ivo).last { $0.kind == Kind.reminder.rawValue }?.text.contains("leave it") == true
        )
    }

    @Test(.row("7.3/use-by", "7.4/outage")) func aNudgePastItsUseByIsNotSent() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(minutes: 5)
        let mark = bench.words
        try bench.jump(to: "2026-09-17 11:30")
        try bench.advance(to: "2026-09-17 18:00")
        #expect(
            bench.since(mark.log, ruth).contains { [Kind.prepare, .day].map(\.rawValue).contains($0.kind) } == false
        )
    }

    @Test(.row("7.4/outage-did")) func aSessionLongAgoIsUnknown() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(minutes: 5)
        let mark = bench.words
        try bench.jump(to: "2026-10-12 10:00")
        try bench.advance(to: "2026-10-12 17:00")
        #expect(bench.pair()?.sessions.last?.outcome == .unknown)
        #expect(bench.since(mark.log).contains { $0.kind == Kind.did.rawValue } == false)
    }

    @Test(.row("7.3/answers")) func anAnswerThatComesLateIsNewsInTheOpenHours() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.type(ruth, "What I saw", finish: false)
        try bench.jump(to: "2026-09-18 22:00")
        let mark = bench.words
        try bench.advance(minutes: 1)
        #expect(bench.since(mark.log, ruth).map(\.messageClass) == [.news])
        let sent = bench.effects.compactMap { if case .send(let message) = $0 { message } else { nil } }.last
        #expect(sent.map { bench.local($0.notBefore, ruth) } == "2026-09-21 09:30")
    }
}

extension SeasonBench {
    /// Uses up what one day has room for.
    fileprivate mutating func spendTheDay(_ id: PersonID) {
        guard let i = snapshot.persons.firstIndex(where: { $0.id == id }) else { return }
        snapshot.persons[i].budget.spend(.news, on: today(id), message: 999_999)
    }
}
