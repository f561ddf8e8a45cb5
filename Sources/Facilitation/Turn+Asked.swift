import Domain

/// What people were asked and whether they answered, for the rate in a digest.
extension Turn {
    /// Questions that a message brings about a pair; steps of a sitting are one with the question that opens it.
    private static let countedAsks: [AskKind] = [
        .welcome, .begin, .agree, .slots, .did, .record, .restOver, .followUp,
    ]

    /// Days for which a mark is kept, a week more than a digest looks back.
    private static let markDays = 35

    mutating func markAsked(_ ask: Ask, of i: Int) {
        guard let pair = ask.pair, Self.countedAsks.contains(ask.kind) else { return }
        var marks = (snapshot.persons[i].asked ?? []).filter { ask.sentOn - $0.on <= Self.markDays }
        marks.append(AskedMark(ask: ask.id, pair: pair, on: ask.sentOn))
        snapshot.persons[i].asked = Array(marks.suffix(24))
    }

    /// Any act on an ask answers it: a tap, words, a later one.
    mutating func markAnswered(_ ask: Ask, of i: Int) {
        guard let k = snapshot.persons[i].asked?.firstIndex(where: { $0.ask == ask.id }) else { return }
        snapshot.persons[i].asked?[k].isAnswered = true
    }
}
