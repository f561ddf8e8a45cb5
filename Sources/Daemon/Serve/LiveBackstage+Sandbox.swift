import Conduct
import Delivery
package import Domain
import Facilitation
import PromptLibrary
import Store
import Timetable
package import Web

/// The sandbox chat over the real store: what people see, and what they do.
extension LiveBackstage {
    private struct Known: Sendable {
        let state: PersonState
        let partners: [PersonID]
        let unread: Int
    }

    package func sandboxPeople() async -> [SandboxPerson] {
        let now = stage.programme.now
        let known =
            (try? await stage.database.read { transaction in
                try transaction.people().compactMap { stored -> Known? in
                    let state: PersonState = try StoredForm.read(from: stored.state, place: "person \(stored.id)")
                    guard stage.sandboxes.contains(state.person.address.workspace), state.standing == .active else {
                        return nil
                    }
                    var partners: [PersonID] = []
                    for id in try transaction.pairs(of: stored.id, includingEnded: true) {
                        partners += try transaction.pair(id)?.persons.filter { $0 != stored.id } ?? []
                    }
                    return Known(state: state, partners: partners, unread: try unread(stored.id, transaction))
                }
            }) ?? []
        let people = known.map { one in
            SandboxPerson(
                id: one.state.id,
                name: one.state.person.name,
                role: one.state.person.role,
                zone: one.state.person.zone,
                localTime: reading(now, one.state.person),
                partners: one.partners,
                unread: one.unread,
                answersAt: one.state.gathering.map { gathering in
                    stage.library.words(one.state.person.locale)
                        .time(zone(one.state.person).reading(at: gathering.quietAt).time)
                }
            )
        }
        return ordered(people)
    }

    private func unread(_ person: PersonID, _ transaction: borrowing Transaction) throws -> Int {
        let seen = stage.log.seen(by: person)
        return try transaction.messages(to: person, limit: 30).count { row in row.deliveredAt.map { $0 > seen } ?? false
        }
    }

    /// Partners next to each other, supervisors and contacts last.
    private func ordered(_ people: [SandboxPerson]) -> [SandboxPerson] {
        var result: [SandboxPerson] = []
        for person in people where person.role == .participant && !result.contains(where: { $0.id == person.id }) {
            result.append(person)
            result += people.filter { other in
                person.partners.contains(other.id) && !result.contains { $0.id == other.id }
            }
        }
        return result + people.filter { person in !result.contains { $0.id == person.id } }
    }

    private func zone(_ person: Person) -> ZoneRules { stage.zones[person.zone] ?? .utc }

    private func reading(_ instant: Instant, _ person: Person) -> String {
        stage.library.words(person.locale).dateTime(zone(person).reading(at: instant))
    }

    // MARK: A conversation

    package func conversation(of person: PersonID, limit: Int) async -> [SandboxMessage] {
        let vault = stage.vault
        stage.log.see(person, at: stage.programme.now)
        let latest = try? await stage.database.read { transaction in try transaction.messages(to: person, limit: limit)
        }
        await mintLinks(latest ?? [])
        let found = try? await stage.database.read { transaction -> [SandboxMessage] in
            guard let state = try self.state(of: person, transaction) else { return [] }
            var messages: [(at: Instant, message: SandboxMessage)] = []
            let rows = try transaction.messages(to: person, limit: limit).filter { $0.status == .delivered }
            var labels: [String: String] = [:]
            for row in rows {
                var words: [(EntryID, String)] = []
                for id in row.message.message.entries {
                    words.append((id, try transaction.words(of: id, for: person, vault: vault) ?? "…"))
                }
                for case .choices(let choices) in row.message.message.blocks {
                    for option in choices.options { labels["\(choices.ask).\(option.key)"] = option.label }
                }
                // A message shows when it came to its reader, on the programme clock.
                messages.append((row.deliveredAt ?? row.message.notBefore, self.ours(row, words, state)))
            }
            let started = self.stage.log.acts(of: person).first?.at ?? .distantFuture
            for entry in try transaction.entries(of: person) where entry.at < started {
                guard let words = try transaction.words(of: entry.id, vault: vault) else { continue }
                messages.append((entry.at, self.theirs(.theirs(words), entry.id.rawValue, entry.at, state)))
            }
            for act in self.stage.log.acts(of: person) {
                let content: SandboxMessage.Content =
                    switch act.content {
                    case .words(let words): .theirs(words)
                    case .tap(let ask, let option): .tapped(labels["\(ask).\(option)"] ?? option)
                    }
                messages.append((act.at, self.theirs(content, act.id, act.at, state)))
            }
            return messages.sorted { ($0.at, $0.message.id) < ($1.at, $1.message.id) }.map(\.message).suffix(limit)
        }
        return found ?? []
    }

    private func ours(_ row: OutboxRow, _ words: [(EntryID, String)], _ state: PersonState) -> SandboxMessage {
        let message = row.message
        let resolved = Message(
            message.message.blocks.map { $0.resolved(words, keepingLinks: true) },
            context: message.message.context
        )
        let known = stage.library.words(state.person.locale)
        let local = zone(state.person).reading(at: row.deliveredAt ?? message.notBefore)
        var shown = SandboxMessage(
            id: pad(message.id.rawValue),
            content: .ours(linked(resolved, message.id)),
            localDay: known.date(local.date),
            localTime: known.time(local.time)
        )
        shown.origin = .init(messageClass: message.messageClass, kind: message.kind, reason: message.reason)
        shown.closed = message.message.asks.filter { ask in !state.asks.contains { $0.id == ask } }
        for block in message.message.blocks {
            let (number, isMultiple): (Int, Bool)
            switch block {
            case .choices(let choices): (number, isMultiple) = (choices.ask, choices.isMultiple)
            case .scale(let scale): (number, isMultiple) = (scale.ask, false)
            case .paragraph, .quote, .list, .input: continue
            }
            let taps = stage.log.acts(of: state.id).compactMap { act -> String? in
                if case .tap(let ask, let option) = act.content, ask == number { option } else { nil }
            }
            guard !taps.isEmpty, !shown.chosen.contains(where: { $0.ask == number }) else { continue }
            // An option tapped twice in a multiple choice is taken back.
            let chosen =
                isMultiple ? taps.filter { option in taps.count { $0 == option } % 2 == 1 } : Array(taps.suffix(1))
            shown.chosen.append(.init(ask: number, options: chosen))
        }
        for case .input(let input) in message.message.blocks {
            shown.readers = readers(state.person.locale, mayShare: input.mayShare == true)
        }
        return shown
    }

    /// Links of a message, minted once for the page: what Delivery mints goes to chat platforms only.
    private func mintLinks(_ rows: [OutboxRow]) async {
        let now = stage.programme.now
        for row in rows where stage.log.link(of: row.message.id) == nil {
            guard let purpose = row.message.message.linkPurpose, let came = row.deliveredAt, now - came < .minutes(30)
            else {
                continue
            }
            let token = stage.random.bytes(32).base64url
            let link = StoredLink(person: row.message.person, purpose: purpose, ask: nil, expires: came + .minutes(30))
            let hash = LinkToken.hash(token)
            // A link that could not be stored is minted again with the next look.
            guard
                (try? await stage.database.write({ transaction in try transaction.mintLink(tokenHash: hash, link) }))
                    != nil
            else { continue }
            stage.log.setLink(token, of: row.message.id)
        }
    }

    private func linked(_ message: Message, _ id: MessageID) -> Message {
        guard let token = stage.log.link(of: id) else { return message }
        return message.replacingReplyLinks(with: "/r/\(token)")
    }

    private func theirs(_ content: SandboxMessage.Content, _ id: Int64, _ at: Instant, _ state: PersonState)
        -> SandboxMessage
    {
        let known = stage.library.words(state.person.locale)
        let local = zone(state.person).reading(at: at)
        return SandboxMessage(
            id: pad(id),
            content: content,
            localDay: known.date(local.date),
            localTime: known.time(local.time)
        )
    }

    /// Identifiers as text of one length, so that they sort like numbers.
    private func pad(_ id: Int64) -> String {
        let text = String(id)
        return String(repeating: "0", count: max(0, 20 - text.count)) + text
    }

    // MARK: Acts

    package func say(person: PersonID, words: String) async -> SandboxOutcome {
        note(.words(words), person)
        return await insert(.text(person, Event.Text(words: words))) ? .done : .refused(pageWords(.sandboxStoreFailed))
    }

    package func tap(person: PersonID, ask: Int, option: String) async -> SandboxOutcome {
        note(.tap(ask: ask, option: option), person)
        return await insert(.tap(person, Event.Tap(ask: ask, option: option)))
            ? .done : .refused(pageWords(.sandboxStoreFailed))
    }

    package func write(person: PersonID, ask: Int, words: String, audience: Audience?) async -> SandboxOutcome {
        note(.words(words), person)
        return await insert(.form(person, Event.Form(ask: ask, words: words, audience: audience)))
            ? .done : .refused(pageWords(.sandboxStoreFailed))
    }

    private func note(_ content: SandboxLog.Content, _ person: PersonID) {
        let now = stage.programme.now
        stage.log.add(content, of: person, id: stage.ids.next(at: now), at: now)
    }
}

extension Message {
    /// The asks whose answers the message has buttons or a form for.
    var asks: [Int] {
        blocks.compactMap { block in
            switch block {
            case .choices(let choices): choices.ask
            case .scale(let scale): scale.ask
            case .input(let input): input.ask
            case .paragraph, .quote, .list: nil
            }
        }
    }

    /// What the first reply link of the message opens, if it has one.
    var linkPurpose: LinkPurpose? {
        for case .paragraph(let inlines) in blocks {
            for case .replyLink(_, let purpose) in inlines { return purpose }
        }
        return nil
    }

    func replacingReplyLinks(with url: String) -> Message {
        Message(
            blocks.map { block in
                guard case .paragraph(let inlines) = block else { return block }
                return .paragraph(
                    inlines.map { inline in
                        if case .replyLink(let label, _) = inline { .link(label: label, url: url) } else { inline }
                    }
                )
            },
            context: context
        )
    }
}
