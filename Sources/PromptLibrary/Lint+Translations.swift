import Domain

extension Lint {
    /// Advises where a translation leaves out what the original fills in, or is much longer than it.
    mutating func compare(_ text: Template, _ place: TextPlace, with original: Template) {
        func names(_ template: Template) -> [String] {
            var names: [String] = []
            for use in template.runs.flatMap({ Template.uses(in: $0) }) where !names.contains(use.variable) {
                names.append(use.variable)
            }
            return names
        }
        let own = names(text)
        for name in names(original) where !own.contains(name) {
            let remedy = "Use it here too, or the reader knows less"
            report(place.file, place.line, "no {\(name)}, which the original has", remedy, isError: false)
        }
        compare(
            text.length(perVariable: options.phraseLengthInLabel),
            with: original.length(perVariable: options.phraseLengthInLabel),
            place
        )
    }

    /// Advises where a label is much longer than the original.
    mutating func compare(_ label: [Template.Segment], _ place: TextPlace, with original: [Template.Segment]) {
        compare(
            Template.length(of: label, perVariable: options.phraseLengthInLabel),
            with: Template.length(of: original, perVariable: options.phraseLengthInLabel),
            place
        )
    }

    private mutating func compare(_ length: Int, with original: Int, _ place: TextPlace) {
        // Of a few words, one that is longer is no fault.
        let most = grown(original) + options.growthSlack
        guard length > most else { return }
        let problem = "about \(length) characters, where the original has \(original)"
        report(place.file, place.line, problem, "Stay under \(most)", isError: false)
    }

    /// Advises where a text is harder to read than readers of twelve like.
    mutating func checkEase(_ template: Template, _ place: TextPlace) {
        guard let measure = ReadingEase(place.locale),
            let ease = measure.of(template.runs.map(Template.spoken(_:))), ease < measure.wanted
        else { return }
        let problem = "hard to read: \(ease) of 100, wanted \(measure.wanted)"
        report(place.file, place.line, problem, "Use shorter sentences and plainer words", isError: false)
    }

    /// Advises where a label is, when typed, the word of a command that does something else.
    mutating func checkTyped(_ choice: MessageText.Choice, _ place: TextPlace, original: [Template.Segment]) {
        func commands(_ label: [Template.Segment], _ locale: LocaleTag) -> [String] {
            let typed = Template.words(in: label).lowercased()
            return (localeFile(locale)?.words.commands ?? []).filter { $0.words.contains(typed) }.map(\.key)
        }
        let usual = commands(original, library.defaultLocale)
        for command in commands(choice.label, place.locale)
        where command != choice.key && !usual.contains(command)
            && !command.contains(choice.key)
        {
            let problem = "who types this label gives the command `\(command)`"
            report(
                place.file,
                place.line,
                problem,
                "Choose another label, or take the word from the command",
                isError: false
            )
        }
    }
}

extension Template {
    /// The words as they are spoken: a name for a variable, of plurals the last form.
    static func spoken(_ segments: [Segment]) -> String {
        segments.map { segment in
            switch segment {
            case .text(let text, _): text
            case .variable: "Ivo"
            case .plural(let plural, _): plural.forms.last.map { spoken($0.segments) } ?? ""
            case .link(let label, _): spoken(label)
            }
        }.joined()
    }
}
