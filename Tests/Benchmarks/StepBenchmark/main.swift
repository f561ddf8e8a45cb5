// Measures one `step` on snapshots from a running season.
//
//   swift run -c release StepBenchmark              # fails if the median of all is over 30 µs
//   swift run -c release StepBenchmark --limit 20   # another limit, in microseconds
//   swift run -c release StepBenchmark --rounds 500 # goes on for longer, for a profiler
//
// 200 pairs of modelled people live through a season. Of what happens to them, events whose states
// take 1.5 to 3 KiB each, encoded as they are stored, are put aside with the snapshot that they met.
// Then all are worked again in rounds, so that no event is measured right after itself. A measured
// step copies whatever it changes: the states stay for the next round.

import Foundation

guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
    print("usage: StepBenchmark [--limit MICROSECONDS] [--rounds COUNT]")
    exit(64)
}
let cases = try Sampling.cases()
let report = Report(Measurement.rounds(options.rounds, of: cases.map(\.met), in: try Sampling.context()), cases)
report.show()
if report.median > options.limit {
    print("The median of all is over \(options.limit) µs.")
    exit(1)
}

/// What the command line asks for.
struct Options {
    var limit = 30.0
    var rounds = 25

    /// Nil for what cannot be understood.
    init?(_ arguments: [String]) {
        var rest = arguments[...]
        while let name = rest.popFirst() {
            switch (name, rest.popFirst()) {
            case ("--limit", let value?):
                guard let limit = Double(value), limit > 0 else { return nil }
                self.limit = limit
            case ("--rounds", let value?):
                guard let rounds = Int(value), rounds > 0 else { return nil }
                self.rounds = rounds
            default: return nil
            }
        }
    }
}
