import Domain
import Foundation
import TestSupport
import Testing

/// Nonsense over HTTP at the built program: refused calmly, and it goes on serving.
@Suite struct ProgramGarbageTests {
    private static let targets = [
        "/", "/hooks/try", "/hooks/none", "/hooks/", "/hooks/try/_matrix/app/v1/transactions/1", "/r/none",
        "/r/%00%FF%2F..", "/sandbox", "/sandbox?person=%FF%00", "/sandbox/state?person=none", "/sandbox/say",
        "/sandbox/tap", "/sandbox/write", "/sandbox/jump", "/console", "/healthz", "/readyz", "/metrics",
        "/assets/../../etc/passwd", "/%2e%2e/duologue.key", "/sandbox?" + String(repeating: "a=b&", count: 2000),
    ]

    @Test func garbageIsRefusedAndTheProgramGoesOn() throws {
        let seed = Seeds.of("garbage", usual: UInt64.random(in: 1...999_999))
        var draw = SplitMix(seed: seed)
        let folder = try TemporaryFolder(inMemory: true)
        let home = "\(folder.path)/demo"
        try RunningProgram.make(home)
        let program = try RunningProgram(home, name: "garbage")
        defer { program.end() }
        let signed = [
            "webhook-id: x", "webhook-timestamp: 99999999999999999999",
            "webhook-signature: v1,AAAA v2,\(String(repeating: "A", count: 4000))",
            "x-slack-signature: v0=00", "x-slack-request-timestamp: -1", "authorization: Bearer nonsense",
        ]

        for target in Self.targets {
            for method in ["GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "BREW"] {
                let bytes = (0..<draw.below(3000)).map { _ in UInt8(truncatingIfNeeded: draw.next()) }
                expectCalm(
                    program.send(method: method, target, headers: signed, body: bytes),
                    "\(method) \(target)",
                    seed
                )
            }
        }
        for fields in [
            [("person", "amara"), ("words", String(repeating: "\u{202E}😀", count: 40_000))],
            [("person", "amara"), ("words", "zero\u{0}byte")], [("person", "nobody"), ("words", "x")],
            [("person", "amara"), ("ask", "999999999999999999999"), ("option", "x")],
            [("person", "amara"), ("ask", "-1"), ("option", String(repeating: "x", count: 9000))],
            [("to", "9999-99-99T99:99")], [("to", "1970-01-01T00:00")], [("ahead", "\u{0}")],
        ] {
            for target in ["say", "tap", "write", "jump"] {
                expectCalm(program.post("/sandbox/\(target)", fields), "\(target) \(fields.first?.0 ?? "")", seed)
            }
        }
        // A body beyond all bounds, a lie about its length, and bytes that are no HTTP.
        let huge = [UInt8](repeating: 65, count: 12_000_000)
        for target in ["/hooks/try", "/sandbox/say", "/r/none"] {
            // What is beyond the bounds is not read, so sending it is given up soon.
            let answer = program.send(method: "POST", target, body: huge, seconds: 1)
            #expect(answer.map { [403, 404, 410, 413].contains($0.status) } ?? true, "seed \(seed): \(target)")
        }
        _ = program.send(
            raw: Array("POST /sandbox/say HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -5\r\n\r\n".utf8),
            seconds: 1
        )
        for _ in 0..<4 {
            let bytes = (0..<2000).map { _ in UInt8(truncatingIfNeeded: draw.next()) }
            _ = program.send(raw: bytes + [13, 10, 13, 10], seconds: 1)
        }

        #expect(program.get("/healthz")?.status == 200, "seed \(seed): it no longer serves")
        #expect(program.get("/sandbox")?.status == 200)
        let log = try String(contentsOfFile: program.log, encoding: .utf8)
        #expect(!log.contains("Fatal error"))
    }

    /// No failure of ours, and nothing of what is inside.
    private func expectCalm(_ answer: RunningProgram.Answer?, _ what: String, _ seed: UInt64) {
        guard let answer else { return }
        #expect(answer.status != 500 && answer.status < 504, "seed \(seed): \(what) was answered with \(answer.status)")
        for inside in ["Error(", ".swift", "/dev/shm", "SQLite", "Fatal"] where answer.text.contains(inside) {
            Issue.record("seed \(seed): \(what) tells \(inside)")
        }
    }
}
