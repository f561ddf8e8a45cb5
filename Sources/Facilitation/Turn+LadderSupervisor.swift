import Domain
import PromptLibrary
import Timetable

/// What a supervisor can do about a line: offer a talk of three, or end without fault.
///
/// A digest puts the buttons with `sayWays`. The pair need not be loaded for that: it is
/// with the tap, since the supervisor's asks name it.
extension Turn {
    /// The buttons below a line of a digest that names a pair: [Offer a talk] and [End without fault] in *Noticed*,
    /// [Propose a time] in *Waiting*. The line itself says what they are for.
    mutating func sayWays(_ line: DigestLine, to i: Int) {
        guard let pair = line.pair, let rule = line.rule else { return }
        switch line.part {
        // What one person passed on is between that person and the supervisor: an offer to both would tell the other.
        case .noticed where rule.isFromAnswers: return
        case .noticed: showWays("noticed-ways", .noticed, rule, pair, to: i)
        case .waiting: showWays("talk-ways", .talkPropose, rule, pair, to: i)
        case .pairs, .sessions, .answers: return
        }
    }

    private mutating func showWays(_ key: String, _ kind: AskKind, _ rule: SignalRule, _ pair: PairID, to i: Int) {
        let options = rendered(i, key).choices
        let number = openAsk(i, kind) { $0.options = [OfferedOption(key: rule.rawValue, pair: pair)] }
        add([.choices(.init(ask: number, options: options, isMultiple: false))], to: i)
    }

    /// The pair and the open signal that a supervisor's ask is about.
    private func meant(_ ask: Ask) -> (p: Int, k: Int)? {
        guard let option = ask.options.first, let p = option.pair.flatMap({ index(of: $0) }),
            snapshot.pairs[p].phase != .ended,
            let k = snapshot.pairs[p].signals.lastIndex(where: { signal in
                signal.rule.rawValue == option.key && (signal.isOpen || signal.talk != nil)
            })
        else { return nil }
        return (p, k)
    }

    private func names(_ p: Int) -> String {
        (0...1).map { snapshot.persons[person($0, of: p)].person.firstName }.sorted().joined(separator: ", ")
    }

    mutating func answerNoticed(_ ask: Ask, _ option: String, of i: Int) {
        guard let (p, k) = meant(ask), snapshot.pairs[p].signals[k].isOpen,
            !snapshot.pairs[p].signals[k].rule.isFromAnswers
        else { return saySettled(ask, to: i) }
        let first = ask.options
        switch option {
        case "offer":
            settle(ask, of: i, option, keep: true)
            // One offer is enough, whatever else was noticed.
            guard !snapshot.pairs[p].signals.contains(where: { $0.talk != nil && $0.isOpen }) else {
                return say(i, "talk-offered")
            }
            snapshot.pairs[p].signals[k].talk = TalkOfThree(
                supervisor: snapshot.persons[i].id,
                offeredOn: today(i)
            )
            recordSignal(snapshot.pairs[p].signals[k], "rung=4", p)
            let rule = snapshot.pairs[p].signals[k].rule.rawValue
            for side in 0...1 {
                post(.talk, to: person(side, of: p), pair: p) {
                    $0.label = rule
                    $0.person = first.first?.person
                }
            }
            say(i, "talk-offered")
        default:
            settle(ask, of: i, option, keep: true)
            self.ask(i, "noticed-end", .noticedEnd, ["names": .text(names(p))]) { $0.options = first }
        }
    }

    mutating func answerNoticedEnd(_ ask: Ask, _ option: String, of i: Int) {
        guard let (p, k) = meant(ask), snapshot.pairs[p].signals[k].isOpen,
            !snapshot.pairs[p].signals[k].rule.isFromAnswers
        else { return saySettled(ask, to: i) }
        settle(ask, of: i, option)
        guard option == "end" else { return say(i, "kept-plain") }
        recordSignal(snapshot.pairs[p].signals[k], "rung=5", p)
        end(p, .endedByAdmin)
        say(i, "noticed-ended", ["n": .number(programme(of: p).endedTellDays)])
    }

    // MARK: The talk of three

    mutating func renderTalk(_ item: AgendaItem, _ p: Int, to i: Int) {
        guard let k = talkIndex(item.label, p), let talk = snapshot.pairs[p].signals[k].talk else { return }
        let name = context.staff.first { $0.id == talk.supervisor }?.name ?? ""
        let supervisor: Variables = ["supervisor": .text(name)]
        if let start = item.instant {
            ask(
                i,
                "talk-time",
                .talkSuits,
                ["supervisor": .text(name), "when": .text(inWords(start, for: i))],
                pair: p
            ) {
                $0.options = [OfferedOption(key: item.label ?? "")]
                $0.instant = start
            }
            return
        }
        if talk.agreedOn != nil { return say(i, "talk-agreed", supervisor) }
        ask(i, "talk-offer", .talkOffer, supervisor, pair: p) { $0.options = [OfferedOption(key: item.label ?? "")] }
    }

    private func talkIndex(_ rule: String?, _ p: Int) -> Int? {
        snapshot.pairs[p].signals.lastIndex { $0.rule.rawValue == rule && $0.talk != nil }
    }

    /// Each answer is private until both are yes; a no is told to nobody.
    mutating func answerTalkOffer(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        settle(ask, of: i, option)
        guard let k = talkIndex(ask.options.first?.key, p), var talk = snapshot.pairs[p].signals[k].talk else {
            return sayClosed(i)
        }
        let side = side(of: i, in: p)
        talk.answers[side] = option == "yes"
        let isAgreed = talk.answers == [true, true]
        if isAgreed { talk.agreedOn = today(i) }
        snapshot.pairs[p].signals[k].talk = talk
        let name = context.staff.first { $0.id == talk.supervisor }?.name ?? ""
        guard isAgreed else { return say(i, "talk-noted") }
        say(i, "talk-agreed", ["supervisor": .text(name)])
        let label = ask.options.first?.key
        post(.talk, to: partner(of: i, in: p), pair: p) { $0.label = label }
    }

    mutating func answerTalkPropose(_ ask: Ask, _ option: String, of i: Int) {
        guard meant(ask) != nil else { return saySettled(ask, to: i) }
        settle(ask, of: i, option, keep: true)
        let first = ask.options
        let example = calendar(i).workingDay(3, after: today(i)).map { "\($0) 14:00" } ?? ""
        self.ask(i, "talk-when", .talkTime, ["example": .text(example)]) {
            $0.options = first
            $0.takesText = true
        }
    }

    /// The supervisor typed when: both are asked whether it suits.
    mutating func receiveTalkTime(_ words: String, _ ask: Ask, from i: Int) {
        guard let (p, k) = meant(ask), snapshot.pairs[p].signals[k].talk?.agreedOn != nil else { return sayClosed(i) }
        guard case .understood(let reading, _) = dateReader(i).moment(words) else { return say(i, "meet-how") }
        let start = calendar(i).zone.instant(of: reading)
        guard start > now else { return say(i, "date-past") }
        settle(ask, of: i, "time")
        let date = today(i)
        snapshot.pairs[p].signals[k].talk?.proposedOn = date
        let rule = snapshot.pairs[p].signals[k].rule.rawValue
        for side in 0...1 {
            post(.talk, to: person(side, of: p), pair: p) {
                $0.label = rule
                $0.instant = start
            }
        }
        say(i, "talk-proposed", ["when": .text(inWords(start, for: i)), "names": .text(names(p))])
    }

    /// Whether the time suits goes to the supervisor, who asked for it by name.
    mutating func answerTalkSuits(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        settle(ask, of: i, option)
        guard let k = talkIndex(ask.options.first?.key, p), let talk = snapshot.pairs[p].signals[k].talk,
            let s = index(of: talk.supervisor), let start = ask.instant
        else { return sayClosed(i) }
        say(i, "talk-told", ["supervisor": .text(snapshot.persons[s].person.name)])
        let from = snapshot.persons[i].id
        post(.talkAnswer, to: s) {
            $0.person = from
            $0.instant = start
            $0.label = option
        }
    }

    mutating func renderTalkAnswer(_ item: AgendaItem, to i: Int) {
        guard let from = item.person, let name = snapshot.persons.first(where: { $0.id == from })?.person.name,
            let start = item.instant
        else { return }
        say(
            i,
            item.label == "suits" ? "talk-suits" : "talk-suits-not",
            ["name": .text(name), "when": .text(inWords(start, for: i))]
        )
    }
}
