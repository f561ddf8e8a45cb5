import Domain
import Facilitation
import Foundation
import PromptLibrary
import TestSupport
import Testing

/// Portuguese as a whole: what people type is understood, and what they read is Portuguese.
@Suite struct PortugueseTests {
    private static let words = SeasonBench.library.words("pt")
    private static let dates = DateLexicons([words, SeasonBench.library.words("en")])

    /// Said on Wednesday, 4 November 2026, at 10:00.
    private static let reader = DateReader(
        today: CivilDate(iso: "2026-11-04") ?? CivilDate(dayNumber: 0),
        now: TimeOfDay(hour: 10),
        locale: "pt",
        words: dates,
        workHours: DayHours(start: TimeOfDay(hour: 9), end: TimeOfDay(hour: 17))
    )

    private static func show<Value>(_ reading: Understanding<Value>, _ value: (Value) -> String) -> String {
        switch reading {
        case .understood(let one, let confirm): value(one) + (confirm ? "?" : "")
        case .ambiguous(let some): "either " + some.map(value).joined(separator: " ")
        case .wrongWeekday(let some): "weekday " + some.map(value).joined(separator: " ")
        case .past(let one): "past " + value(one)
        case .reversed(let one): "reversed " + value(one)
        case .incomplete(let date): "incomplete" + (date.map { " \($0)" } ?? "")
        case .nonsense: "nonsense"
        }
    }

    // MARK: What people type

    static let typedDates: [(String, String)] = [
        ("hoje", "2026-11-04"), ("amanhã", "2026-11-05"), ("amanha", "2026-11-05"),
        ("depois de amanhã", "2026-11-06"), ("terça", "2026-11-10"), ("terça-feira", "2026-11-10"),
        ("na terça", "2026-11-10"), ("terca feira", "2026-11-10"), ("6ª feira", "2026-11-06"), ("sáb", "2026-11-07"),
        ("terça que vem", "2026-11-10"), ("próxima terça", "2026-11-10"), ("esta sexta", "2026-11-06"),
        ("sexta da próxima semana", "2026-11-13?"), ("daqui a duas semanas", "2026-11-18"),
        ("dentro de 10 dias", "2026-11-14"), ("daqui a um mês", "2026-12-04"), ("até 1 dez", "2026-12-01"),
        ("até ao dia 1 de dezembro", "2026-12-01"), ("no dia 1 de dezembro de 2026", "2026-12-01"),
        ("1º de dezembro", "2026-12-01"), ("3 de março", "2027-03-03"), ("3 mar", "2027-03-03"),
        ("3/12", "2026-12-03"), ("fim de novembro", "2026-11-30"), ("no fim do mês", "2026-11-30?"),
        ("início de dezembro", "2026-12-01"), ("ter 2 dez", "weekday 2026-12-01 2026-12-02"),
        ("um dia destes", "nonsense"),
    ]

    @Test(arguments: typedDates) func aTypedDateIsRead(text: String, expected: String) {
        #expect(Self.show(Self.reader.date(text)) { $0.description } == expected)
    }

    static let moments: [(String, String)] = [
        ("terça 14h30", "2026-11-10 14:30"), ("terça às 14h", "2026-11-10 14:00"),
        ("amanhã ao meio-dia", "2026-11-05 12:00"), ("10 de novembro, às 14:00", "2026-11-10 14:00"),
        ("às 15h na quinta", "2026-11-05 15:00"), ("quinta às 3 da tarde", "2026-11-05 15:00"),
        ("terça às 2", "2026-11-10 14:00?"), ("terça às duas e meia", "2026-11-10 14:30?"),
        ("terça", "incomplete 2026-11-10"), ("qui 5 nov 9:00", "2026-11-05 09:00"),
    ]

    @Test(arguments: moments) func aTypedTimeIsRead(text: String, expected: String) {
        #expect(Self.show(Self.reader.moment(text)) { $0.description } == expected)
    }

    static let ranges: [(String, String)] = [
        ("9 nov a 13 nov", "2026-11-09 2026-11-13"), ("de 9 a 13 de novembro", "2026-11-09 2026-11-13"),
        ("9-13 nov", "2026-11-09 2026-11-13"), ("segunda a sexta", "2026-11-09 2026-11-13"),
        ("de segunda até sexta", "2026-11-09 2026-11-13"), ("até sexta", "2026-11-04 2026-11-06"),
        ("amanhã", "2026-11-05 2026-11-05"), ("a 9 nov", "2026-11-09 2026-11-09"),
        ("próxima semana", "2026-11-09 2026-11-15?"), ("semana que vem", "2026-11-09 2026-11-15?"),
        ("duas semanas", "2026-11-04 2026-11-17?"),
    ]

    @Test(arguments: ranges) func aTypedRangeIsRead(text: String, expected: String) {
        #expect(Self.show(Self.reader.range(text)) { "\($0.first) \($0.last)" } == expected)
    }

    static let commands: [(String, Command)] = [
        ("Ajuda.", .help), ("comandos", .help), ("continuar", .next), ("e agora?", .next), ("saltar", .skip),
        ("pular", .skip), ("este mês não", .skip), ("lembrar 2h", .snooze("2h")), ("lembrar amanhã", .snooze("amanhã")),
        ("mais tarde", .snooze("")), ("pausa até 4 jan", .pause("até 4 jan")), ("retomar", .resume),
        ("ausente 9 nov a 13 nov", .away("9 nov a 13 nov")),
        ("férias de 9 a 13 de novembro", .away("de 9 a 13 de novembro")),
        ("marcar terça 14h30", .meet("terça 14h30")), ("encontro amanhã às 15h", .meet("amanhã às 15h")),
        ("ritmo 6 semanas", .pace("6 semanas")), ("a cada 6 semanas", .pace("6 semanas")), ("mensal", .pace("mensal")),
        ("mais leve", .lighter), ("passar", .pass), ("saltar a pergunta", .pass), ("privado", .privately),
        ("só para mim", .privately), ("partilhar", .share), ("compartilhar", .share), ("anónimo", .anonymous),
        ("anonimo", .anonymous), ("para a supervisão", .toSupervisor), ("desfazer", .undo),
        ("quem vê o quê", .whatDoTheySee), ("quem ve o que?", .whatDoTheySee), ("porquê", .why),
        ("equilíbrio", .balance),
        ("nota ligar amanhã", .note("ligar amanhã")), ("sem resposta", .waiting), ("exportar", .export),
        ("terminar", .stop), ("sair", .stop), ("idioma en", .language("en")), ("fuso Lisboa", .zone("Lisboa")),
        ("apagar tudo", .erase), ("help", .help), ("sim", .yes), ("claro que sim", .yes), ("não", .no), ("nao", .no),
    ]

    @Test(arguments: commands) func aCommandIsRead(text: String, expected: Command) {
        let reader = CommandReader([Self.words, SeasonBench.library.words("en")], dates: Self.dates)
        #expect(reader.read(text, isCommand: false) == .command(expected))
    }

    @Test(arguments: [
        "A ajuda foi o que me faltou", "pausa para pensar no que ouvi", "marcar mais conversas destas",
        "terminar o relatório", "a minha nota é boa", "mais tarde percebi porquê",
    ])
    func wordsThatOnlyBeginLikeACommandAreText(text: String) {
        let reader = CommandReader([Self.words, SeasonBench.library.words("en")], dates: Self.dates)
        #expect(reader.read(text, isCommand: false) == .text)
    }

    @Test func theWordForAnAnswerKeepsACommandAsAnAnswer() {
        let reader = CommandReader([Self.words, SeasonBench.library.words("en")], dates: Self.dates)
        #expect(reader.read("resposta parar", isCommand: false) == .answer("parar"))
    }

    @Test func dateAndTimeAreWrittenOut() throws {
        let date = try #require(CivilDate(iso: "2026-09-17"))
        let friday = try #require(CivilDate(iso: "2026-09-18"))
        #expect(Self.words.dateTime(WallReading(date, TimeOfDay(hour: 13))) == "qui 17 set, 13:00")
        #expect(Self.words.range(date, friday) == "qui 17 a sex 18 set")
        #expect(Self.words.dateLong(date) == "quinta-feira, 17 de setembro de 2026")
    }

    // MARK: What people read

    private static func plain(_ inline: Message.Inline) -> String {
        if case .plain(let text) = inline { text } else { "words" }
    }

    /// Of messages that are translated; whether any has no translation is asked elsewhere, for all languages at once.
    @Test func noMessageReadsAsInEnglish() throws {
        let library = SeasonBench.library
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Prompts/pt/messages")
            .standardizedFileURL
        let translated = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(translated.count > 380)
        for spec in MessageCatalogue.all where translated.contains("\(spec.id).md") {
            var variables: [String: Phrase] = [:]
            for name in spec.variables { variables[name] = name.count == 1 ? .number(2) : .text("X") }
            let english = library.render(spec.id, locale: "en", variables)
            let portuguese = library.render(spec.id, locale: "pt", variables)
            // Some hold phrases and signs only.
            let own = english.blocks.map { block in
                if case .paragraph(let inlines) = block { inlines.map(Self.plain).joined() } else { "a block" }
            }
            guard own.joined().contains(where: { $0.isLetter && $0 != "X" }) else { continue }
            #expect(portuguese.blocks != english.blocks, "\(spec.id)")
            #expect(portuguese.choices.map(\.key) == english.choices.map(\.key), "\(spec.id)")
            #expect(
                Set(portuguese.choices.map { $0.label.lowercased() }).count == portuguese.choices.count,
                "\(spec.id)"
            )
        }
    }

    /// A season with one person who reads Portuguese, up to the first conversation and the questions after it.
    @Test func aSeasonReadsAsPortuguese() throws {
        let ivo = SeasonBench.ivo
        let ruth = SeasonBench.ruth
        var bench = try SeasonBench.begun(people: { people in
            for index in people.indices where people[index].id == ivo { people[index].locale = "pt" }
        })
        try bench.advance(to: "2026-09-07 09:41")
        try bench.comeIn(ruth)

        try bench.advance(to: "2026-09-08 10:04", for: ivo)
        let welcome = try #require(bench.lines(ivo, .welcome).last?.text)
        #expect(
            welcome.hasPrefix("Olá, Ivo. Tem uma parceria com Ruth Achieng no programa Mutual Growth: cerca de uma ")
        )
        #expect(welcome.contains("até março"))
        #expect(welcome.hasSuffix("[Sim] [Saber mais] [Prefiro não]"))

        try bench.type(ivo, "Sim")
        #expect(bench.last(ivo)?.text.contains("seg a sex, das 09:00 às 17:00, Lisboa, onde agora são 10:04.") == true)
        try bench.type(ivo, "certo")
        #expect(bench.last(ivo)?.text.hasPrefix("Certo: Ruth também quer participar.") == true)

        try bench.advance(to: "2026-09-08 12:20")
        try bench.answerSeven(ruth)
        try bench.advance(to: "2026-09-09 17:18", for: ivo)
        try bench.answerSeven(ivo)
        #expect(
            bench.last(ivo)?.text == "Guardado. Mostro as respostas lado a lado nesta data: qui 10 set, 09:30."
        )
        try bench.advance(to: "2026-09-10 11:52")
        #expect(bench.lines(ivo, .merged).last?.text.contains("Como falam: vídeo (a mesma escolha).") == true)
        try bench.agree(ruth)
        try bench.advance(to: "2026-09-11 09:20", for: ivo)
        try bench.agree(ivo)
        #expect(
            bench.last(ivo)?.text.hasPrefix("O acordo está feito. Agora a primeira conversa, 60 minutos.") == true
        )
        #expect(bench.last(ivo)?.text.contains("[qua 16 set, 13:00]") == true)

        try bench.type(ivo, "marcar quinta 17 de setembro às 11h")
        #expect(bench.last(ivo)?.text == "Conversa marcada: qui 17 set, 11:00 (13:00 para Ruth), 60 minutos.\n[Mudar]")
        try bench.advance(to: "2026-09-15 09:40", for: ivo)
        let prepare = try #require(bench.lines(ivo, .prepare).last?.text)
        #expect(prepare.hasPrefix("A próxima conversa com Ruth: qui 17 set.\nDesta vez, comece por "))
        try bench.type(ivo, "mais leve")
        #expect(bench.last(ivo)?.text.hasPrefix("Uma mais leve:") == true)
        try bench.type(ivo, "porquê")
        #expect(
            bench.last(ivo)?.text.hasPrefix("A conversa com Ruth é em breve; isto vem dois dias úteis antes.") == true
        )

        try bench.advance(to: "2026-09-18 09:50", for: ivo)
        #expect(bench.lines(ivo, .did).last?.text.hasPrefix("A conversa de qui 17 set com Ruth aconteceu?") == true)
        try bench.type(ivo, "sim, mais curta")
        #expect(bench.last(ivo)?.text.contains("[1 nada] … [5 por completo]") == true)
        try bench.type(ivo, "quatro")
        #expect(bench.last(ivo)?.text.hasPrefix("Depois, se quiser:") == true)
        try bench.type(ivo, "passar")
        #expect(bench.last(ivo)?.text.contains("Próxima conversa:") == true)

        let english = ["Kept", "You ", "Your ", " the ", "Thank", "question"]
        for line in bench.lines(ivo) {
            for word in english { #expect(!line.text.contains(word), "\(line)") }
        }
    }
}
