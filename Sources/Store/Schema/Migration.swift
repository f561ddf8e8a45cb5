import Crypto

/// One step of the schema, forward only.
///
/// A migration that was released is never changed: a test freezes its checksum.
package struct Migration: Hashable, Sendable {
    /// 1, 2, 3 … without a gap.
    package let number: Int
    /// Statements in the common subset of both engines with column types of `Dialect.expand`.
    package let statements: [String]

    package init(number: Int, statements: [String]) {
        self.number = number
        self.statements = statements
    }

    /// SHA-256 of the statements in hexadecimal, the same for both engines.
    package var checksum: String {
        var hash = SHA256()
        for statement in statements {
            hash.update(data: Array(statement.utf8))
            hash.update(data: [0])
        }
        let digits = Array("0123456789abcdef".unicodeScalars)
        var text = ""
        for byte in hash.finalize() {
            text.unicodeScalars.append(digits[Int(byte >> 4)])
            text.unicodeScalars.append(digits[Int(byte & 15)])
        }
        return text
    }

    /// All migrations in order.
    package static let all: [Migration] = [.first, .readers]

    /// The schema that this program knows.
    package static var newest: Int { all.last?.number ?? 0 }
}
