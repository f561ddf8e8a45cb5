package import Domain

/// All that the rules about a pair look at: dates and counts, taken from its states or from what was recorded.
///
/// The rules themselves are in `SignalFacts+Rules.swift`; the same functions serve the daily check and the replay.
package struct SignalFacts: Hashable, Sendable {
    /// A date that was in the diary and how it went.
    package struct BookedDate: Hashable, Sendable, Codable {
        package enum Fate: String, Hashable, Sendable, Codable {
            /// It stood until its time came.
            case stood
            /// Moved or dropped, with a working day's notice or more.
            case early
            /// Moved or dropped less than a working day before.
            case late
        }

        package var date: CivilDate
        package var fate: Fate
        /// The day on which that was settled.
        package var on: CivilDate

        package init(date: CivilDate, fate: Fate, on: CivilDate) {
            self.date = date
            self.fate = fate
            self.on = on
        }
    }

    package struct Talk: Hashable, Sendable {
        package var date: CivilDate
        /// Nil while it is open.
        package var outcome: SessionOutcome?
        package var answers: [DidAnswer?]

        package init(date: CivilDate, outcome: SessionOutcome?, answers: [DidAnswer?]) {
            self.date = date
            self.outcome = outcome
            self.answers = answers
        }
    }

    /// A mark from 1 to 5 after a conversation.
    package struct Mark: Hashable, Sendable {
        package var date: CivilDate
        package var value: Int

        package init(date: CivilDate, value: Int) {
            self.date = date
            self.value = value
        }
    }

    package var today: CivilDate
    package var phase: PhaseName
    package var phaseSince: CivilDate
    /// The last day of a stay that is counted in pair working days: readiness, contracting, closing.
    package var stayEnds: CivilDate?
    /// The stay that is counted in pair days, of `early`.
    package var stayDays = 70
    package var days = PairDays([])
    package var isPaused = false
    package var isBooked = false
    /// The last date that was given up, skipped or rested over: from then on nothing is in the diary.
    package var openSince: CivilDate?
    /// The date of the last session that was left out by request.
    package var skipped: CivilDate?
    package var cadenceDays = 28
    /// Oldest first.
    package var dates: [BookedDate] = []
    package var talks: [Talk] = []
    package var marks: [[Mark]] = [[], []]
    /// The days of the asks to each side since its last act.
    package var silent: [[CivilDate]] = [[], []]
    /// When each side said that it waits for a message, and when it said that none has come.
    package var waiting: [CivilDate?] = [nil, nil]
    package var unheard: [CivilDate?] = [nil, nil]
    /// The days on which each side put off the one thing it wanted to try, in a row.
    package var putOff: [[CivilDate]] = [[], []]
    /// Until when times that were put to both, or a talk of theirs, wait for what comes of them.
    package var searchUntil: CivilDate?
    /// Until when an agreement that goes on, or a closing that ends by itself, is left alone.
    package var stayUntil: CivilDate?
    package var ledger = Ledger()
    package var ledgerRules = Programme.LedgerRules()

    package init(today: CivilDate, phase: PhaseName, phaseSince: CivilDate) {
        self.today = today
        self.phase = phase
        self.phaseSince = phaseSince
    }

    /// The date of the last session whose time has come.
    package var lastTalk: CivilDate? {
        talks.last { $0.outcome != .moved && $0.outcome != .skipped }?.date
    }
}
