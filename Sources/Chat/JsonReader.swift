/// Why bytes are not JSON that we take.
package struct JsonError: Error, Hashable, Sendable {
    package enum Reason: String, Sendable {
        case malformed
        case tooDeep = "too-deep"
        case tooLarge = "too-large"
        case tooManyValues = "too-many-values"
    }

    package let reason: Reason
    /// How many bytes were read before it was noticed.
    package let offset: Int
}

extension JsonError: CustomStringConvertible {
    package var description: String { "\(reason.rawValue) at byte \(offset)" }
}

extension Json {
    /// What is read at most, whatever the bytes are.
    package struct Limits: Hashable, Sendable {
        package var bytes: Int
        /// How many arrays and objects lie inside each other; also bounds the stack.
        package var depth: Int
        package var values: Int

        package init(bytes: Int = 1 << 20, depth: Int = 64, values: Int = 100_000) {
            self.bytes = bytes
            self.depth = depth
            self.values = values
        }
    }

    /// Reads one JSON text.
    ///
    /// Strict as RFC 8259: UTF-8 without a byte order mark, nothing after the
    /// value. Two allowances: of members of one name the last counts, and half a
    /// surrogate pair becomes U+FFFD, because chat clients do send such halves.
    ///
    /// - Throws: `JsonError`; numbers that no `Double` can hold are malformed.
    package init(reading bytes: [UInt8], within limits: Limits = Limits()) throws(JsonError) {
        guard bytes.count <= limits.bytes else { throw JsonError(reason: .tooLarge, offset: 0) }
        var reader = JsonReader(bytes: bytes, limits: limits)
        self = try reader.readText()
    }
}

private struct JsonReader {
    let bytes: [UInt8]
    let limits: Json.Limits
    private var offset = 0
    private var values = 0

    init(bytes: [UInt8], limits: Json.Limits) {
        self.bytes = bytes
        self.limits = limits
    }

    mutating func readText() throws(JsonError) -> Json {
        let value = try readValue(depth: 0)
        skipSpace()
        guard offset == bytes.count else { throw failure() }
        return value
    }

    private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private func failure(_ reason: JsonError.Reason = .malformed) -> JsonError {
        JsonError(reason: reason, offset: offset)
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
    }

    /// Steps over one byte if it is the given one.
    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        offset += 1
        return true
    }

    private mutating func readValue(depth: Int) throws(JsonError) -> Json {
        skipSpace()
        values += 1
        guard values <= limits.values else { throw failure(.tooManyValues) }
        switch next {
        case UInt8(ascii: "{"): return .object(try readObject(depth: depth + 1))
        case UInt8(ascii: "["): return .array(try readArray(depth: depth + 1))
        case UInt8(ascii: "\""): return .string(try readString())
        case UInt8(ascii: "t"): return try readWord("true", .bool(true))
        case UInt8(ascii: "f"): return try readWord("false", .bool(false))
        case UInt8(ascii: "n"): return try readWord("null", .null)
        default: return try readNumber()
        }
    }

    private mutating func readWord(_ word: StaticString, _ value: Json) throws(JsonError) -> Json {
        for byte in word.description.utf8 {
            guard take(byte) else { throw failure() }
        }
        return value
    }

    private mutating func readObject(depth: Int) throws(JsonError) -> Json.Object {
        guard depth <= limits.depth else { throw failure(.tooDeep) }
        offset += 1
        var pairs: [(String, Json)] = []
        skipSpace()
        if take(UInt8(ascii: "}")) { return Json.Object() }
        while true {
            skipSpace()
            let name = try readString()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw failure() }
            pairs.append((name, try readValue(depth: depth)))
            skipSpace()
            if take(UInt8(ascii: ",")) { continue }
            guard take(UInt8(ascii: "}")) else { throw failure() }
            return Json.Object(pairs)
        }
    }

    private mutating func readArray(depth: Int) throws(JsonError) -> [Json] {
        guard depth <= limits.depth else { throw failure(.tooDeep) }
        offset += 1
        var elements: [Json] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return [] }
        while true {
            elements.append(try readValue(depth: depth))
            skipSpace()
            if take(UInt8(ascii: ",")) { continue }
            guard take(UInt8(ascii: "]")) else { throw failure() }
            return elements
        }
    }
}

// MARK: Strings

extension JsonReader {
    private mutating func readString() throws(JsonError) -> String {
        guard take(UInt8(ascii: "\"")) else { throw failure() }
        var unescaped: [UInt8] = []
        var runStart = offset
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                let run = bytes[runStart..<offset]
                // Most strings have no escape and are taken as they lie.
                let text =
                    unescaped.isEmpty
                    ? String(validating: run, as: UTF8.self) : String(validating: unescaped + run, as: UTF8.self)
                guard let text else { throw failure() }
                offset += 1
                return text
            case UInt8(ascii: "\\"):
                unescaped += bytes[runStart..<offset]
                offset += 1
                unescaped += try readEscape()
                runStart = offset
            case 0..<0x20:
                throw failure()
            default:
                offset += 1
            }
        }
        throw failure()
    }

    private mutating func readEscape() throws(JsonError) -> [UInt8] {
        guard let byte = next else { throw failure() }
        offset += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return Array(String(Character(try readScalar())).utf8)
        default: throw failure()
        }
    }

    private mutating func readScalar() throws(JsonError) -> Unicode.Scalar {
        let first = try readFourHexDigits()
        if let scalar = Unicode.Scalar(first) { return scalar }
        let afterFirst = offset
        if first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) {
            let second = try readFourHexDigits()
            if (0xDC00...0xDFFF).contains(second) {
                let joined = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
                if let scalar = Unicode.Scalar(joined) { return scalar }
            }
        }
        offset = afterFirst
        return "\u{FFFD}"
    }

    private mutating func readFourHexDigits() throws(JsonError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
                throw failure()
            }
            value = value << 4 | UInt32(digit)
            offset += 1
        }
        return value
    }
}

// MARK: Numbers

extension JsonReader {
    private mutating func readNumber() throws(JsonError) -> Json {
        let start = offset
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { try skipDigits() }
        var isWhole = true
        if take(UInt8(ascii: ".")) {
            isWhole = false
            try skipDigits()
        }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            isWhole = false
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try skipDigits()
        }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        if isWhole, let value = Int64(text) { return .integer(value) }
        guard let value = Double(text), value.isFinite else { throw failure() }
        return .double(value)
    }

    /// Steps over one digit or more.
    private mutating func skipDigits() throws(JsonError) {
        let start = offset
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { offset += 1 }
        guard offset > start else { throw failure() }
    }
}
