import Domain
import Foundation
import PromptLibrary
import SQLiteDatabase
import Store
import Testing

@testable import Daemon

/// The functions behind the command line, on a demo installation each.
@Suite struct CommandLineTests {
    private struct Fixture {
        let folder: TemporaryFolder
        var context: CommandContext

        /// A demo made on Tuesday, 2026-09-01, whose season begins on Monday, 2026-09-07.
        static func made() async throws -> Fixture {
            var fixture = try Fixture()
            let result = await InitCommand.run("\(fixture.folder.path)/demo", in: fixture.context)
            try #require(result.status == .fine, "\(result.diagnostics)")
            // Commands that are typed come later than those of the demo.
            fixture.context.wall = fixture.context.wall + .seconds(1)
            return fixture
        }

        init() throws {
            folder = try TemporaryFolder()
            let midday = Instant(
                milliseconds: Int64((CivilDate(iso: "2026-09-01")?.dayNumber ?? 0) * 86_400 + 43_200) * 1000
            )
            context = CommandContext(
                configurationFile: "\(folder.path)/demo/duologue.yaml",
                secrets: SecretSources(environment: [:]),
                wall: midday
            )
        }

        func shortened(_ result: CommandResult) -> [String] {
            result.diagnostics.map(folder.shortened)
        }

        func pendingActs() async throws -> [Event.AdminAct] {
            let configuration = try Configuration.read(context.configurationFile, secrets: nil)
            let installation = try await Installation.open(configuration, secrets: context.secrets)
            let vault = installation.vault
            let events = try await installation.database.read { transaction in
                try transaction.pendingEvents(limit: 100, vault: vault)
            }
            await installation.database.close()
            return events.compactMap { event in
                if case .admin(let act) = event.body { act } else { nil }
            }
        }

        func firstPair() async throws -> String {
            let result = await PairsCommands.list(programme: nil, includingEnded: false, asJSON: true, in: context)
            let rows = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]]
            return try #require(rows?.first?["id"] as? String)
        }
    }

    @Test func initMakesADemoThatIsRight() async throws {
        let fixture = try await Fixture.made()

        let check = CheckCommand.run(asJSON: false, messages: [], in: fixture.context)
        let people = await PeopleCommands.list(asJSON: true, in: fixture.context)
        let doctor = await DoctorCommand.run(asJSON: false, in: fixture.context)
        let acts = try await fixture.pendingActs()

        #expect(check.status == .fine, "\(check.diagnostics)")
        let rows = try JSONSerialization.jsonObject(with: Data(people.output.utf8)) as? [[String: Any]]
        #expect(rows?.count == 14)
        #expect(doctor.status == .fine, "\(doctor.output)")
        #expect(acts.count == 6)
        #expect(try fixture.folder.read("demo/programmes/mutual-growth.yaml").contains("start: 2026-09-07"))
    }

    @Test func theKeyIsForItsOwnerOnly() async throws {
        let fixture = try await Fixture.made()

        for file in ["duologue.key", "duologue.db"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(fixture.folder.path)/demo/\(file)")
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
        let key = try fixture.folder.read("demo/duologue.key").trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(Data(base64Encoded: key)?.count == 32)
    }

    @Test func initOverwritesNothing() async throws {
        let fixture = try await Fixture.made()
        let key = try fixture.folder.read("demo/duologue.key")

        let again = await InitCommand.run("\(fixture.folder.path)/demo", in: fixture.context)

        #expect(again.status == .failed)
        #expect(
            fixture.shortened(again) == [
                "demo: it is there already and nothing is overwritten. Give a folder that is new or empty."
            ]
        )
        #expect(try fixture.folder.read("demo/duologue.key") == key)
    }

    @Test func importingTheSamePeopleAgainChangesNothing() async throws {
        let fixture = try await Fixture.made()
        let file = "\(fixture.folder.path)/demo/people.csv"

        let result = await PeopleCommands.importFile(file, isDryRun: false, asJSON: false, in: fixture.context)

        #expect(result.output == "Imported: 0 new, 0 changed, 14 as before.\n")
        #expect(try await fixture.pendingActs().count == 6)
    }

    @Test func aChangedPersonIsAnEventAndANewOneIsThere() async throws {
        let fixture = try await Fixture.made()
        let file = try fixture.folder.write(
            "more.csv",
            """
            id,name,workspace,address,time_zone,holidays,work_hours
            amara,Amara Okonjo-Bell,try,amara,Africa/Nairobi,kenya,08:00-17:00
            zuri,Zuri Mbeki,try,zuri,Africa/Nairobi,,

            """
        )

        let dry = await PeopleCommands.importFile(file, isDryRun: true, asJSON: false, in: fixture.context)
        let before = await PeopleCommands.show("zuri", asJSON: false, in: fixture.context)
        let result = await PeopleCommands.importFile(file, isDryRun: false, asJSON: false, in: fixture.context)
        let after = await PeopleCommands.show("zuri", asJSON: false, in: fixture.context)

        #expect(
            dry.output
                .hasPrefix(
                    "Nothing was imported. It would be: 1 new, 1 changed, 0 as before; 13 people not in the file stay as "
                        + "they are: bruno, camille, "
                )
        )
        #expect(before.status == .failed)
        #expect(
            result.output.hasPrefix(
                "Imported: 1 new, 1 changed, 0 as before; 13 people not in the file stay as they are: "
            )
        )
        #expect(after.output.contains("Zuri Mbeki"))
        guard case .change("amara", let person) = try await fixture.pendingActs().last else {
            Issue.record("the last event changes amara")
            return
        }
        #expect(person.name == "Amara Okonjo-Bell")
    }

    @Test func nothingIsImportedIfOneRowIsWrong() async throws {
        let fixture = try await Fixture.made()
        let file = try fixture.folder.write(
            "more.csv",
            "id,name,workspace,address,time_zone\nzuri,Zuri,try,zuri,Africa/Nairobi\nyan,Yan,try,amara,Africa/Nairobi\n"
                + "xia,Xia,try,xia,Asia/Kolkatta\n"
        )

        let result = await PeopleCommands.importFile(file, isDryRun: false, asJSON: false, in: fixture.context)
        let zuri = await PeopleCommands.show("zuri", asJSON: false, in: fixture.context)

        #expect(result.status == .failed)
        #expect(
            fixture.shortened(result) == [
                "more.csv:4: time_zone is \"Asia/Kolkatta\", not a time zone. Did you mean Asia/Kolkata?"
            ]
        )
        #expect(zuri.status == .failed)
    }

    @Test func anAddressOfSomebodyElseIsRefused() async throws {
        let fixture = try await Fixture.made()
        let file = try fixture.folder.write(
            "more.csv",
            "id,name,workspace,address,time_zone\nyan,Yan,try,amara,Africa/Nairobi\n"
        )

        let result = await PeopleCommands.importFile(file, isDryRun: false, asJSON: false, in: fixture.context)

        #expect(
            fixture.shortened(result) == [
                "more.csv:2: address \"amara\" belongs to amara already. Correct it, or give amara another in this file."
            ]
        )
    }

    // The rows: what cannot be a pair, with the whole message; the date is that of the demo.
    @Test(arguments: [
        ("amara,amara,", "amara cannot be a pair with themselves. Name two people."),
        ("amara,bruno,", "amara and bruno are a pair in mutual-growth already. Leave it out."),
        ("bruno,amara,", "bruno and amara are a pair in mutual-growth already. Leave it out."),
        ("amara,camile,", "there is no person \"camile\". Did you mean camille?"),
        ("amara,sam,", "sam is no participant but supervisor. Correct the column role."),
    ])
    func aPairThatCannotBeIsRefused(row: String, expected: String) async throws {
        let fixture = try await Fixture.made()
        let file = try fixture.folder.write(
            "pairs.csv",
            "programme,first,second,short\nmutual-growth,amara,dev,\nmutual-growth,\(row)\n"
        )

        let result = await PairsCommands.importFile(file, isDryRun: false, asJSON: false, in: fixture.context)

        #expect(result.status == .failed)
        #expect(fixture.shortened(result) == ["pairs.csv:3: " + expected])
        #expect(try await fixture.pendingActs().count == 6)
    }

    @Test func aPairThatStandsTwiceIsRefused() async throws {
        let fixture = try await Fixture.made()
        let file = try fixture.folder.write(
            "pairs.csv",
            "programme,first,second\nmutual-growth,amara,dev\nmutual-growth,dev,amara\n"
        )

        let result = await PairsCommands.importFile(file, isDryRun: false, asJSON: false, in: fixture.context)

        #expect(
            fixture.shortened(result) == ["pairs.csv:3: this pair stands on line 2 already. Keep one of the two."]
        )
    }

    // The rows: days after the demo was made, and what a pair made then gets. The
    // season is 26 weeks, a session every 4 weeks.
    @Test(
        arguments: [
            (0, false, 6, nil),
            (60, false, 4, nil),
            (
                140, false, nil,
                "duologue: the season has 6 weeks left, room for 1 of the least 2 sessions. Write yes in a column short, or use --short, if the two want that."
            ),
            (140, true, 1, nil),
            (
                180, true, nil,
                "duologue: the season has 1 week left, too few for a session. Wait for the next season."
            ),
        ] as [(Int, Bool, Int?, String?)]
    )
    func aLateJoinerHasTheSessionsThatAreLeft(
        days: Int,
        isShort: Bool,
        planned: Int?,
        refusal: String?
    ) async throws {
        var fixture = try await Fixture.made()
        fixture.context.wall = fixture.context.wall + .days(days)

        let result = await PairsCommands.add(
            programme: "mutual-growth",
            first: "amara",
            second: "dev",
            isShort: isShort,
            asJSON: false,
            in: fixture.context
        )
        let list = await PairsCommands.list(programme: nil, includingEnded: false, asJSON: true, in: fixture.context)
        let rows = try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]]

        #expect(result.diagnostics == (refusal.map { [$0] } ?? []))
        let made = rows?.first { $0["first"] as? String == "amara" && $0["second"] as? String == "dev" }
        #expect(made?["planned_sessions"] as? Int == planned)
    }

    @Test func actsOfAnAdminBecomeEvents() async throws {
        let fixture = try await Fixture.made()
        let pair = try await fixture.firstPair()
        let context = fixture.context

        let results = [
            await PeopleCommands.away("amara", from: "2026-11-09", through: "2026-11-13", in: context),
            await PeopleCommands.pause("bruno", until: "2026-10-05", in: context),
            await PairsCommands.end(pair, in: context),
        ]

        #expect(
            results.map(\.output) == [
                "amara is away from 2026-11-09 through 2026-11-13.\n", "All pairs of bruno rest until 2026-10-05.\n",
                "Pair \(pair) ends.\n",
            ]
        )
        let from = try #require(CivilDate(iso: "2026-11-09"))
        let until = try #require(CivilDate(iso: "2026-10-05"))
        let number = try #require(Int64(pair))
        #expect(
            try await fixture.pendingActs().suffix(3) == [
                .setAway("amara", from: from, through: from + 4), .pause("bruno", until: until),
                .endPair(PairID(number)),
            ]
        )
    }

    @Test func datesThatMakeNoSenseAreRefused() async throws {
        let fixture = try await Fixture.made()
        let context = fixture.context

        let rows: [(CommandResult, CommandResult.Status, String)] = [
            (
                await PeopleCommands.away("amara", from: "soon", through: nil, in: context), .wrongUsage,
                "duologue: \"soon\" is not a date. Write it as in 2026-11-09."
            ),
            (
                await PeopleCommands.away("amara", from: "2026-11-09", through: "2026-11-01", in: context), .wrongUsage,
                "duologue: the absence ends on 2026-11-01, before it begins. Write the first date first."
            ),
            (
                await PeopleCommands.away("amara", from: "2026-08-01", through: "2026-08-02", in: context), .failed,
                "amara: 2026-08-02 is in the past. Give dates from today on."
            ),
            (
                await PeopleCommands.away("amara", from: "2026-10-01", through: "2027-01-31", in: context), .failed,
                "amara: this is longer than 8 weeks. Shorten it, or use duologue people pause."
            ),
            (
                await PeopleCommands.pause("amara", until: "2026-09-01", in: context), .failed,
                "amara: 2026-09-01 is not after today. Give the day on which it goes on."
            ),
            (
                await PeopleCommands.pause("amara", until: "2027-02-01", in: context), .failed,
                "amara: 2027-02-01 is more than 8 weeks away. Give a date up to 2026-10-27."
            ),
            (
                await PeopleCommands.pause("nadia", until: "2026-10-01", in: context), .failed,
                "nadia: this person has no pair that could rest. Use duologue people away."
            ),
            (
                await PeopleCommands.show("amarah", asJSON: false, in: context), .failed,
                "\"amarah\": there is no such person. Did you mean amara?"
            ),
            (
                await PairsCommands.show("7", asJSON: false, in: context), .failed,
                "\"7\": there is no such pair. List them with duologue pairs list."
            ),
            (
                await DeliveriesCommands.retry("x", in: context), .failed,
                "\"x\": there is no such message. List them with duologue deliveries list."
            ),
        ]

        for (result, status, expected) in rows {
            #expect(result.status == status)
            #expect(result.diagnostics == [expected])
        }
        withExtendedLifetime(fixture) {}
    }

    @Test func aWrongConfigurationEndsWith78() async throws {
        let fixture = try Fixture()

        let result = await PeopleCommands.list(asJSON: false, in: fixture.context)

        #expect(result.status == .wrongConfiguration)
        #expect(result.status.rawValue == 78)
        #expect(
            fixture.shortened(result) == [
                "demo/duologue.yaml: there is no such file. Give the path of a file that exists."
            ]
        )
    }

    // The rows: what can be wrong with key and store, and the message.
    @Test(
        arguments: [
            (
                "duologue.key", "c2hvcnQ=\n",
                "demo/duologue.yaml: key: the key is not 32 bytes in base64. Put the key back that duologue init made."
            ),
            (
                "duologue.key", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "demo/duologue.db: this store was made with another key. Put the key back that belongs to it."
            ),
            (
                "duologue.key", nil,
                "demo/duologue.yaml: key: demo/duologue.key: there is no such file. Give the path of a file that exists."
            ),
            ("duologue.db", nil, "demo/duologue.db: there is no store. Make one with duologue init."),
        ] as [(String, String?, String)]
    )
    func aWrongKeyOrStoreIsNamed(file: String, text: String?, expected: String) async throws {
        let fixture = try await Fixture.made()
        if let text {
            try fixture.folder.write("demo/\(file)", text)
        } else {
            try FileManager.default.removeItem(atPath: "\(fixture.folder.path)/demo/\(file)")
        }

        let result = await PeopleCommands.list(asJSON: false, in: fixture.context)

        #expect(result.status == .wrongConfiguration)
        #expect(fixture.shortened(result) == [expected])
    }

    @Test func aMessageThatWasGivenUpGoesOutAgainOrNever() async throws {
        let fixture = try await Fixture.made()
        let configuration = try Configuration.read(fixture.context.configurationFile, secrets: nil)
        let installation = try await Installation.open(configuration, secrets: fixture.context.secrets)
        let wall = fixture.context.wall
        try await installation.database.write { transaction in
            for id in [MessageID(11), 12] {
                let message = OutboundMessage(
                    id: id,
                    person: "amara",
                    pair: nil,
                    messageClass: .nudge,
                    kind: "prepare",
                    reason: "You talk soon.",
                    message: Message([.paragraph([.plain("Hello")])]),
                    notBefore: wall
                )
                try transaction.enqueue(message, at: wall)
                _ = try transaction.markEnded(id, .lapsed, at: wall)
            }
        }
        await installation.database.close()

        let retried = await DeliveriesCommands.retry("11", in: fixture.context)
        let discarded = await DeliveriesCommands.discard("12", in: fixture.context)
        let again = await DeliveriesCommands.retry("12", in: fixture.context)
        let shown = await DeliveriesCommands.show("11", asJSON: false, in: fixture.context)
        let list = await DeliveriesCommands.list([], limit: 10, asJSON: false, in: fixture.context)

        #expect(retried.status == .fine, "\(retried.diagnostics)")
        #expect(discarded.output == "Message 12 is discarded.\n")
        #expect(again.diagnostics == ["\"12\": it is discarded, so it cannot be sent again. Leave it as it is."])
        #expect(shown.output.contains("Hello"))
        #expect(list.output.split(separator: "\n").count == 2)
    }

    @Test func promptsAreListedShownAndPreviewed() async throws {
        let fixture = try await Fixture.made()
        let list = await PromptsCommands.list(asJSON: true, in: fixture.context)
        let rows = try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]]
        let id = PromptID(try #require(rows?.first?["id"] as? String))

        let shown = await PromptsCommands.show(id, asJSON: false, in: fixture.context)
        let preview = await PromptsCommands.preview(id, workspace: nil, person: "amara", in: fixture.context)
        let missing = await PromptsCommands.show("zzzzzzzz", asJSON: false, in: fixture.context)
        let elsewhere = await PromptsCommands.preview(id, workspace: "tri", person: "amara", in: fixture.context)

        #expect(shown.output.contains(id.rawValue))
        #expect(preview.output.hasPrefix("# "))
        #expect(missing.diagnostics == ["\"zzzzzzzz\": there is no such prompt. List them with duologue prompts list."])
        #expect(elsewhere.diagnostics == ["\"tri\": there is no such workspace. Did you mean try?"])
    }

    @Test func aPreviewNeedsNoSecret() async throws {
        let fixture = try await Fixture.made()
        let text = try fixture.folder.read("demo/duologue.yaml")
            .replacing(
                "  try: {kind: sandbox}",
                with: """
                      try: {kind: sandbox}
                      acme: {kind: slack, bot_token: {env: A}, signing_secret: {env: A}}
                      lab: {kind: matrix, homeserver: "http://h", as_token: {env: A}, hs_token: {env: A}, user: "@d:h"}
                      bus: {kind: webhook, url: {env: A}, secret: {env: A}}
                    """
            )
        try fixture.folder.write("demo/duologue.yaml", text)
        let id = try #require(Library.read(Assets.prompts, defaultLocale: "en").library.prompts.first?.id)

        for workspace in ["acme", "lab", "bus"] {
            let result = await PromptsCommands.preview(
                id,
                workspace: WorkspaceID(workspace),
                person: "amara",
                in: fixture.context
            )
            #expect(result.status == .fine, "\(workspace): \(result.diagnostics)")
            #expect(result.output.contains("{\n"))
        }
        let lint = await PromptsCommands.lint(messages: [], asJSON: false, in: fixture.context)
        #expect(lint.status == .fine, "\(lint.diagnostics)")
    }

    @Test func aPromptOfAFolderTakesPrecedence() throws {
        let folder = try TemporaryFolder()
        let first = try #require(Assets.prompts.first)
        try folder.write("p/\(first.path)", "other")
        try folder.write("p/.git/x.md", "hidden")
        try folder.write("p.yaml", ConfigurationTests.programme)
        let file = try folder.write(
            "d.yaml",
            ConfigurationTests.right.joined(separator: "\n") + "\nprompts_dir: p\n"
        )

        let configuration = try Configuration.read(file, secrets: nil)
        let files = try PromptFiles.files(of: configuration, embedded: Assets.prompts)

        #expect(files.count == Assets.prompts.count)
        #expect(files.first { $0.path == first.path }?.text == "other")
    }

    @Test func theTableOfAssetsIsFresh() throws {
        let folders = [
            ("Prompts", [".md", ".yaml"]), ("Config/demo", [".yaml", ".csv"]),
            ("Config/programmes", [".yaml", ".ics"]),
        ]
        for (folder, endings) in folders {
            let walk = try #require(FileManager.default.enumerator(atPath: "\(sourceTree)/\(folder)"))
            let found = walk.compactMap { $0 as? String }
                .filter { name in endings.contains { name.hasSuffix($0) } && !name.hasSuffix("README.md") }

            #expect(Assets.files(in: folder).map(\.path).sorted() == found.sorted(), "Run Sources/CAssets/generate.")
        }
    }
}
