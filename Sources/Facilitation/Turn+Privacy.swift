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
            guard let on = memory.shownOn, let shown = memory.shownLines else {
                say(i, "see-supervisor-nothing", ["supervisor": .text(name)])
                continue
            }
            say(i, "see-supervisor", ["supervisor": .text(name), "date": .text(inWords(on, for: i))])
            let concerning = shown.filter { $0.pair == nil || $0.pair == pair }.map(\.text)
            var lines = concerning.map { [Message.Inline.plain($0)] }
            if concerning.count < shown.count { lines.append([.plain(phrase(i, "see-other-pairs"))]) }
            if lines.isEmpty { lines.append([.plain(phrase(i, "see-no-lines"))]) }
            add([.list(lines)], to: i)
        }
        let named = state?.digests.reduce(0) { $0 + $1.notes.count { $0.writer == id } } ?? 0
        let anonymous = state?.anonymous.count { $0.writer == id } ?? 0
        say(i, "see-notes", ["n": .number(named), "m": .number(anonymous), "others": .number(programme.threshold - 1)])
        sayComing(i, p, state, programme)
        sayRules(i, p)
        say(
            i,
            "see-nobody-else",
            ["until": .text(words(i).dateWithYear(programme.keptUntil))]
        )
    }

    /// The lines about this pair that a digest would have now and the last one had not, letter by letter.
    private mutating func sayComing(_ i: Int, _ p: Int, _ state: ProgrammeState?, _ programme: Programme) {
        var coming: [DigestLine] = []
        for memory in state?.digests ?? [] where memory.supervisor != snapshot.persons[i].id {
            guard let supervision = programme.supervisors.first(where: { $0.supervisor == memory.supervisor }),
                let supervisor = context.staff.first(where: { $0.id == memory.supervisor })
            else { continue }
            // Days are counted to the date on which the supervisor reads them.
            let date = (context.zones[supervisor.zone] ?? .utc).date(at: max(memory.nextDue, now))
            let lines = Digest(
                programme: programme,
                pairs: [snapshot.pairs[p]],
                supervision: supervision,
                figures: Figures(),
                hasNotes: false,
                names: snapshot.persons.map { .init(id: $0.id, name: $0.person.name) },
                today: date,
                locale: supervisor.locale,
                library: context.library
            )
            .lines(about: snapshot.pairs[p].id)
            for line in lines where !coming.contains(where: { $0.isSame(as: line) }) {
                if memory.shownLines?.contains(where: { $0.isSame(as: line) }) != true { coming.append(line) }
            }
        }
        guard !coming.isEmpty else { return say(i, "see-coming") }
        say(i, "see-coming-lines")
        add([.list(coming.map { [.plain($0.text)] })], to: i)
    }
}
