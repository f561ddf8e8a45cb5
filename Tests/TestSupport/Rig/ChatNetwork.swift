package import Chat
package import Delivery
package import Domain
import Synchronization

/// Chat platforms in memory that speak Standard Webhooks, strictly, over a bad line.
///
/// A message is shown once, however often it comes, since its `webhook-id` tells a repetition. The line fails by
/// seed, before or after the message was shown, and at most `faultsPerMessage` times for one message.
package final class ChatNetwork: Transport {
    /// One platform.
    package struct Site: Sendable {
        package var workspace: WorkspaceID
        package var url: Secret
        package var secret: Secret
        /// Who can be reached there.
        package var handles: [String]

        package init(workspace: WorkspaceID, url: Secret, secret: Secret, handles: [String]) {
            self.workspace = workspace
            self.url = url
            self.secret = secret
            self.handles = handles
        }
    }

    /// One time that a message got through.
    package struct Arrival: Sendable {
        package let id: String
        package let workspace: WorkspaceID
        package let handle: String
        package let at: Instant
        /// The `data` of the payload.
        package let data: Json
        /// What was sent, as text.
        package let text: String
        /// The number of its request, from 1.
        package let attempt: Int
        /// True if it had been shown before.
        package let isCopy: Bool
        /// True if the sender was told that it got through.
        package let wasTold: Bool
    }

    private enum Fault: Sendable { case throttled, failed, failedLate, timedOut, timedOutLate, reset, resetLate }

    private enum Answer: Sendable {
        case response(ChatResponse)
        case broken(ChatError.Reason, wasSent: Bool)
    }

    private struct State {
        var attempts: [String: Int] = [:]
        var arrivals: [Arrival] = []
        var shown: [String: Int] = [:]
        var broken: [String] = []
        var faults = 0
    }

    /// Never more than the attempts that Delivery makes.
    package static let faultsPerMessage = 4

    private let sites: [Site]
    private let seed: UInt64
    private let wall: WallClock
    /// Whether an attempt was committed before it came here.
    private let isCommitted: @Sendable (MessageID) async -> Bool
    private let state = Mutex(State())

    package init(
        sites: [Site],
        seed: UInt64,
        wall: WallClock,
        isCommitted: @escaping @Sendable (MessageID) async -> Bool
    ) {
        self.sites = sites
        self.seed = seed
        self.wall = wall
        self.isCommitted = isCommitted
    }

    /// All that got through, in order.
    package var arrivals: [Arrival] { state.withLock { $0.arrivals } }

    /// Arrivals from a position on.
    package func arrivals(from position: Int) -> [Arrival] { state.withLock { Array($0.arrivals[position...]) } }

    /// What a strict platform would complain about.
    package var complaints: [String] { state.withLock { $0.broken } }

    /// How often the line failed.
    package var faults: Int { state.withLock { $0.faults } }

    /// The message that a `webhook-id` names.
    package static func message(_ id: String) -> MessageID? {
        id.hasPrefix("msg_") ? Int64(id.dropFirst(4)).map { MessageID($0) } : nil
    }

    package func send(_ request: ChatRequest, timeout: Instant.Span) async throws(TransportError) -> ChatResponse {
        let id = Self.header("webhook-id", of: request)
        if let message = Self.message(id) {
            if await !isCommitted(message) { complain("\(id) came before its attempt was committed") }
        } else {
            complain("\"\(id)\" names no message")
        }
        let now = wall.now
        switch state.withLock({ take(request, id, now, &$0) }) {
        case .response(let response): return response
        case .broken(let reason, let wasSent): throw TransportError(ChatError(reason), wasSent: wasSent)
        }
    }

    private func complain(_ what: String) { state.withLock { $0.broken.append(what) } }

    private func take(_ request: ChatRequest, _ id: String, _ now: Instant, _ state: inout State) -> Answer {
        let attempt = (state.attempts[id] ?? 0) + 1
        state.attempts[id] = attempt
        guard let site = sites.first(where: { $0.url == request.url }) else {
            state.broken.append("\(id) went to an address that is nobody's")
            return .response(ChatResponse(status: 404))
        }
        guard isGenuine(request, id, site, now), let body = try? Json(reading: request.body) else {
            state.broken.append("\(id) is not signed, dated and formed as it must be")
            return .response(ChatResponse(status: 401))
        }
        let handle = body["data"]["person"].string ?? ""
        if !site.handles.contains(handle) { state.broken.append("\(id) is for nobody at \(site.workspace)") }
        let fault = fault(id, attempt)
        if fault != nil { state.faults += 1 }
        switch fault {
        case .throttled: return .response(ChatResponse(status: 429, headers: ["retry-after": "3"]))
        case .failed: return .response(ChatResponse(status: 500))
        case .timedOut: return .broken(.timedOut, wasSent: true)
        case .reset: return .broken(.unreachable, wasSent: false)
        case nil, .failedLate, .timedOutLate, .resetLate: break
        }
        let first = state.shown[id]
        // A link of its own comes with each attempt, since the store keeps no token that would open it.
        if let first, withoutLinks(state.arrivals[first].text) != withoutLinks(body["data"]["text"].string ?? "") {
            state.broken.append("\(id) changed between two attempts")
        }
        if first == nil { state.shown[id] = state.arrivals.count }
        state.arrivals.append(
            Arrival(
                id: id,
                workspace: site.workspace,
                handle: handle,
                at: now,
                data: body["data"],
                text: body["data"]["text"].string ?? "",
                attempt: attempt,
                isCopy: first != nil,
                wasTold: fault == nil
            )
        )
        return switch fault {
        case .failedLate: .response(ChatResponse(status: 502))
        case .timedOutLate: .broken(.timedOut, wasSent: true)
        case .resetLate: .broken(.unreachable, wasSent: true)
        default: .response(ChatResponse(status: 204))
        }
    }

    private func isGenuine(_ request: ChatRequest, _ id: String, _ site: Site, _ now: Instant) -> Bool {
        let timestamp = Self.header("webhook-timestamp", of: request)
        guard request.method == "POST", Self.header("content-type", of: request) == "application/json",
            let seconds = Int64(timestamp), abs(now.seconds - seconds) <= 300
        else { return false }
        let signed = try? WebhookConnector.signature(
            secrets: [site.secret],
            id: id,
            timestamp: timestamp,
            body: request.body
        )
        return signed == Self.header("webhook-signature", of: request)
    }

    private func withoutLinks(_ text: String) -> String {
        text.replacing(/\/r\/[A-Za-z0-9_-]+/, with: "/r/")
    }

    /// What happens to an attempt: it follows from seed, message and number alone, so that the order of tasks does not.
    private func fault(_ id: String, _ attempt: Int) -> Fault? {
        guard attempt <= Self.faultsPerMessage else { return nil }
        var mixed = seed ^ UInt64(attempt)
        for byte in id.utf8 { mixed = (mixed ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        var generator = SplitMix(seed: mixed)
        // A second fault is likelier than a first, as on a line that is down.
        guard generator.next() % 100 < (attempt == 1 ? 10 : 35) else { return nil }
        let faults: [Fault] = [.throttled, .failed, .failedLate, .timedOut, .timedOutLate, .reset, .resetLate]
        return faults[Int(generator.next() % UInt64(faults.count))]
    }

    private static func header(_ name: String, of request: ChatRequest) -> String {
        request.headers.first { $0.name == name }?.value.revealed ?? ""
    }
}
