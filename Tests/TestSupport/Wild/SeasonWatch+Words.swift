import Conduct
import Domain
import Facilitation
import PromptLibrary

/// What becomes of words: kept whole, and shown to those alone whom their writer chose.
extension SeasonWatch {
    // MARK: Kept

    /// Words that somebody wrote end in an entry, were understood, or it is said that they were not.
    mutating func lookForWords(_ happening: World.Happening, _ before: PersonState?, in world: World) {
        guard let before, before.standing == .active else { return }
        switch happening.event.body {
        case .text(let id, let text): look(for: text.words, of: id, before, happening, in: world)
        case .form(let id, let form): look(for: form.words, of: id, before, happening, in: world)
        default: break
        }
    }

    private mutating func look(
        for words: String,
        of id: PersonID,
        _ before: PersonState,
        _ happening: World.Happening,
        in world: World
    ) {
        let trimmed = String(words.trimmed)
        guard !trimmed.isEmpty else { return }
        findings.note(.wordsKept)
        if isKept(trimmed, happening.effects) { return }
        // What did not fit an entry is said with its receipt.
        if world.person(id)?.gathering?.wasCut ?? false { return }
        let isAnswered = happening.messages.contains { $0.person == id }
        let asks = before.asks.map(\.kind.rawValue).joined(separator: " ")
        if trimmed.holdsMark {
            // Only where hours or a date were asked for may words be answered without being kept.
            let isShort =
                trimmed.count <= 60 && before.asks.contains { [.hours, .dateGuess, .talkTime].contains($0.kind) }
            if !isAnswered || !isShort && !isName(trimmed, happening.effects) {
                fail(.wordsKept, world, [id], "lost: \(trimmed.prefix(60)), asked: \(asks)")
            }
            return
        }
        let isRecorded = happening.effects.contains { effect in
            if case .record(let record) = effect { record.person == id } else { false }
        }
        // Thanks and signs alone need no reply; a pointer comes once an hour.
        let isNothing = !trimmed.contains { $0.isLetter || $0.isNumber }
        let words = world.context.library.words(before.person.locale)
        let isThanks = words.thanks.contains { $0 == trimmed.lowercased() }
        let isKnown = isThanks || isNothing || ["thanks", "danke", "👍"].contains(trimmed)
        let wasPointed = before.pointerAt.map { world.now - $0 < .hours(1) } ?? false
        let isHeld = before.gathering != nil || world.person(id)?.gathering != before.gathering
        if !isAnswered, !isRecorded, !isKnown, !wasPointed, !isHeld {
            fail(.wordsKept, world, [id], "unheard: \(trimmed.prefix(60)), asked: \(asks)")
        }
    }

    /// Whether words were read as `language XX` or `zone XX`: the answer to a name that is unknown says what is known,
    /// as the table of commands has it.
    private func isName(_ words: String, _ effects: [Effect]) -> Bool {
        guard words.split(separator: " ").count <= 3 else { return false }
        return effects.contains { effect in
            guard case .record(let record) = effect, record.kind == "command" else { return false }
            return record.detail == "command=language" || record.detail == "command=zone"
        }
    }

    private func isKept(_ words: String, _ effects: [Effect]) -> Bool {
        for effect in effects {
            switch effect {
            case .keep(_, let kept), .append(_, let kept), .revise(_, let kept):
                // Behind a word such as `note`, or up to the limit of an entry.
                let kept = String(kept.trimmed)
                if kept == words || words.hasSuffix(kept) && kept.holdsMark { return true }
                if words.count > 1_000, words.hasPrefix(kept), kept.count > 1 { return true }
            default: break
            }
        }
        return false
    }

    // MARK: Shown

    /// Whoever reads an entry wrote it, or was chosen by who did.
    mutating func lookAtAudience(of message: OutboundMessage, in world: World) {
        for id in message.message.entries {
            findings.note(.audience)
            let what = "entry \(id) in \(message.kind) to \(message.person)"
            guard let entry = entries[id] else {
                fail(.audience, world, [message.person], "\(what): nobody wrote it")
                continue
            }
            if entry.isGone { fail(.audience, world, [message.person, entry.writer], "\(what): it is deleted") }
            if entry.writer != message.person, !mayRead(id, entry, message, in: world) {
                fail(.audience, world, [message.person, entry.writer], "\(what), written by \(entry.writer)")
            }
        }
    }

    private func mayRead(_ id: EntryID, _ entry: Entry, _ message: OutboundMessage, in world: World) -> Bool {
        let programme = world.context.programmes[0]
        let reader = message.person
        // The agreement, once both have said that it may be shown; never the seventh question.
        if let pair = entry.pair.flatMap({ world.pair($0) }), pair.members.contains(reader), pair.contract.shown,
            [SittingStep.goal.rawValue, SittingStep.offer.rawValue].contains(entry.subject)
        {
            return true
        }
        if revealed[id]?.contains(reader) ?? false { return true }
        // What waits for somebody at the same time goes as one message, so its kind says nothing of each part.
        let supervision = programme.supervisors.first { $0.supervisor == reader }
        if entry.isReleased, supervision != nil { return true }
        switch entry.audience {
        case .supervisor where entry.isForContact:
            return supervision != nil || programme.helpContacts.contains(reader)
        case .supervisor: return supervision.map { $0.follows?.contains(entry.writer) ?? true } ?? false
        case .anonymous, .onlyMe, .partner: return false
        }
    }

    /// Anonymous words go to the supervisors once enough people have written.
    mutating func releaseAnonymous(in world: World) {
        let writers = anonymous.compactMap { entries[$0]?.writer }
        let distinct = writers.enumerated().filter { writers.firstIndex(of: $0.element) == $0.offset }
        guard distinct.count >= world.context.programmes[0].threshold else { return }
        for id in anonymous { entries[id]?.isReleased = true }
        anonymous = []
    }

    /// Both of a pair see both answers at once, each in the wording that its writer has set to share.
    mutating func lookAtReveal(
        of id: EntryID,
        _ revision: Int,
        to reader: PersonID,
        _ happening: World.Happening,
        _ world: World
    ) {
        findings.note(.audience)
        let what = "entry \(id) is revealed to \(reader)"
        guard let entry = entries[id] else { return fail(.audience, world, [reader], "\(what): nobody wrote it") }
        let members = SeasonWatch.people(of: happening.event.body, in: world)
        let isShared = entry.audience == .partner && !entry.isGone && entry.sharedRevision == revision
        let others = happening.effects.compactMap { effect -> PersonID? in
            if case .reveal(let other, _, reader) = effect { entries[other]?.writer } else { nil }
        }
        if !isShared || !members.contains(reader) || !members.contains(entry.writer)
            || !members.allSatisfy(others.contains)
        {
            fail(.audience, world, [reader, entry.writer], "\(what), \(entry), wording \(revision)")
        }
        revealed[id, default: []].append(reader)
    }
}

extension Message {
    /// The entries whose words it shows.
    var entries: [EntryID] {
        func shown(_ inlines: [Inline]) -> [EntryID] {
            inlines.compactMap { inline in
                switch inline {
                case .entry(let id), .entryEnd(let id): id
                case .plain, .emphasis, .link, .replyLink: nil
                }
            }
        }
        return blocks.flatMap { block -> [EntryID] in
            switch block {
            case .paragraph(let inlines), .quote(let inlines): shown(inlines)
            case .list(let items): items.flatMap(shown)
            case .choices, .scale, .input: []
            }
        } + shown(context)
    }
}
