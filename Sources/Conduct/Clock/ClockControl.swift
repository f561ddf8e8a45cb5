package import Domain
package import Store

/// Moves the programme clock of an installation in which nobody is reached for real.
package struct ClockControl: Sendable {
    package enum Refusal: Error, Hashable, Sendable {
        /// A workspace is real: its people would get messages at wrong times.
        case notAllowed
        case backwards(from: Instant, to: Instant)
        /// The rate is not between the least and the most.
        case rate(Double)
    }

    /// Seconds of programme time in a second of wall time.
    package static let rates = 0.1...1_000_000

    private let isAllowed: Bool

    /// - Parameter isAllowed: True if every workspace is a sandbox, or is treated as one in a rehearsal.
    package init(isAllowed: Bool) {
        self.isAllowed = isAllowed
    }

    /// Sets programme time to an instant that is not in its past; the rate stays.
    package func jump(to instant: Instant, wall: Instant, _ transaction: borrowing Transaction) throws {
        guard isAllowed else { throw Refusal.notAllowed }
        let clock = try transaction.clock()
        let now = clock.programme(at: wall)
        guard instant >= now else { throw Refusal.backwards(from: now, to: instant) }
        try transaction.setClock(StoredClock(anchor: wall, offset: instant - wall, rate: clock.rate))
    }

    /// Sets programme time to the next thing that happens by itself: a timer, or an opening of a waiting message.
    ///
    /// - Parameter limit: Not past this instant; the clock is left there if nothing comes before it.
    /// - Returns: The programme time that it was set to; nil if nothing comes and there is no limit.
    @discardableResult
    package func jumpToNext(
        notPast limit: Instant? = nil,
        wall: Instant,
        _ transaction: borrowing Transaction
    ) throws -> Instant? {
        guard isAllowed else { throw Refusal.notAllowed }
        let now = try transaction.clock().programme(at: wall)
        if let limit, limit < now { throw Refusal.backwards(from: now, to: limit) }
        let next = try Self.next(after: now, wall: wall, transaction)
        guard let target = [next, limit].compactMap(\.self).min() else { return nil }
        try jump(to: target, wall: wall, transaction)
        return target
    }

    /// Sets how fast programme time goes from now on.
    package func setRate(_ rate: Double, wall: Instant, _ transaction: borrowing Transaction) throws {
        guard isAllowed else { throw Refusal.notAllowed }
        guard Self.rates.contains(rate) else { throw Refusal.rate(rate) }
        let now = try transaction.clock().programme(at: wall)
        try transaction.setClock(StoredClock(anchor: wall, offset: now - wall, rate: rate))
    }

    /// The instant of the next timer or opening, never before now; nil if nothing waits.
    package static func next(
        after now: Instant,
        wall: Instant,
        _ transaction: borrowing Transaction
    ) throws -> Instant? {
        if try transaction.countPendingEvents() > 0 { return now }
        // What can be sent already waits for nobody's clock but Delivery's.
        let opening = try transaction.nextWake(now: now, wall: wall).programme
        return [try transaction.nextTimer(), opening].compactMap { $0.map { max($0, now) } }.min()
    }
}

extension ClockControl.Refusal: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notAllowed:
            """
            The programme clock can only be moved where every workspace is a sandbox. \
            Start with --rehearsal, which turns the others into sandboxes.
            """
        case .backwards(let now, let instant):
            "Programme time is \(now), so it cannot be set back to \(instant). Give a later moment."
        case .rate(let rate):
            "A rate of \(rate) is out of bounds. Give one between \(ClockControl.rates.lowerBound) and \(ClockControl.rates.upperBound)."
        }
    }
}
