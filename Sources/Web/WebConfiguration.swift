/// How the pages are served.
package struct WebConfiguration: Sendable {
    /// Whether `/sandbox` exists.
    package enum SandboxAccess: Hashable, Sendable {
        case off
        /// Besides loopback names, requests for these host names are taken (without port, in lower case).
        case on(hosts: [String])
    }

    package var host: String
    /// 0 takes any free port; `WebServer` tells which.
    package var port: Int
    package var sandbox: SandboxAccess
    /// How long a request's body may take to arrive.
    package var bodyDeadline: Duration
    /// How long a whole request may take.
    package var answerDeadline: Duration
    /// A connection without traffic for so long is closed, in seconds.
    package var idleSeconds: Int
    /// More connections than these wait in the listen queue.
    package var maximumConnections: Int

    package init(
        host: String = "127.0.0.1",
        port: Int = 8080,
        sandbox: SandboxAccess = .off,
        bodyDeadline: Duration = .seconds(10),
        answerDeadline: Duration = .seconds(25),
        idleSeconds: Int = 60,
        maximumConnections: Int = 1000
    ) {
        self.host = host
        self.port = port
        self.sandbox = sandbox
        self.bodyDeadline = bodyDeadline
        self.answerDeadline = answerDeadline
        self.idleSeconds = idleSeconds
        self.maximumConnections = maximumConnections
    }
}
