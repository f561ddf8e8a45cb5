import HTTPTypes
import Hummingbird

/// Keeps the sandbox to the people at this machine.
///
/// A page elsewhere could make a browser post here (forged requests), or let
/// its own host name point at loopback (rebinding). So the host that the
/// browser asked for must be one of ours, and a change must come from our page.
struct SandboxGate: Sendable {
    let site: Site
    let hosts: [String]

    /// Nil if the request may go on, else the answer to it.
    func refusal(_ request: Request) -> Response? {
        let authority = request.head.authority ?? ""
        let isOurs = (["127.0.0.1", "localhost", "[::1]"] + hosts).contains(Self.host(of: authority))
        let isSafe = request.method == .get || request.method == .head
        if isOurs, isSafe || isSameOrigin(request, authority: authority) { return nil }
        let address = "http://127.0.0.1:\(Self.port(of: authority) ?? "\(site.configuration.port)")/sandbox"
        return site.notice(.forbidden, .forbiddenTitle, .forbiddenText, values: ["address": address])
    }

    /// Browsers of today send both headers with each POST; a program without either is no browser.
    private func isSameOrigin(_ request: Request, authority: String) -> Bool {
        if let name = HTTPField.Name("Sec-Fetch-Site"), let fetchSite = request.headers[name],
            fetchSite != "same-origin"
        {
            return false
        }
        guard let origin = request.headers[.origin] else { return true }
        return origin == "http://\(authority)" || origin == "https://\(authority)"
    }

    /// The host of `host:port`, in lower case; an IPv6 address keeps its brackets.
    static func host(of authority: String) -> String {
        let end = authority.hasPrefix("[") ? authority.firstIndex(of: "]").map { authority.index(after: $0) } : nil
        return String(authority[..<(end ?? authority.firstIndex(of: ":") ?? authority.endIndex)]).lowercased()
    }

    private static func port(of authority: String) -> String? {
        let port = authority.dropFirst(host(of: authority).count + 1)
        return !port.isEmpty && port.allSatisfy { $0.isASCII && $0.isNumber } ? String(port) : nil
    }
}
