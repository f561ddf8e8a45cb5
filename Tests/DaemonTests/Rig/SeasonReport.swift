import Conduct
import Delivery
import Domain
import Facilitation
import Foundation
import Intake
import SQLiteDatabase
import Store
import TestSupport
import Timetable

/// What a finished season left behind, for the checks.
struct SeasonReport: Sendable {
    struct Kept: Sendable {
        let entry: Effect.Entry
        let words: [String]
    }

    let seed: UInt64
    let arrivals: [SeasonRig.Arrival]
    let rows: [OutboxRow]
    let attempts: [MessageID: Int]
    let entries: [Kept]
    let records: [Effect.Record]
    let states: [PersonState]
    let pairs: [PairState]
    let acts: [String: Int]
    let requests: Int
    /// What the rig saw while the season ran.
    let found: [String]
    let complaints: [String]
    let network: [ChatNetwork.Arrival]
    let faults: Int
    let remains: [String]
    let stumbles: [Int]
    let worked: [String: Int]
    let setAside: Int
    let timersPutOff: Int
    let ambiguous: Int
    let waiting: Int
    let writers: [(mark: String, person: PersonID)]
    /// Marks of words on the disk in plain sight, with the file and the time.
    let leaks: [String]
    /// The log and all metrics as text.
    let log: String
    let metrics: String

    /// One season for all checks; `DUOLOGUE_SEED` chooses another.
    static let shared = Task { try await SeasonReport.run(seed: Seeds.of("season", usual: 5)) }

    static func run(seed: UInt64) async throws -> SeasonReport {
        let rig = try await SeasonRig(seed: seed)
        var leaks: [String] = []
        try await rig.run(until: SeasonRig.start + .days(193)) { leaks += try $0.plainWords() }
        leaks += try rig.plainWords()
        return try await SeasonReport(rig, leaks)
    }

    private init(_ rig: SeasonRig, _ leaks: [String]) async throws {
        seed = rig.seed
        arrivals = rig.arrivals
        (acts, requests, found) = (rig.acts, rig.requests, rig.found)
        (complaints, network, faults) = (rig.network.complaints, rig.network.arrivals, rig.network.faults)
        (remains, stumbles) = (rig.stumbling.flatMap(\.remains), rig.stumbling.map(\.stumbles))
        writers = rig.people.writers
        self.leaks = leaks
        let figures = rig.conduct.metrics.figures
        worked = Dictionary(uniqueKeysWithValues: figures.worked.map { ($0.label, $0.count) })
        setAside = figures.setAside.count
        timersPutOff = figures.timersPutOff
        ambiguous = rig.delivery.metrics.figures.ambiguous
        log = rig.log.lines.joined(separator: "\n")
        metrics = "\(figures) \(rig.delivery.metrics.figures) \(rig.intake.metrics.figures)"
        let (store, vault) = (rig.store, rig.vault)
        (rows, attempts, entries, records, states, pairs, waiting) = try await store.read { transaction in
            let rows = try transaction.outbox(limit: 1_000_000)
            var attempts: [MessageID: Int] = [:]
            for row in rows { attempts[row.message.id] = try transaction.attempts(of: row.message.id).count }
            var entries: [Kept] = []
            var records: [Effect.Record] = []
            var states: [PersonState] = []
            for person in SeasonCast.people {
                for entry in try transaction.entries(of: person.id) {
                    let words = try transaction.revisions(of: entry.id, vault: vault).map(\.words)
                    entries.append(Kept(entry: entry, words: words))
                }
                records += try transaction.records(of: person.id)
                if let state = try transaction.state(ofPerson: person.id) { states.append(state) }
            }
            let pairs = try transaction.pairs(in: SeasonCast.programmeID, includingEnded: true)
                .compactMap { try transaction.state(ofPair: $0) }
            let waiting = try transaction.countPendingEvents() + transaction.countIntake()
            return (rows, attempts, entries, records, states, pairs, waiting)
        }
    }

    func row(_ id: MessageID) -> OutboxRow? { rows.first { $0.message.id == id } }
}

extension SeasonRig {
    /// Where somebody's words stand in plain sight in the files of the store.
    func plainWords() throws -> [String] {
        try log.write(to: "\(folder.path)/season.log")
        var found: [String] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            let data = FileManager.default.contents(atPath: "\(folder.path)/\(name)") ?? Data()
            if data.range(of: Data(ModelledPeople.sign.utf8)) != nil { found.append("\(name) at \(clock.now)") }
        }
        return found
    }
}

/// Seeds of tests that try something at random; each is printed so that a failure can be had again.
enum Seeds {
    static func of(_ test: String, usual: UInt64) -> UInt64 {
        let seed = ProcessInfo.processInfo.environment["DUOLOGUE_SEED"].flatMap(UInt64.init) ?? usual
        print("seed of \(test): \(seed)")
        return seed
    }
}
