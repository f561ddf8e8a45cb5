package import Domain

/// All that `step` knows of one pair; it holds no words.
///
/// The two are `members`, the lower id first; a *side* is 0 or 1 into them.
package struct PairState: Hashable, Sendable, Codable, Identifiable {
    package enum Ending: String, Hashable, Sendable, Codable {
        case declined, completed, completedEarly = "completed-early", left
        case endedByAdmin = "ended-by-admin", programmeEnded = "programme-ended"
    }

    package let id: PairID
    package let programme: ProgrammeID
    package let members: [PersonID]
    package var phase = PhaseName.readiness
    package var phaseSince: CivilDate
    package var ending: Ending?
    /// The first day of this pair's own week one.
    package var weekOne: CivilDate
    /// The sessions planned for the season.
    package var planned: Int
    package var started = false
    package var ready: [Readiness] = [.open, .open]
    package var contract = Contract()
    package var agreement: Agreement?
    package var loop = Loop.resting
    /// The last session while its outcome is open: the loop's state *after*, which runs beside the next search.
    package var after: Loop.Booking?
    package var sessions: [Session] = []
    package var pausedFrom: CivilDate?
    package var pausedUntil: CivilDate?
    package var pausedBy: [Int] = []
    package var pausedDays = 0
    package var target: CivilDate?
    package var silentRounds = 0
    package var skipsInARow = 0
    package var notHeldInARow = 0
    /// The session after which the mid-point came, if it has.
    package var midpointAt: Int?
    package var reviewAt: Int?
    package var reviews: [ReviewAnswers] = [ReviewAnswers(), ReviewAnswers()]
    package var bends: [Bend] = [.unasked, .unasked]
    package var wishes: [String?] = [nil, nil]
    package var closingDone = [false, false]
    package var closedOn: CivilDate?
    package var timers: [PairTimer] = []
    /// Rises with every act of a person; see `UndoRecord`.
    package var acts = 0
    /// Changes of dates that reached each side, for the limit of two a day.
    package var changes: [ChangeCount] = [ChangeCount(), ChangeCount()]
    /// Shown next to the next prepare prompt of both: let us talk about the pace.
    package var talkAboutPace = false
    package var isLateJoiner = false
    package var doneAskedBy: Int?
    /// The side that is no longer there, while the pair rests before it ends.
    package var leaving: Int?
    /// Who did what first, told, asked and gave way: facts that both took part in.
    package var ledger = Ledger()
    /// Where it is kept, nil while there is none; see `rounds`.
    var revealRounds: [RevealRound]?
    /// What was noticed about the pair, newest last.
    package var signals: [Signal] = []
    private var chosenPrompts: [ChosenPrompt]?
    /// The last dates in the diary and how they went, oldest first, at most eight; an absence is no reason to count.
    package var dates: [SignalFacts.BookedDate]?
    /// The rests of the pair that are over.
    package var rests: [DateRange]?
    /// The last day on which a date was given up, skipped or rested over.
    package var openSince: CivilDate?
    /// Whose turn it was the last time that a date was to be suggested.
    package var suggestedLast: Int?
    /// Who waits for a message of the other.
    package var reports: [WaitingReport]?
    /// The session that was called the last one to each: it may turn out not to have been.
    package var lastCalled: [Int?]?
    /// Who was told that no common time is left before the season ends, by side.
    package var toldTooShort: [Bool]?
    /// The last question for a faster rhythm.
    package var fasterAsked: FasterAsked?
    /// The one thing that each wanted to try, if there is one.
    package var tries: [OneThing?]?

    package init(
        id: PairID,
        programme: ProgrammeID,
        members: [PersonID],
        weekOne: CivilDate,
        planned: Int,
        isLateJoiner: Bool = false
    ) {
        self.id = id
        self.programme = programme
        self.members = members.sorted()
        self.phaseSince = weekOne
        self.weekOne = weekOne
        self.planned = planned
        self.isLateJoiner = isLateJoiner
    }

    /// One of the two was asked for a faster rhythm; the same is not asked again within four weeks.
    package struct FasterAsked: Hashable, Sendable, Codable {
        package var weeks: Int
        /// Who was asked.
        package var side: Int
        package var on: CivilDate
    }

    /// Somebody waits for a message of the partner and said so.
    package struct WaitingReport: Hashable, Sendable, Codable {
        package var side: Int
        package var saidOn: CivilDate
        /// When the reporter was asked whether a message has come.
        package var askedOn: CivilDate?
        /// When the reporter said that none has.
        package var unheardOn: CivilDate?
    }

    /// One small thing that somebody wanted to try, by reference to the own words.
    package struct OneThing: Hashable, Sendable, Codable {
        package var entry: EntryID
        /// The session after whose sitting it was written.
        package var session: Int
        /// The days on which it was put off, in a row.
        package var putOff: [CivilDate] = []

        package init(entry: EntryID, session: Int, putOff: [CivilDate] = []) {
            self.entry = entry
            self.session = session
            self.putOff = putOff
        }
    }

    package enum Readiness: String, Hashable, Sendable, Codable {
        case open, yes, ready, no
    }

    package enum Bend: String, Hashable, Sendable, Codable {
        case unasked, asked, before, after, no
    }

    package struct ChangeCount: Hashable, Sendable, Codable {
        package var on: CivilDate?
        package var count = 0
    }

    package struct ReviewAnswers: Hashable, Sendable, Codable {
        package var questions: String?
        package var isDone = false
    }

    /// The prompts chosen for the two, oldest first; of a long season the last ones.
    package var prompts: [ChosenPrompt] {
        get { chosenPrompts ?? [] }
        set { chosenPrompts = Array(newValue.suffix(ChosenPrompt.most)) }
    }

    /// The earliest instant at which something of this pair is due.
    package var due: Instant? {
        let reveal = mayReveal ? rounds.lazy.compactMap { $0.check?.at }.min() : nil
        return [timers.lazy.map(\.at).min(), reveal].lazy.compactMap(\.self).min()
    }

    /// The side of a person, or nil for somebody else.
    package func side(of person: PersonID) -> Int? {
        members.firstIndex(of: person)
    }

    package var held: Int { sessions.count { $0.outcome == .held } }

    /// The minutes of a session: agreed, or the programme's usual while there is no agreement.
    package func minutes(usual: Int) -> Int { agreement?.minutes ?? usual }

    package var isPaused: Bool { pausedUntil != nil }
}

/// What the two have agreed, as both confirmed it.
package struct Agreement: Hashable, Sendable, Codable {
    package var weeks: Int
    package var minutes: Int
    package var talk: [String]
    package var notice: String
    package var finder: String
    package var leaves: String
}

/// The two private drafts of an agreement and how far they are.
package struct Contract: Hashable, Sendable, Codable {
    package var version = 1
    package var drafts = [Draft(), Draft()]
    /// The second tap: may be shown once both have given it.
    package var mayShow = [false, false]
    package var shown = false
    package var statements = [false, false]
    package var independent: [String?] = [nil, nil]
    /// The version that each has confirmed.
    package var confirmed: [Int?] = [nil, nil]
    /// The questions, from 1, that somebody set out to change since the last showing.
    package var changing: [Int]?
    /// The questions that this version changed.
    package var changed: [Int]?
    /// The last day on which something of it went on: shown, changed, or put off until a talk.
    package var movedOn: CivilDate?
    /// The drafts as they were when somebody set out to change something.
    package var before: [Draft]?

    package struct Draft: Hashable, Sendable, Codable {
        package var goal: EntryID?
        package var offer: EntryID?
        package var weeks: Int?
        package var minutes: Int?
        package var talk: [String] = []
        package var notice: String?
        package var finder: String?
        package var leaves: String?
        package var gently: EntryID?
    }
}

/// The loop of a session: season.md's state machine of finding, booking, holding and asking.
package enum Loop: Hashable, Sendable, Codable {
    case resting
    case finding(Search)
    case typing(Search)
    case booked(Booking)

    package struct Search: Hashable, Sendable, Codable {
        package var round = 1
        package var target: CivilDate
        package var offered: [Instant] = []
        package var slots: [Instant] = []
        package var minutes: Int
        package var picks: [[Instant]] = [[], []]
        /// Who said that none of these suits.
        package var none = [false, false]
        package var answered = [false, false]
        /// Who has been shown the slots of this round.
        package var told = [false, false]
        package var sentOn: CivilDate
        /// Who picked first in this search.
        package var first: Int?
        /// True for the short talk inside contracting.
        package var isTalkFirst = false
        package var isShortened = false
        package var turn: Int?
        /// When each last tapped: what follows at once is an answer to that.
        package var actedAt: [Instant?] = [nil, nil]
        /// Who comes to the times in a sitting: one has them as an answer, another who stays at a question by a nudge.
        package var inSitting: [Bool]?
        /// Who gave the last date up: to find another is no initiative of theirs.
        package var reopenedBy: Int?
    }

    package struct Booking: Hashable, Sendable, Codable {
        package var session: Int
        package var start: Instant
        package var minutes: Int
        /// The wall reading of the one who fixed it, kept through changes of zone rules.
        package var wall: WallReading
        package var anchor: Int
        /// The wall reading of the other one, to notice that rules of a zone have changed.
        package var otherWall: WallReading?
        package var bookedAt: Instant
        /// The side that made the common slot possible first or typed the date.
        package var initiator: Int?
        package var isTyped = false
        package var isTalkFirst = false
        package var prepare: [PromptReference?] = [nil, nil]
        package var prepared = [false, false]
        /// The date from which the prepare prompt was carried over.
        package var carriedFrom: CivilDate?
        package var answers: [DidAnswer?] = [nil, nil]
        package var recordAsked = false
        package var recordAnswers: [DidAnswer?] = [nil, nil]
        package var asked = [false, false]

        package var end: Instant { start + .minutes(minutes) }
    }
}

package enum DidAnswer: String, Hashable, Sendable, Codable {
    case yes, cutShort = "cut-short", no
    /// It did not take place, and the two have another date.
    case newDate = "new-date"

    /// True for a session that took place, in full or not.
    package var isHeld: Bool { self == .yes || self == .cutShort }
}

package enum SessionOutcome: String, Hashable, Sendable, Codable, CaseIterable {
    case held, notHeld = "not-held", unclear, unknown, skipped, moved
}

/// A session that is over, one way or another.
package struct Session: Hashable, Sendable, Codable {
    package var number: Int
    package var start: Instant
    package var date: CivilDate
    package var minutes: Int
    package var outcome: SessionOutcome
    package var answers: [DidAnswer?]
    /// The pulse of each: which question, and 1 to 5.
    package var pulses: [Pulse?] = [nil, nil]
    package var initiator: Int?
    package var prepare: [PromptReference?] = [nil, nil]

    package struct Pulse: Hashable, Sendable, Codable {
        package var item: String
        package var value: Int
        package var isPrivate = false
    }
}

/// A moment at which something about a pair is due; `rule` says how it is computed again.
package struct PairTimer: Hashable, Sendable, Codable {
    package enum Name: String, Hashable, Sendable, Codable, CaseIterable {
        case welcome, phaseMax = "phase.max", contractShow = "contract.show", slotsDue = "slots.due"
        case slotsClose = "slots.close", noneClose = "none.close", proposeDue = "propose.due"
        case prepareDue = "prepare.due", dayDue = "day.due"
        case sessionEnd = "session.end", askDue = "ask.due", askClose = "ask.close", recordDue = "record.due"
        case recordClose = "record.close", widenExpire = "widen.expire", pauseEnd = "pause.end"
        case endedTell = "ended.tell", closingMax = "closing.max", followDue = "follow.due"
        case followClose = "follow.close", meetExpire = "meet.expire", typingEnd = "typing.end"
        case notAnswered = "not-answered", picksSettle = "picks.settle", declineSettle = "decline.settle"
        case leaveEnd = "leave.end", closingDue = "closing.due", seasonEnd = "season.end", paceExpire = "pace.expire"
        case signalCheck = "signal.check"
    }

    /// How the instant follows from dates and calendars.
    package enum Rule: Hashable, Sendable, Codable {
        case fixed
        /// Nudge time of the n-th working day of a side after a date.
        case workingDay(Int, after: CivilDate)
        /// Nudge time of the n-th working day of a side before a date.
        case workingDayBefore(Int, CivilDate)
        /// The end of the n-th pair working day after a date.
        case pairWorkingDay(Int, after: CivilDate)
    }

    package var name: Name
    package var side: Int?
    package var at: Instant
    package var rule: Rule
}
