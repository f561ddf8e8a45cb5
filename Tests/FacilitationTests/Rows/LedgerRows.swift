import Domain
import Facilitation
import TestSupport
import Testing

/// Season 8, the reciprocity ledger: a row for each count, for the lines of balance, and for what changes because of it.
@Suite struct LedgerRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    private func halves(_ bench: SeasonBench, _ count: Ledger.Count) -> [Int] {
        bench.pair()?.ledger.halves(count, last: 8) ?? []
    }

    // MARK: Initiated

    @Test("8 initiated: whose tap made the common slot possible first, once the session is held", .row("8/initiated"))
    func initiated() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        // Ruth taps first, but a time that Ivo does not take; the common one was Ivo's first.
        try bench.pick(ruth, "2026-09-16 13:00")
        try bench.advance(to: "2026-09-14 09:05", for: ivo)
        try bench.pick(ivo, "2026-09-17 11:00")
        try bench.pick(ruth, "2026-09-17 13:00")
        try bench.advance(to: "2026-09-18 12:00")
        try bench.usualSitting(ruth)
        #expect(halves(bench, .initiated) == [0, 0])
        try bench.usualSitting(ivo)
        #expect(halves(bench, .initiated) == [0, 2])
    }

    @Test("8 initiated: who replaces a date they gave up themselves gets nothing for it", .row("8/initiated"))
    func replacingIsNoInitiative() throws {
        for (mover, expected) in [(ruth, [0, 0]), (ivo, [2, 0])] {
            var bench = try SeasonBench.begun()
            try bench.booked()
            try bench.advance(minutes: 5)
            try bench.tap(mover, "move", of: .date)
            try bench.advance(minutes: 5)
            let slot = try #require(bench.offered(ruth).first)
            try bench.pick(ruth, slot)
            try bench.pick(ivo, try #require(bench.offered(ivo).first))
            while !bench.has(ruth, .did) || !bench.has(ivo, .did) { try bench.advanceToNext() }
            try bench.advance(minutes: 5)
            for person in [ruth, ivo] { try bench.usualSitting(person) }
            #expect(bench.pair()?.held == 1)
            #expect(halves(bench, .initiated) == expected)
        }
    }

    @Test("8 initiated: who typed its date", .row("8/initiated"))
    func initiatedByTyping() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.type(ivo, "meet 2026-09-17 11:00")
        try bench.advance(to: "2026-09-18 12:00")
        try bench.usualSitting(ruth)
        try bench.usualSitting(ivo)
        #expect(halves(bench, .initiated) == [0, 2])
    }

    @Test("8 initiated and asked: a session that was not held gives nothing", .row("8/initiated", "8/asked"))
    func notHeldGivesNothing() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.advance(minutes: 150)
        try bench.tap(ruth, "no", of: .did)
        try bench.tap(ivo, "no", of: .did)
        #expect(bench.pair()?.sessions.last?.outcome == .notHeld)
        #expect(bench.pair()?.ledger.events.isEmpty == true)
    }

    // MARK: Asked

    @Test("8 asked: the holder of the listening part of a held session's prepare prompt", .row("8/asked"))
    func asked() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.advance(minutes: 150)
        try bench.usualSitting(ruth)
        try bench.usualSitting(ivo)
        let parts = bench.pair()?.sessions.last?.prepare.map { $0?.part }
        #expect(parts == ["opening", "listening"])
        #expect(halves(bench, .asked) == [0, 2])
    }

    // MARK: Led

    /// Both have held four conversations and are asked who led the fifth.
    private func leading() throws -> SeasonBench {
        var bench = try SeasonBench.begun(programme: { $0.season.sessions = 12 })
        let often = SeasonBench.Draft { $0.weeks = "2" }
        try bench.agreed(often, often)
        try bench.converse(4)
        try bench.bookFirst()
        let due = try #require(bench.pair()?.due)
        try bench.advance(to: due)
        while [ruth, ivo].contains(where: { !bench.has($0, .did) }) { try bench.advanceToNext() }
        for person in [ruth, ivo] { try bench.tap(person, "yes", of: .did) }
        return bench
    }

    @Test(
        "8 led: the one whom both name; even gives each a half; a contradiction gives none",
        .row("8/led"),
        arguments: [
            ("me", "partner", [2, 0]), ("partner", "me", [0, 2]), ("even", "even", [1, 1]), ("me", "me", [0, 0]),
            ("even", "me", [0, 0]), ("partner", "partner", [0, 0]),
        ]
    )
    func led(first: String, second: String, expected: [Int]) throws {
        var bench = try leading()
        try bench.tap(ruth, first, of: .step)
        #expect(halves(bench, .led) == [0, 0], "one answer alone gives none")
        try bench.tap(ivo, second, of: .step)
        #expect(halves(bench, .led) == expected)
    }

    @Test("8 led: a tap that is kept private is in no balance", .row("8/led"))
    func ledPrivately() throws {
        var bench = try leading()
        try bench.tap(ruth, "me", of: .step)
        try bench.tap(ivo, "private", of: .step)
        try bench.tap(ivo, "partner", of: .step)
        #expect(halves(bench, .led) == [0, 0])
    }

    @Test("8 led: another tap within ten minutes changes it", .row("8/led", "8/undone"))
    func ledChanged() throws {
        var bench = try leading()
        try bench.tap(ruth, "me", of: .step)
        let ask = try #require(bench.person(ruth)?.tokenSpent.last { $0.step == .pulse }?.id)
        try bench.tap(ivo, "partner", of: .step)
        #expect(halves(bench, .led) == [2, 0])
        bench.feed(.tap(ruth, Event.Tap(ask: ask, option: "even")))
        #expect(halves(bench, .led) == [0, 0])
    }

    // MARK: Bent

    @Test("8 bent: who takes a time outside the own hours, until the date is given up", .row("8/bent"))
    func bent() throws {
        var bench = try SeasonBench.begun()
        try bench.agreed()
        try bench.type(ruth, "meet 2026-09-17 09:30")
        try bench.advance(to: "2026-09-14 09:40", for: ivo)
        #expect(halves(bench, .bent) == [0, 0])
        try bench.tap(ivo, "yes", of: .meetQuestion)
        #expect(halves(bench, .bent) == [0, 2])
        try bench.tap(ivo, "move", of: .date)
        #expect(halves(bench, .bent) == [0, 0])
    }

    @Test(
        "8 what changes: whoever gave way last is spared outside the hours, if the other would too",
        .row("8/what-changes", "2.4/none-bent")
    )
    func spared() throws {
        // Ruth is open from 06:00 to 14:00 UTC, Ivo from 14:00 on: each could lend one hour.
        var bench = try SeasonBench.begun()
        try bench.agreed()
        for k in bench.snapshot.persons.indices where bench.snapshot.persons[k].id == ivo {
            bench.snapshot.persons[k].person.workHours = DayHours(
                start: TimeOfDay(hour: 15),
                end: TimeOfDay(hour: 19)
            )
        }
        bench.snapshot.pairs[0].loop = .resting
        bench.snapshot.pairs[0].bends = [.after, .before]
        bench.snapshot.pairs[0].ledger.add(.bent, side: 0, session: 1)
        try bench.type(ruth, "meet")
        guard case .finding(let search)? = bench.pair()?.loop else {
            Issue.record("no times: \(bench.last(ruth)?.text ?? "")")
            return
        }
        for slot in search.slots {
            let time = bench.local(slot, ruth).suffix(5)
            #expect(time == "16:00", "Ruth gave way last: \(time)")
        }
    }

    // MARK: What changes

    @Test("8 what changes: whoever was first with fewer dates is asked to suggest one", .row("8/what-changes"))
    func turnToSuggest() throws {
        for side in 0...1 {
            var bench = try SeasonBench.begun()
            try bench.agreed()
            for session in 11...13 { bench.snapshot.pairs[0].ledger.add(.initiated, side: side, session: session) }
            for round in 1...2 {
                try bench.advance(minutes: 3)
                for person in [ruth, ivo] {
                    while !bench.has(person, .slots) { try bench.advanceToNext() }
                }
                for person in [ruth, ivo] { try bench.tap(person, "none", of: .slots) }
                try bench.advance(minutes: 3)
                _ = round
            }
            guard case .typing(let search)? = bench.pair()?.loop else {
                Issue.record("not typing")
                return
            }
            #expect(search.turn == 1 - side)
        }
    }

    // MARK: The lines

    @Test("8 balance: the same lines for both, each in the own view", .row("8/command"))
    func lines() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        for session in 1...5 {
            bench.snapshot.pairs[0].ledger.add(.initiated, side: session <= 3 ? 0 : 1, session: session)
            bench.snapshot.pairs[0].ledger.add(.asked, side: session <= 2 ? 0 : 1, session: session)
            bench.snapshot.pairs[0].ledger.add(.led, side: session == 1 ? 0 : session == 2 ? 1 : nil, session: session)
        }
        bench.snapshot.pairs[0].ledger.add(.disclosed, side: 0, session: 1)
        bench.snapshot.pairs[0].ledger.add(.disclosed, side: 1, session: 2)
        try bench.type(ruth, "balance")
        #expect(
            bench.last(ruth)?.text == """
                First to offer a date: you 3, Ivo 2.
                Leading: about even.
                Listened first: you 2, Ivo 3.
                Began in what you both shared: you 1, Ivo 1.
                """
        )
        try bench.type(ivo, "balance")
        #expect(
            bench.last(ivo)?.text == """
                First to offer a date: you 2, Ruth 3.
                Leading: about even.
                Listened first: you 3, Ruth 2.
                Began in what you both shared: you 1, Ruth 1.
                """
        )
    }

    @Test("8 balance: under two events it is too early to say; leading needs four", .row("8/command"))
    func tooEarly() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        bench.snapshot.pairs[0].ledger.add(.led, side: 0, session: 1)
        try bench.type(ruth, "balance")
        #expect(bench.last(ruth)?.text == "Too early to say.")
        for session in 2...3 { bench.snapshot.pairs[0].ledger.add(.led, side: 0, session: session) }
        try bench.type(ruth, "balance")
        #expect(bench.last(ruth)?.text == "Leading: too early to say.")
        bench.snapshot.pairs[0].ledger.add(.led, side: 0, session: 4)
        try bench.type(ruth, "balance")
        #expect(bench.last(ruth)?.text == "Leading: more often you.")
        try bench.type(ivo, "balance")
        #expect(bench.last(ivo)?.text == "Leading: more often Ruth.")
    }

    @Test("8 balance: only the last eight events of a count are looked at", .row("8/balance"))
    func window() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        for session in 1...12 {
            bench.snapshot.pairs[0].ledger.add(.initiated, side: session <= 4 ? 0 : 1, session: session)
        }
        try bench.type(ruth, "balance")
        #expect(bench.last(ruth)?.text == "First to offer a date: you 0, Ivo 8.")
    }

    @Test("8 balance: four events at least, and four of five is leaning", .row("8/balance"))
    func leaning() {
        var ledger = Ledger()
        for session in 1...3 { ledger.add(.initiated, side: 0, session: session) }
        #expect(ledger.leaning(.initiated, .init()) == nil)
        ledger.add(.initiated, side: 1, session: 4)
        #expect(ledger.leaning(.initiated, .init()) == nil, "three of four is 75 %")
        ledger.add(.initiated, side: 0, session: 5)
        #expect(ledger.leaning(.initiated, .init()) == 0, "four of five is 80 %")
    }

    @Test("8 erased acts are taken out", .row("8/undone"))
    func erased() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.advance(minutes: 150)
        try bench.usualSitting(ruth)
        try bench.usualSitting(ivo)
        #expect(bench.pair()?.ledger.events.isEmpty == false)
        bench.feed(.admin(.erase(ivo)))
        #expect(bench.pair()?.ledger.events.isEmpty == true)
    }

    @Test("8 an unrevealed answer changes no line", .row("8/command"))
    func unrevealed() throws {
        var told: [String] = []
        for words in [nil, "What I saw"] {
            var bench = try SeasonBench.begun()
            try bench.talked()
            try bench.advance(minutes: 150)
            try bench.usualSitting(ruth)
            try bench.tap(ivo, "yes", of: .did)
            try bench.tap(ivo, "4", of: .step)
            if let words { try bench.type(ivo, words) } else { try bench.tap(ivo, "pass", of: .step) }
            try bench.type(ruth, "balance")
            told.append(bench.last(ruth)?.text ?? "")
        }
        #expect(told.first == told.last)
        #expect(told.first?.contains("First to offer a date: you 1, Ivo 0.") == true)
    }
}
