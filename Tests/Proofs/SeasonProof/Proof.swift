import Foundation
import Synchronization
import TestSupport

/// Shares the seasons among processes, and adds up what they found.
struct Proof {
    private let options: Options
    private let workers = max(1, ProcessInfo.processInfo.activeProcessorCount)

    init(_ options: Options) {
        self.options = options
    }

    /// - Returns: True if every rule held in every season, in time.
    func run() throws -> Bool {
        let start = ContinuousClock.now
        let seeds = (0..<UInt64(options.seeds)).map { options.from + $0 }
        // A few run in two processes: what differs there depends on more than the seed.
        let again = Array(seeds.prefix(4 * workers))
        let tally = Tally()
        let shares = (0..<workers).map { k in
            seeds.enumerated().filter { $0.offset % workers == k }.map(\.element)
                + again.enumerated().filter { ($0.offset + 1) % workers == k }.map(\.element)
        }
        let limit = options.minutes > 0 ? Duration.seconds(options.minutes * 60) : nil
        let group = DispatchGroup()
        for share in shares {
            DispatchQueue.global().async(group: group) { work(share, into: tally, until: limit.map { start + $0 }) }
        }
        group.wait()
        let time = ContinuousClock.now - start
        return tally.report(seeds, seconds: Int(time.components.seconds))
    }

    /// Runs a share; a process that ends before its last season gives its place to a new one.
    private func work(_ share: [UInt64], into tally: Tally, until deadline: ContinuousClock.Instant?) {
        var rest = share[...]
        while !rest.isEmpty {
            if let deadline, ContinuousClock.now > deadline { return }
            let batch = Array(rest.prefix(20))
            let done = runProcess(batch, tally)
            rest = rest.dropFirst(done)
            // The season after those that ended has ended the process.
            if done < batch.count, let seed = rest.popFirst() { tally.crash(seed) }
        }
    }

    /// - Returns: How many seasons came to their end.
    private func runProcess(_ seeds: [UInt64], _ tally: Tally) -> Int {
        let process = Process()
        process.executableURL = Bundle.main.executableURL
        process.arguments = ["--pairs", "\(options.pairs)", "--worker", seeds.map(String.init).joined(separator: ",")]
        let pipe = Pipe()
        process.standardOutput = pipe
        do { try process.run() } catch {
            tally.note("cannot start a process: \(error)")
            return seeds.count
        }
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return tally.add(output.split(separator: "\n").map(String.init))
    }
}

/// What all seasons found.
final class Tally: Sendable {
    private struct State {
        var counts = SeasonRule.allCases.map { _ in 0 }
        var steps = 0
        var ended: [UInt64: String] = [:]
        var failed: [UInt64] = []
        var lines: [String] = []
    }

    private let state = Mutex(State())

    func note(_ line: String) { state.withLock { $0.lines.append(line) } }

    func crash(_ seed: UInt64) {
        state.withLock {
            $0.failed.append(seed)
            $0.lines.append("season \(seed) ended its process")
        }
    }

    /// - Returns: How many seasons came to their end.
    func add(_ lines: [String]) -> Int {
        state.withLock { state in
            var ended = 0
            for line in lines {
                let words = line.split(separator: " ")
                guard words.count > 1, let seed = UInt64(words[1]) else { continue }
                if words[0] == "fault", state.ended[seed] == nil { state.lines.append("season \(line.dropFirst(6))") }
                guard words[0] == "end", words.count == 5 + state.counts.count else { continue }
                ended += 1
                let fingerprint = String(words[2])
                if let known = state.ended[seed] {
                    if known != fingerprint {
                        state.failed.append(seed)
                        state.lines.append("season \(seed) went otherwise in another process")
                    }
                    continue
                }
                state.ended[seed] = fingerprint
                state.steps += Int(words[3]) ?? 0
                if words[4] != "0" { state.failed.append(seed) }
                for (place, word) in words[5...].enumerated() { state.counts[place] += Int(word) ?? 0 }
            }
            return ended
        }
    }

    /// - Returns: True if nothing failed and no season is missing.
    func report(_ seeds: [UInt64], seconds: Int) -> Bool {
        state.withLock { state in
            for (place, rule) in SeasonRule.allCases.enumerated() { print("\(state.counts[place])\t\(rule.rawValue)") }
            print("\(state.ended.count) of \(seeds.count) seasons, \(state.steps) events, \(seconds) s")
            for line in state.lines.sorted().prefix(100) { print(line) }
            let missing = seeds.filter { state.ended[$0] == nil && !state.failed.contains($0) }
            if !missing.isEmpty { print("Not run in time: \(missing.count) seasons.") }
            let failed = state.failed.sorted()
            if let first = failed.first {
                print(
                    "\(failed.count) seasons broke a rule. See one again: swift run -c release SeasonProof --seed \(first)"
                )
            }
            return failed.isEmpty && missing.isEmpty
        }
    }
}
