import HTTPTypes
import HummingbirdTesting
import Logging
import NIOCore
import ServiceLifecycle
import Testing

@testable import Web

/// What only a real socket can show.
@Suite(.timeLimit(.minutes(1))) struct WebServerTests {
    /// Runs a server on a free port, and stops it gracefully when the test is through.
    private func withServer(
        _ house: FakeHouse,
        _ test: @escaping @Sendable (_ port: Int, ServiceGroup) async throws -> Void
    ) async throws {
        let (ports, listening) = AsyncStream.makeStream(of: Int.self)
        let server = try WebFixtures.server(house, WebConfiguration(port: 0)) { listening.yield($0) }
        let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
        let group = ServiceGroup(configuration: .init(services: [.init(service: server)], logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let port = try #require(await ports.first { _ in true })
            try await test(port, group)
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    @Test func aGracefulStopFinishesWhatIsInHand() async throws {
        let house = FakeHouse()
        let (arrivals, arrived) = AsyncStream.makeStream(of: Void.self)
        let (mayGoOn, goOn) = AsyncStream.makeStream(of: Void.self)
        await house.set { $0.gate = (arrived, mayGoOn) }
        try await withServer(house) { port, group in
            try await TestClient.withClient(host: "127.0.0.1", port: port) { client in
                async let answer = client.post("/hooks/acme", body: ByteBuffer(string: "{}"))
                _ = await arrivals.first { _ in true }
                await group.triggerGracefulShutdown()
                goOn.yield()
                let status = try await answer.status
                #expect(status == .ok)
            }
        }
        #expect(await house.received.count == 1)
    }

    @Test func aTakenPortIsSaidWithItsRemedy() async throws {
        try await withServer(FakeHouse()) { port, _ in
            let second = try WebFixtures.server(FakeHouse(), WebConfiguration(port: port))
            let error = await #expect(throws: WebError.self) { try await second.run() }
            #expect(error?.description.hasPrefix("listen: cannot listen on 127.0.0.1:\(port): ") == true)
            #expect(error?.description.hasSuffix("Set `listen` to a free address of this machine.") == true)
        }
    }

    @Test func headersAreBounded() async throws {
        try await withServer(FakeHouse()) { port, _ in
            try await TestClient.withClient(host: "127.0.0.1", port: port) { client in
                let answer = try await client.get("/healthz", headers: [.cookie: String(repeating: "a", count: 40_000)])
                #expect(answer.status == .badRequest)
            }
        }
    }
}
