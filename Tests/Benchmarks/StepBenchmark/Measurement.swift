import Domain
import Facilitation

/// Times single steps.
enum Measurement {
    /// An event and what it met.
    struct Met {
        let snapshot: Snapshot
        let event: Event
        let now: Instant
    }

    /// - Returns: Microseconds by case, one for each round.
    static func rounds(_ count: Int, of cases: [Met], in context: Context) -> [[Double]] {
        var ids = IdentifierSource(maker: 2)
        var times = cases.map { _ in [Double]() }
        let clock = ContinuousClock()
        // The first two rounds warm caches and are not counted.
        for round in 0..<count + 2 {
            for (number, met) in cases.enumerated() {
                var snapshot = met.snapshot
                var effects: [Effect] = []
                let time = clock.measure {
                    effects = step(&snapshot, met.event, at: met.now, in: context, ids: &ids)
                }
                // What was made is let go of outside of the measure.
                withExtendedLifetime((snapshot, effects)) {
                    if round >= 2 { times[number].append(Double(time.components.attoseconds) / 1e12) }
                }
            }
        }
        return times
    }
}

/// What was measured, by kind of event and over all.
struct Report {
    private let rows: [(name: String, cases: Int, times: [Double])]
    private let bytes: [Int]

    init(_ times: [[Double]], _ cases: [Sampling.Case]) {
        var rows = Sampling.Kind.allCases.map { kind in
            let mine = cases.indices.filter { cases[$0].kind == kind }
            return (kind.rawValue, mine.count, mine.flatMap { times[$0] }.sorted())
        }
        rows.append(("all", cases.count, times.flatMap { $0 }.sorted()))
        self.rows = rows.filter { $0.1 > 0 }
        bytes = cases.map(\.bytes).sorted()
    }

    /// The median over all, in microseconds.
    var median: Double { rows.last.map { Self.quantile(0.5, of: $0.times) } ?? 0 }

    func show() {
        print("states: \(Self.quantile(0.5, of: bytes)) bytes on average, \(bytes.first ?? 0) to \(bytes.last ?? 0)")
        print(Self.line("one step, in µs", ["events", "median", "p90", "p99"]))
        for row in rows {
            let figures = [0.5, 0.9, 0.99].map { share in
                let tenths = Int(Self.quantile(share, of: row.times) * 10)
                return "\(tenths / 10).\(tenths % 10)"
            }
            print(Self.line(row.name, ["\(row.cases)"] + figures))
        }
    }

    private static func quantile<Value>(_ share: Double, of sorted: [Value]) -> Value {
        sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    }

    private static func line(_ name: String, _ cells: [String]) -> String {
        cells.reduce(name + String(repeating: " ", count: max(0, 24 - name.count))) { line, cell in
            line + String(repeating: " ", count: max(1, 9 - cell.count)) + cell
        }
    }
}
