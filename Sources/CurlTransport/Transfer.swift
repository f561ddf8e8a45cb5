import CCurl
import Chat
import Delivery
import Glibc

/// One request on its way, with what has come back so far.
///
/// Only the transport's thread touches it once it was handed over; libcurl's
/// callbacks run on that thread too.
final class Transfer {
    typealias Outcome = Result<ChatResponse, TransportError>

    let id: Int
    private var easy: EasyHandle
    private let limits: CurlTransport.Limits
    private let policy: AddressPolicy
    private var headers: [String: String] = [:]
    private var headerBytes = 0
    private var body: [UInt8] = []
    private var isTooLong = false
    private var hasRefusedAddress = false
    private var hasOpenedSocket = false

    /// Prepares a transfer; nothing happens until it is added to a multi handle.
    ///
    /// - Parameter milliseconds: What is left of the whole transfer's time, at least 1.
    init(
        id: Int,
        request: ChatRequest,
        milliseconds: Int,
        options: CurlTransport.Options
    ) throws(CurlError) {
        self.id = id
        self.limits = options.limits
        self.policy = options.policy
        self.easy = try EasyHandle()
        try setBounds(milliseconds: milliseconds, options)
        try setCallbacks()
        try set(request)
    }

    private func setBounds(milliseconds: Int, _ options: CurlTransport.Options) throws(CurlError) {
        try easy.set(.noSignal, to: 1)
        try easy.set(.protocols, to: "http,https")
        try easy.set(.followLocation, to: 0)
        try easy.set(.verifyPeer, to: 1)
        try easy.set(.verifyHost, to: 2)
        try easy.set(.tlsVersion, to: Int(CURL_SSLVERSION_TLSv1_2))
        if let authorities = options.authorities { try easy.set(.authorities, to: authorities) }
        // Version 2 gains nothing for one small request at a time and has more
        // ways to end a request whose fate is unknown.
        try easy.set(.httpVersion, to: Int(CURL_HTTP_VERSION_1_1))
        // A proxy named in the environment would make the address check one of the proxy.
        try easy.set(.proxy, to: "")
        try easy.set(.noProxy, to: "*")
        // A connection that was idle for long may be half closed; libcurl would
        // then repeat the request by itself.
        try easy.set(.maximumIdleSeconds, to: 15)
        try easy.set(.connectTimeoutMilliseconds, to: min(limits.connectMilliseconds, milliseconds))
        try easy.set(.timeoutMilliseconds, to: milliseconds)
        try easy.set(.userAgent, to: options.userAgent)
    }

    private func setCallbacks() throws(CurlError) {
        try easy.set(.owner, to: self)
        try easy.set(.bodyContext, to: self)
        try unsafe easy.set(.onBody, to: onBody)
        try easy.set(.headerContext, to: self)
        try unsafe easy.set(.onHeader, to: onHeader)
        try easy.set(.openContext, to: self)
        try unsafe easy.set(opener: onOpen)
    }

    private func set(_ request: ChatRequest) throws(CurlError) {
        try easy.set(.url, to: request.url.revealed)
        if request.method == "GET" && request.body.isEmpty {
            try easy.set(.httpGet, to: 1)
        } else {
            try easy.set(.post, to: 1)
            try easy.set(body: request.body)
            if request.method != "POST" { try easy.set(.customRequest, to: request.method) }
        }
        // libcurl would wait a second for leave to send a long body, and would
        // call a body of no stated type a form.
        var lines = ["Expect:"]
        if !request.headers.contains(where: { $0.name == "content-type" }) { lines.append("Content-Type:") }
        lines += request.headers.map { header in
            let value = header.value.revealed
            return value.isEmpty ? "\(header.name);" : "\(header.name): \(value)"
        }
        try easy.set(headers: lines)
    }

    /// Lets the multi handle use the raw handle within one call.
    func withRaw<Result>(_ body: (UnsafeMutableRawPointer) -> Result) -> Result {
        unsafe easy.withRaw(body)
    }

    /// What became of the transfer, by libcurl's result.
    func outcome(_ result: CURLcode) -> Outcome {
        if result == CURLE_OK, let status = easy.status {
            return .success(ChatResponse(status: status, headers: headers, body: body))
        }
        return .failure(failure(result))
    }

    /// What is said of a transfer that was given up by its caller.
    func abandoned(_ detail: String) -> Outcome {
        .failure(TransportError(ChatError(.timedOut, status: easy.status, detail: detail), wasSent: easy.hasSent))
    }

    private func failure(_ result: CURLcode) -> TransportError {
        let wasSent = easy.hasSent
        if isTooLong {
            let detail = "the answer is longer than \(limits.bodyBytes) bytes, or its head than \(limits.headerBytes)"
            return TransportError(ChatError(.malformedAnswer, status: easy.status, detail: detail), wasSent: wasSent)
        }
        // Where one of several addresses was allowed and failed, that failure is the true reason.
        if hasRefusedAddress && !hasOpenedSocket {
            let detail = "every address of the host is in a network that delivery.allow_networks does not name"
            return TransportError(ChatError(.blockedAddress, detail: detail), wasSent: false)
        }
        // Never libcurl's error buffer: it may quote the URL, which is a secret.
        let detail = unsafe String(cString: curl_easy_strerror(result))
        let reason = Self.reason(result, wasSent: wasSent)
        return TransportError(ChatError(reason, status: easy.status, detail: detail), wasSent: wasSent)
    }

    /// Translates a result code.
    static func reason(_ result: CURLcode, wasSent: Bool) -> ChatError.Reason {
        switch result {
        case CURLE_OPERATION_TIMEDOUT: .timedOut
        // An answer that is no HTTP is reported by the code of an unknown scheme.
        case CURLE_UNSUPPORTED_PROTOCOL: wasSent ? .malformedAnswer : .misconfigured
        case CURLE_URL_MALFORMAT, CURLE_BAD_FUNCTION_ARGUMENT, CURLE_SSL_CACERT_BADFILE: .misconfigured
        case CURLE_WEIRD_SERVER_REPLY, CURLE_PARTIAL_FILE, CURLE_BAD_CONTENT_ENCODING, CURLE_OK: .malformedAnswer
        default: .unreachable
        }
    }

    // MARK: What libcurl calls

    /// Keeps a piece of the body; false ends the transfer.
    fileprivate func take(body piece: UnsafeRawBufferPointer) -> Bool {
        guard body.count + piece.count <= limits.bodyBytes else {
            isTooLong = true
            return false
        }
        unsafe body.append(contentsOf: piece)
        return true
    }

    /// Keeps a header line, the first of each name; false ends the transfer.
    fileprivate func take(header piece: UnsafeRawBufferPointer) -> Bool {
        headerBytes += piece.count
        guard headerBytes <= limits.headerBytes else {
            isTooLong = true
            return false
        }
        let line = unsafe String(decoding: piece, as: UTF8.self)
        // A further status line follows an interim response, whose headers don't count.
        if line.hasPrefix("HTTP/") { headers.removeAll() }
        guard let colon = line.firstIndex(of: ":") else { return true }
        let name = line[..<colon].lowercased()
        let value = String(line[line.index(after: colon)...].trimmed)
        if headers[name] == nil { headers[name] = value }
        return true
    }

    /// Opens the socket of a connection, or refuses its address.
    fileprivate func open(_ target: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
        let family = unsafe target.pointee.family
        let (start, count) =
            switch family {
            case AF_INET: (4, 4)
            case AF_INET6: (8, 16)
            default: (0, 0)
            }
        let bytes = unsafe withUnsafeBytes(of: &target.pointee.addr) { head in
            // The declared field is as short as the shortest address; what lies behind it belongs to it.
            let whole = unsafe UnsafeRawBufferPointer(start: head.baseAddress, count: start + count)
            return unsafe Array(whole[start...])
        }
        guard unsafe Int(target.pointee.addrlen) >= start + count,
            let address = NetworkAddress(bytes: bytes), policy.permits(address)
        else {
            hasRefusedAddress = true
            return CURL_SOCKET_BAD
        }
        hasOpenedSocket = true
        // Close-on-exec, so that no child process inherits a connection.
        let kind = unsafe target.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
        return unsafe socket(family, kind, target.pointee.protocol)
    }

    /// The one place where what libcurl hands back becomes a transfer again.
    static func from(_ context: UnsafeMutableRawPointer?) -> Transfer? {
        unsafe context.map { unsafe Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
    }
}

private let onBody: curl_write_callback = { data, size, count, context in
    guard let data = unsafe data, let transfer = unsafe Transfer.from(context) else { return 0 }
    let piece = unsafe UnsafeRawBufferPointer(start: data, count: size * count)
    return unsafe transfer.take(body: piece) ? size * count : 0
}

private let onHeader: curl_write_callback = { data, size, count, context in
    guard let data = unsafe data, let transfer = unsafe Transfer.from(context) else { return 0 }
    let piece = unsafe UnsafeRawBufferPointer(start: data, count: size * count)
    return unsafe transfer.take(header: piece) ? size * count : 0
}

private let onOpen: curl_opensocket_callback = { context, purpose, target in
    guard let target = unsafe target, let transfer = unsafe Transfer.from(context) else { return CURL_SOCKET_BAD }
    return unsafe transfer.open(target)
}

extension Substring {
    /// The text without white space at its ends.
    fileprivate var trimmed: Substring {
        var rest = self
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return rest.drop(while: \.isWhitespace)
    }
}
