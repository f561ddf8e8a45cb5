/// What one programme file says: purpose, season, rules of attention and of privacy.
///
/// A programme can be run again next year from the same file. Every value that
/// has a default carries it here; bounds are checked where the file is read.
package struct Programme: Hashable, Sendable, Codable, Identifiable {
    package let id: ProgrammeID
    package var name: String
    package var purpose: String
    package var goals: [String]
    /// The first day of the season.
    package var start: CivilDate
    package var season = Season()
    package var cadence = Cadence.weeks(4)
    /// Pair working days until the target of the first session.
    package var firstTarget = 5
    package var loop = Loop()
    package var phases = Phases()
    /// Working days after which an ask is repeated, by kind; absent means the default of the kind.
    package var reminders: [String: [Int]] = [:]
    package var send = Send()
    /// Hours of silence beside those outside each person's working hours; they only make silence longer.
    package var quiet: DayHours?
    package var budget = Budget()
    /// The least number of people behind a figure that a supervisor sees.
    package var threshold = 5
    package var entry = EntryRules()
    package var prompts = PromptRules()
    package var reveal = RevealRules()
    package var ledger = LedgerRules()
    package var signals = SignalRules()
    package var pauseMaxWeeks = 8
    package var awayMaxWeeks = 8
    /// Working days until a partner hears that the pair has ended.
    package var endedTellDays = 2
    package var digest = DigestRules()
    package var supervisors: [Supervision]
    package var helpContacts: [PersonID]
    /// Numbers and lines to call, by country code; `default` is always there.
    package var helpLines: [HelpLine]
    package var retentionMonths = 12
    package var holidayCalendars: [HolidayDates] = []
    package var defaultHolidays: String?
    package var languages: [LocaleTag] = ["en"]
    /// Seeds every choice that is not forced, so that a season can be replayed.
    package var seed: UInt64 = 0

    package struct Season: Hashable, Sendable, Codable {
        package var weeks = 26
        package var sessions = 6
        package var restPeriods: [DateRange] = []
        package var sessionMinutes = 60
        package var dayNote = DayNote.whenUseful

        package init() {}
    }

    package enum DayNote: String, CaseIterable, Sendable, Codable {
        case whenUseful = "when-useful"
        case always, never
    }

    package struct Loop: Hashable, Sendable, Codable {
        package var prepareDays = 2
        package var askDays = 1
        package var askCloseDays = 5
        package var slots = 3
        package var slotRounds = 2
        package var slotsCloseDays = 5

        package init() {}
    }

    package struct Phases: Hashable, Sendable, Codable {
        package var readinessMax = 10
        package var contractingMax = 15
        package var reviewMax = 5
        package var midpointMax = 8
        package var closingMax = 10
        package var reviewAfter = 2
        /// Held sessions before mid-point; nil means max(half of the planned, review + 2).
        package var midpointAfter: Int?
        package var followUpDays = 91

        package init() {}
    }

    package struct Send: Hashable, Sendable, Codable {
        package var at = TimeOfDay(hour: 9, minute: 30)
        package var jitterMinutes = 20

        package init() {}
    }

    package struct Budget: Hashable, Sendable, Codable {
        package var day = 2
        package var week = 5
        package var nudgesDay = 1
        package var nudgesWeek = 3

        package init() {}
    }

    package struct EntryRules: Hashable, Sendable, Codable {
        package var gatherSeconds = 90
        package var addMinutes = 10
        package var undoMinutes = 10

        package init() {}
    }

    package struct PromptRules: Hashable, Sendable, Codable {
        package var depthMax = 3
        package var minutesMax = 10
        package var optionalPerDay = 3

        package init() {}
    }

    package struct DigestRules: Hashable, Sendable, Codable {
        package var weekday = Weekday.monday
        package var at = TimeOfDay(hour: 9)
        package var everyWeeks = 1
        /// Weeks between heartbeats when nothing is new or open; 0 means never.
        package var heartbeatWeeks = 4

        package init() {}
    }

    package struct Supervision: Hashable, Sendable, Codable {
        package var supervisor: PersonID
        /// The people whose pairs are followed; nil means all.
        package var follows: [PersonID]?

        package init(supervisor: PersonID, follows: [PersonID]? = nil) {
            self.supervisor = supervisor
            self.follows = follows
        }
    }

    package struct HelpLine: Hashable, Sendable, Codable {
        /// `default`, or an ISO 3166 country code in lower case.
        package var country: String
        package var emergency: String
        package var line: String

        package init(country: String, emergency: String, line: String) {
            self.country = country
            self.emergency = emergency
            self.line = line
        }
    }

    package struct HolidayDates: Hashable, Sendable, Codable {
        package var name: String
        /// In order, without repetition.
        package var dates: [CivilDate]

        package init(name: String, dates: [CivilDate]) {
            self.name = name
            self.dates = dates
        }
    }

    package init(
        id: ProgrammeID,
        name: String,
        purpose: String = "",
        goals: [String] = [],
        start: CivilDate,
        supervisors: [Supervision] = [],
        helpContacts: [PersonID] = [],
        helpLines: [HelpLine] = []
    ) {
        self.id = id
        self.name = name
        self.purpose = purpose
        self.goals = goals
        self.start = start
        self.supervisors = supervisors
        self.helpContacts = helpContacts
        self.helpLines = helpLines
    }

    /// The last day of the season.
    package var end: CivilDate { start + season.weeks * 7 - 1 }

    /// The last day on which what people wrote is kept.
    package var keptUntil: CivilDate { end.monthsLater(retentionMonths) }
}

/// How often a pair meets.
package enum Cadence: Hashable, Sendable, Codable {
    /// Every so many weeks, 1 to 12.
    case weeks(Int)
    /// Monthly on a day of the month, 1 to 31; a shorter month has it on its last day.
    case monthlyDay(Int)
    /// Monthly on the n-th of a weekday, 1 to 4, or -1 for the last.
    case monthlyWeekday(Int, Weekday)
}

/// Dates from a first up to and including a last.
package struct DateRange: Hashable, Sendable, Codable {
    package var first: CivilDate
    package var last: CivilDate

    package init(_ first: CivilDate, through last: CivilDate) {
        self.first = first
        self.last = last
    }

    package func contains(_ date: CivilDate) -> Bool { first <= date && date <= last }
}
