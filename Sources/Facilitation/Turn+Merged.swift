import Domain
import PromptLibrary
import Timetable

/// The two drafts side by side, and the agreement as it stands.
extension Turn {
    mutating func renderMerged(_ p: Int, to i: Int, isAgain: Bool) {
        let contract = snapshot.pairs[p].contract
        guard contract.confirmed[side(of: i, in: p)] != contract.version else { return say(i, "thanks-agree") }
        closeAsks([.agree, .statements, .changeWhich], of: i, in: p)
        let names = [0, 1].map { side in
            snapshot.persons[person(side, of: p)].person.firstName
        }
        let coin = openingCoin(p)
        if isAgain {
            say(i, "merged-again")
        } else if let changed = contract.changed, !changed.isEmpty {
            let numbers = words(i).list(changed.map { "\($0)" })
            say(i, "merged-changed", ["n": .number(changed.count), "questions": .text(numbers)])
        } else {
            say(i, "merged")
        }
        for (number, key) in [(1, "merged-hope"), (2, "merged-offer")] {
            // Which stands first changes with the question and starts with the coin.
            let first = (coin + number + 1) % 2
            for side in [first, 1 - first] {
                let draft = contract.drafts[side]
                guard let entry = number == 1 ? draft.goal : draft.offer else { continue }
                say(i, key, ["name": .text(names[side])])
                add([.quote([.entry(entry)])], to: i)
            }
        }
        let merge = ContractMerge(contract, programme: programme(of: p))
        for (topic, choice) in merge.alike {
            let words = phrase(i, "topic-\(topic.rawValue)")
            say(i, "merged-alike", ["topic": .text(words), "choice": .text(value(choice, i))])
        }
        if !merge.differences.isEmpty {
            say(i, "merged-differ", ["n": .number(merge.differences.count)])
        }
        for difference in merge.differences {
            say(
                i,
                "merged-difference",
                [
                    "topic": .text(phrase(i, "topic-\(difference.topic.rawValue)")), "first": .text(names[coin]),
                    "first_choice": .text(value(coin == 0 ? difference.a : difference.b, i)),
                    "second": .text(names[1 - coin]),
                    "second_choice": .text(value(coin == 0 ? difference.b : difference.a, i)),
                    "pencilled": .text(value(difference.pencilled, i)),
                ]
            )
        }
        say(i, "confidence-limits")
        askMissingStatements(i, p)
        ask(i, "agree", .agree, pair: p, only: agreeOptions(p), repeats: reminders(.merged, of: p)) {
            $0.revision = contract.version
        }
    }

    /// A choice of the agreement in the reader's words.
    func value(_ choice: ContractMerge.Choice, _ i: Int) -> String {
        switch choice {
        case .rhythm(let weeks, let minutes):
            phrase(i, "value-rhythm", ["n": .number(weeks), "minutes": .number(minutes)])
        case .option(let step, let key): label(i, step.rawValue, key)
        case .talk(let keys): words(i).list(keys.map { label(i, SittingStep.talk.rawValue, $0) })
        }
    }

    /// The six lines of the agreement as they stand.
    mutating func sayAgreement(_ p: Int, to i: Int) {
        guard let agreement = snapshot.pairs[p].agreement else { return }
        say(
            i,
            "agreement-lines",
            [
                "rhythm": .text(value(.rhythm(agreement.weeks, agreement.minutes), i)),
                "talk": .text(value(.talk(agreement.talk), i)),
                "notice": .text(label(i, SittingStep.notice.rawValue, agreement.notice)),
                "finder": .text(label(i, SittingStep.finder.rawValue, agreement.finder)),
                "leaves": .text(label(i, SittingStep.leaves.rawValue, agreement.leaves)),
            ]
        )
    }
}
