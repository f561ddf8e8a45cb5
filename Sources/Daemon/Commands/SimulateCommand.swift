import Conduct
import Domain
import Facilitation
package import PromptLibrary
import Timetable

/// The subcommand `duologue simulate`: a season with modelled people under a virtual clock, by the daemon's own rules.
package enum SimulateCommand {
    package struct Options: Sendable {
        /// The programme file, and the CSV files of people and pairs.
        package var programme: String
        package var people: String
        package var pairs: String
        /// From the first day of the season on.
        package var weeks: Int
        /// The same seed gives the same bytes.
        package var seed: UInt64
        package var asJSON = false
        /// Leaves the messages out and prints the end only.
        package var isSummary = false

        package init(programme: String, people: String, pairs: String, weeks: Int, seed: UInt64) {
            self.programme = programme
            self.people = people
            self.pairs = pairs
            self.weeks = weeks
            self.seed = seed
        }
    }

    /// Weeks that can be simulated.
    package static let weeksRange = 1...156

    /// Runs the season; output comes in pieces of whole lines, while it runs.
    ///
    /// - Parameters:
    ///   - progress: Called after each week with its number.
    ///   - write: Called with a piece of output.
    /// - Returns: Only diagnostics and status; `failed` if a rule was broken.
    package static func run(
        _ options: Options,
        embedded: [LibraryFile] = Assets.prompts,
        zonesFolder: String = HostZones.folder,
        progress: (Int) -> Void = { _ in },
        write: (String) -> Void
    ) -> CommandResult {
        guard weeksRange.contains(options.weeks) else {
            return .usage("--weeks is \(options.weeks)", "Give 1 to \(weeksRange.upperBound)")
        }
        var simulation: Simulation
        do {
            let files = try SimulationFiles.read(options, zonesFolder: zonesFolder)
            simulation = try files.simulation(options, embedded: embedded, zonesFolder: zonesFolder)
        } catch let faults as Faults {
            return CommandResult(faults, status: .wrongConfiguration)
        } catch {
            return CommandResult(diagnostics: ["\(options.programme): \(error)"], status: .failed)
        }
        let start = simulation.world.now
        var report = SimulationReport(asJSON: options.asJSON, isSummary: options.isSummary)
        for week in 1...options.weeks {
            // The first days are before the season, so that what is due on its first day is planned.
            let end = start + .days(SimulationFiles.daysBefore + week * 7)
            simulation.run(until: end) { line in report.add(line, write) }
            progress(week)
        }
        report.end(simulation, weeks: options.weeks, seed: options.seed, write)
        let isWhole = simulation.brokenCount == 0 && simulation.world.timersPutOff == 0
        return CommandResult(status: isWhole ? .fine : .failed)
    }
}

/// What a simulation is made of, read by the same strict readers as the real thing.
struct SimulationFiles {
    static let daysBefore = 3

    let programme: Programme
    let people: [Person]
    let pairs: [PairsFile.Entry]

    static func read(_ options: SimulateCommand.Options, zonesFolder: String) throws(Faults) -> SimulationFiles {
        let faults = FaultList()
        guard let programme = ProgrammeFile.read(options.programme, faults: faults) else {
            throw Faults(faults.sorted)
        }
        var people: [PeopleFile.Entry] = []
        var pairs: [PairsFile.Entry] = []
        do {
            let bytes = try TextFile.bytes(options.people, limit: CSVTable.fileLimit)
            let rules = ImportRules(
                workspaces: workspaces(bytes).map { (WorkspaceID($0), "any") },
                languages: programme.languages,
                calendars: programme.holidayCalendars.map(\.name),
                zones: HostZones.names(in: zonesFolder)
            )
            people = PeopleFile.read(bytes, file: options.people, rules: rules, faults: faults)
            let pairsBytes = try TextFile.bytes(options.pairs, limit: CSVTable.fileLimit)
            // A list of its own: the reader stops early where something is wrong already.
            let pairsFaults = FaultList()
            pairs = PairsFile.read(pairsBytes, file: options.pairs, programmes: [programme.id], faults: pairsFaults)
            faults.add(pairsFaults.all)
        } catch {
            faults.add(error)
        }
        for id in programme.staff where !faults.hasErrors && !people.contains(where: { $0.person.id == id }) {
            faults.add(
                Fault(
                    options.people,
                    "\(options.programme) names \(id), who is not in this file",
                    "Add \(id), or name somebody else"
                )
            )
        }
        try faults.throwErrors()
        return SimulationFiles(programme: programme, people: people.map(\.person), pairs: pairs)
    }

    /// The workspaces that a people file names: without a configuration any may stand there.
    private static func workspaces(_ bytes: [UInt8]) -> [String] {
        guard let table = CSVTable.read(bytes, file: "", faults: FaultList()),
            let column = table.columns.firstIndex(of: "workspace")
        else { return [] }
        let names = table.rows.map { String($0.fields[column].trimmed) }.filter { !$0.isEmpty }
        return names.sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }

    /// Puts the people and pairs into a world that stands some days before the season.
    func simulation(
        _ options: SimulateCommand.Options,
        embedded: [LibraryFile],
        zonesFolder: String
    ) throws -> Simulation {
        let zones = people.map { PersonState(person: $0) }.zones
        let (rules, zoneFaults) = HostZones.read(zones, in: zonesFolder)
        if !zoneFaults.isEmpty { throw Faults(zoneFaults) }
        let texts = embedded.filter { !PageFiles.isPages($0) }
        let library = Library.read(texts, defaultLocale: programme.languages.first ?? "en").library
        let staff = programme.staff
        let context = Context(
            programmes: [programme],
            library: library,
            zones: rules,
            staff: people.filter { staff.contains($0.id) || $0.role == .admin }.sorted { $0.id < $1.id }
        )
        let days = programme.start.dayNumber - Self.daysBefore
        var world = World(context: context, now: Instant(seconds: Int64(days) * 86_400), keepsWords: false)
        for person in people { world.set(newPerson(person)) }
        let check = PairsCheck(file: options.pairs, programmes: [programme], zones: rules, now: world.now)
        try check.run(pairs, among: people.map(\.id), world)
        for entry in pairs {
            let zone = world.person(entry.first).flatMap { rules[$0.person.zone] } ?? .utc
            let pair = try newPair(
                id: PairID(world.nextID()),
                programme: programme,
                members: [entry.first, entry.second],
                today: zone.date(at: world.now),
                short: entry.isShort
            )
            world.set(pair)
            world.insert(.admin(.publish(pair.id)))
        }
        return Simulation(world: world, seed: options.seed)
    }
}
