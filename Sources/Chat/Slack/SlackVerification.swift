import Crypto
package import Domain

extension SlackConnector {
    /// How far a request's time may be from ours, in seconds.
    private static let tolerance: Int64 = 300
    /// What is read of a body at most; Slack's own largest are far below.
    private static let maximumBody = 1 << 20

    /// Checks Slack's signature over the raw body, then whether there is anything to store.
    ///
    /// Related: <https://docs.slack.dev/authentication/verifying-requests-from-slack>
    package func verify(_ request: InboundRequest, at wall: Instant) -> Verification {
        guard request.path.isEmpty || request.path == "/" else { return Self.refuse(404, .unknownPath) }
        guard request.method == "POST" else { return Self.refuse(405, .malformed) }
        guard request.body.count <= Self.maximumBody else { return Self.refuse(413, .malformed) }
        if let refusal = checkSignature(request, at: wall) { return Self.refuse(401, refusal) }
        guard let inbound = SlackInbound(request.body) else { return Self.refuse(400, .malformed) }
        // A challenge and a probe of the certificate name no team.
        switch inbound.kind {
        case .challenge(let challenge):
            let answer: Json = ["challenge": .string(challenge)]
            return .accepted([], Verification.Answer(status: 200, body: answer.text))
        case .probe:
            return .accepted([], Self.fine)
        case .event, .tap, .form, .command, .other:
            break
        }
        if let team, inbound.team != team { return Self.refuse(403, .wrongWorkspace) }
        if let answer = formErrors(inbound) { return .accepted([], answer) }
        // What means nothing to us, our own messages above all, is not worth a row.
        let isIgnored = inbound.items.allSatisfy { if case .ignored = $0 { true } else { false } }
        return .accepted(
            isIgnored ? [] : [Verification.Item(key: inbound.key, bytes: request.body)],
            Self.fine
        )
    }

    package func read(_ bytes: [UInt8]) -> [InboundItem] {
        SlackInbound(bytes)?.items ?? [.ignored(reason: "malformed")]
    }

    private func checkSignature(_ request: InboundRequest, at wall: Instant) -> Verification.Refusal? {
        guard let stamp = request.headers["x-slack-request-timestamp"],
            let signature = request.headers["x-slack-signature"]
        else { return .missingHeader }
        guard stamp.utf8.count <= 12, let seconds = Int64(stamp) else { return .stale }
        guard (-Self.tolerance...Self.tolerance).contains(wall.seconds - seconds) else { return .stale }
        var code = HMAC<SHA256>(key: SymmetricKey(data: Array(signingSecret.revealed.utf8)))
        code.update(data: Array("v0:\(stamp):".utf8))
        code.update(data: request.body)
        let expected = "v0=" + code.finalize().map { ($0 < 0x10 ? "0" : "") + String($0, radix: 16) }.joined()
        return ConstantTime.areEqual(expected.utf8, signature.utf8) ? nil : .badSignature
    }

    /// What a submitted form without words is answered, so that it stays open.
    private func formErrors(_ inbound: SlackInbound) -> Verification.Answer? {
        guard case .form(let submission) = inbound.kind, submission.words.isEmpty else { return nil }
        let answer: Json = [
            "errors": .object(
                Json.Object([(SlackForm.wordsBlock, .string(words(submission.metadata.locale).empty))])
            ),
            "response_action": "errors",
        ]
        return Verification.Answer(status: 200, body: answer.text)
    }

    /// Slack takes any body of an answer for something to do or to show, so it is empty.
    private static let fine = Verification.Answer(status: 200, contentType: "text/plain", body: "")

    private static func refuse(_ status: Int, _ reason: Verification.Refusal) -> Verification {
        .refused(Verification.Answer(status: status), reason: reason)
    }
}
