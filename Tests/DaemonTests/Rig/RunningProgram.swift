import Foundation
import Glibc
import Synchronization

/// The built program as a process of its own, serving on a free port of loopback.
final class RunningProgram: Sendable {
    struct NotReady: Error, CustomStringConvertible {
        let output: String
        var description: String { "duologue serve did not get ready: \(output)" }
    }

    /// What came back; nil where the connection broke.
    struct Answer: Sendable {
        let status: Int
        let text: String
    }

    /// `DUOLOGUE_PROGRAM`, or the program beside the test bundle.
    static let path =
        ProcessInfo.processInfo.environment["DUOLOGUE_PROGRAM"]
        ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("duologue")
        .path

    let process: Mutex<Int32>
    let port: UInt16
    let log: String

    /// Makes a demo installation in a folder.
    static func make(_ folder: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = ["init", folder]
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw NotReady(output: "init ended with \(process.terminationStatus)")
        }
    }

    /// Starts `duologue serve` and waits, 20 seconds at most, until it says where it listens.
    init(_ folder: String, name: String) throws {
        let output = "\(folder)/\(name).out"
        log = "\(folder)/\(name).log"
        for file in [output, log] { try Data().write(to: URL(fileURLWithPath: file)) }
        let started = Process()
        started.executableURL = URL(fileURLWithPath: Self.path)
        started.arguments = ["serve", "--port", "0", "--log", "info", "--config", "\(folder)/duologue.yaml"]
        started.standardOutput = FileHandle(forWritingAtPath: output)
        started.standardError = FileHandle(forWritingAtPath: log)
        try started.run()
        var found: UInt16?
        for _ in 0..<2000 where found == nil && started.isRunning {
            let text = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
            if text.hasSuffix("\n"), let address = text.split(separator: ":").last {
                found = UInt16(address.prefix { $0.isNumber })
            }
            if found == nil { usleep(10_000) }
        }
        guard let found else {
            if started.isRunning { kill(started.processIdentifier, SIGKILL) }
            throw NotReady(output: (try? String(contentsOfFile: log, encoding: .utf8)) ?? "")
        }
        port = found
        process = Mutex(started.processIdentifier)
    }

    deinit { end() }

    /// Ends the process at once, as a power cut would; only ever the one that was started here.
    func end() {
        let pid = process.withLock { pid in
            defer { pid = 0 }
            return pid
        }
        guard pid > 0 else { return }
        kill(pid, SIGKILL)
        // Foundation reaps it; the store's lock is free once it is gone.
        for _ in 0..<500 where kill(pid, 0) == 0 { usleep(2000) }
    }

    func get(_ target: String) -> Answer? { send(method: "GET", target, body: []) }

    func post(_ target: String, _ fields: [(String, String)]) -> Answer? {
        let body = fields.map { "\($0)=\(Self.encoded($1))" }.joined(separator: "&")
        return send(method: "POST", target, body: Array(body.utf8))
    }

    func send(method: String, _ target: String, headers: [String] = [], body: [UInt8], seconds: Int = 5) -> Answer? {
        let head = [
            "\(method) \(target) HTTP/1.1", "Host: 127.0.0.1:\(port)", "Connection: close",
            "Content-Type: application/x-www-form-urlencoded", "Content-Length: \(body.count)",
        ]
        return send(raw: Array(((head + headers).joined(separator: "\r\n") + "\r\n\r\n").utf8) + body, seconds: seconds)
    }

    /// Sends bytes and reads until the other side closes or is silent for so many seconds.
    func send(raw bytes: [UInt8], seconds: Int = 5) -> Answer? {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else { return nil }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            // It may have answered already and read no more.
            guard count > 0 else { break }
            rest = rest.dropFirst(count)
        }
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while answer.count < 8_000_000 {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            answer += buffer[..<count]
        }
        let text = String(decoding: answer, as: UTF8.self)
        guard text.hasPrefix("HTTP/1.1 "), let status = Int(text.dropFirst(9).prefix(3)) else { return nil }
        return Answer(status: status, text: text)
    }

    static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}
