import Synchronization

/// A bell that one sleeper listens to; rung while nobody listens it is heard by the next.
package final class Bell: Sendable {
    private struct State {
        var isRung = false
        var listener: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    package init() {}

    package func ring() {
        let listener = state.withLock { state in
            guard let listener = state.listener else {
                state.isRung = true
                return CheckedContinuation<Void, Never>?.none
            }
            state.listener = nil
            return listener
        }
        listener?.resume()
    }

    /// Returns when the bell rings or the task is cancelled.
    private func listen() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { caller in
                let isOver = state.withLock { state in
                    precondition(state.listener == nil, "one listener at a time")
                    if state.isRung || Task.isCancelled {
                        state.isRung = false
                        return true
                    }
                    state.listener = caller
                    return false
                }
                if isOver { caller.resume() }
            }
        } onCancel: {
            let listener = state.withLock { state in
                let listener = state.listener
                state.listener = nil
                return listener
            }
            listener?.resume()
        }
    }

    /// Returns when the bell rings, the time is over or the task is cancelled.
    package func listen(for span: Duration, on clock: any Clock<Duration>) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.listen() }
            // Being cancelled by the bell is how this sleep usually ends.
            group.addTask { try? await clock.sleep(for: span) }
            await group.next()
            group.cancelAll()
        }
    }
}
