import Domain
import Foundation
import TestSupport
import Testing

@testable import Timetable

@Suite struct AttentionBudgetTests {
    private static let monday = CivilDate(dayNumber: 20_703)
    private static let limits = Programme.Budget()

    private static func hasRoom(
        _ budget: AttentionBudget,
        _ messageClass: MessageClass,
        on date: CivilDate = monday,
        digest: Bool = false
    ) -> Bool {
        budget.hasRoom(for: messageClass, on: date, limits: limits, keepingForDigest: digest)
    }

    @Test(.row("7.3/all", "7.3/nudges")) func aDayHoldsTwoMessagesAndOneNudge() {
        var budget = AttentionBudget()

        #expect(Self.hasRoom(budget, .nudge))
        budget.spend(.nudge, on: Self.monday, message: 1)
        #expect(!Self.hasRoom(budget, .nudge))
        #expect(Self.hasRoom(budget, .news))
        budget.spend(.news, on: Self.monday, message: 2)
        #expect(!Self.hasRoom(budget, .news))
        #expect(Self.hasRoom(budget, .answer))
        #expect(Self.hasRoom(budget, .nudge, on: Self.monday + 1))
        #expect(budget.use(on: Self.monday) == (day: 2, week: 2, nudgesDay: 1, nudgesWeek: 1))
    }

    @Test(.row("7.3/all", "7.3/nudges")) func aWeekHoldsFiveMessagesAndThreeNudges() {
        var budget = AttentionBudget()
        for day in 0..<3 { budget.spend(.nudge, on: Self.monday + day, message: MessageID(Int64(day))) }

        #expect(!Self.hasRoom(budget, .nudge, on: Self.monday + 6))
        #expect(Self.hasRoom(budget, .nudge, on: Self.monday + 7))
        budget.spend(.news, on: Self.monday + 3, message: 10)
        #expect(Self.hasRoom(budget, .news, on: Self.monday + 4))
        #expect(!Self.hasRoom(budget, .news, on: Self.monday + 4, digest: true))
        budget.spend(.news, on: Self.monday + 4, message: 11)
        #expect(!Self.hasRoom(budget, .news, on: Self.monday + 6))
        #expect(budget.use(on: Self.monday + 6) == (day: 0, week: 5, nudgesDay: 0, nudgesWeek: 3))
        #expect(budget.use(on: Self.monday + 7) == (day: 0, week: 4, nudgesDay: 0, nudgesWeek: 2))
    }

    @Test(.row("7.3/answers")) func answersAndSecondTriesCostNothing() {
        var budget = AttentionBudget()

        budget.spend(.answer, on: Self.monday, message: 1)
        budget.spend(.nudge, on: Self.monday, message: 2)
        budget.spend(.nudge, on: Self.monday, message: 2)
        #expect(budget.use(on: Self.monday).day == 1)
        budget.spend(.nudge, on: Self.monday + 1, message: 2)
        #expect(budget.use(on: Self.monday).day == 0)
        #expect(budget.use(on: Self.monday + 1) == (day: 1, week: 1, nudgesDay: 1, nudgesWeek: 1))
    }

    @Test(.row("7.3/given-back")) func whatLapsesIsGivenBack() {
        var budget = AttentionBudget()
        budget.spend(.nudge, on: Self.monday, message: 1)

        budget.giveBack(9)
        #expect(!Self.hasRoom(budget, .nudge))
        budget.giveBack(1)
        #expect(budget == AttentionBudget())
    }

    @Test(.row("5.3/reserved")) func aReservationHoldsItsPlaceInTheWeeksBeforeIt() {
        var budget = AttentionBudget()
        for day in 0..<4 { budget.spend(.news, on: Self.monday + day, message: MessageID(Int64(day))) }
        budget.reserve(on: Self.monday + 6)

        #expect(budget.use(on: Self.monday + 6).week == 5)
        #expect(!Self.hasRoom(budget, .news, on: Self.monday + 4))
        budget.cancelReservation(on: Self.monday + 5)
        #expect(!Self.hasRoom(budget, .news, on: Self.monday + 4))
        budget.cancelReservation(on: Self.monday + 6)
        #expect(Self.hasRoom(budget, .news, on: Self.monday + 4))
    }

    @Test(.row("5.3/reserved")) func aReservedPlaceIsUsedOnce() {
        var budget = AttentionBudget()
        budget.reserve(on: Self.monday)

        budget.spendReserved(on: Self.monday, message: 5)
        #expect(budget.use(on: Self.monday).day == 1)
        budget.spendReserved(on: Self.monday, message: 6)
        #expect(budget.use(on: Self.monday).day == 2)
    }

    @Test func oldMarksAreForgotten() throws {
        var budget = AttentionBudget()
        budget.spend(.nudge, on: Self.monday, message: 1)
        budget.spend(.news, on: Self.monday + 1, message: 2)

        budget.forget(before: Self.monday + 1)

        #expect(budget.use(on: Self.monday + 1) == (day: 1, week: 1, nudgesDay: 0, nudgesWeek: 0))
        let copy = try JSONDecoder().decode(AttentionBudget.self, from: JSONEncoder().encode(budget))
        #expect(copy == budget)
    }
}
