import Chat
import Delivery
import Domain
import Foundation
import Testing

@testable import Daemon

/// What `duologue doctor` asks of workspaces, and what it makes of the answers.
@Suite struct WorkspaceChecksTests {
    private static let workspaces = """
        workspaces:
          try: {kind: sandbox}
          acme: {kind: slack, bot_token: {env: T}, signing_secret: {env: T}, team: T1, api_url: "https://slack.test/api"}
          lab: {kind: matrix, homeserver: "http://matrix.test", as_token: {env: T}, hs_token: {env: T}, user: "@d:lab"}
          bus: {kind: webhook, url: {env: U}, secret: {env: W}}
        """

    private func configuration() throws -> Configuration {
        let folder = try TemporaryFolder()
        try folder.write("p.yaml", ConfigurationTests.programme)
        let file = try folder.write(
            "d.yaml",
            "store: sqlite:d.db\nkey: {file: k}\n\(Self.workspaces)\nprogrammes: [p.yaml]\n"
        )
        let secret = "whsec_" + String(repeating: "A", count: 32)
        return try Configuration.read(
            file,
            secrets: SecretSources(environment: ["T": "s3cret", "U": "https://bus.test/in?token=s3cret", "W": secret])
        )
    }

    private func checks(
        slack: Result<ChatResponse, TransportError>,
        matrix: Result<ChatResponse, TransportError>,
        webhook: Result<ChatResponse, TransportError>
    ) async throws -> [DoctorCheck] {
        let transport = ScriptedAnswers(answers: [
            ("slack.test/api/auth.test", slack), ("matrix.test/_matrix/client/v3/account/whoami", matrix),
            ("bus.test", webhook),
        ])
        return await WorkspaceChecks.run(try configuration(), through: transport)
    }

    private static func json(_ status: Int, _ text: String, _ headers: [String: String] = [:]) -> Result<
        ChatResponse, TransportError
    > { .success(ChatResponse(status: status, headers: headers, body: Array(text.utf8))) }

    private static func failure(_ reason: ChatError.Reason) -> Result<ChatResponse, TransportError> {
        .failure(TransportError(ChatError(reason, detail: "s3cret"), wasSent: false))
    }

    @Test func whatAnswersWellIsFine() async throws {
        let checks = try await checks(
            slack: Self.json(200, #"{"ok":true,"team_id":"T1"}"#),
            matrix: Self.json(200, #"{"user_id":"@d:lab"}"#),
            webhook: Self.json(405, "")
        )

        #expect(checks.map(\.verdict) == [.fine, .fine, .fine, .fine])
        #expect(checks.map(\.subject) == ["workspace try", "workspace acme", "workspace lab", "workspace bus"])
    }

    // The rows: what Slack answers, and what is said.
    @Test(arguments: [
        (#"{"ok":false,"error":"invalid_auth"}"#, "", "Slack does not take the token: invalid_auth"),
        (#"{"ok":true,"team_id":"T2"}"#, "", "the token belongs to team \"T2\", not to T1"),
        (#"{"ok":true,"team_id":"T1"}"#, "chat:write,im:write", "the token lacks the scopes im:history, commands"),
        ("<html>", "", "Slack answers with HTTP 200"),
    ])
    func whatSlackRefusesIsSaid(body: String, scopes: String, finding: String) async throws {
        let checks = try await checks(
            slack: Self.json(200, body, scopes.isEmpty ? [:] : ["x-oauth-scopes": scopes]),
            matrix: Self.failure(.unreachable),
            webhook: Self.failure(.unreachable)
        )

        #expect(checks[1].verdict == .wrong)
        #expect(checks[1].finding == finding)
        #expect(checks[1].remedy != nil)
    }

    // The rows: the status of the homeserver, and what is said.
    @Test(arguments: [
        (401, "the homeserver does not know the as_token"), (403, "@d:lab is not a user of the application service"),
        (404, "the homeserver answers with HTTP 404"), (200, "the homeserver answers with HTTP 200"),
    ])
    func whatTheHomeserverRefusesIsSaid(status: Int, finding: String) async throws {
        let checks = try await checks(
            slack: Self.failure(.timedOut),
            matrix: Self.json(status, "{}"),
            webhook: Self.json(status == 404 ? 404 : 503, "")
        )

        #expect(checks[2].verdict == .wrong)
        #expect(checks[2].finding == finding)
        #expect(checks[3].verdict == .look)
    }

    @Test func whatCannotBeReachedHasARemedyAndNoSecret() async throws {
        let checks = try await checks(
            slack: Self.failure(.timedOut),
            matrix: Self.failure(.blockedAddress),
            webhook: Self.failure(.unreachable)
        )

        #expect(
            checks[1...].map(\.finding) == [
                "it cannot be reached: timed-out", "it cannot be reached: blocked-address",
                "it cannot be reached: unreachable",
            ]
        )
        for check in checks { #expect(!"\(check)".contains("s3cret")) }
        #expect(checks[2].remedy?.contains("allow_networks") == true)
    }
}
