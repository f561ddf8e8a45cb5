/// What a message to one person says, independent of any chat platform.
///
/// A message never holds words that a person wrote. Where it shows them it
/// refers to a journal entry, which Delivery resolves at the attempt.
package struct Message: Hashable, Sendable, Codable {
    package var blocks: [Block]
    /// A small line below everything else.
    package var context: [Inline]

    package init(_ blocks: [Block], context: [Inline] = []) {
        self.blocks = blocks
        self.context = context
    }

    package enum Block: Hashable, Sendable, Codable {
        case paragraph([Inline])
        case quote([Inline])
        case list([[Inline]])
        /// Labelled options; one tap answers, or several where `isMultiple`.
        case choices(Choices)
        /// A scale from 1 to 5 with a word at each end.
        case scale(Scale)
        /// An invitation to write freely.
        case input(Input)
    }

    package enum Inline: Hashable, Sendable, Codable {
        /// Text of the product or a name; platforms must show it inert, without markup or mentions.
        case plain(String)
        case emphasis(String)
        case link(label: String, url: String)
        /// The words of a journal entry, resolved at the attempt.
        case entry(EntryID)
        /// The last words of a journal entry, as many as are read at a glance; resolved at the attempt.
        case entryEnd(EntryID)
        /// A signed, expiring, single-use link that is minted at the attempt.
        case replyLink(label: String, purpose: LinkPurpose)
    }

    package struct Choices: Hashable, Sendable, Codable {
        /// The number of the ask in its person's asks.
        package var ask: Int
        package var options: [Option]
        package var isMultiple: Bool

        package init(ask: Int, options: [Option], isMultiple: Bool = false) {
            self.ask = ask
            self.options = options
            self.isMultiple = isMultiple
        }
    }

    package struct Option: Hashable, Sendable, Codable {
        /// What comes back in `Event.tap`: lower-case ASCII letters, digits, `-` and `.`, at most 40.
        package var key: String
        /// What the button says, at most 75 characters.
        package var label: String

        package init(key: String, label: String) {
            self.key = key
            self.label = label
        }
    }

    package struct Scale: Hashable, Sendable, Codable {
        package var ask: Int
        package var low: String
        package var high: String

        package init(ask: Int, low: String, high: String) {
            self.ask = ask
            self.low = low
            self.high = high
        }
    }

    package struct Input: Hashable, Sendable, Codable {
        package var ask: Int
        /// What the button that opens a form says.
        package var label: String
        /// True where the form may offer the answer to the partner; nil where it may not.
        package var mayShare: Bool?

        package init(ask: Int, label: String, mayShare: Bool? = nil) {
            self.ask = ask
            self.label = label
            self.mayShare = mayShare
        }
    }

    /// What a minted link opens.
    package enum LinkPurpose: Hashable, Sendable, Codable {
        /// The reply form of one ask.
        case reply(ask: Int)
        /// The person's own export.
        case export
    }
}

extension Message {
    /// The entries that the message shows, in order.
    package var entries: [EntryID] {
        var found: [EntryID] = []
        func look(_ inlines: [Inline]) {
            for inline in inlines {
                switch inline {
                case .entry(let id), .entryEnd(let id): found.append(id)
                case .plain, .emphasis, .link, .replyLink: break
                }
            }
        }
        for block in blocks {
            switch block {
            case .paragraph(let inlines), .quote(let inlines): look(inlines)
            case .list(let items): items.forEach(look)
            case .choices, .scale, .input: break
            }
        }
        look(context)
        return found
    }

    /// True if the form of an ask may offer the answer to the partner.
    package func mayShare(_ ask: Int) -> Bool {
        blocks.contains { if case .input(let input) = $0 { input.ask == ask && input.mayShare == true } else { false } }
    }

    /// The ask that a reply to this message answers, if it carries one.
    package var ask: Int? {
        for block in blocks.reversed() {
            switch block {
            case .choices(let choices): return choices.ask
            case .scale(let scale): return scale.ask
            case .input(let input): return input.ask
            case .paragraph, .quote, .list: continue
            }
        }
        return nil
    }
}

extension Message {
    /// How many characters of an entry's end are shown at most.
    package static let glance = 60

    /// The last words of a text, from the beginning of a word where there is one.
    package static func end(of words: String) -> String {
        let tail = words.suffix(glance)
        guard tail.count < words.count, let space = tail.firstIndex(where: \.isWhitespace) else { return String(tail) }
        return String(tail[tail.index(after: space)...])
    }
}
