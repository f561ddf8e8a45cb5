import Domain
import PromptLibrary
import Timetable

/// Somebody is no longer there: out of the people file, or erased.
extension Turn {
    /// How many working days of the partner a pair rests before it ends, in case it is a mistake.
    static let leavingDays = 5

    /// Somebody left the organisation; the pairs rest first, and nothing is destroyed.
    mutating func leave(_ i: Int) {
        guard snapshot.persons[i].standing == .active else { return }
        snapshot.persons[i].standing = .left
        snapshot.persons[i].agenda = []
        snapshot.persons[i].gathering = nil
        effects.append(.notice("person-left"))
        for p in livePairs(of: i) {
            restBeforeEnd(p, without: i)
            if snapshot.pairs[p].leaving == nil { closeRounds(p) }
        }
    }

    private mutating func restBeforeEnd(_ p: Int, without i: Int) {
        // Whoever has finished keeps the last questions.
        guard snapshot.pairs[p].leaving == nil, snapshot.pairs[p].phase != .followUp else { return }
        let other = partner(of: i, in: p)
        let calendar = calendar(other)
        let end = calendar.workingDay(Self.leavingDays, after: today(other)) ?? today(other) + 7
        // It rests until the day on which there is something to say, whether they come back or not.
        let date = calendar.workingDay(programme(of: p).endedTellDays, after: end) ?? end + 2
        snapshot.pairs[p].leaving = side(of: i, in: p)
        beginPause(p, by: nil, until: date)
        cancel(.pauseEnd, of: p)
        set(.leaveEnd, of: p, at: calendar.zone.instant(of: WallReading(end, TimeOfDay(minutes: 0))))
        // In readiness nothing has begun that could rest.
        if snapshot.pairs[p].phase != .readiness { post(.rest, to: other, pair: p) { $0.date = date } }
    }

    /// They are back: the end is called off, and the rest ends on its day like any other.
    mutating func comeBack(_ i: Int) {
        for p in livePairs(of: i) where snapshot.pairs[p].leaving == side(of: i, in: p) {
            snapshot.pairs[p].leaving = nil
            cancel(.leaveEnd, of: p)
            guard let until = snapshot.pairs[p].pausedUntil else { continue }
            let zone = calendar(person(0, of: p)).zone
            set(.pauseEnd, of: p, at: zone.instant(of: WallReading(until, TimeOfDay(minutes: 0))))
        }
    }

    mutating func leaveEnded(_ p: Int) {
        guard let side = snapshot.pairs[p].leaving else { return }
        snapshot.pairs[p].pausedFrom = nil
        snapshot.pairs[p].pausedUntil = nil
        end(p, .left)
        closeRounds(p)
        clear(snapshot.pairs[p].id, of: person(side, of: p))
    }

    /// The words of a person are gone: their pairs end, and nothing of them stays in a state.
    mutating func erase(_ i: Int) {
        guard snapshot.persons[i].standing != .erased else { return }
        for p in livePairs(of: i) { end(p, .left) }
        for p in pairs(of: i) { closeRounds(p) }
        snapshot.persons[i].standing = .erased
        snapshot.persons[i].agenda = []
        snapshot.persons[i].asks = []
        snapshot.persons[i].sittings = []
        snapshot.persons[i].gathering = nil
        forgetActs(of: i)
        let id = snapshot.persons[i].id
        forgetAnswers(of: i)
        let own = snapshot.persons[i].entries.map(\.id)
        snapshot.persons[i].entries = []
        snapshot.persons[i].undoable = []
        for g in snapshot.programmes.indices {
            snapshot.programmes[g].anonymous.removeAll { $0.writer == id }
            for d in snapshot.programmes[g].digests.indices {
                snapshot.programmes[g].digests[d].batch.removeAll(where: own.contains)
                snapshot.programmes[g].digests[d].notes.removeAll { $0.writer == id }
            }
        }
    }
}
