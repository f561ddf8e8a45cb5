import Domain
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// What every page needs.
struct Site: Sendable {
    let backstage: any Backstage
    let configuration: WebConfiguration
    let templates: PageTemplates
    let words: @Sendable (LocaleTag) -> PageWords
    let locale: LocaleTag
    let logger: Logger
    let style: PageAsset
    let script: PageAsset
    let mark: PageAsset
    let happened = LastHappening()

    init(
        backstage: any Backstage,
        configuration: WebConfiguration,
        assets: Assets,
        locale: LocaleTag,
        words: @escaping @Sendable (LocaleTag) -> PageWords,
        logger: Logger
    ) throws(WebError) {
        self.backstage = backstage
        self.configuration = configuration
        self.words = words
        self.locale = locale
        self.logger = logger
        templates = try PageTemplates(assets)
        style = try PageAsset(Assets.style, in: assets, contentType: "text/css; charset=utf-8")
        script = try PageAsset(Assets.script, in: assets, contentType: "text/javascript; charset=utf-8")
        mark = try PageAsset(Assets.mark, in: assets, contentType: "image/svg+xml")
    }

    /// All routes, behind the deadline and the page for what goes wrong.
    func router() -> Router<BasicRequestContext> {
        let router = Router(options: .autoGenerateHeadEndpoints)
        router.add(middleware: Calm(site: self))
        addHooks(to: router)
        addReplies(to: router)
        addHealth(to: router)
        router.get("/assets/\(Assets.style)") { request, _ in Reply.asset(style, request: request) }
        router.get("/assets/\(Assets.mark)") { request, _ in Reply.asset(mark, request: request) }
        if case .on(let hosts) = configuration.sandbox {
            let gate = SandboxGate(site: self, hosts: hosts)
            SandboxPages(site: self, gate: gate).add(to: router)
            router.get("/assets/\(Assets.script)") { request, _ in Reply.asset(script, request: request) }
        }
        return router
    }

    /// Reads a request's body within the size and time it may have.
    func body(of request: Request, limit: Int = WebLimits.body) async throws -> [UInt8] {
        if let length = request.headers[.contentLength].flatMap(Int.init), length > limit {
            throw HTTPError(.contentTooLarge)
        }
        do {
            let buffer = try await withDeadline(configuration.bodyDeadline) {
                try await request.body.collect(upTo: limit)
            }
            guard let buffer else { throw HTTPError(.requestTimeout) }
            return Array(buffer.readableBytesView)
        } catch is NIOTooManyBytesError {
            throw HTTPError(.contentTooLarge)
        }
    }

    /// What every page's template asks for.
    func frame(_ words: PageWords, locale: LocaleTag, title: String) -> [String: Any] {
        let language = locale.prefix { $0 != "-" && $0 != "_" }
        let isRightToLeft = ["ar", "fa", "he", "ur"].contains(language)
        return ["words": words.texts, "lang": locale, "dir": isRightToLeft ? "rtl" : "ltr", "title": title]
    }

    /// A page that says one thing.
    func notice(
        _ status: HTTPResponse.Status,
        _ title: PageWords.Key,
        _ text: PageWords.Key,
        locale: LocaleTag? = nil,
        values: [String: String] = [:]
    ) -> Response {
        let locale = locale ?? self.locale
        let words = words(locale)
        var page = frame(words, locale: locale, title: words[title])
        page["text"] = words.text(text, values)
        return Reply.page(templates.render("notice", page), status: status)
    }
}

/// What the last jump led to, shown in every open sandbox page.
actor LastHappening {
    private(set) var value: (line: String, people: [PersonID]) = ("", [])

    func set(_ line: String, people: [PersonID] = []) { value = (line, people) }
}

/// Bounds each request's time, and says calmly what went wrong.
private struct Calm: RouterMiddleware {
    typealias Context = BasicRequestContext

    let site: Site

    func handle(
        _ request: Request,
        context: Context,
        next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError {
            return page(for: error.status)
        }
    }

    private func page(for status: HTTPResponse.Status) -> Response {
        switch status {
        case .notFound, .methodNotAllowed: site.notice(status, .notFoundTitle, .notFoundText)
        case .contentTooLarge: site.notice(status, .tooLargeTitle, .tooLargeText)
        case .requestTimeout, .serviceUnavailable: site.notice(status, .busyTitle, .busyText)
        default: site.notice(status, .badRequestTitle, .badRequestText)
        }
    }
}
