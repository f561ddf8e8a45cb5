import Foundation

/// Tells systemd how the daemon is, over the datagram socket that it names in `NOTIFY_SOCKET`.
///
/// Without that variable nothing happens, so the daemon runs the same outside systemd.
///
/// Related: <https://www.freedesktop.org/software/systemd/man/latest/sd_notify.html>
package struct ServiceNotification: Sendable {
    /// What can be told.
    package enum State: Hashable, Sendable {
        case ready
        case stopping
        /// A line for `systemctl status`; never words or names of people.
        case status(String)

        var text: String {
            switch self {
            case .ready: "READY=1"
            case .stopping: "STOPPING=1"
            case .status(let line): "STATUS=\(line.split(whereSeparator: \.isNewline).joined(separator: " "))"
            }
        }
    }

    private let address: [UInt8]?

    /// - Parameter environment: Where `NOTIFY_SOCKET` is looked up.
    package init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        address = environment["NOTIFY_SOCKET"].flatMap(ServiceNotification.address)
    }

    /// Sends states in one datagram.
    ///
    /// - Returns: False if nobody listens or it could not be sent; the daemon goes on either way.
    @discardableResult
    package func send(_ states: State...) -> Bool {
        guard let address else { return false }
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { _ = close(descriptor) }
        let message = Array(states.map(\.text).joined(separator: "\n").utf8)
        let sent = unsafe address.withUnsafeBytes { name in
            unsafe message.withUnsafeBytes { bytes in
                unsafe sendto(
                    descriptor,
                    bytes.baseAddress,
                    bytes.count,
                    Int32(MSG_NOSIGNAL),
                    name.baseAddress?.assumingMemoryBound(to: sockaddr.self),
                    socklen_t(name.count)
                )
            }
        }
        return sent == message.count
    }

    /// The bytes of a `sockaddr_un`: a path, or with `@` a name in the abstract space.
    private static func address(_ name: String) -> [UInt8]? {
        guard let first = name.utf8.first, first == UInt8(ascii: "/") || first == UInt8(ascii: "@") else { return nil }
        var path = Array(name.utf8)
        // A path ends with a zero, an abstract name begins with one.
        if first == UInt8(ascii: "@") { path[0] = 0 } else { path.append(0) }
        guard path.count <= 108 else { return nil }
        let family = unsafe withUnsafeBytes(of: sa_family_t(AF_UNIX)) { unsafe Array($0) }
        return family + path
    }
}
