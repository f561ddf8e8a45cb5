import Domain
package import Facilitation

/// A small programme over some digests, as an attacker knows it: who is in which pair, who supervises whom,
/// whose value is in which digest, and the arithmetic itself. What is not known are the values.
package struct DigestProgramme: Sendable, CustomStringConvertible {
    /// A value: whose it is, in which digests it is counted, and which supervisors follow it.
    package struct Holder: Sendable {
        package var people: [Int]
        package var dates: [Bool]
        package var seenBy: UInt64

        package init(people: [Int], dates: [Bool], seenBy: UInt64 = 1) {
            self.people = people
            self.dates = dates
            self.seenBy = seenBy
        }
    }

    package var holders: [Holder]
    package var supervisors: Int
    package var rule: FigureRule
    /// Every course that one value can take, a value a digest. A value that stays has courses of one value.
    package var courses: [[Int]]
    /// The values that are counted for a group; for marks empty, and their sum is meant.
    package var properties: [Int]

    package init(
        holders: [Holder],
        supervisors: Int = 1,
        rule: FigureRule,
        courses: [[Int]],
        properties: [Int]
    ) {
        self.holders = holders
        self.supervisors = supervisors
        self.rule = rule
        self.courses = courses
        self.properties = properties
    }

    package var dates: Int { holders.first?.dates.count ?? 0 }
    package var worlds: Int { holders.reduce(1) { product, _ in product * courses.count } }

    package var description: String {
        let list = holders.map { holder in
            "\(holder.people)" + (holder.dates.map { $0 ? "x" : "." }.joined()) + "/\(holder.seenBy)"
        }
        return "n \(rule.threshold), \(rule.shape), \(list.joined(separator: " "))"
    }

    /// The course of each value in a world.
    func world(_ number: Int) -> [[Int]] {
        var rest = number
        return holders.map { _ in
            defer { rest /= courses.count }
            return courses[rest % courses.count]
        }
    }

    /// All that all supervisors together are told in a world, digest after digest.
    func told(_ world: [[Int]]) -> [FigureTold?] {
        var record = FigureRecord()
        var told: [FigureTold?] = []
        for date in 0..<dates {
            var units: [FigureUnit] = []
            for (number, holder) in holders.enumerated() where holder.dates[date] {
                units.append(
                    FigureUnit(
                        token: UInt64(number),
                        people: holder.people.map(UInt64.init),
                        value: world[number][date],
                        seenBy: holder.seenBy
                    )
                )
            }
            record.renew(units, rule, on: CivilDate(dayNumber: 20_000 + date * 7), days: 28)
            for bit in 0..<supervisors { told.append(FigureTold(record.standing, to: bit)) }
        }
        return told
    }
}
