/// Makes 64-bit identifiers that rise with time.
///
/// 42 bits of milliseconds since 1970, 9 bits that name the maker, 12 bits of
/// sequence. A sequence that overflows within a millisecond borrows the next.
package struct IdentifierSource: Sendable {
    private let maker: Int64
    private var last: Int64 = 0

    /// - Parameter maker: 0 to 511; distinct for processes that write to one store at a time.
    package init(maker: Int) {
        self.maker = Int64(maker & 511)
    }

    /// Returns an identifier that is larger than all before it from this source.
    package mutating func next(at now: Instant) -> Int64 {
        let stamp = max(now.milliseconds, 0) << 12
        last = max(stamp, last + 1)
        return (last >> 12) << 21 | maker << 12 | (last & 4095)
    }
}
