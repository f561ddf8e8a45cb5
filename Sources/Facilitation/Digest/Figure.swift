/// One value behind a figure: of a pair or of a person, in one cell or with one mark.
///
/// The arithmetic knows people only by numbers that stand for them; in a record these are keyed hashes.
package struct FigureUnit: Hashable, Sendable {
    /// Whose value it is and which one: two values of the same person never have the same number.
    package var token: UInt64
    /// The one or two people whose value it is, in rising order.
    package var people: [UInt64]
    /// The cell, from 0, or the mark.
    package var value: Int
    /// Which supervisors follow it, a bit each.
    package var seenBy: UInt64
    /// For a rate: how many of how many, where one value stands for several asks.
    package var share: FigureShare?

    package init(token: UInt64, people: [UInt64], value: Int, seenBy: UInt64 = 0, share: FigureShare? = nil) {
        self.token = token
        self.people = people
        self.value = value
        self.seenBy = seenBy
        self.share = share
    }

    var key: FigureKey { FigureKey(token: token, people: people) }
}

/// So many of so many.
package struct FigureShare: Hashable, Sendable {
    package var part: Int
    package var whole: Int

    package init(_ part: Int, of whole: Int) {
        self.part = part
        self.whole = whole
    }

    /// In steps of 5 %.
    package var percent: Int { whole == 0 ? 0 : (part * 40 + whole) / (2 * whole) * 5 }

    /// The word for the whole, which says a range and no number.
    package var word: FigureWord {
        if part * 100 >= whole * 75 { return .most }
        return part * 100 >= whole * 40 ? .half : .fewer
    }

    static func + (left: FigureShare, right: FigureShare) -> FigureShare {
        FigureShare(left.part + right.part, of: left.whole + right.whole)
    }
}

/// What is said of a whole whose cells are too small: 75 % and more, 40 to 74 %, less.
package enum FigureWord: String, Hashable, Sendable {
    case most, half, fewer
}

/// How a figure is made and how many people stand behind it at least.
package struct FigureRule: Sendable {
    package enum Shape: Hashable, Sendable {
        /// Counts in so many cells; the ways to merge them, finest first, each a list of the cells that begin a group.
        case cells(Int, merges: [[Int]])
        /// Counts in so many cells in a row, any neighbours of which may be merged.
        case row(Int)
        /// The mean of marks in a range.
        case mean(ClosedRange<Int>)
    }

    package var threshold: Int
    package var shape: Shape
    /// True if a whole that cannot be split is told by a word; else only how many there are.
    package var hasWord: Bool
    /// True if a value stays what it is for as long as it is counted; a step that a pair is at does not.
    package var stays: Bool
    package var checks: FigureChecks

    package init(
        _ shape: Shape,
        threshold: Int,
        hasWord: Bool = false,
        stays: Bool = true,
        checks: FigureChecks = .all
    ) {
        self.threshold = threshold
        self.shape = shape
        self.hasWord = hasWord
        self.stays = stays
        self.checks = checks
    }
}

/// The parts of the arithmetic that keep a figure from telling about few; all of them hold, always.
///
/// They can be left out one by one only to show that each is needed.
package struct FigureChecks: OptionSet, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// What lies outside a cell must be as many as what lies in it.
    package static let complement = FigureChecks(rawValue: 1)
    /// A part and what is left of the programme without it must pass alike.
    package static let scope = FigureChecks(rawValue: 2)
    /// Those who came or went since must be none or enough.
    package static let time = FigureChecks(rawValue: 4)
    /// Whatever can be computed from several figures must pass like a figure.
    package static let combinations = FigureChecks(rawValue: 8)
    /// A mean next to the end of the scale is told as a bound, and a word only where it leaves a doubt.
    package static let ends = FigureChecks(rawValue: 16)

    package static let all: FigureChecks = [.complement, .scope, .time, .combinations, .ends]
}

/// A value in a record of what was published, without what it was.
package struct FigureKey: Hashable, Sendable, Comparable {
    package var token: UInt64
    package var people: [UInt64]

    package static func < (left: FigureKey, right: FigureKey) -> Bool { left.token < right.token }
}

/// What is published of one group of values.
package enum FigureValues: Hashable, Sendable {
    /// Cells as published, some of them merged.
    case cells([FigureGroup], FigureShare?)
    case word(FigureWord)
    case mean(sum: Int, FigureBound)
    /// Only how many values there are.
    case count
    /// That there are too few to show.
    case tooFew
}

/// Neighbouring cells told as one.
package struct FigureGroup: Hashable, Sendable {
    package var first: Int
    package var last: Int
    package var count: Int

    package init(_ first: Int, through last: Int, count: Int) {
        self.first = first
        self.last = last
        self.count = count
    }
}

/// Whether a mean is told as it is, or as the nearest one that is not at the end of its scale.
package enum FigureBound: String, Hashable, Sendable {
    case exact, atLeast = "at-least", atMost = "at-most"
}

/// A group of values and what was told of it.
package struct FigureSet: Hashable, Sendable {
    /// In rising order.
    package var keys: [FigureKey]
    /// The supervisors who saw it, a bit each; nil for the whole programme, which all see.
    package var seenBy: UInt64?
    package var values: FigureValues

    package init(keys: [FigureKey], seenBy: UInt64?, values: FigureValues) {
        self.keys = keys
        self.seenBy = seenBy
        self.values = values
    }

    /// The distinct people in it, in rising order.
    package var people: [UInt64] { keys.flatMap(\.people).distinct }
}

extension [UInt64] {
    /// In rising order, each once.
    var distinct: [UInt64] {
        var found: [UInt64] = []
        for number in sorted() where found.last != number { found.append(number) }
        return found
    }
}
