import Domain
import Facilitation
import TestSupport
import Testing

/// A season in which much goes wrong: silence, two views, somebody who leaves, an exit, and new pairs.
@Suite struct RoughTranscriptTests {
    private static let mei = SeasonBench.mei
    private static let tom = SeasonBench.tom
    private static let ivo = SeasonBench.ivo
    private static let ruth = SeasonBench.ruth

    private static func act(_ person: PersonID, _ at: String, _ deeds: Transcript.Act.Deed...) -> Transcript.Act {
        .init(person, at, deeds)
    }

    /// A further pair of Mei's, published as an admin does it.
    private static func publish(_ id: PairID, with other: PersonID, _ name: String) -> Transcript.Act.Deed {
        .admin("The admin publishes a pair of Mei and \(name).") { bench in
            let programme = try #require(bench.context.programmes.first)
            let monday = CivilDate(dayNumber: Int(bench.now.seconds / 86_400))
            bench.snapshot.pairs.append(
                PairState(
                    id: id,
                    programme: programme.id,
                    members: [mei, other],
                    weekOne: monday,
                    planned: 3,
                    isLateJoiner: true
                )
            )
            bench.feed(.admin(.publish(id)))
        }
    }

    private static func seven(_ person: PersonID, _ at: String) -> Transcript.Act {
        act(
            person,
            at,
            .tap("begin"),
            .type("To get to know another trade."),
            .type("Patience with tools."),
            .tap("4"),
            .tap("45"),
            .tap("phone"),
            .tap("done"),
            .tap("a-day"),
            .tap("in-turns"),
            .tap("ideas"),
            .tap("pass"),
            .tap("show")
        )
    }

    private static let script: [Transcript.Act] = [
        // Readiness: Tom is silent, then comes in.
        act(mei, "2026-09-07 09:40", .tap("yes"), .tap("right")),
        act(tom, "2026-09-16 10:00", .tap("yes"), .tap("right")),
        act(tom, "2026-09-16 10:10", .tap("begin"), .type("To learn how others begin.")),
        act(tom, "2026-09-16 10:14", .type("Patience with tools.")),
        act(tom, "2026-09-16 10:18", .tap("4"), .tap("45"), .tap("phone"), .tap("done"), .tap("a-day")),
        act(tom, "2026-09-16 10:20", .tap("in-turns"), .tap("ideas"), .tap("pass"), .tap("show")),
        act(mei, "2026-09-17 10:10", .tap("begin"), .type("Another trade, seen from inside.")),
        act(mei, "2026-09-17 10:14", .type("Twenty years of mistakes.")),
        act(mei, "2026-09-17 10:18", .tap("4"), .tap("45"), .tap("phone"), .tap("done"), .tap("a-day")),
        act(mei, "2026-09-17 10:20", .tap("in-turns"), .tap("ideas"), .tap("pass"), .tap("show")),
        act(mei, "2026-09-18 10:00", .tap("read"), .tap("so-it-is"), .tap("agree")),
        act(tom, "2026-09-18 10:30", .tap("read"), .tap("so-it-is"), .tap("agree")),
        // The loop: both are silent; then Mei answers and Tom does not.
        act(mei, "2026-10-06 10:00", .slot(0)),
        act(tom, "2026-10-20 10:00", .type("next")), act(tom, "2026-10-20 10:02", .slot(1)),
        act(mei, "2026-10-20 11:00", .slot(1)),
        // Two views of the first conversation, and of the second.
        act(mei, "2026-10-28 10:00", .tap("yes"), .tap("4"), .tap("pass"), .slot(0)),
        act(tom, "2026-10-28 11:00", .tap("no"), .slot(0)),
        act(mei, "2026-11-05 10:00", .tap("yes")), act(tom, "2026-11-05 11:00", .tap("no")),
        act(mei, "2026-11-24 10:00", .tap("yes"), .tap("4"), .tap("pass")),
        act(tom, "2026-11-24 11:00", .tap("no")),
        act(mei, "2026-12-02 10:00", .tap("yes")), act(tom, "2026-12-02 11:00", .tap("no")),
        // Tom leaves the organisation.
        act(
            mei,
            "2026-12-08 12:00",
            .admin("Tom is no longer in the people file, and the admin says so.") { $0.feed(.admin(.leave(tom))) }
        ),
        act(mei, "2026-12-18 10:00", .tap("again")),
        // A new pair, and an exit that is nobody's fault.
        act(mei, "2027-01-08 12:00", publish(2, with: ivo, "Ivo")),
        act(mei, "2027-01-11 10:00", .tap("yes"), .tap("right")),
        act(ivo, "2027-01-11 11:00", .tap("yes"), .tap("right")),
        act(ivo, "2027-01-12 11:00", .type("stop"), .tap("end")),
        act(mei, "2027-01-14 10:00", .tap("note"), .type("It was too short to say anything about it.")),
        act(mei, "2027-01-14 10:10", .tap("again")),
        act(mei, "2027-01-22 12:00", publish(3, with: ruth, "Ruth")),
        act(ruth, "2027-01-25 10:00", .tap("yes"), .tap("right")), act(mei, "2027-01-25 10:00", .tap("no")),
    ]

    @Test func muchGoesWrongAndNobodyIsBlamed() throws {
        // Everybody is known from the start; the later pairs are published when their time comes.
        var bench = try SeasonBench(pairs: [[Self.mei, Self.tom], [Self.mei, Self.ivo], [Self.mei, Self.ruth]])
        bench.snapshot.pairs.removeAll { $0.id != SeasonBench.pairID }
        bench.feed(.admin(.publish(SeasonBench.pairID)))
        var transcript = Transcript(bench)
        try transcript.run(Self.script, until: "2027-01-30 12:00")
        try Transcript.expect(
            transcript.told(
                "A rough season of Mei",
                """
                Mei and Tom in Berlin, then Mei and Ivo, then Mei and Ruth. Look at what silence costs (a reminder or two, then
                rest), at two views of one conversation, which neither learns of, at how a pair ends when somebody is
                no longer there, by an exit and by a no: the same words, the same delay, no cause; and at the short
                welcome of each new pair.
                """,
                of: [Self.mei, Self.tom, Self.ivo, Self.ruth]
            ),
            in: "rough"
        )
    }
}
