import Chat
import Domain
import Logging
import Store

extension Intake {
    /// What working some rows did, told after the commit.
    private struct Work: Sendable {
        var rows = 0
        var items: [(label: String, workspace: WorkspaceID?)] = []
        var hasNews = false
    }

    /// Works the oldest stored rows and returns how many.
    ///
    /// Rows that fail are worked alone, so that one that can't be worked keeps no other waiting.
    @discardableResult
    package func pass() async throws -> Int {
        let batch = options.batch
        let rows = try await parts.database.read { try $0.pendingIntake(limit: batch) }
        if rows.isEmpty { return 0 }
        do {
            tell(try await work(rows))
        } catch {
            for row in rows {
                do {
                    tell(try await work([row]))
                } catch let error as DatabaseError where error.reason.isPassing {
                    throw error
                } catch {
                    try await giveUp(row, error)
                }
            }
        }
        return rows.count
    }

    private func work(_ rows: [IntakeRow]) async throws -> Work {
        try await parts.database.write { [self] transaction in
            // Begun anew where the transaction is run again.
            var work = Work()
            for row in rows {
                // Somebody else may have worked it since it was read.
                guard try transaction.removeIntake(row.id) else { continue }
                work.rows += 1
                guard let connector = parts.connectors[row.workspace] else {
                    work.items.append(("unknown-workspace", nil))
                    continue
                }
                let bytes = try parts.vault.openDaily(row.sealed, place: row.place)
                for item in connector.read(bytes) { try take(item, of: row, &work, transaction) }
            }
            return work
        }
    }

    private func tell(_ work: Work) {
        metrics.changeBacklog(by: -work.rows)
        for item in work.items { metrics.count(item: item.label, in: item.workspace) }
        if work.hasNews { parts.worked() }
    }

    /// Removes a row that can't be read, so that it does not come up for ever.
    private func giveUp(_ row: IntakeRow, _ error: any Error) async throws {
        parts.logger.error(
            "Something that came in cannot be read and is dropped",
            metadata: ["workspace": "\(row.workspace)", "intake": "\(row.id)", "error": "\(type(of: error))"]
        )
        try await parts.database.write { transaction in _ = try transaction.removeIntake(row.id) }
        metrics.changeBacklog(by: -1)
        metrics.count(item: "unreadable", in: row.workspace)
    }

    /// Turns one item into what it means: events, an errand, a route, or nothing.
    private func take(
        _ item: InboundItem,
        of row: IntakeRow,
        _ work: inout Work,
        _ transaction: borrowing Transaction
    ) throws {
        guard let handle = item.handle else {
            work.items.append(("ignored", row.workspace))
            return
        }
        let address = Address(workspace: row.workspace, handle: handle)
        guard let person = try transaction.person(at: address) else {
            // Whoever it was is not named: it may be anybody who found the bot.
            work.items.append(("unknown-person", row.workspace))
            parts.logger.info(
                "Somebody who is not in the people list wrote",
                metadata: ["workspace": "\(row.workspace)"]
            )
            return
        }
        work.items.append((item.label, row.workspace))
        switch item {
        case .route(_, let route):
            try transaction.setRoute(route, to: address)
        case .errand(_, let errand):
            try transaction.enqueue(self.errand(errand, for: person, row, transaction), at: row.at)
            work.hasNews = true
        case .text, .tap, .form, .edit, .delete, .file, .encrypted, .ignored:
            guard let body = try body(of: item, by: person, row, transaction) else { return }
            let event = Event(id: EventID(parts.identifier(row.at)), at: row.at, body: body)
            try transaction.insert(event, vault: parts.vault)
            work.hasNews = true
        }
    }

    private func body(
        of item: InboundItem,
        by person: PersonID,
        _ row: IntakeRow,
        _ transaction: borrowing Transaction
    ) throws -> Event.Body? {
        switch item {
        case .text(_, let words, let platformMessage, let inReplyTo, let isCommand, let hadFile):
            var answered: MessageID?
            if let name = inReplyTo,
                let ours = try transaction.message(byPlatformMessage: name, workspace: row.workspace),
                ours.message.person == person
            {
                answered = ours.message.id
            }
            return .text(
                person,
                Event.Text(
                    words: clean(words),
                    platformMessage: platformMessage.map(clean),
                    inReplyTo: answered,
                    isCommand: isCommand,
                    hadFile: hadFile
                )
            )
        case .tap(_, let ask, let option):
            return .tap(person, Event.Tap(ask: ask, option: clean(option)))
        case .form(_, let ask, let words, let option, let audience):
            let option = option.map(clean)
            return .form(person, Event.Form(ask: ask, words: clean(words), option: option, audience: audience))
        case .edit(_, let platformMessage, let words):
            return .edit(person, platformMessage: clean(platformMessage), words: clean(words))
        case .delete(_, let platformMessage):
            return .delete(person, platformMessage: clean(platformMessage))
        case .file:
            return .file(person)
        case .encrypted:
            return .encrypted(person)
        case .errand, .route, .ignored:
            return nil
        }
    }

    /// The outbox row of an errand; a form shows the question of the message that carries its ask.
    private func errand(
        _ errand: OutboundMessage.Errand,
        for person: PersonID,
        _ row: IntakeRow,
        _ transaction: borrowing Transaction
    ) throws -> OutboundMessage {
        var message = Message([])
        if case .openForm(let ask, _) = errand {
            let asked = try transaction.messages(to: person, limit: 50).first { row in
                row.message.errand == nil && row.message.message.ask == ask
            }
            if let asked { message = asked.message.message }
        }
        return OutboundMessage(
            id: MessageID(parts.identifier(row.at)),
            person: person,
            pair: nil,
            messageClass: .answer,
            kind: "errand",
            reason: "",
            message: message,
            notBefore: row.at,
            notAfter: row.at + options.errandLife,
            errand: errand
        )
    }

    private func clean(_ text: String) -> String {
        text.cleaned(bytes: options.textBytes)
    }
}

extension String {
    /// The text without U+0000, which no store keeps, and cut between characters at a number of bytes.
    package func cleaned(bytes limit: Int) -> String {
        var text = self
        if text.utf8.contains(0) { text.unicodeScalars.removeAll { $0.value == 0 } }
        guard text.utf8.count > limit else { return text }
        var end = text.utf8.index(text.utf8.startIndex, offsetBy: limit)
        // Back to where a scalar begins, then to where a character does.
        while end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
        let cut = text[..<end]
        guard end.samePosition(in: text) == nil, let last = cut.indices.last, last > cut.startIndex else {
            return String(cut)
        }
        return String(cut[..<last])
    }
}

extension DatabaseError.Reason {
    /// True if the same transaction may work later.
    fileprivate var isPassing: Bool {
        switch self {
        case .busy, .full, .unavailable: true
        case .constraint, .corrupt, .newerSchema, .usage: false
        }
    }
}

extension InboundItem {
    /// Who did it, or nil if it means nothing to us.
    fileprivate var handle: String? {
        switch self {
        case .text(let handle, _, _, _, _, _), .tap(let handle, _, _), .form(let handle, _, _, _, _),
            .edit(let handle, _, _), .delete(let handle, _), .file(let handle), .encrypted(let handle),
            .errand(let handle, _), .route(let handle, _):
            handle
        case .ignored: nil
        }
    }

    /// A bounded label for metrics.
    fileprivate var label: String {
        switch self {
        case .text: "text"
        case .tap: "tap"
        case .form: "form"
        case .edit: "edit"
        case .delete: "delete"
        case .file: "file"
        case .encrypted: "encrypted"
        case .errand: "errand"
        case .route: "route"
        case .ignored: "ignored"
        }
    }
}
