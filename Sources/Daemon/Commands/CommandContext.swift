import Chat
package import Domain
import Foundation
import SQLiteDatabase
package import Store
import Timetable

/// What every subcommand is given: which installation, and the world around it.
package struct CommandContext: Sendable {
    package var configurationFile: String
    package var secrets: SecretSources
    /// The wall clock when the command began.
    package var wall: Instant
    package var zonesFolder: String
    /// Sets the identifiers that this process makes apart from those of others: 256 to 511.
    package var maker: Int

    package init(
        configurationFile: String,
        secrets: SecretSources,
        wall: Instant,
        zonesFolder: String = HostZones.folder,
        maker: Int = 256
    ) {
        self.configurationFile = configurationFile
        self.secrets = secrets
        self.wall = wall
        self.zonesFolder = zonesFolder
        self.maker = maker
    }

    /// The context of this process.
    package static func process(configurationFile: String) -> CommandContext {
        let wall = Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
        let maker = 256 + Int(ProcessInfo.processInfo.processIdentifier) % 256
        return CommandContext(configurationFile: configurationFile, secrets: .process, wall: wall, maker: maker)
    }
}

/// A configuration with its open store.
package struct Installation: Sendable {
    package let configuration: Configuration
    package let database: any Database
    package let vault: Vault

    /// Opens the store of a configuration and checks that its key is the right one.
    ///
    /// - Parameter mayCreate: Whether a store that is not there is made.
    /// - Throws: `Faults` of the configuration, the key or the store.
    package static func open(
        _ configuration: Configuration,
        secrets: SecretSources,
        mayCreate: Bool = false
    ) async throws -> Installation {
        let vault = try masterVault(configuration, secrets: secrets)
        let path = configuration.storePath
        if !mayCreate, !FileManager.default.fileExists(atPath: path) {
            throw Faults([Fault(path, "there is no store", "Make one with duologue init")])
        }
        do {
            let database = try SQLiteStore.open(path: path)
            do {
                try await database.migrate()
                let fresh = UUID().uuidString.lowercased()
                _ = try await database.write { transaction in try transaction.open(storeID: fresh, vault: vault) }
            } catch {
                await database.close()
                throw error
            }
            return Installation(configuration: configuration, database: database, vault: vault)
        } catch let error as DatabaseError {
            throw Faults([Fault(path, "\(error)", "Run duologue doctor, or restore a backup")])
        } catch let error as VaultError where error.reason == .wrongMasterKey {
            throw Faults([Fault(path, "this store was made with another key", "Put the key back that belongs to it")])
        }
    }

    private static func masterVault(_ configuration: Configuration, secrets: SecretSources) throws(Faults) -> Vault {
        do {
            let text = try configuration.key.secret(from: secrets).revealed
            guard let data = Data(base64Encoded: text), data.count == 32 else {
                throw SecretFailure("the key is not 32 bytes in base64", "Put the key back that duologue init made")
            }
            return try Vault(masterKey: Array(data), random: SystemRandomSource())
        } catch let error as SecretFailure {
            throw Faults([Fault(configuration.file, "key: \(error.problem)", error.remedy)])
        } catch {
            throw Faults([Fault(configuration.file, "key: \(error)", "Put the key back that duologue init made")])
        }
    }
}

extension CommandContext {
    /// Runs a command on an open installation and turns what goes wrong into lines and a status.
    func run(
        _ body: (Installation) async throws -> CommandResult
    ) async -> CommandResult {
        let configuration: Configuration
        let installation: Installation
        do {
            configuration = try Configuration.read(configurationFile, secrets: nil)
            installation = try await Installation.open(configuration, secrets: secrets)
        } catch let faults as Faults {
            return CommandResult(faults, status: .wrongConfiguration)
        } catch {
            return CommandResult(diagnostics: ["\(configurationFile): \(error)"], status: .failed)
        }
        let result: CommandResult
        do {
            result = try await body(installation)
        } catch let faults as Faults {
            result = CommandResult(faults, status: .failed)
        } catch {
            result = CommandResult(diagnostics: ["\(configurationFile): \(error)"], status: .failed)
        }
        await installation.database.close()
        return result
    }

    /// Programme time of this command.
    func now(_ transaction: borrowing Transaction) throws(DatabaseError) -> Instant {
        try transaction.clock().programme(at: wall)
    }

    /// Stores an act of an admin; the daemon notices it.
    func insert(
        _ act: Event.AdminAct,
        _ ids: inout IdentifierSource,
        _ transaction: borrowing Transaction,
        vault: Vault
    ) throws {
        let now = try now(transaction)
        // Another command of the same millisecond may have taken the first ones.
        for _ in 0..<100_000 {
            let event = Event(id: EventID(ids.next(at: now)), at: now, body: .admin(act))
            if try transaction.insert(event, vault: vault) { return }
        }
        throw DatabaseError(.constraint, detail: "no identifier is free for an event")
    }

    /// Returns an identifier that no pair has.
    func newPair(_ ids: inout IdentifierSource, _ transaction: borrowing Transaction) throws -> PairID {
        let now = try now(transaction)
        for _ in 0..<100_000 {
            let id = PairID(ids.next(at: now))
            if try transaction.pair(id) == nil { return id }
        }
        throw DatabaseError(.constraint, detail: "no identifier is free for a pair")
    }

    /// The date in a zone of this host; in UTC where the zone cannot be read.
    func today(in zone: ZoneName, at now: Instant) -> CivilDate {
        let rules = HostZones.read([zone], in: zonesFolder).zones[zone]
        return rules?.date(at: now) ?? CivilDate(dayNumber: Int(now.seconds.flooredQuotient(dividingBy: 86_400)))
    }
}
