package import Domain

/// The offsets of one zone from UTC, as a table from the past up to the year 2100.
///
/// Built from the bytes of a TZif file. Looking up costs a jump into a table
/// and a step or two, so millions a second are fine. After 2100 the last offset
/// goes on.
package struct ZoneRules: Sendable {
    package let name: ZoneName
    /// When each offset begins, in seconds since 1970 UTC, rising; the first is the beginning of time.
    let starts: [Int64]
    /// Seconds east of UTC; neighbours differ.
    let offsets: [Int32]
    /// For each stretch of `bucketSeconds` from `firstBucket` on, the index in force at its start.
    private let hints: [UInt16]
    /// Days that the zone left out, as numbers of `CivilDate`; nearly always none.
    private let skippedDays: [Int]

    /// No offset is larger than this (RFC 9636 allows 26 hours less a second).
    static let maxOffset = 93_600
    private static let bucketShift: Int64 = 24
    /// 1901 or so; everything before falls into the first bucket and is searched from its start.
    private static let firstBucket: Int64 = -2_180_000_000 >> bucketShift
    /// 2100 or so.
    private static let lastBucket: Int64 = 4_110_000_000 >> bucketShift

    /// Coordinated universal time.
    package static let utc = ZoneRules(name: "UTC", initial: 0, transitions: [])

    /// Reads the bytes of a TZif file of any version (RFC 9636).
    ///
    /// The file's own transitions are taken over and its footer is expanded to
    /// the end of 2100.
    ///
    /// - Throws: `ZoneError` for bytes that are not such a file, or count leap seconds.
    package init(name: ZoneName, tzif: [UInt8]) throws(ZoneError) {
        let file = try ZoneFile(name: name, bytes: tzif)
        self.init(name: name, initial: file.initialOffset, transitions: file.transitions)
    }

    /// - Parameter transitions: rising in time, all later than the beginning of time.
    init(name: ZoneName, initial: Int32, transitions: [ZoneFile.Transition]) {
        var starts = [Int64.min]
        var offsets = [initial]
        for transition in transitions where transition.offset != offsets[offsets.count - 1] {
            starts.append(transition.at)
            offsets.append(transition.offset)
        }
        self.name = name
        self.starts = starts
        self.offsets = offsets
        hints = ZoneRules.hints(into: starts)
        skippedDays = ZoneRules.skippedDays(starts, offsets)
    }

    private static func hints(into starts: [Int64]) -> [UInt16] {
        var hints: [UInt16] = []
        var index = 0
        for bucket in firstBucket...lastBucket {
            let begin = bucket == firstBucket ? Int64.min : bucket << bucketShift
            while index + 1 < starts.count, starts[index + 1] <= begin { index += 1 }
            hints.append(UInt16(clamping: index))
        }
        return hints
    }

    private static func skippedDays(_ starts: [Int64], _ offsets: [Int32]) -> [Int] {
        var skipped: [Int] = []
        for index in starts.indices.dropFirst() where offsets[index] - offsets[index - 1] >= 86_400 {
            let gapStart = starts[index] + Int64(offsets[index - 1])
            let gapEnd = starts[index] + Int64(offsets[index])
            var day = (gapStart + 86_399).flooredQuotient(dividingBy: 86_400)
            while (day + 1) * 86_400 <= gapEnd {
                skipped.append(Int(day))
                day += 1
            }
        }
        return skipped
    }

    // MARK: From an instant

    /// Returns the seconds east of UTC in force at an instant.
    package func offset(at instant: Instant) -> Int {
        Int(offsets[index(at: instant.seconds)])
    }

    /// Returns what a clock on the wall shows, rounded down to the minute.
    package func reading(at instant: Instant) -> WallReading {
        let seconds = instant.seconds
        let local = seconds + Int64(offsets[index(at: seconds)])
        let day = local.flooredQuotient(dividingBy: 86_400)
        return WallReading(
            CivilDate(dayNumber: Int(day)),
            TimeOfDay(minutes: Int((local - day * 86_400) / 60))
        )
    }

    /// Returns the date on a calendar on the wall.
    package func date(at instant: Instant) -> CivilDate {
        let seconds = instant.seconds
        let local = seconds + Int64(offsets[index(at: seconds)])
        return CivilDate(dayNumber: Int(local.flooredQuotient(dividingBy: 86_400)))
    }

    /// The index of the offset in force at a second.
    func index(at seconds: Int64) -> Int {
        let bucket = min(max(seconds >> ZoneRules.bucketShift, ZoneRules.firstBucket), ZoneRules.lastBucket)
        var index = Int(hints[Int(bucket - ZoneRules.firstBucket)])
        while index + 1 < starts.count, starts[index + 1] <= seconds { index += 1 }
        return index
    }

    // MARK: To an instant

    /// Returns the instant of a reading, and whether the clock showed it once, twice or never.
    ///
    /// A reading in a gap gives the first instant after the gap, a repeated one
    /// the first pass. Minutes past 1439 count on into the next dates.
    package func resolve(_ reading: WallReading) -> Resolved {
        let local = Int64(reading.date.dayNumber) * 86_400 + Int64(reading.time.minutes) * 60
        var index = index(at: local - Int64(ZoneRules.maxOffset))
        while true {
            let second = local - Int64(offsets[index])
            if second < starts[index] {
                return Resolved(instant: Instant(seconds: starts[index]), kind: .gap)
            }
            guard index + 1 < starts.count, second >= starts[index + 1] else {
                let kind = isShownAgain(local, after: index) ? Resolved.Kind.repeated : .plain
                return Resolved(instant: Instant(seconds: second), kind: kind)
            }
            index += 1
        }
    }

    /// Returns the instant of a reading; see `resolve` for gaps and repeats.
    package func instant(of reading: WallReading) -> Instant {
        resolve(reading).instant
    }

    /// Returns whether the zone had a date at all; Apia had no 30 December 2011.
    package func has(_ date: CivilDate) -> Bool {
        skippedDays.isEmpty || !skippedDays.contains(date.dayNumber)
    }

    /// Returns the first change of offset strictly between two instants, with the offset from then on.
    package func nextTransition(after: Instant, before: Instant) -> (at: Instant, offset: Int)? {
        let next = index(at: after.seconds) + 1
        guard next < starts.count else { return nil }
        let at = Instant(seconds: starts[next])
        return at > after && at < before ? (at, Int(offsets[next])) : nil
    }

    private func isShownAgain(_ local: Int64, after index: Int) -> Bool {
        var next = index + 1
        while next < starts.count, starts[next] <= local + Int64(ZoneRules.maxOffset) {
            let second = local - Int64(offsets[next])
            if second >= starts[next], next + 1 == starts.count || second < starts[next + 1] { return true }
            next += 1
        }
        return false
    }
}

extension ZoneRules: Hashable {
    package static func == (left: ZoneRules, right: ZoneRules) -> Bool {
        left.name == right.name && left.starts == right.starts && left.offsets == right.offsets
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(name)
    }
}

/// The instant of a wall reading, and how the zone's clock treated that reading.
package struct Resolved: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// Shown once.
        case plain
        /// Never shown: the instant is the first after the gap.
        case gap
        /// Shown more than once: the instant is the first pass.
        case repeated
    }

    package let instant: Instant
    package let kind: Kind

    package init(instant: Instant, kind: Kind) {
        self.instant = instant
        self.kind = kind
    }
}
