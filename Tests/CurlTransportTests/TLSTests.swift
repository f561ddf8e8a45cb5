import Chat
import Delivery
import Domain
import Foundation
import Testing

@testable import CurlTransport

/// Against OpenSSL's own test server, which comes with the library that libcurl uses.
@Suite(.timeLimit(.minutes(1)), .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")))
struct TLSTests {
    private struct Fixture {
        let folder: URL
        let server = Process()
        let port: Int

        /// Makes a certificate for `name` and serves pages with it.
        init(name: String = "127.0.0.1", _ arguments: [String] = []) throws {
            folder = FileManager.default.temporaryDirectory.appendingPathComponent("duologue-tls-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let maker = Process()
            maker.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
            maker.currentDirectoryURL = folder
            maker.standardError = FileHandle.nullDevice
            maker.arguments = [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "key.pem",
                "-out", "cert.pem", "-days", "2", "-subj", "/CN=test", "-addext", "subjectAltName=IP:\(name)",
            ]
            try maker.run()
            maker.waitUntilExit()
            let pipe = Pipe()
            server.executableURL = maker.executableURL
            server.currentDirectoryURL = folder
            server.standardOutput = pipe
            server.standardError = FileHandle.nullDevice
            server.arguments =
                ["s_server", "-accept", "127.0.0.1:0", "-cert", "cert.pem", "-key", "key.pem", "-www"] + arguments
            try server.run()
            // It says on which port it listens, and that is where the wait ends.
            var text = ""
            while !text.contains("ACCEPT") || !text.hasSuffix("\n") {
                let piece = pipe.fileHandleForReading.availableData
                if piece.isEmpty { break }
                text += String(decoding: piece, as: UTF8.self)
            }
            let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("ACCEPT") })
            port = try #require(line.split(separator: ":").last.flatMap { Int($0) })
        }

        func get(trusting isTrusted: Bool) async throws(TransportError) -> ChatResponse {
            var options = CurlTransport.Options()
            options.policy = AddressPolicy(allowing: [.loopback])
            if isTrusted { options.authorities = folder.appendingPathComponent("cert.pem").path }
            let transport = CurlTransport(options)
            let url = "https://127.0.0.1:\(port)/"
            let result: Result<ChatResponse, TransportError>
            do throws(TransportError) {
                result = .success(
                    try await transport.send(
                        ChatRequest(method: "GET", url: Secret(url), headers: [], body: []),
                        timeout: .seconds(20)
                    )
                )
            } catch {
                result = .failure(error)
            }
            await transport.close()
            server.terminate()
            try? FileManager.default.removeItem(at: folder)
            return try result.get()
        }
    }

    @Test func aCertificateOfAKnownAuthorityIsTaken() async throws {
        #expect(try await Fixture().get(trusting: true).status == 200)
    }

    // Nobody vouches for it; it is for another host; the protocol is too old.
    @Test(arguments: [("127.0.0.1", [], false), ("192.0.2.7", [], true), ("127.0.0.1", ["-tls1_1"], true)])
    func anyOtherIsRefusedBeforeAnythingIsSent(name: String, arguments: [String], isTrusted: Bool) async throws {
        let fixture = try Fixture(name: name, arguments)

        let failure = await #expect(throws: TransportError.self) { try await fixture.get(trusting: isTrusted) }

        #expect(failure?.cause.reason == .unreachable)
        #expect(failure?.wasSent == false)
    }
}

extension Network {
    /// All of `127.0.0.0/8`.
    fileprivate static var loopback: Network {
        guard let address = NetworkAddress(bytes: [127, 0, 0, 0]) else { preconditionFailure("four bytes") }
        return Network(address, length: 8)
    }
}
