import Conduct
package import Domain
import Facilitation
import Foundation
package import PromptLibrary
import Store
import Timetable

extension PromptsCommands {
    /// Counts what the library offers a programme, and tells what each of its pairs has not met for long.
    ///
    /// Pairs are looked at where there is a store. Only what was chosen for both counts: what one of them asked for
    /// stays with that person.
    package static func coverage(
        _ id: ProgrammeID,
        asJSON: Bool,
        embedded: [LibraryFile] = Assets.prompts,
        in context: CommandContext
    ) async -> CommandResult {
        let configuration: Configuration
        let library: Library
        do {
            configuration = try Configuration.read(context.configurationFile, secrets: nil)
            library = try PromptFiles.library(of: configuration, embedded: embedded).library
        } catch {
            return CommandResult(error, status: .wrongConfiguration)
        }
        guard let programme = configuration.programme(id) else {
            let known = configuration.programmes.map(\.id)
            return CommandResult(Faults([.noProgramme(id, among: known)]), status: .failed)
        }
        guard FileManager.default.fileExists(atPath: configuration.storePath) else {
            do {
                return try PromptCoverage(programme, library, pairs: nil).result(asJSON: asJSON)
            } catch {
                return CommandResult(diagnostics: ["\(context.configurationFile): \(error)"], status: .failed)
            }
        }
        return await context.run { installation in
            let rows = try await installation.database.read { transaction in
                let now = try context.now(transaction)
                return try transaction.pairStates(in: id).map { pair in
                    let members = try pair.members.compactMap { id throws in try transaction.state(ofPerson: id) }
                    let zone = members.first?.person.zone ?? "UTC"
                    let rules = HostZones.read([zone], in: context.zonesFolder).zones[zone] ?? .utc
                    return PairCoverage(pair, members, programme, library, today: rules.date(at: now))
                }
            }
            return try PromptCoverage(programme, library, pairs: rows).result(asJSON: asJSON)
        }
    }
}

/// What a library offers one programme.
struct PromptCoverage: Codable, Sendable {
    struct Cell: Codable, Sendable {
        let language: String
        let skill: String
        let phase: String
        let prompts: Int
        /// `empty`, `thin` with one prompt alone, or `fine`.
        let standing: String
    }

    let programme: String
    let cells: [Cell]
    /// Nil where there is no store.
    let pairs: [PairCoverage]?
    /// What is wrong, each with its remedy.
    let findings: [String]

    init(_ programme: Programme, _ library: Library, pairs: [PairCoverage]?) {
        self.programme = programme.id.rawValue
        self.pairs = pairs
        let cells = library.coverage(in: programme.languages).map { cell in
            Cell(
                language: cell.locale,
                skill: cell.skill,
                phase: cell.phase.rawValue,
                prompts: cell.count,
                standing: cell.count == 0 ? "empty" : cell.count == 1 ? "thin" : "fine"
            )
        }
        self.cells = cells
        let bare = programme.languages.flatMap { locale in
            Prompt.skills.filter { skill in
                !cells.contains { $0.language == locale && $0.skill == skill && $0.prompts > 0 }
            }.map { skill in
                let remedy = "Write or translate one below \(locale)/prompts"
                return Fault("\(locale)/prompts", "no prompt for the skill \(skill)", remedy).description
            }
        }
        findings = bare + (pairs ?? []).flatMap(\.findings)
    }

    func result(asJSON: Bool) throws -> CommandResult {
        var result = asJSON ? try CommandResult.json(self) : CommandResult(text)
        if !asJSON { result.diagnostics = findings }
        if !findings.isEmpty { result.status = .failed }
        return result
    }

    private var languages: [String] {
        cells.reduce(into: []) { if $0.last != $1.language { $0.append($1.language) } }
    }

    private var text: String {
        let phases = Library.promptPhases.map(\.rawValue)
        var text = ""
        for language in languages {
            let own = cells.filter { $0.language == language }
            let rows = Prompt.skills.map { skill in
                [skill] + own.filter { $0.skill == skill }.map(Self.shown)
            }
            text += "Prompts in \(language), by skill and phase\n\n"
            text += CommandResult.table(["SKILL"] + phases.map { $0.uppercased() }, rows, empty: "").output
            let empty = own.count { $0.standing == "empty" }
            let thin = own.count { $0.standing == "thin" }
            text += "\n\(empty) of \(own.count) places are empty, \(thin) have one prompt alone.\n\n"
        }
        guard let pairs else { return text + "There is no store, so no pairs are shown.\n" }
        text += "What pairs have not met for long\n\n"
        let table = CommandResult.table(
            ["PAIR", "FIRST", "SECOND", "PHASE", "LEFT", "NEVER MET", "LONG AGO"],
            pairs.map { pair in
                [
                    pair.pair, pair.first, pair.second, pair.phase, "\(pair.prepareLeft) + \(pair.reflectionLeft)",
                    Self.list(pair.neverMet), Self.list(pair.longAgo.map { "\($0.skill) (\($0.pairDays) days)" }),
                ]
            },
            empty: "There are no pairs in this programme."
        )
        return text + table.output
    }

    private static func shown(_ cell: Cell) -> String {
        cell.standing == "fine" ? String(cell.prompts) : "\(cell.prompts) \(cell.standing)"
    }

    private static func list(_ names: [String]) -> String { names.isEmpty ? "-" : names.joined(separator: ", ") }
}

/// What one pair has met of each skill.
struct PairCoverage: Codable, Sendable {
    struct Skill: Codable, Sendable {
        let skill: String
        let times: Int
        let lastOn: String
        /// Days since then on which neither was away and the pair did not rest.
        let pairDays: Int
    }

    let pair: String
    let first: String
    let second: String
    let phase: String
    let met: [Skill]
    let neverMet: [String]
    /// Longer ago than three conversations of the programme's rhythm.
    let longAgo: [Skill]
    /// Questions of the present phase that the pair has not had: for before a conversation, and for after it.
    let prepareLeft: Int
    let reflectionLeft: Int

    init(_ state: PairState, _ members: [PersonState], _ programme: Programme, _ library: Library, today: CivilDate) {
        pair = state.id.description
        first = state.members.first?.rawValue ?? ""
        second = state.members.last?.rawValue ?? ""
        phase = state.phase.rawValue
        let absences = members.flatMap(\.absences) + state.rest
        met = state.skillsMet.map { met in
            let days = met.last < today ? (1...(today - met.last)).map { met.last + $0 } : []
            let pairDays = days.count { day in !absences.contains { $0.contains(day) } }
            return Skill(skill: met.skill, times: met.count, lastOn: "\(met.last)", pairDays: pairDays)
        }
        neverMet = Prompt.skills.filter { skill in !state.skillsMet.contains { $0.skill == skill } }
        let limit = 3 * programme.cadence.approximateDays
        longAgo = met.filter { $0.pairDays > limit }.sorted { $0.pairDays > $1.pairDays }
        let had = state.prompts.map(\.prompt)
        let depth = state.agreement == nil ? 1 : 2
        func left(_ kind: PromptKind) -> Int {
            library.prompts.count { prompt in
                prompt.kind == kind && prompt.phases.contains(state.phase) && prompt.depth <= depth
                    && !had.contains(prompt.id)
            }
        }
        prepareLeft = left(.prepare)
        reflectionLeft = left(.reflection)
    }

    var findings: [String] {
        guard Library.promptPhases.contains(where: { $0.rawValue == phase }), phase != PhaseName.followUp.rawValue
        else {
            return []
        }
        let lacking = [(prepareLeft, "prepare"), (reflectionLeft, "reflection")].filter { $0.0 == 0 }
        return lacking.map { _, kind in
            let remedy = "Add prompts of this kind whose phases name \(phase)"
            return Fault("pair \(pair)", "no \(kind) prompt is left for the phase \(phase)", remedy).description
        }
    }
}

extension PairState {
    /// The rest of the pair that is known, as dates.
    fileprivate var rest: [DateRange] {
        guard let from = pausedFrom, let until = pausedUntil, until > from else { return [] }
        return [DateRange(from, through: until - 1)]
    }
}
