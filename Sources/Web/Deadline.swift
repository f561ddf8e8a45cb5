/// Runs `work`, and gives it up and returns nil when it takes longer than `limit`.
///
/// The work is cancelled and then awaited, so nothing outlives the call; work
/// that ignores cancellation is bounded by its own limits.
func withDeadline<Value: Sendable>(
    _ limit: Duration,
    _ work: @escaping @Sendable () async throws -> Value
) async throws -> Value? {
    try await withThrowingTaskGroup(of: Value?.self) { group in
        group.addTask { try await work() }
        group.addTask {
            try await Task.sleep(for: limit)
            return nil
        }
        defer { group.cancelAll() }
        return try await group.next() ?? nil
    }
}
