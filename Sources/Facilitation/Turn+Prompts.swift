import Crypto
import Domain
import PromptLibrary
import Timetable

/// Which prompt comes, to whom in which part. The full ranking of a later
/// change belongs here; today phase, kind, depth and what was seen decide.
extension Turn {
    /// The coin of a pair: bit 0 of SHA-256(season seed ‖ pair id).
    func openingCoin(_ p: Int) -> Int {
        let text = "\(programme(of: p).seed)\u{1F}\(snapshot.pairs[p].id.rawValue)"
        for byte in SHA256.hash(data: Array(text.utf8)) { return Int(byte & 1) }
        return 0
    }

    /// The deepest prompt a pair may get: 1 before the agreement, 2 from then. Depth 3 needs a consent that is not asked for yet.
    private func ceiling(_ p: Int) -> Int {
        min(snapshot.pairs[p].agreement == nil ? 1 : 2, programme(of: p).prompts.depthMax)
    }

    private func choose(
        _ kind: PromptKind,
        _ p: Int,
        for readers: [Int],
        slot: String,
        forms: [AudienceForm],
        depth: Int? = nil
    ) -> Prompt? {
        var seen: [PromptID] = []
        for i in readers { seen += snapshot.persons[i].seen.map(\.prompt) }
        let request = PromptRequest(
            kind: kind,
            phase: snapshot.pairs[p].phase,
            depthMax: depth ?? ceiling(p),
            locales: readers.map { snapshot.persons[$0].person.locale },
            seen: seen,
            seed: programme(of: p).seed,
            pair: snapshot.pairs[p].id,
            slot: slot,
            forms: forms
        )
        return context.library.choose(request).flatMap { context.library.prompt($0.prompt) }
    }

    private mutating func markSeen(_ prompt: Prompt, by i: Int) {
        snapshot.persons[i].seen.removeAll { $0.prompt == prompt.id }
        snapshot.persons[i].seen.append(SeenPrompt(prompt: prompt.id, on: today(i)))
        if snapshot.persons[i].seen.count > 200 { snapshot.persons[i].seen.removeFirst() }
    }

    private func reference(_ prompt: Prompt, _ part: Part) -> PromptReference {
        PromptReference(id: prompt.id, revision: prompt.revision, part: part.rawValue, skill: prompt.skill)
    }

    // MARK: Prepare

    /// The prepare prompt of the booked session: chosen once for both, carried over with a moved date.
    private mutating func prepareReference(_ p: Int, side: Int) -> PromptReference? {
        guard let booking = booking(p) else { return nil }
        if let known = booking.prepare[side] { return known }
        let readers = [person(0, of: p), person(1, of: p)]
        guard
            let prompt = choose(.prepare, p, for: readers, slot: "\(booking.session).prepare", forms: [.joint, .share])
        else {
            effects.append(.notice("prompt-pool-empty"))
            return nil
        }
        let opener = snapshot.pairs[p].lastOpener.map { 1 - $0 } ?? openingCoin(p)
        snapshot.pairs[p].lastOpener = opener
        var made = booking
        for reader in 0...1 {
            made.prepare[reader] = reference(prompt, reader == opener ? .opening : .listening)
            markSeen(prompt, by: readers[reader])
        }
        snapshot.pairs[p].loop = .booked(made)
        return made.prepare[side]
    }

    mutating func sayPrepare(to i: Int, in p: Int, isJoined: Bool = false) {
        guard let booking = booking(p) else { return }
        let side = side(of: i, in: p)
        guard !booking.prepared[side] else { return }
        guard let reference = prepareReference(p, side: side), let prompt = context.library.prompt(reference.id),
            let part = Part(rawValue: reference.part)
        else { return }
        let on = date(of: booking.start, for: i)
        var variables: Variables = ["partner": .text(partnerName(for: i, in: p)), "date": .text(inWords(on, for: i))]
        if let carried = booking.carriedFrom {
            variables["earlier"] = .text(inWords(carried, for: i))
            variables["weekday"] = .text(words(i).long(on.weekday))
            say(i, "prepare-carried", variables)
        } else if isLast(p, date(of: booking.start, for: person(0, of: p))) {
            say(i, isJoined ? "prepare-joined" : "prepare-last", variables)
        } else {
            say(i, isJoined ? "prepare-joined" : "prepare", daysVariables(variables, booking, i))
        }
        if snapshot.pairs[p].talkAboutPace { say(i, "talk-about-pace") }
        sayPrompt(prompt, part, to: i, in: p)
        ask(i, "prompt-ways", .step, pair: p) {
            $0.step = .reflection
            $0.prompt = reference
            $0.session = booking.session
            $0.number = 1
            $0.takesText = true
        }
        if case .booked(var made) = snapshot.pairs[p].loop {
            made.prepared[side] = true
            if made.prepared == [true, true] { snapshot.pairs[p].talkAboutPace = false }
            snapshot.pairs[p].loop = .booked(made)
        }
    }

    private mutating func daysVariables(_ variables: Variables, _ booking: Loop.Booking, _ i: Int) -> Variables {
        var known = variables
        let calendar = calendar(i)
        let count = calendar.workingDays(after: today(i), through: calendar.zone.date(at: booking.start))
        known["n"] = .number(max(1, count))
        return known
    }

    mutating func sayPrompt(_ prompt: Prompt, _ part: Part, to i: Int, in p: Int) {
        let text = context.library.render(
            prompt,
            part: part,
            locale: snapshot.persons[i].person.locale,
            ["partner": .text(partnerName(for: i, in: p)), "name": .text(snapshot.persons[i].person.firstName)]
        )
        add(text.blocks, to: i)
        if prompt.depth >= 3 { say(i, "sign-posting") }
    }

    // MARK: Reflection and optional prompts

    /// Asks a reflection prompt; false if the pool is empty.
    mutating func askReflection(_ i: Int, _ p: Int, session: Int?) -> Bool {
        let slot = "\(session ?? 0).reflection"
        // Both get the same question after one session: it is chosen once, by whoever comes to it first.
        let known = snapshot.pairs[p].reflection.flatMap {
            $0.session == session ? context.library.prompt($0.prompt) : nil
        }
        let readers = [i, partner(of: i, in: p)]
        let chosen = known ?? choose(.reflection, p, for: readers, slot: slot, forms: [.solo, .share])
        guard let prompt = chosen else {
            effects.append(.notice("prompt-pool-empty"))
            return false
        }
        if known == nil, let session {
            snapshot.pairs[p].reflection = PairState.ChosenPrompt(session: session, prompt: prompt.id)
        }
        markSeen(prompt, by: i)
        say(i, "reflection-intro")
        sayPrompt(prompt, .single, to: i, in: p)
        askPromptAnswer(prompt, i, p) {
            $0.step = .reflection
            $0.session = session
        }
        return true
    }

    /// The ways to answer a prompt: words, options or a scale, and always a pass.
    private mutating func askPromptAnswer(_ prompt: Prompt, _ i: Int, _ p: Int, configure: (inout Ask) -> Void) {
        let reference = reference(prompt, .single)
        let text = context.library.render(prompt, part: .single, locale: snapshot.persons[i].person.locale, [:])
        var isText = false
        if case .text = prompt.response { isText = true }
        let number = ask(i, "answer-ways", .step, pair: p, options: text.choices) {
            configure(&$0)
            $0.prompt = reference
            $0.takesText = isText
        }
        if let scale = text.scale { add([.scale(.init(ask: number, low: scale.low, high: scale.high))], to: i) }
        if isText { add([.input(.init(ask: number, label: phrase(i, "write-button")))], to: i) }
    }

    /// Another optional prompt by `next`: solo, depth up to 2.
    mutating func askOptional(_ i: Int, _ p: Int) {
        let limit = programme(of: p).prompts.optionalPerDay
        guard snapshot.persons[i].optional.add(on: today(i)) <= limit else {
            return say(i, "optional-enough", ["n": .number(limit)])
        }
        let slot = "optional.\(snapshot.persons[i].seen.count)"
        guard isLooping(p),
            let prompt = choose(.optional, p, for: [i], slot: slot, forms: [.solo], depth: min(2, ceiling(p)))
        else {
            return say(i, "nothing-open")
        }
        markSeen(prompt, by: i)
        sayPrompt(prompt, .single, to: i, in: p)
        askPromptAnswer(prompt, i, p) {
            $0.step = .reflection
            $0.number = 2
        }
    }

    // MARK: Lighter and pass

    /// The prompt that `lighter` and `pass` mean: the newest that is open.
    func openPromptAsk(of i: Int) -> Ask? {
        snapshot.persons[i].asks.last { $0.prompt != nil }
    }

    mutating func lighter(_ i: Int, _ given: Ask?) {
        guard let ask = given ?? openPromptAsk(of: i), let reference = ask.prompt,
            let p = ask.pair.flatMap({ index(of: $0) }),
            let old = context.library.prompt(reference.id)
        else { return say(i, "no-open-question") }
        guard (ask.revision ?? 0) < 2 else { return say(i, "lighter-enough") }
        noteUndo("lighter", i, p, ask: ask)
        let depth = max(1, old.depth - 1)
        let kind = old.kind
        let letter = (ask.revision ?? 0) == 0 ? "a" : "b"
        guard
            let prompt = choose(
                kind,
                p,
                for: [i],
                slot: "\(ask.session ?? 0).\(kind.rawValue)\(letter)",
                forms: [.solo, .share, .joint],
                depth: depth
            )
        else {
            return say(i, "no-lighter")
        }
        settle(ask, of: i, "lighter")
        markSeen(prompt, by: i)
        say(i, "lighter-one")
        let part: Part = kind == .prepare ? .solo : .single
        sayPrompt(prompt, part, to: i, in: p)
        if kind == .prepare {
            let chosen = self.reference(prompt, .solo)
            self.ask(i, "prompt-ways", .step, pair: p) {
                $0.step = .reflection
                $0.prompt = chosen
                $0.session = ask.session
                $0.number = 1
                $0.takesText = true
                $0.revision = (ask.revision ?? 0) + 1
            }
            return
        }
        askPromptAnswer(prompt, i, p) {
            $0.step = .reflection
            $0.session = ask.session
            $0.number = ask.number
            $0.revision = (ask.revision ?? 0) + 1
        }
    }

    mutating func pass(_ i: Int, _ given: Ask?) {
        guard let ask = given ?? openPromptAsk(of: i) ?? openTextAsk(of: i), let p = ask.pair.flatMap({ index(of: $0) })
        else { return say(i, "no-open-question") }
        noteUndo("pass", i, p, ask: ask)
        settle(ask, of: i, "pass")
        say(i, "passed")
        if let step = ask.step, ask.number == nil { advanceSitting(of: i, in: p, after: step) }
    }
}
