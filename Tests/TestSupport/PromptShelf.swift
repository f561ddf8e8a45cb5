package import Domain
import Facilitation
package import PromptLibrary

/// Small libraries in which one rule of the choice of prompts decides, and seasons that lead up to it.
package enum PromptShelf {
    /// A prepare prompt; each part names its prompt and itself.
    package static func prepare(
        _ id: String,
        _ skill: String,
        depth: Int = 1,
        in phases: String = "early, review, working, midpoint, closing",
        minutes: Int = 4,
        tags: String = "",
        revision: Int = 1
    ) -> LibraryFile {
        let body = """
            ## opening
            You begin this time: \(id).

            ## listening
            You listen first this time. \(id).

            ## solo
            Alone: \(id).
            """
        let front = "revision: \(revision)\nkind: prepare\naudience: joint\nminutes: \(minutes)\ntags: [\(tags)]"
        return file(id, "\(front)\nphases: [\(phases)]\nskill: \(skill)\ndepth: \(depth)", body)
    }

    /// A reflection prompt.
    package static func reflection(
        _ id: String,
        _ skill: String,
        depth: Int = 1,
        audience: String = "share",
        in phases: String = "early, review, working, midpoint, closing"
    ) -> LibraryFile {
        let front = "revision: 1\nkind: reflection\naudience: \(audience)\nminutes: 4"
        return file(id, "\(front)\nphases: [\(phases)]\nskill: \(skill)\ndepth: \(depth)", "Look back: \(id).")
    }

    /// An optional prompt.
    package static func optional(_ id: String, _ skill: String, depth: Int = 1) -> LibraryFile {
        let front = "revision: 1\nkind: optional\naudience: solo\nminutes: 4"
        let phases = "early, review, working, midpoint, closing"
        return file(id, "\(front)\nphases: [\(phases)]\nskill: \(skill)\ndepth: \(depth)", "More: \(id).")
    }

    private static func file(_ id: String, _ front: String, _ body: String) -> LibraryFile {
        let text = "---\nid: \(id)\n\(front)\nsource: a test\n---\n\(body)\n"
        return LibraryFile(path: "en/prompts/\(id).md", text: text)
    }

    /// Enough plain questions for a season, all of one skill and of depth 1.
    package static let plain: [LibraryFile] = ["a", "b", "c", "d", "e", "f", "g", "h", "i"].flatMap { letter in
        [prepare("plain-\(letter)", "curiosity"), reflection("think-\(letter)", "curiosity")]
    }

    /// Plain questions, and deep ones of skills that nobody has met: depth 3 comes wherever it may.
    package static let deep: [LibraryFile] =
        plain
        + [
            ("a", "staying-with-discomfort"), ("b", "power-and-voice"), ("c", "understanding-difference"),
            ("d", "receiving-feedback"),
        ].map { letter, skill in prepare("deep-\(letter)", skill, depth: 3, in: "working, midpoint") }

    /// Plain questions, and some of depth 2 of skills that nobody has met.
    package static let middle: [LibraryFile] =
        plain
        + [("a", "goal-progress"), ("b", "active-listening"), ("c", "noticing-assumptions")].flatMap { letter, skill in
            [
                prepare("mid-\(letter)", skill, depth: 2, in: "working, midpoint"),
                reflection("mid-think-\(letter)", skill, depth: 2, in: "working, midpoint"),
            ]
        }
}

extension SeasonBench {
    /// A season with these questions after some held conversations, two weeks apart.
    ///
    /// - Parameter questions: What each of the two chose in the review, as far as there was one.
    package static func talked(
        _ held: Int,
        library files: [LibraryFile],
        questions: [String] = ["deeper", "deeper"],
        programme: (inout Programme) -> Void = { _ in }
    ) throws -> SeasonBench {
        var bench = try begun(
            library: library(prompts: [], and: files),
            programme: {
                $0.season.sessions = 12
                $0.season.restPeriods = []
                $0.holidayCalendars = []
                $0.phases.midpointAfter = 11
                // The stories here are of questions; what is noticed about a pair has its own.
                $0.signals.off = SignalRule.allCases
                programme(&$0)
            }
        )
        let draft = Draft { $0.weeks = "2" }
        try bench.agreed(draft, draft)
        try bench.converse(held)
        for side in 0...1 { bench.snapshot.pairs[0].reviews[side].questions = questions[side] }
        return bench
    }

    /// Fixes the next conversation for 13:00 in Nairobi on a date, and lets the prepare prompts reach both.
    package mutating func prepare(for date: String) throws {
        try type(Self.ruth, "meet \(date) 13:00")
        try advance(to: "\(date) 08:00")
    }

    /// The booked conversation takes place, and both answer in the plainest way.
    package mutating func talk() throws {
        guard case .booked(let booking)? = pair()?.loop else { return }
        try advance(to: booking.end + .days(4))
        for person in [Self.ruth, Self.ivo] where has(person, .did) {
            try tap(person, "yes", of: .did)
            try finishSitting(person)
        }
        try advance(minutes: 5)
    }

    /// The prompts chosen for the pair, by their ids.
    package var chosen: [String] { pair()?.prompts.map(\.prompt.rawValue) ?? [] }

    /// The text of the last prepare prompt that reached a person.
    package func lastPrepare(_ person: PersonID) -> String { lines(person, .prepare).last?.text ?? "" }
}
