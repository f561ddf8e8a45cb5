import Domain
import Facilitation

/// What one of the two does with a question that can be shared.
package enum SharingWay: String, CaseIterable, Sendable {
    case nothing, later, answerLate
    case answer, answerInParts, byForm, pass, passAndUndo, lighter
    case firstTapOnly, keepMine, expired
    case share, shareByWord, shareByForm, shareByThread, shareInTwoDays
    case shareAndTakeBack, shareAndDelete, shareAndEdit, shareEditAndShare, editAndShare
    case shareInTheLastMinutes, takeBackInTheLastMinutes, shareLate
    case toSupervisor, copyToPartner, withoutName

    /// When somebody comes to the end of the question, and with it to the times of the next conversation.
    package enum End: Sendable { case atOnce, daysLater, never }

    package var end: End {
        switch self {
        case .nothing, .later, .lighter: .never
        case .answerLate: .daysLater
        default: .atOnce
        }
    }

    /// True for what the question of a scene offers: that of a review has no lighter one, so nobody can tap it.
    func isOffered(in scene: NonInterference.Scene) -> Bool {
        switch scene {
        case .reflection: true
        case .review: self != .lighter
        // What stands after the question in these sittings could not be done alike if one stays at it.
        case .midpoint, .closing: end == .atOnce
        }
    }

    /// When something is done.
    enum Moment {
        /// Minutes after the question has come.
        case after(Int)
        /// Minutes before the first moment of exchange; below zero after it.
        case beforeFirst(Int)
    }

    enum Deed {
        case step(String)
        case answer(String)
        case form(String, Audience?)
        case tap(AskKind, String)
        case word(String)
        /// A command in the thread of the question.
        case thread(String)
        case edit(String)
        case delete
    }

    var deeds: [(Moment, Deed)] {
        let answer: [(Moment, Deed)] = [(.after(0), .answer("The way to lunch."))]
        let share: [(Moment, Deed)] = [(.after(5), .tap(.receipt, "share")), (.after(6), .tap(.audienceTap, "yes"))]
        switch self {
        case .nothing: return []
        case .later: return [(.after(0), .step("later"))]
        case .answerLate:
            return [(.after(3 * 1440), .answer("Days later."))] + share.map { (.after(3 * 1440 + 9), $0.1) }
        case .answer: return answer
        case .answerInParts: return answer + [(.after(1), .answer("And who sits where."))]
        case .byForm: return [(.after(0), .form("On a form.", nil))]
        case .pass: return [(.after(0), .step("pass"))]
        case .passAndUndo: return [(.after(0), .step("pass")), (.after(3), .word("undo"))]
        case .lighter: return [(.after(0), .step("lighter"))]
        case .firstTapOnly: return answer + share.prefix(1)
        case .keepMine: return answer + share.prefix(1) + [(.after(6), .tap(.audienceTap, "keep"))]
        case .expired: return answer + share.prefix(1) + [(.after(25 * 60), .tap(.audienceTap, "yes"))]
        case .share: return answer + share
        case .shareByWord: return answer + [(.after(5), .word("share")), (.after(6), .tap(.audienceTap, "yes"))]
        case .shareByForm: return [(.after(0), .form("On a form.", .partner)), (.after(2), .tap(.audienceTap, "yes"))]
        case .shareByThread: return answer + [(.after(60), .thread("share")), (.after(61), .tap(.audienceTap, "yes"))]
        case .shareInTwoDays:
            return answer + [(.after(2880), .thread("share")), (.after(2881), .tap(.audienceTap, "yes"))]
        case .shareAndTakeBack: return answer + share + [(.after(30), .word("private"))]
        case .shareAndDelete: return answer + share + [(.after(30), .delete), (.after(31), .tap(.deleted, "yes"))]
        case .shareAndEdit: return answer + share + [(.after(30), .edit("In other words."))]
        case .shareEditAndShare:
            return answer + share + [(.after(30), .edit("In other words.")), (.after(31), .tap(.audienceTap, "yes"))]
        case .editAndShare:
            return answer + [(.after(4), .edit("In other words."))] + share
        case .shareInTheLastMinutes:
            return answer + [(.beforeFirst(1), .thread("share")), (.beforeFirst(0), .tap(.audienceTap, "yes"))]
        case .takeBackInTheLastMinutes: return answer + share + [(.beforeFirst(1), .thread("private"))]
        case .shareLate:
            return answer + [(.beforeFirst(-60), .thread("share")), (.beforeFirst(-61), .tap(.audienceTap, "yes"))]
        case .toSupervisor:
            return answer + [(.after(5), .word("to supervisor")), (.after(6), .tap(.audienceTap, "yes"))]
        case .copyToPartner:
            return Self.toSupervisor.deeds + [
                (.after(8), .tap(.receipt, "share")), (.after(9), .tap(.audienceTap, "copy")),
                (.after(10), .tap(.audienceTap, "yes")),
            ]
        case .withoutName: return answer + [(.after(5), .word("anonymous")), (.after(6), .tap(.audienceTap, "yes"))]
        }
    }
}
