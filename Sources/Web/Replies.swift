import Domain
import HTTPTypes
import Hummingbird

extension Site {
    /// `/r/{token}`: the reply form or the export behind a link.
    ///
    /// A GET changes nothing, whoever makes it: chat platforms fetch links for
    /// their previews. A link that is unknown, used or expired gets one page.
    func addReplies(to router: Router<BasicRequestContext>) {
        router.get("/r/:token") { request, context in
            try await withinDeadline { try await openLink(Self.token(context)) }
        }
        router.post("/r/:token") { request, context in
            try await withinDeadline { try await useLink(Self.token(context), request) }
        }
    }

    private static func token(_ context: BasicRequestContext) throws -> String {
        let token = try context.parameters.require("token")
        guard token.utf8.count <= 300 else { throw HTTPError(.notFound) }
        return token
    }

    private func openLink(_ token: String) async throws -> Response {
        if let form = await backstage.replyForm(token: token) { return show(form) }
        if let offer = await backstage.exportOffer(token: token) {
            let words = words(offer.locale)
            return Reply.page(
                templates.render("export", frame(words, locale: offer.locale, title: words[.exportTitle]))
            )
        }
        return gone()
    }

    private func useLink(_ token: String, _ request: Request) async throws -> Response {
        let fields = FormBody(try await body(of: request))
        if let form = await backstage.replyForm(token: token) { return await submit(form, token, fields) }
        if let format = fields["format"].flatMap(ExportFormat.init) {
            guard let file = await backstage.export(token: token, format: format) else { return gone() }
            return download(file)
        }
        return gone()
    }

    private func submit(_ form: ReplyForm, _ token: String, _ fields: FormBody) async -> Response {
        let entered = Entered(fields, of: form)
        let words = words(form.locale)
        let surplus = entered.words.utf16.count - WebLimits.words
        if surplus > 0 {
            let problem = words.text(.replyTooLong, ["count": "\(surplus)"])
            return show(form, entered, problem: problem, status: .unprocessableContent)
        }
        if entered.isEmpty {
            return show(form, entered, problem: words[.replyEmpty], status: .unprocessableContent)
        }
        switch await backstage.submit(
            token: token,
            words: entered.words,
            option: entered.options.isEmpty ? nil : entered.options.joined(separator: ","),
            audience: entered.audience
        )
        {
        case .kept: return notice(.ok, .thanksTitle, .thanksText, locale: form.locale)
        case .gone: return gone()
        case .tryAgain: return show(form, entered, problem: words[.replyTryAgain], status: .serviceUnavailable)
        }
    }

    private func gone() -> Response { notice(.gone, .goneTitle, .goneText) }

    private func download(_ file: ExportFile) -> Response {
        var response = Reply.text("", type: file.contentType)
        let name = String(
            String.UnicodeScalarView(
                file.name.unicodeScalars.map { scalar in
                    switch scalar {
                    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": scalar
                    default: "_"
                    }
                }
            )
        )
        response.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        response.body = .init(byteBuffer: ByteBuffer(bytes: file.bytes))
        response.headers[.contentLength] = "\(file.bytes.count)"
        return response
    }

    private func show(
        _ form: ReplyForm,
        _ entered: Entered = Entered(),
        problem: String? = nil,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let words = words(form.locale)
        var page = frame(words, locale: form.locale, title: words[.replyTitle])
        page["pair"] = form.partner.map { [words.text(.replyPair, ["partner": $0])] } ?? []
        page["privacy"] = words[form.readers.count > 1 ? .replyPrivacyChoice : .replyPrivacy]
        if let problem { page["problem"] = problem }
        page["question"] = MessageView.saying(form.question)
        if !form.options.isEmpty {
            page["choices"] =
                [
                    "legend": words[form.isMultiple ? .replyOptionsMultiple : .replyOptions],
                    "type": form.isMultiple ? "checkbox" : "radio",
                    "list": form.options.map {
                        ["key": $0.key, "label": $0.label, "checked": entered.options.contains($0.key)] as [String: Any]
                    },
                ] as [String: Any]
        }
        if let scale = form.scale {
            page["scale"] =
                [
                    "low": scale.low, "high": scale.high,
                    "list": (1...5).map { step in
                        [
                            "key": "\(step)", "checked": entered.options.contains("\(step)"),
                            "describedBy": step == 1 ? ["scale-low"] : step == 5 ? ["scale-high"] : [],
                        ] as [String: Any]
                    },
                ] as [String: Any]
        }
        if form.takesWords {
            let isOnly = form.options.isEmpty && form.scale == nil
            page["text"] =
                [
                    "label": words[isOnly ? .replyWords : .replyWordsOptional], "isRequired": isOnly,
                    "maximum": WebLimits.words, "value": entered.words,
                ] as [String: Any]
        }
        page["readers"] = MessageView.readers(form.readers, prefix: "audience", chosen: entered.audience)
        return Reply.page(templates.render("form", page), status: status)
    }
}

/// What somebody entered into a reply form, as far as the form allows it.
private struct Entered {
    var words = ""
    var options: [String] = []
    var audience: Audience?

    init() {}

    init(_ fields: FormBody, of form: ReplyForm) {
        words = form.takesWords ? fields.text("words") : ""
        let allowed = form.options.map(\.key) + (form.scale == nil ? [] : (1...5).map { "\($0)" })
        let chosen = fields.all("option")
        options = allowed.filter(chosen.contains)
        if !form.isMultiple { options = Array(options.prefix(1)) }
        // An audience that the form did not offer is never taken; the default is the narrowest.
        audience = fields["audience"].flatMap(Audience.init).flatMap { wanted in
            form.readers.map(\.audience).contains(wanted) ? wanted : nil
        }
    }

    var isEmpty: Bool { options.isEmpty && words.allSatisfy(\.isWhitespace) }
}
