import Domain
import Facilitation
import TestSupport
import Testing

/// Help, and the hand-over to a contact.
@Suite struct HelpRows {
    private let ruth = SeasonBench.ruth
    private let nadia = SeasonBench.nadia

    private func asked() throws -> SeasonBench {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.advance(minutes: 5)
        try bench.type(ruth, "help")
        try bench.tap(ruth, "person", of: .help)
        return bench
    }

    @Test(.row("9.3/menu"), arguments: ["how", "commands"])
    func theMenuExplains(option: String) throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.type(ruth, "help")
        let mark = bench.words
        try bench.tap(ruth, option, of: .help)
        #expect(bench.since(mark.log).map(\.messageClass) == [.answer])
    }

    @Test(.row("9.3/who")) func supervisorsAndContactsAreNamedAndSomebodyOutside() throws {
        let bench = try asked()
        #expect(bench.last(ruth)?.labels.first?.hasPrefix("Sam Lindqvist") == true)
        #expect(bench.last(ruth)?.labels.contains { $0.hasPrefix("Nadia Boutros") } == true)
        #expect(bench.last(ruth)?.keys.last == "outside")
    }

    @Test(.row("9.3/send")) func nothingGoesOutBeforeSend() throws {
        var bench = try asked()
        let mark = bench.words
        try bench.tap(ruth, "c1", of: .helpWho)
        #expect(bench.last(ruth)?.keys == ["send", "sentence", "not-now"])
        try bench.tap(ruth, "not-now", of: .helpSend)
        try bench.advance(minutes: 60)
        #expect(bench.since(mark.log).contains { $0.person != ruth } == false)
    }

    @Test(.row("9.3/send")) func theContactGetsANameAndTheWishForATalk() throws {
        var bench = try asked()
        try bench.tap(ruth, "c1", of: .helpWho)
        try bench.tap(ruth, "send", of: .helpSend)
        let line = try bench.reached(nadia, .handOver)
        #expect(line?.text.contains("Ruth Achieng") == true)
        #expect(line?.message.entries == [])
        let mark = bench.words
        try bench.tap(nadia, "in-touch", of: .handOver)
        try bench.advance(minutes: 3)
        #expect(bench.since(mark.log, ruth).map(\.kind) == [Kind.handOverSeen.rawValue])
    }

    @Test(.row("9.3/sentence")) func aSentenceGoesOnlyWithTheNextSend() throws {
        var bench = try asked()
        try bench.tap(ruth, "c1", of: .helpWho)
        try bench.tap(ruth, "sentence", of: .helpSend)
        try bench.type(ruth, "It is about last week")
        #expect(bench.person(ruth)?.entries.last?.audience == .onlyMe)
        try bench.tap(ruth, "send", of: .helpSend)
        #expect(bench.person(ruth)?.entries.last?.audience == .supervisor)
        let line = try bench.reached(nadia, .handOver)
        #expect(line?.message.entries == bench.person(ruth)?.entries.suffix(1).map(\.id))
    }

    @Test(.row("9.3/next-contact")) func aHandOverUnseenForAWorkingDayGoesToTheNextContact() throws {
        var bench = try asked()
        try bench.tap(ruth, "c0", of: .helpWho)
        try bench.tap(ruth, "send", of: .helpSend)
        _ = try bench.reached(SeasonBench.sam, .handOver)
        let line = try bench.reached(nadia, .handOver)
        #expect(line != nil)
        let news = try bench.reached(ruth, .handOverNext)
        #expect(news?.text.contains("Nadia") == true)
    }

    @Test(.row("9.3/urgent")) func urgentShowsNumbersAtOnce() throws {
        var bench = try SeasonBench.begun()
        try bench.booked()
        try bench.type(ruth, "help")
        let mark = bench.words
        try bench.tap(ruth, "urgent", of: .help)
        #expect(bench.last(ruth)?.text.contains("112") == true)
        #expect(bench.last(ruth)?.text.contains("befrienders.org") == true)
        #expect(bench.last(ruth)?.keys == ["write", "again"])
        try bench.tap(ruth, "write", of: .urgent)
        #expect(bench.since(mark.log, nadia).count + (bench.person(nadia)?.agenda.count ?? 0) == 1)
    }
}
