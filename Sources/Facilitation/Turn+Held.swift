import Domain
import PromptLibrary
import Timetable

/// Did it happen: asked of each, private to each, and what the two answers make together.
extension Turn {
    mutating func askDue(_ p: Int, _ i: Int) {
        guard let after = snapshot.pairs[p].after, after.answers[side(of: i, in: p)] == nil else { return }
        let days = programme(of: p).loop.askCloseDays
        let useBy = windowEnd(i, inDays: days)
        post(.did, to: i, pair: p, useBy: useBy) { $0.session = after.session }
    }

    mutating func renderDid(_ p: Int, to i: Int) {
        guard let after = snapshot.pairs[p].after, after.answers[side(of: i, in: p)] == nil else { return }
        let on = date(of: after.start, for: i)
        let useBy = windowEnd(i, inDays: programme(of: p).loop.askCloseDays)
        ask(
            i,
            "did",
            .did,
            ["partner": .text(partnerName(for: i, in: p)), "date": .text(inWords(on, for: i))],
            pair: p,
            repeats: reminders(.did, of: p)
        ) {
            $0.session = after.session
            $0.closesAt = useBy
        }
        let side = side(of: i, in: p)
        snapshot.pairs[p].after?.asked[side] = true
    }

    mutating func answerDid(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        guard let after = snapshot.pairs[p].after, after.session == ask.session else {
            return saySettled(ask, to: i)
        }
        let side = side(of: i, in: p)
        if option == "new-date" {
            settle(ask, of: i, option)
            snapshot.pairs[p].after?.answers[side] = .newDate
            record(i, "session", "number=\(after.session) answer=moved", pair: p)
            openAskForDate(i, p)
            return concludeIfBoth(p)
        }
        guard let answer = DidAnswer(rawValue: option) else { return }
        settle(ask, of: i, option)
        snapshot.pairs[p].after?.answers[side] = answer
        record(i, "session", "number=\(after.session) answer=\(option)", pair: p)
        if answer.isHeld {
            beginSittingAfter(p, i, session: after.session)
        } else {
            beginNotHeld(p, i)
        }
        concludeIfBoth(p)
    }

    private mutating func openAskForDate(_ i: Int, _ p: Int) {
        ask(i, "new-date", .dateGuess, ["partner": .text(partnerName(for: i, in: p))], pair: p) {
            $0.takesText = true
            $0.number = 1
        }
    }

    private mutating func beginNotHeld(_ p: Int, _ i: Int) {
        guard mayMeetAgain(p, for: i) else { return closeWithoutTimes(p, i) }
        say(i, "not-held")
        if snapshot.pairs[p].notHeldInARow >= 1 {
            ask(i, "other-rhythm", .rhythm, pair: p)
        }
        beginTimes(p, i, target: today(i) + 7, key: "times-not-held")
    }

    /// The season is too near its end for another date: the closing questions come at once.
    private mutating func closeWithoutTimes(_ p: Int, _ i: Int) {
        guard !snapshot.pairs[p].closingDone[side(of: i, in: p)] else { return say(i, "not-held") }
        say(i, "not-held-closing")
        startSitting(
            .closing,
            of: i,
            in: p,
            session: nil,
            steps: [.takeAway, .differently, .whatNext],
            rests: false
        )
        openStep(of: i, in: p)
    }

    /// Times after a session: those of the search under way, or of a new one.
    ///
    /// They are the same for both, whatever the other has answered.
    mutating func beginTimes(_ p: Int, _ i: Int, target: CivilDate, key: String) {
        guard isLooping(p), !snapshot.pairs[p].isPaused else { return }
        switch snapshot.pairs[p].loop {
        case .booked(let booking):
            return sayDate(booking, to: i, in: p)
        case .resting, .finding, .typing: break
        }
        openTimes(p, target: target)
        offerSlots(to: i, in: p, key)
    }

    /// Looks for times if nobody does so far; each sees them in the own sitting or by a nudge.
    ///
    /// The search begins with a sitting, and not with its end: so it does not
    /// show the partner how far somebody has come with a question in between.
    mutating func openTimes(_ p: Int, target: CivilDate) {
        guard isLooping(p), !snapshot.pairs[p].isPaused, case .resting = snapshot.pairs[p].loop else { return }
        openSearch(p, target: target, minutes: nil)
        for side in 0...1 { planSlotsNudge(p, for: person(side, of: p)) }
    }

    /// Somebody who begins a sitting comes to the times at its end.
    mutating func noteInSitting(_ i: Int, _ p: Int) {
        guard var search = search(p) else { return }
        var sides = search.inSitting ?? [false, false]
        sides[side(of: i, in: p)] = true
        search.inSitting = sides
        if case .finding = snapshot.pairs[p].loop {
            snapshot.pairs[p].loop = .finding(search)
        } else {
            snapshot.pairs[p].loop = .typing(search)
        }
    }

    /// Plans the nudge with the times on offer for somebody who has not seen them.
    ///
    /// Where nothing is looked for, nothing is planned: when new times come is the same for both.
    mutating func planTimes(_ p: Int, for i: Int) {
        guard isLooping(p), case .finding(let search) = snapshot.pairs[p].loop, !search.told[side(of: i, in: p)]
        else { return }
        planSlotsNudge(p, for: i)
    }

    /// The other sees the times in an own sitting, else by nudge on the fourth working day after the session.
    private mutating func planSlotsNudge(_ p: Int, for i: Int) {
        let base = snapshot.pairs[p].after.map { date(of: $0.start, for: i) } ?? today(i)
        set(.slotsDue, of: p, side: side(of: i, in: p), .workingDay(4, after: base))
        guard
            let k = snapshot.pairs[p].timers.firstIndex(where: { $0.name == .slotsDue && $0.side == side(of: i, in: p) }
            ),
            snapshot.pairs[p].timers[k].at <= now
        else { return }
        set(.slotsDue, of: p, side: side(of: i, in: p), .workingDay(1, after: today(i)))
    }

    // MARK: Outcome

    private mutating func concludeIfBoth(_ p: Int) {
        guard let after = snapshot.pairs[p].after, let a = after.answers[0], let b = after.answers[1],
            a.isHeld == b.isHeld
        else { return }
        fix(after, p)
    }

    /// The time for answers is over: alike or silent is fixed, else both are asked once more in the same words.
    mutating func askClosed(_ p: Int) {
        guard let after = snapshot.pairs[p].after else { return }
        for side in 0...1 { closeAsks([.did], of: person(side, of: p), in: p) }
        guard after.answers.contains(where: { $0 != nil }) else { return fix(after, p) }
        snapshot.pairs[p].after?.recordAsked = true
        recordDue(p)
    }

    mutating func recordDue(_ p: Int) {
        guard let after = snapshot.pairs[p].after else { return }
        for side in 0...1 {
            let i = person(side, of: p)
            let calendar = calendar(i)
            let due = calendar.nextNudgeTime(onOrAfter: now) ?? now
            let last = calendar.workingDay(3, after: calendar.zone.date(at: due))
            let useBy = last.flatMap { calendar.sendWindow(on: $0)?.closes }
            post(.record, to: i, pair: p, useBy: useBy, due: due) { $0.session = after.session }
        }
        // The day on which it goes and three more.
        set(.recordClose, of: p, .pairWorkingDay(4, after: today(person(0, of: p)) - 1))
    }

    mutating func renderRecord(_ p: Int, to i: Int) {
        guard let after = snapshot.pairs[p].after else { return }
        ask(i, "record", .record, ["date": .text(inWords(date(of: after.start, for: i), for: i))], pair: p) {
            $0.session = after.session
        }
    }

    mutating func answerRecord(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        guard let after = snapshot.pairs[p].after, after.session == ask.session else { return saySettled(ask, to: i) }
        // A talk with a person answers nothing: the question stays.
        if option == "person" { return sayWho(i) }
        settle(ask, of: i, option)
        let side = side(of: i, in: p)
        let answer: DidAnswer = option == "no" ? .no : option == "briefly" ? .cutShort : .yes
        snapshot.pairs[p].after?.recordAnswers[side] = answer
        if after.answers[side] == nil { snapshot.pairs[p].after?.answers[side] = answer }
        record(i, "session", "number=\(after.session) record=\(option)", pair: p)
        say(i, "thank-you")
        guard let known = snapshot.pairs[p].after?.recordAnswers, let a = known[0], let b = known[1],
            a.isHeld == b.isHeld
        else { return }
        var settled = after
        settled.answers = known
        fix(settled, p)
    }

    mutating func recordClosed(_ p: Int) {
        guard var after = snapshot.pairs[p].after else { return }
        for side in 0...1 {
            closeAsks([.record], of: person(side, of: p), in: p)
            if let answer = after.recordAnswers[side] { after.answers[side] = answer }
        }
        fix(after, p)
    }

    /// Writes the outcome of a session down and lets the phase follow.
    mutating func fix(_ after: Loop.Booking, _ p: Int) {
        for name in [PairTimer.Name.askDue, .askClose, .recordDue, .recordClose] { cancel(name, of: p) }
        for side in 0...1 {
            let i = person(side, of: p)
            unpost([.did, .record], to: i, pair: p)
            closeAsks([.did, .record], of: i, in: p)
        }
        let outcome = Self.outcome(after.answers[0], after.answers[1])
        var session = Session(
            number: after.session,
            start: after.start,
            date: date(of: after.start, for: person(0, of: p)),
            minutes: after.minutes,
            outcome: outcome,
            answers: after.answers
        )
        session.initiator = outcome == .held ? after.initiator : nil
        session.prepare = after.prepare
        if outcome == .moved { session.initiator = nil }
        if let early = snapshot.pairs[p].sessions.first(where: { $0.number == after.session && $0.outcome == .unknown })
        {
            session.pulses = early.pulses
        }
        snapshot.pairs[p].sessions.removeAll { $0.number == after.session }
        snapshot.pairs[p].sessions.append(session)
        writeLedger(session, p)
        snapshot.pairs[p].after = nil
        handOn(session, p)
        snapshot.pairs[p].notHeldInARow = outcome == .notHeld ? snapshot.pairs[p].notHeldInARow + 1 : 0
        for side in 0...1 {
            record(person(side, of: p), "session", "number=\(session.number) outcome=\(outcome.rawValue)", pair: p)
        }
        if ![.held, .unclear].contains(outcome) { forgetReflection(of: session.number, p) }
        if outcome == .unknown, mayMeetAgain(p), case .resting = snapshot.pairs[p].loop, isLooping(p) {
            set(.proposeDue, of: p, .workingDay(1, after: today(person(0, of: p))))
            snapshot.pairs[p].target = today(person(0, of: p)) + 7
        }
        checkPhase(p)
        guard !closeIfDone(p) else { return }
        keepGoing(p)
    }

    /// What two answers make; silence on one side leaves the other's word.
    static func outcome(_ a: DidAnswer?, _ b: DidAnswer?) -> SessionOutcome {
        if a?.isHeld != true, b?.isHeld != true, a == .newDate || b == .newDate { return .moved }
        return switch (a?.isHeld, b?.isHeld) {
        case (true?, true?), (true?, nil), (nil, true?): .held
        case (false?, false?), (false?, nil), (nil, false?): .notHeld
        case (true?, false?), (false?, true?): .unclear
        case (nil, nil): .unknown
        }
    }

    // MARK: Phases

    /// Moves the phase where enough sessions were held.
    mutating func checkPhase(_ p: Int) {
        let pair = snapshot.pairs[p]
        let reviewAfter = programme(of: p).phases.reviewAfter
        guard mayMeetAgain(p) else { return checkClosing(p) }
        if pair.phase == .early, pair.held >= reviewAfter, pair.reviewAt == nil {
            snapshot.pairs[p].reviewAt = pair.held
            enter(.review, p)
            endReviewIfDone(p)
        } else if pair.phase == .working, let after = midpointAfter(p), pair.held >= after, pair.midpointAt == nil,
            !isLastNext(p)
        {
            snapshot.pairs[p].midpointAt = pair.held
            enter(.midpoint, p)
            endReviewIfDone(p)
        }
        checkClosing(p)
    }

    mutating func endReviewIfDone(_ p: Int) {
        guard [.review, .midpoint].contains(snapshot.pairs[p].phase), snapshot.pairs[p].reviews.allSatisfy(\.isDone)
        else {
            return
        }
        snapshot.pairs[p].reviews = snapshot.pairs[p].reviews.map {
            PairState.ReviewAnswers(questions: $0.questions, isDone: false)
        }
        enter(.working, p)
        checkClosing(p)
    }

    /// One session left, four weeks to the end of the season, or no time for another session before it.
    mutating func checkClosing(_ p: Int) {
        guard [.early, .working].contains(snapshot.pairs[p].phase) else { return }
        let date = today(person(0, of: p))
        guard
            snapshot.pairs[p].held >= snapshot.pairs[p].planned - 1 || date >= programme(of: p).end - 28
                || !mayMeetAgain(p)
        else { return }
        enter(.closing, p)
    }

    mutating func closingDue(_ p: Int) {
        switch snapshot.pairs[p].phase {
        case .early, .working, .review, .midpoint:
            // A review that is under way may be finished; nothing waits for it.
            enter(.closing, p)
        default: break
        }
    }
}
