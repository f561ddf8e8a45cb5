import Domain
import PromptLibrary
import Timetable

/// Contracting: seven questions to each, two drafts shown at one moment, one agreement that both confirm.
extension Turn {
    static let contractSteps: [SittingStep] = [
        .goal, .offer, .rhythm, .length, .talk, .notice, .finder, .leaves, .gently,
    ]
    /// After so many versions a change is better spoken about.
    static let versionLimit = 3

    mutating func beginContracting(_ p: Int, by i: Int) {
        cancel(.notAnswered, of: p)
        enter(.contracting, p)
        for side in 0...1 {
            startSitting(
                .contract,
                of: person(side, of: p),
                in: p,
                session: nil,
                steps: Self.contractSteps,
                rests: true
            )
        }
        askBegin(p, i, "both-in-answer")
        post(.bothIn, to: partner(of: i, in: p), pair: p)
    }

    mutating func askBegin(_ p: Int, _ i: Int, _ key: String) {
        ask(i, key, .begin, ["partner": .text(partnerName(for: i, in: p))], pair: p, repeats: reminders(.bothIn, of: p))
    }

    mutating func answerBegin(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        settle(ask, of: i, option)
        guard snapshot.pairs[p].phase == .contracting else { return sayClosed(i) }
        if option == "begin" { return resumeSitting(of: i, in: p) }
        say(i, "until-tomorrow")
        openAsk(i, .begin, pair: p, repeats: [1]) { $0.number = 1 }
    }

    // MARK: Questions

    /// Puts one question of the agreement.
    mutating func askContract(_ step: SittingStep, of i: Int, in p: Int) {
        let programme = programme(of: p)
        let variables: Variables = ["partner": .text(partnerName(for: i, in: p))]
        let isText = [.goal, .offer, .gently].contains(step)
        var options: [Message.Option] = []
        var only: [String]?
        switch step {
        case .rhythm:
            let usual: Int? = if case .weeks(let count) = programme.cadence { count } else { nil }
            options = marked(i, step.rawValue, ["2", "3", "4", "6"], usual: usual.map { "\($0)" })
            only = []
        case .length:
            options = marked(
                i,
                step.rawValue,
                ["30", "45", "60", "90"],
                usual: "\(programme.season.sessionMinutes)"
            )
            only = []
        default: break
        }
        // A change of an agreement that stands needs no reminder: silence keeps it.
        let repeats = snapshot.pairs[p].contract.shown ? [] : reminders(.bothIn, of: p)
        ask(
            i,
            step.rawValue,
            .contract,
            variables,
            pair: p,
            only: only,
            options: options,
            multiple: step == .talk,
            repeats: repeats
        ) {
            $0.step = step
            $0.takesText = isText
        }
    }

    /// Options of a text of the library, the programme's own marked as usual.
    private func marked(_ i: Int, _ key: String, _ keys: [String], usual: String?) -> [Message.Option] {
        keys.map { option in
            let label = label(i, key, option)
            return Message.Option(
                key: option,
                label: option == usual ? phrase(i, "phrase-usual", ["option": .text(label)]) : label
            )
        }
    }

    /// A tap on a question of the agreement; returns false for one that keeps the question open.
    mutating func answerContract(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        guard let step = ask.step else { return }
        let side = side(of: i, in: p)
        switch step {
        case .rhythm: snapshot.pairs[p].contract.drafts[side].weeks = Int(option)
        case .length: snapshot.pairs[p].contract.drafts[side].minutes = Int(option)
        case .talk:
            guard option == "done" else { return toggleTalk(option, ask, of: i, in: p) }
            if snapshot.pairs[p].contract.drafts[side].talk.isEmpty {
                snapshot.pairs[p].contract.drafts[side].talk = ["whatever"]
            }
        case .notice: snapshot.pairs[p].contract.drafts[side].notice = option
        case .finder: snapshot.pairs[p].contract.drafts[side].finder = option
        case .leaves: snapshot.pairs[p].contract.drafts[side].leaves = option
        case .gently: snapshot.pairs[p].contract.drafts[side].gently = nil
        default: break
        }
        settle(ask, of: i, option)
        advanceSitting(of: i, in: p, after: step)
    }

    private mutating func toggleTalk(_ option: String, _ ask: Ask, of i: Int, in p: Int) {
        let side = side(of: i, in: p)
        var talk = snapshot.pairs[p].contract.drafts[side].talk
        if let k = talk.firstIndex(of: option) { talk.remove(at: k) } else { talk.append(option) }
        snapshot.pairs[p].contract.drafts[side].talk = talk
        let labels = talk.map { label(i, SittingStep.talk.rawValue, $0) }
        if talk.isEmpty { return say(i, "picked-none") }
        say(i, "picked", ["options": .text(words(i).list(labels))])
    }

    /// A text to question 1, 2 or 7 became an entry.
    mutating func keepContract(_ entry: EntryID, step: SittingStep, of i: Int, in p: Int) {
        let side = side(of: i, in: p)
        switch step {
        case .goal: snapshot.pairs[p].contract.drafts[side].goal = entry
        case .offer: snapshot.pairs[p].contract.drafts[side].offer = entry
        case .gently: snapshot.pairs[p].contract.drafts[side].gently = entry
        default: break
        }
    }

    // MARK: Showing

    mutating func contractAnswered(by i: Int, in p: Int) {
        let contract = snapshot.pairs[p].contract
        if contract.shown { return showAgain(p, changedBy: i) }
        ask(
            i,
            "show-drafts",
            .showDrafts,
            ["partner": .text(partnerName(for: i, in: p))],
            pair: p,
            repeats: reminders(.bothIn, of: p)
        )
    }

    mutating func answerShow(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        settle(ask, of: i, option)
        guard snapshot.pairs[p].phase == .contracting, !snapshot.pairs[p].contract.shown else { return sayClosed(i) }
        closeAsks([.showDrafts], of: i, in: p)
        guard option == "show" else {
            startSitting(.contract, of: i, in: p, session: nil, steps: Self.contractSteps, rests: false)
            return openStep(of: i, in: p)
        }
        let side = side(of: i, in: p)
        noteUndo("show", i, p)
        snapshot.pairs[p].contract.mayShow[side] = true
        snapshot.pairs[p].contract.movedOn = today(i)
        guard snapshot.pairs[p].contract.mayShow == [true, true] else { return say(i, "drafts-kept") }
        let at = planShowing(p)
        say(i, "drafts-when", ["when": .text(inWords(openingForNews(i, from: at), for: i))])
    }

    /// Plans the showing: after the settle time inside the shared window, else at the next shared moment.
    private mutating func planShowing(_ p: Int) -> Instant {
        let pair = calendar(ofPair: p)
        let settled = now + Self.settle
        let date = today(person(0, of: p))
        var at = settled
        if let window = pair.sharedWindow(on: date), window.opens <= settled, settled < window.closes {
            at = settled
        } else {
            at = pair.nextSharedMoment(onOrAfter: settled, within: 60) ?? settled
        }
        set(.contractShow, of: p, at: at)
        return at
    }

    /// The showing keeps to a moment that both share after a calendar has changed.
    mutating func replanShowing(_ p: Int) {
        guard let timer = snapshot.pairs[p].timers.first(where: { $0.name == .contractShow }) else { return }
        let pair = calendar(ofPair: p)
        let date = calendar(person(0, of: p)).zone.date(at: timer.at)
        if let window = pair.sharedWindow(on: date), window.opens <= timer.at, timer.at < window.closes { return }
        // Hours that never meet have no such moment: the showing stays where it was.
        guard let at = pair.nextSharedMoment(onOrAfter: timer.at, within: 60) else { return }
        set(.contractShow, of: p, at: at)
    }

    private mutating func showAgain(_ p: Int, changedBy i: Int) {
        let contract = snapshot.pairs[p].contract
        snapshot.pairs[p].contract.before = nil
        guard contract.before != contract.drafts else {
            // The same answer as before makes no new version.
            snapshot.pairs[p].contract.changing = nil
            return say(i, "kept-plain")
        }
        let isUnseen = contract.changed != nil && contract.confirmed == [nil, nil]
        let changed = (contract.changing ?? []) + (isUnseen ? contract.changed ?? [] : [])
        snapshot.pairs[p].contract.changed = (1...6).filter(changed.contains)
        snapshot.pairs[p].contract.changing = nil
        snapshot.pairs[p].contract.version += 1
        snapshot.pairs[p].contract.movedOn = today(i)
        snapshot.pairs[p].contract.confirmed = [nil, nil]
        // Both see the new version at the same moment, and none of the two before.
        for side in 0...1 { unpost([.merged], to: person(side, of: p), pair: p) }
        let at = planShowing(p)
        say(i, "drafts-again", ["when": .text(inWords(openingForNews(i, from: at), for: i))])
    }

    mutating func showDrafts(_ p: Int) {
        guard snapshot.pairs[p].phase == .contracting || snapshot.pairs[p].contract.shown else { return }
        snapshot.pairs[p].contract.shown = true
        snapshot.pairs[p].contract.movedOn = today(person(0, of: p))
        for side in 0...1 { post(.merged, to: person(side, of: p), pair: p) }
    }

    // MARK: Confirming

    mutating func answerStatement(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        let side = side(of: i, in: p)
        settle(ask, of: i, option)
        if ask.number == 1 {
            snapshot.pairs[p].contract.statements[side] = true
        } else {
            snapshot.pairs[p].contract.independent[side] = option
            if option == "not-sure" {
                return say(i, "statement-not-sure", ["contact": .text(independentContact(p)?.name ?? "")])
            }
        }
        // The first of the two is silent where the second still stands in the same message.
        if snapshot.pairs[p].contract.statements[side], snapshot.pairs[p].contract.independent[side] == "so-it-is" {
            say(i, "statements-done")
        }
    }

    /// A contact who does not supervise the pair; each programme has one.
    func independentContact(_ p: Int) -> Person? {
        let programme = programme(of: p)
        let pair = snapshot.pairs[p]
        let supervising = programme.supervisors.filter { supervision in
            supervision.follows?.contains { pair.members.contains($0) } ?? true
        }.map(\.supervisor)
        let id = programme.helpContacts.first { !supervising.contains($0) } ?? programme.helpContacts.first
        return context.staff.first { $0.id == id }
    }

    mutating func answerAgree(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        let side = side(of: i, in: p)
        guard ask.revision == snapshot.pairs[p].contract.version, snapshot.pairs[p].contract.shown else {
            settle(ask, of: i, option)
            return say(i, "agreement-newer")
        }
        switch option {
        case "agree":
            guard snapshot.pairs[p].contract.statements[side],
                snapshot.pairs[p].contract.independent[side] == "so-it-is"
            else {
                return askStatements(i, p, "statements-first")
            }
            settle(ask, of: i, "agree")
            confirm(i, p)
        case "change":
            guard snapshot.pairs[p].contract.version < Self.versionLimit else {
                // Outside contracting the two have conversations of their own in which to speak.
                let only = snapshot.pairs[p].phase == .contracting ? nil : ["take"]
                closeAsks([.agree], of: i, in: p)
                self.ask(i, "contract-spoken", .agree, pair: p, only: only) { $0.revision = ask.revision }
                return
            }
            endReminders(of: ask, of: i)
            self.ask(i, "change-which", .changeWhich, pair: p)
        case "talk", "find-time":
            guard snapshot.pairs[p].phase == .contracting else { return saySettled(ask, to: i) }
            endReminders(of: ask, of: i)
            talkFirst(p, by: i)
        default:
            // "Take it as it is" is a confirmation like any other.
            settle(ask, of: i, option)
            confirm(i, p)
        }
    }

    mutating func askStatements(_ i: Int, _ p: Int, _ key: String) {
        closeAsks([.statements, .agree], of: i, in: p)
        say(i, key)
        askMissingStatements(i, p)
        let version = snapshot.pairs[p].contract.version
        ask(i, "agree", .agree, pair: p, only: agreeOptions(p), repeats: reminders(.merged, of: p)) {
            $0.revision = version
        }
    }

    mutating func askMissingStatements(_ i: Int, _ p: Int) {
        let contract = snapshot.pairs[p].contract
        let side = side(of: i, in: p)
        if !contract.statements[side] { ask(i, "statement-read", .statements, pair: p) { $0.number = 1 } }
        if contract.independent[side] != "so-it-is" {
            ask(i, "statement-independent", .statements, pair: p) { $0.number = 2 }
        }
    }

    /// Talking first belongs to contracting alone.
    func agreeOptions(_ p: Int) -> [String]? {
        snapshot.pairs[p].phase == .contracting ? nil : ["agree", "change"]
    }

    private mutating func confirm(_ i: Int, _ p: Int) {
        let side = side(of: i, in: p)
        let version = snapshot.pairs[p].contract.version
        snapshot.pairs[p].contract.confirmed[side] = version
        closeAsks([.agree, .statements, .changeWhich], of: i, in: p)
        guard snapshot.pairs[p].contract.confirmed == [version, version] else { return say(i, "thanks-agree") }
        let before = snapshot.pairs[p].agreement
        snapshot.pairs[p].agreement = ContractMerge(snapshot.pairs[p].contract, programme: programme(of: p)).agreement
        guard before == nil else {
            say(i, "agreement-renewed")
            return post(.merged, to: partner(of: i, in: p), pair: p) { $0.label = "renewed" }
        }
        activate(p, by: i)
    }

    mutating func answerChangeWhich(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        settle(ask, of: i, option)
        let steps: [SittingStep] =
            switch option {
            case "1": [.goal]
            case "2": [.offer]
            case "3": [.rhythm, .length]
            case "4": [.talk]
            case "5": [.notice, .finder]
            default: [.leaves]
            }
        if snapshot.pairs[p].contract.before == nil {
            snapshot.pairs[p].contract.before = snapshot.pairs[p].contract.drafts
        }
        snapshot.pairs[p].contract.changing = (snapshot.pairs[p].contract.changing ?? []) + [Int(option) ?? 6]
        if option == "4" { snapshot.pairs[p].contract.drafts[side(of: i, in: p)].talk = [] }
        startSitting(.contract, of: i, in: p, session: nil, steps: steps, rests: false)
        openStep(of: i, in: p)
    }

    /// Talk first, from either: one loop of 30 minutes inside contracting, none of the planned sessions.
    mutating func talkFirst(_ p: Int, by i: Int) {
        if let booking = booking(p) { return sayDate(booking, to: i, in: p) }
        let other = partner(of: i, in: p)
        // The question waits until the two have talked; it can still be answered before.
        for ask in snapshot.persons[other].asks where ask.kind == .agree && ask.pair == snapshot.pairs[p].id {
            endReminders(of: ask, of: other)
        }
        if case .finding = snapshot.pairs[p].loop { return offerSlots(to: i, in: p, "talk-first-times") }
        openSearch(p, target: nil, minutes: 30, isTalkFirst: true)
        offerSlots(to: i, in: p, "talk-first-times")
        post(.slots, to: other, pair: p, due: openingAfterSettle(other))
    }

    /// The talk is over or was not found: the drafts again, to whoever has not confirmed them.
    ///
    /// - Parameter vain: The search that found no time; whoever has been shown the drafts since it began has them at hand.
    mutating func showAfterTalk(_ p: Int, inVain vain: Loop.Search? = nil) {
        guard snapshot.pairs[p].phase == .contracting, snapshot.pairs[p].contract.shown else { return }
        for side in 0...1 where snapshot.pairs[p].contract.confirmed[side] != snapshot.pairs[p].contract.version {
            let i = person(side, of: p)
            let pair = snapshot.pairs[p].id
            let shown = snapshot.persons[i].sent.last { $0.kind == .merged && $0.pair == pair }
            if let vain, let shown, date(of: shown.at, for: person(0, of: p)) > vain.sentOn { continue }
            unpost([.merged], to: i, pair: p)
            post(.merged, to: i, pair: p, due: openingForNews(i, from: now)) { $0.label = "again" }
        }
    }

    mutating func openingAfterSettle(_ i: Int) -> Instant { openingForNews(i, from: now + Self.settle) }

    /// Both have confirmed one version: the pair is active and the first times go out.
    private mutating func activate(_ p: Int, by i: Int) {
        // A talk that was to come before the agreement is no longer needed.
        unbook(p)
        enter(.early, p)
        checkClosing(p)
        for side in 0...1 {
            let i = person(side, of: p)
            unpost([.merged, .slots], to: i, pair: p)
            closeAsks([.begin, .contract, .showDrafts, .statements, .agree, .changeWhich], of: i, in: p)
        }
        let date = today(person(0, of: p))
        let target = calendar(ofPair: p).workingDay(programme(of: p).firstTarget, after: date)
        openSearch(p, target: target, minutes: nil)
        offerSlots(to: i, in: p, "active")
        post(.active, to: partner(of: i, in: p), pair: p)
    }
}
