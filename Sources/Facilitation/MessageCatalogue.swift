package import PromptLibrary

/// Every message that the code asks the library for, with the names, options and scale that it uses.
///
/// `duologue check` holds each language against it. A message that is not listed here is
/// a mistake of the code; one that is listed and not asked for, too.
package enum MessageCatalogue {
    /// All messages, in the order of a season.
    package static let all: [MessageSpec] =
        readiness + contracting + search + dates + prompts + after
        + closing + absence + words + commands + care + digests + whys

    /// Readiness: the welcome, privacy, hours.
    static let readiness: [MessageSpec] = [
        MessageSpec(
            "welcome",
            variables: ["name", "partner_full", "programme", "rhythm", "until"],
            choices: ["yes", "more", "no"]
        ),
        MessageSpec(
            "welcome-again",
            variables: ["name", "partner_full", "programme", "rhythm", "until"],
            choices: ["yes", "more", "no"]
        ),
        MessageSpec("welcome-after-more", choices: ["yes", "no"]),
        MessageSpec("welcome-reminder", variables: ["partner"], choices: ["yes", "more", "no"]),
        MessageSpec("welcome-declined"),
        MessageSpec("privacy-lines", variables: ["until"]),
        MessageSpec("hours", variables: ["days", "from", "to", "city", "now"], choices: ["right", "change"]),
        MessageSpec("hours-change"),
        MessageSpec("hours-unclear"),
        MessageSpec("hours-kept"),
        MessageSpec("hours-how"),
        MessageSpec("hours-reminder", variables: ["days", "from", "to", "city"], choices: ["right", "change"]),
        MessageSpec("thank-you-next"),
        MessageSpec("not-answered", variables: ["partner"]),
    ]

    /// Contracting: the questions, the drafts side by side, the agreement.
    static let contracting: [MessageSpec] = [
        MessageSpec("both-in", variables: ["partner"], choices: ["begin", "tomorrow"]),
        MessageSpec("both-in-answer", variables: ["partner"], choices: ["begin", "tomorrow"]),
        MessageSpec("both-in-reminder", variables: ["partner"], choices: ["begin", "tomorrow"]),
        MessageSpec("both-in-reminder-last", variables: ["partner"], choices: ["begin", "tomorrow"]),
        MessageSpec("waits-for-you"),
        MessageSpec("until-tomorrow"),
        MessageSpec("contract-1", variables: ["partner"]),
        MessageSpec("contract-2", variables: ["partner"]),
        MessageSpec("contract-3", variables: ["partner"], choices: ["2", "3", "4", "6"]),
        MessageSpec("contract-3b", variables: ["partner"], choices: ["30", "45", "60", "90"]),
        MessageSpec(
            "contract-4",
            variables: ["partner"],
            choices: ["video", "phone", "walking", "same-room", "whatever", "done"]
        ),
        MessageSpec("contract-5", variables: ["partner"], choices: ["same-day", "a-day", "two-days"]),
        MessageSpec("contract-5b", variables: ["partner"], choices: ["whoever-moves", "in-turns", "suggest"]),
        MessageSpec("contract-6", variables: ["partner"], choices: ["nothing", "ideas", "asking"]),
        MessageSpec("contract-7", variables: ["partner"], choices: ["pass"]),
        MessageSpec("phrase-usual", variables: ["option"]),
        MessageSpec("picked", variables: ["options"]),
        MessageSpec("picked-none"),
        MessageSpec("show-drafts", variables: ["partner"], choices: ["show", "back"]),
        MessageSpec("show-drafts-reminder", variables: ["partner"], choices: ["show", "back"]),
        MessageSpec("show-drafts-reminder-last", variables: ["partner"], choices: ["show", "back"]),
        MessageSpec("drafts-kept"),
        MessageSpec("drafts-when", variables: ["when"]),
        MessageSpec("drafts-again", variables: ["when"]),
        MessageSpec("drafts-not-in"),
        MessageSpec("merged"),
        MessageSpec("merged-changed", variables: ["n", "questions"]),
        MessageSpec("merged-again"),
        MessageSpec("merged-hope", variables: ["name"]),
        MessageSpec("merged-offer", variables: ["name"]),
        MessageSpec("merged-alike", variables: ["topic", "choice"]),
        MessageSpec("merged-differ", variables: ["n"]),
        MessageSpec(
            "merged-difference",
            variables: ["topic", "first", "first_choice", "second", "second_choice", "pencilled"]
        ),
        MessageSpec("topic-rhythm"),
        MessageSpec("topic-talk"),
        MessageSpec("topic-notice"),
        MessageSpec("topic-finder"),
        MessageSpec("topic-leaves"),
        MessageSpec("value-rhythm", variables: ["n", "minutes"]),
        MessageSpec("confidence-limits"),
        MessageSpec("statement-read", choices: ["read"]),
        MessageSpec("statement-independent", choices: ["so-it-is", "not-sure"]),
        MessageSpec("statement-not-sure", variables: ["contact"]),
        MessageSpec("statements-done"),
        MessageSpec("statements-first"),
        MessageSpec("agree", choices: ["agree", "change", "talk"]),
        MessageSpec("merged-reminder", variables: ["partner"], choices: ["agree", "change", "talk"]),
        MessageSpec("merged-reminder-last", variables: ["partner"], choices: ["agree", "change", "talk"]),
        MessageSpec("change-which", choices: ["1", "2", "3", "4", "5", "6"]),
        MessageSpec("contract-spoken", choices: ["find-time", "take"]),
        MessageSpec("agreement-newer"),
        MessageSpec("agreement-renewed"),
        MessageSpec("agreed-by-both"),
        MessageSpec("thanks-agree"),
        MessageSpec("agreement-again"),
        MessageSpec("agreement-lines", variables: ["rhythm", "talk", "notice", "finder", "leaves"]),
        MessageSpec("talk-first-times", variables: ["partner", "minutes", "n"], choices: ["none"]),
        MessageSpec("talk-first-news", variables: ["partner", "minutes", "n"], choices: ["none"]),
    ]

    /// Finding a date.
    static let search: [MessageSpec] = [
        MessageSpec("active", variables: ["partner", "minutes", "n"], choices: ["none"]),
        MessageSpec("times-next", variables: ["partner", "minutes", "n"], choices: ["none"]),
        MessageSpec("times-last", variables: ["partner", "minutes", "n"], choices: ["none"]),
        MessageSpec("times-once-more", variables: ["partner", "minutes", "n"], choices: ["none"]),
        MessageSpec("times-other", variables: ["partner", "minutes", "n"], choices: ["none"]),
        MessageSpec("times-not-held", variables: ["partner", "minutes", "n"], choices: ["none"]),
        MessageSpec("times-round-two", variables: ["partner", "minutes", "n"], choices: ["none"]),
        MessageSpec("times-asked", variables: ["partner", "minutes", "n"], choices: ["none"]),
        MessageSpec("times-chosen", variables: ["partner", "minutes", "n", "chosen"], choices: ["none"]),
        MessageSpec("times-shortened", variables: ["minutes"]),
        MessageSpec("times-later", variables: ["week"]),
        MessageSpec("no-more-times", variables: ["date"]),
        MessageSpec("season-too-short", variables: ["date"]),
        MessageSpec("date-open-again", variables: ["partner", "minutes", "n"], choices: ["none"]),
        MessageSpec("unbooked", variables: ["date", "partner", "minutes", "n"], choices: ["none"]),
        MessageSpec("unbooked-away", variables: ["date", "range", "partner", "minutes", "n"], choices: ["none"]),
        MessageSpec("slots-reminder", variables: ["partner"], choices: ["none"]),
        MessageSpec("slots-reminder-last", variables: ["partner"], choices: ["none"]),
        MessageSpec("phrase-slot", variables: ["date", "time"]),
        MessageSpec("pick-noted"),
        MessageSpec("pick-taken-back", variables: ["when"]),
        MessageSpec("search-over", variables: ["partner", "week", "date"]),
        MessageSpec("search-over-season", variables: ["partner", "week", "date"]),
        MessageSpec("search-rests", variables: ["partner", "week", "date"]),
        MessageSpec("clocks-change-yours", variables: ["date"]),
        MessageSpec("clocks-change-theirs", variables: ["city", "date", "time", "partner_time", "partner"]),
        MessageSpec("widen-hours", variables: ["partner"], choices: ["before", "after", "no"]),
        MessageSpec("widen-not-enough"),
        MessageSpec("typing", variables: ["turn", "partner", "example"], choices: ["more", "two-weeks", "ourselves"]),
        MessageSpec(
            "typing-yours",
            variables: ["turn", "partner", "example"],
            choices: ["more", "two-weeks", "ourselves"]
        ),
        MessageSpec(
            "typing-open",
            variables: ["turn", "partner", "example"],
            choices: ["more", "two-weeks", "ourselves"]
        ),
        MessageSpec("no-common-hour", variables: ["turn", "partner", "example"], choices: ["two-weeks", "ourselves"]),
        MessageSpec("sort-it-out"),
    ]

    /// Dates, booked and typed.
    static let dates: [MessageSpec] = [
        MessageSpec("phrase-moment", variables: ["date", "time"]),
        MessageSpec("phrase-moment-both", variables: ["date", "time", "partner_time", "partner"]),
        MessageSpec("phrase-time-both", variables: ["time", "partner_time", "partner"]),
        MessageSpec("date", variables: ["when", "minutes", "partner"], choices: ["move"]),
        MessageSpec("date-was", variables: ["when"]),
        MessageSpec("came-late", variables: ["date"]),
        MessageSpec("settled-date", variables: ["when"]),
        MessageSpec("changes-limit", variables: ["partner"]),
        MessageSpec("news-late", variables: ["partner", "when"]),
        MessageSpec("day", variables: ["time", "minutes"]),
        MessageSpec("day-plain", variables: ["time", "minutes"]),
        MessageSpec("moved", variables: ["when", "minutes", "partner"], choices: ["move"]),
        MessageSpec("meet-not-yet"),
        MessageSpec("meet-how"),
        MessageSpec("meet-time", variables: ["date"]),
        MessageSpec("meet-past", variables: ["year"], choices: ["yes", "no"]),
        MessageSpec("meet-too-far"),
        MessageSpec("meet-gap", variables: ["when"]),
        MessageSpec("meet-repeated", variables: ["when"]),
        MessageSpec("meet-asked", variables: ["when", "partner"]),
        MessageSpec("meet-question", variables: ["when", "partner"], choices: ["yes", "no"]),
        MessageSpec("meet-news", variables: ["when", "minutes", "partner"], choices: ["right", "not-agreed"]),
        MessageSpec("meet-dropped", variables: ["partner"]),
        MessageSpec("date-guess", choices: ["other"]),
        MessageSpec("date-which"),
        MessageSpec("date-past"),
        MessageSpec("new-date", variables: ["partner"]),
    ]
}
