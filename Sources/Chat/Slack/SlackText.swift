/// Text on its way into and out of Slack's own notation.
///
/// Related: <https://docs.slack.dev/messaging/formatting-message-text>
enum SlackText {
    /// Escapes the three signs that begin Slack's notation.
    static func escaped(_ text: String) -> String {
        replace(in: text, [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")])
    }

    /// Escapes, and takes from bare mentions and from format signs what makes them work.
    static func inert(_ text: String) -> String {
        // A zero-width space parts the sign from what it would act on.
        replace(in: escaped(text), ["@", "*", "_", "~", "`"].map { ($0, $0 + "\u{200B}") })
    }

    /// Replaces in one pass, the first that fits at a place.
    ///
    /// By bytes and not by characters: a sign that carries a combining mark is
    /// another character, yet to Slack it is still the sign.
    private static func replace(in text: String, _ pairs: [(String, String)]) -> String {
        let patterns = pairs.map { (Array($0.0.utf8), Array($0.1.utf8)) }
        let firsts = patterns.compactMap(\.0.first)
        var rest = Array(text.utf8)[...]
        var replaced: [UInt8] = []
        replaced.reserveCapacity(rest.count)
        while let byte = rest.first {
            if firsts.contains(byte), let (pattern, replacement) = patterns.first(where: { rest.starts(with: $0.0) }) {
                replaced += replacement
                rest = rest.dropFirst(pattern.count)
            } else {
                replaced.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: replaced, as: UTF8.self)
    }

    /// Turns text as Slack sends it into what the person saw: entities, links, mentions and emoji.
    ///
    /// - Parameter emoji: The emoji of the message by their codes, from ``emoji(in:)``.
    static func words(from text: String, emoji: [Emoji] = []) -> String {
        var words = ""
        var rest = Substring(text)
        while let opening = rest.unicodeScalars.firstIndex(of: "<"),
            let closing = rest.unicodeScalars[opening...].firstIndex(of: ">")
        {
            words += plain(rest[..<opening], emoji)
            words += label(ofToken: rest[rest.unicodeScalars.index(after: opening)..<closing])
            rest = rest[rest.unicodeScalars.index(after: closing)...]
        }
        return cleaned(words + plain(rest, emoji))
    }

    /// Takes away control characters, which no person types and no database likes, and space at the ends.
    static func cleaned(_ words: String) -> String {
        var words = words
        words.unicodeScalars.removeAll { $0.value < 0x20 && $0 != "\n" && $0 != "\t" || $0.value == 0x7F }
        return words.trimmed
    }

    struct Emoji: Hashable {
        /// As it stands in the text, `:wave:` or `:wave::skin-tone-3:`.
        var code: String
        var characters: String
    }

    /// Finds the emoji in the rich text blocks that come with a message.
    ///
    /// Slack's text has only their names, which mean nothing on other platforms.
    static func emoji(in blocks: Json) -> [Emoji] {
        var found: [Emoji] = []
        func look(_ json: Json, depth: Int) {
            for element in json.array ?? [] where found.count < 200 {
                if element["type"].string == "emoji", let emoji = emoji(element) {
                    if !found.contains(emoji) { found.append(emoji) }
                } else if depth < 4 {
                    look(element["elements"], depth: depth + 1)
                }
            }
        }
        look(blocks, depth: 0)
        // Longer codes first, as `:wave:` is the beginning of `:wave::skin-tone-3:`.
        return found.sorted { ($0.code.utf8.count, $0.code) > ($1.code.utf8.count, $1.code) }
    }

    private static func emoji(_ element: Json) -> Emoji? {
        guard let name = element["name"].string, let unicode = element["unicode"].string else { return nil }
        var characters = ""
        for number in unicode.split(separator: "-").prefix(10) {
            guard let value = UInt32(number, radix: 16), value >= 0x20, let scalar = Unicode.Scalar(value) else {
                return nil
            }
            characters.unicodeScalars.append(scalar)
        }
        let tone = element["skin_tone"].integer.map { ":skin-tone-\($0):" } ?? ""
        return name.isEmpty || characters.isEmpty ? nil : Emoji(code: ":\(name):\(tone)", characters: characters)
    }

    private static func plain(_ text: Substring, _ emoji: [Emoji]) -> String {
        replace(in: String(text), emoji.map { ($0.code, $0.characters) } + entities)
    }

    private static func unescaped(_ text: String) -> String {
        replace(in: text, entities)
    }

    private static let entities = [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]

    /// What a `<…>` showed: `@U1`, `#general`, an address, or a label with its address.
    private static func label(ofToken token: Substring) -> String {
        let parts = token.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        let target = parts[0]
        let label = parts.count == 2 && !parts[1].isEmpty ? unescaped(String(parts[1])) : nil
        switch target.first {
        case "@": return "@" + (label ?? String(target.dropFirst()))
        case "#": return "#" + (label ?? String(target.dropFirst()))
        case "!": return label ?? "@" + String(target.dropFirst().prefix { $0 != "^" })
        default:
            let url = unescaped(String(target))
            guard let label, !url.hasSuffix(label) else { return label ?? url }
            return "\(label) (\(url))"
        }
    }
}
