import CCurl

/// A libcurl option, with the Swift type of its value.
///
/// libcurl trusts its caller to pass what the option expects. Here the compiler
/// checks the caller, and a test checks this table against libcurl's own.
struct EasyOption<Value>: Sendable {
    let rawValue: CURLoption
}

extension EasyOption<Int> {
    static var connectTimeoutMilliseconds: Self { .init(rawValue: CURLOPT_CONNECTTIMEOUT_MS) }
    static var followLocation: Self { .init(rawValue: CURLOPT_FOLLOWLOCATION) }
    static var httpGet: Self { .init(rawValue: CURLOPT_HTTPGET) }
    static var httpVersion: Self { .init(rawValue: CURLOPT_HTTP_VERSION) }
    static var maximumIdleSeconds: Self { .init(rawValue: CURLOPT_MAXAGE_CONN) }
    static var noSignal: Self { .init(rawValue: CURLOPT_NOSIGNAL) }
    static var post: Self { .init(rawValue: CURLOPT_POST) }
    static var timeoutMilliseconds: Self { .init(rawValue: CURLOPT_TIMEOUT_MS) }
    static var tlsVersion: Self { .init(rawValue: CURLOPT_SSLVERSION) }
    static var verifyHost: Self { .init(rawValue: CURLOPT_SSL_VERIFYHOST) }
    static var verifyPeer: Self { .init(rawValue: CURLOPT_SSL_VERIFYPEER) }

    static var all: [Self] {
        [
            .connectTimeoutMilliseconds, .followLocation, .httpGet, .httpVersion, .maximumIdleSeconds, .noSignal,
            .post, .timeoutMilliseconds, .tlsVersion, .verifyHost, .verifyPeer,
        ]
    }
}

extension EasyOption<Int64> {
    static var bodySize: Self { .init(rawValue: CURLOPT_POSTFIELDSIZE_LARGE) }

    static var all: [Self] { [.bodySize] }
}

extension EasyOption<String> {
    static var authorities: Self { .init(rawValue: CURLOPT_CAINFO) }
    static var customRequest: Self { .init(rawValue: CURLOPT_CUSTOMREQUEST) }
    static var noProxy: Self { .init(rawValue: CURLOPT_NOPROXY) }
    static var protocols: Self { .init(rawValue: CURLOPT_PROTOCOLS_STR) }
    static var proxy: Self { .init(rawValue: CURLOPT_PROXY) }
    static var url: Self { .init(rawValue: CURLOPT_URL) }
    static var userAgent: Self { .init(rawValue: CURLOPT_USERAGENT) }

    static var all: [Self] { [.authorities, .customRequest, .noProxy, .protocols, .proxy, .url, .userAgent] }
}

/// A thing of ours that libcurl hands back to a callback; it must outlive the handle.
extension EasyOption<Transfer> {
    static var bodyContext: Self { .init(rawValue: CURLOPT_WRITEDATA) }
    static var headerContext: Self { .init(rawValue: CURLOPT_HEADERDATA) }
    static var openContext: Self { .init(rawValue: CURLOPT_OPENSOCKETDATA) }
    static var owner: Self { .init(rawValue: CURLOPT_PRIVATE) }

    static var all: [Self] { [.bodyContext, .headerContext, .openContext, .owner] }
}

/// Stands for `curl_write_callback`, whose own type would make every mention of the option unsafe.
enum WriteCallback {}

extension EasyOption<WriteCallback> {
    static var onBody: Self { .init(rawValue: CURLOPT_WRITEFUNCTION) }
    static var onHeader: Self { .init(rawValue: CURLOPT_HEADERFUNCTION) }

    static var all: [Self] { [.onBody, .onHeader] }
}
