package import Domain

extension SlackConnector {
    /// Says what an answer of the Web API means.
    ///
    /// Slack answers 200 to nearly everything and tells the failure in `error`.
    ///
    /// Related: <https://docs.slack.dev/reference/methods/chat.postMessage#errors>
    package func judge(_ response: ChatResponse, to preparation: Preparation, at wall: Instant) -> Verdict {
        let pause = Self.retryAfter(response)
        switch response.status {
        case 200..<300: break
        case 429: return .retry(after: pause, .throttled)
        case 401, 403: return .refused(.unauthorized)
        case 408: return .retry(after: pause, .timedOut)
        case 413: return .refused(.tooLong)
        // Slack itself has no other address and sends nobody elsewhere: `api_url` is wrong.
        case 300..<400, 404, 405, 410: return .refused(.misconfigured)
        case 500...: return .retry(after: pause, .serverFailed)
        default: return .refused(.rejected)
        }
        guard let answer = try? Json(reading: response.body), let isFine = answer["ok"].bool else {
            return .retry(after: nil, .malformedAnswer)
        }
        if !isFine {
            return Self.verdict(onError: answer["error"].string ?? "", opening: preparation.isOpening, pause: pause)
        }
        guard preparation.isOpening else {
            guard let channel = answer["channel"].string, let stamp = answer["ts"].string else {
                return .delivered(platformMessage: nil)
            }
            return .delivered(platformMessage: Self.messageName(channel: channel, stamp: stamp))
        }
        guard let channel = answer["channel"]["id"].string, !channel.isEmpty else {
            return .retry(after: nil, .malformedAnswer)
        }
        return .opened(route: channel)
    }

    static func messageName(channel: String, stamp: String) -> String { "\(channel):\(stamp)" }

    private static func verdict(onError error: String, opening: Bool, pause: Instant.Span?) -> Verdict {
        switch error {
        case "ratelimited", "rate_limited":
            .retry(after: pause, .throttled)
        // The workspace as a whole is over its allowance, or being moved; neither passes in minutes.
        case "message_limit_exceeded", "team_added_to_org":
            .retry(after: pause ?? .hours(1), .throttled)
        case "service_unavailable", "internal_error", "fatal_error":
            .retry(after: pause, .serverFailed)
        case "request_timeout":
            .retry(after: pause, .timedOut)
        case "channel_not_found", "not_in_channel":
            opening ? .refused(.notFound) : .reopen
        case "user_not_found", "users_not_found", "user_not_visible", "user_disabled", "users_list_not_supplied",
            "cannot_dm_bot", "user_is_bot", "is_archived":
            .refused(.notFound)
        case "invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "missing_scope",
            "no_permission", "not_allowed_token_type", "org_login_required", "ekm_access_denied", "access_denied",
            "team_access_not_granted", "two_factor_setup_required", "accesslimited", "invalid_app":
            .refused(.unauthorized)
        case "msg_too_long", "msg_blocks_too_long", "metadata_too_large", "view_too_large":
            .refused(.tooLong)
        case "messages_tab_disabled", "method_deprecated", "deprecated_endpoint", "unknown_method":
            .refused(.misconfigured)
        default:
            .refused(.rejected)
        }
    }

    /// Slack tells whole seconds; anything else is as if it had told nothing.
    private static func retryAfter(_ response: ChatResponse) -> Instant.Span? {
        guard let text = response.headers["retry-after"], text.utf8.count <= 9, let seconds = Int(text), seconds >= 0
        else { return nil }
        return .seconds(min(max(1, seconds), 86_400))
    }
}

extension Preparation {
    fileprivate var isOpening: Bool {
        if case .open = self { return true }
        return false
    }
}
