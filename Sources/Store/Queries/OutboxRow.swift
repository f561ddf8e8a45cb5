package import Domain

/// Where a message of the outbox stands. Raw values are metric labels.
package enum OutboxStatus: String, CaseIterable, Sendable, Codable {
    /// Waits for its time, for its turn or for another try.
    case queued
    /// An attempt is in flight.
    case sending
    case delivered
    /// Its time passed.
    case lapsed
    /// The platform refused it for good.
    case refused
    /// Tried too often.
    case dead
    /// Kept back until a person decides.
    case held
    /// Taken back before the first attempt.
    case withdrawn
    /// Given up by a person.
    case discarded

    /// True while the message takes part in the order of its person's messages.
    package var isLive: Bool { self == .queued || self == .sending }
}

/// A message of the outbox with what became of it so far.
package struct OutboxRow: Hashable, Sendable {
    package var message: OutboundMessage
    package var status: OutboxStatus
    /// Attempts that ended.
    package var attempts: Int
    /// Attempts of which nobody knows whether they arrived.
    package var ambiguous: Int
    /// Wall time before which it is not tried again.
    package var nextAttempt: Instant?
    /// Where its person is reached at present; nil if the person is gone.
    package var address: Address?
    package var locale: LocaleTag
    /// The platform's name of the message.
    package var platformMessage: String?
    /// A bounded label.
    package var lastReason: String?
    /// True if a person had it sent again after it was given up.
    package var isResent: Bool
    package var createdAt: Instant
    /// Programme time at which it left the outbox, however that was.
    package var endedAt: Instant?
    /// Programme time of delivery.
    package var deliveredAt: Instant? { status == .delivered ? endedAt : nil }
}

extension OutboundMessage {
    /// The first instant from which on `nextOpening` finds nothing, nil if there is none.
    package var lapsesAt: Instant? {
        guard !windows.isEmpty else {
            return notAfter.map { $0 < notBefore ? .distantPast : $0 + Instant.Span(milliseconds: 1) }
        }
        let end = notAfter ?? .distantFuture
        let last = windows.last { max($0.opens, notBefore) <= end && $0.closes > notBefore && $0.closes > $0.opens }
        guard let last else { return .distantPast }
        return min(last.closes, end + Instant.Span(milliseconds: 1))
    }
}

extension OutboxRow {
    /// The columns that `init(_:)` reads, in its order; `outbox` is joined with `person`.
    static let columns = """
        outbox.body, outbox.status, outbox.attempts, outbox.ambiguous, outbox.next_attempt, person.workspace,
            person.handle, person.locale, outbox.platform_message, outbox.last_reason, outbox.is_resent,
            outbox.created_at, outbox.ended_at, outbox.id
        """

    static let select = "SELECT \(columns) FROM outbox LEFT JOIN person ON person.id = outbox.person"

    init(_ row: Row) throws(DatabaseError) {
        var address: Address?
        if let workspace = try row.optionalText(5), let handle = try row.optionalText(6) {
            address = Address(workspace: WorkspaceID(workspace), handle: handle)
        }
        self.init(
            message: try StoredForm.read(from: try row.bytes(0), place: "outbox \(try row.int(13))"),
            status: try row.label(1),
            attempts: Int(try row.int(2)),
            ambiguous: Int(try row.int(3)),
            nextAttempt: try row.optionalInstant(4),
            address: address,
            locale: try row.optionalText(7) ?? "en",
            platformMessage: try row.optionalText(8),
            lastReason: try row.optionalText(9),
            isResent: try row.bool(10),
            createdAt: try row.instant(11),
            endedAt: try row.optionalInstant(12)
        )
    }
}
