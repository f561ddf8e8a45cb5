import Domain
import PromptLibrary
import Timetable

/// What is asked before a conversation, after it, and on request.
extension Turn {
    // MARK: Prepare

    /// Chooses the prepare prompt of the booked session, once for both; one that is carried over is there already.
    private mutating func choosePrepare(_ p: Int) {
        guard var made = booking(p), made.prepare == [nil, nil] else { return }
        let dates = (0...1).map { side in
            let timer = snapshot.pairs[p].timers.first { $0.name == .prepareDue && $0.side == side }
            let i = person(side, of: p)
            return timer.map { date(of: max($0.at, now), for: i) } ?? today(i)
        }
        guard let chosen = chooseForBoth(.prepare, p, session: made.session, on: dates),
            let prompt = context.library.prompt(chosen.prompt)
        else { return }
        for side in 0...1 {
            made.prepare[side] = reference(
                prompt,
                part(of: chosen, prompt, side: side),
                form: chosen.isTogether ? prompt.audience : .solo
            )
        }
        snapshot.pairs[p].loop = .booked(made)
    }

    mutating func sayPrepare(to i: Int, in p: Int, isJoined: Bool = false) {
        let side = side(of: i, in: p)
        guard booking(p)?.prepared[side] == false else { return }
        choosePrepare(p)
        guard let booking = booking(p), let wanted = booking.prepare[side] else { return }
        let pair = snapshot.pairs[p]
        let slot = pair.prompts.last { $0.kind == .prepare && $0.prompt == wanted.id }?.slot ?? ""
        // A question that is carried over comes as this person had it, a lighter one too.
        let last = snapshot.persons[i].prompting.last(in: pair.id, kind: .prepare)
        let earlier = last?.slot == slot ? last : nil
        let (id, part) = earlier.map { ($0.prompt, $0.part) } ?? (wanted.id, wanted.part)
        guard let found = fitting(id, Part(rawValue: part) ?? .solo, .prepare, i, p, session: booking.session) else {
            return
        }
        let since = found.prompt.id == id ? earlier?.on : nil
        sayPrepareIntro(booking, since: since, isJoined: isJoined, to: i, in: p)
        if pair.talkAboutPace { say(i, "talk-about-pace") }
        sayPrompt(found.prompt, found.part, to: i, in: p)
        noteGiven(found.prompt, found.part, to: i, in: p, slot: slot, session: booking.session)
        let form = found.part == .solo ? .solo : found.prompt.audience
        let given = reference(found.prompt, found.part, form: form)
        askPrepare(given, i, p, session: booking.session, lighter: earlier?.lighter)
        if case .booked(var made) = snapshot.pairs[p].loop {
            made.prepared[side] = true
            if made.prepared == [true, true] { snapshot.pairs[p].talkAboutPace = false }
            snapshot.pairs[p].loop = .booked(made)
        }
    }

    /// The prompt itself, or another one for this person alone where it is too deep for them now, or gone.
    private mutating func fitting(
        _ id: PromptID,
        _ part: Part,
        _ kind: PromptKind,
        _ i: Int,
        _ p: Int,
        session: Int
    ) -> (prompt: Prompt, part: Part)? {
        let depth = depthNow(i, p, held: held(p, before: kind, session: session), with: id)
        if let known = context.library.prompt(id), known.depth <= depth { return (known, part) }
        let slot = "\(session).\(kind.rawValue)"
        guard let other = chooseAlone(kind, i, p, slot: slot, depthMax: depth) else {
            effects.append(.notice("prompt-pool-empty"))
            return nil
        }
        return (other, alonePart(of: other))
    }

    private mutating func sayPrepareIntro(
        _ booking: Loop.Booking,
        since earlier: CivilDate?,
        isJoined: Bool,
        to i: Int,
        in p: Int
    ) {
        let on = date(of: booking.start, for: i)
        var variables: Variables = ["partner": .text(partnerName(for: i, in: p)), "date": .text(inWords(on, for: i))]
        if let earlier {
            variables["earlier"] = .text(inWords(earlier, for: i))
            variables["weekday"] = .text(words(i).long(on.weekday))
            say(i, "prepare-carried", variables)
        } else if isLast(p, date(of: booking.start, for: person(0, of: p)), for: i) {
            guard !isJoined else { return say(i, "prepare-joined", variables) }
            say(
                i,
                wasCalledLast(before: booking.session, to: i, in: p) ? "prepare-once-more" : "prepare-last",
                variables
            )
            var called = snapshot.pairs[p].lastCalled ?? [nil, nil]
            called[side(of: i, in: p)] = booking.session
            snapshot.pairs[p].lastCalled = called
        } else {
            variables["n"] = .number(max(1, calendar(i).workingDays(after: today(i), through: on)))
            say(i, isJoined ? "prepare-joined" : "prepare", variables)
        }
    }

    /// True if an earlier conversation was called the last one to this person: then this is one more, and no second last.
    private func wasCalledLast(before session: Int, to i: Int, in p: Int) -> Bool {
        let side = side(of: i, in: p)
        return snapshot.pairs[p].lastCalled?[side].map { $0 != session } ?? false
    }

    mutating func askPrepare(_ reference: PromptReference, _ i: Int, _ p: Int, session: Int?, lighter: Int? = nil) {
        ask(i, "prompt-ways", .step, pair: p) {
            $0.step = .reflection
            $0.prompt = reference
            $0.session = session
            $0.number = 1
            $0.takesText = true
            $0.revision = lighter
        }
    }

    /// The text of a part; depth 3 is announced, and says below it where people are.
    mutating func sayPrompt(_ prompt: Prompt, _ part: Part, to i: Int, in p: Int) {
        if prompt.depth >= 3 { say(i, "goes-deeper") }
        let text = context.library.render(
            prompt,
            part: part,
            locale: snapshot.persons[i].person.locale,
            ["partner": .text(partnerName(for: i, in: p)), "name": .text(snapshot.persons[i].person.firstName)]
        )
        add(text.blocks, to: i)
        if prompt.depth >= 3 { say(i, "sign-posting") }
    }

    // MARK: Reflection

    /// Chooses the reflection for the usual sitting after a session, as soon as that is over.
    ///
    /// So it is the same for both and does not depend on who comes to it first, or on what either does before.
    mutating func chooseReflection(after session: Int, _ p: Int, on date: CivilDate) {
        let pair = snapshot.pairs[p]
        guard isLooping(p), !pair.prompts.contains(where: { $0.slot == Self.reflectionSlot(session) }),
            sittingAfter(p) == .usual
        else { return }
        let days = programme(of: p).loop.askDays
        let dates = (0...1).map { sideCalendar(p, $0).workingDay(days, after: date) ?? date }
        chooseForBoth(.reflection, p, session: session, on: dates)
    }

    /// Asks a reflection prompt; false if the pool is empty.
    mutating func askReflection(_ i: Int, _ p: Int, session: Int?) -> Bool {
        let number = session ?? snapshot.pairs[p].held
        let slot = Self.reflectionSlot(number)
        let known = snapshot.pairs[p].prompts.last { $0.slot == slot }
        guard let chosen = known ?? chooseForBoth(.reflection, p, session: number, on: [today(i), today(i)]) else {
            return false
        }
        let wanted = context.library.prompt(chosen.prompt)
        let first = wanted.map { part(of: chosen, $0, side: side(of: i, in: p)) } ?? .single
        guard let found = fitting(chosen.prompt, first, .reflection, i, p, session: number) else { return false }
        let isShared = chosen.isTogether && found.prompt.id == chosen.prompt
        noteGiven(found.prompt, found.part, to: i, in: p, slot: slot, session: number)
        say(i, "reflection-intro")
        sayPrompt(found.prompt, found.part, to: i, in: p)
        let form = isShared ? found.prompt.audience : .solo
        let reference = reference(found.prompt, found.part, form: form)
        // Both are asked the same, and each may offer the answer to the other.
        var round: Int?
        if form == .share, case .text = found.prompt.response, session != nil {
            round = joinRound(.reflection, prompt: reference, session: session, of: i, in: p)
        }
        askPromptAnswer(reference, i, p, mayShare: round != nil) {
            $0.session = session
            $0.round = round
        }
        return true
    }

    /// The ways to answer a prompt: words, options or a scale, and always a pass.
    mutating func askPromptAnswer(
        _ reference: PromptReference,
        _ i: Int,
        _ p: Int,
        mayShare: Bool = false,
        configure: (inout Ask) -> Void
    ) {
        guard let prompt = context.library.prompt(reference.id) else { return }
        let text = context.library.render(prompt, part: .single, locale: snapshot.persons[i].person.locale, [:])
        let isText = prompt.isAnsweredInWords
        let number = ask(i, "answer-ways", .step, pair: p, options: text.choices) {
            $0.step = .reflection
            configure(&$0)
            $0.prompt = reference
            $0.takesText = isText
        }
        addFields(prompt, text, number, mayShare: mayShare, to: i)
    }

    /// What an answer is written or marked in, under the buttons of its ask.
    mutating func addFields(_ prompt: Prompt, _ text: Rendered, _ number: Int, mayShare: Bool, to i: Int) {
        if let scale = text.scale { add([.scale(.init(ask: number, low: scale.low, high: scale.high))], to: i) }
        guard prompt.isAnsweredInWords else { return }
        add([.input(.init(ask: number, label: phrase(i, "write-button"), mayShare: mayShare ? true : nil))], to: i)
    }

    // MARK: On request

    /// Another optional prompt by `next`: solo, depth up to 2.
    mutating func askOptional(_ i: Int, _ p: Int) {
        let limit = programme(of: p).prompts.optionalPerDay
        guard snapshot.persons[i].optional.add(on: today(i)) <= limit else {
            return say(i, "optional-enough", ["n": .number(limit)])
        }
        let slot = "\(snapshot.persons[i].seen.count).\(PromptKind.optional.rawValue)"
        let depth = min(2, depthNow(i, p, held: snapshot.pairs[p].held))
        guard isLooping(p) else { return sayNothingOpen(i) }
        guard let prompt = chooseAlone(.optional, i, p, slot: slot, depthMax: depth) else {
            effects.append(.notice("prompt-pool-empty"))
            return sayNothingOpen(i)
        }
        let part = alonePart(of: prompt)
        noteGiven(prompt, part, to: i, in: p, slot: slot, session: nil)
        sayPrompt(prompt, part, to: i, in: p)
        askPromptAnswer(reference(prompt, part, form: .solo), i, p) { $0.number = 2 }
    }
}

extension Prompt {
    fileprivate var isAnsweredInWords: Bool { if case .text = response { true } else { false } }
}
