package import Domain

/// The kinds of message, a bounded set that labels outbox rows, metrics and lists.
///
/// Class, rank and reminders are those of the table of kinds in the
/// description of a season: on one day the lower rank goes first.
package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case answer
    case welcome, bothIn = "both-in", notAnswered = "not-answered", merged, active
    case date, moved, unbooked, awayEntered = "away-entered", searchOver = "search-over", meetDropped = "meet-dropped",
        meetNews = "meet"
    case slots, typing, widenHours = "widen-hours"
    case prepare, day, did, record
    case skipped, rest, restOver = "rest-over", pace, done
    case pairEnded = "pair-ended", notAhead = "not-ahead", programmeEnds = "programme-ends", closed
    case followUp = "follow-up", sitting, reminder
    /// Answers that both chose to share, exchanged at a moment fixed beforehand.
    case reveal
    /// A private line that asks what would help, the first rung of the care ladder.
    case rung
    /// One line to somebody whose partner waits for a message, by the partner's tap.
    case lightWord = "light-word"
    /// A talk of three that a supervisor offers, and what the two say to a time.
    case talk, talkAnswer = "talk-answer"
    case digest, note, handOver = "hand-over", handOverSeen = "hand-over-seen", handOverNext = "hand-over-next"

    package var messageClass: MessageClass {
        switch self {
        case .answer: .answer
        case .welcome, .slots, .prepare, .day, .did, .record, .restOver, .followUp, .sitting, .reminder, .digest,
            .widenHours, .rung:
            .nudge
        case .bothIn, .notAnswered, .merged, .active, .date, .moved, .unbooked, .awayEntered, .searchOver, .meetDropped,
            .meetNews,
            .typing, .skipped, .rest, .pace, .done, .pairEnded, .notAhead, .programmeEnds, .closed, .note, .reveal,
            .lightWord, .talk, .talkAnswer,
            .handOver, .handOverSeen, .handOverNext:
            .news
        }
    }

    /// The order on one day; 1 goes first.
    package var rank: Int {
        switch self {
        case .answer: 0
        case .date, .moved, .unbooked, .awayEntered, .meetNews, .meetDropped, .searchOver, .typing, .handOver: 1
        case .reveal, .pairEnded, .notAhead, .programmeEnds, .closed, .handOverSeen, .handOverNext, .note: 2
        case .bothIn, .merged, .active, .rest, .pace, .skipped, .notAnswered, .done, .lightWord, .talk, .talkAnswer: 3
        case .did, .slots, .widenHours, .restOver: 4
        case .welcome, .record: 5
        case .prepare, .digest: 6
        case .rung: 7
        case .sitting, .followUp: 8
        case .day: 9
        case .reminder: 10
        }
    }

    /// Working days after which an ask of this kind is repeated, unless the programme says otherwise.
    package var defaultReminders: [Int] {
        switch self {
        case .welcome, .sitting: [3]
        case .bothIn, .merged: [3, 6]
        case .did: [2]
        case .slots, .active: [2, 4]
        default: []
        }
    }
}
