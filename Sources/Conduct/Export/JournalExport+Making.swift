package import Domain
package import Facilitation
import PromptLibrary
package import Store
import Timetable

extension JournalExport {
    /// The messages to a person that an export holds at most, the newest.
    static let messageLimit = 5_000

    /// Gathers what is kept of a person.
    ///
    /// - Returns: Nil if there is no such person, or if they were erased.
    /// - Throws: ``BrokenState``, and what store and vault throw.
    package static func make(
        of id: PersonID,
        at now: Instant,
        in context: Context,
        vault: Vault,
        _ transaction: borrowing Transaction
    ) throws -> JournalExport? {
        guard let state = try transaction.state(ofPerson: id), state.standing != .erased else { return nil }
        let zone = context.zones[state.person.zone] ?? .utc
        let own = try Words(vault: vault).own(id, transaction)
        let records = try transaction.records(of: id)
        let rows = Array(try transaction.messages(to: id, limit: messageLimit).reversed())
        let earliest = [own.first?.entry.at, records.first?.at, rows.first?.createdAt].compactMap(\.self).min() ?? now
        let (made, from) = (zone.iso(now), zone.iso(earliest))
        let about = context.library.line(
            "export-about",
            locale: state.person.locale,
            ["name": .text(state.person.name), "made": .text(made), "from": .text(from), "to": .text(made)]
        )
        var pairs: [Pair] = []
        for pair in try transaction.pairIDs(of: id) {
            guard let pair = try transaction.state(ofPair: pair), let side = pair.side(of: id) else { continue }
            let partner = try? transaction.state(ofPerson: pair.members[1 - side])
            pairs.append(Pair(pair, side: side, partner: partner?.person.name ?? "", zone))
        }
        return JournalExport(
            about: about,
            made: made,
            from: from,
            to: made,
            zone: state.person.zone,
            person: state.fields,
            absences: state.absences.map { Field(name: "away", value: "\($0.first)/\($0.last)") },
            pairs: pairs,
            entries: own.map { entry, revisions in
                let partner = pairs.first { $0.id == entry.pair?.rawValue }?.partner ?? ""
                return Entry(entry, revisions, state.person.locale, context.library, partner: partner, zone)
            },
            records: records.map {
                Record(at: zone.iso($0.at), pair: $0.pair?.rawValue, kind: $0.kind, detail: $0.detail)
            },
            messages: rows.map { Sent($0, own: own.map { ($0.entry.id, $0.revisions.last?.words ?? "") }, zone) }
        )
    }
}

extension JournalExport.Pair {
    fileprivate init(_ state: PairState, side: Int, partner: String, _ zone: ZoneRules) {
        self.init(
            id: state.id.rawValue,
            programme: state.programme.rawValue,
            partner: partner,
            phase: state.phase.rawValue,
            ending: state.ending?.rawValue,
            weekOne: "\(state.weekOne)",
            planned: state.planned,
            agreement: state.agreement?.fields ?? [],
            ownAnswers: state.contract.drafts[side].fields,
            sessions: state.sessions.map { session in
                .init(
                    number: session.number,
                    start: zone.iso(session.start),
                    minutes: session.minutes,
                    outcome: session.outcome.rawValue,
                    answer: session.answers[side]?.rawValue,
                    pulse: session.pulses[side].map { "\($0.item)=\($0.value)" }
                )
            }
        )
    }
}

extension JournalExport.Entry {
    fileprivate init(
        _ entry: Effect.Entry,
        _ revisions: [StoredRevision],
        _ locale: LocaleTag,
        _ library: Library,
        partner: String,
        _ zone: ZoneRules
    ) {
        let variables = ["partner": Phrase.text(partner)]
        let prompt = library.prompt(PromptID(entry.subject))
        self.init(
            id: entry.id.rawValue,
            at: zone.iso(entry.at),
            pair: entry.pair?.rawValue,
            subject: entry.subject,
            prompt: prompt.map {
                Message(library.render($0, part: .single, locale: locale, variables).blocks).plainText { _ in "" }
            },
            promptRevision: entry.promptRevision,
            audience: entry.audience.rawValue,
            revisions: revisions.map { .init(at: zone.iso($0.at), words: $0.words) }
        )
    }
}

extension JournalExport.Sent {
    fileprivate init(_ row: OutboxRow, own: [(id: EntryID, words: String)], _ zone: ZoneRules) {
        let message = row.message
        let isOwn = message.message.entries.allSatisfy { shown in own.contains { $0.id == shown } }
        self.init(
            at: zone.iso(row.deliveredAt ?? row.createdAt),
            kind: message.kind,
            status: row.status.rawValue,
            reason: message.reason,
            text: isOwn ? message.message.plainText { shown in own.first { $0.id == shown }?.words ?? "" } : nil
        )
    }
}

extension Message {
    /// What it says without its buttons, a block a line.
    fileprivate func plainText(_ words: (EntryID) -> String) -> String {
        func text(_ inlines: [Inline]) -> String {
            inlines.map { inline in
                switch inline {
                case .plain(let text), .emphasis(let text): text
                case .link(let label, _), .replyLink(let label, _): label
                case .entry(let id): words(id)
                case .entryEnd(let id): Message.end(of: words(id))
                }
            }.joined()
        }
        return blocks.flatMap { block -> [String] in
            switch block {
            case .paragraph(let inlines), .quote(let inlines): [text(inlines)]
            case .list(let items): items.map(text)
            case .choices(let choices): [choices.options.map { "[\($0.label)]" }.joined(separator: " ")]
            case .scale(let scale): ["1 (\(scale.low)) – 5 (\(scale.high))"]
            case .input: []
            }
        }.joined(separator: "\n")
    }
}

extension PersonState {
    fileprivate var fields: [JournalExport.Field] {
        let holidays = person.holidays.map { [("holidays", $0)] } ?? []
        let known: [(String, String)] =
            [
                ("id", person.id.rawValue), ("name", person.name), ("email", person.email ?? ""),
                ("workspace", person.address.workspace.rawValue), ("address", person.address.handle),
                ("locale", person.locale), ("zone", person.zone), ("work_days", person.workDays.names),
                ("work_hours", "\(person.workHours)"), ("quiet_hours", quiet.map { "\($0)" } ?? ""),
            ] + holidays + [("role", person.role.rawValue), ("standing", standing.rawValue)]
        return (known + person.attributes.map { ($0.name, $0.value) }).map { .init(name: $0.0, value: $0.1) }
    }
}

extension Weekdays {
    fileprivate var names: String {
        Weekday.allCases.filter { contains(Weekdays([$0])) }.map { "\($0)" }.joined(separator: " ")
    }
}

extension Agreement {
    fileprivate var fields: [JournalExport.Field] {
        [
            ("weeks", "\(weeks)"), ("minutes", "\(minutes)"), ("talk", talk.joined(separator: " ")),
            ("notice", notice), ("finder", finder), ("leaves", leaves),
        ].map { .init(name: $0.0, value: $0.1) }
    }
}

extension Contract.Draft {
    fileprivate var fields: [JournalExport.Field] {
        let values: [(String, String?)] = [
            ("goal", goal.map { "entry \($0)" }), ("offer", offer.map { "entry \($0)" }),
            ("weeks", weeks.map(String.init)), ("minutes", minutes.map(String.init)),
            ("talk", talk.isEmpty ? nil : talk.joined(separator: " ")), ("notice", notice), ("finder", finder),
            ("leaves", leaves), ("gently", gently.map { "entry \($0)" }),
        ]
        return values.compactMap { name, value in value.map { .init(name: name, value: $0) } }
    }
}

extension ZoneRules {
    /// A moment with the zone's offset, as in `2026-09-07T09:30:00+03:00`.
    fileprivate func iso(_ instant: Instant) -> String {
        let offset = offset(at: instant)
        let local = Instant(seconds: instant.seconds + Int64(offset)).description.dropLast()
        let minutes = abs(offset) / 60
        let parts = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(local)\(offset < 0 ? "-" : "+")\(parts[0]):\(parts[1])"
    }
}
