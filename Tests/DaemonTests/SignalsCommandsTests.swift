import Conduct
import Domain
import Facilitation
import Foundation
import Store
import Testing

@testable import Daemon

/// `duologue signals replay`.
@Suite struct SignalsCommandsTests {
    private func replay(_ rule: String, _ after: Int, _ fixture: DemoFixture, asJSON: Bool = false) async
        -> CommandResult
    {
        await SignalsCommands.replay(rule: rule, after: after, programme: nil, asJSON: asJSON, in: fixture.context)
    }

    @Test func whereNothingHappenedNobodyWouldHaveBeenAsked() async throws {
        let fixture = try await DemoFixture.made()
        let result = await replay("first-date-missing", 14, fixture)
        #expect(result.status == .fine, "\(result.diagnostics)")
        #expect(result.output.contains("mutual-growth · first-date-missing · 6 pairs"))
        #expect(result.output.contains("It would have asked nobody, with 10 as now and with 14."))
        #expect(result.output.contains("Nothing that it looks at is recorded so far."))
    }

    @Test func itCountsByMonthAndNamesNobody() async throws {
        var fixture = try await DemoFixture.made()
        let agreed = try #require(CivilDate(iso: "2026-09-11"))
        try await fixture.open { installation in
            try await installation.database.write { transaction in
                for pair in try transaction.pairStates(in: "mutual-growth").prefix(2) {
                    for person in pair.members {
                        try transaction.record(
                            Effect.Record(
                                person: person,
                                pair: pair.id,
                                at: Instant(seconds: Int64(agreed.dayNumber) * 86_400 + 43_200),
                                kind: "phase",
                                detail: "phase=early"
                            )
                        )
                    }
                }
            }
        }
        fixture.context.wall = fixture.context.wall + .days(60)

        let text = await replay("first-date-missing", 20, fixture)
        #expect(text.status == .fine, "\(text.diagnostics)")
        let lines = text.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        #expect(lines.contains(["2026-09", "2", "2", "0", "0"]), "\(text.output)")
        #expect(lines.contains(["2026-10", "0", "0", "2", "2"]), "\(text.output)")
        #expect(text.output.contains("is recorded since 2026-09-11"))

        let json = await replay("first-date-missing", 20, fixture, asJSON: true)
        let reports = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
        let months = reports?.first?["months"] as? [[String: Any]]
        #expect(months?.first?["times"] as? Int == 2)
        #expect(months?.last?["tried_pairs"] as? Int == 2)

        let people = try await fixture.open { installation in
            try await installation.database.read { transaction in try transaction.people().map(\.id) }
        }
        for id in people {
            #expect(!text.output.contains(id.rawValue))
            #expect(!json.output.contains("\"\(id.rawValue)\""))
        }
    }

    @Test func whatIsNoRuleOrNoThresholdIsSaid() async throws {
        let fixture = try await DemoFixture.made()
        let rule = await replay("first-date-mising", 10, fixture)
        #expect(rule.status == .wrongUsage)
        #expect(rule.diagnostics.first?.contains("Did you mean first-date-missing?") == true)
        let after = await replay("first-date-missing", 31, fixture)
        #expect(after.diagnostics.first?.contains("Use 5 to 30") == true)
        let help = await replay("asked-for-help", 1, fixture)
        #expect(help.status == .wrongUsage)
    }
}
