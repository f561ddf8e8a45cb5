package import Domain
import Facilitation

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
