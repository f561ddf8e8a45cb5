package import Domain

/// What Duologue needs to know about one chat platform.
///
/// A connector translates and judges. It does no input or output and keeps no
/// state: Delivery sends what it prepares, Intake stores what it verified.
package protocol Connector: Sendable {
    /// The platform's name, a bounded set and a metric label: `slack`, `matrix`, `webhook`, `sandbox`.
    var kind: String { get }

    /// What the platform can show and carry.
    var ability: Ability { get }

    /// The largest body that the platform may send, in bytes; nil for the usual one.
    var maximumBody: Int? { get }

    /// Says what is to be sent next to deliver a message.
    ///
    /// Where a conversation must be opened first, the answer is `.open`; its
    /// judged response carries a route that is stored and passed in next time.
    ///
    /// - Parameters:
    ///   - posting: The message; its references are already resolved to `plain` and `link`.
    ///   - wall: The wall clock, for signatures.
    func prepare(_ posting: Posting, at wall: Instant) throws(ChatError) -> Preparation

    /// Says what a response means for the request that it answers.
    func judge(_ response: ChatResponse, to preparation: Preparation, at wall: Instant) -> Verdict

    /// Checks that a request is what it claims to be, and finds what must be known before it is stored.
    ///
    /// It never traps and reads at most the body it is given, whatever its bytes are.
    func verify(_ request: InboundRequest, at wall: Instant) -> Verification

    /// Reads stored bytes of a verified request, one item of `Verification.accepted`.
    func read(_ bytes: [UInt8]) -> [InboundItem]
}

extension Connector {
    package var maximumBody: Int? { nil }
}

/// What a platform can show and carry.
package struct Ability: Hashable, Sendable {
    /// True if taps on options come back to us; else each choice is typed or made behind a link.
    package var hasButtons: Bool
    /// True if a person can write back in the same conversation.
    package var hasReplies: Bool
    /// True if a longer answer can be written in a form of the platform.
    package var hasForms: Bool
    /// The longest text of one message, in UTF-16 code units.
    package var maximumLength: Int

    package init(hasButtons: Bool, hasReplies: Bool, hasForms: Bool, maximumLength: Int) {
        self.hasButtons = hasButtons
        self.hasReplies = hasReplies
        self.hasForms = hasForms
        self.maximumLength = maximumLength
    }
}

/// One message on its way to one address.
package struct Posting: Sendable {
    package var id: MessageID
    package var handle: String
    /// The platform's name of the conversation, if it is known from an earlier `.opened`.
    package var route: String?
    package var message: Message
    package var errand: OutboundMessage.Errand?
    /// The kind, for payloads that carry it.
    package var kind: String
    /// The reader's language.
    package var locale: LocaleTag
    /// What a link to the reply form says in that language, for fallbacks.
    package var replyLinkURL: String?
    package var replyLinkLabel: String?

    package init(
        id: MessageID,
        handle: String,
        route: String? = nil,
        message: Message,
        errand: OutboundMessage.Errand? = nil,
        kind: String = "",
        locale: LocaleTag = "en",
        replyLinkURL: String? = nil,
        replyLinkLabel: String? = nil
    ) {
        self.id = id
        self.handle = handle
        self.route = route
        self.message = message
        self.errand = errand
        self.kind = kind
        self.locale = locale
        self.replyLinkURL = replyLinkURL
        self.replyLinkLabel = replyLinkLabel
    }
}

package enum Preparation: Hashable, Sendable {
    /// Open the conversation first.
    case open(ChatRequest)
    /// Post the message; also used for errands.
    case post(ChatRequest)
    /// Nothing leaves the process: the sandbox shows the outbox itself.
    case local
}

package struct ChatRequest: Hashable, Sendable {
    package var method: String
    package var url: Secret
    /// Names in lower case. Values of `authorization` are secret.
    package var headers: [Header]
    package var body: [UInt8]

    package struct Header: Hashable, Sendable {
        package var name: String
        package var value: Secret

        package init(_ name: String, _ value: Secret) {
            self.name = name
            self.value = value
        }
    }

    package init(method: String = "POST", url: Secret, headers: [Header], body: [UInt8]) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
    }
}

package struct ChatResponse: Hashable, Sendable {
    package var status: Int
    /// Names in lower case.
    package var headers: [String: String]
    package var body: [UInt8]

    package init(status: Int, headers: [String: String] = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// What a response means for a message.
package enum Verdict: Hashable, Sendable {
    /// The conversation is open; `route` is its name.
    case opened(route: String)
    /// Delivered; the platform's name of the message, if it told one.
    case delivered(platformMessage: String?)
    /// Try again, not before the given span if the platform asked for one.
    case retry(after: Instant.Span?, ChatError.Reason)
    /// The stored route is no longer good: forget it and open anew.
    case reopen
    /// Refused for good.
    case refused(ChatError.Reason)
}

/// A text that must reach no log, error, metric or page.
package struct Secret: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The text itself; the name is long so that each use is noticed.
    package let revealed: String

    package init(_ text: String) {
        revealed = text
    }

    package var description: String { "<secret>" }
    package var debugDescription: String { "<secret>" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Something that went wrong between us and a chat platform.
package struct ChatError: Error, Hashable, Sendable {
    /// The kinds of failure; the raw values are metric labels and never change.
    package enum Reason: String, CaseIterable, Sendable, Codable {
        case malformedAnswer = "malformed-answer"
        case misconfigured
        case notFound = "not-found"
        case rejected
        case serverFailed = "server-failed"
        case throttled
        case timedOut = "timed-out"
        case tooLong = "too-long"
        case unauthorized
        case unreachable
        case blockedAddress = "blocked-address"
    }

    package let reason: Reason
    package let status: Int?
    /// For a person at a debugger; may hold what came from outside, so it is left out of ``description``.
    package let detail: String

    package init(_ reason: Reason, status: Int? = nil, detail: String = "") {
        self.reason = reason
        self.status = status
        self.detail = detail
    }
}

extension ChatError: CustomStringConvertible {
    package var description: String {
        reason.rawValue + (status.map { " (HTTP \($0))" } ?? "")
    }
}
