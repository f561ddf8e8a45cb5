package import Facilitation

/// Tries to derive from everything that was ever published the value of a group smaller than the threshold.
///
/// It goes through every world, that is, every assignment of values, and puts those together in which all
/// supervisors are told the same in all digests. Whatever is the same in all worlds of such a class is
/// derived: from the figures, from words, from an old figure that stands, from one that is withheld.
package struct DigestAttacker: Sendable {
    let programme: DigestProgramme

    /// What was derived: the group, and what all supervisors were told.
    package struct Leak: Sendable, CustomStringConvertible {
        package let programme: String
        package let group: [Int]
        package let property: Int?
        package let date: Int
        package let told: [FigureTold?]

        package var description: String {
            let told = told.map { $0.map { "\($0.values) of \($0.people) on \($0.on)" } ?? "-" }
            return "\(programme): people \(group), property \(property ?? -1), date \(date)\n  "
                + told.joined(separator: "\n  ")
        }
    }

    package init(_ programme: DigestProgramme) {
        self.programme = programme
    }

    /// The first group whose value is the same in all worlds of a class; nil if there is none.
    package func leak() -> Leak? {
        var classes: [[FigureTold?]: [Int]] = [:]
        for number in 0..<programme.worlds {
            classes[programme.told(programme.world(number)), default: []].append(number)
        }
        let groups = groups()
        // In the order of the first world of each, so that the same leak is found each time.
        for (told, members) in classes.sorted(by: { $0.value[0] < $1.value[0] }) {
            if let (group, property, date) = derived(members, groups) {
                return Leak(
                    programme: "\(programme)",
                    group: group.people,
                    property: property,
                    date: date,
                    told: told
                )
            }
        }
        return nil
    }

    /// The people asked about, and how often each value counts for them.
    private struct Group {
        var people: [Int]
        var weights: [Int]
    }

    private func groups() -> [Group] {
        let people = Array(Set(programme.holders.flatMap(\.people))).sorted()
        return (1..<(1 << people.count)).compactMap { mask in
            let members = people.indices.filter { mask & (1 << $0) != 0 }.map { people[$0] }
            guard members.count < programme.rule.threshold else { return nil }
            let weights = programme.holders.map { holder in holder.people.count { members.contains($0) } }
            return Group(people: members, weights: weights)
        }
    }

    private func derived(_ members: [Int], _ groups: [Group]) -> (Group, Int?, Int)? {
        let first = programme.world(members[0])
        let dates = programme.courses.allSatisfy { Set($0).count == 1 } ? 1 : programme.dates
        let properties: [Int?] = programme.properties.isEmpty ? [nil] : programme.properties
        var open: [(group: Int, property: Int?, date: Int)] = []
        for date in 0..<dates {
            for property in properties { open += groups.indices.map { ($0, property, date) } }
        }
        for member in members.dropFirst() where !open.isEmpty {
            let world = programme.world(member)
            open.removeAll { value(groups[$0.group], world, $0) != value(groups[$0.group], first, $0) }
        }
        return open.first.map { (groups[$0.group], $0.property, $0.date) }
    }

    private func value(_ group: Group, _ world: [[Int]], _ asked: (group: Int, property: Int?, date: Int)) -> Int {
        var value = 0
        for (number, weight) in group.weights.enumerated() where weight > 0 {
            // A value that is not counted on that date is none of the figure's.
            let now = world[number][asked.date]
            if let property = asked.property { value += now == property ? weight : 0 } else { value += now * weight }
        }
        return value
    }
}
