import Domain
import PromptLibrary
import Timetable

/// Sittings: the chain of steps that follows when somebody taps or writes. Each step is an answer.
extension Turn {
    mutating func startSitting(
        _ name: Sitting.Name,
        of i: Int,
        in p: Int,
        session: Int?,
        steps: [SittingStep],
        rests: Bool
    ) {
        let id = snapshot.pairs[p].id
        snapshot.persons[i].sittings.removeAll { $0.pair == id }
        snapshot.persons[i].sittings.append(Sitting(name: name, pair: id, session: session, steps: steps, rests: rests))
    }

    func sitting(of i: Int, in p: Int) -> Sitting? {
        snapshot.persons[i].sittings.first { $0.pair == snapshot.pairs[p].id }
    }

    mutating func dropSitting(of i: Int, in p: Int, _ names: [Sitting.Name]) {
        let id = snapshot.pairs[p].id
        snapshot.persons[i].sittings.removeAll { $0.pair == id && names.contains($0.name) }
    }

    mutating func dropSittingStep(_ step: SittingStep, of i: Int, in p: Int) {
        for k in snapshot.persons[i].sittings.indices where snapshot.persons[i].sittings[k].pair == snapshot.pairs[p].id
        {
            snapshot.persons[i].sittings[k].steps.removeAll { $0 == step }
        }
        snapshot.persons[i].sittings.removeAll { $0.steps.isEmpty }
    }

    /// The sitting after a session that took place: usual, review, mid-point or closing.
    mutating func beginSittingAfter(_ p: Int, _ i: Int, session: Int) {
        let pair = snapshot.pairs[p]
        let name = sittingAfter(p, for: i)
        // Whoever has answered the closing questions has answered all.
        if pair.closingDone[side(of: i, in: p)], pair.phase == .closing || name == .closing {
            return say(i, "thank-you")
        }
        let steps: [SittingStep]
        switch name {
        case .closing:
            steps = [.takeAway, .differently, .whatNext]
        case .review:
            let again: [SittingStep] = midpointAfter(p) == nil ? [.keepAgreement] : []
            steps = [.pace, .sayWhatIMean, .questions] + again + [.aim, .times]
        case .midpoint:
            let further: [SittingStep] =
                wasReviewedLately(p) ? [] : (asksAim(of: i, in: p) ? [.aim] : []) + [.questions]
            steps = [.ownGoal] + further + [.keepAgreement, .times]
        default: steps = [.pulse, .reflection, .times]
        }
        // The one thing that was to be tried is looked at first, but not beside the questions of half a season or more.
        let isTrying = ![.midpoint, .closing].contains(name) && asksOneThing(i, p, session: session)
        startSitting(name, of: i, in: p, session: session, steps: (isTrying ? [.oneThing] : []) + steps, rests: false)
        if steps.last == .times, mayMeetAgain(p, for: i) {
            openTimes(p, target: nextTarget(p, from: lastDate(p, i)))
            noteInSitting(i, p)
        }
        openStep(of: i, in: p)
    }

    /// True while an aim is still to be found together.
    ///
    /// Not if the other was asked at an earlier conversation and the moments for it have passed: nobody could share then.
    private func asksAim(of i: Int, in p: Int) -> Bool {
        let side = side(of: i, in: p)
        let rounds = snapshot.pairs[p].rounds
        guard !rounds.contains(where: { $0.step == .aim && $0.stage == .revealed }) else { return false }
        return rounds.last { $0.step == .aim }.map { $0.sides[side].message != nil || !$0.stage.isOver } ?? true
    }

    /// Puts the next step of a person's sitting, in words.
    mutating func openStep(of i: Int, in p: Int) {
        guard let sitting = sitting(of: i, in: p), let step = sitting.steps.first else { return }
        setRests(false, of: i, in: p)
        let variables: Variables = ["partner": .text(partnerName(for: i, in: p))]
        switch step {
        case .goal, .offer, .rhythm, .length, .talk, .notice, .finder, .leaves, .gently:
            askContract(step, of: i, in: p)
        case .pulse:
            // The question turns over with the sessions; the fourth of them is a choice.
            let key = pulseKey(p, sitting.session)
            if key == "pulse-led" {
                askLed(i, p, session: sitting.session)
            } else {
                stepAsk(i, key, .pulse, variables, p, sitting.session)
            }
        case .reflection:
            guard askReflection(i, p, session: sitting.session) else {
                return advanceSitting(of: i, in: p, after: .reflection)
            }
        case .aim where !asksAim(of: i, in: p):
            advanceSitting(of: i, in: p, after: .aim)
        case .aim, .goalWords, .takeAway, .differently, .followLine:
            stepAsk(i, step.rawValue, step, variables, p, sitting.session, takesText: true)
        case .ownGoal:
            guard let goal = snapshot.pairs[p].contract.drafts[side(of: i, in: p)].goal else {
                return advanceSitting(of: i, in: p, after: .ownGoal)
            }
            say(i, isLateInSeason(p) ? "own-goal-late" : "own-goal-shown")
            add([.quote([.entry(goal)])], to: i)
            stepAsk(i, "own-goal", .ownGoal, variables, p, sitting.session)
        case .oneThing:
            guard let thing = oneThing(i, p) else { return advanceSitting(of: i, in: p, after: .oneThing) }
            say(i, "one-thing-shown")
            add([.quote([.entry(thing.entry)])], to: i)
            stepAsk(i, "one-thing", .oneThing, [:], p, sitting.session)
        case .keepAgreement:
            say(i, "agreement-again")
            sayAgreement(p, to: i)
            say(i, "sign-posting")
            stepAsk(i, "keep-agreement", .keepAgreement, variables, p, sitting.session)
        case .pace, .sayWhatIMean, .questions, .whatNext, .followDid, .followTouch, .otherRhythm:
            stepAsk(i, step.rawValue, step, variables, p, sitting.session)
        case .times:
            dropSitting(of: i, in: p, [sitting.name])
            sayTimesAfterSitting(i, p)
        }
    }

    /// Taps that another tap can change for a while.
    static let changeableSteps: [SittingStep] = [.pulse, .pace, .sayWhatIMean, .questions]

    /// The question turns over with the usual sittings: a review or a mid-point has questions of its own.
    func pulseKey(_ p: Int, _ session: Int?) -> String {
        let pair = snapshot.pairs[p]
        // A session that only one of the two calls held was asked about too.
        let before = pair.sessions.count { [.held, .unclear].contains($0.outcome) && $0.number < session ?? .max }
        let reviews = [pair.reviewAt, pair.midpointAt].compactMap(\.self).count { $0 <= before }
        return ["pulse-heard", "pulse-safe", "pulse-learned", "pulse-led"][max(0, before - reviews) % 4]
    }

    private mutating func stepAsk(
        _ i: Int,
        _ key: String,
        _ step: SittingStep,
        _ variables: Variables,
        _ p: Int,
        _ session: Int?,
        takesText: Bool = false
    ) {
        let sitting = sitting(of: i, in: p)
        let isOnce = sitting.map { isOfferedAgain($0) && !$0.wasOfferedAgain } ?? false
        let round = [.aim, .differently].contains(step) ? joinRound(step, session: session, of: i, in: p) : nil
        ask(i, key, .step, variables, pair: p, repeats: isOnce ? reminders(.sitting, of: p) : []) {
            $0.step = step
            $0.session = session
            $0.takesText = takesText
            $0.round = round
        }
    }

    /// True for a sitting that comes once more by itself where it was left; an aim alone does not.
    private func isOfferedAgain(_ sitting: Sitting) -> Bool {
        [.review, .midpoint, .closing].contains(sitting.name) && sitting.steps != [.aim, .times]
    }

    private mutating func askLed(_ i: Int, _ p: Int, session: Int?) {
        let options = [
            Message.Option(key: "me", label: label(i, "pulse-led", "me")),
            Message.Option(key: "partner", label: partnerName(for: i, in: p)),
            Message.Option(key: "even", label: label(i, "pulse-led", "even")),
        ]
        ask(i, "pulse-led", .step, pair: p, only: ["private", "later"], options: options) {
            $0.step = .pulse
            $0.session = session
        }
    }

    /// The times at the end of a sitting: those that there are, or when the next ones come.
    ///
    /// Nothing is looked for anew here, not even where a search has ended since the sitting began: the other
    /// would see by when the times come, and for which date, how long somebody stayed with a question.
    private mutating func sayTimesAfterSitting(_ i: Int, _ p: Int) {
        if isLooping(p), !snapshot.pairs[p].isPaused, mayMeetAgain(p, for: i) { sayTimes(i, p) }
        if drafts[i]?.blocks.isEmpty ?? true { say(i, "thank-you") }
    }

    private mutating func sayTimes(_ i: Int, _ p: Int) {
        switch snapshot.pairs[p].loop {
        case .booked(let booking):
            sayDate(booking, to: i, in: p)
        case .finding(let search):
            // Times that were looked for since come to everybody by a nudge.
            guard search.inSitting?[side(of: i, in: p)] == true, !stillOffered(search, p).isEmpty else { return }
            let target = nextTarget(p, from: lastDate(p, i))
            let wasLast = snapshot.pairs[p].lastCalled?[side(of: i, in: p)] != nil
            let last = wasLast ? "times-once-more" : "times-last"
            offerSlots(to: i, in: p, isLast(p, target, for: i) ? last : "times-next")
        case .typing(let search):
            sayNoTimes(search, to: i, in: p)
        case .resting:
            guard let next = snapshot.pairs[p].timers.first(where: { $0.name == .proposeDue })?.at else { return }
            sayNextTimes("times-later", date(of: next, for: i), to: i, in: p)
        }
    }

    // MARK: Answers to steps

    mutating func answerStep(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        guard let step = ask.step else { return }
        if option == "later" {
            settle(ask, of: i, "later", keep: true)
            guard let sitting = sitting(of: i, in: p), sitting.steps.first == step else { return say(i, "thank-you") }
            setRests(true, of: i, in: p)
            offerOnce(ask, sitting, of: i, in: p)
            return say(i, "waits-for-you")
        }
        guard let sitting = sitting(of: i, in: p), sitting.steps.first == step else {
            return changeStepAnswer(ask, option, of: i, in: p)
        }
        take(step, option, ask, of: i, in: p)
        if step == .pulse && option == "private" { return }
        settle(ask, of: i, option)
        advanceSitting(of: i, in: p, after: step)
    }

    /// A review, mid-point or closing that was put off comes once more by itself.
    private mutating func offerOnce(_ ask: Ask, _ sitting: Sitting, of i: Int, in p: Int) {
        guard isOfferedAgain(sitting), !sitting.wasOfferedAgain,
            let k = snapshot.persons[i].asks.firstIndex(where: { $0.id == ask.id })
        else { return }
        let days = reminders(.sitting, of: p)
        snapshot.persons[i].asks[k].sentOn = today(i)
        snapshot.persons[i].asks[k].reminders = days
        snapshot.persons[i].asks[k].remindAt = days.first.flatMap { reminderInstant(i, after: today(i), $0) }
    }

    /// Puts the open step once more, under an introduction; what is left of its reminders stays.
    mutating func putAgain(_ ask: Ask, _ key: String, of i: Int, in p: Int) {
        guard let sitting = sitting(of: i, in: p), sitting.steps.first == ask.step else { return }
        for k in snapshot.persons[i].sittings.indices where snapshot.persons[i].sittings[k].pair == ask.pair {
            snapshot.persons[i].sittings[k].wasOfferedAgain = true
        }
        snapshot.persons[i].asks.removeAll { $0.id == ask.id }
        say(i, key)
        openStep(of: i, in: p)
        guard let k = snapshot.persons[i].asks.lastIndex(where: { $0.pair == ask.pair && $0.step == ask.step }) else {
            return
        }
        snapshot.persons[i].asks[k].sentOn = ask.sentOn
        snapshot.persons[i].asks[k].reminders = ask.reminders
        snapshot.persons[i].asks[k].remindAt = ask.remindAt
    }

    /// Closes the message of a step that is about to be put again; what was asked earlier stays open for late words.
    private mutating func closeOpen(_ step: SittingStep, of i: Int, in p: Int) {
        let pair = snapshot.pairs[p].id
        for ask in snapshot.persons[i].asks where ask.pair == pair && ask.step == step && ask.number == nil {
            endReminders(of: ask, of: i)
            snapshot.persons[i].asks.removeAll { $0.id == ask.id }
            snapshot.persons[i].tokenSpent.append(SettledAsk(id: ask.id, kind: ask.kind, step: step, outcome: "closed"))
        }
    }

    /// A tap on a step that is past changes the answer for a while, and says so.
    mutating func changeStepAnswer(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        guard let step = ask.step, now - ask.sent < .minutes(programme(of: p).entry.addMinutes),
            Self.changeableSteps.contains(step)
        else { return saySettled(ask, to: i) }
        take(step, option, ask, of: i, in: p)
        say(i, "changed")
    }

    /// Writes down what a step's tap says.
    private mutating func take(_ step: SittingStep, _ option: String, _ ask: Ask, of i: Int, in p: Int) {
        let side = side(of: i, in: p)
        record(i, "tap", "step=\(step.rawValue) value=\(option)", pair: p)
        switch step {
        case .pulse: takePulse(option, ask, of: i, in: p)
        case .questions:
            snapshot.pairs[p].reviews[side].questions = option
            if option == "deeper" { forgetDeepPasses(of: i, in: p) }
        case .ownGoal where option == "changed":
            insertStep(.goalWords, of: i, in: p)
        case .keepAgreement where option == "change":
            self.ask(i, "change-which", .changeWhich, pair: p)
        case .whatNext: snapshot.pairs[p].wishes[side] = option
        case .oneThing: takeOneThing(option, of: i, in: p)
        case .followDid where option == "yes" || option == "too-early" || option == "not-really": break
        default: break
        }
        if option == "done" { askWeAreDone(i, p) }
    }

    private mutating func takePulse(_ option: String, _ ask: Ask, of i: Int, in p: Int) {
        let side = side(of: i, in: p)
        if option == "private" {
            snapshot.persons[i].asks.indices.forEach { k in
                if snapshot.persons[i].asks[k].id == ask.id { snapshot.persons[i].asks[k].audience = .onlyMe }
            }
            return say(i, "pulse-private")
        }
        guard let session = ask.session else { return }
        let item = String(pulseKey(p, session).dropFirst(6))
        let value = Int(option) ?? ["me": 1, "even": 2, "partner": 3][option] ?? 0
        var pulse = Session.Pulse(item: item, value: value)
        pulse.isPrivate = ask.audience == .onlyMe
        if let k = snapshot.pairs[p].sessions.firstIndex(where: { $0.number == session && $0.outcome != .moved }) {
            snapshot.pairs[p].sessions[k].pulses[side] = pulse
        } else if let after = snapshot.pairs[p].after, after.session == session {
            // Kept with the session that is still open; its outcome is written later.
            var open = Session(
                number: session,
                start: after.start,
                date: date(of: after.start, for: person(0, of: p)),
                minutes: after.minutes,
                outcome: .unknown,
                answers: after.answers
            )
            open.pulses[side] = pulse
            snapshot.pairs[p].sessions.append(open)
        }
        writeLed(session, p)
    }

    private mutating func insertStep(_ step: SittingStep, of i: Int, in p: Int) {
        guard let k = snapshot.persons[i].sittings.firstIndex(where: { $0.pair == snapshot.pairs[p].id }) else {
            return
        }
        snapshot.persons[i].sittings[k].steps.insert(step, at: min(1, snapshot.persons[i].sittings[k].steps.count))
    }

    private mutating func setRests(_ rests: Bool, of i: Int, in p: Int) {
        for k in snapshot.persons[i].sittings.indices where snapshot.persons[i].sittings[k].pair == snapshot.pairs[p].id
        {
            snapshot.persons[i].sittings[k].rests = rests
        }
    }

    /// Goes on to the next step, or ends the sitting.
    mutating func advanceSitting(of i: Int, in p: Int, after step: SittingStep) {
        guard let k = snapshot.persons[i].sittings.firstIndex(where: { $0.pair == snapshot.pairs[p].id }),
            snapshot.persons[i].sittings[k].steps.first == step
        else { return }
        snapshot.persons[i].sittings[k].steps.removeFirst()
        let sitting = snapshot.persons[i].sittings[k]
        // An aim may stay empty, so nothing waits for it: its silence shows no more than its words.
        if step != .aim, sitting.steps.allSatisfy({ [.aim, .times].contains($0) }) {
            finishReview(sitting, of: i, in: p)
        }
        if sitting.steps == [.times], [.review, .midpoint].contains(sitting.name) { say(i, "thank-you") }
        if sitting.steps.isEmpty {
            dropSitting(of: i, in: p, [sitting.name])
            return ended(sitting, of: i, in: p)
        }
        openStep(of: i, in: p)
    }

    private mutating func finishReview(_ sitting: Sitting, of i: Int, in p: Int) {
        guard sitting.name == .review || sitting.name == .midpoint else { return }
        snapshot.pairs[p].reviews[side(of: i, in: p)].isDone = true
        endReviewIfDone(p)
    }

    private mutating func ended(_ sitting: Sitting, of i: Int, in p: Int) {
        switch sitting.name {
        case .contract: contractAnswered(by: i, in: p)
        case .closing: closingAnswered(by: i, in: p)
        case .followUp: followUpAnswered(by: i, in: p)
        case .usual, .review, .midpoint, .notHeld: break
        }
    }

    /// What `next` opens: the open step of a sitting.
    mutating func resumeSitting(of i: Int, in p: Int) {
        guard let sitting = sitting(of: i, in: p), let step = sitting.steps.first else { return }
        // A step that is open already is put again, and the earlier message is settled.
        closeAsks([.begin], of: i, in: p)
        closeOpen(step, of: i, in: p)
        openStep(of: i, in: p)
    }
}
