import DigestAttack
import Facilitation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

// Attacks every small programme within bounds that a test of seconds cannot reach, and stops at the first leak.

struct Run {
    var item: DigestSweep.Item
    var threshold: Int
    var count: Int
    var dates: Int
    var seenBy: [UInt64] = [1]
    var shared = false
    var values: [Int]?
    var gaps = false
}

var runs: [Run] = []
for threshold in 3...5 {
    for count in 2...7 {
        runs.append(Run(item: .sessions, threshold: threshold, count: count, dates: 3, gaps: count < 6))
        runs.append(Run(item: .sessions, threshold: threshold, count: count, dates: 1, seenBy: [0, 1, 2, 3]))
        runs.append(Run(item: .sessions, threshold: threshold, count: count, dates: 1, shared: true))
    }
    for count in 2...6 {
        runs.append(Run(item: .sessions, threshold: threshold, count: count, dates: 3, shared: true))
        runs.append(
            Run(item: .sessions, threshold: threshold, count: count, dates: 1, shared: true, values: [0, 1, 2])
        )
        runs.append(Run(item: .sessions, threshold: threshold, count: count, dates: 2, values: [0, 1, 2]))
        runs.append(Run(item: .sessions, threshold: threshold, count: count, dates: 2, seenBy: [1, 2]))
        runs.append(Run(item: .answered, threshold: threshold, count: count, dates: 3, gaps: count < 6))
        runs.append(Run(item: .answered, threshold: threshold, count: count, dates: 2, seenBy: [1, 2, 3]))
    }
    for count in 7...8 {
        runs.append(Run(item: .answered, threshold: threshold, count: count, dates: 9 - count + 1))
        runs.append(Run(item: .answered, threshold: threshold, count: count, dates: 1, seenBy: [0, 1, 2, 3]))
        runs.append(Run(item: .marks, threshold: threshold, count: count, dates: 1, seenBy: [1, 2, 3]))
    }
    for count in 2...5 { runs.append(Run(item: .marks, threshold: threshold, count: count, dates: 3)) }
    for count in 3...6 { runs.append(Run(item: .marks, threshold: threshold, count: count, dates: 2, seenBy: [1, 2])) }
    runs.append(Run(item: .steps, threshold: threshold, count: 3, dates: 3))
    for count in 4...5 { runs.append(Run(item: .steps, threshold: threshold, count: count, dates: 2)) }
    for count in 5...6 {
        runs.append(Run(item: .steps, threshold: threshold, count: count, dates: 8 - count, values: [0, 1]))
    }
}
runs.append(Run(item: .sessions, threshold: 3, count: 8, dates: 2, seenBy: [1, 2]))
runs.append(Run(item: .marks, threshold: 3, count: 6, dates: 3))
runs.append(Run(item: .steps, threshold: 3, count: 4, dates: 3))
var isFine = true
var programmes = 0
var worlds = 0
let clock = ContinuousClock()
for run in runs {
    let start = clock.now
    let result = DigestSweep.attack(
        run.item,
        threshold: run.threshold,
        count: run.count,
        dates: run.dates,
        seenBy: run.seenBy,
        shared: run.shared,
        values: run.values,
        gaps: run.gaps
    )
    print(
        "\(run.item) n=\(run.threshold) values=\(run.count) digests=\(run.dates) parts=\(run.seenBy) shared=\(run.shared):",
        "\(result.programmes) programmes, \(result.worlds) worlds, \(clock.now - start)",
        result.leak.map { "LEAK \($0)" } ?? ""
    )
    programmes += result.programmes
    worlds += result.worlds
    if result.leak != nil { isFine = false }
}
print(
    "\(programmes) programmes, \(worlds) assignments of values: \(isFine ? "nothing is derived" : "SOMETHING IS DERIVED")"
)
if !isFine { exit(1) }
