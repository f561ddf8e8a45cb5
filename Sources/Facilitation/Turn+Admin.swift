import Domain
import PromptLibrary
import Timetable

/// What an admin does, as far as pairs and people feel it.
extension Turn {
    mutating func handle(_ act: Event.AdminAct) {
        switch act {
        case .publish(let id): if let p = index(of: id) { publish(p) }
        case .endPair(let id): if let p = index(of: id) { end(p, .endedByAdmin) }
        case .endProgramme(let id): endProgramme(id)
        case .change(let id, let record): if let i = index(of: id) { change(i, to: record) }
        case .setAway(let id, let from, let through):
            if let i = index(of: id) { enterAway(DateRange(from, through: through), i) }
        case .pause(let id, let until):
            if let i = index(of: id) {
                for p in livePairs(of: i) {
                    beginPause(p, by: nil, until: until)
                    for side in 0...1 { post(.rest, to: person(side, of: p), pair: p) { $0.date = until } }
                }
            }
        case .resume(let id):
            if let i = index(of: id) {
                for p in livePairs(of: i) { snapshot.pairs[p].pausedBy = [] }
                resume(i)
                drafts[i] = nil
            }
        case .erase(let id): if let i = index(of: id) { erase(i) }
        case .leave(let id): if let i = index(of: id) { leave(i) }
        case .replan(let id): if let p = index(of: id) { rulesChanged(p) }
        }
    }

    private mutating func change(_ i: Int, to record: Person) {
        let old = snapshot.persons[i].person
        snapshot.persons[i].person = record
        if snapshot.persons[i].standing == .left {
            snapshot.persons[i].standing = .active
            comeBack(i)
        }
        if old.zone != record.zone || old.workDays != record.workDays || old.workHours != record.workHours
            || old.holidays != record.holidays
        {
            zoneChanged(i)
        }
    }

    /// The programme ends before its time: near dates stay, the rest is unbooked, the closing questions come once.
    private mutating func endProgramme(_ id: ProgrammeID) {
        if let g = snapshot.programmes.firstIndex(where: { $0.id == id }), let first = snapshot.persons.indices.first {
            snapshot.programmes[g].endedEarlyOn = today(first)
        }
        for p in snapshot.pairs.indices where snapshot.pairs[p].programme == id {
            switch snapshot.pairs[p].phase {
            case .readiness, .contracting: end(p, .programmeEnded)
            case .early, .review, .working, .midpoint, .closing: closeEarly(p)
            case .followUp, .ended: break
            }
        }
    }

    private mutating func closeEarly(_ p: Int) {
        let date = today(person(0, of: p))
        if let booking = booking(p),
            calendar(ofPair: p).workingDays(after: date, through: self.date(of: booking.start, for: person(0, of: p)))
                > 10
        {
            unbook(p)
        }
        if search(p) != nil { rest(p, until: date + 7) }
        cancel(.proposeDue, of: p)
        enter(.closing, p)
        let phases = programme(of: p).phases
        set(.closingMax, of: p, .pairWorkingDay(phases.closingMax, after: date))
        for side in 0...1 {
            let i = person(side, of: p)
            startSitting(
                .closing,
                of: i,
                in: p,
                session: nil,
                steps: [.takeAway, .differently, .whatNext],
                rests: true
            )
            post(.programmeEnds, to: i, pair: p)
        }
    }
}
