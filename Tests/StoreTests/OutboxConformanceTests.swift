import Domain
import Store
import Testing

@Suite("Outbox order")
struct OutboxConformanceTests {
    @Test(arguments: TestStore.allCases)
    func onlyTheFirstMessageOfEachPersonIsDue(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            try await store.savePeople("ana", "bo")
            try await store.enqueue(.test(1), .test(2), .test(3, to: "bo"))
            #expect(try await store.heads() == [1, 3])
            let row = try #require(try await store.read { try $0.outboxRow(1) })
            #expect(row.message == .test(1))
            #expect(row.address == Address(workspace: "try", handle: "ana"))
            #expect(row.createdAt == .start)
        }
    }

    @Test(arguments: TestStore.allCases)
    func aMessageIsNotPutInTwice(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            #expect(try await store.write { try $0.enqueue(.test(1), at: .start) })
            #expect(try await store.write { try $0.enqueue(.test(1, to: "bo"), at: .start) } == false)
            #expect(try await store.read { try $0.outboxRow(1)?.message.person } == "ana")
        }
    }

    @Test(
        arguments: TestStore.allCases,
        [
            AttemptEnd.delivered(platformMessage: "17.1"), .refused(reason: "not-found"), .dead(reason: "timed-out"),
            .held(reason: "unauthorized"),
        ]
    )
    func anEndedHeadGivesUpItsPlace(_ engine: TestStore, _ end: AttemptEnd) async throws {
        try await engine.with { store async throws in
            try await store.savePeople("ana")
            try await store.enqueue(.test(1), .test(2))
            try await store.attempt(1, end)
            #expect(try await store.heads() == [2])
            let row = try #require(try await store.read { try $0.outboxRow(1) })
            #expect(row.status == end.status)
            #expect(row.lastReason == end.reason)
            #expect(row.endedAt == .start)
            #expect(row.attempts == 1)
        }
    }

    @Test(arguments: TestStore.allCases)
    func aHeadInFlightOrWaitingBlocksThoseBehindIt(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            try await store.savePeople("ana")
            try await store.enqueue(.test(1), .test(2))
            #expect(try await store.write { try $0.markSending(1) })
            #expect(try await store.heads() == [])
            #expect(try await store.write { try $0.markSending(1) } == false)
            try await store.attempt(1, .retry(at: .at(60), reason: "throttled"))
            #expect(try await store.heads(wall: .at(59)) == [])
            #expect(try await store.heads(wall: .at(60)) == [1])
        }
    }

    @Test(arguments: TestStore.allCases)
    func aFutureHeadBlocksThoseBehindIt(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            try await store.savePeople("ana")
            try await store.enqueue(.test(1, notBefore: .at(100)), .test(2))
            #expect(try await store.heads(now: .at(99)) == [])
            #expect(try await store.heads(now: .at(100)) == [1])
        }
    }

    @Test(arguments: TestStore.allCases)
    func errandsWaitForNothingAndComeFirst(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            try await store.savePeople("ana")
            let form = OutboundMessage.Errand.openForm(ask: 1, trigger: "t")
            try await store.enqueue(
                .test(1),
                .test(2, notAfter: .at(3), errand: form),
                .test(3, notAfter: .at(3), errand: form)
            )
            #expect(try await store.heads() == [2, 3, 1])
            #expect(try await store.write { try $0.markSending(1) })
            #expect(try await store.heads() == [2, 3])
            #expect(try await store.heads(limit: 1) == [2])
        }
    }

    @Test(arguments: TestStore.allCases)
    func aMessageWaitsForItsNextOpenHours(_ engine: TestStore) async throws {
        let windows = [
            OutboundMessage.Window(opens: .at(0), closes: .at(10)),
            OutboundMessage.Window(opens: .at(100), closes: .at(110)),
        ]
        try await engine.with { store async throws in
            try await store.savePeople("ana")
            try await store.enqueue(.test(1, windows: windows))
            #expect(try await store.heads(now: .at(9)) == [1])
            #expect(try await store.heads(now: .at(10)) == [])
            #expect(try await store.read { try $0.nextWake(now: .at(10), wall: .start).programme } == .at(100))
            #expect(try await store.heads(now: .at(100)) == [1])
            #expect(try await store.heads(now: .at(110)) == [])
            #expect(try await store.read { try $0.lapsing(now: .at(109), limit: 9).count } == 0)
            #expect(try await store.read { try $0.lapsing(now: .at(110), limit: 9).map(\.message.id) } == [1])
        }
    }

    @Test(arguments: TestStore.allCases)
    func aMessagePastItsTimeLapsesAndGivesUpItsPlace(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            try await store.savePeople("ana")
            try await store.enqueue(.test(1, notAfter: .at(5)), .test(2))
            #expect(try await store.heads(now: .at(5)) == [1])
            let late = Instant.at(5) + Instant.Span(milliseconds: 1)
            #expect(try await store.heads(now: late) == [])
            #expect(try await store.read { try $0.lapsing(now: late, limit: 9).map(\.message.id) } == [1])
            #expect(try await store.write { try $0.markEnded(1, .lapsed, at: late) })
            #expect(try await store.heads(now: late) == [2])
            #expect(try await store.write { try $0.markEnded(1, .lapsed, at: late) } == false)
        }
    }

    @Test(arguments: TestStore.allCases)
    func aBlockedWorkspaceDoesNotKeepOthersBack(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            try await store.savePeople("ana")
            try await store.write { transaction in
                let address = Address(workspace: "acme", handle: "U1")
                try transaction.save(StoredPerson(id: "bo", state: [], address: address))
            }
            try await store.enqueue(.test(1), .test(2, to: "bo"))
            let open = try await store.write { transaction in
                try transaction.dueHeads(now: .start, wall: .start, limit: 1, excluding: ["try", "bus"])
                    .map(\.message.id)
            }
            #expect(open == [2])
        }
    }

    @Test(arguments: TestStore.allCases)
    func theNextWakeIsTheEarliestOfOpeningLapseAndRepetition(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            try await store.savePeople("ana", "bo", "cy")
            #expect(try await store.read { try $0.nextWake(now: .start, wall: .start) } == NextWake())
            try await store.enqueue(.test(1, notAfter: .at(300)), .test(2, to: "bo", notBefore: .at(500)))
            try await store.enqueue(.test(3, to: "cy"))
            try await store.attempt(3, .retry(at: .at(40), reason: "throttled"))
            let wake = try await store.read { try $0.nextWake(now: .start, wall: .start) }
            #expect(wake.programme == .at(300) + Instant.Span(milliseconds: 1))
            #expect(wake.wall == .at(40))
        }
    }
}

@Suite("Outbox acts")
struct OutboxActsConformanceTests {
    @Test(arguments: TestStore.allCases)
    func onlyAnUntriedMessageIsWithdrawn(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            try await store.enqueue(.test(1), .test(2), .test(3))
            try await store.attempt(2, .retry(at: .at(9), reason: "throttled"))
            #expect(try await store.write { try $0.markSending(3) })
            #expect(try await store.write { try $0.withdraw(1, at: .start) })
            #expect(try await store.write { try $0.withdraw(2, at: .start) } == false)
            #expect(try await store.write { try $0.withdraw(3, at: .start) } == false)
            #expect(try await store.write { try $0.withdraw(4, at: .start) } == false)
            #expect(try await store.read { try $0.outboxRow(1)?.status } == .withdrawn)
        }
    }

    @Test(arguments: TestStore.allCases)
    func aMessageSentAgainGoesLastAndIsMarked(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            try await store.savePeople("ana")
            try await store.enqueue(.test(1), .test(2))
            try await store.attempt(1, .dead(reason: "timed-out"))
            let window = OutboundMessage.Window(opens: .at(50), closes: .at(60))
            let isQueued = try await store.write { transaction in
                try transaction.retry(1, orderKey: 9, windows: [window], now: .at(20))
            }
            #expect(isQueued)
            #expect(try await store.heads(now: .at(50)) == [2])
            try await store.attempt(2, .delivered(platformMessage: nil))
            #expect(try await store.heads(now: .at(49)) == [])
            #expect(try await store.heads(now: .at(50)) == [1])
            #expect(try await store.read { try $0.outboxRow(1)?.isResent } == true)
            #expect(try await store.write { try $0.retry(2, orderKey: 10, windows: [], now: .start) } == false)
        }
    }

    @Test(arguments: TestStore.allCases)
    func anInterruptedAttemptIsCountedAsAmbiguous(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            try await store.savePeople("ana")
            try await store.enqueue(.test(1))
            #expect(try await store.write { try $0.markSending(1) })
            #expect(try await store.write { try $0.recoverSending(wall: .at(1)) } == 1)
            #expect(try await store.heads() == [1])
            #expect(try await store.read { try $0.countAmbiguous() } == 1)
            try await store.attempt(1, .retry(at: .at(5), reason: "timed-out"), isAmbiguous: true)
            try await store.attempt(1, .delivered(platformMessage: "m"))
            let attempts = try await store.read { try $0.attempts(of: 1) }
            #expect(attempts.map(\.number) == [1, 2, 3])
            #expect(attempts.map(\.result) == [.queued, .queued, .delivered])
            #expect(attempts.map(\.isAmbiguous) == [true, true, false])
            #expect(try await store.read { try $0.countAmbiguous() } == 2)
        }
    }

    @Test(arguments: TestStore.allCases)
    func anEndWithoutAnAttemptIsIgnored(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            try await store.enqueue(.test(1))
            let end = AttemptEnd.delivered(platformMessage: "m")
            #expect(try await store.write { try $0.recordAttempt(of: 1, end: end, now: .start, wall: .start) } == false)
            #expect(try await store.read { try $0.outboxRow(1)?.status } == .queued)
        }
    }

    @Test(arguments: TestStore.allCases)
    func aDeliveredMessageIsFoundByThePlatformsName(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            try await store.savePeople("ana")
            try await store.enqueue(.test(1))
            try await store.attempt(1, .delivered(platformMessage: "17.1"))
            let found = try await store.read { try $0.message(byPlatformMessage: "17.1", workspace: "try") }
            #expect(found?.message.id == 1)
            #expect(found?.deliveredAt == .start)
            #expect(try await store.read { try $0.message(byPlatformMessage: "17.1", workspace: "acme") } == nil)
        }
    }

    @Test(arguments: TestStore.allCases)
    func listsAndCountsTellEachStatus(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            try await store.enqueue(.test(1), .test(2), .test(3, to: "bo"))
            try await store.attempt(1, .dead(reason: "timed-out"))
            #expect(try await store.write { try $0.discard(1, at: .start) })
            #expect(try await store.write { try $0.discard(1, at: .start) } == false)
            let counts = try await store.read { try $0.outboxCounts().filter { $0.count > 0 }.map(\.status) }
            #expect(counts == [.queued, .discarded])
            #expect(try await store.read { try $0.outbox(limit: 2).map(\.message.id) } == [1, 2])
            #expect(try await store.read { try $0.outbox(after: 1, limit: 9).map(\.message.id) } == [2, 3])
            let discarded = try await store.read { try $0.outbox(statuses: [.discarded, .dead], limit: 9) }
            #expect(discarded.map(\.message.id) == [1])
            #expect(try await store.read { try $0.messages(to: "ana", limit: 9).map(\.message.id) } == [2, 1])
            #expect(try await store.write { try $0.holdAll(reason: "restored", at: .start) } == 2)
            #expect(try await store.read { try $0.outboxRow(3)?.status } == .held)
            #expect(try await store.read { try $0.oldestReady(now: .at(9)) } == nil)
        }
    }

    @Test(arguments: TestStore.allCases)
    func endedMessagesAreForgottenWithTheirAttempts(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            try await store.enqueue(.test(1), .test(2))
            try await store.attempt(1, .delivered(platformMessage: nil))
            #expect(try await store.write { try $0.purgeOutbox(before: .start, limit: 9) } == 0)
            #expect(try await store.write { try $0.purgeOutbox(before: .at(1), limit: 9) } == 1)
            #expect(try await store.read { try $0.outbox(limit: 9).map(\.message.id) } == [2])
            #expect(try await store.read { try $0.attempts(of: 1) } == [])
        }
    }

    @Test(
        arguments: [
            (OutboundMessage.test(1), nil),
            (.test(1, notAfter: .at(5)), .at(5) + Instant.Span(milliseconds: 1)),
            (.test(1, notBefore: .at(6), notAfter: .at(5)), .distantPast),
            (.test(1, windows: [.init(opens: .at(1), closes: .at(2))]), .at(2)),
            (.test(1, notBefore: .at(3), windows: [.init(opens: .at(1), closes: .at(2))]), .distantPast),
            (
                .test(
                    1,
                    notAfter: .at(5),
                    windows: [.init(opens: .at(1), closes: .at(2)), .init(opens: .at(6), closes: .at(9))]
                ), .at(2)
            ),
        ] as [(OutboundMessage, Instant?)]
    )
    func theLapseIsTheFirstInstantWithoutAnOpening(_ message: OutboundMessage, _ expected: Instant?) throws {
        #expect(message.lapsesAt == expected)
        guard let lapse = message.lapsesAt, lapse != .distantPast else { return }
        #expect(message.nextOpening(from: lapse) == nil)
        #expect(message.nextOpening(from: lapse - Instant.Span(milliseconds: 1)) != nil)
    }
}
