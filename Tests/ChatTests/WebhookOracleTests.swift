import Chat
import Domain
import Foundation
import Testing

/// The reference library of Standard Webhooks as judge of what goes out and source of what comes in.
@Suite struct WebhookOracleTests {
    private static let secret = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="

    private static let oracle: Oracle? = Oracle()

    @Test(.enabled("pip install standardwebhooks, and name its Python in DUOLOGUE_PYTHON") { oracle != nil })
    func theReferenceLibraryAcceptsOurSignatures() throws {
        let connector = try WebhookConnector(url: Secret("https://x.example"), secrets: [Secret(Self.secret)])
        let posting = Posting(id: 12, handle: "ana", message: Message([.paragraph([.plain("Olá \u{1F30D} \"x\" \\")])]))
        // The library has no clock to be set, so this is the one test that reads ours.
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        guard case .post(let request) = try connector.prepare(posting, at: now) else { return }
        var headers: [String: String] = [:]
        for header in request.headers { headers[header.name] = header.value.revealed }
        let body = String(decoding: request.body, as: UTF8.self)

        let good = try #require(Self.oracle).ask([
            "do": "verify", "secret": Self.secret, "headers": headers, "body": body,
        ])
        let bad = try #require(Self.oracle).ask([
            "do": "verify", "secret": Self.secret, "headers": headers, "body": body + " ",
        ])

        #expect(good["valid"] as? Bool == true)
        #expect(bad["valid"] as? Bool == false)
    }

    @Test(.enabled("pip install standardwebhooks, and name its Python in DUOLOGUE_PYTHON") { oracle != nil })
    func weAcceptTheSignaturesOfTheReferenceLibrary() throws {
        let connector = try WebhookConnector(url: Secret("https://x.example"), secrets: [Secret(Self.secret)])
        let body = #"{"type":"text","data":{"person":"ana","text":"Olá 🌍"}}"#
        let answer = try #require(Self.oracle).ask([
            "do": "sign", "secret": Self.secret, "id": "in-9", "timestamp": "1700000000", "body": body,
        ])
        let signature = try #require(answer["signature"] as? String)

        let verification = connector.verify(
            InboundRequest(
                method: "POST",
                headers: ["webhook-id": "in-9", "webhook-timestamp": "1700000000", "webhook-signature": signature],
                body: Array(body.utf8)
            ),
            at: Instant(seconds: 1_700_000_100)
        )

        #expect(verification == .accepted([.init(key: "in-9", bytes: Array(body.utf8))], .init(status: 200)))
    }

    /// Runs the oracle once for each question; nil if Python or the library is not there.
    private struct Oracle {
        private let python: String
        private let script: String

        init?() {
            python = ProcessInfo.processInfo.environment["DUOLOGUE_PYTHON"] ?? "python3"
            script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .appending(path: "Oracles/webhook_oracle.py").path()
            guard let answer = try? run(""), answer.status == 0 else { return nil }
        }

        func ask(_ question: [String: Any]) throws -> [String: Any] {
            let line = String(decoding: try JSONSerialization.data(withJSONObject: question), as: UTF8.self)
            let answer = try run(line + "\n")
            return try JSONSerialization.jsonObject(with: answer.output) as? [String: Any] ?? [:]
        }

        private func run(_ input: String) throws -> (status: Int32, output: Data) {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = [python, script]
            let standardInput = Pipe()
            let output = Pipe()
            process.standardInput = standardInput
            process.standardOutput = output
            process.standardError = FileHandle.nullDevice
            try process.run()
            try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
            try standardInput.fileHandleForWriting.close()
            let data = output.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return (process.terminationStatus, data)
        }
    }
}
