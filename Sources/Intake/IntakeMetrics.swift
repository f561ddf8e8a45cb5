package import Domain
import Synchronization

/// The figures of Intake since the process began; every label is from a bounded set.
package final class IntakeMetrics: Sendable {
    package struct Figures: Hashable, Sendable {
        /// Requests by workspace and outcome: `stored`, `repeated`, `failed`, or why they were refused; sorted.
        package var requests: [Line] = []
        /// Items by workspace and what they were, such as `text`, `unknown-person` or `ignored`; sorted.
        package var items: [Line] = []
        /// Items that wait to be worked, roughly.
        package var backlog = 0

        package init() {}
    }

    package struct Line: Hashable, Sendable {
        /// Nil for a workspace that is not configured, whose name may be anything.
        package let workspace: WorkspaceID?
        package let label: String
        package var count: Int
    }

    private let state = Mutex(Figures())

    package init() {}

    package var figures: Figures { state.withLock { $0 } }

    func count(request label: String, in workspace: WorkspaceID?) {
        state.withLock { Self.add(to: &$0.requests, workspace, label) }
    }

    func count(item label: String, in workspace: WorkspaceID?) {
        state.withLock { Self.add(to: &$0.items, workspace, label) }
    }

    func changeBacklog(by change: Int) {
        state.withLock { $0.backlog = max($0.backlog + change, 0) }
    }

    func setBacklog(_ count: Int) {
        state.withLock { $0.backlog = count }
    }

    private static func add(to lines: inout [Line], _ workspace: WorkspaceID?, _ label: String) {
        if let place = lines.firstIndex(where: { $0.workspace == workspace && $0.label == label }) {
            lines[place].count += 1
            return
        }
        let key = (workspace?.rawValue ?? "", label)
        let place = lines.firstIndex { ($0.workspace?.rawValue ?? "", $0.label) > key } ?? lines.endIndex
        lines.insert(Line(workspace: workspace, label: label, count: 1), at: place)
    }
}
