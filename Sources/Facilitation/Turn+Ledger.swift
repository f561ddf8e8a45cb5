import Domain
import PromptLibrary
import Timetable

/// The reciprocity ledger: what both took part in, who did it first, and what the two are shown of it.
extension Turn {
    /// Writes down what a session whose outcome is fixed adds, or takes it back.
    mutating func writeLedger(_ session: Session, _ p: Int) {
        snapshot.pairs[p].ledger.remove(.initiated, session: session.number)
        snapshot.pairs[p].ledger.remove(.asked, session: session.number)
        guard session.outcome == .held else {
            snapshot.pairs[p].ledger.remove(.led, session: session.number)
            return
        }
        if let side = session.initiator { count(.initiated, side, session.number, p) }
        let listeners = (0...1).filter { session.prepare[$0]?.part == Part.listening.rawValue }
        if listeners.count == 1, let side = listeners.first { count(.asked, side, session.number, p) }
    }

    mutating func count(_ count: Ledger.Count, _ side: Int?, _ session: Int, _ p: Int) {
        snapshot.pairs[p].ledger.add(count, side: side, session: session)
        for reader in 0...1 where side == nil || side == reader {
            record(person(reader, of: p), "ledger", "count=\(count.rawValue) number=\(session)", pair: p)
        }
    }

    /// Who led, once both have said so and name the same person; one answer alone, a contradiction or a tap that is
    /// kept private gives nothing.
    mutating func writeLed(_ session: Int, _ p: Int) {
        snapshot.pairs[p].ledger.remove(.led, session: session)
        let known = snapshot.pairs[p].sessions.last { $0.number == session && $0.outcome != .moved }
        guard let pulses = known?.pulses, let first = pulses[0], let second = pulses[1], first.item == "led",
            second.item == "led", !first.isPrivate, !second.isPrivate
        else { return }
        // 1 names oneself, 2 says even, 3 names the other.
        switch (first.value, second.value) {
        case (1, 3): count(.led, 0, session, p)
        case (3, 1): count(.led, 1, session, p)
        case (2, 2): count(.led, nil, session, p)
        default: break
        }
    }

    /// Who takes a date outside the own working hours.
    mutating func writeBent(_ booking: Loop.Booking, _ p: Int) {
        snapshot.pairs[p].ledger.remove(.bent, session: booking.session)
        guard !booking.isTalkFirst else { return }
        let outside = (0...1).filter { side in
            let calendar = calendar(person(side, of: p))
            let start = calendar.zone.reading(at: booking.start)
            let end = calendar.zone.reading(at: booking.end)
            return !calendar.workHours.holds(start.time, end.time)
        }
        guard !outside.isEmpty else { return }
        let side = outside.count == 1 ? outside.first : nil
        snapshot.pairs[p].ledger.add(.bent, side: side, session: booking.session)
    }

    /// Who is spared when times outside the hours are looked for: whoever gave way last, if the other would too.
    func isSpared(_ side: Int, _ p: Int) -> Bool {
        guard snapshot.pairs[p].bends.allSatisfy({ $0 == .before || $0 == .after }) else { return false }
        return snapshot.pairs[p].ledger.last(.bent, 1).first?.side == side
    }

    /// Whose turn it is to suggest a date, by what the two have agreed; nil where that names nobody.
    ///
    /// In turns: the other than last time. The first time it is the one who was first with fewer dates, and so it is
    /// where one of them mostly was; a tie is decided by the pair's coin.
    func turnToSuggest(_ p: Int, _ search: Loop.Search) -> Int? {
        let pair = snapshot.pairs[p]
        switch pair.agreement?.finder {
        case "whoever-moves": return search.reopenedBy
        case "suggest": return nil
        default: break
        }
        let rules = programme(of: p).ledger
        if let last = pair.suggestedLast, pair.ledger.leaning(.initiated, rules) == nil { return 1 - last }
        let initiated = pair.ledger.halves(.initiated, last: rules.window)
        if initiated[0] != initiated[1] { return initiated[0] < initiated[1] ? 0 : 1 }
        return openingCoin(p)
    }

    /// The lines of balance, the same for both, each in the own view.
    mutating func sayBalance(_ i: Int, _ p: Int) {
        let ledger = snapshot.pairs[p].ledger
        let rules = programme(of: p).ledger
        guard ledger.events.count >= 2 else { return say(i, "balance-early") }
        sayCount(.initiated, "balance-initiated", i, p)
        if !ledger.last(.led, 1).isEmpty {
            if ledger.last(.led, rules.window).count < 4 {
                say(i, "balance-led-early")
            } else if let leader = ledger.leaning(.led, rules) {
                let isReader = leader == side(of: i, in: p)
                say(
                    i,
                    isReader ? "balance-led-you" : "balance-led-partner",
                    isReader ? [:] : ["partner": .text(partnerName(for: i, in: p))]
                )
            } else {
                say(i, "balance-led-even")
            }
        }
        sayCount(.asked, "balance-asked", i, p)
        sayCount(.disclosed, "balance-disclosed", i, p)
        sayCount(.bent, "balance-bent", i, p)
    }

    private mutating func sayCount(_ count: Ledger.Count, _ key: String, _ i: Int, _ p: Int) {
        let window = programme(of: p).ledger.window
        guard !snapshot.pairs[p].ledger.last(count, window).isEmpty else { return }
        let halves = snapshot.pairs[p].ledger.halves(count, last: window)
        let mine = side(of: i, in: p)
        // What both did alike counts for both: no half is shown.
        let own = snapshot.pairs[p].ledger.last(count, window).count { $0.side != 1 - mine }
        let other = snapshot.pairs[p].ledger.last(count, window).count { $0.side != mine }
        guard halves[0] + halves[1] > 0 else { return }
        say(
            i,
            key,
            ["mine": .number(own), "partner": .text(partnerName(for: i, in: p)), "theirs": .number(other)]
        )
    }

    /// What an erased person did is in no balance and no note of the pair any more.
    mutating func forgetActs(of i: Int) {
        for p in pairs(of: i) {
            snapshot.pairs[p].ledger = Ledger()
            snapshot.pairs[p].signals = []
            snapshot.pairs[p].dates = nil
            snapshot.pairs[p].reports = nil
            snapshot.pairs[p].tries = nil
        }
    }
}

extension DayHours {
    /// True if a stretch from one reading to a later one of the same working day lies within the hours.
    func holds(_ start: TimeOfDay, _ end: TimeOfDay) -> Bool {
        func isIn(_ time: TimeOfDay) -> Bool {
            self.start <= self.end
                ? time >= self.start && time <= self.end : time >= self.start || time <= self.end
        }
        return isIn(start) && isIn(end)
    }
}
