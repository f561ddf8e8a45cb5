import Testing

@testable import CurlTransport

@Suite struct NetworkTests {
    @Test(
        arguments: [
            ("192.0.2.7", [192, 0, 2, 7]), ("0.0.0.0", [0, 0, 0, 0]),
            ("::", [UInt8](repeating: 0, count: 16)),
            ("::1", [UInt8](repeating: 0, count: 15) + [1]),
            ("2001:db8::7", [0x20, 1, 0xd, 0xb8] + [UInt8](repeating: 0, count: 11) + [7]),
            ("::ffff:10.0.0.1", [UInt8](repeating: 0, count: 10) + [255, 255, 10, 0, 0, 1]),
            ("1:2:3:4:5:6:7:8", [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8]),
            ("fe80::", [0xfe, 0x80] + [UInt8](repeating: 0, count: 14)),
        ] as [(String, [UInt8])]
    )
    func anAddressIsRead(text: String, bytes: [UInt8]) {
        #expect(NetworkAddress(text)?.bytes == bytes)
    }

    @Test(arguments: [
        "", "127.1", "2130706433", "0x7f.0.0.1", "010.0.0.1", "256.0.0.1", "1.2.3.4.5", "1.2.3", "1..2.3", ":", ":::",
        "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7::8", "g::", "12345::", "fe80::1%eth0",
        "1.2.3.4::", "+1.2.3.4",
        "::1.2.3", "1:2:3:4:5:6:7:1.2.3.4",
    ])
    func otherTextIsNoAddress(text: String) {
        #expect(NetworkAddress(text) == nil)
    }

    // Both sides of each network's edge, and a length that ends within a byte.
    @Test(arguments: [
        ("10.0.0.0/8", "10.255.255.255", true), ("10.0.0.0/8", "11.0.0.0", false),
        ("10.0.0.0/8", "9.255.255.255", false),
        ("172.16.0.0/12", "172.31.255.255", true), ("172.16.0.0/12", "172.32.0.0", false),
        ("0.0.0.0/0", "203.0.113.9", true), ("0.0.0.0/0", "::1", false), ("192.0.2.7", "192.0.2.7", true),
        ("192.0.2.7", "192.0.2.6", false), ("fc00::/7", "fdff::1", true), ("fc00::/7", "fe00::", false),
        ("::1/128", "::1", true),
    ])
    func aNetworkHoldsItsAddresses(network: String, address: String, isIn: Bool) throws {
        #expect(try Network(network).contains(#require(NetworkAddress(address))) == isIn)
    }

    @Test(arguments: [
        "", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/+8", "::/129", "ten/8", "10.0.0.0/8/8",
    ])
    func otherTextIsNoNetwork(text: String) {
        #expect(throws: NetworkError.self) { try Network(text) }
    }

    @Test func theErrorQuotesTheTextAndNamesTheRemedy() {
        #expect(NetworkError(text: "ten/8").description.contains("“ten/8”"))
        #expect(NetworkError(text: "ten/8").description.contains("10.0.0.0/8"))
    }

    // One address of each kind that is not the public internet, also behind each way of embedding.
    @Test(arguments: [
        "127.0.0.1", "127.255.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "100.100.100.200",
        "0.0.0.0", "224.0.0.1", "255.255.255.255", "168.63.129.16", "192.0.0.192", "198.18.0.1", "::", "::1",
        "::10.0.0.1",
        "::ffff:127.0.0.1", "::ffff:169.254.169.254", "64:ff9b::10.0.0.1", "64:ff9b:1::1", "2002:7f00:1::",
        "2002:a9fe:a9fe::1",
        "2001:0:1::1", "fc00::1", "fd00:ec2::254", "fe80::1", "fec0::1", "ff02::1", "2001:db8::1",
    ])
    func whatIsNotPublicIsRefused(text: String) throws {
        #expect(try !AddressPolicy().permits(#require(NetworkAddress(text))))
    }

    @Test(arguments: [
        "1.1.1.1", "9.255.255.255", "11.0.0.1", "172.15.255.255", "172.32.0.1", "100.63.255.255", "100.128.0.1",
        "223.255.255.255",
        "2606:4700::1111", "2a00:1450::1", "::ffff:1.1.1.1", "64:ff9b::1.1.1.1", "2002:101:101::1",
    ])
    func whatIsPublicIsPermitted(text: String) throws {
        #expect(try AddressPolicy().permits(#require(NetworkAddress(text))))
    }

    @Test(arguments: [
        ("127.0.0.0/8", "127.0.0.1", true), ("127.0.0.0/8", "::ffff:127.0.0.1", true), ("127.0.0.0/8", "::1", false),
        ("127.0.0.0/8", "10.0.0.1", false), ("fd00::/8", "fd12::1", true), ("10.0.0.0/8", "64:ff9b::10.0.0.1", true),
    ])
    func theAllowListOpensItsNetworksAlone(network: String, address: String, isPermitted: Bool) throws {
        let policy = AddressPolicy(allowing: [try Network(network)])

        #expect(try policy.permits(#require(NetworkAddress(address))) == isPermitted)
    }
}
