import Domain
import PromptLibrary
import Timetable

/// A message in the making.
struct Draft {
    let id: MessageID
    var blocks: [Message.Block] = []
    var context: [Message.Inline] = []
}

typealias Variables = [String: Phrase]

extension Turn {
    // MARK: Saying something

    /// Adds a text of the library to what is being said to a person.
    mutating func say(_ i: Int, _ key: String, _ variables: Variables = [:]) {
        add(rendered(i, key, variables).blocks, to: i)
    }

    mutating func add(_ blocks: [Message.Block], to i: Int) {
        openDraft(i)
        drafts[i]?.blocks += blocks
    }

    /// Adds a text with its options, as an ask that waits for an answer.
    ///
    /// - Parameters:
    ///   - only: The keys of options to show, in the file's order; nil shows all.
    ///   - options: Options made on the spot, shown before those of the file.
    ///   - repeats: Working days after which it is repeated.
    ///   - configure: Completes the ask.
    @discardableResult
    mutating func ask(
        _ i: Int,
        _ key: String,
        _ kind: AskKind,
        _ variables: Variables = [:],
        pair p: Int? = nil,
        only: [String]? = nil,
        options: [Message.Option] = [],
        multiple: Bool = false,
        repeats: [Int] = [],
        configure: (inout Ask) -> Void = { _ in }
    ) -> Int {
        let text = rendered(i, key, variables)
        add(text.blocks, to: i)
        let number = openAsk(i, kind, pair: p, repeats: repeats, configure: configure)
        var shown = options + text.choices.filter { only?.contains($0.key) ?? true }
        if let only, options.isEmpty {
            shown.sort { (only.firstIndex(of: $0.key) ?? 0) < (only.firstIndex(of: $1.key) ?? 0) }
        }
        if let scale = text.scale {
            add([.scale(.init(ask: number, low: scale.low, high: scale.high))], to: i)
        }
        if !shown.isEmpty {
            add([.choices(.init(ask: number, options: shown, isMultiple: multiple))], to: i)
        }
        return number
    }

    /// Opens an ask whose text was already said.
    @discardableResult
    mutating func openAsk(
        _ i: Int,
        _ kind: AskKind,
        pair p: Int? = nil,
        repeats: [Int] = [],
        configure: (inout Ask) -> Void = { _ in }
    ) -> Int {
        openDraft(i)
        let number = snapshot.persons[i].nextAsk
        snapshot.persons[i].nextAsk += 1
        var ask = Ask(id: number, kind: kind, pair: p.map { snapshot.pairs[$0].id }, sent: now, sentOn: today(i))
        ask.message = drafts[i]?.id
        ask.reminders = repeats
        configure(&ask)
        if let first = ask.reminders.first { ask.remindAt = reminderInstant(i, after: ask.sentOn, first, p) }
        snapshot.persons[i].asks.append(ask)
        markAsked(ask, of: i)
        return number
    }

    /// The nudge time of the n-th working day after a date, of a pair on which neither is away.
    mutating func reminderInstant(_ i: Int, after date: CivilDate, _ days: Int, _ p: Int? = nil) -> Instant? {
        let calendar = p.map { stillCalendar($0, side(of: i, in: $0)) } ?? calendar(i)
        return calendar.workingDay(days, after: date).flatMap { calendar.nudgeTime(on: $0) }
    }

    func rendered(_ i: Int, _ key: String, _ variables: Variables = [:]) -> Rendered {
        context.library.render(key, locale: snapshot.persons[i].person.locale, variables)
    }

    /// A text of the library as one line without markup, to stand in another text.
    func phrase(_ i: Int, _ key: String, _ variables: Variables = [:]) -> String {
        rendered(i, key, variables).blocks.plainText
    }

    func label(_ i: Int, _ key: String, _ choice: String, _ variables: Variables = [:]) -> String {
        context.library.label(key, choice: choice, locale: snapshot.persons[i].person.locale, variables)
    }

    mutating func openDraft(_ i: Int) {
        if drafts[i] == nil { drafts[i] = Draft(id: MessageID(ids.next(at: now))) }
    }

    /// Takes what is being said to a person, leaving nothing.
    mutating func takeDraft(_ i: Int) -> Draft? {
        defer { drafts[i] = nil }
        return drafts[i]
    }

    /// Sends what was said in answer to an act; it is no nudge and goes at any hour.
    ///
    /// One event has one answer to a person. What comes too long after the act
    /// is no answer any more: it is news, and keeps to hours and budget.
    mutating func flushAnswer(_ i: Int) {
        guard let draft = takeDraft(i), !draft.blocks.isEmpty else { return }
        let pair = livePairs(of: i).last.map { snapshot.pairs[$0].id }
        if joinAnswer(draft, to: i) { return }
        guard let acted = actedAt[i] ?? snapshot.persons[i].actedAt, now - acted <= Self.patience else {
            return sendLate(draft, to: i, pair: pair)
        }
        effects.append(
            .send(
                OutboundMessage(
                    id: draft.id,
                    person: snapshot.persons[i].id,
                    pair: pair,
                    messageClass: .answer,
                    kind: Kind.answer.rawValue,
                    reason: phrase(i, "why-answer"),
                    message: Message(draft.blocks, context: draft.context),
                    notBefore: now
                )
            )
        )
    }

    /// Adds what was said to an answer that this event has already given.
    private mutating func joinAnswer(_ draft: Draft, to i: Int) -> Bool {
        for k in effects.indices {
            guard case .send(var sent) = effects[k], sent.person == snapshot.persons[i].id, sent.messageClass == .answer
            else { continue }
            sent.message.blocks += draft.blocks
            effects[k] = .send(sent)
            return true
        }
        return false
    }

    /// Sends what was meant as an answer as news, at the next opening with room.
    private mutating func sendLate(_ draft: Draft, to i: Int, pair: PairID?) {
        let calendar = calendar(i)
        var at = openingForNews(i, from: now)
        for _ in 0..<14 where !hasRoom(.news, for: i, on: calendar.today(at: at)) {
            let next = calendar.zone.instant(of: WallReading(calendar.today(at: at) + 1, TimeOfDay(minutes: 0)))
            at = calendar.nextNudgeTime(onOrAfter: next) ?? next
        }
        snapshot.persons[i].budget.spend(.news, on: calendar.today(at: at), message: draft.id)
        effects.append(
            .send(
                OutboundMessage(
                    id: draft.id,
                    person: snapshot.persons[i].id,
                    pair: pair,
                    messageClass: .news,
                    kind: Kind.answer.rawValue,
                    reason: phrase(i, "why-answer"),
                    message: Message(draft.blocks, context: draft.context),
                    notBefore: at,
                    windows: calendar.windows(from: at, until: at + .days(14), limit: 8)
                )
            )
        )
    }

    /// Keeps a fact for the person's export; labels and values, never words.
    mutating func record(_ i: Int, _ kind: String, _ detail: String, pair p: Int? = nil) {
        effects.append(
            .record(
                Effect.Record(
                    person: snapshot.persons[i].id,
                    pair: p.map { snapshot.pairs[$0].id },
                    at: now,
                    kind: kind,
                    detail: detail
                )
            )
        )
    }

    // MARK: Names and dates in words

    /// How the partner is called: the first name, with the family name's initial where both share it.
    func partnerName(for i: Int, in p: Int) -> String {
        let other = partner(of: i, in: p)
        guard snapshot.persons[other].standing != .erased else { return phrase(i, "partner-unnamed") }
        let first = snapshot.persons[other].person.firstName
        guard first == snapshot.persons[i].person.firstName,
            let initial = snapshot.persons[other].person.name.split(separator: " ").dropFirst().last?.first
        else { return first }
        return "\(first) \(initial)."
    }

    func language(_ i: Int) -> Language { context.languages[snapshot.persons[i].person.locale] }

    func words(_ i: Int) -> LocaleWords { language(i).words }

    /// A date as in `Thu 17 Sep`.
    func inWords(_ date: CivilDate, for i: Int) -> String { words(i).date(date) }

    /// A moment as in `Thu 17 Sep, 13:00`, on the reader's clock.
    mutating func inWords(_ instant: Instant, for i: Int) -> String {
        let reading = calendar(i).zone.reading(at: instant)
        return phrase(
            i,
            "phrase-moment",
            ["date": .text(words(i).date(reading.date)), "time": .text(words(i).time(reading.time))]
        )
    }

    /// A moment with the partner's time where it differs, as in `Thu 17 Sep, 13:00 (11:00 for Ivo)`.
    mutating func inWords(_ instant: Instant, for i: Int, and p: Int) -> String {
        let other = partner(of: i, in: p)
        let mine = calendar(i).zone.reading(at: instant)
        let theirs = calendar(other).zone.reading(at: instant)
        guard mine != theirs else { return inWords(instant, for: i) }
        let time =
            mine.date == theirs.date
            ? words(i).time(theirs.time)
            : phrase(
                i,
                "phrase-moment",
                ["date": .text(words(i).date(theirs.date)), "time": .text(words(i).time(theirs.time))]
            )
        return phrase(
            i,
            "phrase-moment-both",
            [
                "date": .text(words(i).date(mine.date)), "time": .text(words(i).time(mine.time)),
                "partner_time": .text(time), "partner": .text(partnerName(for: i, in: p)),
            ]
        )
    }
}

extension [Message.Block] {
    /// The first paragraphs as one line without markup.
    var plainText: String {
        var text = ""
        for case .paragraph(let inlines) in self {
            if !text.isEmpty { text += " " }
            for inline in inlines {
                switch inline {
                case .plain(let words), .emphasis(let words): text += words
                case .link(let label, _), .replyLink(let label, _): text += label
                case .entry, .entryEnd: break
                }
            }
        }
        return text
    }
}
