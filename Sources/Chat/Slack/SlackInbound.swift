import Domain

/// What Slack sent to the hook, sorted by what it is.
///
/// Related: <https://docs.slack.dev/apis/events-api>,
/// <https://docs.slack.dev/interactivity/handling-user-interaction>,
/// <https://docs.slack.dev/interactivity/implementing-slash-commands>
struct SlackInbound {
    enum Kind {
        case challenge(String)
        /// Slack looks whether our certificate is good.
        case probe
        case event(Json)
        case tap(Json)
        case form(SlackForm.Submission)
        case command(FormFields)
        case other(String)
    }

    let kind: Kind
    /// The team it comes from, if it says so.
    let team: String?
    /// What is the same if it comes again.
    let key: String?
    /// Who did it, for all but events.
    private let user: String?
    /// What opens a form within three seconds.
    private let trigger: String?

    /// Sorts a body; nil if it is neither JSON nor a form of Slack's.
    init?(_ body: [UInt8]) {
        if body.first == UInt8(ascii: "{") {
            guard let json = try? Json(reading: body) else { return nil }
            self.init(envelope: json)
        } else if let fields = FormFields(reading: body) {
            if let payload = fields["payload"] {
                guard let json = try? Json(reading: Array(payload.utf8)) else { return nil }
                self.init(interaction: json)
            } else {
                self.init(command: fields)
            }
        } else {
            return nil
        }
    }

    private init?(envelope: Json) {
        guard let type = envelope["type"].string else { return nil }
        switch type {
        case "url_verification":
            guard let challenge = envelope["challenge"].string, challenge.utf8.count <= 1000 else { return nil }
            kind = .challenge(challenge)
        case "event_callback": kind = .event(envelope["event"])
        default: kind = .other("envelope")
        }
        team = envelope["team_id"].string
        key = envelope["event_id"].string.map { "event:\($0)" }
        user = nil
        trigger = nil
    }

    private init?(interaction payload: Json) {
        guard let type = payload["type"].string else { return nil }
        trigger = payload["trigger_id"].string
        switch type {
        case "block_actions":
            kind = .tap(payload["actions"])
            key = trigger.map { "tap:\($0)" }
        case "view_submission":
            kind = SlackForm.Submission(payload).map(Kind.form) ?? .other("form")
            // The hash is the view's state: the same view sent once more has the same.
            let view = payload["view"]["id"].string
            let hash = payload["view"]["hash"].string
            key = view.flatMap { view in hash.map { "form:\(view):\($0)" } } ?? trigger.map { "form:\($0)" }
        default:
            kind = .other("interaction")
            key = nil
        }
        // Organisations with several teams have none on the outside, but the user's.
        team = payload["team"]["id"].string ?? payload["user"]["team_id"].string
        user = payload["user"]["id"].string
    }

    private init?(command fields: FormFields) {
        team = fields["team_id"]
        user = fields["user_id"]
        trigger = fields["trigger_id"]
        key = trigger.map { "command:\($0)" }
        if fields["ssl_check"] == "1" {
            kind = .probe
        } else if fields["command"] != nil, user != nil {
            kind = .command(fields)
        } else {
            return nil
        }
    }
}

// MARK: What the person did

extension SlackInbound {
    var items: [InboundItem] {
        switch kind {
        case .challenge, .probe: return [.ignored(reason: "probe")]
        case .other(let reason): return [.ignored(reason: reason)]
        case .event(let event): return [SlackEvent(event).item]
        case .tap, .form, .command: break
        }
        guard let user, !user.isEmpty else { return [.ignored(reason: "no-user")] }
        switch kind {
        case .tap(let actions):
            // Slack sends one; a bound for what claims to be more.
            return (actions.array ?? []).prefix(25).map { tap($0, by: user) }
        case .form(let form):
            return [
                .form(
                    handle: user,
                    ask: form.metadata.ask,
                    words: form.words,
                    option: nil,
                    audience: form.audience
                )
            ]
        case .command(let fields):
            return [
                .text(
                    handle: user,
                    words: SlackText.words(from: fields["text"] ?? ""),
                    platformMessage: nil,
                    inReplyTo: nil,
                    isCommand: true,
                    hadFile: false
                )
            ]
        case .challenge, .probe, .other, .event:
            return []
        }
    }

    private func tap(_ action: Json, by user: String) -> InboundItem {
        guard let id = action["action_id"].string,
            let value = action["value"].string ?? action["selected_option"]["value"].string,
            let (ask, option) = SlackAction.parse(value)
        else { return .ignored(reason: "action") }
        if id == SlackAction.write {
            guard let trigger else { return .ignored(reason: "no-trigger") }
            return .errand(handle: user, .openForm(ask: ask, trigger: trigger))
        }
        guard id == SlackAction.pick || id.hasPrefix(SlackAction.pick + ":"), !option.isEmpty else {
            return .ignored(reason: "action")
        }
        return .tap(handle: user, ask: ask, option: option)
    }
}
