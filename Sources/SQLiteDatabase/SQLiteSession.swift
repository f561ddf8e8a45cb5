import Foundation
import GRDB
import Store
import Synchronization

/// One transaction on a connection.
///
/// After a failed statement it refuses further use, as PostgreSQL does, so that no body comes to rely on going on.
final class SQLiteSession: Session {
    private let database: GRDB.Database
    /// The first failure of a statement.
    private(set) var failure: Store.DatabaseError?
    /// True if a statement or the body failed: nothing of it may be committed.
    private(set) var hasFailed = false

    init(_ database: GRDB.Database) {
        self.database = database
    }

    /// Runs a body and remembers whether it failed; one that swallowed a failed statement has failed too.
    func run<T>(_ body: (borrowing Transaction) throws -> T) throws -> T {
        do {
            let result = try body(Transaction(self))
            if let failure { throw failure }
            return result
        } catch {
            hasFailed = true
            throw error
        }
    }

    func query(_ sql: String, _ arguments: [Store.Value]) throws(Store.DatabaseError) -> [Store.Row] {
        if let failure { throw failure }
        do {
            let statement = try database.cachedStatement(sql: Self.numbered(sql))
            let cursor = try GRDB.Row.fetchCursor(
                statement,
                arguments: StatementArguments(arguments.map(Self.value))
            )
            var rows: [Store.Row] = []
            while let row = try cursor.next() {
                rows.append(Store.Row(row.databaseValues.map(Self.value)))
            }
            return rows
        } catch {
            let translated = Store.DatabaseError(translating: error)
            failure = translated
            hasFailed = true
            throw translated
        }
    }

    private static func value(_ value: Store.Value) -> DatabaseValue {
        switch value {
        case .null: .null
        case .int(let number): number.databaseValue
        case .real(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .bytes(let bytes): Data(bytes).databaseValue
        }
    }

    private static func value(_ value: DatabaseValue) -> Store.Value {
        switch value.storage {
        case .null: .null
        case .int64(let number): .int(number)
        case .double(let number): .real(number)
        case .string(let text): .text(text)
        case .blob(let data): .bytes(Array(data))
        }
    }

    // MARK: Parameters

    private static let texts = Mutex<[String: String]>([:])

    /// Turns `$1` into `?1` outside quotes, because SQLite numbers `$1` by its first appearance.
    private static func numbered(_ sql: String) -> String {
        texts.withLock { texts in
            if let known = texts[sql] { return known }
            var isQuoted = false
            let bytes = sql.utf8.map { byte in
                if byte == UInt8(ascii: "'") { isQuoted.toggle() }
                return byte == UInt8(ascii: "$") && !isQuoted ? UInt8(ascii: "?") : byte
            }
            let text = String(decoding: bytes, as: UTF8.self)
            // The program's statements are few; only a mistake could make them many.
            if texts.count < 1000 { texts[sql] = text }
            return text
        }
    }
}
