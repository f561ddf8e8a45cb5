import Domain
import Facilitation
import Foundation
import Store
import Testing

@testable import Daemon

/// `duologue journal`: a person's own copy, and its end.
@Suite struct JournalCommandsTests {
    private static let words = "The bridge was *mine* to cross"

    @Test func anExportHoldsThePersonsWordsAndNobodyElses() async throws {
        let fixture = try await DemoFixture.made()
        try await fixture.write(Self.words, by: "amara", id: 71)
        try await fixture.write("Only Bruno knows", by: "bruno", id: 72)

        let json = await JournalCommands.export("amara", .json, to: nil, in: fixture.context)
        let markdown = await JournalCommands.export("amara", .markdown, to: nil, in: fixture.context)

        #expect(json.status == .fine, "\(json.diagnostics)")
        #expect(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) is [String: Any])
        #expect(json.output.contains(Self.words))
        #expect(markdown.output.contains("> The bridge was \\*mine\\* to cross"))
        for result in [json, markdown] { #expect(!result.output.contains("Only Bruno knows")) }
    }

    @Test func anExportedFileIsForItsOwnerAndOverwritesNothing() async throws {
        let fixture = try await DemoFixture.made()
        let file = "\(fixture.folder.path)/amara.md"

        let made = await JournalCommands.export("amara", .markdown, to: file, in: fixture.context)
        let again = await JournalCommands.export("amara", .markdown, to: file, in: fixture.context)

        #expect(made.status == .fine, "\(made.diagnostics)")
        #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
        #expect(again.status == .failed)
        #expect(
            fixture.shortened(again) == ["amara.md: it is there already and nothing is overwritten. Give another name."]
        )
    }

    @Test func erasingNeedsAYesAndAPerson() async throws {
        let fixture = try await DemoFixture.made()

        let unsure = await JournalCommands.erase("amara", isConfirmed: false, asJSON: false, in: fixture.context)
        let nobody = await JournalCommands.erase("amarah", isConfirmed: true, asJSON: false, in: fixture.context)

        #expect(unsure.status == .wrongUsage)
        #expect(nobody.diagnostics == ["\"amarah\": there is no such person. Did you mean amara?"])
        #expect(!FileManager.default.fileExists(atPath: "\(fixture.folder.path)/demo/duologue.key.erasures"))
    }

    @Test func erasingGivesAReceiptAndIsNotedBesideTheKey() async throws {
        let fixture = try await DemoFixture.made()
        try await fixture.write(Self.words, by: "amara", id: 71)

        let result = await JournalCommands.erase("amara", isConfirmed: true, asJSON: true, in: fixture.context)
        let export = await JournalCommands.export("amara", .json, to: nil, in: fixture.context)

        #expect(result.status == .fine, "\(result.diagnostics)")
        let receipt = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        #expect(receipt?["entries"] as? Int == 1)
        let list = try fixture.folder.read("demo/duologue.key.erasures")
        #expect(list.contains("\"person\":\"amara\""))
        #expect(!export.output.contains(Self.words))
        #expect(try await fixture.pendingActs().last == .erase("amara"))
    }

    @Test func aRestoredStoreIsHeldToTheList() async throws {
        let fixture = try await DemoFixture.made()
        try await fixture.write(Self.words, by: "amara", id: 71)
        try await fixture.open { installation in
            // Everything into the one file, as a backup has it.
            try await installation.database.write { transaction in
                _ = try transaction.countPeople()
            }
        }
        let demo = "\(fixture.folder.path)/demo"
        let files = try FileManager.default.contentsOfDirectory(atPath: demo).filter { $0.hasPrefix("duologue.db") }
        for file in files {
            try FileManager.default.copyItem(atPath: "\(demo)/\(file)", toPath: "\(fixture.folder.path)/\(file)")
        }
        let erased = await JournalCommands.erase("amara", isConfirmed: true, asJSON: false, in: fixture.context)
        for file in try FileManager.default.contentsOfDirectory(atPath: demo) where file.hasPrefix("duologue.db") {
            try FileManager.default.removeItem(atPath: "\(demo)/\(file)")
        }
        for file in files {
            try FileManager.default.moveItem(atPath: "\(fixture.folder.path)/\(file)", toPath: "\(demo)/\(file)")
        }

        let acts = try await fixture.pendingActs()
        let again = try await fixture.pendingActs()
        let (entries, erasures) = try await fixture.open { installation in
            try await installation.database.read { transaction in
                (try transaction.entries(of: "amara").count, try transaction.erasures().count)
            }
        }

        #expect(erased.status == .fine, "\(erased.diagnostics)")
        #expect(entries == 0)
        #expect(erasures == 1)
        #expect(acts.filter { $0 == .erase("amara") }.count == 1)
        #expect(again == acts)
    }

    @Test func aListThatCannotBeReadStopsEverything() async throws {
        let fixture = try await DemoFixture.made()
        try fixture.folder.write("demo/duologue.key.erasures", "{}\n")

        let list = await PeopleCommands.list(asJSON: false, in: fixture.context)

        #expect(list.status == .wrongConfiguration)
        #expect(
            fixture.shortened(list) == [
                "demo/duologue.key.erasures:1: this is no erasure. Restore the list from its backup."
            ]
        )
    }

    @Test func anErasureThatWasNotNotedIsNotedAtTheNextStart() async throws {
        let fixture = try await DemoFixture.made()
        let at = fixture.context.wall
        try await fixture.open { installation in
            _ = try await installation.database.write { transaction in try transaction.erase("bruno", at: at) }
        }

        let doctor = await DoctorCommand.run(asJSON: false, in: fixture.context)

        #expect(doctor.status == .fine, "\(doctor.output)")
        #expect(try fixture.folder.read("demo/duologue.key.erasures").contains("bruno"))
    }
}
