import Domain
import PromptLibrary
import Timetable

/// The mutual reveal: both see both answers at a moment fixed beforehand, if both have shared; else nothing happens.
///
/// What one of the two does here reaches the other by the reveal alone: no
/// message, figure, timer, budget or answer to a command of the other changes.
extension Turn {
    // MARK: Which round

    /// The round that an entry of a person answers.
    func round(of entry: EntryID, _ i: Int) -> (p: Int, k: Int)? {
        for p in pairs(of: i).reversed() {
            let side = side(of: i, in: p)
            if let k = snapshot.pairs[p].rounds.lastIndex(where: { $0.sides[side].entries.contains(entry) }) {
                return (p, k)
            }
        }
        return nil
    }

    /// The answer that stands in the thread of a message of ours.
    func answer(in message: MessageID, of i: Int) -> EntryID? {
        for p in pairs(of: i).reversed() {
            let side = side(of: i, in: p)
            let found = snapshot.pairs[p].rounds.last {
                $0.sides[side].message == message || $0.sides[side].receipt == message
            }
            if let entry = found?.sides[side].entries.last { return entry }
        }
        return nil
    }

    /// The answer whose receipt had the button that was tapped.
    func answer(byReceipt ask: Int, of i: Int) -> EntryID? {
        for p in pairs(of: i).reversed() {
            let side = side(of: i, in: p)
            let found = snapshot.pairs[p].rounds.last { $0.sides[side].receiptAsk == ask }
            if let entry = found?.sides[side].entries.last { return entry }
        }
        return nil
    }

    /// Notes that what is being done concerns such a question: its ask, a lighter one in its place, or an answer to it.
    mutating func noteQuestion(_ ask: Ask?, of i: Int) {
        guard let ask else { return }
        let isLighter = ask.step == .reflection && ask.number == nil && ask.revision != nil
        if ask.round != nil || isLighter { isAboutQuestion = true }
        noteQuestion(entry: ask.entry, of: i)
    }

    mutating func noteQuestion(entry: EntryID?, of i: Int) {
        if let entry, round(of: entry, i) != nil { isAboutQuestion = true }
    }

    /// Notes the same for something in the thread, or on the buttons, of a message that asked it or kept an answer.
    mutating func noteQuestion(message: MessageID?, of i: Int) {
        guard let message else { return }
        for p in pairs(of: i) {
            let side = side(of: i, in: p)
            for round in snapshot.pairs[p].rounds
            where round.sides[side].message == message || round.sides[side].receipt == message {
                isAboutQuestion = true
            }
        }
    }

    /// Writes down that an answer to the question of a round was kept.
    mutating func noteAnswer(_ entry: EntryID, to ask: Ask, of i: Int) {
        guard let number = ask.round, let p = ask.pair.flatMap({ index(of: $0) }),
            let k = snapshot.pairs[p].rounds.firstIndex(where: { $0.number == number })
        else { return }
        add(entry, to: k, of: i, in: p)
    }

    private mutating func add(_ entry: EntryID, to k: Int, of i: Int, in p: Int) {
        let side = side(of: i, in: p)
        snapshot.pairs[p].rounds[k].sides[side].entries.removeAll { $0 == entry }
        snapshot.pairs[p].rounds[k].sides[side].entries.append(entry)
        if snapshot.pairs[p].rounds[k].sides[side].entries.count > 4 {
            snapshot.pairs[p].rounds[k].sides[side].entries.removeFirst()
        }
    }

    /// True while a share of an answer can still lead to an exchange.
    func mayShare(_ entry: EntryID, _ i: Int) -> Bool {
        guard let (p, k) = round(of: entry, i) else { return false }
        return snapshot.pairs[p].rounds[k].check(forShareAt: now, settle: Self.settle) != nil
    }

    // MARK: Sharing

    /// The first tap: says what would happen, in the same words whatever the other side is.
    mutating func offerShare(_ entry: EntryID, _ i: Int, key: String? = nil) {
        guard let (p, k) = round(of: entry, i) else { return say(i, "share-alone") }
        isAboutQuestion = true
        let round = snapshot.pairs[p].rounds[k]
        guard round.stage != .revealed else { return say(i, "share-seen") }
        guard let check = round.check(forShareAt: now, settle: Self.settle),
            let kept = snapshot.persons[i].entries.last(where: { $0.id == entry })
        else {
            // An edit after the last moment is nobody's business.
            if key == nil { sayMomentPassed(i, p) }
            return
        }
        guard [.onlyMe, .partner].contains(kept.audience) else { return offerCopy(of: kept, for: .partner, i) }
        let when = ownMoment(check, for: i)
        if let key { say(i, key) }
        ask(
            i,
            "widen-partner",
            .audienceTap,
            ["partner": .text(partnerName(for: i, in: p)), "date": .text(inWords(when, for: i))],
            pair: p
        ) {
            $0.entry = entry
            $0.audience = .partner
            $0.revision = kept.revision
            $0.round = round.number
        }
    }

    private mutating func sayMomentPassed(_ i: Int, _ p: Int) {
        say(i, "share-passed", ["partner": .text(partnerName(for: i, in: p))])
    }

    /// The second tap, valid for a day and for that wording.
    mutating func share(_ entry: EntryID, of i: Int) {
        guard let (p, k) = round(of: entry, i) else { return say(i, "share-alone") }
        let round = snapshot.pairs[p].rounds[k]
        guard round.stage != .revealed else { return say(i, "share-seen") }
        guard let check = round.check(forShareAt: now, settle: Self.settle),
            let kept = snapshot.persons[i].entries.lastIndex(where: { $0.id == entry })
        else { return sayMomentPassed(i, p) }
        // Since the first tap it may have been given to somebody else: one entry has one audience.
        let audience = snapshot.persons[i].entries[kept].audience
        guard [.onlyMe, .partner].contains(audience) else {
            return offerCopy(of: snapshot.persons[i].entries[kept], for: .partner, i)
        }
        let side = side(of: i, in: p)
        // One answer of each: what was set to share before falls back.
        if let before = round.sides[side].shared, before.entry != entry { setAudience(.onlyMe, of: before.entry, i) }
        snapshot.pairs[p].rounds[k].sides[side].shared = RevealRound.Share(
            entry: entry,
            revision: snapshot.persons[i].entries[kept].revision,
            at: now
        )
        add(entry, to: k, of: i, in: p)
        setAudience(.partner, of: entry, i)
        let isFirst = round.stage == .open && check.on == round.first?.on
        let when = inWords(ownMoment(check, for: i), for: i)
        say(i, isFirst ? "set-partner" : "set-partner-late", ["date": .text(when)])
    }

    private mutating func setAudience(_ audience: Audience, of entry: EntryID, _ i: Int) {
        if let k = snapshot.persons[i].entries.lastIndex(where: { $0.id == entry }) {
            snapshot.persons[i].entries[k].audience = audience
        }
        effects.append(.setAudience(entry, audience))
        record(i, "audience", "entry=\(entry) audience=\(audience.rawValue)", pair: round(of: entry, i)?.p)
    }

    /// Takes a share back; it is the writer's alone until it is shared anew.
    mutating func takeBackShare(of entry: EntryID, _ i: Int) {
        guard let (p, k) = round(of: entry, i) else { return }
        let side = side(of: i, in: p)
        guard !snapshot.pairs[p].rounds[k].stage.isOver, snapshot.pairs[p].rounds[k].sides[side].shared?.entry == entry
        else { return }
        snapshot.pairs[p].rounds[k].sides[side].shared = nil
    }

    /// True while an entry is set to share and nobody has seen it.
    func isSharedUnseen(_ entry: EntryID) -> Bool {
        snapshot.pairs.contains { pair in
            pair.rounds.contains { round in
                !round.stage.isOver && round.sides.contains { $0.shared?.entry == entry }
            }
        }
    }

    /// Forgets an entry that is gone from the journal.
    mutating func forgetAnswer(_ entry: EntryID, of i: Int) {
        takeBackShare(of: entry, i)
        guard let (p, k) = round(of: entry, i), snapshot.pairs[p].rounds[k].stage != .revealed else { return }
        snapshot.pairs[p].rounds[k].sides[side(of: i, in: p)].entries.removeAll { $0 == entry }
    }

    // MARK: One entry, one audience

    /// Offers a copy where an answer already has an audience of its own.
    mutating func offerCopy(of kept: KeptEntry, for audience: Audience, _ i: Int) {
        let p = kept.pair.flatMap { index(of: $0) } ?? livePairs(of: i).last
        let partner: Variables = ["partner": .text(p.map { partnerName(for: i, in: $0) } ?? "")]
        ask(i, "send-copy", .audienceTap, partner, pair: p) {
            $0.entry = kept.id
            $0.audience = audience
            $0.revision = kept.revision
            $0.number = 1
        }
    }

    /// Makes the copy that was asked for, and goes on with it.
    mutating func copy(_ entry: EntryID, for audience: Audience, of i: Int) {
        guard let kept = snapshot.persons[i].entries.last(where: { $0.id == entry }) else { return sayClosed(i) }
        let id = EntryID(ids.next(at: now))
        effects.append(.copy(entry, to: id, at: now))
        record(i, "copy", "entry=\(id) of=\(entry)", pair: kept.pair.flatMap { index(of: $0) })
        var copy = KeptEntry(id: id, at: now, pair: kept.pair, audience: .onlyMe, length: kept.length)
        copy.prompt = kept.prompt
        copy.isNote = kept.isNote
        snapshot.persons[i].entries.append(copy)
        if audience == .partner, let (p, k) = round(of: entry, i) { add(id, to: k, of: i, in: p) }
        offerAudience(audience, id, i)
    }

    // MARK: The exchange

    /// Looks at both sides of a round at its moment.
    mutating func checkShares(_ k: Int, _ check: RevealRound.Check, _ p: Int) {
        let shares = snapshot.pairs[p].rounds[k].sides.map { side in
            side.shared.flatMap { $0.at < check.at - Self.settle ? $0 : nil }
        }
        guard let a = shares[0], let b = shares[1] else { return pass(k, p) }
        reveal(k, [a, b], check, p)
    }

    /// Both texts to both in one commit, by the places that were kept for it.
    private mutating func reveal(_ k: Int, _ shares: [RevealRound.Share], _ check: RevealRound.Check, _ p: Int) {
        let round = snapshot.pairs[p].rounds[k]
        snapshot.pairs[p].rounds[k].stage = .revealed
        snapshot.pairs[p].rounds[k].revealedAt = now
        if round.stage == .open { giveUpPlaces(round.second, p) }
        for side in 0...1 {
            let i = person(side, of: p)
            for share in shares {
                effects.append(.reveal(share.entry, revision: share.revision, to: snapshot.persons[i].id))
            }
            if let kept = snapshot.persons[i].entries.lastIndex(where: { $0.id == shares[side].entry }) {
                snapshot.persons[i].entries[kept].isReleased = true
            }
            record(i, "reveal", "question=\(round.prompt?.id.rawValue ?? round.step.rawValue)", pair: p)
            post(.reveal, to: i, pair: p, due: ownMoment(check, for: i)) {
                $0.session = round.session
                $0.number2 = round.number
            }
        }
        if let session = round.session, let opener = opener(of: session, p) {
            count(.disclosed, opener, session, p)
        }
    }

    /// Who held the opening part of the question that led into a session.
    ///
    /// A question that is answered apart has no opening part of its own.
    private func opener(of session: Int, _ p: Int) -> Int? {
        let pair = snapshot.pairs[p]
        let prepare =
            pair.after.flatMap { $0.session == session ? $0.prepare : nil }
            ?? pair.sessions.last { $0.number == session }?.prepare
        return prepare?.firstIndex { $0?.part == Part.opening.rawValue }
    }

    /// The own question and answer first, then the other's.
    mutating func renderReveal(_ item: AgendaItem, _ p: Int, to i: Int) {
        guard let round = snapshot.pairs[p].rounds.first(where: { $0.number == item.number2 }),
            round.stage == .revealed
        else { return }
        let side = side(of: i, in: p)
        guard let own = round.sides[side].shared, let other = round.sides[1 - side].shared else { return }
        // The exchange is made, the message may come later: what was deleted meanwhile is in it no more.
        guard other.isDeleted != true else { return }
        let partner: Variables = ["partner": .text(partnerName(for: i, in: p))]
        say(i, "reveal", partner)
        if let reference = round.prompt {
            if let prompt = context.library.prompt(reference.id) { sayPrompt(prompt, .single, to: i, in: p) }
        } else {
            say(i, round.step.rawValue, partner)
        }
        if own.isDeleted != true {
            say(i, "reveal-own")
            add([.quote([.entry(own.entry)])], to: i)
        }
        say(i, "reveal-other", partner)
        add([.quote([.entry(other.entry)])], to: i)
        say(i, "reveal-yours")
    }

    // MARK: The end

    /// Nothing was or will be exchanged: shares fall back to their writers, and nobody hears of it.
    mutating func closeRound(_ k: Int, _ p: Int) {
        guard !snapshot.pairs[p].rounds[k].stage.isOver else { return }
        snapshot.pairs[p].rounds[k].stage = .closed
        for side in 0...1 {
            guard let shared = snapshot.pairs[p].rounds[k].sides[side].shared else { continue }
            snapshot.pairs[p].rounds[k].sides[side].shared = nil
            setAudience(.onlyMe, of: shared.entry, person(side, of: p))
        }
    }

    /// The pair has ended, or one of the two is gone: what was not exchanged never is.
    mutating func closeRounds(_ p: Int) {
        for k in snapshot.pairs[p].rounds.indices {
            let round = snapshot.pairs[p].rounds[k]
            if round.stage == .open { giveUpPlaces(round.first, p) }
            if !round.stage.isOver { giveUpPlaces(round.second, p) }
            closeRound(k, p)
        }
    }

    /// Forgets what rounds know of the entries of somebody who was erased.
    mutating func forgetAnswers(of i: Int) {
        for p in pairs(of: i) {
            let side = side(of: i, in: p)
            for k in snapshot.pairs[p].rounds.indices { snapshot.pairs[p].rounds[k].sides[side] = RevealRound.Side() }
        }
    }

    /// Entries that an exchange may still need are kept as long as it is open.
    func isInOpenRound(_ entry: EntryID, _ i: Int) -> Bool {
        guard let (p, k) = round(of: entry, i) else { return false }
        return !snapshot.pairs[p].rounds[k].stage.isOver
    }
}
