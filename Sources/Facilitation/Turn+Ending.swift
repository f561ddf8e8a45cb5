import Domain
import PromptLibrary
import Timetable

/// Ends: by one's own command, by an admin, with the programme, and complete; the partner hears the same neutral text.
extension Turn {
    mutating func stop(_ i: Int, _ p: Int) {
        guard snapshot.pairs[p].phase != .ended else { return say(i, "ended-already") }
        ask(i, "stop", .stop, ["partner": .text(partnerName(for: i, in: p))], pair: p)
    }

    mutating func answerStop(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        settle(ask, of: i, option)
        switch option {
        case "end":
            noteUndo("stop", i, p)
            end(p, .left)
            self.ask(i, "stopped", .pairEnded, pair: p)
        case "pause": pause("", i, p)
        case "done": askWeAreDone(i, p)
        default: say(i, "stays")
        }
    }

    /// Ends a pair now; the neutral text goes to both on the second working day after.
    mutating func end(_ p: Int, _ how: PairState.Ending) {
        guard snapshot.pairs[p].phase != .ended else { return }
        let wasReady = snapshot.pairs[p].ready
        // Whoever has not heard of the pair need not hear of its end.
        let unheard = (0...1).map { side in
            snapshot.pairs[p].phase == .readiness
                && (!snapshot.pairs[p].started
                    || snapshot.pairs[p].timers.contains { $0.name == .welcome && $0.side == side }
                    || snapshot.persons[person(side, of: p)].agenda.contains {
                        $0.kind == .welcome && $0.pair == snapshot.pairs[p].id
                    })
        }
        snapshot.pairs[p].ending = how
        snapshot.pairs[p].loop = .resting
        snapshot.pairs[p].after = nil
        snapshot.pairs[p].timers = []
        let pair = snapshot.pairs[p].id
        enter(.ended, p)
        for side in 0...1 {
            let i = person(side, of: p)
            snapshot.persons[i].agenda.removeAll { $0.pair == pair }
            // What can be taken back keeps its asks, closed to all, until the partner is told.
            if ![.left, .declined].contains(how) { clear(pair, of: i) }
        }
        if how != .left, !snapshot.pairs[p].mayReveal { closeRounds(p) }
        guard how != .completed else { return }
        // If both said no there is nobody left to tell.
        if how == .declined, wasReady == [.no, .no] { return }
        let days = programme(of: p).endedTellDays
        for side in 0...1 where !unheard[side] {
            // Who said no knows.
            if how == .declined, wasReady[side] == .no { continue }
            set(.endedTell, of: p, side: side, .workingDay(days, after: today(person(side, of: p))))
        }
    }

    mutating func clear(_ pair: PairID, of i: Int) {
        snapshot.persons[i].asks.removeAll { $0.pair == pair }
        snapshot.persons[i].sittings.removeAll { $0.pair == pair }
    }

    mutating func tellEnded(_ p: Int, _ i: Int) {
        guard let how = snapshot.pairs[p].ending else { return }
        closeRounds(p)
        clear(snapshot.pairs[p].id, of: i)
        post(how == .declined ? .notAhead : .pairEnded, to: i, pair: p)
    }

    mutating func answerEnded(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        // A note takes nothing from the other choices.
        settle(ask, of: i, option, keep: option == "note")
        switch option {
        case "note": self.ask(i, "note", .noteText, pair: p) { $0.takesText = true }
        case "again":
            record(i, "wish", "again", pair: p)
            effects.append(.notice("wish-to-be-paired"))
            snapshot.persons[i].wishedOn = today(i)
            say(i, "again-noted")
        case "person": sayWho(i)
        default:
            snapshot.persons[i].wishedOn = nil
            say(i, "kept-plain")
        }
    }

    // MARK: We are done

    mutating func askWeAreDone(_ i: Int, _ p: Int) {
        snapshot.pairs[p].doneAskedBy = side(of: i, in: p)
        ask(i, "we-are-done", .weAreDone, ["partner": .text(partnerName(for: i, in: p))], pair: p)
    }

    mutating func answerDone(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        settle(ask, of: i, option)
        if ask.kind == .weAreDone {
            guard option != "no" else { return say(i, "stays") }
            say(i, "done-asked", ["partner": .text(partnerName(for: i, in: p))])
            return post(.done, to: partner(of: i, in: p), pair: p) { $0.label = option == "yes-tell" ? "tell" : nil }
        }
        guard option == "yes" else {
            if ask.audience == .partner {
                post(.done, to: partner(of: i, in: p), pair: p) { $0.label = "go-on" }
            }
            return say(i, "stays")
        }
        complete(p, early: true, by: i)
    }

    mutating func renderDone(_ item: AgendaItem, _ p: Int, to i: Int) {
        let variables: Variables = ["partner": .text(partnerName(for: i, in: p))]
        if item.label == "go-on" { return say(i, "done-go-on", variables) }
        ask(i, "done-question", .doneAnswer, variables, pair: p) {
            // Only where the asker has said so is a "go on" passed on.
            if item.label == "tell" { $0.audience = .partner }
        }
    }

    private mutating func complete(_ p: Int, early: Bool, by i: Int) {
        unbook(p)
        rest(p, until: today(i) + 7)
        cancel(.proposeDue, of: p)
        enter(.closing, p)
        if early { snapshot.pairs[p].ending = .completedEarly }
        for side in 0...1 {
            let other = person(side, of: p)
            startSitting(
                .closing,
                of: other,
                in: p,
                session: nil,
                steps: [.takeAway, .differently, .whatNext],
                rests: other != i
            )
        }
        openStep(of: i, in: p)
        let other = partner(of: i, in: p)
        post(.sitting, to: other, pair: p, due: openingAfterSettle(other))
        set(.closingMax, of: p, .pairWorkingDay(programme(of: p).phases.closingMax, after: today(i)))
    }

    // MARK: Closing

    mutating func closingAnswered(by i: Int, in p: Int) {
        snapshot.pairs[p].closingDone[side(of: i, in: p)] = true
        guard closeIfDone(p) else { return say(i, "closing-thanks") }
    }

    /// Closes once both have answered and no conversation is still to come; true if it did.
    @discardableResult
    mutating func closeIfDone(_ p: Int) -> Bool {
        guard snapshot.pairs[p].phase == .closing, snapshot.pairs[p].closingDone == [true, true], booking(p) == nil
        else { return false }
        close(p)
        return true
    }

    /// The season of the pair is over: the same closing line to both.
    mutating func close(_ p: Int) {
        if let after = snapshot.pairs[p].after, isLooping(p) { fix(after, p) }
        guard snapshot.pairs[p].phase == .closing else { return }
        snapshot.pairs[p].loop = .resting
        // From here on it says whose follow-up is open.
        snapshot.pairs[p].closingDone = [true, true]
        let pair = snapshot.pairs[p].id
        snapshot.pairs[p].timers = []
        snapshot.pairs[p].closedOn = today(person(0, of: p))
        let wasEarly = snapshot.pairs[p].ending == .completedEarly
        // Without a conversation there is nothing to look back on three months later.
        let isOver = wasEarly || snapshot.pairs[p].held == 0
        if isOver, !wasEarly { snapshot.pairs[p].ending = .completed }
        enter(isOver ? .ended : .followUp, p)
        for side in 0...1 {
            let i = person(side, of: p)
            let stays: [AskKind] = [.receipt, .more, .audienceTap, .deleted]
            snapshot.persons[i].asks.removeAll { $0.pair == pair && !$0.takesText && !stays.contains($0.kind) }
            snapshot.persons[i].agenda.removeAll { $0.pair == pair && $0.kind != .reveal }
            snapshot.persons[i].sittings.removeAll { $0.pair == pair }
            post(.closed, to: i, pair: p)
            guard !isOver else { continue }
            set(
                .followDue,
                of: p,
                side: side,
                .workingDay(1, after: today(i) + programme(of: p).phases.followUpDays - 1)
            )
        }
    }

    mutating func renderClosed(_ p: Int, to i: Int) {
        let pair = snapshot.pairs[p]
        let programme = programme(of: p)
        say(
            i,
            pair.held == 0 ? "closed-without" : "closed",
            [
                "name": .text(snapshot.persons[i].person.firstName), "partner": .text(partnerName(for: i, in: p)),
                "n": .number(pair.held), "count": .text(inNumbers(pair.held, i)),
                "since": .text(monthName(pair.weekOne, for: i)),
            ]
        )
        let wishes = pair.wishes
        if let wish = wishes[0], wish == wishes[1] { say(i, "wish-\(wish)") }
        say(
            i,
            "closed-keep",
            ["until": .text(words(i).dateWithYear(programme.keptUntil))]
        )
    }

    /// A small number as a word, as in `six`.
    func inNumbers(_ number: Int, _ i: Int) -> String {
        words(i).numbers.first { $0.value == number }?.word ?? "\(number)"
    }

    /// A pair that closes comes to its end soon after the season, whatever it looked for in the meantime.
    mutating func endInTime(_ p: Int) {
        guard snapshot.pairs[p].phase == .closing, booking(p) == nil,
            !snapshot.pairs[p].timers.contains(where: { [.closingMax, .seasonEnd].contains($0.name) })
        else { return }
        let date = today(person(0, of: p))
        set(.closingMax, of: p, .pairWorkingDay(programme(of: p).phases.closingMax, after: date))
    }

    /// The season is over with nothing booked: the closing questions come by themselves.
    mutating func seasonEnded(_ p: Int) {
        let pair = snapshot.pairs[p]
        switch pair.phase {
        case .readiness, .contracting:
            return end(p, .programmeEnded)
        case .early, .review, .working, .midpoint: enter(.closing, p)
        case .closing: break
        case .followUp, .ended: return
        }
        guard booking(p) == nil else { return }
        if search(p) != nil { rest(p, until: programme(of: p).end) }
        cancel(.proposeDue, of: p)
        let date = today(person(0, of: p))
        if !snapshot.pairs[p].timers.contains(where: { $0.name == .closingMax }) {
            set(.closingMax, of: p, .pairWorkingDay(programme(of: p).phases.closingMax, after: date))
        }
        for side in 0...1 where !pair.closingDone[side] {
            let i = person(side, of: p)
            guard sitting(of: i, in: p)?.name != .closing else { continue }
            startSitting(
                .closing,
                of: i,
                in: p,
                session: nil,
                steps: [.takeAway, .differently, .whatNext],
                rests: true
            )
            post(.sitting, to: i, pair: p, due: calendar(i).nextNudgeTime(onOrAfter: now) ?? now)
        }
    }

    // MARK: Follow-up

    mutating func followDue(_ p: Int, _ i: Int) {
        guard snapshot.pairs[p].phase == .followUp else { return }
        let useBy = windowEnd(i, inDays: 10)
        post(.followUp, to: i, pair: p, useBy: useBy)
        set(.followClose, of: p, .pairWorkingDay(11, after: today(i)))
    }

    mutating func renderFollowUp(_ p: Int, to i: Int) {
        startSitting(
            .followUp,
            of: i,
            in: p,
            session: nil,
            steps: [.followDid, .followLine, .followTouch],
            rests: false
        )
        openStep(of: i, in: p)
    }

    mutating func followUpAnswered(by i: Int, in p: Int) {
        say(i, "last-message")
        snapshot.pairs[p].closingDone[side(of: i, in: p)] = false
        if snapshot.pairs[p].closingDone == [false, false] { endFollowUp(p) }
    }

    mutating func endFollowUp(_ p: Int) {
        guard snapshot.pairs[p].phase == .followUp else { return }
        end(p, .completed)
    }
}
