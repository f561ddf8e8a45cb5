package import Facilitation

/// Every small programme of a shape, up to the order of its pairs.
package enum DigestSweep {
    /// What may tell one value from another: the digests it is in and who follows it.
    package struct Kind: Sendable {
        package var dates: [Bool]
        package var seenBy: UInt64

        package init(_ dates: [Bool], _ seenBy: UInt64) {
            self.dates = dates
            self.seenBy = seenBy
        }
    }

    /// Each way to be in some of so many digests, followed by some of so many supervisors.
    ///
    /// A value that has left a period does not come back: the digests it is in follow each other.
    package static func kinds(dates: Int, seenBy: [UInt64], gaps: Bool = false) -> [Kind] {
        (1..<(1 << dates)).filter { gaps || isRow($0) }.flatMap { mask in
            seenBy.map { Kind((0..<dates).map { mask & (1 << $0) != 0 }, $0) }
        }
    }

    private static func isRow(_ mask: Int) -> Bool {
        let row = mask >> mask.trailingZeroBitCount
        return row & (row + 1) == 0
    }

    /// Each choice of a kind for so many values, where the order does not matter.
    package static func choices(_ kinds: [Kind], of count: Int) -> [[Kind]] {
        func extend(_ from: Int, _ left: Int) -> [[Kind]] {
            if left == 0 { return [[]] }
            return (from..<kinds.count).flatMap { k in extend(k, left - 1).map { [kinds[k]] + $0 } }
        }
        return extend(0, count)
    }

    /// - Parameters:
    ///   - pairs: True if a value is of a pair, false if it is of a person.
    ///   - shared: Somebody in the first pair is in the second too.
    package static func holders(_ kinds: [Kind], pairs: Bool, shared: Bool = false) -> [DigestProgramme.Holder] {
        kinds.enumerated().map { number, kind in
            var people = pairs ? [2 * number, 2 * number + 1] : [number]
            if shared, number == 1 { people[0] = 1 }
            return DigestProgramme.Holder(people: people.sorted(), dates: kind.dates, seenBy: kind.seenBy)
        }
    }

    /// The shapes of the figures of a digest, and what is asked about a group.
    package enum Item: String, Sendable, CaseIterable {
        /// Of a pair: held, not, unclear.
        case sessions
        /// Of a person: something left open or not.
        case answered
        /// Of a person: a mark of 1 to 3; a scale of five has the same two ends and more between.
        case marks
        /// Of a pair: a step of three, which may move on from digest to digest.
        case steps

        package func rule(_ threshold: Int, _ checks: FigureChecks = .all) -> FigureRule {
            switch self {
            case .sessions:
                FigureRule(
                    .cells(3, merges: [[0, 1, 2], [0, 1]]),
                    threshold: threshold,
                    hasWord: true,
                    checks: checks
                )
            case .answered:
                FigureRule(.cells(2, merges: [[0, 1]]), threshold: threshold, hasWord: true, checks: checks)
            case .marks: FigureRule(.mean(1...3), threshold: threshold, checks: checks)
            case .steps: FigureRule(.row(3), threshold: threshold, stays: false, checks: checks)
            }
        }

        /// How many values a holder can have, the fewest that show each case.
        package var values: [Int] {
            switch self {
            case .sessions, .answered: [0, 1]
            case .marks: [1, 2, 3]
            case .steps: [0, 1, 2]
            }
        }

        package var isOfPairs: Bool { self == .sessions || self == .steps }
        package var properties: [Int] { self == .marks ? [] : [0] }

        /// Every course that never goes back.
        private static func rising(_ values: [Int], _ dates: Int) -> [[Int]] {
            if dates == 0 { return [[]] }
            return rising(values, dates - 1).flatMap { course in
                values.filter { $0 >= course.last ?? $0 }.map { course + [$0] }
            }
        }

        /// A programme of this item with one value a holder, the same in each digest that it is in, or a step.
        package func programme(
            _ holders: [DigestProgramme.Holder],
            threshold: Int,
            supervisors: Int,
            values: [Int]? = nil,
            checks: FigureChecks = .all
        ) -> DigestProgramme {
            let values = values ?? self.values
            let dates = holders.first?.dates.count ?? 1
            return DigestProgramme(
                holders: holders,
                supervisors: supervisors,
                rule: rule(threshold, checks),
                courses: self == .steps
                    ? Self.rising(values, dates) : values.map { Array(repeating: $0, count: dates) },
                properties: properties.isEmpty ? [] : values
            )
        }
    }

    /// Attacks every programme of an item; the first leak, and how many programmes and worlds there were.
    package static func attack(
        _ item: Item,
        threshold: Int,
        count: Int,
        dates: Int,
        seenBy: [UInt64] = [1],
        shared: Bool = false,
        values: [Int]? = nil,
        gaps: Bool = false,
        checks: FigureChecks = .all
    ) -> (leak: DigestAttacker.Leak?, programmes: Int, worlds: Int) {
        var programmes = 0
        var worlds = 0
        let supervisors = seenBy.reduce(0, |).bitWidth - seenBy.reduce(0, |).leadingZeroBitCount
        for kinds in choices(Self.kinds(dates: dates, seenBy: seenBy, gaps: gaps), of: count) {
            let programme = item.programme(
                holders(kinds, pairs: item.isOfPairs, shared: shared),
                threshold: threshold,
                supervisors: supervisors,
                values: values,
                checks: checks
            )
            programmes += 1
            worlds += programme.worlds
            if let leak = DigestAttacker(programme).leak() { return (leak, programmes, worlds) }
        }
        return (nil, programmes, worlds)
    }
}
