import Domain
import Facilitation
import Timetable

/// Pairs of runs that differ only in what Ivo does with a question that the two may exchange, and Ruth's side of both.
///
/// What Ruth does is the same in both as long as she sees the same: it follows
/// from a seed and from what reached her. A pair of runs that does not end in a
/// reveal must send her the same messages at the same instants and leave the
/// same facts about her; see ``Trial/difference``.
///
/// Two limits, both of the rules themselves. After a lighter question the next
/// choice for the pair may differ, so such a pair of runs is compared up to that
/// choice. And who leaves a sitting before its end gets the times by a nudge
/// instead of in the sitting; how full a day of Ivo's is can then differ, and so
/// whether Ruth is told that a date of hers reaches him later. Pairs of runs of
/// which one stays and one goes on are made with room in the budgets.
package struct NonInterference: Sendable {
    /// Where the question comes from.
    package enum Scene: String, CaseIterable, Sendable {
        case reflection, review, midpoint, closing
    }

    /// A hand-made leak, to see that the comparison finds one.
    package enum Leak: String, CaseIterable, Sendable {
        /// A share counts as an act on the pair: what the other could take back is final.
        case acts
        /// A share takes a place in the other's budget.
        case place
        /// A share moves the moment of exchange.
        case moment
        /// A share is a sign of life: whoever is not heard of otherwise is not quiet.
        case life
    }

    /// One pair of runs and what came of it.
    package struct Trial: Sendable, CustomStringConvertible {
        package let seed: UInt64
        package let scene: Scene
        package let ways: [SharingWay]
        package let isTight: Bool
        /// True if either run ended in a reveal: then they may differ.
        package let isRevealed: Bool
        /// The first thing that Ruth could tell them apart by.
        package let difference: String?
        /// Messages to Ruth that were compared.
        package let compared: Int

        package var description: String {
            "seed \(seed), \(scene.rawValue), \(ways[0].rawValue) and \(ways[1].rawValue)\(isTight ? "" : ", roomy"): "
                + (isRevealed ? "revealed" : difference ?? "the same")
        }
    }

    private struct Start: Sendable {
        let scene: Scene
        let isTight: Bool
        let bench: SeasonBench
    }

    private let starts: [Start]

    /// Plays the season up to each scene, with the usual budgets and with roomy ones.
    package init() throws {
        var made: [Start] = []
        for isTight in [true, false] {
            var bench = try SeasonBench.sharing(programme: { programme in
                guard !isTight else { return }
                programme.budget.day = 4
                programme.budget.week = 10
                programme.budget.nudgesDay = 2
                programme.budget.nudgesWeek = 6
            })
            try bench.agreed()
            for (scene, held) in zip(Scene.allCases, [0, 1, 3, 5]) {
                let before = bench.pair()?.held ?? 0
                try bench.converse(held - before)
                var start = bench
                try start.converse(1, yes: [])
                let both = [SeasonBench.ruth, SeasonBench.ivo]
                while let due = start.due, due < start.now + .days(8), !both.allSatisfy({ start.has($0, .did) }) {
                    try start.advanceToNext()
                }
                made.append(Start(scene: scene, isTight: isTight, bench: start))
            }
        }
        starts = made
    }

    /// Makes the pair of runs of a seed.
    package func trial(_ seed: UInt64, leak: Leak? = nil) throws -> Trial {
        try played(seed, leak: leak).trial
    }

    /// Both runs of a seed, message by message: those to Ruth, and those to Ivo set in.
    package func account(of seed: UInt64) throws -> String {
        let (trial, runs) = try played(seed, leak: nil)
        let stories = runs.enumerated().map { number, run in
            "== \(trial.ways[number].rawValue)\n" + run.account.joined(separator: "\n")
        }
        return "\(trial)\n" + stories.joined(separator: "\n")
    }

    private func played(_ seed: UInt64, leak: Leak?) throws -> (trial: Trial, runs: [Run]) {
        var dice = Dice(seed)
        let scene = dice.one(of: Scene.allCases)
        let allowed = SharingWay.allCases.filter { $0.isOffered(in: scene) }
        let first = dice.one(of: allowed)
        let second = dice.one(of: allowed.filter { $0 != first })
        let isTight = first.end == second.end && dice.roll(3) > 0
        let start = starts.first { $0.scene == scene && $0.isTight == isTight } ?? starts[0]
        var plan = Plan(&dice, scene: scene, from: start.bench.now)
        // Who has not seen the times by the same moment cannot tap them at the same moment. To tap them is an act of
        // its own, which the other may notice; to see them, or not, is none.
        if first.end != second.end { plan.slots = nil }
        let runs = try [first, second].map { way in
            try Run(start.bench, plan, way, leak: leak).played()
        }
        let isRevealed = runs.contains { $0.isRevealed }
        let isLighter = (first == .lighter) != (second == .lighter)
        let until = isLighter ? min(runs[0].choiceAt, runs[1].choiceAt) : .distantFuture
        let trial = Trial(
            seed: seed,
            scene: scene,
            ways: [first, second],
            isTight: isTight,
            isRevealed: isRevealed,
            difference: isRevealed ? nil : Self.difference(runs[0], runs[1], before: until),
            compared: runs[0].lines.count
        )
        return (trial, runs)
    }

    private static func difference(_ a: Run, _ b: Run, before end: Instant) -> String? {
        let (x, y) = (a.lines.filter { $0.at < end }, b.lines.filter { $0.at < end })
        for k in 0..<max(x.count, y.count) {
            guard k < x.count, k < y.count else {
                return "a message more: \((k < x.count ? x : y)[k])"
            }
            guard x[k].at == y[k].at, x[k].messageClass == y[k].messageClass, x[k].kind == y[k].kind,
                x[k].pair == y[k].pair, x[k].message == y[k].message
            else { return "\(x[k]) and \(y[k])" }
        }
        guard end == .distantFuture else { return nil }
        if a.facts != b.facts {
            let k = a.facts.indices.first { !b.facts.indices.contains($0) || a.facts[$0] != b.facts[$0] }
            return "a fact in the export: \(k.map { a.facts[$0] } ?? b.facts.last ?? "")"
        }
        return a.state == b.state ? nil : "the state of the other: \(parts(of: a.state, otherThan: b.state))"
    }

    /// The properties in which two states differ, by name.
    private static func parts(of a: PersonState?, otherThan b: PersonState?) -> String {
        guard let a, let b else { return "missing" }
        return zip(Mirror(reflecting: a).children, Mirror(reflecting: b).children)
            .filter { "\($0.value)" != "\($1.value)" }.compactMap(\.0.label).joined(separator: ", ")
    }
}

/// Numbers from a seed.
struct Dice {
    private var generator: SplitMix

    init(_ seed: UInt64) { generator = SplitMix(seed: seed) }

    mutating func roll(_ sides: Int) -> Int { Int(generator.next() % UInt64(max(1, sides))) }
    mutating func one<Element>(of list: [Element]) -> Element { list[roll(list.count)] }
    mutating func fork() -> Dice { Dice(generator.next()) }
}
