import Domain
import PromptLibrary
import Timetable

/// The two ways out of a prompt. Nobody else hears of either.
extension Turn {
    /// How often a lighter one may be asked for in one slot.
    static let lighterMost = 2

    /// The prompt that `lighter` and `pass` mean: the newest that is open.
    func openPromptAsk(of i: Int) -> Ask? {
        snapshot.persons[i].asks.last { $0.prompt != nil }
    }

    mutating func lighter(_ i: Int, _ given: Ask?) {
        guard let ask = given ?? openPromptAsk(of: i), let reference = ask.prompt,
            let p = ask.pair.flatMap({ index(of: $0) }), let old = context.library.prompt(reference.id)
        else { return say(i, "no-open-question") }
        noteQuestion(ask, of: i)
        let times = ask.revision ?? 0
        guard times < Self.lighterMost else { return say(i, "lighter-enough") }
        let kind = old.kind
        let slot = "\(ask.session ?? 0).\(kind.rawValue)\(times == 0 ? "a" : "b")"
        guard let prompt = chooseAlone(kind, i, p, slot: slot, depthMax: max(1, old.depth - 1)) else {
            return say(i, "no-lighter")
        }
        noteUndo("lighter", i, nil, ask: ask)
        keepPrompting(i)
        settle(ask, of: i, "lighter")
        let part = alonePart(of: prompt)
        noteLighter(prompt, part, in: reference.id, slot, i, p)
        say(i, "lighter-one")
        sayPrompt(prompt, part, to: i, in: p)
        replace(ask, with: self.reference(prompt, part, form: .solo), times + 1, i, p)
    }

    private mutating func noteLighter(
        _ prompt: Prompt,
        _ part: Part,
        in old: PromptID,
        _ slot: String,
        _ i: Int,
        _ p: Int
    ) {
        let pair = snapshot.pairs[p].id
        snapshot.persons[i].seen.append(SeenPrompt(prompt: prompt.id, on: today(i), pair: pair))
        snapshot.persons[i].prompting.change(old, in: pair) {
            $0.prompt = prompt.id
            $0.depth = prompt.depth
            $0.part = part.rawValue
            $0.lighter += 1
        }
        recordPrompt(prompt, part, slot, i, p)
    }

    private mutating func replace(_ ask: Ask, with reference: PromptReference, _ times: Int, _ i: Int, _ p: Int) {
        let number = snapshot.persons[i].nextAsk
        if ask.number == 1 {
            askPrepare(reference, i, p, session: ask.session, lighter: times)
        } else {
            askPromptAnswer(reference, i, p) {
                $0.session = ask.session
                $0.number = ask.number
                $0.revision = times
            }
        }
        if let k = snapshot.persons[i].undoable.indices.last { snapshot.persons[i].undoable[k].replacement = number }
    }

    mutating func pass(_ i: Int, _ given: Ask?) {
        guard let ask = given ?? openPromptAsk(of: i) ?? openTextAsk(of: i), let p = ask.pair.flatMap({ index(of: $0) })
        else { return say(i, "no-open-question") }
        noteUndo("pass", i, nil, ask: ask)
        keepPrompting(i)
        settle(ask, of: i, "pass")
        if let prompt = ask.prompt { notePass(prompt.id, i, p) }
        say(i, "passed")
        if let step = ask.step, ask.number == nil { advanceSitting(of: i, in: p, after: step) }
    }

    private mutating func notePass(_ prompt: PromptID, _ i: Int, _ p: Int) {
        let pair = snapshot.pairs[p].id
        var depth = 0
        snapshot.persons[i].prompting.change(prompt, in: pair) {
            $0.passed = true
            depth = $0.depth
        }
        if depth >= 3 { snapshot.persons[i].prompting.deepPasses.append(pair) }
    }

    /// A person who asks for deeper questions has passed none so far.
    mutating func forgetDeepPasses(of i: Int, in p: Int) {
        let pair = snapshot.pairs[p].id
        if snapshot.persons[i].prompting.deepPasses.contains(pair) {
            snapshot.persons[i].prompting.deepPasses.removeAll { $0 == pair }
        }
    }

    // MARK: Undo

    private mutating func keepPrompting(_ i: Int) {
        guard let k = snapshot.persons[i].undoable.indices.last else { return }
        snapshot.persons[i].undoable[k].prompting = snapshot.persons[i].prompting
    }

    /// Takes a pass or a lighter prompt back: the old question is open again, and the one in its place is not.
    mutating func restorePrompt(_ record: UndoRecord, _ i: Int) {
        if let known = record.prompting { snapshot.persons[i].prompting = known }
        if let number = record.replacement { snapshot.persons[i].asks.removeAll { $0.id == number } }
    }
}
