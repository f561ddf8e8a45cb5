import Chat
import Domain
import Foundation

/// Where secrets come from; the environment is passed in so that tests can choose it.
package struct SecretSources: Sendable {
    package var environment: [String: String]
    /// The folder in which systemd puts credentials.
    package var credentials: String?

    package init(environment: [String: String], credentials: String? = nil) {
        self.environment = environment
        self.credentials = credentials
    }

    /// The environment of this process.
    package static var process: SecretSources {
        let environment = ProcessInfo.processInfo.environment
        return SecretSources(environment: environment, credentials: environment["CREDENTIALS_DIRECTORY"])
    }
}

/// The place of a secret: never the secret itself.
package enum SecretReference: Hashable, Sendable {
    case environment(String)
    case file(String)
    case credential(String)

    /// Reads the secret; white space at its ends is not part of it.
    func secret(from sources: SecretSources) throws(SecretFailure) -> Secret {
        let text: String
        switch self {
        case .environment(let name):
            guard let value = sources.environment[name] else {
                throw SecretFailure("the variable \(name) is not set", "Set \(name) where duologue is started")
            }
            text = value
        case .file(let path):
            text = try SecretReference.read(path)
        case .credential(let name):
            guard let folder = sources.credentials else {
                throw SecretFailure(
                    "credential \(name) is not there: systemd gave none",
                    "Add LoadCredential=\(name):PATH to the unit, or use {file: PATH} or {env: NAME}"
                )
            }
            text = try SecretReference.read("\(folder)/\(name)")
        }
        let value = String(text.trimmed)
        guard !value.isEmpty else { throw SecretFailure("the secret is empty", "Put the secret there") }
        guard value.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
            throw SecretFailure("the secret has more than one line", "Leave only the secret itself there")
        }
        return Secret(value)
    }

    private static func read(_ path: String) throws(SecretFailure) -> String {
        do {
            return try TextFile.text(path, limit: 64 * 1024)
        } catch {
            throw SecretFailure("\(path): \(error.problem)", error.remedy)
        }
    }
}

/// Why a secret could not be read.
struct SecretFailure: Error, Hashable {
    let problem: String
    let remedy: String

    init(_ problem: String, _ remedy: String) {
        self.problem = problem
        self.remedy = remedy
    }
}

extension Entry {
    /// Returns the place of a secret; the secret itself, written out, is refused and not repeated.
    func secretReference(folder: String) -> SecretReference? {
        let remedy = "Use {env: NAME}, {file: PATH} or {credential: NAME}"
        guard isMapping else {
            fault("\(name) is a secret and must not stand in this file", remedy)
            return nil
        }
        guard let section = section() else { return nil }
        let environment = section.entry("env")?.text(atMost: 200)
        let file = section.entry("file")?.text(atMost: 1_000)
        let credential = section.entry("credential")?.value("the name of a credential", asIn: "slack-token") { name in
            name.contains("/") || name.hasPrefix(".") || name.isEmpty ? nil : name
        }
        section.close()
        let found = [
            environment.map { SecretReference.environment($0) },
            file.map { .file(path($0, in: folder)) },
            credential.map { .credential($0) },
        ].compactMap { $0 }
        guard found.count == 1, let reference = found.first else {
            fault("\(name) names \(found.isEmpty ? "no place" : "more than one place") for the secret", remedy)
            return nil
        }
        return reference
    }

    /// Returns the secret itself, or an empty one where secrets are not wanted now.
    func secret(_ setting: SecretSetting) -> Secret? {
        guard let reference = secretReference(folder: setting.folder) else { return nil }
        guard let sources = setting.sources else { return Secret("") }
        do {
            return try reference.secret(from: sources)
        } catch {
            fault("\(name): \(error.problem)", error.remedy)
            return nil
        }
    }
}

/// Where secrets are looked up while a file is read; nil sources leave them unread.
struct SecretSetting {
    let folder: String
    let sources: SecretSources?
}

/// Returns a path as it is if absolute, else below the folder.
func path(_ path: String, in folder: String) -> String {
    path.hasPrefix("/") || folder.isEmpty ? path : "\(folder)/\(path)"
}
