import Conduct
import Domain
import Facilitation
import Foundation
import Store
import Testing

@testable import Daemon

/// People who leave, one by one or by a file they are no longer in, and programmes that end early.
@Suite struct PeopleRemovalTests {
    @Test func removingIsAnEventWithARecord() async throws {
        let fixture = try await DemoFixture.made()

        let result = await PeopleCommands.remove("amara", in: fixture.context)
        let nobody = await PeopleCommands.remove("amarah", in: fixture.context)
        let records = try await fixture.open { installation in
            try await installation.database.read { transaction in try transaction.records(of: "amara") }
        }

        #expect(
            result.output
                == "amara has left. 1 pair of theirs will end. Their words stay sealed; duologue journal erase destroys them.\n"
        )
        #expect(nobody.diagnostics == ["\"amarah\": there is no such person. Did you mean amara?"])
        #expect(try await fixture.pendingActs().last == .leave("amara"))
        #expect(records.last?.detail == "act=leave by=cli")
    }

    @Test func whoeverIsMissingFromTheFileStaysOrGoes() async throws {
        let fixture = try await DemoFixture.made()
        let lines = try fixture.folder.read("demo/people.csv").split(separator: "\n")
        let file = try fixture.folder.write(
            "fewer.csv",
            lines.filter { !$0.hasPrefix("amara,") && !$0.hasPrefix("dev,") }.joined(separator: "\n") + "\n"
        )
        func run(isDryRun: Bool, removesMissing: Bool) async -> CommandResult {
            await PeopleCommands.importFile(
                file,
                isDryRun: isDryRun,
                removesMissing: removesMissing,
                asJSON: false,
                in: fixture.context
            )
        }

        let kept = await run(isDryRun: false, removesMissing: false)
        let dry = await run(isDryRun: true, removesMissing: true)
        let before = try await fixture.pendingActs()
        let removed = await run(isDryRun: false, removesMissing: true)
        let after = try await fixture.pendingActs()

        #expect(
            kept.output == """
                Imported: 0 new, 0 changed, 12 as before; 2 people not in the file stay as they are: amara, dev.
                Whoever has left: duologue people remove PERSON, or all of them: people import --remove-missing.

                """
        )
        #expect(
            dry.output
                == "Nothing was imported. It would be: 0 new, 0 changed, 12 as before; 2 people not in the file removed.\n"
        )
        #expect(removed.status == .fine, "\(removed.diagnostics)")
        #expect(after.suffix(from: before.count) == [.leave("amara"), .leave("dev")])
    }

    @Test func aProgrammeEndsEarlyOnlyWithAYes() async throws {
        let fixture = try await DemoFixture.made()

        let unsure = await PairsCommands.endAll(in: "mutual-growth", isConfirmed: false, in: fixture.context)
        let unknown = await PairsCommands.endAll(in: "other", isConfirmed: true, in: fixture.context)
        let ended = await PairsCommands.endAll(in: "mutual-growth", isConfirmed: true, in: fixture.context)

        #expect(unsure.status == .wrongUsage)
        #expect(unknown.diagnostics == ["other: there is no programme other. See duologue check."])
        #expect(ended.output == "Programme mutual-growth ends with 6 live pairs.\n")
        #expect(try await fixture.pendingActs().last == .endProgramme("mutual-growth"))
    }

    @Test func anEmptyInstallationHasNobody() async throws {
        let fixture = try DemoFixture()

        let made = await InitCommand.run("\(fixture.folder.path)/demo", isEmpty: true, in: fixture.context)
        let people = await PeopleCommands.list(asJSON: false, in: fixture.context)

        #expect(made.status == .fine, "\(made.diagnostics)")
        #expect(people.output == "There are no people. Import some with duologue people import FILE.csv.\n")
        #expect(!FileManager.default.fileExists(atPath: "\(fixture.folder.path)/demo/people.csv"))
    }
}
