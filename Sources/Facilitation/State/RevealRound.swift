package import Domain

/// One exchange of answers: a question that both of a pair were asked, and the moments at which two shares meet.
///
/// Both moments are fixed when the first of the two is asked, so that neither
/// follows from what anybody does. It holds no words: entries and the version
/// that was shared, by reference.
package struct RevealRound: Hashable, Sendable, Codable {
    package enum Stage: String, Hashable, Sendable, Codable {
        /// The first moment is to come.
        case open
        /// The first has passed or was left out; the second is to come.
        case late
        /// Both have seen both.
        case revealed
        /// Never revealed; shares have fallen back to their writers.
        case closed

        package var isOver: Bool { self == .revealed || self == .closed }
    }

    /// A moment of exchange, and the places that were kept for it in both budgets.
    package struct Check: Hashable, Sendable, Codable {
        /// The pair's date.
        package var on: CivilDate
        package var at: Instant
        /// The local date of each side on which a place is kept.
        package var kept: [CivilDate]
        /// True once an absence, a pause or a holiday has moved it; it moves no second time.
        package var wasMoved = false
    }

    /// What one of the two has done with the question.
    package struct Side: Hashable, Sendable, Codable {
        /// The message that put the question, for words in its thread weeks later.
        package var message: MessageID?
        /// The message and the ask that said that the answer was kept.
        package var receipt: MessageID?
        package var receiptAsk: Int?
        /// The answer, and copies of it that were made so that one entry has one audience; the newest last.
        package var entries: [EntryID] = []
        package var shared: Share?
    }

    /// An answer that its writer has set to share, in one wording.
    package struct Share: Hashable, Sendable, Codable {
        package var entry: EntryID
        package var revision: Int
        package var at: Instant
        /// True once its writer has deleted it.
        package var isDeleted: Bool?
    }

    /// 1, 2, 3 … within the pair.
    package let number: Int
    package let step: SittingStep
    /// The conversation it follows; nil for a question that follows none.
    package var session: Int?
    /// The prompt of a reflection; nil for the questions of reviews and of the closing.
    package var prompt: PromptReference?
    package var stage = Stage.open
    package var first: Check?
    package var second: Check?
    package var sides = [Side(), Side()]
    package var revealedAt: Instant?

    package init(number: Int, step: SittingStep, session: Int?, prompt: PromptReference?) {
        self.number = number
        self.step = step
        self.session = session
        self.prompt = prompt
    }

    /// The moment that comes next.
    package var check: Check? {
        switch stage {
        case .open: first
        case .late: second
        case .revealed, .closed: nil
        }
    }

    /// The moment that a share set now would be looked at; nil if it is too late for any.
    ///
    /// - Parameter settle: How long before a moment shares for it end.
    package func check(forShareAt now: Instant, settle: Instant.Span) -> Check? {
        [stage == .open ? first : nil, stage.isOver ? nil : second].lazy.compactMap(\.self)
            .first { now < $0.at - settle }
    }
}

extension PairState {
    /// The exchanges of the pair, oldest first.
    package var rounds: [RevealRound] {
        get { revealRounds ?? [] }
        set { revealRounds = newValue.isEmpty ? nil : newValue }
    }

    /// True while exchanges go on: a pair that came to its end in good order finishes what it began.
    package var mayReveal: Bool {
        phase != .ended || ending == .completed || ending == .completedEarly
    }

    /// How many answers both have shared and seen.
    package var revealed: Int { rounds.count { $0.stage == .revealed } }
}
