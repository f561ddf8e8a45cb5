import Domain
import Facilitation

/// Reads one programme file: what season.md 13.2 lets it change, within its bounds.
struct ProgrammeFile {
    let file: String
    let top: Section
    let faults: FaultList

    /// The kinds of ask that are repeated, and whose days of repetition can be set.
    static let reminderKinds = Kind.allCases.filter { !$0.defaultReminders.isEmpty }.map(\.rawValue)

    /// Returns nil only if the programme's own name or start could not be read.
    static func read(_ file: String, faults: FaultList) -> Programme? {
        do {
            let text = try TextFile.text(file, limit: YAMLDocument.sizeLimit)
            guard let top = YAMLDocument.read(text, file: file, faults: faults) else { return nil }
            return ProgrammeFile(file: file, top: top, faults: faults).programme()
        } catch {
            faults.add(error)
            return nil
        }
    }

    private func programme() -> Programme? {
        let id = top.required("id", "Write a short name, as in id: mutual-growth")?.slug()
        let name = top.required("name", "Write what people call the programme")?.text(atMost: 100)
        let purpose = top.required("purpose", "Say in a sentence what the programme is for")?.text()
        let goals = top.entry("goals")?.list(atMost: 20)?.compactMap { $0.text(atMost: 300) } ?? []
        let start = top.required("start", "Write the first day of the season, as in 2026-09-07")?.date()
        var programme = Programme(
            id: ProgrammeID(id ?? ""),
            name: name ?? "",
            purpose: purpose ?? "",
            goals: goals,
            start: start ?? CivilDate(dayNumber: 0)
        )
        readSeason(into: &programme, hasStart: start != nil)
        readCadence(into: &programme)
        readLoop(into: &programme)
        readPhases(into: &programme)
        readAttention(into: &programme)
        readAnswers(into: &programme)
        readDigest(into: &programme)
        readPeople(into: &programme)
        readHolidays(into: &programme)
        readLanguages(into: &programme)
        if let seed = top.entry("seed")?.whole(0...Int.max) { programme.seed = UInt64(seed) }
        readCare(into: &programme)
        top.close()
        return id == nil || start == nil ? nil : programme
    }

    // MARK: - The season and its sessions

    private func readSeason(into programme: inout Programme, hasStart: Bool) {
        let section = top.section("season")
        section.set(&programme.season.weeks, "weeks", 4...104)
        section.set(&programme.season.sessions, "sessions", 2...26)
        section.set(&programme.season.sessionMinutes, "session_minutes", 15...180)
        let notes = Programme.DayNote.allCases.map(\.rawValue)
        if let note = section.entry("day_note")?.word(notes).flatMap(Programme.DayNote.init) {
            programme.season.dayNote = note
        }
        guard let entry = section.entry("rest_periods"), let items = entry.list(atMost: 52) else { return }
        let periods = items.compactMap(dateRange).sorted { $0.first < $1.first }
        for (earlier, later) in zip(periods, periods.dropFirst()) where later.first <= earlier.last {
            entry.fault(
                "the rest periods from \(earlier.first) and from \(later.first) overlap",
                "Make one period of the two"
            )
        }
        if periods.reduce(0, { $0 + ($1.last - $1.first + 1) }) > 12 * 7 {
            entry.fault("the rest periods are longer than 12 weeks in all", "Shorten them, or start a second season")
        }
        for period in periods where hasStart && (period.last < programme.start || period.first > programme.end) {
            entry.fault(
                "the rest period from \(period.first) lies outside the season, \(programme.start) to \(programme.end)",
                "Correct its dates, or leave it out"
            )
        }
        programme.season.restPeriods = periods
    }

    private func dateRange(_ entry: Entry) -> DateRange? {
        guard let section = entry.section() else { return nil }
        let first = section.required("from", "Write the first day, as in 2026-12-21")?.date()
        let last = section.required("to", "Write the last day, as in 2027-01-01")?.date()
        section.close()
        guard let first, let last else { return nil }
        guard first <= last else {
            entry.fault("\(entry.name) ends on \(last), before it begins", "Swap from and to")
            return nil
        }
        return DateRange(first, through: last)
    }

    private func readCadence(into programme: inout Programme) {
        let section = top.section("cadence")
        let weeks = section.entry("weeks")?.whole(1...12).map { Cadence.weeks($0) }
        let day = section.entry("monthly_day")?.whole(1...31).map { Cadence.monthlyDay($0) }
        let weekday = section.entry("monthly_weekday")?
            .value("a weekday of the month", asIn: "second tuesday, or last friday", monthlyWeekday)
        section.set(&programme.firstTarget, "target", 3...15)
        let found = [weeks, day, weekday].compactMap { $0 }
        if found.count > 1 {
            faults.add(
                Fault(
                    file,
                    line: section.line,
                    "cadence says how often in more than one way",
                    "Keep one of weeks, monthly_day and monthly_weekday"
                )
            )
        }
        if let cadence = found.first { programme.cadence = cadence }
    }

    private func monthlyWeekday(_ text: String) -> Cadence? {
        let words = text.lowercased().split(separator: " ")
        let counts = ["first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1]
        guard words.count == 2, let count = counts[String(words[0])], let weekday = Weekday(rawValue: String(words[1]))
        else { return nil }
        return .monthlyWeekday(count, weekday)
    }

    private func readLoop(into programme: inout Programme) {
        let section = top.section("loop")
        section.set(&programme.loop.prepareDays, "prepare_days", 1...5)
        section.set(&programme.loop.askDays, "ask_days", 1...1)
        section.set(&programme.loop.askCloseDays, "ask_close_days", 3...10)
        section.set(&programme.loop.slots, "slots", 2...5)
        section.set(&programme.loop.slotRounds, "slot_rounds", 1...3)
        section.set(&programme.loop.slotsCloseDays, "slots_close_days", 3...10)
    }

    private func readPhases(into programme: inout Programme) {
        let phases = top.section("phases")
        phases.section("readiness").set(&programme.phases.readinessMax, "max", 3...40)
        phases.section("contracting").set(&programme.phases.contractingMax, "max", 3...40)
        let review = phases.section("review")
        review.set(&programme.phases.reviewMax, "max", 3...40)
        review.set(&programme.phases.reviewAfter, "after", 1...6)
        let midpoint = phases.section("midpoint")
        midpoint.set(&programme.phases.midpointMax, "max", 3...40)
        if let after = midpoint.entry("after") {
            programme.phases.midpointAfter = after.whole(2...26)
            if let count = programme.phases.midpointAfter, count < programme.phases.reviewAfter + 2 {
                after.fault(
                    "phases.midpoint.after is \(count), less than two sessions after the review",
                    "Write at least \(programme.phases.reviewAfter + 2)"
                )
            }
        }
        phases.section("closing").set(&programme.phases.closingMax, "max", 3...40)
        phases.section("follow_up").set(&programme.phases.followUpDays, "days", 28...365)
    }

    // MARK: - Attention

    private func readAttention(into programme: inout Programme) {
        readReminders(into: &programme)
        let send = top.section("send")
        if let entry = send.entry("at"), let time = entry.time() {
            if (6 * 60...20 * 60).contains(time.minutes) {
                programme.send.at = time
            } else {
                entry.fault("send.at is \(time), out of bounds", "Write a time from 06:00 to 20:00")
            }
        }
        send.set(&programme.send.jitterMinutes, "jitter", 0...55)
        programme.quiet = top.entry("quiet")?.value("hours", asIn: "\"18:00-09:00\"") { DayHours($0) }
        if let quiet = programme.quiet, quiet.length > 22 * 60 {
            faults.add(Fault(file, "quiet leaves less than two hours of a day", "Make it shorter"))
        }
        let budget = top.section("budget")
        budget.set(&programme.budget.day, "day", 2...4)
        budget.set(&programme.budget.week, "week", 3...10)
        budget.set(&programme.budget.nudgesDay, "nudges_day", 1...2)
        budget.set(&programme.budget.nudgesWeek, "nudges_week", 2...6)
        let limits = programme.budget
        let pairs = [
            ("nudges_day", limits.nudgesDay, "day", limits.day),
            ("nudges_week", limits.nudgesWeek, "week", limits.week),
            ("day", limits.day, "week", limits.week),
        ]
        for (part, less, whole, more) in pairs where less > more {
            faults.add(
                Fault(
                    file,
                    line: budget.line,
                    "budget.\(part) is \(less), more than budget.\(whole), which is \(more)",
                    "Lower the one or raise the other"
                )
            )
        }
        top.section("pause").set(&programme.pauseMaxWeeks, "max_weeks", 1...26)
        top.section("away").set(&programme.awayMaxWeeks, "max_weeks", 1...26)
        top.section("ended").set(&programme.endedTellDays, "tell_days", 1...5)
    }

    private func readReminders(into programme: inout Programme) {
        let section = top.section("reminders")
        for kind in ProgrammeFile.reminderKinds {
            guard let entry = section.entry(kind), let items = entry.list() else { continue }
            let days = items.compactMap { $0.whole(1...10) }
            guard days.count == items.count else { continue }
            if days.count > 2 {
                entry.fault("reminders.\(kind) has \(days.count) reminders", "Keep at most two")
            } else if days.count == 2, days[0] >= days[1] {
                entry.fault("reminders.\(kind) does not rise", "Write the sooner day first, as in [2, 4]")
            } else {
                programme.reminders[kind] = days
            }
        }
    }

    // MARK: - Answers

    private func readAnswers(into programme: inout Programme) {
        if let entry = top.section("audience").entry("default"), let word = entry.text(), word != "only-me" {
            entry.fault(
                "audience.default is \(quoted(word)), and an answer belongs to its writer until they share it",
                "Write only-me, or leave it out"
            )
        }
        top.set(&programme.threshold, "threshold", 3...50)
        let entry = top.section("entry")
        entry.set(&programme.entry.gatherSeconds, "gather", 15...300)
        entry.set(&programme.entry.addMinutes, "add_window", 0...60)
        top.section("undo").set(&programme.entry.undoMinutes, "minutes", 0...60)
        let prompts = top.section("prompts")
        prompts.set(&programme.prompts.depthMax, "depth_max", 1...3)
        prompts.set(&programme.prompts.minutesMax, "minutes_max", 2...30)
        prompts.set(&programme.prompts.optionalPerDay, "optional_per_day", 0...5)
        top.section("retention").set(&programme.retentionMonths, "months", 1...84)
    }

    private func readDigest(into programme: inout Programme) {
        let section = top.section("digest")
        let at = section.entry("at")?.value("a weekday and a time", asIn: "mon 09:00") { text in
            let words = text.lowercased().split(separator: " ")
            guard words.count == 2, words[0].count >= 3, let time = TimeOfDay(words[1]), time.minutes < 1440,
                let day = Weekday.allCases.first(where: { $0.rawValue.hasPrefix(words[0]) })
            else { return nil as (Weekday, TimeOfDay)? }
            return (day, time)
        }
        if let at { (programme.digest.weekday, programme.digest.at) = at }
        section.set(&programme.digest.everyWeeks, "every", 1...4)
        section.set(&programme.digest.heartbeatWeeks, "heartbeat_weeks", 0...12)
    }
}

extension Section {
    /// Replaces a default by the whole number below a key, if there is one within its bounds.
    func set(_ value: inout Int, _ key: String, _ bounds: ClosedRange<Int>) {
        if let number = entry(key)?.whole(bounds) { value = number }
    }
}
