import Domain

/// Fills the variables of one text.
///
/// Work is a walk over the pieces; no text is parsed and no phrase is read as markup.
struct Rendering {
    let variables: [String: Phrase]
    let locale: LocaleTag

    /// Returns the blocks that hold something; a paragraph whose phrases are all empty is left out.
    func blocks(of template: Template) -> [Message.Block] {
        var blocks: [Message.Block] = []
        blocks.reserveCapacity(template.blocks.count)
        for block in template.blocks {
            switch block {
            case .paragraph(let segments):
                let inlines = inlines(of: segments)
                if !inlines.isEmpty { blocks.append(.paragraph(inlines)) }
            case .quote(let segments):
                let inlines = inlines(of: segments)
                if !inlines.isEmpty { blocks.append(.quote(inlines)) }
            case .list(let items):
                let lines = items.map(inlines(of:)).filter { !$0.isEmpty }
                if !lines.isEmpty { blocks.append(.list(lines)) }
            }
        }
        return blocks
    }

    /// Returns the segments as plain text; entries, which have no text here, are left out.
    func text(of segments: [Template.Segment]) -> String {
        if segments.count == 1, case .text(let text, _) = segments[0] { return text }
        return Rendered.plain(
            inlines(of: segments).filter { inline in
                switch inline {
                case .entry, .entryEnd: false
                case .plain, .emphasis, .link, .replyLink: true
                }
            }
        )
    }

    func inlines(of segments: [Template.Segment]) -> [Message.Inline] {
        var line = InlineBuilder()
        add(segments, to: &line)
        return line.finished()
    }

    private func add(_ segments: [Template.Segment], to line: inout InlineBuilder) {
        for segment in segments {
            switch segment {
            case .text(let text, let isEmphasised): line.add(text, isEmphasised)
            case .variable(let name, let isEmphasised): add(name, isEmphasised, to: &line)
            case .plural(let plural, _): add(form(of: plural), to: &line)
            case .link(let label, let url): line.add(.link(label: text(of: label), url: text(of: url)))
            }
        }
    }

    private func add(_ variable: String, _ isEmphasised: Bool, to line: inout InlineBuilder) {
        switch variables[variable] {
        case .text(let text): line.add(text, isEmphasised)
        case .number(let number): line.add(String(number), isEmphasised)
        case .entry(let id): line.add(.entry(id))
        case .entryEnd(let id): line.add(.entryEnd(id))
        case .link(let label, let url): line.add(.link(label: label, url: url))
        case .replyLink(let label, let purpose): line.add(.replyLink(label: label, purpose: purpose))
        // Lint finds it in the file; a reader sees the name rather than a hole in the sentence.
        case nil: line.add("{\(variable)}", isEmphasised)
        }
    }

    private func form(of plural: Template.Plural) -> [Template.Segment] {
        guard case .number(let number) = variables[plural.variable] else {
            return plural.forms.last { $0.key == PluralForm.other.rawValue }?.segments ?? []
        }
        let wanted = [String(number), PluralForm.of(number, in: locale).rawValue, PluralForm.other.rawValue]
        for key in wanted {
            if let form = plural.forms.first(where: { $0.key == key }) { return form.segments }
        }
        return plural.forms.last?.segments ?? []
    }
}

/// Joins neighbouring texts of the same weight.
private struct InlineBuilder {
    private var inlines: [Message.Inline] = []
    private var run = ""
    private var isEmphasised = false

    mutating func add(_ text: String, _ isEmphasised: Bool) {
        guard !text.isEmpty else { return }
        if isEmphasised != self.isEmphasised { endRun() }
        self.isEmphasised = isEmphasised
        run += text
    }

    mutating func add(_ inline: Message.Inline) {
        endRun()
        inlines.append(inline)
    }

    mutating func finished() -> [Message.Inline] {
        endRun()
        let isBlank = inlines.allSatisfy { inline in
            switch inline {
            case .plain(let text), .emphasis(let text): text.utf8.allSatisfy { $0 == 0x20 }
            case .link, .entry, .entryEnd, .replyLink: false
            }
        }
        return isBlank ? [] : inlines
    }

    private mutating func endRun() {
        guard !run.isEmpty else { return }
        inlines.append(isEmphasised ? .emphasis(run) : .plain(run))
        run = ""
    }
}
