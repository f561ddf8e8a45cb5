/// Words or a key that could not be opened.
package struct VaultError: Error, Hashable, Sendable {
    /// The kinds of failure; raw values are metric labels.
    package enum Reason: String, CaseIterable, Sendable {
        /// The master key is not 32 bytes.
        case badKey = "bad-key"
        /// The bytes were changed, moved to another row or sealed by another key.
        case tampered
        /// The store was made with another master key.
        case wrongMasterKey = "wrong-master-key"
    }

    package let reason: Reason
    /// Where, such as `entry 17`; never words.
    package let place: String

    package init(_ reason: Reason, place: String) {
        self.reason = reason
        self.place = place
    }
}

extension VaultError: CustomStringConvertible {
    package var description: String {
        switch reason {
        case .badKey: "\(place): the master key must be 32 bytes. Use the key file that `duologue init` made."
        case .tampered: "\(place) can not be opened: it was changed or does not belong there. Restore a backup."
        case .wrongMasterKey:
            "\(place) was made with another master key. Use the key file that belongs to this store."
        }
    }
}
