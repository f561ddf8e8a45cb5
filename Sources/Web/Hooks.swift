import Chat
import Domain
import HTTPTypes
import Hummingbird
import Logging

extension Site {
    /// `/hooks/{workspace}` and every path below it, for the methods that platforms use.
    func addHooks(to router: Router<BasicRequestContext>) {
        for path: RouterPath in ["/hooks/:workspace", "/hooks/:workspace/**"] {
            for method in [HTTPRequest.Method.get, .post, .put] {
                router.on(path, method: method) { request, _ in
                    try await withinDeadline { try await hook(request) }
                }
            }
        }
    }

    private func hook(_ request: Request) async throws -> Response {
        guard let (workspace, path) = HookPath.split(request.uri.path) else { throw HTTPError(.notFound) }
        let inbound = InboundRequest(
            method: request.method.rawValue,
            path: path,
            query: request.uri.query ?? "",
            headers: Self.headers(of: request),
            body: try await body(of: request, limit: await backstage.bodyLimit(of: workspace))
        )
        let answer = await backstage.receive(workspace: workspace, request: inbound)
        return Reply.text(
            answer.body,
            status: HTTPResponse.Status(code: answer.status),
            type: answer.contentType
        )
    }

    /// Names in lower case; of several values the first, so that what a signature covers cannot be added to.
    static func headers(of request: Request) -> [String: String] {
        var headers: [String: String] = [:]
        for field in request.headers where headers[field.name.canonicalName] == nil {
            headers[field.name.canonicalName] = field.value
        }
        if headers["host"] == nil, let authority = request.head.authority { headers["host"] = authority }
        return headers
    }

    /// Answers 503 when the work takes longer than a request may.
    func withinDeadline(_ work: @escaping @Sendable () async throws -> Response) async throws -> Response {
        guard let response = try await withDeadline(configuration.answerDeadline, work) else {
            logger.warning("a request took longer than it may and was given up")
            throw HTTPError(.serviceUnavailable)
        }
        return response
    }
}

/// Parts the path of a hook into its workspace and what is below.
enum HookPath {
    static func split(_ path: String) -> (workspace: WorkspaceID, below: String)? {
        let prefix = "/hooks/"
        guard path.hasPrefix(prefix) else { return nil }
        let rest = path.dropFirst(prefix.count)
        let name = FormBody.decodePath(rest.prefix { $0 != "/" }.utf8)
        guard !name.isEmpty, name.utf8.count <= 100 else { return nil }
        return (WorkspaceID(name), String(rest.drop { $0 != "/" }))
    }
}
