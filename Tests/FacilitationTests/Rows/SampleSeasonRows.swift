import Domain
import Facilitation
import TestSupport
import Testing

@Suite struct SampleSeasonRows {
    private let ruth = SeasonBench.ruth
    private let ivo = SeasonBench.ivo

    @Test func theFirstConversationGoesAsInTheSample() throws {
        var bench = try SeasonBench.begun()
        try bench.talked()
        print(bench.story)
    }
}
