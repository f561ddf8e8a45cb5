package import Domain

/// What the conductor takes up: a stored event, or the timer of a person, pair or programme.
package enum ConductTask: Hashable, Sendable, CustomStringConvertible {
    case event(EventID)
    case person(PersonID)
    case pair(PairID)
    case programme(ProgrammeID)

    package var description: String {
        switch self {
        case .event(let id): "event \(id)"
        case .person(let id): "the timer of person \(id)"
        case .pair(let id): "the timer of pair \(id)"
        case .programme(let id): "the timer of programme \(id)"
        }
    }
}

/// What one transaction of the conductor has done.
package struct Worked: Hashable, Sendable {
    /// How often something happened that has a bounded label.
    package struct Count: Hashable, Sendable {
        package let label: String
        package var count: Int
    }

    /// Events and timers by kind, sorted by label.
    package private(set) var kinds: [Count] = []
    /// What `step` wanted published, sorted by label.
    package private(set) var notices: [Count] = []
    /// States at the edge that could not be read and were left out.
    package private(set) var broken: [BrokenState] = []
    /// Messages put into the outbox or taken back.
    package var messages = 0
    /// Timers that were due again and again and so were put off; 0 unless `step` has a fault.
    package var timersPutOff = 0
    /// What could not be worked and was set aside.
    package var setAside: [WorkFailure] = []
    /// True if there is more to do at once.
    package var isMore = false
    /// The earliest timer that is left, on the programme clock.
    package var nextDue: Instant?

    package init() {}

    /// Events and timers.
    package var count: Int { kinds.reduce(0) { $0 + $1.count } }

    mutating func add(_ kind: String) { kinds.add(kind, 1) }
    mutating func add(notice label: String) { notices.add(label, 1) }

    mutating func note(_ states: [BrokenState]) {
        for state in states where !broken.contains(state) { broken.append(state) }
    }
}

extension [Worked.Count] {
    mutating func add(_ label: String, _ count: Int) {
        if let place = firstIndex(where: { $0.label == label }) {
            self[place].count += count
        } else {
            insert(Worked.Count(label: label, count: count), at: firstIndex { $0.label > label } ?? endIndex)
        }
    }
}
