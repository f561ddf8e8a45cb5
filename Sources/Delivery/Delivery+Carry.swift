import Chat
import Domain
import Logging
import Store
import Synchronization

extension Delivery {
    /// Requests that one attempt may take: open, post, told that the route is no good, open, post.
    private static let requestsPerAttempt = 4

    /// Makes an attempt and records its end before anything else happens to the address.
    func carry(_ job: Job) async {
        let outcome = await attempt(job)
        let wall = parts.wall.now
        let bits = parts.random.bytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let end = outcome.end(attempt: job.attempt, backoff: options.backoff, wall: wall, random: bits)
        let isRecorded = await record(end, of: job, outcome, wall)
        let hasOpened = dispatcher.withLock {
            $0.ended(job.address, isErrand: job.isErrand, outcome, backoff: options.backoff, at: wall)
        }
        metrics.attemptEnded()
        if isRecorded { metrics.count(end, in: job.address.workspace) }
        if outcome.wasAmbiguous { metrics.countAmbiguous() }
        if let reason = outcome.reason { metrics.count(failure: reason.rawValue, in: job.address.workspace) }
        log(end, of: job, outcome, hasOpened: hasOpened)
    }

    private func attempt(_ job: Job) async -> AttemptOutcome {
        guard let connector = parts.connectors[job.address.workspace] else { return .refused(.misconfigured) }
        var posting = job.posting
        var preparation = job.preparation
        for _ in 0..<Self.requestsPerAttempt {
            let (verdict, isAmbiguous) = await ask(connector, preparation)
            switch verdict {
            case .delivered(let platformMessage): return .delivered(platformMessage: platformMessage)
            case .refused(let reason): return .refused(reason)
            case .retry(let asked, let reason): return .failed(reason, asked: asked, wasAmbiguous: isAmbiguous)
            case .opened(let route): posting.route = route
            case .reopen: posting.route = nil
            }
            do {
                let route = posting.route
                try await parts.database.write { transaction in
                    if let route {
                        try transaction.setRoute(route, to: job.address)
                    } else {
                        try transaction.forgetRoute(to: job.address)
                    }
                }
                preparation = try connector.prepare(posting, at: parts.wall.now)
            } catch let error as ChatError {
                return .refused(error.reason)
            } catch {
                // The store failed; nothing was posted yet.
                return .failed(.serverFailed, asked: nil, wasAmbiguous: false)
            }
        }
        return .failed(.malformedAnswer, asked: nil, wasAmbiguous: false)
    }

    /// Sends one request; says what its response means and whether a message may have arrived all the same.
    private func ask(_ connector: any Connector, _ preparation: Preparation) async -> (Verdict, isAmbiguous: Bool) {
        let (request, isPost): (ChatRequest, Bool)
        switch preparation {
        case .open(let opening): (request, isPost) = (opening, false)
        case .post(let post): (request, isPost) = (post, true)
        case .local: return (.delivered(platformMessage: nil), false)
        }
        do throws(TransportError) {
            let response = try await parts.transport.send(request, timeout: options.timeout)
            let verdict = connector.judge(response, to: preparation, at: parts.wall.now)
            return (verdict, isPost && verdict.leavesDoubt)
        } catch {
            // A status without a whole body is enough for some platforms; the
            // others find the missing body malformed.
            if let status = error.cause.status {
                let verdict = connector.judge(ChatResponse(status: status), to: preparation, at: parts.wall.now)
                return (verdict, isPost && verdict.leavesDoubt)
            }
            return (.retry(after: nil, error.cause.reason), isPost && error.wasSent)
        }
    }

    /// Records an end; where the store fails it is tried again, since a message must not be sent twice for that.
    ///
    /// - Returns: False if it could not be recorded until the end; the next start then counts it as ambiguous.
    private func record(_ end: AttemptEnd, of job: Job, _ outcome: AttemptOutcome, _ wall: Instant) async -> Bool {
        let message = job.row.message
        let now = parts.programme.now
        let event = event(for: end, of: message, at: now)
        let vault = parts.vault
        var round = 0
        while true {
            do {
                try await parts.database.write { transaction in
                    try transaction.recordAttempt(
                        of: message.id,
                        end: end,
                        isAmbiguous: outcome.wasAmbiguous,
                        now: now,
                        wall: wall
                    )
                    if let event { try transaction.insert(event, vault: vault) }
                }
                return true
            } catch {
                parts.logger.error(
                    "The end of an attempt could not be recorded",
                    metadata: ["outbox-message": "\(message.id)", "error": "\(error)"]
                )
                // Shutting down has a time limit, so there are only a few more tries then.
                if isEnding && round >= 3 { return false }
                // A cancelled sleep is an end, which the line above sees.
                try? await parts.clock.sleep(for: .milliseconds(100 << min(round, 8)))
                round += 1
            }
        }
    }

    private func log(_ end: AttemptEnd, of job: Job, _ outcome: AttemptOutcome, hasOpened: Bool) {
        var metadata: Logger.Metadata = [
            "outbox-message": "\(job.row.message.id)", "outbox-attempt": "\(job.attempt)",
            "workspace": "\(job.address.workspace)",
        ]
        if let reason = outcome.reason { metadata["reason"] = "\(reason.rawValue)" }
        switch end {
        case .delivered: parts.logger.debug("A message was delivered", metadata: metadata)
        case .retry: parts.logger.notice("A message will be tried again", metadata: metadata)
        case .dead, .held: parts.logger.error("A message was given up", metadata: metadata)
        case .refused: parts.logger.error("A message was refused for good", metadata: metadata)
        case .lapsed: parts.logger.notice("The time of a message passed", metadata: metadata)
        }
        if hasOpened { parts.logger.error("A workspace fails and is given a pause", metadata: metadata) }
    }
}

extension Verdict {
    /// True if the platform's answer leaves open whether the message was posted.
    fileprivate var leavesDoubt: Bool {
        switch self {
        case .retry(_, .serverFailed), .retry(_, .malformedAnswer), .retry(_, .timedOut): true
        case .retry, .opened, .delivered, .reopen, .refused: false
        }
    }
}
