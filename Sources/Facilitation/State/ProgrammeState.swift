package import Domain

/// All that `step` knows of one season of a programme.
package struct ProgrammeState: Hashable, Sendable, Codable, Identifiable {
    package let id: ProgrammeID
    package var endedEarlyOn: CivilDate?
    package var digests: [DigestMemory] = []
    package var anonymous: [HeldNote] = []
    /// How often each prompt was chosen in the season; nil before the first.
    package var uses: PromptUses?
    /// What was published of each figure, as `Figures.text`; nil before the first digest.
    package var figures: String?
    /// The greatest threshold under which anything was published: it can be raised in a season, not lowered.
    package var threshold: Int?

    package init(id: ProgrammeID) {
        self.id = id
    }

    package var due: Instant? {
        digests.lazy.map(\.nextDue).min()
    }

    package enum Form: String, Hashable, Sendable, Codable {
        case whole, oneLine = "one-line"
    }

    /// What a supervisor was last shown, so that nothing is told by asking twice.
    package struct DigestMemory: Hashable, Sendable, Codable {
        package var supervisor: PersonID
        package var nextDue: Instant
        /// The week of the season and the date of the last full digest.
        package var lastOn: CivilDate?
        /// The date on which the lines as they stand were first published; a digest that came for a note has none new.
        package var linesOn: CivilDate?
        package var weeksQuiet = 0
        /// Whether the digest under way is whole or one line; nil between digests.
        package var form: Form?
        /// Anonymous notes on their way, in an order that tells nothing.
        package var batch: [EntryID] = []
        /// The lines as last published, in the supervisor's language: part and text.
        package var lines: [DigestLine] = []
        package var notes: [HeldNote] = []
        /// The lines that the supervisor has in front of them, and since when; what is published may still be on its way.
        package var shownLines: [DigestLine]?
        package var shownOn: CivilDate?
    }

    /// Words that their writer chose to let others read, by reference.
    package struct HeldNote: Hashable, Sendable, Codable {
        package var writer: PersonID
        package var entry: EntryID
        package var pair: PairID?
        package var since: Instant
    }
}

/// One line of a digest.
package struct DigestLine: Hashable, Sendable, Codable {
    package enum Part: String, Hashable, Sendable, Codable, CaseIterable {
        case pairs, sessions, answers, noticed, waiting
    }

    package var part: Part
    package var text: String
    /// The pair that the line names, if any.
    package var pair: PairID?
    /// The rule behind a line in *Noticed* or *Waiting*.
    package var rule: SignalRule?
    /// The text without its dates and counts of days, by which lines are compared; nil if it has none.
    package var gist: String?
    /// What is open, for the one line that is sent if nothing is new.
    package var open: String?
    /// How many lines this one stands for, if they were too many to list.
    package var more: Int?

    package init(part: Part, text: String, pair: PairID? = nil) {
        self.part = part
        self.text = text
        self.pair = pair
    }

    /// True if nothing but dates and counts of days is different.
    package func isSame(as other: DigestLine) -> Bool {
        part == other.part && (gist ?? text) == (other.gist ?? other.text) && pair == other.pair && rule == other.rule
    }
}
