import Domain

/// Whatever somebody may type. Every text that stands for words of a person carries a mark of its own.
struct WildTexts: Sendable {
    private var random: SplitMix
    private var count = 0

    /// What each mark begins with; it is found in no language and no text of the product.
    static let mark = "zqx"

    init(seed: UInt64) {
        random = SplitMix(seed: seed)
    }

    private mutating func below(_ count: Int) -> Int { Int(random.next() % UInt64(max(1, count))) }
    private mutating func pick(_ values: [String]) -> String { values[below(values.count)] }

    mutating func nextMark() -> String {
        count += 1
        return Self.mark + String(count, radix: 36)
    }

    /// Words as a person means them, with a mark.
    mutating func words() -> String {
        let mark = nextMark()
        switch below(12) {
        case 0: return mark
        case 1: return String((0..<below(30)).map { _ in Character(scalar()) }) + " " + mark
        case 2: return "line one\nstop\n\(mark)"
        case 3 where below(6) == 0: return mark + String(repeating: " longer", count: 6_000)
        case 4: return pick(["Ada, are you there?", "help was what I needed", "answer stop", "not now"]) + " " + mark
        case 5: return pick(["note", "Note:", "zone", "language", "meet", "away", "pace"]) + " " + mark
        case 6: return mark + " " + pick(["ماذا تعلمت اليوم", "今日は何を学びましたか", "Что ты узнал?", "👩🏽‍🚀🏳️‍🌈"])
        case 7: return "\u{200F}\u{2066}\(mark)\u{2069} " + String(repeating: "e\u{301}", count: below(40))
        default: return "What I take with me is \(mark) and it took time"
        }
    }

    /// Something short that may be an answer, a command or nothing.
    mutating func shortText() -> String {
        pick([
            "thanks", "👍", "", "  ", "yes", "No.", "3", "7", "three", "3-4", "2026", "4 weeks", "mon-fri 9-17", "me",
            "ja",
            "sim", "não", "1 and 3", "none of these", "Tue 14:00", "right", "later", "tomorrow", "danke", "sam",
            "wed thu 10-15", "mo-fr 8:00-16:00", "\u{0}", "\u{FFFD}", "1", "2",
        ])
    }

    mutating func command() -> String {
        pick([
            "help", "?", "next", "next", "next", "skip", "snooze 2h", "snooze tomorrow", "snooze", "snooze sat",
            "snooze 99999999999d", "pause", "pause until 4 jan", "pause 2 weeks", "pause until 1 jan 9999", "resume",
            "away tomorrow", "away 9 nov to 13 nov", "away 13 nov to 9 nov", "away", "away until 2099-01-01", "meet",
            "meet tomorrow 14:00", "meet next tuesday 11:00", "meet 2026-10-14 10:00", "meet 31 feb 25:00",
            "meet 9999-12-31 23:59", "meet yesterday 10:00", "pace 6 weeks", "pace 2 weeks", "monthly", "pace 99",
            "lighter", "pass", "private", "share", "share", "anonymous", "to supervisor", "undo", "undo",
            "what do they see", "why", "balance", "note", "waiting", "export", "stop", "language de", "language tlh",
            "language en", "language pt", "zone lisbon", "zone CET", "zone Asia/Kolkata", "zone", "erase", "yes", "no",
            "nonsense", "weiter", "pausa",
        ])
    }

    private mutating func scalar() -> Unicode.Scalar {
        let blocks: [ClosedRange<UInt32>] = [
            0x20...0x7e, 0x300...0x36f, 0x600...0x6ff, 0x4e00...0x4eff, 0x1f600...0x1f64f, 0xfe00...0xfe0f,
            0x200b...0x200f, 0x0...0x1f, 0xe0100...0xe01ef, 0x3040...0x309f,
        ]
        let block = blocks[below(blocks.count)]
        return Unicode.Scalar(block.lowerBound + UInt32(below(block.count))) ?? "x"
    }
}
