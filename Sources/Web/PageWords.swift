/// The words of the pages in one language, from `Prompts/{locale}/pages.yaml`.
///
/// The file is a flat map from ``Key`` to text. A text may hold `{name}`
/// placeholders, which its key's comment in the English file names.
package struct PageWords: Sendable {
    package enum Key: String, CaseIterable, Sendable {
        case replyTitle = "reply_title"
        case replyPair = "reply_pair"
        case replyPrivacy = "reply_privacy"
        case replyPrivacyChoice = "reply_privacy_choice"
        case replyOptions = "reply_options"
        case replyOptionsMultiple = "reply_options_multiple"
        case replyScale = "reply_scale"
        case replyWords = "reply_words"
        case replyWordsOptional = "reply_words_optional"
        case replyAudience = "reply_audience"
        case replySend = "reply_send"
        case replyOnce = "reply_once"
        case replyEmpty = "reply_empty"
        case replyTooLong = "reply_too_long"
        case replyTryAgain = "reply_try_again"
        case thanksTitle = "thanks_title"
        case thanksText = "thanks_text"
        case goneTitle = "gone_title"
        case goneText = "gone_text"
        case exportTitle = "export_title"
        case exportText = "export_text"
        case exportMarkdown = "export_markdown"
        case exportJSON = "export_json"
        case notFoundTitle = "not_found_title"
        case notFoundText = "not_found_text"
        case busyTitle = "busy_title"
        case busyText = "busy_text"
        case tooLargeTitle = "too_large_title"
        case tooLargeText = "too_large_text"
        case badRequestTitle = "bad_request_title"
        case badRequestText = "bad_request_text"
        case forbiddenTitle = "forbidden_title"
        case forbiddenText = "forbidden_text"
        case product = "product"
        case sandboxTitle = "sandbox_title"
        case sandboxPeople = "sandbox_people"
        case sandboxPair = "sandbox_pair"
        case sandboxClock = "sandbox_clock"
        case sandboxRate = "sandbox_rate"
        case sandboxJump = "sandbox_jump"
        case sandboxJumpShort = "sandbox_jump_short"
        case sandboxJumpMore = "sandbox_jump_more"
        case sandboxJumpHour = "sandbox_jump_hour"
        case sandboxJumpDay = "sandbox_jump_day"
        case sandboxJumpWeek = "sandbox_jump_week"
        case sandboxJumpTo = "sandbox_jump_to"
        case sandboxJumpGo = "sandbox_jump_go"
        case sandboxJumpBadDate = "sandbox_jump_bad_date"
        case sandboxJumpPair = "sandbox_jump_pair"
        case sandboxJumpOne = "sandbox_jump_one"
        case sandboxJumpBack = "sandbox_jump_back"
        case sandboxJumpFar = "sandbox_jump_far"
        case sandboxJumpNothing = "sandbox_jump_nothing"
        case sandboxJumpQuiet = "sandbox_jump_quiet"
        case sandboxJumpBlocked = "sandbox_jump_blocked"
        case sandboxJumpNobody = "sandbox_jump_nobody"
        case sandboxMoved = "sandbox_moved"
        case sandboxMovedFar = "sandbox_moved_far"
        case sandboxReached = "sandbox_reached"
        case sandboxIntro = "sandbox_intro"
        case sandboxWaits = "sandbox_waits"
        case sandboxStoreFailed = "sandbox_store_failed"
        case sandboxHappened = "sandbox_happened"
        case sandboxShowWhy = "sandbox_show_why"
        case sandboxEmpty = "sandbox_empty"
        case sandboxNobody = "sandbox_nobody"
        case sandboxMessageTo = "sandbox_message_to"
        case sandboxPlaceholder = "sandbox_placeholder"
        case sandboxSend = "sandbox_send"
        case sandboxWrite = "sandbox_write"
        case sandboxTyped = "sandbox_typed"
        case sandboxTypedWords = "sandbox_typed_words"
        case sandboxTapped = "sandbox_tapped"
        case sandboxUnread = "sandbox_unread"
        case sandboxOffline = "sandbox_offline"
        case sandboxRefresh = "sandbox_refresh"
        case sandboxSkip = "sandbox_skip"
        case roleParticipant = "role_participant"
        case roleSupervisor = "role_supervisor"
        case roleContact = "role_contact"
        case roleAdmin = "role_admin"
        case classNudge = "class_nudge"
        case classNews = "class_news"
        case classAnswer = "class_answer"
    }

    /// By the keys' raw values, as the templates ask for them.
    let texts: [String: String]

    /// Creates the words from the file's flat map; a missing text shows its key.
    package init(_ texts: [String: String]) {
        var all = texts
        for key in Key.allCases where all[key.rawValue] == nil { all[key.rawValue] = key.rawValue }
        self.texts = all
    }

    /// The keys that a map lacks and those that it has for nothing, each list in order.
    package static func problems(in texts: [String: String]) -> (missing: [String], unknown: [String]) {
        let known = Key.allCases.map(\.rawValue)
        return (known.filter { texts[$0] == nil }, texts.keys.filter { !known.contains($0) }.sorted())
    }

    subscript(_ key: Key) -> String { texts[key.rawValue] ?? key.rawValue }

    /// A text with its placeholders filled in one pass, so that a value is never taken for a placeholder.
    package func text(_ key: Key, _ values: [String: String]) -> String {
        var result = ""
        var rest = self[key][...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            result += rest[..<open]
            result += values[name] ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
