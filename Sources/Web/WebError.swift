/// Why the pages cannot be served.
package enum WebError: Error, Hashable, Sendable {
    /// A file that the pages need is not among the assets.
    case missingAsset(path: String)
    /// A template that cannot be parsed; `problem` is the parser's own word.
    case brokenTemplate(path: String, problem: String)
    /// The address is taken, not ours, or not allowed.
    case cannotListen(host: String, port: Int, problem: String)
}

extension WebError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .missingAsset(let path):
            "\(path): the page's file is missing from the program. Build it again from a complete tree."
        case .brokenTemplate(let path, let problem):
            "\(path): the template cannot be read: \(problem). Correct it and build again."
        case .cannotListen(let host, let port, let problem):
            "listen: cannot listen on \(host):\(port): \(problem). Set `listen` to a free address of this machine."
        }
    }
}
