import Domain
import PromptLibrary
import Timetable

/// Every command a person can type. Its effect is an answer; what the partner hears of it is news.
extension Turn {
    mutating func run(_ command: Command, replied: Ask?, from i: Int) {
        record(i, "command", "command=\(name(of: command))")
        switch command {
        case .help: sayHelp(i)
        case .next: next(i)
        case .skip: withPair(i, replied, command) { $0.skip(i, $1) }
        case .snooze(let text): snooze(text, i)
        case .pause(let text): withPair(i, replied, command) { $0.pause(text, i, $1) }
        case .resume: resume(i)
        case .away(let text): away(text, i)
        case .meet(let text): withPair(i, replied, command) { $0.meet(text, i, $1) }
        case .pace(let text): withPair(i, replied, command) { $0.pace(text, i, $1) }
        case .lighter: lighter(i, replied?.prompt == nil ? nil : replied)
        case .pass: pass(i, replied?.prompt == nil ? nil : replied)
        case .privately: makePrivate(replied, of: i)
        case .share: widen(to: .partner, replied, of: i)
        case .anonymous: widen(to: .anonymous, replied, of: i)
        case .toSupervisor: widen(to: .supervisor, replied, of: i)
        case .undo: undo(i)
        case .whatDoTheySee: withPair(i, replied, command) { $0.whatDoTheySee(i, $1) }
        case .why: why(i, replied)
        case .balance: withPair(i, replied, command) { $0.sayBalance(i, $1) }
        case .note(let words): note(words, i)
        case .waiting: withPair(i, replied, command) { $0.waiting(i, $1) }
        case .export: export(i)
        case .stop: withPair(i, replied, command) { $0.stop(i, $1) }
        case .language(let name): language(name, i)
        case .zone(let name): zone(name, i)
        case .erase:
            say(
                i,
                "erase",
                ["contact": .text(context.staff.first { $0.role == .admin }?.name ?? context.staff.first?.name ?? "")]
            )
        case .yes, .no: sayClosed(i)
        }
    }

    /// A command's name without what was typed after it.
    private func name(of command: Command) -> String {
        String("\(command)".prefix { $0 != "(" })
    }

    /// Finds the pair a command means; asks where it could mean two.
    private mutating func withPair(_ i: Int, _ replied: Ask?, _ command: Command, _ body: (inout Turn, Int) -> Void) {
        let live = livePairs(of: i)
        let p: Int
        let named = replied?.pair ?? snapshot.persons[i].chosenPair
        if let known = live.first(where: { snapshot.pairs[$0].id == named }) {
            p = known
        } else if live.count == 1, let only = live.first {
            p = only
        } else if live.isEmpty {
            return sayNoPair(i)
        } else {
            let options = live.map {
                Message.Option(key: "p\(snapshot.pairs[$0].id.rawValue)", label: partnerName(for: i, in: $0))
            }
            let typed = OfferedOption(key: text(of: command))
            ask(i, "which-pair", .whichPair, options: options) { $0.options = [typed] }
            return
        }
        snapshot.persons[i].chosenPair = nil
        snapshot.pairs[p].acts += 1
        body(&self, p)
    }

    private func text(of command: Command) -> String {
        switch command {
        case .pause(let text): "pause \(text)"
        case .meet(let text): "meet \(text)"
        case .pace(let text): "pace \(text)"
        case .whatDoTheySee: "what do they see"
        default: name(of: command)
        }
    }

    mutating func answerWhichPair(_ ask: Ask, _ option: String, of i: Int) {
        settle(ask, of: i, option)
        guard let raw = Int64(option.dropFirst()),
            livePairs(of: i).contains(where: { snapshot.pairs[$0].id == PairID(raw) }),
            let words = ask.options.first?.key,
            case .command(let command) = commandReader(i).read(words, isCommand: true)
        else { return sayClosed(i) }
        snapshot.persons[i].chosenPair = PairID(raw)
        run(command, replied: nil, from: i)
        snapshot.persons[i].chosenPair = nil
    }

    func dateReader(_ i: Int) -> DateReader {
        let state = snapshot.persons[i]
        let zone = context.zones[state.person.zone] ?? .utc
        let reading = zone.reading(at: now)
        return DateReader(
            today: reading.date,
            now: reading.time,
            locale: state.person.locale,
            words: language(i).dates,
            workHours: state.person.workHours
        )
    }

    // MARK: next, skip, snooze

    private mutating func next(_ i: Int) {
        if snapshot.persons[i].gathering != nil {
            let first = snapshot.persons[i].nextAsk
            finishGathering(i)
            // A sitting goes on by itself; its question is not put twice.
            if snapshot.persons[i].asks.contains(where: { $0.id >= first && $0.step != nil }) { return }
        }
        if let sitting = snapshot.persons[i].sittings.last, let p = index(of: sitting.pair) {
            return resumeSitting(of: i, in: p)
        }
        if let p = livePairs(of: i).last {
            if [.readiness, .contracting].contains(snapshot.pairs[p].phase) { return nextBeforeAgreement(i, p) }
            if case .finding(let search) = snapshot.pairs[p].loop, !search.answered[side(of: i, in: p)] {
                return offerSlots(to: i, in: p, "times-next")
            }
            if case .typing(let search) = snapshot.pairs[p].loop, !isAsked(.typing, i, p), !isAsked(.widenHours, i, p) {
                return search.slots.isEmpty
                    ? offerNoTimes(to: i, in: p) : sayTyping(to: i, in: p, key: "typing")
            }
            if case .resting = snapshot.pairs[p].loop, snapshot.pairs[p].silentRounds >= 2, isLooping(p) {
                snapshot.pairs[p].silentRounds = 0
                openSearch(p, target: nil, minutes: nil)
                offerSlots(to: i, in: p, "times-next")
                post(.slots, to: partner(of: i, in: p), pair: p, due: openingAfterSettle(partner(of: i, in: p)))
                return
            }
            return askOptional(i, p)
        }
        sayNothingOpen(i)
    }

    /// Nothing waits; for somebody whose seasons are complete, that nothing will.
    mutating func sayNothingOpen(_ i: Int) {
        let pairs = pairs(of: i)
        guard !pairs.isEmpty, pairs.allSatisfy({ [.followUp, .ended].contains(snapshot.pairs[$0].phase) }) else {
            return say(i, "nothing-open")
        }
        if pairs.contains(where: { snapshot.pairs[$0].phase == .followUp }) { return say(i, "season-over-follow-up") }
        let isComplete = pairs.contains { [.completed, .completedEarly].contains(snapshot.pairs[$0].ending) }
        isComplete && snapshot.persons[i].wishedOn == nil ? say(i, "season-over") : sayNoPair(i)
    }

    /// Somebody who is in no pair, and perhaps waits for one.
    mutating func sayNoPair(_ i: Int) {
        guard let since = snapshot.persons[i].wishedOn else { return say(i, "no-pair") }
        say(i, "no-pair-waiting", ["date": .text(inWords(since, for: i))])
    }

    private func isAsked(_ kind: AskKind, _ i: Int, _ p: Int) -> Bool {
        let pair = snapshot.pairs[p].id
        return snapshot.persons[i].asks.contains { $0.kind == kind && $0.pair == pair }
    }

    /// What `next` opens before there is an agreement.
    mutating func nextBeforeAgreement(_ i: Int, _ p: Int) {
        if sitting(of: i, in: p) != nil { return resumeSitting(of: i, in: p) }
        snapshot.pairs[p].phase == .readiness ? nextInReadiness(i, p) : nextInContracting(i, p)
    }

    private mutating func nextInReadiness(_ i: Int, _ p: Int) {
        switch snapshot.pairs[p].ready[side(of: i, in: p)] {
        case .open where snapshot.pairs[p].started: renderWelcome(p, to: i)
        case .yes: askHours(i, p)
        case .open, .ready, .no: sayNothingOpen(i)
        }
    }

    private mutating func nextInContracting(_ i: Int, _ p: Int) {
        let contract = snapshot.pairs[p].contract
        let side = side(of: i, in: p)
        if contract.shown, contract.confirmed[side] != contract.version {
            return renderMerged(p, to: i, isAgain: false)
        }
        if !contract.shown, !contract.mayShow[side] { return contractAnswered(by: i, in: p) }
        say(i, "drafts-not-in")
    }

    private mutating func skip(_ i: Int, _ p: Int) {
        guard isLooping(p) else { return say(i, "skip-not-yet") }
        if snapshot.pairs[p].phase == .closing { return say(i, "skip-closing") }
        if let open = openPromptAsk(of: i), open.pair == snapshot.pairs[p].id, open.number != 1 {
            ask(i, "skip-which", .skipWhich, pair: p) { $0.number = open.id }
            return
        }
        skipSession(i, p)
    }

    mutating func answerSkipWhich(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        settle(ask, of: i, option)
        if option == "question" { return pass(i, ask.number.flatMap { self.ask($0, of: i) }) }
        skipSession(i, p)
    }

    private mutating func skipSession(_ i: Int, _ p: Int) {
        noteUndo("skip", i, p)
        let booked = booking(p)?.start
        let anchor = booking(p).map { date(of: $0.start, for: i) } ?? snapshot.pairs[p].target ?? today(i)
        var skipped = Session(
            number: nextSession(p),
            start: booking(p)?.start ?? now,
            date: anchor,
            minutes: snapshot.pairs[p].minutes(usual: programme(of: p).season.sessionMinutes),
            outcome: .skipped,
            answers: [nil, nil]
        )
        skipped.number = booking(p)?.session ?? skipped.number
        if let booking = booking(p) { noteLost(booking, p) }
        snapshot.pairs[p].openSince = today(i)
        unbook(p)
        snapshot.pairs[p].sessions.removeAll { $0.outcome == .moved && $0.number == skipped.number }
        snapshot.pairs[p].sessions.append(skipped)
        for side in 0...1 {
            record(person(side, of: p), "session", "number=\(skipped.number) outcome=skipped of=\(anchor)", pair: p)
        }
        let target = nextTarget(p, from: anchor)
        rest(p, until: target)
        snapshot.pairs[p].skipsInARow += 1
        saySkipped(anchor, booked, next: target, to: i, in: p)
        post(.skipped, to: partner(of: i, in: p), pair: p) {
            $0.date = anchor
            $0.number2 = target.dayNumber
            $0.instant = booked
        }
        collectUndo(i)
        if snapshot.pairs[p].skipsInARow >= 2 { ask(i, "slower", .slower, pair: p) }
    }

    mutating func answerSlower(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        settle(ask, of: i, option)
        switch option {
        case "slower": setPace((snapshot.pairs[p].agreement?.weeks ?? 4) + 2, i, p)
        case "pause": pause("", i, p)
        case "end": stop(i, p)
        default: say(i, "kept-plain")
        }
    }

    mutating func answerRhythm(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        settle(ask, of: i, option)
        switch option {
        case "slower": setPace((snapshot.pairs[p].agreement?.weeks ?? 4) + 2, i, p)
        case "shorter": answerShorter(i, p)
        case "time-of-day": say(i, "hours-how")
        default: say(i, "kept-plain")
        }
    }

    mutating func answerShorter(_ i: Int, _ p: Int) {
        let minutes = max(30, (snapshot.pairs[p].agreement?.minutes ?? 60) - 15)
        snapshot.pairs[p].agreement?.minutes = minutes
        say(i, "minutes-now", ["minutes": .number(minutes)])
    }

    private mutating func snooze(_ text: String, _ i: Int) {
        guard let ask = openQuestion(of: i) else { return say(i, "no-open-question") }
        let calendar = calendar(i)
        let wanted: Instant
        switch dateReader(i).duration(text.isEmpty ? "tomorrow" : text) {
        case .understood(.span(let span), _): wanted = now + span
        case .understood(.date(let date), _):
            // A plain "later" means the next day that is worked; a date that was named is asked about.
            let usual = text.isEmpty ? calendar.workingDay(1, after: today(i)) ?? date : date
            wanted =
                calendar.nudgeTime(on: usual)
                ?? calendar.zone.instant(of: WallReading(usual, programme(ofPerson: i).send.at))
        case .understood(.moment(let reading), _): wanted = calendar.zone.instant(of: reading)
        default: return say(i, "snooze-how")
        }
        // It comes again inside the open hours only, and never past its use-by.
        let at = calendar.isOpen(at: wanted) ? wanted : calendar.nextNudgeTime(onOrAfter: wanted) ?? wanted
        if let last = useBy(ask), at > last { return say(i, "snooze-too-late") }
        let date = calendar.today(at: wanted)
        guard calendar.isWorkingDay(date) else {
            self.ask(
                i,
                "snooze-offer",
                .snoozeOffer,
                ["day": .text(words(i).long(date.weekday)), "when": .text(inWords(at, for: i))],
                pair: ask.pair.flatMap { index(of: $0) }
            ) {
                $0.instant = at
                $0.number = ask.id
            }
            return
        }
        sleep(ask, until: at, i)
    }

    /// The moment after which an ask has nothing left to ask.
    private func useBy(_ ask: Ask) -> Instant? {
        if let closes = ask.closesAt { return closes }
        guard let p = ask.pair.flatMap({ index(of: $0) }) else { return nil }
        if ask.kind == .slots { return snapshot.pairs[p].timers.first { $0.name == .slotsClose }?.at }
        return ask.prompt != nil && ask.number == 1 ? booking(p)?.start : nil
    }

    private mutating func sleep(_ ask: Ask, until at: Instant, _ i: Int) {
        guard let k = snapshot.persons[i].asks.firstIndex(where: { $0.id == ask.id }) else { return sayClosed(i) }
        noteUndo("snooze", i, nil, ask: snapshot.persons[i].asks[k])
        // It takes the place of the next reminder; those after it stay.
        let later = ask.reminders.dropFirst().filter { days in
            reminderInstant(i, after: ask.sentOn, days).map { $0 > at } ?? false
        }
        snapshot.persons[i].asks[k].reminders = [ask.reminders.first ?? 1] + later
        snapshot.persons[i].asks[k].remindAt = at
        snapshot.persons[i].asks[k].isSnoozed = true
        snapshot.persons[i].agenda.removeAll { $0.kind == .reminder && $0.ask == ask.id }
        say(i, "snoozed", ["when": .text(inWords(at, for: i))])
    }

    mutating func answerSnoozeOffer(_ ask: Ask, _ option: String, of i: Int) {
        settle(ask, of: i, option)
        guard option == "yes", let at = ask.instant, let meant = ask.number.flatMap({ self.ask($0, of: i) }) else {
            return say(i, "kept-plain")
        }
        sleep(meant, until: max(at, now), i)
    }

    // MARK: note, export, language, zone

    private mutating func note(_ words: String, _ i: Int) {
        guard !words.isEmpty else {
            ask(i, "note", .noteText, pair: livePairs(of: i).last) { $0.takesText = true }
            return
        }
        let entry = keep(words, nil, for: nil, from: i)
        if words.count > Self.entryLimit { sayCut(entry, i) }
        receipt(entry, i)
    }

    private mutating func export(_ i: Int) {
        guard snapshot.persons[i].exports.add(on: today(i)) <= 3 else { return say(i, "export-enough") }
        say(i, "export", ["link": .replyLink(label: phrase(i, "export-link"), purpose: .export)])
    }
}
