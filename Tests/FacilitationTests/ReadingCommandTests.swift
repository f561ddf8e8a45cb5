import Facilitation
import PromptLibrary
import TestSupport
import Testing

@Suite struct ReadingCommandTests {
    private let reader: CommandReader = {
        var own = LocaleWords.fallback
        own.commands = [
            ("pause", ["pausa"]), ("what-do-they-see", ["quem vê o quê"]), ("to-supervisor", ["à supervisão"]),
            ("next", ["mais"]), ("no such command", ["xyzzy"]), ("away", ["fora"]),
        ].map { LocaleWords.Words(key: $0.0, words: $0.1) }
        own.no = ["não"]
        own.dateWords = [LocaleWords.Words(key: "until", words: ["até"])]
        own.monthsOther = [LocaleWords.Number(word: "março", value: 3)]
        own.weekdaysOther = [LocaleWords.Number(word: "segunda-feira", value: 1)]
        let languages = [own, SeasonBench.shippedLibrary.words("en")]
        return CommandReader(languages, dates: DateLexicons(languages))
    }()

    /// One row for each command of the season, with and without argument, in several dresses.
    static let commands: [(String, Command)] = [
        ("help", .help), ("HELP!", .help), ("  help \n", .help), ("?", .help), ("menu.", .help), ("Hilfe", .help),
        ("next", .next), ("more", .next), ("What now?", .next), ("mais", .next), ("continue…", .next),
        ("skip", .skip), ("not  this   month", .skip), ("skip this question", .pass), ("pass", .pass),
        ("snooze 2h", .snooze("2h")), ("snooze tomorrow", .snooze("tomorrow")), ("later", .snooze("")),
        ("not now", .snooze("")), ("pause until 4 Jan", .pause("until 4 Jan")), ("pause", .pause("")),
        ("pausa até 4 março", .pause("até 4 março")), ("rest for 2 weeks", .pause("for 2 weeks")),
        ("resume", .resume), ("Back.", .resume), ("unpause", .resume),
        ("away 9 nov to 13 nov", .away("9 nov to 13 nov")), ("away: 9-13 Nov.", .away("9-13 Nov.")),
        ("off tomorrow", .away("tomorrow")), ("out", .away("")), ("fora segunda-feira", .away("segunda-feira")),
        ("meet 2026-12-01 14:00", .meet("2026-12-01 14:00")), ("meet", .meet("")),
        ("date tue at 2 pm", .meet("tue at 2 pm")), ("booked next tuesday, noon", .meet("next tuesday, noon")),
        ("meet (Fri) 14h", .meet("(Fri) 14h")), ("meet ٣/٤ ٢", .meet("٣/٤ ٢")),
        ("pace 6 weeks", .pace("6 weeks")), ("every 3 weeks", .pace("3 weeks")), ("Monthly", .pace("monthly")),
        ("every other week", .pace("every other week")), ("Nao", .no), ("pausa ate 4 marco", .pause("ate 4 marco")),
        ("lighter", .lighter), ("private", .privately),
        ("share", .share), ("anonymous", .anonymous), ("to supervisor", .toSupervisor),
        ("à supervisão", .toSupervisor), ("undo", .undo), ("What do they see?", .whatDoTheySee),
        ("quem vê o quê?", .whatDoTheySee), ("privacy", .whatDoTheySee), ("why", .why), ("Why this?", .why),
        ("balance", .balance), ("note I was Calm.", .note("I was Calm.")), ("Note: x", .note("x")), ("note", .note("")),
        ("waiting", .waiting), ("no answer from my partner", .waiting), ("export", .export), ("stop", .stop),
        ("unsubscribe", .stop), ("language pt-BR.", .language("pt-BR")), ("language", .language("")),
        ("zone Europe/Lisbon", .zone("Europe/Lisbon")), ("zone New York", .zone("New York")), ("erase", .erase),
        ("yes", .yes), ("No!", .no), ("não", .no), ("ｎｅｘｔ", .next), ("\u{200B}next\u{FE0F}", .next),
        ("na\u{303}o", .no),
    ]

    /// A reader of English alone.
    static let english: CommandReader = {
        let languages = [SeasonBench.shippedLibrary.words("en")]
        return CommandReader(languages, dates: DateLexicons(languages))
    }()

    @Test(.row("6/grammar", "5.7/whole"), arguments: commands) func aWholeMessageThatFitsTheGrammarIsACommand(
        text: String,
        command: Command
    ) {
        #expect(reader.read(text, isCommand: false) == .command(command))
        #expect(reader.read(text, isCommand: true) == .command(command))
    }

    /// Answers that people give to prompts and that begin like a command.
    static let texts = [
        "", "   ", "\0", "Help was what I needed", "help\nme", "next\nweek", "xyzzy", "stop it", "Break the ice",
        "meet more new people", "Meet 3 new people every month", "rest is hard", "pause until I calm down",
        "pause 10 minutes before I speak", "away from my desk I think better", "out of the way", "back then", "why not",
        "language barriers make it hard", "zone of proximal development", "every single time", "note\nthis", "no idea",
        "answer me this", "answer", "share more", "more time", "off to the end of the", "pace yourself",
        "every 3 of us",
    ]

    @Test(.row("5.7/whole"), arguments: texts) func anythingElseIsText(text: String) {
        #expect(reader.read(text, isCommand: false) == .text)
    }

    @Test(.row("5.7/answer")) func theWordAnswerKeepsACommandAsAnAnswer() {
        #expect(reader.read("answer stop", isCommand: false) == .answer("stop"))
        #expect(reader.read("Answer: Pause until 4 Jan", isCommand: false) == .answer("Pause until 4 Jan"))
        #expect(reader.read("answer answer stop", isCommand: false) == .text)
    }

    @Test(.row("5.7/slash")) func theCommandFormIsACommandOrUnknown() {
        #expect(reader.read("frobnicate", isCommand: true) == .unknownCommand)
        #expect(reader.read("stop it", isCommand: true) == .unknownCommand)
        #expect(reader.read("", isCommand: true) == .command(.help))
        #expect(reader.read("pause until whenever", isCommand: true) == .command(.pause("until whenever")))
        #expect(reader.read("note one\ntwo", isCommand: true) == .command(.note("one\ntwo")))
    }

    @Test func aLongNoteIsKeptWhole() {
        let words = String(repeating: "word ", count: 8000) + "end."
        #expect(reader.read("note " + words, isCommand: false) == .command(.note(words)))
    }

    @Test(.timeLimit(.minutes(1))) func noTextTraps() {
        for text in Garbage.texts {
            for head in ["", "note ", "away ", "answer ", "zone "] {
                _ = reader.read(head + text, isCommand: false)
                _ = reader.read(head + text, isCommand: true)
            }
        }
    }
}

/// Texts that no person would write: random scalars of all planes, long runs, bytes of zero.
enum Garbage {
    static let texts: [String] = {
        var state: UInt64 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        let pieces = [
            "9", "31", "2026", "-", "/", ".", ":", "nov", "to", "next", "tue", "in", "weeks", "end of", "am", "12", "'",
            ",",
            "until", "week", "0", "999999", "the", "٣", "２", "h", "(", ")", "th", "\0", "month", "2", "–",
        ]
        var texts: [String] = []
        for _ in 0..<300 {
            var text = String.UnicodeScalarView()
            for _ in 0..<next(30) {
                if let scalar = Unicode.Scalar(UInt32(next(0x11_0000))) { text.append(scalar) }
            }
            texts.append(String(text))
        }
        for _ in 0..<1500 {
            texts.append(
                (0..<(1 + next(9))).map { _ in pieces[next(pieces.count)] + (next(2) == 0 ? " " : "") }.joined()
            )
        }
        texts += ["9", " ", "\u{301}", "\0", "👩‍👩‍👧‍👦", "🇵🇹", "a", "9/", "\u{202E}", ","].map {
            String(repeating: $0, count: 40_000)
        }
        return texts
    }()
}
