import Domain
import Foundation

extension Configuration {
    /// Reads a configuration and its programmes, and tells everything that is wrong at once.
    ///
    /// - Parameters:
    ///   - secrets: Where secrets of workspaces come from; nil leaves them unread
    ///     and empty, for commands that reach no workspace.
    /// - Throws: All faults of all files.
    package static func read(_ file: String, secrets: SecretSources?) throws(Faults) -> Configuration {
        let faults = FaultList()
        let configuration = ConfigurationReader(file: file, secrets: secrets, faults: faults).read()
        try faults.throwErrors()
        guard let configuration else {
            throw Faults([Fault(file, "this configuration could not be read", "Begin with Config/duologue.yaml")])
        }
        return configuration
    }
}

/// Reads `duologue.yaml`.
struct ConfigurationReader {
    let file: String
    let faults: FaultList
    private let setting: SecretSetting

    init(file: String, secrets: SecretSources?, faults: FaultList) {
        self.file = file
        self.faults = faults
        setting = SecretSetting(folder: folder(of: file), sources: secrets)
    }

    /// Returns nil only if something needed could not be read; the fault says why.
    func read() -> Configuration? {
        let text: String
        do {
            text = try TextFile.text(file, limit: YAMLDocument.sizeLimit)
        } catch {
            faults.add(error)
            return nil
        }
        guard let top = YAMLDocument.read(text, file: file, faults: faults) else { return nil }
        let listen = top.entry("listen").map { endpoint($0) } ?? Configuration.Endpoint(host: "127.0.0.1", port: 8080)
        let publicURL = publicURL(top, listen: listen)
        let store = top.required("store", "Write store: sqlite:duologue.db").flatMap(store)
        let key = top.required("key", "Write key: {file: duologue.key}; duologue init makes one")
            .flatMap { $0.secretReference(folder: setting.folder) }
        let delivery = top.section("delivery")
        let networks = delivery.entry("allow_networks")?.list()?.compactMap(network) ?? []
        let workspaces =
            top.required("workspaces", "Name at least one, such as try: {kind: sandbox}")
            .flatMap { top.adopt($0.section()) }.map(workspaces) ?? []
        let programmes =
            top.required("programmes", "List at least one file, such as [programmes/mutual-growth.yaml]")
            .map(programmes) ?? []
        let prompts = top.entry("prompts_dir").flatMap(promptsFolder)
        let hasSandbox = top.entry("sandbox")?.flag() ?? listen?.isLoopback ?? false
        let isRehearsal = top.entry("rehearsal")?.flag() ?? false
        top.close()
        guard let listen, let publicURL, let store, let key else { return nil }
        return Configuration(
            file: file,
            folder: setting.folder,
            listen: listen,
            publicURL: publicURL,
            store: store,
            key: key,
            allowNetworks: networks,
            workspaces: workspaces,
            programmes: programmes,
            promptsFolder: prompts,
            hasSandbox: hasSandbox,
            isRehearsal: isRehearsal
        )
    }

    private func endpoint(_ entry: Entry) -> Configuration.Endpoint? {
        entry.value("an address with a port", asIn: "127.0.0.1:8080") { text in
            guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
                (0...65_535).contains(port)
            else { return nil }
            var host = text[..<colon]
            if host.hasPrefix("["), host.hasSuffix("]") {
                host = host.dropFirst().dropLast()
            } else if host.contains(":") {
                return nil
            }
            guard !host.isEmpty, host.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || ".-:".contains($0)) })
            else { return nil }
            return Configuration.Endpoint(host: String(host), port: port)
        }
    }

    private func publicURL(_ top: Section, listen: Configuration.Endpoint?) -> String? {
        if let entry = top.entry("public_url") { return entry.address() }
        guard let listen else { return nil }
        if listen.isLoopback { return "http://\(listen)" }
        faults.add(
            Fault(
                file,
                line: 1,
                "public_url is missing",
                "Write the address at which people reach this daemon, as in https://duologue.example.org"
            )
        )
        return nil
    }

    private func store(_ entry: Entry) -> Configuration.StoreLocation? {
        guard let text = entry.text(atMost: 1_000) else { return nil }
        if text.hasPrefix("sqlite:"), text.count > "sqlite:".count {
            return .sqlite(path(String(text.dropFirst("sqlite:".count)), in: setting.folder))
        }
        if text.hasPrefix("postgres:") || text.hasPrefix("postgresql:") {
            entry.fault("store names PostgreSQL, which this version does not speak", "Write store: sqlite:duologue.db")
        } else {
            entry.fault("store is \(quoted(text)), not a store", "Write it as in sqlite:duologue.db")
        }
        return nil
    }

    private func network(_ entry: Entry) -> String? {
        entry.value("a network", asIn: "10.1.0.0/16") { text in
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count == 2, let length = Int(parts[1]), length >= 0 else { return nil }
            let isSix = parts[0].contains(":")
            var buffer = [UInt8](repeating: 0, count: 16)
            guard unsafe (inet_pton(isSix ? AF_INET6 : AF_INET, String(parts[0]), &buffer) == 1),
                length <= (isSix ? 128 : 32)
            else { return nil }
            return text
        }
    }

    private func workspaces(_ section: Section) -> [WorkspaceSettings] {
        let entries = section.named()
        if entries.isEmpty {
            faults.add(
                Fault(
                    file,
                    line: section.line,
                    "workspaces is empty",
                    "Name at least one, such as try: {kind: sandbox}"
                )
            )
        }
        return entries.compactMap { WorkspaceReader(setting: setting).read($0, name: String($0.name.dropFirst(11))) }
    }

    private func programmes(_ entry: Entry) -> [Programme] {
        guard let entries = entry.list(atMost: 100) else { return [] }
        if entries.isEmpty {
            entry.fault("programmes is empty", "List at least one file, such as [programmes/mutual-growth.yaml]")
        }
        var found: [Programme] = []
        for entry in entries {
            guard let name = entry.text(atMost: 1_000) else { continue }
            guard let programme = ProgrammeFile.read(path(name, in: setting.folder), faults: faults) else { continue }
            if found.contains(where: { $0.id == programme.id }) {
                entry.fault("programme \(programme.id) is there twice", "Give each file an id of its own")
            } else {
                found.append(programme)
            }
        }
        return found
    }

    private func promptsFolder(_ entry: Entry) -> String? {
        guard let name = entry.text(atMost: 1_000) else { return nil }
        let folder = path(name, in: setting.folder)
        guard TextFile.isFolder(folder) else {
            entry.fault("prompts_dir is \(quoted(name)), and there is no such folder", "Make it, or leave the key out")
            return nil
        }
        return folder
    }
}

/// Returns the folder part of a path; empty for a bare name.
func folder(of file: String) -> String {
    guard let slash = file.lastIndex(of: "/") else { return "" }
    return slash == file.startIndex ? "/" : String(file[..<slash])
}
