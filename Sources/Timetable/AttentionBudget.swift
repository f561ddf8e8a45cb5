package import Domain

/// How much of a person's attention is used up, over all pairs and programmes (season.md 7.3).
///
/// A mark is a nudge or news on a local date, or a place reserved for news.
/// Answers are never marked. A week is a date and the six before it; use in
/// reservations ahead counts too, so that no seven days hold more than the limit.
package struct AttentionBudget: Sendable, Hashable, Codable {
    private struct Mark: Sendable, Hashable, Codable {
        var date: CivilDate
        var isNudge: Bool
        /// Nil for a reservation.
        var message: MessageID?
    }

    private var marks: [Mark] = []

    package init() {}

    /// Marks a message on the date it is planned for; a second time for the same message moves the mark.
    package mutating func spend(_ messageClass: MessageClass, on date: CivilDate, message: MessageID) {
        giveBack(message)
        guard messageClass != .answer else { return }
        marks.append(Mark(date: date, isNudge: messageClass == .nudge, message: message))
    }

    /// Keeps a place for news on a date.
    package mutating func reserve(on date: CivilDate) {
        marks.append(Mark(date: date, isNudge: false, message: nil))
    }

    /// Uses the place that was kept on a date for a message; without one it is spent as news.
    package mutating func spendReserved(on date: CivilDate, message: MessageID) {
        giveBack(message)
        cancelReservation(on: date)
        marks.append(Mark(date: date, isNudge: false, message: message))
    }

    /// Gives up one place that was kept on a date; nothing happens if there is none.
    package mutating func cancelReservation(on date: CivilDate) {
        if let index = marks.firstIndex(where: { $0.date == date && $0.message == nil }) { marks.remove(at: index) }
    }

    /// Takes back the mark of a message that lapsed or was withdrawn; an unknown message changes nothing.
    package mutating func giveBack(_ message: MessageID) {
        marks.removeAll { $0.message == message }
    }

    /// Forgets the marks of dates before one; six days before today are still needed.
    package mutating func forget(before date: CivilDate) {
        marks.removeAll { $0.date < date }
    }

    /// Returns what is used on a date and in the week that ends with it, reservations included.
    package func use(on date: CivilDate) -> (day: Int, week: Int, nudgesDay: Int, nudgesWeek: Int) {
        var use = (day: 0, week: 0, nudgesDay: 0, nudgesWeek: 0)
        for mark in marks where mark.date <= date && mark.date > date - 7 {
            use.week += 1
            if mark.isNudge { use.nudgesWeek += 1 }
            guard mark.date == date else { continue }
            use.day += 1
            if mark.isNudge { use.nudgesDay += 1 }
        }
        return use
    }

    /// Returns whether one more message of a class fits on a date, in its week and in the weeks that follow.
    ///
    /// - Parameter keepingForDigest: true for a supervisor as long as the week's
    ///   digest is to come: one unit of the week is then left for it.
    package func hasRoom(
        for messageClass: MessageClass,
        on date: CivilDate,
        limits: Programme.Budget,
        keepingForDigest: Bool
    ) -> Bool {
        guard messageClass != .answer else { return true }
        let isNudge = messageClass == .nudge
        let today = use(on: date)
        guard today.day < limits.day, !isNudge || today.nudgesDay < limits.nudgesDay else { return false }
        let week = limits.week - (keepingForDigest ? 1 : 0)
        return (0..<7).allSatisfy { ahead in
            let use = use(on: date + ahead)
            return use.week < week && (!isNudge || use.nudgesWeek < limits.nudgesWeek)
        }
    }
}
