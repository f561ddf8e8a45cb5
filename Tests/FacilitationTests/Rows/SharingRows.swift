import Domain
import Facilitation
import TestSupport
import Testing

/// The dialogue of sharing, section 5.2: wider by two taps, narrower at once.
@Suite struct SharingRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    static let firstTap =
        "If Ivo shares too, you each see the other's answer on Thu 24 Sep, 11:30. If not, nothing is sent, and I never "
        + "say why. There are many reasons: another question, a full week, a pass. Once seen, it cannot be taken back."
    static let secondTap = "Your answer is set to be shared. You can change that until Thu 24 Sep, 11:30."

    private func answered(_ words: String = "That the quiet ones decide.") throws -> SeasonBench {
        var bench = try SeasonBench.sharing()
        try bench.asked()
        try bench.type(ruth, words)
        return bench
    }

    @Test(
        "5.2 the receipt of a share-form prompt: [Share with {partner}] and what else can be done with it",
        .row("5.2/receipt")
    )
    func receipts() throws {
        var bench = try answered()
        #expect(bench.last(ruth)?.text.hasPrefix("Kept, for you alone.\n[Share with Ivo] [Change or pass on]") == true)
        try bench.type(ruth, "note A thought", isCommand: true)
        #expect(bench.last(ruth)?.text == "Kept, for you alone.\n[Change or pass on]")
        try bench.tap(ruth, "more", of: .receipt)
        #expect(bench.last(ruth)?.labels == ["Anonymous", "To a supervisor", "Change it", "Delete it"])
    }

    @Test("5.2 only me → partner: what the first tap says, and the second", .row("5.2/widen"))
    func onlyMeToPartner() throws {
        var bench = try answered()
        try bench.tap(ruth, "share", of: .receipt)
        #expect(bench.last(ruth)?.text == Self.firstTap + "\n[Yes, share] [Keep it mine]")
        #expect(bench.person(ruth)?.entries.last?.audience == .onlyMe)
        try bench.tap(ruth, "yes", of: .audienceTap)
        #expect(bench.last(ruth)?.text == Self.secondTap)
        #expect(bench.person(ruth)?.entries.last?.audience == .partner)
    }

    @Test("5.2 only me → partner: [Keep it mine]", .row("5.2/keep-mine"))
    func keepItMine() throws {
        var bench = try answered()
        try bench.tap(ruth, "share", of: .receipt)
        try bench.tap(ruth, "keep", of: .audienceTap)
        #expect(bench.last(ruth)?.text == "It is for you alone.")
        #expect(bench.round()?.sides[0].shared == nil)
    }

    @Test("5.2 only me → anonymous, only me → supervisor: the first taps are as they were", .row("5.2/widen"))
    func toOthers() throws {
        var bench = try answered()
        try bench.type(ruth, "anonymous", isCommand: true)
        #expect(bench.last(ruth)?.text.contains("next to those of at least four others, in no order") == true)
        try bench.type(ruth, "to supervisor", isCommand: true)
        #expect(bench.last(ruth)?.text.contains("gets this text with your name") == true)
        #expect(bench.last(ruth)?.labels == ["Yes, with my name", "Keep it mine"])
    }

    @Test("5.2 any → wider by word: a typed command is a first tap, a typed yes the second", .row("5.2/widen"))
    func byWord() throws {
        var bench = try answered()
        try bench.type(ruth, "share")
        #expect(bench.last(ruth)?.text == Self.firstTap + "\n[Yes, share] [Keep it mine]")
        try bench.type(ruth, "yes")
        #expect(bench.last(ruth)?.text == Self.secondTap)
    }

    @Test("5.2 any → narrower: done at once, no second tap", .row("5.2/narrow"))
    func narrower() throws {
        var bench = try answered()
        try bench.shareNow(ruth)
        try bench.type(ruth, "private")
        #expect(bench.last(ruth)?.text == "It is for you alone.")
        #expect(bench.round()?.sides[0].shared == nil)
        #expect(bench.person(ruth)?.entries.last?.audience == .onlyMe)
    }

    @Test("5.2 the second tap is valid for 24 h: after it the first line comes again", .row("5.2/one-day"))
    func validForADay() throws {
        var bench = try answered()
        try bench.tap(ruth, "share", of: .receipt)
        try bench.advance(minutes: 24 * 60)
        try bench.tap(ruth, "yes", of: .audienceTap)
        #expect(bench.last(ruth)?.text == Self.firstTap + "\n[Yes, share] [Keep it mine]")
        #expect(bench.round()?.sides[0].shared == nil)
        try bench.tap(ruth, "yes", of: .audienceTap)
        #expect(bench.last(ruth)?.text == Self.secondTap)
    }

    @Test(
        "5.2 the second tap is for that version of the text: after a change the first line comes again",
        .row("5.2/that-wording")
    )
    func validForAVersion() throws {
        var bench = try SeasonBench.sharing()
        try bench.asked()
        bench.feed(.text(ruth, Event.Text(words: "A first wording", platformMessage: "m1")))
        try bench.advance(minutes: 2)
        try bench.tap(ruth, "share", of: .receipt)
        bench.feed(.edit(ruth, platformMessage: "m1", words: "A second wording"))
        try bench.tap(ruth, "yes", of: .audienceTap)
        #expect(bench.last(ruth)?.text.hasPrefix(Self.firstTap) == true)
        try bench.tap(ruth, "yes", of: .audienceTap)
        #expect(bench.round()?.sides[0].shared?.revision == 2)
    }

    @Test("5.2 one entry has one audience: Send a copy", .row("5.2/copy"), arguments: [true, false])
    func sendACopy(isPartnerFirst: Bool) throws {
        var bench = try answered()
        let original = try #require(bench.person(ruth)?.entries.last?.id)
        if isPartnerFirst {
            try bench.shareNow(ruth)
            try bench.type(ruth, "to supervisor", isCommand: true)
        } else {
            try bench.type(ruth, "to supervisor", isCommand: true)
            try bench.tap(ruth, "yes", of: .audienceTap)
            try bench.tap(ruth, "share", of: .receipt)
        }
        #expect(bench.last(ruth)?.labels == ["Send a copy", "Keep it as it is"])
        try bench.tap(ruth, "copy", of: .audienceTap)
        let copies = bench.effects.compactMap { if case .copy(let from, let id, _) = $0 { (from, id) } else { nil } }
        #expect(copies.map(\.0) == [original])
        try bench.tap(ruth, "yes", of: .audienceTap)
        let audiences = bench.person(ruth)?.entries.suffix(2).map(\.audience)
        #expect(audiences == (isPartnerFirst ? [.partner, .supervisor] : [.supervisor, .partner]))
        #expect(bench.round()?.sides[0].shared?.entry == (isPartnerFirst ? original : copies.first?.1))
    }

    @Test(
        "5.2 until when narrowing works, partner: until the reveal commits; after that it has been seen",
        .row("5.2/seen")
    )
    func narrowingEndsWithTheReveal() throws {
        var bench = try answered()
        try bench.shareNow(ruth)
        try bench.answerAndShare(ivo, "On the way to lunch.")
        var early = bench
        try early.advance(to: "2026-09-24 11:29")
        try early.type(ruth, "private")
        try early.advance(to: "2026-10-10 12:00")
        #expect(early.lines(ivo, .reveal).isEmpty)
        try bench.advance(to: "2026-09-24 11:31")
        #expect(bench.lines(ivo, .reveal).count == 1)
        try bench.type(ruth, "private")
        #expect(bench.last(ruth)?.text.hasPrefix("It has been seen; I cannot take that back.") == true)
    }

    @Test(
        "5.2 when the round has closed without a reveal, the answer falls back to only-me by itself, silently",
        .row("5.3/closed")
    )
    func fallsBack() throws {
        var bench = try answered()
        try bench.shareNow(ruth)
        let mark = bench.mark
        try bench.advance(to: "2026-10-01 11:31")
        #expect(bench.person(ruth)?.entries.last?.audience == .onlyMe)
        #expect(bench.since(mark, ruth).filter { $0.messageClass == .news && $0.kind == "reveal" }.isEmpty)
    }

    @Test("6 share on a question that went to one alone: there is nothing to exchange", .row("5.2/alone"))
    func alone() throws {
        var bench = try SeasonBench.sharing()
        try bench.asked()
        try bench.tap(ruth, "lighter", of: .step)
        try bench.type(ruth, "To a lighter question")
        #expect(bench.last(ruth)?.keys.contains("share") == false)
        try bench.type(ruth, "share")
        #expect(
            bench.last(ruth)?.text == "This question went to you alone, so there is nothing to exchange."
        )
    }

    @Test("5.2 and 5.4 the form: partner as audience is a first tap, text from it one entry at once", .row("5.4/form"))
    func byForm() throws {
        var bench = try SeasonBench.sharing()
        try bench.asked()
        let ask = try #require(bench.open(ruth, .step))
        #expect(ask.round == 1)
        bench.feed(.form(ruth, Event.Form(ask: ask.id, words: "On the form", audience: .partner)))
        let said = bench.log.suffix(1).first { $0.person == ruth }?.text
        #expect(said?.contains(Self.firstTap) == true)
        try bench.tap(ruth, "yes", of: .audienceTap)
        #expect(bench.round()?.sides[0].shared != nil)
    }

    @Test("5.2 weeks later, by the thread of the question, a share still finds its round", .row("5.2/thread"))
    func byThreadWeeksLater() throws {
        var bench = try SeasonBench.sharing(programme: { $0.reveal.secondDays = 10 })
        try bench.asked()
        let message = try #require(bench.open(ruth, .step)?.message)
        try bench.type(ruth, "An answer")
        let entry = try #require(bench.person(ruth)?.entries.last?.id)
        for number in 0..<20 { try bench.type(ruth, "note Thought \(number)", isCommand: true) }
        try bench.advance(to: "2026-10-05 12:00")
        bench.feed(.text(ruth, Event.Text(words: "share", inReplyTo: message)))
        #expect(bench.open(ruth, .audienceTap)?.entry == entry)
        try bench.tap(ruth, "yes", of: .audienceTap)
        #expect(bench.round()?.sides[0].shared?.entry == entry)
    }

    @Test("5.4 an edit of a shared text: only-me until the second tap on the new wording", .row("5.4/edit-shared"))
    func editOfAShared() throws {
        var bench = try SeasonBench.sharing()
        try bench.asked()
        bench.feed(.text(ruth, Event.Text(words: "A first wording", platformMessage: "m1")))
        try bench.advance(minutes: 2)
        try bench.shareNow(ruth)
        bench.feed(.edit(ruth, platformMessage: "m1", words: "A second wording"))
        #expect(bench.last(ruth)?.text.hasPrefix("Changed. Share the new wording?") == true)
        #expect(bench.person(ruth)?.entries.last?.audience == .onlyMe)
        #expect(bench.round()?.sides[0].shared == nil)
        try bench.tap(ruth, "yes", of: .audienceTap)
        #expect(bench.round()?.sides[0].shared?.revision == 2)
    }
}
