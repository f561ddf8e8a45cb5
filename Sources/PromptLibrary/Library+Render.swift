package import Domain

extension Library {
    /// Returns a message in a locale with its variables filled in.
    ///
    /// A message that the library lacks renders as its identifier, a variable without a phrase as its name
    /// in braces; lint reports both beforehand.
    package func render(_ id: String, locale: LocaleTag, _ variables: [String: Phrase] = [:]) -> Rendered {
        guard let message = message(id, locale) else { return Rendered(blocks: [.paragraph([.plain(id)])]) }
        let rendering = Rendering(variables: variables, locale: message.locale)
        return Rendered(
            blocks: rendering.blocks(of: message.body),
            choices: message.choices.map { Message.Option(key: $0.key, label: rendering.text(of: $0.label)) },
            scale: message.scale.map { (rendering.text(of: $0.low), rendering.text(of: $0.high)) }
        )
    }

    /// Returns what one option of a message says; its key if the file has none.
    package func label(
        _ messageID: String,
        choice: String,
        locale: LocaleTag,
        _ variables: [String: Phrase] = [:]
    ) -> String {
        guard let message = message(messageID, locale),
            let found = message.choices.first(where: { $0.key == choice })
        else { return choice }
        return Rendering(variables: variables, locale: message.locale).text(of: found.label)
    }

    /// Returns a message as one line of plain text, for reasons and names of things.
    package func line(_ id: String, locale: LocaleTag, _ variables: [String: Phrase] = [:]) -> String {
        guard let message = message(id, locale) else { return id }
        let rendering = Rendering(variables: variables, locale: message.locale)
        return message.body.runs.map { rendering.text(of: $0) }.joined(separator: " ")
    }

    /// Returns one part of a prompt with its variables filled in.
    ///
    /// A part that the prompt lacks falls back to its single, then to its solo part. The options of a
    /// choice have the keys `1` to `5`.
    package func render(
        _ prompt: Prompt,
        part: Part,
        locale: LocaleTag,
        _ variables: [String: Phrase] = [:]
    ) -> Rendered {
        guard let text = promptText(prompt.id, locale) else {
            return Rendered(blocks: [.paragraph([.plain(prompt.id.rawValue)])])
        }
        let rendering = Rendering(variables: variables, locale: text.locale)
        let body = text[part] ?? text[.single] ?? text[.solo] ?? text.parts.first?.body ?? .empty
        return Rendered(
            blocks: rendering.blocks(of: body),
            choices: text.options.enumerated().map { index, label in
                Message.Option(key: String(index + 1), label: rendering.text(of: label))
            },
            scale: text.scale.map { (rendering.text(of: $0.low), rendering.text(of: $0.high)) }
        )
    }
}
