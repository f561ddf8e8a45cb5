import Domain
import PromptLibrary

/// Asks: finding, settling and closing them.
extension Turn {
    func ask(_ number: Int, of i: Int) -> Ask? {
        snapshot.persons[i].asks.first { $0.id == number }
    }

    /// An ask is answered: it is no longer open, and its reminders end.
    ///
    /// - Parameter keep: Leaves a text question open for words that come later.
    mutating func settle(_ ask: Ask, of i: Int, _ outcome: String, keep: Bool = false) {
        endReminders(of: ask, of: i)
        noteQuestion(ask, of: i)
        // What somebody chose as the answer to a prompt is theirs like words: the record only says that they did.
        let isWords = ask.prompt != nil && !["pass", "lighter", "later", "late"].contains(outcome)
        record(
            i,
            "answer",
            "ask=\(ask.kind.rawValue)\(ask.step.map { " step=\($0.rawValue)" } ?? "") value=\(isWords ? "text" : outcome)",
            pair: ask.pair.flatMap { index(of: $0) }
        )
        if keep { return }
        forget(ask, of: i, outcome)
    }

    /// Takes an ask off the open ones; its number, message and entry stay known for late taps and words.
    private mutating func forget(_ ask: Ask, of i: Int, _ outcome: String) {
        let known = snapshot.persons[i].asks.first { $0.id == ask.id } ?? ask
        snapshot.persons[i].asks.removeAll { $0.id == ask.id }
        snapshot.persons[i].agenda.removeAll { $0.kind == .reminder && $0.ask == ask.id }
        snapshot.persons[i].tokenSpent.removeAll { $0.id == ask.id }
        var settled = SettledAsk(
            id: ask.id,
            kind: ask.kind,
            step: ask.step,
            outcome: outcome,
            pair: ask.pair,
            message: ask.message,
            entry: ask.takesText ? known.entry ?? ask.entry : nil
        )
        if let step = ask.step, ask.prompt != nil || Self.changeableSteps.contains(step), outcome != "late",
            outcome != "closed"
        {
            settled.changeable = known
            settled.changeable?.sent = now
        }
        snapshot.persons[i].tokenSpent.append(settled)
    }

    /// Any act on an ask ends its reminders.
    mutating func endReminders(of ask: Ask, of i: Int) {
        markAnswered(ask, of: i)
        for k in snapshot.persons[i].asks.indices where snapshot.persons[i].asks[k].id == ask.id {
            snapshot.persons[i].asks[k].reminders = []
            snapshot.persons[i].asks[k].remindAt = nil
        }
        snapshot.persons[i].agenda.removeAll { $0.kind == .reminder && $0.ask == ask.id }
    }

    /// Closes asks of some kinds about a pair, without a word.
    mutating func closeAsks(_ kinds: [AskKind], of i: Int, in p: Int) {
        let id = snapshot.pairs[p].id
        for ask in snapshot.persons[i].asks where ask.pair == id && kinds.contains(ask.kind) {
            forget(ask, of: i, "closed")
        }
    }

    /// The time of an ask is over. Most end in silence; some have a way that silence takes.
    mutating func close(_ ask: Ask, of i: Int) {
        forget(ask, of: i, "closed")
        if ask.kind == .handOver { return passOn(ask, from: i) }
        guard let p = ask.pair.flatMap({ index(of: $0) }) else { return }
        switch ask.kind {
        case .awaySession:
            if booking(p)?.session == ask.session {
                actor = i
                actedAt[i] = ask.sent
                move(p, by: i, isAway: ask.range)
            }
        default: break
        }
    }

    /// A tap on something that is over, with what it came to.
    mutating func saySettled(_ ask: Ask, to i: Int) {
        settle(ask, of: i, "late")
        sayClosed(i)
    }

    mutating func sayClosed(_ i: Int) { say(i, "settled") }

    // MARK: Which question is meant

    /// True for what offers something and asks nothing: free words are no answer to it.
    static func isPassive(_ ask: Ask) -> Bool {
        switch ask.kind {
        case .receipt, .more, .date, .paceNews, .deleted, .strayText, .tapText, .partOrCommand, .whichQuestion, .help,
            .urgent, .zoneRight, .pairEnded, .notAhead, .handOver, .rhythm, .slower, .waiting, .noticed, .noticedEnd,
            .talkPropose:
            !ask.takesText
        case .meetQuestion: ask.instant == nil
        default: false
        }
    }

    /// True if an ask can still be answered; those of a pair that ended cannot, but for the last ones.
    private func isOpen(_ ask: Ask) -> Bool {
        guard let p = ask.pair.flatMap({ index(of: $0) }), snapshot.pairs[p].phase == .ended else { return true }
        return [
            .pairEnded, .notAhead, .noteText, .receipt, .more, .audienceTap, .strayText, .tapText, .deleted, .helpSend,
            .helpSentence,
        ]
        .contains(ask.kind)
    }

    /// The asks that can be answered, newest first.
    func openAsks(of i: Int) -> [Ask] {
        snapshot.persons[i].asks.filter { isOpen($0) }.reversed()
    }

    /// The ask that words without a thread are measured against: the newest that waits for an answer.
    ///
    /// A tap that was asked for waits two weeks at most; a question for words stays open.
    func openQuestion(of i: Int) -> Ask? {
        openAsks(of: i).first { ask in
            !Self.isPassive(ask) && (ask.takesText || now - ask.sent < .days(14))
        }
    }

    /// The newest text question that is open to free words.
    func openTextAsk(of i: Int) -> Ask? { openAsks(of: i).first { $0.takesText } }

    // MARK: Locale

    func monthName(_ date: CivilDate, for i: Int) -> String { words(i).monthLong(date.components.month) }
}

extension LocaleWords {
    func monthName(_ date: CivilDate) -> String { monthLong(date.components.month) }
}
