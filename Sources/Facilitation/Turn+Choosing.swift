package import Domain
import PromptLibrary
import Timetable

/// Which prompt comes: once for the two, or for one of them alone.
extension Turn {
    // MARK: For the two

    /// Chooses the prompt of a slot for both and writes it down; nil and a notice if none is left.
    ///
    /// The choice looks at what both may know, and at the ceilings. Where the prompt is too deep for one of the two,
    /// the other keeps it as a question for themselves; see `given`.
    ///
    /// - Parameter dates: The dates on which each side gets it, as planned.
    @discardableResult
    mutating func chooseForBoth(_ kind: PromptKind, _ p: Int, session: Int, on dates: [CivilDate]) -> ChosenPrompt? {
        let readers = [person(0, of: p), person(1, of: p)]
        let held = held(p, before: kind, session: session)
        var isDeepTime = true
        for side in 0...1 where !isDeepDate(dates[side], for: readers[side]) { isDeepTime = false }
        let cap = slotCap(p, held: held, isDeepTime: isDeepTime)
        let ceilings = readers.map { min(cap, ceiling(of: $0, in: p, held: held)) }
        let slot = "\(session).\(kind.rawValue)"
        var request = request(kind, p, for: readers, slot: slot, depthMax: max(ceilings[0], ceilings[1]))
        if kind == .prepare, wantsVoice(p) { request.preferredTag = "voice" }
        if kind == .prepare, isForLast(p) {
            request.phase = .closing
            request.prefersOwnPhase = true
        }
        guard let choice = context.library.choose(request) else {
            effects.append(.notice("prompt-pool-empty"))
            return nil
        }
        let prompt = choice.prompt
        let isTogether = prompt.depth <= min(ceilings[0], ceilings[1])
        let hasParts = isTogether && prompt.parts.contains(.opening)
        let chosen = ChosenPrompt(
            slot: slot,
            kind: kind,
            session: session,
            prompt: prompt.id,
            revision: prompt.revision,
            skill: prompt.skill,
            depth: prompt.depth,
            form: prompt.audience,
            isTogether: isTogether,
            opener: hasParts ? nextOpener(p) : nil,
            on: today(readers[0]),
            held: held,
            rank: choice.rank.description,
            runnerUp: choice.runnerUp
        )
        snapshot.pairs[p].prompts.append(chosen)
        countUse(of: prompt.id, p, 1)
        return chosen
    }

    /// True if the booked conversation is the last, should the one before have taken place.
    private mutating func isForLast(_ p: Int) -> Bool {
        guard let booking = booking(p) else { return false }
        let pair = snapshot.pairs[p]
        let held = pair.held + (pair.after == nil ? 0 : 1)
        return held >= pair.planned - 1 || !leavesTime(p, after: date(of: booking.start, for: person(0, of: p)))
    }

    /// Forgets the reflection of a session that did not take place, unless somebody has had it.
    mutating func forgetReflection(of session: Int, _ p: Int) {
        let slot = Self.reflectionSlot(session)
        guard let chosen = snapshot.pairs[p].prompts.last(where: { $0.slot == slot }) else { return }
        let pair = snapshot.pairs[p].id
        let wasSeen = (0...1).contains { side in
            snapshot.persons[person(side, of: p)].seen.contains { $0.prompt == chosen.prompt && $0.pair == pair }
        }
        guard !wasSeen else { return }
        snapshot.pairs[p].prompts.removeAll { $0.slot == slot }
        countUse(of: chosen.prompt, p, -1)
    }

    static func reflectionSlot(_ session: Int) -> String { "\(session).\(PromptKind.reflection.rawValue)" }

    private mutating func countUse(of prompt: PromptID, _ p: Int, _ change: Int) {
        let programme = programme(of: p)
        guard let g = snapshot.programmes.firstIndex(where: { $0.id == programme.id }) else { return }
        var uses = snapshot.programmes[g].uses ?? PromptUses(season: programme.start)
        if uses.season != programme.start { uses = PromptUses(season: programme.start) }
        uses.add(prompt, change)
        snapshot.programmes[g].uses = uses
    }

    /// True if one of the two leads, as both say, and no question about it has come since they said so.
    private func wantsVoice(_ p: Int) -> Bool {
        let pair = snapshot.pairs[p]
        guard pair.ledger.leaning(.led, programme(of: p).ledger) != nil, let said = pair.ledger.last(.led, 1).first
        else { return false }
        return !pair.prompts.contains { chosen in
            chosen.kind == .prepare && chosen.session > said.session
                && context.library.prompt(chosen.prompt)?.tags.contains("voice") ?? false
        }
    }

    // MARK: For one alone

    /// Chooses a prompt for one person, which nobody else hears of.
    mutating func chooseAlone(_ kind: PromptKind, _ i: Int, _ p: Int, slot: String, depthMax: Int) -> Prompt? {
        context.library.choose(request(kind, p, for: [i], slot: slot, depthMax: depthMax))?.prompt
    }

    private mutating func request(
        _ kind: PromptKind,
        _ p: Int,
        for readers: [Int],
        slot: String,
        depthMax: Int
    ) -> PromptRequest {
        let pair = snapshot.pairs[p]
        let rules = programme(of: p)
        let forms: [AudienceForm] =
            switch kind {
            case .prepare: [.joint, .share]
            case .reflection, .closing: [.solo, .share]
            case .optional: [.solo]
            }
        let date = today(person(0, of: p))
        let seen = readers.flatMap { snapshot.persons[$0].seen }
        var request = PromptRequest(
            kind: kind,
            phase: pair.phase,
            depthMax: min(depthMax, rules.prompts.depthMax),
            locales: readers.map { snapshot.persons[$0].person.locale },
            seen: pair.prompts.map(\.prompt) + seen.filter { $0.pair == pair.id || $0.pair == nil }.map(\.prompt),
            seed: rules.seed,
            pair: pair.id,
            slot: slot,
            forms: forms
        )
        request.seenLately = seen.filter { $0.on.monthsLater(12) > date }.map(\.prompt)
        request.skills = skillsMet(p, on: date)
        request.lastForm = pair.prompts.last { $0.kind == kind }?.form
        request.minutesMax = rules.prompts.minutesMax
        let uses = snapshot.programmes.first { $0.id == rules.id }?.uses
        if let uses, uses.season == rules.start { request.uses = uses.all }
        return request
    }

    private mutating func skillsMet(_ p: Int, on date: CivilDate) -> [PromptRequest.SkillMet] {
        let calendar = calendar(ofPair: p)
        return snapshot.pairs[p].skillsMet.map { met in
            let days = met.last < date ? (met.last.dayNumber + 1)...date.dayNumber : nil
            let pairDays = days?.count { calendar.isPairDay(CivilDate(dayNumber: $0)) } ?? 0
            return PromptRequest.SkillMet(skill: met.skill, count: met.count, pairDays: pairDays)
        }
    }

    // MARK: Given

    /// Notes that a person gets a prompt: so that it never comes again, and for what follows from how it is taken.
    mutating func noteGiven(_ prompt: Prompt, _ part: Part, to i: Int, in p: Int, slot: String, session: Int?) {
        let pair = snapshot.pairs[p].id
        let date = today(i)
        snapshot.persons[i].seen.removeAll { $0.prompt == prompt.id && $0.pair == pair }
        snapshot.persons[i].seen.append(SeenPrompt(prompt: prompt.id, on: date, pair: pair))
        if snapshot.persons[i].seen.count > 200 { snapshot.persons[i].seen.removeFirst() }
        var given = GivenPrompt(
            pair: pair,
            slot: slot,
            kind: prompt.kind,
            session: session,
            prompt: prompt.id,
            depth: prompt.depth,
            part: part.rawValue,
            on: date
        )
        if let known = snapshot.persons[i].prompting.last(in: pair, kind: prompt.kind), known.slot == slot {
            // The same slot once more: carried over to another date, or put again after a pause.
            if known.prompt == prompt.id { given.on = known.on }
            given.lighter = known.lighter
        }
        snapshot.persons[i].prompting.add(given)
        recordPrompt(prompt, part, slot, i, p)
    }

    func reference(_ prompt: Prompt, _ part: Part, form: AudienceForm) -> PromptReference {
        PromptReference(
            id: prompt.id,
            revision: prompt.revision,
            part: part.rawValue,
            skill: prompt.skill,
            form: form
        )
    }

    /// What was sent is kept with its revision, so that an export shows it whatever becomes of the library.
    mutating func recordPrompt(_ prompt: Prompt, _ part: Part, _ slot: String, _ i: Int, _ p: Int) {
        let detail = "slot=\(slot) id=\(prompt.id) revision=\(prompt.revision) part=\(part.rawValue)"
        record(i, "prompt", "\(detail) depth=\(prompt.depth)", pair: p)
    }
}

extension PairState {
    /// What the pair had of each skill, in order of `Prompt.skills`; one that it never met is left out.
    package var skillsMet: [(skill: String, count: Int, last: CivilDate)] {
        Prompt.skills.compactMap { skill in
            let had = prompts.filter { $0.skill == skill }
            return had.last.map { (skill, had.count, $0.on) }
        }
    }
}
