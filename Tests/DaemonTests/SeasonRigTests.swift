import Conduct
import Delivery
import Intake
import TestSupport
import Timetable
import Domain
import Testing

@Suite struct SeasonRigTests {
    @Test func timing() async throws {
        let clock = ContinuousClock()
        let began = clock.now
        let rig = try await SeasonRig(seed: 5)
        try await rig.run(until: SeasonRig.start + .days(192))
        print("TIME", clock.now - began, rig.arrivals.count, rig.acts, rig.requests, rig.found.prefix(5), rig.network.complaints.prefix(5), rig.network.faults, rig.stumbling.map(\.stumbles), rig.stumbling[0].remains.prefix(3))
        print(rig.conduct.metrics.figures, rig.intake.metrics.figures)
        print(rig.delivery.metrics.figures)
        for a in rig.arrivals.prefix(30) { print(SeasonCast.zone(of: a.person).reading(at: a.at), a.person, a.text.prefix(70)) }
    }
}
