import Domain
import Foundation
import Testing

@testable import Daemon

@Suite struct ConfigurationProgrammeTests {
    private func read(_ text: String) throws -> (programme: Programme?, faults: [String]) {
        let folder = try TemporaryFolder()
        let file = try folder.write("p.yaml", text)
        let faults = FaultList()
        let programme = ProgrammeFile.read(file, faults: faults)
        return (programme, faults.sorted.map { folder.shortened($0.description) })
    }

    @Test func theProgrammeThatIsDeliveredSaysTheDefaults() throws {
        let faults = FaultList()
        let programme = try #require(
            ProgrammeFile.read("\(sourceTree)/Config/programmes/mutual-growth.yaml", faults: faults)
        )
        let bare = try #require(read(ConfigurationTests.programme).programme)

        #expect(faults.all == [])
        #expect(programme.cadence == bare.cadence)
        #expect(programme.loop == bare.loop)
        #expect(programme.phases == bare.phases)
        #expect(programme.send == bare.send)
        #expect(programme.quiet == nil)
        #expect(programme.budget == bare.budget)
        #expect(programme.threshold == bare.threshold)
        #expect(programme.entry == bare.entry)
        #expect(programme.prompts == bare.prompts)
        #expect(programme.reveal == bare.reveal)
        #expect(programme.ledger == bare.ledger)
        for rule in SignalRule.allCases { #expect(programme.signals.after(rule) == bare.signals.after(rule)) }
        #expect(programme.signals.off == [])
        #expect(programme.signals.restDays == bare.signals.restDays)
        #expect(programme.signals.fineDays == bare.signals.fineDays)
        #expect(programme.signals.stepDays == bare.signals.stepDays)
        #expect(programme.digest == bare.digest)
        #expect(programme.retentionMonths == bare.retentionMonths)
        #expect(programme.season.weeks == bare.season.weeks)
        #expect(programme.season.sessions == bare.season.sessions)
        #expect(programme.pauseMaxWeeks == bare.pauseMaxWeeks)
        #expect(programme.awayMaxWeeks == bare.awayMaxWeeks)
        #expect(programme.endedTellDays == bare.endedTellDays)
        #expect(programme.firstTarget == bare.firstTarget)
    }

    @Test func theProgrammeThatIsDeliveredHasHolidaysOfAFile() throws {
        let programme = try #require(
            ProgrammeFile.read("\(sourceTree)/Config/programmes/mutual-growth.yaml", faults: FaultList())
        )

        let portugal = try #require(programme.holidayCalendars.first { $0.name == "portugal" })
        #expect(portugal.dates.first == CivilDate(iso: "2026-10-05"))
        #expect(portugal.dates.count == 8)
    }

    // The rows: every key of season.md 13.2 once out of its bounds or of a wrong
    // type, with the bounds in the message; then what holds between keys.
    @Test(arguments: [
        ("season: {weeks: 3}", "season.weeks is 3, out of bounds. Write a whole number from 4 to 104."),
        ("season: {weeks: many}", "season.weeks is \"many\", not a whole number. Write a whole number from 4 to 104."),
        ("season: {weeks: 26.5}", "season.weeks is \"26.5\", not a whole number. Write a whole number from 4 to 104."),
        ("season: {sessions: 27}", "season.sessions is 27, out of bounds. Write a whole number from 2 to 26."),
        (
            "season: {session_minutes: 14}",
            "season.session_minutes is 14, out of bounds. Write a whole number from 15 to 180."
        ),
        ("season: {day_note: allways}", "season.day_note is \"allways\", which is not known. Did you mean always?"),
        (
            "season: {rest_periods: [{from: 2026-12-24, to: 2026-12-20}]}",
            "season.rest_periods ends on 2026-12-20, before it begins. Swap from and to."
        ),
        (
            "season: {rest_periods: [{from: 2026-09-10, to: 2026-12-20}]}",
            "the rest periods are longer than 12 weeks in all. Shorten them, or start a second season."
        ),
        (
            "season: {rest_periods: [{from: 2020-01-01, to: 2020-01-02}]}",
            "the rest period from 2020-01-01 lies outside the season, 2026-09-07 to 2027-03-07. Correct its dates, or leave it out."
        ),
        (
            "season: {rest_periods: [{from: 2026-12-01, to: 2026-12-10}, {from: 2026-12-10, to: 2026-12-12}]}",
            "the rest periods from 2026-12-01 and from 2026-12-10 overlap. Make one period of the two."
        ),
        (
            "season: {rest_periods: [{from: 2026-02-30, to: 2026-03-02}]}",
            "season.rest_periods.from is \"2026-02-30\", not a date. Write it as in 2026-09-07."
        ),
        ("cadence: {weeks: 13}", "cadence.weeks is 13, out of bounds. Write a whole number from 1 to 12."),
        ("cadence: {monthly_day: 32}", "cadence.monthly_day is 32, out of bounds. Write a whole number from 1 to 31."),
        (
            "cadence: {monthly_weekday: fifth monday}",
            "cadence.monthly_weekday is \"fifth monday\", not a weekday of the month. Write it as in second tuesday, or last friday."
        ),
        (
            "cadence: {weeks: 4, monthly_day: 1}",
            "cadence says how often in more than one way. Keep one of weeks, monthly_day and monthly_weekday."
        ),
        ("cadence: {target: 2}", "cadence.target is 2, out of bounds. Write a whole number from 3 to 15."),
        ("loop: {prepare_days: 6}", "loop.prepare_days is 6, out of bounds. Write a whole number from 1 to 5."),
        ("loop: {ask_days: 2}", "loop.ask_days is 2, out of bounds. Write a whole number from 1 to 1."),
        ("loop: {ask_close_days: 2}", "loop.ask_close_days is 2, out of bounds. Write a whole number from 3 to 10."),
        ("loop: {slots: 1}", "loop.slots is 1, out of bounds. Write a whole number from 2 to 5."),
        ("loop: {slot_rounds: 4}", "loop.slot_rounds is 4, out of bounds. Write a whole number from 1 to 3."),
        (
            "loop: {slots_close_days: 11}",
            "loop.slots_close_days is 11, out of bounds. Write a whole number from 3 to 10."
        ),
        (
            "phases: {readiness: {max: 2}}",
            "phases.readiness.max is 2, out of bounds. Write a whole number from 3 to 40."
        ),
        (
            "phases: {contracting: {max: 41}}",
            "phases.contracting.max is 41, out of bounds. Write a whole number from 3 to 40."
        ),
        ("phases: {review: {after: 7}}", "phases.review.after is 7, out of bounds. Write a whole number from 1 to 6."),
        (
            "phases: {midpoint: {after: 3}}",
            "phases.midpoint.after is 3, less than two sessions after the review. Write at least 4."
        ),
        ("phases: {closing: {max: 0}}", "phases.closing.max is 0, out of bounds. Write a whole number from 3 to 40."),
        (
            "phases: {follow_up: {days: 27}}",
            "phases.follow_up.days is 27, out of bounds. Write a whole number from 28 to 365."
        ),
        (
            "phases: {working: {max: 5}}",
            "phases.working is not known. Known here: readiness, contracting, review, midpoint, closing, follow_up."
        ),
        ("reminders: {welcome: [1, 2, 3]}", "reminders.welcome has 3 reminders. Keep at most two."),
        ("reminders: {slots: [4, 2]}", "reminders.slots does not rise. Write the sooner day first, as in [2, 4]."),
        ("reminders: {did: [11]}", "reminders.did is 11, out of bounds. Write a whole number from 1 to 10."),
        (
            "reminders: {review: [1]}",
            "reminders.review is not known. Known here: welcome, both-in, merged, active, slots, did, sitting."
        ),
        ("reminders: {slot: [1]}", "reminders.slot is not known. Did you mean slots?"),
        ("send: {at: 05:59}", "send.at is 05:59, out of bounds. Write a time from 06:00 to 20:00."),
        ("send: {at: noon}", "send.at is \"noon\", not a time of day. Write it as in 09:30."),
        ("send: {jitter: 56}", "send.jitter is 56, out of bounds. Write a whole number from 0 to 55."),
        ("quiet: sometimes", "quiet is \"sometimes\", not hours. Write it as in \"18:00-09:00\"."),
        ("budget: {day: 5}", "budget.day is 5, out of bounds. Write a whole number from 2 to 4."),
        (
            "budget: {nudges_week: 6}",
            "budget.nudges_week is 6, more than budget.week, which is 5. Lower the one or raise the other."
        ),
        (
            "audience: {default: partner}",
            "audience.default is \"partner\", and an answer belongs to its writer until they share it. Write only-me, or leave it out."
        ),
        ("threshold: 2", "threshold is 2, out of bounds. Write a whole number from 3 to 50."),
        ("entry: {gather: 14}", "entry.gather is 14, out of bounds. Write a whole number from 15 to 300."),
        ("entry: {add_window: 61}", "entry.add_window is 61, out of bounds. Write a whole number from 0 to 60."),
        ("undo: {minutes: 61}", "undo.minutes is 61, out of bounds. Write a whole number from 0 to 60."),
        ("prompts: {depth_max: 4}", "prompts.depth_max is 4, out of bounds. Write a whole number from 1 to 3."),
        ("prompts: {minutes_max: 1}", "prompts.minutes_max is 1, out of bounds. Write a whole number from 2 to 30."),
        (
            "prompts: {optional_per_day: 6}",
            "prompts.optional_per_day is 6, out of bounds. Write a whole number from 0 to 5."
        ),
        ("pause: {max_weeks: 27}", "pause.max_weeks is 27, out of bounds. Write a whole number from 1 to 26."),
        ("away: {max_weeks: 0}", "away.max_weeks is 0, out of bounds. Write a whole number from 1 to 26."),
        ("ended: {tell_days: 6}", "ended.tell_days is 6, out of bounds. Write a whole number from 1 to 5."),
        ("digest: {at: someday 9}", "digest.at is \"someday 9\", not a weekday and a time. Write it as in mon 09:00."),
        ("digest: {every: 5}", "digest.every is 5, out of bounds. Write a whole number from 1 to 4."),
        (
            "digest: {heartbeat_weeks: 13}",
            "digest.heartbeat_weeks is 13, out of bounds. Write a whole number from 0 to 12."
        ),
        ("retention: {months: 85}", "retention.months is 85, out of bounds. Write a whole number from 1 to 84."),
        ("reveal: {first_days: 2}", "reveal.first_days is 2, out of bounds. Write a whole number from 3 to 10."),
        ("reveal: {second_days: 11}", "reveal.second_days is 11, out of bounds. Write a whole number from 0 to 10."),
        ("ledger: {window: 3}", "ledger.window is 3, out of bounds. Write a whole number from 4 to 20."),
        ("ledger: {leaning: 50}", "ledger.leaning is 50, out of bounds. Write a whole number from 60 to 95."),
        (
            "signals: {quiet: {after: 10}}",
            "signals.quiet.after is 10, out of bounds. Write a whole number from 2 to 9."
        ),
        ("signals: {rest_days: 6}", "signals.rest_days is 6, out of bounds. Write a whole number from 7 to 90."),
        ("signals: {fine_days: 121}", "signals.fine_days is 121, out of bounds. Write a whole number from 14 to 120."),
        ("ladder: {step_days: 2}", "ladder.step_days is 2, out of bounds. Write a whole number from 3 to 21."),
        (
            "holidays: {default: kenia, calendars: {kenya: []}}",
            "holidays.default is \"kenia\", and there is no such calendar. Did you mean kenya?"
        ),
        (
            "holidays: {calendars: {kenya: {ics: absent.ics}}}",
            "holidays.calendars.kenya.ics: absent.ics: there is no such file. Give the path of a file that exists."
        ),
        (
            "holidays: {calendars: {kenya: [2026-13-01]}}",
            "holidays.calendars.kenya is \"2026-13-01\", not a date. Write it as in 2026-09-07."
        ),
        ("languages: []", "languages is empty. List at least one, such as [en]."),
        ("languages: [English]", "languages is \"English\", not a language. Write it as in en, pt or pt-BR."),
        ("seed: -1", "seed is -1, out of bounds. Write a whole number from 0 to 9223372036854775807."),
        ("goals: one", "goals is a single value, not a list. Write each item on a line of its own after a hyphen."),
    ])
    func aValueOutOfItsBoundsIsNamedWithThem(line: String, expected: String) throws {
        let found = try read(ConfigurationTests.programme + line + "\n").faults

        #expect(found.contains("p.yaml:7: " + expected), "\(found)")
    }

    @Test(arguments: [
        (
            "supervisors: [sam]", "supervisors: []",
            "p.yaml:5: supervisors is empty. List at least one, such as - {person: sam}."
        ),
        ("supervisors: [sam]\n", "", "p.yaml:1: supervisors is missing. List at least one, such as - {person: sam}."),
        (
            "[sam]", "[sam, nadia]",
            "p.yaml:6: every help contact supervises all pairs. Add one who does not, so that nobody must ask their supervisor for help."
        ),
        (
            "[sam]", "[two words]",
            "p.yaml:5: supervisors is \"two words\", not the id of a person, without spaces. Write it as in ruth."
        ),
        (
            "default: {", "pt: {",
            "p.yaml:6: help.lines has no default. Write default: {emergency: …, line: …} for all other countries."
        ),
        (
            "default: {", "Portugal: {emergency: a, line: b}, default: {",
            "p.yaml:6: \"Portugal\" is neither default nor a country. Write its code in small letters, such as pt."
        ),
        (", line: none", "", "p.yaml:6: help.lines.default.line is missing. Write whom to call for a talk, and when."),
        (
            "contacts: [nadia], ", "",
            "p.yaml:6: help.contacts is missing. List at least one person who does not supervise."
        ),
        (
            "id: p", "id: My Programme",
            "p.yaml:1: id is \"My Programme\", not a name of small letters, digits and hyphens. Write it as in mutual-growth."
        ),
        ("name: P", "name: \"P\\0\"", "p.yaml:2: name holds a control character. Write it without."),
        ("purpose: To try", "purpose: \"\"", "p.yaml:3: purpose is empty. Write one, or leave the key out."),
        ("start: 2026-09-07", "start: soon", "p.yaml:4: start is \"soon\", not a date. Write it as in 2026-09-07."),
    ])
    func whatMustBeThereIsAskedFor(written: String, instead: String, expected: String) throws {
        let found = try read(ConfigurationTests.programme.replacing(written, with: instead)).faults

        #expect(found == [expected])
    }

    @Test func aCalendarFileThatIsNoneIsNamed() throws {
        let folder = try TemporaryFolder()
        try folder.write("bad.ics", "not a calendar")
        let file = try folder.write(
            "p.yaml",
            ConfigurationTests.programme + "holidays: {calendars: {kenya: {ics: bad.ics}}}\n"
        )
        let faults = FaultList()

        _ = ProgrammeFile.read(file, faults: faults)

        #expect(faults.all.map { folder.shortened($0.file) } == ["bad.ics"])
    }

    @Test func everyWayToSayHowOftenIsRead() throws {
        let rows: [(String, Cadence)] = [
            ("{weeks: 6}", .weeks(6)), ("{monthly_day: 31}", .monthlyDay(31)),
            ("{monthly_weekday: last friday}", .monthlyWeekday(-1, .friday)),
            ("{monthly_weekday: Second Tuesday}", .monthlyWeekday(2, .tuesday)),
        ]
        for (text, expected) in rows {
            let result = try read(ConfigurationTests.programme + "cadence: \(text)\n")
            #expect(result.faults == [])
            #expect(result.programme?.cadence == expected)
        }
    }
}
