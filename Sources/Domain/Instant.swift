/// A moment, in whole milliseconds since 1970-01-01 00:00 UTC.
///
/// Everything that happens carries one. Nothing below `Daemon` reads a clock:
/// instants are passed in.
package struct Instant: Hashable, Comparable, Sendable {
    package var milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// Creates an instant from whole seconds since 1970 UTC.
    package init(seconds: Int64) {
        self.milliseconds = seconds * 1000
    }

    /// Whole seconds since 1970 UTC, rounded down.
    package var seconds: Int64 {
        milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000
    }

    package static let distantPast = Instant(milliseconds: .min / 4)
    package static let distantFuture = Instant(milliseconds: .max / 4)

    package static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }

    package static func + (instant: Instant, span: Span) -> Instant {
        Instant(milliseconds: instant.milliseconds + span.milliseconds)
    }

    package static func - (instant: Instant, span: Span) -> Instant {
        Instant(milliseconds: instant.milliseconds - span.milliseconds)
    }

    package static func - (later: Instant, earlier: Instant) -> Span {
        Span(milliseconds: later.milliseconds - earlier.milliseconds)
    }

    /// A length of time in whole milliseconds, independent of calendars.
    package struct Span: Hashable, Comparable, Sendable, Codable {
        package var milliseconds: Int64

        package init(milliseconds: Int64) {
            self.milliseconds = milliseconds
        }

        package static func seconds(_ count: Int) -> Span { Span(milliseconds: Int64(count) * 1000) }
        package static func minutes(_ count: Int) -> Span { .seconds(count * 60) }
        package static func hours(_ count: Int) -> Span { .minutes(count * 60) }
        package static func days(_ count: Int) -> Span { .hours(count * 24) }

        package static func < (left: Span, right: Span) -> Bool {
            left.milliseconds < right.milliseconds
        }

        package init(from decoder: any Decoder) throws {
            milliseconds = try decoder.singleValueContainer().decode(Int64.self)
        }

        package func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(milliseconds)
        }
    }
}

extension Instant: Codable {
    package init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int64.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }
}

extension Instant: CustomStringConvertible {
    /// The moment in UTC, as in `2026-09-07T06:30:00Z`.
    package var description: String {
        let day = CivilDate(dayNumber: Int(milliseconds.flooredQuotient(dividingBy: 86_400_000)))
        let second = Int(milliseconds - Int64(day.dayNumber) * 86_400_000) / 1000
        let parts = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(day)T\(parts[0]):\(parts[1]):\(parts[2])Z"
    }
}

extension FixedWidthInteger {
    /// Divides, rounding towards negative infinity.
    @inlinable
    package func flooredQuotient(dividingBy divisor: Self) -> Self {
        let quotient = self / divisor
        return (self % divisor != 0 && (self < 0) != (divisor < 0)) ? quotient - 1 : quotient
    }
}
