import Chat
package import Domain

/// The part of Delivery that decides, in memory, who may send now: pace, order, breaker and room.
///
/// It knows neither store nor network. What it holds is lost in a crash, and may
/// be: order and retry times are in the store.
package struct Dispatcher: Sendable {
    /// The bounds of one workspace.
    package struct Limits: Hashable, Sendable {
        /// Messages in a second, in the long run.
        package var rate = 20.0
        package var burst = 20
        /// From the start of one message to an address to that of the next.
        package var addressInterval = Instant.Span.seconds(1)
        /// Messages at a time.
        package var inFlight = 8
        package var breaker = Breaker.Limits()

        package init() {}
    }

    private struct Line: Sendable {
        var pace: Pace
        var breaker: Breaker
        var pause: OutboundMessage.Window?
        var inFlight = 0

        /// A clock that was set back ends the pause, which could be longer than was asked otherwise.
        func isPaused(at wall: Instant) -> Bool {
            pause.map { $0.opens <= wall && wall < $0.closes } ?? false
        }
    }

    private let limits: [WorkspaceID: Limits]
    private var lines: [WorkspaceID: Line] = [:]
    /// The addresses that are busy or were so lately; few, so a list will do.
    private var lately: [Use] = []

    private struct Use: Sendable {
        let address: Address
        var startedAt: Instant
        var isBusy: Bool
    }

    /// - Parameter limits: A workspace that is missing has the usual limits.
    package init(limits: [WorkspaceID: Limits] = [:]) {
        self.limits = limits
    }

    /// How many messages of a workspace may start now.
    package mutating func room(of workspace: WorkspaceID, at wall: Instant) -> Int {
        var line = line(workspace)
        defer { lines[workspace] = line }
        let limits = limits[workspace] ?? Limits()
        if line.isPaused(at: wall) { return 0 }
        let free = limits.inFlight - line.inFlight
        switch line.breaker.state(at: wall) {
        case .open: return 0
        case .probing: return line.inFlight == 0 ? 1 : 0
        case .closed: return max(min(free, line.pace.room(at: wall)), 0)
        }
    }

    /// Says whether a workspace takes nothing at present, not even an errand.
    package func isBarred(_ workspace: WorkspaceID, at wall: Instant) -> Bool {
        guard let line = lines[workspace] else { return false }
        return line.isPaused(at: wall) || line.breaker.state(at: wall) == .open
    }

    /// Says whether nothing is under way to an address and its interval is over.
    package func isFree(_ address: Address, at wall: Instant) -> Bool {
        lately.first { $0.address == address }.map { isOver($0, at: wall) } ?? true
    }

    private func isOver(_ use: Use, at wall: Instant) -> Bool {
        let interval = (limits[use.address.workspace] ?? Limits()).addressInterval
        // A clock that was set back frees the address at once.
        return !use.isBusy && (wall >= use.startedAt + interval || wall < use.startedAt)
    }

    /// Notes that an attempt starts.
    package mutating func started(_ address: Address, isErrand: Bool, at wall: Instant) {
        var line = line(address.workspace)
        line.pace.take(at: wall)
        line.inFlight += 1
        lines[address.workspace] = line
        if isErrand { return }
        lately = lately.filter { !isOver($0, at: wall) && $0.address != address }
        lately.append(Use(address: address, startedAt: wall, isBusy: true))
    }

    /// Notes how an attempt ended.
    ///
    /// - Returns: True if it opened the workspace's breaker.
    package mutating func ended(
        _ address: Address,
        isErrand: Bool,
        _ outcome: AttemptOutcome?,
        backoff: Backoff,
        at wall: Instant
    ) -> Bool {
        var line = line(address.workspace)
        defer { lines[address.workspace] = line }
        line.inFlight = max(line.inFlight - 1, 0)
        if !isErrand, let place = lately.firstIndex(where: { $0.address == address }) {
            lately[place].isBusy = false
        }
        switch outcome {
        case nil: return false
        case .delivered:
            line.breaker.succeeded()
            return false
        case .refused(let reason) where !reason.concernsWorkspace:
            line.breaker.succeeded()
            return false
        case .failed(.throttled, let asked, _):
            // The platform answers, so it is well; it only wants to be left alone.
            line.breaker.succeeded()
            if let asked { line.pause = .init(opens: wall, closes: wall + min(asked, backoff.longestAsked)) }
            return false
        case .refused(let reason), .failed(let reason, _, _):
            return line.breaker.failed(at: wall, isCertain: reason.concernsWorkspace)
        }
    }

    package func breaker(of workspace: WorkspaceID, at wall: Instant) -> Breaker.State {
        lines[workspace]?.breaker.state(at: wall) ?? .closed
    }

    private func line(_ workspace: WorkspaceID) -> Line {
        let limits = limits[workspace] ?? Limits()
        return lines[workspace]
            ?? Line(pace: Pace(rate: limits.rate, burst: limits.burst), breaker: Breaker(limits.breaker))
    }
}
