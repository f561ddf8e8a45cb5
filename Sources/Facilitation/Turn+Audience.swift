import Domain
import PromptLibrary
import Timetable

/// Who may read an answer: wider by two taps, narrower at once; the partner by the mutual reveal only.
extension Turn {
    /// The entry that a bare audience word means: the last own one.
    private func meantEntry(_ i: Int, _ replied: Ask?) -> KeptEntry? {
        if let entry = replied?.entry { return snapshot.persons[i].entries.last { $0.id == entry } }
        // The thread of a question without an answer means no other answer.
        if replied?.takesText == true { return nil }
        return snapshot.persons[i].entries.last
    }

    mutating func answerReceipt(_ ask: Ask, _ option: String, of i: Int) {
        guard let entry = ask.entry, snapshot.persons[i].entries.contains(where: { $0.id == entry }) else {
            return saySettled(ask, to: i)
        }
        switch option {
        case "share": offerShare(entry, i)
        case "more": self.ask(i, "more", .more, pair: ask.pair.flatMap { index(of: $0) }) { $0.entry = entry }
        default: narrowAndSay(entry, i)
        }
    }

    mutating func answerMore(_ ask: Ask, _ option: String, of i: Int) {
        guard let entry = ask.entry, let kept = snapshot.persons[i].entries.last(where: { $0.id == entry }) else {
            return saySettled(ask, to: i)
        }
        settle(ask, of: i, option)
        switch option {
        case "anonymous": offerAudience(.anonymous, entry, i)
        case "supervisor": offerAudience(.supervisor, entry, i)
        case "change":
            say(i, "change-it")
            _ = kept
        case "delete": self.ask(i, "delete-sure", .deleted) { $0.entry = entry }
        default: break
        }
    }

    mutating func widen(to audience: Audience, _ replied: Ask?, of i: Int) {
        noteQuestion(replied, of: i)
        // A share weeks later finds its round by the thread, even where the entry is no longer at hand.
        if audience == .partner, let entry = replied?.entry { return offerShare(entry, i) }
        guard let kept = meantEntry(i, replied) else { return say(i, "no-own-answer") }
        offerAudience(audience, kept.id, i)
    }

    /// The first tap of widening: says what would happen, and asks.
    mutating func offerAudience(_ audience: Audience, _ entry: EntryID, _ i: Int, key: String? = nil) {
        if audience == .partner { return offerShare(entry, i, key: key) }
        noteQuestion(entry: entry, of: i)
        guard audience == .anonymous || audience == .supervisor,
            let kept = snapshot.persons[i].entries.last(where: { $0.id == entry })
        else { return }
        let programme = programme(ofPerson: i)
        guard let supervisor = supervisor(for: i) else { return say(i, "no-supervisor") }
        // One entry has one audience: what goes to the partner goes to others as a copy.
        guard kept.audience != .partner else { return offerCopy(of: kept, for: audience, i) }
        let p = kept.pair.flatMap { index(of: $0) } ?? livePairs(of: i).last
        let variables: Variables = [
            "n": .number(programme.threshold - 1),
            "supervisor": .text(supervisor.name),
            "date": .text(nextDigest(of: supervisor.id, for: i)),
            "partner": .text(p.map { partnerName(for: i, in: $0) } ?? ""),
        ]
        if let key { say(i, key, variables) }
        ask(i, "widen-\(audience.rawValue)", .audienceTap, variables, pair: p) {
            $0.entry = entry
            $0.audience = audience
            $0.revision = kept.revision
        }
    }

    /// A supervisor who follows one of the person's pairs and does not take part in it.
    func supervisor(for i: Int) -> Person? {
        let id = snapshot.persons[i].id
        let programme = programme(ofPerson: i)
        let partners = livePairs(of: i).flatMap { snapshot.pairs[$0].members }
        let supervision = programme.supervisors.first { supervision in
            supervision.supervisor != id && !partners.contains(supervision.supervisor)
                && (supervision.follows?.contains(id) ?? true)
        }
        return supervision.flatMap { known in context.staff.first { $0.id == known.supervisor } }
    }

    private mutating func nextDigest(of supervisor: PersonID, for i: Int) -> String {
        let due = snapshot.programmes.lazy.flatMap(\.digests).first { $0.supervisor == supervisor }?.nextDue
        guard let due else { return phrase(i, "phrase-next-digest") }
        return inWords(calendar(i).zone.date(at: due), for: i)
    }

    mutating func answerAudience(_ ask: Ask, _ option: String, of i: Int) {
        guard let entry = ask.entry, let audience = ask.audience else { return saySettled(ask, to: i) }
        guard let k = snapshot.persons[i].entries.lastIndex(where: { $0.id == entry }) else {
            guard audience == .partner, round(of: entry, i) != nil else { return saySettled(ask, to: i) }
            settle(ask, of: i, option)
            return share(entry, of: i)
        }
        settle(ask, of: i, option)
        if ask.number != nil {
            // A copy was offered; the entry itself stays as it is.
            return option == "copy" ? copy(entry, for: audience, of: i) : say(i, "kept-plain")
        }
        guard option == "yes" else { return narrowAndSay(entry, i) }
        let kept = snapshot.persons[i].entries[k]
        // The second tap is valid for a day and for that wording.
        guard now - ask.sent < .hours(24), kept.revision == ask.revision else {
            return offerAudience(audience, entry, i)
        }
        guard audience != .partner else { return share(entry, of: i) }
        guard kept.audience != .partner else { return offerCopy(of: kept, for: audience, i) }
        snapshot.persons[i].entries[k].audience = audience
        effects.append(.setAudience(entry, audience))
        record(i, "audience", "entry=\(entry) audience=\(audience.rawValue)", pair: ask.pair.flatMap { index(of: $0) })
        hold(entry, audience, i, pair: kept.pair)
        say(i, audience == .supervisor ? "set-supervisor" : "set-anonymous")
    }

    /// Puts words that may be read by others where the next digest finds them.
    private mutating func hold(_ entry: EntryID, _ audience: Audience, _ i: Int, pair: PairID?) {
        let programme = programme(ofPerson: i)
        guard let g = snapshot.programmes.firstIndex(where: { $0.id == programme.id }) else { return }
        planDigests(g)
        let note = ProgrammeState.HeldNote(writer: snapshot.persons[i].id, entry: entry, pair: pair, since: now)
        release(entry)
        if audience == .anonymous {
            snapshot.programmes[g].anonymous.append(note)
        } else if let supervisor = supervisor(for: i) {
            if let d = snapshot.programmes[g].digests.firstIndex(where: { $0.supervisor == supervisor.id }) {
                snapshot.programmes[g].digests[d].notes.append(note)
            }
        }
    }

    /// Takes an entry back from where others would find it.
    mutating func release(_ entry: EntryID) {
        for g in snapshot.programmes.indices {
            snapshot.programmes[g].anonymous.removeAll { $0.entry == entry }
            for d in snapshot.programmes[g].digests.indices {
                snapshot.programmes[g].digests[d].notes.removeAll { $0.entry == entry }
            }
        }
        // A wish for a talk goes on without its sentence.
        for i in snapshot.persons.indices {
            for k in snapshot.persons[i].agenda.indices
            where snapshot.persons[i].agenda[k].kind == .handOver && snapshot.persons[i].agenda[k].entry == entry {
                snapshot.persons[i].agenda[k].entry = nil
            }
            for k in snapshot.persons[i].asks.indices
            where snapshot.persons[i].asks[k].kind == .handOver && snapshot.persons[i].asks[k].entry == entry {
                snapshot.persons[i].asks[k].entry = nil
            }
        }
    }

    /// True while nobody else has been given the words.
    private func isHeld(_ entry: EntryID) -> Bool {
        snapshot.programmes.contains { programme in
            programme.anonymous.contains { $0.entry == entry }
                || programme.digests.contains { $0.notes.contains { $0.entry == entry } }
        } || isSharedUnseen(entry)
            || snapshot.persons.contains { person in
                person.agenda.contains { $0.kind == .handOver && $0.entry == entry }
            }
    }

    /// For the writer alone again, as far as it still can be.
    mutating func narrow(_ entry: EntryID, of i: Int) {
        noteQuestion(entry: entry, of: i)
        guard let k = snapshot.persons[i].entries.lastIndex(where: { $0.id == entry }) else { return }
        if snapshot.persons[i].entries[k].audience != .onlyMe, !isHeld(entry) {
            snapshot.persons[i].entries[k].isReleased = true
        }
        release(entry)
        takeBackShare(of: entry, i)
        snapshot.persons[i].entries[k].audience = .onlyMe
        effects.append(.setAudience(entry, .onlyMe))
    }

    mutating func narrowAndSay(_ entry: EntryID, _ i: Int) {
        let wasReleased = snapshot.persons[i].entries.contains {
            $0.id == entry && $0.audience != .onlyMe && !isHeld(entry)
        }
        narrow(entry, of: i)
        record(i, "audience", "entry=\(entry) audience=only-me")
        say(i, wasReleased ? "seen-already" : "alone-again")
    }

    mutating func makePrivate(_ replied: Ask?, of i: Int) {
        // A pulse that is open, or the one replied to, stays out of the totals.
        if let pulse = replied ?? openQuestion(of: i), pulse.step == .pulse,
            let p = pulse.pair.flatMap({ index(of: $0) })
        {
            return answerStep(pulse, "private", of: i, in: p)
        }
        noteQuestion(replied, of: i)
        guard let kept = meantEntry(i, replied) else { return say(i, "no-own-answer") }
        narrowAndSay(kept.id, i)
    }

    mutating func answerDeleted(_ ask: Ask, _ option: String, of i: Int) {
        settle(ask, of: i, option)
        guard let entry = ask.entry, option == "yes" else { return say(i, "kept-plain") }
        drop(entry, of: i)
        say(i, "dropped")
    }
}
