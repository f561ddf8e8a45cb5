/// The three classes of what Duologue says. Nudges and news count against the attention budget, answers do not.
package enum MessageClass: String, CaseIterable, Sendable, Codable {
    case nudge, news, answer
}

/// A message as the outbox keeps it, from the moment it is decided.
package struct OutboundMessage: Hashable, Sendable, Codable, Identifiable {
    package let id: MessageID
    package var person: PersonID
    package var pair: PairID?
    package var messageClass: MessageClass
    /// The kind, a bounded set such as `prepare` or `date`; a label in metrics and lists.
    package var kind: String
    /// Why it came, in the reader's language, for the `why` command.
    package var reason: String
    package var message: Message
    package var notBefore: Instant
    /// Past this instant it is not sent and recorded as lapsed; nil means no end.
    package var notAfter: Instant?
    /// The recipient's open hours from `notBefore` on, in order; empty means any hour.
    package var windows: [Window]
    /// Something other than posting the message, with a short `notAfter`, on the fast lane.
    package var errand: Errand?

    /// What a platform wants done at once, apart from posting.
    package enum Errand: Hashable, Sendable, Codable {
        /// Open a form for an ask, by the short-lived trigger that a tap brought (Slack).
        case openForm(ask: Int, trigger: String)
        /// Join a conversation that a person opened with us (Matrix).
        case join(conversation: String)
    }

    package struct Window: Hashable, Sendable, Codable {
        package var opens: Instant
        package var closes: Instant

        package init(opens: Instant, closes: Instant) {
            self.opens = opens
            self.closes = closes
        }
    }

    package init(
        id: MessageID,
        person: PersonID,
        pair: PairID?,
        messageClass: MessageClass,
        kind: String,
        reason: String,
        message: Message,
        notBefore: Instant,
        notAfter: Instant? = nil,
        windows: [Window] = [],
        errand: Errand? = nil
    ) {
        self.id = id
        self.person = person
        self.pair = pair
        self.messageClass = messageClass
        self.kind = kind
        self.reason = reason
        self.message = message
        self.notBefore = notBefore
        self.notAfter = notAfter
        self.windows = windows
        self.errand = errand
    }
}

extension OutboundMessage {
    /// The first instant from `now` on at which the message may be tried, or nil if there is none left.
    package func nextOpening(from now: Instant) -> Instant? {
        let earliest = max(now, notBefore)
        let opening: Instant?
        if windows.isEmpty {
            opening = earliest
        } else {
            opening = windows.first { $0.closes > earliest }.map { max($0.opens, earliest) }
        }
        guard let opening else { return nil }
        if let notAfter, opening > notAfter { return nil }
        return opening
    }
}
