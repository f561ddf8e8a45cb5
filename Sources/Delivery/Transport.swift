package import Chat
package import Domain

/// Carries requests to chat platforms and brings back their responses.
package protocol Transport: Sendable {
    /// Sends one request; redirects are not followed.
    ///
    /// - Throws: `ChatError` with `timedOut`, `unreachable`, `blockedAddress` or `malformedAnswer`; and says in
    ///   `TransportError.wasSent` whether bytes may have reached the peer, so that an ambiguous outcome is counted.
    func send(_ request: ChatRequest, timeout: Instant.Span) async throws(TransportError) -> ChatResponse
}

/// A request without a response.
package struct TransportError: Error, Hashable, Sendable {
    package let cause: ChatError
    /// True if the request may have reached the peer.
    package let wasSent: Bool

    package init(_ cause: ChatError, wasSent: Bool) {
        self.cause = cause
        self.wasSent = wasSent
    }
}
