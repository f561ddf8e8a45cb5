import Domain
import PromptLibrary
import Timetable

/// No common hour at all: each may lend an hour, else they fix one themselves.
extension Turn {
    /// What there is instead of times, for somebody who comes to the end of a sitting.
    ///
    /// Whether an hour more could be lent is asked by a nudge, of both: from here the other would see when somebody
    /// came to it.
    mutating func sayNoTimes(_ search: Loop.Search, to i: Int, in p: Int) {
        let side = side(of: i, in: p)
        guard search.inSitting?[side] == true, ![.unasked, .asked].contains(snapshot.pairs[p].bends[side]) else {
            return
        }
        var told = search
        told.told[side] = true
        snapshot.pairs[p].loop = .typing(told)
        cancel(.slotsDue, of: p, side: side)
        sayTyping(to: i, in: p, key: "no-common-hour")
    }

    /// The same where times would have come by a nudge.
    mutating func postNoTimes(_ p: Int, _ i: Int) {
        guard snapshot.pairs[p].bends[side(of: i, in: p)] == .unasked else {
            return post(.typing, to: i, pair: p) { $0.label = "no-hour" }
        }
        post(.widenHours, to: i, pair: p)
    }

    mutating func offerNoTimes(to i: Int, in p: Int) {
        let side = side(of: i, in: p)
        guard !isSeasonTooShort(p) else { return saySeasonTooShort(to: i, in: p) }
        guard [.unasked, .asked].contains(snapshot.pairs[p].bends[side]) else {
            return sayTyping(to: i, in: p, key: "no-common-hour")
        }
        if snapshot.pairs[p].bends[side] == .asked, knowsOfNoHour(i, p) {
            return set(.widenExpire, of: p, at: now + .hours(24))
        }
        snapshot.pairs[p].bends[side] = .asked
        unpost([.widenHours], to: i, pair: p)
        closeAsks([.widenHours], of: i, in: p)
        ask(i, "widen-hours", .widenHours, ["partner": .text(partnerName(for: i, in: p))], pair: p)
        set(.widenExpire, of: p, at: now + .hours(24))
        let other = partner(of: i, in: p)
        if snapshot.pairs[p].bends[1 - side] == .unasked {
            unpost([.widenHours], to: other, pair: p)
            post(.widenHours, to: other, pair: p)
        }
    }

    /// The question for an hour more, where it has not come with something else in the meantime.
    mutating func renderWiden(_ p: Int, to i: Int) {
        guard case .typing = snapshot.pairs[p].loop, snapshot.pairs[p].bends[side(of: i, in: p)] == .unasked else {
            return
        }
        offerNoTimes(to: i, in: p)
    }

    mutating func answerWiden(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        settle(ask, of: i, option)
        let side = side(of: i, in: p)
        snapshot.pairs[p].bends[side] = PairState.Bend(rawValue: option) ?? .no
        guard case .typing(let search) = snapshot.pairs[p].loop else { return say(i, "kept-plain") }
        guard option != "no" else {
            say(i, "kept-plain")
            return concludeWidening(p, answeredBy: i)
        }
        openSearch(p, target: search.target, minutes: nil, isTalkFirst: search.isTalkFirst)
        guard case .finding = snapshot.pairs[p].loop else {
            say(i, "widen-not-enough")
            return concludeWidening(p, answeredBy: i)
        }
        offerSlots(to: i, in: p, "times-next")
        post(.slots, to: partner(of: i, in: p), pair: p, due: openingAfterSettle(partner(of: i, in: p)))
    }

    /// A day has passed since one was asked; who has not been reached so far is still asked.
    mutating func widenExpired(_ p: Int) {
        guard case .typing = snapshot.pairs[p].loop else { return }
        let pair = snapshot.pairs[p].id
        for side in 0...1 {
            let i = person(side, of: p)
            let asked = snapshot.persons[i].asks.last { $0.kind == .widenHours && $0.pair == pair }
            let waits = snapshot.persons[i].agenda.contains {
                $0.pair == pair && [.widenHours, .active, .slots, .unbooked].contains($0.kind)
            }
            switch snapshot.pairs[p].bends[side] {
            case .unasked where waits: continue
            case .asked where asked.map({ now - $0.sent < .hours(24) }) ?? false: continue
            case .unasked, .asked:
                closeAsks([.widenHours], of: i, in: p)
                snapshot.pairs[p].bends[side] = .no
            case .before, .after, .no: break
            }
        }
        concludeWidening(p, answeredBy: nil)
    }

    /// Both have answered and there is no common hour: each may suggest one.
    private mutating func concludeWidening(_ p: Int, answeredBy actor: Int?) {
        guard snapshot.pairs[p].bends.allSatisfy({ ![.unasked, .asked].contains($0) }) else {
            return set(.widenExpire, of: p, at: now + .hours(24))
        }
        cancel(.widenExpire, of: p)
        set(.typingEnd, of: p, .pairWorkingDay(10, after: today(person(0, of: p))))
        for side in 0...1 {
            let i = person(side, of: p)
            if i == actor {
                sayTyping(to: i, in: p, key: "no-common-hour")
            } else {
                unpost([.typing], to: i, pair: p)
                post(.typing, to: i, pair: p) { $0.label = "no-hour" }
            }
        }
    }
}
