import DigestAttack
import Domain
import Facilitation
import TestSupport
import Testing

/// Nobody can derive the value of a group smaller than the threshold from digests; within bounds, a proof.
///
/// **Who attacks.** Somebody who reads every digest of every supervisor, and knows who is in which pair, who
/// follows whom, whose value is counted in which digest, when a value left and when another took its place,
/// and the arithmetic itself, so that an old figure that stands, a word, a merged cell and a withheld
/// figure each tell what they tell. Not known are the values: the outcome of a pair's session, whether a
/// person left an ask open, a person's mark, the step a pair is at.
///
/// **What is proven.** For every programme within the bounds of a test, every assignment of values and every
/// group of fewer people than the threshold there is another assignment with the very same digests in which
/// the group's value differs. The value of a group is how many of its members have a value (a member of
/// two pairs counts for each), or the sum of their marks. It is proven by going through all of them.
///
/// **What is not.** That somebody has a value at all (that a session was due, that a mark was given) is
/// known to the attacker and not hidden. Nothing is said of an attacker who knows values beforehand: whoever
/// knows all but one derives that one. `Tests/Proofs/DigestProof` goes through larger programmes.
@Suite struct DigestAttackerTests {
    typealias Item = DigestSweep.Item

    @Test(
        .row("10.1/group", "10.1/cell", "10.1/rounding"),
        arguments: [3, 4, 5],
        [Item.sessions, .answered, .marks]
    )
    func inOneDigestNothingIsDerived(threshold: Int, item: Item) {
        for count in 2...6 {
            #expect(DigestSweep.attack(item, threshold: threshold, count: count, dates: 1).leak == nil)
        }
    }

    @Test(.row("10.1/scope"), arguments: [3, 4, 5])
    func notFromThePartsOfTwoSupervisors(threshold: Int) {
        for (item, most) in [(Item.sessions, 6), (.answered, 6), (.marks, 5)] {
            let result = DigestSweep.attack(item, threshold: threshold, count: most, dates: 1, seenBy: [0, 1, 2, 3])
            #expect(result.leak == nil)
        }
    }

    @Test(.row("10.1/time"), arguments: [3, 4, 5])
    func notFromThreeDigestsAsPeopleComeAndGo(threshold: Int) {
        // Larger ones, in which a threshold of 4 or 5 lets more through, are gone through in DigestProof.
        let most = threshold == 3 ? 5 : 4
        #expect(DigestSweep.attack(.sessions, threshold: threshold, count: most, dates: 3).leak == nil)
        #expect(DigestSweep.attack(.answered, threshold: threshold, count: 5, dates: 3).leak == nil)
        #expect(DigestSweep.attack(.marks, threshold: threshold, count: 4, dates: 3).leak == nil)
    }

    @Test(.row("10.1/time"), arguments: [3, 5])
    func notAsPairsMoveFromStepToStep(threshold: Int) {
        #expect(DigestSweep.attack(.steps, threshold: threshold, count: 4, dates: 2).leak == nil)
        #expect(DigestSweep.attack(.steps, threshold: threshold, count: 5, dates: 2, values: [0, 1]).leak == nil)
    }

    @Test(arguments: [3, 4, 5])
    func notWhereSomebodyIsInTwoPairs(threshold: Int) {
        for count in 3...6 {
            for values in [[0, 1], [0, 1, 2]] {
                let result = DigestSweep.attack(
                    .sessions,
                    threshold: threshold,
                    count: count,
                    dates: 1,
                    shared: true,
                    values: values
                )
                #expect(result.leak == nil)
            }
        }
    }

    // MARK: The attack finds what it should

    /// The arithmetic with a rule left out, and the smallest programmes in which the attacker sees through it.
    struct Mutant: Sendable, CustomTestStringConvertible {
        var name: String
        var checks: FigureChecks
        var item: Item
        var count: Int
        var dates = 1
        var seenBy: [UInt64] = [1]

        var testDescription: String { name }
    }

    static let mutants = [
        Mutant(name: "without complement", checks: .all.subtracting(.complement), item: .answered, count: 4),
        Mutant(name: "without scope", checks: .all.subtracting(.scope), item: .marks, count: 4, seenBy: [1, 3]),
        Mutant(
            name: "without time",
            checks: .all.subtracting([.time, .combinations]),
            item: .marks,
            count: 4,
            dates: 2
        ),
        Mutant(name: "without doubt at the ends", checks: .all.subtracting(.ends), item: .marks, count: 3),
    ]

    @Test(arguments: mutants)
    func withARuleLeftOutSomethingIsDerived(mutant: Mutant) {
        let result = DigestSweep.attack(
            mutant.item,
            threshold: 3,
            count: mutant.count,
            dates: mutant.dates,
            seenBy: mutant.seenBy,
            checks: mutant.checks
        )
        #expect(result.leak != nil)
        #expect((result.leak?.group.count ?? 3) < 3)
    }

    /// Three digests: of P and x, of P, Q and x, of Q and x. The first less the second and the third is x alone,
    /// although any two differ by three people.
    @Test(.row("10.1/time")) func lookingOnlyAtWhatWasShownLastIsNotEnough() {
        let (p, q) = ([true, true, false], [false, true, true])
        let kinds = [p, p, p, q, q, q, [true, true, true]].map { DigestSweep.Kind($0, 1) }
        func leak(_ checks: FigureChecks) -> DigestAttacker.Leak? {
            let holders = DigestSweep.holders(kinds, pairs: false)
            let item = Item.marks
            return DigestAttacker(
                item.programme(holders, threshold: 3, supervisors: 1, values: [1, 2, 3], checks: checks)
            )
            .leak()
        }
        #expect(leak(.all.subtracting(.combinations)) != nil)
        #expect(leak(.all) == nil)
    }
}
