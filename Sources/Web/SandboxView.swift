import Domain
import FoundationEssentials

/// What the sandbox shows at one moment, for its page and for its script.
struct SandboxView {
    /// The values of the whole page.
    private(set) var page: [String: Any]
    private var columns: [[String: Any]]

    static func make(_ site: Site, _ chosen: SandboxPages.Chosen) async -> SandboxView {
        let people = await site.backstage.sandboxPeople()
        let current = people.first { $0.id.rawValue == chosen.person } ?? people.first
        let beside = current.flatMap { current in
            people.first { $0.id.rawValue == chosen.beside && $0.id != current.id }
                ?? people.first { current.partners.contains($0.id) && $0.id != current.id }
        }
        let clock = await site.backstage.clock()
        let happened = await site.happened.value
        let words = site.words(site.locale)
        let cast = Cast(people: people, current: current?.id, beside: beside?.id, words: words)
        var columns: [[String: Any]] = []
        // In the order of the list, whoever is current, so that nobody jumps from side to side.
        for person in people where person.id == current?.id || person.id == beside?.id {
            let messages = await site.backstage.conversation(of: person.id, limit: WebLimits.messages)
            columns.append(cast.column(person, messages: messages))
        }
        var page = site.frame(words, locale: site.locale, title: words[.sandboxTitle])
        page["person"] = current?.id.rawValue ?? ""
        page["beside"] = beside?.id.rawValue ?? ""
        page["stateURL"] = cast.url("/sandbox/state", current?.id)
        page["selfURL"] = cast.url("/sandbox", current?.id)
        page["iso"] = clock.now.description
        page["reading"] = clock.reading
        page["rate"] = clock.rate == 1 ? [] : [words.text(.sandboxRate, ["rate": Self.plain(clock.rate)])]
        page["nowField"] = String(clock.now.description.prefix(16))
        page["canJump"] = clock.refusal == nil
        page["line"] = happened.line.isEmpty ? clock.refusal ?? words[.sandboxIntro] : happened.line
        page["reached"] = people.filter { happened.people.contains($0.id) }.map(cast.chip)
        page["nobody"] = people.isEmpty
        page["isPair"] = columns.count > 1
        page["jumpPair"] = cast.jumpLabel
        page["groups"] = cast.groups()
        page["columns"] = columns
        return SandboxView(page: page, columns: columns)
    }

    /// The same as fragments of HTML, for the page's script.
    func json(_ templates: PageTemplates) -> String {
        let state = State(
            clock: templates.render("status", page),
            happened: templates.render("happened", page),
            people: templates.render("people", page),
            columns: columns.map { column in
                var values = page
                values.merge(column) { $1 }
                return State.Column(
                    person: column["person"] as? String ?? "",
                    local: column["localTime"] as? String ?? "",
                    waits: column["waits"] as? String ?? "",
                    messages: templates.render("conversation", values)
                )
            }
        )
        // Texts only: encoding cannot fail.
        guard let bytes = try? JSONEncoder().encode(state) else { return "{}" }
        return String(decoding: bytes, as: UTF8.self)
    }

    private struct State: Encodable {
        struct Column: Encodable {
            var person: String
            var local: String
            var waits: String
            var messages: String
        }

        var clock: String
        var happened: String
        var people: String
        var columns: [Column]
    }

    private static func plain(_ rate: Double) -> String {
        rate == rate.rounded() && rate.magnitude < 1e9 ? "\(Int(rate))" : "\(rate)"
    }
}

/// The people of the sandbox as the templates show them.
private struct Cast {
    let people: [SandboxPerson]
    let current: PersonID?
    let beside: PersonID?
    let words: PageWords

    /// Partners together, and everybody without one in a group at the end.
    func groups() -> [[String: Any]] {
        var groups: [[SandboxPerson]] = []
        var placed: [PersonID] = []
        for person in people where !placed.contains(person.id) && !person.partners.isEmpty {
            let group = people.filter {
                ($0.id == person.id || person.partners.contains($0.id)) && !placed.contains($0.id)
            }
            placed += group.map(\.id)
            groups.append(group)
        }
        groups.append(people.filter { !placed.contains($0.id) })
        return groups.filter { !$0.isEmpty }.map { ["people": $0.map(entry)] }
    }

    func column(_ person: SandboxPerson, messages: [SandboxMessage]) -> [String: Any] {
        let view = MessageView(words: words)
        var column = face(person)
        column["person"] = person.id.rawValue
        column["beside"] = (person.id == current ? beside : current)?.rawValue ?? ""
        column["current"] = person.id == current
        column["href"] = url("/sandbox", person.id)
        column["messageTo"] = words.text(.sandboxMessageTo, ["name": person.name])
        column["maximum"] = WebLimits.words
        column["commands"] = words[.sandboxTypedWords].split(separator: ",").map {
            String($0.drop(while: \.isWhitespace))
        }
        column["hasMessages"] = !messages.isEmpty
        column["jumpOne"] = words.text(.sandboxJumpOne, ["first": firstName(person)])
        column["waits"] =
            person.answersAt.map { words.text(.sandboxWaits, ["name": firstName(person), "time": $0]) } ?? ""
        column["isWaiting"] = person.answersAt != nil
        column["messages"] = messages.indices.map { index in
            view.view(
                messages[index],
                isNewDay: index == 0 || messages[index].localDay != messages[index - 1].localDay
            )
        }
        return column
    }

    private func firstName(_ person: SandboxPerson) -> String {
        person.name.split(separator: " ").first.map(String.init) ?? person.name
    }

    /// What the button says that jumps for those who are shown.
    var jumpLabel: String {
        let shown = people.filter { $0.id == current || $0.id == beside }.map(firstName)
        return shown.count > 1
            ? words.text(.sandboxJumpPair, ["first": shown[0], "second": shown[1]])
            : words.text(.sandboxJumpOne, ["first": shown.first ?? ""])
    }

    /// A link to a person, for the line that says what happened.
    func chip(_ person: SandboxPerson) -> [String: Any] {
        var chip = face(person)
        chip["href"] = url("/sandbox", person.id)
        chip["isShown"] = person.id == current || person.id == beside
        return chip
    }

    func url(_ path: String, _ person: PersonID?) -> String {
        guard let person else { return path }
        let other = person == current ? beside : person == beside ? current : nil
        return "\(path)?person=\(percentEncoded(person.rawValue))"
            + (other.map { "&beside=\(percentEncoded($0.rawValue))" } ?? "")
    }

    private func entry(_ person: SandboxPerson) -> [String: Any] {
        var entry = face(person)
        entry["href"] = url("/sandbox", person.id)
        entry["current"] = person.id == current
        entry["beside"] = person.id == beside
        let role: PageWords.Key? =
            switch person.role {
            case .participant: nil
            case .supervisor: .roleSupervisor
            case .contact: .roleContact
            case .admin: .roleAdmin
            }
        entry["role"] = role.map { [words[$0]] } ?? []
        if person.unread > 0, person.id != current, person.id != beside {
            entry["unread"] = [
                "count": person.unread > 99 ? "99+" : "\(person.unread)",
                "label": words.text(.sandboxUnread, ["count": "\(person.unread)"]),
            ]
        }
        return entry
    }

    private func face(_ person: SandboxPerson) -> [String: Any] {
        let names = person.name.split(separator: " ")
        let initials = names.count > 1 ? [names[0], names[names.count - 1]] : Array(names.prefix(1))
        let index = people.firstIndex { $0.id == person.id } ?? 0
        return [
            "name": person.name, "firstName": names.first.map(String.init) ?? person.name,
            "initials": initials.compactMap(\.first).map(String.init).joined().uppercased(),
            "hue": index % 8, "number": index, "localTime": person.localTime, "zone": person.zone,
        ]
    }
}
