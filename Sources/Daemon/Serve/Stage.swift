import Chat
import Conduct
import Delivery
import Domain
import Facilitation
import Intake
import PromptLibrary
import Store
import Synchronization
import Timetable

/// What the pages and hooks of a running daemon work with.
struct Stage: Sendable {
    let database: any Database
    let vault: Vault
    let library: Library
    let zones: Zones
    let programmes: [Programme]
    let surroundings: Context
    let programme: ProgrammeClock
    let keeper: ClockKeeper
    let wall: WallClock
    let intake: Intake
    let conduct: ConductService
    let delivery: Delivery
    let ids: Identifiers
    let random: any RandomSource
    /// Why the programme clock cannot be moved; nil if it can.
    let clockRefusal: String?
    /// Workspaces whose people the sandbox shows.
    let sandboxes: [WorkspaceID]
    let log: SandboxLog
    let pages: PageTexts

    /// Waits until what was stored has been worked and, in a sandbox, shown.
    func settle() async {
        for _ in 0..<20 {
            // What fails here is tried again, and logged, by the services themselves.
            guard (try? await conduct.drain()) != nil, let moved = try? await delivery.pass(), moved > 0 else { return }
        }
    }
}

/// Identifiers for those that make one now and then, on any thread.
final class Identifiers: Sendable {
    private let source: Mutex<IdentifierSource>

    init(maker: Int) {
        source = Mutex(IdentifierSource(maker: maker))
    }

    func next(at now: Instant) -> Int64 {
        source.withLock { $0.next(at: now) }
    }
}

/// What people did in the sandbox since the start, to show it beside our messages.
///
/// It is bounded and goes with the process; words that became journal entries
/// are shown from the journal.
final class SandboxLog: Sendable {
    struct Act: Sendable {
        let id: Int64
        let at: Instant
        let content: Content
    }

    enum Content: Sendable {
        case words(String)
        case tap(ask: Int, option: String)
    }

    private let links = Mutex<[MessageID: String]>([:])
    private let acts = Mutex<[PersonID: [Act]]>([:])
    private let looks = Mutex<[PersonID: Instant]>([:])
    private let started: Instant
    private static let limit = 200

    /// - Parameter started: What came before this instant counts as seen.
    init(started: Instant) {
        self.started = started
    }

    /// When somebody looked at a person's messages for the last time.
    func seen(by person: PersonID) -> Instant { looks.withLock { $0[person] } ?? started }

    func see(_ person: PersonID, at now: Instant) { looks.withLock { $0[person] = now } }

    func add(_ content: Content, of person: PersonID, id: Int64, at now: Instant) {
        acts.withLock { acts in
            acts[person, default: []].append(Act(id: id, at: now, content: content))
            if acts[person, default: []].count > Self.limit { acts[person]?.removeFirst() }
        }
    }

    func link(of message: MessageID) -> String? { links.withLock { $0[message] } }

    func setLink(_ token: String, of message: MessageID) { links.withLock { $0[message] = token } }

    func acts(of person: PersonID) -> [Act] { acts.withLock { $0[person] ?? [] } }
}
