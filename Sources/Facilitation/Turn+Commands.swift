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
        case .balance: say(i, "balance-later")
        case .note(let words): note(words, i)
        case .waiting: say(i, "waiting-later")
        case .export: export(i)
        case .stop: withPair(i, replied, command) { $0.stop(i, $1) }
        case .language(let name): language(name, i)
        case .zone(let name): zone(name, i)
        case .erase: say(i, "erase", ["contact": .text(context.staff.first { $0.role == .admin }?.name ?? context.staff.first?.name ?? "")])
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
        if let known = replied?.pair.flatMap({ index(of: $0) }) ?? snapshot.persons[i].chosenPair.flatMap({ index(of: $0) }) {
            p = known
        } else if live.count == 1, let only = live.first {
            p = only
        } else if live.isEmpty {
            return say(i, "no-pair")
        } else {
            let options = live.map { Message.Option(key: "p\(snapshot.pairs[$0].id.rawValue)", label: partnerName(for: i, in: $0)) }
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
        guard let raw = Int64(option.dropFirst()), index(of: PairID(raw)) != nil, let words = ask.options.first?.key,
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
        let words = words(i)
        return DateReader(
            today: reading.date, now: reading.time, locale: state.person.locale, months: words.monthNames,
            weekdays: words.weekdayNames, workHours: state.person.workHours)
    }

    // MARK: next, skip, snooze

    private mutating func next(_ i: Int) {
        if snapshot.persons[i].gathering != nil {
            let first = snapshot.persons[i].nextAsk
            finishGathering(i)
            // A sitting goes on by itself; its question is not put twice.
            if snapshot.persons[i].asks.contains(where: { $0.id >= first && $0.step != nil }) { return }
        }
        if let sitting = snapshot.persons[i].sittings.last, let p = index(of: sitting.pair) { return resumeSitting(of: i, in: p) }
        if let p = livePairs(of: i).last {
            if snapshot.pairs[p].phase == .contracting, snapshot.pairs[p].contract.shown {
                return renderMerged(p, to: i)
            }
            if snapshot.pairs[p].phase == .contracting { return say(i, "drafts-not-in") }
            if case .finding(let search) = snapshot.pairs[p].loop, !search.answered[side(of: i, in: p)] {
                return offerSlots(to: i, in: p, "times-next")
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
        say(i, "nothing-open")
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
        let anchor = booking(p).map { date(of: $0.start, for: i) } ?? snapshot.pairs[p].target ?? today(i)
        var skipped = Session(
            number: nextSession(p), start: booking(p)?.start ?? now, date: anchor,
            minutes: snapshot.pairs[p].minutes(usual: programme(of: p).season.sessionMinutes), outcome: .skipped,
            answers: [nil, nil])
        skipped.number = booking(p)?.session ?? skipped.number
        unbook(p)
        snapshot.pairs[p].sessions.removeAll { $0.outcome == .moved && $0.number == skipped.number }
        snapshot.pairs[p].sessions.append(skipped)
        let target = nextTarget(p, from: anchor)
        rest(p, until: target)
        snapshot.pairs[p].skipsInARow += 1
        let week = inWords(weekStart(target), for: i)
        say(i, "skipped", ["month": .text(monthName(anchor, for: i)), "week": .text(week)])
        post(.skipped, to: partner(of: i, in: p), pair: p) {
            $0.date = anchor
            $0.number2 = target.dayNumber
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
        case "shorter":
            let minutes = max(30, (snapshot.pairs[p].agreement?.minutes ?? 60) - 15)
            snapshot.pairs[p].agreement?.minutes = minutes
            say(i, "minutes-now", ["minutes": .number(minutes)])
        case "time-of-day": say(i, "hours-how")
        default: say(i, "kept-plain")
        }
    }

    private mutating func snooze(_ text: String, _ i: Int) {
        guard let ask = snapshot.persons[i].asks.last(where: { $0.kind != .receipt && $0.kind != .date }) else {
            return say(i, "no-open-question")
        }
        let calendar = calendar(i)
        let wanted: Instant?
        switch dateReader(i).duration(text.isEmpty ? "tomorrow" : text) {
        case .understood(.span(let span), _): wanted = now + span
        case .understood(.date(let date), _):
            wanted = calendar.zone.instant(of: WallReading(date, programme(ofPerson: i).send.at))
        case .understood(.moment(let reading), _): wanted = calendar.zone.instant(of: reading)
        default: wanted = nil
        }
        guard let wanted else { return say(i, "snooze-how") }
        // It comes again inside the open hours only, and never past its use-by.
        let at = calendar.isOpen(at: wanted) ? wanted : calendar.nextNudgeTime(onOrAfter: wanted) ?? wanted
        if let closes = ask.closesAt, at > closes { return say(i, "snooze-too-late") }
        guard let k = snapshot.persons[i].asks.firstIndex(where: { $0.id == ask.id }) else { return }
        snapshot.persons[i].asks[k].reminders = [1]
        snapshot.persons[i].asks[k].remindAt = at
        say(i, "snoozed", ["when": .text(inWords(at, for: i))])
    }

    mutating func answerSnoozeOffer(_ ask: Ask, _ option: String, of i: Int) { settle(ask, of: i, option) }

    // MARK: note, why, export, language, zone

    private mutating func note(_ words: String, _ i: Int) {
        guard !words.isEmpty else {
            ask(i, "note", .noteText, pair: livePairs(of: i).last) { $0.takesText = true }
            return
        }
        let entry = keep(words, nil, for: nil, from: i)
        receipt(entry, i)
    }

    private mutating func why(_ i: Int, _ replied: Ask?) {
        let mark = replied.flatMap { ask in snapshot.persons[i].sent.last { $0.message == ask.message } }
            ?? snapshot.persons[i].sent.last
        guard let mark else { return say(i, "why-nothing") }
        let use = snapshot.persons[i].budget.use(on: today(i))
        let limits = programme(ofPerson: i).budget
        say(
            i, "why",
            [
                "reason": .text(reason(mark.kind, pair: mark.pair, for: i)),
                "day": .number(use.day), "day_limit": .number(limits.day),
                "week": .number(use.week), "week_limit": .number(limits.week),
            ])
    }

    private mutating func export(_ i: Int) {
        guard snapshot.persons[i].exports.add(on: today(i)) <= 3 else { return say(i, "export-enough") }
        say(i, "export", ["link": .replyLink(label: phrase(i, "export-link"), purpose: .export)])
    }

    private mutating func language(_ name: String, _ i: Int) {
        let wanted = name.lowercased().trimmed
        let offered = programme(ofPerson: i).languages
        guard let tag = offered.first(where: { $0.lowercased() == wanted || words(i).languageName($0).lowercased() == wanted })
        else {
            return say(i, "language-unknown", ["languages": .text(words(i).list(offered))])
        }
        noteUndo("language", i, nil)
        snapshot.persons[i].person.locale = tag
        say(i, "language", ["language": .text(tag)])
    }

    private mutating func zone(_ name: String, _ i: Int) {
        let wanted = name.lowercased().map { $0 == " " ? "_" : $0 }
        let names = context.zones.names.filter { $0.contains("/") && !$0.hasPrefix("Etc/") }
        let exact = names.filter { zone in
            let low = zone.lowercased()
            return low == String(wanted) || low.split(separator: "/").last.map(String.init) == String(wanted)
        }
        guard let zone = exact.first, !name.isEmpty else {
            let near = nearest(String(wanted), names)
            let options = near.enumerated().map { Message.Option(key: "z\($0.offset)", label: $0.element) }
            ask(i, "zone-unknown", .zoneRight, options: options) {
                $0.options = near.map { OfferedOption(key: $0) }
            }
            return
        }
        setZone(zone, i)
    }

    private func nearest(_ wanted: String, _ names: [String]) -> [String] {
        guard wanted.utf8.count < 60 else { return Array(names.prefix(3)) }
        return names.map { name in
            (distance(wanted, name.lowercased().split(separator: "/").last.map(String.init) ?? ""), name)
        }.sorted { $0 < $1 }.prefix(3).map(\.1)
    }

    /// How many letters differ between two short words (Levenshtein).
    private func distance(_ a: String, _ b: String) -> Int {
        let left = Array(a.utf8)
        let right = Array(b.utf8)
        var row = Array(0...right.count)
        for (x, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = x + 1
            for (y, other) in right.enumerated() {
                let above = row[y + 1]
                row[y + 1] = min(above + 1, row[y] + 1, diagonal + (letter == other ? 0 : 1))
                diagonal = above
            }
        }
        return row[right.count]
    }

    mutating func answerZone(_ ask: Ask, _ option: String, of i: Int) {
        settle(ask, of: i, option)
        if option == "right" { return say(i, "kept-plain") }
        guard let number = Int(option.dropFirst()), ask.options.indices.contains(number) else { return say(i, "zone-how") }
        setZone(ask.options[number].key, i)
    }

    private mutating func setZone(_ zone: ZoneName, _ i: Int) {
        noteUndo("zone", i, nil)
        snapshot.persons[i].person.zone = zone
        zoneChanged(i)
        let time = calendar(i).zone.reading(at: now).time
        ask(i, "zone", .zoneRight, ["city": .text(city(zone)), "now": .text(words(i).time(time))])
        for p in livePairs(of: i) {
            guard let booking = booking(p) else { continue }
            say(i, "zone-date", ["when": .text(inWords(booking.start, for: i, and: p)), "partner": .text(partnerName(for: i, in: p))])
        }
    }

    /// Booked instants stay; nudges move; times on offer are computed anew.
    mutating func zoneChanged(_ i: Int) {
        forgetCalendar(i)
        for p in livePairs(of: i) {
            replan(p)
            guard case .finding(let search) = snapshot.pairs[p].loop else { continue }
            openSearch(p, target: search.target, minutes: nil, isTalkFirst: search.isTalkFirst)
            for side in 0...1 { post(.slots, to: person(side, of: p), pair: p, due: openingForNews(person(side, of: p), from: now)) }
        }
        for k in snapshot.persons[i].agenda.indices where snapshot.persons[i].agenda[k].due > now {
            snapshot.persons[i].agenda[k].due = openingForNews(i, from: snapshot.persons[i].agenda[k].due)
        }
    }
}

extension LocaleWords {
    /// The English name of a language tag, for `language portuguese`.
    func languageName(_ tag: LocaleTag) -> String {
        ["en": "english", "de": "german", "pt": "portuguese", "fr": "french", "es": "spanish"][tag.prefix(2).lowercased()] ?? tag
    }
}
