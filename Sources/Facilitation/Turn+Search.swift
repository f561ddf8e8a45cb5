import Domain
import PromptLibrary
import Timetable

/// Finding a date: three times to each, picks that stay hidden, two rounds, then typing.
extension Turn {
    /// The length of a talk before the agreement.
    static let talkFirstMinutes = 30

    /// The search under way, whichever state it is in.
    func search(_ p: Int) -> Loop.Search? {
        switch snapshot.pairs[p].loop {
        case .finding(let search), .typing(let search): search
        case .resting, .booked: nil
        }
    }

    /// Opens a search with three times for both; shows nothing yet.
    ///
    /// - Parameters:
    ///   - target: The wanted date; nil means the first target from today.
    ///   - minutes: The length; nil means the agreed one.
    ///   - inSitting: Who came to the times that these replace in a sitting.
    mutating func openSearch(
        _ p: Int,
        target: CivilDate?,
        minutes: Int?,
        isTalkFirst: Bool = false,
        offered: [Instant] = [],
        inSitting: [Bool]? = nil
    ) {
        let date = today(person(0, of: p))
        let pair = calendar(ofPair: p)
        let end = programme(of: p).end
        // Nothing is looked for beyond the season.
        let wanted = min(target ?? pair.workingDay(programme(of: p).firstTarget, after: date) ?? date + 7, end)
        var search = Loop.Search(
            target: wanted,
            offered: offered,
            minutes: minutes ?? (isTalkFirst ? Self.talkFirstMinutes : nil)
                ?? snapshot.pairs[p].minutes(usual: programme(of: p).season.sessionMinutes),
            sentOn: date
        )
        search.isTalkFirst = isTalkFirst
        search.inSitting = inSitting
        snapshot.pairs[p].target = wanted
        cancelSearchTimers(p)
        cancel(.closingMax, of: p)
        fill(&search, p)
    }

    private mutating func cancelSearchTimers(_ p: Int) {
        for name in [
            PairTimer.Name.slotsDue, .slotsClose, .noneClose, .picksSettle, .typingEnd, .widenExpire, .proposeDue,
        ] { cancel(name, of: p) }
        for side in 0...1 {
            let i = person(side, of: p)
            unpost([.slots, .active, .searchOver, .typing, .widenHours, .unbooked], to: i, pair: p)
            closeAsks([.slots, .typing, .widenHours], of: i, in: p)
        }
    }

    /// Finds the times of a round, by ever wider means; with none at all each is asked for an hour more, or types.
    private mutating func fill(_ search: inout Loop.Search, _ p: Int) {
        search.slots = slots(search, p, minutes: search.minutes, wide: false)
        if search.slots.isEmpty { search.slots = slots(search, p, minutes: search.minutes, wide: true) }
        if search.slots.isEmpty, search.minutes > 30 {
            search.slots = slots(search, p, minutes: 30, wide: true)
            if !search.slots.isEmpty {
                search.minutes = 30
                search.isShortened = true
            }
        }
        search.offered += search.slots
        search.sentOn = today(person(0, of: p))
        if search.slots.isEmpty {
            snapshot.pairs[p].loop = .typing(search)
            // Where nobody is asked for an hour more, it is theirs to find one.
            if snapshot.pairs[p].bends.allSatisfy({ ![.unasked, .asked].contains($0) }) {
                set(.typingEnd, of: p, .pairWorkingDay(10, after: search.sentOn))
            }
            return
        }
        snapshot.pairs[p].loop = .finding(search)
        set(.slotsClose, of: p, .pairWorkingDay(programme(of: p).loop.slotsCloseDays, after: search.sentOn))
    }

    /// - Parameter sparing: Leaves the hour of whoever gave way last alone, where the other would lend one too.
    private mutating func slots(
        _ search: Loop.Search,
        _ p: Int,
        minutes: Int,
        wide: Bool,
        sparing: Bool = true,
        isPastEnd: Bool = false
    ) -> [Instant] {
        let calendars = calendar(ofPair: p)
        let lastHeld = snapshot.pairs[p].sessions.last { $0.outcome == .held }?.start ?? snapshot.pairs[p].after?.start
        let end = isPastEnd ? CivilDate(dayNumber: .max / 2) : programme(of: p).end
        let zone = calendars.first.zone
        let isOneSpared = sparing && (0...1).contains { isSpared($0, p) }
        let found = SlotSearch(
            calendars: calendars,
            minutes: minutes,
            target: search.target,
            today: today(person(0, of: p)),
            count: programme(of: p).loop.slots,
            round: search.round,
            offered: search.offered,
            busyFirst: busy(person(0, of: p), except: p),
            busySecond: busy(person(1, of: p), except: p),
            lastHeld: lastHeld,
            extraHours: (extraHours(0, p, sparing: sparing), extraHours(1, p, sparing: sparing)),
            extendToFourWeeks: wide
        ).run().filter { zone.date(at: $0) <= end }
        guard found.isEmpty, isOneSpared else { return found }
        return slots(search, p, minutes: minutes, wide: wide, sparing: false, isPastEnd: isPastEnd)
    }

    /// True if only the end of the season leaves no common time: without it there would be one.
    mutating func isSeasonTooShort(_ p: Int) -> Bool {
        guard let search = search(p), search.slots.isEmpty, slots(search, p, minutes: 30, wide: true).isEmpty else {
            return false
        }
        return !slots(search, p, minutes: 30, wide: true, isPastEnd: true).isEmpty
    }

    /// Booked sessions of a person in other pairs.
    private func busy(_ i: Int, except p: Int) -> [OutboundMessage.Window] {
        livePairs(of: i).filter { $0 != p }.compactMap { other in
            guard case .booked(let booking) = snapshot.pairs[other].loop else { return nil }
            return OutboundMessage.Window(opens: booking.start, closes: booking.end)
        }
    }

    private func extraHours(_ side: Int, _ p: Int, sparing: Bool) -> DayHours? {
        if sparing, isSpared(side, p) { return nil }
        let hours = snapshot.persons[person(side, of: p)].person.workHours
        switch snapshot.pairs[p].bends[side] {
        case .before where hours.start.minutes >= 60:
            return DayHours(start: TimeOfDay(minutes: hours.start.minutes - 60), end: hours.start)
        case .after where hours.end.minutes <= 1380:
            return DayHours(start: hours.end, end: TimeOfDay(minutes: hours.end.minutes + 60))
        default: return nil
        }
    }

    /// Says the times with an introduction, or what there is instead of times.
    mutating func offerSlots(to i: Int, in p: Int, _ key: String, _ variables: Variables = [:]) {
        let side = side(of: i, in: p)
        var known = variables
        known["partner"] = .text(partnerName(for: i, in: p))
        if case .finding(let old) = snapshot.pairs[p].loop, stillOffered(old, p).isEmpty {
            // All of them have passed while they waited, or are too near. The other gets the new ones too.
            openSearch(
                p,
                target: old.target,
                minutes: old.minutes,
                isTalkFirst: old.isTalkFirst,
                offered: old.offered,
                inSitting: old.inSitting
            )
            planTimes(p, for: partner(of: i, in: p))
        }
        guard case .finding(var search) = snapshot.pairs[p].loop else {
            guard case .typing = snapshot.pairs[p].loop else { return }
            if key == "active" { say(i, "agreed-by-both") }
            return offerNoTimes(to: i, in: p)
        }
        search.told[side] = true
        snapshot.pairs[p].loop = .finding(search)
        cancel(.slotsDue, of: p, side: side)
        unpost([.slots, .active], to: i, pair: p)
        closeAsks([.slots], of: i, in: p)
        let times = stillOffered(search, p)
        known["minutes"] = .number(search.minutes)
        known["n"] = .number(times.count)
        let options = times.map { slot in Message.Option(key: "t\(slot.seconds)", label: slotLabel(slot, for: i)) }
        // Whoever has chosen sees what: a second tap on it would take it back.
        let chosen = times.filter { search.picks[side].contains($0) }.map { slotLabel($0, for: i) }
        if !chosen.isEmpty { known["chosen"] = .text(words(i).list(chosen)) }
        ask(
            i,
            chosen.isEmpty ? key : "times-chosen",
            .slots,
            known,
            pair: p,
            options: options,
            multiple: true,
            repeats: reminders(.slots, of: p)
        ) {
            $0.session = search.round
        }
        if search.isShortened { say(i, "times-shortened", ["minutes": .number(search.minutes)]) }
        sayClockChange(search.slots, to: i, in: p)
    }

    /// The times that can still be proposed: none at shorter notice than the two find fair.
    mutating func stillOffered(_ search: Loop.Search, _ p: Int) -> [Instant] {
        let days = ["a-day": 1, "two-days": 2][snapshot.pairs[p].agreement?.notice ?? ""] ?? 0
        guard days > 0 else { return usable(search) }
        let pair = calendar(ofPair: p)
        let today = today(person(0, of: p))
        let zone = pair.first.zone
        return usable(search).filter { pair.workingDays(after: today, through: zone.date(at: $0)) >= days }
    }

    /// The times on offer that are still to come, with an hour to spare.
    func usable(_ search: Loop.Search) -> [Instant] { search.slots.filter { $0 >= now + .hours(1) } }

    private mutating func slotLabel(_ slot: Instant, for i: Int) -> String {
        let reading = calendar(i).zone.reading(at: slot)
        return phrase(
            i,
            "phrase-slot",
            ["date": .text(words(i).date(reading.date)), "time": .text(words(i).time(reading.time))]
        )
    }

    /// A line where clocks change between now and the times, so that a moved hour is no surprise.
    private mutating func sayClockChange(_ slots: [Instant], to i: Int, in p: Int) {
        guard let last = slots.last else { return }
        let other = partner(of: i, in: p)
        let mine = calendar(i).zone
        let theirs = calendar(other).zone
        guard mine.offset(at: now) - theirs.offset(at: now) != mine.offset(at: last) - theirs.offset(at: last) else {
            return
        }
        if let change = mine.nextTransition(after: now, before: last) {
            say(i, "clocks-change-yours", ["date": .text(words(i).dayOfMonth(mine.date(at: change.at)))])
        } else if let change = theirs.nextTransition(after: now, before: last) {
            let reading = mine.reading(at: last)
            say(
                i,
                "clocks-change-theirs",
                [
                    "city": .text(city(snapshot.persons[other].person.zone, for: i)),
                    "date": .text(words(i).dayOfMonth(theirs.date(at: change.at))),
                    "time": .text(words(i).time(reading.time)),
                    "partner_time": .text(words(i).time(theirs.reading(at: last).time)),
                    "partner": .text(partnerName(for: i, in: p)),
                ]
            )
        }
    }

    // MARK: Picking

    mutating func answerSlots(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        guard case .finding(var search) = snapshot.pairs[p].loop, search.round == ask.session else {
            return sayTimesSettled(ask, to: i, in: p)
        }
        let side = side(of: i, in: p)
        endReminders(of: ask, of: i)
        let hadAnswered = search.answered[side]
        search.answered[side] = true
        if option == "none" {
            search.none[side] = true
            search.actedAt[side] = now
            search.picks[side] = []
        } else {
            guard let seconds = Int64(option.dropFirst()),
                let slot = search.slots.first(where: { $0.seconds == seconds })
            else { return sayClosed(i) }
            guard usable(search).contains(slot) else { return say(i, "date-past") }
            search.none[side] = false
            if let k = search.picks[side].firstIndex(of: slot) {
                search.picks[side].remove(at: k)
                search.answered[side] = !search.picks[side].isEmpty
                snapshot.pairs[p].loop = .finding(search)
                return say(i, "pick-taken-back", ["when": .text(slotLabel(slot, for: i))])
            }
            if search.first == nil { search.first = side }
            search.actedAt[side] = now
            search.picks[side].append(slot)
        }
        snapshot.pairs[p].loop = .finding(search)
        let open = usable(search)
        if let common = search.picks[0].filter({ search.picks[1].contains($0) && open.contains($0) }).min() {
            // Whoever tapped it before made it possible first; who gave the last date up only makes good for it.
            let first = 1 - side == search.reopenedBy ? nil : 1 - side
            return book(common, in: p, by: i, initiator: first, minutes: search.minutes)
        }
        // A button shows that it was pressed; words that were typed are answered each time.
        let isTyped = if case .text = happened { drafts[i] == nil } else { false }
        if !hadAnswered || isTyped { say(i, "pick-noted") }
        if search.answered == [true, true] {
            // A second pick may still come; the round ends when both have been quiet for the settle time.
            set(.picksSettle, of: p, at: now + Self.settle)
        } else if option == "none" {
            set(.noneClose, of: p, .workingDay(2, after: today(person(0, of: p))))
        }
    }

    private mutating func sayTimesSettled(_ ask: Ask, to i: Int, in p: Int) {
        settle(ask, of: i, "closed")
        if case .booked(let booking) = snapshot.pairs[p].loop {
            return say(i, "settled-date", ["when": .text(inWords(booking.start, for: i, and: p))])
        }
        sayClosed(i)
    }

    /// The picks have settled without a common time: another round, or typing.
    mutating func picksSettled(_ p: Int) {
        guard case .finding(var search) = snapshot.pairs[p].loop else { return }
        let isOver = search.answered == [true, true] || search.none.contains(true)
        guard isOver else { return }
        let acted = search.actedAt
        cancelSearchTimers(p)
        if search.round < programme(of: p).loop.slotRounds {
            search.round += 1
            search.picks = [[], []]
            search.none = [false, false]
            search.answered = [false, false]
            search.told = [false, false]
            search.inSitting = nil
            search.actedAt = [nil, nil]
            fill(&search, p)
        } else {
            search.turn = turnToSuggest(p, search)
            snapshot.pairs[p].suggestedLast = search.turn ?? snapshot.pairs[p].suggestedLast
            snapshot.pairs[p].loop = .typing(search)
            set(.typingEnd, of: p, .pairWorkingDay(10, after: today(person(0, of: p))))
        }
        let kind: Kind = if case .finding = snapshot.pairs[p].loop { .slots } else { .typing }
        for side in 0...1 {
            let i = person(side, of: p)
            // For whoever tapped just now it is the answer to that.
            if let at = acted[side], now - at <= .minutes(30) {
                if kind == .typing {
                    sayTyping(to: i, in: p, key: "typing")
                } else {
                    offerSlots(to: i, in: p, "times-round-two")
                }
                continue
            }
            post(kind, to: i, pair: p, due: openingForNews(i, from: now)) { $0.label = "round-two" }
        }
    }

    mutating func sayTyping(to i: Int, in p: Int, key: String) {
        guard case .typing(var search) = snapshot.pairs[p].loop else { return }
        if isSeasonTooShort(p) { return saySeasonTooShort(to: i, in: p) }
        // Whatever else was to say it on its own is done.
        search.told[side(of: i, in: p)] = true
        snapshot.pairs[p].loop = .typing(search)
        unpost([.slots, .typing], to: i, pair: p)
        if key == "no-common-hour", knowsOfNoHour(i, p) { return }
        let turn = search.turn.map { person($0, of: p) }
        let example = calendar(ofPair: p).workingDay(3, after: today(i)).map { "\($0) 14:00" } ?? ""
        let isReader = turn == i
        ask(
            i,
            key != "typing" ? key : isReader ? "typing-yours" : turn == nil ? "typing-open" : key,
            .typing,
            [
                "turn": .text(isReader ? "" : partnerName(for: i, in: p)), "partner": .text(partnerName(for: i, in: p)),
                "example": .text(example),
            ],
            pair: p
        )
    }

    mutating func answerTyping(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        guard case .typing(let search) = snapshot.pairs[p].loop else { return sayTimesSettled(ask, to: i, in: p) }
        settle(ask, of: i, option)
        switch option {
        case "more":
            let other = partner(of: i, in: p)
            let pair = snapshot.pairs[p].id
            // Whoever was told to suggest a date, or goes about it, learns why times come again.
            let wasTold =
                snapshot.persons[other].asks.contains { $0.kind == .typing && $0.pair == pair }
                || snapshot.persons[other].tokenSpent.contains { $0.kind == .typing && $0.pair == pair }
            openSearch(p, target: search.target, minutes: nil, isTalkFirst: search.isTalkFirst, offered: search.offered)
            offerSlots(to: i, in: p, "times-next")
            post(.slots, to: other, pair: p, due: openingAfterSettle(other)) { $0.label = wasTold ? "asked" : nil }
        case "two-weeks" where search.isTalkFirst:
            cancelSearchTimers(p)
            snapshot.pairs[p].loop = .resting
            say(i, "kept-plain")
            showAfterTalk(p, inVain: search)
        case "two-weeks":
            rest(p, until: today(i) + 14)
            sayNextTimes("times-later", today(i) + 14, to: i, in: p)
        default:
            cancel(.typingEnd, of: p)
            say(i, "sort-it-out")
        }
    }

    mutating func typingEnded(_ p: Int) {
        guard case .typing(let search) = snapshot.pairs[p].loop else { return }
        // Where there was no time to offer at all, nothing changes by offering again.
        if search.slots.isEmpty { snapshot.pairs[p].silentRounds += 1 }
        rest(p, until: today(person(0, of: p)) + 14)
        if search.isTalkFirst || snapshot.pairs[p].silentRounds >= 2 { cancel(.proposeDue, of: p) }
    }

    // MARK: Resting and proposing again

    func weekStart(_ date: CivilDate) -> CivilDate { date - (date.weekday.number - 1) }

    /// True if new times can come in the week of a date: the season goes on, and the plan has a conversation left.
    private mutating func mayMeetIn(weekOf target: CivilDate, _ p: Int, for reader: Int) -> Bool {
        weekStart(target) <= programme(of: p).end && mayMeetAgain(p, for: reader)
    }

    /// Says in which week new times come, or that none do before the season ends.
    mutating func sayNextTimes(_ key: String, _ target: CivilDate, to i: Int, in p: Int) {
        guard mayMeetIn(weekOf: target, p, for: i) else {
            return say(i, "no-more-times", ["date": .text(inWords(programme(of: p).end, for: i))])
        }
        say(i, key, ["week": .text(inWords(weekStart(target), for: i))])
    }

    /// Said once to each, and again to somebody who does something.
    mutating func saySeasonTooShort(to i: Int, in p: Int) {
        let side = side(of: i, in: p)
        var told = snapshot.pairs[p].toldTooShort ?? [false, false]
        guard actor == i || !told[side] else { return }
        told[side] = true
        snapshot.pairs[p].toldTooShort = told
        say(i, "season-too-short", ["date": .text(inWords(programme(of: p).end, for: i))])
    }

    /// No session is looked for until about a date; times come in its week.
    mutating func rest(_ p: Int, until target: CivilDate) {
        cancelSearchTimers(p)
        snapshot.pairs[p].loop = .resting
        snapshot.pairs[p].target = target
        let monday = weekStart(target)
        let date = max(monday, today(person(0, of: p)) + 1)
        set(.proposeDue, of: p, .workingDay(1, after: date - 1))
    }

    /// New times are proposed to both by nudge.
    mutating func proposeDue(_ p: Int) {
        guard isLooping(p), case .resting = snapshot.pairs[p].loop, !snapshot.pairs[p].isPaused, mayMeetAgain(p) else {
            return
        }
        let last = snapshot.pairs[p].after?.start ?? snapshot.pairs[p].sessions.last { $0.outcome != .skipped }?.start
        let target = snapshot.pairs[p].target ?? last.map { nextTarget(p, from: date(of: $0, for: person(0, of: p))) }
        openSearch(p, target: target, minutes: nil)
        for side in 0...1 { post(.slots, to: person(side, of: p), pair: p) }
    }

    /// True for somebody who was told of late that there is no hour for both and did nothing since: it need not be
    /// said again.
    mutating func knowsOfNoHour(_ i: Int, _ p: Int) -> Bool {
        let pair = snapshot.pairs[p].id
        guard i != actor, drafts[i] == nil,
            let told = snapshot.persons[i].sent.last(where: {
                $0.pair == pair && [.slots, .typing, .widenHours].contains($0.kind)
            }),
            told.at >= snapshot.persons[i].actedAt ?? .distantPast
        else { return false }
        return today(i) - date(of: told.at, for: i) < 14
    }

    /// A pair is never left without a way on: where nothing is planned, times are proposed again.
    mutating func keepGoing(_ p: Int) {
        guard isLooping(p), case .resting = snapshot.pairs[p].loop, !snapshot.pairs[p].isPaused,
            snapshot.pairs[p].silentRounds < 2, mayMeetAgain(p),
            !snapshot.pairs[p].timers.contains(where: { [.proposeDue, .slotsDue, .closingMax].contains($0.name) })
        else { return }
        set(.proposeDue, of: p, .workingDay(1, after: today(person(0, of: p))))
    }

    func isLooping(_ p: Int) -> Bool {
        [.early, .review, .working, .midpoint, .closing].contains(snapshot.pairs[p].phase)
    }

    /// The times reach somebody who had no sitting in which to see them.
    mutating func slotsDue(_ p: Int, _ i: Int) {
        switch snapshot.pairs[p].loop {
        case .finding(let search) where !search.told[side(of: i, in: p)]:
            post(.slots, to: i, pair: p)
        case .typing(let search) where !search.told[side(of: i, in: p)]: postNoTimes(p, i)
        case .resting: proposeDue(p)
        default: break
        }
    }

    /// Nobody or only one has answered in time: it rests, and the one who did hears so.
    mutating func slotsClose(_ p: Int) {
        guard case .finding(let search) = snapshot.pairs[p].loop else { return }
        guard !search.isTalkFirst else {
            cancelSearchTimers(p)
            snapshot.pairs[p].loop = .resting
            return showAfterTalk(p, inVain: search)
        }
        let date = today(person(0, of: p))
        let target = calendar(ofPair: p).workingDay(10, after: date) ?? date + 14
        let answered = search.answered
        snapshot.pairs[p].silentRounds += 1
        let again = snapshot.pairs[p].silentRounds < 2
        rest(p, until: target)
        if !again { cancel(.proposeDue, of: p) }
        for side in 0...1 where answered[side] {
            let week = again ? weekStart(target) : nil
            let isOver = !mayMeetIn(weekOf: target, p, for: person(side, of: p))
            post(.searchOver, to: person(side, of: p), pair: p) {
                $0.date = week
                $0.label = isOver ? "season" : nil
            }
        }
    }
}
