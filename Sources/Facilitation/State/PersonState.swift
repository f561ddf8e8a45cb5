package import Domain
package import PromptLibrary
package import Timetable

/// All that `step` knows of one person, over all pairs and programmes; it holds no words.
package struct PersonState: Hashable, Sendable, Codable, Identifiable {
    package enum Standing: String, Hashable, Sendable, Codable {
        case active, left, erased
    }

    package var person: Person
    package var standing = Standing.active
    package var absences: [DateRange] = []
    /// The person's own quiet hours; never shorter than the rest of the working hours allow.
    package var quiet: DayHours?
    package var budget = AttentionBudget()
    package var asks: [Ask] = []
    package var nextAsk = 1
    package var agenda: [AgendaItem] = []
    package var nextItem = 1
    package var sittings: [Sitting] = []
    package var gathering: Gathering?
    /// The last entries, newest last, at most six: for `private`, `undo`, late additions and edits.
    package var entries: [KeptEntry] = []
    package var undoable: [UndoRecord] = []
    package var seen: [SeenPrompt] = []
    private var prompts: Prompting?
    /// The date on which the privacy lines were last sent.
    package var privacyTold: CivilDate?
    package var pointerAt: Instant?
    /// When the person was last told that encrypted words cannot be read.
    package var encryptedAt: Instant?
    /// The last act: what is said soon after it is an answer.
    package var actedAt: Instant?
    package var optional = DayCount()
    package var exports = DayCount()
    /// The last nudges and news, newest last, at most eight: for `why` and for budget given back.
    package var sent: [SentMark] = []
    /// Addresses of asks that were answered lately are kept by number for late taps.
    package var tokenSpent: [SettledAsk] = []
    /// Asks that went out since the last act, oldest first, at most twelve.
    package var silentAsks: [SilentAsk]?
    /// When the person was last asked what would help, in any pair.
    package var rungOn: CivilDate?
    /// What was asked in the last weeks and whether it was answered, for the rate in a digest; oldest first.
    package var asked: [AskedMark]?
    /// Since when the person would like to be paired again.
    package var wishedOn: CivilDate?
    /// The pair that bare commands go to, once chosen for a short while.
    package var chosenPair: PairID?

    package var id: PersonID { person.id }

    /// The prompts this person got last, and how they took them.
    package var prompting: Prompting {
        get { prompts ?? Prompting() }
        set { prompts = newValue }
    }

    package init(person: Person) {
        self.person = person
    }

    /// The earliest instant at which something of this person is due.
    package var due: Instant? { Self.due(agenda, asks, gathering?.quietAt) }

    static func due(_ agenda: [AgendaItem], _ asks: [Ask], _ quietAt: Instant?) -> Instant? {
        var earliest = quietAt
        func consider(_ instant: Instant?) {
            if let instant { earliest = earliest.map { min($0, instant) } ?? instant }
        }
        for k in agenda.indices { consider(agenda[k].due) }
        for k in asks.indices {
            consider(asks[k].remindAt)
            consider(asks[k].closesAt)
        }
        return earliest
    }
}

/// A message that waits for an answer.
package struct Ask: Hashable, Sendable, Codable {
    package let id: Int
    package var kind: AskKind
    package var pair: PairID?
    package var session: Int?
    package var step: SittingStep?
    package var sent: Instant
    /// The message that carries it, for replies by thread.
    package var message: MessageID?
    /// The message that last repeated it.
    package var repeated: MessageID?
    /// The local date of sending, from which reminders count.
    package var sentOn: CivilDate
    /// Working days after `sentOn` at which it is repeated, those still to come.
    package var reminders: [Int] = []
    package var remindAt: Instant?
    /// True while `remindAt` is a time that its person chose.
    package var isSnoozed: Bool?
    package var closesAt: Instant?
    package var takesText = false
    package var prompt: PromptReference?
    package var entry: EntryID?
    package var picks: [String] = []
    /// What the options stand for, where they are made on the spot.
    package var options: [OfferedOption] = []
    package var instant: Instant?
    package var range: DateRange?
    package var number: Int?
    package var person: PersonID?
    package var audience: Audience?
    package var revision: Int?
    /// The exchange that an answer to it, or a share of it, belongs to.
    package var round: Int?
}

package struct OfferedOption: Hashable, Sendable, Codable {
    package var key: String
    package var instant: Instant?
    package var date: CivilDate?
    package var person: PersonID?
    package var pair: PairID?
    package var number: Int?
}

/// What a tap or a text is an answer to.
package enum AskKind: String, Hashable, Sendable, Codable, CaseIterable {
    case welcome, hours, begin, contract, showDrafts = "show-drafts", statements, agree, changeWhich = "change-which"
    case slots, bend, typing, widenHours = "widen-hours"
    case date, meetQuestion = "meet-question", meetPast = "meet-past", dateGuess = "date-guess"
    case did, record, step, receipt, more, audienceTap = "audience-tap", rhythm
    case awaySession = "away-session", pauseLength = "pause-length", pauseConfirm = "pause-confirm"
    case restOver = "rest-over", stop, pairEnded = "pair-ended", notAhead = "not-ahead"
    case skipWhich = "skip-which", paceNews = "pace-news", paceFaster = "pace-faster", slower
    case help, helpWho = "help-who", helpSend = "help-send", helpSentence = "help-sentence", urgent
    case handOver = "hand-over", strayText = "stray-text", tapText = "tap-text", whichQuestion = "which-question"
    case rangeGuess = "range-guess", changeAct = "change-act"
    case whichPair = "which-pair", partOrCommand = "part-or-command", deleted, zoneRight = "zone-right"
    case noteText = "note-text", snoozeOffer = "snooze-offer", weAreDone = "we-are-done"
    case doneAnswer = "done-answer", followUp = "follow-up", pairQuestion = "pair-question"
    case rung, heard, lightWord = "light-word", passOn = "pass-on", waiting, questions, smaller
    case noticed, noticedEnd = "noticed-end", talkOffer = "talk-offer", talkPropose = "talk-propose"
    case talkTime = "talk-time", talkSuits = "talk-suits"
}

package struct PromptReference: Hashable, Sendable, Codable {
    package var id: PromptID
    package var revision: Int
    package var part: String
    package var skill: String
    /// How it was given: what was given as `.solo` has nobody to exchange it with.
    package var form: AudienceForm?
}

package struct SeenPrompt: Hashable, Sendable, Codable {
    package var prompt: PromptID
    package var on: CivilDate
    /// The pair in which it was seen.
    package var pair: PairID?

    package init(prompt: PromptID, on: CivilDate, pair: PairID?) {
        self.prompt = prompt
        self.on = on
        self.pair = pair
    }
}

package struct SettledAsk: Hashable, Sendable, Codable {
    package var id: Int
    package var kind: AskKind
    package var step: SittingStep?
    package var outcome: String
    /// True once a late tap on it was answered with what it came to.
    package var wasTold: Bool?
    package var pair: PairID?
    /// The message that carried it, and the entry that answered it, for late words in its thread.
    package var message: MessageID?
    package var entry: EntryID?
    /// The ask itself where another tap may still change the answer; `sent` is when it was answered.
    package var changeable: Ask?
}

/// Text that is still coming in: further messages within the gathering time belong to it.
package struct Gathering: Hashable, Sendable, Codable {
    package var ask: Int?
    package var entry: EntryID
    package var started: Instant
    package var quietAt: Instant
    /// Characters kept so far; the limit is 40,000.
    package var length: Int
    package var wasCut = false
    /// When the last of the words came; after an outage that may be long before they were worked.
    package var actedAt: Instant?
    /// Taps that wait for the receipt.
    package var taps: [Event.Tap] = []
}

package struct KeptEntry: Hashable, Sendable, Codable {
    package var id: EntryID
    package var at: Instant
    package var pair: PairID?
    package var audience: Audience
    package var revision = 1
    package var length: Int
    package var prompt: PromptReference?
    package var platformMessages: [String] = []
    package var ask: Int?
    /// When the receipt was given; words that follow soon are added.
    package var receiptAt: Instant?
    /// When words were last added, so that a run of them is answered once.
    package var addedAt: Instant?
    /// True once somebody else may have read it.
    package var isReleased = false
    /// True for words outside a sitting: notes, and sentences to a contact.
    package var isNote = false
}

package struct SentMark: Hashable, Sendable, Codable {
    package var message: MessageID
    package var at: Instant
    package var messageClass: MessageClass
    package var kind: Kind
    package var pair: PairID?
    package var session: Int?
    /// What it was about, where the same is not to be said again: the rule behind a question, a contact, a date.
    package var rule: String?
}

/// An ask that no act has followed.
package struct SilentAsk: Hashable, Sendable, Codable {
    package var pair: PairID
    package var on: CivilDate

    package init(pair: PairID, on: CivilDate) {
        self.pair = pair
        self.on = on
    }
}

/// An ask that a message brought, and whether there was an act on it.
package struct AskedMark: Hashable, Sendable, Codable {
    package var ask: Int
    package var pair: PairID
    package var on: CivilDate
    package var isAnswered = false

    package init(ask: Int, pair: PairID, on: CivilDate, isAnswered: Bool = false) {
        self.ask = ask
        self.pair = pair
        self.on = on
        self.isAnswered = isAnswered
    }
}

package struct DayCount: Hashable, Sendable, Codable {
    package var on: CivilDate?
    package var count = 0

    package init() {}

    package mutating func add(on date: CivilDate) -> Int {
        if on != date {
            on = date
            count = 0
        }
        count += 1
        return count
    }
}

/// What an act changed, so that it can be taken back while nobody was told.
package struct UndoRecord: Hashable, Sendable, Codable {
    package var act: String
    package var at: Instant
    package var until: Instant
    package var pair: PairState?
    /// The count of acts of the pair right after this one; another act since makes it final.
    package var actsAfter: Int
    package var absences: [DateRange]
    package var locale: LocaleTag
    package var zone: ZoneName
    package var ask: Ask?
    /// Items that this act put on the partner's agenda.
    package var partner: PersonID?
    package var items: [Int]
    package var entry: EntryID?
    package var audience: Audience?
    /// What was known of the person's prompts before, and the ask that came in place of the old one.
    package var prompting: Prompting?
    package var replacement: Int?
}

/// A nudge or news that waits for its time and for room in the attention budget.
package struct AgendaItem: Hashable, Sendable, Codable {
    package let number: Int
    package var kind: Kind
    package var pair: PairID?
    package var session: Int?
    package var due: Instant
    package var useBy: Instant?
    package var created: Instant
    package var ask: Int?
    package var date: CivilDate?
    package var instant: Instant?
    package var person: PersonID?
    package var entry: EntryID?
    package var number2: Int?
    package var label: String?
    /// Who caused it and is told when it will come late.
    package var cause: PersonID?
    package var causeWasTold: Bool?
    /// True for what an outage held up: of that, one message a day.
    package var isLate: Bool?
}

/// The chain of answers that follows when somebody taps or writes.
package struct Sitting: Hashable, Sendable, Codable {
    package enum Name: String, Hashable, Sendable, Codable {
        case contract, usual, review, midpoint, closing, followUp = "follow-up", notHeld = "not-held"
    }

    package var name: Name
    package var pair: PairID
    package var session: Int?
    /// The steps still to come, the first of them being the one that is open.
    package var steps: [SittingStep]
    /// True after [Later]; `next` goes on.
    package var rests = false
    package var wasOfferedAgain = false
}

package enum SittingStep: String, Hashable, Sendable, Codable, CaseIterable {
    case goal = "contract-1", offer = "contract-2", rhythm = "contract-3", length = "contract-3b", talk = "contract-4"
    case notice = "contract-5", finder = "contract-5b", leaves = "contract-6", gently = "contract-7"
    case pulse, reflection, pace, sayWhatIMean = "say-what-i-mean", questions, aim
    case ownGoal = "own-goal", goalWords = "goal-words", keepAgreement = "keep-agreement"
    case takeAway = "take-away", differently, whatNext = "what-next"
    case followDid = "follow-did", followLine = "follow-line", followTouch = "follow-touch"
    case otherRhythm = "other-rhythm", oneThing = "one-thing", times
}
