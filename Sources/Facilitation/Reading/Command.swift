/// What a typed text is, before anything is known of the sitting that it falls into.
package enum Reading: Hashable, Sendable {
    case command(Command)
    /// The platform's command form with a word that is no command.
    case unknownCommand
    /// Words that would be a command, marked as an answer by the word for it, as in "answer stop".
    case answer(String)
    case text
}

/// What a person can type.
///
/// Arguments are the typed text without white space at its ends and may be empty.
package enum Command: Hashable, Sendable {
    case help
    case next
    case skip
    case snooze(String)
    case pause(String)
    case resume
    case away(String)
    case meet(String)
    case pace(String)
    case lighter
    case pass
    case privately
    case share
    case anonymous
    case toSupervisor
    case undo
    case whatDoTheySee
    case why
    case balance
    case note(String)
    case waiting
    case export
    case stop
    case language(String)
    case zone(String)
    case erase
    case yes
    /// Also the typed word for `pass`: which of the two is meant depends on the open ask.
    case no
}

extension Command {
    /// The names that a table of synonyms uses for the commands, and what each makes of its argument.
    enum Name: String, CaseIterable {
        case help, next, skip, snooze, pause, resume, away, meet, pace, lighter, pass, share, anonymous, undo, why
        case balance, note, waiting, export, stop, language, zone, erase, yes, no
        case privately = "private"
        case toSupervisor = "to supervisor"
        case whatDoTheySee = "what do they see"
        /// Marks what follows as an answer.
        case answer

        /// Creates a name from a table's word; hyphens count as spaces.
        init?(folded word: String) {
            self.init(rawValue: String(word.map { $0 == "-" ? " " : $0 }))
        }

        /// The name as a language's file has it.
        var nameInFiles: String { rawValue.split(separator: " ").joined(separator: "-") }

        var argument: ArgumentKind {
            switch self {
            case .snooze, .pause, .away, .meet: .time
            case .pace: .pace
            case .note, .answer: .anything
            case .language: .name(words: 1)
            case .zone: .name(words: 2)
            default: .none
            }
        }

        func command(_ argument: String) -> Command? {
            switch self {
            case .help: .help
            case .next: .next
            case .skip: .skip
            case .snooze: .snooze(argument)
            case .pause: .pause(argument)
            case .resume: .resume
            case .away: .away(argument)
            case .meet: .meet(argument)
            case .pace: .pace(argument)
            case .lighter: .lighter
            case .pass: .pass
            case .privately: .privately
            case .share: .share
            case .anonymous: .anonymous
            case .toSupervisor: .toSupervisor
            case .undo: .undo
            case .whatDoTheySee: .whatDoTheySee
            case .why: .why
            case .balance: .balance
            case .note: .note(argument)
            case .waiting: .waiting
            case .export: .export
            case .stop: .stop
            case .language: .language(argument)
            case .zone: .zone(argument)
            case .erase: .erase
            case .yes: .yes
            case .no: .no
            case .answer: nil
            }
        }
    }

    enum ArgumentKind: Equatable {
        case none
        /// Dates, times and lengths of time.
        case time
        /// A number of weeks.
        case pace
        /// A name of at most so many words.
        case name(words: Int)
        case anything
    }
}
