import Conduct
import Domain
import Facilitation
import Foundation
import Store
import Testing

@Suite struct JournalExportTests {
    private let mine = "To see *my* work with other eyes."
    private let theirs = "To listen to marmalade."

    private func export() async throws -> (house: Installation, export: JournalExport) {
        let house = try await Installation()
        try await house.publish()
        try await house.bothBegin(goals: (mine, theirs))
        // A message that shows both, as the merged agreement does.
        let goals = try await house.store.read { transaction in
            try [Installation.ruth, Installation.ivo].map { try transaction.entries(of: $0).last?.id }
        }.compactMap(\.self)
        let message = OutboundMessage(
            id: 5,
            person: Installation.ruth,
            pair: nil,
            messageClass: .news,
            kind: "merged",
            reason: "both agreed",
            message: Message([.quote(goals.map { .entry($0) })]),
            notBefore: house.wall.now
        )
        try await house.store.write { [now = house.wall.now] in _ = try $0.enqueue(message, at: now) }
        let made = try await house.store.read { [context = house.context, vault = house.vault, now = house.wall.now] in
            try JournalExport.make(of: Installation.ruth, at: now, in: context, vault: vault, $0)
        }
        return (house, try #require(made))
    }

    @Test func itHoldsWhatThePersonWroteAndDid() async throws {
        let (_, export) = try await export()

        #expect(export.entries.map(\.revisions.last?.words) == [mine])
        #expect(export.entries.map(\.audience) == ["only-me"])
        #expect(export.entries.first?.at.hasSuffix("+03:00") == true)
        #expect(export.records.contains { $0.kind == "answer" && $0.detail.contains("welcome") })
        #expect(export.person.contains { $0.name == "grade" && $0.value == "7" })
        #expect(export.pairs.map(\.partner) == ["Ivo Silva"])
        #expect(export.pairs.first?.ownAnswers.map(\.name) == ["goal"])
        #expect(export.messages.contains { $0.kind == "welcome" })
        #expect(export.about.contains("made 2026-09-"))
        #expect(export.about.contains("no longer protects"))
    }

    @Test func itHoldsNothingOfThePartner() async throws {
        let (house, export) = try await export()
        let json = String(decoding: try export.json(), as: UTF8.self)
        let markdown = export.markdown(house.context.library, locale: "en")

        for text in [json, markdown] {
            #expect(!text.contains("marmalade"))
            #expect(text.contains("with other eyes"))
        }
        let merged = try #require(export.messages.first { $0.kind == "merged" })
        #expect(merged.text == nil)
        // The partner's taps and the partner's goal have no place in it.
        #expect(!json.contains("silva"))
    }

    @Test func bothFormsSayTheSame() async throws {
        let (house, export) = try await export()
        let json = try export.json()
        let markdown = export.markdown(house.context.library, locale: "en")

        #expect(markdown.hasPrefix(export.about))
        #expect(markdown.contains("> To see \\*my\\* work with other eyes."))
        for record in export.records { #expect(markdown.contains(record.at)) }
        for message in export.messages { #expect(markdown.contains("### \(message.at) \(message.kind)")) }
        let top = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
        #expect((top["entries"] as? [Any])?.count == 1)
        #expect((top["messages"] as? [Any])?.count == export.messages.count)
        // Sorted keys: the same copy is the same bytes.
        #expect(try export.json() == json)
    }

    @Test func whoWasErasedHasNone() async throws {
        let (house, _) = try await export()
        _ = try await house.desk { try $0.erase(Installation.ruth, at: $3, ids: &$1, $2) }
        try await house.service.drain()

        let made = try await house.store.read { [context = house.context, vault = house.vault, now = house.wall.now] in
            try JournalExport.make(of: Installation.ruth, at: now, in: context, vault: vault, $0)
        }
        #expect(made == nil)
    }
}
