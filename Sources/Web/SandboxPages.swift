import Domain
import HTTPTypes
import Hummingbird

/// `/sandbox`: a chat in the browser, for trying things.
///
/// Every act is an ordinary form that leads back to the page. A page whose
/// script runs asks for JSON instead, with the same fragments in it, so that
/// there is one way of drawing a message.
struct SandboxPages: Sendable {
    let site: Site
    let gate: SandboxGate

    func add(to router: Router<BasicRequestContext>) {
        on("/sandbox", .get, router) { request in
            let view = await SandboxView.make(site, Chosen(FormBody((request.uri.query ?? "").utf8)))
            return Reply.page(site.templates.render("sandbox", view.page), policy: Reply.sandbox)
        }
        on("/sandbox/state", .get, router) { request in
            await state(Chosen(FormBody((request.uri.query ?? "").utf8)))
        }
        act("say", router) { person, fields in
            let words = fields.text("words")
            guard !words.allSatisfy(\.isWhitespace) else { return .done }
            return await site.backstage.say(person: person, words: Self.bounded(words))
        }
        act("tap", router) { person, fields in
            guard let ask = fields["ask"].flatMap(Int.init), let option = fields["option"] else { return nil }
            return await site.backstage.tap(person: person, ask: ask, option: String(option.prefix(40)))
        }
        act("write", router) { person, fields in
            guard let ask = fields["ask"].flatMap(Int.init) else { return nil }
            return await site.backstage.write(
                person: person,
                ask: ask,
                words: Self.bounded(fields.text("words")),
                audience: fields["audience"].flatMap(Audience.init)
            )
        }
        on("/sandbox/jump", .post, router) { request in
            let fields = FormBody(try await site.body(of: request))
            await jump(fields)
            return await answer(request, Chosen(fields))
        }
    }

    /// Registers a route behind the gate and the deadline.
    private func on(
        _ path: RouterPath,
        _ method: HTTPRequest.Method,
        _ router: Router<BasicRequestContext>,
        _ handle: @escaping @Sendable (Request) async throws -> Response
    ) {
        router.on(path, method: method) { request, _ in
            if let refusal = gate.refusal(request) { return refusal }
            return try await site.withinDeadline { try await handle(request) }
        }
    }

    /// Registers something that a person does; nil from `perform` means fields that no form of ours sends.
    private func act(
        _ name: String,
        _ router: Router<BasicRequestContext>,
        _ perform: @escaping @Sendable (PersonID, FormBody) async -> SandboxOutcome?
    ) {
        on(RouterPath("/sandbox/\(name)"), .post, router) { request in
            let fields = FormBody(try await site.body(of: request))
            guard let person = fields["person"], let outcome = await perform(PersonID(person), fields) else {
                throw HTTPError(.badRequest)
            }
            if case .refused(let reason) = outcome { await site.happened.set(reason) }
            return await answer(request, Chosen(fields))
        }
    }

    private func jump(_ fields: FormBody) async {
        let words = site.words(site.locale)
        let result: JumpResult
        if let ahead = fields["ahead"] {
            let span: Instant.Span =
                switch ahead {
                case "hour": .hours(1)
                case "week": .days(7)
                default: .days(1)
                }
            result = await site.backstage.jump(to: await site.backstage.clock().now + span)
        } else if let text = fields["to"] {
            guard let moment = Self.moment(text) else {
                return await site.happened.set(words[.sandboxJumpBadDate])
            }
            result = await site.backstage.jump(to: moment)
        } else {
            // Whom the jump is for: the one who acts, both who are shown, or anybody.
            let names = [
                fields["for"] == nil ? nil : fields["person"], fields["for"] == "pair" ? fields["beside"] : nil,
            ]
            result = await site.backstage.jump(
                for: names.compactMap(\.self).filter { !$0.isEmpty }.map { PersonID($0) }
            )
        }
        switch result {
        case .moved(_, let what, let people): await site.happened.set(what, people: people)
        case .refused(let reason): await site.happened.set(reason)
        }
    }

    private func answer(_ request: Request, _ chosen: Chosen) async -> Response {
        if request.headers[.accept]?.hasPrefix("application/json") == true {
            // The script says in the query whom its page shows; the form says who acts.
            return await state(Chosen(FormBody((request.uri.query ?? "").utf8)))
        }
        return Reply.seeOther(chosen.url("/sandbox"))
    }

    private func state(_ chosen: Chosen) async -> Response {
        let view = await SandboxView.make(site, chosen)
        return Reply.text(view.json(site.templates), type: "application/json")
    }

    /// Reads `2026-09-07T09:30` or with a space; UTC.
    static func moment(_ text: String) -> Instant? {
        let halves = text.split(whereSeparator: { $0 == "T" || $0 == " " })
        guard halves.count == 2, let date = CivilDate(iso: halves[0]), let time = TimeOfDay(halves[1].prefix(5)) else {
            return nil
        }
        return Instant(seconds: Int64(date.dayNumber) * 86_400 + Int64(time.minutes) * 60)
    }

    /// A whole text goes on to be answered in chat, where it says what did not fit; only the absurd is cut here.
    private static func bounded(_ words: String) -> String {
        words.utf16.count <= 4 * WebLimits.words ? words : String(words.prefix(2 * WebLimits.words))
    }

    /// Whom the page shows.
    struct Chosen: Sendable {
        var person: String?
        var beside: String?

        init(_ fields: FormBody) {
            person = fields["person"]
            beside = fields["beside"] ?? fields["partner"]
        }

        func url(_ path: String) -> String {
            guard let person else { return path }
            let beside = beside.flatMap { $0.isEmpty ? nil : "&beside=\(percentEncoded($0))" } ?? ""
            return "\(path)?person=\(percentEncoded(person))\(beside)"
        }
    }
}
