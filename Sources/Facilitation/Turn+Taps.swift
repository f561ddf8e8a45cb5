import Domain
import PromptLibrary

/// Where each tap goes.
extension Turn {
    mutating func receive(_ tap: Event.Tap, from i: Int) {
        guard let ask = ask(tap.ask, of: i) else {
            // The same tap twice, or one on an old message: one calm line, unless it repeats what holds.
            let settled = snapshot.persons[i].tokenSpent.last { $0.id == tap.ask }
            noteQuestion(message: settled?.message, of: i)
            if let settled, settled.outcome == tap.option { return }
            if let ask = settled?.changeable, ask.prompt != nil,
                let k = snapshot.persons[i].tokenSpent.lastIndex(where: { $0.id == tap.ask })
            {
                return chooseAgain(tap.option, ask, k, of: i)
            }
            if let ask = settled?.changeable, let p = ask.pair.flatMap({ index(of: $0) }), isLooping(p),
                tap.option != "later"
            {
                if let k = snapshot.persons[i].tokenSpent.lastIndex(where: { $0.id == tap.ask }) {
                    snapshot.persons[i].tokenSpent[k].outcome = tap.option
                }
                return changeStepAnswer(ask, tap.option, of: i, in: p)
            }
            if tap.option == "share", let entry = answer(byReceipt: tap.ask, of: i) { return offerShare(entry, i) }
            return sayOver(tap, of: i)
        }
        noteQuestion(ask, of: i)
        if snapshot.persons[i].gathering != nil, ask.kind != .partOrCommand {
            if snapshot.persons[i].gathering?.ask == ask.id {
                finishGathering(i)
            } else {
                if (snapshot.persons[i].gathering?.taps.count ?? 0) < 10 {
                    snapshot.persons[i].gathering?.taps.append(tap)
                }
                return
            }
            guard self.ask(tap.ask, of: i) != nil else { return }
        }
        let p = ask.pair.flatMap { index(of: $0) }
        if answerAlone(ask, tap.option, of: i) { return }
        guard let p else { return sayClosed(i) }
        // What one does with a question is no act on the pair: it makes nothing final that the other may undo.
        if ask.prompt == nil, ask.round == nil { snapshot.pairs[p].acts += 1 }
        answer(ask, tap.option, of: i, in: p)
    }

    /// A tap on an old message: what it came to, said once for each button.
    private mutating func sayOver(_ tap: Event.Tap, of i: Int) {
        guard let k = snapshot.persons[i].tokenSpent.lastIndex(where: { $0.id == tap.ask }) else { return sayClosed(i) }
        let settled = snapshot.persons[i].tokenSpent[k]
        snapshot.persons[i].tokenSpent[k].outcome = tap.option
        guard settled.kind == .slots, let p = settled.pair.flatMap({ index(of: $0) }), let booking = booking(p) else {
            return sayClosed(i)
        }
        // Further times of one offer, tapped after the first fitted: one line for all of them.
        guard settled.wasTold != true else { return }
        snapshot.persons[i].tokenSpent[k].wasTold = true
        say(i, "settled-date", ["when": .text(inWords(booking.start, for: i, and: p))])
    }

    /// Asks that concern no pair, or that any pair may stand behind.
    private mutating func answerAlone(_ ask: Ask, _ option: String, of i: Int) -> Bool {
        switch ask.kind {
        case .receipt: answerReceipt(ask, option, of: i)
        case .more: answerMore(ask, option, of: i)
        case .audienceTap: answerAudience(ask, option, of: i)
        case .strayText, .tapText: answerStray(ask, option, of: i)
        case .whichQuestion: answerWhich(ask, option, of: i)
        case .partOrCommand: answerPartOrCommand(ask, option, of: i)
        case .deleted: answerDeleted(ask, option, of: i)
        case .help: answerHelp(ask, option, of: i)
        case .helpWho: answerHelpWho(ask, option, of: i)
        case .helpSend, .helpSentence: answerHelpSend(ask, option, of: i)
        case .urgent: answerUrgent(ask, option, of: i)
        case .handOver: answerHandOver(ask, option, of: i)
        case .zoneRight: answerZone(ask, option, of: i)
        case .whichPair: answerWhichPair(ask, option, of: i)
        case .pauseLength: answerPauseLength(ask, option, of: i)
        case .rangeGuess: answerRangeGuess(ask, option, of: i)
        case .changeAct: answerChangeAct(ask, option, of: i)
        case .snoozeOffer: answerSnoozeOffer(ask, option, of: i)
        case .noticed: answerNoticed(ask, option, of: i)
        case .noticedEnd: answerNoticedEnd(ask, option, of: i)
        case .talkPropose: answerTalkPropose(ask, option, of: i)
        default: return false
        }
        return true
    }

    private mutating func answer(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        if snapshot.pairs[p].phase == .ended, ![.pairEnded, .notAhead, .noteText, .followUp].contains(ask.kind) {
            return saySettled(ask, to: i)
        }
        switch ask.kind {
        case .welcome: answerWelcome(ask, option, of: i, in: p)
        case .hours: answerHours(ask, option, of: i, in: p)
        case .begin: answerBegin(ask, option, of: i, in: p)
        case .contract: answerContract(ask, option, of: i, in: p)
        case .showDrafts: answerShow(ask, option, of: i, in: p)
        case .statements: answerStatement(ask, option, of: i, in: p)
        case .agree: answerAgree(ask, option, of: i, in: p)
        case .changeWhich: answerChangeWhich(ask, option, of: i, in: p)
        case .slots: answerSlots(ask, option, of: i, in: p)
        case .typing: answerTyping(ask, option, of: i, in: p)
        case .widenHours, .bend: answerWiden(ask, option, of: i, in: p)
        case .date: answerDate(ask, option, of: i, in: p)
        case .meetQuestion: answerMeetQuestion(ask, option, of: i, in: p)
        case .meetPast: answerMeetPast(ask, option, of: i, in: p)
        case .dateGuess: answerDateGuess(ask, option, of: i, in: p)
        case .did: answerDid(ask, option, of: i, in: p)
        case .record: answerRecord(ask, option, of: i, in: p)
        case .step: answerPromptOrStep(ask, option, of: i, in: p)
        case .rhythm: answerRhythm(ask, option, of: i, in: p)
        case .awaySession: answerAwaySession(ask, option, of: i, in: p)
        case .pauseConfirm: answerPause(ask, option, of: i, in: p)
        case .restOver: answerRestOver(ask, option, of: i, in: p)
        case .stop: answerStop(ask, option, of: i, in: p)
        case .pairEnded, .notAhead: answerEnded(ask, option, of: i, in: p)
        case .skipWhich: answerSkipWhich(ask, option, of: i, in: p)
        case .paceNews: answerPaceNews(ask, option, of: i, in: p)
        case .paceFaster: answerPaceFaster(ask, option, of: i, in: p)
        case .slower: answerSlower(ask, option, of: i, in: p)
        case .weAreDone, .doneAnswer: answerDone(ask, option, of: i, in: p)
        case .followUp: answerStep(ask, option, of: i, in: p)
        case .rung: answerRung(ask, option, of: i, in: p)
        case .heard: answerHeard(ask, option, of: i, in: p)
        case .waiting: answerWaiting(ask, option, of: i, in: p)
        case .lightWord: answerLightWord(ask, option, of: i, in: p)
        case .passOn: answerPassOn(ask, option, of: i, in: p)
        case .questions: answerQuestions(ask, option, of: i, in: p)
        case .talkOffer: answerTalkOffer(ask, option, of: i, in: p)
        case .talkSuits: answerTalkSuits(ask, option, of: i, in: p)
        default: sayClosed(i)
        }
    }

    private mutating func answerPromptOrStep(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        switch option {
        case "pass" where ask.prompt != nil || ask.takesText: pass(i, ask)
        case "lighter" where ask.prompt != nil: lighter(i, ask)
        case let option where ask.prompt != nil && option != "later": choose(option, ask, of: i, in: p)
        default: answerStep(ask, option, of: i, in: p)
        }
    }

    /// An option or a mark as the answer to a prompt: it is kept like words, in the words of its button.
    private mutating func choose(_ option: String, _ ask: Ask, of i: Int, in p: Int) {
        guard let label = promptLabel(option, ask, i) else { return sayClosed(i) }
        let entry = keep(label, nil, for: ask, from: i)
        settle(ask, of: i, option)
        receipt(entry, i)
        if ask.number == nil, let step = ask.step { advanceSitting(of: i, in: p, after: step) }
    }

    /// Another option in place of the one that was kept, for as long as words could still be added.
    private mutating func chooseAgain(_ option: String, _ ask: Ask, _ k: Int, of i: Int) {
        guard let label = promptLabel(option, ask, i), let entry = ask.entry,
            now - ask.sent < .minutes(programme(ofPerson: i).entry.addMinutes),
            let e = snapshot.persons[i].entries.lastIndex(where: { $0.id == entry }),
            // Words that were added since stay as they are.
            snapshot.persons[i].entries[e].revision == 1, !snapshot.persons[i].entries[e].isReleased
        else { return sayClosed(i) }
        snapshot.persons[i].tokenSpent[k].outcome = option
        snapshot.persons[i].entries[e].length = label.count
        effects.append(.revise(entry, words: label))
        say(i, "changed")
    }

    /// The words of a button of a prompt, or the mark on its scale; nil for what was not offered.
    private mutating func promptLabel(_ option: String, _ ask: Ask, _ i: Int) -> String? {
        guard let prompt = ask.prompt.flatMap({ context.library.prompt($0.id) }) else { return nil }
        let text = context.library.render(prompt, part: .single, locale: snapshot.persons[i].person.locale, [:])
        if let scale = text.scale {
            guard let mark = Int(option), (1...5).contains(mark) else { return nil }
            return "\(mark) (1: \(scale.low), 5: \(scale.high))"
        }
        return text.choices.first { $0.key == option }?.label
    }

    private mutating func answerDate(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        guard let booking = booking(p), booking.session == ask.session, option == "move" else {
            return saySettled(ask, to: i)
        }
        settle(ask, of: i, option)
        move(p, by: i)
    }
}
