package import Domain
package import PromptLibrary

/// The figures of a digest, under the plain threshold: nothing over fewer than `threshold` people, nor over all but so few.
///
/// It reads states and never words. The full arithmetic of cells, scope and time
/// belongs here when it comes; until then a figure that cannot be split is told
/// as a whole, and one that cannot be told as a whole is left out.
package struct Digest: Sendable {
    let programme: Programme
    let pairs: [PairState]
    let followed: [PairState]
    let today: CivilDate
    let locale: LocaleTag
    let library: Library

    /// - Parameters:
    ///   - pairs: Every pair of the programme.
    ///   - supervision: Whose digest it is; own pairs are left out of what is followed.
    package init(
        programme: Programme,
        pairs: [PairState],
        supervision: Programme.Supervision,
        today: CivilDate,
        locale: LocaleTag,
        library: Library
    ) {
        self.programme = programme
        self.pairs = pairs.filter { $0.phase != .ended }
        self.today = today
        self.locale = locale
        self.library = library
        let own = supervision.supervisor
        let part = self.pairs.filter { pair in
            !pair.members.contains(own)
                && (supervision.follows?.contains { pair.members.contains($0) } ?? true)
        }
        // A part that fails sees the programme's figure.
        let isShown = Self.passes(part: Self.people(part).count, of: Self.people(self.pairs).count, programme.threshold)
        followed = isShown ? part : self.pairs
    }

    /// The lines in the fixed order of parts; a part with nothing to say is left out.
    package func lines() -> [DigestLine] {
        [pairsLine(), sessionsLine(), answersLine()].compactMap(\.self)
    }

    /// True if a figure over so many of so many people may be shown.
    static func passes(part: Int, of all: Int, _ threshold: Int) -> Bool {
        part >= threshold && (all - part == 0 || all - part >= threshold)
    }

    /// The distinct people of some pairs, in order of id.
    static func people(_ pairs: [PairState]) -> [PersonID] {
        var found: [PersonID] = []
        for id in pairs.flatMap(\.members).sorted() where found.last != id { found.append(id) }
        return found
    }

    private func text(_ key: String, _ variables: [String: Phrase] = [:]) -> String {
        library.render(key, locale: locale, variables).blocks.plainText
    }

    /// Cells of a figure: shown if each that is not empty passes against the whole.
    private func cells(_ cells: [(key: String, count: Int, people: Int)], of all: Int) -> String? {
        let full = cells.filter { $0.count > 0 }
        guard full.allSatisfy({ Self.passes(part: $0.people, of: all, programme.threshold) }) else { return nil }
        return full.map { text("digest-cell-\($0.key)", ["n": .number($0.count)]) }.joined(separator: ", ")
    }

    // MARK: Parts

    private func pairsLine() -> DigestLine? {
        let all = Self.people(followed).count
        guard all >= programme.threshold else { return nil }
        let groups: [(key: String, phases: [PhaseName])] = [
            ("starting", [.readiness, .contracting]), ("early", [.early]), ("review", [.review]),
            ("working", [.working]), ("midpoint", [.midpoint]), ("closing", [.closing]), ("follow-up", [.followUp]),
        ]
        let counted = groups.map { group in
            let members = followed.filter { group.phases.contains($0.phase) }
            return (key: group.key, count: members.count, people: Self.people(members).count)
        }
        let total = text("digest-pairs", ["n": .number(followed.count)])
        guard let split = cells(counted, of: all) else {
            return DigestLine(part: .pairs, text: text("digest-pairs-whole", ["pairs": .text(total)]))
        }
        return DigestLine(
            part: .pairs,
            text: text("digest-pairs-split", ["pairs": .text(total), "cells": .text(split)])
        )
    }

    private func sessionsLine() -> DigestLine? {
        let since = today - 28
        let outcomes: [(key: String, outcome: SessionOutcome)] = [
            ("held", .held), ("not-held", .notHeld), ("unclear", .unclear), ("unknown", .unknown),
        ]
        var due: [(outcome: SessionOutcome, pair: PairState)] = []
        for pair in followed {
            for session in pair.sessions where session.date > since && session.date <= today {
                // A pulse taken early keeps its place in a session whose outcome is still open.
                if pair.after?.session == session.number { continue }
                if outcomes.contains(where: { $0.outcome == session.outcome }) { due.append((session.outcome, pair)) }
            }
        }
        guard !due.isEmpty else { return nil }
        let all = Self.people(due.map(\.pair)).count
        guard all >= programme.threshold else { return nil }
        let counted = outcomes.map { entry in
            let members = due.filter { $0.outcome == entry.outcome }
            return (key: entry.key, count: members.count, people: Self.people(members.map(\.pair)).count)
        }
        let total = text("digest-sessions", ["n": .number(due.count)])
        guard let split = cells(counted, of: all) else { return DigestLine(part: .sessions, text: total) }
        return DigestLine(
            part: .sessions,
            text: text("digest-sessions-split", ["sessions": .text(total), "cells": .text(split)])
        )
    }

    private func answersLine() -> DigestLine? {
        let since = today - 28
        var parts: [String] = []
        for item in ["heard", "safe", "learned"] {
            var values: [(person: PersonID, value: Int)] = []
            for pair in followed {
                for session in pair.sessions where session.date > since {
                    for (side, pulse) in session.pulses.enumerated() {
                        guard let pulse, pulse.item == item, !pulse.isPrivate else { continue }
                        values.append((pair.members[side], pulse.value))
                    }
                }
            }
            let people = Set(values.map(\.person)).count
            guard people >= programme.threshold else { continue }
            let mean = Double(values.reduce(0) { $0 + $1.value }) / Double(values.count)
            let tenths = Int((mean * 10).rounded())
            parts.append(
                text(
                    "digest-pulse-\(item)",
                    ["mean": .text("\(tenths / 10).\(tenths % 10)"), "n": .number(people)]
                )
            )
        }
        guard !parts.isEmpty else { return nil }
        return DigestLine(part: .answers, text: parts.joined(separator: " · "))
    }
}
