package import Domain

/// The states that one event can touch, loaded before and written after it.
///
/// For an event of a person or a pair: the people concerned, all their pairs
/// that have not ended long ago, and the partners in these; for an event of a
/// programme: everything of it.
package struct Snapshot: Hashable, Sendable {
    package var persons: [PersonState]
    package var pairs: [PairState]
    package var programmes: [ProgrammeState]

    package init(persons: [PersonState] = [], pairs: [PairState] = [], programmes: [ProgrammeState] = []) {
        self.persons = persons
        self.pairs = pairs
        self.programmes = programmes
    }

    /// Whose states these are and when something of each is due next, in the order of `persons`.
    ///
    /// Read in place, here and below: to look at one of these large values from another module is to copy it.
    package var personDues: [(id: PersonID, due: Instant?)] {
        persons.indices.map { k in
            let due = PersonState.due(persons[k].agenda, persons[k].asks, persons[k].gathering?.quietAt)
            return (persons[k].person.id, due)
        }
    }

    /// The same of `pairs`.
    package var pairDues: [(id: PairID, due: Instant?)] {
        pairs.indices.map { (pairs[$0].id, pairs[$0].due) }
    }

    /// The people whom the asks and the agenda of somebody here name: a hand-over reaches both its sender and its
    /// contact.
    package var relatedPeople: [PersonID] {
        var related: [PersonID] = []
        for k in persons.indices {
            var named: [PersonID] = []
            for ask in persons[k].asks.indices { if let id = persons[k].asks[ask].person { named.append(id) } }
            for item in persons[k].agenda.indices { if let id = persons[k].agenda[item].person { named.append(id) } }
            for id in named.sorted() where related.last != id { related.append(id) }
        }
        return related
    }

    /// The pairs of others that the asks of one person here name: lines of a digest, and people who asked for a talk.
    package func relatedPairs(ofPerson k: Int) -> [PairID] {
        var named: [PairID] = []
        for ask in persons[k].asks.indices {
            for option in persons[k].asks[ask].options { if let id = option.pair { named.append(id) } }
        }
        var found: [PairID] = []
        for id in named.sorted() where found.last != id { found.append(id) }
        return found
    }
}
