import Domain
import PromptLibrary
import Timetable

/// The one thing that somebody wanted to try: looked at in the next sitting, by its writer alone.
extension Turn {
    func oneThing(_ i: Int, _ p: Int) -> PairState.OneThing? {
        snapshot.pairs[p].tries?[side(of: i, in: p)]
    }

    private mutating func setOneThing(_ thing: PairState.OneThing?, _ i: Int, _ p: Int) {
        var tries = snapshot.pairs[p].tries ?? [nil, nil]
        tries[side(of: i, in: p)] = thing
        snapshot.pairs[p].tries = tries == [nil, nil] ? nil : tries
    }

    /// An answer to a prompt tagged `action` names one thing to try; a smaller step takes its place.
    mutating func noteOneThing(_ entry: EntryID, _ ask: Ask, of i: Int) {
        guard let p = ask.pair.flatMap({ index(of: $0) }), isLooping(p) else { return }
        let isAction = ask.prompt.flatMap { context.library.prompt($0.id) }?.tags.contains("action") ?? false
        guard isAction || ask.kind == .smaller else { return }
        let session = ask.session ?? heldSoFar(p)
        setOneThing(PairState.OneThing(entry: entry, session: session), i, p)
    }

    /// True if the sitting after a session has a thing to look at.
    func asksOneThing(_ i: Int, _ p: Int, session: Int) -> Bool {
        oneThing(i, p).map { $0.session < session } ?? false
    }

    mutating func takeOneThing(_ option: String, of i: Int, in p: Int) {
        guard var thing = oneThing(i, p) else { return }
        guard option == "not-now" else { return setOneThing(nil, i, p) }
        thing.putOff.append(today(i))
        setOneThing(thing, i, p)
    }

    /// What was put off twice: smaller, dropped, or kept as it is.
    mutating func answerResting(_ option: String, _ i: Int, _ p: Int) {
        guard var thing = oneThing(i, p) else { return say(i, "kept-plain") }
        switch option {
        case "drop":
            setOneThing(nil, i, p)
            say(i, "kept-plain")
        case "smaller":
            thing.putOff = []
            setOneThing(thing, i, p)
            let session = thing.session
            ask(i, "smaller", .smaller, pair: p) {
                $0.takesText = true
                $0.session = session
            }
        default:
            thing.putOff = []
            setOneThing(thing, i, p)
            say(i, "kept-plain")
        }
    }

    /// The rules behind what a person was asked, in plain words; nothing of what only the other was asked.
    mutating func sayRules(_ i: Int, _ p: Int) {
        let side = side(of: i, in: p)
        for signal in snapshot.pairs[p].signals where signal.isOpen && (signal.side ?? side) == side {
            guard signal.asked[side] != nil, signal.isSettled != true else { continue }
            say(
                i,
                signal.rule.isFromAnswers ? "see-rule-own" : "see-rule",
                ["rule": .text(phrase(i, "rule-\(signal.rule.rawValue)"))]
            )
        }
    }
}
