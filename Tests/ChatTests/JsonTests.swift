import Domain
import Testing

@testable import Chat

@Suite struct JsonTests {
    private func read(_ text: String, _ limits: Json.Limits = Json.Limits()) throws -> Json {
        try Json(reading: Array(text.utf8), within: limits)
    }

    // One row for each production of the grammar, each escape, and the edges of whole numbers.
    private static let readable: [(String, Json)] = [
        ("null", Json.null),
        (" true ", true),
        ("false\n", false),
        ("0", 0),
        ("-0", 0),
        ("9223372036854775807", .integer(.max)),
        ("-9223372036854775808", .integer(.min)),
        ("9223372036854775808", .double(9_223_372_036_854_775_808)),
        ("1.5", .double(1.5)),
        ("-2.5E-3", .double(-0.0025)),
        ("1e2", .double(100)),
        (#""""#, ""),
        (#""a\"\\\/\b\f\n\r\t""#, "a\"\\/\u{8}\u{c}\n\r\t"),
        (#""\u00e9\u20AC""#, "é€"),
        (#""\ud83d\ude00!""#, "😀!"),
        (#""\ud83d!""#, "\u{FFFD}!"),
        (#""\ude00""#, "\u{FFFD}"),
        (#""\ud83d\u0041""#, "\u{FFFD}A"),
        ("\"é😀\"", "é😀"),
        ("[]", []),
        ("[1, [2], {}]", [1, [2], [:]]),
        (#"{"b": 1, "a": {"c": null}}"#, ["a": ["c": .null], "b": 1]),
        (#"{"a": 1, "a": 2}"#, ["a": 2]),
    ]

    @Test(arguments: readable) func readsWhatRFC8259Allows(text: String, value: Json) throws {
        #expect(try read(text) == value)
    }

    @Test(arguments: [
        "", " ", "nul", "nullx", "True", "01", "-", "1.", ".5", "+1", "1e", "1e999", "NaN", "[1,]", "[,1]", "[1",
        "[1 2]",
        "{", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{1:2}", "\"", "\"a", "\"\\", "\"\\x\"", "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\n\"", "'a'", "[1]]", "{} {}", "\u{FEFF}{}", "// c\n1", "\"\\ud83d\\u00\"",
    ]) func refusesWhatIsNotJson(text: String) {
        #expect(throws: JsonError.self) { try read(text) }
    }

    @Test func refusesBytesThatAreNotUTF8() {
        for bytes in [[0xFF], [0x22, 0xC3, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xC0, 0xAF, 0x22]] as [[UInt8]]
        {
            #expect(throws: JsonError.self) { try Json(reading: bytes) }
        }
    }

    @Test func nestingIsRefusedBeyondItsDepthAndReadUpToIt() throws {
        let limits = Json.Limits(depth: 3)

        #expect(try read("[[[1]]]", limits) == [[[1]]])
        #expect(throws: JsonError(reason: .tooDeep, offset: 3)) { try read("[[[[1]]]]", limits) }
        #expect(throws: JsonError.self) { try read(String(repeating: "[", count: 500_000)) }
        #expect(throws: JsonError.self) { try read(String(repeating: #"{"a":"#, count: 100_000)) }
    }

    @Test func sizeAndNumberOfValuesAreBounded() throws {
        #expect(throws: JsonError(reason: .tooLarge, offset: 0)) { try read("[1,2,3]", Json.Limits(bytes: 6)) }
        #expect(throws: JsonError(reason: .tooManyValues, offset: 5)) { try read("[1,2,3]", Json.Limits(values: 3)) }
        #expect(try read("[1,2,3]", Json.Limits(values: 4)) == [1, 2, 3])
    }

    @Test func randomBytesNeverTrapAndWhatIsReadIsWrittenAndReadAgain() throws {
        var generator = SplitMix(seed: 7)
        let alphabet = Array(#"{}[]",:\/bfnrtu0123456789.eE+- dDcCa"#.utf8) + [0xC3, 0xA9, 0x00, 0xFF]
        for _ in 0..<20_000 {
            let count = Int(generator.next() % 24)
            let bytes = (0..<count).map { _ in alphabet[Int(generator.next() % UInt64(alphabet.count))] }
            guard let value = try? Json(reading: bytes) else { continue }
            #expect(try Json(reading: value.encoded) == value)
        }
    }

    @Test func writesSortedMembersAndEscapesWhatMustBe() {
        let value: Json = [
            "b": [1, true, .null, .double(0.5)], "a": "q\"\\\n\r\t\u{1}\u{1f}é😀/", "B": .double(.infinity),
        ]

        #expect(
            value.text == #"{"B":null,"a":"q\"\\\n\r\t\u0001\u001fé😀/","b":[1,true,null,0.5]}"#
        )
    }

    @Test func lookingUpWhatIsNotThereGivesNull() {
        let value: Json = ["a": ["b": [1, 2]]]

        #expect(value["a"]["b"][1].integer == 2)
        #expect(value["a"]["x"]["y"][7].string == nil)
        #expect(value["a"]["b"][-1].isNull)
    }

    @Test func anObjectKeepsCanonicallyEqualNamesApartAndChangesByName() {
        var object = Json.Object([("e\u{301}", 1), ("\u{e9}", 2), ("a", 3)])

        #expect(object.members.count == 3)
        object["a"] = nil
        object["z"] = 4
        object["\u{e9}"] = 5
        #expect(object["\u{e9}"] == 5)
        #expect(object["e\u{301}"] == 1)
        #expect(object["a"] == nil)
        #expect(Json.present(["x": 1, "y": nil]) == ["x": 1])
    }
}
