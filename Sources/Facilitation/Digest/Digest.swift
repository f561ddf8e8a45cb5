package import Domain
package import PromptLibrary

/// The lines of one supervisor's digest: figures as they were published, and what is noticed or waits by name.
///
/// It works nothing out: `DigestUnits` and `FigureRecord` have decided what may be told.
package struct Digest: Sendable {
    let programme: Programme
    let pairs: [PairState]
    let supervision: Programme.Supervision
    let figures: Figures
    /// True if anonymous notes are on their way to this supervisor.
    let hasNotes: Bool
    let names: [Name]
    let today: CivilDate
    let locale: LocaleTag
    let library: Library

    /// A person as others are told of them.
    package struct Name: Sendable {
        package var id: PersonID
        package var name: String

        package init(id: PersonID, name: String) {
            self.id = id
            self.name = name
        }
    }

    /// Over so many lines noticed, only the oldest seven are listed.
    static let mostNoticed = 10
    static let listed = 7

    /// - Parameters:
    ///   - pairs: Every pair of the programme; own ones and those of others' parts are left out here.
    ///   - figures: What was published of each figure.
    ///   - names: The people of the pairs.
    package init(
        programme: Programme,
        pairs: [PairState],
        supervision: Programme.Supervision,
        figures: Figures,
        hasNotes: Bool,
        names: [Name],
        today: CivilDate,
        locale: LocaleTag,
        library: Library
    ) {
        self.programme = programme
        self.pairs = pairs.filter { $0.phase != .ended && supervision.sees($0) }
        self.supervision = supervision
        self.figures = figures
        self.hasNotes = hasNotes
        self.names = names
        self.today = today
        self.locale = locale
        self.library = library
    }

    /// The lines in the fixed order of parts; a part with nothing to say is left out.
    package func lines() -> [DigestLine] {
        [pairsLine(), sessionsLine(), answersLine()].compactMap(\.self) + noticedLines() + waitingLines()
    }

    func text(_ key: String, _ variables: [String: Phrase] = [:]) -> String {
        library.render(key, locale: locale, variables).blocks.plainText
    }

    var words: LocaleWords { library.words(locale) }

    // MARK: Figures

    /// A figure as this supervisor is told it, and as it stood before.
    private func told(_ name: FigureName) -> FigureTold? {
        FigureTold(figures[name].standing, to: figures.bit(of: supervision.supervisor) ?? 64)
    }

    /// Text with and without the date of a figure that stands from earlier.
    private struct Part {
        var text: String
        var gist: String
    }

    private func dated(_ text: String, _ told: FigureTold) -> Part {
        if told.on >= today { return Part(text: text, gist: text) }
        let dated = self.text("digest-stands", ["figure": .text(text), "date": .text(words.dayOfMonth(told.on))])
        return Part(text: dated, gist: text)
    }

    private func line(_ part: DigestLine.Part, _ parts: [Part]) -> DigestLine? {
        guard !parts.isEmpty else { return nil }
        var line = DigestLine(part: part, text: parts.map(\.text).joined(separator: " · "))
        line.gist = parts.map(\.gist).joined(separator: " · ")
        return line
    }

    private func pairsLine() -> DigestLine? {
        guard let told = told(.pairs) else { return nil }
        let total = text("digest-pairs", ["n": .number(told.units)])
        let steps = ["starting", "early", "review", "working", "midpoint", "closing"]
        var parts: [Part] = []
        switch told.values {
        case .cells(let groups, _):
            let cells = groups.map { group in
                if group.first == group.last {
                    return text("digest-cell-\(steps[group.first])", ["n": .number(group.count)])
                }
                let merged = steps[group.first...group.last].map { text("digest-step-\($0)") }
                return text(
                    "digest-cell-some",
                    ["n": .number(group.count), "steps": .text(words.alternatives(merged))]
                )
            }
            let split = ["pairs": Phrase.text(total), "cells": .text(cells.joined(separator: ", "))]
            parts.append(dated(text("digest-pairs-split", split), told))
        case .tooFew: return nil
        default: parts.append(dated(text("digest-pairs-whole", ["pairs": .text(total)]), told))
        }
        if let resting = self.told(.resting), case .cells(let groups, _) = resting.values,
            let count = groups.last?.count
        {
            parts.append(dated(text("digest-resting", ["n": .number(count)]), resting))
        }
        return line(.pairs, parts)
    }

    private func sessionsLine() -> DigestLine? {
        guard let told = told(.sessions) else { return nil }
        switch told.values {
        case .cells(let groups, _):
            let cells = ["held", "not-held", "unclear"]
            let split = groups.map { group in
                let key = group.first == group.last ? cells[group.first] : "not-or-unclear"
                return text("digest-cell-\(key)", ["n": .number(group.count)])
            }
            let total = text("digest-sessions", ["n": .number(told.units)])
            let variables = ["sessions": Phrase.text(total), "cells": .text(split.joined(separator: ", "))]
            return line(.sessions, [dated(text("digest-sessions-split", variables), told)])
        case .word(let word): return line(.sessions, [dated(text("digest-sessions-\(word.rawValue)"), told)])
        default:
            // Enough people for a figure and too few for a word; of fewer nothing is said at all.
            guard told.people >= programme.threshold else { return nil }
            return line(.sessions, [dated(text("digest-sessions-few"), told)])
        }
    }

    private func answersLine() -> DigestLine? {
        var parts: [Part] = []
        if let told = told(.answered) {
            switch told.values {
            case .cells(_, let share?):
                parts.append(dated(text("digest-answered", ["percent": .number(share.percent)]), told))
            case .word(let word): parts.append(dated(text("digest-answered-\(word.rawValue)"), told))
            default: break
            }
        }
        for name in [FigureName.heard, .safe, .learned] {
            guard let told = told(name), let mean = mean(told) else { continue }
            let figure = text("digest-pulse-\(name.rawValue)", ["mean": .text(mean), "n": .number(told.people)])
            parts.append(
                before(name, told).map { dated(text("digest-before", $0(figure)), told) } ?? dated(figure, told)
            )
        }
        return line(.answers, parts)
    }

    /// What stood before the figure of today, for the mean in brackets.
    private func before(_ name: FigureName, _ told: FigureTold) -> ((String) -> [String: Phrase])? {
        guard told.on >= today,
            let before = FigureTold(figures[name].previous, to: figures.bit(of: supervision.supervisor) ?? 64),
            let mean = mean(before)
        else { return nil }
        return { ["figure": .text($0), "mean": .text(mean), "n": .number(before.people)] }
    }

    /// To one tenth; next to an end of the scale as a bound.
    private func mean(_ told: FigureTold) -> String? {
        guard case .mean(let sum, let bound) = told.values, told.units > 0 else { return nil }
        let tenths =
            switch bound {
            case .exact: (sum * 20 + told.units) / (2 * told.units)
            case .atLeast: sum * 10 / told.units
            case .atMost: (sum * 10 + told.units - 1) / told.units
            }
        let mean = words.decimal(tenths: tenths)
        switch bound {
        case .exact: return mean
        case .atLeast: return text("digest-mean-at-least", ["mean": .text(mean)])
        case .atMost: return text("digest-mean-at-most", ["mean": .text(mean)])
        }
    }
}
