import Chat
import Conduct
package import Domain
import Facilitation
import Foundation
import PromptLibrary
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

/// Sets identifiers of events for erasures apart from all others.
private let erasuresMaker = 4

/// A configuration with its open store.
package struct Installation: Sendable {
    package let configuration: Configuration
    package let database: any Database
    package let vault: Vault

    /// The list of erasures that this store is held to.
    var erasures: ErasureList { ErasureList(configuration) }

    /// Opens the store of a configuration, checks that its key is the right one, and repeats erasures that a
    /// restored store does not know, before anything else is done with it.
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
        let list = ErasureList(configuration)
        let erasures = try wrappingFault { () throws(Fault) in try list.read() }
        if !mayCreate, !FileManager.default.fileExists(atPath: path) {
            throw Faults([Fault(path, "there is no store", "Make one with duologue init")])
        }
        do {
            let database = try SQLiteStore.open(path: path)
            do {
                try await database.migrate()
                let fresh = UUID().uuidString.lowercased()
                let surroundings = Context(programmes: configuration.programmes, library: .empty, zones: Zones([]))
                let desk = AdminDesk(context: surroundings, vault: vault, admin: "erasures")
                let known = try await database.write { transaction in
                    _ = try transaction.open(storeID: fresh, vault: vault)
                    var ids = IdentifierSource(maker: erasuresMaker)
                    try desk.reapply(erasures, ids: &ids, transaction)
                    return try transaction.erasures()
                }
                // One that was stopped between store and list is completed; doctor tells if that cannot be.
                if known.contains(where: { !erasures.contains($0) }) { try? list.add(known) }
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
}
