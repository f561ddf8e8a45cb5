import Domain
import Facilitation
import Store

/// The states with which people, pairs and programmes begin, as the store keeps them.
enum NewStates {
    static func stored(_ state: PersonState) throws(DatabaseError) -> StoredPerson {
        StoredPerson(
            id: state.id,
            state: try StoredForm.bytes(of: state),
            due: state.due,
            address: state.person.address,
            role: state.person.role,
            locale: state.person.locale
        )
    }

    static func person(_ person: Person) throws(DatabaseError) -> StoredPerson {
        try stored(PersonState(person: person))
    }

    static func pair(
        _ id: PairID,
        in programme: Programme,
        members: [PersonID],
        weekOne: CivilDate,
        planned: Int
    ) throws(DatabaseError) -> StoredPair {
        let state = PairState(
            id: id,
            programme: programme.id,
            members: members,
            weekOne: weekOne,
            planned: planned,
            isLateJoiner: weekOne > programme.start
        )
        return StoredPair(
            id: id,
            programme: programme.id,
            persons: state.members,
            state: try StoredForm.bytes(of: state),
            due: state.due
        )
    }

    static func programme(_ id: ProgrammeID) throws(DatabaseError) -> StoredProgramme {
        let state = ProgrammeState(id: id)
        return StoredProgramme(id: id, state: try StoredForm.bytes(of: state), due: state.due)
    }
}

extension Transaction {
    func personState(_ id: PersonID) throws(DatabaseError) -> PersonState? {
        guard let stored = try person(id) else { return nil }
        return try stored.read()
    }

    func personStates() throws(DatabaseError) -> [PersonState] {
        var states: [PersonState] = []
        for stored in try people() { states.append(try stored.read()) }
        return states
    }

    func pairState(_ id: PairID) throws(DatabaseError) -> PairState? {
        guard let stored = try pair(id) else { return nil }
        return try StoredForm.read(from: stored.state, place: "pair \(id)")
    }

    func pairStates(of person: PersonID, includingEnded: Bool = false) throws(DatabaseError) -> [PairState] {
        var states: [PairState] = []
        for id in try pairs(of: person, includingEnded: includingEnded) {
            if let state = try pairState(id) { states.append(state) }
        }
        return states
    }
}

extension StoredPerson {
    func read() throws(DatabaseError) -> PersonState {
        try StoredForm.read(from: state, place: "person \(id)")
    }
}
