import Domain
import PromptLibrary
import Timetable

/// Rules changed under a pair: those of a zone, a holiday calendar or the programme.
extension Turn {
    /// A booked date keeps the wall time of its anchor; both hear of it where a wall time has moved.
    mutating func rulesChanged(_ p: Int) {
        guard snapshot.pairs[p].phase != .ended else { return }
        replan(p)
        replaceTimes(p)
        guard let booking = booking(p), booking.start > now else { return }
        let anchor = calendar(person(booking.anchor, of: p)).zone
        let other = calendar(person(1 - booking.anchor, of: p)).zone
        let start = anchor.instant(of: booking.wall)
        let isMoved = booking.otherWall.map { $0 != other.reading(at: start) } ?? false
        guard start != booking.start || isMoved, start > now else { return keepWalls(p) }
        var moved = booking
        moved.start = start
        snapshot.pairs[p].loop = .booked(moved)
        keepWalls(p)
        cancelBookingTimers(p)
        planBooking(moved, p)
        for side in 0...1 {
            let i = person(side, of: p)
            record(i, "session", "number=\(moved.session) moved=\(start) rules", pair: p)
            guard isMoved else { continue }
            unpost([.date, .moved], to: i, pair: p)
            post(.moved, to: i, pair: p) { $0.session = moved.session }
        }
    }

    /// Notes what the clocks of both show at the booked date, by the rules as they are.
    mutating func keepWalls(_ p: Int) {
        guard case .booked(var booking) = snapshot.pairs[p].loop else { return }
        booking.wall = calendar(person(booking.anchor, of: p)).zone.reading(at: booking.start)
        booking.otherWall = calendar(person(1 - booking.anchor, of: p)).zone.reading(at: booking.start)
        snapshot.pairs[p].loop = .booked(booking)
    }

    /// Times on offer that have become a day off are withdrawn, and found anew.
    private mutating func replaceTimes(_ p: Int) {
        guard case .finding(let search) = snapshot.pairs[p].loop else { return }
        let calendars = calendar(ofPair: p)
        let isFit = usable(search).allSatisfy { slot in
            [calendars.first, calendars.second].allSatisfy { calendar in
                // Hours over midnight belong to the date before.
                let date = calendar.zone.date(at: slot)
                return calendar.isWorkingDay(date) || calendar.isWorkingDay(date - 1)
            }
        }
        guard !isFit else { return }
        let told = search.told
        openSearch(p, target: search.target, minutes: nil, isTalkFirst: search.isTalkFirst, inSitting: search.inSitting)
        for side in 0...1 {
            let i = person(side, of: p)
            guard told[side] else {
                planTimes(p, for: i)
                continue
            }
            post(.slots, to: i, pair: p, due: openingForNews(i, from: now))
        }
    }

    mutating func renderMoved(_ item: AgendaItem, _ p: Int, to i: Int) {
        guard let booking = booking(p), booking.session == item.session, booking.start > now else { return }
        sayDate(booking, to: i, in: p, key: "moved")
        joinPrepare(to: i, in: p)
    }
}
