import Chat
import Domain
import Foundation

/// Reads one workspace of `duologue.yaml`.
struct WorkspaceReader {
    let setting: SecretSetting

    func read(_ entry: Entry, name: String) -> WorkspaceSettings? {
        guard isSlug(name) else {
            entry.fault(
                "workspace \(quoted(name)) has a name that cannot stand in an address",
                "Use small letters, digits and hyphens"
            )
            return nil
        }
        guard let section = entry.section() else { return nil }
        let kind = section.required("kind", "Write one of: slack, matrix, webhook, sandbox")?
            .word(["slack", "matrix", "webhook", "sandbox"])
        let settings: WorkspaceSettings.Kind? =
            switch kind {
            case "slack": slack(section)
            case "matrix": matrix(section)
            case "webhook": webhook(section)
            case "sandbox": .sandbox
            default: nil
            }
        // Without a kind it is not known which keys belong here.
        if kind != nil { section.close() }
        return settings.map { WorkspaceSettings(id: WorkspaceID(name), kind: $0) }
    }

    private func slack(_ section: Section) -> WorkspaceSettings.Kind? {
        let token = secret(section, "bot_token")
        let signing = secret(section, "signing_secret")
        let team = section.entry("team")?.value("the id of a Slack workspace", asIn: "T0123ABCD") { text in
            text.count <= 40 && text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) ? text : nil
        }
        let api = section.entry("api_url").map { $0.address() } ?? "https://slack.com/api"
        guard let token, let signing, let api else { return nil }
        return .slack(.init(botToken: token, signingSecret: signing, team: team, apiURL: api))
    }

    private func matrix(_ section: Section) -> WorkspaceSettings.Kind? {
        let homeserver = section.required(
            "homeserver",
            "Write the address of the homeserver, as in http://127.0.0.1:8008"
        )?
        .address()
        let asToken = secret(section, "as_token")
        let hsToken = secret(section, "hs_token")
        let user = section.required("user", "Write the daemon's own user, as in \"@duologue:example.org\"")?
            .value("a Matrix user", asIn: "\"@duologue:example.org\"") { text in
                let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                let isUser = text.hasPrefix("@") && parts.count == 2 && parts[0].count > 1 && !parts[1].isEmpty
                return isUser && text.utf8.count <= 255 && !text.contains(where: \.isWhitespace) ? text : nil
            }
        let registration = section.entry("registration")?.value("the id of a registration", asIn: "duologue") { text in
            (1...255).contains(text.utf8.count) ? text : nil
        }
        guard let homeserver, let asToken, let hsToken, let user else { return nil }
        return .matrix(
            .init(homeserver: homeserver, asToken: asToken, hsToken: hsToken, user: user, registration: registration)
        )
    }

    private func webhook(_ section: Section) -> WorkspaceSettings.Kind? {
        guard let url = secret(section, "url"), let secret = secret(section, "secret") else { return nil }
        if !url.revealed.isEmpty, !isAddress(url.revealed, mayHaveQuery: true) {
            section.faults.add(
                Fault(
                    section.file,
                    line: section.line,
                    "\(section.path)url does not hold an address",
                    "Put an http or https address there"
                )
            )
            return nil
        }
        return .webhook(.init(url: url, secret: secret))
    }

    private func secret(_ section: Section, _ key: String) -> Secret? {
        section.required(key, "Write \(key): {env: NAME}, {file: PATH} or {credential: NAME}")?.secret(setting)
    }
}

extension Entry {
    /// Returns an http or https address without a slash at its end.
    func address() -> String? {
        value("an http or https address without a query", asIn: "https://duologue.example.org") { text in
            guard isAddress(text, mayHaveQuery: false) else { return nil }
            return String(text.reversed().drop { $0 == "/" }.reversed())
        }
    }
}

/// Whether a text is an http or https address of a host, without a user's name in it.
func isAddress(_ text: String, mayHaveQuery: Bool) -> Bool {
    guard text.utf8.count <= 2_000, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
        let parts = URLComponents(string: text), parts.scheme == "http" || parts.scheme == "https",
        let host = parts.host, !host.isEmpty, parts.user == nil, parts.password == nil, parts.fragment == nil
    else { return false }
    return mayHaveQuery || parts.query == nil
}
