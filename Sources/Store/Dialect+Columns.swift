extension Dialect {
    /// Replaces the column types of a schema text by the engine's own.
    ///
    /// `{int}` holds 64 bits, `{text}` UTF-8 without U+0000, `{bytes}` any bytes, `{real}` a double.
    package func expand(_ sql: String) -> String {
        var result = ""
        var rest = sql[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let name = rest[rest.index(after: open)..<close]
            result += columnType(name) ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    private func columnType(_ name: Substring) -> String? {
        switch (engine, name) {
        case (.sqlite, "int"): "INTEGER"
        case (.sqlite, "text"): "TEXT"
        case (.sqlite, "bytes"): "BLOB"
        case (.sqlite, "real"): "REAL"
        case (.postgres, "int"): "BIGINT"
        // "C" sorts by bytes on both engines.
        case (.postgres, "text"): "TEXT COLLATE \"C\""
        case (.postgres, "bytes"): "BYTEA"
        case (.postgres, "real"): "DOUBLE PRECISION"
        default: nil
        }
    }
}
