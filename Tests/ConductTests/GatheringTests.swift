import Conduct
import Domain
import Facilitation
import TestSupport
import Testing

/// Which states are loaded for an event of somebody who is in no pair of their own.
@Suite struct GatheringTests {
    /// The states of a bench, as a store would give them.
    private struct Kept: Shelf {
        let snapshot: Snapshot

        func state(ofPerson id: PersonID) -> PersonState? { snapshot.persons.first { $0.id == id } }
        func state(ofPair id: PairID) -> PairState? { snapshot.pairs.first { $0.id == id } }
        func pairIDs(of person: PersonID) -> [PairID] {
            snapshot.pairs.filter { $0.members.contains(person) }.map(\.id)
        }
        func pairIDs(in programme: ProgrammeID) -> [PairID] { snapshot.pairs.map(\.id) }
        func state(ofProgramme id: ProgrammeID) -> ProgrammeState? { snapshot.programmes.first { $0.id == id } }
    }

    private func gathered(_ bench: SeasonBench) throws -> Snapshot {
        try Gathered.states(
            for: .tap(SeasonBench.sam, Event.Tap(ask: 1, option: "offer")),
            at: bench.now,
            from: Kept(snapshot: bench.snapshot),
            in: bench.context
        ).snapshot
    }

    @Test(.row("9/rung-four")) func aSupervisorsTapBringsThePairThatItIsAbout() throws {
        var bench = try SeasonBench.begun(pairs: [
            [SeasonBench.ruth, SeasonBench.ivo], [SeasonBench.mei, SeasonBench.tom],
        ])
        try bench.agreed()
        try bench.advance(to: "2026-09-21 12:00")
        #expect(try gathered(bench).pairs.isEmpty)
        var ways = try #require(bench.person(SeasonBench.ruth)?.asks.last { $0.kind == .rung })
        ways.kind = .noticed
        ways.pair = nil
        ways.options[0].pair = SeasonBench.pairID
        for k in bench.snapshot.persons.indices where bench.snapshot.persons[k].id == SeasonBench.sam {
            bench.snapshot.persons[k].asks = [ways]
        }
        let snapshot = try gathered(bench)
        #expect(snapshot.pairs.map(\.id) == [SeasonBench.pairID])
        for person in [SeasonBench.ruth, SeasonBench.ivo, SeasonBench.sam] {
            #expect(snapshot.persons.contains { $0.id == person })
        }
        #expect(!snapshot.persons.contains { $0.id == SeasonBench.mei })
    }
}
