package import Domain
import PromptLibrary

/// The lines that name a pair: what was noticed after the two were asked, and what waits on the supervisor.
extension Digest {
    /// What would be told of one pair, for itself to read; the same lines, letter by letter.
    package func lines(about pair: PairID) -> [DigestLine] {
        noticed().filter { $0.line.pair == pair }.map(\.line) + talks().filter { $0.pair == pair }
    }

    func noticedLines() -> [DigestLine] {
        // The oldest first; among equals by name.
        let all = noticed().sorted { ($0.on, $0.line.text) < ($1.on, $1.line.text) }.map(\.line)
        guard all.count > Self.mostNoticed else { return all }
        let rest = all.count - Self.listed
        var more = DigestLine(part: .noticed, text: text("digest-more", ["n": .number(rest)]))
        more.more = rest
        return all.prefix(Self.listed) + [more]
    }

    private func noticed() -> [(on: CivilDate, line: DigestLine)] {
        pairs.flatMap { pair in
            pair.noticed.compactMap { noticed in
                // A talk that both want stands under *Waiting*.
                if noticed.noticedOn > today || noticed.talk?.agreedOn != nil { return nil }
                return (noticed.noticedOn, line(noticed, pair))
            }
        }
    }

    private func line(_ noticed: Noticed, _ pair: PairState) -> DigestLine {
        let both = names(pair)
        let fact = fact(noticed, pair)
        // Who asks in the own name is named by the fact itself.
        let head = noticed.asker == nil ? [both, fact] : [fact]
        var segments = head
        if let days = days(noticed) { segments.append(days) }
        if noticed.asker == nil, let on = noticed.askedOn {
            let key = noticed.bothWereAsked ? "digest-asked-both" : "digest-asked"
            segments.append(text(key, ["date": .text(words.dayOfMonth(on))]))
        }
        if let talk = noticed.talk {
            segments.append(text("digest-talk-offered", ["date": .text(words.dayOfMonth(talk.offeredOn))]))
        } else if noticed.hasWays {
            segments.append(text("digest-could"))
        }
        var line = DigestLine(part: .noticed, text: segments.joined(separator: " · "), pair: pair.id)
        line.rule = noticed.rule
        line.gist = (head + [noticed.talk == nil ? "could" : "offered"]).joined(separator: " · ")
        line.open = head.joined(separator: ", ")
        return line
    }

    private func fact(_ noticed: Noticed, _ pair: PairState) -> String {
        let name = noticed.asker.map { self.name($0, in: pair) } ?? ""
        let variables: [String: Phrase] = [
            "n": .number(noticed.facts.count ?? 2), "m": .number(noticed.facts.of ?? 3), "name": .text(name),
        ]
        guard noticed.rule == .stuckInPhase else { return text("digest-fact-\(noticed.rule.rawValue)", variables) }
        switch noticed.facts.phase {
        case .readiness: return text("digest-fact-stuck-readiness")
        case .contracting: return text("digest-fact-stuck-contracting")
        case .closing: return text("digest-fact-stuck-closing")
        default: return text("digest-fact-stuck-other")
        }
    }

    private func days(_ noticed: Noticed) -> String? {
        guard let from = noticed.facts.from else { return nil }
        let count: [String: Phrase] = ["n": .number(max(1, today - from))]
        switch noticed.rule {
        case .firstDateMissing: return text("digest-days-agreed", count)
        case .nextDateMissing: return text("digest-days-talked", count)
        case .stuckInPhase: return text("digest-days", count)
        default: return nil
        }
    }

    // MARK: Waiting

    func waitingLines() -> [DigestLine] {
        var lines = talks()
        if hasNotes { lines.append(DigestLine(part: .waiting, text: text("digest-waiting-notes"))) }
        return lines
    }

    private func talks() -> [DigestLine] {
        pairs.compactMap { pair in
            guard let (rule, talk) = pair.wantedTalk, talk.supervisor == supervision.supervisor,
                let on = talk.agreedOn
            else { return nil }
            let isRecent = today - on < 7
            let date = isRecent ? words.short(on.weekday) : words.dayOfMonth(on)
            let both = names(pair)
            var line = DigestLine(
                part: .waiting,
                text: text("digest-waiting-talk", ["names": .text(both), "date": .text(date)]),
                pair: pair.id
            )
            line.rule = rule
            line.gist = "talk \(both)"
            line.open = text("digest-waiting-talk", ["names": .text(both), "date": .text(words.dayOfMonth(on))])
            return line
        }
    }

    // MARK: Names

    /// The two in alphabetical order.
    private func names(_ pair: PairState) -> String {
        words.list(pair.members.map { name($0, in: pair) }.sorted())
    }

    /// The first name, with the initial of the family name where both have the same.
    private func name(_ id: PersonID, in pair: PairState) -> String {
        let parts = pair.members.map { member in
            (names.first { $0.id == member }?.name ?? "").split(separator: " ").map(String.init)
        }
        guard let own = pair.side(of: id).map({ parts[$0] }), let first = own.first else { return "" }
        guard parts.allSatisfy({ $0.first == first }), own.count > 1, let initial = own.last?.first else {
            return first
        }
        return "\(first) \(initial)."
    }
}
