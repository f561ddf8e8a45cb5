import Domain
import Foundation
import Testing

@testable import Timetable

/// Compares the rules of zones with Python's zoneinfo on the same files.
///
/// `Tests/Oracles/zones.py` asks at random, half of the time near a change of
/// the clock, and finds its answers by search instead of by tables.
@Suite struct ZoneOracleTests {
    static let zones = [
        "Africa/Cairo", "Africa/Casablanca", "Africa/El_Aaiun", "Africa/Monrovia", "Africa/Nairobi",
        "America/Caracas", "America/New_York", "America/Nuuk", "America/Santiago", "America/Sao_Paulo",
        "America/St_Johns", "Antarctica/Troll", "Asia/Gaza", "Asia/Kathmandu", "Asia/Kolkata", "Asia/Pyongyang",
        "Asia/Tehran", "Australia/Lord_Howe", "Europe/Dublin", "Europe/Lisbon", "Europe/London", "Europe/Moscow",
        "Pacific/Apia", "Pacific/Chatham", "Pacific/Kiritimati", "Pacific/Kwajalein", "UTC",
    ]
    static let python = ["/usr/bin/python3", "/usr/local/bin/python3"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    @Test(.enabled(if: python != nil, "python3 is not installed"), arguments: [2026])
    func rulesAgreeWithPython(seed: Int) throws {
        let answers = try Self.ask(seed: seed, count: 1500)
        var rules: ZoneRules?
        var asked: [Substring: Int] = [:]
        var wrong: [String] = []

        for line in answers.split(separator: "\n") {
            let fields = line.split(separator: " ")
            if rules?.name != String(fields[1]) { rules = try HostZones.rules(String(fields[1])) }
            let answer = try Self.answer(fields, try #require(rules))
            asked[fields[0], default: 0] += 1
            if answer != fields { wrong.append("\(line), but ours is \(answer.joined(separator: " "))") }
        }

        #expect(wrong.isEmpty, "\(wrong.count) differ: \(wrong.prefix(10).joined(separator: "\n"))")
        #expect(asked["I", default: 0] > 40_000)
        #expect(asked["W", default: 0] == 1500 * Self.zones.count)
        #expect(asked["R", default: 0] == 300 * Self.zones.count)
    }

    /// Puts our answer into the place of Python's.
    private static func answer(_ fields: [Substring], _ rules: ZoneRules) throws -> [Substring] {
        func number(_ index: Int) throws -> Int { try #require(Int(fields[index])) }
        var answer = fields
        switch fields[0] {
        case "I":
            let instant = Instant(seconds: Int64(try number(2)))
            answer[3] = "\(rules.offset(at: instant))"
            // What the wall shows leads back to the minute, or, when the clock is put back, to its first pass.
            let shown = rules.resolve(rules.reading(at: instant))
            let isBack = shown.instant <= instant && instant - shown.instant < .minutes(1)
            #expect(isBack || shown.kind == .repeated)
        case "W":
            let wall = WallReading(
                CivilDate(dayNumber: try number(2)),
                TimeOfDay(minutes: try number(3))
            )
            let resolved = rules.resolve(wall)
            answer[4] = "\(resolved.instant.seconds)"
            answer[5] = "\(resolved.kind)"
        default:
            let recurrence = Recurrence(try rule(fields[2]), at: TimeOfDay(minutes: try number(3)), in: rules)
            answer[5] = "\(recurrence.next(after: Instant(seconds: Int64(try number(4)))).seconds)"
        }
        return answer
    }

    private static func rule(_ text: Substring) throws -> Recurrence.Rule {
        let numbers = try text.dropFirst().split(separator: ":").map { try #require(Int($0)) }
        return switch text.first {
        case "w": .weekly(Weekdays(rawValue: UInt8(numbers[0])))
        case "e": .everyWeeks(numbers[0], from: CivilDate(dayNumber: numbers[1]))
        case "d": .monthlyDay(numbers[0])
        default: .monthlyWeekday(numbers[0], Weekday.allCases[numbers[1]])
        }
    }

    private static func ask(seed: Int, count: Int) throws -> String {
        let script = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Oracles/zones.py").standardizedFileURL
        let process = Process()
        process.executableURL = URL(filePath: try #require(python))
        process.arguments = [script.path(), "\(seed)", "\(count)"] + zones
        process.environment = ["PYTHONTZPATH": HostZones.folder]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: try #require(data), as: UTF8.self)
    }
}
