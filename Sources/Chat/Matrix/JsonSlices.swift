/// Takes the elements of an array out of a JSON object without reading them.
///
/// A homeserver puts what many people sent into one body and repeats it until it
/// is taken. So one event that cannot be read, because somebody made it too deep
/// or too large, must not keep back the others: each is cut out here and read alone.
enum JsonSlices {
    /// The bytes of each element of a member of the outermost object.
    ///
    /// It works in linear time and without recursion. Only the outline is checked, not what is inside an element.
    ///
    /// - Returns: The elements, none if there is no such member, or nil if the bytes are no JSON object.
    static func elements(of member: String, in bytes: [UInt8]) -> [[UInt8]]? {
        var cursor = Cursor(bytes: bytes)
        guard cursor.take("{") else { return nil }
        var found: [[UInt8]] = []
        if cursor.take("}") { return cursor.isAtEnd ? found : nil }
        repeat {
            cursor.skipSpace()
            guard let name = cursor.value(), name.first == UInt8(ascii: "\""), cursor.take(":") else { return nil }
            let isWanted = name.dropFirst().dropLast().elementsEqual(member.utf8)
            cursor.skipSpace()
            if isWanted, cursor.next == UInt8(ascii: "[") {
                guard let elements = cursor.array() else { return nil }
                found = elements
            } else if cursor.value() == nil {
                return nil
            }
        } while cursor.take(",")
        return cursor.take("}") && cursor.isAtEnd ? found : nil
    }

    private struct Cursor {
        let bytes: [UInt8]
        var index = 0

        init(bytes: [UInt8]) {
            self.bytes = bytes
        }

        var next: UInt8? { index < bytes.count ? bytes[index] : nil }

        /// True if only white space is left.
        var isAtEnd: Bool {
            bytes[index...].allSatisfy { Self.isSpace($0) }
        }

        mutating func skipSpace() {
            while let byte = next, Self.isSpace(byte) { index += 1 }
        }

        /// Takes a sign after white space, if it is there.
        mutating func take(_ sign: Unicode.Scalar) -> Bool {
            skipSpace()
            guard let byte = next, byte == UInt8(ascii: sign) else { return false }
            index += 1
            return true
        }

        mutating func array() -> [[UInt8]]? {
            var elements: [[UInt8]] = []
            guard take("[") else { return nil }
            if take("]") { return elements }
            repeat {
                skipSpace()
                guard let element = value() else { return nil }
                elements.append(Array(element))
            } while take(",")
            return take("]") ? elements : nil
        }

        /// Takes one value of any kind.
        mutating func value() -> ArraySlice<UInt8>? {
            let start = index
            switch next {
            case UInt8(ascii: "\""):
                guard skipString() else { return nil }
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard skipNest() else { return nil }
            default:
                while let byte = next, !Self.isSpace(byte), !Self.isEnd(byte) { index += 1 }
            }
            return index > start ? bytes[start..<index] : nil
        }

        private mutating func skipString() -> Bool {
            index += 1
            while let byte = next {
                index += byte == UInt8(ascii: "\\") ? 2 : 1
                if byte == UInt8(ascii: "\"") { return true }
            }
            return false
        }

        private mutating func skipNest() -> Bool {
            var depth = 0
            while let byte = next {
                switch byte {
                case UInt8(ascii: "\""):
                    guard skipString() else { return false }
                    continue
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
                default: break
                }
                index += 1
                if depth == 0 { return true }
            }
            return false
        }

        private static func isSpace(_ byte: UInt8) -> Bool {
            byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
        }

        private static func isEnd(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
        }
    }
}
