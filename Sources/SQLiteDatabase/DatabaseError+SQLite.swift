import GRDB
import Store

extension Store.DatabaseError {
    /// Translates an error of GRDB; another error is `unavailable`.
    init(translating error: any Error) {
        switch error {
        case let error as Store.DatabaseError: self = error
        case let error as GRDB.DatabaseError:
            // The message names tables and columns, never values.
            let code = error.extendedResultCode.rawValue
            self.init(Self.reason(of: error.resultCode), detail: "SQLite \(code): \(error.message ?? "no message")")
        default: self.init(.unavailable, detail: "\(type(of: error))")
        }
    }

    /// Related: <https://www.sqlite.org/rescode.html>
    private static func reason(of code: ResultCode) -> Reason {
        switch code {
        case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
        case .SQLITE_CONSTRAINT: .constraint
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: .corrupt
        case .SQLITE_FULL: .full
        case .SQLITE_ERROR, .SQLITE_MISMATCH, .SQLITE_RANGE, .SQLITE_TOOBIG: .usage
        default: .unavailable
        }
    }
}
