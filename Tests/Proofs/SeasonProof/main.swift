// Lets many seasons of people who do anything at any time run, and holds every event against the rules.
//
//   swift run -c release SeasonProof                         # 1000 seasons of 20 pairs, on all cores
//   swift run -c release SeasonProof --seeds 50 --from 100   # some of them
//   swift run -c release SeasonProof --seed 17               # one, with all that happened to those concerned
//   swift run -c release SeasonProof --seed 17 --fault 3     # the same before the third of its faults
//   swift run -c release SeasonProof --minutes 10            # stops and fails if it takes longer
//
// The seasons are shared among processes of this program, one a core, so that a season that ends its
// process is named and the others go on.

import Foundation
import TestSupport

guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
    print(
        "usage: SeasonProof [--seeds COUNT] [--from SEED] [--pairs COUNT] [--minutes COUNT] | --seed SEED [--fault COUNT]"
    )
    exit(64)
}
switch options.mode {
case .replay(let seed): exit(try Replay.run(seed, pairs: options.pairs, fault: options.fault) ? 0 : 1)
case .worker(let seeds): try Worker.run(seeds, pairs: options.pairs)
case .all: exit(try Proof(options).run() ? 0 : 1)
}

/// What the command line asks for.
struct Options {
    enum Mode {
        case all
        case replay(UInt64)
        case worker([UInt64])
    }

    var mode = Mode.all
    var seeds = 1000
    var from: UInt64 = 0
    var pairs = 20
    var minutes = 0
    var fault = 1

    /// Nil for what cannot be understood.
    init?(_ arguments: [String]) {
        var rest = arguments[...]
        while let name = rest.popFirst() {
            guard let value = rest.popFirst() else { return nil }
            switch name {
            case "--worker": mode = .worker(value.split(separator: ",").compactMap { UInt64($0) })
            case "--seed":
                guard let seed = UInt64(value) else { return nil }
                mode = .replay(seed)
            case "--from":
                guard let seed = UInt64(value) else { return nil }
                from = seed
            case "--seeds", "--pairs", "--minutes", "--fault":
                guard let count = Int(value), count > 0 else { return nil }
                switch name {
                case "--seeds": seeds = count
                case "--pairs": pairs = count
                case "--minutes": minutes = count
                default: fault = count
                }
            default: return nil
            }
        }
    }
}
