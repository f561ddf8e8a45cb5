import Domain
import Facilitation
import Foundation
package import PromptLibrary
import Store
import Timetable

/// One thing that `duologue doctor` looked at.
package struct DoctorCheck: Codable, Hashable, Sendable {
    package enum Verdict: String, Codable, Sendable {
        case fine, look, wrong
    }

    package var subject: String
    package var verdict: Verdict
    package var finding: String
    /// What to do; nil where nothing is to be done.
    package var remedy: String?

    package init(_ subject: String, _ verdict: Verdict, _ finding: String, _ remedy: String? = nil) {
        self.subject = subject
        self.verdict = verdict
        self.finding = finding
        self.remedy = remedy
    }
}

/// The subcommand `duologue doctor`: what is wrong with an installation, and what to do.
package enum DoctorCommand {
    /// Looks at files, key, store, zones and library.
    ///
    /// - Parameter further: Checks of what only the caller can reach, such as workspaces; they come last.
    package static func run(
        asJSON: Bool,
        embedded: [LibraryFile] = Assets.prompts,
        in context: CommandContext,
        further: (Configuration) async -> [DoctorCheck] = { _ in [] }
    ) async -> CommandResult {
        var checks: [DoctorCheck] = []
        do {
            let configuration = try Configuration.read(context.configurationFile, secrets: context.secrets)
            checks.append(DoctorCheck("configuration", .fine, "\(context.configurationFile) is right"))
            checks += keyChecks(configuration)
            checks += zoneChecks(context)
            checks += libraryChecks(configuration, embedded)
            checks += await storeChecks(configuration, context)
            checks += await further(configuration)
        } catch {
            checks += error.all.map { wrong("configuration", $0) }
        }
        return result(checks, asJSON: asJSON)
    }

    private static func result(_ checks: [DoctorCheck], asJSON: Bool) -> CommandResult {
        var result: CommandResult
        if asJSON {
            result = (try? .json(checks)) ?? CommandResult(status: .failed)
        } else {
            let lines = checks.map { check in
                let remedy = check.remedy.map { ". \($0)\($0.hasSuffix("?") ? "" : ".")" } ?? ""
                let verdict = check.verdict.rawValue
                return
                    "\(verdict)\(String(repeating: " ", count: 6 - verdict.count))\(check.subject): \(check.finding)\(remedy)\n"
            }
            result = CommandResult(lines.joined())
        }
        if checks.contains(where: { $0.verdict == .wrong }) { result.status = .failed }
        return result
    }

    private static func wrong(_ subject: String, _ fault: Fault) -> DoctorCheck {
        let place = fault.line.map { "\(fault.file):\($0)" } ?? fault.file
        return DoctorCheck(subject, .wrong, "\(place): \(fault.problem)", fault.remedy)
    }

    private static func keyChecks(_ configuration: Configuration) -> [DoctorCheck] {
        guard case .file(let path) = configuration.key else { return [] }
        // A key that cannot be read is reported with the store.
        let rights = (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int
        guard let rights, rights & 0o077 != 0 else { return [] }
        return [DoctorCheck("key", .look, "\(path) can be read by others", "Run chmod 600 \(path)")]
    }

    private static func zoneChecks(_ context: CommandContext) -> [DoctorCheck] {
        let count = HostZones.names(in: context.zonesFolder).count
        guard count > 0 else {
            return [DoctorCheck("zones", .wrong, "\(context.zonesFolder) has none", "Install the package tzdata")]
        }
        // The first line of tzdata.zi is as in `# version 2026a`.
        let text = try? TextFile.text("\(context.zonesFolder)/tzdata.zi", limit: 1 << 20)
        let version = text?.split(separator: "\n").first?.split(separator: " ").last.map { ", version \($0)" } ?? ""
        return [DoctorCheck("zones", .fine, "\(count) in \(context.zonesFolder)\(version)")]
    }

    private static func libraryChecks(
        _ configuration: Configuration,
        _ embedded: [LibraryFile]
    ) -> [DoctorCheck] {
        do {
            let (library, findings) = try PromptFiles.library(of: configuration, embedded: embedded)
            let errors = findings.count(where: \.isError)
            if errors > 0 {
                return [
                    DoctorCheck(
                        "prompts",
                        .wrong,
                        "\(counted(errors, "error")) in the library",
                        "Run duologue prompts lint"
                    )
                ]
            }
            if library.prompts.isEmpty {
                return [DoctorCheck("prompts", .wrong, "the library has none", "Look at prompts_dir")]
            }
            return [DoctorCheck("prompts", .fine, counted(library.prompts.count, "prompt"))]
        } catch {
            return error.all.map { wrong("prompts", $0) }
        }
    }

    private static func storeChecks(_ configuration: Configuration, _ context: CommandContext) async -> [DoctorCheck] {
        let installation: Installation
        do {
            installation = try await Installation.open(configuration, secrets: context.secrets)
        } catch {
            let faults = (error as? Faults)?.all ?? [Fault(configuration.storePath, "\(error)", "Restore a backup")]
            return faults.map { wrong("store", $0) }
        }
        let checks: [DoctorCheck]
        do {
            checks = try await installation.database.read { transaction in
                try inside(configuration, context, transaction)
                    + ThresholdRule.faults(configuration, transaction).map { wrong("configuration", $0) }
            }
        } catch {
            checks = [DoctorCheck("store", .wrong, "\(error)", "Restore a backup")]
        }
        await installation.database.close()
        return checks
    }

    private static func inside(
        _ configuration: Configuration,
        _ context: CommandContext,
        _ transaction: borrowing Transaction
    ) throws -> [DoctorCheck] {
        let states = try transaction.personStates()
        var checks = [
            DoctorCheck(
                "store",
                .fine,
                "\(configuration.storePath), schema \(try transaction.schemaVersion()), "
                    + counted(states.count, "person", "people")
            )
        ]
        checks += try erasureChecks(configuration, transaction)
        checks += trafficChecks(
            try transaction.outboxCounts(),
            aside: try transaction.eventsSetAside(limit: 1_000).count
        )
        checks += peopleChecks(states, configuration, context)
        return checks
    }

    private static func erasureChecks(
        _ configuration: Configuration,
        _ transaction: borrowing Transaction
    ) throws -> [DoctorCheck] {
        let list = ErasureList(configuration)
        do {
            // Opening the store has completed the list, unless it cannot be written.
            let known = try list.read()
            if try transaction.erasures().allSatisfy(known.contains) { return [] }
            try list.checkWritable()
            return [DoctorCheck("erasures", .wrong, "\(list.path) lacks some", "Look at the disk and run this again")]
        } catch let fault as Fault {
            return [wrong("erasures", fault)]
        }
    }

    private static func trafficChecks(_ counts: [(status: OutboxStatus, count: Int)], aside: Int) -> [DoctorCheck] {
        var checks: [DoctorCheck] = []
        for (status, count) in counts where [.dead, .held, .refused].contains(status) && count > 0 {
            checks.append(
                DoctorCheck(
                    "deliveries",
                    .look,
                    "\(counted(count, "message")) \(status.rawValue)",
                    "See duologue deliveries list --status \(status.rawValue)"
                )
            )
        }
        if aside > 0 {
            checks.append(
                DoctorCheck(
                    "events",
                    .wrong,
                    "\(counted(aside, "event")) could not be worked",
                    "Report it with the log"
                )
            )
        }
        return checks
    }

    private static func peopleChecks(
        _ states: [PersonState],
        _ configuration: Configuration,
        _ context: CommandContext
    ) -> [DoctorCheck] {
        let active = states.filter { $0.standing == .active }
        let zones = active.map(\.person.zone).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        var checks = HostZones.read(zones, in: context.zonesFolder).faults.map { wrong("zones", $0) }
        for person in active.map(\.person) where configuration.workspace(person.address.workspace) == nil {
            checks.append(
                DoctorCheck(
                    "people",
                    .wrong,
                    "\(person.id) is in workspace \(person.address.workspace), which is not configured",
                    "Configure it, or import the person with another"
                )
            )
        }
        for programme in configuration.programmes {
            let named = programme.supervisors.map(\.supervisor) + programme.helpContacts
            let missing = named.enumerated().filter { index, id in
                !active.contains { $0.id == id } && !named[..<index].contains(id)
            }.map(\.element)
            for id in missing {
                checks.append(
                    DoctorCheck(
                        "people",
                        .wrong,
                        "programme \(programme.id) names \(id), who is not in the people list",
                        "Import \(id), or name somebody else"
                    )
                )
            }
        }
        return checks
    }
}
