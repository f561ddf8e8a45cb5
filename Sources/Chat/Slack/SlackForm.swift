import Domain

/// The modal in which a longer answer is written.
///
/// Related: <https://docs.slack.dev/reference/views/modal-views>
enum SlackForm {
    static let callback = "reply"
    static let wordsBlock = "words"
    static let audienceBlock = "audience"
    static let field = "value"

    /// The view for an ask, with the message's text above the fields.
    static func view(ask: Int, posting: Posting, words: FormWords) -> Json {
        var text = SlackRichText(room: SlackBlocks.maximumText)
        for block in posting.message.blocks { SlackBlocks.add(block, to: &text) }
        var blocks = Array(text.blocks.prefix(90))
        blocks.append([
            "block_id": .string(wordsBlock),
            "element": [
                "action_id": .string(field), "focus_on_load": true, "max_length": 3000, "multiline": true,
                "type": "plain_text_input",
            ],
            "label": SlackBlocks.plain(words.words, 2000),
            "type": "input",
        ])
        let audiences = words.audiences.filter { $0.audience != .partner || posting.message.mayShare(ask) }
        if !audiences.isEmpty { blocks.append(audienceInput(words, audiences)) }
        return [
            "blocks": .array(blocks),
            "callback_id": .string(callback),
            "close": SlackBlocks.plain(words.cancel, 24),
            "private_metadata": .string(Metadata(ask: ask, locale: posting.locale).text),
            "submit": SlackBlocks.plain(words.send, 24),
            "title": SlackBlocks.plain(words.title, 24),
            "type": "modal",
        ]
    }

    /// Nothing is chosen beforehand: an untouched form leaves the ask's own audience.
    private static func audienceInput(_ words: FormWords, _ audiences: [FormWords.AudienceLabel]) -> Json {
        let options: [Json] = audiences.prefix(10).map { audience in
            ["text": SlackBlocks.plain(audience.label, 75), "value": .string(audience.audience.rawValue)]
        }
        return [
            "block_id": .string(audienceBlock),
            "element": ["action_id": .string(field), "options": .array(options), "type": "radio_buttons"],
            "label": SlackBlocks.plain(words.audience, 2000),
            "optional": true,
            "type": "input",
        ]
    }

    /// What a view carries so that its submission can be understood.
    struct Metadata: Hashable {
        var ask: Int
        var locale: LocaleTag

        init(ask: Int, locale: LocaleTag) {
            self.ask = ask
            self.locale = locale
        }

        init?(_ text: String) {
            guard let json = try? Json(reading: Array(text.utf8), within: Json.Limits(bytes: 3000, depth: 4)),
                let ask = json["ask"].integer.flatMap(Int.init(exactly:))
            else { return nil }
            self.init(ask: ask, locale: json["locale"].string ?? "en")
        }

        var text: String {
            let json: Json = ["ask": .integer(Int64(ask)), "locale": .string(locale)]
            return json.text
        }
    }

    /// What was submitted.
    struct Submission: Hashable {
        var metadata: Metadata
        var words: String
        var audience: Audience?

        /// Reads a `view_submission`; nil if the view is none of ours.
        init?(_ payload: Json) {
            let view = payload["view"]
            guard view["callback_id"].string == callback,
                let metadata = view["private_metadata"].string.flatMap(Metadata.init)
            else { return nil }
            let values = view["state"]["values"]
            self.metadata = metadata
            words = SlackText.cleaned(values[wordsBlock][field]["value"].string ?? "")
            audience = values[audienceBlock][field]["selected_option"]["value"].string.flatMap(Audience.init)
        }
    }
}
