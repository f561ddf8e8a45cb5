import Domain
import PromptLibrary
import Timetable

/// What the choices of a private line do: each is carried out as the command of its name.
extension Turn {
    mutating func answerRung(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        settle(ask, of: i, option)
        let side = side(of: i, in: p)
        let rule = ask.options.first.flatMap { SignalRule(rawValue: $0.key) }
        if let rule,
            let k = snapshot.pairs[p].signals.lastIndex(where: {
                $0.rule == rule && $0.isOpen && ($0.side ?? side) == side
            })
        {
            if option == "tell" { return askPassOn(rule, to: i, p) }
            snapshot.pairs[p].signals[k].choices[side] = Signal.Choice(option, on: today(i))
            if option == "fine" { takeFine(k, p) }
        }
        carryOut(option, i, p)
    }

    /// "We are fine" ends what rests on one person's taps; of what concerns both, both must say it.
    private mutating func takeFine(_ k: Int, _ p: Int) {
        let signal = snapshot.pairs[p].signals[k]
        let concerned = recordSignalSides(signal)
        guard concerned.allSatisfy({ signal.choices[$0]?.option == "fine" }) else { return }
        clear(k, p, wasFine: true)
    }

    private mutating func carryOut(_ option: String, _ i: Int, _ p: Int) {
        switch option {
        case "fine": say(i, "rung-fine")
        case "talk": sayWho(i)
        case "rhythm": ask(i, "other-rhythm", .rhythm, pair: p)
        case "shorter": answerShorter(i, p)
        case "hour": say(i, "hours-how")
        case "pause": pause("", i, p)
        case "questions": ask(i, "questions", .questions, pair: p, only: ["lighter", "as-now", "deeper"])
        case "take-along": askOptional(i, p)
        case "end": stop(i, p)
        case "go-on": goOn(i, p)
        case "talk-over": talkInstead(i, p)
        case "smaller", "drop", "keep": answerResting(option, i, p)
        default: say(i, "kept-plain")
        }
    }

    private mutating func goOn(_ i: Int, _ p: Int) {
        guard [.readiness, .contracting].contains(snapshot.pairs[p].phase) else { return say(i, "resumed") }
        nextBeforeAgreement(i, p)
    }

    private mutating func talkInstead(_ i: Int, _ p: Int) {
        guard snapshot.pairs[p].phase == .contracting else { return say(i, "settled") }
        talkFirst(p, by: i)
    }

    mutating func answerQuestions(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        settle(ask, of: i, option)
        record(i, "tap", "step=questions value=\(option)", pair: p)
        snapshot.pairs[p].reviews[side(of: i, in: p)].questions = option
        say(i, "kept-plain")
    }

    // MARK: Passing it on

    /// The first tap says what a supervisor gets; only the second sends it.
    private mutating func askPassOn(_ rule: SignalRule, to i: Int, _ p: Int) {
        guard let supervisor = supervisorName(for: i, in: p) else { return say(i, "no-supervisor") }
        ask(
            i,
            "pass-on",
            .passOn,
            [
                "supervisor": .text(supervisor), "partner": .text(partnerName(for: i, in: p)),
                "line": .text(phrase(i, "pass-on-\(rule.rawValue)")),
            ],
            pair: p
        ) { $0.options = [OfferedOption(key: rule.rawValue)] }
    }

    private func supervisorName(for i: Int, in p: Int) -> String? {
        let members = snapshot.pairs[p].members
        return programme(of: p).supervisors.lazy.filter { !members.contains($0.supervisor) }
            .compactMap { known in context.staff.first { $0.id == known.supervisor }?.name }.first
    }

    mutating func answerPassOn(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        settle(ask, of: i, option)
        guard option == "yes" else { return say(i, "kept-plain") }
        let side = side(of: i, in: p)
        guard
            let k = snapshot.pairs[p].signals.lastIndex(where: {
                $0.rule.rawValue == ask.options.first?.key && $0.isOpen && $0.side == side
            })
        else { return say(i, "settled") }
        snapshot.pairs[p].signals[k].isPassedOn = true
        snapshot.pairs[p].signals[k].noticedOn = today(i)
        recordSignal(snapshot.pairs[p].signals[k], "rung=3", p)
        say(i, "passed-on")
    }

    // MARK: A message that no answer followed

    mutating func waiting(_ i: Int, _ p: Int) {
        guard isLooping(p), !programme(of: p).signals.off.contains(.unansweredMessage) else {
            return say(i, "waiting-off")
        }
        let side = side(of: i, in: p)
        var reports = snapshot.pairs[p].reports ?? []
        let partner: Variables = ["partner": .text(partnerName(for: i, in: p))]
        // Said again it is what is so already.
        if reports.first(where: { $0.side == side }) == nil {
            reports.append(PairState.WaitingReport(side: side, saidOn: today(i)))
            snapshot.pairs[p].reports = reports
        }
        closeAsks([.waiting], of: i, in: p)
        ask(i, "waiting", .waiting, partner, pair: p)
    }

    mutating func answerWaiting(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        settle(ask, of: i, option)
        if option == "no" { dropReport(of: i, p) }
        say(i, option == "no" ? "waiting-dropped" : "waiting-noted")
    }

    private mutating func dropReport(of i: Int, _ p: Int) {
        let side = side(of: i, in: p)
        let left = (snapshot.pairs[p].reports ?? []).filter { $0.side != side }
        snapshot.pairs[p].reports = left.isEmpty ? nil : left
    }

    /// A week after somebody said so they are asked, once, whether a message has come.
    mutating func askWhetherHeard(_ p: Int, _ facts: SignalFacts) {
        for k in (snapshot.pairs[p].reports ?? []).indices {
            guard let report = snapshot.pairs[p].reports?[k], report.askedOn == nil,
                heardDue(report, p, facts) <= facts.today
            else { continue }
            snapshot.pairs[p].reports?[k].askedOn = facts.today
            let i = person(report.side, of: p)
            let due = calendar(i).nextNudgeTime(onOrAfter: now) ?? now
            let last = calendar(i).workingDay(5, after: calendar(i).today(at: due))
            let useBy = last.flatMap { calendar(i).sendWindow(on: $0)?.closes }
            post(.rung, to: i, pair: p, useBy: useBy, due: due) { $0.label = "heard" }
        }
    }

    private func heardDue(_ report: PairState.WaitingReport, _ p: Int, _ facts: SignalFacts) -> CivilDate {
        facts.days.day(programme(of: p).signals.after(.unansweredMessage), after: report.saidOn)
    }

    /// The next day on which somebody is to be asked whether a message has come.
    func nextQuestion(_ p: Int, _ facts: SignalFacts) -> CivilDate? {
        (snapshot.pairs[p].reports ?? []).lazy.filter { $0.askedOn == nil }
            .map { heardDue($0, p, facts) }.min()
    }

    mutating func renderHeard(_ p: Int, to i: Int) {
        let side = side(of: i, in: p)
        guard snapshot.pairs[p].reports?.contains(where: { $0.side == side && $0.unheardOn == nil }) == true else {
            return
        }
        ask(i, "heard", .heard, ["partner": .text(partnerName(for: i, in: p))], pair: p)
    }

    mutating func answerHeard(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        settle(ask, of: i, option)
        let side = side(of: i, in: p)
        guard let k = snapshot.pairs[p].reports?.firstIndex(where: { $0.side == side }) else {
            return say(i, "thank-you")
        }
        if option == "yes" {
            dropReport(of: i, p)
            return say(i, "thank-you")
        }
        let date = today(i)
        snapshot.pairs[p].reports?[k].unheardOn = date
        let facts = facts(p)
        let rules = programme(of: p).signals
        if let signal = facts.opening(beside: snapshot.pairs[p].signals, rules).first(where: {
            $0.rule == .unansweredMessage && $0.side == side
        }) {
            var asked = signal
            asked.asked[side] = today(i)
            open(asked, p)
        }
        sayLightWord(i, p)
    }

    private mutating func sayLightWord(_ i: Int, _ p: Int) {
        self.ask(i, "rung-unanswered-message", .lightWord, ["partner": .text(partnerName(for: i, in: p))], pair: p) {
            $0.options = [OfferedOption(key: SignalRule.unansweredMessage.rawValue)]
        }
    }

    mutating func answerLightWord(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        switch option {
        case "yes":
            settle(ask, of: i, option)
            let other = partner(of: i, in: p)
            unpost([.lightWord], to: other, pair: p)
            post(.lightWord, to: other, pair: p)
            say(i, "light-word-sent", ["partner": .text(partnerName(for: i, in: p))])
        case "tell":
            settle(ask, of: i, option, keep: true)
            askPassOn(.unansweredMessage, to: i, p)
        default:
            settle(ask, of: i, option)
            say(i, "kept-plain")
        }
    }
}
