package import Domain

/// What must hold in every season, whatever people do. Each is looked at from outside, apart from the code that keeps it.
package enum SeasonRule: String, CaseIterable, Sendable {
    case openHours = "nudges and news keep to hours, days off, holidays, rests and absences"
    case budget = "nobody gets more than a day and any seven days allow, kept places included"
    case pausedPair = "no nudge about a pair that rests or has ended"
    case answersToActor = "an answer goes to somebody who has just done something, one for one act"
    case reason = "every message has a reason, something to say and asks behind its buttons"
    case saidTwice = "nobody is told the same twice who did nothing in between"
    case audience = "words reach only those whom their writer chose"
    case wordsInMessages = "messages and records refer to words and hold none"
    case wordsInStates = "states hold no words, stay small and come back from their bytes"
    case wordsKept = "every word is kept, understood, or said not to be"
    case wordsGo = "an entry goes or widens only by an act of its writer"
    case timers = "what is due is worked and comes to an end"
    case wayOn = "every pair that goes on has something due or a question open"
    case answered = "one of the two gets an answer to next or meet"
    case unstuck = "two who answer get to a date"
    case ending = "every pair comes to its end when all fall silent"
    case goneSilent = "nothing is sent to somebody who has left or was erased"
    case identifiers = "no identifier is given twice"
}

/// A rule that did not hold, with what was seen.
package struct SeasonFault: Sendable, CustomStringConvertible {
    package let rule: SeasonRule
    package let at: Instant
    /// Whom it concerns, to pick their part of the trace.
    package let people: [PersonID]
    package let text: String

    package var description: String { "\(at) \(rule): \(text)" }
}

/// How often each rule was looked at, and where it did not hold.
package struct SeasonFindings: Sendable {
    /// In the order of the rules.
    package private(set) var counts = SeasonRule.allCases.map { _ in 0 }
    /// The first of them, and the first of each rule.
    package private(set) var faults: [SeasonFault] = []
    package private(set) var faultCount = 0

    private static let most = 8

    package mutating func note(_ rule: SeasonRule) {
        if let place = SeasonRule.allCases.firstIndex(of: rule) { counts[place] += 1 }
    }

    package mutating func fail(_ rule: SeasonRule, at: Instant, _ people: [PersonID], _ text: String) {
        faultCount += 1
        guard faults.count < Self.most || !faults.contains(where: { $0.rule == rule }) else { return }
        faults.append(SeasonFault(rule: rule, at: at, people: people, text: text))
    }
}
