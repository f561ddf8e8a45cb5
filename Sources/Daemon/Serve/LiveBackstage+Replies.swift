import Conduct
import Delivery
package import Domain
import Facilitation
import PromptLibrary
import Store
package import Web

/// The form behind a reply link, and the export behind another.
extension LiveBackstage {
    package func replyForm(token: String) async -> ReplyForm? {
        let hash = LinkToken.hash(token)
        let now = stage.programme.now
        let vault = stage.vault
        let found = try? await stage.database.read { transaction -> ReplyForm? in
            guard let link = try transaction.link(tokenHash: hash), link.isGood(at: now),
                case .reply(let number) = link.purpose, let state = try self.state(of: link.person, transaction),
                let ask = state.asks.first(where: { $0.id == number }), let message = ask.message,
                let row = try transaction.outboxRow(message)
            else { return nil }
            var words: [(EntryID, String)] = []
            for id in row.message.message.entries {
                words.append((id, try transaction.words(of: id, for: link.person, vault: vault) ?? "…"))
            }
            return self.form(ask, row.message.message, words, state)
        }
        return found ?? nil
    }

    private func form(_ ask: Ask, _ message: Message, _ words: [(EntryID, String)], _ state: PersonState) -> ReplyForm {
        let locale = state.person.locale
        var form = ReplyForm(locale: locale, question: [], takesWords: ask.takesText)
        for block in message.blocks {
            switch block {
            case .paragraph, .quote, .list: form.question.append(block.resolved(words))
            case .choices(let choices) where choices.ask == ask.id:
                form.options = choices.options
                form.isMultiple = choices.isMultiple
            case .scale(let scale) where scale.ask == ask.id:
                form.scale = .init(low: scale.low, high: scale.high)
            case .choices, .scale, .input: break
            }
        }
        if ask.takesText, ask.kind == .step {
            form.readers = readers(locale, mayShare: ask.round != nil)
        }
        return form
    }

    func readers(_ locale: LocaleTag, mayShare: Bool) -> [ReplyForm.Reader] {
        Audience.allCases.filter { mayShare || $0 != .partner }.map { audience in
            ReplyForm.Reader(
                audience: audience,
                label: stage.library.label("form", choice: audience.rawValue, locale: locale, [:])
            )
        }
    }

    package func submit(token: String, words: String, option: String?, audience: Audience?) async -> SubmitResult {
        let hash = LinkToken.hash(token)
        let now = stage.programme.now
        let id = EventID(stage.ids.next(at: now))
        let vault = stage.vault
        do {
            let isTaken = try await stage.database.write { transaction -> Bool in
                guard let link = try transaction.link(tokenHash: hash), case .reply(let ask) = link.purpose,
                    try transaction.useLink(tokenHash: hash, at: now)
                else { return false }
                let form = Event.Form(ask: ask, words: words, option: option, audience: audience)
                _ = try transaction.insert(Event(id: id, at: now, body: .form(link.person, form)), vault: vault)
                return true
            }
            await stage.settle()
            return isTaken ? .kept : .gone
        } catch {
            return .tryAgain
        }
    }

    package func exportOffer(token: String) async -> ExportOffer? {
        let hash = LinkToken.hash(token)
        let now = stage.programme.now
        let found = try? await stage.database.read { transaction -> ExportOffer? in
            guard let link = try transaction.link(tokenHash: hash), link.isGood(at: now), link.purpose == .export else {
                return nil
            }
            return ExportOffer(locale: try self.state(of: link.person, transaction)?.person.locale ?? "en")
        }
        return found ?? nil
    }

    package func export(token: String, format: ExportFormat) async -> ExportFile? {
        let hash = LinkToken.hash(token)
        let now = stage.programme.now
        let (context, vault) = (stage.surroundings, stage.vault)
        let found = try? await stage.database.write { transaction -> ExportFile? in
            guard let link = try transaction.link(tokenHash: hash), link.purpose == .export,
                try transaction.useLink(tokenHash: hash, at: now),
                let export = try JournalExport.make(of: link.person, at: now, in: context, vault: vault, transaction)
            else { return nil }
            let locale = try self.state(of: link.person, transaction)?.person.locale ?? "en"
            let bytes =
                format == .json ? try export.json() : Array(export.markdown(context.library, locale: locale).utf8)
            return ExportFile(
                name: "duologue-journal.\(format == .json ? "json" : "md")",
                contentType: format == .json ? "application/json" : "text/markdown; charset=utf-8",
                bytes: bytes
            )
        }
        return found ?? nil
    }
}

extension Message.Block {
    /// The block with the words of entries in place of references.
    func resolved(_ words: [(EntryID, String)], keepingLinks: Bool = false) -> Message.Block {
        func resolve(_ inlines: [Message.Inline]) -> [Message.Inline] {
            inlines.map { inline in
                switch inline {
                case .entry(let id): .plain(words.first { $0.0 == id }?.1 ?? "…")
                case .entryEnd(let id): .plain(Message.end(of: words.first { $0.0 == id }?.1 ?? "…"))
                case .replyLink(let label, _) where !keepingLinks: .plain(label)
                case .plain, .emphasis, .link, .replyLink: inline
                }
            }
        }
        return switch self {
        case .paragraph(let inlines): .paragraph(resolve(inlines))
        case .quote(let inlines): .quote(resolve(inlines))
        case .list(let items): .list(items.map(resolve))
        case .choices, .scale, .input: self
        }
    }
}
