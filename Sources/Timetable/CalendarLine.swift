import Domain

/// One content line of an iCalendar file, unfolded (RFC 5545, section 3.1).
struct CalendarLine: Equatable {
    /// Where it begins in the file, from 1.
    var number: Int
    /// In capitals.
    var name: String
    /// What stands between name and value, such as `VALUE=DATE`, in capitals.
    var parameters: [String]
    var value: String

    static let maxBytes = 1 << 20
    static let maxLineBytes = 16_384

    /// Takes a file apart into its lines; lines that begin with white space continue the one before.
    static func read(_ bytes: [UInt8], file: String) throws -> [CalendarLine] {
        guard bytes.count <= maxBytes else {
            throw HolidayFileError(
                file: file,
                line: 1,
                problem: "the file has more than \(maxBytes / 1024) KiB",
                remedy: "Keep only the holidays of the years that you need"
            )
        }
        var lines: [CalendarLine] = []
        var pending: (number: Int, bytes: [UInt8])?
        var number = 0
        var rest = bytes[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        while !rest.isEmpty {
            number += 1
            let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
            var line = rest[rest.startIndex..<end]
            rest = rest[min(end + 1, rest.endIndex)...]
            if line.last == 0x0D { line = line.dropLast() }
            if let first = line.first, first == 0x20 || first == 0x09, pending != nil {
                pending?.bytes += line.dropFirst()
                guard pending?.bytes.count ?? 0 <= maxLineBytes else {
                    throw HolidayFileError(
                        file: file,
                        line: number,
                        problem: "the line is too long",
                        remedy: "Keep lines under \(maxLineBytes / 1024) KiB"
                    )
                }
                continue
            }
            if let pending { lines.append(try CalendarLine(pending.bytes, number: pending.number, file: file)) }
            pending = line.isEmpty ? nil : (number, Array(line))
        }
        if let pending { lines.append(try CalendarLine(pending.bytes, number: pending.number, file: file)) }
        return lines
    }

    private init(_ bytes: [UInt8], number: Int, file: String) throws {
        func failure(_ problem: String, _ remedy: String) -> HolidayFileError {
            HolidayFileError(file: file, line: number, problem: problem, remedy: remedy)
        }
        guard bytes.count <= CalendarLine.maxLineBytes else {
            throw failure("the line is too long", "Keep lines under \(CalendarLine.maxLineBytes / 1024) KiB")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw failure("the line is not UTF-8", "Save the file as UTF-8")
        }
        // A colon inside a quoted parameter does not end the name.
        var isQuoted = false
        let colon = text.unicodeScalars.firstIndex { scalar in
            if scalar == "\"" { isQuoted.toggle() }
            return scalar == ":" && !isQuoted
        }
        guard let colon, colon > text.startIndex else {
            throw failure(
                "the line has no name and value",
                "Write NAME:VALUE, or begin the line with a space to continue one"
            )
        }
        let parts = text[..<colon].split(separator: ";").map { $0.uppercased() }
        guard let first = parts.first else { throw failure("the line has no name", "Write NAME:VALUE") }
        self.number = number
        name = first
        parameters = Array(parts.dropFirst())
        value = String(text[text.unicodeScalars.index(after: colon)...].trimmed)
    }
}
