import Chat
import Delivery
import Domain
import Testing

@testable import CurlTransport

@Suite(.timeLimit(.minutes(1))) struct CurlTransportTests {
    /// A transport that may reach loopback, and a server there.
    private struct Fixture {
        let server: LoopbackServer
        let transport: CurlTransport

        init(_ script: [LoopbackServer.Answer], _ change: (inout CurlTransport.Options) -> Void = { _ in }) throws {
            server = try LoopbackServer(script)
            var options = CurlTransport.Options()
            options.policy = AddressPolicy(allowing: [try Network("127.0.0.0/8")])
            change(&options)
            transport = CurlTransport(options)
        }

        func send(
            _ body: String = "{}",
            url: String? = nil,
            method: String = "POST",
            timeout: Instant.Span = .seconds(20)
        )
            async throws(TransportError) -> ChatResponse
        {
            let request = ChatRequest(
                method: method,
                url: Secret(url ?? server.url),
                headers: [.init("content-type", Secret("application/json")), .init("x-empty", Secret(""))],
                body: Array(body.utf8)
            )
            return try await transport.send(request, timeout: timeout)
        }

        func failure(url: String? = nil, method: String = "POST", timeout: Instant.Span = .seconds(20)) async
            -> TransportError?
        {
            do throws(TransportError) {
                _ = try await send(url: url, method: method, timeout: timeout)
                return nil
            } catch {
                return error
            }
        }

        func end() async {
            await transport.close()
            server.stop()
        }
    }

    @Test func aResponseComesBackWhole() async throws {
        let fixture = try Fixture([.response(201, headers: ["X-Id:  seven ", "x-id: eight"], body: "done")])

        let response = try await fixture.send("{\"text\":\"hé\"}")

        #expect(response.status == 201)
        #expect(response.headers["x-id"] == "seven")
        #expect(String(decoding: response.body, as: UTF8.self) == "done")
        let request = try #require(fixture.server.requests.first)
        #expect(request.hasPrefix("POST /hook HTTP/1.1\r\n"))
        #expect(request.hasSuffix("\r\n\r\n{\"text\":\"hé\"}"))
        #expect(request.lowercased().contains("\r\ncontent-type: application/json\r\n"))
        #expect(request.lowercased().contains("\r\nx-empty:\r\n"))
        #expect(!request.lowercased().contains("expect:"))
        await fixture.end()
    }

    @Test(arguments: ["GET", "PUT", "PATCH", "DELETE"])
    func theMethodIsTheOneAskedFor(method: String) async throws {
        let fixture = try Fixture([.response(200)])

        _ = try await fixture.send(method == "GET" ? "" : "{}", method: method)

        #expect(fixture.server.requests.first?.hasPrefix("\(method) /hook") == true)
        await fixture.end()
    }

    @Test(arguments: [404, 429, 500]) func aFailureIsAResponse(status: Int) async throws {
        let fixture = try Fixture([.response(status, headers: ["Retry-After: 3"])])

        let response = try await fixture.send()

        #expect(response.status == status)
        #expect(response.headers["retry-after"] == "3")
        await fixture.end()
    }

    @Test func aRedirectIsNotFollowed() async throws {
        let fixture = try Fixture([.response(302, headers: ["Location: /elsewhere"]), .response(200)])

        let response = try await fixture.send()

        #expect(response.status == 302)
        #expect(fixture.server.requests.count == 1)
        await fixture.end()
    }

    @Test func anOverlongBodyIsAnErrorThatKnowsTheStatus() async throws {
        let fixture = try Fixture([.response(200, body: String(repeating: "x", count: 300_000))])

        let failure = await fixture.failure()

        #expect(failure?.cause.reason == .malformedAnswer)
        #expect(failure?.cause.status == 200)
        #expect(failure?.wasSent == true)
        await fixture.end()
    }

    @Test func aBodyOfExactlyTheLimitIsTaken() async throws {
        let fixture = try Fixture([.response(200, body: String(repeating: "x", count: 65_536))])

        #expect(try await fixture.send().body.count == 65_536)
        await fixture.end()
    }

    @Test func anOverlongHeadIsAnError() async throws {
        let lines = (0..<600).map { "X-\($0): " + String(repeating: "y", count: 80) }
        let fixture = try Fixture([.response(200, headers: lines)])

        #expect(await fixture.failure()?.cause.reason == .malformedAnswer)
        await fixture.end()
    }

    @Test func silenceEndsWithTheTimeout() async throws {
        let fixture = try Fixture([.silence])

        let failure = await fixture.failure(timeout: Instant.Span(milliseconds: 150))

        #expect(failure?.cause.reason == .timedOut)
        #expect(failure?.wasSent == true)
        await fixture.end()
    }

    @Test(arguments: [
        (LoopbackServer.Answer.reset, ChatError.Reason.unreachable), (.bytes(""), .unreachable),
        (.bytes("no HTTP at all\r\n\r\n"), .malformedAnswer),
        (.bytes("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfour"), .malformedAnswer),
    ])
    func aBrokenAnswerIsAmbiguous(answer: LoopbackServer.Answer, reason: ChatError.Reason) async throws {
        let fixture = try Fixture([answer])

        let failure = await fixture.failure()

        #expect(failure?.cause.reason == reason)
        #expect(failure?.wasSent == true)
        await fixture.end()
    }

    @Test func nothingWasSentWhereNobodyListens() async throws {
        let fixture = try Fixture([.silence])
        let url = fixture.server.url
        fixture.server.stop()
        // The listener is gone when a connection is refused, which may take the server's thread a moment.
        var failure = await fixture.failure(url: url, timeout: .seconds(1))
        while failure?.wasSent == true { failure = await fixture.failure(url: url, timeout: .seconds(1)) }

        #expect(failure?.cause.reason == .unreachable)
        #expect(failure?.wasSent == false)
        await fixture.end()
    }

    // Each spelling of the loopback address that a resolver or URL parser may know.
    @Test(arguments: [
        "127.0.0.1", "2130706433", "0x7f.1", "127.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0",
        "169.254.169.254",
    ])
    func anAddressThatIsNotPublicIsRefusedBeforeAnythingLeaves(host: String) async throws {
        let fixture = try Fixture([.response(200)]) { $0.policy = AddressPolicy() }

        let failure = await fixture.failure(url: "http://\(host):\(fixture.server.port)/hook")

        #expect(failure?.cause.reason == .blockedAddress)
        #expect(failure?.wasSent == false)
        #expect(fixture.server.requests.isEmpty)
        await fixture.end()
    }

    @Test(arguments: [
        "file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://127.0.0.1:70/x", "dict://127.0.0.1/x", "http://", "x y",
        "",
    ])
    func anotherSchemeOrNoUrlIsAMisconfiguration(url: String) async throws {
        let fixture = try Fixture([.response(200)])

        #expect(await fixture.failure(url: url)?.cause.reason == .misconfigured)
        await fixture.end()
    }

    @Test(arguments: ["a\r\nx-more: 1", "a\nb", "a\0b"])
    func aHeaderThatWouldEndItsLineIsRefused(value: String) async throws {
        let fixture = try Fixture([.response(200)])
        let request = ChatRequest(url: Secret(fixture.server.url), headers: [.init("x-a", Secret(value))], body: [])

        await #expect(throws: TransportError.self) { try await fixture.transport.send(request, timeout: .seconds(5)) }
        #expect(fixture.server.requests.isEmpty)
        await fixture.end()
    }

    @Test func noErrorHoldsTheUrl() async throws {
        let fixture = try Fixture([.reset])

        for path in ["hook/secret-token", "secret token"] {
            let failure = await fixture.failure(url: "http://127.0.0.1:\(fixture.server.port)/\(path)")
            #expect(!String(reflecting: failure).contains("secret"))
        }
        await fixture.end()
    }

    @Test func manyAtATimeAllEnd() async throws {
        let fixture = try Fixture([.response(200, body: "ok")]) { $0.limits.inFlight = 8 }

        let statuses = await withTaskGroup(of: Int?.self) { group in
            for number in 0..<100 { group.addTask { try? await fixture.send("\(number)").status } }
            return await group.reduce(into: [Int?]()) { $0.append($1) }
        }

        #expect(statuses == Array(repeating: 200, count: 100))
        #expect(Set(fixture.server.requests.compactMap { $0.split(separator: "\r\n").last }).count == 100)
        await fixture.end()
    }

    @Test func whereTheQueueIsFullARequestIsRefusedAtOnce() async throws {
        let fixture = try Fixture([.silence]) {
            $0.limits.inFlight = 1
            $0.limits.waiting = 1
        }
        let first = Task { await fixture.failure() }
        await fixture.server.waitForRequests(1)

        // One of these two waits, the other finds no room; which of them is not said.
        let reasons = await withTaskGroup(of: ChatError.Reason?.self) { group in
            for _ in 0..<2 { group.addTask { await fixture.failure()?.cause.reason } }
            let refused = await group.next() ?? nil
            await fixture.transport.close()
            let waited = await group.next() ?? nil
            return [refused, waited]
        }

        #expect(reasons == [.throttled, .timedOut])
        #expect(await first.value?.wasSent == true)
        await fixture.end()
    }

    @Test func aCancelledTaskEndsItsTransfer() async throws {
        let fixture = try Fixture([.silence])
        let task = Task { await fixture.failure() }
        await fixture.server.waitForRequests(1)

        task.cancel()

        let failure = await task.value
        #expect(failure?.cause.reason == .timedOut)
        #expect(failure?.wasSent == true)
        await fixture.end()
    }

    @Test func aTaskThatWasCancelledBeforeSendsNothing() async throws {
        let fixture = try Fixture([.response(200)])
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return await fixture.failure()
        }

        #expect(await task.value?.wasSent == false)
        #expect(fixture.server.requests.isEmpty)
        await fixture.end()
    }

    @Test func closingEndsWhatIsInFlightAndRefusesTheRest() async throws {
        let fixture = try Fixture([.silence])
        let task = Task { await fixture.failure() }
        await fixture.server.waitForRequests(1)

        await fixture.transport.close()
        await fixture.transport.close()

        #expect(await task.value?.cause.reason == .timedOut)
        #expect(await fixture.failure()?.wasSent == false)
        fixture.server.stop()
    }

    @Test func aConnectionIsUsedAgain() async throws {
        let fixture = try Fixture([.response(200)])

        for _ in 0..<3 { #expect(try await fixture.send().status == 200) }

        #expect(fixture.server.requests.count == 3)
        #expect(fixture.server.accepted == 1)
        await fixture.end()
    }
}
