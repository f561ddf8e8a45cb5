/// Time: whether what may be told now may also be told after what was told before.
extension FigureRule {
    /// The most sets that are looked at together; with more, the old figure stands.
    static let mostSets = 8

    /// Whether a figure is renewed.
    package enum Renewal: Sendable {
        case renewed
        /// Too few people make the difference, whatever their values are: anybody may know that.
        case few
        /// The values are such that the difference would tell them. That it stands is then a hint in itself,
        /// so nothing is looked at again until the values of today can no longer be told.
        case close
    }

    /// Whether new sets tell nothing about few people, together with those still remembered.
    ///
    /// - Parameters:
    ///   - shown: The sets that stand now; empty if nothing was shown.
    ///   - remembered: Every set, of `shown` and before, with values that may be in the new ones too.
    package func renewal(_ new: [FigureSet], shown: [FigureSet], remembered: [FigureSet]) -> Renewal {
        if checks.contains(.time), !shown.isEmpty, !hasChangedByEnough(new, shown) { return .few }
        guard checks.contains(.combinations) else { return .renewed }
        var worst = Renewal.renewed
        for component in components(new, remembered) {
            switch renewal(component.new, component.old) {
            case .renewed: break
            case .few: return .few
            case .close: worst = .close
            }
        }
        return worst
    }

    /// People who entered or left the programme's group, and that of each block: none or enough.
    private func hasChangedByEnough(_ new: [FigureSet], _ shown: [FigureSet]) -> Bool {
        func isEnough(_ a: [FigureSet], _ b: [FigureSet]) -> Bool {
            let (a, b) = (a.flatMap(\.people).distinct, b.flatMap(\.people).distinct)
            let changed = a.count { !b.contains($0) } + b.count { !a.contains($0) }
            return changed == 0 || changed >= threshold
        }
        guard isEnough(new, shown) else { return false }
        return new.allSatisfy { set in
            let same = shown.filter { $0.seenBy == set.seenBy && set.seenBy != nil }
            return same.isEmpty || isEnough([set], same)
        }
    }

    /// Sets that share values, directly or by others; only these can be added and subtracted to any effect.
    private func components(_ new: [FigureSet], _ old: [FigureSet]) -> [(new: [FigureSet], old: [FigureSet])] {
        let all = new + old
        var group = Array(all.indices)
        for i in all.indices {
            for j in all.indices where j > i && group[i] != group[j] && share(all[i].keys, all[j].keys) {
                let (from, to) = (max(group[i], group[j]), min(group[i], group[j]))
                for k in group.indices where group[k] == from { group[k] = to }
            }
        }
        return all.indices.filter { group[$0] == $0 }.map { root in
            let members = all.indices.filter { group[$0] == root }
            return (
                members.filter { $0 < new.count }.map { all[$0] }, members.filter { $0 >= new.count }.map { all[$0] }
            )
        }
    }

    private func share(_ a: [FigureKey], _ b: [FigureKey]) -> Bool {
        var i = 0
        var j = 0
        while i < a.count, j < b.count {
            if a[i].token == b[j].token { return true }
            if a[i].token < b[j].token { i += 1 } else { j += 1 }
        }
        return false
    }

    // MARK: Sums and differences

    private func renewal(_ new: [FigureSet], _ old: [FigureSet]) -> Renewal {
        guard !new.isEmpty, !old.isEmpty else { return .renewed }
        let sets = new + old
        guard sets.count <= Self.mostSets else { return .few }
        let atoms = atoms(sets)
        var worst = Renewal.renewed
        var signs = Array(repeating: 0, count: sets.count)
        // Every choice of added, left out and subtracted; a choice and its negative tell the same.
        for number in 1..<power(3, sets.count) {
            var rest = number
            for s in signs.indices {
                signs[s] = [0, 1, -1][rest % 3]
                rest /= 3
            }
            guard signs.first(where: { $0 != 0 }) == 1, signs[..<new.count].contains(where: { $0 != 0 }),
                signs.count(where: { $0 != 0 }) > 1
            else { continue }
            switch renewal(signs, sets, atoms) {
            case .renewed: break
            case .few: return .few
            case .close: worst = .close
            }
        }
        return worst
    }

    private func power(_ base: Int, _ exponent: Int) -> Int {
        (0..<exponent).reduce(1) { product, _ in product * base }
    }

    /// Values that are in the same sets.
    private struct Atom {
        var sets: [Bool]
        var keys: [FigureKey]
    }

    private func atoms(_ sets: [FigureSet]) -> [Atom] {
        var members: [(key: FigureKey, set: Int)] = []
        for s in sets.indices { members += sets[s].keys.map { ($0, s) } }
        members.sort { ($0.key, $0.set) < ($1.key, $1.set) }
        var keyed: [(pattern: Int, key: FigureKey)] = []
        for member in members {
            if keyed.last?.key == member.key {
                keyed[keyed.count - 1].pattern |= 1 << member.set
            } else {
                keyed.append((1 << member.set, member.key))
            }
        }
        keyed.sort { ($0.pattern, $0.key) < ($1.pattern, $1.key) }
        var atoms: [(pattern: Int, atom: Atom)] = []
        for entry in keyed {
            if atoms.last?.pattern == entry.pattern {
                atoms[atoms.count - 1].atom.keys.append(entry.key)
            } else {
                let sets = sets.indices.map { entry.pattern & (1 << $0) != 0 }
                atoms.append((entry.pattern, Atom(sets: sets, keys: [entry.key])))
            }
        }
        return atoms.map(\.atom)
    }

    private func renewal(_ signs: [Int], _ sets: [FigureSet], _ atoms: [Atom]) -> Renewal {
        let weights = atoms.map { atom in signs.indices.reduce(0) { $0 + (atom.sets[$1] ? signs[$1] : 0) } }
        // Twice the same value tells nothing that a smaller choice does not; where nothing is left, nothing is told.
        guard weights.allSatisfy({ abs($0) <= 1 }), weights.contains(where: { $0 != 0 }) else { return .renewed }
        // Without a value that falls out, the sets are told side by side, each as it passed.
        guard zip(atoms, weights).contains(where: { atom, weight in weight == 0 && isUsed(atom, signs) }) else {
            return .renewed
        }
        let touched = zip(atoms, weights).flatMap { atom, weight in weight == 0 ? [] : atom.keys }
        let ends = ends(atoms, weights)
        if Self.people(touched) < threshold || Self.width(touched) < threshold || ends.least > ends.most {
            return .few
        }
        // Where values change in place, the difference of two dates is of nobody's value.
        guard stays else { return .renewed }
        return comparable(signs, sets).allSatisfy { isInside($0, signs, sets, ends) } ? .renewed : .close
    }

    /// The least and the most that a result may be, far enough from where every value in it would be known.
    private func ends(_ atoms: [Atom], _ weights: [Int]) -> (least: Int, most: Int) {
        var marks = 0...1
        if case .mean(let range) = shape { marks = range }
        var least = 0
        var most = 0
        var touched: [FigureKey] = []
        for (atom, weight) in zip(atoms, weights) where weight != 0 {
            touched += atom.keys
            least += atom.keys.count * (weight > 0 ? marks.lowerBound : -marks.upperBound)
            most += atom.keys.count * (weight > 0 ? marks.upperBound : -marks.lowerBound)
        }
        var margin = 2
        if case .mean = shape {
        } else if let people = touched.first?.people.count, people > 0 {
            margin = max(2, (threshold + Self.excess(touched) + people - 1) / people)
        }
        return (least + margin, most - margin)
    }

    private func isUsed(_ atom: Atom, _ signs: [Int]) -> Bool {
        signs.indices.contains { atom.sets[$0] && signs[$0] != 0 }
    }

    /// The cells, as first and last, whose counts each set taken part in tells; for means there is one.
    private func comparable(_ signs: [Int], _ sets: [FigureSet]) -> [(first: Int, last: Int)] {
        if case .mean = shape { return [(0, 0)] }
        let cells: Int
        switch shape {
        case .cells(let count, _), .row(let count): cells = count
        case .mean: return []
        }
        var found: [(first: Int, last: Int)] = []
        for first in 0..<cells {
            for last in first..<cells where last - first + 1 < cells {
                let isTold = signs.indices.allSatisfy { signs[$0] == 0 || range(sets[$0], first, last) != nil }
                if isTold { found.append((first, last)) }
            }
        }
        return found
    }

    /// What a set tells of its total in some cells, or of its sum: the least and the most it can be.
    private func range(_ set: FigureSet, _ first: Int, _ last: Int) -> ClosedRange<Int>? {
        switch set.values {
        case .cells(let groups, _):
            guard let a = groups.firstIndex(where: { $0.first == first }),
                let b = groups.firstIndex(where: { $0.last == last }), a <= b
            else { return nil }
            let count = groups[a...b].reduce(0) { $0 + $1.count }
            return count...count
        case .word(let word):
            guard first == 0, last == 0 else { return nil }
            let counts = (0...set.keys.count).filter { FigureShare($0, of: set.keys.count).word == word }
            guard let least = counts.first, let most = counts.last else { return nil }
            return least...most
        case .mean(let sum, let bound):
            guard case .mean(let marks) = shape else { return nil }
            switch bound {
            case .exact: return sum...sum
            case .atLeast: return (set.keys.count * marks.upperBound - 1)...(set.keys.count * marks.upperBound)
            case .atMost: return (set.keys.count * marks.lowerBound)...(set.keys.count * marks.lowerBound + 1)
            }
        case .count, .tooFew: return nil
        }
    }

    private func isInside(
        _ cells: (first: Int, last: Int),
        _ signs: [Int],
        _ sets: [FigureSet],
        _ ends: (least: Int, most: Int)
    ) -> Bool {
        var result = 0...0
        for s in signs.indices where signs[s] != 0 {
            guard let told = range(sets[s], cells.first, cells.last) else { return true }
            result =
                signs[s] > 0
                ? (result.lowerBound + told.lowerBound)...(result.upperBound + told.upperBound)
                : (result.lowerBound - told.upperBound)...(result.upperBound - told.lowerBound)
        }
        return result.lowerBound >= ends.least && result.upperBound <= ends.most
    }
}
