import Domain
import TestSupport
import Testing

@testable import Facilitation

/// The two worked digests, from the states of pairs to the text that a supervisor reads.
@Suite struct DigestExampleRows {
    private let sam = SeasonBench.sam

    private static func date(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

    /// A season with so many pairs of people of their own, none of which has begun.
    private func bench(_ pairs: Int, names: [Int: String] = [:]) throws -> SeasonBench {
        let ids = (0..<pairs).map { number in
            (0...1).map { side in
                let text = "\(number * 2 + side)"
                return PersonID("p" + String(repeating: "0", count: 3 - text.count) + text)
            }
        }
        return try SeasonBench(
            pairs: ids,
            people: { people in
                let zone = people[0].zone
                for (number, id) in ids.flatMap(\.self).enumerated() {
                    people.append(
                        Person(
                            id: id,
                            name: names[number] ?? "Person\(number) Family",
                            address: Address(workspace: "sandbox", handle: id.rawValue),
                            zone: zone,
                            role: .participant
                        )
                    )
                }
            }
        )
    }

    private func session(_ number: Int, _ on: CivilDate, _ outcome: SessionOutcome) -> Session {
        Session(
            number: number,
            start: Instant(seconds: Int64(on.dayNumber) * 86_400 + 43_200),
            date: on,
            minutes: 60,
            outcome: outcome,
            answers: [nil, nil]
        )
    }

    /// The text of Sam's digest that goes out on the morning of a date.
    private func digest(_ bench: inout SeasonBench, on reading: String) throws -> SeasonBench.Line {
        try bench.jump(to: reading, for: sam)
        // What is due with the pairs and people themselves is not looked at here.
        for p in bench.snapshot.pairs.indices { bench.snapshot.pairs[p].timers = [] }
        if bench.snapshot.programmes[0].digests.isEmpty {
            bench.snapshot.programmes[0].digests = [.init(supervisor: sam, nextDue: bench.now)]
        }
        bench.snapshot.programmes[0].digests[0].nextDue = bench.now
        let before = bench.lines(sam, .digest).count
        bench.feed(.programmeDue(SeasonBench.programmeID))
        try bench.advance(minutes: 120)
        let lines = bench.lines(sam, .digest)
        try #require(lines.count == before + 1)
        return try #require(lines.last)
    }

    /// The six pairs of section 10.2, as they stand on Monday 2 November.
    private func madeSix() throws -> SeasonBench {
        var bench = try bench(6, names: [0: "Leon Weiss", 1: "Asha Rao", 2: "Paul Roth", 3: "Mei Ito"])
        let phases: [PhaseName] = [.contracting, .working, .early, .working, .working, .working]
        for p in bench.snapshot.pairs.indices {
            bench.snapshot.pairs[p].phase = phases[p]
            if p == 0 { continue }
            // Five were due, four of them held.
            bench.snapshot.pairs[p].sessions = [session(1, try Self.date("2026-10-15"), p == 5 ? .notHeld : .held)]
        }
        // 33 from eight people: 4.1.
        for (number, mark) in [4, 4, 4, 4, 4, 4, 4, 5].enumerated() {
            bench.snapshot.pairs[1 + number / 2].sessions[0].pulses[number % 2] = .init(item: "heard", value: mark)
        }
        // Two asks each; three people left something open.
        for i in bench.snapshot.persons.indices {
            let id = bench.snapshot.persons[i].id
            guard let p = bench.snapshot.pairs.firstIndex(where: { $0.members.contains(id) }) else { continue }
            let pair = bench.snapshot.pairs[p].id
            let isOpen = [3, 5, 8].contains(p * 2 + (bench.snapshot.pairs[p].side(of: id) ?? 0))
            bench.snapshot.persons[i].asked = [
                AskedMark(ask: 1, pair: pair, on: try Self.date("2026-10-14"), isAnswered: true),
                AskedMark(ask: 2, pair: pair, on: try Self.date("2026-10-16"), isAnswered: !isOpen),
            ]
        }
        var stuck = Signal(.stuckInPhase, since: try Self.date("2026-10-01"))
        stuck.evidence.from = try Self.date("2026-09-10")
        stuck.evidence.phase = .contracting
        stuck.asked = [try Self.date("2026-10-02"), try Self.date("2026-10-02")]
        stuck.noticedOn = try Self.date("2026-10-19")
        bench.snapshot.pairs[0].signals = [stuck]
        var gap = Signal(.nextDateMissing, since: try Self.date("2026-10-01"))
        gap.asked = stuck.asked
        gap.noticedOn = stuck.noticedOn
        gap.talk = TalkOfThree(supervisor: sam, offeredOn: try Self.date("2026-10-26"))
        gap.talk?.answers = [true, true]
        gap.talk?.agreedOn = try Self.date("2026-10-29")
        bench.snapshot.pairs[1].signals = [gap]
        return bench
    }

    static let six = """
        Mutual Growth · week 9 of 26 · Mon 2 Nov
        Pairs  6, too few to show by step
        Conversations  last four weeks: most took place
        Answers  most questions were answered · "I felt heard" 4.1 of 5, from 8 people
        Noticed  Asha and Leon · agreement not finished · 53 days · both asked on 2 Oct · you could: \
        offer a short talk of three
        """

    @Test(.row("10.2/six-pairs", "10.1/names", "10/comes")) func sixPairs() throws {
        var bench = try madeSix()
        let line = try digest(&bench, on: "2026-11-02 09:00")
        let text = line.text
        #expect(text.hasPrefix(Self.six))
        #expect(line.labels == ["Offer a talk", "End without fault", "Propose a time"])
        #expect(text.contains("\nWaiting  The talk of three with Mei and Paul: both said yes on Thu"))
        #expect(text.contains("\nPairs can read these lines about themselves at any time. Why this came: why."))
    }

    @Test(.row("10.4/nothing-new")) func whereNothingIsNewOneLineSaysWhatIsOpen() throws {
        var bench = try madeSix()
        bench.snapshot.pairs[1].signals = []
        _ = try digest(&bench, on: "2026-11-02 09:00")
        let text = try digest(&bench, on: "2026-11-09 09:00").text
        #expect(
            text == "Mutual Growth, week 10: nothing new since Mon 2 Nov. One thing is open: "
                + "Asha and Leon, agreement not finished."
        )
    }

    @Test(.row("10.4/nothing-new")) func whatIsNewIsToldWhole() throws {
        var bench = try madeSix()
        _ = try digest(&bench, on: "2026-11-02 09:00")
        bench.snapshot.pairs[1].signals = []
        let text = try digest(&bench, on: "2026-11-09 09:00").text
        #expect(text.hasPrefix("Mutual Growth · week 10 of 26 · Mon 9 Nov\nPairs"))
        #expect(!text.contains("Waiting"))
    }

    // MARK: Sixty pairs

    /// Sixty pairs as they stand on Monday 18 January, but for what people felt.
    private func madeSixty() throws -> SeasonBench {
        var bench = try bench(60)
        let phases: [(PhaseName, Int)] = [
            (.contracting, 4), (.early, 14), (.review, 6), (.working, 27), (.midpoint, 6), (.closing, 3),
        ]
        let all = phases.flatMap { Array(repeating: $0.0, count: $0.1) }
        let outcomes: [SessionOutcome?] =
            Array(repeating: .held, count: 43) + Array(repeating: .notHeld, count: 6)
            + [.unclear, .unclear, .unknown] + Array(repeating: nil, count: 8)
        for p in bench.snapshot.pairs.indices {
            bench.snapshot.pairs[p].phase = all[p]
            if p < 5 { bench.snapshot.pairs[p].pausedUntil = try Self.date("2027-02-01") }
            if let outcome = outcomes[p] {
                bench.snapshot.pairs[p].sessions = [session(1, try Self.date("2027-01-07"), outcome)]
            }
        }
        // 240 asks; 22 people left 36 of them open.
        for i in bench.snapshot.persons.indices {
            let id = bench.snapshot.persons[i].id
            guard let p = bench.snapshot.pairs.firstIndex(where: { $0.members.contains(id) }) else { continue }
            let number = p * 2 + (bench.snapshot.pairs[p].side(of: id) ?? 0)
            bench.snapshot.persons[i].asked = try [1, 2].map { ask in
                AskedMark(
                    ask: ask,
                    pair: bench.snapshot.pairs[p].id,
                    on: try Self.date("2027-01-05"),
                    isAnswered: number >= 22 || ask == 1 && number >= 14
                )
            }
        }
        return bench
    }

    /// Gives each of some people a mark, and takes those of the others away.
    private func mark(_ bench: inout SeasonBench, _ item: String, _ marks: [Int], from first: Int) {
        for number in 0..<104 {
            let (p, side) = (number / 2, number % 2)
            if bench.snapshot.pairs[p].sessions[0].pulses[side]?.item == item {
                bench.snapshot.pairs[p].sessions[0].pulses[side] = nil
            }
            if number >= first, number < first + marks.count {
                bench.snapshot.pairs[p].sessions[0].pulses[side] = .init(item: item, value: marks[number - first])
            }
        }
    }

    static let sixty = """
        Mutual Growth · week 20 of 26 · Mon 18 Jan
        Pairs  60: 4 starting, 14 early, 6 in review, 27 working, 6 at mid-point, 3 closing · 5 of them resting
        Conversations  last four weeks: 52 due, 43 held, 6 not, 3 unclear
        Answers  85 % of questions answered · "I felt heard" 4.2 of 5, from 38 people (before: 4.0 from 35) \
        · safe to say hard things 4.0 of 5, from 31 people
        """

    @Test(.row("10.3/sixty-pairs", "10.1/rounding")) func sixtyPairs() throws {
        var bench = try madeSixty()
        mark(&bench, "heard", Array(repeating: 4, count: 35), from: 0)
        _ = try digest(&bench, on: "2027-01-11 09:00")
        // Fourteen people are not in it any more, seventeen are new: 160 from 38.
        mark(&bench, "heard", Array(repeating: 4, count: 30) + Array(repeating: 5, count: 8), from: 14)
        mark(&bench, "safe", Array(repeating: 4, count: 31), from: 60)
        let text = try digest(&bench, on: "2027-01-18 09:00").text
        #expect(text.hasPrefix(Self.sixty))
    }

    @Test(.row("10.3/ten-lines"), arguments: [(10, 10, false), (12, 8, true)])
    func overTenLinesNoticedTheSevenOldestAreListed(count: Int, lines: Int, isCut: Bool) throws {
        var bench = try madeSixty()
        for number in 0..<count {
            var signal = Signal(.quiet, since: try Self.date("2026-12-01"))
            signal.evidence.count = 3
            signal.asked = [try Self.date("2026-12-02"), nil]
            // The last ones are the oldest.
            signal.noticedOn = try Self.date("2027-01-01") - number
            bench.snapshot.pairs[number].signals = [signal]
        }
        let text = try digest(&bench, on: "2027-01-18 09:00").text
        let noticed = bench.snapshot.programmes[0].digests[0].lines.filter { $0.part == .noticed }
        #expect(noticed.count == lines)
        #expect(text.contains("Noticed  \(count):"))
        #expect(text.contains("and \(count - 7) more") == isCut)
        #expect(noticed[0].pair == bench.snapshot.pairs[count - 1].id)
        #expect(noticed[0].text.contains(" · one side quiet for three messages · asked on 2 Dec · "))
    }

    @Test(.row("10.1/time")) func aFigureThatStandsHasItsDate() throws {
        var bench = try madeSixty()
        mark(&bench, "heard", Array(repeating: 4, count: 12), from: 0)
        _ = try digest(&bench, on: "2027-01-11 09:00")
        mark(&bench, "heard", Array(repeating: 4, count: 10), from: 0)
        mark(&bench, "safe", [4, 4, 4, 5, 5], from: 60)
        let text = try digest(&bench, on: "2027-01-18 09:00").text
        let figures =
            "\"I felt heard\" 4.0 of 5, from 12 people, as of 11 Jan · "
            + "safe to say hard things 4.4 of 5, from 5 people"
        #expect(text.contains(figures))
    }

    @Test(.row("10.1/record")) func whatStandsIsNotLoweredWithTheThreshold() throws {
        var bench = try madeSix()
        _ = try digest(&bench, on: "2026-11-02 09:00")
        bench.context.programmes[0].threshold = 3
        _ = try digest(&bench, on: "2026-11-09 09:00")
        #expect(bench.snapshot.programmes[0].threshold == 5)
        let text = try digest(&bench, on: "2026-11-16 09:00").text
        #expect(!text.contains(" held"))
    }

    // MARK: Who is in whose part

    @Test(.row("2.2/supervisor-participant")) func anOwnPairIsInNoOwnLine() throws {
        var bench = try madeSix()
        bench.context.programmes[0].supervisors = [.init(supervisor: sam), .init(supervisor: "p001")]
        bench.snapshot.programmes[0].digests = [
            .init(supervisor: sam, nextDue: bench.now), .init(supervisor: "p001", nextDue: bench.now),
        ]
        try bench.jump(to: "2026-11-02 09:00", for: sam)
        for p in bench.snapshot.pairs.indices { bench.snapshot.pairs[p].timers = [] }
        for d in 0...1 { bench.snapshot.programmes[0].digests[d].nextDue = bench.now }
        bench.feed(.programmeDue(SeasonBench.programmeID))
        let digests = bench.snapshot.programmes[0].digests
        #expect(digests[0].lines.contains { $0.part == .noticed })
        #expect(!digests[1].lines.contains { $0.part == .noticed })
        // The figures are the programme's for both, since without one pair two people would be told of.
        #expect(digests[0].lines.first?.text == digests[1].lines.first?.text)
    }
}
