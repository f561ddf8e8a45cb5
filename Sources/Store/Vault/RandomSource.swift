/// Where keys and nonces come from; the system's generator in the daemon, a seeded one in a simulation.
package protocol RandomSource: Sendable {
    /// Returns bytes that nobody can guess.
    func bytes(_ count: Int) -> [UInt8]
}

/// The system's cryptographic generator.
package struct SystemRandomSource: RandomSource {
    package init() {}

    package func bytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}
