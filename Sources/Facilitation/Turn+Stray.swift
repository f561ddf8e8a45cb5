import Domain
import PromptLibrary
import Timetable

/// Words where a tap was asked, words nobody asked for, and words that could be two things.
extension Turn {
    mutating func tapText(_ words: String, _ text: Event.Text, _ asked: Ask, _ i: Int) {
        if isSmallTalk(words, i) { return }
        let entry = keep(words, text.platformMessage, for: nil, from: i)
        // Said once an hour to one question, so that two programs cannot talk to each other.
        let wasSaid = snapshot.persons[i].asks.contains {
            $0.kind == .tapText && $0.number == asked.id && now - $0.sent < .hours(1)
        }
        if wasSaid { return }
        let dayLater = now + .hours(24)
        ask(i, "tap-text", .tapText, pair: asked.pair.flatMap { index(of: $0) }) {
            $0.entry = entry
            $0.number = asked.id
            $0.closesAt = dayLater
        }
        let options = optionsShown(asked, i)
        guard !options.isEmpty else { return }
        add([.choices(.init(ask: asked.id, options: options, isMultiple: asked.kind == .slots))], to: i)
    }

    mutating func stray(_ words: String, _ text: Event.Text, _ i: Int) {
        if isSmallTalk(words, i) { return }
        let entry = keep(words, text.platformMessage, for: nil, from: i)
        if let p = livePairs(of: i).last(where: { begins(words, with: partnerName(for: i, in: $0)) }) {
            say(i, "no-passing-on", ["partner": .text(partnerName(for: i, in: p))])
        }
        // Kept in silence where the pointer was given within the hour.
        guard mayPoint(i) else { return }
        let dayLater = now + .hours(24)
        ask(i, "stray-text", .strayText, pair: livePairs(of: i).last, only: strayOptions(i)) {
            $0.entry = entry
            $0.closesAt = dayLater
        }
    }

    func begins(_ words: String, with name: String) -> Bool {
        let said = words.lowercased()
        let called = name.lowercased()
        guard !called.isEmpty, said.hasPrefix(called) else { return false }
        return said.dropFirst(called.count).first.map { !$0.isLetter && !$0.isNumber } ?? true
    }

    func strayOptions(_ i: Int) -> [String] {
        snapshot.persons[i].entries.dropLast().isEmpty ? ["keep", "drop"] : ["keep", "add", "drop"]
    }

    mutating func answerStray(_ ask: Ask, _ option: String, of i: Int) {
        settle(ask, of: i, option)
        guard let entry = ask.entry else { return }
        switch option {
        case "drop":
            drop(entry, of: i)
            say(i, "dropped")
        case "add":
            // The words stay an entry of their own next to the last answer, so that no word is moved twice.
            say(i, "added")
        case "pause":
            guard let p = ask.pair.flatMap({ index(of: $0) }) ?? livePairs(of: i).last else { return sayNoPair(i) }
            offerPause(until: today(i) + 7, i, p)
        default:
            say(i, "kept-plain")
        }
    }

    /// Takes an entry out of the journal, and out of all that refers to it.
    mutating func drop(_ entry: EntryID, of i: Int) {
        release(entry)
        for g in snapshot.programmes.indices {
            for d in snapshot.programmes[g].digests.indices {
                snapshot.programmes[g].digests[d].batch.removeAll { $0 == entry }
            }
        }
        forgetAnswer(entry, of: i)
        effects.append(.delete(entry))
        snapshot.persons[i].entries.removeAll { $0.id == entry }
        if snapshot.persons[i].gathering?.entry == entry { snapshot.persons[i].gathering = nil }
        for p in pairs(of: i) {
            let side = side(of: i, in: p)
            for k in snapshot.pairs[p].rounds.indices
            where snapshot.pairs[p].rounds[k].sides[side].shared?.entry == entry {
                snapshot.pairs[p].rounds[k].sides[side].shared?.isDeleted = true
            }
            if snapshot.pairs[p].tries?[side]?.entry == entry { snapshot.pairs[p].tries?[side] = nil }
            let draft = snapshot.pairs[p].contract.drafts[side]
            if draft.goal == entry { snapshot.pairs[p].contract.drafts[side].goal = nil }
            if draft.offer == entry { snapshot.pairs[p].contract.drafts[side].offer = nil }
            if draft.gently == entry { snapshot.pairs[p].contract.drafts[side].gently = nil }
        }
    }

    /// Signs alone, such as an emoji.
    func isSign(_ words: String) -> Bool { words.allSatisfy { !$0.isLetter && !$0.isNumber } }

    /// "thanks", "ok", a lone emoji: no reply.
    func isSmallTalk(_ words: String, _ i: Int) -> Bool {
        let bare = words.lowercased().filter { !$0.isPunctuation && !$0.isWhitespace }
        if isSign(words) || bare.isEmpty { return true }
        return self.words(i).thanks.contains { $0.filter { !$0.isPunctuation && !$0.isWhitespace } == bare }
    }

    mutating func askPartOrCommand(_ text: Event.Text, _ i: Int) {
        let typed = OfferedOption(key: String(text.words.trimmed.prefix(200)))
        let entry = snapshot.persons[i].gathering?.entry
        ask(i, "part-or-command", .partOrCommand) {
            $0.entry = entry
            $0.options = [typed]
        }
    }

    /// A command's words are no secret, so they wait in the ask until it is clear what they were.
    mutating func answerPartOrCommand(_ ask: Ask, _ option: String, of i: Int) {
        settle(ask, of: i, option)
        let words = ask.options.first?.key ?? ""
        guard option == "command" else { return addPart(words, ask, i) }
        if snapshot.persons[i].gathering != nil { finishGathering(i) }
        if case .command(let command) = commandReader(i).read(words, isCommand: true) {
            run(command, replied: nil, from: i)
        }
    }

    /// What was taken for a command is part of the answer after all.
    mutating func addPart(_ words: String, _ ask: Ask, _ i: Int) {
        if snapshot.persons[i].gathering?.entry == ask.entry { return gather(words, Event.Text(words: words), from: i) }
        if let entry = ask.entry, mayAdd(words, to: entry, i) {
            return add(words, Event.Text(words: words), to: entry, i)
        }
        _ = keep(words, nil, for: nil, from: i)
        say(i, "kept-plain")
    }

    mutating func askWhich(_ two: (Ask, Ask), _ words: String, _ text: Event.Text, _ i: Int) {
        let entry = keep(words, text.platformMessage, for: nil, from: i)
        let options = [two.0, two.1].map { Message.Option(key: "q\($0.id)", label: firstWords($0, i)) }
        ask(i, "which-question", .whichQuestion, options: options) { $0.entry = entry }
    }

    func firstWords(_ ask: Ask, _ i: Int) -> String {
        guard let reference = ask.prompt, let prompt = context.library.prompt(reference.id) else {
            return String(phrase(i, stepKey(ask)).prefix(40))
        }
        let text = context.library.render(
            prompt,
            part: Part(rawValue: reference.part) ?? .single,
            locale: snapshot.persons[i].person.locale,
            ["partner": .text(ask.pair.flatMap { index(of: $0) }.map { partnerName(for: i, in: $0) } ?? "")]
        )
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

    /// Said once an hour at most: several messages in a row are one attempt to tell something.
    mutating func sayEncrypted(_ i: Int) {
        if let last = snapshot.persons[i].encryptedAt, now - last < .hours(1) { return }
        snapshot.persons[i].encryptedAt = now
        say(i, "encrypted-room")
    }

    /// At most one pointer an hour, so that two programs cannot talk to each other.
    mutating func sayPointer(_ i: Int) {
        if mayPoint(i) { say(i, "pointer") }
    }

    mutating func mayPoint(_ i: Int) -> Bool {
        if let last = snapshot.persons[i].pointerAt, now - last < .hours(1) { return false }
        snapshot.persons[i].pointerAt = now
        return true
    }
}
