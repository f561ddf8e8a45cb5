package import Domain

extension MatrixConnector {
    /// A hundred events of 64 KiB, with room to spare.
    ///
    /// A homeserver repeats what is refused for ever, and all behind it waits.
    package var maximumBody: Int? { Self.transactionBytes }

    private static let transactionBytes = 8 << 20

    /// Knows the homeserver by its token and takes what a transaction holds, an item for each event.
    ///
    /// Items carry the event's name as their key and never the transaction's: after a restart a
    /// homeserver may count transactions from 1 again, with other events.
    ///
    /// Related: <https://spec.matrix.org/v1.15/application-service-api/#homeserver---application-service-api>
    package func verify(_ request: InboundRequest, at wall: Instant) -> Verification {
        guard let token = Self.token(request) else { return Self.refuse(401, "M_UNAUTHORIZED", .missingHeader) }
        guard ConstantTime.areEqual(token, Array(hsToken.revealed.utf8)), !token.isEmpty else {
            return Self.refuse(403, "M_FORBIDDEN", .badSignature)
        }
        let path = Self.segments(request.path)
        switch (path.first, path.count) {
        case ("transactions", 2):
            guard request.method == "PUT" else { return Self.refuse(405, "M_UNRECOGNIZED", .unknownPath) }
            return transaction(request.body)
        case ("ping", 1):
            guard request.method == "POST" else { return Self.refuse(405, "M_UNRECOGNIZED", .unknownPath) }
            return .accepted([], Verification.Answer(status: 200))
        case ("users", 2):
            guard request.method == "GET" else { return Self.refuse(405, "M_UNRECOGNIZED", .unknownPath) }
            let isOurs = Self.decoded(path[1]) == Array(user.utf8)
            return .accepted([], isOurs ? Verification.Answer(status: 200) : Self.answer(404, "M_NOT_FOUND"))
        case ("rooms", 2):
            guard request.method == "GET" else { return Self.refuse(405, "M_UNRECOGNIZED", .unknownPath) }
            return .accepted([], Self.answer(404, "M_NOT_FOUND"))
        default:
            return Self.refuse(404, "M_UNRECOGNIZED", .unknownPath)
        }
    }

    package func read(_ bytes: [UInt8]) -> [InboundItem] {
        MatrixEvent(bytes)?.items(for: user) ?? [.ignored(reason: "malformed")]
    }

    private func transaction(_ body: [UInt8]) -> Verification {
        guard body.count <= Self.transactionBytes else { return Self.refuse(413, "M_TOO_LARGE", .malformed) }
        guard let events = JsonSlices.elements(of: "events", in: body) else {
            return Self.refuse(400, "M_NOT_JSON", .malformed)
        }
        // What cannot be read is left out and not refused: the homeserver would repeat it for ever.
        let items = events.compactMap { bytes -> Verification.Item? in
            guard let event = MatrixEvent(bytes), event.items(for: user).contains(where: Self.isKept) else {
                return nil
            }
            return Verification.Item(key: event.id, bytes: bytes)
        }
        return .accepted(items, Verification.Answer(status: 200))
    }

    private static func isKept(_ item: InboundItem) -> Bool {
        if case .ignored = item { false } else { true }
    }

    /// The token in the header, or in the query as before version 1.4.
    private static func token(_ request: InboundRequest) -> [UInt8]? {
        if let header = request.headers["authorization"] {
            let prefix = "bearer "
            guard header.utf8.count <= 4096, header.prefix(prefix.count).lowercased() == prefix else { return nil }
            return Array(header.dropFirst(prefix.count).utf8)
        }
        guard request.query.utf8.count <= 8192 else { return nil }
        for pair in request.query.split(separator: "&") where pair.hasPrefix("access_token=") {
            return decoded(pair.dropFirst("access_token=".count))
        }
        return nil
    }

    /// The segments below the prefix, which older homeservers leave out.
    private static func segments(_ path: String) -> [Substring] {
        guard path.utf8.count <= 2048 else { return [] }
        let prefix = "/_matrix/app/v1/"
        let rest = path.hasPrefix(prefix) ? path.dropFirst(prefix.count) : path.drop { $0 == "/" }
        return rest.split(separator: "/", omittingEmptySubsequences: false)
    }

    private static func decoded(_ text: Substring) -> [UInt8]? {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
    }

    private static func refuse(_ status: Int, _ code: String, _ reason: Verification.Refusal) -> Verification {
        .refused(answer(status, code), reason: reason)
    }

    private static func answer(_ status: Int, _ code: String) -> Verification.Answer {
        let body: Json = ["errcode": .string(code), "error": ""]
        return Verification.Answer(status: status, body: body.text)
    }
}
