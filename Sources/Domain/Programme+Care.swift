/// What a programme file says about sharing, balance and care.
extension Programme {
    /// When answers that both chose to share are exchanged.
    package struct RevealRules: Hashable, Sendable, Codable {
        /// Pair working days from the session to the first moment of exchange.
        package var firstDays = 5
        /// Pair working days from the first moment to the second; 0 means there is none.
        package var secondDays = 5

        package init() {}
    }

    /// When a balance between the two counts as leaning.
    package struct LedgerRules: Hashable, Sendable, Codable {
        /// The last events of a count that are looked at.
        package var window = 8
        /// The share of the larger side, in percent, from which a count leans.
        package var leaning = 80

        package init() {}
    }

    /// When something about a pair is noticed, and how often the two may be asked about it.
    package struct SignalRules: Hashable, Sendable, Codable {
        /// Days or times until a rule is true, where the programme says otherwise than the rule.
        package var after: [SignalThreshold] = []
        /// Rules that this programme does not use, in table order.
        package var off: [SignalRule] = []
        /// Pair days for which a rule rests after it was cleared.
        package var restDays = 28
        /// Pair days for which a rule is silent after "we are fine".
        package var fineDays = 56
        /// Pair days between two rungs of the care ladder.
        package var stepDays = 7

        package init() {}

        /// After how many days or times a rule is true, in the rule's own unit.
        package func after(_ rule: SignalRule) -> Int {
            after.first { $0.rule == rule }?.after ?? rule.defaultAfter
        }
    }

    package struct SignalThreshold: Hashable, Sendable, Codable {
        package var rule: SignalRule
        package var after: Int

        package init(_ rule: SignalRule, _ after: Int) {
            self.rule = rule
            self.after = after
        }
    }
}

/// The rules by which Duologue notices that a pair may need something, in table order.
package enum SignalRule: String, Hashable, Sendable, Codable, CaseIterable {
    case firstDateMissing = "first-date-missing"
    case nextDateMissing = "next-date-missing"
    case stuckInPhase = "stuck-in-phase"
    case quiet
    case unansweredMessage = "unanswered-message"
    case movedLate = "moved-late"
    case twoViews = "two-views"
    case cutShort = "cut-short"
    case lowAfterTalk = "low-after-talk"
    case actionsResting = "actions-resting"
    case oneSided = "one-sided"
    case askedForHelp = "asked-for-help"

    /// Whose acts are the evidence: what the loop shows, or what one person answered.
    package var isFromAnswers: Bool {
        switch self {
        case .cutShort, .lowAfterTalk, .actionsResting, .unansweredMessage, .askedForHelp: true
        case .firstDateMissing, .nextDateMissing, .stuckInPhase, .quiet, .movedLate, .twoViews, .oneSided: false
        }
    }

    /// What a threshold may be: half to three times the usual.
    package var bounds: ClosedRange<Int> { (defaultAfter + 1) / 2...max(1, defaultAfter * 3) }

    /// After how many pair days, or times, the rule is true.
    ///
    /// Pair days for `first-date-missing`, `next-date-missing` (or one and a half cadences, if that is longer),
    /// `stuck-in-phase` (over the expected stay) and `unanswered-message`; asks without any act for `quiet`;
    /// of the last three dates or sessions for `moved-late` and `cut-short`; sessions for `two-views`; the highest
    /// mark that counts as low for `low-after-talk`; times in a row for `actions-resting`; events of a count for
    /// `one-sided`; nothing for `asked-for-help`.
    package var defaultAfter: Int {
        switch self {
        case .firstDateMissing: 10
        case .nextDateMissing: 14
        case .stuckInPhase: 21
        case .quiet: 3
        case .unansweredMessage: 7
        case .movedLate, .cutShort, .lowAfterTalk, .actionsResting: 2
        case .twoViews: 1
        case .oneSided: 4
        case .askedForHelp: 0
        }
    }
}
