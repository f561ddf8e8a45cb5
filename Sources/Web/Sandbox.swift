package import Domain

/// Somebody whom the sandbox can show.
package struct SandboxPerson: Hashable, Sendable, Identifiable {
    package var id: PersonID
    package var name: String
    package var role: Person.Role
    package var zone: ZoneName
    /// The person's wall clock now, written out, such as "Mon 7 Sep, 09:30".
    package var localTime: String
    package var partners: [PersonID]
    /// Messages that came since the person's conversation was looked at.
    package var unread: Int
    /// The person's wall time at which words are answered that are still being gathered, such as "09:32"; nil if none are.
    package var answersAt: String?

    package init(
        id: PersonID,
        name: String,
        role: Person.Role = .participant,
        zone: ZoneName,
        localTime: String,
        partners: [PersonID],
        unread: Int = 0,
        answersAt: String? = nil
    ) {
        self.id = id
        self.name = name
        self.role = role
        self.zone = zone
        self.localTime = localTime
        self.partners = partners
        self.unread = unread
        self.answersAt = answersAt
    }
}

/// One message between Duologue and a person, as the sandbox shows it.
package struct SandboxMessage: Hashable, Sendable, Identifiable {
    package enum Content: Hashable, Sendable {
        /// What Duologue said; references are resolved to `plain` and `link`.
        case ours(Message)
        /// What the person wrote.
        case theirs(String)
        /// What the person tapped, as the button said it.
        case tapped(String)
    }

    /// Why one of our messages came.
    package struct Origin: Hashable, Sendable {
        package var messageClass: MessageClass
        package var kind: String
        package var reason: String

        package init(messageClass: MessageClass, kind: String, reason: String) {
            self.messageClass = messageClass
            self.kind = kind
            self.reason = reason
        }
    }

    /// Options of an ask that the person has chosen.
    package struct Chosen: Hashable, Sendable {
        package var ask: Int
        package var options: [String]

        package init(ask: Int, options: [String]) {
            self.ask = ask
            self.options = options
        }
    }

    /// Rises with time and differs from every other of the conversation.
    package var id: String
    package var content: Content
    /// The day on the reader's wall, written out, such as "Mon 7 Sep".
    package var localDay: String
    /// The time on the reader's wall, such as "09:30".
    package var localTime: String
    /// Nil for what the person did.
    package var origin: Origin?
    package var chosen: [Chosen]
    /// Asks of the message that wait for no answer any more.
    package var closed: [Int]
    /// Who may read what is written into the message's form, the default first.
    package var readers: [ReplyForm.Reader]

    package init(
        id: String,
        content: Content,
        localDay: String,
        localTime: String,
        origin: Origin? = nil,
        chosen: [Chosen] = [],
        closed: [Int] = [],
        readers: [ReplyForm.Reader] = []
    ) {
        self.id = id
        self.content = content
        self.localDay = localDay
        self.localTime = localTime
        self.origin = origin
        self.chosen = chosen
        self.closed = closed
        self.readers = readers
    }
}

/// What became of something a person did in the sandbox.
package enum SandboxOutcome: Hashable, Sendable {
    case done
    /// Why not, for the person who tries the sandbox.
    case refused(String)
}

/// The programme clock.
package struct SandboxClock: Hashable, Sendable {
    package var now: Instant
    /// The moment written out, such as "Mon 7 Sep 2026, 06:30 UTC".
    package var reading: String
    /// Programme seconds in a real second.
    package var rate: Double
    /// Why the clock cannot be moved; nil if it can.
    package var refusal: String?

    package init(now: Instant, reading: String, rate: Double = 1, refusal: String? = nil) {
        self.now = now
        self.reading = reading
        self.rate = rate
        self.refusal = refusal
    }
}

/// What a jump of the programme clock led to.
package enum JumpResult: Hashable, Sendable {
    /// `what` says it in a line; `people` are those who got something, in order of time.
    case moved(to: Instant, what: String, people: [PersonID])
    /// Nothing is due any more, or the clock may not be moved.
    case refused(String)
}
