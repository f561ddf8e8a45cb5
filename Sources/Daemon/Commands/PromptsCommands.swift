import Chat
import Conduct
package import Domain
import Facilitation
import Foundation
package import PromptLibrary
import Store

/// The subcommands of `duologue prompts`.
package enum PromptsCommands {
    package static func list(
        asJSON: Bool,
        embedded: [LibraryFile] = Assets.prompts,
        in context: CommandContext
    ) async -> CommandResult {
        await withLibrary(embedded, context) { library, _, _ in
            let rows = library.prompts.map(PromptRow.init)
            if asJSON { return try .json(rows) }
            return .table(
                ["ID", "KIND", "PHASES", "SKILL", "DEPTH", "FOR", "MIN", "REV", "LANGUAGES"],
                rows.map { row in
                    [
                        row.id, row.kind, row.phases.joined(separator: " "), row.skill, String(row.depth), row.audience,
                        String(row.minutes), String(row.revision), row.locales.joined(separator: " "),
                    ]
                },
                empty: "There are no prompts. Look at prompts_dir of the configuration."
            )
        }
    }

    package static func show(
        _ id: PromptID,
        asJSON: Bool,
        embedded: [LibraryFile] = Assets.prompts,
        in context: CommandContext
    ) async -> CommandResult {
        await withLibrary(embedded, context) { library, _, _ in
            let prompt = try library.known(id)
            let details = PromptDetails(prompt, in: library)
            return asJSON ? try .json(details) : details.text
        }
    }

    /// Tells everything that is wrong with the library.
    ///
    /// - Parameter messages: Every message that the code asks for.
    package static func lint(
        messages: [MessageSpec],
        asJSON: Bool,
        embedded: [LibraryFile] = Assets.prompts,
        in context: CommandContext
    ) async -> CommandResult {
        await withLibrary(embedded, context) { library, findings, _ in
            let all = findings + library.lint(Messages.lintOptions(messages))
            var result =
                asJSON
                ? try CommandResult.json(all.map(FindingRow.init))
                : .line("\(counted(library.prompts.count, "prompt")), \(counted(all.count, "finding")).")
            if !asJSON { result.diagnostics = all.map(\.description) }
            if all.contains(where: \.isError) { result.status = .failed }
            return result
        }
    }

    /// Shows a prompt as a person would get it in a workspace.
    package static func preview(
        _ id: PromptID,
        workspace: WorkspaceID?,
        person: PersonID,
        embedded: [LibraryFile] = Assets.prompts,
        in context: CommandContext
    ) async -> CommandResult {
        await context.run { installation in
            let configuration = installation.configuration
            let library = try PromptFiles.library(of: configuration, embedded: embedded).library
            let prompt = try library.known(id)
            let (reader, partner) = try await installation.database.read { transaction in
                let state = try transaction.known(person)
                let pair = try transaction.pairStates(of: person).first
                let other = try pair?.members.first { $0 != person }.flatMap { id throws in
                    try transaction.state(ofPerson: id)
                }
                return (state.person, other?.person.firstName)
            }
            let settings = try configuration.known(workspace ?? reader.address.workspace)
            let connector = try wrappingFault { () throws(Fault) in try settings.renderer() }
            var text = ""
            for part in prompt.parts {
                let message = library.message(prompt, part, reader.locale, partner: partner ?? "{partner}")
                let posting = Posting(
                    id: 1,
                    handle: reader.address.handle,
                    route: "preview",
                    message: message,
                    kind: prompt.kind.rawValue,
                    locale: reader.locale
                )
                text += "# \(part.rawValue)\n\n\(PlainText.render(message))\n\n"
                if case .post(let request) = try connector.prepare(posting, at: context.wall) {
                    text += indented(request.body) + "\n\n"
                }
            }
            return CommandResult(text)
        }
    }

    private static func indented(_ body: [UInt8]) -> String {
        guard let value = try? JSONSerialization.jsonObject(with: Data(body)),
            let data = try? JSONSerialization.data(
                withJSONObject: value,
                options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            )
        else { return String(decoding: body, as: UTF8.self) }
        return String(decoding: data, as: UTF8.self)
    }

    private static func withLibrary(
        _ embedded: [LibraryFile],
        _ context: CommandContext,
        _ body: (Library, [Finding], Configuration) throws -> CommandResult
    ) async -> CommandResult {
        do {
            let configuration = try Configuration.read(context.configurationFile, secrets: nil)
            let (library, findings) = try PromptFiles.library(of: configuration, embedded: embedded)
            do {
                return try body(library, findings, configuration)
            } catch let faults as Faults {
                return CommandResult(faults, status: .failed)
            }
        } catch let faults as Faults {
            return CommandResult(faults, status: .wrongConfiguration)
        } catch {
            return CommandResult(diagnostics: ["\(context.configurationFile): \(error)"], status: .failed)
        }
    }
}

extension FormWords {
    /// For previews and measures, in which no form opens.
    static let none = FormWords(
        title: "",
        send: "",
        cancel: "",
        words: "",
        audience: "",
        audiences: [],
        choose: "",
        empty: ""
    )
}

extension Configuration {
    func known(_ id: WorkspaceID) throws(Faults) -> WorkspaceSettings {
        if let settings = workspace(id) { return settings }
        let names = workspaces.map(\.id.rawValue)
        throw Faults([
            Fault(
                quoted(id.rawValue),
                "there is no such workspace",
                remedy(for: id.rawValue, among: names, otherwise: "Configured: \(names.joined(separator: ", "))")
            )
        ])
    }
}

extension Library {
    func known(_ id: PromptID) throws(Faults) -> Prompt {
        if let prompt = prompt(id) { return prompt }
        throw Faults([
            Fault(
                quoted(id.rawValue),
                "there is no such prompt",
                remedy(
                    for: id.rawValue,
                    among: prompts.map(\.id.rawValue),
                    otherwise: "List them with duologue prompts list"
                )
            )
        ])
    }

    /// One part of a prompt as a message that waits for an answer.
    func message(_ prompt: Prompt, _ part: Part, _ locale: LocaleTag, partner: String) -> Message {
        let rendered = render(prompt, part: part, locale: locale, ["partner": .text(partner)])
        var blocks = rendered.blocks
        switch prompt.response {
        case .text:
            blocks.append(.input(Message.Input(ask: 1, label: line("write-button", locale: locale))))
        case .choice(_, let isMultiple):
            blocks.append(.choices(Message.Choices(ask: 1, options: rendered.choices, isMultiple: isMultiple)))
        case .scale:
            let ends = rendered.scale ?? ("1", "5")
            blocks.append(.scale(Message.Scale(ask: 1, low: ends.low, high: ends.high)))
        }
        return Message(blocks)
    }
}

/// One prompt in a list.
struct PromptRow: Codable, Sendable {
    let id: String
    let revision: Int
    let kind: String
    let phases: [String]
    let skill: String
    let depth: Int
    let audience: String
    let minutes: Int
    let tags: [String]
    let parts: [String]
    let locales: [String]

    init(_ prompt: Prompt) {
        id = prompt.id.rawValue
        revision = prompt.revision
        kind = prompt.kind.rawValue
        phases = prompt.phases.map(\.rawValue)
        skill = prompt.skill
        depth = prompt.depth
        audience = prompt.audience.rawValue
        minutes = prompt.minutes
        tags = prompt.tags
        parts = prompt.parts.map(\.rawValue)
        locales = prompt.locales
    }
}

/// A prompt with its texts.
struct PromptDetails: Codable, Sendable {
    struct Text: Codable, Sendable {
        let locale: String
        let part: String
        let text: String
    }

    let prompt: PromptRow
    let source: String
    let texts: [Text]

    init(_ prompt: Prompt, in library: Library) {
        self.prompt = PromptRow(prompt)
        source = prompt.source
        texts = prompt.locales.flatMap { locale in
            prompt.parts.map { part in
                let message = library.message(prompt, part, locale, partner: "{partner}")
                return Text(locale: locale, part: part.rawValue, text: PlainText.render(message))
            }
        }
    }

    var text: CommandResult {
        var result = CommandResult.details([
            ("id", prompt.id), ("revision", String(prompt.revision)), ("kind", prompt.kind),
            ("phases", prompt.phases.joined(separator: ", ")), ("skill", prompt.skill),
            ("depth", String(prompt.depth)), ("for", prompt.audience), ("minutes", String(prompt.minutes)),
            ("tags", prompt.tags.joined(separator: ", ")), ("source", source),
        ])
        for text in texts { result.output += "\n# \(text.locale), \(text.part)\n\n\(text.text)\n" }
        return result
    }
}

/// One finding of lint in a list.
struct FindingRow: Codable, Sendable {
    let file: String
    let line: Int
    let problem: String
    let remedy: String
    let isError: Bool

    init(_ finding: Finding) {
        file = finding.file
        line = finding.line
        problem = finding.problem
        remedy = finding.remedy
        isError = finding.isError
    }
}
