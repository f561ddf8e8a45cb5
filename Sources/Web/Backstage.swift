package import Chat
package import Domain

/// What the pages need from the rest of the house.
///
/// Web knows nothing of stores and loops: the Daemon wires this port, tests
/// fake it. Every function answers within a bounded time; words that come in
/// are at most ``WebLimits/words`` characters of UTF-16.
package protocol Backstage: Sendable {
    /// Takes a request to `/hooks/{workspace}`: the answer comes after what it brought is durable.
    ///
    /// An unknown workspace is answered with 404 in the shape of ``Chat/Verification/Answer``.
    func receive(workspace: WorkspaceID, request: InboundRequest) async -> Verification.Answer

    /// The largest body that is read of a request to `/hooks/{workspace}`, in bytes.
    func bodyLimit(of workspace: WorkspaceID) async -> Int

    /// The form behind a reply link, or nil if the link is unknown, used or expired; never uses the link up.
    func replyForm(token: String) async -> ReplyForm?

    /// Keeps what was written in a form and uses the link up, in one step.
    func submit(token: String, words: String, option: String?, audience: Audience?) async -> SubmitResult

    /// What an export link offers, or nil if the link is unknown, used or expired; never uses the link up.
    func exportOffer(token: String) async -> ExportOffer?

    /// Makes the person's own export and uses the link up, or nil if it is no longer good.
    func export(token: String, format: ExportFormat) async -> ExportFile?

    /// Everybody whom the sandbox can show, partners next to each other, supervisors last.
    func sandboxPeople() async -> [SandboxPerson]

    /// The last messages between Duologue and a person, oldest first.
    func conversation(of person: PersonID, limit: Int) async -> [SandboxMessage]

    /// The person writes a message. Returns when what it caused at once is visible, or after a second.
    func say(person: PersonID, words: String) async -> SandboxOutcome

    /// The person taps an option of an ask.
    func tap(person: PersonID, ask: Int, option: String) async -> SandboxOutcome

    /// The person answers an ask by its form.
    func write(person: PersonID, ask: Int, words: String, audience: Audience?) async -> SandboxOutcome

    /// The programme clock as it is now.
    func clock() async -> SandboxClock

    /// Moves the programme clock to the next moment at which somebody gets a message.
    ///
    /// - Parameter people: Only a message to one of these ends the jump; empty means anybody. What is due to
    ///   others on the way happens at its own time.
    func jump(for people: [PersonID]) async -> JumpResult

    /// Moves the programme clock to a moment; everything due on the way happens in its order.
    func jump(to moment: Instant) async -> JumpResult

    /// Whether requests can be served, for `/readyz`.
    func isReady() async -> Readiness

    /// The figures of `/metrics` in Prometheus' text format, version 0.0.4.
    func metrics() async -> String
}

/// Whether the daemon can do its work, with each thing that was looked at.
package struct Readiness: Hashable, Sendable {
    package struct Check: Hashable, Sendable {
        /// A short fixed name such as `store`.
        package var name: String
        package var isFine: Bool
        /// What is wrong; no secret, no address, no words. Empty where it is fine.
        package var note: String

        package init(name: String, isFine: Bool, note: String = "") {
            self.name = name
            self.isFine = isFine
            self.note = note
        }
    }

    package var checks: [Check]
    /// True if every check is fine.
    package var isReady: Bool { checks.allSatisfy(\.isFine) }

    package init(checks: [Check]) {
        self.checks = checks
    }
}

/// Bounds of what the pages take in.
package enum WebLimits {
    /// The largest body of a request, in bytes, where a platform needs no more.
    package static let body = 1 << 20
    /// The longest text that a person can write, in UTF-16 code units (season.md 5.4).
    package static let words = 40_000
    /// How many messages of a conversation the sandbox shows.
    package static let messages = 120
}
