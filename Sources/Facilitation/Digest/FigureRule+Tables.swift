/// Cells and scope: what may be told of the values as they are now.
extension FigureRule {
    /// Works out what a figure may say now, before anything that was said earlier is looked at.
    ///
    /// Either each part has its own set, or there is one for the whole programme, which all see. Which
    /// of the two depends on who is followed by whom and who has a value, never on the values.
    package func tables(_ units: [FigureUnit]) -> [FigureSet] {
        guard !units.isEmpty else { return [] }
        let parts = parts(of: units)
        guard !parts.isEmpty else {
            return [FigureSet(keys: units.map(\.key).sorted(), seenBy: nil, values: values(of: units))]
        }
        return parts.map { part in
            FigureSet(keys: part.units.map(\.key).sorted(), seenBy: part.seenBy, values: values(of: part.units))
        }
    }

    /// Values that the same supervisors follow.
    private typealias Part = (seenBy: UInt64, units: [FigureUnit])

    /// The values by who follows them; none if all are followed alike, or if a part or what lies outside of the parts fails.
    ///
    /// Parts that share somebody's values have differences, and the words and bounds that are told of
    /// two of them can together tell a third exactly. So only parts that share nothing are told apart.
    private func parts(of units: [FigureUnit]) -> [Part] {
        guard checks.contains(.scope) else { return partsAsTheyAre(units) }
        var masks: [UInt64] = []
        for mask in units.map(\.seenBy).sorted() where masks.last != mask { masks.append(mask) }
        if masks.count == 1 { return [] }
        let parts = masks.map { mask in (seenBy: mask, units: units.filter { $0.seenBy == mask }) }
        let areApart = masks.indices.allSatisfy { i in masks[..<i].allSatisfy { $0 & masks[i] == 0 } }
        let areEnough = parts.allSatisfy { part in
            guard part.seenBy != 0 else { return people(part.units) >= threshold }
            return people(part.units) >= (hasWord ? 2 : 1) * threshold
                && Self.width(part.units.map(\.key)) >= threshold
        }
        return areApart && areEnough ? parts.filter { $0.seenBy != 0 } : []
    }

    /// Each supervisor's part, whatever can be computed from them: what the rule of scope is there to prevent.
    private func partsAsTheyAre(_ units: [FigureUnit]) -> [Part] {
        (0..<64).map { bit in (UInt64(1) << bit, units.filter { $0.seenBy & (1 << bit) != 0 }) }
            .filter { people($0.units) >= threshold }
    }

    private func people(_ units: [FigureUnit]) -> Int { Self.people(units.map(\.key)) }

    /// What is told of the values of a part, or of the programme.
    private func values(of units: [FigureUnit]) -> FigureValues {
        let people = people(units)
        guard people >= threshold else { return .tooFew }
        if case .mean(let marks) = shape {
            // A bound is told as the sum that is one mark from the end, whatever it is.
            switch bound(units, marks) {
            case .exact: return .mean(sum: units.reduce(0) { $0 + $1.value }, .exact)
            case .atLeast: return .mean(sum: units.count * marks.upperBound - 1, .atLeast)
            case .atMost: return .mean(sum: units.count * marks.lowerBound + 1, .atMost)
            }
        }
        if let groups = groups(units) { return .cells(counted(units, groups), share(units)) }
        guard hasWord else { return .count }
        return mayUseWord(people: people, units: units.count) ? .word(wordShare(units).word) : .tooFew
    }

    /// True if there are words for so many; fewer than four values would leave only one case to "most".
    private func mayUseWord(people: Int, units: Int) -> Bool {
        people >= 2 * threshold && (units >= 4 || !checks.contains(.ends))
    }

    private func wordShare(_ units: [FigureUnit]) -> FigureShare {
        share(units) ?? FigureShare(units.count { $0.value == 0 }, of: units.count)
    }

    private func share(_ units: [FigureUnit]) -> FigureShare? {
        let shares = units.compactMap(\.share)
        return shares.isEmpty ? nil : shares.reduce(FigureShare(0, of: 0), +)
    }

    // MARK: Cells

    static func people(_ keys: [FigureKey]) -> Int { keys.flatMap(\.people).distinct.count }

    /// The fewest people who together have a hand in every value: one a pair, where pairs share nobody.
    static func width(_ keys: [FigureKey]) -> Int {
        var taken: Set<UInt64> = []
        var width = 0
        for key in keys where !key.people.contains(where: taken.contains) {
            taken.formUnion(key.people)
            width += 1
        }
        return width
    }

    /// The finest merging with two groups or more that passes, as the cells at which groups begin.
    private func groups(_ units: [FigureUnit]) -> [Int]? {
        switch shape {
        case .mean: return nil
        case .cells(_, let merges): return merges.first { $0.count > 1 && failing($0, units) == nil }
        case .row(let count):
            var starts = Array(0..<count)
            while starts.count > 1 {
                guard let failing = failing(starts, units) else { return starts }
                // With the next, and the last one with the one before.
                starts.remove(at: failing + 1 < starts.count ? failing + 1 : failing)
            }
            return nil
        }
    }

    /// The first group that too few people are in, or outside of; a group of nobody is one like any other.
    ///
    /// Where somebody has two values, the people in a group depend on whose values they are. That
    /// would tell something by itself, so a group passes only if it would with any values of its number.
    private func failing(_ starts: [Int], _ units: [FigureUnit]) -> Int? {
        starts.indices.first { group in
            let upper = group + 1 < starts.count ? starts[group + 1] : Int.max
            let inside = units.filter { $0.value >= starts[group] && $0.value < upper }
            guard checks.contains(.complement) else { return !inside.isEmpty && people(inside) < threshold }
            let keys = units.map(\.key)
            let most = inside.reduce(0) { $0 + $1.people.count }
            return most - Self.excess(keys) < threshold || Self.people(keys) - most < threshold
                || Self.width(keys) < threshold
        }
    }

    /// How often people are in values beyond once each.
    static func excess(_ keys: [FigureKey]) -> Int { keys.reduce(0) { $0 + $1.people.count } - people(keys) }

    private func counted(_ units: [FigureUnit], _ starts: [Int]) -> [FigureGroup] {
        guard case .cells(let count, _) = shape else {
            guard case .row(let count) = shape else { return [] }
            return counted(units, starts, count)
        }
        return counted(units, starts, count)
    }

    private func counted(_ units: [FigureUnit], _ starts: [Int], _ count: Int) -> [FigureGroup] {
        starts.indices.map { group in
            let last = (group + 1 < starts.count ? starts[group + 1] : count) - 1
            return FigureGroup(
                starts[group],
                through: last,
                count: units.count { $0.value >= starts[group] && $0.value <= last }
            )
        }
    }

    // MARK: Means

    /// Whether the sum is at least two marks from where every mark would be known.
    private func bound(_ units: [FigureUnit], _ marks: ClosedRange<Int>) -> FigureBound {
        guard checks.contains(.ends) else { return .exact }
        let sum = units.reduce(0) { $0 + $1.value }
        if sum < units.count * marks.lowerBound + 2 { return .atMost }
        return sum > units.count * marks.upperBound - 2 ? .atLeast : .exact
    }
}
