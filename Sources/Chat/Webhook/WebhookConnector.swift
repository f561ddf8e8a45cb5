package import Domain

/// Talks with people through any system that speaks Standard Webhooks, in both directions.
///
/// The shapes of what goes out and comes in are in `Sources/Chat/Webhook/README.md`.
///
/// Related: <https://www.standardwebhooks.com>
package struct WebhookConnector: Connector {
    package let kind = "webhook"
    /// Longer answers are written behind the reply link, which every message with an ask carries.
    package let ability = Ability(hasButtons: true, hasReplies: true, hasForms: false, maximumLength: maximumText)

    private static let idHeader = "webhook-id"
    private static let timeHeader = "webhook-timestamp"
    private static let signatureHeader = "webhook-signature"
    /// What is read of a body at most, in bytes.
    private static let maximumBody = 1 << 20
    static let maximumText = 40_000
    private static let maximumID = 256

    private let url: Secret
    private let outbound: WebhookSigner
    private let inbound: WebhookSigner

    /// Creates a connector.
    ///
    /// - Parameters:
    ///   - url: Where messages are posted to.
    ///   - secrets: `whsec_` and the base64 of 24 to 64 bytes each; every message is signed with all of them.
    ///   - inboundSecrets: Secrets of what comes in; none means the same ones.
    /// - Throws: `misconfigured` where a secret is not of that form.
    package init(url: Secret, secrets: [Secret], inboundSecrets: [Secret] = []) throws(ChatError) {
        self.url = url
        outbound = try WebhookSigner(secrets: secrets)
        inbound = try WebhookSigner(secrets: inboundSecrets.isEmpty ? secrets : inboundSecrets)
    }

    package func prepare(_ posting: Posting, at wall: Instant) throws(ChatError) -> Preparation {
        guard posting.errand == nil else {
            throw ChatError(.misconfigured, detail: "a webhook has neither forms nor rooms")
        }
        guard !posting.handle.isEmpty else { throw ChatError(.notFound, detail: "the handle is empty") }
        let id = WebhookPayload.name(posting.id)
        let body = WebhookPayload.message(posting, at: wall).encoded
        // The time of the attempt: receivers refuse what is older than a few minutes.
        let timestamp = String(wall.seconds)
        let signature = outbound.signature(id: id, timestamp: timestamp, body: body)
        return .post(
            ChatRequest(
                url: url,
                headers: [
                    ChatRequest.Header("content-type", Secret("application/json")),
                    ChatRequest.Header(Self.idHeader, Secret(id)),
                    ChatRequest.Header(Self.timeHeader, Secret(timestamp)),
                    ChatRequest.Header(Self.signatureHeader, Secret(signature)),
                ],
                body: body
            )
        )
    }

    package func judge(_ response: ChatResponse, to preparation: Preparation, at wall: Instant) -> Verdict {
        let pause = RetryAfter.span(response.headers["retry-after"], at: wall)
        switch response.status {
        case 200..<300:
            guard case .post(let request) = preparation else { return .delivered(platformMessage: nil) }
            let id = request.headers.first { $0.name == Self.idHeader }
            return .delivered(platformMessage: id?.value.revealed)
        // Redirects are never followed: the address in the configuration is out of date.
        case 300..<400: return .refused(.misconfigured)
        case 401, 403: return .refused(.unauthorized)
        case 404, 410: return .refused(.notFound)
        case 408: return .retry(after: pause, .timedOut)
        case 413: return .refused(.tooLong)
        case 425, 429: return .retry(after: pause, .throttled)
        case 500...: return .retry(after: pause, .serverFailed)
        default: return .refused(.rejected)
        }
    }

    package func verify(_ request: InboundRequest, at wall: Instant) -> Verification {
        guard request.path.isEmpty || request.path == "/" else { return Self.refuse(404, .unknownPath) }
        guard request.method == "POST" else { return Self.refuse(405, .malformed) }
        guard request.body.count <= Self.maximumBody else { return Self.refuse(413, .malformed) }
        guard let id = request.headers[Self.idHeader], !id.isEmpty, id.utf8.count <= Self.maximumID,
            let timestamp = request.headers[Self.timeHeader], let signature = request.headers[Self.signatureHeader]
        else { return Self.refuse(401, .missingHeader) }
        guard timestamp.utf8.count <= 12, timestamp.utf8.allSatisfy({ (48...57).contains($0) }),
            let seconds = Int64(timestamp),
            (-WebhookSigner.tolerance...WebhookSigner.tolerance).contains(wall.seconds - seconds)
        else { return Self.refuse(401, .stale) }
        guard inbound.accepts(signature, id: id, timestamp: timestamp, body: request.body) else {
            return Self.refuse(401, .badSignature)
        }
        guard let items = WebhookPayload.items(request.body) else { return Self.refuse(400, .malformed) }
        let isIgnored = items.allSatisfy { if case .ignored = $0 { true } else { false } }
        return .accepted(
            isIgnored ? [] : [Verification.Item(key: id, bytes: request.body)],
            Verification.Answer(status: 200)
        )
    }

    package func read(_ bytes: [UInt8]) -> [InboundItem] {
        WebhookPayload.items(bytes) ?? [.ignored(reason: "malformed")]
    }

    /// The signature of a body as a peer makes it, for tests and for programs that post to a hook.
    ///
    /// - Throws: `misconfigured` where a secret is not of the form.
    package static func signature(
        secrets: [Secret],
        id: String,
        timestamp: String,
        body: [UInt8]
    ) throws(ChatError) -> String {
        try WebhookSigner(secrets: secrets).signature(id: id, timestamp: timestamp, body: body)
    }

    private static func refuse(_ status: Int, _ reason: Verification.Refusal) -> Verification {
        .refused(
            Verification.Answer(
                status: status,
                body: Json(dictionaryLiteral: ("error", .string(reason.rawValue))).text
            ),
            reason: reason
        )
    }
}
