package import Domain
package import Facilitation

/// Short ways to where a case begins: both in, drafted, agreed, booked, talked.
extension SeasonBench {
    /// What one of the two answers to the seven questions.
    package struct Draft {
        package var goal = "To see my work with other eyes."
        package var offer = "A view from the field."
        package var weeks = "4"
        package var minutes = "60"
        package var talk = ["video"]
        package var notice = "a-day"
        package var finder = "in-turns"
        package var leaves = "nothing"
        package var gently: String?

        package init(_ change: (inout Draft) -> Void = { _ in }) { change(&self) }
    }

    /// Both say yes and that their hours are right: Ruth on Monday at 09:41, Ivo on Tuesday at 10:04.
    package mutating func bothIn() throws {
        try advance(to: "2026-09-07 09:41")
        try comeIn(Self.ruth)
        try advance(to: "2026-09-08 10:04", for: Self.ivo)
        try comeIn(Self.ivo)
    }

    package mutating func comeIn(_ person: PersonID) throws {
        try tap(person, "yes", of: .welcome)
        try tap(person, "right", of: .hours)
    }

    /// Answers the seven questions from the one that is open, up to the second tap.
    package mutating func answerSeven(_ person: PersonID, _ draft: Draft = Draft(), show: Bool = true) throws {
        try tap(person, "begin", of: .begin)
        try type(person, draft.goal)
        try type(person, draft.offer)
        try tap(person, draft.weeks, of: .contract)
        try tap(person, draft.minutes, of: .contract)
        for way in draft.talk { try tap(person, way, of: .contract) }
        try tap(person, "done", of: .contract)
        try tap(person, draft.notice, of: .contract)
        try tap(person, draft.finder, of: .contract)
        try tap(person, draft.leaves, of: .contract)
        if let gently = draft.gently { try type(person, gently) } else { try tap(person, "pass", of: .contract) }
        if show { try tap(person, "show", of: .showDrafts) }
    }

    /// Both have drafted and said that it may be shown: `merged` is planned for Thursday 10 September.
    package mutating func drafted(_ a: Draft = Draft(), _ b: Draft = Draft()) throws {
        try bothIn()
        try advance(to: "2026-09-08 12:20")
        try answerSeven(Self.ruth, a)
        try advance(to: "2026-09-09 17:18", for: Self.ivo)
        try answerSeven(Self.ivo, b)
    }

    /// The two statements and the agreement.
    package mutating func agree(_ person: PersonID) throws {
        state(person, independent: "so-it-is")
        try tap(person, "agree", of: .agree)
    }

    /// Taps both statements where they stand open.
    package mutating func state(_ person: PersonID, independent: String) {
        for (number, option) in [(1, "read"), (2, independent)] {
            let ask = self.person(person)?.asks.last { $0.kind == .statements && $0.number == number }
            if let ask { feed(.tap(person, Event.Tap(ask: ask.id, option: option))) }
        }
    }

    /// Both have agreed, Ivo last, on Friday 11 September at 09:20 in Lisbon: times are on offer to both.
    package mutating func agreed(_ a: Draft = Draft(), _ b: Draft = Draft()) throws {
        try drafted(a, b)
        try advance(to: "2026-09-10 11:52")
        try agree(Self.ruth)
        try advance(to: "2026-09-11 09:20", for: Self.ivo)
        try agree(Self.ivo)
        try advance(to: "2026-09-11 11:40")
    }

    /// The first conversation is booked for Thursday 17 September, 13:00 in Nairobi, by Ivo's tap on Monday at 09:05.
    package mutating func booked() throws {
        try agreed()
        try pick(Self.ruth, "2026-09-17 13:00")
        try advance(to: "2026-09-14 09:05", for: Self.ivo)
        try pick(Self.ivo, "2026-09-17 11:00")
    }

    /// The first conversation is over and both have been asked, on Friday at 09:30.
    package mutating func talked() throws {
        try booked()
        try advance(to: "2026-09-18 09:50")
    }

    /// Answers `did` with yes and the usual sitting up to the times.
    package mutating func usualSitting(_ person: PersonID, did: String = "yes") throws {
        try tap(person, did, of: .did)
        try tap(person, pair().map { ($0.held + 1) % 4 == 0 } == true ? "even" : "4", of: .step)
        try tap(person, "pass", of: .step)
    }
}

extension SeasonBench {
    /// Lets the pair hold conversations, each booked by both at the first time that is offered, answered with yes.
    package mutating func converse(_ count: Int, yes: [PersonID] = [ruth, ivo]) throws {
        for _ in 0..<count {
            try bookFirst()
            guard case .booked(let booking)? = pair()?.loop else { return }
            try advance(to: booking.end)
            try advance(to: booking.end + .days(1))
            while let due, yes.contains(where: { !has($0, .did) }), due < booking.end + .days(8) { try advanceToNext() }
            try advance(minutes: 20)
            for person in yes where has(person, .did) {
                try tap(person, "yes", of: .did)
                try finishSitting(person)
            }
            try advance(minutes: 5)
        }
    }

    package func has(_ id: PersonID, _ kind: AskKind) -> Bool { person(id)?.asks.contains { $0.kind == kind } ?? false }

    /// Both pick the first time on offer, as soon as both have seen it.
    package mutating func bookFirst() throws {
        while let due, due < now + .days(60), [Self.ruth, Self.ivo].contains(where: { !has($0, .slots) }) {
            if case .booked? = pair()?.loop { return }
            try advanceToNext()
        }
        guard case .finding(let search)? = pair()?.loop, let slot = search.slots.first(where: { $0 > now + .hours(2) })
        else { return }
        for person in [Self.ruth, Self.ivo] { try tap(person, "t\(slot.seconds)", of: .slots) }
        try advance(minutes: 5)
    }

    /// Answers what is left of a sitting, step by step, in the plainest way.
    package mutating func finishSitting(_ id: PersonID) throws {
        for _ in 0..<12 {
            guard let sitting = person(id)?.sittings.first, let step = sitting.steps.first,
                let ask = person(id)?.asks.last(where: { $0.step == step })
            else { return }
            let option =
                switch step {
                case .pulse: offersOf(ask.id).contains("even") ? "even" : "4"
                case .sayWhatIMean: "4"
                case .pace: "right"
                case .questions: "as-now"
                case .ownGoal: "closer"
                case .keepAgreement: "keep"
                case .whatNext: "by-ourselves"
                case .followDid, .followTouch: "yes"
                default: "pass"
                }
            feed(.tap(id, Event.Tap(ask: ask.id, option: option)))
        }
    }

    private func offersOf(_ ask: Int) -> [String] {
        log.reversed().lazy.map { line in Self.offers(of: line.message).filter { $0.ask == ask }.map(\.option.key) }
            .first { !$0.isEmpty } ?? []
    }

    /// What no message may do: a nudge or news outside the open hours, over the budget, or twice the same at once.
    package var broken: [String] {
        var found: [String] = []
        for state in snapshot.persons where state.person.role == .participant {
            let lines = counted(state.id)
            for (number, line) in lines.enumerated() {
                let parts = line.local.split(separator: " ")
                guard let date = CivilDate(iso: parts[0]), let time = TimeOfDay(parts[1]) else { continue }
                if !state.person.workDays.contains(date.weekday) || time < state.person.workHours.start
                    || time >= state.person.workHours.end
                {
                    found.append("outside the hours: \(line)")
                }
                let sameDay = lines[...number].filter { $0.local.hasPrefix(parts[0]) }
                if sameDay.count > 2 { found.append("third of a day: \(line)") }
                if sameDay.count(where: { $0.messageClass == .nudge }) > 1 {
                    found.append("second nudge of a day: \(line)")
                }
                if number > 0, lines[number - 1].text == line.text { found.append("twice: \(line)") }
            }
        }
        for line in log where line.text.contains("!") || line.text.contains("{") { found.append("wording: \(line)") }
        return found
    }
}
