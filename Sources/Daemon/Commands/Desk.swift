import Conduct
import Domain
import Facilitation
import PromptLibrary
import Store
import Timetable

extension CommandContext {
    /// The desk at which commands act, with the rules of the zones that people of the store live in.
    func desk(_ installation: Installation) async throws -> AdminDesk {
        let zones = try await installation.database.read { transaction in try transaction.personStates().zones }
        let surroundings = Context(
            programmes: installation.configuration.programmes,
            library: .empty,
            zones: HostZones.read(zones, in: zonesFolder).zones
        )
        return AdminDesk(context: surroundings, vault: installation.vault, admin: "cli")
    }

    /// Runs an act at the desk in one transaction; what it refuses is a fault about `subject`.
    func act<Result: Sendable>(
        _ subject: String,
        _ installation: Installation,
        _ body:
            @escaping @Sendable (
                AdminDesk, Instant, inout IdentifierSource, borrowing Transaction
            ) throws -> Result
    ) async throws -> Result {
        let desk = try await desk(installation)
        let context = self
        do {
            return try await installation.database.write { transaction in
                var ids = IdentifierSource(maker: context.maker)
                return try body(desk, try context.now(transaction), &ids, transaction)
            }
        } catch let error as DeskError {
            throw Faults([Fault(subject, error.problem, error.remedy)])
        }
    }
}

extension [PersonState] {
    /// The zones of all of them, each once.
    var zones: [ZoneName] {
        map(\.person.zone).sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
}

extension Transaction {
    func personStates() throws -> [PersonState] {
        var states: [PersonState] = []
        for stored in try people() {
            if let state = try state(ofPerson: stored.id) { states.append(state) }
        }
        return states
    }

    func pairStates(of person: PersonID, includingEnded: Bool = false) throws -> [PairState] {
        var states: [PairState] = []
        for id in try pairs(of: person, includingEnded: includingEnded) {
            if let state = try state(ofPair: id) { states.append(state) }
        }
        return states
    }

    func pairStates(in programme: ProgrammeID, includingEnded: Bool = false) throws -> [PairState] {
        var states: [PairState] = []
        for id in try pairs(in: programme, includingEnded: includingEnded) {
            if let state = try state(ofPair: id) { states.append(state) }
        }
        return states
    }

    /// Returns the state of a person, or a fault with the nearest id.
    func known(_ id: PersonID) throws -> PersonState {
        if let state = try state(ofPerson: id) { return state }
        throw Faults([Fault.noPerson(id, among: try people().map(\.id))])
    }

    /// Returns the state of a pair by its identifier as it is typed.
    func known(pair text: String) throws -> PairState {
        if let number = Int64(text), let state = try state(ofPair: PairID(number)) { return state }
        throw Faults([Fault(quoted(text), "there is no such pair", "List them with duologue pairs list")])
    }
}

extension Fault {
    static func noPerson(_ id: PersonID, among known: [PersonID]) -> Fault {
        let near = Daemon.remedy(
            for: id.rawValue,
            among: known.map(\.rawValue),
            otherwise: "List them with duologue people list"
        )
        return Fault(quoted(id.rawValue), "there is no such person", near)
    }

    static func noProgramme(_ id: ProgrammeID, among known: [ProgrammeID]) -> Fault {
        let names = known.map(\.rawValue)
        let otherwise = "Configured: \(names.joined(separator: ", "))"
        return Fault(
            quoted(id.rawValue),
            "there is no such programme",
            Daemon.remedy(for: id.rawValue, among: names, otherwise: otherwise)
        )
    }
}

/// Turns a single fault into the list that commands report.
func wrappingFault<T>(_ body: () throws(Fault) -> T) throws(Faults) -> T {
    do {
        return try body()
    } catch {
        throw Faults([error])
    }
}
