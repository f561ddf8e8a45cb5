import CCurl

/// A single transfer's handle, freed when it goes out of scope.
@safe struct EasyHandle: ~Copyable {
    private let handle: UnsafeMutableRawPointer
    /// libcurl keeps the pointer to the list, so it lives as long as the handle.
    private var list: UnsafeMutablePointer<curl_slist>?

    init() throws(CurlError) {
        guard let handle = unsafe curl_easy_init() else { throw CurlError(code: CURLE_OUT_OF_MEMORY.rawValue) }
        unsafe self.handle = handle
        unsafe self.list = nil
    }

    deinit {
        unsafe curl_easy_cleanup(handle)
        unsafe curl_slist_free_all(list)
    }

    func set(_ option: EasyOption<Int>, to value: Int) throws(CurlError) {
        try CurlError.check(unsafe duologue_setopt_long(handle, option.rawValue, value))
    }

    func set(_ option: EasyOption<String>, to value: String) throws(CurlError) {
        // libcurl copies strings, so `value` need not outlive the call.
        try CurlError.check(unsafe duologue_setopt_string(handle, option.rawValue, value))
    }

    func set(_ option: EasyOption<WriteCallback>, to value: curl_write_callback) throws(CurlError) {
        try CurlError.check(unsafe duologue_setopt_writer(handle, option.rawValue, value))
    }

    /// Has libcurl call `opener` for each connection's socket.
    func set(opener: curl_opensocket_callback) throws(CurlError) {
        try CurlError.check(unsafe duologue_setopt_opener(handle, CURLOPT_OPENSOCKETFUNCTION, opener))
    }

    /// Has libcurl hand `value` to a callback; the caller keeps it alive as long as the handle.
    func set(_ option: EasyOption<Transfer>, to value: Transfer) throws(CurlError) {
        let pointer = unsafe Unmanaged.passUnretained(value).toOpaque()
        try CurlError.check(unsafe duologue_setopt_pointer(handle, option.rawValue, pointer))
    }

    /// Sets the request's body, which libcurl copies.
    func set(body: [UInt8]) throws(CurlError) {
        // The size goes first: without it libcurl would look for a zero byte.
        let size = EasyOption<Int64>.bodySize
        try CurlError.check(unsafe duologue_setopt_offset(handle, size.rawValue, curl_off_t(body.count)))
        // An empty array has no address, and a null pointer would mean "read from standard input".
        let bytes = body.isEmpty ? [0] : body
        let code = unsafe bytes.withUnsafeBytes { buffer in
            let start = unsafe UnsafeMutableRawPointer(mutating: buffer.baseAddress)
            return unsafe duologue_setopt_pointer(handle, CURLOPT_COPYPOSTFIELDS, start)
        }
        try CurlError.check(code)
    }

    /// Sets the header lines, whole; a line `name:` takes away one that libcurl would add.
    mutating func set(headers: [String]) throws(CurlError) {
        for line in headers {
            guard let longer = unsafe curl_slist_append(list, line) else {
                throw CurlError(code: CURLE_OUT_OF_MEMORY.rawValue)
            }
            unsafe list = longer
        }
        try CurlError.check(unsafe duologue_setopt_list(handle, CURLOPT_HTTPHEADER, list))
    }

    /// The status of the last response, or nil if none came.
    var status: Int? {
        var status = 0
        guard unsafe duologue_getinfo_long(handle, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK else { return nil }
        return status == 0 ? nil : status
    }

    /// True if at least a byte of the request was handed to the network.
    var hasSent: Bool {
        var head = 0
        var body: curl_off_t = 0
        // Both can only fail for a name that this libcurl does not know; then bytes may have been sent.
        guard unsafe duologue_getinfo_long(handle, CURLINFO_REQUEST_SIZE, &head) == CURLE_OK,
            unsafe duologue_getinfo_offset(handle, CURLINFO_SIZE_UPLOAD_T, &body) == CURLE_OK
        else { return true }
        return head > 0 || body > 0
    }

    /// Lets the multi handle use the raw handle within one call.
    func withRaw<Result>(_ body: (UnsafeMutableRawPointer) -> Result) -> Result {
        unsafe body(handle)
    }

    /// The transfer that a raw handle belongs to.
    static func owner(of raw: UnsafeMutableRawPointer) -> Transfer? {
        var pointer: UnsafeMutablePointer<CChar>?
        guard unsafe duologue_getinfo_pointer(raw, CURLINFO_PRIVATE, &pointer) == CURLE_OK else { return nil }
        return unsafe Transfer.from(pointer.map { UnsafeMutableRawPointer($0) })
    }
}

/// A result code of libcurl other than success.
struct CurlError: Error, Hashable {
    let code: UInt32

    static func check(_ code: CURLcode) throws(CurlError) {
        guard code == CURLE_OK else { throw CurlError(code: code.rawValue) }
    }
}
