package import Domain

/// A reason why the rules of a zone could not be read.
package struct ZoneError: Error, Hashable {
    package enum Reason: String, CaseIterable, Sendable {
        case badFooter = "bad-footer"
        case badHeader = "bad-header"
        case badTimes = "bad-times"
        case badTypes = "bad-types"
        case hasLeapSeconds = "has-leap-seconds"
        case tooLong = "too-long"
        case truncated
    }

    package let reason: Reason
    package let zone: ZoneName
    /// What was found where, in words.
    package let detail: String

    package init(_ reason: Reason, zone: ZoneName, detail: String) {
        self.reason = reason
        self.zone = zone
        self.detail = detail
    }
}

extension ZoneError: CustomStringConvertible {
    /// The zone, what is wrong, and what to do.
    package var description: String {
        let remedy =
            reason == .hasLeapSeconds
            ? "Use the zone file outside the folder `right`."
            : "Install the package tzdata again, or correct the zone's name."
        return "zone \(zone): \(detail). \(remedy)"
    }
}
