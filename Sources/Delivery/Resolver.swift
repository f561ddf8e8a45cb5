package import Chat
package import Domain
package import Store

/// Puts words and links into a message at the attempt; nothing of it is kept.
package struct Resolver: Sendable {
    /// The words of an entry, or nil if the entry is gone.
    package typealias Words = @Sendable (EntryID, borrowing Transaction) throws -> String?
    /// Keeps a link that was minted, by the hash of its token.
    package typealias Mint =
        @Sendable (_ tokenHash: [UInt8], PersonID, Message.LinkPurpose, _ expires: Instant, borrowing Transaction)
        throws
        -> Void

    private let words: Words
    private let mint: Mint
    private let hash: @Sendable ([UInt8]) -> [UInt8]
    /// What reply links start with, such as `https://duologue.example.org`.
    private let publicURL: String
    /// What the fallback link to the reply form says in a language.
    private let label: @Sendable (LocaleTag) -> String
    private let lifetime: Instant.Span

    /// - Parameters:
    ///   - hash: SHA-256.
    ///   - lifetime: How long a link works on the programme clock.
    package init(
        words: @escaping Words,
        mint: @escaping Mint,
        hash: @escaping @Sendable ([UInt8]) -> [UInt8],
        publicURL: String,
        label: @escaping @Sendable (LocaleTag) -> String,
        lifetime: Instant.Span = .days(14)
    ) {
        self.words = words
        self.mint = mint
        self.hash = hash
        self.publicURL = publicURL.hasSuffix("/") ? String(publicURL.dropLast()) : publicURL
        self.label = label
        self.lifetime = lifetime
    }

    /// How many tokens ``posting(for:to:locale:route:ability:tokens:now:in:)`` needs.
    package static func tokensNeeded(for message: Message) -> Int {
        var count = 0
        _ = message.mapInlines { inline in
            if case .replyLink = inline { count += 1 }
            return inline
        }
        return count + (message.ask == nil ? 0 : 1)
    }

    /// A message as a connector takes it, with every reference resolved.
    ///
    /// - Parameter tokens: 32 random bytes for each link.
    package func posting(
        for row: OutboundMessage,
        to address: Address,
        locale: LocaleTag,
        route: String?,
        ability: Ability,
        tokens: [[UInt8]],
        now: Instant,
        in transaction: borrowing Transaction
    ) throws -> Posting {
        var unused = tokens[...]
        // The closure below cannot capture the transaction, so the words are fetched first.
        var found: [(EntryID, String)] = []
        // Words that are gone leave a mark that needs no language.
        for entry in row.message.entries { found.append((entry, try words(entry, transaction) ?? "…")) }
        var links: [Message.LinkPurpose] = []
        var urls: [String] = []
        _ = row.message.mapInlines { inline in
            if case .replyLink(_, let purpose) = inline { links.append(purpose) }
            return inline
        }
        for purpose in links { urls.append(try url(purpose, row.person, &unused, now, transaction)) }
        var rest = urls[...]
        let message = row.message.mapInlines { inline in
            switch inline {
            case .entry(let id): .plain(found.first { $0.0 == id }?.1 ?? "…")
            case .replyLink(let label, _): .link(label: label, url: rest.popFirst() ?? publicURL)
            case .plain, .emphasis, .link: inline
            }
        }
        var posting = Posting(
            id: row.id,
            handle: address.handle,
            route: route,
            message: message,
            errand: row.errand,
            kind: row.kind,
            locale: locale
        )
        if let ask = row.message.ask, !(ability.hasButtons && ability.hasReplies) {
            posting.replyLinkURL = try url(.reply(ask: ask), row.person, &unused, now, transaction)
            posting.replyLinkLabel = label(locale)
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
        // The hash is of the text, since that is what comes back.
        try mint(hash(Array(token.utf8)), person, purpose, now + lifetime, transaction)
        return "\(publicURL)/r/\(token)"
    }
}

extension Message {
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
