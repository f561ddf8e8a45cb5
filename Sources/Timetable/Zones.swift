package import Domain

/// The rules of all zones that the host knows, by name.
package struct Zones: Sendable {
    /// Sorted by name, each name once.
    private let rules: [ZoneRules]

    /// Creates the list; of two rules with the same name the first stays.
    package init(_ rules: [ZoneRules]) {
        var sorted: [ZoneRules] = []
        for (_, rule) in rules.enumerated().sorted(by: { ($0.element.name, $0.offset) < ($1.element.name, $1.offset) })
        where rule.name != sorted.last?.name {
            sorted.append(rule)
        }
        self.rules = sorted
    }

    /// The rules of a zone such as `Europe/Lisbon`, or nil if the host has none of that name.
    package subscript(_ name: ZoneName) -> ZoneRules? {
        var low = 0
        var high = rules.count
        while low < high {
            let middle = (low + high) / 2
            if rules[middle].name < name { low = middle + 1 } else { high = middle }
        }
        return low < rules.count && rules[low].name == name ? rules[low] : nil
    }

    /// The names, sorted.
    package var names: [ZoneName] { rules.map(\.name) }
}
