/// What an address looks like in a workspace of some kind.
struct AddressForm {
    let kind: String

    func isRight(_ handle: String) -> Bool {
        guard handle.utf8.count <= 255, !handle.contains(where: \.isWhitespace) else { return false }
        switch kind {
        case "slack":
            return handle.count >= 3 && (handle.hasPrefix("U") || handle.hasPrefix("W"))
                && handle.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) }
        case "matrix":
            let parts = handle.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            return handle.hasPrefix("@") && parts.count == 2 && parts[0].count > 1 && !parts[1].isEmpty
        case "sandbox":
            return isSlug(handle)
        default:
            return handle.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        }
    }

    var remedy: String {
        switch kind {
        case "slack": "Write the member id, as in U012AB3CD"
        case "matrix": "Write the Matrix user, as in @ruth:example.org"
        case "sandbox": "Use small letters, digits and hyphens"
        default: "Write it without spaces, at most 255 bytes"
        }
    }
}
