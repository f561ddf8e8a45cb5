import Domain
import PromptLibrary
import Timetable

/// Typed dates, and the pace of the pair.
extension Turn {
    mutating func meet(_ text: String, _ i: Int, _ p: Int) {
        guard isLooping(p) else { return say(i, "meet-not-yet") }
        guard !text.isEmpty else {
            if booking(p) != nil { return move(p, by: i) }
            // Times that are on offer already are shown again; what the other picked stays.
            if case .finding = snapshot.pairs[p].loop { return offerSlots(to: i, in: p, "times-next") }
            guard today(i) < programme(of: p).end else { return say(i, "meet-too-far") }
            openSearch(p, target: snapshot.pairs[p].target, minutes: nil)
            offerSlots(to: i, in: p, "times-next")
            let other = partner(of: i, in: p)
            return post(.slots, to: other, pair: p, due: openingAfterSettle(other))
        }
        readMoment(text, i, p)
    }

    mutating func receiveNewDate(_ text: String, _ ask: Ask, from i: Int) {
        guard let p = ask.pair.flatMap({ index(of: $0) }) else { return sayClosed(i) }
        readMoment(text, i, p)
    }

    private mutating func readMoment(_ text: String, _ i: Int, _ p: Int) {
        switch dateReader(i).moment(text) {
        case .understood(let reading, let confirm):
            if confirm { return offerDates([reading], i, p) }
            fix(reading, i, p)
        case .ambiguous(let readings), .wrongWeekday(let readings): offerDates(readings, i, p)
        case .past(let reading): past(reading, i, p)
        case .incomplete(let date?): say(i, "meet-time", ["date": .text(inWords(date, for: i))])
        case .incomplete(nil), .nonsense, .reversed: say(i, "meet-how")
        }
    }

    /// Nothing that touches the partner happens on a guess: what could be meant is offered as buttons.
    private mutating func offerDates(_ readings: [WallReading], _ i: Int, _ p: Int) {
        let options = readings.prefix(3).enumerated().map { number, reading in
            Message.Option(key: "d\(number)", label: words(i).dateTime(reading))
        }
        let zone = calendar(i).zone
        ask(i, "date-guess", .dateGuess, pair: p, options: options) {
            $0.options = readings.prefix(3).map { OfferedOption(key: "d", instant: zone.instant(of: $0)) }
        }
    }

    mutating func answerDateGuess(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        settle(ask, of: i, option)
        guard let number = Int(option.dropFirst()), ask.options.indices.contains(number),
            let instant = ask.options[number].instant
        else { return say(i, "meet-how") }
        fix(calendar(i).zone.reading(at: instant), i, p)
    }

    private mutating func past(_ reading: WallReading, _ i: Int, _ p: Int) {
        let start = calendar(i).zone.instant(of: reading)
        guard now - start <= .days(7) else { return say(i, "date-past") }
        ask(i, "meet-past", .meetPast, ["year": .number(reading.date.components.year + 1)], pair: p) {
            $0.instant = start
        }
    }

    mutating func answerMeetPast(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        settle(ask, of: i, option)
        guard option == "yes", let start = ask.instant, snapshot.pairs[p].after == nil else {
            return say(i, "meet-how")
        }
        // A conversation that was never booked: asked of both as of any other; a date that stands stays.
        var made = Loop.Booking(
            session: nextSession(p),
            start: start,
            minutes: snapshot.pairs[p].minutes(usual: programme(of: p).season.sessionMinutes),
            wall: calendar(i).zone.reading(at: start),
            anchor: side(of: i, in: p),
            bookedAt: now
        )
        made.initiator = side(of: i, in: p)
        made.answers[side(of: i, in: p)] = .yes
        renumberBooking(p, from: made.session)
        snapshot.pairs[p].after = made
        if search(p) == nil, booking(p) == nil { snapshot.pairs[p].target = nil }
        let other = partner(of: i, in: p)
        set(.askDue, of: p, side: side(of: other, in: p), .workingDay(1, after: today(other)))
        set(.askClose, of: p, .pairWorkingDay(6, after: today(person(0, of: p))))
        beginSittingAfter(p, i, session: made.session)
    }

    /// A session came in before the one that is booked, which keeps its date and all that hangs on it.
    private mutating func renumberBooking(_ p: Int, from number: Int) {
        guard case .booked(var booking) = snapshot.pairs[p].loop, booking.session == number else { return }
        booking.session += 1
        snapshot.pairs[p].loop = .booked(booking)
        let pair = snapshot.pairs[p].id
        for side in 0...1 {
            let i = person(side, of: p)
            for k in snapshot.persons[i].asks.indices
            where snapshot.persons[i].asks[k].pair == pair && snapshot.persons[i].asks[k].session == number {
                snapshot.persons[i].asks[k].session = number + 1
            }
            for k in snapshot.persons[i].agenda.indices
            where snapshot.persons[i].agenda[k].pair == pair && snapshot.persons[i].agenda[k].session == number {
                snapshot.persons[i].agenda[k].session = number + 1
            }
        }
    }

    /// Books a typed date inside the partner's hours, asks outside them.
    private mutating func fix(_ reading: WallReading, _ i: Int, _ p: Int) {
        let zone = calendar(i).zone
        let resolved = zone.resolve(reading)
        let start = resolved.instant
        guard start > now else { return past(reading, i, p) }
        guard start - now <= .days(84), zone.date(at: start) <= programme(of: p).end else {
            return say(i, "meet-too-far")
        }
        if let known = booking(p), known.start == start { return sayDate(known, to: i, in: p) }
        // What was proposed before is given up with it.
        unpost([.meetDropped], to: i, pair: p)
        if resolved.kind == .gap { say(i, "meet-gap", ["when": .text(inWords(start, for: i))]) }
        if resolved.kind == .repeated { say(i, "meet-repeated", ["when": .text(inWords(start, for: i))]) }
        let other = partner(of: i, in: p)
        guard mayChange(p, side(of: other, in: p)) else {
            return say(i, "changes-limit", ["partner": .text(partnerName(for: i, in: p))])
        }
        let minutes = snapshot.pairs[p].minutes(usual: programme(of: p).season.sessionMinutes)
        let theirs = calendar(other)
        let date = theirs.zone.date(at: start)
        let isInside =
            theirs.sendWindow(on: date).map { $0.opens <= start && start + .minutes(minutes) <= $0.closes } ?? false
        let ahead = theirs.workingDays(after: today(other), through: date) >= 1
        if booking(p) != nil { countChange(p, side(of: other, in: p)) }
        if isInside, ahead {
            noteUndo("meet", i, p)
            book(start, in: p, by: i, initiator: side(of: i, in: p), minutes: minutes, isTyped: true, news: .meetNews)
            return collectUndo(i)
        }
        say(
            i,
            "meet-asked",
            ["when": .text(inWords(start, for: i, and: p)), "partner": .text(partnerName(for: i, in: p))]
        )
        guard !isProposed(start, to: other, by: i, p) else { return }
        unpost([.meetNews], to: other, pair: p)
        closeAsks([.meetQuestion], of: other, in: p)
        post(.meetNews, to: other, pair: p) {
            $0.instant = start
            $0.label = "question"
            $0.number2 = minutes
        }
        let limit = windowEnd(other, inDays: 3) ?? now + .days(3)
        let before =
            calendar(other).workingDay(1, before: date).flatMap { calendar(other).sendWindow(on: $0)?.closes } ?? start
            - .days(1)
        set(.meetExpire, of: p, side: side(of: i, in: p), at: max(now + .hours(1), min(limit, before)))
    }

    /// True if somebody is being asked about that very moment.
    private func isProposed(_ start: Instant, to i: Int, by other: Int, _ p: Int) -> Bool {
        let pair = snapshot.pairs[p].id
        let asker = snapshot.persons[other].id
        return snapshot.persons[i].asks.contains {
            $0.kind == .meetQuestion && $0.pair == pair && $0.instant == start && $0.person == asker
        } || snapshot.persons[i].agenda.contains { $0.kind == .meetNews && $0.pair == pair && $0.instant == start }
    }

    mutating func renderMeet(_ item: AgendaItem, _ p: Int, to i: Int) {
        let other = partner(of: i, in: p)
        let asker = snapshot.persons[other].id
        if item.label == "question", let start = item.instant {
            ask(
                i,
                "meet-question",
                .meetQuestion,
                ["when": .text(inWords(start, for: i, and: p)), "partner": .text(partnerName(for: i, in: p))],
                pair: p
            ) {
                $0.instant = start
                $0.number = item.number2
                $0.person = asker
            }
            return
        }
        guard let booking = booking(p) else { return }
        ask(
            i,
            "meet-news",
            .meetQuestion,
            [
                "when": .text(inWords(booking.start, for: i, and: p)), "minutes": .number(booking.minutes),
                "partner": .text(partnerName(for: i, in: p)),
            ],
            pair: p
        ) { $0.session = booking.session }
        joinPrepare(to: i, in: p)
    }

    mutating func answerMeetQuestion(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        settle(ask, of: i, option)
        if let start = ask.instant {
            cancel(.meetExpire, of: p)
            guard option == "yes", start > now else {
                let other = partner(of: i, in: p)
                post(.meetDropped, to: other, pair: p)
                return say(i, "kept-plain")
            }
            return book(
                start,
                in: p,
                by: i,
                initiator: 1 - side(of: i, in: p),
                minutes: ask.number ?? snapshot.pairs[p].minutes(usual: programme(of: p).season.sessionMinutes),
                isTyped: true
            )
        }
        guard option == "not-agreed", booking(p)?.session == ask.session else { return say(i, "thank-you") }
        move(p, by: i, key: "date-open-again")
    }

    mutating func meetExpired(_ p: Int) {
        for side in 0...1 {
            let i = person(side, of: p)
            let asked = snapshot.persons[i].asks.contains {
                $0.kind == .meetQuestion && $0.instant != nil && $0.pair == snapshot.pairs[p].id
            }
            let waits = snapshot.persons[i].agenda.contains {
                $0.kind == .meetNews && $0.label == "question" && $0.pair == snapshot.pairs[p].id
            }
            guard asked || waits else { continue }
            unpost([.meetNews], to: i, pair: p)
            closeAsks([.meetQuestion], of: i, in: p)
            post(.meetDropped, to: person(1 - side, of: p), pair: p)
        }
    }

    // MARK: Pace

    mutating func pace(_ text: String, _ i: Int, _ p: Int) {
        guard isLooping(p) else { return say(i, "meet-not-yet") }
        switch dateReader(i).pace(text) {
        case .weeks(let weeks): setPace(weeks, i, p)
        case .monthly: setPace(4, i, p)
        case .outOfBounds, .incomplete, .nonsense: say(i, "pace-how")
        }
    }

    mutating func setPace(_ weeks: Int, _ i: Int, _ p: Int) {
        let weeks = min(12, weeks)
        let current = snapshot.pairs[p].agreement?.weeks ?? programme(of: p).cadence.approximateDays / 7
        guard weeks != current else { return say(i, "pace-same", ["n": .number(weeks)]) }
        let other = partner(of: i, in: p)
        guard weeks > current else {
            let asked = PairState.FasterAsked(weeks: weeks, side: side(of: other, in: p), on: today(i))
            if let known = snapshot.pairs[p].fasterAsked, known.weeks == asked.weeks, known.side == asked.side,
                asked.on - known.on < 28
            {
                return say(i, "pace-faster-waits", ["partner": .text(partnerName(for: i, in: p))])
            }
            snapshot.pairs[p].fasterAsked = asked
            say(i, "pace-faster-asked", ["partner": .text(partnerName(for: i, in: p)), "n": .number(weeks)])
            return post(.pace, to: other, pair: p) {
                $0.number2 = weeks
                $0.label = "faster"
            }
        }
        noteUndo("pace", i, p)
        take(weeks, p)
        sayPace(weeks, i, p)
        post(.pace, to: other, pair: p) { $0.number2 = weeks }
        collectUndo(i)
    }

    private mutating func take(_ weeks: Int, _ p: Int) {
        snapshot.pairs[p].agreement?.weeks = weeks
        snapshot.pairs[p].fasterAsked = nil
        for side in 0...1 { record(person(side, of: p), "pace", "weeks=\(weeks)", pair: p) }
        guard case .resting = snapshot.pairs[p].loop,
            let last = snapshot.pairs[p].sessions.last(where: { $0.outcome == .held })?.date,
            snapshot.pairs[p].timers.contains(where: { $0.name == .proposeDue })
        else { return }
        rest(p, until: max(last + weeks * 7, today(person(0, of: p)) + 7))
    }

    private mutating func sayPace(_ weeks: Int, _ i: Int, _ p: Int) {
        if let booking = booking(p) {
            return say(
                i,
                "pace-date-stays",
                ["n": .number(weeks), "date": .text(inWords(date(of: booking.start, for: i), for: i))]
            )
        }
        say(i, "pace-now", ["n": .number(weeks)])
    }

    mutating func renderPace(_ item: AgendaItem, _ p: Int, to i: Int) {
        let weeks = item.number2 ?? 4
        let isFaster = item.label == "faster"
        let end = windowEnd(i, inDays: 5)
        ask(
            i,
            isFaster ? "pace-faster" : "pace-news",
            isFaster ? .paceFaster : .paceNews,
            ["partner": .text(partnerName(for: i, in: p)), "n": .number(weeks)],
            pair: p
        ) {
            $0.number = weeks
            if isFaster { $0.closesAt = end }
        }
    }

    mutating func answerPaceNews(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        settle(ask, of: i, option)
        if option == "talk" { snapshot.pairs[p].talkAboutPace = true }
        say(i, option == "talk" ? "pace-talk" : "thank-you")
    }

    mutating func answerPaceFaster(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        settle(ask, of: i, option)
        guard option == "yes", let weeks = ask.number else { return say(i, "kept-plain") }
        // Said yes to already, in another message.
        guard snapshot.pairs[p].agreement?.weeks != weeks else { return sayPace(weeks, i, p) }
        take(weeks, p)
        sayPace(weeks, i, p)
        post(.pace, to: partner(of: i, in: p), pair: p) {
            $0.number2 = weeks
            $0.label = "agreed"
        }
    }
}
