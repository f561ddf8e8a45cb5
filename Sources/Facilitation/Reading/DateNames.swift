/// Words of one language that dates and times are made of; empty lists mean that only the English ones are read.
///
/// Words may consist of several ("day after tomorrow"). The names of days and
/// months are given to the reader apart from these.
package struct DateNames: Hashable, Sendable {
    package var today: [String] = []
    package var tomorrow: [String] = []
    package var dayAfterTomorrow: [String] = []
    /// Before a day of the week or "week": the one of next week.
    package var next: [String] = []
    /// Before a day of the week or "week": the one of this week.
    package var this: [String] = []
    /// Before a length of time: "in two weeks".
    package var inside: [String] = []
    package var minutes: [String] = []
    package var hours: [String] = []
    package var days: [String] = []
    package var weeks: [String] = []
    package var months: [String] = []
    /// The end of a month, before its name.
    package var end: [String] = []
    package var beginning: [String] = []
    /// Between the two dates of a range, or before a single last one.
    package var until: [String] = []
    /// Words that change nothing: "on", "the", "of", "at".
    package var fillers: [String] = []
    package var noon: [String] = []
    package var midnight: [String] = []
    package var am: [String] = []
    package var pm: [String] = []
    /// After an hour: "14 h", "14 Uhr".
    package var oclock: [String] = []
    /// "a", "one" to "twelve", each list all words of one number from 1 on.
    package var numbers: [[String]] = []

    package init() {}

    static let english: DateNames = {
        var names = DateNames()
        names.today = ["today", "tonight"]
        names.tomorrow = ["tomorrow", "tmrw"]
        names.dayAfterTomorrow = ["day after tomorrow", "the day after tomorrow"]
        names.next = ["next"]
        names.this = ["this", "coming", "this coming"]
        names.inside = ["in"]
        names.minutes = ["m", "min", "mins", "minute", "minutes"]
        names.hours = ["h", "hr", "hrs", "hour", "hours"]
        names.days = ["d", "day", "days"]
        names.weeks = ["w", "week", "weeks"]
        names.months = ["month", "months"]
        names.end = ["end of", "the end of", "end"]
        names.beginning = ["beginning of", "the beginning of", "start of", "the start of"]
        names.until = ["until", "till", "til", "to", "through", "thru"]
        names.fillers = ["on", "the", "of", "at", "by", "from", "for", "starting", "and", "t", ","]
        names.noon = ["noon", "midday", "12 noon"]
        names.midnight = ["midnight"]
        names.am = ["am", "a.m.", "a.m"]
        names.pm = ["pm", "p.m.", "p.m"]
        names.oclock = ["h", "hrs", "o'clock"]
        names.numbers = [
            ["a", "an", "one"], ["two"], ["three"], ["four"], ["five"], ["six"], ["seven"], ["eight"], ["nine"],
            ["ten"], ["eleven"], ["twelve"],
        ]
        return names
    }()

    static let englishMonths = [
        ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
        ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"], ["october", "oct"], ["november", "nov"],
        ["december", "dec"],
    ]

    static let englishWeekdays = [
        ["monday", "mon"], ["tuesday", "tue", "tues"], ["wednesday", "wed"], ["thursday", "thu", "thur", "thurs"],
        ["friday", "fri"], ["saturday", "sat"], ["sunday", "sun"],
    ]
}

extension DateNames {
    /// All words, for telling a typed date from other text.
    package var words: [String] {
        let lists = [
            today, tomorrow, dayAfterTomorrow, next, this, inside, minutes, hours, days, weeks, months, end, beginning,
            until, fillers, noon, midnight, am, pm, oclock,
        ]
        return lists.flatMap { $0 } + numbers.flatMap { $0 }
    }
}
