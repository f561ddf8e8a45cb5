/// An internet address, of version 4 with four bytes or of version 6 with sixteen.
package struct NetworkAddress: Hashable, Sendable {
    /// In network order; four or sixteen, nothing else.
    package let bytes: [UInt8]

    /// Creates an address from bytes in network order, or nil if they are neither four nor sixteen.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// Reads the usual text form, such as `192.0.2.7` or `2001:db8::7`, or returns nil.
    ///
    /// Forms that only `inet_aton` knows (`127.1`, `0x7f.0.0.1`, `2130706433`)
    /// and zone suffixes are not taken.
    package init?(_ text: String) {
        let found = text.contains(":") ? Self.six(text) : Self.four(text)
        guard let found else { return nil }
        self.bytes = found
    }

    /// The address of version 4 that is reached through this one of version 6, if any.
    ///
    /// Mapped addresses, NAT64 with the well-known prefix, and 6to4.
    /// Related: RFC 4291 2.5.5.2, RFC 6052 2.1, RFC 3056 2.
    package var embedded: NetworkAddress? {
        guard bytes.count == 16 else { return nil }
        if Self.mapped.contains(self) || Self.translated.contains(self) {
            return NetworkAddress(bytes: Array(bytes[12...]))
        }
        if Self.sixToFour.contains(self) { return NetworkAddress(bytes: Array(bytes[2..<6])) }
        return nil
    }

    private static let mapped = Network(NetworkAddress(sixteen: [10: 0xff, 11: 0xff]), length: 96)
    private static let translated = Network(NetworkAddress(sixteen: [1: 0x64, 2: 0xff, 3: 0x9b]), length: 96)
    private static let sixToFour = Network(NetworkAddress(sixteen: [0: 0x20, 1: 0x02]), length: 16)

    /// Sixteen bytes, zero but for the given ones.
    private init(sixteen given: KeyValuePairs<Int, UInt8>) {
        var bytes = [UInt8](repeating: 0, count: 16)
        for (place, byte) in given { bytes[place] = byte }
        self.bytes = bytes
    }

    private static func four(_ text: String) -> [UInt8]? {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var bytes: [UInt8] = []
        for part in parts {
            // A leading zero means octal to some readers, so it is not taken.
            guard (1...3).contains(part.count), part.count == 1 || part.first != UInt8(ascii: "0") else { return nil }
            guard part.allSatisfy({ (48...57).contains($0) }) else { return nil }
            guard let byte = UInt8(String(Substring(part))) else { return nil }
            bytes.append(byte)
        }
        return bytes
    }

    private static func six(_ text: String) -> [UInt8]? {
        let halves = text.split(separator: "::", maxSplits: 2, omittingEmptySubsequences: false)
        guard halves.count <= 2, let first = groups(halves[0], isEnd: halves.count == 1) else { return nil }
        guard halves.count == 2 else { return first.count == 16 ? first : nil }
        guard let second = groups(halves[1], isEnd: true), first.count + second.count <= 14 else { return nil }
        return first + [UInt8](repeating: 0, count: 16 - first.count - second.count) + second
    }

    /// The bytes of groups between colons; the last may be an address of version 4 if `isEnd`.
    private static func groups(_ text: Substring, isEnd: Bool) -> [UInt8]? {
        if text.isEmpty { return [] }
        var bytes: [UInt8] = []
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        for (place, part) in parts.enumerated() {
            if isEnd, place == parts.count - 1, part.contains(".") {
                guard let four = four(String(part)) else { return nil }
                bytes += four
            } else {
                guard (1...4).contains(part.utf8.count), part.allSatisfy(\.isHexDigit) else { return nil }
                guard let group = UInt16(part, radix: 16) else { return nil }
                bytes += [UInt8(group >> 8), UInt8(group & 255)]
            }
        }
        return bytes
    }
}
