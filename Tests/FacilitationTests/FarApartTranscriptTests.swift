import Domain
import Facilitation
import TestSupport
import Testing
import Timetable

/// Two people on two platforms, in two languages, whose working hours never meet.
@Suite struct FarApartTranscriptTests {
    private static let jonas: PersonID = "weber"
    private static let domingas: PersonID = "soares"

    private static func begun() throws -> SeasonBench {
        let hours = try #require(DayHours("08:00-16:00"))
        return try SeasonBench.begun(
            pairs: [[jonas, domingas]],
            people: { people in
                for k in people.indices where people[k].id == jonas {
                    people[k].name = "Jonas Weber"
                    people[k].locale = "de"
                    people[k].address = Address(workspace: "slack", handle: "U07JONAS")
                }
                var other = Person(
                    id: domingas,
                    name: "Domingas Soares",
                    address: Address(workspace: "matrix", handle: "@domingas:example.org"),
                    zone: "Asia/Dili"
                )
                other.locale = "pt"
                other.workHours = hours
                people.append(other)
            },
            programme: {
                $0.languages = ["en", "de", "pt"]
                $0.season.sessions = 3
                $0.season.weeks = 16
            }
        )
    }

    private static func jonas(_ at: String, _ deeds: Transcript.Act.Deed...) -> Transcript.Act {
        .init(jonas, at, deeds)
    }

    private static func domingas(_ at: String, _ deeds: Transcript.Act.Deed...) -> Transcript.Act {
        .init(domingas, at, deeds)
    }

    private static let script: [Transcript.Act] =
        [
            domingas("2026-09-07 10:00", .tap("yes"), .tap("right")),
            jonas("2026-09-07 10:00", .tap("yes"), .tap("right")),
            domingas("2026-09-08 10:00", .tap("begin")),
            domingas("2026-09-08 10:02", .type("Perceber como se decide do outro lado.")),
            domingas("2026-09-08 10:05", .type("O que se aprende com pouco.")),
            domingas("2026-09-08 10:08", .tap("4"), .tap("60"), .tap("video"), .tap("done"), .tap("a-day")),
            domingas("2026-09-08 10:10", .tap("in-turns"), .tap("ideas"), .tap("pass"), .tap("show")),
            jonas("2026-09-08 10:00", .tap("begin")),
            jonas("2026-09-08 10:02", .type("Zuhören lernen, bevor ich plane.")),
            jonas("2026-09-08 10:05", .type("Ordnung in langen Vorhaben.")),
            jonas("2026-09-08 10:08", .tap("4"), .tap("45"), .tap("video"), .tap("done"), .tap("a-day")),
            jonas("2026-09-08 10:10", .tap("in-turns"), .tap("ideas"), .tap("pass"), .tap("show")),
            domingas("2026-09-09 10:00", .tap("read"), .tap("so-it-is"), .tap("agree")),
            jonas("2026-09-09 10:00", .tap("read"), .tap("so-it-is"), .tap("agree")),
            // No common hour: each is asked for one in private.
            jonas("2026-09-09 10:03", .tap("no")),
            domingas("2026-09-10 10:00", .tap("after")),
            domingas("2026-09-10 10:02", .slot(0), .slot(1)),
            jonas("2026-09-11 10:00", .slot(1)),
            domingas("2026-09-17 10:00", .tap("yes"), .tap("5"), .tap("pass"), .slot(0), .slot(1)),
            jonas("2026-09-17 10:00", .tap("yes"), .tap("4"), .type("Wie ruhig es in Dili am Nachmittag ist.")),
            jonas("2026-09-17 10:10", .slot(1)),
            domingas("2026-09-18 10:00", .type("o que veem")),
            jonas("2026-10-12 10:00", .type("warum")),
            // The second conversation is cut short for one of them.
            domingas("2026-10-15 10:00", .tap("cut-short"), .tap("right"), .tap("4"), .tap("as-now"), .tap("pass")),
            domingas("2026-10-15 10:05", .tap("keep")),
            jonas("2026-10-15 10:00", .tap("yes"), .tap("right"), .tap("4"), .tap("as-now"), .tap("pass")),
            jonas("2026-10-15 10:05", .tap("keep")),
            // From 25 October nobody's hour reaches: they write to each other, and one types a date.
            domingas("2026-10-19 10:00", .type("marcar 12 nov 17h")),
            jonas("2026-10-20 10:00", .tap("right")),
            domingas("2026-11-13 10:00", .tap("yes"), .type("Que o silêncio também responde.")),
            domingas("2026-11-13 10:05", .tap("pass"), .tap("together")),
            jonas("2026-11-13 10:00", .tap("yes"), .type("Die Frage nach dem Warum.")),
            jonas("2026-11-13 10:05", .type("Später anfangen zu reden.")),
            jonas("2026-11-13 10:10", .tap("by-ourselves")),
            domingas("2027-02-16 10:00", .tap("yes"), .type("Pergunto mais tarde e melhor.")),
            domingas("2027-02-16 10:05", .tap("yes")),
            jonas("2027-02-16 10:00", .tap("not-really"), .tap("pass"), .tap("yes")),
        ]

    @Test func hoursThatNeverMeetAreBridged() throws {
        var transcript = Transcript(try Self.begun())
        try transcript.run(Self.script, until: "2027-05-30 12:00")
        try Transcript.expect(
            transcript.told(
                "A season of Jonas and Domingas",
                """
                Jonas in Berlin on Slack, in German; Domingas in Dili on Matrix, in Portuguese. Their working hours never meet.
                Look at how each is asked in private for an hour more, that a no goes no further, that only Domingas'
                evening is used, and how a typed date bridges what the end of summer time takes away. Each reads
                the own language and clock; the other platform is never mentioned.
                """,
                of: [Self.jonas, Self.domingas]
            ),
            in: "far-apart"
        )
    }
}
