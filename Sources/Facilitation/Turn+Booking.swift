import Domain
import PromptLibrary
import Timetable

/// From a date to the day: booked, moved, prepared, and the note on the day.
extension Turn {
    /// The most changes of dates that reach one person on one day.
    static let changesPerDay = 2

    func booking(_ p: Int) -> Loop.Booking? {
        if case .booked(let booking) = snapshot.pairs[p].loop { booking } else { nil }
    }

    /// Fixes a date; the one who acted gets it as an answer, the other as news.
    mutating func book(
        _ start: Instant,
        in p: Int,
        by i: Int,
        initiator: Int?,
        minutes: Int,
        isTyped: Bool = false,
        news: Kind = .date,
        answerKey: String = "date"
    ) {
        let isTalkFirst = search(p)?.isTalkFirst ?? false
        let anchor = isTyped ? side(of: i, in: p) : 0
        let wall = calendar(person(anchor, of: p)).zone.reading(at: start)
        let previous = booking(p)
        if let previous, previous.start != start { noteLost(previous, p) }
        endSearch(p)
        cancelBookingTimers(p)
        var made = Loop.Booking(
            session: nextSession(p),
            start: start,
            minutes: minutes,
            wall: wall,
            anchor: anchor,
            bookedAt: now
        )
        made.otherWall = calendar(person(1 - anchor, of: p)).zone.reading(at: start)
        made.initiator = initiator
        made.isTyped = isTyped
        made.isTalkFirst = isTalkFirst
        if let previous { carry(previous, into: &made, p) } else { carryOver(into: &made, p) }
        snapshot.pairs[p].loop = .booked(made)
        writeBent(made, p)
        snapshot.pairs[p].silentRounds = 0
        snapshot.pairs[p].skipsInARow = 0
        for side in 0...1 {
            record(person(side, of: p), "session", "number=\(made.session) booked=\(start)", pair: p)
        }
        planBooking(made, p)
        sayDate(made, to: i, in: p, key: answerKey)
        joinPrepare(to: i, in: p)
        let other = partner(of: i, in: p)
        unpost([.date, .moved, .unbooked, .meetNews], to: other, pair: p)
        post(news, to: other, pair: p) { $0.session = made.session }
        if livePairs(of: i).isEmpty == false { snapshot.persons[i].chosenPair = nil }
    }

    func nextSession(_ p: Int) -> Int {
        let past = snapshot.pairs[p].sessions.filter { $0.outcome != .moved }.map(\.number).max() ?? 0
        return max(past, snapshot.pairs[p].after?.session ?? 0) + 1
    }

    private mutating func endSearch(_ p: Int) {
        for name in [
            PairTimer.Name.slotsDue, .slotsClose, .noneClose, .picksSettle, .typingEnd, .widenExpire, .proposeDue,
            .meetExpire,
        ] { cancel(name, of: p) }
        for side in 0...1 {
            let i = person(side, of: p)
            unpost([.slots, .active, .searchOver, .typing, .widenHours, .unbooked], to: i, pair: p)
            closeAsks([.slots, .typing, .widenHours, .meetQuestion], of: i, in: p)
            unpost([.meetNews], to: i, pair: p)
            cancel(.closingMax, of: p)
            dropSittingStep(.times, of: i, in: p)
        }
    }

    mutating func cancelBookingTimers(_ p: Int) {
        for name in [PairTimer.Name.prepareDue, .dayDue, .sessionEnd] { cancel(name, of: p) }
        for side in 0...1 { unpost([.prepare, .day], to: person(side, of: p), pair: p) }
    }

    /// A moved session keeps its prepare prompt: what was sent already fits the new date too.
    private mutating func carry(_ previous: Loop.Booking, into made: inout Loop.Booking, _ p: Int) {
        made.session = previous.session
        guard previous.prepared.contains(true) else { return }
        made.prepare = previous.prepare
        made.carriedFrom = previous.carriedFrom ?? date(of: previous.start, for: person(0, of: p))
    }

    /// A session that was not held hands its prepare prompt to the next.
    ///
    /// While its outcome is open nothing is handed on: a known question would show what the other has answered.
    private func carryOver(into made: inout Loop.Booking, _ p: Int) {
        guard snapshot.pairs[p].after == nil, let last = snapshot.pairs[p].sessions.last,
            [.notHeld, .moved].contains(last.outcome), last.prepare.contains(where: { $0 != nil })
        else { return }
        made.prepare = last.prepare
        made.carriedFrom = last.date
    }

    /// The session turned out not to have been held when the next was booked already.
    mutating func handOn(_ session: Session, _ p: Int) {
        guard session.outcome == .notHeld, session.prepare.contains(where: { $0 != nil }),
            case .booked(var booking) = snapshot.pairs[p].loop, booking.carriedFrom == nil,
            booking.prepare == [nil, nil], booking.session > session.number
        else { return }
        booking.prepare = session.prepare
        booking.carriedFrom = session.date
        snapshot.pairs[p].loop = .booked(booking)
    }

    mutating func planBooking(_ booking: Loop.Booking, _ p: Int) {
        set(.sessionEnd, of: p, at: booking.end)
        guard !booking.isTalkFirst else { return }
        for side in 0...1 {
            let date = date(of: booking.start, for: person(side, of: p))
            set(.prepareDue, of: p, side: side, .workingDayBefore(programme(of: p).loop.prepareDays, date))
            // Booked later than that: the prompt joins the date instead.
            snapshot.pairs[p].timers.removeAll { $0.name == .prepareDue && $0.side == side && $0.at <= now }
            planDayNote(booking, side, p)
        }
    }

    /// A note on the day only where it carries something.
    private mutating func planDayNote(_ booking: Loop.Booking, _ side: Int, _ p: Int) {
        let i = person(side, of: p)
        let calendar = calendar(i)
        guard let window = calendar.sendWindow(on: calendar.zone.date(at: booking.start)) else { return }
        let at = max(window.opens, booking.start - .hours(3))
        guard at + .minutes(30) <= booking.start, at > now else { return }
        set(.dayDue, of: p, side: side, at: at)
    }

    private mutating func carriesSomething(_ booking: Loop.Booking, _ side: Int, _ p: Int) -> Bool {
        switch programme(of: p).season.dayNote {
        case .always: return true
        case .never: return false
        case .whenUseful: break
        }
        if isFirst(booking, p) { return true }
        if !booking.prepared[side], booking.carriedFrom == nil { return true }
        // A local hour that differs from last time because clocks changed after the date was fixed.
        let zone = calendar(person(1 - side, of: p)).zone
        return zone.offset(at: booking.bookedAt) != zone.offset(at: booking.start)
    }

    mutating func dayDue(_ p: Int, _ i: Int) {
        // A note on the day that an outage held up is worth nothing.
        guard !isCatchingUp, let booking = booking(p), carriesSomething(booking, side(of: i, in: p), p) else { return }
        post(.day, to: i, pair: p, useBy: booking.start - .minutes(30)) { $0.session = booking.session }
    }

    mutating func prepareDue(_ p: Int, _ i: Int) {
        guard let booking = booking(p), !booking.isTalkFirst, now < booking.start - .hours(2) else { return }
        post(.prepare, to: i, pair: p, useBy: booking.start - .hours(2)) { $0.session = booking.session }
    }

    /// Booked later than the prepare date: the prompt joins the date, if two hours remain.
    mutating func joinPrepare(to i: Int, in p: Int) {
        guard let booking = booking(p), !booking.isTalkFirst, booking.carriedFrom == nil else { return }
        let side = side(of: i, in: p)
        let isPlanned = snapshot.pairs[p].timers.contains { $0.name == .prepareDue && $0.side == side && $0.at > now }
        guard !isPlanned, !booking.prepared[side], now < booking.start - .hours(2) else { return }
        cancel(.prepareDue, of: p, side: side)
        unpost([.prepare], to: i, pair: p)
        sayPrepare(to: i, in: p, isJoined: true)
    }

    mutating func sayDate(_ booking: Loop.Booking, to i: Int, in p: Int, key: String = "date") {
        ask(
            i,
            key,
            .date,
            [
                "when": .text(inWords(booking.start, for: i, and: p)), "minutes": .number(booking.minutes),
                "partner": .text(partnerName(for: i, in: p)),
            ],
            pair: p
        ) { $0.session = booking.session }
    }

    // MARK: Moving

    /// [Move it], or an absence over the date: the date is open again and three other times go to both.
    mutating func move(_ p: Int, by i: Int, key: String = "times-other", isAway: DateRange? = nil) {
        guard let booking = booking(p) else { return sayClosed(i) }
        let other = partner(of: i, in: p)
        let otherSide = side(of: other, in: p)
        guard mayChange(p, otherSide) else {
            return say(i, "changes-limit", ["partner": .text(partnerName(for: i, in: p))])
        }
        let isLate = calendar(ofPair: p).workingDays(after: today(i), through: date(of: booking.start, for: i)) < 1
        for side in 0...1 {
            record(
                person(side, of: p),
                "session",
                "number=\(booking.session) moved\(isLate ? " late" : "")",
                pair: p
            )
        }
        let target = date(of: booking.start, for: person(0, of: p))
        noteLost(booking, p, isAway: isAway != nil)
        unbook(p)
        openSearch(
            p,
            target: target,
            minutes: booking.isTalkFirst ? 30 : nil,
            isTalkFirst: booking.isTalkFirst,
            offered: [booking.start]
        )
        if case .finding(var search) = snapshot.pairs[p].loop {
            search.reopenedBy = side(of: i, in: p)
            snapshot.pairs[p].loop = .finding(search)
        }
        offerSlots(to: i, in: p, key)
        countChange(p, otherSide)
        post(.unbooked, to: other, pair: p) {
            $0.instant = booking.start
            if let isAway {
                $0.label = "away"
                $0.date = isAway.first
                $0.number2 = isAway.last.dayNumber
            }
        }
    }

    func mayChange(_ p: Int, _ side: Int) -> Bool {
        let change = snapshot.pairs[p].changes[side]
        let i = person(side, of: p)
        let zone = context.zones[snapshot.persons[i].person.zone] ?? .utc
        return change.on != zone.date(at: now) || change.count < Self.changesPerDay
    }

    mutating func countChange(_ p: Int, _ side: Int) {
        let date = today(person(side, of: p))
        if snapshot.pairs[p].changes[side].on != date {
            snapshot.pairs[p].changes[side] = PairState.ChangeCount(on: date, count: 0)
        }
        snapshot.pairs[p].changes[side].count += 1
    }

    /// Takes a booked date out of the diary with all that hangs on it.
    mutating func unbook(_ p: Int) {
        guard let booking = booking(p) else { return }
        cancelBookingTimers(p)
        for side in 0...1 {
            let i = person(side, of: p)
            unpost([.date, .moved, .meetNews], to: i, pair: p)
            closeAsks([.date, .meetQuestion], of: i, in: p)
        }
        snapshot.pairs[p].loop = .resting
        snapshot.pairs[p].ledger.remove(.bent, session: booking.session)
        if booking.prepared.contains(true), snapshot.pairs[p].after == nil {
            // The prompt that was sent waits for the next date.
            carriedPrepare(booking, p)
        }
    }

    private mutating func carriedPrepare(_ booking: Loop.Booking, _ p: Int) {
        let date = date(of: booking.start, for: person(0, of: p))
        var moved = Session(
            number: booking.session,
            start: booking.start,
            date: date,
            minutes: booking.minutes,
            outcome: .moved,
            answers: [nil, nil]
        )
        moved.prepare = booking.prepare
        snapshot.pairs[p].sessions.removeAll { $0.number == booking.session && $0.outcome == .moved }
        snapshot.pairs[p].sessions.append(moved)
    }

    // MARK: Over

    /// A question to take along is over with the conversation: words that come now answer the next one.
    private mutating func closePrepare(_ booking: Loop.Booking, of i: Int, in p: Int) {
        let pair = snapshot.pairs[p].id
        for ask in snapshot.persons[i].asks
        where ask.pair == pair && ask.number == 1 && ask.prompt != nil && ask.session == booking.session
            && ask.entry == nil
        {
            snapshot.persons[i].asks.removeAll { $0.id == ask.id }
            snapshot.persons[i].tokenSpent.append(
                SettledAsk(id: ask.id, kind: ask.kind, step: ask.step, outcome: "closed")
            )
        }
    }

    mutating func sessionEnded(_ p: Int) {
        guard let booking = booking(p) else { return }
        snapshot.pairs[p].loop = .resting
        for side in 0...1 {
            let i = person(side, of: p)
            closeAsks([.date, .meetQuestion], of: i, in: p)
            closePrepare(booking, of: i, in: p)
        }
        guard !booking.isTalkFirst else {
            return showAfterTalk(p)
        }
        noteStood(booking, p)
        if let open = snapshot.pairs[p].after { fix(open, p) }
        snapshot.pairs[p].after = booking
        snapshot.pairs[p].target = nil
        chooseReflection(after: booking.session, p, on: date(of: booking.start, for: person(0, of: p)))
        let rules = programme(of: p).loop
        for side in 0...1 {
            let date = date(of: booking.start, for: person(side, of: p))
            set(.askDue, of: p, side: side, .workingDay(rules.askDays, after: date))
            if mayMeetAgain(p) { set(.slotsDue, of: p, side: side, .workingDay(4, after: date)) }
        }
        let date = date(of: booking.start, for: person(0, of: p))
        set(.askClose, of: p, .pairWorkingDay(rules.askDays + rules.askCloseDays, after: date))
        if !mayMeetAgain(p) {
            set(.closingMax, of: p, .pairWorkingDay(programme(of: p).phases.closingMax, after: date))
        }
    }
}
