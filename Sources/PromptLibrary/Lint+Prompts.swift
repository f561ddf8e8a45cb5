import Domain

extension Lint {
    /// Checks every prompt in every language.
    mutating func checkPrompts() {
        for (prompt, front) in zip(library.prompts, library.fronts) {
            guard let text = library.exactPromptText(prompt.id, library.defaultLocale) else { continue }
            checkMetadata(of: prompt, text.file, front)
            checkParts(of: prompt, text)
        }
        for text in library.promptTexts { check(text) }
    }

    private mutating func check(_ text: PromptText) {
        let place = TextPlace(
            file: text.file,
            line: 1,
            locale: text.locale,
            variables: options.promptVariables
        )
        let original =
            text.locale == library.defaultLocale ? nil : library.exactPromptText(text.id, library.defaultLocale)
        for part in text.parts {
            var partPlace = place
            partPlace.line = part.line
            check(part.body, partPlace)
            checkGrain(part.body, partPlace)
            checkEase(part.body, partPlace)
            if let original, let other = original[part.part] { compare(part.body, partPlace, with: other) }
            if part.part == .listening, let start = localeFile(text.locale)?.listeningStart,
                part.body.runs.first.map(Template.words(in:))?.hasPrefix(start) != true
            {
                report(text.file, part.line, "a listening part that begins otherwise", "Begin with: \(start)")
            }
        }
        for label in text.options + (text.scale.map { [$0.low, $0.high] } ?? []) {
            var labelPlace = place
            labelPlace.line = text.responseLine
            checkLabel(label, labelPlace)
        }
        checkTranslation(text)
    }

    private mutating func checkTranslation(_ text: PromptText) {
        guard text.locale != library.defaultLocale,
            let original = library.exactPromptText(text.id, library.defaultLocale)
        else { return }
        if original.revision != text.revision {
            reportDue(
                text.file,
                2,
                "revision \(text.revision), but the original has \(original.revision)",
                "Translate it anew, then take over the number"
            )
        }
        if original.parts.map(\.part) != text.parts.map(\.part) {
            let parts = original.parts.map(\.part.rawValue).joined(separator: ", ")
            report(text.file, 1, "other parts than the original", "Translate these parts: \(parts)")
        }
        if original.options.count != text.options.count || (original.scale == nil) != (text.scale == nil) {
            report(text.file, text.responseLine, "another response than the original", "Translate its labels")
        }
    }

    // MARK: Metadata

    private mutating func checkMetadata(of prompt: Prompt, _ file: String, _ front: Field) {
        func line(_ key: String) -> Int { front[key]?.line ?? 2 }
        if !Prompt.skills.contains(prompt.skill) {
            let remedy = Finding.nearest(to: prompt.skill, in: Prompt.skills)
            report(file, line("skill"), "unknown skill `\(prompt.skill)`", remedy)
        }
        for phase in prompt.phases {
            switch phase {
            case .readiness, .contracting, .ended:
                report(file, line("phases"), "no prompt is asked in the phase `\(phase.rawValue)`", "Remove the phase")
            // Depth 3 comes after two conversations and the review of them, and not at the end.
            case .early, .review, .closing, .followUp:
                guard prompt.depth == 3 else { continue }
                let remedy = "Depth 3 belongs to the phases `working` and `midpoint`"
                report(file, line("depth"), "depth 3 in the phase `\(phase.rawValue)`", remedy)
            case .working, .midpoint: break
            }
        }
        if prompt.kind == .closing, prompt.phases != [.closing] {
            report(file, line("phases"), "a closing prompt outside of closing", "Write `phases: [closing]`")
        }
        if prompt.kind == .closing, prompt.depth > 2 {
            report(file, line("depth"), "a closing prompt of depth 3", "Use depth 1 or 2")
        }
        if prompt.kind == .optional, prompt.depth > 2 || prompt.audience != .solo {
            let remedy = "Optional prompts are `audience: solo` and of depth 1 or 2"
            report(file, line("audience"), "an optional prompt for more than its reader", remedy)
        }
        if (prompt.kind == .prepare) != (prompt.audience == .joint) {
            let remedy = "Prepare prompts, and only they, have `audience: joint`"
            report(file, line("audience"), "audience `\(prompt.audience.rawValue)` for this kind", remedy)
        }
        if prompt.minutes > 10 {
            let problem = "\(prompt.minutes) minutes"
            report(file, line("minutes"), problem, "Programmes ask for 10 minutes at most", isError: false)
        }
    }

    private mutating func checkParts(of prompt: Prompt, _ text: PromptText) {
        let wanted: [Part] = prompt.kind == .prepare ? [.opening, .listening, .solo] : [.single]
        let allowed: [Part] = prompt.kind == .prepare ? wanted : [.single, .solo]
        for part in wanted where !prompt.parts.contains(part) {
            let remedy = part == .single ? "Write it without a heading" : "Add `## \(part.rawValue)` and its text"
            report(text.file, text.parts.first?.line ?? 1, "no part `\(part.rawValue)`", remedy)
        }
        for part in text.parts where !allowed.contains(part.part) {
            let problem = "the part `\(part.part.rawValue)` in a prompt of the kind `\(prompt.kind.rawValue)`"
            report(text.file, part.line - 1, problem, "Remove it")
        }
    }

    // MARK: The library as a whole

    /// Advises where a language, a skill or a phase has no prompts, or `lighter` nothing to offer.
    mutating func checkCoverage() {
        let folder = "\(library.defaultLocale)/prompts"
        for skill in Prompt.skills where !library.prompts.contains(where: { $0.skill == skill }) {
            report(folder, 0, "no prompt for the skill `\(skill)`", "Add one", isError: false)
        }
        for locale in library.locales where locale != library.defaultLocale {
            let missing = library.prompts.filter { library.exactPromptText($0.id, locale) == nil }.map(\.id.rawValue)
            guard !missing.isEmpty else { continue }
            let names = missing.prefix(5).joined(separator: ", ") + (missing.count > 5 ? " and others" : "")
            reportDue(
                "\(locale)/prompts",
                0,
                "\(missing.count) of \(library.prompts.count) prompts have no text here",
                "Translate \(names); until then the default language is shown"
            )
        }
        let loop: [PhaseName] = [.early, .review, .working, .midpoint, .closing]
        for kind in PromptKind.allCases {
            for phase in kind == .closing ? [.closing] : loop {
                let found = library.prompts.filter { $0.kind == kind && $0.phases.contains(phase) }
                if found.isEmpty {
                    let problem = "no `\(kind.rawValue)` prompt in the phase `\(phase.rawValue)`"
                    report(folder, 0, problem, "Add one", isError: false)
                } else if found.filter({ $0.depth == 1 }).count < 2, kind != .closing {
                    let problem = "fewer than two `\(kind.rawValue)` prompts of depth 1 in `\(phase.rawValue)`"
                    report(folder, 0, problem, "Add some, so that `lighter` has one to offer", isError: false)
                }
            }
        }
    }
}
