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

    @Test(.row("11.2/others")) func linesAboutOtherPairsAreLeftOut() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        try bench.advance(until: .digest, to: SeasonBench.sam)
        bench.snapshot.programmes[0].digests[0].lines.append(
            DigestLine(part: .noticed, text: "Mei and Tom rest", pair: 2)
        )
        try bench.type(ruth, "who sees what")
        let text = try #require(bench.last(ruth)?.text)
        #expect(!text.contains("Mei"))
        #expect(text.contains(bench.says("see-other-pairs")))
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
