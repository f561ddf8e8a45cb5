import Chat
import Domain
import Intake
import SQLiteDatabase
import Store
import Testing

@Suite(.timeLimit(.minutes(1))) struct IntakeTests {
    // MARK: Receiving

    @Test func aRequestIsDurableWhenItIsAnswered() async throws {
        let fixture = try await Fixture()
        let intake = fixture.intake()

        let answer = await intake.receive("acme", request("k1|text|@ada|hello|\nk2|tap|@ben|yes|"))

        #expect(answer == .init(status: 202, body: "{\"ok\":true}"))
        #expect(try await fixture.countWaiting() == 2)
        #expect(intake.metrics.figures.backlog == 2)
    }

    @Test func storedBytesAreSealed() async throws {
        let fixture = try await Fixture()
        _ = await fixture.intake().receive("acme", request("k1|text|@ada|private words|"))

        let rows = try await fixture.store.read { try $0.pendingIntake(limit: 9) }

        #expect(!String(decoding: try #require(rows.first).sealed, as: UTF8.self).contains("private"))
    }

    // By key, by bytes where there is none, in one request and in two, and not across workspaces.
    @Test(arguments: [
        (["k1|text|@ada|hi|", "k1|text|@ada|hi|"], 1), (["k1|text|@ada|hi|", "k1|text|@ada|other|"], 1),
        (["|text|@ada|hi|", "|text|@ada|hi|"], 1), (["|text|@ada|hi|", "|text|@ada|ho|"], 2),
        (["k1|text|@ada|hi|", "k2|text|@ada|hi|"], 2), (["k1|text|@ada|hi|\nk1|text|@ada|hi|"], 1),
    ])
    func aRepetitionIsStoredOnce(bodies: [String], count: Int) async throws {
        let fixture = try await Fixture()
        let intake = fixture.intake()

        for body in bodies { #expect(await intake.receive("acme", request(body)).status == 202) }

        #expect(try await fixture.countWaiting() == count)
    }

    @Test func aRepetitionAfterTheWorkIsKnownAsWell() async throws {
        let fixture = try await Fixture()
        let intake = fixture.intake()
        for _ in 0..<3 {
            _ = await intake.receive("acme", request("k1|text|@ada|hi|"))
            try await intake.pass()
        }

        #expect(try await fixture.events().count == 1)
        #expect(intake.metrics.figures.requests.map { "\($0.label) \($0.count)" } == ["repeated 2", "stored 1"])
    }

    @Test func aKeyIsOneWorkspacesOwnAndNoBytes() {
        let byKey = Intake.keyHash(of: .init(key: "k", bytes: [1]), in: "acme")

        #expect(byKey == Intake.keyHash(of: .init(key: "k", bytes: [2]), in: "acme"))
        #expect(byKey != Intake.keyHash(of: .init(key: "k", bytes: [1]), in: "lab"))
        #expect(byKey != Intake.keyHash(of: .init(key: nil, bytes: Array("k".utf8)), in: "acme"))
    }

    @Test func whatIsNotGenuineLeavesNothing() async throws {
        let fixture = try await Fixture()
        let intake = fixture.intake()

        #expect(await intake.receive("acme", request("k1|text|@ada|hi|", signed: false)).status == 401)
        #expect(await intake.receive("nowhere", request("k1|text|@ada|hi|")).status == 404)

        #expect(try await fixture.countWaiting() == 0)
        #expect(intake.metrics.figures.requests.map(\.label) == ["unknown-workspace", "bad-signature"])
    }

    @Test func aRequestBeyondTheCapsIsRefusedUnread() async throws {
        var fixture = try await Fixture()
        fixture.options.bodyBytes = 16
        fixture.options.headers = 2
        fixture.options.targetBytes = 8
        let intake = fixture.intake()
        var many = request("|text|@ada|a|")
        for name in ["a", "b", "c"] { many.headers[name] = "" }
        var long = request("|text|@ada|a|")
        long.path = "/long/path"

        #expect(await intake.receive("acme", request("|text|@ada|far too long|")).status == 413)
        #expect(await intake.receive("acme", many).status == 413)
        #expect(await intake.receive("acme", long).status == 413)
        #expect(await intake.receive("acme", request("|text|@ada|a|")).status == 202)
    }

    @Test func whereTheStoreFailsThePlatformIsAskedToComeAgain() async throws {
        var fixture = try await Fixture()
        let failing = FailingStore(fixture.store)
        fixture.database = failing
        let intake = fixture.intake()
        failing.failNext(1)

        #expect(await intake.receive("acme", request("k1|text|@ada|hi|")).status == 503)
        #expect(await intake.receive("acme", request("k1|text|@ada|hi|")).status == 202)

        try await intake.pass()
        #expect(try await fixture.events().count == 1)
    }

    @Test func aCommitOfWhichNobodyHeardIsRepeatedWithoutEffect() async throws {
        var fixture = try await Fixture()
        let failing = FailingStore(fixture.store)
        fixture.database = failing
        let intake = fixture.intake()
        failing.failNext(1, afterCommit: true)

        #expect(await intake.receive("acme", request("k1|text|@ada|hi|")).status == 503)
        #expect(await intake.receive("acme", request("k1|text|@ada|hi|")).status == 202)

        try await intake.pass()
        #expect(try await fixture.events().count == 1)
    }

    @Test func tooLargeABacklogIsNotMadeLarger() async throws {
        var fixture = try await Fixture()
        fixture.options.backlog = 2
        let intake = fixture.intake()

        var statuses: [Int] = []
        for key in 1...3 { statuses.append(await intake.receive("acme", request("k\(key)|text|@ada|hi|")).status) }
        #expect(statuses == [202, 202, 503])

        try await intake.pass()
        #expect(await intake.receive("acme", request("k3|text|@ada|hi|")).status == 202)
    }

    // MARK: Working

    @Test(
        arguments: [
            ("text|@ada|hi|", .text("ada", .init(words: "hi", platformMessage: "in-1"))),
            ("text|@ada|hi|out-1", .text("ada", .init(words: "hi", platformMessage: "in-1", inReplyTo: 7))),
            // Another person's message is no answer to theirs.
            ("text|@ben|hi|out-1", .text("ben", .init(words: "hi", platformMessage: "in-1"))),
            ("tap|@ada|yes|", .tap("ada", .init(ask: 3, option: "yes"))),
            ("form|@ada|long|yes", .form("ada", .init(ask: 3, words: "long", option: "yes", audience: .partner))),
            ("edit|@ada|in-1|new", .edit("ada", platformMessage: "in-1", words: "new")),
            ("delete|@ada|in-1|", .delete("ada", platformMessage: "in-1")),
            ("file|@ada||", .file("ada")),
            ("text|@ada|a\0b|", .text("ada", .init(words: "ab", platformMessage: "in-1"))),
        ] as [(String, Event.Body)]
    )
    func anItemBecomesAnEvent(line: String, body: Event.Body) async throws {
        let fixture = try await Fixture()
        try await fixture.enqueue(7, to: "ada", platformMessage: "out-1")
        let intake = fixture.intake()
        _ = await intake.receive("acme", request("k|" + line))

        try await intake.pass()

        let events = try await fixture.events()
        #expect(events.map(\.body) == [body])
        #expect(events.first?.at == Fixture.start)
        #expect(try await fixture.countWaiting() == 0)
        #expect(fixture.numbers.rings == 1)
    }

    @Test func eventsKeepTheOrderOfArrival() async throws {
        var fixture = try await Fixture()
        fixture.options.batch = 3
        let intake = fixture.intake()
        for number in 0..<10 { _ = await intake.receive("acme", request("k\(number)|tap|@ada|\(number)|")) }

        while try await intake.pass() > 0 {}

        let options = try await fixture.events().map { event -> String? in
            if case .tap(_, let tap) = event.body { tap.option } else { nil }
        }
        #expect(options == (0..<10).map { "\($0)" })
    }

    @Test func oneRequestMayMeanSeveralThings() async throws {
        let fixture = try await Fixture()
        let intake = fixture.intake()
        _ = await intake.receive("acme", request("k|two|@ada|yes|"))

        try await intake.pass()

        #expect(try await fixture.events().map(\.body.label) == ["file", "tap"])
    }

    @Test(arguments: ["text|@eve|hi|", "tap|@eve|yes|", "errand|@eve|t|", "route|@eve|D9|"])
    func somebodyWhoIsNotInThePeopleListIsDroppedAndCounted(line: String) async throws {
        let fixture = try await Fixture()
        let intake = fixture.intake()
        _ = await intake.receive("acme", request("k|" + line))

        try await intake.pass()

        #expect(try await fixture.events().isEmpty)
        #expect(intake.metrics.figures.items.map(\.label) == ["unknown-person"])
        #expect(!fixture.log.text.contains("eve"))
        #expect(try await fixture.store.read { try $0.route(to: Address(workspace: "acme", handle: "@eve")) } == nil)
    }

    @Test func thePersonIsTheOneOfThatWorkspace() async throws {
        let fixture = try await Fixture()
        let intake = fixture.intake()
        _ = await intake.receive("lab", request("k|text|@ada|hi|"))

        try await intake.pass()

        #expect(try await fixture.events().isEmpty)
    }

    @Test func aRouteIsKept() async throws {
        let fixture = try await Fixture()
        let intake = fixture.intake()
        _ = await intake.receive("acme", request("k|route|@ada|D9|"))

        try await intake.pass()

        #expect(try await fixture.store.read { try $0.route(to: Address(workspace: "acme", handle: "@ada")) } == "D9")
        #expect(try await fixture.events().isEmpty)
    }

    @Test func anErrandIsQueuedForAMomentWithItsQuestion() async throws {
        let fixture = try await Fixture()
        let question = Message([.paragraph([.plain("How?")]), .input(.init(ask: 3, label: "Write"))])
        try await fixture.enqueue(7, to: "ada", message: question)
        let intake = fixture.intake()
        _ = await intake.receive("acme", request("k|errand|@ada|trigger-1|"))

        try await intake.pass()

        let heads = try await fixture.store.write { transaction in
            try transaction.dueHeads(now: Fixture.start, wall: Fixture.start, limit: 9)
        }
        let errand = try #require(heads.first).message
        #expect(errand.errand == .openForm(ask: 3, trigger: "trigger-1"))
        #expect(errand.notAfter == Fixture.start + .seconds(3))
        #expect(errand.message == question)
        #expect(errand.messageClass == .answer)
        #expect(fixture.numbers.rings == 1)
    }

    @Test func whatCannotBeReadKeepsNothingElseWaiting() async throws {
        let fixture = try await Fixture()
        let intake = fixture.intake()
        let torn = IntakeItem(id: 1, keyHash: [1], sealed: [2, 0, 0])
        _ = try await fixture.store.write { try $0.storeIntake(workspace: "acme", items: [torn], at: Fixture.start) }
        _ = await intake.receive("acme", request("k|tap|@ada|yes|"))

        try await intake.pass()

        #expect(try await fixture.events().count == 1)
        #expect(try await fixture.countWaiting() == 0)
        #expect(intake.metrics.figures.items.map(\.label).contains("unreadable"))
    }

    @Test(arguments: [false, true]) func aFailingStoreLosesNothingAndRepeatsNothing(afterCommit: Bool) async throws {
        var fixture = try await Fixture()
        let failing = FailingStore(fixture.store)
        fixture.database = failing
        let intake = fixture.intake()
        for key in 1...3 { _ = await intake.receive("acme", request("k\(key)|tap|@ada|\(key)|")) }
        failing.failNext(2, afterCommit: afterCommit)

        _ = try? await intake.pass()
        try await intake.pass()

        #expect(try await fixture.events().count == 3)
        #expect(try await fixture.countWaiting() == 0)
    }

    @Test func twoWorkersDoEachThingOnce() async throws {
        let fixture = try await Fixture()
        let (first, second) = (fixture.intake(), fixture.intake())
        for key in 1...20 { _ = await first.receive("acme", request("k\(key)|tap|@ada|\(key)|")) }

        async let one = first.pass()
        async let other = second.pass()
        _ = try await (one, other)

        #expect(try await fixture.events().count == 20)
    }

    @Test func whatIsLeftOfARemovedWorkspaceIsDropped() async throws {
        let fixture = try await Fixture()
        _ = await fixture.intake().receive("acme", request("k|tap|@ada|yes|"))

        try await fixture.intake(connectors: false).pass()

        #expect(try await fixture.countWaiting() == 0)
    }

    // Cut within ASCII, within a scalar, within a character of several scalars, and not at all.
    @Test(arguments: [
        ("abc", 3, "abc"), ("abcd", 3, "abc"), ("aé", 2, "a"), ("aé", 3, "aé"), ("a👩‍👧", 8, "a"), ("\0\0ab", 2, "ab"),
        ("", 5, ""),
        ("🇵🇹🇵🇹", 12, "🇵🇹"),
    ])
    func aTextIsCutBetweenCharacters(text: String, limit: Int, cut: String) {
        #expect(text.cleaned(bytes: limit) == cut)
    }

    @Test func runningWorksWhatComesAndStops() async throws {
        let fixture = try await Fixture()
        let intake = fixture.intake()
        let running = Task { try await intake.run() }

        _ = await intake.receive("acme", request("k|tap|@ada|yes|"))
        await fixture.numbers.waitForRing()
        intake.stop()
        try await running.value

        #expect(try await fixture.events().count == 1)
    }
}
