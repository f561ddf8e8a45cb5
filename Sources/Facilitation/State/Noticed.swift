package import Domain

/// One line about a pair for its supervisors: what stayed true after the two were asked about it, or what one of them
/// has passed on. It holds a rule and facts, never words.
package struct Noticed: Hashable, Sendable {
    package var rule: SignalRule
    /// The date on which the condition became true.
    package var since: CivilDate
    /// When the two, or the one whom it concerns, were asked about it.
    package var askedOn: CivilDate?
    /// From when on it belongs into a digest.
    package var noticedOn: CivilDate
    /// Days are counted from here (agreement, last talk, beginning of the phase); how many and out of how many,
    /// where the rule counts; the phase for `stuck-in-phase`.
    package var facts: Signal.Evidence
    /// Who asks by name, for `low-after-talk` and `cut-short`, which only their writer's tap brings here.
    package var asker: PersonID?
    /// True where both were asked, false where one was; `askedOn` then tells nothing of who.
    package var bothWereAsked: Bool
    /// The offer of a talk that a supervisor has made about it, which takes the place of its buttons.
    package var talk: TalkOfThree?

    /// True if [Offer a talk] and [End without fault] stand below the line: both know what it is about.
    package var hasWays: Bool { !rule.isFromAnswers && talk == nil }
}

extension PairState {
    /// What supervisors are told of the pair, by name, in table order; nothing once it has ended.
    ///
    /// *Waiting* says instead of it that a talk of three is wanted: see `wantedTalk`.
    package var noticed: [Noticed] {
        guard phase != .ended else { return [] }
        return SignalRule.allCases.flatMap { rule in
            signals.filter { $0.rule == rule && $0.isOpen }.compactMap { signal in
                guard let noticedOn = signal.noticedOn else { return nil }
                return Noticed(
                    rule: rule,
                    since: signal.since,
                    askedOn: signal.askedOn,
                    noticedOn: noticedOn,
                    facts: signal.evidence,
                    asker: rule.isFromAnswers && rule != .unansweredMessage ? signal.side.map { members[$0] } : nil,
                    bothWereAsked: !signal.asked.contains(nil),
                    talk: signal.talk
                )
            }
        }
    }

    /// A talk of three to which both have said yes and for which no time was proposed, with its rule.
    package var wantedTalk: (rule: SignalRule, talk: TalkOfThree)? {
        guard phase != .ended else { return nil }
        for signal in signals {
            if let talk = signal.talk, talk.agreedOn != nil, talk.proposedOn == nil { return (signal.rule, talk) }
        }
        return nil
    }
}
