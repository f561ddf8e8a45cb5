package import Domain
package import Facilitation

/// Where states are kept, as far as a snapshot is gathered from it: the store, or a world in memory.
package protocol Shelf: ~Copyable {
    /// - Throws: ``BrokenState`` if there is one that cannot be read.
    borrowing func state(ofPerson id: PersonID) throws -> PersonState?
    /// - Throws: ``BrokenState`` if there is one that cannot be read.
    borrowing func state(ofPair id: PairID) throws -> PairState?
    /// All pairs of a person, ended ones too, in order of identifiers.
    borrowing func pairIDs(of person: PersonID) throws -> [PairID]
    /// All pairs of a programme, ended ones too, in order of identifiers.
    borrowing func pairIDs(in programme: ProgrammeID) throws -> [PairID]
    /// - Throws: ``BrokenState`` if there is one that cannot be read.
    borrowing func state(ofProgramme id: ProgrammeID) throws -> ProgrammeState?
}

/// The state of one person, pair or programme is kept in a form that cannot be read.
package struct BrokenState: Error, Hashable, Sendable, CustomStringConvertible {
    /// The table and key, such as `pair 17`.
    package let place: String

    package init(place: String) {
        self.place = place
    }

    package var description: String {
        "\(place): the state cannot be read, so it is left out. Restore it from a backup."
    }
}
