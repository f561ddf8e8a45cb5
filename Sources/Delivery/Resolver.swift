import Chat
import Crypto
package import Domain
import Store

/// Puts words and links into a message at the attempt; nothing of it is kept.
package struct Resolver: Sendable {
    /// What reply links start with, such as `https://duologue.example.org`.
    private let publicURL: String
    /// What the fallback link to the reply form says in a language.
    private let label: @Sendable (LocaleTag) -> String
    private let lifetime: Instant.Span

    /// - Parameter lifetime: How long a link works on the programme clock.
    package init(
        publicURL: String,
        lifetime: Instant.Span = .days(14),
        label: @escaping @Sendable (LocaleTag) -> String
    ) {
        self.publicURL = publicURL.hasSuffix("/") ? String(publicURL.dropLast()) : publicURL
        self.label = label
        self.lifetime = lifetime
    }

    /// How many tokens a posting of the message needs at most.
    package static func tokensNeeded(for message: Message) -> Int {
        message.links.count + (message.ask == nil ? 0 : 1)
    }

    /// A message as a connector takes it, with every reference resolved.
    ///
    /// Where the platform can't bring back a tap or a reply, a link to the reply form goes along.
    ///
    /// - Parameter tokens: 32 random bytes for each link.
    func posting(
        for row: OutboxRow,
        to address: Address,
        route: String?,
        ability: Ability,
        tokens: [[UInt8]],
        now: Instant,
        vault: Vault,
        in transaction: borrowing Transaction
    ) throws -> Posting {
        var unused = tokens[...]
        // The closure below cannot capture the transaction, so words and links are fetched first.
        var found: [(id: EntryID, words: String)] = []
        for id in row.message.message.entries {
            // Words that are gone, or not for this reader, leave a mark that needs no language.
            found.append((id, try transaction.words(of: id, for: row.message.person, vault: vault) ?? "…"))
        }
        var urls: [String] = []
        for purpose in row.message.message.links {
            urls.append(try url(purpose, row.message.person, &unused, now, transaction))
        }
        var rest = urls[...]
        let message = row.message.message.mapInlines { inline in
            switch inline {
            case .entry(let id): .plain(found.first { $0.id == id }?.words ?? "…")
            case .entryEnd(let id): .plain(Message.end(of: found.first { $0.id == id }?.words ?? "…"))
            case .replyLink(let label, _): .link(label: label, url: rest.popFirst() ?? publicURL)
            case .plain, .emphasis, .link: inline
            }
        }
        var posting = Posting(
            id: row.message.id,
            handle: address.handle,
            route: route,
            message: message,
            errand: row.message.errand,
            kind: row.message.kind,
            locale: row.locale
        )
        if let ask = row.message.message.ask, !(ability.hasButtons && ability.hasReplies) {
            posting.replyLinkURL = try url(.reply(ask: ask), row.message.person, &unused, now, transaction)
            posting.replyLinkLabel = label(row.locale)
        }
        return posting
    }

    private func url(
        _ purpose: Message.LinkPurpose,
        _ person: PersonID,
        _ tokens: inout ArraySlice<[UInt8]>,
        _ now: Instant,
        _ transaction: borrowing Transaction
    ) throws -> String {
        guard let bytes = tokens.popFirst() else { preconditionFailure("there is a token for each link") }
        let token = bytes.base64url
        let ask: Int? = if case .reply(let ask) = purpose { ask } else { nil }
        try transaction.mintLink(
            tokenHash: LinkToken.hash(token),
            StoredLink(person: person, purpose: purpose, ask: ask, expires: now + lifetime)
        )
        return "\(publicURL)/r/\(token)"
    }
}

/// What a reply link carries; the store only knows its hash.
package enum LinkToken {
    /// The bytes under which the store keeps a link: SHA-256 of the token's text, as it comes back in a path.
    package static func hash(_ token: String) -> [UInt8] {
        Array(SHA256.hash(data: Array(token.utf8)))
    }
}

extension Message {
    /// The links to be minted, in reading order.
    var links: [LinkPurpose] {
        var found: [LinkPurpose] = []
        _ = mapInlines { inline in
            if case .replyLink(_, let purpose) = inline { found.append(purpose) }
            return inline
        }
        return found
    }

    /// The message with each inline replaced, in reading order.
    func mapInlines(_ change: (Inline) -> Inline) -> Message {
        let blocks = blocks.map { block -> Block in
            switch block {
            case .paragraph(let inlines): .paragraph(inlines.map(change))
            case .quote(let inlines): .quote(inlines.map(change))
            case .list(let items): .list(items.map { $0.map(change) })
            case .choices, .scale, .input: block
            }
        }
        return Message(blocks, context: context.map(change))
    }
}

extension [UInt8] {
    /// The bytes in base64 with the alphabet for addresses and without padding. Related: RFC 4648 section 5.
    package var base64url: String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        var text: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in self {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 6 {
                count -= 6
                text.append(alphabet[Int(bits >> UInt32(count)) & 63])
            }
            bits &= (1 << UInt32(count)) - 1
        }
        if count > 0 { text.append(alphabet[Int(bits << UInt32(6 - count)) & 63]) }
        return String(decoding: text, as: UTF8.self)
    }
}
