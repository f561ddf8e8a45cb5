package import Chat
package import Domain
package import Store

/// How an attempt went, as far as the network and the platform tell.
package enum AttemptOutcome: Hashable, Sendable {
    case delivered(platformMessage: String?)
    /// May work later, not before the span that the platform asked for.
    case failed(ChatError.Reason, asked: Instant.Span?, wasAmbiguous: Bool)
    case refused(ChatError.Reason)
}

extension AttemptOutcome {
    /// Decides what becomes of the message.
    ///
    /// What is wrong with a whole workspace (its token, its configuration, a
    /// forbidden address) is no fault of the message, which therefore is kept
    /// and tried again, even where the platform says "refused".
    ///
    /// - Parameters:
    ///   - attempt: The number of this attempt, from 1.
    ///   - random: Any 64 bits, for the jitter.
    package func end(attempt: Int, backoff: Backoff, wall: Instant, random: UInt64) -> AttemptEnd {
        let (reason, asked): (ChatError.Reason, Instant.Span?)
        switch self {
        case .delivered(let platformMessage): return .delivered(platformMessage: platformMessage)
        case .refused(let why) where !why.concernsWorkspace: return .refused(reason: why.rawValue)
        case .refused(let why): (reason, asked) = (why, nil)
        case .failed(let why, let span, _): (reason, asked) = (why, span)
        }
        if attempt >= backoff.attempts { return .dead(reason: reason.rawValue) }
        return .retry(at: wall + backoff.wait(after: attempt, asked: asked, random: random), reason: reason.rawValue)
    }

    /// Why it failed, or nil if it was delivered.
    package var reason: ChatError.Reason? {
        switch self {
        case .delivered: nil
        case .failed(let reason, _, _), .refused(let reason): reason
        }
    }

    /// True if the message may have been delivered although nobody said so.
    package var wasAmbiguous: Bool {
        if case .failed(_, _, wasAmbiguous: true) = self { true } else { false }
    }
}

extension ChatError.Reason {
    /// True if every message of the workspace would fail in the same way.
    package var concernsWorkspace: Bool {
        switch self {
        case .blockedAddress, .misconfigured, .unauthorized: true
        case .malformedAnswer, .notFound, .rejected, .serverFailed, .throttled, .timedOut, .tooLong, .unreachable:
            false
        }
    }
}

extension AttemptEnd {
    /// A bounded label for metrics: `delivered`, `retry`, `refused`, `dead`, `held`, `lapsed`.
    package var label: String {
        if case .retry = self { "retry" } else { status.rawValue }
    }

    /// What `step` is told about a message that will not arrive, or nil if there is nothing to tell.
    ///
    /// A message that was given up is told as lapsed: it did not arrive in time, so it used up nobody's attention.
    var told: Event.DeliveryEnd? {
        switch self {
        case .lapsed, .dead: .lapsed
        case .refused: .refused
        case .delivered, .retry, .held: nil
        }
    }
}
