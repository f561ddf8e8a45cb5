import Domain
import Foundation
import Testing

@testable import Daemon

/// `duologue simulate` on the demo's people and pairs.
@Suite struct SimulateTests {
    private static let folder = "\(sourceTree)/Config"

    private static func options(weeks: Int = 4, seed: UInt64 = 7, pairs: String? = nil) -> SimulateCommand.Options {
        SimulateCommand.Options(
            programme: "\(folder)/programmes/mutual-growth.yaml",
            people: "\(folder)/demo/people.csv",
            pairs: pairs ?? "\(folder)/demo/pairs.csv",
            weeks: weeks,
            seed: seed
        )
    }

    private static func run(_ options: SimulateCommand.Options) -> (result: CommandResult, output: String, weeks: [Int])
    {
        var output = ""
        var weeks: [Int] = []
        let result = SimulateCommand.run(options) {
            weeks.append($0)
        } write: {
            output += $0
        }
        return (result, output, weeks)
    }

    @Test func aWholeSeasonBreaksNoRule() {
        var options = Self.options(weeks: 26)
        options.isSummary = true

        let (result, output, weeks) = Self.run(options)

        #expect(result.status == .fine, "\(output.suffix(4_000))")
        #expect(output.hasSuffix("Nothing was broken.\n"))
        #expect(output.contains("6 pairs, 26 weeks, seed 7: "))
        #expect(weeks == Array(1...26))
        #expect(!output.contains("Sessions: 0 held"))
    }

    @Test func everyMessageHasItsPersonTimeZoneKindReasonAndBudget() throws {
        var options = Self.options()
        options.asJSON = true

        let (result, output, _) = Self.run(options)

        #expect(result.status == .fine)
        let rows = try output.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        let messages = rows.filter { $0["type"] as? String == "message" }
        #expect(messages.count > 40)
        for key in ["person", "local", "zone", "class", "kind", "reason", "text"] {
            #expect(messages.allSatisfy { ($0[key] as? String)?.isEmpty == false }, "\(key)")
        }
        #expect(messages.allSatisfy { $0["day_use"] is Int && $0["week_use"] is Int })
        #expect(rows.filter { $0["type"] as? String == "load" }.count == 14)
        let summary = try #require(rows.last)
        #expect(summary["type"] as? String == "summary")
        #expect(summary["messages"] as? Int == messages.count)
        #expect(summary["sessions_planned"] as? Int == 36)
        #expect((summary["prompts"] as? [String: Int])?.isEmpty == false)
    }

    @Test func anotherSeedIsAnotherSeason() {
        #expect(Self.run(Self.options(seed: 1)).output == Self.run(Self.options(seed: 1)).output)
        #expect(Self.run(Self.options(seed: 1)).output != Self.run(Self.options(seed: 2)).output)
    }

    /// Hashing is seeded for each process, so two of them show whether its order shows anywhere.
    @Test func twoProcessesGiveTheSameBytes() throws {
        let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("duologue")
        func bytes() throws -> Data {
            let process = Process()
            process.executableURL = program
            process.arguments = [
                "simulate", "--programme", "\(Self.folder)/programmes/mutual-growth.yaml", "--people",
                "\(Self.folder)/demo/people.csv", "--pairs", "\(Self.folder)/demo/pairs.csv", "--weeks", "5", "--seed",
                "3",
            ]
            let output = Pipe()
            process.standardOutput = output
            process.standardError = FileHandle.nullDevice
            try process.run()
            let data = output.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
            return data
        }

        let first = try bytes()

        #expect(first.count > 10_000)
        #expect(try bytes() == first)
    }

    @Test func filesThatAreWrongAreToldTogether() throws {
        let folder = try TemporaryFolder()
        var options = Self.options()
        options.people = try folder.write(
            "people.csv",
            "id,name,workspace,address,time_zone\namara,Amara,try,amara,Africa/Nairobbi\n"
        )
        options.pairs = try folder.write("pairs.csv", "programme,first,second\nmutual,amara,bruno\n")

        let (result, output, _) = Self.run(options)

        #expect(result.status == .wrongConfiguration)
        #expect(output == "")
        #expect(
            result.diagnostics.map(folder.shortened) == [
                "people.csv:2: time_zone is \"Africa/Nairobbi\", not a time zone. Did you mean Africa/Nairobi?",
                "pairs.csv:2: programme is \"mutual\", which is not configured. Configured: mutual-growth.",
            ]
        )
    }

    // The rows: a pairs file, and what cannot be in it.
    @Test(arguments: [
        ("amara,amara", "amara cannot be a pair with themselves. Name two people."),
        ("amara,camile", "there is no person \"camile\". Did you mean camille?"),
        ("amara,sam", "sam is no participant but supervisor. Correct the column role."),
    ])
    func aPairThatCannotBeIsRefused(row: String, expected: String) throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("pairs.csv", "programme,first,second\nmutual-growth,\(row)\n")

        let (result, _, _) = Self.run(Self.options(pairs: file))

        #expect(result.diagnostics.map(folder.shortened) == ["pairs.csv:2: " + expected])
    }

    @Test func aStaffMemberWhoIsMissingIsNamed() throws {
        let folder = try TemporaryFolder()
        var options = Self.options()
        let lines = try String(contentsOfFile: options.people, encoding: .utf8).split(separator: "\n")
        options.people = try folder.write(
            "people.csv",
            lines.filter { !$0.hasPrefix("nadia,") }.joined(separator: "\n") + "\n"
        )

        let (result, _, _) = Self.run(options)

        #expect(result.diagnostics.count == 1)
        #expect(result.diagnostics.first?.contains("names nadia, who is not in this file. Add nadia") == true)
    }

    /// A programme's quiet hours make silence longer: nothing is sent in them.
    @Test func quietHoursOfAProgrammeHold() throws {
        let folder = try TemporaryFolder()
        var options = Self.options(weeks: 6)
        let text = try String(contentsOfFile: options.programme, encoding: .utf8)
            .replacing("# quiet: 18:00-09:00", with: "quiet: 12:00-14:00")
            .replacing("portugal: {ics: portugal.ics}", with: "portugal: []")
            .replacing("at: 09:30", with: "at: 12:30")
        options.programme = try folder.write("programme.yaml", text)
        options.asJSON = true

        let (result, output, _) = Self.run(options)

        #expect(result.status == .fine, "\(result.diagnostics) \(output.suffix(2_000))")
        let times = try output.split(separator: "\n").compactMap { line -> String? in
            let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            guard let local = row?["local"] as? String, row?["class"] as? String != "answer" else { return nil }
            return String(local.suffix(5))
        }
        #expect(times.count > 40)
        #expect(times.filter { "12:00" <= $0 && $0 < "14:00" } == [])
    }
}
