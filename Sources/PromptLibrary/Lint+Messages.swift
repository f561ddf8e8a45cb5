import Domain

extension Lint {
    /// Checks that every message is there in every language, and that it holds what the code asks for.
    mutating func checkMessages() {
        for spec in options.messages {
            for locale in library.locales where library.exactMessage(spec.id, locale) == nil {
                let file = "\(locale)/messages/\(spec.id).md"
                if locale == library.defaultLocale {
                    report(file, 1, "no such message", "Add the file\(needs(of: spec))")
                } else {
                    reportDue(file, 1, "no such message", "Add it; until then the default language is shown")
                }
            }
            if library.locales.isEmpty {
                report("\(library.defaultLocale)/messages/\(spec.id).md", 1, "no such message", "Add the file")
            }
        }
        for text in library.messageTexts { check(text) }
    }

    private func needs(of spec: MessageSpec) -> String {
        var parts: [String] = []
        if !spec.variables.isEmpty {
            parts.append("variables " + spec.variables.map { "{\($0)}" }.joined(separator: ", "))
        }
        if !spec.choices.isEmpty { parts.append("choices " + spec.choices.joined(separator: ", ")) }
        if spec.hasScale { parts.append("a scale") }
        return parts.isEmpty ? "" : " with \(parts.joined(separator: " and "))"
    }

    private mutating func check(_ text: MessageText) {
        let spec = options.messages.first { $0.id == text.id }
        if spec == nil, !options.messages.isEmpty {
            let remedy = Finding.nearest(
                to: text.id,
                in: options.messages.map(\.id),
                otherwise: "Remove it, or rename it"
            )
            report(text.file, 2, "no part of the program uses `\(text.id)`", remedy, isError: false)
        }
        let place = TextPlace(
            file: text.file,
            line: text.bodyLine,
            locale: text.locale,
            variables: spec?.variables
        )
        if text.body.blocks.isEmpty { report(text.file, text.bodyLine, "a message without text", "Write it") }
        check(text.body, place)
        checkEase(text.body, place)
        let original =
            text.locale == library.defaultLocale ? nil : library.exactMessage(text.id, library.defaultLocale)
        if let original { compare(text.body, place, with: original.body) }
        var labels: [String] = []
        for choice in text.choices {
            var labelPlace = place
            labelPlace.line = choice.line
            checkLabel(choice.label, labelPlace, isShort: spec?.shortChoices.contains(choice.key) ?? false)
            if let other = original?.choices.first(where: { $0.key == choice.key })?.label {
                compare(choice.label, labelPlace, with: other)
                checkTyped(choice, labelPlace, original: other)
            }
            let words = Template.words(in: choice.label).lowercased()
            if labels.contains(words) {
                report(
                    text.file,
                    choice.line,
                    "two options with the same label",
                    "Options can be typed: make them differ"
                )
            }
            labels.append(words)
        }
        for end in text.scale.map({ [$0.low, $0.high] }) ?? [] {
            var scalePlace = place
            scalePlace.line = text.scale?.line ?? place.line
            checkLabel(end, scalePlace)
        }
        if let spec { check(text, against: spec) }
        if let original, original.revision != text.revision {
            reportDue(
                text.file,
                2,
                "revision \(text.revision), but the original has \(original.revision)",
                "Translate it anew, then take over the number"
            )
        }
    }

    private mutating func check(_ text: MessageText, against spec: MessageSpec) {
        let keys = text.choices.map(\.key)
        for key in spec.choices where !keys.contains(key) {
            report(text.file, 2, "no choice `\(key)`", "Add `\(key): Label` under `choices`")
        }
        for choice in text.choices where !spec.choices.contains(choice.key) {
            let remedy =
                spec.choices.isEmpty ? "This message has no choices" : Finding.nearest(to: choice.key, in: spec.choices)
            report(text.file, choice.line, "unknown choice `\(choice.key)`", remedy)
        }
        if spec.hasScale, text.scale == nil {
            report(text.file, 2, "no `scale`", "Add `scale: {low: not at all, high: fully}`")
        }
        if !spec.hasScale, let scale = text.scale {
            report(text.file, scale.line, "a scale that is not used", "Remove it")
        }
    }
}
