package import Chat
package import Domain

extension WorkspaceSettings {
    /// Makes the connector of a workspace.
    ///
    /// - Parameter words: What forms and menus say in a language.
    /// - Throws: A fault where a secret is there but cannot be one.
    package func connector(
        words: @escaping @Sendable (LocaleTag) -> FormWords
    ) throws(Fault) -> any Connector {
        switch kind {
        case .slack(let slack):
            return SlackConnector(
                botToken: slack.botToken,
                signingSecret: slack.signingSecret,
                team: slack.team,
                apiURL: slack.apiURL,
                words: words
            )
        case .matrix(let matrix):
            return MatrixConnector(
                homeserver: matrix.homeserver,
                asToken: matrix.asToken,
                hsToken: matrix.hsToken,
                user: matrix.user
            )
        case .webhook(let webhook):
            do {
                return try WebhookConnector(url: webhook.url, secrets: [webhook.secret])
            } catch {
                throw Fault(
                    "workspace \(id)",
                    "its secret is not one of Standard Webhooks",
                    "Use whsec_ and 24 to 64 random bytes in base64"
                )
            }
        case .sandbox:
            return SandboxConnector()
        }
    }

    /// Makes a connector that only renders, for previews and measures, where secrets were left unread.
    func renderer() throws(Fault) -> any Connector {
        var settings = self
        if case .webhook = kind {
            // 24 zero bytes: the form of a secret, and never used to send.
            let secret = Secret("whsec_" + String(repeating: "A", count: 32))
            settings.kind = .webhook(.init(url: Secret("https://localhost"), secret: secret))
        }
        return try settings.connector { _ in .none }
    }
}
