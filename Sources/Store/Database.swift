/// A value that goes into or comes out of a statement.
package enum Value: Hashable, Sendable {
    case null
    case int(Int64)
    case real(Double)
    case text(String)
    case bytes([UInt8])
}

/// One row of a result, by column position.
package struct Row: Hashable, Sendable {
    package let values: [Value]

    package init(_ values: [Value]) {
        self.values = values
    }
}

/// The driver's side of a transaction.
package protocol Session {
    /// Runs one statement; parameters are `$1`, `$2` … on both engines.
    func query(_ sql: String, _ arguments: [Value]) throws(DatabaseError) -> [Row]
}

/// A transaction in progress; it cannot leave the body that it was given to.
package struct Transaction: ~Copyable {
    private let session: any Session

    package init(_ session: any Session) {
        self.session = session
    }

    /// Runs one statement and returns its rows.
    @discardableResult
    package borrowing func query(_ sql: String, _ arguments: [Value] = []) throws(DatabaseError) -> [Row] {
        try session.query(sql, arguments)
    }
}

/// The store's port: transactions with synchronous bodies; the driver chooses the thread.
///
/// Bodies must be pure but for the transaction, since a driver may run them again.
package protocol Database: Sendable {
    var dialect: Dialect { get }
    func read<T: Sendable>(_ body: @escaping @Sendable (borrowing Transaction) throws -> T) async throws -> T
    func write<T: Sendable>(_ body: @escaping @Sendable (borrowing Transaction) throws -> T) async throws -> T
    /// Closes all connections after what is in hand.
    func close() async
}

/// What differs between the engines.
package struct Dialect: Hashable, Sendable {
    package enum Engine: String, Sendable { case sqlite, postgres }

    package var engine: Engine

    package init(_ engine: Engine) {
        self.engine = engine
    }
}

/// A statement or transaction that could not be done.
package struct DatabaseError: Error, Hashable, Sendable {
    /// The kinds of failure that callers tell apart; raw values are metric labels.
    package enum Reason: String, CaseIterable, Sendable {
        case busy, constraint, corrupt, full, newerSchema = "newer-schema", unavailable, usage
    }

    package let reason: Reason
    /// The engine's own words; never bound values.
    package let detail: String

    package init(_ reason: Reason, detail: String) {
        self.reason = reason
        self.detail = detail
    }
}

extension DatabaseError: CustomStringConvertible {
    package var description: String { "store \(reason.rawValue): \(detail)" }
}
