package import Chat
package import Domain

/// What becomes of a message after an attempt, or instead of one.
package enum Resolution: Hashable, Sendable {
    case delivered(platformMessage: String?)
    /// Queued again until an instant of the wall clock.
    case retry(at: Instant, ChatError.Reason)
    /// Out of attempts; a person may send it again.
    case dead(ChatError.Reason)
    /// Refused for good by the platform.
    case refused(ChatError.Reason)
    /// Its time passed.
    case lapsed

    /// A bounded label for metrics and logs.
    package var label: String {
        switch self {
        case .delivered: "delivered"
        case .retry: "retry"
        case .dead: "dead"
        case .refused: "refused"
        case .lapsed: "lapsed"
        }
    }
}

/// How an attempt ended, as far as the network and the platform tell.
package enum AttemptEnd: Hashable, Sendable {
    case delivered(platformMessage: String?)
    /// May work later.
    case failed(ChatError.Reason, asked: Instant.Span?, wasAmbiguous: Bool)
    case refused(ChatError.Reason)
}

extension AttemptEnd {
    /// Decides what becomes of the message.
    ///
    /// What is wrong with a whole workspace (its token, its configuration, a
    /// forbidden address) is no fault of the message, which therefore is kept
    /// and tried again, even where the platform says "refused".
    ///
    /// - Parameters:
    ///   - attempt: The number of this attempt, from 1.
    ///   - random: Any 64 bits, for the jitter.
    package func resolution(attempt: Int, backoff: Backoff, wall: Instant, random: UInt64) -> Resolution {
        let (reason, asked): (ChatError.Reason, Instant.Span?)
        switch self {
        case .delivered(let platformMessage): return .delivered(platformMessage: platformMessage)
        case .refused(let why) where !why.concernsWorkspace: return .refused(why)
        case .refused(let why): (reason, asked) = (why, nil)
        case .failed(let why, let span, _): (reason, asked) = (why, span)
        }
        if attempt >= backoff.attempts { return .dead(reason) }
        return .retry(at: wall + backoff.wait(after: attempt, asked: asked, random: random), reason)
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
