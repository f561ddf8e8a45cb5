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
        let isAnswered = happening.messages.contains { $0.person == id }
        let asks = before.asks.map(\.kind.rawValue).joined(separator: " ")
        if trimmed.holdsMark {
            // Only where hours or a date were asked for may words be answered without being kept.
            let isShort = trimmed.count <= 60 && before.asks.contains { $0.kind == .hours || $0.kind == .dateGuess }
            if !(isShort && isAnswered) { fail(.wordsKept, world, [id], "lost: \(trimmed.prefix(60)), asked: \(asks)") }
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

    private func isKept(_ words: String, _ effects: [Effect]) -> Bool {
        for effect in effects {
            switch effect {
            case .keep(_, let kept), .append(_, let kept), .revise(_, let kept):
                // Behind a word such as `note`, or up to the limit of an entry.
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
        switch Kind(rawValue: message.kind) {
        case .digest, .note:
            return programme.supervisors.contains { $0.supervisor == reader }
                && [.supervisor, .anonymous].contains(entry.audience)
        case .handOver, .answer:
            let isStaff =
                programme.helpContacts.contains(reader) || programme.supervisors.contains { $0.supervisor == reader }
            return isStaff && entry.subject == AskKind.helpSentence.rawValue
        default: return false
        }
    }
}

extension Message {
    /// The entries whose words it shows.
    fileprivate var entries: [EntryID] {
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
