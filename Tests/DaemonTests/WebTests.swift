import Chat
import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

@Suite struct WebTests {
    static let form = ReplyForm(
        partner: "Ivo <b>",
        question: [.paragraph([.plain("What did you hear & keep? <script>")])],
        readers: [
            .init(audience: .onlyMe, label: "Only me", note: "Nobody else reads it."),
            .init(audience: .partner, label: "Ivo too", note: "If both of you share, both see both."),
        ]
    )

    func withPages<Value: Sendable>(
        _ house: FakeHouse = FakeHouse(),
        _ configuration: WebConfiguration = WebConfiguration(sandbox: .on(hosts: [])),
        _ test: @escaping @Sendable (any TestClientProtocol) async throws -> Value
    ) async throws -> Value {
        try await WebFixtures.server(house, configuration).application.test(.router, test)
    }

    // MARK: Words and files

    @Test func englishWordsAreComplete() throws {
        let problems = PageWords.problems(in: try WebFixtures.texts())
        #expect(problems.missing == [] && problems.unknown == [])
    }

    @Test func aMissingFileIsNamed() throws {
        #expect(throws: WebError.missingAsset(path: "conversation.mustache")) { try PageTemplates(Assets([:])) }
    }

    @Test(arguments: [
        ("<", "&lt;"), ("\"\u{301}", "&quot;\u{301}"), ("'\u{200D}", "&#39;\u{200D}"), ("a\0", "a\u{FFFD}"),
    ])
    func everyScalarIsEscaped(text: String, escaped: String) {
        #expect(ScalarEscaping().escapeText(text).unicodeScalars.elementsEqual(escaped.unicodeScalars))
    }

    @Test func placeholdersAreFilledOnce() {
        let words = PageWords(["reply_pair": "With {partner} and {other}."])
        #expect(words.text(.replyPair, ["partner": "{other}", "other": "x"]) == "With {other} and x.")
    }

    // MARK: Hooks

    @Test(arguments: [HTTPRequest.Method.get, .post, .put])
    func hooksHandOverTheRawRequest(method: HTTPRequest.Method) async throws {
        let house = FakeHouse()
        try await withPages(house) { client async throws in
            let answer = try await client.execute(
                uri: "/hooks/l%61b/_matrix/app/v1/transactions/7%2F?x=1&y=%20",
                method: method,
                headers: [.authorization: "Bearer s"],
                body: ByteBuffer(bytes: [0, 255, 10])
            )
            #expect(answer.status == .ok)
            #expect(answer.headers[.contentType] == "application/json")
        }
        let got = try #require(await house.received.first)
        #expect(got.workspace == "lab")
        #expect(got.request.path == "/_matrix/app/v1/transactions/7%2F")
        #expect(got.request.query == "x=1&y=%20")
        #expect(got.request.headers["authorization"] == "Bearer s")
        #expect(got.request.body == [0, 255, 10])
        #expect(got.request.method == method.rawValue)
    }

    @Test(arguments: [(1 << 20, 200), (1 << 20 + 1, 413)])
    func aBodyMayHoldAMebibyte(size: Int, status: Int) async throws {
        try await withPages { client async throws in
            let answer = try await client.execute(
                uri: "/hooks/acme",
                method: .post,
                body: ByteBuffer(repeating: 65, count: size)
            )
            #expect(answer.status.code == status)
        }
    }

    @Test func otherMethodsAndPathsAreNotFound() async throws {
        try await withPages { client async throws in
            #expect(try await client.execute(uri: "/hooks/acme", method: .delete).status.code == 404)
            #expect(try await client.execute(uri: "/hooks/", method: .post).status == .notFound)
            #expect(try await client.execute(uri: "/nothing", method: .get).status == .notFound)
        }
    }

    @Test func aRequestThatTakesTooLongIsGivenUp() async throws {
        let house = FakeHouse()
        await house.set { $0.hangs = true }
        let configuration = WebConfiguration(answerDeadline: .milliseconds(1))
        try await withPages(house, configuration) { client async throws in
            #expect(try await client.execute(uri: "/hooks/acme", method: .post).status == .serviceUnavailable)
        }
    }

    @Test func aBodyThatDoesNotArriveIsGivenUp() async throws {
        let site = try WebFixtures.server(FakeHouse(), WebConfiguration(bodyDeadline: .milliseconds(1))).site
        let (body, source) = RequestBody.makeStream()
        let request = Request(head: .init(method: .post, scheme: nil, authority: nil, path: "/hooks/acme"), body: body)
        let error = await #expect(throws: HTTPError.self) { _ = try await site.body(of: request) }
        #expect(error?.status == .requestTimeout)
        source.finish()
    }

    // MARK: Reply links

    @Test func aReplyFormIsShownAnyNumberOfTimes() async throws {
        let house = FakeHouse()
        await house.set { $0.forms["t"] = Self.form }
        try await withPages(house) { client async throws in
            for _ in 1...3 {
                let answer = try await client.execute(uri: "/r/t", method: .get)
                #expect(answer.status == .ok)
                #expect(answer.headers[.cacheControl] == "no-store")
                let referrer = try #require(HTTPField.Name("Referrer-Policy"))
                #expect(answer.headers[referrer] == "no-referrer")
                let page = String(buffer: answer.body)
                #expect(page.contains("What did you hear &amp; keep? &lt;script&gt;"))
                #expect(page.contains("Ivo &lt;b&gt;") && !page.contains("<script"))
                #expect(page.contains(#"value="only-me" checked"#))
                #expect(page.contains(#"<label for="words">"#))
            }
        }
    }

    @Test func aFormIsTakenOnceAndThenOnePageAnswers() async throws {
        let house = FakeHouse()
        await house.set { $0.forms["t"] = Self.form }
        try await withPages(house) { client async throws in
            let body = ByteBuffer(string: "words=One%0D%0Atwo+%26&audience=partner")
            #expect(try await client.execute(uri: "/r/t", method: .post, body: body).status == .ok)
            let used = try await client.execute(uri: "/r/t", method: .post, body: body)
            let unknown = try await client.execute(uri: "/r/never", method: .get)
            #expect(used.status == .gone && unknown.status == .gone)
            #expect(used.body == unknown.body)
        }
        #expect(await house.submitted == [Event.Form(ask: 1, words: "One\ntwo &", option: nil, audience: .partner)])
    }

    @Test func anAudienceThatWasNotOfferedIsNotTaken() async throws {
        let house = FakeHouse()
        await house.set { $0.forms["t"] = Self.form }
        try await withPages(house) { client async throws in
            _ = try await client.execute(
                uri: "/r/t",
                method: .post,
                body: ByteBuffer(string: "words=a&audience=supervisor&option=x")
            )
        }
        #expect(await house.submitted == [Event.Form(ask: 1, words: "a")])
    }

    @Test(arguments: [
        ("words=+%0A&audience=only-me", "Nothing is written"),
        ("words=" + String(repeating: "a", count: 40_003), "by 3 characters"),
    ])
    func whatCannotBeTakenLeavesTheLinkAndTheWords(body: String, says: String) async throws {
        let house = FakeHouse()
        await house.set { $0.forms["t"] = Self.form }
        try await withPages(house) { client async throws in
            let answer = try await client.execute(uri: "/r/t", method: .post, body: ByteBuffer(string: body))
            #expect(answer.status == .unprocessableContent)
            #expect(String(buffer: answer.body).contains(says))
        }
        #expect(await house.forms["t"] != nil)
    }

    @Test func wordsStayOnThePageWhenTheyCannotBeKept() async throws {
        let house = FakeHouse()
        await house.set { house in
            house.forms["t"] = Self.form
            house.isFull = true
        }
        try await withPages(house) { client async throws in
            let answer = try await client.execute(
                uri: "/r/t",
                method: .post,
                body: ByteBuffer(string: "words=%0Akeep+%3C%2Ftextarea%3E&audience=partner")
            )
            #expect(answer.status == .serviceUnavailable)
            let page = String(buffer: answer.body)
            #expect(page.contains("\n\nkeep &lt;/textarea&gt;</textarea>"))
            #expect(page.contains(#"value="partner" checked"#))
        }
    }

    @Test func optionsAndScaleComeBackInTheirOrder() async throws {
        let house = FakeHouse()
        let options = ["a", "b", "c"].map { Message.Option(key: $0, label: $0) }
        await house.set { house in
            house.forms["many"] = ReplyForm(question: [], options: options, isMultiple: true, takesWords: false)
            house.forms["one"] = ReplyForm(question: [], scale: .init(low: "l", high: "h"))
        }
        try await withPages(house) { client async throws in
            _ = try await client.execute(
                uri: "/r/many",
                method: .post,
                body: ByteBuffer(string: "option=c&option=z&option=a&words=x")
            )
            _ = try await client.execute(uri: "/r/one", method: .post, body: ByteBuffer(string: "option=4&option=9"))
        }
        #expect(await house.submitted.map(\.option) == ["a,c", "4"])
        #expect(await house.submitted.map(\.words) == ["", ""])
    }

    @Test func anExportIsOfferedByGetAndGivenOnceByPost() async throws {
        let house = FakeHouse()
        await house.set { $0.exports["e"] = ExportFile(name: "w\"\r\n.md", contentType: "text/markdown", bytes: [65]) }
        try await withPages(house) { client async throws in
            #expect(try await client.execute(uri: "/r/e", method: .get).status == .ok)
            let body = ByteBuffer(string: "format=markdown")
            let file = try await client.execute(uri: "/r/e", method: .post, body: body)
            #expect(file.headers[.contentDisposition] == "attachment; filename=\"w___.md\"")
            #expect(String(buffer: file.body) == "A")
            #expect(try await client.execute(uri: "/r/e", method: .post, body: body).status == .gone)
        }
    }

    // MARK: Health

    @Test func healthSaysWhatIsWrong() async throws {
        let house = FakeHouse()
        try await withPages(house) { client async throws in
            #expect(try await client.execute(uri: "/healthz", method: .get).status == .ok)
            #expect(try await client.execute(uri: "/readyz", method: .get).status == .ok)
            await house.set { $0.checks = [.init(name: "store", isFine: false, note: "locked")] }
            let answer = try await client.execute(uri: "/readyz", method: .get)
            #expect(answer.status == .serviceUnavailable && String(buffer: answer.body) == "store: locked\n")
            let metrics = try await client.execute(uri: "/metrics", method: .get)
            #expect(metrics.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
        }
    }
}
