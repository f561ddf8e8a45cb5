package import Chat
package import Domain

/// What `duologue.yaml` and the programme files that it names say.
package struct Configuration: Sendable {
    /// The path of the file as it was given.
    package var file: String
    /// The folder of the file; relative paths in it begin there.
    package var folder: String
    package var listen: Endpoint
    /// What reply links and the platforms' callbacks start with, without a slash at the end.
    package var publicURL: String
    package var store: StoreLocation
    package var key: SecretReference
    /// Networks, as in `127.0.0.0/8`, that Delivery may reach although they are private.
    package var allowNetworks: [String]
    /// In the order of the file.
    package var workspaces: [WorkspaceSettings]
    package var programmes: [Programme]
    /// A folder whose prompts take precedence over those in the program.
    package var promptsFolder: String?
    /// Whether `/sandbox` is there.
    package var hasSandbox: Bool
    /// Whether workspaces that are no sandboxes are turned into sandboxes.
    package var isRehearsal: Bool

    package struct Endpoint: Hashable, Sendable {
        package var host: String
        package var port: Int

        package init(host: String, port: Int) {
            self.host = host
            self.port = port
        }

        package var isLoopback: Bool {
            host == "localhost" || host == "::1" || host.hasPrefix("127.")
        }
    }

    package enum StoreLocation: Hashable, Sendable {
        /// The path of a SQLite file.
        case sqlite(String)
    }

    /// The path of the SQLite file.
    package var storePath: String {
        switch store {
        case .sqlite(let path): path
        }
    }

    package func programme(_ id: ProgrammeID) -> Programme? { programmes.first { $0.id == id } }

    package func workspace(_ id: WorkspaceID) -> WorkspaceSettings? { workspaces.first { $0.id == id } }
}

extension Configuration.Endpoint: CustomStringConvertible {
    package var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}

/// One configured chat integration.
package struct WorkspaceSettings: Sendable {
    package var id: WorkspaceID
    package var kind: Kind

    package enum Kind: Sendable {
        case slack(Slack)
        case matrix(Matrix)
        case webhook(Webhook)
        case sandbox
    }

    package struct Slack: Sendable {
        package var botToken: Secret
        package var signingSecret: Secret
        /// The id of the Slack workspace; requests of another one are refused where it is given.
        package var team: String?
        /// Without a slash at the end.
        package var apiURL: String
    }

    package struct Matrix: Sendable {
        /// Without a slash at the end.
        package var homeserver: String
        package var asToken: Secret
        package var hsToken: Secret
        /// The daemon's own user, as in `@duologue:example.org`.
        package var user: String
        /// The `id` of the registration, by which the homeserver is asked for what it holds back.
        package var registration: String?
    }

    package struct Webhook: Sendable {
        package var url: Secret
        /// As in `whsec_…`; signs in both directions.
        package var secret: Secret
    }

    package var isSandbox: Bool {
        if case .sandbox = kind { true } else { false }
    }

    /// The name of the kind, as in the file.
    package var kindName: String {
        switch kind {
        case .slack: "slack"
        case .matrix: "matrix"
        case .webhook: "webhook"
        case .sandbox: "sandbox"
        }
    }
}
