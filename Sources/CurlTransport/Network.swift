/// A range of internet addresses with a common beginning, such as `10.0.0.0/8`.
package struct Network: Hashable, Sendable {
    package let address: NetworkAddress
    /// How many bits the addresses share: 0 to 32 or 0 to 128.
    package let length: Int

    /// - Parameter length: Within the address's number of bits.
    package init(_ address: NetworkAddress, length: Int) {
        precondition((0...address.bytes.count * 8).contains(length), "a network's length is within its address")
        self.address = address
        self.length = length
    }

    /// Reads CIDR notation; an address alone is a network of one.
    ///
    /// - Throws: A description that quotes the text and says what is expected.
    package init(_ text: String) throws(NetworkError) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let address = NetworkAddress(String(first)) else {
            throw NetworkError(text: text)
        }
        let bits = address.bytes.count * 8
        guard parts.count == 2 else {
            self.init(address, length: bits)
            return
        }
        guard parts[1].utf8.allSatisfy({ (48...57).contains($0) }), let length = Int(parts[1]), length <= bits else {
            throw NetworkError(text: text)
        }
        self.init(address, length: length)
    }

    /// Says whether an address of the same version is in the range.
    package func contains(_ other: NetworkAddress) -> Bool {
        guard other.bytes.count == address.bytes.count else { return false }
        let whole = length / 8
        guard other.bytes.prefix(whole) == address.bytes.prefix(whole) else { return false }
        let rest = length % 8
        return rest == 0 || (other.bytes[whole] ^ address.bytes[whole]) >> (8 - rest) == 0
    }
}

/// A text that is no network.
package struct NetworkError: Error, Hashable, Sendable, CustomStringConvertible {
    package let text: String

    package var description: String {
        "“\(text)” is no network. Write an address and a length, such as 10.0.0.0/8 or fd00::/8."
    }
}

/// Which addresses may be connected to.
///
/// Everything that is not on the public internet is refused unless a network of
/// the allow list has it: a webhook's address comes from outside and must not
/// reach the host's own services or a cloud's metadata.
package struct AddressPolicy: Hashable, Sendable {
    package var allowed: [Network]

    package init(allowing allowed: [Network] = []) {
        self.allowed = allowed
    }

    /// Says whether a connection may be opened; what an address of version 6 leads to counts as well.
    package func permits(_ address: NetworkAddress) -> Bool {
        let inner = address.embedded
        for network in allowed where network.contains(address) || inner.map(network.contains) == true { return true }
        return !Self.reserved.contains { $0.contains(address) || inner.map($0.contains) == true }
    }

    /// The special-purpose registries of IANA without what is reachable from
    /// everywhere, and one address of the public internet that is a cloud's own.
    ///
    /// Related: https://www.iana.org/assignments/iana-ipv4-special-registry
    static let reserved: [Network] = [
        ("0.0.0.0", 8), ("10.0.0.0", 8), ("100.64.0.0", 10), ("127.0.0.0", 8), ("169.254.0.0", 16),
        ("172.16.0.0", 12), ("192.0.0.0", 24), ("192.0.2.0", 24), ("192.88.99.0", 24), ("192.168.0.0", 16),
        ("198.18.0.0", 15), ("198.51.100.0", 24), ("203.0.113.0", 24), ("224.0.0.0", 4), ("240.0.0.0", 4),
        // The host services of Azure's virtual machines.
        ("168.63.129.16", 32),
        // Version 4 "compatible" addresses and among them unspecified and loopback.
        ("::", 96),
        ("64:ff9b:1::", 48), ("100::", 64), ("2001::", 23), ("2001:db8::", 32), ("3fff::", 20), ("5f00::", 16),
        ("fc00::", 7), ("fe80::", 10), ("fec0::", 10), ("ff00::", 8),
    ].map { text, length in
        guard let address = NetworkAddress(text) else { preconditionFailure("a reserved network is well-formed") }
        return Network(address, length: length)
    }
}
