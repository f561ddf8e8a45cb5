import Domain
import Testing

@testable import Chat

@Suite struct PlainTextTests {
    @Test func rendersEveryKindOfBlock() {
        let message = Message(
            [
                .paragraph([
                    .plain("Hello "), .emphasis("Ana"), .plain(", see "),
                    .link(label: "this", url: "https://a.example"),
                ]),
                .quote([.plain("one\ntwo")]),
                .list([[.plain("a")], [.plain("b")]]),
                .choices(
                    .init(ask: 1, options: [.init(key: "yes", label: "Yes"), .init(key: "no", label: "Not this time")])
                ),
                .scale(.init(ask: 2, low: "not at all", high: "fully")),
                .input(.init(ask: 3, label: "Write")),
            ],
            context: [.plain("Why: it is Tuesday")]
        )

        #expect(
            PlainText.render(message) == """
                Hello Ana, see this (https://a.example)

                > one
                > two

                - a
                - b

                1 Yes  2 Not this time

                1 not at all  2  3  4  5 fully

                Why: it is Tuesday
                """
        )
    }

    @Test func aReplyLinkTakesThePlaceOfTheButtonOrComesLast() {
        let link = PlainText.ReplyLink(label: "Reply privately", url: "https://d.example/r/1")
        let asked = Message([.input(.init(ask: 3, label: "Write")), .paragraph([.plain("x")])])
        let told = Message([.paragraph([.plain("x")])], context: [.plain("small")])

        #expect(PlainText.render(asked, replyLink: link) == "Write: https://d.example/r/1\n\nx")
        #expect(PlainText.render(told, replyLink: link) == "x\n\nReply privately: https://d.example/r/1\n\nsmall")
    }

    @Test func longOptionsStandOnLinesOfTheirOwn() {
        let label = String(repeating: "long ", count: 10).trimmed
        let options = ["a", "b"].map { Message.Option(key: $0, label: label) }

        #expect(PlainText.render(Message([.choices(.init(ask: 1, options: options))])) == "1 \(label)\n2 \(label)")
    }

    @Test func nothingToShowIsAnEmptyText() {
        #expect(PlainText.render(Message([])).isEmpty)
        #expect(PlainText.render(Message([.quote([.entry(4)]), .input(.init(ask: 1, label: "Write"))])).isEmpty)
        #expect(
            PlainText.render([.link(label: "", url: "https://a.example"), .replyLink(label: "L", purpose: .export)])
                == "https://a.exampleL"
        )
    }
}

@Suite struct TextCuttingTests {
    // Words, no words, wide characters, and a character under a heap of marks.
    @Test(arguments: [
        "one two three four five six seven", String(repeating: "x", count: 100), String(repeating: "👩‍👩‍👧‍👦", count: 9),
        "a" + String(repeating: "\u{301}", count: 500), " \u{301}" + String(repeating: "\u{302}", count: 90), "",
        "line\nline\r\nline\n\n\nline and a long rest without end",
    ]) func piecesFitAndMakeUpTheText(text: String) {
        for limit in [1, 4, 7, 12, 40, 1000] {
            let pieces = text.pieces(ofUTF16: limit)

            #expect(pieces.joined().unicodeScalars.elementsEqual(text.unicodeScalars))
            #expect(pieces.allSatisfy { !$0.isEmpty && $0.utf16.count <= max(limit, 4) })
        }
    }

    @Test func aPieceEndsAfterAWord() {
        #expect("one two three".pieces(ofUTF16: 9) == ["one two ", "three"])
        #expect("a bbbbbbbbbbb".pieces(ofUTF16: 9) == ["a bbbbbbb", "bbbb"])
    }

    @Test func aCutTextEndsInAnEllipsis() {
        #expect("one two three".cut(toUTF16: 13) == "one two three")
        #expect("one two three".cut(toUTF16: 9) == "one two…")
        #expect(String(repeating: "x", count: 10).cut(toUTF16: 5) == "xxxx…")
    }
}
