import Crypto
import Domain

/// Signs and checks as Standard Webhooks does: `v1`, HMAC-SHA256 over `id.timestamp.body`.
///
/// Related: <https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md>
struct WebhookSigner: Sendable {
    /// How far a request's time may be from ours, in seconds.
    static let tolerance: Int64 = 300
    /// Entries of a signature header beyond these are not looked at.
    private static let mostEntries = 16

    /// `whsec_` and base64, the newest first.
    private let secrets: [Secret]

    /// Checks that each secret is `whsec_` and the base64 of 24 to 64 bytes.
    init(secrets: [Secret]) throws(ChatError) {
        guard !secrets.isEmpty else { throw ChatError(.misconfigured, detail: "a webhook needs a secret") }
        for secret in secrets {
            guard let key = Self.key(secret), (24...64).contains(key.count) else {
                throw ChatError(
                    .misconfigured,
                    detail: "a webhook's secret is whsec_ and the base64 of 24 to 64 random bytes"
                )
            }
        }
        self.secrets = secrets
    }

    private static func key(_ secret: Secret) -> [UInt8]? {
        let prefix = "whsec_"
        guard secret.revealed.hasPrefix(prefix) else { return nil }
        return Base64.decode(secret.revealed.dropFirst(prefix.count))
    }

    /// The value of `webhook-signature`: an entry for each secret, so that receivers may change theirs at leisure.
    func signature(id: String, timestamp: String, body: [UInt8]) -> String {
        codes(id: id, timestamp: timestamp, body: body).map { "v1," + Base64.encode($0) }.joined(separator: " ")
    }

    /// Says whether some entry of a signature header is of one of the secrets.
    func accepts(_ signature: String, id: String, timestamp: String, body: [UInt8]) -> Bool {
        let expected = codes(id: id, timestamp: timestamp, body: body)
        var isMatch = false
        for entry in signature.split(separator: " ").prefix(Self.mostEntries) {
            let parts = entry.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0] == "v1", parts[1].utf8.count <= 64, let code = Base64.decode(parts[1])
            else { continue }
            // All are compared, so that the time does not tell which secret is in use.
            for one in expected where ConstantTime.areEqual(one, code) { isMatch = true }
        }
        return isMatch
    }

    private func codes(id: String, timestamp: String, body: [UInt8]) -> [[UInt8]] {
        secrets.compactMap { secret in
            guard let key = Self.key(secret) else { return nil }
            var code = HMAC<SHA256>(key: SymmetricKey(data: key))
            code.update(data: Array("\(id).\(timestamp).".utf8))
            code.update(data: body)
            return Array(code.finalize())
        }
    }
}
