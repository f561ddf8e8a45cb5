import Domain

/// Two drafts laid side by side: what is alike, what differs, and the gentler choice pencilled in.
///
/// Gentler is rarer, shorter, longer notice, stricter confidence, *in turns* for
/// finding the new date; of the ways to talk what both ticked, or what one ticked to whom the other leaves it, or whatever suits.
struct ContractMerge {
    enum Topic: String {
        case rhythm, talk, notice, finder, leaves
    }

    enum Choice: Hashable {
        case rhythm(Int, Int)
        case option(SittingStep, String)
        case talk([String])
    }

    struct Difference {
        let topic: Topic
        let a: Choice
        let b: Choice
        let pencilled: Choice
    }

    private(set) var alike: [(topic: Topic, choice: Choice)] = []
    private(set) var differences: [Difference] = []
    let agreement: Agreement

    /// Orders from the least to the most gentle.
    private static let notice = ["same-day", "a-day", "two-days"]
    private static let leaves = ["ideas", "asking", "nothing"]

    init(_ contract: Contract, programme: Programme) {
        let usual: Int = if case .weeks(let count) = programme.cadence { count } else { 4 }
        let drafts = contract.drafts
        let weeks = drafts.map { $0.weeks ?? usual }
        let minutes = drafts.map { $0.minutes ?? programme.season.sessionMinutes }
        let talks = drafts.map { $0.talk.isEmpty ? ["whatever"] : $0.talk }
        let both = talks[0].filter { talks[1].contains($0) }
        // To whom any way is right, the other's is.
        let named = talks.filter { !$0.contains("whatever") }
        let talk = !both.isEmpty ? both : named.count == 1 ? named[0] : ["whatever"]
        let notices = drafts.map { $0.notice ?? "a-day" }
        let finders = drafts.map { $0.finder ?? "in-turns" }
        let outside = drafts.map { $0.leaves ?? "nothing" }
        let notice = Self.gentler(notices, in: Self.notice)
        let leaves = Self.gentler(outside, in: Self.leaves)
        let finder = finders[0] == finders[1] ? finders[0] : "in-turns"
        agreement = Agreement(
            weeks: max(weeks[0], weeks[1]),
            minutes: min(minutes[0], minutes[1]),
            talk: talk,
            notice: notice,
            finder: finder,
            leaves: leaves
        )
        compare(
            .rhythm,
            .rhythm(weeks[0], minutes[0]),
            .rhythm(weeks[1], minutes[1]),
            .rhythm(agreement.weeks, agreement.minutes)
        )
        // Ways to talk that overlap are alike in what both ticked.
        if both.isEmpty {
            compare(.talk, .talk(talks[0]), .talk(talks[1]), .talk(talk))
        } else {
            alike.append((.talk, .talk(talk)))
        }
        compare(.notice, .option(.notice, notices[0]), .option(.notice, notices[1]), .option(.notice, notice))
        compare(.finder, .option(.finder, finders[0]), .option(.finder, finders[1]), .option(.finder, finder))
        compare(.leaves, .option(.leaves, outside[0]), .option(.leaves, outside[1]), .option(.leaves, leaves))
    }

    private static func gentler(_ values: [String], in order: [String]) -> String {
        values.max { (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0) } ?? order.last ?? ""
    }

    private mutating func compare(_ topic: Topic, _ a: Choice, _ b: Choice, _ pencilled: Choice) {
        if a == b {
            alike.append((topic, a))
        } else {
            differences.append(Difference(topic: topic, a: a, b: b, pencilled: pencilled))
        }
    }
}
