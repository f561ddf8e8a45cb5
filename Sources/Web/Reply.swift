import HTTPTypes
import Hummingbird
import NIOCore

/// Answers in the shapes that the pages give, each with headers for a page that holds private words.
enum Reply {
    /// A page: no cache keeps it, no address leaks from it, nothing is loaded into it from elsewhere.
    static func page(_ html: String, status: HTTPResponse.Status = .ok, policy: HTTPFields = strict) -> Response {
        var headers = policy
        headers[.contentType] = "text/html; charset=utf-8"
        headers[.cacheControl] = "no-store"
        return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(string: html)))
    }

    static func text(
        _ text: String,
        status: HTTPResponse.Status = .ok,
        type: String = "text/plain; charset=utf-8"
    ) -> Response {
        var headers = strict
        headers[.contentType] = type
        headers[.cacheControl] = "no-store"
        return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(string: text)))
    }

    /// Sends the browser on with a GET, so that loading again repeats nothing.
    static func seeOther(_ location: String) -> Response {
        var headers = sandbox
        headers[.location] = location
        headers[.cacheControl] = "no-store"
        return Response(status: .seeOther, headers: headers)
    }

    /// A file of the pages' own; it may be kept but is asked for anew each time.
    static func asset(_ asset: PageAsset, request: Request) -> Response {
        var headers = strict
        headers[.contentType] = asset.contentType
        headers[.cacheControl] = "no-cache"
        headers[.eTag] = asset.tag
        if request.headers[.ifNoneMatch] == asset.tag { return Response(status: .notModified, headers: headers) }
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: asset.bytes)))
    }

    /// For pages reached by a link that is itself a secret: no address may leave with a request.
    static let strict = policy(referrer: "no-referrer", script: false)

    /// For the sandbox: its own script may run, and forms tell where they come from.
    static let sandbox = policy(referrer: "same-origin", script: true)

    private static func policy(referrer: String, script: Bool) -> HTTPFields {
        var fields = HTTPFields()
        let scripts = script ? "script-src 'self'; connect-src 'self'; " : ""
        set(
            &fields,
            "Content-Security-Policy",
            "default-src 'none'; \(scripts)style-src 'self'; img-src 'self'; form-action 'self'; "
                + "base-uri 'none'; frame-ancestors 'none'"
        )
        set(&fields, "Referrer-Policy", referrer)
        set(&fields, "X-Content-Type-Options", "nosniff")
        set(&fields, "X-Frame-Options", "DENY")
        set(&fields, "Cross-Origin-Opener-Policy", "same-origin")
        set(&fields, "Cross-Origin-Resource-Policy", "same-origin")
        set(&fields, "Permissions-Policy", "camera=(), geolocation=(), microphone=()")
        set(&fields, "X-Robots-Tag", "noindex, nofollow")
        return fields
    }

    private static func set(_ fields: inout HTTPFields, _ name: String, _ value: String) {
        if let name = HTTPField.Name(name) { fields[name] = value }
    }
}

/// A style sheet, script or picture of the pages.
struct PageAsset: Sendable {
    let bytes: [UInt8]
    let contentType: String
    /// Changes with the bytes; FNV-1a, since it only has to tell one build from another.
    let tag: String

    init(_ path: String, in assets: Assets, contentType: String) throws(WebError) {
        guard let bytes = assets[path] else { throw .missingAsset(path: path) }
        self.bytes = bytes
        self.contentType = contentType
        let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        tag = "\"\(String(hash, radix: 16))\""
    }
}
