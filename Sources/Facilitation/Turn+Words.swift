import Domain
import PromptLibrary
import Timetable

/// From messages to entries: gathering, additions, words where a tap was asked, words nobody asked for.
extension Turn {
    static let entryLimit = 40_000
    static let gatherAtMost = Instant.Span.minutes(5)

    mutating func receive(_ text: Event.Text, from i: Int) {
        if text.hadFile { say(i, "no-files") }
        let words = text.words.trimmed
        guard !words.isEmpty else { return }
        let reading = commandReader(i).read(String(words), isCommand: text.isCommand)
        let replied = text.inReplyTo.flatMap { id in snapshot.persons[i].asks.last { $0.message == id } }
        if case .answer(let answer) = reading { return take(answer, text, replied: replied, from: i) }
        if case .command(let command) = reading, !isBareAnswer(command) {
            if snapshot.persons[i].gathering != nil, !text.isCommand { return askPartOrCommand(text, i) }
            return run(command, replied: replied, from: i)
        }
        if case .unknownCommand = reading { return sayPointer(i) }
        take(String(words), text, replied: replied, from: i)
    }

    /// "yes" and "no" answer the open ask rather than command anything.
    private func isBareAnswer(_ command: Command) -> Bool { command == .yes || command == .no }

    func commandReader(_ i: Int) -> CommandReader {
        CommandReader(synonyms: words(i).commands.map { ($0.key, $0.words) })
    }

    private mutating func take(_ words: String, _ text: Event.Text, replied: Ask?, from i: Int) {
        if let replied { return takeReply(words, text, to: replied, from: i) }
        if snapshot.persons[i].gathering != nil { return gather(words, text, from: i) }
        // A typed option of the newest ask that has options.
        for ask in openTapAsks(of: i) {
            if let option = typedOption(words, ask, i) { return receive(Event.Tap(ask: ask.id, option: option), from: i) }
            if isScale(ask), words.count <= 12, words.contains(where: \.isNumber) { return say(i, "scale-range") }
            break
        }
        if let ask = whichTextAsk(i) {
            if let two = twoRecent(i) { return askWhich(two, words, text, i) }
            return begin(words, text, for: ask, from: i)
        }
        if addToLast(words, text, i) { return }
        stray(words, text, i)
    }

    private mutating func takeReply(_ words: String, _ text: Event.Text, to ask: Ask, from i: Int) {
        if let option = typedOption(words, ask, i) { return receive(Event.Tap(ask: ask.id, option: option), from: i) }
        if ask.takesText { return begin(words, text, for: ask, from: i) }
        tapText(words, text, ask, i)
    }

    private func isScale(_ ask: Ask) -> Bool {
        ask.kind == .step && (ask.step == .sayWhatIMean || (ask.step == .pulse && ask.session.map { Self.pulseKey($0) != "pulse-led" } ?? true))
    }

    /// The option that a typed text means: its word, its number or a clear equivalent.
    private mutating func typedOption(_ words: String, _ ask: Ask, _ i: Int) -> String? {
        let options = optionsShown(ask, i)
        guard !options.isEmpty else { return nil }
        let known = self.words(i)
        return TapWords.option(
            for: words, options: options, yes: known.yes, no: known.no, numbers: known.numbers.map { ($0.word, $0.value) })
    }

    /// The options of an ask as they were shown, made again from its kind.
    mutating func optionsShown(_ ask: Ask, _ i: Int) -> [Message.Option] {
        let p = ask.pair.flatMap { index(of: $0) }
        switch ask.kind {
        case .slots:
            guard let p, let search = search(p) else { return [] }
            return search.slots.map { slot in
                let reading = calendar(i).zone.reading(at: slot)
                return Message.Option(
                    key: "t\(slot.seconds)",
                    label: phrase(i, "phrase-slot", ["date": .text(self.words(i).date(reading.date)), "time": .text(self.words(i).time(reading.time))]))
            } + rendered(i, "times-next").choices
        case .step where isScale(ask):
            return (1...5).map { Message.Option(key: "\($0)", label: "\($0)") } + rendered(i, stepKey(ask)).choices
        case .step where ask.prompt != nil:
            let key = ask.number == 1 ? "prompt-ways" : "answer-ways"
            let prompt = ask.prompt.flatMap { context.library.prompt($0.id) }
            let own = prompt.map {
                context.library.render($0, part: .single, locale: snapshot.persons[i].person.locale, [:]).choices
            } ?? []
            return own + rendered(i, key).choices
        default:
            return rendered(i, stepKey(ask)).choices + ask.options.compactMap { option in
                option.person.flatMap { id in context.staff.first { $0.id == id } }
                    .map { Message.Option(key: option.key, label: $0.name) }
            }
        }
    }

    /// The text of the library whose options an ask shows.
    func stepKey(_ ask: Ask) -> String {
        switch ask.kind {
        case .step, .contract:
            if ask.step == .pulse { return Self.pulseKey(ask.session ?? 1) }
            return ask.step?.rawValue ?? ""
        case .begin: return "both-in"
        case .statements: return ask.number == 1 ? "statement-read" : "statement-independent"
        case .date: return "date"
        case .did: return "did"
        default: return ask.kind.rawValue
        }
    }

    /// The newest text question, if the words have a place in it.
    private func whichTextAsk(_ i: Int) -> Ask? { openTextAsk(of: i) }

    /// Two unanswered text questions of which the newer is under ten minutes old.
    private func twoRecent(_ i: Int) -> (Ask, Ask)? {
        let open = snapshot.persons[i].asks.filter { $0.takesText && $0.entry == nil }
        guard open.count >= 2, let last = open.last, now - last.sent < .minutes(10) else { return nil }
        let before = open[open.count - 2]
        // A sitting's own step follows at once on an earlier one: only a rival from before counts.
        guard before.step != last.step || before.prompt != last.prompt, now - before.sent < .days(14), before.prompt != nil,
            last.prompt != nil
        else { return nil }
        return (before, last)
    }

    // MARK: Gathering

    private mutating func begin(_ words: String, _ text: Event.Text, for ask: Ask, from i: Int) {
        if ask.kind == .hours, let p = ask.pair.flatMap({ index(of: $0) }) { return receiveHours(words, ask: ask, from: i, in: p) }
        if ask.kind == .dateGuess { return receiveNewDate(words, ask, from: i) }
        let entry = keep(words, text.platformMessage, for: ask, from: i)
        let wasCut = words.count > Self.entryLimit
        snapshot.persons[i].gathering = Gathering(
            ask: ask.id, entry: entry, started: now, quietAt: now + gatherSpan(i), length: min(words.count, Self.entryLimit))
        snapshot.persons[i].gathering?.wasCut = wasCut
        endReminders(of: ask, of: i)
    }

    private func gatherSpan(_ i: Int) -> Instant.Span { .seconds(programme(ofPerson: i).entry.gatherSeconds) }

    /// Keeps words as a new entry for the writer alone.
    mutating func keep(_ words: String, _ platformMessage: String?, for ask: Ask?, from i: Int) -> EntryID {
        let id = EntryID(ids.next(at: now))
        let subject = ask.map { $0.prompt?.id.rawValue ?? $0.step?.rawValue ?? $0.kind.rawValue } ?? "note"
        effects.append(
            .keep(
                Effect.Entry(
                    id: id, writer: snapshot.persons[i].id, pair: ask?.pair, at: now, subject: subject,
                    promptRevision: ask?.prompt?.revision, platformMessage: platformMessage),
                words: String(words.prefix(Self.entryLimit))))
        var kept = KeptEntry(id: id, at: now, pair: ask?.pair, audience: .onlyMe, length: min(words.count, Self.entryLimit))
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

    private mutating func gather(_ words: String, _ text: Event.Text, from i: Int) {
        guard var gathering = snapshot.persons[i].gathering else { return }
        let room = Self.entryLimit - gathering.length
        let fitting = String(words.prefix(max(0, room - 1)))
        if fitting.count < words.count { gathering.wasCut = true }
        if !fitting.isEmpty { append(fitting, text.platformMessage, to: gathering.entry, of: i) }
        gathering.length += fitting.count + 1
        gathering.quietAt = min(now + gatherSpan(i), gathering.started + Self.gatherAtMost)
        snapshot.persons[i].gathering = gathering
    }

    private mutating func append(_ words: String, _ platformMessage: String?, to entry: EntryID, of i: Int) {
        effects.append(.append(entry, words: words))
        guard let k = snapshot.persons[i].entries.firstIndex(where: { $0.id == entry }) else { return }
        snapshot.persons[i].entries[k].length += words.count + 1
        snapshot.persons[i].entries[k].revision += 1
        if let platformMessage, snapshot.persons[i].entries[k].platformMessages.count < 20 {
            snapshot.persons[i].entries[k].platformMessages.append(platformMessage)
        }
    }

    /// Quiet for long enough: one receipt, and the sitting goes on.
    mutating func finishGathering(_ i: Int) {
        guard let gathering = snapshot.persons[i].gathering else { return }
        snapshot.persons[i].gathering = nil
        if gathering.wasCut { say(i, "entry-cut") }
        let asked = gathering.ask.flatMap { self.ask($0, of: i) }
        kept(gathering.entry, for: asked, of: i)
        for tap in gathering.taps { receive(tap, from: i) }
    }

    /// What follows when an entry is complete.
    private mutating func kept(_ entry: EntryID, for ask: Ask?, of i: Int) {
        guard let ask, let p = ask.pair.flatMap({ index(of: $0) }) else {
            return receipt(entry, i)
        }
        settle(ask, of: i, "text")
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
        case (.helpSentence, _):
            addSentence(entry, ask, i)
        default:
            receipt(entry, i)
        }
    }

    /// "Kept, for you alone." with what can be done about it.
    mutating func receipt(_ entry: EntryID, _ i: Int) {
        let p = livePairs(of: i).last
        ask(i, "receipt", .receipt, pair: p) { $0.entry = entry }
    }

    /// Text soon after a receipt belongs to what was kept.
    private mutating func addToLast(_ words: String, _ text: Event.Text, _ i: Int) -> Bool {
        guard let last = snapshot.persons[i].entries.last, !last.isReleased,
            now - last.at < .minutes(programme(ofPerson: i).entry.addMinutes + 5),
            last.length + words.count < Self.entryLimit
        else { return false }
        guard !isSmallTalk(words, i) else { return true }
        append(words, text.platformMessage, to: last.id, of: i)
        if last.audience != .onlyMe { narrow(last.id, of: i) }
        say(i, "added")
        return true
    }

    /// A reply on the form, or in a modal: one entry at once, with the audience chosen there.
    mutating func receive(_ form: Event.Form, from i: Int) {
        guard let ask = ask(form.ask, of: i) else {
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
        if ask.kind == .hours || ask.kind == .dateGuess {
            return begin(String(words), Event.Text(words: String(words)), for: ask, from: i)
        }
        let entry = keep(String(words), nil, for: ask.takesText ? ask : nil, from: i)
        if words.count > Self.entryLimit { say(i, "entry-cut") }
        kept(entry, for: ask.takesText ? self.ask(ask.id, of: i) : nil, of: i)
        if let audience = form.audience, audience != .onlyMe { offerAudience(audience, entry, i) }
    }

    // MARK: Words where a tap was asked, and words nobody asked for

    private mutating func tapText(_ words: String, _ text: Event.Text, _ asked: Ask, _ i: Int) {
        if isSmallTalk(words, i) { return }
        let entry = keep(words, text.platformMessage, for: nil, from: i)
        let dayLater = now + .hours(24)
        ask(i, "tap-text", .tapText, pair: asked.pair.flatMap { index(of: $0) }) {
            $0.entry = entry
            $0.closesAt = dayLater
        }
    }

    private mutating func stray(_ words: String, _ text: Event.Text, _ i: Int) {
        if isSmallTalk(words, i) { return }
        if let asked = snapshot.persons[i].asks.last, asked.kind != .receipt, asked.kind != .date, asked.kind != .strayText,
            now - asked.sent < .days(2)
        {
            return tapText(words, text, asked, i)
        }
        let entry = keep(words, text.platformMessage, for: nil, from: i)
        let addressed = livePairs(of: i).contains { p in
            words.lowercased().hasPrefix(partnerName(for: i, in: p).lowercased())
        }
        if addressed, let p = livePairs(of: i).last {
            say(i, "no-passing-on", ["partner": .text(partnerName(for: i, in: p))])
        }
        let dayLater = now + .hours(24)
        ask(i, "stray-text", .strayText, pair: livePairs(of: i).last, only: strayOptions(i)) {
            $0.entry = entry
            $0.closesAt = dayLater
        }
    }

    private func strayOptions(_ i: Int) -> [String] {
        snapshot.persons[i].entries.dropLast().isEmpty ? ["keep", "drop"] : ["keep", "add", "drop"]
    }

    mutating func answerStray(_ ask: Ask, _ option: String, of i: Int) {
        settle(ask, of: i, option)
        guard let entry = ask.entry else { return }
        switch option {
        case "drop":
            effects.append(.delete(entry))
            snapshot.persons[i].entries.removeAll { $0.id == entry }
            say(i, "dropped")
        case "add":
            // The words stay an entry of their own next to the last answer, so that no word is moved twice.
            say(i, "added")
        case "pause":
            run(.pause(""), replied: nil, from: i)
        default:
            say(i, "kept-plain")
        }
    }

    /// "thanks", "ok", a lone emoji: no reply.
    func isSmallTalk(_ words: String, _ i: Int) -> Bool {
        let bare = words.lowercased().filter { !$0.isPunctuation && !$0.isWhitespace }
        if bare.isEmpty || bare.allSatisfy({ !$0.isLetter && !$0.isNumber }) { return true }
        return self.words(i).thanks.contains { $0.filter { !$0.isPunctuation && !$0.isWhitespace } == bare }
    }

    private mutating func askPartOrCommand(_ text: Event.Text, _ i: Int) {
        let entry = keep(text.words, text.platformMessage, for: nil, from: i)
        ask(i, "part-or-command", .partOrCommand) { $0.entry = entry }
        snapshot.persons[i].asks[snapshot.persons[i].asks.count - 1].options = [
            OfferedOption(key: String(text.words.trimmed.prefix(60).lowercased()))
        ]
    }

    mutating func answerPartOrCommand(_ ask: Ask, _ option: String, of i: Int) {
        settle(ask, of: i, option)
        guard option == "command", let entry = ask.entry else { return say(i, "kept-plain") }
        effects.append(.delete(entry))
        snapshot.persons[i].entries.removeAll { $0.id == entry }
        if snapshot.persons[i].gathering != nil { finishGathering(i) }
        let words = ask.options.first?.key ?? ""
        if case .command(let command) = commandReader(i).read(words, isCommand: true) {
            run(command, replied: nil, from: i)
        }
    }

    private mutating func askWhich(_ two: (Ask, Ask), _ words: String, _ text: Event.Text, _ i: Int) {
        let entry = keep(words, text.platformMessage, for: nil, from: i)
        let options = [two.0, two.1].map { Message.Option(key: "q\($0.id)", label: firstWords($0, i)) }
        ask(i, "which-question", .whichQuestion, options: options) { $0.entry = entry }
    }

    private func firstWords(_ ask: Ask, _ i: Int) -> String {
        guard let reference = ask.prompt, let prompt = context.library.prompt(reference.id) else {
            return String(phrase(i, stepKey(ask)).prefix(40))
        }
        let text = context.library.render(
            prompt, part: Part(rawValue: reference.part) ?? .single, locale: snapshot.persons[i].person.locale,
            ["partner": .text(ask.pair.flatMap { index(of: $0) }.map { partnerName(for: i, in: $0) } ?? "")])
        let plain = text.blocks.plainText
        return plain.count > 40 ? plain.prefix(39) + "…" : plain
    }

    mutating func answerWhich(_ ask: Ask, _ option: String, of i: Int) {
        settle(ask, of: i, option)
        guard let entry = ask.entry, let number = Int(option.dropFirst()), let meant = self.ask(number, of: i) else {
            return say(i, "kept-plain")
        }
        kept(entry, for: meant, of: i)
    }

    // MARK: Edits and deletes

    mutating func receiveEdit(of platformMessage: String, words: String, from i: Int) {
        guard let k = snapshot.persons[i].entries.lastIndex(where: { $0.platformMessages.contains(platformMessage) })
        else { return }
        let entry = snapshot.persons[i].entries[k]
        // One message of several: the entry keeps the others, so the new wording is put after them.
        if entry.platformMessages.count == 1 {
            effects.append(.revise(entry.id, words: String(words.prefix(Self.entryLimit))))
        } else {
            effects.append(.append(entry.id, words: String(words.prefix(Self.entryLimit - min(entry.length, Self.entryLimit - 1)))))
        }
        snapshot.persons[i].entries[k].revision += 1
        guard entry.audience != .onlyMe, !entry.isReleased else { return }
        narrow(entry.id, of: i)
        offerAudience(entry.audience, entry.id, i, key: "changed-share-again")
    }

    mutating func receiveDelete(of platformMessage: String, from i: Int) {
        guard let entry = snapshot.persons[i].entries.last(where: { $0.platformMessages.contains(platformMessage) })
        else { return }
        narrow(entry.id, of: i)
        ask(i, "deleted", .deleted) { $0.entry = entry.id }
    }

    /// Said once an hour at most: several messages in a row are one attempt to tell something.
    mutating func sayEncrypted(_ i: Int) {
        if let last = snapshot.persons[i].encryptedAt, now - last < .hours(1) { return }
        snapshot.persons[i].encryptedAt = now
        say(i, "encrypted-room")
    }

    /// At most one pointer an hour, so that two programs cannot talk to each other.
    mutating func sayPointer(_ i: Int) {
        if let last = snapshot.persons[i].pointerAt, now - last < .hours(1) { return }
        snapshot.persons[i].pointerAt = now
        say(i, "pointer")
    }
}
