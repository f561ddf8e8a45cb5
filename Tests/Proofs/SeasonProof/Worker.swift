import Foundation
import TestSupport

/// Runs seasons one after the other in this process and writes a line for each.
///
/// The lines: `begin SEED`, `fault SEED TEXT`, and `end SEED FINGERPRINT STEPS FAULTS COUNT…` with a count a rule.
enum Worker {
    static func run(_ seeds: [UInt64], pairs: Int) throws {
        for seed in seeds {
            say("begin \(seed)")
            var season = try WildSeason(seed: seed, pairs: pairs)
            season.run()
            let findings = season.watch.findings
            for fault in findings.faults {
                say("fault \(seed) \(fault)".split(whereSeparator: \.isNewline).joined(separator: " "))
            }
            let counts = findings.counts.map(String.init).joined(separator: " ")
            say("end \(seed) \(season.watch.fingerprint) \(season.steps) \(findings.faultCount) \(counts)")
        }
    }

    /// At once: what is in a buffer is gone when the process ends.
    private static func say(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }
}

/// Runs one season again and shows what led to one of its faults.
enum Replay {
    private static let lines = 400

    /// - Parameter fault: Which of the faults, from 1.
    /// - Returns: True if every rule held.
    static func run(_ seed: UInt64, pairs: Int, fault: Int) throws -> Bool {
        var season = try WildSeason(seed: seed, pairs: pairs, isTraced: true)
        season.run()
        let faults = season.watch.findings.faults
        guard let last = faults.last else {
            print("Season \(seed): every rule held.")
            return true
        }
        let shown = faults.indices.contains(fault - 1) ? faults[fault - 1] : last
        // The two of a pair belong together, and lines without people are about all.
        let people = season.circle(of: shown.people)
        let concerned = season.trace.filter { line in
            line.at <= shown.at && (line.people.isEmpty || line.people.contains(where: people.contains))
        }
        for line in concerned.suffix(lines) { print(line) }
        for fault in faults { print("fault: \(fault)") }
        return false
    }
}
