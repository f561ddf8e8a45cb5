import Conduct
import Domain
import Facilitation
import Synchronization
import TestSupport
import Testing

/// A few small seasons of people who do anything; `SeasonProof` runs a thousand large ones.
@Suite struct WildSeasonTests {
    @Test(arguments: 0..<4)
    func noInputBreaksARule(seed: Int) throws {
        var season = try WildSeason(seed: UInt64(seed), pairs: 4)
        season.run()
        #expect(season.watch.findings.faults.map(\.description) == [], "seed \(seed)")
        #expect(season.steps > 500)
    }

    @Test func eachSeedIsASeasonOfItsOwn() throws {
        let seasons = try [UInt64](0..<3).map { seed in
            var season = try WildSeason(seed: seed, pairs: 1)
            season.run()
            return season.watch.fingerprint
        }
        #expect(Set(seasons).count == seasons.count)
    }
}

/// The watch sees what must not be: each rule is broken once on the way to it.
@Suite struct SeasonWatchTests {
    private func faults(_ tamper: @escaping @Sendable (World.Happening) -> World.Happening) throws -> [SeasonRule] {
        var season = try WildSeason(seed: 1, pairs: 2)
        season.tamper = tamper
        season.run()
        return season.watch.findings.faults.map(\.rule)
    }

    private static func changed(
        _ happening: World.Happening,
        _ change: (OutboundMessage) -> [OutboundMessage]
    ) -> World.Happening {
        let effects = happening.effects.flatMap { effect -> [Effect] in
            if case .send(let message) = effect { change(message).map { .send($0) } } else { [effect] }
        }
        return World.Happening(event: happening.event, effects: effects)
    }

    private static func with(_ effects: [Effect], _ happening: World.Happening) -> World.Happening {
        World.Happening(event: happening.event, effects: happening.effects + effects)
    }

    private static func copy(of message: OutboundMessage) -> OutboundMessage {
        OutboundMessage(
            id: MessageID(message.id.rawValue + 1_000_000_000),
            person: message.person,
            pair: message.pair,
            messageClass: message.messageClass,
            kind: message.kind,
            reason: message.reason,
            message: message.message,
            notBefore: message.notBefore
        )
    }

    @Test func itSeesWhatIsSaidTwice() throws {
        let found = try faults { happening in
            Self.changed(happening) { $0.messageClass == .nudge ? [$0, Self.copy(of: $0)] : [$0] }
        }
        #expect(found.contains(.saidTwice) && found.contains(.budget))
    }

    @Test func itSeesAnIdentifierThatIsGivenTwice() throws {
        #expect(try faults { Self.changed($0) { [$0, $0] } }.contains(.identifiers))
    }

    @Test func itSeesANudgeAtNight() throws {
        let found = try faults { happening in
            Self.changed(happening) { message in
                guard message.messageClass == .nudge else { return [message] }
                var late = message
                late.notBefore = message.notBefore + .hours(11)
                return [late]
            }
        }
        #expect(found.contains(.openHours))
    }

    @Test func itSeesWordsThatGetLost() throws {
        let found = try faults { happening in
            let rest = happening.effects.filter { if case .keep = $0 { false } else { true } }
            return World.Happening(event: happening.event, effects: rest)
        }
        #expect(found.contains(.wordsKept))
    }

    @Test func itSeesWordsThatReachOthers() throws {
        let found = try faults { happening in
            let shown = happening.effects.compactMap { effect -> Effect? in
                guard case .keep(let entry, _) = effect else { return nil }
                return .reveal(entry.id, revision: 1, to: SeasonBench.sam)
            }
            return Self.with(shown, happening)
        }
        #expect(found.contains(.audience))
    }

    @Test func itSeesWordsThatGoByThemselves() throws {
        let last = Mutex<EntryID?>(nil)
        let found = try faults { happening in
            for effect in happening.effects {
                if case .keep(let entry, _) = effect { last.withLock { $0 = entry.id } }
            }
            guard case .pairDue = happening.event.body, let entry = last.withLock({ $0 }) else { return happening }
            return Self.with([.setAudience(entry, .supervisor)], happening)
        }
        #expect(found.contains(.wordsGo))
    }

    @Test func itSeesWordsInRecords() throws {
        let found = try faults { happening in
            guard case .text(let person, let text) = happening.event.body else { return happening }
            let record = Effect.Record(person: person, pair: nil, at: happening.at, kind: "note", detail: text.words)
            return Self.with([.record(record)], happening)
        }
        #expect(found.contains(.wordsInMessages))
    }

    @Test func itSeesAMessageWithoutAReason() throws {
        let found = try faults { happening in
            Self.changed(happening) { message in
                var bare = message
                bare.reason = ""
                return [bare]
            }
        }
        #expect(found.contains(.reason))
    }
}
