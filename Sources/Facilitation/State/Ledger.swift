package import Domain

/// What keeps a pair reciprocal: who did what, of things that both took part in.
///
/// Length, speed, tone, number of answers, passes and what was kept private are never in it.
package struct Ledger: Hashable, Sendable, Codable {
    package enum Count: String, Hashable, Sendable, Codable, CaseIterable {
        /// Made the common time of a held session possible first, or typed its date.
        case initiated
        /// Named by both as having led; "even" gives each a half.
        case led
        /// Held the listening part of a prepare prompt whose session was held.
        case asked
        /// Held the opening part of a share-form prompt that was revealed.
        case disclosed
        /// Took a time outside the own working hours.
        case bent
    }

    package struct Event: Hashable, Sendable, Codable {
        package var count: Count
        /// 0 or 1; nil for both alike.
        package var side: Int?
        package var session: Int

        package init(_ count: Count, side: Int?, session: Int) {
            self.count = count
            self.side = side
            self.session = session
        }
    }

    /// Oldest first; of each count at most the 20 last.
    package private(set) var events: [Event] = []

    package init() {}

    /// Adds an event, in place of one of the same count and session.
    package mutating func add(_ count: Count, side: Int?, session: Int) {
        remove(count, session: session)
        events.append(Event(count, side: side, session: session))
        if events.count(where: { $0.count == count }) > 20, let oldest = events.firstIndex(where: { $0.count == count })
        {
            events.remove(at: oldest)
        }
    }

    /// Takes back what was erased or undone.
    package mutating func remove(_ count: Count, session: Int) {
        events.removeAll { $0.count == count && $0.session == session }
    }

    /// The last events of a count, oldest first.
    package func last(_ count: Count, _ most: Int) -> [Event] {
        Array(events.filter { $0.count == count }.suffix(most))
    }

    /// What each side has of the last events of a count, in halves.
    package func halves(_ count: Count, last most: Int) -> [Int] {
        var halves = [0, 0]
        for event in last(count, most) {
            if let side = event.side { halves[side] += 2 } else { halves = halves.map { $0 + 1 } }
        }
        return halves
    }

    /// The side to which a count leans, or nil where there are too few events or it is balanced.
    ///
    /// - Parameter least: The events before anything can be said.
    package func leaning(_ count: Count, _ rules: Programme.LedgerRules, least: Int = 4) -> Int? {
        guard last(count, rules.window).count >= least else { return nil }
        let halves = halves(count, last: rules.window)
        let larger = halves[0] >= halves[1] ? 0 : 1
        return halves[larger] * 100 >= rules.leaning * (halves[0] + halves[1]) ? larger : nil
    }
}
