import Domain
import Testing

@testable import Conduct

@Suite struct SpinGuardTests {
    private let noon = Instant(seconds: 1_788_609_600)

    @Test func aTimerMayFollowItselfAFewTimes() {
        var guarding = SpinGuard<Int>()

        let answers = (0..<12).map { _ in guarding.mayRunAgain(1, at: noon) }

        #expect(answers == Array(repeating: true, count: 8) + Array(repeating: false, count: 4))
        let later = [guarding.mayRunAgain(2, at: noon), guarding.mayRunAgain(1, at: noon + .minutes(1))]
        #expect(later == [true, true])
    }
}
