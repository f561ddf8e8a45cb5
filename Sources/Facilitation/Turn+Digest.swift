import Crypto
import Domain
import PromptLibrary
import Timetable

/// When digests go out, what of them is new, and the notes that people chose to pass on.
extension Turn {
    /// Makes sure that each supervisor of a programme has a place for what was published.
    mutating func planDigests(_ g: Int) {
        guard let programme = context.programmes.first(where: { $0.id == snapshot.programmes[g].id }) else { return }
        for supervision in programme.supervisors
        where !snapshot.programmes[g].digests.contains(where: { $0.supervisor == supervision.supervisor }) {
            guard let person = context.staff.first(where: { $0.id == supervision.supervisor }) else { continue }
            let next = digestTime(programme, person, after: now)
            snapshot.programmes[g].digests.append(.init(supervisor: supervision.supervisor, nextDue: next))
        }
        snapshot.programmes[g].digests.removeAll { memory in
            !programme.supervisors.contains { $0.supervisor == memory.supervisor }
        }
    }

    private func digestTime(_ programme: Programme, _ person: Person, after instant: Instant) -> Instant {
        let zone = context.zones[person.zone] ?? .utc
        var date = zone.date(at: instant)
        for _ in 0..<15 {
            let at = zone.instant(of: WallReading(date, programme.digest.at))
            if date.weekday == programme.digest.weekday, at > instant { return at }
            date = date + 1
        }
        return instant + .days(7)
    }

    mutating func programmeDue(_ g: Int) {
        planDigests(g)
        guard let programme = context.programmes.first(where: { $0.id == snapshot.programmes[g].id }) else {
            // A programme that is no longer configured has nothing due.
            snapshot.programmes[g].digests = []
            return
        }
        releaseAnonymous(g, programme)
        for d in snapshot.programmes[g].digests.indices where snapshot.programmes[g].digests[d].nextDue <= now {
            let supervisor = snapshot.programmes[g].digests[d].supervisor
            guard let i = index(of: supervisor) else {
                snapshot.programmes[g].digests[d].nextDue = now + .days(7)
                continue
            }
            isCatchingUp = now - snapshot.programmes[g].digests[d].nextDue > Self.patience
            let next = digestTime(
                programme,
                snapshot.persons[i].person,
                after: now + .days((programme.digest.everyWeeks - 1) * 7)
            )
            snapshot.programmes[g].digests[d].nextDue = next
            prepareDigest(g, d, i, programme, until: next)
        }
        isCatchingUp = false
    }

    /// Works the lines out and decides whether they are worth a message.
    private mutating func prepareDigest(_ g: Int, _ d: Int, _ i: Int, _ programme: Programme, until next: Instant) {
        guard let supervision = programme.supervisors.first(where: { $0.supervisor == snapshot.persons[i].id }) else {
            return
        }
        let pairs = snapshot.pairs.filter { $0.programme == programme.id }
        let date = today(i)
        guard
            pairs.contains(where: { ![.followUp, .ended].contains($0.phase) && ($0.started || date <= programme.end) })
                || !snapshot.programmes[g].digests[d].notes.isEmpty || !snapshot.programmes[g].digests[d].batch.isEmpty
        else {
            return
        }
        renewFigures(g, programme, pairs, date)
        let lines = digest(g, d, programme, supervision, for: i, on: date).lines()
        var memory = snapshot.programmes[g].digests[d]
        let isSame =
            lines.count == memory.lines.count && zip(lines, memory.lines).allSatisfy { $0.isSame(as: $1) }
        let hasNews = !isSame || memory.lastOn == nil
        // A note that somebody passed on brings a whole digest with the lines as they were shown before, letter by
        // letter: so it shows in nothing that the pairs can look at.
        if hasNews { memory.linesOn = date }
        if hasNews || !memory.notes.isEmpty {
            if hasNews { memory.lines = lines }
            memory.lastOn = date
            memory.weeksQuiet = 0
            memory.form = .whole
        } else {
            memory.weeksQuiet += programme.digest.everyWeeks
            let heartbeat = programme.digest.heartbeatWeeks
            // After the season one line with nothing new in it would read like the last.
            let isOpen = date <= programme.end && memory.lines.contains { $0.open != nil }
            guard isOpen || heartbeat > 0 && memory.weeksQuiet >= heartbeat else {
                snapshot.programmes[g].digests[d] = memory
                return
            }
            memory.weeksQuiet = 0
            memory.form = .oneLine
        }
        snapshot.programmes[g].digests[d] = memory
        unpostDigest(i, programme.id)
        post(.digest, to: i, useBy: next) { $0.label = programme.id.rawValue }
    }

    /// Renews the figures of the programme for all its supervisors, once on a date.
    private mutating func renewFigures(_ g: Int, _ programme: Programme, _ pairs: [PairState], _ date: CivilDate) {
        // A record that cannot be read would be forgotten with the next one: then nothing is renewed.
        guard var figures = snapshot.programmes[g].figures.map({ Figures(text: $0) }) ?? Figures() else { return }
        for supervision in programme.supervisors { figures.add(supervision.supervisor) }
        let threshold = max(programme.threshold, snapshot.programmes[g].threshold ?? 0)
        snapshot.programmes[g].threshold = threshold
        snapshot.programmes[g].figures =
            DigestUnits(
                programme,
                pairs: pairs,
                people: snapshot.persons,
                figures: figures,
                threshold: threshold,
                today: date
            )
            .renewed().text
    }

    /// The lines of a supervisor, in a reader's language.
    func digest(
        _ g: Int,
        _ d: Int,
        _ programme: Programme,
        _ supervision: Programme.Supervision,
        for i: Int,
        on date: CivilDate
    ) -> Digest {
        let state = snapshot.programmes[g]
        return Digest(
            programme: programme,
            pairs: snapshot.pairs.filter { $0.programme == programme.id },
            supervision: supervision,
            figures: state.figures.flatMap { Figures(text: $0) } ?? Figures(),
            hasNotes: !state.digests[d].batch.isEmpty,
            names: snapshot.persons.filter { $0.standing != .erased }.map { .init(id: $0.id, name: $0.person.name) },
            today: date,
            locale: snapshot.persons[i].person.locale,
            library: context.library
        )
    }

    private mutating func unpostDigest(_ i: Int, _ programme: ProgrammeID) {
        snapshot.persons[i].agenda.removeAll { $0.kind == .digest && $0.label == programme.rawValue }
    }

    /// A digest that found no room was not shown: the next one is whole.
    mutating func forgetDigest(_ item: AgendaItem, of i: Int) {
        guard let g = snapshot.programmes.firstIndex(where: { $0.id.rawValue == item.label }),
            let d = snapshot.programmes[g].digests.firstIndex(where: { $0.supervisor == snapshot.persons[i].id }),
            snapshot.programmes[g].digests[d].form == .whole
        else { return }
        // One that came for a note had no lines but those that were shown before.
        let shown = snapshot.programmes[g].digests[d].linesOn
        guard shown == snapshot.programmes[g].digests[d].lastOn else {
            snapshot.programmes[g].digests[d].lastOn = shown
            return
        }
        snapshot.programmes[g].digests[d].lastOn = nil
        snapshot.programmes[g].digests[d].lines = []
    }

    mutating func renderDigest(_ item: AgendaItem, to i: Int) {
        guard let g = snapshot.programmes.firstIndex(where: { $0.id.rawValue == item.label }),
            let programme = context.programmes.first(where: { $0.id == snapshot.programmes[g].id }),
            let d = snapshot.programmes[g].digests.firstIndex(where: { $0.supervisor == snapshot.persons[i].id })
        else { return }
        let memory = snapshot.programmes[g].digests[d]
        let date = today(i)
        let week = max(1, min(programme.season.weeks, (date - programme.start) / 7 + 1))
        let variables: Variables = [
            "programme": .text(programme.name), "week": .number(week), "weeks": .number(programme.season.weeks),
            "date": .text(inWords(memory.lastOn ?? date, for: i)), "today": .text(inWords(date, for: i)),
        ]
        guard memory.form == .whole else { return sayNothingNew(memory.lines, variables, to: i) }
        // The same lines once more, for a note, show in nothing that the pairs can look at.
        if memory.shownOn == nil || memory.shownLines != memory.lines {
            snapshot.programmes[g].digests[d].shownLines = memory.lines
            snapshot.programmes[g].digests[d].shownOn = date
        }
        sayNotes(memory.notes, to: i)
        snapshot.programmes[g].digests[d].notes = []
        say(i, "digest", variables)
        for part in DigestLine.Part.allCases { sayPart(part, memory.lines.filter { $0.part == part }, to: i) }
        if memory.lines.isEmpty { say(i, "digest-too-few") }
        say(i, "digest-foot")
    }

    /// One line instead of a digest: what is open, or that nothing is.
    private mutating func sayNothingNew(_ lines: [DigestLine], _ variables: Variables, to i: Int) {
        let open = lines.compactMap(\.open)
        guard !open.isEmpty else { return say(i, "digest-nothing-new", variables) }
        let more = lines.reduce(0) { $0 + ($1.more ?? 0) }
        let listed = open + (more > 0 ? [phrase(i, "digest-more", ["n": .number(more)])] : [])
        say(
            i,
            "digest-nothing-new-open",
            variables.merging(["n": .number(open.count + more), "open": .text(listed.joined(separator: "; "))]) { $1 }
        )
    }

    /// A heading with its line, or with how many there are and then one line each.
    private mutating func sayPart(_ part: DigestLine.Part, _ lines: [DigestLine], to i: Int) {
        guard let first = lines.first else { return }
        let title = Message.Inline.emphasis(phrase(i, "digest-part-\(part.rawValue)"))
        let count = lines.reduce(0) { $0 + ($1.more ?? 1) }
        guard count > 1 else {
            add([.paragraph([title, .plain("  \(first.text)")])], to: i)
            return sayWays(first, to: i)
        }
        let number = phrase(i, "digest-noticed-several", ["n": .number(count)])
        add([.paragraph([title, .plain("  \(number)")])], to: i)
        for line in lines {
            add([.paragraph([.plain(line.text)])], to: i)
            sayWays(line, to: i)
        }
    }

    /// Notes that their writers passed on by name, each ended by a line.
    private mutating func sayNotes(_ notes: [ProgrammeState.HeldNote], to i: Int) {
        for note in notes {
            guard let writer = snapshot.persons.first(where: { $0.id == note.writer })?.person.name else { continue }
            say(i, "digest-note", ["name": .text(writer)])
            add([.quote([.entry(note.entry)])], to: i)
            if let w = index(of: note.writer),
                let k = snapshot.persons[w].entries.lastIndex(where: { $0.id == note.entry })
            {
                snapshot.persons[w].entries[k].isReleased = true
            }
        }
    }

    /// Anonymous words go out together once enough people have written, in an order that tells nothing.
    private mutating func releaseAnonymous(_ g: Int, _ programme: Programme) {
        let held = snapshot.programmes[g].anonymous
        guard Set(held.map(\.writer)).count >= max(programme.threshold, snapshot.programmes[g].threshold ?? 0)
        else { return fallBack(g, programme) }
        let mixed = held.map(\.entry).sorted { mix($0, programme) < mix($1, programme) }
        snapshot.programmes[g].anonymous = []
        for d in snapshot.programmes[g].digests.indices {
            guard let i = index(of: snapshot.programmes[g].digests[d].supervisor) else { continue }
            snapshot.programmes[g].digests[d].batch += mixed
            unpostNotes(i, programme.id)
            post(.note, to: i) { $0.label = programme.id.rawValue }
        }
    }

    /// Notes that too few have written are their writers' alone again when the season is over.
    private mutating func fallBack(_ g: Int, _ programme: Programme) {
        let zone = context.zones[context.staff.first?.zone ?? "UTC"] ?? .utc
        guard zone.date(at: now) > programme.end else { return }
        for note in snapshot.programmes[g].anonymous {
            effects.append(.setAudience(note.entry, .onlyMe))
            guard let i = index(of: note.writer),
                let k = snapshot.persons[i].entries.lastIndex(where: { $0.id == note.entry })
            else { continue }
            snapshot.persons[i].entries[k].audience = .onlyMe
        }
        snapshot.programmes[g].anonymous = []
    }

    private mutating func unpostNotes(_ i: Int, _ programme: ProgrammeID) {
        snapshot.persons[i].agenda.removeAll { $0.kind == .note && $0.label == programme.rawValue }
    }

    private func mix(_ entry: EntryID, _ programme: Programme) -> String {
        SHA256.hash(data: Array("\(programme.seed) \(entry)".utf8)).prefix(8).map { String($0, radix: 16) }.joined()
    }

    mutating func renderAnonymous(_ item: AgendaItem, to i: Int) {
        guard let g = snapshot.programmes.firstIndex(where: { $0.id.rawValue == item.label }),
            let d = snapshot.programmes[g].digests.firstIndex(where: { $0.supervisor == snapshot.persons[i].id })
        else { return }
        let all = snapshot.programmes[g].digests[d].batch
        guard !all.isEmpty else { return }
        let batch = all.prefix(20)
        snapshot.programmes[g].digests[d].batch = Array(all.dropFirst(20))
        if all.count > batch.count {
            post(.note, to: i, due: openingForNews(i, from: now + .days(1))) { $0.label = item.label }
        }
        say(i, "anonymous-notes")
        for entry in batch { add([.quote([.entry(entry)])], to: i) }
    }
}
