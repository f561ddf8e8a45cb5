import Domain
package import PromptLibrary
import Timetable

/// The subcommand `duologue check`: everything that can be known from files and secrets alone.
package enum CheckCommand {
    /// - Parameters:
    ///   - embedded: The files of the prompt library inside the program.
    ///   - messages: Every message that the code asks for.
    package static func run(
        asJSON: Bool,
        embedded: [LibraryFile] = Assets.prompts,
        messages: [MessageSpec],
        in context: CommandContext
    ) -> CommandResult {
        let configuration: Configuration
        do {
            configuration = try Configuration.read(context.configurationFile, secrets: context.secrets)
        } catch {
            return CommandResult(error, status: .wrongConfiguration)
        }
        var faults: [Fault] = []
        var advice: [Finding] = []
        for workspace in configuration.workspaces {
            do {
                _ = try workspace.connector { _ in .none }
            } catch {
                faults.append(error)
            }
        }
        do {
            let (library, findings) = try PromptFiles.library(of: configuration, embedded: embedded)
            let all = findings + library.lint(Messages.lintOptions(messages))
            advice = all.filter { !$0.isError }
            faults += all.filter(\.isError).map { Fault($0.file, line: $0.line, $0.problem, $0.remedy) }
            faults += languageFaults(configuration, library)
        } catch {
            faults += error.all
        }
        if HostZones.read(["Europe/Lisbon"], in: context.zonesFolder).zones.names.isEmpty {
            faults.append(Fault(context.zonesFolder, "there are no time zones", "Install the package tzdata"))
        }
        guard faults.isEmpty else { return CommandResult(Faults(faults), status: .wrongConfiguration) }
        if asJSON, let result = try? CommandResult.json(Summary(configuration)) { return result }
        var result = CommandResult.line(Summary(configuration).description)
        result.diagnostics = advice.map(\.description)
        return result
    }

    private static func languageFaults(_ configuration: Configuration, _ library: Library) -> [Fault] {
        configuration.programmes.flatMap { programme in
            programme.languages.filter { !library.speaks($0) }.map { language in
                Fault(
                    configuration.file,
                    "programme \(programme.id) speaks \(language), the prompt library does not",
                    "Add a folder \(language) to the library, or take \(language) out of languages"
                )
            }
        }
    }

    private struct Summary: Codable, CustomStringConvertible {
        let configuration: String
        let workspaces: [String]
        let programmes: [String]

        init(_ configuration: Configuration) {
            self.configuration = configuration.file
            workspaces = configuration.workspaces.map(\.id.rawValue)
            programmes = configuration.programmes.map(\.id.rawValue)
        }

        var description: String {
            "\(configuration) is right: \(counted(workspaces.count, "workspace")), "
                + "\(counted(programmes.count, "programme"))."
        }
    }
}
