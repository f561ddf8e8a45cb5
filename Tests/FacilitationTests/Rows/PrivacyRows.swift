import Domain
import Facilitation
import TestSupport
import Testing

/// What others see of a person, in the very lines.
@Suite struct PrivacyRows {
    private let ruth = SeasonBench.ruth

    @Test(.row("11.2/supervisors")) func beforeTheFirstDigestSupervisorsSawNothing() throws {
        var bench = try SeasonBench.begun()
        try bench.advance(to: "2026-09-07 08:30")
        try bench.type(ruth, "what do they see")
        let text = try #require(bench.last(ruth)?.text)
        #expect(text.contains("Ivo"))
        #expect(text.contains("Sam Lindqvist"))
        #expect(bench.last(ruth)?.message.blocks.contains { if case .list = $0 { true } else { false } } == false)
    }

    @Test(.row("11.2/supervisors", "6/see")) func theLinesOfTheLastDigestAreShownLetterByLetter() throws {
        // Two people are too few for any real threshold; here they stand for many.
        var bench = try SeasonBench.begun(programme: { $0.threshold = 2 })
        try bench.talked()
        try bench.advance(until: .digest, to: SeasonBench.sam)
        try bench.type(ruth, "privacy")
        let text = try #require(bench.last(ruth)?.text)
        let lines = bench.snapshot.programmes[0].digests[0].lines
        #expect(!lines.isEmpty)
        for line in lines { #expect(text.contains(line.text)) }
    }

    @Test(.row("11.2/supervisors")) func aDigestThatIsOnItsWayWasNotSeen() throws {
        var bench = try SeasonBench.begun(programme: { $0.threshold = 2 })
        let first = try #require(CivilDate(year: 2026, month: 9, day: 6))
        bench.feed(.admin(.setAway(SeasonBench.sam, from: first, through: first + 3)))
        try bench.advance(to: "2026-09-08 12:00")
        #expect(bench.snapshot.programmes[0].digests[0].lastOn != nil)
        #expect(bench.lines(SeasonBench.sam, .digest).isEmpty)
        try bench.type(ruth, "what do they see")
        #expect(bench.last(ruth)?.text.contains("Supervisors (Sam Lindqvist) saw nothing so far") == true)
        try bench.advance(until: .digest, to: SeasonBench.sam)
        try bench.type(ruth, "what do they see")
        #expect(bench.last(ruth)?.text.contains("Supervisors (Sam Lindqvist) saw on Thu 10 Sep") == true)
    }

    @Test(.row("11.2/others")) func linesAboutOtherPairsAreLeftOut() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.advance(until: .digest, to: SeasonBench.sam)
        bench.snapshot.programmes[0].digests[0].shownLines?.append(
            DigestLine(part: .noticed, text: "Mei and Tom rest", pair: 2)
        )
        try bench.type(ruth, "who sees what")
        let text = try #require(bench.last(ruth)?.text)
        #expect(!text.contains("Mei"))
        #expect(text.contains(bench.says("see-other-pairs")))
    }

    /// Sent and shown are compared, not made alike by hand: both are worded in one place, in the supervisor's language
    /// and for the supervisor's day.
    @Test(.row("11.2/coming", "10/comes"), arguments: ["en", "de"] as [LocaleTag])
    func whatComesNextIsTheVeryLineThatTheSupervisorGets(locale: LocaleTag) throws {
        var bench = try SeasonBench.begun(
            people: { people in
                for k in people.indices where people[k].id == SeasonBench.sam { people[k].locale = locale }
            },
            programme: { $0.signals.stepDays = 5 }
        )
        try bench.agreed()
        // Noticed on a Thursday; the digest comes on Monday, when a few days more are counted.
        try bench.advance(to: "2026-10-01 12:00")
        #expect(bench.pair()?.noticed.count == 1)
        var shown: [String] = []
        for person in [ruth, SeasonBench.ivo] {
            try bench.type(person, "what do they see")
            shown.append(try #require(bench.last(person)?.comingLines.first))
        }
        #expect(shown[0] == shown[1])
        #expect(shown[0].contains(locale == "en" ? "24 days since they agreed" : "24 Tage"))
        let digest = try #require(try bench.advance(until: .digest, to: SeasonBench.sam))
        #expect(digest.local.hasPrefix("2026-10-05"))
        #expect(digest.text.contains(shown[0]))
        let told = bench.snapshot.programmes[0].digests[0].lines.filter { $0.pair == SeasonBench.pairID }
        #expect(told.map(\.text) == [shown[0]])
        // Once it was told, it stands among what was seen and comes no more.
        try bench.type(ruth, "what do they see")
        #expect(bench.last(ruth)?.text.contains(shown[0]) == true)
        #expect(bench.last(ruth)?.text.contains(bench.says("see-coming")) == true)
        #expect(bench.last(ruth)?.comingLines.isEmpty == true)
    }

    @Test(.row("11.2/notes")) func ownNotesAreCounted() throws {
        var bench = try SeasonBench.begun()
        try bench.reflecting()
        try bench.type(ruth, "What I saw")
        try bench.type(ruth, "anonymous")
        try bench.type(ruth, "yes")
        let before = bench.snapshot.programmes[0].anonymous.count
        try bench.type(ruth, "what do they see")
        #expect(before == 1)
        #expect(bench.last(ruth)?.text.contains("four") == true || bench.last(ruth)?.text.contains("4") == true)
    }

    @Test(.row("11.2/partner")) func nothingInItDependsOnWhatThePartnerKeeps() throws {
        var quiet = try SeasonBench.begun()
        try quiet.reflecting()
        try quiet.advance(to: "2026-09-18 11:40")
        var other = quiet
        try other.tap(SeasonBench.ivo, "yes", of: .did)
        try other.tap(SeasonBench.ivo, "1", of: .step)
        try other.type(SeasonBench.ivo, "Words of mine")
        try quiet.advance(to: other.now)
        try quiet.type(ruth, "what do they see")
        try other.type(ruth, "what do they see")
        #expect(quiet.last(ruth)?.text == other.last(ruth)?.text)
    }
}

extension SeasonBench.Line {
    /// The lines listed after the one that says that some are coming.
    fileprivate var comingLines: [String] {
        var isComing = false
        var lines: [String] = []
        for block in message.blocks {
            switch block {
            case .paragraph(let inlines):
                isComing = inlines.contains {
                    if case .plain("Coming in the next digest about you two:") = $0 { true } else { false }
                }
            case .list(let items) where isComing:
                lines += items.map { item in
                    item.map { if case .plain(let words) = $0 { words } else { "" } }.joined()
                }
            default: break
            }
        }
        return lines
    }
}
