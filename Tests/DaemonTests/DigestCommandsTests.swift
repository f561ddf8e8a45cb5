import Conduct
import Domain
import Facilitation
import Foundation
import Store
import TestSupport
import Testing

@testable import Daemon

/// `duologue digest show`.
@Suite struct DigestCommandsTests {
    @Test func itShowsTheLinesOfNowAndThoseLastPublished() async throws {
        let fixture = try await DemoFixture.made()
        let on = try #require(CivilDate(iso: "2026-08-31"))
        let due = fixture.context.wall
        try await fixture.open { installation in
            try await installation.database.write { transaction in
                var state = ProgrammeState(id: "mutual-growth")
                var memory = try Self.memory(nextDue: due)
                memory.lastOn = on
                memory.lines = [DigestLine(part: .sessions, text: "3 due")]
                state.digests = [memory]
                try transaction.save(state)
            }
        }

        let json = await DigestCommands.show("mutual-growth", supervisor: nil, asJSON: true, in: fixture.context)
        let text = await DigestCommands.show("mutual-growth", supervisor: "sam", asJSON: false, in: fixture.context)
        let after = await DigestCommands.show("mutual-growth", supervisor: nil, asJSON: true, in: fixture.context)

        #expect(json.status == .fine, "\(json.diagnostics)")
        let rows = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
        #expect(rows?.count == 1)
        #expect(rows?.first?["published_on"] as? String == "2026-08-31")
        #expect(text.output.contains("published on 2026-08-31:\n    sessions: 3 due"))
        // No figure was published so far, and asking here publishes none.
        #expect(text.output.contains("now:\n    nothing to say"))
        #expect(after.output == json.output)
    }

    /// Memories are made by `step` only, so this one is read as a stored one is.
    private static func memory(nextDue: Instant) throws -> ProgrammeState.DigestMemory {
        let due = String(decoding: try StoredForm.bytes(of: nextDue), as: UTF8.self)
        let text = #"{"supervisor":"sam","nextDue":\#(due),"weeksQuiet":0,"batch":[],"lines":[],"notes":[]}"#
        return try StoredForm.read(from: Array(text.utf8), place: "memory")
    }

    @Test func whatIsNotThereIsNamed() async throws {
        let fixture = try await DemoFixture.made()

        let programme = await DigestCommands.show("mutual-grow", supervisor: nil, asJSON: false, in: fixture.context)
        let supervisor = await DigestCommands.show(
            "mutual-growth",
            supervisor: "nadia",
            asJSON: false,
            in: fixture.context
        )

        #expect(programme.diagnostics == ["\"mutual-grow\": there is no such programme. Did you mean mutual-growth?"])
        #expect(supervisor.diagnostics == ["\"nadia\": this is no supervisor of mutual-growth. There are: sam."])
    }

    @Test(.row("10.1/record")) func aThresholdThatWasLoweredIsNamed() async throws {
        let fixture = try await DemoFixture.made()
        try await fixture.open { installation in
            try await installation.database.write { transaction in
                var state = ProgrammeState(id: "mutual-growth")
                state.threshold = 7
                try transaction.save(state)
            }
        }
        let result = await DoctorCommand.run(asJSON: false, in: fixture.context)
        #expect(result.status == .failed)
        #expect(result.output.contains("threshold 5 is less than 7, under which figures were published"))
    }
}
