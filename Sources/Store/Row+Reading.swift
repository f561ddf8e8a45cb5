package import Domain

// A column that is not what the query expects means a damaged or foreign file:
// reading it is an error with a place, never a trap.
extension Row {
    package func int(_ column: Int) throws(DatabaseError) -> Int64 {
        guard let value = try optionalInt(column) else { throw unexpected(column, "a number") }
        return value
    }

    package func optionalInt(_ column: Int) throws(DatabaseError) -> Int64? {
        switch try value(column) {
        case .int(let value): value
        case .null: nil
        default: throw unexpected(column, "a number")
        }
    }

    package func real(_ column: Int) throws(DatabaseError) -> Double {
        switch try value(column) {
        case .real(let value): value
        case .int(let value): Double(value)
        default: throw unexpected(column, "a fraction")
        }
    }

    package func text(_ column: Int) throws(DatabaseError) -> String {
        guard let value = try optionalText(column) else { throw unexpected(column, "text") }
        return value
    }

    package func optionalText(_ column: Int) throws(DatabaseError) -> String? {
        switch try value(column) {
        case .text(let value): value
        case .null: nil
        default: throw unexpected(column, "text")
        }
    }

    package func bytes(_ column: Int) throws(DatabaseError) -> [UInt8] {
        switch try value(column) {
        case .bytes(let value): value
        default: throw unexpected(column, "bytes")
        }
    }

    package func bool(_ column: Int) throws(DatabaseError) -> Bool { try int(column) != 0 }

    package func instant(_ column: Int) throws(DatabaseError) -> Instant {
        Instant(milliseconds: try int(column))
    }

    package func optionalInstant(_ column: Int) throws(DatabaseError) -> Instant? {
        try optionalInt(column).map { Instant(milliseconds: $0) }
    }

    /// Reads one of the cases of an enumeration that is stored by its raw value.
    package func label<Label: RawRepresentable<String>>(
        _ column: Int,
        as type: Label.Type = Label.self
    ) throws(DatabaseError) -> Label {
        let text = try text(column)
        guard let label = Label(rawValue: text) else { throw unexpected(column, "one of the known labels") }
        return label
    }

    private func value(_ column: Int) throws(DatabaseError) -> Value {
        guard values.indices.contains(column) else { throw unexpected(column, "a value") }
        return values[column]
    }

    private func unexpected(_ column: Int, _ expected: String) -> DatabaseError {
        DatabaseError(.corrupt, detail: "column \(column) of \(values.count) does not hold \(expected)")
    }
}

extension Value {
    package static func bool(_ value: Bool) -> Value { .int(value ? 1 : 0) }
    package static func id<Subject>(_ id: Identifier<Subject, Int64>) -> Value { .int(id.rawValue) }
    package static func id<Subject>(_ id: Identifier<Subject, String>) -> Value { .text(id.rawValue) }
    package static func id<Subject>(_ id: Identifier<Subject, Int64>?) -> Value {
        id.map { .int($0.rawValue) } ?? .null
    }
    package static func id<Subject>(_ id: Identifier<Subject, String>?) -> Value {
        id.map { .text($0.rawValue) } ?? .null
    }
    package static func instant(_ instant: Instant) -> Value { .int(instant.milliseconds) }
    package static func instant(_ instant: Instant?) -> Value { instant.map { .int($0.milliseconds) } ?? .null }
    package static func optional(_ text: String?) -> Value { text.map { .text($0) } ?? .null }
    package static func optional(_ number: Int?) -> Value { number.map { .int(Int64($0)) } ?? .null }
    package static func count(_ number: Int) -> Value { .int(Int64(number)) }
}
