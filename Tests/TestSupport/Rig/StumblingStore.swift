import Domain
package import Store
import Synchronization

/// A store that now and then loses a transaction at its very end, as a power cut before the commit would.
///
/// After each loss it compares everything that is kept with what was kept
/// before: a transaction that failed must have left nothing.
package final class StumblingStore: Database {
    private struct State {
        var generator: SplitMix
        var stumbles = 0
        var remains: [String] = []
    }

    private let inner: any Database
    /// One of so many transactions is lost; 0 means none.
    private let oneOf: UInt64
    /// True where nobody else writes meanwhile, so that before and after can be compared.
    private let compares: Bool
    private let state: Mutex<State>

    package init(_ inner: any Database, seed: UInt64, oneOf: UInt64, compares: Bool = false) {
        self.inner = inner
        self.oneOf = oneOf
        self.compares = compares
        state = Mutex(State(generator: SplitMix(seed: seed)))
    }

    package var dialect: Dialect { inner.dialect }

    /// Transactions that were lost.
    package var stumbles: Int { state.withLock { $0.stumbles } }

    /// What lost transactions left behind; empty unless there is a fault.
    package var remains: [String] { state.withLock { $0.remains } }

    package func read<T: Sendable>(
        _ body: @escaping @Sendable (borrowing Transaction) throws -> T
    ) async throws -> T {
        try await inner.read(body)
    }

    package func write<T: Sendable>(
        _ body: @escaping @Sendable (borrowing Transaction) throws -> T
    ) async throws -> T {
        let isLost = state.withLock { $0.generator.next() } % max(oneOf, 1) == 0 && oneOf > 0
        guard isLost else { return try await inner.write(body) }
        state.withLock { $0.stumbles += 1 }
        let before = compares ? try await inner.read { try $0.mark } : ""
        let reached = Mutex("")
        do {
            return try await inner.write { [compares] transaction -> T in
                _ = try body(transaction)
                if compares { reached.withLock { $0 = (try? transaction.mark) ?? "" } }
                throw DatabaseError(.busy, detail: "lost for the test")
            }
        } catch {
            let after = compares ? try await inner.read { try $0.mark } : ""
            if before != after {
                state.withLock {
                    $0.remains.append("before \(before), lost \(reached.withLock { $0 }), after \(after)")
                }
            }
            throw error
        }
    }

    package func close() async { await inner.close() }
}

extension Transaction {
    /// A text that differs whenever anything that matters is kept differently.
    fileprivate var mark: String {
        get throws {
            let questions = [
                "SELECT count(*), COALESCE(sum(due % 1000003), 0), sum(length(state)) FROM person",
                "SELECT count(*), COALESCE(sum(due % 1000003), 0), sum(length(state)) FROM pair",
                "SELECT count(*), COALESCE(sum(due % 1000003), 0), sum(length(state)) FROM programme",
                "SELECT count(*), COALESCE(max(id), 0), sum(is_live), sum(attempts) FROM outbox",
                "SELECT count(*), COALESCE(max(id), 0) FROM event", "SELECT count(*) FROM intake",
                "SELECT count(*) FROM entry_revision", "SELECT count(*) FROM record", "SELECT count(*) FROM dedupe",
            ]
            var text: [String] = []
            for question in questions {
                for value in try query(question).first?.values ?? [] {
                    if case .int(let number) = value { text.append("\(number)") } else { text.append("-") }
                }
            }
            return text.joined(separator: " ")
        }
    }
}
