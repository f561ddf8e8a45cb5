package import Domain

/// Talks with people in a Slack workspace as a bot, in direct messages.
///
/// Outward: the Web API with a bot token. Inward: the Events API, interactivity
/// and one slash command, all at the workspace's hook. A platform message is
/// named `channel:ts`.
///
/// Related: <https://docs.slack.dev/reference/methods/chat.postMessage>
package struct SlackConnector: Connector {
    /// The longest text by which notifications and screen readers know a message.
    static let maximumFallback = 3000

    package let kind = "slack"
    package let ability = Ability(
        hasButtons: true,
        hasReplies: true,
        hasForms: true,
        maximumLength: SlackBlocks.maximumText
    )

    private let botToken: Secret
    let signingSecret: Secret
    /// The only team whose requests are taken, such as `T024BE7LD`; nil takes those of any.
    let team: String?
    private let apiURL: String
    let words: @Sendable (LocaleTag) -> FormWords

    /// Creates a connector.
    ///
    /// - Parameters:
    ///   - team: The `team_id` of the configuration.
    ///   - apiURL: Where the methods are, `https://slack.com/api` or a proxy of it.
    ///   - words: What forms and menus say in a language.
    package init(
        botToken: Secret,
        signingSecret: Secret,
        team: String? = nil,
        apiURL: String = "https://slack.com/api",
        words: @escaping @Sendable (LocaleTag) -> FormWords
    ) {
        self.botToken = botToken
        self.signingSecret = signingSecret
        self.team = team
        self.apiURL = apiURL.hasSuffix("/") ? String(apiURL.dropLast()) : apiURL
        self.words = words
    }

    package func prepare(_ posting: Posting, at wall: Instant) throws(ChatError) -> Preparation {
        switch posting.errand {
        case .openForm(let ask, let trigger):
            let view = SlackForm.view(ask: ask, posting: posting, words: words(posting.locale))
            return .post(call("views.open", ["trigger_id": .string(trigger), "view": view]))
        case .join:
            throw ChatError(.misconfigured, detail: "a Slack bot cannot be invited to a direct message")
        case nil:
            break
        }
        guard let route = posting.route else {
            guard !posting.handle.isEmpty else { throw ChatError(.notFound, detail: "the handle is empty") }
            return .open(call("conversations.open", ["users": .string(posting.handle)]))
        }
        let blocks = SlackBlocks(posting: posting, words: words(posting.locale)).all
        guard !blocks.isEmpty else { throw ChatError(.rejected, detail: "the message is empty") }
        return .post(
            call(
                "chat.postMessage",
                [
                    "blocks": .array(blocks),
                    "channel": .string(route),
                    "link_names": false,
                    // Tells, if ever a person must look, which message an ambiguous attempt was.
                    "metadata": [
                        "event_payload": ["message": .string("\(posting.id)")], "event_type": "duologue_message",
                    ],
                    "mrkdwn": false,
                    "parse": "none",
                    "text": .string(Self.fallback(posting)),
                    "unfurl_links": false,
                    "unfurl_media": false,
                ]
            )
        )
    }

    /// The message as one text; escaped, as mentions work even where nothing else does.
    private static func fallback(_ posting: Posting) -> String {
        let text = PlainText.render(posting.message)
        let escaped = SlackText.escaped(text)
        // Cut before escaping, so that no escape is cut in two.
        let growth = max(0, escaped.utf16.count - text.utf16.count)
        if escaped.utf16.count <= maximumFallback { return escaped }
        return SlackText.escaped(text.cut(toUTF16: max(maximumFallback / 5, maximumFallback - growth)))
    }

    private func call(_ method: String, _ arguments: Json) -> ChatRequest {
        ChatRequest(
            url: Secret("\(apiURL)/\(method)"),
            headers: [
                ChatRequest.Header("authorization", Secret("Bearer \(botToken.revealed)")),
                ChatRequest.Header("content-type", Secret("application/json; charset=utf-8")),
            ],
            body: arguments.encoded
        )
    }
}
