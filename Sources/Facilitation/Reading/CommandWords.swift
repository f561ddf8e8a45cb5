/// The English words for commands; those of other languages come with the prompt library.
enum CommandWords {
    static let english: [(name: Command.Name, words: [String])] = [
        (.help, ["help", "?", "menu", "hilfe"]),
        (.next, ["next", "more", "continue", "what now"]),
        (.skip, ["skip", "not this month"]),
        (.snooze, ["snooze", "later", "not now"]),
        (.pause, ["pause", "rest", "break"]),
        (.resume, ["resume", "back", "unpause"]),
        (.away, ["away", "off", "holiday", "out"]),
        (.meet, ["meet", "date", "booked"]),
        (.pace, ["pace", "every"]),
        (.lighter, ["lighter"]),
        (.pass, ["pass", "skip this question"]),
        (.privately, ["private"]),
        (.share, ["share"]),
        (.anonymous, ["anonymous"]),
        (.toSupervisor, ["to supervisor", "to-supervisor"]),
        (.undo, ["undo"]),
        (.whatDoTheySee, ["what do they see", "privacy", "who sees what"]),
        (.why, ["why", "why this"]),
        (.balance, ["balance"]),
        (.note, ["note"]),
        (.waiting, ["waiting", "no answer from my partner"]),
        (.export, ["export"]),
        (.stop, ["stop", "leave", "quit", "end", "unsubscribe"]),
        (.language, ["language"]),
        (.zone, ["zone"]),
        (.erase, ["erase"]),
        (.yes, ["yes", "y", "yeah", "yep"]),
        (.no, ["no", "n", "nope"]),
        (.answer, ["answer"]),
    ]

    /// Words that are a pace on their own.
    static let paces = ["weekly", "fortnightly", "biweekly", "monthly"]

    /// Words that an argument of dates and times may hold beside names of days and months.
    static let small = [
        "a", "an", "and", "at", "by", "coming", "end", "beginning", "for", "from", "in", "next", "of", "on", "start",
        "the", "this", "through", "thru", "til", "till", "to", "until", "-", "&",
    ]

    /// Words of which an argument of dates and times has at least one, or else a number.
    static let telling = [
        "today", "tomorrow", "noon", "midday", "midnight", "hour", "hours", "minute", "minutes", "day", "days", "week",
        "weeks", "month", "months", "am", "pm", "a.m", "p.m", "h", "m", "d", "w", "min", "mins", "one", "two", "three",
        "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "o'clock", "monthly", "weekly",
        "other", "fortnightly", "biweekly",
    ]
}
