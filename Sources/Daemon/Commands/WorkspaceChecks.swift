import Chat
import CurlTransport
package import Delivery
import Domain
import Foundation

/// Asks each workspace whether it can be reached and knows us; nothing is posted.
package enum WorkspaceChecks {
    private static let timeout = Instant.Span.seconds(10)

    /// Looks at all workspaces through libcurl, with the networks that the configuration allows.
    package static func run(_ configuration: Configuration) async -> [DoctorCheck] {
        var options = CurlTransport.Options()
        // Networks that are none were refused when the file was read.
        options.policy = AddressPolicy(allowing: configuration.allowNetworks.compactMap { try? Network($0) })
        let transport = CurlTransport(options)
        let checks = await run(configuration, through: transport)
        await transport.close()
        return checks
    }

    /// - Parameter transport: What carries the questions.
    package static func run(
        _ configuration: Configuration,
        through transport: some Transport
    ) async -> [DoctorCheck] {
        var checks: [DoctorCheck] = []
        for workspace in configuration.workspaces {
            checks.append(await check(workspace, configuration, transport))
        }
        return checks
    }

    private static func check(
        _ workspace: WorkspaceSettings,
        _ configuration: Configuration,
        _ transport: some Transport
    ) async -> DoctorCheck {
        let subject = "workspace \(workspace.id)"
        if configuration.isRehearsal { return DoctorCheck(subject, .fine, "a sandbox for rehearsal, nothing to reach") }
        switch workspace.kind {
        case .sandbox:
            return DoctorCheck(subject, .fine, "a sandbox, nothing to reach")
        case .slack(let slack):
            return await ask(subject, slack.question, transport) { slack.check(subject, $0) }
        case .matrix(let matrix):
            return await ask(subject, matrix.question, transport) { matrix.check(subject, $0) }
        case .webhook(let webhook):
            return await ask(subject, webhook.question, transport) { webhook.check(subject, $0) }
        }
    }

    private static func ask(
        _ subject: String,
        _ request: ChatRequest,
        _ transport: some Transport,
        _ judge: (ChatResponse) -> DoctorCheck
    ) async -> DoctorCheck {
        do {
            return judge(try await transport.send(request, timeout: timeout))
        } catch {
            return DoctorCheck(subject, .wrong, "it cannot be reached: \(error.cause)", remedy(for: error.cause.reason))
        }
    }

    private static func remedy(for reason: ChatError.Reason) -> String {
        switch reason {
        case .blockedAddress: "If its address is meant to be private, name its network in delivery.allow_networks"
        case .timedOut: "Look at the network, the firewall and the proxy between this host and it"
        case .misconfigured: "Look at its address and its tokens for characters that do not belong there"
        default: "Look at its address, at DNS and at its certificate"
        }
    }
}

extension WorkspaceSettings.Slack {
    fileprivate var question: ChatRequest {
        let token = ChatRequest.Header("authorization", Secret("Bearer \(botToken.revealed)"))
        return ChatRequest(url: Secret("\(apiURL)/auth.test"), headers: [token], body: [])
    }

    /// Related: <https://docs.slack.dev/reference/methods/auth.test>
    fileprivate func check(_ subject: String, _ response: ChatResponse) -> DoctorCheck {
        guard response.status == 200, let body = try? Json(reading: response.body) else {
            return DoctorCheck(subject, .wrong, "Slack answers with HTTP \(response.status)", "Look at api_url")
        }
        guard body["ok"].bool == true else {
            // A bounded word of Slack's own, such as invalid_auth; never ours.
            let error = (body["error"].string ?? "no reason").filter { $0.isASCII && ($0.isLetter || $0 == "_") }
            let remedy = "Install the app again and put its bot token, xoxb-…, into bot_token"
            return DoctorCheck(subject, .wrong, "Slack does not take the token: \(error.prefix(60))", remedy)
        }
        let found = body["team_id"].string ?? ""
        if let team, found != team {
            let remedy = "Use the token of the team that is meant, or correct team"
            return DoctorCheck(subject, .wrong, "the token belongs to team \(quoted(found)), not to \(team)", remedy)
        }
        if let scopes = response.headers["x-oauth-scopes"] {
            let granted = scopes.split(separator: ",").map { $0.trimmed }
            let missing = ["chat:write", "im:write", "im:history", "commands"].filter { !granted.contains($0[...]) }
            if !missing.isEmpty {
                let remedy = "Add them under OAuth & Permissions and install the app again"
                let list = missing.joined(separator: ", ")
                return DoctorCheck(subject, .wrong, "the token lacks the scopes \(list)", remedy)
            }
        }
        return DoctorCheck(subject, .fine, "Slack knows us in team \(quoted(found))")
    }
}

extension WorkspaceSettings.Matrix {
    fileprivate var question: ChatRequest {
        let name = user.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        let token = ChatRequest.Header("authorization", Secret("Bearer \(asToken.revealed)"))
        let url = "\(homeserver)/_matrix/client/v3/account/whoami?user_id=\(name)"
        return ChatRequest(method: "GET", url: Secret(url), headers: [token], body: [])
    }

    /// Related: <https://spec.matrix.org/v1.15/client-server-api/#get_matrixclientv3accountwhoami>
    fileprivate func check(_ subject: String, _ response: ChatResponse) -> DoctorCheck {
        let body = (try? Json(reading: response.body)) ?? .null
        switch response.status {
        case 200 where body["user_id"].string == user:
            return DoctorCheck(subject, .fine, "the homeserver knows us as \(user)")
        case 401:
            let remedy = "Register the application service with this as_token, and restart the homeserver"
            return DoctorCheck(subject, .wrong, "the homeserver does not know the as_token", remedy)
        case 403:
            let remedy = "Write it as sender_localpart, or into namespaces.users of the registration"
            return DoctorCheck(subject, .wrong, "\(user) is not a user of the application service", remedy)
        default:
            let remedy = "Look whether homeserver is the address of its client-server API"
            return DoctorCheck(subject, .wrong, "the homeserver answers with HTTP \(response.status)", remedy)
        }
    }
}

extension WorkspaceSettings.Webhook {
    /// A question that changes nothing, whatever stands at the other end.
    fileprivate var question: ChatRequest {
        ChatRequest(method: "OPTIONS", url: url, headers: [], body: [])
    }

    fileprivate func check(_ subject: String, _ response: ChatResponse) -> DoctorCheck {
        switch response.status {
        case 404, 410:
            let remedy = "Look whether its address is still right"
            return DoctorCheck(subject, .look, "its host answers, but with HTTP \(response.status)", remedy)
        case 500...:
            let remedy = "Look at the service behind it"
            return DoctorCheck(subject, .look, "its host answers, but with HTTP \(response.status)", remedy)
        default:
            return DoctorCheck(subject, .fine, "its host can be reached")
        }
    }
}
