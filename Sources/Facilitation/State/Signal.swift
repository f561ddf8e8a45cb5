package import Domain

/// Something noticed about a pair, and how far up the care ladder it is; facts, never words.
package struct Signal: Hashable, Sendable, Codable {
    package var rule: SignalRule
    /// Whose taps are the evidence, for signals from answers and for `quiet`; nil where it concerns both.
    package var side: Int?
    /// The date on which the condition became true.
    package var since: CivilDate
    /// The date on which it was cleared; nil while it is open.
    package var clearedOn: CivilDate?
    /// True if it was cleared because whoever was asked said that all is fine.
    package var wasFine: Bool?
    /// What the condition rested on; a rule is never true twice on the same.
    package var evidence = Evidence()
    /// When each side was asked what would help; the first rung.
    package var asked: [CivilDate?] = [nil, nil]
    /// What each side chose when asked, and when.
    package var choices: [Choice?] = [nil, nil]
    /// True where asking once is all: the note of a session that stays unclear.
    package var isSettled: Bool?
    /// When the question for both was due; the second rung.
    package var jointOn: CivilDate?
    /// Who has had the question for both, or needs it no more.
    package var jointDone: [Bool] = [false, false]
    /// From when on supervisors see a line; the third rung.
    package var noticedOn: CivilDate?
    /// True if the person whose taps are the evidence has passed it on.
    package var isPassedOn: Bool?
    /// The supervisor's offer of a talk of three; the fourth rung.
    package var talk: TalkOfThree?

    package init(_ rule: SignalRule, side: Int? = nil, since: CivilDate) {
        self.rule = rule
        self.side = side
        self.since = since
    }

    package var isOpen: Bool { clearedOn == nil }

    /// The day on which the first of those concerned was asked.
    package var askedOn: CivilDate? { asked.compactMap(\.self).min() }

    /// What a rule rests on: dates and counts.
    package struct Evidence: Hashable, Sendable, Codable {
        /// The day from which days are counted: the agreement, the last talk, the day the phase began.
        package var from: CivilDate?
        /// The dates of what was counted: asks, dates that moved, sessions.
        package var dates: [CivilDate] = []
        /// How many were counted, out of how many, where the rule counts.
        package var count: Int?
        package var of: Int?
        /// The phase, for `stuck-in-phase`.
        package var phase: PhaseName?
        /// What leans, for `one-sided`, and the last session that counts in it.
        package var leaning: Ledger.Count?
        package var session: Int?

        package init() {}
    }

    package struct Choice: Hashable, Sendable, Codable {
        /// The key of the option; `fine` says that all is well.
        package var option: String
        package var on: CivilDate

        package init(_ option: String, on: CivilDate) {
            self.option = option
            self.on = on
        }
    }
}

/// Half an hour for three that a supervisor has offered; each answer is private until both are yes.
package struct TalkOfThree: Hashable, Sendable, Codable {
    package var supervisor: PersonID
    package var offeredOn: CivilDate
    /// The answers of the two sides; nil while there is none.
    package var answers: [Bool?] = [nil, nil]
    /// The day on which both had said yes.
    package var agreedOn: CivilDate?
    /// The day on which the supervisor proposed a time.
    package var proposedOn: CivilDate?

    package init(supervisor: PersonID, offeredOn: CivilDate) {
        self.supervisor = supervisor
        self.offeredOn = offeredOn
    }
}
