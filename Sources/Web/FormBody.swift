/// The fields of a form, from a body in `application/x-www-form-urlencoded` or a query.
struct FormBody: Sendable {
    private let fields: [(name: String, value: String)]

    /// More fields than any of our forms has are left out.
    static let maximumFields = 100

    /// Reads the fields; it never fails: what is not percent-encoded stays as it is, bad UTF-8 is replaced.
    init(_ bytes: some Collection<UInt8>) {
        fields = bytes.split(separator: UInt8(ascii: "&"), maxSplits: Self.maximumFields).prefix(Self.maximumFields)
            .map { part in
                let halves = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
                return (Self.decode(halves[0]), halves.count > 1 ? Self.decode(halves[1]) : "")
            }
    }

    /// The first value of a field; nil if it is absent.
    subscript(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// The values of a field that may come several times.
    func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    /// A text as its writer meant it: browsers send line breaks as CR LF.
    func text(_ name: String) -> String {
        let value = self[name] ?? ""
        var result = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in value.unicodeScalars {
            if scalar == "\r" {
                result.append("\n")
            } else if !(scalar == "\n" && isAfterReturn) {
                result.append(scalar)
            }
            isAfterReturn = scalar == "\r"
        }
        return String(result)
    }

    /// Decodes `%XX` and `+`.
    static func decode(_ bytes: some Collection<UInt8>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index != bytes.endIndex {
            let byte = bytes[index]
            bytes.formIndex(after: &index)
            if byte == UInt8(ascii: "+") {
                result.append(UInt8(ascii: " "))
            } else if byte == UInt8(ascii: "%"), let decoded = hexPair(bytes[index...]) {
                result.append(decoded)
                bytes.formIndex(&index, offsetBy: 2)
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func hexPair(_ bytes: some Collection<UInt8>) -> UInt8? {
        var pair = bytes.prefix(2).makeIterator()
        guard let high = pair.next().flatMap(hexDigit), let low = pair.next().flatMap(hexDigit) else { return nil }
        return high << 4 | low
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

/// Encodes a text for a query or a path segment of our own links.
func percentEncoded(_ text: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
            result.append(byte)
        default: result += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
        }
    }
    return String(decoding: result, as: UTF8.self)
}

extension FormBody {
    /// Decodes `%XX` in a path, where a plus sign is one.
    static func decodePath(_ bytes: some Collection<UInt8>) -> String {
        decode(bytes.flatMap { $0 == UInt8(ascii: "+") ? Array("%2B".utf8) : [$0] })
    }
}
