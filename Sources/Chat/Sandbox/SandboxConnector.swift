package import Domain

/// The local chat for trying things: nothing leaves the process, and its page reads the outbox itself.
package struct SandboxConnector: Connector {
    package let kind = "sandbox"
    package let ability = Ability(hasButtons: true, hasReplies: true, hasForms: true, maximumLength: 40_000)

    package init() {}

    package func prepare(_ posting: Posting, at wall: Instant) throws(ChatError) -> Preparation {
        .local
    }

    package func judge(_ response: ChatResponse, to preparation: Preparation, at wall: Instant) -> Verdict {
        .delivered(platformMessage: nil)
    }

    /// Refuses everything: the sandbox page speaks to the daemon directly and not through hooks.
    package func verify(_ request: InboundRequest, at wall: Instant) -> Verification {
        .refused(Verification.Answer(status: 404), reason: .unknownPath)
    }

    package func read(_ bytes: [UInt8]) -> [InboundItem] {
        []
    }
}
