import Hummingbird

extension Site {
    /// `/healthz` (the process answers), `/readyz` (it can do its work), `/metrics`, and `/robots.txt`.
    func addHealth(to router: Router<BasicRequestContext>) {
        router.get("/healthz") { _, _ in Reply.text("ok\n") }
        router.get("/readyz") { _, _ in
            try await withinDeadline {
                let readiness = await backstage.isReady()
                let lines = readiness.checks.map { "\($0.name): \($0.isFine ? "fine" : $0.note)\n" }
                return Reply.text(lines.joined(), status: readiness.isReady ? .ok : .serviceUnavailable)
            }
        }
        router.get("/metrics") { _, _ in
            try await withinDeadline {
                Reply.text(await backstage.metrics(), type: "text/plain; version=0.0.4; charset=utf-8")
            }
        }
        router.get("/robots.txt") { _, _ in Reply.text("User-agent: *\nDisallow: /\n") }
        router.get("/favicon.ico") { request, _ in Reply.asset(mark, request: request) }
        let hasSandbox = configuration.sandbox != .off
        router.get("/") { _, _ in
            guard hasSandbox else { throw HTTPError(.notFound) }
            return Reply.seeOther("/sandbox")
        }
    }
}
