import Domain
import Store
import Testing

@Suite("Who may read words besides their writer")
struct ReadersTests {
    private func entry(_ id: EntryID, subject: String = "reflect", audience: Audience = .onlyMe) -> Effect.Entry {
        Effect.Entry(id: id, writer: "ana", pair: 4, at: .start, audience: audience, subject: subject)
    }

    private func message(_ id: MessageID, to reader: PersonID, showing entries: [EntryID]) -> OutboundMessage {
        OutboundMessage(
            id: id,
            person: reader,
            pair: 4,
            messageClass: .news,
            kind: "reveal",
            reason: "",
            message: Message([.quote(entries.map { .entry($0) })]),
            notBefore: .start
        )
    }

    @Test(arguments: TestStore.allCases)
    func theWriterReadsTheNewestAndNobodyElseAnything(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            let vault = try Vault.test()
            let entry = entry(1)
            let message = message(7, to: "bo", showing: [1])
            try await store.write { transaction in
                try transaction.keep(entry, words: "one", vault: vault)
                try transaction.revise(1, words: "two", at: .at(1), vault: vault)
                _ = try transaction.enqueue(message, at: .start)
            }
            #expect(try await store.read { try $0.words(of: 1, for: "ana", vault: vault) } == "two")
            #expect(try await store.read { try $0.words(of: 1, for: "bo", vault: vault) } == nil)
        }
    }

    @Test(arguments: TestStore.allCases)
    func whatWasRevealedStaysInItsWordingForItsReader(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            let vault = try Vault.test()
            let entry = entry(1, audience: .partner)
            let done = try await store.write { transaction in
                try transaction.keep(entry, words: "one", vault: vault)
                let known = [
                    try transaction.reveal(1, revision: 1, to: "bo"), try transaction.reveal(1, revision: 2, to: "cy"),
                    try transaction.reveal(2, revision: 1, to: "cy"),
                ]
                try transaction.revise(1, words: "two", at: .at(1), vault: vault)
                try transaction.setAudience(of: 1, to: .onlyMe)
                return known + [try transaction.reveal(1, revision: 2, to: "bo")]
            }
            #expect(done == [true, false, false, false])
            #expect(try await store.read { try $0.words(of: 1, for: "bo", vault: vault) } == "one")
            #expect(try await store.read { try $0.words(of: 1, for: "cy", vault: vault) } == nil)
            #expect(try await store.read { try $0.words(of: 1, for: "ana", vault: vault) } == "two")
            try await store.write { try $0.delete(1) }
            #expect(try await store.read { try $0.words(of: 1, for: "bo", vault: vault) } == nil)
        }
    }

    @Test(arguments: TestStore.allCases)
    func whatIsWrittenForOtherEyesIsReadByWhomItWasSentTo(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            let vault = try Vault.test()
            let entries = [
                entry(1, audience: .supervisor), entry(2, audience: .anonymous), entry(3, subject: "contract-1"),
                entry(4, subject: "contract-7"), entry(5, subject: "help-sentence"), entry(6, audience: .partner),
            ]
            let message = message(7, to: "sam", showing: [1, 2, 3, 4, 5, 6])
            try await store.write { transaction in
                for entry in entries { try transaction.keep(entry, words: "words", vault: vault) }
                _ = try transaction.enqueue(message, at: .start)
                // Narrowed after it was handed over: what was on its way arrives.
                try transaction.setAudience(of: 1, to: .onlyMe)
            }
            let shown = try await store.read { transaction in
                try (1...6).map { try transaction.words(of: EntryID($0), for: "sam", vault: vault) != nil }
            }
            #expect(shown == [true, true, true, false, true, false])
            #expect(try await store.read { try $0.words(of: 1, for: "bo", vault: vault) } == nil)
        }
    }

    @Test(arguments: TestStore.allCases)
    func aCopyIsAnEntryOfItsOwnForItsWriterAlone(_ engine: TestStore) async throws {
        try await engine.with { store async throws in
            let vault = try Vault.test()
            let original = entry(1, audience: .supervisor)
            let done = try await store.write { transaction in
                try transaction.keep(original, words: "one", vault: vault)
                return [
                    try transaction.copy(1, to: 2, at: .at(1), vault: vault),
                    try transaction.copy(9, to: 3, at: .at(1), vault: vault),
                ]
            }
            #expect(done == [true, false])
            #expect(try await store.read { try $0.entry(2) } == original.copy(as: 2, at: .at(1)))
            #expect(try await store.read { try $0.entry(2)?.audience } == .onlyMe)
            #expect(try await store.read { try $0.words(of: 2, vault: vault) } == "one")
        }
    }
}
