/// Comparison of secrets in a time that tells nothing about where they differ.
package enum ConstantTime {
    /// Says whether both hold the same bytes; only their lengths can be learnt from the time it takes.
    package static func areEqual(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
        guard left.count == right.count else { return false }
        var difference: UInt8 = 0
        for (one, other) in zip(left, right) { difference |= one ^ other }
        return difference == 0
    }
}
