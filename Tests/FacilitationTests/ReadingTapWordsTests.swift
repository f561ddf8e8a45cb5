import Domain
import Facilitation
import TestSupport
import Testing

@Suite struct ReadingTapWordsTests {
    private static func options(_ labels: [(String, String)]) -> [Message.Option] {
        labels.map { Message.Option(key: $0.0, label: $0.1) }
    }

    private static let did = options([
        ("held", "Yes"), ("short", "Yes, cut short"), ("missed", "Not this time"), ("moved", "We have a new date"),
    ])
    private static let slots = options([
        ("s1", "Wed 18 Nov, 13:00"), ("s2", "Thu 19 Nov, 13:00"), ("none", "None of these"),
    ])
    private static let lengths = options([("w1", "1 week"), ("w2", "2 weeks"), ("w4", "4 weeks")])
    private static let agree = options([("right", "Yes, right"), ("wrong", "No, not agreed")])

    private static func option(_ text: String, _ options: [Message.Option]) -> String? {
        TapWords(yes: ["yes", "yep", "sim", "👍"], no: ["no", "não"], numbers: [("one", 1), ("two", 2)])
            .option(for: text, options: options)
    }

    @Test(
        .row("5.5/option", "4.1/choice"),
        arguments: [
            ("Yes", did, "held"), ("yes!", did, "held"), ("yep", did, "held"), ("👍", did, "held"),
            ("yes cut short", did, "short"), ("2", did, "short"), ("two", did, "short"),
            ("2. Yes, cut short", did, "short"), ("3 yes", did, nil), ("#3", did, "missed"),
            ("3.", did, "missed"), ("(3)", did, "missed"), ("not", did, "missed"), ("we have", did, "moved"),
            ("٤", did, "moved"), ("no", did, nil), ("5", did, nil), ("0", did, nil), ("-1", did, "held"),
            ("", did, nil),
            ("Yes, and it was hard", did, nil), ("held", did, "held"), ("yes\nno", did, nil), ("  YES  ", did, "held"),
            ("thu", slots, "s2"), ("Thu 19 nov 13:00", slots, "s2"), ("none", slots, "none"), ("1", slots, "s1"),
            ("13:00", slots, nil), ("4", lengths, "w4"), ("2", lengths, "w2"), ("3", lengths, "w4"),
            ("2 weeks", lengths, "w2"),
            ("sim", agree, "right"), ("não", agree, "wrong"), ("no", agree, "wrong"),
            ("99999999999999999999", did, nil),
        ] as [(String, [Message.Option], String?)]
    )
    func onlyAClearWordIsATap(text: String, options: [Message.Option], expected: String?) {
        #expect(Self.option(text, options) == expected)
    }

    @Test func aNumberThatMeansTwoOptionsMeansNone() {
        #expect(Self.option("1", Self.options([("w2", "2 weeks"), ("w1", "1 week")])) == nil)
    }

    @Test(
        .row("4.1/choice"),
        arguments: [
            ("1 and 2", ["s1", "s2"]), ("1, 2", ["s1", "s2"]), ("1 2", ["s1", "s2"]), ("wed + thu", ["s1", "s2"]),
            ("2", ["s2"]), ("1, 1", ["s1"]), ("1, 9", []), ("Wed 18 Nov, 13:00", ["s1"]), ("I like 1", []), ("", []),
        ]
    )
    func severalOptionsAreReadOnlyIfAllAreClear(text: String, expected: [String]) {
        #expect(
            TapWords(yes: [], no: [], numbers: []).options(for: text, options: Self.slots) == expected
        )
    }

    @Test func noTextTraps() {
        for text in Garbage.texts {
            _ = Self.option(text, Self.did)
            _ = TapWords(yes: [text], no: [""], numbers: [("", 1)]).options(for: text, options: Self.lengths)
            _ = Self.option("1", Self.options([("a", text), ("b", "")]))
        }
    }
}
