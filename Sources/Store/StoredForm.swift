// JSONEncoder is the one coder that every toolchain brings; there is no other
// use of Foundation in this room.
import Foundation

/// The form in which values are kept in columns of bytes: JSON with sorted keys.
///
/// The same value always gives the same bytes, so that runs can be compared.
package enum StoredForm {
    package static func bytes(of value: some Encodable) throws(DatabaseError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return Array(try encoder.encode(value))
        } catch {
            throw DatabaseError(.usage, detail: "a value of \(type(of: value)) has no stored form")
        }
    }

    /// Reads a value back.
    ///
    /// - Parameter place: The table and key for the error, such as `outbox 17`. The error never quotes the bytes,
    ///   which may be somebody's words.
    package static func read<T: Decodable>(
        _ type: T.Type = T.self,
        from bytes: [UInt8],
        place: String
    ) throws(DatabaseError) -> T {
        do {
            return try JSONDecoder().decode(type, from: Data(bytes))
        } catch {
            throw DatabaseError(.corrupt, detail: "\(place) does not hold a readable \(type)")
        }
    }
}
