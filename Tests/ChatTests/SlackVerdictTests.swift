import Domain
import Testing

@testable import Chat

@Suite struct SlackVerdictTests {
    private static let request = ChatRequest(url: Secret("https://slack.com/api/x"), headers: [], body: [])

    private func judge(
        _ body: String,
        status: Int = 200,
        retryAfter: String? = nil,
        opening: Bool = false
    ) -> Verdict {
        SlackFixture.connector().judge(
            ChatResponse(
                status: status,
                headers: retryAfter.map { ["retry-after": $0] } ?? [:],
                body: Array(body.utf8)
            ),
            to: opening ? .open(Self.request) : .post(Self.request),
            at: SlackFixture.wall
        )
    }

    @Test func successNamesTheMessageOrTheConversation() {
        #expect(judge(#"{"ok":true,"channel":"D1","ts":"1.5"}"#) == .delivered(platformMessage: "D1:1.5"))
        #expect(judge(#"{"ok":true,"view":{"id":"V1"}}"#) == .delivered(platformMessage: nil))
        #expect(judge(#"{"ok":true,"channel":{"id":"D1"}}"#, opening: true) == .opened(route: "D1"))
    }

    // A row for each class of failure that Slack tells in a body of status 200.
    @Test(
        arguments: [
            ("channel_not_found", .reopen),
            ("rate_limited", .retry(after: nil, .throttled)),
            ("ratelimited", .retry(after: nil, .throttled)),
            ("message_limit_exceeded", .retry(after: .hours(1), .throttled)),
            ("internal_error", .retry(after: nil, .serverFailed)),
            ("request_timeout", .retry(after: nil, .timedOut)),
            ("user_not_found", .refused(.notFound)),
            ("is_archived", .refused(.notFound)),
            ("invalid_auth", .refused(.unauthorized)),
            ("account_inactive", .refused(.unauthorized)),
            ("token_revoked", .refused(.unauthorized)),
            ("missing_scope", .refused(.unauthorized)),
            ("msg_too_long", .refused(.tooLong)),
            ("msg_blocks_too_long", .refused(.tooLong)),
            ("messages_tab_disabled", .refused(.misconfigured)),
            ("trigger_expired", .refused(.rejected)),
            ("invalid_blocks", .refused(.rejected)),
            ("something_new", .refused(.rejected)),
        ] as [(String, Verdict)]
    ) func anErrorIsJudgedByItsName(error: String, verdict: Verdict) {
        #expect(judge(#"{"ok":false,"error":"\#(error)"}"#) == verdict)
    }

    @Test func whereAConversationIsBeingOpenedThereIsNothingToReopen() {
        #expect(judge(#"{"ok":false,"error":"channel_not_found"}"#, opening: true) == .refused(.notFound))
        #expect(judge(#"{"ok":false,"error":"user_not_found"}"#, opening: true) == .refused(.notFound))
        #expect(judge(#"{"ok":true}"#, opening: true) == .retry(after: nil, .malformedAnswer))
    }

    @Test(
        arguments: [
            (301, .refused(.misconfigured)), (400, .refused(.rejected)), (401, .refused(.unauthorized)),
            (403, .refused(.unauthorized)), (404, .refused(.misconfigured)), (408, .retry(after: nil, .timedOut)),
            (413, .refused(.tooLong)), (429, .retry(after: nil, .throttled)), (500, .retry(after: nil, .serverFailed)),
            (502, .retry(after: nil, .serverFailed)), (503, .retry(after: nil, .serverFailed)),
        ] as [(Int, Verdict)]
    ) func aStatusIsJudgedWhateverTheBodySays(status: Int, verdict: Verdict) {
        #expect(judge(#"{"ok":true}"#, status: status) == verdict)
    }

    // What Slack sends, then edges, then what is ignored.
    @Test(
        arguments: [
            ("30", .seconds(30)), ("0", .seconds(1)), ("86400", .days(1)), ("999999999", .days(1)), ("-1", nil),
            ("1.5", nil),
            ("", nil), ("soon", nil), ("99999999999999999999", nil), ("Wed, 21 Oct 2026 07:28:00 GMT", nil),
        ] as [(String, Instant.Span?)]
    ) func aPauseIsAsLongAsItWasAsked(header: String, span: Instant.Span?) {
        #expect(judge("", status: 429, retryAfter: header) == .retry(after: span, .throttled))
        #expect(judge(#"{"ok":false,"error":"ratelimited"}"#, retryAfter: header) == .retry(after: span, .throttled))
    }

    @Test(arguments: ["", "ok", "<html>", "[]", "{}", #"{"ok":"true"}"#, #"{"ok":1}"#, "\u{0}", "{\"ok\":true"])
    func anAnswerThatIsNotSlacksIsMalformed(body: String) {
        #expect(judge(body) == .retry(after: nil, .malformedAnswer))
    }
}
