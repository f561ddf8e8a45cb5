import Domain
import PromptLibrary
import Timetable

/// Why something came: its reason, how much came lately, and for a question what it is about.
extension Turn {
    mutating func why(_ i: Int, _ replied: Ask?) {
        let mark =
            replied.flatMap { ask in snapshot.persons[i].sent.last { $0.message == ask.message } }
            ?? snapshot.persons[i].sent.last
        guard let mark else { return say(i, "why-nothing") }
        let use = snapshot.persons[i].budget.use(on: today(i))
        let limits = programme(ofPerson: i).budget
        let about = meant(by: replied, mark, i).flatMap { aboutQuestion($0.id, in: $0.pair, for: i) }
        let reason = reason(mark.kind, pair: mark.pair, rule: mark.rule, for: i)
        let whole = [reason, about].compactMap(\.self).joined(separator: " ")
        // Where nothing came this week there is nothing to count.
        guard use.week > 0 else { return say(i, "why-alone", ["reason": .text(whole)]) }
        say(
            i,
            "why",
            [
                "reason": .text(whole),
                "day": .number(use.day), "day_limit": .number(limits.day),
                "week": .number(use.week), "week_limit": .number(limits.week),
            ]
        )
    }

    /// The prompt that is asked about: that of the message replied to, else the one of the last message or after it.
    private func meant(by replied: Ask?, _ mark: SentMark, _ i: Int) -> (id: PromptID, pair: PairID)? {
        if let replied { return replied.prompt.flatMap { prompt in replied.pair.map { (prompt.id, $0) } } }
        if let open = openPromptAsk(of: i), open.sent > mark.at, let prompt = open.prompt {
            return open.pair.map { (prompt.id, $0) }
        }
        guard [.prepare, .date].contains(mark.kind), let pair = mark.pair,
            let given = snapshot.persons[i].prompting.last(in: pair, kind: .prepare), given.session == mark.session
        else { return nil }
        return (given.prompt, pair)
    }

    /// What a question practises, and since when the two have not met that.
    private func aboutQuestion(_ id: PromptID, in pair: PairID, for i: Int) -> String? {
        guard let p = index(of: pair), let prompt = context.library.prompt(id) else { return nil }
        let skill = Phrase.text(phrase(i, "skill-\(prompt.skill)"))
        let chosen = snapshot.pairs[p].prompts
        guard let k = chosen.lastIndex(where: { $0.prompt == id }) else {
            return phrase(i, "why-question-alone", ["skill": skill])
        }
        guard let before = chosen[..<k].last(where: { $0.skill == prompt.skill }) else {
            return phrase(i, "why-question-new", ["skill": skill])
        }
        return phrase(i, "why-question", ["skill": skill, "date": .text(inWords(before.on, for: i))])
    }
}
