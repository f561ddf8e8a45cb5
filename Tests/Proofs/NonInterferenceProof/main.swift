import Foundation
import TestSupport

// Makes thousands of pairs of runs that differ only in what one of the two does with a question that can be
// shared, and says whether the other could tell them apart.
//
//     swift run -c release NonInterferenceProof [pairs] [first seed]
//     swift run NonInterferenceProof show <seed>        both runs of one seed, message by message
//     swift run -c release NonInterferenceProof leaks [seeds]     the first seeds by which leaks made by hand are found

let arguments = CommandLine.arguments.dropFirst()
let proof = try NonInterference()

if arguments.first == "show", let seed = arguments.dropFirst().first.flatMap({ UInt64($0) }) {
    print(try proof.account(of: seed))
    exit(0)
}

if arguments.first == "leaks" {
    let seeds = arguments.dropFirst().first.flatMap { UInt64($0) } ?? 1_000
    for leak in NonInterference.Leak.allCases {
        let found = try (1...seeds).filter { try proof.trial($0, leak: leak).difference != nil }
        print(
            "\(leak.rawValue): \(found.count) of \(seeds), \(found.prefix(5).map(String.init).joined(separator: " "))"
        )
    }
    exit(0)
}

let wanted = arguments.first.flatMap { Int($0) } ?? 10_000
var seed = arguments.dropFirst().first.flatMap { UInt64($0) } ?? 1
let began = Date()
var compared = 0
var revealed = 0
var messages = 0
var found: [NonInterference.Trial] = []
while compared < wanted {
    let trial = try proof.trial(seed)
    seed += 1
    if trial.isRevealed {
        revealed += 1
        continue
    }
    compared += 1
    messages += trial.compared
    if trial.difference != nil {
        found.append(trial)
        print(trial)
    }
}
let seconds = Date().timeIntervalSince(began)
print(
    "\(compared) pairs of runs compared, \(messages) messages to the other, \(found.count) differ; "
        + "\(revealed) more ended in a reveal; \(Int(seconds)) s"
)
exit(found.isEmpty ? 0 : 1)
