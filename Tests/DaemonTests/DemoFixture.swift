import Chat
import Delivery
import Domain
import Foundation
import Store
import Testing

@testable import Daemon

/// A demo installation in a folder of its own, made on Tuesday, 2026-09-01; its season begins on Monday the 7th.
struct DemoFixture {
    let folder: TemporaryFolder
    var context: CommandContext

    static func made() async throws -> DemoFixture {
        var fixture = try DemoFixture()
        let result = await InitCommand.run("\(fixture.folder.path)/demo", in: fixture.context)
        try #require(result.status == .fine, "\(result.diagnostics)")
        // Commands that are typed come later than those of the demo.
        fixture.context.wall = fixture.context.wall + .seconds(1)
        return fixture
    }

    init() throws {
        folder = try TemporaryFolder()
        let day = try #require(CivilDate(iso: "2026-09-01"))
        context = CommandContext(
            configurationFile: "\(folder.path)/demo/duologue.yaml",
            secrets: SecretSources(environment: [:]),
            wall: Instant(seconds: Int64(day.dayNumber) * 86_400 + 43_200)
        )
    }

    func shortened(_ result: CommandResult) -> [String] { result.diagnostics.map(folder.shortened) }

    /// Runs a body on the open installation.
    func open<Result>(_ body: (Installation) async throws -> Result) async throws -> Result {
        let configuration = try Configuration.read(context.configurationFile, secrets: nil)
        let installation = try await Installation.open(configuration, secrets: context.secrets)
        do {
            let result = try await body(installation)
            await installation.database.close()
            return result
        } catch {
            await installation.database.close()
            throw error
        }
    }

    func pendingActs() async throws -> [Event.AdminAct] {
        try await open { installation in
            let vault = installation.vault
            let events = try await installation.database.read { transaction in
                try transaction.pendingEvents(limit: 1_000, vault: vault)
            }
            return events.compactMap { if case .admin(let act) = $0.body { act } else { nil } }
        }
    }

    /// Keeps an entry of a person as if they had written it.
    func write(_ words: String, by person: PersonID, id: EntryID) async throws {
        let now = context.wall
        try await open { installation in
            let vault = installation.vault
            try await installation.database.write { transaction in
                let entry = Effect.Entry(id: id, writer: person, pair: nil, at: now, subject: "note")
                _ = try transaction.keep(entry, words: words, vault: vault)
            }
        }
    }
}

/// A transport that answers each address from a table.
struct ScriptedAnswers: Transport {
    let answers: [(contains: String, answer: Result<ChatResponse, TransportError>)]

    func send(_ request: ChatRequest, timeout: Instant.Span) async throws(TransportError) -> ChatResponse {
        for row in answers where request.url.revealed.contains(row.contains) { return try row.answer.get() }
        throw TransportError(ChatError(.unreachable), wasSent: false)
    }
}
