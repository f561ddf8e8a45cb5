import TestSupport
import Testing

/// What one of the two does with a question that can be shared is invisible to the other, unless both share.
@Suite struct NonInterferenceTests {
    @Test("5.3 pairs of runs that differ only in that send the other the same", .row("5.3/non-interference"))
    func nothingShows() throws {
        let proof = try NonInterference()
        var ways: Set<SharingWay> = []
        var compared = 0
        var seed: UInt64 = 0
        while compared < 120, seed < 1_000 {
            seed += 1
            let trial = try proof.trial(seed)
            guard !trial.isRevealed else { continue }
            compared += 1
            ways.formUnion(trial.ways)
            #expect(trial.difference == nil, "\(trial)")
            #expect(trial.compared > 0)
        }
        #expect(compared == 120)
        #expect(ways.count == SharingWay.allCases.count)
    }

    /// `NonInterferenceProof leaks` says by which seeds; a sign of life matters only after weeks of silence.
    @Test(
        "The comparison finds a leak that was made by hand",
        arguments: zip(NonInterference.Leak.allCases, [1...300, 1...50, 1...50, 940...1_000] as [ClosedRange<UInt64>])
    )
    func aLeakIsFound(_ leak: NonInterference.Leak, seeds: ClosedRange<UInt64>) throws {
        let proof = try NonInterference()
        let found = try seeds.first { try proof.trial($0, leak: leak).difference != nil }
        #expect(found != nil)
    }
}
