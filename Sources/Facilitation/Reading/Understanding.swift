package import Domain

/// What a typed date, range, moment or length of time was understood as.
///
/// Nothing here is a guess that may be acted on: `understood` with `confirm`, and
/// every other case, is asked first, with the values as buttons.
package enum Understanding<Value: Hashable & Sendable>: Hashable, Sendable {
    /// One reading. `confirm` asks for a tap where people may have meant something else.
    case understood(Value, confirm: Bool)
    /// Two readings or more, in order of time.
    case ambiguous([Value])
    /// The day of the week does not fit the date; the date and the nearest day of that name, in order of time.
    case wrongWeekday([Value])
    /// Before today, or before now on this day.
    case past(Value)
    /// The end lies before the beginning; the value has them swapped.
    case reversed(Value)
    /// Something is left out: all of it, or the time of a moment whose date is told here.
    case incomplete(CivilDate?)
    case nonsense
}

package typealias DateReading = Understanding<CivilDate>
package typealias RangeReading = Understanding<DateRange>
package typealias MomentReading = Understanding<WallReading>
package typealias DurationReading = Understanding<Snooze>

/// How long an ask sleeps.
package enum Snooze: Hashable, Sendable {
    /// From now on, 15 minutes to 7 days.
    case span(Instant.Span)
    /// To the nudge time of a date, 1 to 7 days from today.
    case date(CivilDate)
    /// To a reading of the clock within a day.
    case moment(WallReading)
}

/// A rhythm as typed after `pace`.
package enum PaceReading: Hashable, Sendable {
    /// Every so many weeks, 1 to 12.
    case weeks(Int)
    /// Once a month; the season knows on which day.
    case monthly
    /// More or fewer weeks than a programme can have.
    case outOfBounds
    case incomplete
    case nonsense
}
