import Domain

/// Reads a pairs file: columns `programme,first,second` and, if wanted, `short`.
struct PairsFile {
    /// One wanted pair with the line that asks for it.
    struct Entry: Hashable {
        let line: Int
        let programme: ProgrammeID
        let first: PersonID
        let second: PersonID
        /// Whether fewer than two sessions are accepted.
        let isShort: Bool
    }

    static let requiredColumns = ["programme", "first", "second"]

    /// Returns the pairs of all rows that are right in themselves; what is wrong is among the faults.
    static func read(_ bytes: [UInt8], file: String, programmes: [ProgrammeID], faults: FaultList) -> [Entry] {
        guard let table = CSVTable.read(bytes, file: file, faults: faults) else { return [] }
        let known = requiredColumns + ["short"]
        for column in requiredColumns where !table.columns.contains(column) {
            faults.add(Fault(file, line: 1, "column \(column) is missing", "Write: programme,first,second"))
        }
        for column in table.columns where !known.contains(column) && !column.isEmpty {
            faults.add(
                Fault(
                    file,
                    line: 1,
                    "column \(quoted(column)) is not known",
                    remedy(for: column, among: known, otherwise: "Known: \(known.joined(separator: ", "))")
                )
            )
        }
        if faults.hasErrors { return [] }
        if table.rows.isEmpty {
            faults.add(Fault(file, "there are no pairs in this file", "Write one row a pair below the column names"))
        }
        return table.rows.compactMap { row in
            entry(Record(row: row, columns: table.columns, file: file, faults: faults), programmes)
        }
    }

    private static func entry(_ record: Record, _ programmes: [ProgrammeID]) -> Entry? {
        let names = programmes.map(\.rawValue)
        let programme = record.required("programme").flatMap { text in
            record.check(
                "programme",
                text,
                names.contains(text),
                "which is not configured",
                remedy(for: text, among: names, otherwise: "Configured: \(names.joined(separator: ", "))")
            )
        }
        let first = record.required("first")
        let second = record.required("second")
        let short = record.optional("short").map { $0.lowercased() } ?? "no"
        guard ["yes", "no"].contains(short) else {
            record.fault("short is \(quoted(short)), neither yes nor no", "Write yes or no")
            return nil
        }
        guard let programme, let first, let second else { return nil }
        return Entry(
            line: record.row.line,
            programme: ProgrammeID(programme),
            first: PersonID(first),
            second: PersonID(second),
            isShort: short == "yes"
        )
    }
}
