import Chat
import Domain
import SQLiteDatabase
import Store
import TestSupport
import Testing

@testable import Delivery

@Suite(.timeLimit(.minutes(1))) struct DeliveryTests {
    private let ok = ScriptedTransport.Answer.status(200)
    private let failed = ScriptedTransport.Answer.status(503)

    @Test func aDueMessageIsSentAndRecorded() async throws {
        let fixture = try await Fixture([.status(200, body: "p7")])
        try await fixture.enqueue(1, "hello")
        let delivery = fixture.delivery()

        #expect(try await delivery.pass() == 1)

        let row = try #require(try await fixture.row(1))
        #expect(row.status == .delivered)
        #expect(row.platformMessage == "p7")
        #expect(row.attempts == 1)
        #expect(fixture.transport.bodies == ["hello"])
        #expect(try await delivery.pass() == 0)
        #expect(delivery.metrics.figures.outcomes.map(\.label) == ["delivered"])
    }

    // MARK: Order

    @Test func theHeadBlocksThoseBehindItUntilItIsDelivered() async throws {
        let fixture = try await Fixture([failed, ok, ok])
        for id in 1...2 { try await fixture.enqueue(Int64(id)) }
        let delivery = fixture.delivery()

        try await delivery.pass()
        try await delivery.pass()
        #expect(fixture.transport.bodies == ["m1"])

        fixture.time.advance(.seconds(2))
        try await delivery.pass()
        try await delivery.pass()
        #expect(fixture.transport.bodies == ["m1", "m1", "m2"])
        #expect(try await fixture.status(2) == .delivered)
    }

    @Test(.row("2.2/address")) func whatWaitsGoesToTheNewAddressInOrder() async throws {
        var fixture = try await Fixture([
            .status(200, body: "D1"), failed, .status(200, body: "D2"), ok, ok,
        ])
        fixture.connectors["acme"] = PlainConnector(needsRoute: true)
        for id in 1...2 { try await fixture.enqueue(Int64(id), to: "ada") }
        let delivery = fixture.delivery()
        try await delivery.pass()
        try await fixture.store.write { transaction in
            let address = Address(workspace: "acme", handle: "@ada-again")
            try transaction.save(StoredPerson(id: "ada", state: [], address: address, locale: "pt"))
        }
        fixture.time.advance(.seconds(2))
        for _ in 0..<2 { try await delivery.pass() }
        #expect(
            fixture.transport.bodies == ["open @ada", "m1 in D1", "open @ada-again", "m1 in D2", "m2 in D2"]
        )
    }

    @Test func addressesDoNotWaitForEachOther() async throws {
        let fixture = try await Fixture([failed, ok])
        try await fixture.enqueue(1, to: "ada")
        try await fixture.enqueue(2, to: "ben")

        try await fixture.delivery().pass()

        // The two go at the same time: which gets the failure is not said.
        #expect(fixture.transport.bodies.sorted() == ["m1", "m2"])
    }

    @Test(arguments: [(404, OutboxStatus.refused, ["1 refused"]), (200, .delivered, [])])
    func anEndedHeadGivesUpItsPlace(status: Int, end: OutboxStatus, told: [String]) async throws {
        let fixture = try await Fixture([.status(status), ok])
        for id in 1...2 { try await fixture.enqueue(Int64(id)) }
        let delivery = fixture.delivery()

        for _ in 0..<2 { try await delivery.pass() }

        #expect(try await fixture.status(1) == end)
        #expect(try await fixture.status(2) == .delivered)
        #expect(try await fixture.told() == told)
    }

    // MARK: Time

    @Test func nothingIsSentBeforeItsTimeOrOutsideItsWindows() async throws {
        let fixture = try await Fixture([ok, ok])
        try await fixture.enqueue(1, to: "ada", after: .minutes(5))
        try await fixture.enqueue(2, to: "ben", windows: [(-60, -30), (30, 60), (90, 120)])
        let delivery = fixture.delivery()

        try await delivery.pass()
        #expect(fixture.transport.bodies == [])
        fixture.time.advance(.minutes(5))
        try await delivery.pass()
        #expect(fixture.transport.bodies == ["m1"])
        fixture.time.advance(.minutes(25))
        try await delivery.pass()
        #expect(fixture.transport.bodies == ["m1", "m2"])
    }

    @Test func aRetryIsBoundByTheWindowsLikeTheFirstTry() async throws {
        let fixture = try await Fixture([failed, ok])
        try await fixture.enqueue(1, windows: [(0, 1), (60, 90)])
        let delivery = fixture.delivery()

        try await delivery.pass()
        for minutes in [2, 20, 37] {
            fixture.time.advance(.minutes(minutes))
            try await delivery.pass()
            #expect(fixture.transport.bodies.count == 1)
        }
        fixture.time.advance(.minutes(1))
        try await delivery.pass()

        #expect(fixture.transport.bodies.count == 2)
        #expect(try await fixture.status(1) == .delivered)
    }

    // The end by `not_after`, by the last window, and of a message behind a blocked one.
    @Test func aMessageWhoseTimePassedLapsesAndIsTold() async throws {
        let fixture = try await Fixture([.status(503, retryAfter: nil)])
        try await fixture.enqueue(1, to: "ada")
        try await fixture.enqueue(2, to: "ada", until: .minutes(10))
        try await fixture.enqueue(3, to: "ben", after: .minutes(2), windows: [(5, 9)])
        let delivery = fixture.delivery()
        try await delivery.pass()

        fixture.time.advance(programme: .minutes(11))
        try await delivery.pass()

        #expect(try await fixture.status(2) == .lapsed)
        #expect(try await fixture.status(3) == .lapsed)
        #expect(try await fixture.told().sorted() == ["2 lapsed", "3 lapsed"])
    }

    @Test func retriesGoByTheWallClockAlone() async throws {
        let fixture = try await Fixture([failed, ok])
        try await fixture.enqueue(1)
        let delivery = fixture.delivery()
        try await delivery.pass()

        fixture.time.advance(programme: .hours(1))
        try await delivery.pass()
        #expect(fixture.transport.bodies.count == 1)
        fixture.time.advance(wall: .seconds(2))
        try await delivery.pass()

        #expect(fixture.transport.bodies.count == 2)
    }

    @Test func whatThePlatformAskedForIsWaitedFor() async throws {
        let fixture = try await Fixture([.status(429, retryAfter: 40), ok])
        try await fixture.enqueue(1)
        let delivery = fixture.delivery()
        try await delivery.pass()

        fixture.time.advance(.seconds(39))
        try await delivery.pass()
        #expect(fixture.transport.bodies.count == 1)
        fixture.time.advance(.seconds(3))
        try await delivery.pass()

        #expect(try await fixture.status(1) == .delivered)
    }

    @Test func aWallClockThatIsSetBackDelaysByNoMoreThanTheLongestWait() async throws {
        let fixture = try await Fixture([.status(429, retryAfter: 3000), ok])
        try await fixture.enqueue(1)
        let delivery = fixture.delivery()
        try await delivery.pass()

        fixture.time.advance(wall: Instant.Span(milliseconds: -30 * 86_400_000))
        try await delivery.pass()
        fixture.time.advance(wall: .hours(1))
        try await delivery.pass()

        #expect(try await fixture.status(1) == .delivered)
    }

    // MARK: Ends

    @Test func afterTheLastAttemptAMessageIsDeadAndTold() async throws {
        var fixture = try await Fixture(Array(repeating: failed, count: 3))
        fixture.options.backoff = Backoff(attempts: 3)
        try await fixture.enqueue(1)
        let delivery = fixture.delivery()

        for _ in 0..<4 {
            try await delivery.pass()
            fixture.time.advance(.minutes(20))
        }

        let row = try #require(try await fixture.row(1))
        #expect(row.status == .dead)
        #expect(row.attempts == 3)
        #expect(row.lastReason == "server-failed")
        #expect(try await fixture.told() == ["1 lapsed"])
    }

    @Test func whatCannotBePreparedIsRefusedWithoutTheNetwork() async throws {
        let fixture = try await Fixture()
        try await fixture.enqueue(1, "too long")

        try await fixture.delivery().pass()

        #expect(try await fixture.row(1)?.lastReason == "too-long")
        #expect(try await fixture.status(1) == .refused)
        #expect(fixture.transport.bodies.isEmpty)
    }

    @Test func aMessageWithoutAWayIsNotKeptForever() async throws {
        let fixture = try await Fixture()
        try await fixture.add("gus", in: nil)
        try await fixture.add("hal", in: "gone")
        try await fixture.enqueue(1, to: "gus")
        try await fixture.enqueue(2, to: "hal")

        try await fixture.delivery().pass()

        #expect(try await fixture.status(1) == .refused)
        #expect(try await fixture.status(2) == .held)
    }

    @Test func inTheSandboxAMessageIsDeliveredWithoutTheNetwork() async throws {
        let fixture = try await Fixture()
        try await fixture.enqueue(1, to: "zoe")

        try await fixture.delivery().pass()

        #expect(try await fixture.status(1) == .delivered)
        #expect(fixture.transport.bodies.isEmpty)
    }

    @Test(arguments: [true, false]) func anUnknownFateIsCounted(wasSent: Bool) async throws {
        let fixture = try await Fixture([.error(.timedOut, wasSent: wasSent)])
        try await fixture.enqueue(1)
        let delivery = fixture.delivery()

        try await delivery.pass()

        #expect(delivery.metrics.figures.ambiguous == (wasSent ? 1 : 0))
        #expect(try await fixture.row(1)?.ambiguous == (wasSent ? 1 : 0))
    }

    @Test func aStatusWithoutAWholeBodyIsJudged() async throws {
        let fixture = try await Fixture([.error(.malformedAnswer, wasSent: true, status: 200)])
        try await fixture.enqueue(1)

        try await fixture.delivery().pass()

        #expect(try await fixture.status(1) == .delivered)
    }

    // MARK: Conversations

    @Test func aConversationIsOpenedOnceAndItsNameKept() async throws {
        var fixture = try await Fixture([.status(200, body: "D1"), ok, ok])
        fixture.connectors["acme"] = PlainConnector(needsRoute: true)
        for id in 1...2 { try await fixture.enqueue(Int64(id)) }
        let delivery = fixture.delivery()

        for _ in 0..<2 { try await delivery.pass() }

        #expect(fixture.transport.bodies == ["open @ada", "m1 in D1", "m2 in D1"])
    }

    @Test func aRouteThatIsNoLongerGoodIsOpenedAnewInTheSameAttempt() async throws {
        var fixture = try await Fixture([.status(409), .status(200, body: "D2"), ok])
        fixture.connectors["acme"] = PlainConnector(needsRoute: true)
        let address = Address(workspace: "acme", handle: "@ada")
        try await fixture.store.write { try $0.setRoute("D1", to: address) }
        try await fixture.enqueue(1)

        try await fixture.delivery().pass()

        #expect(fixture.transport.bodies == ["m1 in D1", "open @ada", "m1 in D2"])
        #expect(try await fixture.row(1)?.attempts == 1)
        #expect(try await fixture.store.read { try $0.route(to: address) } == "D2")
    }

    @Test func aPlatformThatNeverHasARouteDoesNotLoop() async throws {
        var fixture = try await Fixture(Array(repeating: .status(409), count: 9))
        fixture.connectors["acme"] = PlainConnector(needsRoute: true)
        try await fixture.enqueue(1)

        try await fixture.delivery().pass()

        #expect(fixture.transport.bodies.count == 4)
        #expect(try await fixture.status(1) == .queued)
    }

    // MARK: References

    @Test func wordsAreResolvedAtTheAttemptAndKeptNowhere() async throws {
        let fixture = try await Fixture([ok])
        let vault = fixture.vault
        let entry = Effect.Entry(id: 9, writer: "ben", pair: nil, at: Fixture.start, subject: "contract-1")
        _ = try await fixture.store.write { transaction in
            _ = try transaction.key(of: "ben", creatingAt: Fixture.start, vault: vault)
            return try transaction.keep(entry, words: "dear words", vault: vault)
        }
        try await fixture.enqueue(1, message: Message([.quote([.plain("Ben: "), .entry(9), .plain(" "), .entry(10)])]))

        try await fixture.delivery().pass()

        #expect(fixture.transport.bodies == ["Ben: dear words …"])
        #expect(!fixture.log.text.contains("dear"))
    }

    @Test func wordsOfSomebodyElseComeOnlyWithTheirAudience() async throws {
        let fixture = try await Fixture([ok])
        let vault = fixture.vault
        _ = try await fixture.store.write { transaction in
            _ = try transaction.key(of: "ben", creatingAt: Fixture.start, vault: vault)
            for id in [EntryID(9), 10, 11] {
                let entry = Effect.Entry(id: id, writer: "ben", pair: nil, at: Fixture.start, subject: "reflect")
                _ = try transaction.keep(entry, words: "words \(id)", vault: vault)
            }
            // Set to share, but never revealed; and shared, revealed and put in other words since.
            try transaction.setAudience(of: 10, to: .partner)
            try transaction.setAudience(of: 11, to: .partner)
        }
        try await fixture.enqueue(
            1,
            message: Message([.quote([.entry(9), .plain("|"), .entry(10), .plain("|"), .entry(11)])])
        )
        try await fixture.store.write { transaction in
            let reader = try #require(try transaction.outboxRow(1)?.message.person)
            #expect(try transaction.reveal(11, revision: 1, to: reader))
            #expect(try !transaction.reveal(9, revision: 1, to: reader))
            try transaction.revise(11, words: "later words", at: Fixture.start, vault: vault)
            try transaction.setAudience(of: 11, to: .onlyMe)
        }

        try await fixture.delivery().pass()

        #expect(fixture.transport.bodies == ["…|…|words 11"])
    }

    @Test func aLinkIsMintedAndOnlyItsHashKept() async throws {
        let fixture = try await Fixture([ok])
        let link = Message.Inline.replyLink(label: "Export", purpose: .export)
        try await fixture.enqueue(1, message: Message([.paragraph([link])]))

        try await fixture.delivery().pass()

        let body = try #require(fixture.transport.bodies.first)
        let token = try #require(body.split(separator: "/").last?.dropLast())
        #expect(body.hasPrefix("[Export](https://d.example/r/"))
        #expect(token.utf8.count == 43)
        let stored = try await fixture.store.read { try $0.link(tokenHash: LinkToken.hash(String(token))) }
        #expect(stored?.purpose == .export)
        #expect(stored?.expires == Fixture.start + .days(14))
        #expect(stored?.person == "ada")
    }

    @Test(arguments: [(true, true, false), (false, true, true), (true, false, true)])
    func whereAReplyCannotComeBackALinkGoesAlong(hasButtons: Bool, hasReplies: Bool, hasLink: Bool) async throws {
        var fixture = try await Fixture([ok])
        let ability = Ability(hasButtons: hasButtons, hasReplies: hasReplies, hasForms: false, maximumLength: 1000)
        fixture.connectors["acme"] = PlainConnector(ability: ability)
        try await fixture.enqueue(
            1,
            message: Message([.paragraph([.plain("How?")]), .input(.init(ask: 4, label: "Write"))])
        )

        try await fixture.delivery().pass()

        #expect(fixture.transport.bodies.first?.contains("answer-pt https://d.example/r/") == hasLink)
    }

    @Test(
        arguments: [
            ([], ""), ([0], "AA"), ([255, 255], "__8"), ([251, 255, 254], "-__-"),
            (Array("duologue".utf8), "ZHVvbG9ndWU"),
        ] as [([UInt8], String)]
    )
    func bytesAreWrittenForAddresses(bytes: [UInt8], text: String) {
        #expect(bytes.base64url == text)
    }
}
