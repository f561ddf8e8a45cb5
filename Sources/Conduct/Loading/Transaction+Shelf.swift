package import Domain
package import Facilitation
package import Store

extension Transaction: Shelf {
    package borrowing func state(ofPerson id: PersonID) throws -> PersonState? {
        guard let row = try person(id) else { return nil }
        return try Self.read(row.state, place: "person \(id)")
    }

    package borrowing func state(ofPair id: PairID) throws -> PairState? {
        guard let row = try pair(id) else { return nil }
        let state: PairState = try Self.read(row.state, place: "pair \(id)")
        // Rules reach into both halves of what is kept of the two.
        guard state.members.count == 2 else { throw BrokenState(place: "pair \(id)") }
        return state
    }

    package borrowing func state(ofProgramme id: ProgrammeID) throws -> ProgrammeState? {
        guard let row = try programme(id) else { return nil }
        return try Self.read(row.state, place: "programme \(id)")
    }

    package borrowing func pairIDs(of person: PersonID) throws -> [PairID] {
        try pairs(of: person, includingEnded: true)
    }

    package borrowing func pairIDs(in programme: ProgrammeID) throws -> [PairID] {
        try pairs(in: programme, includingEnded: true)
    }

    private static func read<State: Decodable>(_ bytes: [UInt8], place: String) throws -> State {
        do {
            return try StoredForm.read(State.self, from: bytes, place: place)
        } catch {
            throw BrokenState(place: place)
        }
    }

    // MARK: Writing

    /// Writes a person's state with the columns that are looked up.
    ///
    /// - Parameter due: Set where the timer is not that of the state.
    package borrowing func save(_ state: PersonState, due: Instant? = nil) throws(DatabaseError) {
        let isErased = state.standing == .erased
        try save(
            StoredPerson(
                id: state.id,
                state: try StoredForm.bytes(of: isErased ? state.scrubbed : state),
                due: due ?? state.due,
                address: isErased ? nil : state.person.address,
                role: state.person.role,
                locale: state.person.locale
            )
        )
    }

    /// Writes a pair's state with the columns that are looked up.
    package borrowing func save(_ state: PairState, due: Instant? = nil) throws(DatabaseError) {
        try save(
            StoredPair(
                id: state.id,
                programme: state.programme,
                persons: state.members,
                state: try StoredForm.bytes(of: state),
                due: due ?? state.due,
                isEnded: state.phase == .ended
            )
        )
    }

    /// Writes a programme's state with the columns that are looked up; what else the row holds stays.
    package borrowing func save(_ state: ProgrammeState, due: Instant? = nil) throws(DatabaseError) {
        let old = try programme(state.id)
        try save(
            StoredProgramme(
                id: state.id,
                state: try StoredForm.bytes(of: state),
                due: due ?? state.due,
                isEnded: state.endedEarlyOn != nil || (old?.isEnded ?? false),
                expires: old?.expires
            )
        )
    }
}

extension PersonState {
    /// Without anything that says who this is, apart from the admin's own key.
    fileprivate var scrubbed: PersonState {
        var state = self
        state.person = Person(
            id: person.id,
            name: "",
            address: Address(workspace: person.address.workspace, handle: ""),
            locale: person.locale,
            zone: person.zone,
            role: person.role
        )
        return state
    }
}
