import Domain
import PromptLibrary
import Timetable

/// From messages to entries: gathering, receipts, additions, forms, edits.
extension Turn {
    static let entryLimit = 40_000
    static let gatherAtMost = Instant.Span.minutes(5)

    mutating func begin(_ words: String, _ text: Event.Text, for ask: Ask, from i: Int) {
        if snapshot.persons[i].gathering != nil { finishGathering(i) }
        if ask.kind == .hours, let p = ask.pair.flatMap({ index(of: $0) }) {
            keepIfLong(words, text, i)
            return receiveHours(words, ask: ask, from: i, in: p)
        }
        if ask.kind == .dateGuess {
            keepIfLong(words, text, i)
            return receiveNewDate(words, ask, from: i)
        }
        if ask.kind == .talkTime {
            keepIfLong(words, text, i)
            return receiveTalkTime(words, ask, from: i)
        }
        noteQuestion(ask, of: i)
        let entry = keep(words, text.platformMessage, for: ask, from: i)
        let wasCut = words.count > Self.entryLimit
        snapshot.persons[i].gathering = Gathering(
            ask: ask.id,
            entry: entry,
            started: now,
            quietAt: now + gatherSpan(i),
            length: min(words.count, Self.entryLimit)
        )
        snapshot.persons[i].gathering?.wasCut = wasCut
        snapshot.persons[i].gathering?.actedAt = actedAt[i]
        endReminders(of: ask, of: i)
    }

    /// What is too long to be hours or a date was written for another reason, and is kept for its writer.
    mutating func keepIfLong(_ words: String, _ text: Event.Text, _ i: Int) {
        if words.count > 60 { _ = keep(words, text.platformMessage, for: nil, from: i) }
    }

    func gatherSpan(_ i: Int) -> Instant.Span { .seconds(programme(ofPerson: i).entry.gatherSeconds) }

    /// Keeps words as a new entry for the writer alone.
    mutating func keep(_ words: String, _ platformMessage: String?, for ask: Ask?, from i: Int) -> EntryID {
        let id = EntryID(ids.next(at: now))
        let subject = ask.map { $0.prompt?.id.rawValue ?? $0.step?.rawValue ?? $0.kind.rawValue } ?? "note"
        effects.append(
            .keep(
                Effect.Entry(
                    id: id,
                    writer: snapshot.persons[i].id,
                    pair: ask?.pair,
                    at: now,
                    subject: subject,
                    promptRevision: ask?.prompt?.revision,
                    platformMessage: platformMessage
                ),
                words: String(words.prefix(Self.entryLimit))
            )
        )
        var kept = KeptEntry(
            id: id,
            at: now,
            pair: ask?.pair,
            audience: .onlyMe,
            length: min(words.count, Self.entryLimit)
        )
        kept.prompt = ask?.prompt
        kept.ask = ask?.id
        kept.isNote = ask == nil
        if let platformMessage { kept.platformMessages = [platformMessage] }
        snapshot.persons[i].entries.append(kept)
        if let ask, let k = snapshot.persons[i].asks.firstIndex(where: { $0.id == ask.id }) {
            snapshot.persons[i].asks[k].entry = id
        }
        return id
    }

    mutating func gather(_ words: String, _ text: Event.Text, from i: Int) {
        guard var gathering = snapshot.persons[i].gathering else { return }
        noteQuestion(gathering.ask.flatMap { ask($0, of: i) }, of: i)
        let room = Self.entryLimit - gathering.length
        let fitting = String(words.prefix(max(0, room - 1)))
        if fitting.count < words.count { gathering.wasCut = true }
        if !fitting.isEmpty { append(fitting, text.platformMessage, to: gathering.entry, of: i) }
        gathering.length += fitting.count + 1
        gathering.actedAt = actedAt[i]
        gathering.quietAt = min(now + gatherSpan(i), gathering.started + Self.gatherAtMost)
        snapshot.persons[i].gathering = gathering
    }

    mutating func append(_ words: String, _ platformMessage: String?, to entry: EntryID, of i: Int) {
        effects.append(.append(entry, words: words))
        noteQuestion(entry: entry, of: i)
        guard let k = snapshot.persons[i].entries.firstIndex(where: { $0.id == entry }) else { return }
        snapshot.persons[i].entries[k].length += words.count + 1
        snapshot.persons[i].entries[k].revision += 1
        if let platformMessage, snapshot.persons[i].entries[k].platformMessages.count < 20 {
            snapshot.persons[i].entries[k].platformMessages.append(platformMessage)
        }
    }

    /// Shows the last words that were kept, so that the rest can be sent again.
    mutating func sayCut(_ entry: EntryID, _ i: Int) { say(i, "entry-cut", ["end": .entryEnd(entry)]) }

    /// Quiet for long enough: one receipt, and the sitting goes on.
    mutating func finishGathering(_ i: Int) {
        guard let gathering = snapshot.persons[i].gathering else { return }
        snapshot.persons[i].gathering = nil
        if gathering.wasCut { sayCut(gathering.entry, i) }
        let asked = gathering.ask.flatMap { self.ask($0, of: i) }
        kept(gathering.entry, for: asked, of: i)
        for tap in gathering.taps { receive(tap, from: i) }
    }

    /// What follows when an entry is complete.
    mutating func kept(_ entry: EntryID, for ask: Ask?, of i: Int) {
        guard let ask else { return receipt(entry, i) }
        settle(ask, of: i, "text")
        noteAnswer(entry, to: ask, of: i)
        if ask.kind == .helpSentence { return addSentence(entry, ask, i) }
        noteOneThing(entry, ask, of: i)
        guard let p = ask.pair.flatMap({ index(of: $0) }), snapshot.pairs[p].phase != .ended else {
            return receipt(entry, i)
        }
        switch (ask.kind, ask.step) {
        case (.contract, let step?):
            keepContract(entry, step: step, of: i, in: p)
            advanceSitting(of: i, in: p, after: step)
        case (.step, .goalWords?):
            snapshot.pairs[p].contract.drafts[side(of: i, in: p)].goal = entry
            advanceSitting(of: i, in: p, after: .goalWords)
        case (.step, let step?):
            receipt(entry, i)
            if ask.number == nil { advanceSitting(of: i, in: p, after: step) }
        default:
            receipt(entry, i)
        }
    }

    /// "Kept, for you alone." with what can be done about it.
    mutating func receipt(_ entry: EntryID, _ i: Int) {
        let mayShare = mayShare(entry, i)
        let p = mayShare ? round(of: entry, i)?.p : livePairs(of: i).last
        if let k = snapshot.persons[i].entries.lastIndex(where: { $0.id == entry }) {
            snapshot.persons[i].entries[k].receiptAt = now
        }
        let partner: Variables = ["partner": .text(p.map { partnerName(for: i, in: $0) } ?? "")]
        let number = ask(i, "receipt", .receipt, partner, pair: p, only: mayShare ? ["share", "more"] : ["more"]) {
            $0.entry = entry
        }
        guard mayShare, let (p, k) = round(of: entry, i) else { return }
        let side = side(of: i, in: p)
        snapshot.pairs[p].rounds[k].sides[side].receipt = drafts[i]?.id
        snapshot.pairs[p].rounds[k].sides[side].receiptAsk = number
    }

    /// Text soon after a receipt belongs to what was kept, unless a newer question waits for words.
    mutating func addToLast(_ words: String, _ text: Event.Text, _ question: Ask?, _ i: Int) -> Bool {
        guard let last = snapshot.persons[i].entries.last, let receipt = last.receiptAt,
            now - receipt < .minutes(programme(ofPerson: i).entry.addMinutes), mayAdd(words, to: last.id, i)
        else { return false }
        if let question, question.takesText, question.sent >= receipt { return false }
        guard !isSmallTalk(words, i) else { return true }
        add(words, text, to: last.id, i)
        return true
    }

    func mayAdd(_ words: String, to entry: EntryID, _ i: Int) -> Bool {
        guard let kept = snapshot.persons[i].entries.last(where: { $0.id == entry }) else { return false }
        return !kept.isReleased && kept.length + words.count < Self.entryLimit
    }

    mutating func add(_ words: String, _ text: Event.Text, to entry: EntryID, _ i: Int) {
        append(words, text.platformMessage, to: entry, of: i)
        guard let k = snapshot.persons[i].entries.lastIndex(where: { $0.id == entry }) else { return }
        let kept = snapshot.persons[i].entries[k]
        // One line for a run of messages, so that two programs cannot talk to each other.
        if kept.addedAt.map({ now - $0 > gatherSpan(i) }) ?? true { say(i, "added") }
        snapshot.persons[i].entries[k].addedAt = now
        guard kept.audience != .onlyMe else { return }
        narrow(entry, of: i)
        offerAudience(kept.audience, entry, i, key: "changed-share-again")
    }

    /// Words that follow at once on words whose place is being asked about are joined to them.
    mutating func joinPending(_ words: String, _ text: Event.Text, _ i: Int) -> Bool {
        guard let asked = snapshot.persons[i].asks.last, [.strayText, .tapText, .whichQuestion].contains(asked.kind),
            let entry = asked.entry, let kept = snapshot.persons[i].entries.last(where: { $0.id == entry }),
            now - (kept.addedAt ?? kept.at) < gatherSpan(i), mayAdd(words, to: entry, i)
        else { return false }
        append(words, text.platformMessage, to: entry, of: i)
        if let k = snapshot.persons[i].entries.lastIndex(where: { $0.id == entry }) {
            snapshot.persons[i].entries[k].addedAt = now
        }
        return true
    }

    /// A reply on the form, or in a modal: one entry at once, with the audience chosen there.
    mutating func receive(_ form: Event.Form, from i: Int) {
        guard let ask = ask(form.ask, of: i) else {
            noteQuestion(message: snapshot.persons[i].tokenSpent.last { $0.id == form.ask }?.message, of: i)
            if !form.words.trimmed.isEmpty {
                _ = keep(form.words, nil, for: nil, from: i)
                say(i, "kept-late")
            } else {
                sayClosed(i)
            }
            return
        }
        if let option = form.option, !option.isEmpty {
            for key in option.split(separator: ",").prefix(10) {
                receive(Event.Tap(ask: ask.id, option: String(key)), from: i)
            }
        }
        let words = form.words.trimmed
        guard !words.isEmpty else { return }
        if [.hours, .dateGuess, .talkTime].contains(ask.kind) {
            return begin(String(words), Event.Text(words: String(words)), for: ask, from: i)
        }
        let entry = keep(String(words), nil, for: ask.takesText ? ask : nil, from: i)
        if words.count > Self.entryLimit { sayCut(entry, i) }
        kept(entry, for: ask.takesText ? self.ask(ask.id, of: i) : nil, of: i)
        if let audience = form.audience, audience != .onlyMe { offerAudience(audience, entry, i) }
    }

    // MARK: Edits and deletes

    mutating func receiveEdit(of platformMessage: String, words: String, from i: Int) {
        guard let k = snapshot.persons[i].entries.lastIndex(where: { $0.platformMessages.contains(platformMessage) })
        else { return }
        let entry = snapshot.persons[i].entries[k]
        noteQuestion(entry: entry.id, of: i)
        // What others have seen stays as they saw it; new words after several messages are an entry of their own.
        if entry.isReleased, entry.platformMessages.count > 1 {
            _ = keep(words, nil, for: nil, from: i)
            return say(i, "seen-already")
        }
        // One message of several: the entry keeps the others, so the new wording is put after them.
        if entry.platformMessages.count == 1 {
            effects.append(.revise(entry.id, words: String(words.prefix(Self.entryLimit))))
            snapshot.persons[i].entries[k].length = min(words.count, Self.entryLimit)
            snapshot.persons[i].entries[k].revision += 1
        } else {
            let fitting = String(words.prefix(max(0, Self.entryLimit - entry.length - 1)))
            if !fitting.isEmpty {
                effects.append(.append(entry.id, words: fitting))
                snapshot.persons[i].entries[k].revision += 1
            }
            snapshot.persons[i].entries[k].length += fitting.count + 1
        }
        guard entry.audience != .onlyMe else { return }
        narrow(entry.id, of: i)
        // After others have seen it, the new wording is for the writer alone.
        if snapshot.persons[i].entries[k].isReleased { return say(i, "seen-already") }
        offerAudience(entry.audience, entry.id, i, key: "changed-share-again")
    }

    mutating func receiveDelete(of platformMessage: String, from i: Int) {
        guard let entry = snapshot.persons[i].entries.last(where: { $0.platformMessages.contains(platformMessage) })
        else { return }
        narrow(entry.id, of: i)
        ask(i, "deleted", .deleted) { $0.entry = entry.id }
    }
}
