import Synchronization

/// A bell that one sleeper listens to; rung while nobody listens, it is heard by the next.
final class Bell: Sendable {
    private struct State {
        var isRung = false
        var listener: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    func ring() {
        let listener = state.withLock { state in
            if state.listener == nil { state.isRung = true }
            defer { state.listener = nil }
            return state.listener
        }
        listener?.resume()
    }

    /// Returns when the bell rings, the time is over or the task is cancelled.
    func listen(for span: Duration, on clock: any Clock<Duration>) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.listen() }
            // Being cancelled by the bell is how this sleep usually ends.
            group.addTask { try? await clock.sleep(for: span) }
            await group.next()
            group.cancelAll()
        }
    }

    private func listen() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { listener in
                let earlier: CheckedContinuation<Void, Never>? = state.withLock { state in
                    if state.isRung || Task.isCancelled {
                        state.isRung = false
                        return listener
                    }
                    defer { state.listener = listener }
                    return state.listener
                }
                earlier?.resume()
            }
        } onCancel: {
            let listener = state.withLock { state in
                defer { state.listener = nil }
                return state.listener
            }
            listener?.resume()
        }
    }
}
