import Foundation
import Testing

@testable import Daemon

@Suite struct ServiceNotificationTests {
    @Test func statesReachTheSocketInOneDatagram() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/n"
        let listener = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        defer { close(listener) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let bound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        try #require(bound == 0)

        let isSent = ServiceNotification(environment: ["NOTIFY_SOCKET": path]).send(.ready, .status("6 pairs\nlive"))

        #expect(isSent)
        var buffer = [UInt8](repeating: 0, count: 200)
        let count = recv(listener, &buffer, buffer.count, Int32(MSG_DONTWAIT))
        #expect(String(decoding: buffer.prefix(max(0, count)), as: UTF8.self) == "READY=1\nSTATUS=6 pairs live")
    }

    // The rows: no socket, a name that is none, one that is too long, one where nobody listens.
    @Test(
        arguments: [
            [:], ["NOTIFY_SOCKET": "relative"], ["NOTIFY_SOCKET": "/" + String(repeating: "x", count: 200)],
            ["NOTIFY_SOCKET": "/nonexistent/socket"], ["NOTIFY_SOCKET": "@nobody-listens-here"],
        ] as [[String: String]]
    )
    func withoutAListenerNothingHappens(environment: [String: String]) {
        #expect(!ServiceNotification(environment: environment).send(.stopping))
    }
}
