import Domain
import PromptLibrary
import Timetable

/// Help: a menu that signals nothing, and a hand-over to the contact a person chooses.
extension Turn {
    mutating func sayHelp(_ i: Int) { ask(i, "help", .help) }

    mutating func answerHelp(_ ask: Ask, _ option: String, of i: Int) {
        switch option {
        case "how": say(i, "help-how")
        case "commands": say(i, "help-commands")
        case "person": sayWho(i)
        default: sayUrgent(i)
        }
    }

    mutating func sayWho(_ i: Int) {
        let programme = programme(ofPerson: i)
        let contacts = programme.helpContacts.compactMap { id in context.staff.first { $0.id == id } }
        let supervisors = programme.supervisors.compactMap { known in context.staff.first { $0.id == known.supervisor }
        }
        var seen: [PersonID] = [snapshot.persons[i].id]
        var options: [Message.Option] = []
        var offered: [OfferedOption] = []
        for person in supervisors + contacts where !seen.contains(person.id) && options.count < 8 {
            seen.append(person.id)
            let role = phrase(i, "role-\(supervisors.contains(person) ? "supervisor" : "contact")")
            options.append(
                Message.Option(
                    key: "c\(offered.count)",
                    label: phrase(i, "phrase-contact", ["name": .text(person.name), "role": .text(role)])
                )
            )
            offered.append(OfferedOption(key: "c\(offered.count)", person: person.id))
        }
        ask(i, "help-who", .helpWho, options: options) { $0.options = offered }
    }

    mutating func answerHelpWho(_ ask: Ask, _ option: String, of i: Int) {
        if option == "outside" {
            let line = helpLine(i)
            return say(i, "help-outside", ["line": .text(line.line)])
        }
        guard let chosen = ask.options.first(where: { $0.key == option })?.person,
            let contact = context.staff.first(where: { $0.id == chosen })
        else { return say(i, "settled") }
        settle(ask, of: i, "contact")
        let p = livePairs(of: i).last
        self.ask(
            i,
            "help-send",
            .helpSend,
            [
                "contact": .text(contact.firstName),
                "partner": .text(p.map { partnerName(for: i, in: $0) } ?? phrase(i, "partner-unnamed")),
            ],
            pair: p
        ) { $0.person = chosen }
    }

    mutating func answerHelpSend(_ ask: Ask, _ option: String, of i: Int) {
        guard let contact = ask.person else { return sayClosed(i) }
        switch option {
        case "send":
            settle(ask, of: i, option)
            handOver(to: contact, entry: ask.entry, from: i)
        case "sentence":
            settle(ask, of: i, option)
            self.ask(i, "help-sentence", .helpSentence, pair: ask.pair.flatMap { index(of: $0) }) {
                $0.takesText = true
                $0.person = contact
            }
        default:
            settle(ask, of: i, option)
            say(i, "help-not-now")
        }
    }

    /// A sentence for the contact was written; it goes only with the next [Send].
    mutating func addSentence(_ entry: EntryID, _ asked: Ask, _ i: Int) {
        guard let chosen = asked.person, let contact = context.staff.first(where: { $0.id == chosen }) else { return }
        ask(i, "help-sentence-kept", .helpSend, ["contact": .text(contact.firstName)], only: ["send", "not-now"]) {
            $0.person = chosen
            $0.entry = entry
        }
    }

    /// Passes on a name and the wish for a talk. The contact is loaded with every event of a person.
    private mutating func handOver(to contact: PersonID, entry: EntryID?, from i: Int) {
        guard let c = index(of: contact) else { return say(i, "help-unreachable") }
        if let entry {
            effects.append(.setAudience(entry, .supervisor))
            if let k = snapshot.persons[i].entries.lastIndex(where: { $0.id == entry }) {
                snapshot.persons[i].entries[k].audience = .supervisor
            }
        }
        record(i, "help", "contact=\(contact)")
        let p = livePairs(of: i).last
        if let p { noteHelp(i, p) }
        let opening = openingForNews(c, from: now)
        let from = snapshot.persons[i].id
        let pair = p.map { snapshot.pairs[$0].id }
        // Asked twice before the contact could look, it is one wish.
        let before = lastHandOver(from: from, to: c)
        if !joinHandOver(entry, from: from, to: c), before != today(c) || entry != nil {
            post(.handOver, to: c) {
                $0.person = from
                $0.entry = entry
                $0.label = contact.rawValue
                $0.due = opening
                $0.pair = pair
                $0.date = before
            }
        }
        say(
            i,
            "help-sent",
            ["contact": .text(snapshot.persons[c].person.firstName), "when": .text(inWords(opening, for: i))]
        )
    }

    /// What became of a wish, once for each contact until the person does something.
    private mutating func tell(_ kind: Kind, of contact: String, to i: Int) {
        let acted = snapshot.persons[i].actedAt ?? .distantPast
        guard !snapshot.persons[i].sent.contains(where: { $0.kind == kind && $0.rule == contact && $0.at > acted }),
            !snapshot.persons[i].agenda.contains(where: { $0.kind == kind && $0.label == contact })
        else { return }
        post(kind, to: i) { $0.label = contact }
    }

    /// The day on which somebody's wish last reached a contact who has not said so far that it was seen.
    private func lastHandOver(from: PersonID, to c: Int) -> CivilDate? {
        snapshot.persons[c].asks.filter { $0.kind == .handOver && $0.person == from }.map(\.sentOn).max()
    }

    /// How a contact is called: by the whole name where two of them share the first.
    private func contactName(_ i: Int) -> String {
        let person = snapshot.persons[i].person
        let isShared = context.staff.contains { $0.id != person.id && $0.firstName == person.firstName }
        return isShared ? person.name : person.firstName
    }

    /// Puts a sentence to a wish that is on its way to the contact; false if none is, or it has one already.
    private mutating func joinHandOver(_ entry: EntryID?, from: PersonID, to c: Int) -> Bool {
        guard let k = snapshot.persons[c].agenda.firstIndex(where: { $0.kind == .handOver && $0.person == from }) else {
            return false
        }
        guard let entry else { return true }
        guard snapshot.persons[c].agenda[k].entry == nil else { return false }
        snapshot.persons[c].agenda[k].entry = entry
        return true
    }

    /// Somebody has asked for a person: the contact alone knows, and it is over when the contact is in touch.
    private mutating func noteHelp(_ i: Int, _ p: Int) {
        let side = side(of: i, in: p)
        guard !snapshot.pairs[p].signals.contains(where: { $0.rule == .askedForHelp && $0.side == side && $0.isOpen })
        else { return }
        open(Signal(.askedForHelp, side: side, since: today(i)), p)
    }

    private mutating func clearHelp(_ i: Int, _ pair: PairID?) {
        guard let p = pair.flatMap({ index(of: $0) }) else { return }
        let side = side(of: i, in: p)
        for k in snapshot.pairs[p].signals.indices {
            let signal = snapshot.pairs[p].signals[k]
            if signal.rule == .askedForHelp, signal.side == side, signal.isOpen { clear(k, p, wasFine: false) }
        }
    }

    mutating func renderHandOver(_ item: AgendaItem, to i: Int) {
        guard let from = item.person,
            let name = snapshot.persons.first(where: { $0.id == from })?.person.name
                ?? context.staff.first(where: { $0.id == from })?.name
        else { return }
        if let before = item.date {
            say(i, "hand-over-again", ["name": .text(name), "date": .text(inWords(before, for: i))])
        } else {
            say(i, "hand-over", ["name": .text(name)])
        }
        if let entry = item.entry {
            say(i, "hand-over-sentence")
            add([.quote([.entry(entry)])], to: i)
            if let w = index(of: from), let k = snapshot.persons[w].entries.lastIndex(where: { $0.id == entry }) {
                snapshot.persons[w].entries[k].isReleased = true
            }
        }
        let limit = windowEnd(i, inDays: 1)
        ask(i, "hand-over-seen", .handOver) {
            $0.person = from
            $0.entry = item.entry
            $0.number = item.number2 ?? 0
            $0.options = [OfferedOption(key: item.label ?? "", pair: item.pair)]
            $0.closesAt = limit
        }
    }

    /// A contact has not looked within a working day: the next one gets it too, and the person is told.
    mutating func passOn(_ ask: Ask, from i: Int) {
        // It can still be answered, so that the person hears of it.
        var open = ask
        open.closesAt = nil
        snapshot.persons[i].asks.append(open)
        snapshot.persons[i].tokenSpent.removeAll { $0.id == ask.id }
        guard let from = ask.person, let k = index(of: from), let chosen = ask.options.first?.key else { return }
        let others = programme(ofPerson: k).helpContacts.filter { $0.rawValue != chosen && $0 != from }
        let passed = ask.number ?? 0
        guard others.indices.contains(passed), let c = index(of: others[passed]) else { return }
        let before = lastHandOver(from: from, to: c)
        if !joinHandOver(ask.entry, from: from, to: c) {
            post(.handOver, to: c) {
                $0.person = from
                $0.entry = ask.entry
                $0.label = chosen
                $0.number2 = passed + 1
                $0.pair = ask.options.first?.pair
                $0.date = before
            }
        }
        let name = contactName(c)
        tell(.handOverNext, of: name, to: k)
    }

    mutating func answerHandOver(_ ask: Ask, _ option: String, of i: Int) {
        // Whoever asked several times hears once.
        for other in snapshot.persons[i].asks where other.kind == .handOver && other.person == ask.person {
            settle(other, of: i, option)
        }
        say(i, "thank-you")
        guard let from = ask.person, let k = index(of: from) else { return }
        let name = contactName(i)
        tell(.handOverSeen, of: name, to: k)
        clearHelp(k, ask.options.first?.pair)
    }

    // MARK: Urgent

    private func helpLine(_ i: Int) -> Programme.HelpLine {
        let lines = programme(ofPerson: i).helpLines
        let country = snapshot.persons[i].person.attributes.first { $0.name == "country" }?.value.lowercased()
        return lines.first { $0.country == country } ?? lines.first { $0.country == "default" } ?? lines.first
            ?? Programme.HelpLine(country: "default", emergency: "112", line: "")
    }

    private mutating func sayUrgent(_ i: Int) {
        let line = helpLine(i)
        let contact = programme(ofPerson: i).helpContacts.first.flatMap { id in context.staff.first { $0.id == id } }
        ask(
            i,
            "urgent",
            .urgent,
            ["number": .text(line.emergency), "line": .text(line.line), "contact": .text(contact?.firstName ?? "")]
        )
    }

    mutating func answerUrgent(_ ask: Ask, _ option: String, of i: Int) {
        guard option == "write", let contact = programme(ofPerson: i).helpContacts.first else { return sayUrgent(i) }
        settle(ask, of: i, option)
        handOver(to: contact, entry: nil, from: i)
    }
}
