package import Domain

/// A request that reached `/hooks/{workspace}` or a path below it.
package struct InboundRequest: Sendable {
    package var method: String
    /// The path below the hook, such as `/_matrix/app/v1/transactions/7`; empty for the hook itself.
    package var path: String
    /// The query as it came, without the question mark.
    package var query: String
    /// Names in lower case; the first of several values.
    package var headers: [String: String]
    package var body: [UInt8]

    package init(
        method: String,
        path: String = "",
        query: String = "",
        headers: [String: String],
        body: [UInt8]
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
    }
}

package enum Verification: Hashable, Sendable {
    /// Not what it claims to be; nothing is stored.
    case refused(Answer, reason: Refusal)
    /// Genuine: the items are stored, then the answer goes out.
    case accepted([Item], Answer)

    /// One thing to store, with the key that tells a repetition; a nil key means a hash of the bytes.
    package struct Item: Hashable, Sendable {
        package var key: String?
        package var bytes: [UInt8]

        package init(key: String?, bytes: [UInt8]) {
            self.key = key
            self.bytes = bytes
        }
    }

    package struct Answer: Hashable, Sendable {
        package var status: Int
        package var contentType: String
        package var body: String

        package init(status: Int, contentType: String = "application/json", body: String = "{}") {
            self.status = status
            self.contentType = contentType
            self.body = body
        }
    }

    /// Why a request was refused; a metric label.
    package enum Refusal: String, Sendable {
        case badSignature = "bad-signature"
        case stale
        case missingHeader = "missing-header"
        case malformed
        case wrongWorkspace = "wrong-workspace"
        case unknownPath = "unknown-path"
    }
}

/// One thing that a person did, as read from stored bytes.
package enum InboundItem: Hashable, Sendable {
    /// `inReplyTo` is the platform's name of our message, if the person replied to one.
    case text(
        handle: String,
        words: String,
        platformMessage: String?,
        inReplyTo: String?,
        isCommand: Bool,
        hadFile: Bool
    )
    case tap(handle: String, ask: Int, option: String)
    case form(handle: String, ask: Int, words: String, option: String?, audience: Audience?)
    case edit(handle: String, platformMessage: String, words: String)
    case delete(handle: String, platformMessage: String)
    case file(handle: String)
    /// Words that only the person's own devices can read.
    case encrypted(handle: String)
    /// A tap on an input's button: a form is wanted within seconds.
    case errand(handle: String, OutboundMessage.Errand)
    /// Our conversation with a person is known by this name from now on.
    case route(handle: String, route: String)
    /// An inbound thing that means nothing to us; the reason is a label.
    case ignored(reason: String)
}
