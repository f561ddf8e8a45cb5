import Crypto
package import Domain

/// The values behind the figures of a programme, read from its states; never words.
package struct DigestUnits {
    private let programme: Programme
    private let pairs: [PairState]
    /// What each was asked; only looked up.
    private let asked: [PersonID: [AskedMark]]
    /// The number that stands for each of the pairs' members.
    private let numbers: [PersonID: UInt64]
    private let key: SymmetricKey
    private let figures: Figures
    private let today: CivilDate
    private let threshold: Int

    /// Days for which a figure looks back.
    package static let period = 28
    /// A step stays remembered for as long as there is room.
    private static let always = 1_000_000
    /// An ask younger than this many days may still be answered, and counts once it is.
    private static let patience = 5

    /// - Parameters:
    ///   - pairs: Every pair of the programme.
    ///   - people: At least the members of these.
    ///   - figures: What was published, with the bits of the supervisors.
    package init(
        _ programme: Programme,
        pairs: [PairState],
        people: [PersonState],
        figures: Figures,
        threshold: Int,
        today: CivilDate
    ) {
        self.programme = programme
        self.pairs = pairs.filter { ![.followUp, .ended].contains($0.phase) }
        // By position: to go through people would copy each.
        var asked: [PersonID: [AskedMark]] = [:]
        for k in people.indices { asked[people[k].id] = people[k].asked }
        self.asked = asked
        let key = SymmetricKey(data: Array("\(programme.seed) \(programme.id)".utf8))
        self.key = key
        var numbers: [PersonID: UInt64] = [:]
        for k in pairs.indices {
            for id in pairs[k].members where numbers[id] == nil { numbers[id] = Self.hash("person \(id)", key) }
        }
        self.numbers = numbers
        self.figures = figures
        self.threshold = threshold
        self.today = today
    }

    /// Looks at every figure, and renews what may be renewed.
    package func renewed() -> Figures {
        var figures = figures
        for name in FigureName.allCases {
            let days = [.pairs, .resting].contains(name) ? Self.always : Self.period
            figures[name].renew(units(name), rule(name), on: today, days: days)
        }
        return figures
    }

    private func rule(_ name: FigureName) -> FigureRule {
        switch name {
        case .pairs: FigureRule(.row(6), threshold: threshold, stays: false)
        case .resting: FigureRule(.cells(2, merges: [[0, 1]]), threshold: threshold, stays: false)
        case .sessions: FigureRule(.cells(3, merges: [[0, 1, 2], [0, 1]]), threshold: threshold, hasWord: true)
        case .answered: FigureRule(.cells(2, merges: [[0, 1]]), threshold: threshold, hasWord: true)
        case .heard, .safe, .learned: FigureRule(.mean(1...5), threshold: threshold)
        }
    }

    private func units(_ name: FigureName) -> [FigureUnit] {
        switch name {
        case .pairs: pairs.compactMap { pair in step(pair).map { unit(pair, "step", $0) } }
        case .resting: pairs.map { unit($0, "rest", $0.isPaused ? 1 : 0) }
        case .sessions: pairs.compactMap(session)
        case .answered: pairs.flatMap(answered)
        case .heard, .safe, .learned: pairs.flatMap { pulses($0, name.rawValue) }
        }
    }

    private func step(_ pair: PairState) -> Int? {
        switch pair.phase {
        case .readiness, .contracting: 0
        case .early: 1
        case .review: 2
        case .working: 3
        case .midpoint: 4
        case .closing: 5
        case .followUp, .ended: nil
        }
    }

    /// The last session of a pair that was due in the period and has an outcome.
    ///
    /// A pair that talks more often than every four weeks counts once, so that none weighs more than another.
    private func session(_ pair: PairState) -> FigureUnit? {
        // A pulse taken early keeps its place in a session whose outcome is still open.
        let due = pair.sessions.last { session in
            isInPeriod(session.date) && pair.after?.session != session.number
                && [.held, .notHeld, .unclear, .unknown].contains(session.outcome)
        }
        return due.map { session in
            let cell =
                switch session.outcome {
                case .held: 0
                case .notHeld: 1
                default: 2
                }
            return unit(pair, "session \(session.number)", cell)
        }
    }

    /// Whether each of the two left something open, of what they were asked in the period.
    private func answered(_ pair: PairState) -> [FigureUnit] {
        pair.members.compactMap { id in
            let marks = asked[id] ?? []
            let counted = marks.filter { mark in
                mark.pair == pair.id && isInPeriod(mark.on) && (mark.isAnswered || today - mark.on >= Self.patience)
            }
            guard !counted.isEmpty else { return nil }
            let done = counted.count { $0.isAnswered }
            let which = counted.map { "\($0.ask)" }.joined(separator: ",")
            return unit(
                pair,
                "asks \(which)",
                done == counted.count ? 0 : 1,
                of: id,
                share: FigureShare(done, of: counted.count)
            )
        }
    }

    /// The last mark that each of the two gave in the period and did not keep private.
    private func pulses(_ pair: PairState, _ item: String) -> [FigureUnit] {
        pair.members.indices.compactMap { side in
            for session in pair.sessions.reversed() where isInPeriod(session.date) {
                guard session.pulses.indices.contains(side), let pulse = session.pulses[side], pulse.item == item,
                    !pulse.isPrivate, (1...5).contains(pulse.value)
                else { continue }
                return unit(pair, "\(item) \(session.number)", pulse.value, of: pair.members[side])
            }
            return nil
        }
    }

    private func isInPeriod(_ date: CivilDate) -> Bool { date > today - Self.period && date <= today }

    private func unit(
        _ pair: PairState,
        _ what: String,
        _ value: Int,
        of person: PersonID? = nil,
        share: FigureShare? = nil
    ) -> FigureUnit {
        FigureUnit(
            token: Self.hash("\(pair.id) \(what)\(person.map { " \($0)" } ?? "")", key),
            people: (person.map { [$0] } ?? pair.members).map { numbers[$0] ?? Self.hash("person \($0)", key) }
                .sorted(),
            value: value,
            seenBy: seenBy(pair),
            share: share
        )
    }

    /// The supervisors who follow a pair, a bit each; nobody follows a pair of one's own.
    private func seenBy(_ pair: PairState) -> UInt64 {
        programme.supervisors.reduce(0) { mask, supervision in
            guard supervision.sees(pair), let bit = figures.bit(of: supervision.supervisor) else { return mask }
            return mask | 1 << UInt64(bit)
        }
    }

    /// 40 bits of a hash that nobody can make without the seed of the programme.
    private static func hash(_ text: String, _ key: SymmetricKey) -> UInt64 {
        let code = HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key)
        return code.prefix(5).reduce(0) { $0 << 8 | UInt64($1) }
    }
}

extension Programme.Supervision {
    /// True if the pair is in this supervisor's part: followed, and not the supervisor's own.
    package func sees(_ pair: PairState) -> Bool {
        !pair.members.contains(supervisor) && (follows?.contains { pair.members.contains($0) } ?? true)
    }
}
