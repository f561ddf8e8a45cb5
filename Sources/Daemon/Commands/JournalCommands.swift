import Conduct
package import Domain
import Facilitation
import Foundation
import Store
import Timetable

/// The subcommands of `duologue journal`.
package enum JournalCommands {
    package enum Format: String, CaseIterable, Sendable {
        case json, markdown
    }

    /// Writes all that is kept of a person.
    ///
    /// - Parameter output: The file to make, for its owner only; nil prints it. A file that is there is not overwritten.
    package static func export(
        _ id: PersonID,
        _ format: Format,
        to output: String?,
        in context: CommandContext
    ) async -> CommandResult {
        await context.run { installation in
            let configuration = installation.configuration
            let library = try PromptFiles.library(of: configuration, embedded: Assets.prompts).library
            let vault = installation.vault
            let bytes = try await installation.database.read { transaction in
                let person = try transaction.known(id).person
                let surroundings = Context(
                    programmes: configuration.programmes,
                    library: library,
                    zones: HostZones.read([person.zone], in: context.zonesFolder).zones
                )
                let now = try context.now(transaction)
                guard let export = try JournalExport.make(of: id, at: now, in: surroundings, vault: vault, transaction)
                else {
                    throw Faults([
                        Fault(id.rawValue, "this person was erased", "Nothing is kept that could be exported")
                    ])
                }
                switch format {
                case .json: return try export.json() + [0x0A]
                case .markdown: return Array(export.markdown(library, locale: person.locale).utf8)
                }
            }
            guard let output else { return CommandResult(String(decoding: bytes, as: UTF8.self)) }
            try wrappingFault { () throws(Fault) in try NewFile.write(bytes, to: output) }
            return .line("Wrote \(output), for \(id) only.")
        }
    }

    /// Destroys a person's words and gives a receipt, which is kept in the list of erasures too.
    package static func erase(
        _ id: PersonID,
        isConfirmed: Bool,
        asJSON: Bool,
        in context: CommandContext
    ) async -> CommandResult {
        guard isConfirmed else {
            return .usage("this destroys all words of \(id) for good", "Say so with --yes")
        }
        return await context.run { installation in
            let list = installation.erasures
            // Before anything is destroyed: an erasure that is not on the list would be undone by an old backup.
            try wrappingFault { () throws(Fault) in try list.checkWritable() }
            let (receipt, all) = try await context.act(id.rawValue, installation) { desk, now, ids, transaction in
                _ = try transaction.known(id)
                let receipt = try desk.erase(id, at: now, ids: &ids, transaction)
                return (receipt, try transaction.erasures())
            }
            try wrappingFault { () throws(Fault) in try list.add(all) }
            let row = ErasureRow(receipt, list: list.path)
            return asJSON ? try .json(row) : row.text
        }
    }
}

/// What an erasure took away, as it is told.
struct ErasureRow: Codable, Sendable {
    let person: String
    let at: String
    let entries: Int
    let records: Int
    let messages: Int
    let list: String

    init(_ receipt: Erasure, list: String) {
        person = receipt.person.rawValue
        at = receipt.at.description
        entries = receipt.entries
        records = receipt.records
        messages = receipt.messages
        self.list = list
    }

    var text: CommandResult {
        .details([
            ("erased", person), ("at", at), ("journal entries", String(entries)), ("records", String(records)),
            ("messages", String(messages)), ("noted in", list),
        ])
    }
}
