import Domain

/// How long a peer asks us to wait.
enum RetryAfter {
    private static let longest: Int64 = 86_400

    /// The span of a `Retry-After` header in seconds or as a date, kept within 1 second and 1 day.
    ///
    /// What cannot be read is as if it were not there.
    ///
    /// Related: <https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3>
    static func span(_ header: String?, at wall: Instant) -> Instant.Span? {
        guard let header, header.utf8.count <= 40 else { return nil }
        let seconds: Int64
        if let told = Int64(header), told >= 0 {
            seconds = told
        } else if let date = date(header) {
            seconds = date.seconds - wall.seconds
        } else {
            return nil
        }
        return clamped(seconds: seconds)
    }

    static func clamped(seconds: Int64) -> Instant.Span {
        .seconds(Int(min(max(seconds, 1), longest)))
    }

    /// The instant of `Wed, 21 Oct 2015 07:28:00 GMT`, the one form that is still written.
    private static func date(_ text: String) -> Instant? {
        let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]), let year = Int(parts[3]),
            let month = names.firstIndex(of: String(parts[2])),
            let date = CivilDate(year: year, month: month + 1, day: day)
        else { return nil }
        let clock = parts[4].split(separator: ":").compactMap { Int64($0) }
        guard clock.count == 3, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]), (0...60).contains(clock[2])
        else { return nil }
        return Instant(seconds: Int64(date.dayNumber) * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2])
    }
}
