import Domain
import Facilitation
import Foundation
import TestSupport
import Testing

/// The sample season of two people, told from top to bottom in a golden file that a person can read.
///
/// The inputs are those of the season that Duologue was designed on: Ruth in
/// Nairobi and Ivo in Lisbon, six conversations, an absence, a conversation that
/// did not take place, a prompt that is passed. Run with `DUOLOGUE_RECORD=1` to
/// write the file anew; then read the difference.
@Suite struct SeasonTranscriptTests {
    /// The questions of the season it was designed on, so that the story stays the same as the library grows.
    private static let prompts: [PromptID] = [
        "prepare-a-day-that-went-well", "prepare-a-habit-of-this-place", "prepare-a-decision", "prepare-one-sentence",
        "prepare-kept-quiet", "prepare-what-i-saw-in-you", "reflect-not-guessed", "reflect-who-spoke-first",
        "reflect-a-small-thing",
    ]

    /// Lets the season happen; with this seed Ruth opens first, and of equal prompts those of the design come.
    private static func played() throws -> SeasonBench {
        let library = SeasonBench.library(prompts: prompts)
        var bench = try SeasonBench.begun(library: library, programme: { $0.seed = 6 })
        for act in acts {
            try bench.advance(to: act.at, for: act.person)
            switch act.deed {
            case .tap(let option): try bench.tap(act.person, option)
            case .pick(let reading): try bench.pick(act.person, reading)
            case .type(let words): try bench.type(act.person, words, finish: false)
            case .share:
                if bench.last(act.person)?.keys.contains("share") == true { try bench.tap(act.person, "share") }
            case .confirm: if bench.has(act.person, .audienceTap) { try bench.tap(act.person, "yes", of: .audienceTap) }
            }
        }
        try bench.advance(to: "2027-07-30 12:00")
        return bench
    }

    @Test func theSeasonReadsAsItIsWrittenDown() throws {
        let bench = try Self.played()

        let told = Self.tell(bench)
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/season.md")
        if ProcessInfo.processInfo.environment["DUOLOGUE_RECORD"] != nil {
            try told.write(to: file, atomically: true, encoding: .utf8)
        }
        let golden = try String(contentsOf: file, encoding: .utf8)
        let lines = golden.split(separator: "\n", omittingEmptySubsequences: false)
        for (number, line) in told.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            try #require(number < lines.count, "The season has more lines than the golden file: \(line)")
            try #require(line == lines[number], "Line \(number + 1) of the golden file differs.")
        }
        #expect(told == golden)
        #expect(bench.pair()?.phase == .ended)
        #expect(bench.pair()?.ending == .completed)
    }

    /// The counts that were worked out by hand for this season.
    @Test func nobodyGetsMoreThanTheBudgetAllows() throws {
        let bench = try Self.played()

        for person in [SeasonBench.ruth, SeasonBench.ivo] {
            let lines = bench.counted(person)
            for day in Set(lines.map { $0.local.prefix(10) }) {
                let today = lines.filter { $0.local.hasPrefix(day) }
                #expect(today.count <= 2, "\(person) \(day)")
                #expect(today.count { $0.messageClass == .nudge } <= 1, "\(person) \(day)")
            }
            for line in lines {
                let time = line.local.suffix(5)
                #expect("09:00" <= time && time < "17:00", "\(line)")
            }
            #expect(!lines.contains { $0.local.hasPrefix("2026-12-2") || $0.local.hasPrefix("2027-01-01") })
        }
        let away = bench.counted(SeasonBench.ruth).filter { "2026-11-09" <= $0.local && $0.local < "2026-11-14" }
        #expect(away.isEmpty)
    }

    // MARK: The script

    private struct Act: Sendable {
        enum Deed: Sendable {
            case tap(String)
            case pick(String)
            case type(String)
            /// The buttons of sharing, where the question is one that can be shared.
            case share, confirm
        }

        let person: PersonID
        let at: String
        let deed: Deed
    }

    private static func ruth(_ at: String, _ deeds: Act.Deed...) -> [Act] {
        deeds.map { Act(person: SeasonBench.ruth, at: at, deed: $0) }
    }

    private static func ivo(_ at: String, _ deeds: Act.Deed...) -> [Act] {
        deeds.map { Act(person: SeasonBench.ivo, at: at, deed: $0) }
    }

    private static let acts: [Act] =
        starting + first + second + third + fourth + fifth + last

    private static let starting: [Act] =
        ruth("2026-09-07 09:41", .tap("yes")) + ruth("2026-09-07 09:43", .tap("right"))
        + ivo("2026-09-08 10:04", .tap("yes")) + ivo("2026-09-08 10:05", .tap("right"))
        + ruth("2026-09-08 12:20", .tap("begin"))
        + ruth("2026-09-08 12:21", .type("To see how others decide when the rules are silent."))
        + ruth("2026-09-08 12:24", .type("Twelve years of field work, and who to call."))
        + ruth("2026-09-08 12:27", .tap("4"), .tap("60"), .tap("video"), .tap("walking"), .tap("done"))
        + ruth("2026-09-08 12:28", .tap("same-day"), .tap("in-turns"), .tap("ideas"))
        + ruth("2026-09-08 12:29", .type("My family, please only if I begin."))
        + ruth("2026-09-08 12:31", .tap("show"))
        + ivo("2026-09-09 17:18", .type("next"))
        + ivo("2026-09-09 17:20", .type("To understand why things take the time they take."))
        + ivo("2026-09-09 17:23", .type("Fresh eyes, and drawing."))
        + ivo("2026-09-09 17:26", .tap("3"), .tap("45"), .tap("video"), .tap("done"))
        + ivo("2026-09-09 17:28", .tap("a-day"), .tap("in-turns"), .tap("ideas"), .tap("Leave it empty"))
        + ivo("2026-09-09 17:34", .tap("show"))
        + ruth("2026-09-10 11:50", .tap("read"), .tap("so-it-is")) + ruth("2026-09-10 11:52", .tap("agree"))
        + ivo("2026-09-11 09:18", .tap("read"), .tap("so-it-is")) + ivo("2026-09-11 09:20", .tap("agree"))
        + ruth("2026-09-11 11:40", .pick("2026-09-16 15:00"), .pick("2026-09-17 13:00"))

    private static let first: [Act] =
        ivo("2026-09-14 09:05", .pick("2026-09-17 11:00"))
        + ruth("2026-09-18 09:50", .tap("yes"))
        + ruth("2026-09-18 09:51", .tap("4"))
        + ruth("2026-09-18 09:58", .type("That the quiet ones decide.")) + ruth("2026-09-18 09:59", .type("And late."))
        + ruth("2026-09-18 10:03", .share)
        + ruth("2026-09-18 10:04", .confirm, .pick("2026-10-14 13:00"), .pick("2026-10-15 13:00"))
        + ivo("2026-09-18 12:09", .tap("yes"), .tap("5"))
        + ivo("2026-09-18 12:12", .type("How much is decided on the way to lunch."))
        + ivo("2026-09-18 12:15", .share) + ivo("2026-09-18 12:16", .confirm)
        + ivo("2026-09-18 12:21", .pick("2026-10-15 11:00"))

    private static let second: [Act] =
        ruth("2026-10-16 09:40", .tap("yes")) + ruth("2026-10-16 09:42", .tap("right"), .tap("4"), .tap("as-now"))
        + ruth("2026-10-16 09:45", .tap("pass"))
        + ruth("2026-10-16 09:47", .pick("2026-11-11 13:00"), .pick("2026-11-12 13:00"), .pick("2026-11-13 16:00"))
        + ivo("2026-10-20 09:52", .tap("yes"), .tap("right"), .tap("5"), .tap("as-now"), .tap("pass"))
        + ivo("2026-10-20 09:58", .pick("2026-11-12 10:00"))
        + ivo("2026-10-22 12:40", .type("what do they see"))

    private static let third: [Act] =
        ruth("2026-11-03 16:10", .type("away 9 nov to 13 nov")) + ruth("2026-11-03 16:11", .tap("find"))
        + ruth("2026-11-03 16:12", .pick("2026-11-19 13:00"), .pick("2026-11-20 16:00"))
        + ivo("2026-11-03 13:20", .pick("2026-11-19 10:00"))
        + ruth("2026-11-20 09:44", .tap("yes"), .tap("4"))
        + ruth("2026-11-20 09:50", .type("When I was the only one who had been there. Next time I will ask first."))
        + ruth("2026-11-20 09:58", .pick("2026-12-16 13:00"), .pick("2026-12-17 13:00"))
        + ivo("2026-11-20 10:20", .tap("yes"), .tap("4"))
        + ivo("2026-11-20 10:25", .type("When the agenda was already printed."))
        + ivo("2026-11-20 10:28", .share) + ivo("2026-11-20 10:29", .confirm)
        + ivo("2026-11-20 10:33", .pick("2026-12-17 10:00"))

    private static let fourth: [Act] =
        ruth("2026-12-18 09:36", .tap("no"))
        + ruth("2026-12-18 09:38", .pick("2027-01-06 13:00"), .pick("2027-01-07 13:00"))
        + ivo("2026-12-18 11:02", .tap("no")) + ivo("2026-12-18 11:03", .pick("2027-01-07 10:00"))
        + ruth("2027-01-08 09:42", .tap("yes"), .tap("closer"), .tap("pass"), .tap("deeper"), .tap("keep"))
        + ruth("2027-01-08 09:47", .pick("2027-02-04 13:00"))
        + ivo("2027-01-08 10:20", .tap("yes"), .tap("closer"), .tap("pass"), .tap("deeper"), .tap("keep"))
        + ivo("2027-01-08 10:26", .pick("2027-02-04 10:00"))

    private static let fifth: [Act] =
        ruth("2027-02-02 09:33", .type("pass"))
        + ruth("2027-02-05 09:41", .tap("yes"), .tap("4"))
        + ruth("2027-02-05 09:44", .type("Say that I do not know, once, aloud."))
        + ruth("2027-02-05 09:47", .pick("2027-03-04 13:00"))
        + ivo("2027-02-05 09:50", .tap("yes"), .tap("5"), .tap("pass"))
        + ivo("2027-02-05 09:52", .pick("2027-03-04 10:00"))

    private static let last: [Act] =
        ruth("2027-03-05 09:45", .tap("yes"))
        + ruth("2027-03-05 09:47", .type("A slower first answer."))
        + ruth("2027-03-05 09:50", .tap("pass"), .tap("by-ourselves"))
        + ivo("2027-03-05 09:58", .tap("yes"), .tap("later"))
        + ivo("2027-03-08 10:02", .type("next")) + ivo("2027-03-08 10:04", .type("The way Ruth waits."))
        + ivo("2027-03-08 10:07", .type("Ask who is not in the room.")) + ivo("2027-03-08 10:12", .tap("by-ourselves"))
        + ruth("2027-06-07 09:35", .tap("yes")) + ruth("2027-06-07 09:36", .type("I ask before I answer."))
        + ruth("2027-06-07 09:39", .tap("yes"))
        + ivo("2027-06-08 08:45", .tap("too-early"), .tap("pass"), .tap("yes"))

    // MARK: The telling

    private static func tell(_ bench: SeasonBench) -> String {
        var text = """
            # A season of Ruth and Ivo

            Ruth Achieng in Nairobi, Ivo Silva in Lisbon. Each message stands with its reader's own date and
            time. A nudge comes by a timer, news because somebody else did something, an answer follows what
            its reader has just done. Buttons stand in brackets.


            """
        // A message refers to words; here they stand where their reader sees them.
        var kept: [EntryID: String] = [:]
        for case .keep(let entry, let words) in bench.effects { kept[entry.id] = words }
        var month = ""
        for line in bench.log {
            if line.local.prefix(7) != month {
                month = String(line.local.prefix(7))
                text += "## \(month)\n\n"
            }
            let name = line.person == SeasonBench.ruth ? "Ruth" : line.person == SeasonBench.ivo ? "Ivo" : "Sam"
            text +=
                "**\(line.local) · \(name) · \(line.messageClass.rawValue)\(line.kind == "answer" ? "" : " · \(line.kind)")**\n\n"
            var words = line.text
            for entry in line.message.entries {
                words = words.replacing("<entry \(entry)>", with: "\u{201C}\(kept[entry] ?? "")\u{201D}")
            }
            text += words + "\n\n"
        }
        return text
    }
}
