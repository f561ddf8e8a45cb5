import PromptLibrary

extension MessageCatalogue {
    /// What would help, who is told, and what a supervisor can do.
    static let care: [MessageSpec] = [
        MessageSpec(
            "rung-first-date-missing",
            variables: ["partner", "date", "n"],
            choices: ["talk", "rhythm", "pause", "questions", "end", "fine"]
        ),
        MessageSpec(
            "rung-next-date-missing",
            variables: ["partner", "date", "n"],
            choices: ["talk", "rhythm", "pause", "questions", "end", "fine"]
        ),
        MessageSpec(
            "rung-stuck-readiness",
            variables: ["partner", "date", "n"],
            choices: ["go-on", "talk", "pause", "end", "fine"]
        ),
        MessageSpec(
            "rung-stuck-contracting",
            variables: ["partner", "date", "n"],
            choices: ["go-on", "talk-over", "talk", "pause", "end", "fine"]
        ),
        MessageSpec(
            "rung-stuck-early",
            variables: ["partner", "date", "n"],
            choices: ["talk", "rhythm", "pause", "questions", "end", "fine"]
        ),
        MessageSpec(
            "rung-stuck-closing",
            variables: ["partner", "date", "n"],
            choices: ["go-on", "talk", "end", "fine"]
        ),
        MessageSpec("rung-quiet", variables: ["partner", "date", "n"], choices: ["go-on", "pause", "end"]),
        MessageSpec(
            "rung-moved-late",
            variables: ["partner", "date", "n"],
            choices: ["rhythm", "hour", "talk", "pause", "questions", "end", "fine"]
        ),
        MessageSpec(
            "rung-two-views",
            variables: ["partner", "date", "n"],
            choices: ["talk", "rhythm", "pause", "questions", "end", "fine"]
        ),
        MessageSpec(
            "rung-cut-short",
            variables: ["partner", "date", "n"],
            choices: ["shorter", "hour", "fine", "talk", "tell", "pause", "end"]
        ),
        MessageSpec(
            "rung-low-after-talk",
            variables: ["partner", "date", "n"],
            choices: ["take-along", "talk", "tell", "end", "fine"]
        ),
        MessageSpec(
            "rung-actions-resting",
            variables: ["partner", "date", "n"],
            choices: ["smaller", "drop", "keep"]
        ),
        MessageSpec(
            "rung-one-sided",
            variables: ["partner", "date", "n"],
            choices: ["fine", "rhythm", "talk", "pause", "end"]
        ),
        MessageSpec(
            "rung-one-sided-led",
            variables: ["partner", "date", "n"],
            choices: ["fine", "questions", "talk", "pause", "end"]
        ),
        MessageSpec("rung-unanswered-message", variables: ["partner"], choices: ["yes", "no", "tell"]),
        MessageSpec(
            "rung-joint",
            variables: ["partner"],
            choices: ["talk", "rhythm", "pause", "questions", "end", "fine"]
        ),
        MessageSpec("rung-fine"),
        MessageSpec("waiting", variables: ["partner"], choices: ["yes", "no"]),
        MessageSpec("waiting-noted"),
        MessageSpec("waiting-dropped"),
        MessageSpec("waiting-off"),
        MessageSpec("heard", variables: ["partner"], choices: ["yes", "no"]),
        MessageSpec("light-word", variables: ["partner"]),
        MessageSpec("light-word-sent", variables: ["partner"]),
        MessageSpec("pass-on", variables: ["supervisor", "partner", "line"], choices: ["yes", "keep"]),
        MessageSpec("pass-on-cut-short"),
        MessageSpec("pass-on-low-after-talk"),
        MessageSpec("pass-on-unanswered-message"),
        MessageSpec("passed-on"),
        MessageSpec("noticed-ways", choices: ["offer", "end"]),
        MessageSpec("noticed-end", variables: ["names"], choices: ["end", "not-now"]),
        MessageSpec("noticed-ended", variables: ["n"]),
        MessageSpec("talk-offered"),
        MessageSpec("talk-ways", choices: ["propose"]),
        MessageSpec("talk-offer", variables: ["supervisor"], choices: ["yes", "no"]),
        MessageSpec("talk-noted"),
        MessageSpec("talk-agreed", variables: ["supervisor"]),
        MessageSpec("talk-when", variables: ["example"]),
        MessageSpec("talk-proposed", variables: ["when"]),
        MessageSpec("talk-time", variables: ["supervisor", "when"], choices: ["suits", "other"]),
        MessageSpec("talk-told", variables: ["supervisor"]),
        MessageSpec("talk-suits", variables: ["name", "when"]),
        MessageSpec("talk-suits-not", variables: ["name", "when"]),
        MessageSpec("one-thing-shown"),
        MessageSpec("one-thing", choices: ["done", "partly", "not-now", "later"]),
        MessageSpec("smaller"),
        MessageSpec("see-rule", variables: ["rule"]),
        MessageSpec("see-rule-own", variables: ["rule"]),
        MessageSpec("rule-first-date-missing"),
        MessageSpec("rule-next-date-missing"),
        MessageSpec("rule-stuck-in-phase"),
        MessageSpec("rule-quiet"),
        MessageSpec("rule-unanswered-message"),
        MessageSpec("rule-moved-late"),
        MessageSpec("rule-two-views"),
        MessageSpec("rule-cut-short"),
        MessageSpec("rule-low-after-talk"),
        MessageSpec("rule-actions-resting"),
        MessageSpec("rule-one-sided"),
        MessageSpec("rule-heard"),
        MessageSpec("why-light-word", variables: ["partner"]),
        MessageSpec("why-talk", variables: ["partner"]),
        MessageSpec("why-talk-answer", variables: ["partner"]),
    ]
}
