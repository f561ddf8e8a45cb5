import Domain
import PromptLibrary
import Timetable

/// What others see of a person, in the very lines.
extension Turn {
    mutating func whatDoTheySee(_ i: Int, _ p: Int) {
        let programme = programme(of: p)
        let pair = snapshot.pairs[p].id
        let partner: Variables = [
            "partner": .text(partnerName(for: i, in: p)), "n": .number(snapshot.pairs[p].revealed),
        ]
        say(i, "see-partner", partner)
        let id = snapshot.persons[i].id
        let state = snapshot.programmes.first { $0.id == programme.id }
        for memory in state?.digests ?? [] where memory.supervisor != id {
            guard let name = context.staff.first(where: { $0.id == memory.supervisor })?.name else { continue }
            guard let on = memory.lastOn else {
                say(i, "see-supervisor-nothing", ["supervisor": .text(name)])
                continue
            }
            say(i, "see-supervisor", ["supervisor": .text(name), "date": .text(inWords(on, for: i))])
            let concerning = memory.lines.filter { $0.pair == nil || $0.pair == pair }.map(\.text)
            var lines = concerning.map { [Message.Inline.plain($0)] }
            if concerning.count < memory.lines.count { lines.append([.plain(phrase(i, "see-other-pairs"))]) }
            if lines.isEmpty { lines.append([.plain(phrase(i, "see-no-lines"))]) }
            add([.list(lines)], to: i)
        }
        let named = state?.digests.reduce(0) { $0 + $1.notes.count { $0.writer == id } } ?? 0
        let anonymous = state?.anonymous.count { $0.writer == id } ?? 0
        say(i, "see-notes", ["n": .number(named), "m": .number(anonymous), "others": .number(programme.threshold - 1)])
        say(i, "see-coming")
        sayRules(i, p)
        say(
            i,
            "see-nobody-else",
            ["until": .text(words(i).dateWithYear(programme.keptUntil))]
        )
    }
}
