import Store

/// An event or timer that could not be worked; nothing of it was done.
package struct WorkFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// Raw values are metric labels and the mark in the store.
    package enum Reason: String, CaseIterable, Sendable {
        /// A state that it needs cannot be read.
        case state = "state-unreadable"
        /// The event itself, or words that it changes, cannot be opened.
        case sealed = "not-openable"
        /// The store did not take what it led to.
        case store = "store-refused"
        case other = "failed"

        init(_ error: any Error) {
            self =
                switch error {
                case is BrokenState: .state
                case is VaultError: .sealed
                case is DatabaseError: .store
                default: .other
                }
        }
    }

    package let task: ConductTask
    package let reason: Reason
    /// Place and remedy for the log; never words.
    package let detail: String

    package init(task: ConductTask, reason: Reason, detail: String) {
        self.task = task
        self.reason = reason
        self.detail = detail
    }

    package var description: String { "\(task) failed (\(reason.rawValue)): \(detail)" }
}

extension DatabaseError {
    /// True for a failure of the store that is no event's fault and may be over later.
    var isPassing: Bool {
        switch reason {
        case .busy, .full, .newerSchema, .unavailable: true
        case .constraint, .corrupt, .usage: false
        }
    }
}
