import Domain
import Foundation
import Store

/// The subcommand `duologue init`: a folder with a key, a store and a demo to try.
package enum InitCommand {
    /// Makes the folder, and in it the configuration, the key, the store, twelve invented people and six pairs.
    ///
    /// Nothing that is there is overwritten: a folder that is not empty is refused.
    ///
    /// - Parameters:
    ///   - folder: The folder to make.
    ///   - isEmpty: Leaves out the invented people and pairs.
    ///   - context: Its configuration file is not looked at.
    package static func run(_ folder: String, isEmpty: Bool = false, in context: CommandContext) async -> CommandResult
    {
        do {
            try makeFolder(folder)
            let today = CivilDate(dayNumber: Int(context.wall.seconds.flooredQuotient(dividingBy: 86_400)))
            let programmes = Assets.files(in: "Config/programmes").map {
                (path: "programmes/\($0.path)", bytes: $0.bytes)
            }
            let demo = Assets.files(in: "Config/demo").map { (path: $0.path, bytes: $0.bytes) }
            for file in demo + programmes where !isEmpty || !file.path.hasSuffix(".csv") {
                try write(
                    prepared(file.bytes, path: file.path, today: today),
                    to: "\(folder)/\(file.path)",
                    mode: 0o644
                )
            }
            let key = Data(SystemRandomSource().bytes(32)).base64EncodedString() + "\n"
            try write(Array(key.utf8), to: "\(folder)/duologue.key", mode: 0o600)
        } catch let fault as Fault {
            return CommandResult(Faults([fault]), status: .failed)
        } catch {
            return CommandResult(diagnostics: ["\(folder): \(error.localizedDescription)"], status: .failed)
        }
        return await fill(folder, isEmpty: isEmpty, context)
    }

    private static func fill(_ folder: String, isEmpty: Bool, _ context: CommandContext) async -> CommandResult {
        var context = context
        context.configurationFile = "\(folder)/duologue.yaml"
        do {
            let configuration = try Configuration.read(context.configurationFile, secrets: nil)
            let installation = try await Installation.open(configuration, secrets: context.secrets, mayCreate: true)
            await installation.database.close()
            restrict(configuration.storePath)
        } catch let faults as Faults {
            return CommandResult(faults, status: .failed)
        } catch {
            return CommandResult(diagnostics: ["\(folder): \(error)"], status: .failed)
        }
        if isEmpty { return made(folder, "a key, an empty store and a programme to change", context) }
        let people = await PeopleCommands.importFile(
            "\(folder)/people.csv",
            isDryRun: false,
            asJSON: false,
            in: context
        )
        guard people.status == .fine else { return people }
        let pairs = await PairsCommands.importFile("\(folder)/pairs.csv", isDryRun: false, asJSON: false, in: context)
        guard pairs.status == .fine else { return pairs }
        return made(folder, "a key, a store, a programme, twelve invented people and six pairs", context)
    }

    private static func made(_ folder: String, _ content: String, _ context: CommandContext) -> CommandResult {
        CommandResult(
            """
            Made \(folder) with \(content).
            Keep a copy of \(folder)/duologue.key apart from the store: without it no answer can be read.
            Start it with: duologue serve --config \(context.configurationFile)

            """
        )
    }

    private static func makeFolder(_ folder: String) throws {
        let manager = FileManager.default
        if manager.fileExists(atPath: folder) {
            guard try TextFile.isFolder(folder) && manager.contentsOfDirectory(atPath: folder).isEmpty else {
                throw Fault(
                    folder,
                    "it is there already and nothing is overwritten",
                    "Give a folder that is new or empty"
                )
            }
        }
        try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    /// The season of the demo begins on the next Monday, so that it is not over when somebody tries it.
    private static func prepared(_ bytes: [UInt8], path: String, today: CivilDate) -> [UInt8] {
        guard path.hasSuffix("mutual-growth.yaml") else { return bytes }
        let monday = today + (8 - today.weekday.number) % 7
        let rest = "    - {from: \(monday + 15 * 7), to: \(monday + 16 * 7 + 4)}"
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let replaced = lines.map { line in
            if line.hasPrefix("start: ") { return "start: \(monday)" }
            return line.hasPrefix("    - {from: ") ? rest : String(line)
        }
        return Array(replaced.joined(separator: "\n").utf8)
    }

    private static func write(_ bytes: [UInt8], to path: String, mode: Int) throws {
        let manager = FileManager.default
        try manager.createDirectory(atPath: Daemon.folder(of: path), withIntermediateDirectories: true)
        // Made with its rights, so that a key is never readable to others, not even for a moment.
        guard manager.createFile(atPath: path, contents: Data(bytes), attributes: [.posixPermissions: mode]) else {
            throw Fault(path, "it cannot be written", "Look at the rights of the folder and the space of the disk")
        }
    }

    /// The store holds sealed words and the names of people.
    private static func restrict(_ path: String) {
        // The folder may be on a file system without rights; the store works there too.
        try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }
}
