import Domain
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

@Suite struct WebSandboxTests {
    private static let open = WebConfiguration(sandbox: .on(hosts: ["try.example.org"]))

    private func withSandbox<Value: Sendable>(
        _ house: FakeHouse = FakeHouse(),
        _ configuration: WebConfiguration = open,
        _ test: @escaping @Sendable (any TestClientProtocol) async throws -> Value
    ) async throws -> Value {
        try await WebFixtures.server(house, configuration).application.test(.router, test)
    }

    private static func fields(_ pairs: [(String, String)]) throws -> HTTPFields {
        var fields = HTTPFields()
        for (name, value) in pairs { fields[try #require(HTTPField.Name(name))] = value }
        return fields
    }

    @Test(arguments: ["/sandbox", "/sandbox/state", "/assets/sandbox.js", "/"])
    func nothingOfTheSandboxIsThereUnlessEnabled(path: String) async throws {
        try await withSandbox(FakeHouse(), WebConfiguration()) { client async throws in
            #expect(try await client.execute(uri: path, method: .get).status == .notFound)
        }
    }

    @Test func aPersonAndThePartnerStandSideBySide() async throws {
        let house = FakeHouse()
        for _ in 1...4 { _ = await house.jump() }
        try await withSandbox(house) { client async throws in
            let page = String(buffer: try await client.execute(uri: "/sandbox?person=ivo", method: .get).body)
            #expect(page.contains(#"data-person="ruth" aria-label="Ruth Achieng""#))
            #expect(page.contains(#"<section class="column current" data-person="ivo""#))
            #expect(!page.contains(#"data-person="mei""#))
            #expect(page.contains("Mon 7 Sep, 09:30") == false)
            #expect(page.contains(#"<h3 class="day">Mon 7 Sep</h3>"#))
            #expect(page.contains(#"<button name="option" value="lighter">Lighter</button>"#))
            #expect(page.contains(#"<span class="kind">prepare</span> You talk on Thu 17 Sep"#))
        }
    }

    @Test func aSupervisorCanBeChosen() async throws {
        try await withSandbox { client async throws in
            let page = String(buffer: try await client.execute(uri: "/sandbox?person=sam", method: .get).body)
            #expect(page.contains(#"<main class="desk" id="conversation">"#))
            #expect(page.contains(#"<span class="role">supervisor</span>"#))
        }
    }

    @Test(arguments: [
        ("say", "person=ruth&words=what+do+they+see", "say what do they see"),
        ("tap", "person=ruth&ask=3&option=pass", "tap 3 pass"),
        ("write", "person=ruth&ask=5&words=a%0D%0Ab&audience=partner", "write 5 partner a\nb"),
    ])
    func actsReachTheHouseAndLeadBack(path: String, body: String, act: String) async throws {
        let house = FakeHouse()
        try await withSandbox(house) { client async throws in
            let answer = try await client.execute(
                uri: "/sandbox/\(path)",
                method: .post,
                body: ByteBuffer(string: body + "&beside=ivo")
            )
            #expect(answer.status == .seeOther)
            #expect(answer.headers[.location] == "/sandbox?person=ruth&beside=ivo")
        }
        #expect(await house.acts == [.init(person: "ruth", what: act)])
    }

    @Test(arguments: ["say", "tap", "write"])
    func fieldsThatNoFormSendsAreRefused(path: String) async throws {
        try await withSandbox { client async throws in
            let answer = try await client.execute(
                uri: "/sandbox/\(path)",
                method: .post,
                body: ByteBuffer(string: "words=a&ask=x")
            )
            #expect(answer.status == .badRequest)
        }
    }

    @Test func theScriptGetsTheStateOfItsOwnPage() async throws {
        let house = FakeHouse()
        try await withSandbox(house) { client async throws in
            let answer = try await client.execute(
                uri: "/sandbox/say?person=ruth&beside=ivo",
                method: .post,
                headers: [.accept: "application/json"],
                body: ByteBuffer(string: "person=ivo&beside=ruth&words=%3Cimg%20src=x%3E%22%CC%81")
            )
            let json = try JSONSerialization.jsonObject(with: Data(String(buffer: answer.body).utf8)) as? [String: Any]
            let columns = try #require(json?["columns"] as? [[String: String]])
            #expect(columns.map { $0["person"] } == ["ruth", "ivo"])
            let messages = try #require(columns[1]["messages"])
            #expect(messages.contains("&lt;img src=x&gt;&quot;\u{301}</div>"))
            #expect((json?["people"] as? String)?.contains(#"aria-current="page""#) == true)
        }
    }

    @Test func aJumpSaysWhatHappenedAndWhom() async throws {
        let house = FakeHouse()
        try await withSandbox(house) { client async throws in
            for _ in 1...3 { _ = try await client.execute(uri: "/sandbox/jump", method: .post) }
            let page = String(buffer: try await client.execute(uri: "/sandbox", method: .get).body)
            #expect(page.contains("Tue 15 Sep, 09:30: prepare to Ruth and Ivo."))
            #expect(page.contains(#"href="/sandbox?person=ivo&amp;beside=ruth" dir="auto">Ivo</a>"#))
            #expect(page.contains("Tue 15 Sep 2026, 06:30 UTC"))
            for _ in 1...2 { _ = try await client.execute(uri: "/sandbox/jump", method: .post) }
            let end = String(buffer: try await client.execute(uri: "/sandbox", method: .get).body)
            #expect(end.contains("Nothing is due any more."))
        }
    }

    @Test(arguments: [
        ("ahead=hour", "2026-09-07T07:30:00Z"), ("ahead=week", "2026-09-14T06:30:00Z"),
        ("to=2026-09-08T10%3A05", "2026-09-08T10:05:00Z"), ("to=soon", "2026-09-07T06:30:00Z"),
        ("to=2026-02-30T10%3A05", "2026-09-07T06:30:00Z"),
    ])
    func theClockCanBeMovedToAMoment(body: String, now: String) async throws {
        let house = FakeHouse()
        try await withSandbox(house) { client async throws in
            _ = try await client.execute(uri: "/sandbox/jump", method: .post, body: ByteBuffer(string: body))
        }
        #expect(await house.now.description == now)
    }

    // MARK: Who may come in

    @Test(arguments: [
        ("127.0.0.1:8080", true), ("localhost", true), ("LOCALHOST:1", true), ("[::1]:8080", true),
        ("try.example.org", true), ("evil.example:8080", false), ("127.0.0.1.evil.example", false),
        ("[::2]:8080", false), ("", false), ("localhost@evil.example", false),
    ])
    func onlyOurHostsAreServed(authority: String, isOurs: Bool) async throws {
        let server = try WebFixtures.server(FakeHouse(), Self.open)
        let gate = SandboxGate(site: server.site, hosts: ["try.example.org"])
        let request = Request(
            head: .init(method: .get, scheme: "http", authority: authority, path: "/sandbox"),
            body: .init(buffer: ByteBuffer())
        )
        #expect((gate.refusal(request) == nil) == isOurs)
    }

    @Test(
        arguments: [
            ([], true), ([("Sec-Fetch-Site", "same-origin"), ("Origin", "http://localhost")], true),
            ([("Origin", "https://localhost")], true), ([("Sec-Fetch-Site", "cross-site")], false),
            ([("Sec-Fetch-Site", "same-site")], false), ([("Origin", "http://evil.example")], false),
            ([("Origin", "null")], false), ([("Origin", "http://localhost:9")], false),
        ] as [([(String, String)], Bool)]
    )
    func onlyOurOwnPageMayChangeThings(headers: [(String, String)], isAllowed: Bool) async throws {
        let house = FakeHouse()
        let fields = try Self.fields(headers)
        try await withSandbox(house) { client async throws in
            let answer = try await client.execute(
                uri: "/sandbox/say",
                method: .post,
                headers: fields,
                body: ByteBuffer(string: "person=ruth&words=a")
            )
            #expect(answer.status == (isAllowed ? .seeOther : .forbidden))
        }
        #expect(await house.acts.isEmpty == !isAllowed)
    }

    @Test func onlyTheSandboxRunsAScript() async throws {
        let policy = try #require(HTTPField.Name("Content-Security-Policy"))
        let house = FakeHouse()
        await house.set { $0.forms["t"] = WebTests.form }
        try await withSandbox(house) { client async throws in
            let sandbox = try await client.execute(uri: "/sandbox", method: .get)
            #expect(sandbox.headers[policy]?.contains("script-src 'self'") == true)
            let form = try await client.execute(uri: "/r/t", method: .get)
            #expect(form.headers[policy]?.hasPrefix("default-src 'none'; style-src 'self'") == true)
        }
    }
}
