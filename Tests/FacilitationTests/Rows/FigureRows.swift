import Domain
import Facilitation
import TestSupport
import Testing

/// The three cases of section 10.1 with their numbers, and what a record keeps.
@Suite struct FigureRows {
    private static let day = CivilDate(dayNumber: 20_759)

    /// Values of pairs, each of two people of its own: so many with each value.
    private func pairs(_ counts: [Int], from first: Int = 0, seenBy: (Int) -> UInt64 = { _ in 1 }) -> [FigureUnit] {
        let values = counts.enumerated().flatMap { value, count in Array(repeating: value, count: count) }
        return values.enumerated().map { number, value in
            let people = [UInt64(2 * (first + number)), UInt64(2 * (first + number) + 1)]
            return FigureUnit(
                token: UInt64(first + number),
                people: people,
                value: value,
                seenBy: seenBy(number)
            )
        }
    }

    private func marks(_ values: [Int], from first: Int = 0) -> [FigureUnit] {
        values.enumerated().map { number, value in
            FigureUnit(token: UInt64(first + number), people: [UInt64(first + number)], value: value, seenBy: 1)
        }
    }

    private let sessions = FigureRule(.cells(3, merges: [[0, 1, 2], [0, 1]]), threshold: 5, hasWord: true)
    private let mean = FigureRule(.mean(1...5), threshold: 5)

    @Test(.row("10.1/cell")) func fiveOfSixIsAWord() {
        let sets = sessions.tables(pairs([5, 1]))
        #expect(sets.map(\.values) == [.word(.most)])
        #expect(sets[0].people.count == 12)
    }

    @Test(
        .row("10.1/cell"),
        arguments: [
            ([3, 3, 0], [3, 3]), ([43, 6, 3], [43, 6, 3]), ([20, 4, 2], [20, 6]), ([20, 2, 4], [20, 6]),
        ]
    )
    func neighboursAreMergedUntilAllPass(counts: [Int], shown: [Int]) {
        guard case .cells(let groups, _) = sessions.tables(pairs(counts))[0].values else {
            Issue.record("no cells")
            return
        }
        #expect(groups.map(\.count) == shown)
    }

    @Test(.row("10.1/cell"), arguments: [([8, 0, 0], FigureWord.most), ([3, 2, 0], .half), ([1, 4, 0], .fewer)])
    func aCellOfNobodyIsOneLikeAnyOther(counts: [Int], word: FigureWord) {
        #expect(sessions.tables(pairs(counts)).map(\.values) == [.word(word)])
    }

    @Test(.row("10.1/cell")) func belowTwiceTheThresholdThereIsNoWord() {
        #expect(sessions.tables(pairs([3, 1])).map(\.values) == [.tooFew])
    }

    @Test(.row("10.1/scope")) func whereAPartFailsAllSeeTheProgrammesFigure() {
        // Lena follows five pairs, Omar two.
        let sets = mean.tables(
            pairs([7]).map { unit in
                var unit = unit
                unit.value = 4 - Int(unit.token % 2)
                unit.seenBy = unit.token < 5 ? 1 : 2
                return unit
            }
        )
        #expect(sets.count == 1)
        #expect(sets[0].people.count == 14)
        let publication = FigureRecord.Publication(on: Self.day, sets: sets)
        #expect(FigureTold(publication, to: 0)?.people == 14)
        #expect(FigureTold(publication, to: 1)?.people == 14)
    }

    @Test(.row("10.1/scope")) func partsThatAreApartAndLargeEnoughAreToldByThemselves() {
        let sets = sessions.tables(pairs([6, 6], seenBy: { $0 % 2 == 0 ? 1 : 2 }))
        #expect(sets.map(\.seenBy) == [1, 2])
        #expect(sets.map { $0.people.count } == [12, 12])
        let publication = FigureRecord.Publication(on: Self.day, sets: sets)
        #expect(
            FigureTold(publication, to: 1)?.values
                == .cells([.init(0, through: 0, count: 3), .init(1, through: 2, count: 3)], nil)
        )
    }

    @Test(.row("10.1/time")) func theOldMeanStandsUntilEnoughHaveComeOrGone() {
        var record = FigureRecord()
        // 4.1 from 12 people.
        let first = [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 4]
        record.renew(marks(first), mean, on: Self.day, days: 28)
        // One pair has ended: ten people.
        record.renew(marks(Array(first[..<10])), mean, on: Self.day + 7, days: 28)
        let stands = FigureTold(record.standing, to: 0)
        #expect(stands?.on == Self.day)
        #expect(stands?.people == 12)
        #expect(stands?.values == .mean(sum: 49, .exact))
        // Two more pairs: two out, four in.
        let later = marks(Array(first[..<10])) + marks([3, 4, 4, 5], from: 20)
        record.renew(later, mean, on: Self.day + 14, days: 28)
        #expect(FigureTold(record.standing, to: 0)?.people == 14)
        #expect(FigureTold(record.standing, to: 0)?.on == Self.day + 14)
    }

    @Test(.row("10.1/record")) func onOneDateAllAreToldTheSame() {
        var record = FigureRecord()
        record.renew(marks([3, 4, 4, 4, 3]), mean, on: Self.day, days: 28)
        let before = record
        record.renew(marks([3, 4, 4, 4, 3, 1, 1, 1, 1, 1]), mean, on: Self.day, days: 28)
        #expect(record == before)
    }

    @Test(.row("10.1/record")) func whatIsKeptIsBounded() {
        var record = FigureRecord()
        let steps = FigureRule(.row(6), threshold: 5, stays: false)
        for week in 0..<104 {
            record.renew(pairs([9, 9], from: week * 4), steps, on: Self.day + week * 7, days: 10_000)
        }
        #expect(record.publications.count <= 8)
        #expect(record.publications.count > 1)
    }

    @Test(.row("10.1/rounding"), arguments: [(204, 240, 85), (205, 240, 85), (1, 40, 5), (0, 40, 0), (37, 40, 95)])
    func ratesAreInStepsOfFive(part: Int, whole: Int, percent: Int) {
        #expect(FigureShare(part, of: whole).percent == percent)
    }

    @Test(.row("10.1/rounding"), arguments: [(5, FigureBound.atLeast), (1, .atMost), (4, .exact)])
    func theEndsOfAScaleAreToldAsABound(mark: Int, bound: FigureBound) {
        guard case .mean(_, bound) = mean.tables(marks(Array(repeating: mark, count: 8)))[0].values else {
            Issue.record("not \(bound)")
            return
        }
    }

    @Test(.row("10.1/record")) func aRecordIsReadAsItWasStored() throws {
        var figures = Figures()
        figures.add("sam")
        figures.add("lena")
        var record = FigureRecord()
        record.renew(pairs([6, 6], seenBy: { $0 % 2 == 0 ? 1 : 2 }), sessions, on: Self.day, days: 28)
        record.renew(pairs([6, 6], from: 100, seenBy: { $0 % 2 == 0 ? 1 : 2 }), sessions, on: Self.day + 7, days: 28)
        figures[.sessions] = record
        for (name, rule, units) in [
            (FigureName.heard, mean, marks([5, 5, 5, 5, 5])), (.answered, sessions, pairs([5, 1])),
            (.pairs, FigureRule(.row(6), threshold: 5, stays: false), pairs([4])), (.safe, mean, marks([4])),
        ] {
            figures[name].renew(units, rule, on: Self.day, days: 28)
        }
        let text = figures.text
        #expect(Figures(text: text) == figures)
        #expect(Figures(text: "")?.text == "")
        // 39 values of one or two people: some thirty bytes each.
        #expect(text.utf8.count < 1600)
        for end in [3, 40, text.count - 4] { #expect(Figures(text: String(text.prefix(end))) != figures) }
    }
}
