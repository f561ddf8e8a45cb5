import Synchronization

/// The figures of the loop since the process began; every label is from a bounded set.
package final class ConductMetrics: Sendable {
    package struct Figures: Hashable, Sendable {
        /// Events and timers that were worked, by kind.
        package var worked: [Worked.Count] = []
        /// What `step` wanted published, by label.
        package var notices: [Worked.Count] = []
        /// Events and timers that were set aside, by reason.
        package var setAside: [Worked.Count] = []
        /// Reads of a state at the edge that could not be read.
        package var brokenStates = 0
        package var timersPutOff = 0
        /// Transactions that the store did not take and that were tried again.
        package var storeFailures = 0

        package init() {}
    }

    private let state = Mutex(Figures())

    package init() {}

    package var figures: Figures { state.withLock { $0 } }

    func add(_ worked: Worked) {
        state.withLock { figures in
            for kind in worked.kinds { figures.worked.add(kind.label, kind.count) }
            for notice in worked.notices { figures.notices.add(notice.label, notice.count) }
            for failure in worked.setAside { figures.setAside.add(failure.reason.rawValue, 1) }
            figures.brokenStates += worked.broken.count
            figures.timersPutOff += worked.timersPutOff
        }
    }

    func storeFailed() { state.withLock { $0.storeFailures += 1 } }
}
