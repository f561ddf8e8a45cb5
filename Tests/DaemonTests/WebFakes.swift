import Chat
import Domain
import Foundation
import Logging
import Testing
import Yams

@testable import Web

/// A house in memory behind the pages: links, four people and a short story.
actor FakeHouse: Backstage {
    struct Received: Sendable {
        var workspace: WorkspaceID
        var request: InboundRequest
    }

    struct Act: Hashable, Sendable {
        var person: PersonID
        var what: String
    }

    var forms: [String: ReplyForm] = [:]
    var exports: [String: ExportFile] = [:]
    var isFull = false
    var hangs = false
    /// If set, each hook tells that it came and waits until it may go on.
    var gate: (arrived: AsyncStream<Void>.Continuation, mayGoOn: AsyncStream<Void>)?
    var checks: [Readiness.Check] = [.init(name: "store", isFine: true)]
    private(set) var received: [Received] = []
    private(set) var submitted: [Event.Form] = []
    private(set) var acts: [Act] = []
    private(set) var now = Instant(seconds: 1_788_762_600)
    private var story = FakeStory()
    private(set) var talks: [PersonID: [SandboxMessage]] = [:]

    func receive(workspace: WorkspaceID, request: InboundRequest) async -> Verification.Answer {
        received.append(Received(workspace: workspace, request: request))
        if hangs {
            // Until the deadline cancels it; no clock is waited for.
            let (stream, _) = AsyncStream.makeStream(of: Void.self)
            for await _ in stream {}
        }
        if let gate {
            gate.arrived.yield()
            _ = await gate.mayGoOn.first { _ in true }
        }
        return Verification.Answer(status: 200, body: #"{"took":\#(request.body.count)}"#)
    }

    func bodyLimit(of workspace: WorkspaceID) -> Int { WebLimits.body }

    func replyForm(token: String) -> ReplyForm? { forms[token] }

    func submit(token: String, words: String, option: String?, audience: Audience?) -> SubmitResult {
        if isFull { return .tryAgain }
        guard forms.removeValue(forKey: token) != nil else { return .gone }
        submitted.append(Event.Form(ask: 1, words: words, option: option, audience: audience))
        return .kept
    }

    func exportOffer(token: String) -> ExportOffer? { exports[token].map { _ in ExportOffer() } }
    func export(token: String, format: ExportFormat) -> ExportFile? { exports.removeValue(forKey: token) }

    func sandboxPeople() -> [SandboxPerson] { story.people(at: now) }

    func conversation(of person: PersonID, limit: Int) -> [SandboxMessage] {
        Array((talks[person] ?? []).suffix(limit))
    }

    func say(person: PersonID, words: String) -> SandboxOutcome {
        guard story.people(at: now).contains(where: { $0.id == person }) else { return .refused("Nobody has this id.") }
        acts.append(Act(person: person, what: "say \(words)"))
        add(.theirs(words), to: person)
        if words == "help" { add(.ours(FakeStory.help), to: person, origin: .init(.answer, "help", "You typed help.")) }
        return .done
    }

    func tap(person: PersonID, ask: Int, option: String) -> SandboxOutcome {
        acts.append(Act(person: person, what: "tap \(ask) \(option)"))
        add(.tapped(option), to: person)
        for index in talks[person, default: []].indices {
            guard case .ours(let message) = talks[person, default: []][index].content, message.ask == ask else {
                continue
            }
            talks[person, default: []][index].chosen = [.init(ask: ask, options: [option])]
        }
        return .done
    }

    func write(person: PersonID, ask: Int, words: String, audience: Audience?) -> SandboxOutcome {
        acts.append(Act(person: person, what: "write \(ask) \(audience?.rawValue ?? "-") \(words)"))
        add(.theirs(words), to: person)
        return .done
    }

    func clock() -> SandboxClock { SandboxClock(now: now, reading: FakeStory.reading(now)) }

    func jump(for people: [PersonID] = []) -> JumpResult {
        guard let step = story.next() else { return .refused("Nothing is due any more.") }
        now = step.at
        for (person, message, origin) in step.messages { add(.ours(message), to: person, origin: origin) }
        return .moved(to: now, what: step.what, people: step.messages.map(\.0))
    }

    func jump(to moment: Instant) -> JumpResult {
        guard moment > now else { return .refused("The clock only goes ahead.") }
        now = moment
        return .moved(to: now, what: "Nothing was due until then.", people: [])
    }

    func isReady() -> Readiness { Readiness(checks: checks) }
    func metrics() -> String { "duologue_up 1\n" }

    func add(_ content: SandboxMessage.Content, to person: PersonID, origin: SandboxMessage.Origin? = nil) {
        let local = FakeStory.local(now, story.offset(of: person))
        talks[person, default: []].append(
            SandboxMessage(
                id: "\(talks[person, default: []].count + 1)",
                content: content,
                localDay: local.day,
                localTime: local.time,
                origin: origin,
                readers: [
                    .init(audience: .onlyMe, label: "Only me", note: "Nobody else reads it."),
                    .init(audience: .partner, label: "My partner too", note: "If both of you share, both see both."),
                ]
            )
        )
    }

    func set(_ change: @Sendable (isolated FakeHouse) -> Void) { change(self) }
}

extension SandboxMessage.Origin {
    init(_ messageClass: MessageClass, _ kind: String, _ reason: String) {
        self.init(messageClass: messageClass, kind: kind, reason: reason)
    }
}

/// The pages' files and words as they are in the tree.
enum WebFixtures {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func assets() throws -> Assets {
        var files: [String: [UInt8]] = [:]
        for path in Assets.required {
            files[path] = Array(try Data(contentsOf: root.appending(path: "Sources/Web/Pages/\(path)")))
        }
        return Assets(files)
    }

    static func texts() throws -> [String: String] {
        let yaml = try String(contentsOf: root.appending(path: "Prompts/en/pages.yaml"), encoding: .utf8)
        return try #require(try Yams.load(yaml: yaml) as? [String: String])
    }

    static func server(
        _ house: FakeHouse,
        _ configuration: WebConfiguration = WebConfiguration(sandbox: .on(hosts: [])),
        onListening: @escaping @Sendable (Int) async -> Void = { _ in }
    ) throws -> WebServer {
        let words = PageWords(try texts())
        return try WebServer(
            configuration: configuration,
            backstage: house,
            assets: try assets(),
            words: { _ in words },
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }),
            onListening: onListening
        )
    }
}
