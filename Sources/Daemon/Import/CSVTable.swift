import Domain

/// A file of comma-separated values whose rows know their lines (RFC 4180).
///
/// The first row names the columns. A byte order mark, CRLF, LF and lone CR are
/// taken; blank lines are skipped.
struct CSVTable {
    /// A row with as many fields as there are columns.
    struct Row {
        /// The line on which the row begins, from 1.
        let line: Int
        let fields: [String]
    }

    static let fileLimit = 64 << 20
    /// The longest text of one field, in bytes.
    static let fieldLimit = 2_000
    static let columnLimit = 100

    let columns: [String]
    let rows: [Row]

    /// Reads a whole file; nil after a fault that leaves no columns to speak of.
    static func read(_ bytes: [UInt8], file: String, faults: FaultList) -> CSVTable? {
        do {
            _ = try TextFile.text(of: bytes, file: file)
        } catch {
            faults.add(error)
            return nil
        }
        var reader = CSVReader(bytes, file: file, faults: faults)
        guard let header = reader.nextRow() else {
            if !faults.hasErrors { faults.add(Fault(file, "this file is empty", "Begin with a row of column names")) }
            return nil
        }
        guard let columns = columns(of: header, file: file, faults: faults) else { return nil }
        var rows: [Row] = []
        while let row = reader.nextRow() {
            if row.fields.count == columns.count {
                rows.append(row)
            } else {
                faults.add(
                    Fault(
                        file,
                        line: row.line,
                        "this row has \(counted(row.fields.count, "field")), the first row names "
                            + counted(columns.count, "column"),
                        "Look for a missing comma, or put quotes around a text with a comma"
                    )
                )
            }
        }
        return CSVTable(columns: columns, rows: rows)
    }

    private static func columns(of header: Row, file: String, faults: FaultList) -> [String]? {
        let columns = header.fields.map { String($0.trimmed) }
        if columns.count == 1, columns[0].contains(where: { $0 == ";" || $0 == "\t" }) {
            faults.add(
                Fault(
                    file,
                    line: header.line,
                    "the columns are not separated by commas",
                    "Export the file again with commas between the columns"
                )
            )
            return nil
        }
        if columns.count > columnLimit {
            faults.add(Fault(file, line: header.line, "there are more than \(columnLimit) columns", "Keep fewer"))
            return nil
        }
        for (index, column) in columns.enumerated() {
            if column.isEmpty {
                faults.add(
                    Fault(file, line: header.line, "column \(index + 1) has no name", "Name it in the first row")
                )
            } else if columns[..<index].contains(column) {
                faults.add(
                    Fault(file, line: header.line, "column \(quoted(column)) is there twice", "Keep one of the two")
                )
            }
        }
        return columns
    }
}

/// Splits bytes into rows, one at a time.
struct CSVReader {
    private let bytes: [UInt8]
    private let file: String
    private let faults: FaultList
    private var position: Int
    private var line = 1

    init(_ bytes: [UInt8], file: String, faults: FaultList) {
        self.bytes = bytes
        self.file = file
        self.faults = faults
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// Returns the next row that is not blank, nil at the end.
    mutating func nextRow() -> CSVTable.Row? {
        while position < bytes.count {
            let start = line
            var fields: [String] = []
            repeat { fields.append(field(fields.count + 1, row: start)) } while takeComma()
            takeLineEnd()
            if fields == [""] { continue }
            return CSVTable.Row(line: start, fields: fields)
        }
        return nil
    }

    private mutating func field(_ number: Int, row: Int) -> String {
        guard position < bytes.count, bytes[position] == Character.quote else {
            let start = position
            while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
            let text = bytes[start..<position]
            if text.contains(Character.quote) {
                fault(
                    row,
                    number,
                    "holds a quote but does not begin with one",
                    "Put quotes around it, and double those inside"
                )
            }
            return checked(text, number, row)
        }
        return quotedField(number, row: row)
    }

    private mutating func quotedField(_ number: Int, row: Int) -> String {
        position += 1
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            if byte == Character.quote {
                guard position + 1 < bytes.count, bytes[position + 1] == Character.quote else { break }
                position += 1
            } else if byte == Character.lineFeed {
                line += 1
            }
            text.append(byte)
            position += 1
        }
        guard position < bytes.count else {
            fault(row, number, "begins with a quote that never ends", "Close the quote")
            return ""
        }
        position += 1
        if position < bytes.count, !isEnd(bytes[position]) {
            fault(row, number, "goes on after its closing quote", "Double the quotes inside of it")
            while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
        }
        return checked(text[...], number, row)
    }

    private func checked(_ text: ArraySlice<UInt8>, _ number: Int, _ row: Int) -> String {
        guard text.count <= CSVTable.fieldLimit else {
            fault(row, number, "is longer than \(CSVTable.fieldLimit) bytes", "Shorten it, or look for a missing quote")
            return ""
        }
        guard !text.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            fault(row, number, "holds a line break or a control character", "Write it on one line without")
            return ""
        }
        return String(decoding: text, as: UTF8.self)
    }

    private func fault(_ row: Int, _ number: Int, _ problem: String, _ remedy: String) {
        faults.add(Fault(file, line: row, "field \(number) \(problem)", remedy))
    }

    private mutating func takeComma() -> Bool {
        guard position < bytes.count, bytes[position] == Character.comma else { return false }
        position += 1
        return true
    }

    private mutating func takeLineEnd() {
        guard position < bytes.count else { return }
        if bytes[position] == Character.carriageReturn { position += 1 }
        if position < bytes.count, bytes[position] == Character.lineFeed { position += 1 }
        line += 1
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == Character.comma || byte == Character.lineFeed || byte == Character.carriageReturn
    }

    private enum Character {
        static let quote = UInt8(ascii: "\"")
        static let comma = UInt8(ascii: ",")
        static let lineFeed = UInt8(ascii: "\n")
        static let carriageReturn = UInt8(ascii: "\r")
    }
}

/// Returns a count with its noun, as in `1 person` or `2 persons`; the plural may be given.
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(plural ?? noun + "s")"
}
