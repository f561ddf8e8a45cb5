import Conduct
import Daemon
import Domain
import Facilitation
import Foundation
import SQLiteDatabase
import Store
import TestSupport
import Testing
import Timetable

/// The built program, killed while people use it.
@Suite(.serialized) struct KilledSeasonTests {
    /// What people did through the browser: acknowledged, and sent without an answer.
    private struct Deeds: Sendable {
        var kept: [PersonID: Int] = [:]
        var inDoubt: [PersonID: Int] = [:]
        var all = 0
        var jumps = 0
    }

    private static let people: [PersonID] = [
        "amara", "bruno", "camille", "luis", "dev", "ines", "esther", "farid", "grace", "joseph", "hana", "kavya",
    ]

    @Test func nothingIsLostAndNothingDoneTwiceOverTwentyKills() async throws {
        let seed = Seeds.of("kills", usual: UInt64.random(in: 1...999_999))
        var draw = SplitMix(seed: seed)
        let folder = try TemporaryFolder(inMemory: true)
        let home = "\(folder.path)/demo"
        try RunningProgram.make(home)
        // Jumps lead far beyond the season, where words would be forgotten as promised.
        let file = "\(home)/programmes/mutual-growth.yaml"
        let rules = try String(contentsOfFile: file, encoding: .utf8)
        try rules.replacing("months: 12 ", with: "months: 84 ").write(toFile: file, atomically: true, encoding: .utf8)
        var deeds = Deeds()
        for round in 0..<20 {
            let program = try RunningProgram(home, name: "round-\(round)")
            let (before, start) = (deeds, draw.next())
            let busy = Task.detached { Self.live(program, before, SplitMix(seed: start)) }
            try await Task.sleep(for: .milliseconds(draw.below(500) + 20))
            program.end()
            deeds = await busy.value
        }
        // A last time to finish what was left, without a kill in the middle.
        let last = try RunningProgram(home, name: "last")
        #expect(last.post("/sandbox/jump", [])?.status == 303)
        last.end()

        #expect(deeds.all > 8, "seed \(seed): the kills left no time for anything")
        try await check(home, deeds, seed)
    }

    /// Does one thing after the other until the program is gone.
    private static func live(_ program: RunningProgram, _ before: Deeds, _ generator: SplitMix) -> Deeds {
        var deeds = before
        var draw = generator
        for _ in 0..<5000 {
            let person = people[draw.below(people.count)]
            switch draw.below(6) {
            case 0, 1:
                // Far beyond a season everything would be forgotten, as it should be.
                guard deeds.jumps < 60 else { continue }
                deeds.jumps += 1
                guard program.post("/sandbox/jump", []) != nil else { return deeds }
            case 2, 3:
                guard let page = program.get("/sandbox?person=\(person)") else { return deeds }
                guard let fields = lastButton(page.text) else { continue }
                guard program.post("/sandbox/tap", [("person", person.rawValue)] + fields) != nil else { return deeds }
            case 4:
                // Only every second person writes: a bare command in the middle of an answer would be asked about first.
                let writer = people[draw.below(people.count / 2) * 2]
                let words = "\(ModelledPeople.sign) a thought of mine \(deeds.all)"
                guard program.post("/sandbox/say", [("person", writer.rawValue), ("words", words)]) != nil else {
                    return deeds
                }
            default:
                let person = people[draw.below(people.count / 2) * 2 + 1]
                deeds.all += 1
                guard let answer = program.post("/sandbox/say", [("person", person.rawValue), ("words", "why")]),
                    answer.status == 303
                else {
                    deeds.inDoubt[person, default: 0] += 1
                    return deeds
                }
                deeds.kept[person, default: 0] += 1
            }
        }
        return deeds
    }

    /// The first button of the last message on a page that has any.
    private static func lastButton(_ page: String) -> [(String, String)]? {
        let forms = page.components(separatedBy: "action=\"/sandbox/tap\"").dropFirst()
        for form in forms.reversed() {
            guard let ask = value(of: "ask", in: form), let option = value(of: "option", in: form) else { continue }
            return [("ask", ask), ("option", option)]
        }
        return nil
    }

    private static func value(of name: String, in form: String) -> String? {
        guard let range = form.range(of: "name=\"\(name)\" value=\"") else { return nil }
        return String(form[range.upperBound...].prefix { $0 != "\"" })
    }

    private func check(_ home: String, _ deeds: Deeds, _ seed: UInt64) async throws {
        let store = try SQLiteStore.open(path: "\(home)/duologue.db")
        try await store.checkFile()
        let key = try String(contentsOfFile: "\(home)/duologue.key", encoding: .utf8).trimmingCharacters(
            in: .whitespacesAndNewlines
        )
        let vault = try Vault(masterKey: Array(Data(base64Encoded: key) ?? Data()), random: SystemRandomSource())
        try await store.read { transaction in
            #expect(try transaction.countPendingEvents() == 0, "seed \(seed)")
            #expect(try transaction.eventsSetAside(limit: 10).isEmpty)
            for person in Self.people {
                let whys = try transaction.records(of: person).count {
                    $0.kind == "command" && $0.detail == "command=why"
                }
                let kept = deeds.kept[person] ?? 0
                let most = kept + (deeds.inDoubt[person] ?? 0)
                #expect(
                    (kept...most).contains(whys),
                    "seed \(seed): \(person) asked \(kept) to \(most) times, kept \(whys)"
                )
                for entry in try transaction.entries(of: person) {
                    #expect(try transaction.words(of: entry.id, vault: vault) != nil)
                }
                let state = try transaction.state(ofPerson: person)
                #expect(state != nil)
                if let state { check(state, try transaction.messages(to: person, limit: 100_000), seed) }
                for pair in try transaction.pairs(of: person, includingEnded: true) {
                    #expect(try transaction.state(ofPair: pair) != nil)
                }
            }
            for row in try transaction.outbox(limit: 1_000_000) {
                let attempts = try transaction.attempts(of: row.message.id)
                #expect(attempts.map(\.number) == attempts.indices.map { $0 + 1 })
                #expect(attempts.count == row.attempts && (row.status != .delivered || row.endedAt != nil))
            }
        }
        await store.close()
        for name in try FileManager.default.contentsOfDirectory(atPath: home) {
            let data = FileManager.default.contents(atPath: "\(home)/\(name)") ?? Data()
            #expect(data.range(of: Data(ModelledPeople.sign.utf8)) == nil, "words in \(name)")
        }
    }

    /// The budget, counted from the outbox.
    private func check(_ state: PersonState, _ rows: [OutboxRow], _ seed: UInt64) {
        let zone = HostZones.read([state.person.zone]).zones[state.person.zone] ?? .utc
        let counted = rows.reversed().filter { $0.message.messageClass != .answer && $0.status == .delivered }
        for (number, row) in counted.enumerated() {
            let date = zone.date(at: row.message.notBefore)
            let week = counted[...number].filter { zone.date(at: $0.message.notBefore) > date - 7 }
            let day = week.filter { zone.date(at: $0.message.notBefore) == date }
            let what = "seed \(seed): \(row.message.kind) to \(state.id) on \(date)"
            #expect(day.count <= 2 && week.count <= 5, "\(what)")
            #expect(day.count { $0.message.messageClass == .nudge } <= 1, "\(what)")
            #expect(week.count { $0.message.messageClass == .nudge } <= 3, "\(what)")
        }
    }
}
