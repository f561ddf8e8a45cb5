import Foundation
import Glibc
import Synchronization

/// A tiny HTTP server on 127.0.0.1 that plays a script: the n-th request gets the n-th answer.
///
/// A request past the end of the script gets the last answer again.
final class LoopbackServer: Sendable {
    enum Answer: Sendable {
        /// These bytes, as they are, then the connection ends.
        case bytes(String)
        /// A well-formed response.
        case response(Int, headers: [String] = [], body: String = "")
        /// Nothing ever comes.
        case silence
        /// The connection is reset once the request was read.
        case reset
        /// The connection ends before anything was read.
        case hangUp
    }

    private struct State {
        var requests: [String] = []
        var listener: Int32
        var held: [Int32] = []
        var accepted = 0
        var watchers: [(count: Int, caller: CheckedContinuation<Void, Never>)] = []
    }

    let port: Int
    private let script: [Answer]
    private let state: Mutex<State>

    init(_ script: [Answer]) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(listener, pointer, size) == 0 && listen(listener, 64) == 0
                    && getsockname(listener, pointer, &size) == 0
            }
        }
        guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
        port = Int(UInt16(bigEndian: address.sin_port))
        self.script = script
        state = Mutex(State(listener: listener))
        Thread { self.serve(listener) }.start()
    }

    var url: String { "http://127.0.0.1:\(port)/hook" }
    /// The requests that came, heads and bodies.
    var requests: [String] { state.withLock { $0.requests } }

    /// How many connections were opened.
    var accepted: Int { state.withLock { $0.accepted } }

    /// Returns when that many requests have come.
    func waitForRequests(_ count: Int) async {
        await withCheckedContinuation { caller in
            let isThere = state.withLock { state in
                if state.requests.count >= count { return true }
                state.watchers.append((count, caller))
                return false
            }
            if isThere { caller.resume() }
        }
    }

    func stop() {
        state.withLock { state in
            // Once: the number may belong to somebody else's connection afterwards.
            if state.listener >= 0 { shutdown(state.listener, Int32(SHUT_RDWR)) }
            state.listener = -1
            for connection in state.held { shutdown(connection, Int32(SHUT_RDWR)) }
        }
    }

    private func serve(_ listener: Int32) {
        while true {
            let connection = accept(listener, nil, nil)
            if connection < 0 { break }
            state.withLock { state in
                state.held.append(connection)
                state.accepted += 1
            }
            Thread { self.answer(connection) }.start()
        }
        close(listener)
    }

    private func answer(_ connection: Int32) {
        while true {
            if case .hangUp = script.first { break }
            guard let request = read(connection) else { break }
            let (place, watchers) = state.withLock { state in
                state.requests.append(request)
                let due = state.watchers.filter { $0.count <= state.requests.count }
                state.watchers.removeAll { $0.count <= state.requests.count }
                return (state.requests.count - 1, due)
            }
            for watcher in watchers { watcher.caller.resume() }
            if !play(script[min(place, script.count - 1)], connection) { break }
        }
        state.withLock { state in
            state.held.removeAll { $0 == connection }
            close(connection)
        }
    }

    /// Plays one answer; false ends the connection.
    private func play(_ answer: Answer, _ connection: Int32) -> Bool {
        switch answer {
        case .bytes(let text):
            write(text, to: connection)
            shutdown(connection, Int32(SHUT_RDWR))
            return false
        case .response(let status, let headers, let body):
            let lines = ["HTTP/1.1 \(status) Said", "Content-Length: \(body.utf8.count)"] + headers
            write(lines.joined(separator: "\r\n") + "\r\n\r\n" + body, to: connection)
            return true
        case .silence:
            // Ends when the peer or `stop` closes.
            var byte: UInt8 = 0
            while recv(connection, &byte, 1, 0) > 0 {}
            return false
        case .reset, .hangUp:
            var hard = linger(l_onoff: 1, l_linger: 0)
            setsockopt(connection, SOL_SOCKET, SO_LINGER, &hard, socklen_t(MemoryLayout<linger>.size))
            return false
        }
    }

    private func write(_ text: String, to connection: Int32) {
        var rest = Array(text.utf8)
        while !rest.isEmpty {
            let count = send(connection, rest, rest.count, Int32(MSG_NOSIGNAL))
            if count <= 0 { return }
            rest.removeFirst(count)
        }
    }

    private func read(_ connection: Int32) -> String? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let text = String(decoding: bytes, as: UTF8.self)
            if let end = text.range(of: "\r\n\r\n") {
                let head = text[..<end.lowerBound]
                let size = head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-length:") }
                let length = size.flatMap { Int($0.dropFirst(15).filter(\.isNumber)) } ?? 0
                if text[end.upperBound...].utf8.count >= length { return text }
            }
            let count = recv(connection, &buffer, buffer.count, 0)
            if count <= 0 { return nil }
            bytes += buffer[..<count]
        }
    }
}
