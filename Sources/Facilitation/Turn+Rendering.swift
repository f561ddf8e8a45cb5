import Domain
import PromptLibrary
import Timetable

/// What each kind of nudge and news says at the moment it goes out; one that has nothing left to say says nothing.
extension Turn {
    mutating func render(_ item: AgendaItem, to i: Int) {
        switch item.kind {
        case .handOver: return renderHandOver(item, to: i)
        case .handOverSeen: return say(i, "hand-over-was-seen", ["contact": .text(item.label ?? "")])
        case .digest: return renderDigest(item, to: i)
        case .note: return renderAnonymous(item, to: i)
        case .talkAnswer: return renderTalkAnswer(item, to: i)
        case .handOverNext: return say(i, "hand-over-next", ["contact": .text(item.label ?? "")])
        case .answer: return
        default: break
        }
        guard let p = item.pair.flatMap({ index(of: $0) }) else { return }
        if item.kind == .reminder { return renderReminder(item, p, to: i) }
        if [.pairEnded, .notAhead].contains(item.kind) { return renderEnded(item.kind, p, to: i) }
        guard snapshot.pairs[p].phase != .ended || [.closed, .reveal].contains(item.kind) else { return }
        renderOfPair(item, p, to: i)
    }

    private mutating func renderOfPair(_ item: AgendaItem, _ p: Int, to i: Int) {
        let partner: Variables = ["partner": .text(partnerName(for: i, in: p))]
        switch item.kind {
        case .welcome: renderWelcome(p, to: i)
        case .bothIn: askBegin(p, i, "both-in")
        case .notAnswered: say(i, "not-answered", partner)
        case .merged where item.label == "renewed": say(i, "agreement-renewed")
        case .merged:
            if snapshot.pairs[p].phase == .contracting || snapshot.pairs[p].contract.shown {
                renderMerged(p, to: i, isAgain: item.label == "again")
            }
        case .active: offerSlots(to: i, in: p, "active")
        case .date: renderDate(item, p, to: i)
        case .moved: renderMoved(item, p, to: i)
        case .unbooked: renderUnbooked(item, p, to: i)
        case .slots: renderSlots(item, p, to: i)
        case .searchOver:
            say(
                i,
                item.label == "season" ? "search-over-season" : item.date == nil ? "search-rests" : "search-over",
                partner.merging([
                    "week": .text(item.date.map { inWords($0, for: i) } ?? ""),
                    "date": .text(inWords(programme(of: p).end, for: i)),
                ]) { $1 }
            )
        case .typing: sayTyping(to: i, in: p, key: item.label == "no-hour" ? "no-common-hour" : "typing")
        case .widenHours: renderWiden(p, to: i)
        case .meetNews: renderMeet(item, p, to: i)
        case .awayEntered: renderAwayEntered(item, p, to: i)
        case .meetDropped: say(i, "meet-dropped", partner)
        case .prepare: sayPrepare(to: i, in: p)
        case .day: renderDay(p, to: i)
        case .did: renderDid(p, to: i)
        case .record: renderRecord(p, to: i)
        case .skipped: renderSkipped(item, p, to: i)
        case .rest: renderRest(item, p, to: i)
        case .restOver:
            // Two rests in a row are over once: a question that is open still stands.
            let pair = snapshot.pairs[p].id
            let isAsked = snapshot.persons[i].asks.contains {
                $0.kind == .restOver && $0.pair == pair && today(i) - $0.sentOn < 14
            }
            if !snapshot.pairs[p].isPaused, !isAsked {
                ask(i, "rest-over", .restOver, ["name": .text(snapshot.persons[i].person.firstName)], pair: p)
            }
        case .pace: renderPace(item, p, to: i)
        case .rung: renderRung(item, p, to: i)
        case .lightWord: say(i, "light-word", partner)
        case .talk: renderTalk(item, p, to: i)
        case .done: renderDone(item, p, to: i)
        case .closed: renderClosed(p, to: i)
        case .followUp: renderFollowUp(p, to: i)
        case .sitting: renderSitting(p, to: i)
        case .programmeEnds:
            say(i, "programme-ends", ["programme": .text(programme(of: p).name)])
            resumeSitting(of: i, in: p)
        case .reveal: renderReveal(item, p, to: i)
        case .answer, .talkAnswer, .pairEnded, .notAhead, .note, .handOver, .handOverSeen, .handOverNext, .digest,
            .reminder:
            break
        }
    }

    private mutating func renderRest(_ item: AgendaItem, _ p: Int, to i: Int) {
        guard let date = item.date, date > today(i) else { return }
        // A rest that was ended and set anew to the same day is no news.
        let pair = snapshot.pairs[p].id
        let told = snapshot.persons[i].sent.last { [.rest, .restOver].contains($0.kind) && $0.pair == pair }
        guard told?.rule != date.description else { return }
        say(i, "rest", ["date": .text(inWords(date, for: i))])
        if let off = item.instant { sayOff(off, to: i) }
    }

    private mutating func renderDate(_ item: AgendaItem, _ p: Int, to i: Int) {
        guard let booking = booking(p), booking.session == item.session else { return }
        if booking.start < now { return say(i, "date-was", ["when": .text(inWords(booking.start, for: i, and: p))]) }
        sayDate(booking, to: i, in: p)
        joinPrepare(to: i, in: p)
        sayIfLate(item, i)
    }

    /// The daemon says that something comes late only where a date suffered.
    private mutating func sayIfLate(_ item: AgendaItem, _ i: Int) {
        let wanted = openingForNews(i, from: item.created + Self.settle)
        guard now - wanted > .days(2) else { return }
        say(i, "came-late", ["date": .text(inWords(date(of: wanted, for: i), for: i))])
    }

    private mutating func renderUnbooked(_ item: AgendaItem, _ p: Int, to i: Int) {
        guard case .finding = snapshot.pairs[p].loop, let start = item.instant else { return }
        let on = date(of: start, for: i)
        var variables: Variables = ["partner": .text(partnerName(for: i, in: p)), "date": .text(inWords(on, for: i))]
        if item.label == "away", let first = item.date, let last = item.number2.map({ CivilDate(dayNumber: $0) }) {
            variables["range"] = .text(words(i).range(first, last))
            return offerSlots(to: i, in: p, "unbooked-away", variables)
        }
        offerSlots(to: i, in: p, "unbooked", variables)
    }

    private mutating func renderSlots(_ item: AgendaItem, _ p: Int, to i: Int) {
        guard let search = search(p), !search.told[side(of: i, in: p)] || item.label == "round-two" else { return }
        if search.isTalkFirst { return offerSlots(to: i, in: p, "talk-first-news") }
        // Times that have passed meanwhile, or are too near, end with their search. To look for others because one of the
        // two had not seen them would show the other that; after an outage neither had.
        guard item.isLate == true || !stillOffered(search, p).isEmpty || search.slots.isEmpty else { return }
        let key = ["round-two": "times-round-two", "asked": "times-asked"][item.label ?? ""] ?? "times-next"
        offerSlots(to: i, in: p, key)
    }

    private mutating func renderDay(_ p: Int, to i: Int) {
        guard let booking = booking(p), booking.start - .minutes(30) >= now else { return }
        let other = partner(of: i, in: p)
        let mine = calendar(i).zone.reading(at: booking.start)
        let theirs = calendar(other).zone.reading(at: booking.start)
        let time = words(i).time(mine.time)
        let shown =
            mine.time == theirs.time
            ? time
            : phrase(
                i,
                "phrase-time-both",
                [
                    "time": .text(time), "partner_time": .text(words(i).time(theirs.time)),
                    "partner": .text(partnerName(for: i, in: p)),
                ]
            )
        // A question that was sent is something to prepare; before the first conversation the text is the usual one.
        let isPlain = booking.prepared[side(of: i, in: p)] && !isFirst(booking, p)
        say(i, isPlain ? "day-plain" : "day", ["time": .text(shown), "minutes": .number(booking.minutes)])
    }

    /// A later conversation is none of the first, whatever the two said of those before.
    func isFirst(_ booking: Loop.Booking, _ p: Int) -> Bool {
        let pair = snapshot.pairs[p]
        return pair.after == nil && !pair.sessions.contains { [.held, .unclear, .unknown].contains($0.outcome) }
    }

    private mutating func renderSkipped(_ item: AgendaItem, _ p: Int, to i: Int) {
        guard let target = item.number2 else { return }
        saySkipped(item.date, item.instant, next: CivilDate(dayNumber: target), to: i, in: p)
    }

    /// What is left out, by its date if it had one, and when times come again.
    mutating func saySkipped(
        _ planned: CivilDate?,
        _ booked: Instant?,
        next target: CivilDate,
        to i: Int,
        in p: Int
    ) {
        let isMonthly = (snapshot.pairs[p].agreement?.weeks ?? 4) >= 4
        if let booked {
            say(i, "skipped-date", ["date": .text(inWords(date(of: booked, for: i), for: i))])
        } else if isMonthly, let planned {
            say(i, "skipped", ["month": .text(monthName(planned, for: i))])
        } else {
            say(i, "skipped-next")
        }
        sayNextTimes("times-later", target, to: i, in: p)
    }

    /// A date that a rest has taken out of the diary.
    mutating func sayOff(_ start: Instant, to i: Int) {
        say(i, "date-off", ["date": .text(inWords(date(of: start, for: i), for: i))])
    }

    private mutating func renderEnded(_ kind: Kind, _ p: Int, to i: Int) {
        let partner: Variables = ["partner": .text(partnerName(for: i, in: p))]
        if kind == .notAhead {
            ask(i, "not-ahead", .notAhead, partner, pair: p)
        } else if snapshot.pairs[p].leaving != nil || snapshot.persons[self.partner(of: i, in: p)].standing == .erased {
            // Whoever is no longer there is not named.
            ask(i, "pair-ended-unnamed", .pairEnded, pair: p)
        } else {
            ask(i, "pair-ended", .pairEnded, partner, pair: p)
        }
    }

    private mutating func renderSitting(_ p: Int, to i: Int) {
        guard let sitting = sitting(of: i, in: p), sitting.rests else { return }
        if sitting.name == .closing { say(i, "closing-opens", ["partner": .text(partnerName(for: i, in: p))]) }
        resumeSitting(of: i, in: p)
    }

    // MARK: Reminders

    /// Repeats a question in other words, never longer; the last one says that it is the last.
    private mutating func renderReminder(_ item: AgendaItem, _ p: Int, to i: Int) {
        guard let number = item.ask, let ask = ask(number, of: i) else { return }
        let isLast = item.label == "last"
        let ending = isLast ? "-last" : ""
        var variables: Variables = ["partner": .text(partnerName(for: i, in: p))]
        switch ask.kind {
        case .did:
            guard let after = snapshot.pairs[p].after else { return }
            variables["date"] = .text(inWords(date(of: after.start, for: i), for: i))
            again("did-reminder", ask, variables, p, i)
        case .slots:
            guard case .finding(let search) = snapshot.pairs[p].loop else { return }
            let times = stillOffered(search, p)
            guard !times.isEmpty else { return }
            let options = times.map { slot -> Message.Option in
                let reading = calendar(i).zone.reading(at: slot)
                return Message.Option(
                    key: "t\(slot.seconds)",
                    label: phrase(
                        i,
                        "phrase-slot",
                        ["date": .text(words(i).date(reading.date)), "time": .text(words(i).time(reading.time))]
                    )
                )
            }
            again("slots-reminder\(ending)", ask, variables, p, i, options: options)
        case .welcome: again("welcome-reminder", ask, variables, p, i)
        case .hours: again("hours-reminder", ask, hours(i), p, i)
        // The next day was their own choice: it is no last reminder.
        case .begin: again("both-in-reminder\(ask.number == 1 ? "" : ending)", ask, variables, p, i)
        case .agree: again("merged-reminder\(ending)", ask, variables, p, i)
        case .step where ask.prompt == nil, .contract:
            // Of a question that was put twice only the later message is repeated.
            let isPutLater = snapshot.persons[i].asks.contains {
                $0.pair == ask.pair && $0.step == ask.step && $0.id > ask.id
            }
            if isPutLater { return }
            putAgain(ask, isLast ? "sitting-reminder-last" : "sitting-reminder", of: i, in: p)
        case .showDrafts: again("show-drafts-reminder\(ending)", ask, variables, p, i)
        case .step: promptAgain(ask, p, i)
        default: again("ask-reminder", ask, variables, p, i)
        }
    }

    /// A question from the library once more, in its own words; what was given to the old message counts.
    private mutating func promptAgain(_ ask: Ask, _ p: Int, _ i: Int) {
        guard let reference = ask.prompt, let prompt = context.library.prompt(reference.id) else { return }
        sayPrompt(prompt, Part(rawValue: reference.part) ?? .single, to: i, in: p)
        let text = context.library.render(prompt, part: .single, locale: snapshot.persons[i].person.locale, [:])
        again("answer-ways", ask, [:], p, i, options: text.choices)
        addFields(prompt, text, ask.id, mayShare: ask.round != nil, to: i)
    }

    /// The same ask again: taps on either message count.
    private mutating func again(
        _ key: String,
        _ ask: Ask,
        _ variables: Variables,
        _ p: Int,
        _ i: Int,
        options: [Message.Option] = []
    ) {
        let text = rendered(i, key, variables)
        let shown = options + text.choices
        add(text.blocks, to: i)
        if let k = snapshot.persons[i].asks.firstIndex(where: { $0.id == ask.id }) {
            snapshot.persons[i].asks[k].repeated = drafts[i]?.id
        }
        if !shown.isEmpty { add([.choices(.init(ask: ask.id, options: shown, isMultiple: ask.kind == .slots))], to: i) }
    }
}
