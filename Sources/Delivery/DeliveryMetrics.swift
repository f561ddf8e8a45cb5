package import Domain
import Store
import Synchronization

/// The figures of Delivery since the process began; every label is from a bounded set.
package final class DeliveryMetrics: Sendable {
    package struct Figures: Hashable, Sendable {
        /// Messages by workspace and outcome (`delivered`, `retry`, `dead`, `held`, `refused`, `lapsed`), sorted.
        package var outcomes: [Line] = []
        /// Attempts that failed, by workspace and reason, sorted.
        package var failures: [Line] = []
        package var attempts = 0
        /// Outcomes that nobody knows: a copy may have been delivered.
        package var ambiguous = 0
        /// How long the oldest due message has waited, zero if none does.
        package var oldestDueAge = Instant.Span.seconds(0)
        package var inFlight = 0
        /// Workspaces whose breaker is not closed, sorted.
        package var brokenWorkspaces: [WorkspaceID] = []

        package init() {}
    }

    package struct Line: Hashable, Sendable {
        package let workspace: WorkspaceID
        package let label: String
        package var count: Int
    }

    private let state = Mutex(Figures())

    package init() {}

    package var figures: Figures { state.withLock { $0 } }

    func attemptStarted() {
        state.withLock { figures in
            figures.attempts += 1
            figures.inFlight += 1
        }
    }

    func attemptEnded() {
        state.withLock { $0.inFlight -= 1 }
    }

    func count(_ end: AttemptEnd, in workspace: WorkspaceID) {
        state.withLock { Self.add(1, to: &$0.outcomes, workspace, end.label) }
    }

    func count(failure reason: String, in workspace: WorkspaceID) {
        state.withLock { Self.add(1, to: &$0.failures, workspace, reason) }
    }

    func countAmbiguous(_ count: Int = 1) {
        state.withLock { $0.ambiguous += count }
    }

    func observe(oldestDueAge age: Instant.Span, broken: [WorkspaceID]) {
        state.withLock { figures in
            figures.oldestDueAge = age
            figures.brokenWorkspaces = broken
        }
    }

    private static func add(_ count: Int, to lines: inout [Line], _ workspace: WorkspaceID, _ label: String) {
        if let place = lines.firstIndex(where: { $0.workspace == workspace && $0.label == label }) {
            lines[place].count += count
            return
        }
        let place = lines.firstIndex { ($0.workspace, $0.label) > (workspace, label) } ?? lines.endIndex
        lines.insert(Line(workspace: workspace, label: label, count: count), at: place)
    }
}
