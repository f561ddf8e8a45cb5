import Conduct
package import Domain
import Facilitation
import Store
import Timetable

/// The subcommands of `duologue digest`.
package enum DigestCommands {
    /// Shows what each supervisor was told last and what is noticed now; writes nothing.
    ///
    /// Figures are those that were published: looking at today's, and again tomorrow, would tell what has
    /// changed between, and no record would know of it.
    package static func show(
        _ id: ProgrammeID,
        supervisor: PersonID?,
        asJSON: Bool,
        in context: CommandContext
    ) async -> CommandResult {
        await context.run { installation in
            let configuration = installation.configuration
            guard let programme = configuration.programme(id) else {
                throw Faults([.noProgramme(id, among: configuration.programmes.map(\.id))])
            }
            let wanted = programme.supervisors.filter { supervisor == nil || $0.supervisor == supervisor }
            guard !wanted.isEmpty else {
                let names = programme.supervisors.map(\.supervisor.rawValue)
                throw Faults([
                    Fault(
                        quoted(supervisor?.rawValue ?? ""),
                        "this is no supervisor of \(id)",
                        "There are: \(names.joined(separator: ", "))"
                    )
                ])
            }
            let library = try PromptFiles.library(of: configuration, embedded: Assets.prompts).library
            let rows = try await installation.database.read { transaction in
                let pairs = try transaction.pairStates(in: id)
                let state = try transaction.state(ofProgramme: id)
                let now = try context.now(transaction)
                let members = pairs.filter { !$0.noticed.isEmpty || $0.wantedTalk != nil }.flatMap(\.members)
                let named = try members.map { id in
                    Digest.Name(id: id, name: try transaction.known(id).person.name)
                }
                return try wanted.map { supervision in
                    let person = try transaction.known(supervision.supervisor).person
                    let zone = HostZones.read([person.zone], in: context.zonesFolder).zones[person.zone] ?? .utc
                    let digest = Digest(
                        programme: programme,
                        pairs: pairs,
                        supervision: supervision,
                        figures: state?.figures.flatMap { Figures(text: $0) } ?? Figures(),
                        hasNotes: state?.digests.contains {
                            $0.supervisor == supervision.supervisor && !$0.batch.isEmpty
                        } ?? false,
                        names: named,
                        today: zone.date(at: now),
                        locale: person.locale,
                        library: library
                    )
                    let memory = state?.digests.first { $0.supervisor == supervision.supervisor }
                    return DigestRow(person, digest.lines(), memory)
                }
            }
            return asJSON ? try .json(rows) : CommandResult(rows.map(\.text).joined(separator: "\n"))
        }
    }
}

/// What one supervisor is told.
struct DigestRow: Codable, Sendable {
    struct Line: Codable, Sendable {
        let part: String
        let text: String

        init(_ line: DigestLine) {
            part = line.part.rawValue
            text = line.text
        }
    }

    let supervisor: String
    let name: String
    let lines: [Line]
    /// The date of the last whole digest; nil if there was none.
    let publishedOn: String?
    let published: [Line]
    let nextDue: String?

    init(_ person: Person, _ lines: [DigestLine], _ memory: ProgrammeState.DigestMemory?) {
        supervisor = person.id.rawValue
        name = person.name
        self.lines = lines.map(Line.init)
        publishedOn = memory?.lastOn?.description
        published = memory?.lines.map(Line.init) ?? []
        nextDue = memory?.nextDue.description
    }

    var text: String {
        var text = "\(name) (\(supervisor))\n  now:\n\(Self.list(lines))"
        if let publishedOn {
            text += "  published on \(publishedOn):\n\(Self.list(published))"
        } else {
            text += "  nothing was published yet\n"
        }
        return text + (nextDue.map { "  next due: \($0)\n" } ?? "")
    }

    private static func list(_ lines: [Line]) -> String {
        if lines.isEmpty { return "    nothing to say\n" }
        return lines.map { "    \($0.part): \($0.text)\n" }.joined()
    }
}
