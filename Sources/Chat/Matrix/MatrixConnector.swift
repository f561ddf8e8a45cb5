package import Domain

/// Talks with people on a Matrix homeserver as an application service, in direct rooms.
///
/// A platform message is named by its event, a route is a room. Rooms are made
/// unencrypted: what is said in an encrypted one cannot be read, and the person
/// is told so.
///
/// Related: <https://spec.matrix.org/v1.15/application-service-api/>
package struct MatrixConnector: Connector {
    /// The largest content that leaves room for the rest of an event; the whole may have 65,536 bytes.
    private static let maximumContent = 60_000
    static let maximumText = 16_000

    package let kind = "matrix"
    package let ability = Ability(hasButtons: false, hasReplies: true, hasForms: false, maximumLength: maximumText)

    private let homeserver: String
    private let asToken: Secret
    let hsToken: Secret
    /// Our own name, such as `@duologue:example.org`.
    let user: String

    /// Creates a connector.
    ///
    /// - Parameters:
    ///   - homeserver: Where its client-server API is, such as `https://matrix.example.org`.
    ///   - asToken: The `as_token` of the registration, by which the homeserver knows us.
    ///   - hsToken: The `hs_token` of the registration, by which we know the homeserver.
    ///   - user: Our user on the homeserver, the `sender_localpart` of the registration or one of its namespace.
    package init(homeserver: String, asToken: Secret, hsToken: Secret, user: String) {
        self.homeserver = homeserver.hasSuffix("/") ? String(homeserver.dropLast()) : homeserver
        self.asToken = asToken
        self.hsToken = hsToken
        self.user = user
    }

    package func prepare(_ posting: Posting, at wall: Instant) throws(ChatError) -> Preparation {
        switch posting.errand {
        case .join(let room):
            return .post(call("POST", "/_matrix/client/v3/join/\(Self.encoded(room))", [:]))
        case .openForm:
            throw ChatError(.misconfigured, detail: "Matrix has no forms")
        case nil:
            break
        }
        guard let room = posting.route, !room.isEmpty else {
            guard posting.handle.hasPrefix("@"), posting.handle.contains(":") else {
                throw ChatError(.notFound, detail: "a Matrix address is like @name:server")
            }
            let request: Json = [
                "invite": .array([.string(posting.handle)]), "is_direct": true, "preset": "trusted_private_chat",
            ]
            return .open(call("POST", "/_matrix/client/v3/createRoom", request))
        }
        // The same transaction again gives the same event, so a retry makes no second message.
        let path = "/_matrix/client/v3/rooms/\(Self.encoded(room))/send/m.room.message/duologue-\(posting.id)"
        return .post(call("PUT", path, try Self.content(posting)))
    }

    private static func content(_ posting: Posting) throws(ChatError) -> Json {
        let link = posting.replyLinkURL.map { PlainText.ReplyLink(label: posting.replyLinkLabel ?? "", url: $0) }
        let text = PlainText.render(posting.message, replyLink: link)
        guard !text.isEmpty else { throw ChatError(.rejected, detail: "the message is empty") }
        var content: [(String, Json)] = [
            ("body", .string(text)),
            // Nobody is mentioned, whatever the words look like.
            ("m.mentions", [:]),
            ("msgtype", "m.text"),
        ]
        let plain = Json.object(Json.Object(content))
        content.append(("format", "org.matrix.custom.html"))
        content.append(("formatted_body", .string(MatrixHTML.render(posting.message, replyLink: link))))
        let formatted = Json.object(Json.Object(content))
        if formatted.encoded.count <= maximumContent { return formatted }
        guard plain.encoded.count <= maximumContent else { throw ChatError(.tooLong) }
        return plain
    }

    /// A request that makes the homeserver send at once what it holds back after we were down.
    ///
    /// - Parameter service: The `id` of the registration.
    package func ping(service: String) -> ChatRequest {
        call("POST", "/_matrix/client/v1/appservice/\(Self.encoded(service))/ping", [:], asUser: false)
    }

    private func call(_ method: String, _ path: String, _ body: Json, asUser: Bool = true) -> ChatRequest {
        ChatRequest(
            method: method,
            url: Secret(homeserver + path + (asUser ? "?user_id=\(Self.encoded(user))" : "")),
            headers: [
                ChatRequest.Header("authorization", Secret("Bearer \(asToken.revealed)")),
                ChatRequest.Header("content-type", Secret("application/json")),
            ],
            body: body.encoded
        )
    }

    /// The text as one segment of a path or value of a query.
    private static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: bytes.append(byte)
            default: bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
