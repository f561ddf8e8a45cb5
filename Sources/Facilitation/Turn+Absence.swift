import Domain
import PromptLibrary
import Timetable

/// Away, pause and resume: what one person's absence does to the pair, and what the partner hears of it.
extension Turn {
    mutating func away(_ text: String, _ i: Int) {
        switch dateReader(i).range(text) {
        case .understood(let range, _): goAway(range, i)
        case .reversed(let range): offerRanges([range], "away-swapped", i)
        case .ambiguous(let ranges), .wrongWeekday(let ranges): offerRanges(ranges, "date-which", i)
        case .past: say(i, "date-past")
        case .incomplete, .nonsense: say(i, "away-how")
        }
    }

    /// What may be meant is offered as buttons; nothing happens on a guess.
    private mutating func offerRanges(_ ranges: [DateRange], _ key: String, _ i: Int) {
        let options = ranges.prefix(3).enumerated().map { number, range in
            Message.Option(key: "r\(number)", label: words(i).range(range.first, range.last))
        }
        ask(i, key, .rangeGuess, options: options) {
            $0.options = ranges.prefix(3).map { OfferedOption(key: "away", date: $0.first, number: $0.last.dayNumber) }
        }
    }

    /// The same for the date until which a pair rests.
    private mutating func offerRests(_ dates: [CivilDate], _ i: Int, _ p: Int) {
        let options = dates.prefix(3).enumerated().map { number, date in
            Message.Option(key: "r\(number)", label: inWords(date, for: i))
        }
        ask(i, "date-which", .rangeGuess, pair: p, options: options) {
            $0.options = dates.prefix(3).map { OfferedOption(key: "pause", date: $0) }
        }
    }

    mutating func answerRangeGuess(_ ask: Ask, _ option: String, of i: Int) {
        settle(ask, of: i, option)
        guard let number = Int(option.dropFirst()), ask.options.indices.contains(number),
            let date = ask.options[number].date
        else { return sayClosed(i) }
        if let last = ask.options[number].number {
            return goAway(DateRange(date, through: CivilDate(dayNumber: last)), i)
        }
        guard let p = ask.pair.flatMap({ index(of: $0) }), snapshot.pairs[p].phase != .ended else {
            return sayClosed(i)
        }
        offerPause(until: date, i, p)
    }

    private mutating func goAway(_ range: DateRange, _ i: Int) {
        guard range.last - range.first < programme(ofPerson: i).awayMaxWeeks * 7 else {
            return say(i, "away-too-long", ["n": .number(programme(ofPerson: i).awayMaxWeeks)])
        }
        noteUndo("away", i, livePairs(of: i).last)
        setAway(range, i)
        let back = calendar(i).workingDay(1, after: range.last) ?? range.last + 1
        let p = livePairs(of: i).last
        say(
            i,
            p == nil ? "away-alone" : "away",
            [
                "range": .text(words(i).range(range.first, range.last)), "back": .text(inWords(back, for: i)),
                "partner": .text(p.map { partnerName(for: i, in: $0) } ?? ""),
            ]
        )
        collectUndo(i)
        for p in livePairs(of: i) {
            guard let booking = booking(p), range.contains(date(of: booking.start, for: i)) else { continue }
            let limit = now + .hours(4)
            let on = date(of: booking.start, for: i)
            ask(i, "away-session", .awaySession, ["date": .text(inWords(on, for: i))], pair: p) {
                $0.session = booking.session
                $0.range = range
                $0.closesAt = limit
            }
        }
    }

    /// Adds an absence, merged with those it touches, and plans anew.
    mutating func setAway(_ range: DateRange, _ i: Int) {
        var merged = range
        let before = stillCalendars(i)
        snapshot.persons[i].absences.removeAll { known in
            guard known.first <= merged.last + 1, merged.first <= known.last + 1 else { return false }
            merged = DateRange(min(known.first, merged.first), through: max(known.last, merged.last))
            return true
        }
        snapshot.persons[i].absences.append(merged)
        // Days that were stood still count for what is noticed over a season.
        let old = today(i) - 240
        snapshot.persons[i].absences.removeAll { $0.last < old }
        snapshot.persons[i].absences.sort { $0.first < $1.first }
        record(i, "away", "from=\(merged.first) through=\(merged.last)")
        absenceChanged(i, before: before)
    }

    /// The calendars of each live pair of a person, as they are before a change.
    private mutating func stillCalendars(_ i: Int) -> [[WorkCalendar]] {
        livePairs(of: i).map { p in (0...1).map { stillCalendar(p, $0) } }
    }

    /// An absence that an admin entered: asked about a booked date as if it had been typed.
    mutating func enterAway(_ range: DateRange, _ i: Int) {
        setAway(range, i)
        for p in livePairs(of: i) {
            guard let booking = booking(p), range.contains(date(of: booking.start, for: i)) else { continue }
            // A question that could not be answered in time leaves nothing to ask.
            guard openingForNews(i, from: now) + .hours(4) < booking.start else {
                move(p, by: i, isAway: range)
                continue
            }
            post(.awayEntered, to: i, pair: p) {
                $0.session = booking.session
                $0.date = range.first
                $0.number2 = range.last.dayNumber
            }
        }
    }

    mutating func renderAwayEntered(_ item: AgendaItem, _ p: Int, to i: Int) {
        guard let booking = booking(p), booking.session == item.session, let first = item.date,
            let last = item.number2.map({ CivilDate(dayNumber: $0) })
        else { return }
        let limit = now + .hours(4)
        let on = date(of: booking.start, for: i)
        ask(
            i,
            "away-entered",
            .awaySession,
            [
                "range": .text(words(i).range(first, last)), "date": .text(inWords(on, for: i)),
                "partner": .text(partnerName(for: i, in: p)),
            ],
            pair: p
        ) {
            $0.session = booking.session
            $0.range = DateRange(first, through: last)
            $0.closesAt = limit
        }
    }

    /// Deadlines, reminders and waiting messages follow the calendar.
    private mutating func absenceChanged(_ i: Int, before: [[WorkCalendar]]) {
        forgetCalendar(i)
        for (p, calendars) in zip(livePairs(of: i), before) {
            replan(p)
            moveDeadlines(p, since: calendars)
            holdNudges(p)
            // Times that fall into the absence are withdrawn.
            if case .finding(let search) = snapshot.pairs[p].loop {
                let calendar = calendar(i)
                guard search.slots.contains(where: { calendar.isAway(calendar.zone.date(at: $0)) }) else { continue }
                openSearch(
                    p,
                    target: search.target,
                    minutes: nil,
                    isTalkFirst: search.isTalkFirst,
                    inSitting: search.inSitting
                )
                for side in 0...1 {
                    let reader = person(side, of: p)
                    // Whoever has not seen times so far sees them in the own sitting or by the usual nudge.
                    guard search.told[side] else { planTimes(p, for: reader); continue }
                    post(.slots, to: reader, pair: p, due: openingAfterSettle(reader))
                }
            }
        }
        for k in snapshot.persons[i].agenda.indices {
            let due = snapshot.persons[i].agenda[k].due
            snapshot.persons[i].agenda[k].due = openingForNews(i, from: max(due, now))
        }
    }

    mutating func answerAwaySession(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        settle(ask, of: i, option)
        guard option == "find", booking(p)?.session == ask.session else {
            return say(i, option == "keep" ? "away-kept" : "settled")
        }
        move(p, by: i, isAway: ask.range)
    }

    // MARK: Pause

    mutating func pause(_ text: String, _ i: Int, _ p: Int) {
        guard ![.followUp, .ended].contains(snapshot.pairs[p].phase) else { return sayNothingOpen(i) }
        guard !text.isEmpty else {
            ask(i, "pause-length", .pauseLength, pair: p)
            return
        }
        switch dateReader(i).date(text.hasPrefix("until ") ? String(text.dropFirst(6)) : text) {
        case .understood(let date, _): offerPause(until: date, i, p)
        case .ambiguous(let dates), .wrongWeekday(let dates): offerRests(dates, i, p)
        case .past: say(i, "date-past")
        case .reversed, .incomplete, .nonsense: ask(i, "pause-length", .pauseLength, pair: p)
        }
    }

    mutating func answerPauseLength(_ ask: Ask, _ option: String, of i: Int) {
        settle(ask, of: i, option)
        guard let p = ask.pair.flatMap({ index(of: $0) }), let weeks = Int(option.prefix(1)) else { return }
        offerPause(until: today(i) + weeks * 7, i, p)
    }

    mutating func offerPause(until date: CivilDate, _ i: Int, _ p: Int) {
        guard date > today(i) else { return say(i, "date-past") }
        // Days that the pair rests already count once.
        let days =
            snapshot.pairs[p].pausedDays + max(0, date - max(today(i), snapshot.pairs[p].pausedUntil ?? today(i)))
        guard days <= programme(of: p).pauseMaxWeeks * 7 else {
            ask(i, "pause-too-long", .pauseConfirm, pair: p)
            return
        }
        if let known = snapshot.pairs[p].pausedUntil, known >= date {
            return say(i, "pause-known", ["date": .text(inWords(known, for: i))])
        }
        let range = DateRange(today(i), through: date)
        ask(
            i,
            "pause-confirm",
            .pauseConfirm,
            ["date": .text(inWords(date, for: i)), "partner": .text(partnerName(for: i, in: p))],
            pair: p
        ) { $0.range = range }
    }

    mutating func answerPause(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        settle(ask, of: i, option)
        switch option {
        case "pause":
            guard let range = ask.range else { return }
            if let known = snapshot.pairs[p].pausedUntil, known >= range.last {
                return say(i, "pause-known", ["date": .text(inWords(known, for: i))])
            }
            noteUndo("pause", i, p)
            let booked = booking(p)?.start
            beginPause(p, by: i, until: range.last)
            let off = booking(p) == nil ? booked : nil
            say(i, "paused", ["date": .text(inWords(range.last, for: i))])
            if let off { sayOff(off, to: i) }
            post(.rest, to: partner(of: i, in: p), pair: p) {
                $0.date = range.last
                $0.instant = off
            }
            collectUndo(i)
        case "end": stop(i, p)
        case "person": sayWho(i)
        default: say(i, "kept-plain")
        }
    }

    mutating func beginPause(_ p: Int, by i: Int?, until date: CivilDate) {
        let from = i.map { today($0) } ?? today(person(0, of: p))
        let before = (0...1).map { stillCalendar(p, $0) }
        snapshot.pairs[p].pausedDays += max(0, date - max(from, snapshot.pairs[p].pausedUntil ?? from))
        snapshot.pairs[p].pausedFrom = snapshot.pairs[p].pausedFrom ?? from
        snapshot.pairs[p].pausedUntil = max(date, snapshot.pairs[p].pausedUntil ?? date)
        if let i, !snapshot.pairs[p].pausedBy.contains(side(of: i, in: p)) {
            snapshot.pairs[p].pausedBy.append(side(of: i, in: p))
        }
        if let booking = booking(p), self.date(of: booking.start, for: person(0, of: p)) < date {
            noteLost(booking, p)
            unbook(p)
            snapshot.pairs[p].target = date + 7
        }
        if search(p) != nil { restQuietly(p, until: date + 7) }
        for side in 0...1 {
            record(person(side, of: p), "pause", "until=\(date)", pair: p)
        }
        let zone = calendar(person(0, of: p)).zone
        set(.pauseEnd, of: p, at: zone.instant(of: WallReading(date, TimeOfDay(minutes: 0))))
        replan(p)
        moveDeadlines(p, since: before)
    }

    private mutating func restQuietly(_ p: Int, until date: CivilDate) {
        rest(p, until: date)
        cancel(.proposeDue, of: p)
    }

    mutating func pauseEnded(_ p: Int) {
        guard let until = snapshot.pairs[p].pausedUntil else { return }
        endPause(p)
        for side in 0...1 {
            let i = person(side, of: p)
            // The day begins later further west.
            let midnight = calendar(i).zone.instant(of: WallReading(until, TimeOfDay(minutes: 0)))
            unpost([.restOver], to: i, pair: p)
            post(.restOver, to: i, pair: p, due: calendar(i).nextNudgeTime(onOrAfter: max(now, midnight)) ?? now)
        }
    }

    private mutating func endPause(_ p: Int) {
        // What is left of the rest does not count against the season's eight weeks.
        let date = today(person(0, of: p))
        let unused =
            snapshot.pairs[p].pausedUntil.map { max(0, $0 - max(date, snapshot.pairs[p].pausedFrom ?? date)) } ?? 0
        snapshot.pairs[p].pausedDays = max(0, snapshot.pairs[p].pausedDays - unused)
        if let from = snapshot.pairs[p].pausedFrom, from < date {
            let rest = DateRange(from, through: min(date, snapshot.pairs[p].pausedUntil ?? date) - 1)
            snapshot.pairs[p].rests = ((snapshot.pairs[p].rests ?? []) + [rest]).suffix(20)
            snapshot.pairs[p].openSince = date
            for side in 0...1 { record(person(side, of: p), "pause", "ended=\(date)", pair: p) }
        }
        snapshot.pairs[p].pausedFrom = nil
        snapshot.pairs[p].pausedUntil = nil
        snapshot.pairs[p].pausedBy = []
        cancel(.pauseEnd, of: p)
        replan(p)
        if case .resting = snapshot.pairs[p].loop, isLooping(p), mayMeetAgain(p) {
            let soonest = date + 7
            snapshot.pairs[p].target = max(snapshot.pairs[p].target ?? soonest, soonest)
            set(.proposeDue, of: p, .workingDay(2, after: date))
        }
    }

    mutating func answerRestOver(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        settle(ask, of: i, option)
        switch option {
        case "yes": say(i, "resumed")
        case "longer": self.ask(i, "pause-length", .pauseLength, pair: p)
        default: stop(i, p)
        }
    }

    mutating func resume(_ i: Int) {
        let date = today(i)
        let isAway = snapshot.persons[i].absences.contains { $0.last >= date }
        var restsOn: CivilDate?
        var ended = false
        let before = stillCalendars(i)
        if isAway {
            snapshot.persons[i].absences = snapshot.persons[i].absences.compactMap { range in
                guard range.last >= date else { return range }
                return range.first < date ? DateRange(range.first, through: date - 1) : nil
            }
            record(i, "away", "ended=\(date)")
            absenceChanged(i, before: before)
        }
        for p in livePairs(of: i) where snapshot.pairs[p].isPaused {
            if snapshot.pairs[p].pausedBy.isEmpty || snapshot.pairs[p].pausedBy == [side(of: i, in: p)] {
                endPause(p)
                ended = true
            } else {
                restsOn = snapshot.pairs[p].pausedUntil
            }
        }
        if let restsOn { return say(i, "rest-goes-on", ["date": .text(inWords(restsOn, for: i))]) }
        say(i, isAway || ended ? "resumed" : "nothing-paused")
    }
}
