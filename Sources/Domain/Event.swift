/// Something that happened, stored before anything is done about it.
package struct Event: Hashable, Sendable, Codable, Identifiable {
    package let id: EventID
    /// When it reached us, on the programme clock.
    package let at: Instant
    package let body: Body

    package init(id: EventID, at: Instant, body: Body) {
        self.id = id
        self.at = at
        self.body = body
    }

    package enum Body: Hashable, Sendable, Codable {
        case text(PersonID, Text)
        case tap(PersonID, Tap)
        case form(PersonID, Form)
        /// A person edited what they had written before.
        case edit(PersonID, platformMessage: String, words: String)
        /// A person deleted what they had written before.
        case delete(PersonID, platformMessage: String)
        /// A file, picture or voice message without words; nothing of it was stored.
        case file(PersonID)
        /// Words that we cannot read, as they are encrypted for the person's own devices.
        case encrypted(PersonID)
        /// A due timer of a person; all that is due is done.
        case personDue(PersonID)
        /// A due timer of a pair; all that is due is done.
        case pairDue(PairID)
        /// A due timer of a programme; all that is due is done.
        case programmeDue(ProgrammeID)
        /// What became of a message that was not simply delivered.
        case delivery(PersonID, MessageID, DeliveryEnd)
        /// What an admin did; see the cases.
        case admin(AdminAct)
    }

    package struct Text: Hashable, Sendable, Codable {
        package var words: String
        /// The platform's name of this message, for later edits and deletes.
        package var platformMessage: String?
        /// Our message that this one answers by thread, quote or form.
        package var inReplyTo: MessageID?
        /// True if it came by the platform's command form, where it is always a command.
        package var isCommand: Bool
        /// True if a file came along, of which nothing was stored.
        package var hadFile: Bool

        package init(
            words: String,
            platformMessage: String? = nil,
            inReplyTo: MessageID? = nil,
            isCommand: Bool = false,
            hadFile: Bool = false
        ) {
            self.words = words
            self.platformMessage = platformMessage
            self.inReplyTo = inReplyTo
            self.isCommand = isCommand
            self.hadFile = hadFile
        }
    }

    package struct Tap: Hashable, Sendable, Codable {
        package var ask: Int
        /// The key of an option; `1` to `5` for a scale.
        package var option: String

        package init(ask: Int, option: String) {
            self.ask = ask
            self.option = option
        }
    }

    /// A reply by the form behind a reply link or in a modal: one entry at once.
    package struct Form: Hashable, Sendable, Codable {
        package var ask: Int
        package var words: String
        /// The option chosen where the ask has options, several joined by commas.
        package var option: String?
        /// The audience that the writer chose on the form; nil leaves the default.
        package var audience: Audience?

        package init(ask: Int, words: String, option: String? = nil, audience: Audience? = nil) {
            self.ask = ask
            self.words = words
            self.option = option
            self.audience = audience
        }
    }

    package enum DeliveryEnd: String, Hashable, Sendable, Codable {
        /// Its time passed before it could be sent.
        case lapsed
        /// The platform refused it for good; the address may be dead.
        case refused
    }

    package enum AdminAct: Hashable, Sendable, Codable {
        /// A pair was published; its readiness begins with the season or at once.
        case publish(PairID)
        case endPair(PairID)
        case endProgramme(ProgrammeID)
        /// The people list has a new record of a person.
        case change(PersonID, Person)
        case setAway(PersonID, from: CivilDate, through: CivilDate)
        case pause(PersonID, until: CivilDate)
        case resume(PersonID)
        /// The person's words are gone; the pairs end.
        case erase(PersonID)
        /// The person is no longer in the people list.
        case leave(PersonID)
        /// Rules changed (programme file, tzdata, holidays): plan anew.
        case replan(PairID)
    }
}

/// Who may read an answer; its writer chooses, and the default is `onlyMe`.
package enum Audience: String, CaseIterable, Sendable, Codable {
    case onlyMe = "only-me"
    case partner
    case anonymous
    case supervisor
}
